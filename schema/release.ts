/**
 * The graph as its clients were promised it is `schema/released.graphql`, the operations they were given `schema/released-documents.json`.
 * `tsx schema/release.ts --check` refuses what breaks that promise; `npm run schema:release -- --on 2026-11-27` makes the graph as it is the new promise
 * and writes what changed to docs/graph-changes.md. `--retire` lets go of operations that no client in use sends any more.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSchema, printSchema } from 'graphql';
import { apiSchema } from './api-schema.js';
import { documentsByHash, exampleTexts, vanished, type DocumentsByHash } from './documents.js';
import { graphChanges } from './graph-changes.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const releasedFile = join(root, 'schema/released.graphql');
const releasedDocumentsFile = join(root, 'schema/released-documents.json');
const changeLog = join(root, 'docs/graph-changes.md');
const HEAD = '# Changes of the graph\n\nWhat changed with each release, newest first. Written by `npm run schema:release`.\n';

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, on: { type: 'string' }, retire: { type: 'boolean', default: false } },
});
const current = apiSchema();
const released = existsSync(releasedFile) ? buildSchema(readFileSync(releasedFile, 'utf8')) : null;
const { breaking, dangerous, safe } = released ? await graphChanges(released, current) : { breaking: [], dangerous: [], safe: [] };
const documents = documentsByHash(exampleTexts());
const gone = vanished(releasedDocuments(), documents);
const given = vanished(documents, releasedDocuments());

const refusals = [
  ...refusal('These changes break clients of the released graph; deprecate first, and remove with the release after:', breaking),
  ...(values.retire
    ? []
    : refusal(
        'Clients were given these operations and send their hashes; leave each as it is and give its successor a file of its own:',
        gone,
      )),
];
if (refusals.length > 0) {
  console.error(refusals.join('\n\n'));
  process.exitCode = 1;
} else if (!values.check) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.on ?? '')) throw new Error('When? npm run schema:release -- --on 2026-11-27');
  const lists = [
    ['May surprise a client', dangerous],
    ['Added or relaxed', safe],
    ['Operations given to clients', given],
    ['Operations retired', gone],
  ] as const;
  const section = lists.flatMap(([title, lines]) => (lines.length > 0 ? [`### ${title}\n`, ...lines.map((line) => `- ${line}`), ''] : []));
  const text = released ? section.join('\n') : 'The first release.\n';
  const before = existsSync(changeLog) ? readFileSync(changeLog, 'utf8').slice(HEAD.length) : '';
  writeFileSync(changeLog, `${HEAD}\n## ${values.on}\n\n${text.trimEnd()}\n${before}`);
  writeFileSync(releasedFile, `${printSchema(current)}\n`);
  writeFileSync(releasedDocumentsFile, `${JSON.stringify(documents, null, 2)}\n`);
}

function releasedDocuments(): DocumentsByHash {
  return existsSync(releasedDocumentsFile) ? (JSON.parse(readFileSync(releasedDocumentsFile, 'utf8')) as DocumentsByHash) : {};
}

function refusal(sentence: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${sentence}\n- ${lines.join('\n- ')}`] : [];
}

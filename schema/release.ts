/**
 * The graph as its clients were promised it is `schema/released.graphql`. `tsx schema/release.ts --check` refuses what breaks that promise;
 * `npm run schema:release -- --on 2026-11-27` makes the graph as it is the new promise and writes what changed to docs/graph-changes.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSchema, printSchema } from 'graphql';
import { apiSchema } from './api-schema.js';
import { graphChanges } from './graph-changes.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const releasedFile = join(root, 'schema/released.graphql');
const changeLog = join(root, 'docs/graph-changes.md');
const HEAD = '# Changes of the graph\n\nWhat changed with each release, newest first. Written by `npm run schema:release`.\n';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, on: { type: 'string' } } });
const current = apiSchema();
const released = existsSync(releasedFile) ? buildSchema(readFileSync(releasedFile, 'utf8')) : null;
const { breaking, dangerous, safe } = released ? await graphChanges(released, current) : { breaking: [], dangerous: [], safe: [] };

if (breaking.length > 0) {
  console.error(
    `These changes break clients of the released graph; deprecate first, and remove with the release after:\n- ${breaking.join('\n- ')}`,
  );
  process.exitCode = 1;
} else if (!values.check) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.on ?? '')) throw new Error('When? npm run schema:release -- --on 2026-11-27');
  const lists = [
    ['May surprise a client', dangerous],
    ['Added or relaxed', safe],
  ] as const;
  const section = lists.flatMap(([title, lines]) => (lines.length > 0 ? [`### ${title}\n`, ...lines.map((line) => `- ${line}`), ''] : []));
  const text = released ? section.join('\n') : 'The first release.\n';
  const before = existsSync(changeLog) ? readFileSync(changeLog, 'utf8').slice(HEAD.length) : '';
  writeFileSync(changeLog, `${HEAD}\n## ${values.on}\n\n${text.trimEnd()}\n${before}`);
  writeFileSync(releasedFile, `${printSchema(current)}\n`);
}

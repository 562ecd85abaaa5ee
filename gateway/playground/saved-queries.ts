/** Reads schema/examples, where every saved query is a file of its own, and checks each against the composed graph. Requirement E3. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { POSTS } from '@baoxue/auth';
import { parse, validate, type GraphQLSchema } from 'graphql';
import { apiSchema } from '../../schema/api-schema.js';
import type { SavedQueries, SavedQuery, Words } from './page/saved-queries/saved-query.js';
import { printSchemaUsedBy } from './schema-used.js';

const ROOT = join(import.meta.dirname, '../..');
export const EXAMPLES = join(ROOT, 'schema/examples');
export const PICKERS = join(import.meta.dirname, 'pickers');

interface Catalogue extends Pick<SavedQueries, 'variables' | 'codes' | 'opens'> {
  readonly topics: readonly (Words & { readonly folder: string })[];
  /** Fields whose values are names of posts. */
  readonly postFields: readonly string[];
}

/** @throws Error naming the file and what is wrong with it, or a folder that the catalogue does not list */
export function readSavedQueries(): SavedQueries {
  const schema = apiSchema();
  const catalogue = JSON.parse(readFileSync(join(EXAMPLES, 'catalogue.json'), 'utf8')) as Catalogue;
  const { topics, variables, opens, postFields } = catalogue;
  const listed = new Set(topics.map(({ folder }) => folder));
  const stray = readdirSync(EXAMPLES, { withFileTypes: true }).find((each) => each.isDirectory() && !listed.has(each.name));
  if (stray) throw new Error(`schema/examples/${stray.name} is not a topic of catalogue.json.`);

  const read = topics.map(({ folder, zh, en }) => ({
    title: { zh, en },
    queries: graphqlFilesOf(join(EXAMPLES, folder)).map((file) => readQuery(`${folder}/${basename(file, '.graphql')}`, file)),
  }));
  const pickers = Object.fromEntries(graphqlFilesOf(PICKERS).map((file) => [basename(file, '.graphql'), readFileSync(file, 'utf8')]));
  const texts = [...read.flatMap(({ queries }) => queries.map(({ id, text }) => [id, text] as const)), ...Object.entries(pickers)];
  for (const [id, text] of texts) refuseInvalid(schema, id, text);
  return {
    topics: read,
    variables,
    pickers,
    opens,
    posts: POSTS,
    codes: { ...catalogue.codes, ...Object.fromEntries(postFields.map((field) => [field, POSTS])) },
    schema: printSchemaUsedBy(schema, texts.map(([, text]) => text).join('\n')),
  };
}

const graphqlFilesOf = (directory: string): string[] =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => join(directory, file));

/**
 * A file starts with what people read, as comments: `# zh:` and `# en:` with a title, each followed by indented lines that explain it,
 * and `# posts:` where it is meant for some.
 */
function readQuery(id: string, file: string): SavedQuery {
  const content = readFileSync(file, 'utf8');
  const head = /^(?:#.*\n)+/.exec(content)?.[0] ?? '';
  const zh = titled(id, head, 'zh');
  const en = titled(id, head, 'en');
  const posts = /^# posts: (.+)$/m.exec(head)?.[1]?.split(/,\s*/) ?? [];
  return {
    id,
    title: { zh: zh.title, en: en.title },
    about: { zh: zh.about, en: en.about },
    posts,
    text: content.slice(head.length),
  };
}

function titled(id: string, head: string, language: keyof Words): { title: string; about: string } {
  const found = new RegExp(`^# ${language}: (.+)\\n((?:#  +.+\\n)+)`, 'm').exec(head);
  if (!found) throw new Error(`schema/examples/${id}.graphql has no title and explanation under "# ${language}:".`);
  const [, title = '', about = ''] = found;
  return {
    title,
    about: about
      .replaceAll(/^# +/gm, '')
      .trim()
      .replaceAll('\n', language === 'zh' ? '' : ' '),
  };
}

function refuseInvalid(schema: GraphQLSchema, id: string, text: string): void {
  const [error] = validate(schema, parse(text));
  if (error) throw new Error(`${id}.graphql does not fit the graph: ${error.message}`);
}

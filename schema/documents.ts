/** Operations as files, and by the hash under which the gateway knows them. Requirements E6 and E7. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, parse, print, type DocumentNode } from 'graphql';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** What clients are given: every operation of schema/examples. */
export const exampleTexts = (): string[] => textsUnder('schema/examples');
/** What the playground asks for itself: known to the gateway, but not a client's to rely on. */
export const pickerTexts = (): string[] => textsUnder('gateway/playground/pickers');

const textsUnder = (directory: string): string[] => graphqlFilesUnder(join(root, directory)).map((file) => readFileSync(file, 'utf8'));

/** Paths of the GraphQL files of a directory, in the order of their names; none where there is no such directory. */
export const graphqlFilesUnder = (directory: string): string[] =>
  existsSync(directory)
    ? readdirSync(directory, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.graphql'))
        .sort()
        .map((file) => join(directory, file))
    : [];

/** sha-256 of the printed document → document. */
export type DocumentsByHash = Readonly<Record<string, string>>;

export const documentsByHash = (texts: readonly string[]): DocumentsByHash =>
  Object.fromEntries(
    texts
      .map((text) => parse(text))
      .map((document) => [hashOf(document), print(document)] as const)
      .sort(([a], [b]) => a.localeCompare(b)),
  );

export const hashOf = (document: DocumentNode): string => createHash('sha256').update(print(document)).digest('hex');

/**
 * The operations, by name and hash, that clients were promised and that are no longer known. An edited operation is one of them: clients in use still
 * send the hash of what it was.
 */
export const vanished = (released: DocumentsByHash, current: DocumentsByHash): string[] =>
  Object.entries(released)
    .filter(([hash]) => !(hash in current))
    .map(([hash, text]) => `${nameOf(text)} (${hash.slice(0, 8)}…)`)
    .sort();

const nameOf = (text: string): string =>
  parse(text).definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? (each.name?.value ?? []) : []))[0] ?? 'An operation';

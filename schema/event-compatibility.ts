/**
 * May the schema of an event type change like this? Events are kept for ever and read again, so whatever was valid must stay valid. What a
 * department receives is fixed by its agreement: there any change is a new version. Everything else is a new type (`….v2`).
 */
type Schema = Readonly<Record<string, unknown>>;

/** Words that explain and do not restrict. */
const NOTES = new Set(['title', 'description', '$id', '$schema', 'examples']);
/** A larger value restricts more, or a smaller one does. */
const LOWER_BOUNDS = ['minimum', 'minLength', 'minItems'];
const UPPER_BOUNDS = ['maximum', 'maxLength', 'maxItems'];
const JUDGED = new Set([
  'type',
  'enum',
  'const',
  'properties',
  'required',
  'additionalProperties',
  'items',
  ...LOWER_BOUNDS,
  ...UPPER_BOUNDS,
]);

/** Why values that were valid would no longer be; empty when every old event stays valid. */
export function narrowings(before: Schema, after: Schema, at = 'data'): string[] {
  return [
    ...valuesLost(before, after, at),
    ...boundsTightened(before, after, at),
    ...propertiesLost(before, after, at),
    ...('items' in after ? narrowings((before['items'] ?? {}) as Schema, after['items'] as Schema, `${at}[]`) : []),
    ...wordsChanged(before, after, at),
  ];
}

/** Any difference that is more than a note. */
export const differs = (before: Schema, after: Schema): boolean => JSON.stringify(bare(before)) !== JSON.stringify(bare(after));

function valuesLost(before: Schema, after: Schema, at: string): string[] {
  if (after['type'] !== undefined && after['type'] !== before['type'])
    return [`${at} was ${String(before['type'])} and is ${String(after['type'])}`];
  const allowed = valuesOf(after);
  if (allowed === null) return [];
  const were = valuesOf(before);
  if (were === null) return [`${at} allowed any value and now names them`];
  return were.filter((value) => !allowed.includes(value)).map((value) => `${at} no longer allows ${JSON.stringify(value)}`);
}

const valuesOf = (schema: Schema): unknown[] | null =>
  'const' in schema ? [schema['const']] : Array.isArray(schema['enum']) ? (schema['enum'] as unknown[]) : null;

function boundsTightened(before: Schema, after: Schema, at: string): string[] {
  const tighter = (word: string, isTighter: (was: number, is: number) => boolean): string[] => {
    const [was, is] = [before[word], after[word]] as (number | undefined)[];
    return is !== undefined && (was === undefined || isTighter(was, is)) && was !== is ? [`${at}: ${word} is tighter`] : [];
  };
  return [
    ...LOWER_BOUNDS.flatMap((word) => tighter(word, (was, is) => is > was)),
    ...UPPER_BOUNDS.flatMap((word) => tighter(word, (was, is) => is < was)),
  ];
}

function propertiesLost(before: Schema, after: Schema, at: string): string[] {
  const [were, are] = [before['properties'] ?? {}, after['properties'] ?? {}] as Record<string, Schema>[];
  const [wasRequired, isRequired] = [before['required'] ?? [], after['required'] ?? []] as string[][];
  const isClosed = after['additionalProperties'] === false;
  return [
    ...Object.entries(were ?? {}).flatMap(([name, schema]) => {
      const now = are?.[name];
      if (now) return narrowings(schema, now, `${at}.${name}`);
      return isClosed ? [`${at}.${name} is gone`] : [];
    }),
    ...(isRequired ?? []).filter((name) => !wasRequired?.includes(name)).map((name) => `${at}.${name} has become required`),
  ];
}

/** A pattern, a format, or a word this comparison does not know: any change might refuse what was valid. */
function wordsChanged(before: Schema, after: Schema, at: string): string[] {
  return Object.entries(after)
    .filter(([word]) => !NOTES.has(word) && !JUDGED.has(word))
    .filter(([word, value]) => JSON.stringify(before[word]) !== JSON.stringify(value))
    .map(([word]) => `${at}: ${word} has changed`);
}

function bare(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(bare);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(([word]) => !NOTES.has(word));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, value]) => [word, bare(value)]));
}

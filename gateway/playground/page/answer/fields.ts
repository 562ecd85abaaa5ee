/** What the schema says of each field of an answer: its name in both languages, what its values mean, which record its id opens. Pure. */
import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLEnumType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { SavedQueries, Words } from '../saved-queries/saved-query.js';

export interface Field {
  readonly title: Words;
  /** The schema's own sentence. */
  readonly description: string;
  /** Value → its words, for an enum or a list of codes. */
  readonly values: ReadonlyMap<string, Words> | null;
  /** Whole fen 分, to be read as yuan 元. */
  readonly isMoney: boolean;
  /** The type of which it is the id, when it is one. */
  readonly idOf: string | null;
}

/** By the path in the answer, names joined by dots; `edges` and `node` of a page are left out, as tables leave them out. */
export type Fields = ReadonlyMap<string, Field>;

/** Of a document that fits the schema only in part, the part that does: the page shows the other names as they are. */
export function fieldsOf(schema: GraphQLSchema, { definitions }: DocumentNode, codes: SavedQueries['codes']): Fields {
  const fields = new Map<string, Field>();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const each of definitions) if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);

  const collect = (
    type: GraphQLNamedType | undefined,
    { selections }: SelectionSetNode,
    path: readonly string[],
    open: readonly string[],
  ) => {
    for (const each of selections) {
      if (each.kind === Kind.INLINE_FRAGMENT) {
        collect(each.typeCondition ? schema.getType(each.typeCondition.name.value) : type, each.selectionSet, path, open);
      } else if (each.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(each.name.value);
        if (!fragment || open.includes(each.name.value)) continue;
        collect(schema.getType(fragment.typeCondition.name.value), fragment.selectionSet, path, [...open, each.name.value]);
      } else {
        const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[each.name.value] : undefined;
        if (!field || !type) continue;
        const named = getNamedType(field.type);
        const here = isPageStep(type.name, field.name) ? path : [...path, each.alias?.value ?? field.name];
        if (here !== path) fields.set(here.join('.'), describe(type, field, named, codes));
        if (each.selectionSet) collect(named, each.selectionSet, here, open);
      }
    }
  };
  for (const each of definitions) {
    if (each.kind === Kind.OPERATION_DEFINITION) collect(schema.getRootType(each.operation) ?? undefined, each.selectionSet, [], []);
  }
  return fields;
}

const isPageStep = (type: string, field: string): boolean =>
  (field === 'edges' && type.endsWith('Connection')) || (field === 'node' && type.endsWith('Edge'));

function describe(
  parent: GraphQLNamedType,
  { name, description }: { readonly name: string; readonly description?: string | null | undefined },
  type: GraphQLNamedType,
  codes: SavedQueries['codes'],
): Field {
  const coded = codes[`${parent.name}.${name}`];
  const isMoney = type.name === MONEY;
  const title = titleOf(name, description, isScalarType(type) ? null : type.description);
  return {
    title: isMoney ? inYuan(title) : title,
    description: description ?? '',
    values: isEnumType(type) ? wordsOfEnum(type) : coded ? new Map(Object.entries(coded)) : null,
    isMoney,
    idOf: name === 'id' ? parent.name : null,
  };
}

/** The scalar of amounts. */
const MONEY = 'Fen';

const inYuan = ({ zh, en }: Words): Words => ({ zh: `${zh}（元）`, en: `${en.replace(/ fen$/, '')} (yuan)` });

export const wordsOfEnum = (type: GraphQLEnumType): ReadonlyMap<string, Words> =>
  new Map(type.getValues().map(({ name, description }) => [name, titleOf(name, description)]));

/** The official Chinese term stands in the schema's descriptions, beside the English sentence; the English name is the field's own. */
function titleOf(name: string, ...descriptions: readonly (string | null | undefined)[]): Words {
  const en = spokenName(name);
  return { zh: descriptions.map(chineseTermIn).find((term) => term !== null) ?? COMMON[name] ?? en, en };
}

/** Names that mean the same everywhere and need no description. */
const COMMON: Readonly<Record<string, string>> = { id: '编号', version: '版本' };

/** `schoolDaysAbsent` → `School days absent`, `DROPPED_OUT` → `Dropped out`. */
export function spokenName(name: string): string {
  const words =
    name.includes('_') || name === name.toUpperCase()
      ? name.toLowerCase().replaceAll('_', ' ')
      : name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The first run of Chinese in a description; its brackets and commas belong to it. */
export function chineseTermIn(description: string | null | undefined): string | null {
  return /\p{Script=Han}(?:[\p{Script=Han}（）、·]*\p{Script=Han}）?)?/u.exec(description ?? '')?.[0] ?? null;
}

/** `EXTREME_POVERTY` for `extreme-poverty`: the schema's spelling of a contract's word. */
export type ConstantCase<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${ConstantCase<Tail>}`
  : Uppercase<S>;
/** `extreme-poverty` for `EXTREME_POVERTY`. */
export type KebabCase<S extends string> = S extends `${infer Head}_${infer Tail}` ? `${Lowercase<Head>}-${KebabCase<Tail>}` : Lowercase<S>;

/** The name of an enum value in the schema, for a word of the contracts. The types follow, so a missing enum value does not compile. */
export const constantCase = <const S extends string>(word: S) => word.toUpperCase().replaceAll('-', '_') as ConstantCase<S>;

/** The word of the contracts, for the name of an enum value in the schema. */
export const kebabCase = <const S extends string>(name: S) => name.toLowerCase().replaceAll('_', '-') as KebabCase<S>;

/** `PovertyAid` for `poverty-aid`, `EnterPlan` for `enterPlan`: how a service or a mutation is written inside a name of the schema. */
export const pascalCase = (word: string): string => word.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());

/** `povertyAid` for `poverty-aid`: how a service begins the name of a field of the schema. */
export const camelCase = (word: string): string => pascalCase(word).replace(/^./, (first) => first.toLowerCase());

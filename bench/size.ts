/** How much is measured, when a word of the command says other than the bench itself: `--students=300`. */
import { parseArgs } from 'node:util';

/** @param usual what is measured when nothing is said, by the name of the option */
export function sizeFrom<K extends string>(words: readonly string[], usual: Readonly<Record<K, number>>): Record<K, number> {
  const names = Object.keys(usual) as K[];
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]));
  const { values } = parseArgs({ args: [...words], options, strict: false });
  const sizeOf = (given: unknown, otherwise: number): number => (Number(given) > 0 ? Math.floor(Number(given)) : otherwise);
  return Object.fromEntries(names.map((name) => [name, sizeOf(values[name], usual[name])])) as Record<K, number>;
}

/** Chance with a memory: the same seed and labels give the same throws, whatever else was thrown before. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export interface Dice {
  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number;
  /** True in the given share of throws. */
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** One of the values, each as often as its weight says. */
  weighted<T>(values: readonly (readonly [value: T, weight: number])[]): T;
}

const FINE = 1_000_000;

/** Dice of their own for whatever the labels name, so that one more school changes no child elsewhere. */
export function diceFor(seed: number, ...labels: readonly (string | number)[]): Dice {
  const source = xoroshiro128plus(hash([seed, ...labels].join('\u001f')));
  const int = (from: number, to: number): number => uniformInt(source, from, to);
  const share = (): number => int(0, FINE - 1) / FINE;
  return {
    int,
    chance: (wanted) => share() < wanted,
    pick: <T>(from: readonly T[]) => from[int(0, from.length - 1)] as T,
    weighted<T>(values: readonly (readonly [T, number])[]) {
      let left = share() * values.reduce((total, [, weight]) => total + weight, 0);
      const found = values.find(([, weight]) => (left -= weight) < 0) ?? values.at(-1);
      return (found as readonly [T, number])[0];
    },
  };
}

/** FNV-1a, 32 bits: spreads labels over seeds. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}

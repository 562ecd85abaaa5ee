/** How much is measured. `--students=300 --rolls=20` tries the bench in little. */
import { parseArgs } from 'node:util';

export interface Size {
  /** Children of the city whose runs are counted. */
  readonly students: number;
  /** Registers of one class that are taken. */
  readonly rolls: number;
}

const CITY: Size = { students: 30_000, rolls: 80 };

export function sizeFrom(words: readonly string[]): Size {
  const number = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...words], options: { students: number, rolls: number }, strict: false });
  const sizeOf = (given: unknown, otherwise: number): number => (Number(given) > 0 ? Math.floor(Number(given)) : otherwise);
  return { students: sizeOf(values['students'], CITY.students), rolls: sizeOf(values['rolls'], CITY.rolls) };
}

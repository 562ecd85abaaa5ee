/** Ends a command that cannot do what it was asked, with one line that says why. */
export function giveUp(why: string): never {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}

/** For a promise that a command stands or falls with. */
export const orGiveUp = (error: unknown): never => giveUp((error as Error).message);

/** Registers: one that is taken, and the runs of absence of a city counted anew from a year of them. `--students=300 --rolls=20` tries the bench in little. */
import { spreadText } from '../figures.js';
import { withOwnGraph } from '../own-backends.js';
import { sizeFrom } from '../size.js';
import { measureRecounts, type Recounts } from './recount.js';
import { measureRollWrites, type RollWrites } from './roll-write.js';

/** Children of the city whose runs are counted; registers of one class that are taken. */
const USUAL = { students: 30_000, rolls: 80 };

interface Result {
  readonly database: string;
  readonly writes: RollWrites;
  readonly recounts: Recounts;
}

export async function measure(say: (line: string) => void): Promise<Result> {
  const { students, rolls } = sizeFrom(process.argv.slice(2), USUAL);
  return withOwnGraph(say, async ({ graph, database: { program, address } }) => {
    say(`taking ${rolls} registers of a class`);
    const writes = await measureRollWrites(graph, address, rolls);
    return { database: program, writes, recounts: await measureRecounts(address, students, say) };
  });
}

export const print = ({ database, writes, recounts }: Result): string =>
  [
    `${writes.rolls} registers of a class of ${writes.children}, one after the other, on ${database}`,
    `through the gateway  ${spreadText(writes.service)}, ${writes.serviceTimesDriver.toFixed(1)} times the bare insert`,
    `bare insert          ${spreadText(writes.driver)}`,
    '',
    `${recounts.students} children, ${recounts.days} registers each; ${recounts.suspicious} with a run that opens a case`,
    `counted anew         ${recounts.recountedPerSecond.toFixed(0)} children a second, ${recounts.recountTimesRead.toFixed(2)} times as long as reading alone`,
    `read alone           ${recounts.readPerSecond.toFixed(0)} children a second`,
  ].join('\n');

/**
 * Entitlements of a city's children in one term, twice: the rule alone against the bare arithmetic, and the whole of it, from the facts in the
 * database to the entitlements in the database, against bare driver inserts of the same documents. It stops when they are not the same money.
 */
import { assess } from '../../services/poverty-aid/src/entitlement/assess.js';
import { median, sum, timed } from '../figures.js';
import { withOwnDatabase } from '../own-backends.js';
import { children, floor, TERM } from './children.js';
import { keep, type KeptFigures } from './kept.js';

const ROUNDS = 5;

interface Result {
  readonly children: number;
  readonly totalYuan: number;
  readonly rule: RuleFigures;
  readonly kept: KeptFigures;
}

interface RuleFigures {
  readonly cpuSeconds: number;
  readonly microsecondsPerChild: number;
  readonly timesTheArithmetic: number;
}

/** Fen of all children, line by line as the programme does it. */
const assessed = (): number => sum(children, ({ facts }) => sum(assess(facts, TERM), ({ amountFen }) => amountFen));

export async function measure(say: (line: string) => void): Promise<Result> {
  const fen = floor();
  const rule = await ruleAlone(fen, say);
  const kept = await withOwnDatabase(say, (connection, { program }) => keep({ connection, database: program, fen, say }));
  return { children: children.length, totalYuan: fen / 100, rule, kept };
}

async function ruleAlone(fen: number, say: (line: string) => void): Promise<RuleFigures> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    say(`round ${round + 1} of ${ROUNDS}`);
    const [one, other] = [await timed(assessed), await timed(floor)];
    if (one.result !== fen) throw new Error(`Not the same money: ${one.result} and ${fen} fen`);
    ours.push(one.cpuMs);
    theirs.push(other.cpuMs);
  }
  const cpuMs = median(ours);
  return {
    cpuSeconds: cpuMs / 1000,
    microsecondsPerChild: (cpuMs * 1000) / children.length,
    timesTheArithmetic: cpuMs / median(theirs),
  };
}

export const print = ({ children: count, totalYuan, rule, kept }: Result): string =>
  [
    `${count} children, ${totalYuan} yuan, to the fen the same`,
    `the rule alone     ${rule.cpuSeconds.toFixed(2)} s of CPU, ${rule.microsecondsPerChild.toFixed(1)} µs a child, ${rule.timesTheArithmetic.toFixed(0)} times the bare arithmetic`,
    `kept (${kept.database})  ${kept.seconds.toFixed(1)} s, ${kept.timesBareInserts.toFixed(1)} times the bare inserts of the same documents`,
    `                   the last schools took ${kept.lastTimesFirst.toFixed(1)} times the first ones, assessing again what has not changed ${kept.againTimesFirst.toFixed(1)} times`,
  ].join('\n');

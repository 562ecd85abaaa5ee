/** Entitlements assessed by the service's own code, school by school as an officer asks for it, and the bare inserts of what came out. */
import { fixedClock } from '@baoxue/domain';
import { mergedRecords } from '@baoxue/mongo';
import type { LedgerEntry } from '../../services/poverty-aid/src/aid-ledger/aid-ledger.js';
import { ledgerStore } from '../../services/poverty-aid/src/aid-ledger/aid-ledger.store.js';
import { entitling } from '../../services/poverty-aid/src/entitlement/entitlement.consumers.js';
import { entitlementStore } from '../../services/poverty-aid/src/entitlement/entitlement.store.js';
import { studentFactsStore } from '../../services/poverty-aid/src/entitlement/student-facts.store.js';
import { mealYearStore } from '../../services/poverty-aid/src/nutrition-meal/meal-year.store.js';
import { sum, timed } from '../figures.js';
import type { Connection } from '../own-backends.js';
import { children, schoolIds, TERM, type Child } from './children.js';
import { bareInserts } from '../bare-inserts.js';

export interface KeptFigures {
  readonly database: string;
  readonly seconds: number;
  readonly timesBareInserts: number;
  /** The last quarter of the schools against the first: what grows with the collection shows here. */
  readonly lastTimesFirst: number;
  /** Assessing everybody once more when nothing has changed. */
  readonly againTimesFirst: number;
}

export interface KeepOptions {
  readonly connection: Connection;
  readonly database: string;
  /** What all children together must come to. */
  readonly fen: number;
  readonly say: (line: string) => void;
}

const CAUSE = { actor: 'bench', correlationId: 'bench' };
const CHUNK = 500;

export async function keep({ connection, database, fen, say }: KeepOptions): Promise<KeptFigures> {
  const clock = fixedClock('2025-10-20T09:00:00+08:00');
  const [facts, ledger, entitlements] = [
    studentFactsStore(connection),
    ledgerStore(connection, clock),
    entitlementStore(connection, clock),
  ];
  const mealYears = mealYearStore(connection, clock);
  for (const store of [facts, ledger, entitlements, mealYears]) await store.syncIndexes();
  const mealsAt = (schools: readonly string[]) => mealYears.factsAt(schools, '2025');
  const { assessSchool } = entitling({
    entitlements,
    facts,
    records: mergedRecords(connection),
    ledger,
    mealsAt,
    termById: () => TERM,
    clock,
  });

  say('telling the service of the children');
  for (let from = 0; from < children.length; from += CHUNK) {
    const chunk = children.slice(from, from + CHUNK);
    await Promise.all(chunk.map(tell));
    await ledger.insertMany(chunk.flatMap(entriesOf));
  }

  const bare = await bareInserts(connection.collection('entitlements'));
  const took: { readonly oursMs: number; readonly bareMs: number; readonly againMs: number }[] = [];
  for (const [index, schoolId] of schoolIds.entries()) {
    if (index % 10 === 0) say(`school ${index} of ${schoolIds.length}`);
    const ours = await timed(() => assessSchool(schoolId, TERM.id, CAUSE));
    if (ours.result.newCount !== ours.result.studentCount) throw new Error(`${schoolId}: not everybody is new`);
    const { ms: bareMs } = await bare({ 'state.schoolId': schoolId });
    const again = await timed(() => assessSchool(schoolId, TERM.id, CAUSE));
    if (again.result.newCount + again.result.changedCount > 0) throw new Error(`${schoolId}: assessed again, something changed`);
    took.push({ oursMs: ours.ms, bareMs, againMs: again.ms });
  }
  const total = await fenKept(connection);
  if (total !== fen) throw new Error(`Not the same money: ${total} and ${fen} fen`);

  const oursMs = sum(took, (each) => each.oursMs);
  const quarter = took.length / 4;
  return {
    database,
    seconds: oursMs / 1000,
    timesBareInserts: oursMs / sum(took, ({ bareMs }) => bareMs),
    lastTimesFirst: sum(took.slice(-quarter), (each) => each.oursMs) / sum(took.slice(0, quarter), (each) => each.oursMs),
    againTimesFirst: sum(took, ({ againMs }) => againMs) / oursMs,
  };

  /** As the registry's events tell it: registered, then moved. */
  async function tell({ id, facts: { enrolments } }: Child): Promise<void> {
    for (const { from, sequence, ...place } of enrolments) {
      await facts.apply({ data: { ...place, studentId: id, enrolledOn: from, effectiveOn: from }, sequence } as never);
    }
  }
}

/** The child's entries on the ledgers, known to be the child's. */
function entriesOf({ id, facts: { ledgers, enrolments } }: Child) {
  const { schoolId = '', jurisdictions = [] } = enrolments[0] ?? {};
  return ledgers.map(({ category, from, leftOn }, index) => {
    const place = { schoolId, classId: '', jurisdictions };
    const state: LedgerEntry = {
      ...{ status: 'entered', studentId: id, idNumberIndex: id, place, category, enteredOn: from, leftOn },
      sourceList: 'bench',
      history: [],
    };
    return { id: `${id}-${index}`, state, events: [], cause: CAUSE };
  });
}

async function fenKept(connection: Connection): Promise<number> {
  let fen = 0;
  const kept = connection.collection<{ state: { lines: readonly { amountFen: number }[] } }>('entitlements');
  for await (const { state } of kept.find({}, { projection: { 'state.lines.amountFen': 1 } }))
    fen += sum(state.lines, (line) => line.amountFen);
  return fen;
}

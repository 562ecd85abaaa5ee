/** Enters the rows of a list of guardians: a phone is the guardian's, whichever child's row tells it; a guardianship is of one child. Requirements A4 and A11. */
import { commandHandler, type Cause } from '@baoxue/domain';
import { enteredKey, type ImportEffects } from '@baoxue/list-import';
import { guardianDecider, guardianshipDecider, type Guardian, type SealedContact } from '../guardian/index.js';
import type { GuardianStore } from '../guardian/guardian.store.js';
import { isRegistered, type Guardianship } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import type { guardianFacts } from './guardian-facts.store.js';
import type { Doing, GuardianRow } from './guardian-row.js';
import { rowEntering, unlessRefused } from './row-entering.store.js';

/** What is written down of a row: the contact as it was, or the guardianship that is entered. */
export type GuardianBefore =
  | { readonly what: 'contact'; readonly contact: SealedContact }
  | { readonly what: 'guardianship'; readonly guardianship: Omit<Guardianship, 'to'> };

export interface GuardianEnteringDeps extends Pick<ReturnType<typeof guardianFacts>, 'guardianshipsOf'> {
  readonly students: StudentStore;
  readonly guardians: GuardianStore;
  readonly effects: ImportEffects<GuardianBefore | null>;
}

type RowThat<T extends Doing['type']> = GuardianRow & { readonly doing: Extract<Doing, { readonly type: T }> };
const does =
  <T extends Doing['type']>(type: T) =>
  ({ row }: Numbered<GuardianRow>): boolean =>
    row.doing.type === type;
interface Numbered<R> {
  readonly row: R;
  readonly number: number;
}

/** Two guardians of one child are two records of the list, though they stand in one of the registry. */
export const guardianshipRecordId = (studentId: string, guardianId: string): string => `${studentId}:${guardianId}`;

/** A child's record is changed once for each guardian that the list adds. */
export const ofGuardian = (key: string, guardianId: string): string => `${key}:${guardianId}`;

/** Makes `enter` of the list; safe to repeat. */
export function guardianEntering({ students, guardians, effects, guardianshipsOf }: GuardianEnteringDeps) {
  const begin = commandHandler(guardianshipDecider, students);

  /** The guardianships of the children who are where they were when the rows were checked. */
  async function standing(rows: readonly GuardianRow[]) {
    const known = await students.findMany([...new Set(rows.map(({ studentId }) => studentId))]);
    const children = [...known.values()].filter(isRegistered);
    const guardianships = await guardianshipsOf(children);
    return ({ studentId, registeredAt }: GuardianRow): readonly Guardianship[] | undefined =>
      children.some(({ id, state }) => id === studentId && state.card.schoolId === registeredAt) ? guardianships.get(studentId) : undefined;
  }

  const correct = rowEntering({
    store: guardians,
    decider: guardianDecider,
    effects,
    idOf: ({ doing }: RowThat<'CorrectContact'>) => doing.guardianId,
    commandOf: ({ doing: { sealedContact, contactIndex } }) => ({ type: 'CorrectContact' as const, sealedContact, contactIndex }),
    contextOf: () => null,
    beforeOf: (state: Guardian): GuardianBefore | null => {
      if (state.status === 'None') return null;
      const { sealedContact, contactIndex } = state;
      return { what: 'contact', contact: { sealedContact, contactIndex } };
    },
    // Whoever was taken away by hand since the dry run, or has another phone by then, stays so.
    async asTheyStand(rows) {
      const [guardianshipsOfRow, known] = [await standing(rows), await guardians.findMany(rows.map(({ doing }) => doing.guardianId))];
      return rows.map((row) => {
        const state = known.get(row.doing.guardianId)?.state;
        const answers = guardianshipsOfRow(row)?.some(({ guardianId, to }) => guardianId === row.doing.guardianId && to === null);
        return answers && state?.status === 'Registered' && state.contactIndex === row.doing.was ? row : null;
      });
    },
  });

  /** Adds a guardian unless the child has, or had, the same by now; says how many it has. */
  async function add(rows: readonly Numbered<RowThat<'BeginGuardianship'>>[], cause: Cause, importId: string): Promise<number> {
    const guardianshipsOfRow = await standing(rows.map(({ row }) => row));
    const there = rows.filter(({ row }) => guardianshipsOfRow(row));
    const ids = await guardians.meetOrEnter(
      there.map(({ row: { doing } }) => ({ guardianId: doing.guardianship.guardianId, ...contactIn(doing) })),
      cause,
    );
    const adding = there.map(({ row: { studentId, doing }, number }) => {
      const guardianId = ids.get(doing.contactIndex) ?? doing.guardianship.guardianId;
      const recordId = guardianshipRecordId(studentId, guardianId);
      return { recordId, studentId, guardianship: { ...doing.guardianship, guardianId }, number };
    });
    const entered = await effects.changing(
      importId,
      adding.map(({ recordId }) => recordId),
    );
    const isKnown = (at: number) =>
      there[at] && guardianshipsOfRow(there[at].row)?.some(({ guardianId }) => guardianId === adding[at]?.guardianship.guardianId);
    const fresh = adding.filter(({ recordId }, at) => entered.has(recordId) || !isKnown(at));
    await effects.remember(
      fresh.map(({ recordId, guardianship, number }) => {
        const before = { what: 'guardianship' as const, guardianship };
        return { importId, recordId, row: number, version: 0, before };
      }),
    );
    let count = 0;
    for (const { studentId, guardianship } of fresh) {
      const commandKey = ofGuardian(enteredKey(importId), guardianship.guardianId);
      const command = { type: 'BeginGuardianship' as const, guardianship };
      if (await unlessRefused(begin(studentId, command, { context: null, cause, commandKey }))) count += 1;
    }
    return count;
  }

  return async (rows: readonly GuardianRow[], list: string, cause: Cause, importId: string, numbers: readonly number[]) => {
    const numbered = rows.map((row, at) => ({ row, number: numbers[at] ?? 0 }));
    const correcting = numbered.filter(does('CorrectContact')) as readonly Numbered<RowThat<'CorrectContact'>>[];
    const adding = numbered.filter(does('BeginGuardianship')) as readonly Numbered<RowThat<'BeginGuardianship'>>[];
    const corrected = await correct(
      correcting.map(({ row }) => row),
      list,
      cause,
      importId,
      correcting.map(({ number }) => number),
    );
    const matchedCount = corrected.matchedCount + (await add(adding, cause, importId));
    return { matchedCount, unmatchedCount: rows.length - matchedCount };
  };
}

const contactIn = ({ sealedContact, contactIndex }: SealedContact): SealedContact => ({ sealedContact, contactIndex });

/** From an approved list to blank records (G4). Every step may be repeated: whoever dies in between, the next one goes on. */
import type { AuditLog } from '@baoxue/audit';
import { commandHandler, schoolDateOf, type Cause, type Clock, type KindOfData } from '@baoxue/domain';
import type { GuardianStore } from '../guardian/guardian.store.js';
import type { HouseholdStore } from '../household/household.store.js';
import type { KeptStudent, StudentStore } from '../student/student.store.js';
import { candidatesLookUp } from './candidates.store.js';
import { keptAfterAll, openRecords, removalListDecider, type Begun, type KeptBecause, type KnownRemovalList } from './removal-list.js';
import type { RemovalListStore } from './removal-list.store.js';
import { removingDataDecider } from './removing-data.js';
import { leftBefore } from './retention.js';
import type { LegalHoldStore } from './retention.store.js';

export interface RemovingDeps {
  readonly lists: RemovalListStore;
  readonly holds: LegalHoldStore;
  readonly students: StudentStore;
  readonly guardians: GuardianStore;
  readonly households: HouseholdStore;
  readonly clock: Clock;
  /** Years after the child has left, by the rule pack of a day. */
  readonly yearsOn: (day: string) => Readonly<Record<KindOfData, number>>;
  readonly record: AuditLog['record'];
}

type Approved = Extract<KnownRemovalList, { status: 'approved' | 'carried-out' }>;

const ACTOR = 'registry/removal-list';
export const APPROVE = 'record-removal:approve';

export function removing({ lists, holds, students, guardians, households, clock, yearsOn, record }: RemovingDeps) {
  const onList = commandHandler(removalListDecider, lists);
  const onRecord = commandHandler(removingDataDecider, students);
  const candidates = candidatesLookUp({ students, holds });
  const today = () => schoolDateOf(clock.now());
  const causeOf = (listId: string): Cause => ({ actor: ACTOR, correlationId: listId });

  /** The record that stands for the child, and those merged into it. */
  async function recordsOf(studentId: string): Promise<readonly KeptStudent[]> {
    const standing = (await students.standingFor([studentId])).get(studentId);
    const merged = (await students.mergedInto([studentId])).get(studentId) ?? [];
    return [...(standing ? [standing] : []), ...merged];
  }

  /** Whom the records name, remembered in the list: once they are blank nothing else tells. */
  async function begin(listId: string, { begun }: Approved, studentId: string, records: readonly KeptStudent[]): Promise<Begun> {
    if (begun?.studentId === studentId) return begun;
    const named = {
      studentId,
      guardianIds: [...new Set(records.flatMap(({ state }) => state.guardianships.map(({ guardianId }) => guardianId)))],
      householdIds: [...new Set(records.map(({ state }) => state.householdId))],
    };
    await onList(listId, { type: 'Begin', ...named }, { cause: causeOf(listId), context: { today: today() } });
    return named;
  }

  /** Guardians and households go with the last child who names them. */
  async function forgetFamily({ guardianIds, householdIds }: Begun): Promise<void> {
    const [childrenOf, livingIn] = await Promise.all([students.ofGuardians(guardianIds), students.ofHouseholds(householdIds)]);
    const isNobodys = (named: ReadonlyMap<string, readonly unknown[]>) => (id: string) => (named.get(id) ?? []).length === 0;
    await guardians.forget(guardianIds.filter(isNobodys(childrenOf)));
    await households.forget(householdIds.filter(isNobodys(livingIn)));
  }

  async function remove(listId: string, list: Approved, studentId: string): Promise<KeptBecause | null> {
    const { kind, decidedBy: viewer } = list;
    const years = yearsOn(today())[kind];
    const isBegun = list.begun?.studentId === studentId;
    const [candidate] = await candidates.look([studentId], kind, years);
    const because = candidate ? keptAfterAll(candidate, today()) : 'not-due';
    // A record that this list had begun with is blank already when it is asked again; the rest of the work is still to be done.
    if (because && !(because === 'removed-before' && isBegun)) return because;
    const records = await recordsOf(studentId);
    const begun = await begin(listId, list, studentId, records);
    // First the entry, then the removal.
    if (because === null)
      await record({
        ...{ viewer, action: APPROVE, subjectType: 'Student', subjectId: studentId, fields: [kind] },
        ...{ purpose: 'retention', correlationId: listId },
      });
    const command = { type: 'RemoveData', kind, on: today(), leftBefore: leftBefore(today(), years) } as const;
    for (const { id } of records) await onRecord(id, command, { cause: causeOf(listId), context: null });
    const blank = (await students.find(studentId))?.state;
    // The child came back in the last moment.
    if (blank?.status !== 'Registered' || !blank.removed?.[kind]) return 'not-due';
    if (kind === 'registration') await forgetFamily(begun);
    return null;
  }

  return {
    look: (studentIds: readonly string[], kind: KindOfData) => candidates.look(studentIds, kind, yearsOn(today())[kind]),

    /** Carries out an approved list, record by record. */
    async carryOut(listId: string): Promise<void> {
      for (;;) {
        const { state } = await lists.load(listId);
        const [next] = state.status === 'approved' ? openRecords(state) : [];
        if (state.status !== 'approved' || !next) return;
        const keptBecause = await remove(listId, state, next.studentId);
        const settle = { type: 'Settle', studentId: next.studentId, keptBecause } as const;
        await onList(listId, settle, { cause: causeOf(listId), context: { today: today() } });
      }
    },
  };
}

export type Removing = ReturnType<typeof removing>;

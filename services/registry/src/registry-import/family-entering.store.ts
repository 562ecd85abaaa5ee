/** The guardians and homes that a students' list names: met where they are known, else entered. Requirements A4 and A11. */
import type { Cause } from '@baoxue/domain';
import type { GuardianStore } from '../guardian/guardian.store.js';
import type { HouseholdStore } from '../household/household.store.js';
import type { RegisteredStudent } from '../student/index.js';
import type { StudentRow } from './student-reading.js';

export interface FamilyEnteringDeps {
  readonly guardians: GuardianStore;
  readonly households: HouseholdStore;
}

export type FamilyOfChild = Pick<RegisteredStudent, 'householdId' | 'homePlaces' | 'guardianships'>;

/** Safe to repeat. */
export function familyEntering({ guardians, households }: FamilyEnteringDeps) {
  /** For each home of the rows, the household: one that is met by address and any guardian, or the new one. */
  async function enterHouseholds(rows: readonly StudentRow[], cause: Cause): Promise<ReadonlyMap<string, string>> {
    const found = new Map(await households.idsByHome(rows.flatMap(({ household }) => household.homeIndexes)));
    const fresh = new Map<string, StudentRow>();
    for (const row of rows) {
      const { homeIndexes } = row.household;
      const met = homeIndexes.map((index) => found.get(index)).find((id) => id !== undefined);
      if (met === undefined) fresh.set(row.householdId, row);
      for (const index of homeIndexes) if (!found.has(index)) found.set(index, met ?? row.householdId);
    }
    await households.insertMany(
      [...fresh].map(([id, { household }]) => ({
        id,
        state: household,
        events: [{ type: 'HouseholdRegistered' as const, household }],
        cause,
      })),
    );
    return found;
  }

  /** Enters the families of the rows; says of each row which they are. */
  return async (rows: readonly StudentRow[], cause: Cause): Promise<(row: StudentRow) => FamilyOfChild> => {
    const guardianIds = await guardians.meetOrEnter(
      rows.flatMap((row) => row.guardians),
      cause,
    );
    const householdIds = await enterHouseholds(rows, cause);
    return (row) => ({
      householdId: householdIds.get(row.household.homeIndexes[0] ?? '') ?? row.householdId,
      homePlaces: row.household.jurisdictions,
      guardianships: row.guardians.map(({ guardianId, contactIndex, kind, relation, from }) => ({
        guardianId: guardianIds.get(contactIndex) ?? guardianId,
        kind,
        relation,
        from,
        to: null,
      })),
    });
  };
}

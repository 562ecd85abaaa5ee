/** Sets a chunk of the students' list beside what is on record, in a handful of questions whatever its length. Requirement A11. */
import type { RowPreview } from '@baoxue/list-import';
import { mask, type FieldCipher } from '@baoxue/pii';
import { contactOf, contacts } from '../guardian/index.js';
import type { GuardianStore } from '../guardian/guardian.store.js';
import { addresses } from '../household/index.js';
import type { HouseholdStore } from '../household/household.store.js';
import type { KeptStudent, StudentStore } from '../student/student.store.js';
import { studentPreview, type FamilyDifference } from './student-differences.js';
import type { StudentRow } from './student-reading.js';

export interface StudentComparingDeps {
  readonly students: StudentStore;
  readonly guardians: GuardianStore;
  readonly households: HouseholdStore;
  readonly cipher: FieldCipher;
}

const SAME: FamilyDifference = { guardians: null, address: null };

export function studentComparing({ students, guardians, households, cipher }: StudentComparingDeps) {
  async function familiesOf(pairs: readonly (readonly [StudentRow, KeptStudent])[]) {
    const [met, kept, homes, housed] = await Promise.all([
      guardians.idsByContact(pairs.flatMap(([row]) => row.guardians.map(({ contactIndex }) => contactIndex))),
      guardians.findMany([...new Set(pairs.flatMap(([, { state }]) => present(state)))]),
      households.idsByHome(pairs.flatMap(([row]) => row.household.homeIndexes)),
      households.findMany([...new Set(pairs.map(([, { state }]) => state.householdId))]),
    ]);
    const nameOnRecord = (id: string): string[] => {
      const contact = contactOf(cipher, kept.get(id));
      return contact ? [mask.name(contact.name)] : [];
    };

    function guardiansOf(row: StudentRow, { state }: KeptStudent): FamilyDifference['guardians'] {
      const onRecord = present(state);
      if (row.guardians.every(({ contactIndex }) => onRecord.includes(met.get(contactIndex) ?? ''))) return null;
      const listed = row.guardians.map(({ guardianId, sealedContact }) => mask.name(contacts.open(cipher, guardianId, sealedContact).name));
      return { before: onRecord.flatMap(nameOnRecord).join('、'), after: listed.join('、') };
    }

    function addressOf(row: StudentRow, { state: { householdId } }: KeptStudent): FamilyDifference['address'] {
      if (row.household.homeIndexes.some((index) => homes.get(index) === householdId)) return null;
      const before = housed.get(householdId)?.state;
      return {
        before: before ? mask.address(addresses.open(cipher, householdId, before.sealedAddress)) : null,
        after: mask.address(addresses.open(cipher, row.householdId, row.household.sealedAddress)),
      };
    }

    return new Map(pairs.map(([row, known]) => [row, { guardians: guardiansOf(row, known), address: addressOf(row, known) }]));
  }

  return async (rows: readonly StudentRow[]): Promise<readonly RowPreview[]> => {
    const known = await students.byIdNumberIndex(rows.map(({ student }) => student.card.idNumberIndex));
    const keptOf = (row: StudentRow) => known.get(row.student.card.idNumberIndex);
    const pairs = rows.flatMap((row) => {
      const kept = keptOf(row);
      return kept ? [[row, kept] as const] : [];
    });
    const families = await familiesOf(pairs);
    return rows.map((row) => studentPreview(row, keptOf(row), families.get(row) ?? SAME, cipher));
  };
}

/** Who answers for the child now. */
const present = ({ guardianships }: KeptStudent['state']): readonly string[] =>
  guardianships.filter(({ to }) => to === null).map(({ guardianId }) => guardianId);

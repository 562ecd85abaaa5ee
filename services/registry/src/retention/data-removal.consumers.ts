/** What the registry itself holds beside the record of the child, and removes with it (G4). */
import { blankIndexOf } from '@baoxue/contracts';
import type { EventHandlers } from '@baoxue/event-bus';
import { dataRemovalHandlers, holding } from '@baoxue/mongo';
import { withoutWords } from '@baoxue/pii';
import type { EmergencyAccessStore } from '../emergency-access/emergency-access.store.js';
import type { GuardianRequestStore } from '../guardian-request/guardian-request.store.js';
import type { MovementLedger } from '../movement/movement-ledger.store.js';
import type { SchoolAgeEntry } from '../school-age/school-age.js';
import type { SchoolAgeStore } from '../school-age/school-age.store.js';
import { downToTown, withoutApproval } from '../student/index.js';
import type { LegalHoldStore } from './retention.store.js';

export interface DataRemovalDeps {
  readonly movements: MovementLedger;
  readonly schoolAge: SchoolAgeStore;
  readonly holds: LegalHoldStore;
  readonly requests: GuardianRequestStore;
  readonly accesses: EmergencyAccessStore;
}

const ofStudent = (studentId: string) => ({ 'state.studentId': studentId });

function listedNoMore(entry: SchoolAgeEntry, studentId: string): SchoolAgeEntry {
  if (entry.status === 'None') return entry;
  const { jurisdictions } = entry;
  const blank = { numberIndex: blankIndexOf(studentId), jurisdictions: downToTown(jurisdictions), notice: null, awaited: null };
  return { ...withoutWords(entry), ...blank };
}

export const registryDataRemoval = ({ movements, schoolAge, holds, requests, accesses }: DataRemovalDeps): EventHandlers =>
  dataRemovalHandlers(
    {
      registration: [
        holding(movements, ofStudent, (entry) => entry && { ...entry, movement: withoutApproval(entry.movement) }),
        holding(schoolAge, ofStudent, listedNoMore),
        holding(holds, (studentId) => ({ _id: studentId }), withoutWords),
      ],
      // Who asked is a person as well as what they said.
      request: [
        holding(requests, ofStudent, (request) => (request.status === 'None' ? request : { ...withoutWords(request), guardianId: '' })),
      ],
      'access-log': [holding(accesses, ofStudent, withoutWords)],
    },
    'registry/data-removal',
  );

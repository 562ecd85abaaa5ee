/** What is known of the records of children whom somebody wants to remove, in four questions whatever their number (G4). */
import type { KindOfData } from '@baoxue/domain';
import { isRegistered, leftOn } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import { presentHold } from './legal-hold.js';
import type { Candidate } from './removal-list.js';
import { keptUntil } from './retention.js';
import type { LegalHoldStore } from './retention.store.js';

export interface CandidatesDeps {
  readonly students: Pick<StudentStore, 'findMany' | 'mergedInto'>;
  readonly holds: LegalHoldStore;
}

export type Candidates = ReturnType<typeof candidatesLookUp>;

export function candidatesLookUp({ students, holds }: CandidatesDeps) {
  return {
    async look(studentIds: readonly string[], kind: KindOfData, years: number): Promise<readonly Candidate[]> {
      const [known, merged] = await Promise.all([students.findMany(studentIds), students.mergedInto(studentIds)]);
      const held = await holds.findMany([...studentIds, ...[...merged.values()].flatMap((records) => records.map(({ id }) => id))]);
      const isHeld = (id: string) => {
        const kept = held.get(id);
        return kept !== undefined && presentHold(kept.state) !== null;
      };
      return studentIds.map((studentId) => {
        const kept = known.get(studentId);
        if (!kept || !isRegistered(kept)) return { studentId, record: null };
        const left = leftOn(kept.state);
        return {
          studentId,
          record: {
            merged: kept.state.merged !== null,
            removed: kept.state.removed?.[kind] !== undefined,
            // A merge does not lift what a court asked for.
            held: [studentId, ...(merged.get(studentId) ?? []).map(({ id }) => id)].some(isHeld),
            left: left === null ? null : { leftOn: left, keptUntil: keptUntil(left, years) },
          },
        };
      });
    },
  };
}

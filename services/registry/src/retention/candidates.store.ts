/** What is known of the records of children whom somebody wants to remove, in four questions whatever their number (G4). */
import type { KindOfData } from '@baoxue/domain';
import { isRegistered, leftOn } from '../student/index.js';
import type { KeptStudent, StudentStore } from '../student/student.store.js';
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
  /** The records for which others stand, however often they were merged, under the id of the one that stands. */
  async function mergedRecords(ids: readonly string[]): Promise<ReadonlyMap<string, readonly KeptStudent[]>> {
    const found = new Map<string, KeptStudent[]>();
    let standsFor = new Map(ids.map((id) => [id, id]));
    while (standsFor.size > 0) {
      const records = await students.mergedInto([...standsFor.keys()]);
      const next = new Map<string, string>();
      for (const record of records) {
        const standing = standsFor.get(record.state.merged?.intoId ?? '') ?? '';
        found.set(standing, [...(found.get(standing) ?? []), record]);
        next.set(record.id, standing);
      }
      standsFor = next;
    }
    return found;
  }

  return {
    mergedRecords,

    async look(studentIds: readonly string[], kind: KindOfData, years: number): Promise<readonly Candidate[]> {
      const [known, merged] = await Promise.all([students.findMany(studentIds), mergedRecords(studentIds)]);
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

/** What a merge of two records of one child, and its undoing, mean here: each keeps what was written of it, and the record that stands shows both (A3). */
import type { EventEnvelope } from '@baoxue/contracts';
import type { Cause, SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { MergedRecords } from '@baoxue/mongo';

export interface MergedRecordDeps {
  readonly records: Pick<MergedRecords, 'merge' | 'unmerge' | 'standingFor'>;
  /** The child may have come to a certificate while its case is open. */
  readonly reviewOpenCases: (studentIds: readonly string[], cause: Cause) => Promise<void>;
}

export const mergedRecordHandlers = ({ records, reviewOpenCases }: MergedRecordDeps): EventHandlers => ({
  async 'student.merged.v1'(event: EventEnvelope<{ studentId: string; intoStudentId: string; on: SchoolDate }>) {
    const { studentId, intoStudentId, on } = event.data;
    await records.merge(studentId, intoStudentId, on);
    await reviewOpenCases([...(await records.standingFor([studentId])).values()], causedBy(event, 'special-education/merged-record'));
  },

  'student.unmerged.v1': ({ data }: EventEnvelope<{ studentId: string }>) => records.unmerge(data.studentId),
});

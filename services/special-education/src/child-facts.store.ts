/** What is known here of a child, whichever of its records it was written of: one that was merged keeps what is its own, and the record that stands has it too (A3). */
import type { SchoolDate } from '@baoxue/domain';
import { childrenWith, type MergedRecords } from '@baoxue/mongo';
import type { AssessmentStore } from './assessment/assessment.store.js';
import type { CertificateStore } from './certificate/certificate.store.js';
import { inForceOn, type Arrangement } from './placement/index.js';
import { isKeptPlacement, placementId, type PlacementStore } from './placement/placement.store.js';

export interface ChildFactsDeps {
  readonly records: Pick<MergedRecords, 'recordsOf'>;
  readonly certificates: Pick<CertificateStore, 'ofStudents'>;
  readonly assessments: Pick<AssessmentStore, 'ofStudents'>;
  readonly placements: Pick<PlacementStore, 'find'>;
}

export function childFacts({ records, certificates, assessments, placements }: ChildFactsDeps) {
  const recordsOf = async (studentId: string): Promise<readonly string[]> =>
    (await records.recordsOf([studentId])).get(studentId) ?? [studentId];

  async function placementsOf(recordIds: readonly string[]) {
    const files = await Promise.all(recordIds.map((record) => placements.find(placementId(record))));
    return files.flatMap((file) => (file && isKeptPlacement(file) ? [file] : []));
  }

  const assessedOnOf = async (recordIds: readonly string[]): Promise<SchoolDate | null> =>
    (await assessments.ofStudents(recordIds)).find(({ state }) => state.status === 'recorded')?.state.assessedOn ?? null;

  return {
    /** Which of these students have a certificate. */
    withCertificate: (studentIds: readonly string[]): Promise<ReadonlySet<string>> =>
      childrenWith(records, studentIds, async (recordIds) => {
        const held = await certificates.ofStudents(recordIds);
        return new Set(held.map(({ state }) => state.studentId));
      }),

    /** Day of the latest assessment that counts. */
    assessedOn: async (studentId: string) => assessedOnOf(await recordsOf(studentId)),

    /** Where the child learns on a day, by the placement in force: its own before that of a merged record. */
    async arrangementOn(studentId: string, day: SchoolDate): Promise<Arrangement | null> {
      const files = await placementsOf(await recordsOf(studentId));
      return files.flatMap(({ state }) => inForceOn(state.decisions, day)?.arrangement ?? [])[0] ?? null;
    },

    async isInSpecialEducation(studentId: string): Promise<boolean> {
      const recordIds = await recordsOf(studentId);
      const [held, assessed, files] = await Promise.all([
        certificates.ofStudents(recordIds),
        assessedOnOf(recordIds),
        placementsOf(recordIds),
      ]);
      return held.length > 0 || assessed !== null || files.length > 0;
    },
  };
}

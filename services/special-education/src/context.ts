import type { Viewer } from '@baoxue/auth';
import type { StudentCard } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import type { Kept, MergedRecords, StudentCards } from '@baoxue/mongo';
import { listLoader, loader, recordsLoader } from '@baoxue/service';
import DataLoader from 'dataloader';
import { isKeptAssessment, type AssessmentStore, type KeptAssessment } from './assessment/assessment.store.js';
import { isKeptCertificate, type KeptCertificate, type CertificateStore } from './certificate/certificate.store.js';
import { isKeptReview, type PlacementReviewStore, type KeptReview } from './placement-review/placement-review.store.js';
import { isKeptProgramme, type HomeTeachingStore, type KeptProgramme } from './home-teaching/home-teaching.store.js';
import { isKeptPlan, type IndividualPlanStore, type KeptPlan } from './individual-plan/individual-plan.store.js';
import type { EnrolmentSnapshot } from './list-reconciliation/enrolment-snapshot.js';
import type { SnapshotStore } from './list-reconciliation/enrolment-snapshot.store.js';
import type { PlacedChild } from './school-resource/occupancy.js';
import { isKeptResource, type KeptResource, type SchoolResourceStore } from './school-resource/school-resource.store.js';
import { isKeptPlacement, type KeptPlacement, type PlacementStore } from './placement/placement.store.js';

/** What every resolver of one request shares: who asks, and look-ups that are made once for all rows of a level. */
export interface Context {
  readonly viewer: Viewer;
  /** Follows everything that this request sets off. */
  readonly correlationId: string;
  readonly loaders: Loaders;
}

export interface Loaders {
  readonly card: DataLoader<string, StudentCard | null>;
  /** The ids of a child's records, its own first. */
  readonly recordsOf: ReturnType<typeof recordsLoader>;
  readonly assessment: DataLoader<string, KeptAssessment | null>;
  readonly assessmentsOf: DataLoader<string, KeptAssessment[]>;
  readonly certificate: DataLoader<string, KeptCertificate | null>;
  readonly certificatesOf: DataLoader<string, KeptCertificate[]>;
  readonly homeTeaching: DataLoader<string, KeptProgramme | null>;
  readonly individualPlan: DataLoader<string, KeptPlan | null>;
  readonly placement: DataLoader<string, KeptPlacement | null>;
  /** Children whose last decision names the school. */
  readonly placedAt: DataLoader<string, readonly PlacedChild[]>;
  readonly schoolResource: DataLoader<string, KeptResource | null>;
  readonly snapshot: DataLoader<string, Kept<EnrolmentSnapshot> | null>;
  readonly review: DataLoader<string, KeptReview | null>;
  readonly reviewsOf: DataLoader<string, KeptReview[]>;
}

export interface ContextDeps {
  readonly cards: StudentCards;
  readonly records: Pick<MergedRecords, 'mergedInto'>;
  readonly assessments: AssessmentStore;
  readonly certificates: CertificateStore;
  readonly programmes: HomeTeachingStore;
  readonly placements: PlacementStore;
  readonly plans: IndividualPlanStore;
  readonly resources: SchoolResourceStore;
  readonly placedAt: (schoolIds: readonly string[]) => Promise<ReadonlyMap<string, readonly PlacedChild[]>>;
  readonly reviews: PlacementReviewStore;
  readonly snapshots: SnapshotStore;
}

export const contextOf =
  (deps: ContextDeps) =>
  (viewer: Viewer): Context => ({ viewer, correlationId: newId(), loaders: loadersOf(deps) });

/** The child's own file or, when there is none that may be seen, that of a merged record. */
export async function ofFirstRecord<T>(id: string, { loaders }: Context, find: (recordId: string) => Promise<T | null>): Promise<T | null> {
  for (const record of await loaders.recordsOf(id)) {
    const found = await find(record);
    if (found) return found;
  }
  return null;
}

function loadersOf(deps: ContextDeps): Loaders {
  const { cards, records, assessments, certificates, programmes, placements, plans, resources, placedAt, reviews, snapshots } = deps;
  const recordsOf = recordsLoader(records.mergedInto);
  return {
    recordsOf,
    snapshot: loader((ids) => snapshots.findMany(ids)),
    card: loader((ids) => cards.find(ids)),
    assessment: loader((ids) => assessments.findMany(ids), isKeptAssessment),
    assessmentsOf: listLoader(
      (ids) => assessments.ofStudents(ids),
      ({ state }) => state.studentId,
      recordsOf,
    ),
    certificate: loader((ids) => certificates.findMany(ids), isKeptCertificate),
    certificatesOf: listLoader(
      (ids) => certificates.ofStudents(ids),
      ({ state }) => state.studentId,
      recordsOf,
    ),
    homeTeaching: loader((ids) => programmes.findMany(ids), isKeptProgramme),
    individualPlan: loader((ids) => plans.findMany(ids), isKeptPlan),
    placedAt: new DataLoader(async (schoolIds) => {
      const placed = await placedAt(schoolIds);
      return schoolIds.map((schoolId) => placed.get(schoolId) ?? []);
    }),
    schoolResource: loader((ids) => resources.findMany(ids), isKeptResource),
    placement: loader((ids) => placements.findMany(ids), isKeptPlacement),
    review: loader((ids) => reviews.findMany(ids), isKeptReview),
    reviewsOf: listLoader(
      (ids) => reviews.ofStudents(ids),
      ({ state }) => state.studentId,
      recordsOf,
    ),
  };
}

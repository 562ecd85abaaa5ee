import type { Viewer } from '@baoxue/auth';
import type { StudentCard } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';
import type { Kept, StudentCards } from '@baoxue/mongo';
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
  ({ cards, assessments, certificates, programmes, placements, plans, resources, placedAt, reviews, snapshots }: ContextDeps) =>
  (viewer: Viewer): Context => ({
    viewer,
    correlationId: newId(),
    loaders: {
      snapshot: new DataLoader(async (ids) => inOrder(ids, await snapshots.findMany(ids))),
      card: new DataLoader(async (ids) => inOrder(ids, await cards.find(ids))),
      assessment: new DataLoader(async (ids) =>
        inOrder(ids, await assessments.findMany(ids)).map((kept) => (kept && isKeptAssessment(kept) ? kept : null)),
      ),
      assessmentsOf: new DataLoader(async (ids) => grouped(ids, await assessments.ofStudents(ids), ({ state }) => state.studentId)),
      certificate: new DataLoader(async (ids) =>
        inOrder(ids, await certificates.findMany(ids)).map((kept) => (kept && isKeptCertificate(kept) ? kept : null)),
      ),
      certificatesOf: new DataLoader(async (ids) => grouped(ids, await certificates.ofStudents(ids), ({ state }) => state.studentId)),
      homeTeaching: new DataLoader(async (ids) =>
        inOrder(ids, await programmes.findMany(ids)).map((kept) => (kept && isKeptProgramme(kept) ? kept : null)),
      ),
      individualPlan: new DataLoader(async (ids) =>
        inOrder(ids, await plans.findMany(ids)).map((kept) => (kept && isKeptPlan(kept) ? kept : null)),
      ),
      placedAt: new DataLoader(async (schoolIds) => {
        const placed = await placedAt(schoolIds);
        return schoolIds.map((schoolId) => placed.get(schoolId) ?? []);
      }),
      schoolResource: new DataLoader(async (ids) =>
        inOrder(ids, await resources.findMany(ids)).map((kept) => (kept && isKeptResource(kept) ? kept : null)),
      ),
      placement: new DataLoader(async (ids) =>
        inOrder(ids, await placements.findMany(ids)).map((kept) => (kept && isKeptPlacement(kept) ? kept : null)),
      ),
      review: new DataLoader(async (ids) =>
        inOrder(ids, await reviews.findMany(ids)).map((kept) => (kept && isKeptReview(kept) ? kept : null)),
      ),
      reviewsOf: new DataLoader(async (ids) => grouped(ids, await reviews.ofStudents(ids), ({ state }) => state.studentId)),
    },
  });

const inOrder = <T>(ids: readonly string[], found: ReadonlyMap<string, T>): (T | null)[] => ids.map((id) => found.get(id) ?? null);

function grouped<T>(ids: readonly string[], rows: readonly T[], keyOf: (row: T) => string | null): T[][] {
  const groups = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const row of rows) groups.get(keyOf(row) ?? '')?.push(row);
  return ids.map((id) => groups.get(id) ?? []);
}

/**
 * What this service holds of a record whose years are over, and removes (G4). Placements, reviews, lessons at home and declared resources are codes
 * and days under the id: they stay.
 */
import type { EventHandlers } from '@baoxue/event-bus';
import { dataRemovalHandlers, holding, type StudentCards } from '@baoxue/mongo';
import { withoutWords, type FieldCipher } from '@baoxue/pii';
import type { AssessmentStore } from './assessment/assessment.store.js';
import { withoutHolder } from './certificate/index.js';
import type { CertificateStore } from './certificate/certificate.store.js';
import { individualPlanId, type IndividualPlanStore } from './individual-plan/individual-plan.store.js';
import { withoutChild, type EnrolmentSnapshot } from './list-reconciliation/enrolment-snapshot.js';
import { frozenChildren, type SnapshotStore } from './list-reconciliation/enrolment-snapshot.store.js';

export interface DataRemovalDeps {
  readonly cards: Pick<StudentCards, 'removeNumber'>;
  readonly certificates: CertificateStore;
  readonly assessments: AssessmentStore;
  readonly plans: IndividualPlanStore;
  readonly snapshots: SnapshotStore;
  /** Codes of the places whose figure is frozen. */
  readonly places: readonly string[];
  readonly cipher: FieldCipher;
}

export function specialEducationDataRemoval(deps: DataRemovalDeps): EventHandlers {
  const { cards, certificates, assessments, plans, snapshots, places, cipher } = deps;
  const ofStudent = (studentId: string) => ({ 'state.studentId': studentId });

  /** A frozen figure is counted again to the same number; that the child was one of the counted is known no more. */
  function unfrozen(snapshot: EnrolmentSnapshot, studentId: string, id: string): EnrolmentSnapshot {
    const children = frozenChildren.open(cipher, id, snapshot.sealedChildren);
    if (!children.some((child) => child.studentId === studentId)) return snapshot;
    return { ...snapshot, sealedChildren: frozenChildren.seal(cipher, id, withoutChild(children, studentId, snapshot.on)) };
  }

  return dataRemovalHandlers(
    {
      registration: [cards.removeNumber],
      'special-education': [
        holding(snapshots, () => ({ 'state.place': { $in: [...places] } }), unfrozen),
        holding(certificates, ofStudent, withoutHolder),
        holding(assessments, ofStudent, withoutWords),
        holding(plans, (studentId) => ({ _id: individualPlanId(studentId) }), withoutWords),
      ],
    },
    'special-education/data-removal',
  );
}

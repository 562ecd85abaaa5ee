import type { Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import { BLANK_WORDS, sealedField, type FieldCipher } from '@baoxue/pii';
import type mongoose from 'mongoose';
import { assessmentRule, type Assessment, type AssessmentEvent, type Findings } from './assessment.js';

export type KeptAssessment = Kept<Exclude<Assessment, { status: 'none' }>>;

/** Assessments as stored. Nothing of them leaves the service: no event is published. */
export interface AssessmentStore extends AggregateStore<Assessment, AssessmentEvent> {
  /** Assessments of these students, newest first, withdrawn ones included. */
  ofStudents(studentIds: readonly string[]): Promise<KeptAssessment[]>;
}

const COLLECTION = 'assessments';

const findings = sealedField<Findings>(COLLECTION, 'findings', {
  conditions: [],
  physicalCondition: BLANK_WORDS,
  learningAbility: BLANK_WORDS,
  adaptationAbility: BLANK_WORDS,
});
/** One at entry and one at each change of stage or dispute. */
const ASSESSMENTS_PER_STUDENT_MAX = 30;

export function assessmentStore(connection: mongoose.Connection, clock: Clock): AssessmentStore {
  const store = aggregateStore<Assessment, AssessmentEvent>({
    connection,
    clock,
    collection: COLLECTION,
    source: 'baoxue/special-education/assessment',
    initialState: assessmentRule.initialState,
    publish: () => null,
    toStored: (state) => state,
    fromStored: (stored) => stored,
    indexes: [{ key: { 'state.studentId': 1, 'state.assessedOn': -1 } }],
  });

  return {
    ...store,
    async ofStudents(studentIds) {
      const limit = studentIds.length * ASSESSMENTS_PER_STUDENT_MAX;
      return (await store.query({ 'state.studentId': { $in: [...studentIds] } }, { sort: { 'state.assessedOn': -1 }, limit })).filter(
        isKeptAssessment,
      );
    },
  };
}

export const isKeptAssessment = (kept: Kept<Assessment>): kept is KeptAssessment => kept.state.status !== 'none';

/** Findings open only in the record they were sealed for. */
export const findingsSeal = (cipher: FieldCipher) => ({
  close: (id: string, found: Findings): string => findings.seal(cipher, id, found),
  open: (id: string, sealed: string): Findings => findings.open(cipher, id, sealed),
});

export type FindingsSeal = ReturnType<typeof findingsSeal>;

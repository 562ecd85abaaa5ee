import type { AuditLog } from '@baoxue/audit';
import { authorise, can, notFound } from '@baoxue/auth';
import { commandHandler, constantCase, idFrom, isSchoolDate, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { cleanText } from '@baoxue/pii';
import { answer, answerOrConflictOf, byViewer } from '@baoxue/service';
import type { Assessment as GraphAssessment, RecordAssessmentInput, Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import { assessmentRule, requireConditions, type Findings } from './assessment.js';
import type { AssessmentStore, FindingsSeal, KeptAssessment } from './assessment.store.js';

export interface AssessmentResolverDeps {
  readonly assessments: AssessmentStore;
  readonly seal: FindingsSeal;
  readonly clock: Clock;
  /** Resolves once the access is stored. */
  readonly record: AuditLog['record'];
}

const READ_FINDINGS = 'assessment:read-findings';
const FINDINGS_FIELDS = ['conditions', 'physicalCondition', 'learningAbility', 'adaptationAbility'];
const FINDING_CHARACTERS_MAX = 2_000;

export const assessmentResolvers = ({ assessments, seal, clock, record }: AssessmentResolverDeps) => {
  const handle = commandHandler(assessmentRule, assessments);
  const options = () => ({ context: { today: schoolDateOf(clock.now()) } });

  /** The assessment and the child's card as it is now: access follows the child to another school. */
  async function found(id: string, { loaders }: Context) {
    const kept = await loaders.assessment.load(id);
    const card = kept && (await loaders.card.load(kept.state.studentId));
    return { kept, place: card ?? {} };
  }

  async function visible(id: string, context: Context) {
    const { kept, place } = await found(id, context);
    return kept && can(context.viewer, 'assessment:read', place) ? toGraph(kept) : null;
  }
  const answerOrConflict = answerOrConflictOf('Assessment', visible);

  return {
    StudentSpecialEducation: {
      async assessments({ student }, _arguments, { viewer, loaders }) {
        const card = student?.id ? await loaders.card.load(student.id) : null;
        if (!card || !can(viewer, 'assessment:read', card)) return null;
        return (await loaders.assessmentsOf.load(card.studentId)).map(toGraph);
      },
    },
    Assessment: { __resolveReference: ({ id }, context) => visible(id, context) },
    Mutation: {
      recordAssessment: (_root, { input }, context) =>
        answer(async () => {
          const { studentId, assessedOn, idempotencyKey } = input;
          const card = await context.loaders.card.load(studentId);
          authorise(context.viewer, 'assessment:record', card ?? {});
          if (!card) throw notFound();
          if (!isSchoolDate(assessedOn)) throw refuse('DATE_INVALID', { field: 'input.assessedOn' });
          const id = idFrom('assessment', context.viewer.subject, idempotencyKey);
          const sealedFindings = seal.close(id, findingsFrom(input));
          const { state, version } = await handle(
            id,
            { type: 'Record', studentId, assessedOn, sealedFindings },
            { ...byViewer(context, input), ...options() },
          );
          return { __typename: 'RecordAssessmentSuccess' as const, assessment: toGraph({ id, state, version } as KeptAssessment) };
        }),

      withdrawAssessment: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const { place } = await found(input.assessmentId, context);
          authorise(context.viewer, 'assessment:withdraw', place);
          const { state, version } = await handle(
            input.assessmentId,
            { type: 'Withdraw', reason: kebabCase(input.reason) },
            { ...byViewer(context, input), ...options() },
          );
          return {
            __typename: 'WithdrawAssessmentSuccess' as const,
            assessment: toGraph({ id: input.assessmentId, state, version } as KeptAssessment),
          };
        }),

      revealAssessment: (_root, { input: { assessmentId, purpose } }, context) =>
        answer(async () => {
          const { kept, place } = await found(assessmentId, context);
          authorise(context.viewer, READ_FINDINGS, place);
          if (!kept) throw notFound();
          // First the entry, then the data: who cannot be recorded is shown nothing.
          await record({
            viewer: context.viewer,
            action: READ_FINDINGS,
            subjectType: 'Student',
            subjectId: kept.state.studentId,
            fields: FINDINGS_FIELDS,
            purpose,
            correlationId: context.correlationId,
          });
          return { __typename: 'RevealAssessmentSuccess' as const, findings: findingsToGraph(kept, seal) };
        }),
    },
  } satisfies Resolvers;
};

function findingsFrom({ conditions, ...input }: RecordAssessmentInput): Findings {
  const text = (field: 'physicalCondition' | 'learningAbility' | 'adaptationAbility') =>
    cleanText(input[field], { maxLength: FINDING_CHARACTERS_MAX, field: `input.${field}`, multiline: true });
  const found = conditions.map(({ kind, grade }) => ({ kind: kebabCase(kind), grade }));
  requireConditions(found);
  return {
    conditions: found,
    physicalCondition: text('physicalCondition'),
    learningAbility: text('learningAbility'),
    adaptationAbility: text('adaptationAbility'),
  };
}

function findingsToGraph(kept: KeptAssessment, seal: FindingsSeal) {
  const { conditions, ...texts } = seal.open(kept.id, kept.state.sealedFindings);
  return { assessment: toGraph(kept), conditions: conditions.map(({ kind, grade }) => ({ kind: constantCase(kind), grade })), ...texts };
}

function toGraph({ id, version, state }: KeptAssessment): GraphAssessment {
  const { status, studentId, assessedOn, recordedOn } = state;
  return { id, version, status: constantCase(status), student: { id: studentId }, assessedOn, recordedOn };
}

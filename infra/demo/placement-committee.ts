/** What the placement committee does before a review is decided 评议: its members are appointed, the child is assessed, members and guardian are heard. */
import type { SchoolDate } from '@baoxue/domain';
import { CITY } from '../town/places.js';
import type { Cast } from './cast.js';
import { command } from './command.js';
import { eventually, type Desk } from './desk.js';

const EXPERTISE = 'EDUCATION';

/** The bureau appoints them, once for all schools. */
export async function appointMembers({ bureau, members }: Pick<Cast, 'bureau' | 'members'>): Promise<void> {
  for (const { account } of members) {
    const seat = { county: CITY, account, expertises: [EXPERTISE] };
    await command(bureau, 'appointCommitteeMember', { idempotencyKey: `appoint-${account}`, ...seat });
  }
}

export interface Deliberation {
  readonly reviewId: string;
  readonly studentId: string;
  readonly on: SchoolDate | undefined;
  /** The placement that the members recommend. */
  readonly recommended: string;
}

/** Everything that the decision of one review rests on. */
export async function deliberate({ committee, members }: Cast, { reviewId, studentId, on, recommended }: Deliberation): Promise<void> {
  const placementId = await fileOf(committee, reviewId);
  const findings = { physicalCondition: '示例', learningAbility: '可接受普通教育', adaptationAbility: '可适应班级生活' };
  const assessment = { studentId, assessedOn: on, conditions: [{ kind: 'MULTIPLE', grade: 3 }], ...findings };
  await command(committee, 'recordAssessment', { idempotencyKey: `assess-${reviewId}`, ...assessment });
  for (const { desk } of members) {
    const opinion = { placementId, expertise: EXPERTISE, recommended };
    await command(desk, 'giveCommitteeOpinion', { idempotencyKey: `opinion-${reviewId}`, ...opinion });
  }
  await command(committee, 'recordGuardianOpinion', { idempotencyKey: `guardian-${reviewId}`, placementId, stance: 'AGREES' });
}

/** The file in which the review is deliberated; it is opened by the review itself. */
async function fileOf(committee: Desk, reviewId: string): Promise<string> {
  type Answer = { readonly placementReview: { readonly file: { readonly id: string } | null } | null };
  const { placementReview } = await eventually(
    () => committee.ask<Answer>(`query File($id: ID!) { placementReview(id: $id) { file { id } } }`, { id: reviewId }),
    (answer) => Boolean(answer.placementReview?.file),
    'the review to be deliberated',
  );
  return placementReview?.file?.id ?? '';
}

/** The poverty office decides on cause and measures 资助复核, the placement committee on the placement 安置复核. */
import { commandOnSight } from './command.js';
import { appointMembers, deliberate } from './placement-committee.js';
import { childrenOf, type Child } from './situation.js';
import type { Stage } from './story.js';

/** Every review of a confirmed dropout is decided. */
export async function decideReviews(stage: Stage): Promise<string> {
  const { cast, days } = stage;
  const children = (await childrenOf(stage)).filter(({ openedCase, student }) => openedCase && student.fate !== 'is persuaded');
  const decideAid = async ({ student, now }: Child) => {
    const decision =
      student.ledger === null ? { cause: 'NOT_POVERTY', measures: ['NONE'] } : { cause: 'POVERTY', measures: ['LIVING_SUBSISTENCE'] };
    for (const { id } of now.aid?.reviews ?? []) {
      const input = { idempotencyKey: 'decide', reviewId: id, ...decision };
      await commandOnSight(cast.poverty, 'completeAidReview', { kind: 'aidReview', id }, input);
    }
  };
  const decidePlacement = async ({ now }: Child) => {
    for (const { id } of now.specialEducation?.reviews ?? []) {
      await deliberate(cast, { reviewId: id, studentId: now.id, on: days[7], recommended: 'MAINSTREAM' });
      const input = { idempotencyKey: 'decide', reviewId: id, placement: 'MAINSTREAM' };
      await commandOnSight(cast.committee, 'completePlacementReview', { kind: 'placementReview', id }, input);
    }
  };
  await appointMembers(cast);
  const [aid, placements] = await Promise.all([
    inTurn(children, decideAid),
    inTurn(
      children.filter(({ student }) => student.hasCertificate),
      decidePlacement,
    ),
  ]);
  return `${aid} aid reviews and ${placements} placement reviews are decided`;
}

async function inTurn(children: readonly Child[], decide: (child: Child) => Promise<void>): Promise<number> {
  for (const child of children) await decide(child);
  return children.length;
}

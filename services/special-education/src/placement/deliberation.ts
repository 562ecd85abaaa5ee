import type { PlacementKind } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type { Expertise } from '../committee/index.js';
import { refuse } from '../refusals/index.js';
import { isSameArrangement, purposeOf, type Arrangement } from './arrangement.js';

/** 入学 · 转学 · 监护人申请 · 情况变化, which people give, and 安置复核. */
export type PlacementReason = 'entry' | 'transfer' | 'guardian-request' | 'circumstances-changed' | 'dropout-review';

/** What the committee deliberates 评议. */
export interface Procedure {
  readonly openedOn: SchoolDate;
  readonly reason: PlacementReason;
  /** The review that is waiting for it, if one. */
  readonly reviewId: string | null;
  readonly opinions: readonly Opinion[];
  readonly guardian: GuardianOpinion | null;
}

export interface Opinion {
  /** Subject of the member's token. */
  readonly member: string;
  readonly expertise: Expertise;
  readonly recommended: PlacementKind;
  readonly givenOn: SchoolDate;
}

export interface GuardianOpinion {
  readonly stance: 'agrees' | 'prefers-other' | 'not-reached';
  readonly preferred: PlacementKind | null;
  readonly heardOn: SchoolDate;
}

/** A member has one opinion; a later one takes its place until the decision. */
export const withOpinion = (opinions: readonly Opinion[], opinion: Opinion): readonly Opinion[] => [
  ...opinions.filter(({ member }) => member !== opinion.member),
  opinion,
];

/** How many members must have given their opinion, from the rule pack. */
export interface OpinionsNeeded {
  /** For a decision that places a child. */
  readonly placement: number;
  /** For one that leaves the child where an earlier decision placed it. */
  readonly unchanged: number;
  /** For the bureau's, on a guardian's objection. */
  readonly objection: number;
}

/** What a decision of the committee rests on. */
export interface Grounds {
  readonly opinions: readonly Opinion[];
  readonly guardian: GuardianOpinion | null;
  /** Day of the child's latest assessment that counts. */
  readonly assessedOn: SchoolDate | null;
  /** Where the child is placed today. */
  readonly inForce: Arrangement | null;
  /** An objection to the child's placement waits for the bureau. */
  readonly isAppealed: boolean;
  readonly needed: OpinionsNeeded;
}

/**
 * Whether the committee may decide so, in its own procedure or in a review: a new placement follows from an assessment, and every decision from
 * the members' opinions, one of which recommends it, and the guardian's. While an objection waits for the bureau, the committee decides nothing.
 * @param field the input field that names the placement
 * @throws Refusal APPEAL_OPEN · ASSESSMENT_MISSING · OPINIONS_MISSING · GUARDIAN_NOT_HEARD · DECISION_WITHOUT_OPINION
 */
export function requireGrounds(
  arrangement: Arrangement,
  { opinions, guardian, assessedOn, inForce, isAppealed, needed }: Grounds,
  field: string,
): void {
  if (isAppealed) throw refuse('APPEAL_OPEN');
  const isUnchanged = inForce !== null && isSameArrangement(arrangement, inForce);
  if (!isUnchanged && assessedOn === null) throw refuse('ASSESSMENT_MISSING');
  requireOpinions(opinions, isUnchanged ? needed.unchanged : needed.placement);
  if (guardian === null) throw refuse('GUARDIAN_NOT_HEARD');
  const isRecommended = opinions.some(({ recommended }) => recommended === purposeOf(arrangement));
  if (!isRecommended) throw refuse('DECISION_WITHOUT_OPINION', { field });
}

/** @throws Refusal OPINIONS_MISSING */
export function requireOpinions(opinions: readonly Opinion[], needed: number): void {
  if (opinions.length < needed) throw refuse('OPINIONS_MISSING', { needed, given: opinions.length });
}

/** What is remembered of the referrals 转办 of one child to one department. Requirement B8. */
import type { RecipientName, ReferralMatter, ReplyOutcome } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type { CaseSubject } from '../dropout-case/index.js';
import type { Obligation } from '../obligation/index.js';

export type ReferralStatus = 'sent' | 'accepted' | 'rejected' | 'answered' | 'withdrawn';

export interface Referral {
  /** Also the id of the message that the department receives. */
  readonly id: string;
  readonly caseId: string;
  readonly matter: ReferralMatter;
  readonly status: ReferralStatus;
  readonly sentOn: SchoolDate;
  /** Post that sent it. */
  readonly by: string;
  /** What the department must know beyond the matter, sealed; null when nothing. */
  readonly sealedFacts: string | null;
  readonly acceptBy: SchoolDate;
  readonly answerBy: SchoolDate;
  readonly acceptedOn: SchoolDate | null;
  /** How it ended, or why it was rejected, as the department said. */
  readonly outcome: ReplyOutcome | null;
  /** It was withdrawn with its case, and not by a person. */
  readonly endedWithCase?: boolean;
  /** Day of the rejection, the answer or the withdrawal. */
  readonly endedOn: SchoolDate | null;
}

export type ReferralStep = Obligation<'accept-referral' | 'answer-referral'>;

export interface OpenedReferrals {
  readonly status: 'Opened';
  readonly recipient: RecipientName;
  readonly subject: CaseSubject;
  /** Oldest first; only the last can be active. */
  readonly referrals: readonly Referral[];
  readonly steps: readonly ReferralStep[];
}
export type Referrals = { readonly status: 'None' } | OpenedReferrals;

export const isActive = ({ endedOn }: Referral): boolean => endedOn === null;

/** The referral that waits for the department, or null. */
export function activeReferral(state: Referrals): Referral | null {
  const last = state.status === 'None' ? undefined : state.referrals.at(-1);
  return last && isActive(last) ? last : null;
}

/**
 * Whether the child is where the school can bring it back, as a department says: found, said to be at school, or sent home from its work by
 * the labour office. Plan 四（三） “责令其限期将童工送回原居住地……并督促联系学校及时让童工入学”.
 */
export const putsChildInReach = (recipient: RecipientName, outcome: ReplyOutcome | undefined): boolean =>
  outcome === 'child-found' || outcome === 'child-returned' || (recipient === 'human-resources' && outcome === 'measures-taken');

/** What of a case waits for its department, or waited when the case ended; null when nothing does. */
export function waitingOf(caseId: string, { referrals }: OpenedReferrals): Referral | null {
  const last = referrals.findLast((referral) => referral.caseId === caseId);
  return last && (isActive(last) || last.endedWithCase === true) ? last : null;
}

/** The case of which something was referred last, whose rules count; null when nothing was. */
export const caseOfLast = (state: Referrals): string | null => (state.status === 'None' ? null : (state.referrals.at(-1)?.caseId ?? null));

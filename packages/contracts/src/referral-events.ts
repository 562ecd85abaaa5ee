import { caseReference, caseReferenceExample, type CaseReference } from './case-reference.js';
import {
  REFERRAL_MATTERS,
  REPLY_OUTCOMES,
  RECIPIENTS,
  type RecipientName,
  type ReferralMatter,
  type ReplyOutcome,
} from './departments/index.js';
import { closed, defineEvent } from './envelope.js';
import { date, oneOf, post, uuid } from './fields.js';

/** Which referral 转办, of which case, to whom and about what. What the department itself is told is in its own message. */
export interface ReferralReference extends CaseReference {
  readonly referralId: string;
  readonly recipient: RecipientName;
  readonly matter: ReferralMatter;
}

const reference = {
  ...caseReference,
  referralId: uuid,
  recipient: oneOf(...RECIPIENTS),
  matter: oneOf(...REFERRAL_MATTERS),
};
const example: ReferralReference = {
  ...caseReferenceExample,
  referralId: '0197a000-0000-7000-8000-0000000000f2',
  recipient: 'human-resources',
  matter: 'child-labour',
};
const topic = 'baoxue.attendance.referral';

export const referralSent = defineEvent<ReferralReference & { sentOn: string; answerDueOn: string }>()({
  type: 'referral.sent.v1',
  topic,
  description: 'A case was referred to a department 转办.',
  schema: closed({ ...reference, sentOn: date, answerDueOn: date }),
  example: { ...example, sentOn: '2026-05-12', answerDueOn: '2026-05-26' },
});

export const referralAccepted = defineEvent<ReferralReference & { acceptedOn: string }>()({
  type: 'referral.accepted.v1',
  topic,
  description: 'The department accepted the referral 已受理.',
  schema: closed({ ...reference, acceptedOn: date }),
  example: { ...example, acceptedOn: '2026-05-13' },
});

export interface ReferralEnded extends ReferralReference {
  readonly how: 'rejected' | 'answered' | 'withdrawn';
  readonly outcome?: ReplyOutcome;
  readonly endedOn: string;
}

export const referralEnded = defineEvent<ReferralEnded>()({
  type: 'referral.ended.v1',
  topic,
  description: 'The referral was rejected, answered or withdrawn. Codes only: what was found stays with the department.',
  schema: closed({ ...reference, how: oneOf('rejected', 'answered', 'withdrawn'), outcome: oneOf(...REPLY_OUTCOMES), endedOn: date }, [
    'outcome',
  ]),
  example: { ...example, how: 'answered', outcome: 'child-found', endedOn: '2026-05-20' },
});

export const referralOverdue = defineEvent<ReferralReference & { what: string; dueOn: string; to: string }>()({
  type: 'referral.overdue.v1',
  topic,
  description: 'A time limit of the department has passed; the next level up was told.',
  schema: closed({
    ...reference,
    what: oneOf('accept-referral', 'answer-referral'),
    dueOn: date,
    to: post,
  }),
  example: { ...example, what: 'accept-referral', dueOn: '2026-05-15', to: 'leading-group-office' },
});

export const referralMoved = defineEvent<ReferralReference>()({
  type: 'referral.moved.v1',
  topic,
  description:
    'A referral went where the child is: to another class, school or town. A town that was asked stays the one that answers. Codes of the place where it is seen now.',
  schema: closed(reference),
  example,
});

export const referralContracts = [referralSent, referralAccepted, referralEnded, referralOverdue, referralMoved] as const;

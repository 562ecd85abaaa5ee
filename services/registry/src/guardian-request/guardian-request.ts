/**
 * A request at the guardian desk 监护人服务台 (G3; 个人信息保护法 art. 44–50, 未成年人网络保护条例 art. 34–36, general knowledge, unverified): a
 * guardian, who has no log-in, asks at a desk for a copy of what is held about the child, for a correction, or objects.
 *
 *   open ── copy handed over · corrected · objection upheld ──▶ granted
 *     │ └── the last day passes ──▶ overdue, and still to be answered
 *     └──── refused, in writing, with a reason and a number ──▶ refused ── handed to the guardian ──▶ delivered
 */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { BLANK_WORDS, sealedField } from '@baoxue/pii';
import { refuse } from '../refusals/index.js';
import type { RefusalReason } from './refusal-reasons.js';
import { isTimely, mustFit, type Asked, type CopiedPart } from './what-is-asked.js';

/** Where requests are kept. */
export const GUARDIAN_REQUESTS = 'guardian_requests';

/** What the guardian said, what was done, and why it was refused: each sealed for its request. */
export const requestWords = {
  text: sealedField<string>(GUARDIAN_REQUESTS, 'text'),
  answer: sealedField<string>(GUARDIAN_REQUESTS, 'answer'),
};

/** Names as they stand on the paper of a refusal. */
export interface PaperNames {
  readonly childName: string;
  readonly guardianName: string;
  readonly issuerName: string;
}
export const paperNames = sealedField<PaperNames>(GUARDIAN_REQUESTS, 'names', {
  childName: BLANK_WORDS,
  guardianName: BLANK_WORDS,
  issuerName: BLANK_WORDS,
});

/** How the desk made sure who asked 身份核验. */
export type IdentityProof = 'id-card' | 'household-register' | 'guardianship-paper' | 'known-in-person';
export type DeliveryMode = 'in-person' | 'post' | 'left-at-home';

/** Who issues the refusal: the school, the town or the bureau. */
export interface Issuer {
  readonly body: 'school' | 'town' | 'bureau';
  readonly code: string;
}

export interface Recorded {
  readonly studentId: string;
  readonly guardianId: string;
  /** Where the child was when it was asked: that desk answers. */
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
  readonly asked: Asked;
  /** Null for a copy asked for without a word. */
  readonly sealedText: string | null;
  readonly identityProof: IdentityProof;
  readonly receivedOn: SchoolDate;
  /** Post that took it in. */
  readonly takenBy: string;
}

export interface Granted {
  /** The parts of a copy; none for a correction or an objection. */
  readonly copied: readonly CopiedPart[];
  /** What was done, sealed; null for a copy. */
  readonly sealedAnswer: string | null;
  readonly on: SchoolDate;
  readonly by: string;
}

export interface Refused {
  readonly reason: RefusalReason;
  readonly sealedAnswer: string;
  readonly sealedNames: string;
  readonly issuer: Issuer;
  readonly serial: number;
  readonly on: SchoolDate;
  readonly by: string;
}

export interface Delivery {
  readonly mode: DeliveryMode;
  readonly on: SchoolDate;
  readonly by: string;
}

interface Known extends Recorded {
  readonly dueOn: SchoolDate;
  readonly overdue: boolean;
}

export type GuardianRequest =
  | { readonly status: 'None' }
  | ({ readonly status: 'Open' } & Known)
  | ({ readonly status: 'Granted'; readonly granted: Granted } & Known)
  | ({ readonly status: 'Refused'; readonly refused: Refused; readonly delivery: Delivery | null } & Known);
export type KnownRequest = Exclude<GuardianRequest, { status: 'None' }>;

export type GuardianRequestCommand =
  | ({ readonly type: 'Record'; readonly dueOn: SchoolDate } & Recorded)
  | ({ readonly type: 'Grant' } & Granted)
  | ({ readonly type: 'Refuse' } & Refused)
  | ({ readonly type: 'RecordDelivery'; readonly today: SchoolDate } & Delivery)
  | { readonly type: 'Tick'; readonly today: SchoolDate };

export type GuardianRequestEvent =
  | ({ readonly type: 'Recorded'; readonly dueOn: SchoolDate } & Recorded)
  | ({ readonly type: 'Granted' } & Granted)
  | ({ readonly type: 'Refused' } & Refused)
  | ({ readonly type: 'Delivered' } & Delivery)
  | { readonly type: 'Overdue' };

function decide(command: GuardianRequestCommand, state: GuardianRequest): readonly GuardianRequestEvent[] {
  switch (command.type) {
    case 'Record':
      return state.status === 'None' ? [{ ...command, type: 'Recorded' }] : [];
    case 'Grant':
      return grant(command, openOne(state));
    case 'Refuse':
      return refuseRequest(command, openOne(state));
    case 'RecordDelivery':
      return deliver(command, state);
    case 'Tick':
      return state.status === 'Open' && !state.overdue && !isTimely(state.dueOn, command.today) ? [{ type: 'Overdue' }] : [];
    default:
      return unreachable(command);
  }
}

/** @throws Refusal REQUEST_UNKNOWN · REQUEST_ANSWERED */
function openOne(state: GuardianRequest): Known {
  if (state.status === 'None') throw refuse('REQUEST_UNKNOWN', { field: 'input.requestId' });
  if (state.status !== 'Open') throw refuse('REQUEST_ANSWERED', { field: 'input.requestId' });
  return state;
}

/** @throws Refusal COPY_EMPTY · ANSWER_REQUIRED · NO_COPY_ASKED */
function grant({ type: _type, ...granted }: { type: 'Grant' } & Granted, { asked }: Known): GuardianRequestEvent[] {
  if (asked.kind === 'copy' && granted.copied.length === 0) throw refuse('COPY_EMPTY', { field: 'input.copied' });
  if (asked.kind !== 'copy' && granted.copied.length > 0) throw refuse('NO_COPY_ASKED', { field: 'input.copied' });
  if (asked.kind !== 'copy' && granted.sealedAnswer === null) throw refuse('ANSWER_REQUIRED', { field: 'input.answer' });
  return [{ ...granted, type: 'Granted' }];
}

/** @throws Refusal REASON_DOES_NOT_FIT */
function refuseRequest({ type: _type, ...refused }: { type: 'Refuse' } & Refused, { asked }: Known): GuardianRequestEvent[] {
  mustFit(refused.reason, asked.kind);
  return [{ ...refused, type: 'Refused' }];
}

/** @throws Refusal REQUEST_UNKNOWN · NOT_REFUSED · DATE_INVALID · DELIVERED_ALREADY */
function deliver(command: Extract<GuardianRequestCommand, { type: 'RecordDelivery' }>, state: GuardianRequest): GuardianRequestEvent[] {
  const { mode, on, by, today } = command;
  if (state.status === 'None') throw refuse('REQUEST_UNKNOWN', { field: 'input.requestId' });
  if (state.status !== 'Refused') throw refuse('NOT_REFUSED', { field: 'input.requestId' });
  if (state.delivery) throw refuse('DELIVERED_ALREADY', { field: 'input.requestId' });
  if (on < state.refused.on || on > today) throw refuse('DATE_INVALID', { field: 'input.on' });
  return [{ type: 'Delivered', mode, on, by }];
}

function evolve(state: GuardianRequest, event: GuardianRequestEvent): GuardianRequest {
  if (event.type === 'Recorded') {
    const { type: _type, ...recorded } = event;
    return { status: 'Open', ...recorded, overdue: false };
  }
  if (state.status === 'None') return state;
  if (event.type === 'Overdue') return { ...state, overdue: true };
  return answered(state, event);
}

function answered(state: KnownRequest, event: Exclude<GuardianRequestEvent, { type: 'Recorded' | 'Overdue' }>): GuardianRequest {
  switch (event.type) {
    case 'Granted': {
      const { type: _type, ...granted } = event;
      return { ...state, status: 'Granted', granted };
    }
    case 'Refused': {
      const { type: _type, ...refused } = event;
      return { ...state, status: 'Refused', refused, delivery: null };
    }
    case 'Delivered': {
      const { type: _type, ...delivery } = event;
      return state.status === 'Refused' ? { ...state, delivery } : state;
    }
    default:
      return unreachable(event);
  }
}

export const guardianRequestDecider: Decider<GuardianRequestCommand, GuardianRequestEvent, GuardianRequest, null> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};

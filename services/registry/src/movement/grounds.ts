import { type Clock, isSchoolDate, schoolDateOf } from '@baoxue/domain';
import { cleanText } from '@baoxue/pii';
import { pastOrPresentDay, refuse } from '../refusals/index.js';
import type { Grounds } from './movement.js';
import { isReason } from './reasons.js';

/** The grounds as a client sends them. */
export interface GroundsAsked {
  readonly on: string;
  readonly reasonCode?: string | null | undefined;
  readonly approvalNumber?: string | null | undefined;
  readonly approvedOn?: string | null | undefined;
}

const APPROVAL_MAX = 40;

/** @throws Refusal DATE_INVALID · REASON_UNKNOWN · TEXT_* */
export function groundsOf({ on, reasonCode, approvalNumber, approvedOn }: GroundsAsked, clock: Clock): Grounds {
  pastOrPresentDay(on, clock, 'input.grounds.on');
  if (approvedOn && (!isSchoolDate(approvedOn) || approvedOn > schoolDateOf(clock.now())))
    throw refuse('DATE_INVALID', { field: 'input.grounds.approvedOn' });
  if (reasonCode && !isReason(reasonCode)) throw refuse('REASON_UNKNOWN', { field: 'input.grounds.reasonCode' });
  return {
    on,
    reasonCode: reasonCode ?? null,
    approvalNumber: approvalNumber ? cleanText(approvalNumber, { maxLength: APPROVAL_MAX, field: 'input.grounds.approvalNumber' }) : null,
    approvedOn: approvedOn ?? null,
  };
}

/**
 * Emergency access 紧急查阅 (E2): somebody who knows children by name opens the record of one beyond their reach, because the child was found
 * in danger and the family must be told now.
 *
 *   opened ── hours pass, or found not justified ──▶ closed
 *      └── reviewed by the bureau 事后审查: justified · not justified
 *
 * The grant opens a record of its own, so that what `can` says of the child stays as it was.
 */
import { addWorkingDays } from '@baoxue/calendar';
import { schoolDateOf, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { sealedField } from '@baoxue/pii';
import { refuse } from '../refusals/index.js';

/** Where emergency accesses are kept. */
export const EMERGENCY_ACCESSES = 'emergency_accesses';

/** Why it was opened, in the opener's words. */
export const grounds = sealedField<string>(EMERGENCY_ACCESSES, 'text');
/** What the reviewer says to it. */
export const findings = sealedField<string>(EMERGENCY_ACCESSES, 'note');

export type EmergencyReason = 'child-in-danger' | 'child-lost' | 'medical-emergency' | 'trafficking-or-labour' | 'other';

/** A person in a post. */
export interface Person {
  /** Subject of the token. */
  readonly subject: string;
  readonly post: string;
}

export interface Opened {
  readonly studentId: string;
  readonly by: Person;
  readonly reason: EmergencyReason;
  readonly sealedText: string;
  /** ISO 8601, UTC. */
  readonly openedAt: string;
  readonly expiresAt: string;
  /** Last day for the review. */
  readonly reviewBy: SchoolDate;
}

export interface Review {
  readonly justified: boolean;
  readonly sealedNote: string;
  readonly by: Person;
  readonly on: SchoolDate;
}

export type EmergencyAccess =
  | { readonly status: 'None' }
  | ({ readonly status: 'Opened'; readonly review: null } & Opened)
  | ({ readonly status: 'Reviewed'; readonly review: Review } & Opened);
export type KnownAccess = Exclude<EmergencyAccess, { status: 'None' }>;

export type EmergencyCommand =
  | ({ readonly type: 'Open' } & Omit<Opened, 'expiresAt' | 'reviewBy'>)
  | ({ readonly type: 'Review' } & Review);
export type EmergencyEvent = ({ readonly type: 'Opened' } & Opened) | ({ readonly type: 'Reviewed' } & Review);

/** The rule pack's part. */
export interface EmergencyRules {
  readonly openHours: number;
  readonly reviewWithinWorkingDays: number;
}

const HOUR_MS = 3_600_000;

function decide(command: EmergencyCommand, state: EmergencyAccess, rules: EmergencyRules): readonly EmergencyEvent[] {
  switch (command.type) {
    case 'Open':
      return open(command, state, rules);
    case 'Review':
      return review(command, state);
    default:
      return unreachable(command);
  }
}

function open(opened: Extract<EmergencyCommand, { type: 'Open' }>, state: EmergencyAccess, rules: EmergencyRules): EmergencyEvent[] {
  if (state.status !== 'None') return [];
  const at = new Date(opened.openedAt);
  const expiresAt = new Date(at.getTime() + rules.openHours * HOUR_MS).toISOString();
  return [{ ...opened, type: 'Opened', expiresAt, reviewBy: addWorkingDays(schoolDateOf(at), rules.reviewWithinWorkingDays) }];
}

/** @throws Refusal EMERGENCY_UNKNOWN · OWN_REVIEW · REVIEWED_ALREADY */
function review(reviewed: Extract<EmergencyCommand, { type: 'Review' }>, state: EmergencyAccess): EmergencyEvent[] {
  if (state.status === 'None') throw refuse('EMERGENCY_UNKNOWN', { field: 'input.accessId' });
  // A person may have two posts: it is the person who is asked.
  if (state.by.subject === reviewed.by.subject) throw refuse('OWN_REVIEW', { field: 'input.accessId' });
  if (state.status === 'Reviewed') throw refuse('REVIEWED_ALREADY', { field: 'input.accessId' });
  return [{ ...reviewed, type: 'Reviewed' }];
}

function evolve(state: EmergencyAccess, event: EmergencyEvent): EmergencyAccess {
  if (event.type === 'Opened') {
    const { type: _type, ...opened } = event;
    return { status: 'Opened', ...opened, review: null };
  }
  if (state.status === 'None') return state;
  const { type: _type, ...reviewed } = event;
  return { ...state, status: 'Reviewed', review: reviewed };
}

export const emergencyAccessDecider: Decider<EmergencyCommand, EmergencyEvent, EmergencyAccess, EmergencyRules> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};

/** Whether the record is still open to whom it was opened. */
export const isOpenAt = ({ expiresAt, review: reviewed }: KnownAccess, now: Date): boolean =>
  now.toISOString() < expiresAt && (reviewed?.justified ?? true);

/** Whether the bureau is late with its review. */
export const isReviewOverdue = ({ status, reviewBy }: KnownAccess, today: SchoolDate): boolean => status === 'Opened' && reviewBy < today;

/** What a guardian may ask at the desk, and what belongs to each. Requirement G3. */
import type { SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { REFUSAL_REASONS, type RefusalReason } from './refusal-reasons.js';

/** 查阅复制 · 更正补充 · 异议. */
export type RequestKind = 'copy' | 'correct' | 'object';

/** What a correction is about. */
export type RequestField =
  | 'name'
  | 'id-number'
  | 'birth-date'
  | 'sex'
  | 'ethnic-group'
  | 'registered-address'
  | 'home-address'
  | 'guardian'
  | 'enrolment'
  | 'roll';

/** What an objection is against. */
export type RequestMatter = 'monitoring-mark' | 'monitoring-group' | 'service-hold' | 'aid-decision' | 'placement-decision' | 'notice';

/** The parts of a copy: one of each service that holds something, and who looked at it. */
export type CopiedPart = 'registration' | 'attendance' | 'aid' | 'special-education' | 'access-summary';

export type Asked =
  | { readonly kind: 'copy' }
  | { readonly kind: 'correct'; readonly field: RequestField }
  | { readonly kind: 'object'; readonly matter: RequestMatter };

interface AsTyped {
  readonly kind: RequestKind;
  readonly field: RequestField | null;
  readonly matter: RequestMatter | null;
  /** Whether the guardian's words came with it. */
  readonly hasText: boolean;
}

/** @throws Refusal REQUEST_FIELD_REQUIRED · REQUEST_MATTER_REQUIRED · REQUEST_TEXT_REQUIRED · REQUEST_ABOUT_NOTHING_ELSE */
export function askedOf({ kind, field, matter, hasText }: AsTyped): Asked {
  if (kind !== 'correct' && field) throw refuse('REQUEST_ABOUT_NOTHING_ELSE', { field: 'input.field' });
  if (kind !== 'object' && matter) throw refuse('REQUEST_ABOUT_NOTHING_ELSE', { field: 'input.matter' });
  if (kind === 'copy') return { kind };
  if (!hasText) throw refuse('REQUEST_TEXT_REQUIRED', { field: 'input.text' });
  if (kind === 'correct') {
    if (!field) throw refuse('REQUEST_FIELD_REQUIRED', { field: 'input.field' });
    return { kind, field };
  }
  if (!matter) throw refuse('REQUEST_MATTER_REQUIRED', { field: 'input.matter' });
  return { kind, matter };
}

/** @throws Refusal REASON_DOES_NOT_FIT: what is right need not be corrected, but a copy of it is owed */
export function mustFit(reason: RefusalReason, kind: RequestKind): void {
  if (!REFUSAL_REASONS[reason].of.includes(kind)) throw refuse('REASON_DOES_NOT_FIT', { field: 'input.reason' });
}

export const isTimely = (dueOn: SchoolDate, today: SchoolDate): boolean => today <= dueOn;

/**
 * What the start of a term brings to light about one child (A9): on the roll of a school at the end of last term, and not in its classes now. The record
 * says what became of the child, or nothing: then somebody has to find out.
 */
import type { SchoolDate } from '@baoxue/domain';
import type { Enrolment, ExitReason } from '../enrolment/index.js';
import { classPlaceOf } from '../school/index.js';
import type { RegisteredStudent } from '../student/index.js';

export const DIFFERENCES = ['off-roll', 'suspended', 'in-transit', 'marked', 'not-promoted', 'did-not-report'] as const;
/** 已不在籍 · 休学或保留学籍 · 转学在途 · 疑似辍学或辍学 · 未升级 · 未报到, as the school says. */
export type Difference = (typeof DIFFERENCES)[number];

export const RESOLUTIONS = ['transferred', 'suspended', 'graduated', 'dropped-out', 'died', 'duplicate', 'wrong-entry'] as const;
/** 转学 · 休学 · 毕业 · 辍学 · 死亡 · 重复学籍 · 错误登记. */
export type Resolution = (typeof RESOLUTIONS)[number];

/** The term that begins and the last day of the one before. */
export interface TermTurn {
  readonly lastDayBefore: SchoolDate;
  /** School year of the term that begins. */
  readonly schoolYear: string;
}

/** The stay of a child at the end of last term; undefined for a child who was on no roll. */
export const stayBefore = (enrolments: readonly Enrolment[], { lastDayBefore }: TermTurn): Enrolment | undefined =>
  enrolments.find(({ from, to }) => from <= lastDayBefore && (to === null || to >= lastDayBefore));

/** Why a child of last term's roll is not in class at the same school; null for one who is. */
export function differenceOf(
  { card, enrolments, merged, mark, suspension, transfer }: RegisteredStudent,
  turn: TermTurn,
): Difference | null {
  const before = stayBefore(enrolments, turn);
  if (!before) return null;
  if (merged || before.to !== null) return 'off-roll';
  if (transfer) return 'in-transit';
  // One that ran out says nothing any more of where the child is.
  if (suspension) return suspension.from > turn.lastDayBefore || suspension.overdue ? 'suspended' : null;
  if (mark === 'suspected' || mark === 'dropped-out') return 'marked';
  return (classPlaceOf(card.classId)?.schoolYear ?? '') < turn.schoolYear ? 'not-promoted' : null;
}

const BY_EXIT: Readonly<Record<ExitReason, Resolution>> = {
  'transferred-out': 'transferred',
  'moved-away': 'transferred',
  graduated: 'graduated',
  completed: 'graduated',
  died: 'died',
  'wrong-entry': 'wrong-entry',
  duplicate: 'duplicate',
};

/** What the record says became of the child; null while it says nothing. A child on the way is transferred only once received. */
export function resolutionOnRecord(student: RegisteredStudent, turn: TermTurn): Resolution | null {
  if (student.merged) return 'duplicate';
  const before = stayBefore(student.enrolments, turn);
  if (before?.exitReason) return BY_EXIT[before.exitReason];
  if (student.suspension && !student.suspension.overdue) return 'suspended';
  return student.mark === 'dropped-out' ? 'dropped-out' : null;
}

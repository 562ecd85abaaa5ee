/**
 * Attendance before and after an action 措施成效: what the registers of the school days around it say, with the days they say nothing of.
 * It counts; it does not claim that one led to the other. docs/rules/action-effect.md; requirement B16.
 */
import type { ContactOutcome } from '@baoxue/contracts';
import { addDays, daysBetween, type SchoolDate } from '@baoxue/domain';
import { wasTaught, type AttendanceDays, type SchoolDaysBetween } from '../absence-run/index.js';
import { wasReached, type OpenedCase } from '../dropout-case/index.js';
import { visitsOf, type SupportedChild } from '../learning-support/index.js';

export const ACTION_KINDS = ['phone', 'home-visit', 'school-meeting', 'message', 'persuasion', 'notice', 'aid', 'campaign-visit'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** Something that was done about one child on one day. */
export interface Action {
  readonly kind: ActionKind;
  readonly on: SchoolDate;
  readonly studentId: string;
  /** What came of a contact or visit; null for what is none, and where nobody said so. */
  readonly outcome: ContactOutcome | null;
}

/** A period in school days of the child: those on which it was expected are the denominator. */
export interface Attendance {
  /** Registered school days less illness, approved leave and home teaching. */
  readonly expected: number;
  readonly attended: number;
  /** School days without a register: nothing is known of them, and they are in neither number. */
  readonly missing: number;
  /** Days without school between the first and the last of these: weekends, holidays and the school's closures are in no number. */
  readonly noSchool: number;
}

export interface ActionEffect extends Action {
  readonly before: Attendance;
  readonly after: Attendance;
  /** Whether all the days after the action are over; before that the second number still grows. */
  readonly isOver: boolean;
}

/** School days on each side. Two school weeks: long enough for a return to show, short enough to be about the action. */
export const WINDOW_SCHOOL_DAYS = 10;
/** Calendar days that hold as many school days, holidays included. */
const SEARCH_DAYS = 60;

/** Everything that was done on a case and the child's ladder of notices, by day. A notice counts from its service, aid from the decision. */
export function actionsOf(
  { subject: { studentId }, contacts, persuasions, aidReview }: OpenedCase,
  servedOn: readonly SchoolDate[],
): readonly Action[] {
  const on = (kind: ActionKind, day: SchoolDate, outcome: ContactOutcome | null = null): Action => ({ kind, on: day, studentId, outcome });
  const aid = aidReview?.completed && aidReview.completed.measures.length > 0 ? [on('aid', aidReview.completed.on)] : [];
  return [
    ...contacts.map((contact) => on(contact.kind, contact.on, contact.outcome)),
    ...persuasions.map((persuasion) => on('persuasion', persuasion.on)),
    ...servedOn.map((day) => on('notice', day)),
    ...aid,
  ].sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/** The home visits of the campaign to a child in a period; they are made whether or not a case follows the child. */
export const campaignVisitsOf = (child: SupportedChild, from: SchoolDate, to: SchoolDate): readonly Action[] =>
  visitsOf(child)
    .filter((visit) => from <= visit.from && visit.from <= to)
    .map(({ from: on, visitOutcome: outcome }) => ({ kind: 'campaign-visit', on, studentId: child.subject.studentId, outcome }));

/** The school days before the action and after it; the day itself belongs to neither, for a call at noon changes nothing of the morning. */
export function effectOf(action: Action, { marks }: AttendanceDays, schoolDaysBetween: SchoolDaysBetween, today: SchoolDate): ActionEffect {
  const before = schoolDaysBetween(addDays(action.on, -SEARCH_DAYS), addDays(action.on, -1)).slice(-WINDOW_SCHOOL_DAYS);
  const following = schoolDaysBetween(addDays(action.on, 1), addDays(action.on, SEARCH_DAYS)).slice(0, WINDOW_SCHOOL_DAYS);
  const after = following.filter((day) => day < today);
  const attendance = (days: readonly SchoolDate[]): Attendance => {
    const registered = days.filter((day) => day in marks);
    const expected = registered.filter((day) => !EXCUSED.has(marks[day] ?? ''));
    return {
      expected: expected.length,
      attended: expected.filter((day) => wasTaught(marks[day])).length,
      missing: days.length - registered.length,
      noSchool: days.length === 0 ? 0 : daysBetween(days[0] as SchoolDate, days.at(-1) as SchoolDate) + 1 - days.length,
    };
  };
  return { ...action, before: attendance(before), after: attendance(after), isOver: after.length === following.length };
}

const EXCUSED: ReadonlySet<string> = new Set(['sick', 'approved-leave', 'home-taught']);

/** The effects of one kind of action, added up over actions whose days are over and of which something is known on both sides. */
export interface EffectOfKind {
  readonly kind: ActionKind;
  readonly actions: number;
  /** Those at which somebody of the family was reached; null where no outcome of any is known. */
  readonly reached: number | null;
  /** Actions that are in the numbers; the others are too recent, or no register speaks of them. */
  readonly measured: number;
  readonly children: number;
  readonly before: Attendance;
  readonly after: Attendance;
}

export function effectsByKind(effects: readonly ActionEffect[]): readonly EffectOfKind[] {
  return ACTION_KINDS.flatMap((kind) => {
    const own = effects.filter((effect) => effect.kind === kind);
    const measured = own.filter(({ isOver, before, after }) => isOver && before.expected > 0 && after.expected > 0);
    if (own.length === 0) return [];
    const children = new Set(measured.map(({ studentId }) => studentId)).size;
    return [
      {
        kind,
        actions: own.length,
        reached: reachedAmong(own),
        measured: measured.length,
        children,
        before: sum(measured, 'before'),
        after: sum(measured, 'after'),
      },
    ];
  });
}

function reachedAmong(actions: readonly Action[]): number | null {
  const known = actions.flatMap(({ outcome }) => outcome ?? []);
  return known.length === 0 ? null : known.filter((outcome) => wasReached({ outcome })).length;
}

const sum = (effects: readonly ActionEffect[], side: 'before' | 'after'): Attendance =>
  effects.reduce<Attendance>(
    (total, effect) => ({
      expected: total.expected + effect[side].expected,
      attended: total.attended + effect[side].attended,
      missing: total.missing + effect[side].missing,
      noSchool: total.noSchool + effect[side].noSchool,
    }),
    { expected: 0, attended: 0, missing: 0, noSchool: 0 },
  );

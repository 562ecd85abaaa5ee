/**
 * What the monitor of 瞒报、漏报 looks for at a school: facts, each with the post that answers for it, and no score.
 * Plan 〔2018〕49, 三（一）3 “对瞒报、漏报和不作学籍标注处理的，追究经办人和学校负责人的责任”; docs/rules/integrity.md; requirement B10.
 */
import type { StudentCard } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import {
  absenceRuns,
  countsFromOfHistory,
  currentRun,
  daysFrom,
  lengthOf,
  wasTaught,
  withMarks,
  type AbsenceRun,
  type AttendanceDays,
  type RunLength,
  type SchoolDaysBetween,
} from '../absence-run/index.js';
import type { OpenedCase } from '../dropout-case/index.js';
import { openWatch, owedOn, type WatchedChild } from '../dropout-sign/index.js';
import { isOwed, type Accountable } from '../obligation/index.js';
import { isExpectedInClass, type Correction } from '../roll-call/index.js';

export const FINDING_KINDS = [
  'absence-without-mark',
  'mark-overdue',
  'mark-without-report',
  'report-without-receipt',
  'return-not-marked',
  'register-not-taken',
  'absence-corrected-away',
  'absence-corrected-before-mark',
  'away-without-leave',
  'sign-without-persuasion',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface Observation {
  readonly kind: FindingKind;
  /** What it is about; with school and kind it makes one finding. */
  readonly key: string;
  readonly classId: string;
  readonly studentId: string | null;
  readonly caseId: string | null;
  /** First day concerned, or the day after which it was too late. */
  readonly since: SchoolDate;
  /** The school days concerned, as far as single days are. */
  readonly days: readonly SchoolDate[];
  readonly accountable: Accountable;
}

export interface ObservedCase {
  readonly id: string;
  readonly state: OpenedCase;
}

/** A correction, with the day of its register. */
export type DatedCorrection = Correction & { readonly date: SchoolDate };

/** A case that was withdrawn, with the corrections of registers that took its absence away. */
export interface WithdrawnCase extends ObservedCase {
  readonly corrections: readonly DatedCorrection[];
}

/** A child of whom registers were corrected. */
export interface CorrectedChild {
  readonly studentId: string;
  readonly classId: string;
  readonly known: AttendanceDays;
  /** Of this child, in the order in which each register was corrected. */
  readonly corrections: readonly DatedCorrection[];
  readonly cases: readonly ObservedCase[];
}

export interface ObservedChild {
  readonly card: StudentCard;
  readonly known: AttendanceDays;
  /** The child's last case, if it ever had one. */
  readonly lastCase: ObservedCase | null;
  readonly onLeave: (day: SchoolDate) => boolean;
}

export interface MonitorRules {
  readonly suspectedFrom: RunLength;
  /** Registered school days in a row out of class, without planned leave, that somebody must explain. */
  readonly awaySchoolDaysFrom: number;
  readonly schoolDaysBetween: SchoolDaysBetween;
  readonly today: SchoolDate;
}

/** What an open case shows: a decision, a report, a receipt or a return mark that is missing after its day. */
export function ofCase({ id, state }: ObservedCase, { today }: Pick<MonitorRules, 'today'>): readonly Observation[] {
  const { subject, steps, confirmedOn, reports, absentSince } = state;
  const about = { classId: subject.classId, studentId: subject.studentId, caseId: id, days: [] };
  const late = (kind: string) => steps.find((step) => step.kind === kind && isOwed(step) && step.dueOn < today);
  const found: Observation[] = [];
  const decision = late('confirm-or-return');
  if (decision) found.push({ ...about, kind: 'mark-overdue', key: id, since: absentSince, accountable: decision.accountable });
  const mark = late('mark-return');
  if (mark) found.push({ ...about, kind: 'return-not-marked', key: id, since: mark.dueOn, accountable: mark.accountable });
  for (const [to, accountable] of [
    ['town', 'town-officer'],
    ['bureau', 'bureau-officer'],
  ] as const) {
    const report = reports.find((each) => each.to === to);
    const key = `${id}|${to}`;
    if (!report && confirmedOn !== null)
      found.push({ ...about, kind: 'mark-without-report', key, since: confirmedOn, accountable: 'head' });
    if (report && report.receivedOn === null && report.receiptDueOn < today)
      found.push({ ...about, kind: 'report-without-receipt', key, since: report.receiptDueOn, accountable });
  }
  return found;
}

/** A case that fell because its registers were corrected after it had opened: right or wrong, somebody looks at who corrected what. */
export function ofWithdrawnCase({ id, state, corrections }: WithdrawnCase): readonly Observation[] {
  const { subject, suspectedOn } = state;
  const own = corrections.filter(({ studentId, from, on }) => studentId === subject.studentId && from === 'unexcused' && on >= suspectedOn);
  const days = [...new Set(own.map(({ date }) => date))].sort();
  const [since] = days;
  if (since === undefined) return [];
  const { classId, studentId } = subject;
  return [{ kind: 'absence-corrected-away', key: id, classId, studentId, caseId: id, since, days, accountable: answersForCorrecting(own) }];
}

/**
 * Absence that was long enough for the mark as the registers were first taken, and that corrections cut short before a case opened: right
 * or wrong, somebody looks at who corrected what.
 */
export function ofCorrectedChild(
  { studentId, classId, known, corrections, cases }: CorrectedChild,
  { suspectedFrom, schoolDaysBetween }: Pick<MonitorRules, 'suspectedFrom' | 'schoolDaysBetween'>,
): readonly Observation[] {
  // The first correction of a day says what stood there at first.
  const atFirst = withMarks(known, Object.fromEntries([...corrections].reverse().map(({ date, from }) => [date, from])));
  const taken = corrections.filter(({ date, from }) => from === 'unexcused' && known.marks[date] !== 'unexcused');
  const runs = absenceRuns(daysFrom(atFirst, countsFromOfHistory(known)), schoolDaysBetween);
  return runs.flatMap((run): Observation[] => {
    const own = taken.filter(({ date }) => run.since <= date && date <= run.lastDay);
    const isLong = lengthOf(run, suspectedFrom.unit) >= suspectedFrom.count;
    if (!isLong || own.length === 0 || cases.some((each) => followedRun(each, run))) return [];
    const days = [...new Set(own.map(({ date }) => date))].sort();
    const about = { classId, studentId, caseId: null, since: run.since, days };
    const key = `${studentId}|${run.since}`;
    return [{ ...about, kind: 'absence-corrected-before-mark', key, accountable: answersForCorrecting(own) }];
  });
}

const followedRun = ({ state: { absentSince, suspectedOn } }: ObservedCase, { since, lastDay }: AbsenceRun): boolean =>
  absentSince <= lastDay && suspectedOn >= since;

const answersForCorrecting = (corrections: readonly Correction[]): Accountable =>
  corrections.some(({ by }) => by === 'registry-administrator') ? 'registry-administrator' : 'class-teacher';

/** A child whom no school has in class and no case follows. */
export function ofChild(child: ObservedChild, rules: MonitorRules): readonly Observation[] {
  const { card, known, lastCase, onLeave } = child;
  if (!isExpectedInClass(card) || followed(lastCase)) return [];
  const about = { classId: card.classId, studentId: card.studentId, caseId: lastCase?.id ?? null };
  const run = currentRun(daysFrom(known, countsFromOfHistory(known)), rules.schoolDaysBetween);
  const ended = lastCase?.state.endedOn ?? '';
  if (run && run.since > ended && run.lastDay < rules.today && lengthOf(run, rules.suspectedFrom.unit) >= rules.suspectedFrom.count) {
    const { since } = run;
    const days = daysOutOfClass(known).filter((day) => day >= since);
    return [
      { ...about, kind: 'absence-without-mark', key: `${card.studentId}|${since}`, since, days, accountable: 'registry-administrator' },
    ];
  }
  const days = daysOutOfClass(known).filter((day) => !onLeave(day) && day >= card.enrolledOn);
  const [since] = days;
  if (since === undefined || days.length < rules.awaySchoolDaysFrom) return [];
  return [{ ...about, kind: 'away-without-leave', key: `${card.studentId}|${since}`, since, days, accountable: 'class-teacher' }];
}

/** Signs of dropping out of which somebody has not persuaded in time: one fact for each post that owes it. */
export function ofWatch(child: WatchedChild, { today }: Pick<MonitorRules, 'today'>): readonly Observation[] {
  const watch = openWatch(child);
  const late = watch ? owedOn(watch).filter(({ dueOn }) => dueOn < today) : [];
  const { classId, studentId } = child.subject;
  return late.map(({ kind, dueOn, accountable }) => ({
    ...{ kind: 'sign-without-persuasion', key: `${studentId}|${dueOn}|${kind}`, classId, studentId, caseId: null, days: [], accountable },
    since: watch?.signs[0]?.on ?? dueOn,
  }));
}

/** Whether a child has to be looked at more closely; cheap, for every child of a school. */
export const isOutOfClass = (known: AttendanceDays, { suspectedFrom, awaySchoolDaysFrom }: MonitorRules): boolean =>
  daysOutOfClass(known).length >= Math.min(suspectedFrom.count, awaySchoolDaysFrom);

/** Registers of a class that are missing, as one fact. */
export function ofClass(classId: string, missing: readonly SchoolDate[]): readonly Observation[] {
  const days = [...missing].sort();
  const [since] = days;
  if (since === undefined) return [];
  return [
    {
      kind: 'register-not-taken',
      key: `${classId}|${since}`,
      classId,
      studentId: null,
      caseId: null,
      since,
      days,
      accountable: 'class-teacher',
    },
  ];
}

const followed = (last: ObservedCase | null): boolean => last !== null && last.state.endedOn === null;

/** The registered days since the child was last taught. */
function daysOutOfClass({ marks }: AttendanceDays): readonly SchoolDate[] {
  const days = Object.keys(marks).sort();
  const lastTaught = days.findLast((day) => wasTaught(marks[day])) ?? '';
  return days.filter((day) => day > lastTaught);
}

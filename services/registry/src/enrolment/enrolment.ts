/**
 * Enrolments 就读经历 of one child: a dated record for each stay at a school, with the classes the child sat in (A5).
 * They follow one another and never overlap; `to` is the last day, null while the child is enrolled there.
 */
import { addDays, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/** Entered with the first list · admitted 招生 · transferred in 转入 · back from another place 恢复学籍. */
export type EntryReason = 'registered' | 'admitted' | 'transferred-in' | 're-enrolled';
/** 转出 (within the city) · moved out of the city · 毕业 · 结业 · 死亡 · entered by mistake · a second record of one child. */
export type ExitReason = 'transferred-out' | 'moved-away' | 'graduated' | 'completed' | 'died' | 'wrong-entry' | 'duplicate';

/** A class in which the child is or was. */
export interface Placement {
  readonly classId: string;
  readonly grade: string;
  readonly from: SchoolDate;
  readonly to: SchoolDate | null;
}

export interface Enrolment {
  /** 1, 2, 3 … of this child. */
  readonly number: number;
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
  readonly from: SchoolDate;
  readonly to: SchoolDate | null;
  readonly entryReason: EntryReason;
  /** 批准文号 of the entry; a first list has none. */
  readonly entryApproval: string | null;
  readonly exitReason: ExitReason | null;
  readonly exitApproval: string | null;
  /** In the order of time; the last one is the present class. */
  readonly placements: readonly Placement[];
}

export interface Opening {
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
  readonly classId: string;
  readonly grade: string;
  readonly from: SchoolDate;
  readonly reason: EntryReason;
  readonly approval: string | null;
}

/** Stays that were none: the entry was a mistake, or a second record of one child. */
export const isNoStay = ({ exitReason }: Pick<Enrolment, 'exitReason'>): boolean =>
  exitReason === 'wrong-entry' || exitReason === 'duplicate';

/** Whether a stay from this day on would meet one that has not ended before it. */
export const overlaps = (enrolments: readonly Pick<Enrolment, 'to' | 'exitReason'>[], from: SchoolDate): boolean =>
  enrolments.some((stay) => !isNoStay(stay) && (stay.to === null || stay.to >= from));

/** @throws Refusal ENROLMENT_OVERLAPS */
export function openEnrolment(enrolments: readonly Enrolment[], opening: Opening): readonly Enrolment[] {
  const { schoolId, jurisdictions, classId, grade, from, reason, approval } = opening;
  if (overlaps(enrolments, from)) throw refuse('ENROLMENT_OVERLAPS', { field: 'from' });
  return [
    ...enrolments,
    {
      number: enrolments.length + 1,
      schoolId,
      jurisdictions,
      from,
      to: null,
      entryReason: reason,
      entryApproval: approval,
      exitReason: null,
      exitApproval: null,
      placements: [{ classId, grade, from, to: null }],
    },
  ];
}

export interface Closing {
  /** Last day. */
  readonly on: SchoolDate;
  readonly reason: ExitReason;
  readonly approval: string | null;
}

/** Ends the stay that lasts, and with it the place in its class. @throws Refusal ENDS_BEFORE_IT_BEGAN */
export const closeEnrolment = (enrolments: readonly Enrolment[], { on, reason, approval }: Closing): readonly Enrolment[] =>
  changePresent(enrolments, (present) => {
    if (on < present.from) throw refuse('ENDS_BEFORE_IT_BEGAN', { field: 'input.on' });
    return { ...present, to: on, exitReason: reason, exitApproval: approval, placements: endPlacement(present.placements, on) };
  });

/** Another class from a day on. On the first day in a class it takes that class's place: nobody sat in it. @throws Refusal ENDS_BEFORE_IT_BEGAN */
export const changePlacement = (enrolments: readonly Enrolment[], { classId, grade, from }: Omit<Placement, 'to'>): readonly Enrolment[] =>
  changePresent(enrolments, (present) => {
    const last = present.placements.at(-1);
    if (last && from < last.from) throw refuse('ENDS_BEFORE_IT_BEGAN', { field: 'input.on' });
    const before = last?.from === from ? present.placements.slice(0, -1) : endPlacement(present.placements, addDays(from, -1));
    return { ...present, placements: [...before, { classId, grade, from, to: null }] };
  });

const endPlacement = (placements: readonly Placement[], on: SchoolDate): readonly Placement[] =>
  placements.map((each) => (each.to === null ? { ...each, to: on } : each));

const changePresent = (enrolments: readonly Enrolment[], change: (present: Enrolment) => Enrolment): readonly Enrolment[] =>
  enrolments.map((each) => (each.to === null ? change(each) : each));

/** The classes in which a child sat at some time between two days. */
export const classesBetween = (enrolments: readonly Enrolment[], from: SchoolDate, to: SchoolDate): readonly string[] =>
  enrolments
    .filter((stay) => !isNoStay(stay))
    .flatMap(({ placements }) => placements.filter((each) => each.from <= to && (each.to === null || each.to >= from)))
    .map(({ classId }) => classId);

/** The stay that has not ended; undefined for a child who is enrolled nowhere. */
export const presentEnrolment = (enrolments: readonly Enrolment[]): Enrolment | undefined => enrolments.find(({ to }) => to === null);

/** A class on the day it is: who is expected, who is there, who is away and why. Requirement B1. */
import type { AttendanceMark, StudentCard } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type { LeaveKind } from '../planned-leave/index.js';
import { presentMembersOn, type RollCall } from '../roll-call/index.js';

export interface ChildToday {
  readonly studentId: string;
  readonly mark: AttendanceMark | null;
  readonly onLeave: LeaveKind | null;
  readonly taughtAtHome: boolean;
}

export interface ClassToday {
  readonly children: readonly ChildToday[];
  readonly away: readonly ChildToday[];
  readonly expected: number;
  readonly registerTaken: boolean;
}

export interface KnownToday {
  readonly members: readonly StudentCard[];
  readonly register: RollCall | null;
  readonly onLeave: ReadonlyMap<string, LeaveKind>;
  readonly homeTaught: ReadonlySet<string>;
}

const IN_CLASS: readonly (AttendanceMark | null)[] = ['present', 'late'];

/** A register that was taken says who is away; before that, the leave that was planned does. */
export function classToday({ members, register, onLeave, homeTaught }: KnownToday, today: SchoolDate): ClassToday {
  const taken = register?.status === 'Taken' ? new Map(register.entries.map(({ studentId, mark }) => [studentId, mark])) : null;
  const children = [...presentMembersOn(members, today)].map((studentId) => ({
    studentId,
    mark: taken?.get(studentId) ?? null,
    onLeave: onLeave.get(studentId) ?? null,
    taughtAtHome: homeTaught.has(studentId),
  }));
  const expected = children.filter(({ taughtAtHome }) => !taughtAtHome);
  const isAway = ({ mark, onLeave: leave }: ChildToday) => (mark === null ? leave !== null : !IN_CLASS.includes(mark));
  return { children, away: expected.filter(isAway), expected: expected.length, registerTaken: taken !== null };
}

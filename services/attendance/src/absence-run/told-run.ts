/**
 * The open run of a child 连续无故缺课 as others were told of it: they hear when one begins, is counted anew, and ends. What is told follows from
 * the registers as they stand, in whatever order they came. Requirements B3, F1.
 */
import type { RunEnding, RunOfStudent } from '@baoxue/contracts';
import { unreachable, type Decider } from '@baoxue/domain';
import { countsFromOfHistory, currentRun, daysFrom, wasTaught, type AttendanceDays, type SchoolDaysBetween } from './absence-run.js';

/** `run` is null once it has ended. */
export type ToldRun = { readonly status: 'None' } | { readonly status: 'Told'; readonly run: RunOfStudent | null };

export interface NoteRun {
  readonly type: 'NoteRun';
  readonly run: RunOfStudent | null;
  /** What ended the run that was told, should one have been. */
  readonly because: RunEnding;
}

export type RunEvent =
  | { readonly type: 'RunBegan' | 'RunCounted'; readonly run: RunOfStudent }
  | { readonly type: 'RunEnded'; readonly run: RunOfStudent; readonly because: RunEnding };

/** The open run that was told; of a child of whom nothing is kept none. */
export const toldRun = (state: ToldRun | undefined): RunOfStudent | null => (state?.status === 'Told' ? state.run : null);

function decide({ run, because }: NoteRun, state: ToldRun): readonly RunEvent[] {
  const told = toldRun(state);
  if (told === null) return run === null ? [] : [{ type: 'RunBegan', run }];
  if (run === null) return [{ type: 'RunEnded', run: told, because }];
  // Registers of the days between came late: the child had been back, and is away again.
  if (run.since > told.lastDay)
    return [
      { type: 'RunEnded', run: told, because: 'taught' },
      { type: 'RunBegan', run },
    ];
  const same = run.since === told.since && run.lastDay === told.lastDay && run.schoolDays === told.schoolDays;
  return same && run.classId === told.classId ? [] : [{ type: 'RunCounted', run }];
}

function evolve(_state: ToldRun, event: RunEvent): ToldRun {
  switch (event.type) {
    case 'RunBegan':
    case 'RunCounted':
      return { status: 'Told', run: event.run };
    case 'RunEnded':
      return { status: 'Told', run: null };
    default:
      return unreachable(event);
  }
}

export const toldRunDecider: Decider<NoteRun, RunEvent, ToldRun, null> = { decide, evolve, initialState: () => ({ status: 'None' }) };

/** What is to be told of a child whom a school expects, as its registers now stand. */
export function runToTell(
  place: Pick<RunOfStudent, 'studentId' | 'schoolId' | 'classId' | 'jurisdictions'>,
  known: AttendanceDays,
  told: RunOfStudent | null,
  schoolDaysBetween: SchoolDaysBetween,
): NoteRun {
  const open = currentRun(daysFrom(known, countsFromOfHistory(known)), schoolDaysBetween);
  const { studentId, schoolId, classId, jurisdictions } = place;
  const run = open && {
    ...{ studentId, schoolId, classId, jurisdictions },
    ...{ since: open.since, lastDay: open.lastDay, schoolDays: open.schoolDays },
  };
  return { type: 'NoteRun', run, because: endingOf(known, told) };
}

/** The day after the run says why it ended, unless the run itself is no more what it was. */
function endingOf({ marks }: AttendanceDays, told: RunOfStudent | null): RunEnding {
  if (told === null || marks[told.lastDay] !== 'unexcused') return 'corrected';
  const after = Object.keys(marks)
    .filter((day) => day > told.lastDay)
    .sort()[0];
  return after !== undefined && wasTaught(marks[after]) ? 'taught' : 'excused';
}

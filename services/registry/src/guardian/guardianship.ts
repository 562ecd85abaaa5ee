/**
 * Who answers for a child, decided on the child's record (A4). A child always has a parent or other guardian; an entrusted guardian
 * 代理监护人 of a left-behind child stands beside them, never in their place.
 */
import type { Decider, SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { evolveStudent, openRecord, type Guardianship, type RegisteredStudent, type Student, type StudentEvent } from '../student/index.js';

export type GuardianshipCommand =
  | { readonly type: 'BeginGuardianship'; readonly guardianship: Omit<Guardianship, 'to'> }
  | { readonly type: 'EndGuardianship'; readonly guardianId: string; readonly on: SchoolDate };

function decide(command: GuardianshipCommand, student: Student): readonly StudentEvent[] {
  const state = openRecord(student);
  return command.type === 'BeginGuardianship' ? begin(command.guardianship, state) : end(command, state);
}

function begin(guardianship: Omit<Guardianship, 'to'>, state: RegisteredStudent): StudentEvent[] {
  if (current(state).some(({ guardianId }) => guardianId === guardianship.guardianId))
    throw refuse('GUARDIAN_ALREADY', { field: 'input.name' });
  return [{ type: 'GuardianshipBegan', guardianship: { ...guardianship, to: null } }];
}

function end({ guardianId, on }: { guardianId: string; on: SchoolDate }, state: RegisteredStudent): StudentEvent[] {
  const ended = current(state).find((each) => each.guardianId === guardianId);
  if (!ended) throw refuse('GUARDIAN_UNKNOWN', { field: 'input.guardianId' });
  if (on < ended.from) throw refuse('ENDS_BEFORE_IT_BEGAN', { field: 'input.on' });
  const left = current(state).filter((each) => each !== ended && each.kind !== 'entrusted');
  if (ended.kind !== 'entrusted' && left.length === 0) throw refuse('LAST_GUARDIAN', { field: 'input.guardianId' });
  return [{ type: 'GuardianshipEnded', guardianId, on }];
}

/** Whether somebody answers for the child now: who did so once has no say and no claim to be called any more. */
export const answersFor = (guardianId: string, student: RegisteredStudent): boolean =>
  current(student).some((each) => each.guardianId === guardianId);

/** Of a child with several records, those of its own, which comes first, and then those whom only a merged one names (A3). */
export const guardianshipsOfRecords = (records: readonly Pick<RegisteredStudent, 'guardianships'>[]): readonly Guardianship[] =>
  records
    .map(({ guardianships }) => guardianships)
    .reduce((known, more) => [...known, ...more.filter(({ guardianId }) => !known.some((each) => each.guardianId === guardianId))], []);

const current = ({ guardianships }: RegisteredStudent): readonly Guardianship[] => guardianships.filter(({ to }) => to === null);

export const guardianshipDecider: Decider<GuardianshipCommand, StudentEvent, Student, null> = {
  decide,
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};

import { specification } from '@baoxue/domain';
import { cityCalendar } from '../school-calendar/index.js';
import {
  onLeaveOn,
  plannedLeaveDecider,
  type LeaveCommand,
  type LeaveContext,
  type LeaveEvent,
  type PlannedLeave,
} from './planned-leave.js';

const context: LeaveContext = {
  today: '2026-05-06',
  schoolDaysBetween: cityCalendar.schoolDaysBetween,
  schoolDaysMax: { sick: 20, 'approved-leave': 5 },
};
const given = specification(plannedLeaveDecider, context);
const plan = (changes: Partial<Extract<LeaveCommand, { type: 'PlanLeave' }>> = {}): LeaveCommand => ({
  type: 'PlanLeave',
  kind: 'approved-leave',
  from: '2026-05-07',
  to: '2026-05-11',
  studentIds: ['amin', 'bo'],
  by: 'class-teacher',
  ...changes,
});
const leave: Omit<PlannedLeave, 'status'> = {
  kind: 'approved-leave',
  from: '2026-05-07',
  to: '2026-05-11',
  students: [
    { studentId: 'amin', lastDay: '2026-05-11' },
    { studentId: 'bo', lastDay: '2026-05-11' },
  ],
  plannedOn: '2026-05-06',
  by: 'class-teacher',
};
const planned: LeaveEvent = { type: 'LeavePlanned', leave };
const cancel = (...studentIds: string[]): LeaveCommand => ({ type: 'CancelLeave', studentIds });

describe('Leave planned ahead', () => {
  it('B1 is planned for many students at once', () => given().when(plan()).then(planned));
  it.each([
    ['for nobody', { studentIds: [] }, 'NOBODY_NAMED'],
    ['for the same student twice', { studentIds: ['bo', 'bo'] }, 'STUDENT_TWICE'],
    ['for days that are over', { from: '2026-05-05' }, 'LEAVE_IN_PAST'],
    ['when it ends before it begins', { to: '2026-05-06' }, 'LEAVE_ENDS_BEFORE'],
    ['when no school would be missed', { from: '2026-05-16', to: '2026-05-17' }, 'LEAVE_WITHOUT_SCHOOL'],
    ['without an end', { to: '9999-12-31' }, 'LEAVE_TOO_LONG'],
  ])('B1 is refused %s', (_what, changes, code) => given().when(plan(changes)).thenRefuses(code));
  it('B1 is counted in school days, and what is longer is a suspension', () => {
    // Thursday to Wednesday: with Saturday 9 May made up, six school days.
    given()
      .when(plan({ to: '2026-05-13' }))
      .thenRefuses('LEAVE_TOO_LONG');
    given()
      .when(plan({ to: '2026-05-13', kind: 'sick' }))
      .thenState((state) => expect(state.status).toBe('Planned'));
  });
  it('B1 is cancelled for one of them, before it begins as if it had not been', () =>
    given(planned)
      .when(cancel('bo'))
      .then({ type: 'LeaveCancelled', studentIds: ['bo'], lastDay: '2026-05-06' }));
  it('B1 cancelled later keeps the days that are over', () =>
    given(planned)
      .at({ today: '2026-05-09' })
      .when(cancel('amin'))
      .then({ type: 'LeaveCancelled', studentIds: ['amin'], lastDay: '2026-05-08' }));
  it('B1 is not cancelled for who is not on it, nor when it is over', () => {
    given(planned).when(cancel('chun')).thenRefuses('NOT_ON_LEAVE');
    given(planned).at({ today: '2026-05-12' }).when(cancel('amin')).thenNothingHappens();
  });
  it('B1 holds from its first day to its last, and the one planned later before an earlier one', () => {
    const both: PlannedLeave[] = [
      { status: 'Planned', ...leave, kind: 'sick', plannedOn: '2026-05-07', students: [{ studentId: 'bo', lastDay: '2026-05-08' }] },
      { status: 'Planned', ...leave },
    ];
    const marks = (day: string) => Object.fromEntries(onLeaveOn(both, day));
    expect(marks('2026-05-06')).toEqual({});
    expect(marks('2026-05-08')).toEqual({ amin: 'approved-leave', bo: 'sick' });
    expect(marks('2026-05-11')).toEqual({ amin: 'approved-leave', bo: 'approved-leave' });
    expect(marks('2026-05-12')).toEqual({});
  });
});

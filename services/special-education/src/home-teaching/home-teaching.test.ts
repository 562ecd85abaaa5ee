import { fold, specification, weekdayOf } from '@baoxue/domain';
import fc from 'fast-check';
import {
  homeTeachingRule,
  missedDays,
  type Held,
  type HomeTeachingCommand,
  type HomeTeachingContext,
  type HomeTeachingEvent,
  type Programme,
} from './home-teaching.js';

// 18 May 2026 is a Monday; the schedule is Mondays and Thursdays, and Thursday 21 May is a day without school here.
const context: HomeTeachingContext = {
  today: '2026-05-18',
  isSchoolDay: (day) => ![0, 6].includes(weekdayOf(day)) && day !== '2026-05-21',
  recordedWithinDays: 3,
  isHomeTaught: true,
};
const given = specification(homeTeachingRule, context);
const child = { studentId: 'student-1', schoolId: '6499000001', classId: '6499000001-2025-22-01', jurisdictions: ['64', '6403', '640381'] };
const schedule = { from: '2026-05-18', weekdays: [1, 4], minutes: 90 };
const set: HomeTeachingEvent = { type: 'ScheduleSet', child, schedule };
const setSchedule = (changes: object = {}): HomeTeachingCommand => ({ type: 'SetSchedule', child, schedule: { ...schedule, ...changes } });
const evidence = [{ kind: 'signed-record', digest: 'a'.repeat(64) }] as const;
const held = (date: string, changes: Partial<Held> = {}): Held => ({
  date,
  mode: 'visit',
  minutes: 90,
  evidence,
  makesUpFor: null,
  ...changes,
});
const record = (date: string, changes: Partial<Held> = {}): HomeTeachingCommand => ({ type: 'RecordSession', ...held(date, changes) });
const missed = (date: string): HomeTeachingEvent => ({ type: 'SessionMissed', date });
const settled = (through: string): HomeTeachingEvent => ({ type: 'DaysSettled', through });
const tick: HomeTeachingCommand = { type: 'Tick' };

describe('D4 a schedule of home teaching', () => {
  it('is set for a child who is placed at home', () => given().when(setSchedule()).then(set));
  it('is refused for any other child', () => given().at({ isHomeTaught: false }).when(setSchedule()).thenRefuses('NOT_HOME_TAUGHT'));
  it('begins today at the earliest', () =>
    given()
      .when(setSchedule({ from: '2026-05-17' }))
      .thenRefuses('SCHEDULE_IN_PAST'));
  it('names real weekdays', () => {
    given()
      .when(setSchedule({ weekdays: [] }))
      .thenRefuses('WEEKDAYS_INVALID');
    given()
      .when(setSchedule({ weekdays: [8] }))
      .thenRefuses('WEEKDAYS_INVALID');
  });
  it('takes the place of the one before from its day on', () =>
    given(set)
      .when(setSchedule({ from: '2026-05-25', weekdays: [2] }))
      .thenState((state) => expect(state).toMatchObject({ schedules: [{ weekdays: [1, 4] }, { weekdays: [2] }] })));
});

describe('D4 a session', () => {
  it('is held with evidence', () =>
    given(set)
      .when(record('2026-05-18'))
      .then({ type: 'SessionHeld', session: { ...held('2026-05-18'), outcome: 'held', recordedOn: '2026-05-18', late: false } }));
  it('needs evidence', () =>
    given(set)
      .when(record('2026-05-18', { evidence: [] }))
      .thenRefuses('EVIDENCE_REQUIRED'));
  it('names its evidence by digest', () =>
    given(set)
      .when(record('2026-05-18', { evidence: [{ kind: 'photograph', digest: 'photo.jpg' }] }))
      .thenRefuses('DIGEST_INVALID'));
  it('is not recorded ahead', () => given(set).when(record('2026-05-25')).thenRefuses('DATE_IN_FUTURE'));
  it('is one of the schedule', () => given(set).at({ today: '2026-05-19' }).when(record('2026-05-19')).thenRefuses('NOT_SCHEDULED'));
  it('is recorded once', () =>
    given(set, { type: 'SessionHeld', session: { ...held('2026-05-18'), outcome: 'held', recordedOn: '2026-05-18', late: false } })
      .when(record('2026-05-18'))
      .thenRefuses('SESSION_RECORDED'));
  it('is excused in time, not after it was missed', () => {
    const excuse: HomeTeachingCommand = { type: 'ExcuseSession', date: '2026-05-18', reason: 'child-ill' };
    given(set).at({ today: '2026-05-21' }).when(excuse).then({ type: 'SessionExcused', date: '2026-05-18', reason: 'child-ill' });
    given(set).at({ today: '2026-05-22' }).when(excuse).thenRefuses('SESSION_MISSED');
  });
});

describe('D4 a child taught at home who moves', () => {
  const move: HomeTeachingCommand = {
    type: 'MoveChild',
    classId: '6499000002-2025-22-03',
    jurisdictions: ['64', '6403', '640381', '640381106'],
  };
  it('is followed into the new class and place; the school that teaches is the placement’s to say', () =>
    given(set)
      .when(move)
      .thenState((state) =>
        expect(state).toMatchObject({ child: { schoolId: child.schoolId, classId: move.classId, jurisdictions: move.jurisdictions } }),
      ));
  it('is left alone when the class stays', () =>
    given(set)
      .when({ ...move, classId: child.classId })
      .thenNothingHappens());
  it('has the days before settled first, like before any command', () =>
    given(set)
      .at({ today: '2026-05-22' })
      .when(move)
      .then(missed('2026-05-18'), settled('2026-05-18'), { ...move, type: 'ChildMoved' }));
  it('without a programme is nothing to it', () => given().when(move).thenNothingHappens());
});

describe('D4 a missed session', () => {
  it('is missed once its days to record are over', () => {
    given(set).at({ today: '2026-05-21' }).when(tick).thenNothingHappens();
    given(set).at({ today: '2026-05-22' }).when(tick).then(missed('2026-05-18'), settled('2026-05-18'));
  });
  it('is none on a day without school', () =>
    given(set, missed('2026-05-18'), settled('2026-05-18')).at({ today: '2026-05-25' }).when(tick).then(settled('2026-05-21')));
  it('is none after another placement began', () =>
    given(set, { type: 'HomeTeachingEnded', on: '2026-05-18' }).at({ today: '2026-05-22' }).when(tick).then(settled('2026-05-18')));

  it('A3 D4 goes on when what ended it that day was a merge of two records, and not when it had ended before', () => {
    const goOn = { type: 'GoOn', endedOn: '2026-05-19' } as const;
    given(set, { type: 'HomeTeachingEnded', on: '2026-05-19' }).when(goOn).then({ type: 'HomeTeachingGoesOn' });
    given(set, { type: 'HomeTeachingEnded', on: '2026-05-18' }).when(goOn).thenNothingHappens();
    given(set).when(goOn).thenNothingHappens();
  });
  it('A3 D4 that had ended before a merge closed the record keeps its end, and does not go on', () => {
    given(set, { type: 'HomeTeachingEnded', on: '2026-05-18' }).when({ type: 'End', on: '2026-05-19' }).thenNothingHappens();
    given(set, { type: 'HomeTeachingEnded', on: '2026-05-18' })
      .when({ type: 'End', on: '2026-05-12' })
      .then({ type: 'HomeTeachingEnded', on: '2026-05-12' });
  });
  it('is none after 31 August: the next school year has a programme of its own', () =>
    given({ ...set, schedule: { ...schedule, from: '2026-08-24' } })
      .at({ today: '2026-09-30' })
      .when(tick)
      .then(missed('2026-08-24'), missed('2026-08-27'), missed('2026-08-31'), settled('2026-09-26')));
  it('stays known as late when it was held after all', () =>
    given(set)
      .at({ today: '2026-05-22' })
      .when(record('2026-05-18'))
      .thenState((state) => expect(state).toMatchObject({ sessions: [{ outcome: 'held', late: true }] })));
  it('is made up for once, on any day', () => {
    const past = [set, missed('2026-05-18'), settled('2026-05-18')];
    const makeUp = record('2026-05-23', { makesUpFor: '2026-05-18' });
    given(...past)
      .at({ today: '2026-05-23' })
      .when(makeUp)
      .thenState((state) => expect(missedDays(state as Programme)).toEqual([]));
    given(...past)
      .at({ today: '2026-05-23' })
      .when(record('2026-05-23', { makesUpFor: '2026-05-19' }))
      .thenRefuses('NOTHING_TO_MAKE_UP');
  });

  it('is the same however late the clock ticks', () => {
    const days = ['2026-05-18', '2026-05-25', '2026-05-28', '2026-06-01', '2026-06-04'];
    const recorded = fc.subarray(days);
    const ticks = fc.subarray(
      Array.from({ length: 20 }, (_, offset) => `2026-05-${String(19 + offset).padStart(2, '0')}`).filter((day) => day < '2026-05-32'),
    );
    const end = '2026-06-20';
    fc.assert(
      fc.property(recorded, ticks, (held, tickDays) => {
        const commands = [
          ...held.map((day) => ({ day, command: record(day) })),
          ...tickDays.map((day) => ({ day, command: tick })),
          { day: end, command: tick },
        ].sort((a, b) => (a.day < b.day ? -1 : 1));
        const final = commands.reduce(
          (state, { day, command }) =>
            fold(homeTeachingRule.evolve, state, homeTeachingRule.decide(command, state, { ...context, today: day })),
          homeTeachingRule.evolve(homeTeachingRule.initialState(), set),
        );
        const expected = [...days, '2026-06-08', '2026-06-11', '2026-06-15'].filter((day) => !held.includes(day));
        expect(missedDays(final as Programme)).toEqual(expected);
      }),
      { seed: 49 },
    );
  });
});

import { specification } from '@baoxue/domain';
import { currentRun } from '../absence-run/index.js';
import { away, days, on, schoolDaysBetween, SCHOOL_DAYS, subject } from '../dropout-case/dropout-case.fixtures.js';
import {
  guardianCallDecider,
  isMissed,
  isNotNeeded,
  runWithoutCall,
  type CallContext,
  type CallEvent,
  type OpenedCall,
} from './guardian-call.js';

const [first = '', second = '', third = ''] = SCHOOL_DAYS;
const at = (today: string): CallContext => ({ today, escalationEverySchoolDays: 2, addSchoolDays: on(today).addSchoolDays });
const given = specification(guardianCallDecider, at(first));
const contact = { kind: 'phone', on: first, outcome: 'not-reached', by: 'class-teacher' } as const;
const owe = { type: 'OweCall', subject, absentOn: first } as const;
const [owed] = guardianCallDecider.decide(owe, { status: 'None' }, at(first)) as readonly [Extract<CallEvent, { type: 'CallOwed' }>];
const call = guardianCallDecider.evolve({ status: 'None' }, owed) as OpenedCall;
const made: CallEvent = { type: 'CallMade', contact };

describe('The call to the guardian on the first day of absence', () => {
  it('B4 B5 is owed by the class teacher that very day, once', () => {
    expect(owed.owed).toMatchObject({ kind: 'contact-guardian', accountable: 'class-teacher', dueOn: first });
    given(owed).when(owe).thenNothingHappens();
  });

  it('B3 B4 is owed again when a day that was corrected to present was an absence after all', () =>
    given(owed, { type: 'CallNotNeeded' }).when(owe).then(owed));

  it('B4 goes with the child to the teacher of another class', () => {
    const elsewhere = { ...subject, classId: `${subject.classId}9` };
    given(owed).when({ type: 'FollowChild', subject: elsewhere }).then({ type: 'CallFollowedChild', subject: elsewhere });
    given(owed).when({ type: 'FollowChild', subject }).thenNothingHappens();
    given(owed, { type: 'CallNotNeeded' }).when({ type: 'FollowChild', subject: elsewhere }).thenNothingHappens();
  });

  it('B4 is met by a contact of whatever kind, whether anybody was reached or not', () =>
    given(owed).when({ type: 'RecordContact', contact }).then(made));

  it('B5 goes to the head the day after, and is missed from then on, made late or not', () => {
    given(owed)
      .at(at(second))
      .when({ type: 'Tick' })
      .thenState((state) =>
        expect([isMissed(state), state]).toMatchObject([true, { step: { escalations: [{ to: 'head', on: second }] } }]),
      );
    given(owed)
      .at(at(second))
      .when({ type: 'RecordContact', contact: { ...contact, on: second } })
      .thenState((state) => expect([isMissed(state), state]).toMatchObject([true, { status: 'Made', step: { doneOn: second } }]));
  });

  it('B5 was made in time when it is only recorded late', () =>
    given(owed)
      .at(at(second))
      .when({ type: 'RecordContact', contact })
      .thenState((state) => expect(isMissed(state)).toBe(false)));

  it('B4 is made between the absence and today, by a call that is owed', () => {
    given(owed)
      .when({ type: 'RecordContact', contact: { ...contact, on: second } })
      .thenRefuses('DAY_TO_COME');
    given(owed)
      .when({ type: 'RecordContact', contact: { ...contact, on: '2026-04-28' } })
      .thenRefuses('DAY_BEFORE_CASE');
    given(owed, made).when({ type: 'RecordContact', contact }).thenRefuses('CALL_NOT_OWED');
  });

  it('B5 is asked for by the case once there is one, and was missed if it was', () =>
    given(owed)
      .at(at(third))
      .when({ type: 'PassToCase' })
      .thenState((state) => expect([isMissed(state), state]).toMatchObject([true, { status: 'PassedToCase' }])));

  it('B3 falls away with the absence, and was not missed then', () =>
    given(owed)
      .at(at(second))
      .when({ type: 'DropCall' })
      .thenState((state) => expect([isMissed(state), state]).toMatchObject([false, { status: 'NotNeeded' }])));
});

describe('Which absence asks for a call', () => {
  const runOf = (known: ReturnType<typeof days>) => currentRun(known, schoolDaysBetween);

  it('B4 is one that is still open, once, whichever of its days was heard first', () => {
    expect(runWithoutCall(runOf(away(1)), [])).toMatchObject({ since: first });
    expect(runWithoutCall(runOf(away(2)), [call])).toBeNull();
    expect(runWithoutCall(runOf(away(2)), [{ ...call, absentOn: second }])).toBeNull();
    expect(runWithoutCall(runOf(days('unexcused', 'present')), [])).toBeNull();
    expect(runWithoutCall(runOf(days('unexcused', 'present', 'unexcused')), [call])).toMatchObject({ since: third });
  });

  it('B3 is none that a correction took away', () => {
    expect(isNotNeeded(call, days('sick'))).toBe(true);
    expect(isNotNeeded(call, away(1))).toBe(false);
    expect(isNotNeeded({ ...call, status: 'Made' }, days('sick'))).toBe(false);
  });
});

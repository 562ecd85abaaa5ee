import { specification } from '@baoxue/domain';
import { on as caseOn, SCHOOL_DAYS, subject } from '../dropout-case/dropout-case.fixtures.js';
import { signDecider, type SignContext, type SignEvent } from './dropout-sign.js';
import { isMissed, openWatch, owedOn, type ChildWatch, type EarlyPersuasion } from './watch-state.js';

const [first = '', second = '', third = '', fourth = ''] = SCHOOL_DAYS;
const at = (today: string, openCaseId: string | null = null): SignContext => ({
  today,
  openCaseId,
  rules: { persuadeWithinSchoolDays: 1, escalationEverySchoolDays: 2 },
  addSchoolDays: caseOn(today).addSchoolDays,
});
const given = specification(signDecider, at(first));
const sign = { code: 'looking-for-work', on: first, by: 'class-teacher' } as const;
const record = { type: 'RecordSign', subject, sign, isExpected: true } as const;
const recorded = signDecider.decide(record, { status: 'None' }, at(first))[0] as Extract<SignEvent, { type: 'SignRecorded' }>;
const persuasion = (...participants: string[]): EarlyPersuasion => ({ on: second, participants, outcome: 'undecided', by: 'head' });
const persuade = (...participants: string[]) => ({ type: 'RecordPersuasion', persuasion: persuasion(...participants) }) as const;
const passed: SignEvent = { type: 'WatchEnded', on: second, caseId: 'case-1' };
const owedBy = (state: ChildWatch) => {
  const watch = openWatch(state);
  return watch ? owedOn(watch).map(({ accountable }) => accountable) : [];
};
const lastMissed = (state: ChildWatch) => state.status === 'Watched' && isMissed(state.watches.at(-1) as never);

describe('A sign of dropping out', () => {
  it('B4 has school and responsible inspector persuade at first hand, each by a clock of their own', () =>
    expect(recorded.owed).toMatchObject([
      { kind: 'persuade-by-school', accountable: 'head', dueOn: second },
      { kind: 'persuade-by-inspector', accountable: 'responsible-inspector', dueOn: second },
    ]));

  it('B4 is recorded on a child whom no case follows, of a day that has come', () => {
    given().at(at(first, 'case-1')).when(record).thenRefuses('CASE_FOLLOWS');
    given()
      .when({ ...record, sign: { ...sign, on: second } })
      .thenRefuses('DAY_TO_COME');
  });

  it('B4 is not recorded of a child whom no school expects: suspended, graduated or gone', () =>
    given()
      .when({ ...record, isExpected: false })
      .thenRefuses('CHILD_NOT_EXPECTED'));

  it('B4 is met by those who took part: the school alone leaves the inspector’s part owed', () => {
    given(recorded)
      .at(at(second))
      .when(persuade('class-teacher'))
      .thenState((state) => expect(owedBy(state)).toEqual(['responsible-inspector']));
    given(recorded)
      .at(at(second))
      .when(persuade('head', 'responsible-inspector'))
      .thenState((state) => expect([owedBy(state), lastMissed(state)]).toEqual([[], false]));
    given(recorded)
      .at(at(second))
      .when(persuade('town-officer'))
      .thenState((state) => expect(owedBy(state)).toEqual(['head', 'responsible-inspector']));
  });

  it('B4 calls for persuasion between the first sign and today, of a child that is watched', () => {
    given().when(persuade('head')).thenRefuses('NO_SIGN');
    given(recorded).when(persuade('head')).thenRefuses('DAY_TO_COME');
    given(recorded)
      .when({ type: 'RecordPersuasion', persuasion: { ...persuasion('head'), on: '2026-04-28' } })
      .thenRefuses('DAY_BEFORE_SIGN');
    given(recorded).at(at(second, 'case-1')).when(persuade('head')).thenRefuses('CASE_FOLLOWS');
  });

  it('B4 goes to the next level when nobody persuades, and is missed from then on, done late or not', () => {
    given(recorded)
      .at(at(third))
      .when({ type: 'Tick' })
      .thenState((state) => {
        expect(lastMissed(state)).toBe(true);
        const told = openWatch(state)?.steps.map(({ escalations }) => escalations.map(({ to }) => to));
        expect(told).toEqual([['bureau-officer'], ['bureau-officer']]);
      });
    const late = { type: 'RecordPersuasion', persuasion: { ...persuasion('head', 'responsible-inspector'), on: third } } as const;
    given(recorded)
      .at(at(third))
      .when(late)
      .thenState((state) => expect([owedBy(state), lastMissed(state)]).toEqual([[], true]));
  });

  it('B4 was answered in time when the persuasion is only recorded late', () =>
    given(recorded)
      .at(at(third))
      .when(persuade('head', 'responsible-inspector'))
      .thenState((state) => expect(lastMissed(state)).toBe(false)));

  it('B4 that is followed by another asks for persuasion anew, and once only while it is owed', () => {
    const met: SignEvent = { type: 'FamilyPersuaded', persuasion: persuasion('head'), met: ['persuade-by-school'] };
    given(recorded, met)
      .at(at(third))
      .when({ ...record, sign: { ...sign, code: 'scattered-absence', on: third } })
      .thenState((state) => {
        expect(openWatch(state)?.signs.map(({ code }) => code)).toEqual(['looking-for-work', 'scattered-absence']);
        expect(owedOn(openWatch(state) as never).map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
          ['persuade-by-inspector', second],
          ['persuade-by-school', fourth],
        ]);
      });
  });

  it('B4 is not answered by persuasion that was before it, in whatever order the signs were recorded', () => {
    const seen = (on: string): SignEvent => {
      const [event] = signDecider.decide({ ...record, sign: { ...sign, on } }, { status: 'None' }, at(third));
      return event as SignEvent;
    };
    given(seen(third), seen(first))
      .at(at(third))
      .when(persuade('head', 'responsible-inspector'))
      .thenState((state) => expect(owedBy(state)).toEqual(['head', 'responsible-inspector']));
    given(seen(first), seen(third))
      .at(at(third))
      .when(persuade('head'))
      .thenState((state) => {
        const steps = openWatch(state)?.steps.map(({ kind, doneOn, raisedOn }) => [kind, doneOn, raisedOn]);
        expect(steps).toEqual([
          ['persuade-by-school', second, first],
          ['persuade-by-inspector', null, first],
          ['persuade-by-school', null, third],
        ]);
      });
  });

  it('B4 leads into the case when one opens: what was missed stays missed, and nothing is owed beside the case', () => {
    given(recorded)
      .at(at(third))
      .when({ type: 'PassToCase', caseId: 'case-1' })
      .thenState((state) => expect([owedBy(state), lastMissed(state)]).toEqual([[], true]));
    given(recorded)
      .at(at(second, 'case-1'))
      .when({ type: 'Tick' })
      .then({ ...passed, on: second });
    given(recorded, passed).when({ type: 'PassToCase', caseId: 'case-2' }).thenNothingHappens();
  });

  it('B4 is watched again when the case was a wrong alarm: what was owed is owed anew, what was done stays done', () => {
    const met: SignEvent = { type: 'FamilyPersuaded', persuasion: persuasion('head'), met: ['persuade-by-school'] };
    const reopen = { type: 'ReopenWatch', caseId: 'case-1', subject } as const;
    given(recorded, met, passed)
      .at(at(third))
      .when(reopen)
      .thenState((state) => {
        expect(owedBy(state)).toEqual(['responsible-inspector']);
        expect(openWatch(state)).toMatchObject({ signs: [sign], steps: [{ doneOn: second }, { dueOn: fourth, escalatesAfter: fourth }] });
      });
    given(recorded, passed)
      .when({ ...reopen, caseId: 'case-2' })
      .thenNothingHappens();
    given(recorded, passed).at(at(third, 'case-2')).when(reopen).thenNothingHappens();
    given(recorded, passed, { ...recorded, sign })
      .when(reopen)
      .thenNothingHappens();
  });

  it('A3 B4 is not taken over from another record of the child where a case follows it', () => {
    const taken = { type: 'TakeOver', subject, gathered: { signs: [sign], persuasions: [], steps: [] }, caseId: null } as const;
    given().at(at(second, 'case-1')).when(taken).thenNothingHappens();
  });

  it('B4 begins a new watch once the case is over; what led into the case stays with it', () => {
    given(recorded, passed)
      .at(at(third))
      .when(record)
      .thenState((state) => expect(state).toMatchObject({ watches: [{ ended: { caseId: 'case-1' } }, { ended: null }] }));
  });

  it('B4 goes with the child to another class, and ends when no school expects it any more', () => {
    const elsewhere = { ...subject, classId: `${subject.classId}9` };
    given(recorded).when({ type: 'FollowChild', subject: elsewhere, ends: false }).then({ type: 'WatchFollowedChild', subject: elsewhere });
    given(recorded).when({ type: 'FollowChild', subject, ends: false }).thenNothingHappens();
    given(recorded).when({ type: 'FollowChild', subject, ends: true }).then({ type: 'WatchEnded', on: first, caseId: null });
    given(recorded, passed).when({ type: 'FollowChild', subject: elsewhere, ends: false }).thenNothingHappens();
  });
});

import { rulePackFor } from '@baoxue/rules';
import type { AttendanceMark } from '@baoxue/contracts';
import { fold } from '@baoxue/domain';
import fc from 'fast-check';
import { withMarks } from '../absence-run/absence-run.js';
import type { AttendanceDays } from '../absence-run/index.js';
import { away, count, days, on, rules, SCHOOL_DAYS, schoolDaysBetween } from '../dropout-case/dropout-case.fixtures.js';
import { dropoutCaseDecider } from '../dropout-case/dropout-case.js';
import { replay, type MarkRules } from './replay.js';

const { marks: inForce } = rulePackFor({ jurisdictions: ['64', '6403', '640381'], date: '2026-05-06' });
const with_ = (suspectedFrom: number, droppedOutAfter = 5): MarkRules => ({
  suspectedFrom: { count: suspectedFrom, unit: 'school-day' },
  droppedOutAfter: { count: droppedOutAfter, unit: 'school-day' },
});
const under = (other: MarkRules, known: AttendanceDays, registeredHere = Object.keys(known.marks)) =>
  replay(new Map([['child', { known, registeredHere: new Set(registeredHere) }]]), [inForce, other], schoolDaysBetween);

describe('Last year under other rules', () => {
  it('gains the case of a child that was away for two days, when two are enough', () =>
    expect(under(with_(2), days('unexcused', 'unexcused', 'present'))).toMatchObject({
      casesBefore: 0,
      casesAfter: 1,
      changes: [{ kind: 'gained', since: '2026-04-29', before: { level: 'none' }, after: { level: 'suspected', markedOn: '2026-04-30' } }],
    }));
  it('loses the case of three days, when four are needed', () =>
    expect(under(with_(4), days('unexcused', 'unexcused', 'unexcused', 'present'))).toMatchObject({
      casesBefore: 1,
      casesAfter: 0,
      changes: [{ kind: 'lost' }],
    }));
  it('marks later what is marked all the same, and raises or lowers what may be confirmed', () => {
    expect(under(with_(4), away(5)).changes).toMatchObject([
      { kind: 'later', before: { markedOn: '2026-05-06' }, after: { markedOn: '2026-05-07' } },
    ]);
    expect(under(with_(3, 4), away(5)).changes).toMatchObject([{ kind: 'raised' }]);
    expect(under(with_(3, 8), away(7)).changes).toMatchObject([{ kind: 'lowered' }]);
  });
  it('counts calendar days over a holiday where the pack says so', () => {
    const calendar: MarkRules = { suspectedFrom: { count: 8, unit: 'calendar-day' }, droppedOutAfter: { count: 28, unit: 'calendar-day' } };
    expect(under(calendar, days('unexcused', 'unexcused', 'unexcused', 'present')).changes).toMatchObject([]);
    expect(under(calendar, days('unexcused', 'unexcused', 'unexcused', 'present')).casesAfter).toBe(1);
  });
  it('B3 B4 goes on across a transfer: two days at one school and one at the next are a case, of the school where it ended', () => {
    const known = days('unexcused', 'unexcused', 'unexcused', 'present');
    const [first, second, third, fourth] = Object.keys(known.marks) as [string, string, string, string];
    expect(under(with_(4), known, [first, second])).toMatchObject({ casesBefore: 0, casesAfter: 0, changes: [] });
    expect(under(with_(4), known, [third, fourth])).toMatchObject({
      casesBefore: 1,
      casesAfter: 0,
      changes: [{ kind: 'lost', since: first }],
    });
  });
  it('changes nothing under the same rules, whatever the registers say', () =>
    fc.assert(fc.property(marksOfDays(), (known) => under(inForce, known).changes.length === 0)));
  it('B4 finds exactly the absences that the case rule marks when the same registers come in day by day', () =>
    fc.assert(
      fc.property(marksOfDays(), (known) => {
        const { casesBefore } = under(inForce, known);
        return casesBefore > 0 === wasEverSuspected(known);
      }),
    ));
});

const marksOfDays = () =>
  fc
    .array(fc.constantFrom<AttendanceMark>('unexcused', 'unexcused', 'present', 'sick', 'late'), {
      minLength: 1,
      maxLength: SCHOOL_DAYS.length,
    })
    .map((marks) => days(...marks));

/** The case rule itself, given one register after the other on its own day. */
function wasEverSuspected({ marks }: AttendanceDays): boolean {
  let state = dropoutCaseDecider.initialState();
  let known: AttendanceDays = { marks: {} };
  for (const day of Object.keys(marks).sort()) {
    known = withMarks(known, { [day]: marks[day] as AttendanceMark });
    state = fold(dropoutCaseDecider.evolve, state, dropoutCaseDecider.decide(count(known), state, { ...on(day), rules }));
    if (state.status === 'Suspected') return true;
  }
  return false;
}

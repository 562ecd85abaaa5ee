import { specification } from '@baoxue/domain';
import type { DropoutCommand, DropoutEvent } from './case-commands.js';
import { dropoutCaseDecider } from './dropout-case.js';
import { away, count, days, on, recounted, suspected } from './dropout-case.fixtures.js';
import { isOwed } from '../obligation/index.js';
import type { DropoutCase } from './case-state.js';
import { observationSteps, stepDue } from './steps.js';

const given = specification(dropoutCaseDecider, on('2026-05-21'));
const returned: DropoutEvent = {
  type: 'StudentReturned',
  returnedOn: '2026-05-12',
  shownBy: 'person',
  steps: observationSteps('2026-05-12', on('2026-05-12').rules),
};
const past = [suspected, recounted(7), returned] as const;
/** Six days from Tuesday 12 May on; the first check is on the 19th. */
const sinceReturn = (...marks: Parameters<typeof days>) => away(7, ...marks);
const look = (known: ReturnType<typeof days>): DropoutCommand => ({ type: 'Tick', days: known });
const present = 'present' as const;
const owedKinds = (state: DropoutCase) => (state.status === 'None' ? [] : state.steps.filter(isOwed).map(({ kind }) => kind));

describe('A returned student', () => {
  it('B5 is observed after 7, 30, 60 and 90 days', () =>
    given(suspected, recounted(7))
      .at(on('2026-05-12'))
      .when({ type: 'RecordReturn', returnedOn: '2026-05-12' })
      .thenState((state) => {
        const checks = state.status === 'None' ? [] : state.steps.filter(({ kind }) => kind === 'observation-check');
        expect(checks.map(({ dueOn }) => dueOn)).toEqual(['2026-05-19', '2026-06-11', '2026-07-11', '2026-08-10']);
      }));

  it('B5 passes a check that the registers show', () =>
    given(...past)
      .when(look(sinceReturn(present, present, 'late', present, present, present)))
      .thenState((state) =>
        expect(state).toMatchObject({
          checks: [{ dueOn: '2026-05-19', judgedOn: '2026-05-21', passed: true, schoolDaysExpected: 6, schoolDaysAttended: 6 }],
        }),
      ));

  it('B5 does not hold illness and approved leave against the child', () =>
    given(...past)
      .when(look(sinceReturn(present, present, 'sick', 'approved-leave', present, present)))
      .thenState((state) => expect(state).toMatchObject({ checks: [{ passed: true, schoolDaysExpected: 4, schoolDaysAttended: 4 }] })));

  it('B5 begins the observation anew, and persuasion with it, when attendance does not hold', () =>
    given(...past)
      .when(look(sinceReturn(present, 'unexcused', present, 'unexcused', present, present)))
      .thenState((state) => {
        expect(state).toMatchObject({ status: 'Returned', checks: [{ passed: false, schoolDaysExpected: 6, schoolDaysAttended: 4 }] });
        const owed = (state.status === 'None' ? [] : state.steps).filter(({ doneOn }) => doneOn === null);
        expect(owed.map(({ kind, dueOn }) => [kind, dueOn])).toEqual([
          ['persuade', '2026-05-22'],
          ['observation-check', '2026-05-28'],
          ['observation-check', '2026-06-20'],
          ['observation-check', '2026-07-20'],
          ['observation-check', '2026-08-19'],
        ]);
      }));

  it('B5 is persuaded while it is observed: the inspector’s part is done, and a promised day is owed by nobody', () => {
    const failed = dropoutCaseDecider
      .decide(
        look(sinceReturn(present, 'unexcused', present, 'unexcused', present, present)),
        past.reduce(dropoutCaseDecider.evolve, dropoutCaseDecider.initialState()),
        on('2026-05-21'),
      )
      .filter(({ type }) => type === 'ObservationChecked');
    const agreed = { outcome: 'agreed', returnPromisedOn: '2026-05-22' } as const;
    const persuasion = { on: '2026-05-21', participants: ['head', 'responsible-inspector'], by: 'head', sealedNote: null, ...agreed };
    given(...past, ...failed)
      .when({ type: 'RecordPersuasion', persuasion })
      .thenState((state) => expect(owedKinds(state)).toEqual(Array.from({ length: 4 }, () => 'observation-check')));
    given(...past, ...failed, { type: 'CaseClosed', on: '2026-05-21' })
      .when({ type: 'RecordPersuasion', persuasion })
      .thenRefuses('CASE_NOT_OPEN');
  });

  it('B5 B6 still owes the receipts, and persuasion since its first day, when checks fail', () => {
    const steps = [
      ...observationSteps('2026-05-12', on('').rules),
      stepDue('receipt-town', '2026-05-14'),
      stepDue('persuade', '2026-05-15'),
    ];
    given(suspected, recounted(7), { ...returned, steps } as DropoutEvent)
      .when(look(sinceReturn(present, 'unexcused', present, 'unexcused', present, present)))
      .thenState((state) => {
        expect(owedKinds(state).slice(0, 2)).toEqual(['receipt-town', 'persuade']);
        expect(state).toMatchObject({
          steps: expect.arrayContaining([expect.objectContaining({ kind: 'persuade', dueOn: '2026-05-15' })]),
        });
      });
  });

  it('B5 proves nothing by a missing register: the check stays open and goes to the head', () =>
    given(...past)
      .at(on('2026-05-20'))
      .when(look(sinceReturn(present, 'missing', present, present, present, present)))
      .thenState((state) => {
        expect(state).toMatchObject({ checks: [] });
        const check = state.status !== 'None' && state.steps.find(({ dueOn }) => dueOn === '2026-05-19');
        expect(check).toMatchObject({ doneOn: null, escalations: [{ to: 'head', on: '2026-05-20' }] });
      }));

  it('B5 judges as soon as the missing register comes', () =>
    given(...past)
      .when(count(sinceReturn(present, present, present, present, present, present)))
      .thenState((state) => expect(state).toMatchObject({ checks: [{ passed: true }] })));

  it('B5 postpones a check whose period had no school', () => {
    const noSchool = { schoolDaysBetween: () => [], addSchoolDays: () => '2026-09-07' };
    given(...past)
      .at({ ...on('2026-05-20'), ...noSchool })
      .when(look(sinceReturn()))
      .thenState((state) =>
        expect(state.status === 'None' ? [] : state.steps.filter(({ kind }) => kind === 'observation-check')[0]).toMatchObject({
          dueOn: '2026-09-07',
        }),
      );
  });

  it('B5 is closed 销号 when the last check has passed, and not before', () => {
    const oneCheck = { ...returned, steps: observationSteps('2026-05-12', { ...on('').rules, observationDays: [7] }) } as DropoutEvent;
    const attended = sinceReturn(present, present, present, present, present, present);
    given(suspected, recounted(7), oneCheck)
      .when(look(attended))
      .thenState((state) => expect(state).toMatchObject({ status: 'Closed', endedOn: '2026-05-21', followedFrom: '2026-05-12' }));
    given(...past)
      .when(look(attended))
      .thenState((state) => expect(state).toMatchObject({ status: 'Returned', endedOn: null }));
  });

  it('B5 has relapsed when away again as long as a suspicion needs', () => {
    given(...past)
      .when(count(sinceReturn(present, 'unexcused', 'unexcused')))
      .thenNothingHappens();
    given(...past)
      .when(count(sinceReturn(present, 'unexcused', 'unexcused', 'unexcused')))
      .then({ type: 'ReturnDidNotLast', on: '2026-05-21', followedFrom: '2026-05-12' });
  });

  it('B3 has not relapsed after all when the registers are put right', () => {
    const relapsed: DropoutEvent = { type: 'ReturnDidNotLast', on: '2026-05-18', followedFrom: '2026-05-12' };
    given(...past, relapsed)
      .when(count(sinceReturn(present, 'unexcused', present)))
      .thenState((state) => expect(state).toMatchObject({ status: 'Returned', returnedOn: '2026-05-12', endedOn: null }));
  });

  it('B3 takes back a return that only the register had shown', () => {
    const byRegister: DropoutEvent = { ...returned, shownBy: 'register' } as DropoutEvent;
    given(suspected, recounted(7), byRegister)
      .when(count(away(8)))
      .thenState((state) => expect(state).toMatchObject({ status: 'Relapsed', followedFrom: null }));
    given(suspected, recounted(7), byRegister)
      .when(count(days('present', 'present', 'present', 'present')))
      .thenState((state) => expect(state).toMatchObject({ status: 'Withdrawn' }));
  });

  it('B6 still owes the receipts of town and bureau', () => {
    const owesReceipt: DropoutEvent = {
      type: 'StudentDroppedOut',
      on: '2026-05-11',
      reports: [],
      sealedNames: null,
      steps: [{ ...observationSteps('2026-05-12', on('').rules)[0], kind: 'receipt-town' } as never],
    };
    given(suspected, recounted(6), owesReceipt)
      .at(on('2026-05-12'))
      .when({ type: 'RecordReturn', returnedOn: '2026-05-12' })
      .thenState((state) =>
        expect(state.status !== 'None' && state.steps.some(({ kind, doneOn }) => kind === 'receipt-town' && doneOn === null)).toBe(true),
      );
  });
});

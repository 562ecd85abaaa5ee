import { specification } from '@baoxue/domain';
import { dropoutCaseDecider, type DropoutEvent } from './dropout-case.js';
import { absentFor, on, recounted, subject, suspected } from './dropout-case.fixtures.js';
import { nextStep, observationSteps, stepsAfterConfirming } from './steps.js';

const given = specification(dropoutCaseDecider, on('2026-05-06'));
const confirm = { type: 'ConfirmDropout' } as const;
const monday = on('2026-05-11');
const droppedOut: DropoutEvent = { type: 'StudentDroppedOut', on: '2026-05-11', steps: stepsAfterConfirming(monday) };
const returned: DropoutEvent = { type: 'StudentReturned', returnedOn: '2026-05-13', steps: observationSteps('2026-05-13', monday.rules) };

describe('A student in class', () => {
  it('B4 is suspected on the third consecutive school day of unexcused absence', () => given().when(absentFor(3)).then(suspected));
  it('B4 is left alone on the second day', () => given().when(absentFor(2)).thenNothingHappens());
  it('B5 cannot be confirmed as a dropout', () => given().when(confirm).thenRefuses('CASE_NOT_OPEN'));
});

describe('A suspected student', () => {
  it('B5 has one open case, however often the third day is reported', () => given(suspected).when(absentFor(3)).thenNothingHappens());

  it('B4 cannot be confirmed as a dropout on the fifth school day', () =>
    given(suspected, recounted(5)).at(monday).when(confirm).thenRefuses('WEEK_NOT_OVER'));

  it('B4 is a dropout once the school week is over and the school confirms', () =>
    given(suspected, recounted(6)).at(monday).when(confirm).then(droppedOut));

  it('B3 is no longer suspected when a corrected register shows presence', () =>
    given(suspected)
      .when({ type: 'CountAbsence', subject, run: null, schoolDaysSinceOpening: 1 })
      .then({ type: 'SuspicionWithdrawn', on: '2026-05-06' }));

  it('B5 owes a call the same day and a visit three school days later', () =>
    given()
      .when(absentFor(3))
      .thenState((state) => {
        if (state.status === 'None') throw new Error('no case');
        expect(nextStep(state.steps)).toMatchObject({ kind: 'contact-guardian', dueOn: '2026-05-06', accountable: 'class-teacher' });
        expect(state.steps[1]).toMatchObject({ kind: 'home-visit', dueOn: '2026-05-09' });
      }));

  it('B5 has an overdue call escalated to the head, once', () => {
    const escalated: DropoutEvent = { type: 'StepOverdue', kind: 'contact-guardian', dueOn: '2026-05-06', escalatedTo: 'head' };
    given(suspected).at(on('2026-05-07')).when({ type: 'Tick' }).then(escalated);
    given(suspected, escalated).at(on('2026-05-07')).when({ type: 'Tick' }).thenNothingHappens();
  });

  it('B5 refuses a visit before the absence began, or on a day to come', () => {
    const visit = (day: string) =>
      ({ type: 'RecordContact', contact: { kind: 'home-visit', on: day, reached: true, by: 'class-teacher', sealedNote: null } }) as const;
    given(suspected).when(visit('2026-04-28')).thenRefuses('DAY_BEFORE_CASE');
    given(suspected).when(visit('2026-05-07')).thenRefuses('DAY_TO_COME');
  });
});

describe('A dropout', () => {
  const past = [suspected, recounted(6), droppedOut] as const;

  it('B6 is reported in writing to town and bureau, each owing a receipt', () =>
    given(suspected, recounted(6))
      .at(monday)
      .when(confirm)
      .thenState((state) => {
        expect(state).toMatchObject({
          reports: [
            { to: 'town', receivedOn: null },
            { to: 'bureau', receivedOn: null },
          ],
        });
      }));

  it('B6 acknowledges a report once', () => {
    const receipt: DropoutEvent = { type: 'ReportAcknowledged', to: 'town', on: '2026-05-11' };
    given(...past)
      .at(monday)
      .when({ type: 'AcknowledgeReport', to: 'town' })
      .then(receipt);
    given(...past, receipt)
      .at(monday)
      .when({ type: 'AcknowledgeReport', to: 'town' })
      .thenNothingHappens();
  });

  it('B4 is not confirmed twice', () =>
    given(...past)
      .at(monday)
      .when(confirm)
      .thenRefuses('ALREADY_CONFIRMED'));

  it('B5 returns, and is observed after 7, 30, 60 and 90 days', () => {
    given(...past)
      .at(on('2026-05-13'))
      .when({ type: 'RecordReturn', returnedOn: '2026-05-13' })
      .then(returned);
    expect(returned).toMatchObject({
      steps: [{ dueOn: '2026-05-20' }, { dueOn: '2026-06-12' }, { dueOn: '2026-07-12' }, { dueOn: '2026-08-11' }],
    });
  });

  it('C6 shows the aid review and its answer on the case', () =>
    given(...past, { type: 'AidReviewNoted', review: { reviewId: 'r', dueOn: '2026-05-25', completed: null } })
      .when({ type: 'NoteAidReviewCompleted', reviewId: 'r', on: '2026-05-12', cause: 'poverty', measures: ['living-subsistence'] })
      .thenState((state) => expect(state).toMatchObject({ aidReview: { dueOn: '2026-05-25', completed: { cause: 'poverty' } } })));
});

describe('A returned student', () => {
  const past = [suspected, recounted(6), droppedOut, returned] as const;

  it('B5 has a missed observation check escalated to the head', () =>
    given(...past)
      .at(on('2026-05-21'))
      .when({ type: 'Tick' })
      .then({ type: 'StepOverdue', kind: 'observation-check', dueOn: '2026-05-20', escalatedTo: 'head' }));

  it('B5 is not counted again by registers that arrive late', () =>
    given(...past)
      .when(absentFor(3))
      .thenNothingHappens());
});

import { specification } from '@baoxue/domain';
import { dropoutCaseDecider } from './dropout-case.js';
import { away, count, days, on, subject, suspected } from './dropout-case.fixtures.js';
import { stepDue } from './steps.js';
import type { DropoutEvent, StudentSuspected } from './case-commands.js';

const today = '2026-05-06';
const given = specification(dropoutCaseDecider, on(today));
const transfer = { transferId: '0197a000-0000-7000-8000-0000000000f1', requestedOn: '2026-04-20' };
const overdue = { type: 'SuspectInTransit', subject, transfer, reopens: null, countsFrom: null } as const;
const settled = { type: 'SettleTransfer', transferId: transfer.transferId } as const;
const raised: StudentSuspected = {
  ...suspected,
  ...{ transfer, absentSince: '2026-04-20', lastAbsentOn: '2026-04-20', schoolDaysAbsent: 0 },
  steps: [stepDue('contact-guardian', today), stepDue('home-visit', '2026-05-09')],
};
const confirm = { type: 'ConfirmDropout', sealedNames: null } as const;
const withdrawn: DropoutEvent = { type: 'SuspicionWithdrawn', on: today, followedFrom: null };

describe('A child in transit whom nobody received in time', () => {
  it('A5 has a case, on which the school must find out where the child is', () => given().when(overdue).then(raised));
  it('A5 has it once', () => given(raised).when(overdue).thenNothingHappens());
  it('A5 B4 is nobody’s dropout: no register shows an absence', () => given(raised).when(confirm).thenRefuses('WEEK_NOT_OVER'));
  it('A5 B3 is not found by a register that shows the child in class: the transfer is still open', () =>
    given(raised)
      .when(count(days('present')))
      .thenNothingHappens());
  it('A5 is a wrong alarm once the transfer is received, refused or withdrawn', () => given(raised).when(settled).then(withdrawn));
  it('A5 has nothing to do with the end of another transfer', () =>
    given(raised)
      .when({ ...settled, transferId: subject.studentId })
      .thenNothingHappens());

  it('A5 B3 is followed for its absence when registers show one, also after the transfer', () =>
    given(raised)
      .when(count(away(3)))
      .thenState((state) =>
        expect(state).toMatchObject({ status: 'Suspected', absentSince: '2026-04-29', schoolDaysAbsent: 3, transfer }),
      ));

  it('A5 B3 stands as it was when that absence is corrected away, and falls with the transfer', () => {
    const absent = dropoutCaseDecider.decide(count(away(3)), stateAfter(raised), on(today));
    const corrected = dropoutCaseDecider.decide(count(days('present')), stateAfter(raised, ...absent), on(today));
    given(raised, ...absent)
      .when(settled)
      .then({ type: 'TransferSettled' });
    given(raised, ...absent, ...corrected)
      .when(settled)
      .then(withdrawn);
    expect(stateAfter(raised, ...absent, ...corrected)).toMatchObject({ schoolDaysAbsent: 0, steps: raised.steps });
  });
});

function stateAfter(...events: readonly DropoutEvent[]) {
  return events.reduce(dropoutCaseDecider.evolve, dropoutCaseDecider.initialState());
}

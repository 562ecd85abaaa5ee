import { specification } from '@baoxue/domain';
import type { DropoutCommand, DropoutEvent } from './case-commands.js';
import type { CaseContext, OpenedCase } from './case-state.js';
import { dropoutCaseDecider } from './dropout-case.js';
import { away, count, on, subject, suspected } from './dropout-case.fixtures.js';
import { withoutPassedOn } from './taking-over.js';

const { decide, evolve, initialState } = dropoutCaseDecider;
const other = { ...subject, studentId: '0197a000-0000-7000-8000-000000000002' };
const today = on('2026-05-15');

/** The case of the record that was merged, after these commands and the end that the merge put to it. */
function merged(...commands: readonly (readonly [DropoutCommand, CaseContext])[]): OpenedCase {
  const end = [{ type: 'FollowChild', subject, ends: true }, today] as const;
  const state = [...commands, end].reduce(
    (before, [command, context]) => decide(command, before, context).reduce(evolve, before),
    evolve(initialState(), suspected),
  );
  if (state.status === 'None') throw new Error('There is a case');
  return state;
}

const contact = { kind: 'phone', on: '2026-05-06', outcome: 'not-reached', by: 'class-teacher', sealedNote: 'sealed' } as const;
const called = [{ type: 'RecordContact', contact }, on('2026-05-06')] as const;
const counted = [count(away(6)), on('2026-05-09')] as const;
const confirmed = [{ type: 'ConfirmDropout', sealedNames: 'sealed' }, on('2026-05-11')] as const;
const receipt = [{ type: 'AcknowledgeReport', to: 'town', by: 'town-officer' }, on('2026-05-12')] as const;
const returned = [{ type: 'RecordReturn', returnedOn: '2026-05-13' }, on('2026-05-13')] as const;

const given = specification(dropoutCaseDecider, today);
const takeOver = (former: OpenedCase): DropoutCommand => ({ type: 'TakeOver', subject: other, former, formerId: 'first', inPlaceOf: null });
const typesOf = (former: OpenedCase): readonly DropoutEvent['type'][] =>
  decide(takeOver(former), initialState(), today).map(({ type }) => type);

describe('A case that goes on under the record that stands', () => {
  it('A3 B5 is the same suspicion of the child: since when, what was done, and what is still owed', () =>
    given()
      .when(takeOver(merged(called, counted)))
      .thenState((state) => {
        expect(state).toMatchObject({
          status: 'Suspected',
          subject: other,
          reopens: 'first',
          absentSince: '2026-04-29',
          schoolDaysAbsent: 6,
        });
        expect(state).toMatchObject({ suspectedOn: suspected.on, rulePack: suspected.rulePack, endedOn: null });
        const owed = (state as OpenedCase).steps.filter(({ doneOn }) => doneOn === null).map(({ kind }) => kind);
        expect(owed).toEqual(['persuade', 'home-visit', 'record-causes', 'confirm-or-return']);
      }));

  it('A3 G1 leaves the words in the case before, whose seal they bear', () =>
    given()
      .when(takeOver(merged(called, counted, confirmed)))
      .thenState((state) =>
        expect(state).toMatchObject({ contacts: [{ outcome: 'not-reached', sealedNote: null }], sealedReportNames: null }),
      ));

  it('A3 B4 B6 keeps the decision of a person, its reports and the receipt that is missing', () => {
    expect(typesOf(merged(counted, confirmed, receipt))).toEqual(['CaseTakenOver', 'StudentDroppedOut']);
    given()
      .when(takeOver(merged(counted, confirmed, receipt)))
      .thenState((state) => {
        expect(state).toMatchObject({ status: 'DroppedOut', confirmedOn: '2026-05-11', reports: [{ receivedOn: '2026-05-12' }, {}] });
        const owed = (state as OpenedCase).steps.filter(({ doneOn, kind }) => doneOn === null && kind.startsWith('receipt-'));
        expect(owed).toMatchObject([{ kind: 'receipt-bureau', dueOn: '2026-05-20' }]);
      });
  });

  it('A3 B5 goes on with the observation of a child that was back', () =>
    given()
      .when(takeOver(merged(counted, confirmed, returned)))
      .thenState((state) => {
        expect(state).toMatchObject({ status: 'Returned', returnedOn: '2026-05-13', returnShownBy: 'person', confirmedOn: '2026-05-11' });
        expect((state as OpenedCase).steps.filter(({ kind }) => kind === 'observation-check')).toHaveLength(4);
      }));

  it('A3 B15 B16 is what is counted from then on; two cases of a child that relapsed are both counted', () => {
    const former = merged(called);
    const passedOn = decide({ type: 'PassOn', to: 'second' }, former, today).reduce(evolve, former) as OpenedCase;
    expect(passedOn).toMatchObject({ status: 'Withdrawn', goesOnAs: 'second' });
    const second = decide(takeOver(passedOn), initialState(), today).reduce(evolve, initialState()) as OpenedCase;
    const third = { ...second, reopens: 'second' };
    expect(withoutPassedOn([{ state: passedOn }, { state: second }, { state: third }])).toEqual([{ state: second }, { state: third }]);
  });
});

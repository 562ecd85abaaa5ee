import { fold, specification } from '@baoxue/domain';
import { treatmentFigures, treatmentRule, type Choice, type TreatmentCommand } from './equal-treatment.js';

const given = specification(treatmentRule, { today: '2026-05-12' });
const roll = { studentIds: new Set(['a', 'b', 'c', 'd']), migrantIds: new Set(['c', 'd']) };
const record: Extract<TreatmentCommand, { type: 'RecordChoice' }> = {
  ...{ type: 'RecordChoice', kind: 'honour', on: '2026-05-11', studentIds: ['a', 'c'], roll },
};
const choice: Choice = {
  ...{ number: 1, kind: 'honour', on: '2026-05-11', studentIds: ['a', 'c'], withdrawnOn: null },
  ...{ migrantCount: 1, rollCount: 4, rollMigrantCount: 2 },
};
const recorded = { type: 'ChoiceRecorded', choice } as const;

describe('C9 同等待遇 whom a school chose', () => {
  it('is counted with the children of migrant workers among them and on the roll that day', () => given().when(record).then(recorded));
  it('counts a child named twice once', () =>
    given()
      .when({ ...record, studentIds: ['a', 'c', 'a'] })
      .then(recorded));
  it('is somebody on the roll', () =>
    given()
      .when({ ...record, studentIds: ['a', 'stranger'] })
      .thenRefuses('NOT_ON_ROLL'));
  it('is somebody', () =>
    given()
      .when({ ...record, studentIds: [] })
      .thenRefuses('CHOICE_STUDENTS'));
  it('is not chosen tomorrow', () =>
    given()
      .when({ ...record, on: '2026-05-13' })
      .thenRefuses('DATE_IN_FUTURE'));
  it('is withdrawn when it was wrong, once, and stays on record', () => {
    const withdrawn = { type: 'ChoiceWithdrawn', number: 1, on: '2026-05-12' } as const;
    given(recorded).when({ type: 'WithdrawChoice', number: 1 }).then(withdrawn);
    given(recorded, withdrawn).when({ type: 'WithdrawChoice', number: 1 }).thenNothingHappens();
    given(recorded).when({ type: 'WithdrawChoice', number: 2 }).thenRefuses('CHOICE_UNKNOWN');
    const kept = fold(treatmentRule.evolve, treatmentRule.initialState(), [recorded, withdrawn]);
    expect(kept).toEqual({ status: 'kept', choices: [{ ...choice, withdrawnOn: '2026-05-12' }] });
  });
});

describe('C9 同等待遇 a year’s choices', () => {
  const rules = { standsOutFromChildren: 5, standsOutTimes: 2 };
  /** Of a roll of 100 with 40 children of migrant workers. */
  const chosen = (count: number, migrantCount: number, changes: Partial<Choice> = {}): Choice => {
    const studentIds = Array.from({ length: count }, (_, index) => `child-${index}`);
    return { ...choice, studentIds, migrantCount, rollCount: 100, rollMigrantCount: 40, ...changes };
  };
  const standsOut = (...choices: readonly Choice[]) => treatmentFigures(choices, rules).map((figure) => figure.standsOut);

  it('stand out where the share of migrant workers’ children is half of that on the roll, or less', () => {
    expect(standsOut(chosen(20, 4))).toEqual([true]);
    expect(standsOut(chosen(20, 5))).toEqual([false]);
    expect(standsOut(chosen(10, 4), chosen(10, 0))).toEqual([true]);
  });
  it('say nothing where hardly any of them were to be expected', () => expect(standsOut(chosen(12, 0))).toEqual([false]));
  it('are told kind by kind, and without what was withdrawn', () =>
    expect(
      treatmentFigures([chosen(20, 4), chosen(50, 20, { kind: 'activity' }), chosen(30, 0, { withdrawnOn: '2026-05-12' })], rules),
    ).toEqual([
      { kind: 'honour', choiceCount: 1, chosenCount: 20, migrantChosenCount: 4, rollCount: 100, rollMigrantCount: 40, standsOut: true },
      { kind: 'activity', choiceCount: 1, chosenCount: 50, migrantChosenCount: 20, rollCount: 100, rollMigrantCount: 40, standsOut: false },
    ]));
});

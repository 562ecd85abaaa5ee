import { fold } from '@baoxue/domain';
import { enrolDecider, movementDecider, type MovementContext } from '../movement/index.js';
import type { RegisteredStudent } from '../student/index.js';
import { registeredStudent } from '../student/student.fixtures.js';
import { isTakenBack, keptBecause, movementBack } from './taking-back.js';

const TODAY = '2026-04-28';
const IMPORT = '0197a000-0000-7000-8000-00000000000a';
const context: MovementContext = { today: TODAY, rules: { suspensionDaysMax: 366 } };

function takenBack(state: RegisteredStudent): RegisteredStudent {
  const events = movementDecider.decide(movementBack(state, IMPORT, TODAY), state, context);
  return fold(movementDecider.evolve, state, events) as RegisteredStudent;
}

const { schoolId, jurisdictions, classId, grade } = registeredStudent.card;
const opening = { schoolId, jurisdictions, classId, grade, from: '2026-09-01', reason: 'registered', approval: null } as const;
const enrolled = (state: RegisteredStudent) =>
  fold(
    enrolDecider.evolve,
    state,
    enrolDecider.decide({ type: 'Enrol', opening, boarding: false }, state, { today: TODAY }),
  ) as RegisteredStudent;

describe('A11 what an import did to a student is taken back', () => {
  const withdrawn = takenBack(registeredStudent);

  it('A11 a registration that was new is closed as entered by mistake and stays in the record', () => {
    expect(withdrawn).toMatchObject({
      card: { lifeStatus: 'left' },
      enrolments: [{ exitReason: 'wrong-entry', to: TODAY }],
      movements: [{ kind: 'wrong-entry', approvalNumber: `撤销导入${IMPORT}` }],
    });
  });

  it('A11 also when its first day is still to come', () =>
    expect(
      takenBack({ ...registeredStudent, enrolments: registeredStudent.enrolments.map((each) => ({ ...each, from: '2026-09-01' })) }),
    ).toMatchObject({
      enrolments: [{ from: '2026-09-01', to: '2026-09-01' }],
    }));

  it('A11 an enrolment is corrected: the child is enrolled nowhere again', () => {
    const back = takenBack(enrolled(withdrawn));
    expect(back.movements.map(({ kind, reverses }) => [kind, reverses])).toEqual([
      ['wrong-entry', null],
      ['admission', null],
      ['correction', 2],
    ]);
    expect(back).toMatchObject({ card: withdrawn.card, enrolments: withdrawn.enrolments });
  });

  it('A11 a corrected list tells such a child anew, unless anybody has touched the record', () => {
    expect(isTakenBack({ version: 2, state: withdrawn })).toBe(true);
    expect(isTakenBack({ version: 3, state: withdrawn })).toBe(false);
    expect(isTakenBack({ version: 3, state: enrolled(withdrawn) })).toBe(false);
    expect(isTakenBack({ version: 4, state: takenBack(enrolled(withdrawn)) })).toBe(true);
    const [first] = withdrawn.movements;
    if (first)
      expect(isTakenBack({ version: 2, state: { ...withdrawn, movements: [{ ...first, approvalNumber: '青教〔2026〕2号' }] } })).toBe(
        false,
      );
  });

  it('A11 says why a record is kept', () => {
    const codeOf = (state: RegisteredStudent, wasNew = true) => keptBecause(state, wasNew).code;
    expect(codeOf({ ...registeredStudent, mark: 'suspected' })).toBe('MARKED_SINCE');
    expect(codeOf(withdrawn)).toBe('MOVED_SINCE');
    expect(codeOf(registeredStudent)).toBe('CHANGED_SINCE');
    expect(codeOf(enrolled(withdrawn), false)).toBe('CHANGED_SINCE');
    expect(codeOf({ ...registeredStudent, merged: { intoId: 'other', on: TODAY, before: registeredStudent } })).toBe('MERGED_SINCE');
  });
});

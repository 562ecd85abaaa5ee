import { fold, specification } from '@baoxue/domain';
import { evolveStudent, type RegisteredStudent, type Student, type StudentEvent } from '../student/index.js';
import { registeredStudent } from '../student/student.fixtures.js';
import type { ClassMoveKind } from './class-moves.js';
import { movementDecider, type MovementCommand, type MovementContext } from './movement-decider.js';
import type { Grounds } from './movement.js';

const context: MovementContext = { today: '2026-04-28', rules: { suspensionDaysMax: 366 } };
const given = specification(movementDecider, context);
const approved: Grounds = { on: '2026-04-27', reasonCode: '10', approvalNumber: '青教〔2026〕2号', approvedOn: null };
const bare: Grounds = { ...approved, reasonCode: null, approvalNumber: null };
const school = registeredStudent.card.schoolId;
const inClass = (year: string, grade: string, number: string) => `${school}-${year}-${grade}-${number}`;
const move = (kind: ClassMoveKind, classId: string, grounds = approved) => ({ type: 'MoveClass', kind, classId, grounds }) as const;
const suspend = { type: 'Suspend', kind: 'suspension', until: '2027-04-26', grounds: approved } as const;
const after = (...commands: MovementCommand[]): RegisteredStudent =>
  commands.reduce<Student>(
    (state, command) => fold(movementDecider.evolve, state, movementDecider.decide(command, state, context)),
    registeredStudent,
  ) as RegisteredStudent;
const inGrade = (grade: string, changes: Partial<RegisteredStudent> = {}): RegisteredStudent => ({
  ...registeredStudent,
  card: { ...registeredStudent.card, grade, classId: inClass('2025', grade, '01') },
  ...changes,
});

describe('A5 within a school', () => {
  it('A5 another class of the same grade: the day before is the last in the old one', () =>
    given
      .state(registeredStudent)
      .when(move('class-change', inClass('2025', '22', '02'), bare))
      .thenState((state) =>
        expect(state).toMatchObject({
          card: { classId: inClass('2025', '22', '02') },
          enrolments: [
            { to: null, placements: [{ to: '2026-04-26' }, { classId: inClass('2025', '22', '02'), from: '2026-04-27', to: null }] },
          ],
          movements: [{ number: 1, kind: 'class-change', recordedOn: '2026-04-28' }],
        }),
      ));

  it.each([
    ['another school’s class', move('class-change', '6499000002-2025-22-02'), 'OTHER_SCHOOL'],
    ['another grade as a class change', move('class-change', inClass('2025', '23', '01')), 'CLASS_DOES_NOT_FIT'],
    ['a grade higher as a repeated one', move('grade-repeated', inClass('2025', '23', '01')), 'CLASS_DOES_NOT_FIT'],
    ['a repeated grade without approval', move('grade-repeated', inClass('2026', '22', '01'), bare), 'APPROVAL_REQUIRED'],
    ['what is no class', move('class-change', 'nonsense'), 'CLASS_UNKNOWN'],
  ])('A5 refuses %s', (_what, command, code) => given.state(registeredStudent).when(command).thenRefuses(code));

  it('A5 a grade is repeated next year, or after the step up; skipped with one grade more than a year', () => {
    expect(after(move('grade-repeated', inClass('2026', '22', '01'))).card.grade).toBe('22');
    expect(after(move('grade-skipped', inClass('2025', '23', '01'))).card.grade).toBe('23');
  });

  it('A5 a child whom the promotion of the school left for a decision goes up by a movement of their own', () =>
    given
      .state(registeredStudent)
      .when(move('promotion', inClass('2026', '23', '01'), { ...bare, on: '2026-06-01' }))
      .thenState((state) => expect(state).toMatchObject({ card: { grade: '23' }, movements: [{ kind: 'promotion' }] })));

  it('A5 A6 nobody goes up into a class of the coming year before June, nor into one whose year is over', () => {
    const up = (on: Grounds['on']) => given.state(registeredStudent).when(move('promotion', inClass('2026', '23', '01'), { ...bare, on }));
    for (const on of ['2026-03-16', '2026-05-31', '2027-09-01']) up(on).thenRefuses('CLASS_DOES_NOT_FIT');
    up('2026-09-01').thenState((state) => expect(state).toMatchObject({ card: { grade: '23' } }));
  });
});

describe('A5 a time away', () => {
  const back = (classId: string | null, grounds: Partial<Grounds> = {}) =>
    ({ type: 'Resume', classId, grounds: { ...approved, ...grounds } }) as const;

  it('A5 keeps enrolment and class, and shows the national status 休学', () =>
    given
      .state(registeredStudent)
      .when(suspend)
      .thenState((state) =>
        expect(state).toMatchObject({ card: { lifeStatus: 'suspended' }, enrolments: [{ to: null }], suspension: { until: '2027-04-26' } }),
      ));

  it('A5 needs a reason, an approval and an end within the rule pack’s limit', () => {
    given
      .state(registeredStudent)
      .when({ ...suspend, grounds: { ...approved, reasonCode: null } })
      .thenRefuses('REASON_REQUIRED');
    given
      .state(registeredStudent)
      .when({ ...suspend, grounds: { ...approved, approvalNumber: null } })
      .thenRefuses('APPROVAL_REQUIRED');
    given
      .state(registeredStudent)
      .when({ ...suspend, until: '2027-04-29' })
      .thenRefuses('SUSPENSION_TOO_LONG');
    given
      .state(registeredStudent)
      .when({ ...suspend, until: '2026-04-26' })
      .thenRefuses('SUSPENSION_TOO_LONG');
  });

  it('A5 is told of when it passes and the child is not back', () => {
    given.state(after(suspend)).at({ today: '2027-04-26' }).when({ type: 'TickSuspension' }).thenNothingHappens();
    given.state(after(suspend)).at({ today: '2027-04-27' }).when({ type: 'TickSuspension' }).then({ type: 'SuspensionOverdue' });
  });

  it('A5 ends with the return to the old class, or with an approval to a lower grade', () => {
    expect(after(suspend, back(null))).toMatchObject({ card: { lifeStatus: 'enrolled' }, suspension: null });
    const lower = after(suspend, back(inClass('2025', '21', '01')));
    expect(lower).toMatchObject({ card: { grade: '21' }, movements: [{}, { kind: 'grade-lowered' }] });
    given
      .state(after(suspend))
      .when(back(inClass('2025', '21', '01'), { approvalNumber: null }))
      .thenRefuses('APPROVAL_REQUIRED');
    given.state(registeredStudent).when(back(null)).thenRefuses('NOT_SUSPENDED');
  });

  it('A5 A9 ends in a class of the school year in which the child comes back, not in the one of before', () => {
    const late = { on: '2026-10-12' };
    given.state(after(suspend)).when(back(null, late)).thenRefuses('CLASS_DOES_NOT_FIT');
    given
      .state(after(suspend))
      .when(back(inClass('2025', '22', '02'), late))
      .thenRefuses('CLASS_DOES_NOT_FIT');
    for (const grade of ['22', '23'])
      expect(after(suspend, back(inClass('2026', grade, '01'), late))).toMatchObject({
        card: { grade },
        movements: [{}, { kind: 'resumption' }],
      });
    const inSummer = after(suspend, back(inClass('2026', '23', '01'), { on: '2026-08-25' }));
    expect(inSummer.card.classId).toBe(inClass('2026', '23', '01'));
    given
      .state(after(suspend))
      .when(back(inClass('2026', '22', '01')))
      .thenRefuses('CLASS_DOES_NOT_FIT');
  });

  it('A5 never ends before it began, nor in a grade the years away do not lead to', () => {
    given
      .state(after(suspend))
      .when(back(null, { on: '2026-04-26' }))
      .thenRefuses('ENDS_BEFORE_IT_BEGAN');
    given
      .state(after(suspend))
      .when(back(inClass('2025', '23', '01')))
      .thenRefuses('CLASS_DOES_NOT_FIT');
    given
      .state(after(suspend))
      .when(back(inClass('2026', '24', '01'), { on: '2026-10-12' }))
      .thenRefuses('CLASS_DOES_NOT_FIT');
  });
});

describe('A5 the end of a registration', () => {
  const end = (kind: 'graduation' | 'early-graduation' | 'death' | 'wrong-entry', grounds = approved) =>
    ({ type: 'EndEnrolment', kind, grounds }) as const;

  it.each(['withdrawal', 'expulsion', 'cancellation'] as const)('A5 %s is refused in the compulsory stage, with the article', (kind) => {
    given.state(registeredStudent).when({ type: 'EndRegistration', kind }).thenRefuses('REGISTRATION_IS_KEPT');
    expect(() => movementDecider.decide({ type: 'EndRegistration', kind }, registeredStudent, context)).toThrow(
      expect.objectContaining({ rule: '义务教育法 art. 27', zh: expect.stringContaining('第二十七条') }),
    );
  });

  it('A5 graduation is from the last grade; earlier only with an approval', () => {
    given.state(registeredStudent).when(end('graduation')).thenRefuses('NOT_LAST_GRADE');
    given.state(registeredStudent).when(end('early-graduation', bare)).thenRefuses('APPROVAL_REQUIRED');
    given
      .state(inGrade('23'))
      .when(end('graduation', bare))
      .thenState((state) =>
        expect(state).toMatchObject({ card: { lifeStatus: 'graduated' }, enrolments: [{ to: '2026-04-27', exitReason: 'graduated' }] }),
      );
  });

  it('A6 a child who dropped out does not graduate: that would hide the dropout', () =>
    given
      .state(inGrade('23', { mark: 'dropped-out' }))
      .when(end('graduation'))
      .thenRefuses('DROPPED_OUT'));

  it('A5 death closes the record; nothing follows but its correction', () => {
    const dead = after(end('death', bare));
    expect(dead).toMatchObject({ card: { lifeStatus: 'died' }, enrolments: [{ exitReason: 'died' }] });
    given.state(dead).when(suspend).thenRefuses('NOT_ENROLLED');
    given.state(dead).when(end('death')).thenRefuses('NOT_ENROLLED');
  });
});

describe('A5 a movement entered by mistake', () => {
  const reverse = (number: number, grounds = approved) => ({ type: 'ReverseMovement', number, grounds }) as const;

  it('A5 is taken back; both stay in the record', () => {
    const put = after(move('class-change', inClass('2025', '22', '02')), reverse(1));
    expect(put.card).toEqual(registeredStudent.card);
    expect(put.enrolments).toEqual(registeredStudent.enrolments);
    expect(put.movements).toMatchObject([{ kind: 'class-change' }, { kind: 'correction', reverses: 1 }]);
  });

  it('A3 A5 is taken back, and the child keeps the number that came meanwhile', () => {
    const moved = after(move('class-change', inClass('2025', '22', '02')));
    const linked: StudentEvent = {
      type: 'NumberLinked',
      on: '2026-04-28',
      card: { ...moved.card, idNumberIndex: 'b'.repeat(64) },
      sealedPerson: 'sealed anew',
    };
    given
      .state(evolveStudent(moved, linked))
      .when(reverse(1))
      .thenState((state) => expect(state).toMatchObject({ card: { ...registeredStudent.card, idNumberIndex: 'b'.repeat(64) } }));
  });

  it('A2 A5 is taken back, and the school that has the child again lies where it moved meanwhile', () => {
    const there = ['64', '6403', '640381', '640381100'];
    const elsewhere = { schoolId: '6499000002', jurisdictions: ['64', '6403', '640381', '640381102'] };
    const { card, enrolments, suspension } = registeredStudent;
    const received: StudentEvent[] = [
      { type: 'StudentMoved', on: '2026-04-27', card: { ...card, ...elsewhere }, enrolments, suspension },
      {
        type: 'MovementRecorded',
        movement: { ...approved, number: 1, kind: 'transfer-in', from: null, to: null, recordedOn: '2026-04-27', reverses: null },
        before: { card, enrolments, suspension },
      },
    ];
    const atAnother = fold<StudentEvent, Student>(evolveStudent, registeredStudent, received);
    const back = (returnsTo: { schoolId: string; jurisdictions: readonly string[] }) =>
      given.state(atAnother).when({ ...reverse(1), returnsTo });
    back({ schoolId: card.schoolId, jurisdictions: there }).thenState((state) =>
      expect(state).toMatchObject({ card: { schoolId: card.schoolId, jurisdictions: there }, enrolments: [{ jurisdictions: there }] }),
    );
    back(elsewhere).thenState((state) => expect(state).toMatchObject({ card }));
  });

  it('A5 only the last one, once, with an approval', () => {
    const twice = after(move('class-change', inClass('2025', '22', '02')), move('class-change', inClass('2025', '22', '03')));
    given.state(twice).when(reverse(1)).thenRefuses('NOT_LAST_MOVEMENT');
    given.state(twice).when(reverse(2, bare)).thenRefuses('APPROVAL_REQUIRED');
    given
      .state(after(move('class-change', inClass('2025', '22', '02')), reverse(1)))
      .when(reverse(2))
      .thenRefuses('NOT_LAST_MOVEMENT');
    given.state(registeredStudent).when(reverse(1)).thenRefuses('NOT_LAST_MOVEMENT');
  });
});

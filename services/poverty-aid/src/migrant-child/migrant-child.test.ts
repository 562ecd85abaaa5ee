import { specification } from '@baoxue/domain';
import fc from 'fast-check';
import { classMix, type Classmate } from './class-mix.js';
import {
  isAtSchool,
  isNearby,
  livedHereOn,
  migrantRule,
  pathOfResidence,
  type ListedChild,
  type MigrantCommand,
  type MigrantEvent,
  type SchoolChild,
} from './migrant-child.js';
import { publicShare } from './public-share.js';

describe('C9 两为主 the share at public schools', () => {
  it('has a denominator, and is rounded down: nearly all is not all', () => {
    expect(publicShare(2_999, 1)).toEqual({ publicCount: 2_999, privateCount: 1, atSchoolCount: 3_000, percent: 99.9 });
    expect(publicShare(3, 0).percent).toBe(100);
  });
  it('is none while nobody is at school', () => expect(publicShare(0, 0)).toMatchObject({ atSchoolCount: 0, percent: null }));
});

const given = specification(migrantRule, { today: '2026-05-12' });
const child: SchoolChild = {
  studentId: 'student-1',
  schoolId: '6499000001',
  classId: '6499000001-2025-22-01',
  jurisdictions: ['64', '6403', '640381', '640381001'],
  lifeStatus: 'enrolled',
};
const line = { idNumberIndex: 'a'.repeat(64), origin: 'other-province', residence: '640381001', livesHereSince: '2024-08-20' } as const;
const take = (changes: object = {}): MigrantCommand => ({ type: 'TakeFromList', ...line, child, sourceList: '2025', ...changes });
const listed = (changes: object = {}): MigrantEvent => ({ type: 'ChildListed', ...line, child, sourceList: '2025', ...changes });
const ended: MigrantEvent = { type: 'ChildEnded', on: '2026-03-01', reason: 'moved-away' };
const state = (changes: Partial<ListedChild> = {}): ListedChild => ({
  status: 'living-here',
  ...line,
  sourceList: '2025',
  child,
  ended: null,
  ...changes,
});

describe('C9 a child of migrant workers', () => {
  it('is taken from a list, and again only when it says something else', () => {
    given().when(take()).then(listed());
    given(listed())
      .when(take({ sourceList: '2026' }))
      .thenNothingHappens();
    given(listed())
      .when(take({ residence: '640381100', sourceList: '2026' }))
      .then(listed({ residence: '640381100', sourceList: '2026' }));
  });
  it('keeps the school it was found at when a later list comes before the registry’s word', () =>
    given(listed())
      .when(take({ child: null, residence: '640381100' }))
      .then(listed({ residence: '640381100' })));
  it('A7 is told of once when an earlier version listed it, not when it has left or nobody knows the student', () => {
    const tell = { type: 'Tell' } as const;
    given
      .state(state({ untold: true }))
      .when(tell)
      .then({ type: 'ChildTold' });
    given
      .state(migrantRule.evolve(state({ untold: true }), { type: 'ChildTold' }))
      .when(tell)
      .thenNothingHappens();
    const unknown = state({ untold: true, child: null });
    given.state(unknown).when(tell).thenNothingHappens();
    // Whose student comes to be known later is told of then.
    given
      .state(migrantRule.evolve(unknown, { type: 'ChildMatched', child }))
      .when(tell)
      .thenNothingHappens();
    given
      .state(migrantRule.evolve(state({ untold: true }), ended))
      .when(tell)
      .thenNothingHappens();
    given.state(state()).when(tell).thenNothingHappens();
  });
  it('leaves the list once, with the day and why', () => {
    const end: MigrantCommand = { type: 'End', on: '2026-03-01', reason: 'moved-away' };
    given(listed()).when(end).then(ended);
    given(listed(), ended).when(end).thenRefuses('MIGRANT_ENDED');
    given(listed())
      .when({ ...end, on: '2026-05-13' })
      .thenRefuses('DATE_IN_FUTURE');
    given(listed())
      .when({ ...end, on: '2024-08-19' })
      .thenRefuses('ENDED_BEFORE_ARRIVAL');
    given().when(end).thenRefuses('NOT_FOUND');
  });
  it('does not come back by the list it left, but by coming again', () => {
    given(listed(), ended)
      .when(take({ residence: '640381100' }))
      .thenNothingHappens();
    given(listed(), ended)
      .when(take({ livesHereSince: '2026-04-01' }))
      .then(listed({ livesHereSince: '2026-04-01' }));
  });
  it('is followed to another school', () => {
    const moved = { ...child, schoolId: '6499000002', classId: '6499000002-2025-22-01' };
    given(listed()).when({ type: 'FollowChild', child: moved }).then({ type: 'ChildFollowed', child: moved });
    given(listed()).when({ type: 'FollowChild', child }).thenNothingHappens();
    given().when({ type: 'FollowChild', child }).thenNothingHappens();
  });
  it('is met when the registry names it, and under another record when its number moves there', () => {
    const waiting = listed({ child: null });
    given(waiting).when({ type: 'FollowChild', child }).then({ type: 'ChildMatched', child });
    given(waiting, { type: 'ChildMatched', child }).when({ type: 'FollowChild', child }).thenNothingHappens();
    const elsewhere = { ...child, studentId: 'student-2' };
    given(listed()).when({ type: 'FollowChild', child: elsewhere }).then({ type: 'ChildMatched', child: elsewhere });
  });
  it('has a place at a school while enrolled, suspended or on the way to another, and none when gone or never registered', () => {
    const at = (lifeStatus: SchoolChild['lifeStatus']) => isAtSchool(state({ child: { ...child, lifeStatus } }));
    expect([at('enrolled'), at('suspended'), at('in-transit'), at('left'), at('graduated')]).toEqual([true, true, true, false, false]);
    expect(isAtSchool(state({ child: null }))).toBe(false);
  });
  it('goes to school nearby when the school is in the town the family lives in', () => {
    expect([isNearby(state()), isNearby(state({ residence: '640381100' })), isNearby(state({ child: null }))]).toEqual([true, false, null]);
    expect(pathOfResidence('640381001')).toEqual(child.jurisdictions);
  });
  it('lives here from the day of arrival until the day of leaving', () => {
    const days = ['2024-08-19', '2024-08-20', '2026-02-28', '2026-03-01'];
    expect(days.map((day) => livedHereOn(day, state({ ended: { on: '2026-03-01', reason: 'moved-away' } })))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('C9 编班 whether migrant workers’ children sit among the others', () => {
  const rules = { standsOutFromChildren: 5, standsOutTimes: 2 };
  const classOf = (number: number, students: number, migrants: number, grade = '22'): Classmate[] =>
    Array.from({ length: students }, (_, index) => ({ classId: `6499000001-2025-${grade}-0${number}`, grade, migrant: index < migrants }));
  const standingOut = (...students: Classmate[][]) => classMix(students.flat(), rules).map(({ standsOut }) => standsOut);

  it('finds a class with twice the share of the grade’s other classes', () => {
    expect(standingOut(classOf(1, 40, 10), classOf(2, 40, 5))).toEqual([true, false]);
    expect(standingOut(classOf(1, 40, 9), classOf(2, 40, 5))).toEqual([false, false]);
    expect(standingOut(classOf(1, 40, 5), classOf(2, 40, 0))).toEqual([true, false]);
  });
  it('says nothing of few children, nor of a grade of one class, and compares within a grade alone', () => {
    expect(standingOut(classOf(1, 40, 4), classOf(2, 40, 0))).toEqual([false, false]);
    expect(standingOut(classOf(1, 40, 30))).toEqual([false]);
    expect(standingOut(classOf(1, 40, 30, '21'), classOf(1, 40, 0, '22'))).toEqual([false, false]);
  });
  it('counts every child once, whatever the order', () => {
    const student = fc.record({ classId: fc.constantFrom('c1', 'c2', 'c3'), grade: fc.constant('22'), migrant: fc.boolean() });
    fc.assert(
      fc.property(fc.array(student), (students) => {
        const rows = classMix(students, rules);
        expect(rows.reduce((sum, { studentCount }) => sum + studentCount, 0)).toBe(students.length);
        expect(rows.reduce((sum, { migrantCount }) => sum + migrantCount, 0)).toBe(students.filter(({ migrant }) => migrant).length);
        expect(classMix([...students].reverse(), rules)).toEqual(rows);
      }),
    );
  });
});

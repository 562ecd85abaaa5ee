import fc from 'fast-check';
import { away, schoolDaysBetween, suspected } from '../dropout-case/dropout-case.fixtures.js';
import { dropoutCaseDecider } from '../dropout-case/dropout-case.js';
import type { OpenedCase } from '../dropout-case/index.js';
import { ACTION_KINDS, actionsOf, campaignVisitsOf, effectOf, effectsByKind, type Action, type ActionEffect } from './action-effect.js';

const visit: Action = { kind: 'home-visit', on: '2026-05-11', studentId: 'child-1', outcome: 'reached' };
const opened = dropoutCaseDecider.evolve(dropoutCaseDecider.initialState(), suspected) as OpenedCase;

describe('The effect of an action', () => {
  it('B16 is attendance on the school days before it and after it, each with its denominator', () => {
    const known = away(7, 'present', 'late', 'present', 'unexcused');
    expect(effectOf(visit, known, schoolDaysBetween, '2026-05-16')).toMatchObject({
      before: { expected: 6, attended: 0, missing: 0 },
      after: { expected: 4, attended: 3, missing: 0 },
      isOver: false,
    });
  });
  it('B16 leaves the day itself out: a call at noon changes nothing of the morning', () => {
    const known = { marks: { [visit.on]: 'present' as const } };
    const { before, after } = effectOf(visit, known, schoolDaysBetween, '2026-06-30');
    expect([before.expected, after.expected]).toEqual([0, 0]);
  });
  it('B16 counts no register as absence: what is missing stands apart, and illness is not expected', () => {
    const known = { marks: { '2026-05-08': 'sick' as const, '2026-05-09': 'unexcused' as const } };
    expect(effectOf(visit, known, schoolDaysBetween, '2026-05-12').before).toMatchObject({ expected: 1, attended: 0, missing: 4 });
  });
  it('B16 passes over days without school: the ten school days reach as much further, and closures are no missing registers', () => {
    const closed = ['2026-05-12', '2026-05-13'];
    const ofSchool = (from: string, to: string) => schoolDaysBetween(from, to).filter((day) => !closed.includes(day));
    const known = away(7, 'missing', 'missing', ...Array.from({ length: 7 }, () => 'present' as const));
    const found = effectOf(visit, known, ofSchool, '2026-06-30');
    // Labour Day lies before the visit; weekend and closure behind it.
    expect(found.before).toEqual({ expected: 6, attended: 0, missing: 0, noSchool: 5 });
    expect(found.after).toEqual({ expected: 7, attended: 7, missing: 0, noSchool: 2 });
    expect(effectOf(visit, known, schoolDaysBetween, '2026-06-30').after).toMatchObject({ expected: 7, missing: 2 });
  });
  it('B16 is asked of the campaign’s visits in the period, whether or not a case follows the child', () => {
    const support = { focus: 'poor', partnerId: null, visitOutcome: null, by: 'class-teacher', notes: [], ended: null } as const;
    const made = (kind: 'home-visit' | 'counselling', from: string) => ({ ...support, id: from, kind, from });
    const inVain = { ...made('home-visit', '2026-05-07'), visitOutcome: 'moved-away' } as const;
    const supports = [made('home-visit', '2026-04-30'), inVain, made('counselling', '2026-05-08')];
    const child = { status: 'Supported', subject: opened.subject, supports } as const;
    expect(campaignVisitsOf(child, '2026-05-01', '2026-05-31')).toEqual([
      { kind: 'campaign-visit', on: '2026-05-07', studentId: opened.subject.studentId, outcome: 'moved-away' },
    ]);
  });
  it('B16 is asked of contacts, persuasion, served notices and aid that gives something, by day', () => {
    const contact = { kind: 'phone', on: '2026-05-07', outcome: 'reached', by: 'class-teacher', sealedNote: null } as const;
    const aidReview = {
      reviewId: 'r1',
      dueOn: '2026-05-20',
      completed: { on: '2026-05-06', cause: 'poverty', measures: ['boarding-subsidy'] },
    } as never;
    expect(
      actionsOf({ ...opened, contacts: [contact], aidReview }, ['2026-05-12']).map(({ kind, on, outcome }) => [kind, on, outcome]),
    ).toEqual([
      ['aid', '2026-05-06', null],
      ['phone', '2026-05-07', 'reached'],
      ['notice', '2026-05-12', null],
    ]);
  });
});

describe('The effects of many actions', () => {
  const effect = (changes: Partial<ActionEffect>): ActionEffect => ({
    ...visit,
    before: { expected: 10, attended: 2, missing: 0, noSchool: 0 },
    after: { expected: 9, attended: 8, missing: 1, noSchool: 0 },
    isOver: true,
    ...changes,
  });
  it('B16 add up those whose days are over and of which registers speak, and say how many they are', () =>
    expect(
      effectsByKind([
        effect({}),
        effect({ studentId: 'child-2', outcome: 'refused' }),
        effect({ isOver: false, outcome: 'not-reached' }),
        effect({ before: { expected: 0, attended: 0, missing: 10, noSchool: 0 } }),
      ]),
    ).toEqual([
      {
        kind: 'home-visit',
        actions: 4,
        reached: 3,
        measured: 2,
        children: 2,
        before: { expected: 20, attended: 4, missing: 0, noSchool: 0 },
        after: { expected: 18, attended: 16, missing: 2, noSchool: 0 },
      },
    ]));
  it('B16 say of how many somebody was reached, and nothing of it where nobody said so', () => {
    const reachedAmong = (...outcomes: Action['outcome'][]) => effectsByKind(outcomes.map((outcome) => effect({ outcome })))[0]?.reached;
    expect([reachedAmong(null), reachedAmong('not-reached', null), reachedAmong('refused', 'moved-away')]).toEqual([null, 0, 1]);
  });
  it('B16 never show more attended than expected, nor more measured than done', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('present', 'late', 'unexcused', 'sick', 'missing' as const), { maxLength: 16 }),
        fc.constantFrom(...ACTION_KINDS),
        (marks, kind) => {
          const found = effectsByKind([
            effectOf({ ...visit, kind }, away(0, ...(marks as ('present' | 'missing')[])), schoolDaysBetween, '2026-06-30'),
          ]);
          return found.every(
            ({ before, after, measured, actions }) =>
              before.attended <= before.expected && after.attended <= after.expected && measured <= actions,
          );
        },
      ),
    ));
});

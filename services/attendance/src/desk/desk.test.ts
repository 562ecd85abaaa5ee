import { enrolledCard } from '@baoxue/testing';
import { subject, suspected } from '../dropout-case/dropout-case.fixtures.js';
import { owedOn, type DropoutCase } from '../dropout-case/index.js';
import { dutiesOf, firstDueByPost } from '../obligation/index.js';
import { levelOf } from '../dropout-case/duties.js';
import { dropoutCaseDecider } from '../dropout-case/dropout-case.js';
import { classToday } from './class-today.js';
import { DUTY_WINDOWS, positionsOf, windowOf } from './duty-window.js';

const today = '2026-05-06';
const { schoolId, classId, jurisdictions } = subject;
const place = { schoolId, classId, jurisdictions };
const firstDueOf = (state: DropoutCase) => firstDueByPost(owedOn(state));

describe('A desk', () => {
  it.each([
    ['2026-05-05', 'OVERDUE'],
    ['2026-05-06', 'DUE_TODAY'],
    ['2026-05-07', 'UPCOMING'],
  ])('B5 has what was due on %s in exactly one window, %s', (dueOn, window) => {
    expect(windowOf(dueOn, today)).toBe(window);
    const position = `${dueOn}|0197a000-0000-7000-8000-0000000000c1`;
    const holding = DUTY_WINDOWS.filter((each) => {
      const [above, below] = positionsOf(each, today);
      return position > above && (below === null || position < below);
    });
    expect(holding).toEqual([window]);
  });

  it('B5 has a duty for each post that answers for a step and each that was told of it', () => {
    const opened = dropoutCaseDecider.evolve(dropoutCaseDecider.initialState(), suspected);
    expect(firstDueOf(opened)).toMatchObject({ 'class-teacher': suspected.on, 'responsible-inspector': '2026-05-07' });
    expect(firstDueOf(opened)).not.toHaveProperty('head');
    expect(levelOf(opened)).toBe('in-time');
    const next = { escalatesTo: 'bureau-officer', escalatesAfter: '2026-05-08' } as const;
    const told = dropoutCaseDecider.evolve(opened, {
      ...{ type: 'StepEscalated', kind: 'contact-guardian', dueOn: suspected.on },
      ...{ to: 'head', on: '2026-05-07', next },
    });
    expect(firstDueOf(told)).toMatchObject({ head: suspected.on });
    expect(levelOf(told)).toBe('head');
    expect(dutiesOf('head', owedOn(told)).map(({ kind }) => kind)).toEqual(['contact-guardian']);
  });

  it('B5 has no duty left on a case that has ended', () => {
    const opened = dropoutCaseDecider.evolve(dropoutCaseDecider.initialState(), suspected);
    expect(firstDueOf(dropoutCaseDecider.evolve(opened, { type: 'SuspicionWithdrawn', on: today, followedFrom: null }))).toEqual({});
  });
});

describe('A class on the day', () => {
  const [here, away, home, left] = ['1', '2', '3', '4'] as const;
  const members = [here, away, home].map((id) => enrolledCard(id, place)).concat(enrolledCard(left, place, { lifeStatus: 'left' }));
  const known = { members, register: null, onLeave: new Map([[away, 'sick' as const]]), homeTaught: new Set([home]) };

  it('B1 shows planned leave before its register is taken, and expects neither those taught at home nor those who left', () => {
    const shown = classToday(known, today);
    expect(shown).toMatchObject({ expected: 2, registerTaken: false });
    expect(shown.children).toHaveLength(3);
    expect(shown.away.map(({ studentId }) => studentId)).toEqual([away]);
  });

  it('A5 B1 has a child in transit on the list of the school that sends it', () => {
    const inTransit = enrolledCard('5', place, { lifeStatus: 'in-transit' });
    const shown = classToday({ ...known, members: [...members, inTransit] }, today);
    expect(shown.children.map(({ studentId }) => studentId)).toContain('5');
  });

  it('B1 shows whom the register says to be away, late being present', () => {
    const entries = [
      { studentId: here, mark: 'late' },
      { studentId: away, mark: 'unexcused' },
    ] as const;
    const register = { status: 'Taken', place, date: today, takenOn: today, entries, corrections: [] } as const;
    expect(classToday({ ...known, register }, today).away).toEqual([
      { studentId: away, mark: 'unexcused', onLeave: 'sick', taughtAtHome: false },
    ]);
  });
});

import type { AttendanceMark, StudentCard } from '@baoxue/contracts';
import { schoolCalendar, defaultTerms } from '@baoxue/calendar';
import { fold } from '@baoxue/domain';
import fc from 'fast-check';
import { rules, subject } from '../dropout-case/dropout-case.fixtures.js';
import { dropoutCaseDecider, isOpen, isUnended, type CaseContext, type DropoutCase, type DropoutCommand } from '../dropout-case/index.js';
import { absenceCounting, type CaseOfStudent } from './absence-run.consumers.js';
import { currentRun, latestRunOf, withMarks, type AttendanceDays } from './absence-run.js';

// Across Labour Day 2026, with Saturday 9 May made up.
const calendar = schoolCalendar({ terms: defaultTerms });
const DAYS = calendar.schoolDaysBetween('2026-04-27', '2026-05-14');
const { studentId } = subject;
const today = '2026-05-15';
const context: CaseContext = { ...calendar, rules, today, lastMorning: today };

/** What one register says of the child. */
interface Fact {
  readonly date: string;
  readonly mark: AttendanceMark;
}

/** A service with one child, in memory: the days, and the cases under their rule. */
function service() {
  let known: AttendanceDays = { marks: {} };
  let card = { ...subject, lifeStatus: 'enrolled' } as StudentCard;
  const cases = new Map<string, DropoutCase>();
  let events = 0;
  const casesOfChild = (): CaseOfStudent[] => [...cases].map(([id, state]) => ({ id, state })).reverse();
  function handleCase(id: string, command: DropoutCommand): CaseOfStudent {
    const before = cases.get(id) ?? dropoutCaseDecider.initialState();
    const state = fold(dropoutCaseDecider.evolve, before, dropoutCaseDecider.decide(command, before, context));
    // As the database has it: one open case per child.
    if (isOpen(state) && [...cases].some(([other, standing]) => other !== id && isOpen(standing))) throw new Error('Another case is open.');
    if (state.status !== 'None') cases.set(id, state);
    return { id, state };
  }
  const { handlers } = absenceCounting({
    days: {
      async record(registers) {
        for (const { date, entries } of registers) known = withMarks(known, { [date]: entries[0]?.mark ?? 'present' });
      },
      find: async () => new Map([[studentId, known]]),
    },
    cards: { find: async () => new Map([[studentId, card]]), apply: async ({ data }) => void (card = data) },
    recordStay: async () => {},
    standingFor: async (ids) => new Map(ids.map((id) => [id, id])),
    schoolDaysBetween: calendar.schoolDaysBetween,
    suspectedFrom: () => rules.suspectedFrom,
    casesOf: async () => new Map([[studentId, casesOfChild()]]),
    handleCase: async (id, command) => handleCase(id, command),
  });
  return {
    act: async (command: DropoutCommand) => void handleCase(casesOfChild()[0]?.id ?? '', command),
    arrive: async ({ date, mark }: Fact) => {
      const event = { id: `event-${(events += 1)}`, data: { date, entries: [{ studentId, mark }] } };
      await handlers['roll.taken.v1']?.(event as never);
    },
    /** The child changes class or school; its registers are heard in whatever order. */
    moves: async (place: Partial<StudentCard>) => {
      const event = { id: `event-${(events += 1)}`, data: { ...card, ...place } };
      await handlers['student.moved.v1']?.(event as never);
    },
    place: () => card,
    goes: async (lifeStatus: StudentCard['lifeStatus']) => {
      const event = { id: `event-${(events += 1)}`, data: { ...card, lifeStatus } };
      await handlers['student.moved.v1']?.(event as never);
    },
    transfer: async (what: 'overdue' | 'received' | 'refused' | 'withdrawn') => {
      const transfer = { transferId: '0197a000-0000-7000-8000-0000000000f1', requestedOn: DAYS[0] };
      await handlers[`transfer.${what}.v1`]?.({ id: `event-${(events += 1)}`, data: { ...card, ...transfer } } as never);
    },
    run: () => currentRun(known, calendar.schoolDaysBetween),
    known: () => known,
    /** The mark the child bears, and on which facts. */
    mark: () => {
      const unended = casesOfChild().filter(({ state }) => isUnended(state));
      return unended.map(({ state }) => {
        const { status, absentSince, schoolDaysAbsent, returnedOn } = state as Exclude<DropoutCase, { status: 'None' }>;
        return { status, absentSince, schoolDaysAbsent, returnedOn };
      });
    },
    cases: casesOfChild,
  };
}

const play = async (facts: readonly Fact[]) => {
  const played = service();
  for (const fact of facts) await played.arrive(fact);
  return played;
};
const facts = (...marks: (AttendanceMark | 'missing')[]): Fact[] =>
  marks.flatMap((mark, index) => (mark === 'missing' ? [] : [{ date: DAYS[index] ?? '', mark }]));

const anyMark = fc.constantFrom<AttendanceMark>('present', 'late', 'sick', 'approved-leave', 'unexcused', 'unexcused', 'unexcused');
const anyFacts = fc.uniqueArray(fc.record({ date: fc.constantFrom(...DAYS), mark: anyMark }), {
  selector: ({ date }) => date,
  minLength: 1,
});
const inTwoOrders = anyFacts.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
/** Registers that were first wrong, with the correction at a later place. */
const withCorrections = anyFacts.chain((list) =>
  fc.tuple(
    fc.constant(list),
    fc.array(fc.record({ date: fc.constantFrom(...list.map(({ date }) => date)), mark: anyMark }), { maxLength: 6 }),
  ),
);

describe('Registers in any order', () => {
  it('B3 give the same run and the same mark', () =>
    fc.assert(
      fc.asyncProperty(inTwoOrders, async ([inOrder, shuffled]) => {
        const [one, other] = [await play(inOrder), await play(shuffled)];
        expect(other.run()).toEqual(one.run());
        expect(other.mark()).toEqual(one.mark());
      }),
      { seed: 49, numRuns: 250 },
    ));

  it('B3 B4 leave nobody suspected without a run that is long enough, and nobody with one unsuspected: no false alarm', () =>
    fc.assert(
      fc.asyncProperty(anyFacts, async (list) => {
        const played = await play(list);
        const run = latestRunOf(rules.suspectedFrom, played.known(), calendar.schoolDaysBetween);
        const expected = run === null ? [] : [run.backOn === null ? 'Suspected' : 'Returned'];
        expect(played.mark().map(({ status }) => status)).toEqual(expected);
      }),
      { seed: 49, numRuns: 250 },
    ));

  it('B3 B5 mean the same after corrections as if they had been right at once, and never two unended cases', () =>
    fc.assert(
      fc.asyncProperty(withCorrections, async ([first, corrections]) => {
        const right = new Map([...first, ...corrections].map((fact) => [fact.date, fact]));
        const [corrected, atOnce] = [await play([...first, ...corrections]), await play([...right.values()])];
        expect(corrected.mark()).toEqual(atOnce.mark());
        expect(corrected.mark().length).toBeLessThanOrEqual(1);
      }),
      { seed: 49, numRuns: 250 },
    ));

  it('fault F16 B5 make one case when they are heard at once, and one that takes up the last', async () => {
    const played = await play(facts('unexcused', 'unexcused', 'unexcused', 'present'));
    await Promise.all(
      facts('missing', 'missing', 'missing', 'missing', 'unexcused', 'unexcused', 'unexcused', 'unexcused').map(played.arrive),
    );
    expect(played.cases().map(({ state }) => state.status)).toEqual(['Suspected', 'Relapsed']);
  });

  it('B3 leave nobody suspected who has gone, whether the school said so before, amid or after them', () =>
    fc.assert(
      fc.asyncProperty(inTwoOrders, fc.nat(), fc.constantFrom('suspended', 'graduated', 'left', 'died'), async ([, list], at, gone) => {
        const played = service();
        const place = at % (list.length + 1);
        for (const fact of list.slice(0, place)) await played.arrive(fact);
        await played.goes(gone);
        for (const fact of list.slice(place)) await played.arrive(fact);
        expect(played.mark()).toEqual([]);
      }),
      { seed: 49, numRuns: 250 },
    ));
});

const anyMove = fc.constantFrom<Partial<StudentCard>>(
  { classId: '6499000001-2025-22-02' },
  { lifeStatus: 'in-transit' },
  { schoolId: '6499000002', classId: '6499000002-2025-22-01', lifeStatus: 'enrolled' },
);
/** Registers in two orders, with changes of class and transfers somewhere amid them. */
const amidMoves = fc.tuple(inTwoOrders, fc.array(fc.tuple(fc.nat(), anyMove), { maxLength: 3 }));

describe('Registers amid changes of class and transfers', () => {
  it('B3 B4 A5 give the same run and the same mark in any order, no false alarm, and a case where the child is', () =>
    fc.assert(
      fc.asyncProperty(amidMoves, async ([[inOrder, shuffled], moves]) => {
        const still = await play(inOrder);
        const moving = service();
        for (const [at, fact] of shuffled.entries()) {
          for (const [place, to] of moves) if (place % shuffled.length === at) await moving.moves(to);
          await moving.arrive(fact);
        }
        expect(moving.run()).toEqual(still.run());
        expect(moving.mark()).toEqual(still.mark());
        const unended = moving.cases().find(({ state }) => isUnended(state))?.state;
        const { schoolId, classId } = moving.place();
        if (unended) expect(unended).toMatchObject({ subject: { schoolId, classId } });
      }),
      { seed: 49, numRuns: 250 },
    ));

  it('B3 B5 of days before a return that a person marked change nothing, in whatever order they come late', () => {
    const [absent, back] = [facts('unexcused', 'unexcused', 'unexcused'), 6];
    const late = fc.uniqueArray(fc.record({ date: fc.constantFrom(...DAYS.slice(3, back)), mark: anyMark }), {
      selector: ({ date }) => date,
    });
    return fc.assert(
      fc.asyncProperty(late, anyMove, async (list, move) => {
        const played = await play(absent);
        await played.act({ type: 'RecordReturn', returnedOn: DAYS[back] ?? '' });
        await played.moves(move);
        for (const fact of list) await played.arrive(fact);
        expect(played.mark()).toMatchObject([{ status: 'Returned', absentSince: DAYS[0], returnedOn: DAYS[back] }]);
        expect(played.cases()).toHaveLength(1);
      }),
      { seed: 49, numRuns: 100 },
    );
  });
});

describe('A return that a person marked', () => {
  it('B3 keeps registers of earlier days that arrive late from opening a second case', async () => {
    const played = await play(facts('unexcused', 'unexcused', 'unexcused'));
    await played.act({ type: 'RecordReturn', returnedOn: DAYS[5] ?? '' });
    for (const fact of facts('missing', 'missing', 'missing', 'unexcused', 'unexcused')) await played.arrive(fact);
    expect(played.cases().map(({ state }) => state.status)).toEqual(['Returned']);
  });
});

describe('A child in transit', () => {
  it.each(['received', 'refused', 'withdrawn'] as const)(
    'A5 has a case while nobody has received it in time, and none once it is %s',
    async (end) => {
      const played = service();
      await played.goes('in-transit');
      await played.transfer('overdue');
      await played.arrive({ date: DAYS[1] ?? '', mark: 'present' });
      expect(played.mark()).toMatchObject([{ status: 'Suspected', absentSince: DAYS[0], schoolDaysAbsent: 0 }]);
      await played.transfer(end);
      expect(played.mark()).toEqual([]);
    },
  );

  it('A5 B5 has one case: that of its absence goes on, and a later transfer takes up what has ended', async () => {
    const played = await play(facts('unexcused', 'unexcused', 'unexcused'));
    await played.goes('in-transit');
    for (const what of ['overdue', 'received'] as const) await played.transfer(what);
    expect(played.mark()).toMatchObject([{ status: 'Suspected', schoolDaysAbsent: 3 }]);
    await played.goes('left');
    await played.goes('in-transit');
    await played.transfer('overdue');
    const [now, before] = played.cases();
    expect(now?.state).toMatchObject({ status: 'Suspected', reopens: before?.id, schoolDaysAbsent: 0 });
  });
});

describe('A child away again', () => {
  it('B5 has the new case take up the last one: the same child, its history kept', async () => {
    const absent = 'unexcused';
    const played = await play(facts(absent, absent, absent, 'present', absent, absent, absent));
    const [now, before] = played.cases();
    expect(now?.state).toMatchObject({ status: 'Suspected', reopens: before?.id, absentSince: DAYS[4] });
    expect(before?.state).toMatchObject({ status: 'Relapsed', returnedOn: DAYS[3] });
  });
});

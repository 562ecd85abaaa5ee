import { rollTaken, type AttendanceMark, type EventEnvelope, type RollTaken, type StudentCard } from '@baoxue/contracts';
import { addDays, daysBetween, type SchoolDate } from '@baoxue/domain';
import { absenceRunHandlers, type CaseHistory } from './absence-run.consumers.js';

const studentId = rollTaken.example.entries[0]?.studentId ?? '';
const card = { studentId, schoolId: '6499000001', classId: '6499000001-2025-22-01', jurisdictions: ['64'] } as unknown as StudentCard;
const everyDay = (from: SchoolDate, to: SchoolDate) =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, offset) => addDays(from, offset));

/** A child whose registers arrive in the given order; how many days of absence the case rule is told of, arrival by arrival. */
async function daysTold(history: CaseHistory, ...arrivals: readonly (readonly [SchoolDate, AttendanceMark])[]): Promise<number[]> {
  const marks: Record<SchoolDate, AttendanceMark> = {};
  const told: number[] = [];
  const handlers = absenceRunHandlers({
    days: {
      record: async (date, [entry]) => void (entry && (marks[date] = entry.mark)),
      find: async () => new Map([[studentId, { marks: { ...marks } }]]),
    },
    cards: { find: async () => new Map([[studentId, card]]) } as never,
    schoolDaysBetween: everyDay,
    caseHistories: async () => new Map([[studentId, history]]),
    handleCase: async (_caseId, command) => void (command.type === 'CountAbsence' && told.push(command.run?.schoolDays ?? 0)),
  });
  for (const [date, mark] of arrivals) {
    const event = { id: `of ${date}`, data: { ...rollTaken.example, date, entries: [{ studentId, mark }] } };
    await handlers['roll.taken.v1']?.(event as unknown as EventEnvelope<RollTaken>);
  }
  return told;
}

describe('Registers that arrive', () => {
  const attending: CaseHistory = { open: null, returnedOn: null };
  const returned: CaseHistory = { open: null, returnedOn: '2026-05-08' };

  it('B3 let the case rule count each further day of a run', async () =>
    expect(await daysTold(attending, ['2026-05-06', 'unexcused'], ['2026-05-07', 'unexcused'])).toEqual([1, 2]));

  it('B3 say nothing of a child who is in class', async () => expect(await daysTold(attending, ['2026-05-06', 'present'])).toEqual([]));

  it('B3 late, for days before a return, open no second case', async () =>
    expect(await daysTold(returned, ['2026-05-05', 'unexcused'], ['2026-05-06', 'unexcused'], ['2026-05-07', 'unexcused'])).toEqual([]));

  it('B3 count anew for a child who stays away again after a return', async () =>
    expect(await daysTold(returned, ['2026-05-07', 'unexcused'], ['2026-05-08', 'unexcused'], ['2026-05-09', 'unexcused'])).toEqual([
      1, 2,
    ]));
});

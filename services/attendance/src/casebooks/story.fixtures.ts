/** One child's story under the rules and the calendar of the place: registers come in, nights pass, people act. */
import type { AttendanceMark, StudentCard } from '@baoxue/contracts';
import { addDays, fold, type SchoolDate } from '@baoxue/domain';
import { rulePackFor } from '@baoxue/rules';
import { absenceCounting, type CaseOfStudent } from '../absence-run/absence-run.consumers.js';
import { currentRun, withMarks } from '../absence-run/absence-run.js';
import type { AttendanceDays } from '../absence-run/index.js';
import { caseRulesOf } from '../dropout-case/case-rules.js';
import { subject } from '../dropout-case/dropout-case.fixtures.js';
import {
  dropoutCaseDecider,
  type CaseContext,
  type CaseSubject,
  type DropoutCase,
  type DropoutCommand,
  type OpenedCase,
} from '../dropout-case/index.js';
import { cityCalendar } from '../school-calendar/index.js';
import { ofCase, ofChild, ofWithdrawnCase, type Observation } from '../integrity/observation.js';

export const pack = rulePackFor({ jurisdictions: subject.jurisdictions, date: '2026-05-06' });
const rules = caseRulesOf(pack);
const { schoolDaysBetween, addSchoolDays } = cityCalendar;

export type Story = ReturnType<typeof storyFrom>;

/** @param firstDay the day on which the story begins */
export function storyFrom(firstDay: SchoolDate) {
  let today = firstDay;
  let place: CaseSubject = subject;
  let known: AttendanceDays = { marks: {} };
  let registers = 0;
  const cases = new Map<string, DropoutCase>();
  const corrected: { date: SchoolDate; from: AttendanceMark; to: AttendanceMark; on: SchoolDate; by: string; studentId: string }[] = [];

  const context = (): CaseContext => ({ rules, today, lastMorning: today, addSchoolDays, schoolDaysBetween });
  const latestFirst = (): CaseOfStudent[] => [...cases].map(([id, state]) => ({ id, state })).reverse();
  const opened = (): OpenedCase => {
    const [last] = latestFirst();
    if (!last || last.state.status === 'None') throw new Error('There is no case');
    return last.state;
  };

  function handleCase(id: string, command: DropoutCommand): CaseOfStudent {
    const before = cases.get(id) ?? dropoutCaseDecider.initialState();
    const state = fold(dropoutCaseDecider.evolve, before, dropoutCaseDecider.decide(command, before, context()));
    if (state.status !== 'None') cases.set(id, state);
    return { id, state };
  }

  const card = (): StudentCard => ({
    ...place,
    grade: '22',
    boarding: false,
    lifeStatus: 'enrolled',
    enrolledOn: '2024-09-01',
    idNumberIndex: '',
  });
  const { handlers } = absenceCounting({
    days: {
      record: async (taken) => taken.forEach(({ date, entries }) => (known = withMarks(known, { [date]: entries[0]?.mark ?? 'present' }))),
      find: async () => new Map([[place.studentId, known]]),
    },
    cards: { find: async () => new Map([[place.studentId, card()]]), apply: async () => {} },
    recordStay: async () => {},
    standingFor: async (ids) => new Map(ids.map((id) => [id, id])),
    schoolDaysBetween,
    suspectedFrom: () => rules.suspectedFrom,
    casesOf: async () => new Map([[place.studentId, latestFirst()]]),
    handleCase: async (id, command) => handleCase(id, command),
  });

  async function arrive(date: SchoolDate, mark: AttendanceMark): Promise<void> {
    registers += 1;
    const event = { id: `register-${registers}`, data: { date, entries: [{ studentId: place.studentId, mark }] } };
    await handlers['roll.taken.v1']?.(event as never);
  }

  const story = {
    /** Nights pass until the morning of a day; each tells what is overdue. */
    async morningOf(day: SchoolDate) {
      while (today < day) {
        today = addDays(today, 1);
        for (const [id, state] of cases) if (state.status !== 'None') handleCase(id, { type: 'Tick', days: known });
      }
    },
    /** The register of every school day of a period comes in on its day. */
    async registers(mark: AttendanceMark, from: SchoolDate, to: SchoolDate) {
      for (const day of schoolDaysBetween(from, to)) {
        await story.morningOf(day);
        await arrive(day, mark);
      }
    },
    /** Registers of days that are over are corrected today. */
    async correct(to: AttendanceMark, by: string, ...days: readonly SchoolDate[]) {
      for (const date of days) {
        corrected.push({ date, from: known.marks[date] ?? 'present', to, on: today, by, studentId: place.studentId });
        await arrive(date, to);
      }
    },
    act: (command: DropoutCommand) => void handleCase(latestFirst()[0]?.id ?? '', command),
    moveTo(school: Pick<CaseSubject, 'schoolId' | 'classId' | 'jurisdictions'>) {
      place = { ...place, ...school };
      story.act({ type: 'FollowChild', subject: place, ends: false });
    },
    theCase: opened,
    caseId: () => latestFirst()[0]?.id ?? '',
    /** Latest first. */
    cases: () => latestFirst() as readonly { readonly id: string; readonly state: OpenedCase }[],
    place: () => place,
    run: () => currentRun(known, schoolDaysBetween),
    /** What the integrity monitor says tonight. */
    monitor(): readonly Observation[] {
      const [last = null] = latestFirst() as { id: string; state: OpenedCase }[];
      const { suspectedFrom } = pack.marks;
      const looks = { suspectedFrom, ...pack.integrity, schoolDaysBetween, today: addDays(today, 1) };
      const ofOwnCase =
        last === null ? [] : last.state.endedOn === null ? ofCase(last, looks) : ofWithdrawnCase({ ...last, corrections: corrected });
      return [...ofOwnCase, ...ofChild({ card: card(), known, lastCase: last, onLeave: () => false }, looks)];
    },
    today: () => today,
  };
  return story;
}

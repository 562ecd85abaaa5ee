/** Joins the parts of this slice: each school's calendar, who may change it, and who asks for it. */
import type { SchoolCalendar } from '@baoxue/calendar';
import type { EventEnvelope, SchoolCard } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type CommandOptions, type Handled, type SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import { schoolCalendarStore, type SchoolCalendarStore } from './school-calendar.store.js';
import {
  calendarOf,
  cityCalendar,
  schoolDaysDecider,
  type SchoolDays,
  type SchoolDaysCommand,
  type SchoolDaysEvent,
  type SchoolEnd,
} from './school-days.js';

export interface SchoolCalendarDeps extends Pick<ServiceDeps, 'connection' | 'clock'> {
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
  /** Those of these days on which a class of the school has taken its register. */
  readonly registersOn: (schoolId: string, days: readonly SchoolDate[]) => Promise<ReadonlySet<SchoolDate>>;
}

export interface SchoolCalendarServices {
  readonly schools: SchoolCalendarStore;
  readonly handle: (
    schoolId: string,
    command: SchoolDaysCommand,
    options: Omit<CommandOptions<never>, 'context'>,
    registersOn: ReadonlySet<SchoolDate>,
  ) => Promise<Handled<SchoolDays, SchoolDaysEvent>>;
  readonly registersOn: SchoolCalendarDeps['registersOn'];
  /** A school's own calendar; without a school, that of all. */
  readonly calendarOf: (schoolId: string | undefined) => Promise<SchoolCalendar>;
  readonly handlers: EventHandlers;
}

export function schoolCalendarServices({ connection, clock, rulesAt, registersOn }: SchoolCalendarDeps): SchoolCalendarServices {
  const schools = schoolCalendarStore(connection, clock);
  const decide = commandHandler(schoolDaysDecider, schools);

  const handle: SchoolCalendarServices['handle'] = async (schoolId, command, options, taken) => {
    const { state } = await schools.load(schoolId);
    const jurisdictions = state.status === 'Known' ? state.place.jurisdictions : [];
    const closureByHeadSchoolDaysMax = jurisdictions.length > 0 ? rulesAt(jurisdictions).schoolCalendar.closureByHeadSchoolDaysMax : 0;
    const context = { today: schoolDateOf(clock.now()), registersOn: taken, closureByHeadSchoolDaysMax };
    return decide(schoolId, command, { ...options, context });
  };

  const hear = (schoolId: string, command: SchoolDaysCommand, event: EventEnvelope) =>
    handle(schoolId, command, { cause: causedBy(event, 'attendance/school-calendar'), commandKey: event.id }, new Set());

  const ended = (as: SchoolEnd['as']) => async (event: EventEnvelope<{ schoolId: string; on: SchoolDate }>) => {
    const { schoolId, on } = event.data;
    await hear(schoolId, { type: 'EndSchool', ended: { as, on } }, event);
  };

  return {
    schools,
    handle,
    registersOn,
    async calendarOf(schoolId) {
      const kept = schoolId === undefined ? null : await schools.find(schoolId);
      return kept ? calendarOf(kept.state) : cityCalendar;
    },
    handlers: {
      'school.closed.v1': ended('closed'),
      'school.withdrawn.v1': ended('withdrawn'),
      'school.registered.v1': async (event: EventEnvelope<SchoolCard>) => {
        const { schoolId, jurisdictions } = event.data;
        await hear(schoolId, { type: 'KnowSchool', place: { schoolId, jurisdictions } }, event);
      },
    },
  };
}

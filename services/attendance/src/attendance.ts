/** Joins the slices of the attendance service: what they store, what they listen to, what they answer. */
import { can } from '@baoxue/auth';
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import { commandHandler, newId, schoolDateOf } from '@baoxue/domain';
import { causedBy } from '@baoxue/event-bus';
import { studentCards } from '@baoxue/mongo';
import { rulePackByVersion, rulePackFor } from '@baoxue/rules';
import { loader, type ServiceDeps, type ServiceParts } from '@baoxue/service';
import { typeDefs } from './__generated__/type-defs.js';
import { absenceRunHandlers } from './absence-run/absence-run.consumers.js';
import { attendanceDaysStore } from './absence-run/absence-run.store.js';
import type { Context } from './context.js';
import { departmentNoticeHandlers } from './department-notice/department-notice.consumers.js';
import { departmentNoticeStore } from './department-notice/department-notice.store.js';
import { aidReviewHandlers } from './dropout-case/dropout-case.consumers.js';
import { dropoutCaseResolvers, type CaseOptions } from './dropout-case/dropout-case.resolvers.js';
import { caseHistoryOf, dropoutCaseStore, type KeptCase } from './dropout-case/dropout-case.store.js';
import { dropoutCaseDecider, type CaseContext, type DropoutCase, type DropoutCommand } from './dropout-case/index.js';
import { caseRulesOf } from './dropout-case/case-rules.js';
import { rollCallResolvers } from './roll-call/roll-call.resolvers.js';
import { rollCallStore } from './roll-call/roll-call.store.js';

export function createAttendance({ connection, clock, cipher }: ServiceDeps): ServiceParts<Context> {
  const cards = studentCards(connection);
  const rolls = rollCallStore(connection, clock);
  const days = attendanceDaysStore(connection);
  const cases = dropoutCaseStore(connection, clock);
  const notices = departmentNoticeStore(connection, clock);
  const { whyNoSchoolDay, schoolDaysBetween, addSchoolDays } = schoolCalendar({ terms: defaultTerms });
  const handle = commandHandler(dropoutCaseDecider, cases);
  const today = () => schoolDateOf(clock.now());

  /** A case keeps the rules it was opened under; a new one gets those of its place and day. */
  function contextOf(state: DropoutCase, jurisdictions: readonly string[]): CaseContext {
    const pinned = state.status === 'None' ? undefined : rulePackByVersion(state.rulePack);
    return { rules: caseRulesOf(pinned ?? rulePackFor({ jurisdictions, date: today() })), today: today(), addSchoolDays };
  }

  async function handleCase(caseId: string, given: DropoutCommand, options: CaseOptions): Promise<KeptCase> {
    const { state: before } = await cases.load(caseId);
    const place = before.status === 'None' ? (given.type === 'CountAbsence' ? given.subject : null) : before.subject;
    const { state, version } = await handle(caseId, given, { ...options, context: contextOf(before, place?.jurisdictions ?? []) });
    return { id: caseId, version, state } as KeptCase;
  }

  const byEvent = (caseId: string, given: DropoutCommand, event: EventEnvelope) =>
    handleCase(caseId, given, { cause: causedBy(event, 'attendance/dropout-case'), commandKey: event.id });

  const caseHistories = async (studentIds: readonly string[]) => {
    const all = await cases.allByStudent(studentIds);
    return new Map([...all].map(([studentId, kept]) => [studentId, caseHistoryOf(kept)]));
  };

  const applyCard = (event: EventEnvelope<StudentCard>) => cards.apply(event);

  return {
    typeDefs,
    resolvers: [
      rollCallResolvers({ rolls, cards, clock, whyNoSchoolDay }),
      dropoutCaseResolvers({ cases, cipher, schoolDaysBetween, handleCase }),
    ],
    context: (viewer) => ({
      viewer,
      correlationId: newId(),
      loaders: {
        rollCall: loader((ids) => rolls.findMany(ids)),
        openCase: loader((ids) => cases.openByStudent(ids)),
        casesOfStudent: loader((ids) => cases.allByStudent(ids)),
        caseById: loader(async (ids) => (await cases.findMany(ids)) as Map<string, KeptCase>),
        days: loader((ids) => days.find(ids)),
        mayReadStudent: loader(async (ids) => {
          const found = await cards.find(ids);
          return new Map(ids.map((id) => [id, can(viewer, 'student:read', found.get(id) ?? {})]));
        }),
      },
    }),
    outboxes: [rolls.outbox, cases.outbox, notices.outbox],
    consumers: [
      {
        name: 'attendance.student-card',
        topics: ['baoxue.registry.student'],
        handlers: { 'student.registered.v1': applyCard, 'student.moved.v1': applyCard },
      },
      {
        name: 'attendance.absence-run',
        topics: ['baoxue.attendance.roll'],
        handlers: absenceRunHandlers({ days, cards, schoolDaysBetween, caseHistories, handleCase: byEvent }),
      },
      { name: 'attendance.department-notice', topics: ['baoxue.attendance.dropout-case'], handlers: departmentNoticeHandlers(notices) },
      { name: 'attendance.aid-review', topics: ['baoxue.poverty-aid.aid-review'], handlers: aidReviewHandlers(byEvent) },
    ],
    dueWork: [
      { due: cases.due, tick: (id) => handleCase(id, { type: 'Tick' }, { cause: { actor: 'attendance/clock', correlationId: id } }) },
    ],
    async syncIndexes() {
      for (const store of [cards, rolls, cases, notices]) await store.syncIndexes();
    },
  };
}

/** Joins the slices of the attendance service: what they store, what they listen to, what they answer. */
import { can } from '@baoxue/auth';
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import { replyAsEvent, REPLY_TOPICS, type EventEnvelope, type RecipientName } from '@baoxue/contracts';
import { commandHandler, newId, schoolDateOf } from '@baoxue/domain';
import { causedBy, foreignReader } from '@baoxue/event-bus';
import { studentCards } from '@baoxue/mongo';
import { rulePackByVersion, rulePackFor } from '@baoxue/rules';
import { loader, type ServiceDeps, type ServiceParts } from '@baoxue/service';
import { typeDefs } from './__generated__/type-defs.js';
import { absenceCounting } from './absence-run/absence-run.consumers.js';
import { attendanceDaysStore } from './absence-run/absence-run.store.js';
import type { AttendanceDays } from './absence-run/index.js';
import type { Context } from './context.js';
import { departmentMessaging } from './department-message/department-message.consumers.js';
import { departmentMessageResolvers } from './department-message/department-message.resolvers.js';
import { messageStore } from './department-message/department-message.store.js';
import { departmentReplying } from './department-reply/department-reply.consumers.js';
import { replyStore } from './department-reply/department-reply.store.js';
import { aidReviewHandlers } from './dropout-case/dropout-case.consumers.js';
import { dropoutCaseResolvers, type CaseOptions } from './dropout-case/dropout-case.resolvers.js';
import { dropoutCaseStore, type KeptCase } from './dropout-case/dropout-case.store.js';
import { caseRulesOf, dropoutCaseDecider, type CaseContext, type DropoutCase, type DropoutCommand } from './dropout-case/index.js';
import { sealedWords } from './dropout-case/sealed-words.js';
import { homeTaughtHandlers } from './home-taught/home-taught.consumers.js';
import { homeTaughtStore } from './home-taught/home-taught.store.js';
import { noticeServices } from './notice/notice.services.js';
import { pdfPrinter } from './official-document/official-document.pdf.js';
import { rollCallResolvers } from './roll-call/roll-call.resolvers.js';
import { rollCallStore } from './roll-call/roll-call.store.js';
import { rollHistoryResolvers, rollHistoryRoute } from './roll-history/roll-history.resolvers.js';
import { rollHistory } from './roll-history/roll-history.store.js';

export function createAttendance({ connection, clock, cipher, blindIndexOf, logger }: Omit<ServiceDeps, 'keys'>): ServiceParts<Context> {
  const cards = studentCards(connection);
  const rolls = rollCallStore(connection, clock);
  const days = attendanceDaysStore(connection);
  const cases = dropoutCaseStore(connection, clock);
  const homeTaught = homeTaughtStore(connection);
  const messages = messageStore(connection, clock);
  const replies = replyStore(connection, clock);
  const messaging = departmentMessaging(messages, clock);
  const { whyNoSchoolDay, schoolDaysBetween, schoolYearOf, addSchoolDays } = schoolCalendar({ terms: defaultTerms });
  const handle = commandHandler(dropoutCaseDecider, cases);
  const today = () => schoolDateOf(clock.now());
  const rulesAt = (jurisdictions: readonly string[]) => rulePackFor({ jurisdictions, date: today() });
  const daysOf = async (studentId: string): Promise<AttendanceDays> => (await days.find([studentId])).get(studentId) ?? { marks: {} };

  /** A case keeps the rules it was opened under; a new one gets those of its place and day. */
  function contextOf(state: DropoutCase, jurisdictions: readonly string[]): CaseContext {
    const pinned = state.status === 'None' ? undefined : rulePackByVersion(state.rulePack);
    return { rules: caseRulesOf(pinned ?? rulesAt(jurisdictions)), today: today(), addSchoolDays, schoolDaysBetween };
  }

  async function handleCase(caseId: string, given: DropoutCommand, options: CaseOptions): Promise<KeptCase> {
    const { state: before } = await cases.load(caseId);
    const place = before.status === 'None' ? (given.type === 'CountAbsence' ? given.subject : null) : before.subject;
    const { state, version } = await handle(caseId, given, { ...options, context: contextOf(before, place?.jurisdictions ?? []) });
    return { id: caseId, version, state } as KeptCase;
  }

  const byEvent = (caseId: string, given: DropoutCommand, event: Pick<EventEnvelope, 'id' | 'correlationid'>) =>
    handleCase(caseId, given, { cause: causedBy(event, 'attendance/dropout-case'), commandKey: event.id });

  async function findCase(caseId: string): Promise<KeptCase | null> {
    const kept = await cases.find(caseId);
    return kept && kept.state.status !== 'None' ? (kept as KeptCase) : null;
  }

  async function tickCase(caseId: string): Promise<void> {
    const { state } = await cases.load(caseId);
    if (state.status === 'None') return;
    const look: DropoutCommand = { type: 'Tick', days: await daysOf(state.subject.studentId) };
    await handleCase(caseId, look, { cause: { actor: 'attendance/clock', correlationId: caseId } });
  }

  const notice = noticeServices({ connection, clock, cipher, rulesAt, addSchoolDays, findCase, printPdf: pdfPrinter() });

  const absenceRuns = absenceCounting({
    days,
    cards,
    schoolDaysBetween,
    suspectedFrom: (jurisdictions) => rulesAt(jurisdictions).marks.suspectedFrom,
    casesOf: (studentIds) => cases.allByStudent(studentIds),
    handleCase: byEvent,
  });

  const history = rollHistory({
    connection,
    clock,
    logger,
    rolls,
    days,
    cards,
    blindIndexOf,
    whyNoSchoolDay,
    schoolYearOf,
    withCase: async (studentIds) => new Set((await cases.openByStudent(studentIds)).keys()),
    recount: absenceRuns.recount,
  });

  async function recipientOf(messageId: string): Promise<RecipientName | null> {
    const found = await messages.find(messageId);
    return found?.state.status === 'Sent' ? found.state.recipient : null;
  }

  const replying = departmentReplying({ replies, clock, recipientOf });

  return {
    typeDefs,
    resolvers: [
      rollCallResolvers({ rolls, cards, clock, homeTaughtAmong: homeTaught.among, whyNoSchoolDay, schoolYearOf }),
      rollHistoryResolvers(history.importing),
      departmentMessageResolvers({ messages, today, recordReply: replying.record }),
      dropoutCaseResolvers({ cases, words: sealedWords(cipher), daysOf, schoolDaysBetween, today, handleCase }),
      notice.resolvers,
    ],
    context: (viewer) => ({
      viewer,
      correlationId: newId(),
      loaders: {
        rollCall: loader((ids) => rolls.findMany(ids)),
        openCase: loader((ids) => cases.openByStudent(ids)),
        casesOfStudent: loader((ids) => cases.allByStudent(ids)),
        caseById: loader(async (ids) => (await cases.findMany(ids)) as Map<string, KeptCase>),
        ladder: loader((ids) => notice.ladders.findMany(ids)),
        days: loader((ids) => days.find(ids)),
        repliesOf: loader((ids) => replies.ofMessages(ids)),
        mayReadStudent: loader(async (ids) => {
          const found = await cards.find(ids);
          return new Map(ids.map((id) => [id, can(viewer, 'student:read', found.get(id) ?? {})]));
        }),
      },
    }),
    routes: [rollHistoryRoute(history.importing)],
    outboxes: [rolls.outbox, cases.outbox, messages.outbox, replies.outbox, notice.ladders.outbox],
    consumers: [
      { name: 'attendance.student-card', topics: ['baoxue.registry.student'], handlers: absenceRuns.handlers },
      { name: 'attendance.absence-run', topics: ['baoxue.attendance.roll'], handlers: absenceRuns.handlers },
      { name: 'attendance.department-message', topics: ['baoxue.attendance.dropout-case'], handlers: messaging.handlers },
      {
        name: 'attendance.department-reply',
        topics: REPLY_TOPICS,
        read: foreignReader(replyAsEvent),
        handlers: replying.handlers,
      },
      {
        name: 'attendance.home-taught',
        topics: ['baoxue.special-education.placement'],
        handlers: homeTaughtHandlers(homeTaught),
      },
      { name: 'attendance.notice', topics: ['baoxue.attendance.dropout-case'], handlers: notice.handlers },
      { name: 'attendance.aid-review', topics: ['baoxue.poverty-aid.aid-review'], handlers: aidReviewHandlers(byEvent) },
    ],
    dueWork: [{ due: cases.due, tick: tickCase }, notice.dueWork],
    async syncIndexes() {
      for (const store of [cards, rolls, cases, messages, replies, history, ...notice.stores]) await store.syncIndexes();
    },
  };
}

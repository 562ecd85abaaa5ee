/** Joins the slices of the attendance service: what they store, what they listen to, what they answer. */
import { replyAsEvent, REPLY_TOPICS, type EventEnvelope, type RecipientName } from '@baoxue/contracts';
import { commandHandler, newId, schoolDateOf } from '@baoxue/domain';
import { causedBy, foreignReader } from '@baoxue/event-bus';
import { studentCards } from '@baoxue/mongo';
import { rulePackByVersion, rulePackFor } from '@baoxue/rules';
import { listLoader, loader, type ServiceDeps, type ServiceParts } from '@baoxue/service';
import { addressGuard, webhookSender } from '@baoxue/webhook';
import { typeDefs } from './__generated__/type-defs.js';
import { absenceCounting } from './absence-run/absence-run.consumers.js';
import { attendanceDaysStore } from './absence-run/absence-run.store.js';
import type { AttendanceDays } from './absence-run/index.js';
import type { Context } from './context.js';
import { departmentMessaging } from './department-message/department-message.consumers.js';
import { departmentMessageResolvers, deskOn, seenBy } from './department-message/department-message.resolvers.js';
import { messageStore } from './department-message/department-message.store.js';
import { departmentReplying } from './department-reply/department-reply.consumers.js';
import { replyStore } from './department-reply/department-reply.store.js';
import { aidReviewHandlers } from './dropout-case/dropout-case.consumers.js';
import { dropoutCaseResolvers, type CaseOptions } from './dropout-case/dropout-case.resolvers.js';
import { dropoutCaseStore, type KeptCase } from './dropout-case/dropout-case.store.js';
import {
  caseRulesOf,
  dropoutCaseDecider,
  type CaseContext,
  type CaseSubject,
  type DropoutCase,
  type DropoutCommand,
} from './dropout-case/index.js';
import { sealedWords } from './dropout-case/sealed-words.js';
import { homeTaughtHandlers } from './home-taught/home-taught.consumers.js';
import { homeTaughtStore } from './home-taught/home-taught.store.js';
import { missingRegisters } from './missing-register/missing-register.consumers.js';
import { missingRegisterResolvers } from './missing-register/missing-register.resolvers.js';
import { classWatchStore } from './missing-register/missing-register.store.js';
import { noticeServices } from './notice/notice.services.js';
import { pdfPrinter } from './official-document/official-document.pdf.js';
import { plannedLeaveResolvers } from './planned-leave/planned-leave.resolvers.js';
import { plannedLeaveStore } from './planned-leave/planned-leave.store.js';
import { referralServices } from './referral/referral.services.js';
import { rollCallResolvers } from './roll-call/roll-call.resolvers.js';
import { rollCallStore } from './roll-call/roll-call.store.js';
import { rollHistoryResolvers, rollHistoryRoute } from './roll-history/roll-history.resolvers.js';
import { rollHistory } from './roll-history/roll-history.store.js';
import { cityCalendar } from './school-calendar/index.js';
import { schoolCalendarResolvers } from './school-calendar/school-calendar.resolvers.js';
import { schoolCalendarServices } from './school-calendar/school-calendar.services.js';
import { holdServices } from './service-hold/service-hold.services.js';
import { webhookResolvers } from './webhook/webhook.resolvers.js';
import { webhookServices } from './webhook/webhook.services.js';
import { webhookStore } from './webhook/webhook.store.js';

export interface AttendanceOptions {
  /** Networks into which webhooks may lead although they are not public, such as `10.20.0.0/16`. */
  readonly webhookNetworks?: readonly string[];
}

export function createAttendance(
  { connection, clock, cipher, blindIndexOf, logger }: Omit<ServiceDeps, 'keys'>,
  { webhookNetworks = [] }: AttendanceOptions = {},
): ServiceParts<Context> {
  const cards = studentCards(connection);
  const rolls = rollCallStore(connection, clock);
  const days = attendanceDaysStore(connection);
  const cases = dropoutCaseStore(connection, clock);
  const homeTaught = homeTaughtStore(connection);
  const messages = messageStore(connection, clock);
  const replies = replyStore(connection, clock);
  const messaging = departmentMessaging(messages, clock);
  const leaves = plannedLeaveStore(connection, clock);
  const watches = classWatchStore(connection, clock);
  const { whyNoSchoolDay, schoolDaysBetween, schoolYearOf, addSchoolDays } = cityCalendar;
  const webhooks = webhookStore(connection, clock);
  const guard = addressGuard({ trustedNetworks: webhookNetworks });
  const webhook = webhookServices({ webhooks, clock, cipher, guard, sender: webhookSender(guard) });
  const handle = commandHandler(dropoutCaseDecider, cases);
  const today = () => schoolDateOf(clock.now());
  const rulesAt = (jurisdictions: readonly string[]) => rulePackFor({ jurisdictions, date: today() });
  const daysOf = async (studentId: string): Promise<AttendanceDays> => (await days.find([studentId])).get(studentId) ?? { marks: {} };

  const school = schoolCalendarServices({ connection, clock, rulesAt, registersOn: rolls.daysWithRegister });
  const { calendarOf } = school;

  /** A case keeps the rules it was opened under; a new one gets those of its place and day. Its days are those of the child's school. */
  async function contextOf(state: DropoutCase, place: CaseSubject | null): Promise<CaseContext> {
    const pinned = state.status === 'None' ? undefined : rulePackByVersion(state.rulePack);
    const own = await calendarOf(place?.schoolId);
    const rules = caseRulesOf(pinned ?? rulesAt(place?.jurisdictions ?? []));
    return { rules, today: today(), addSchoolDays: own.addSchoolDays, schoolDaysBetween: own.schoolDaysBetween };
  }

  async function handleCase(caseId: string, given: DropoutCommand, options: CaseOptions): Promise<KeptCase> {
    const { state: before } = await cases.load(caseId);
    const place = before.status === 'None' ? (given.type === 'CountAbsence' ? given.subject : null) : before.subject;
    const { state, version } = await handle(caseId, given, { ...options, context: await contextOf(before, place) });
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

  const hold = holdServices({ connection, clock, rulesAt, findCase });

  const referral = referralServices({
    ...{ connection, clock, cipher, rulesAt, addSchoolDays, findCase, messaging },
    handleCase: byEvent,
  });

  const absenceRuns = absenceCounting({
    days,
    cards,
    schoolDaysBetween,
    suspectedFrom: (jurisdictions) => rulesAt(jurisdictions).marks.suspectedFrom,
    casesOf: (studentIds) => cases.allByStudent(studentIds),
    handleCase: byEvent,
  });

  const missing = missingRegisters({
    watches,
    clock,
    membersOf: cards.byClass,
    homeTaughtAmong: homeTaught.among,
    registersTakenOn: rolls.takenOn,
    calendarOf,
    rulesAt,
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
      rollCallResolvers({ rolls, cards, clock, homeTaughtAmong: homeTaught.among, onLeaveAmong: leaves.onLeave, calendarOf, schoolYearOf }),
      schoolCalendarResolvers(school),
      plannedLeaveResolvers({ leaves, cards, clock, calendarOf, rulesAt }),
      missingRegisterResolvers(watches),
      rollHistoryResolvers(history.importing),
      departmentMessageResolvers({ messages, today, recordReply: replying.record }),
      dropoutCaseResolvers({ cases, words: sealedWords(cipher), daysOf, today, handleCase }),
      webhookResolvers({ ...webhook, seenBy, deskOf: (recipient) => deskOn(today(), recipient) }),
      notice.resolvers,
      referral.resolvers,
      hold.resolvers,
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
        card: loader((ids) => cards.find(ids)),
        plannedLeave: listLoader(
          (ids) => leaves.ofStudents(ids, today()),
          ({ studentId }) => studentId,
        ),
        referralsOfCase: referral.ofCaseLoader(),
        holdsOfCase: loader((ids) => hold.holds.findMany(ids)),
        schoolCalendar: loader((ids) => school.schools.findMany(ids)),
        webhookOf: loader((ids) => webhooks.findMany(ids)),
      },
    }),
    routes: [rollHistoryRoute(history.importing)],
    outboxes: [
      rolls.outbox,
      cases.outbox,
      messages.outbox,
      replies.outbox,
      notice.ladders.outbox,
      referral.referrals.outbox,
      hold.holds.outbox,
    ],
    consumers: [
      { name: 'attendance.student-card', topics: ['baoxue.registry.student'], handlers: absenceRuns.handlers },
      { name: 'attendance.absence-run', topics: ['baoxue.attendance.roll'], handlers: absenceRuns.handlers },
      { name: 'attendance.school-calendar', topics: ['baoxue.registry.school'], handlers: school.handlers },
      { name: 'attendance.missing-register', topics: ['baoxue.registry.school', 'baoxue.attendance.roll'], handlers: missing.handlers },
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
      { name: 'attendance.referral-of-case', topics: ['baoxue.attendance.dropout-case'], handlers: referral.handlers.ofCases },
      { name: 'attendance.referral-reply', topics: ['baoxue.attendance.department-reply'], handlers: referral.handlers.ofReplies },
      { name: 'attendance.referral-effect', topics: ['baoxue.attendance.referral'], handlers: referral.handlers.ofReferrals },
      { name: 'attendance.service-hold', topics: ['baoxue.attendance.dropout-case'], handlers: hold.handlers.ofCases },
      { name: 'attendance.ledger-presence', topics: ['baoxue.poverty-aid.ledger'], handlers: hold.handlers.ofLedgers },
      { name: 'attendance.webhook', topics: webhook.topics, handlers: webhook.handlers },
      { name: 'attendance.notice', topics: ['baoxue.attendance.dropout-case'], handlers: notice.handlers },
      { name: 'attendance.aid-review', topics: ['baoxue.poverty-aid.aid-review'], handlers: aidReviewHandlers(byEvent) },
    ],
    dueWork: [{ due: cases.due, tick: tickCase }, notice.dueWork, missing.dueWork, referral.dueWork, hold.dueWork, webhook.dueWork],
    async syncIndexes() {
      for (const store of [
        cards,
        rolls,
        cases,
        messages,
        replies,
        history,
        webhooks,
        school.schools,
        leaves,
        watches,
        referral.referrals,
        ...hold.stores,
        ...notice.stores,
      ])
        await store.syncIndexes();
    },
  };
}

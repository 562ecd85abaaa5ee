/** Makes the slices of the attendance service and gives each what it needs. */
import { printRecord, serviceAuditLog } from '@baoxue/audit';
import type { RecipientName } from '@baoxue/contracts';
import { newId, schoolDateOf } from '@baoxue/domain';
import { mergedRecords, studentCards } from '@baoxue/mongo';
import { ruleBook, type RuleBook } from '@baoxue/rules';
import type { ServiceDeps, ServiceParts } from '@baoxue/service';
import { addressGuard, webhookSender } from '@baoxue/webhook';
import { typeDefs } from './__generated__/type-defs.js';
import { absenceCounting } from './absence-run/absence-run.consumers.js';
import { attendanceDaysStore } from './absence-run/absence-run.store.js';
import { runTelling as tellingRuns } from './absence-run/told-run.consumers.js';
import { toldRunStore } from './absence-run/told-run.store.js';
import type { AttendanceDays } from './absence-run/index.js';
import { actionEffectResolvers } from './action-effect/action-effect.resolvers.js';
import { attendanceConsumers } from './attendance.consumers.js';
import { attendanceLoaders } from './attendance.loaders.js';
import { complaintServices } from './complaint/complaint.services.js';
import type { Context } from './context.js';
import { attendanceDataRemoval } from './data-removal.consumers.js';
import { departmentMessaging } from './department-message/department-message.consumers.js';
import { departmentMessageResolvers, deskOn, seenBy } from './department-message/department-message.resolvers.js';
import { messageStore } from './department-message/department-message.store.js';
import { departmentReplying } from './department-reply/department-reply.consumers.js';
import { replyStore } from './department-reply/department-reply.store.js';
import { deskServices } from './desk/desk.services.js';
import { dropoutCaseServices } from './dropout-case/dropout-case.services.js';
import { dropoutSignServices } from './dropout-sign/dropout-sign.services.js';
import { guardianCallServices } from './guardian-call/guardian-call.services.js';
import { guaranteeResolvers } from './guarantee/guarantee.resolvers.js';
import { guaranteeStore } from './guarantee/guarantee.store.js';
import { homeTaughtHandlers } from './home-taught/home-taught.consumers.js';
import { homeTaughtStore } from './home-taught/home-taught.store.js';
import { inspectionServices, placesIn } from './inspection/inspection.services.js';
import { integrityServices } from './integrity/integrity.services.js';
import { leadingGroupServices } from './leading-group/leading-group.services.js';
import { learningSupportHandlers, supportTelling } from './learning-support/learning-support.consumers.js';
import { learningSupportResolvers } from './learning-support/learning-support.resolvers.js';
import { learningSupportStore } from './learning-support/learning-support.store.js';
import { listRoute } from './list-upload.js';
import { mergedRecordHandlers } from './merged-record/merged-record.consumers.js';
import { missingRegisters } from './missing-register/missing-register.consumers.js';
import { missingRegisterResolvers } from './missing-register/missing-register.resolvers.js';
import { classWatchStore } from './missing-register/missing-register.store.js';
import { noticeServices } from './notice/notice.services.js';
import { answersForNotices, ladderId } from './notice/notice.store.js';
import { outreachResolvers } from './outreach/outreach.resolvers.js';
import { outreachStore } from './outreach/outreach.store.js';
import { periodicReportServices } from './periodic-report/periodic-report.services.js';
import { plannedLeaveResolvers } from './planned-leave/planned-leave.resolvers.js';
import { plannedLeaveStore } from './planned-leave/planned-leave.store.js';
import { referralServices } from './referral/referral.services.js';
import { classStayStore } from './roll-call/class-stay.store.js';
import { rollCallResolvers } from './roll-call/roll-call.resolvers.js';
import { rollCallStore } from './roll-call/roll-call.store.js';
import { rollHistoryDesk, rollHistoryResolvers } from './roll-history/roll-history.resolvers.js';
import { rollHistory } from './roll-history/roll-history.store.js';
import { simulationServices } from './rule-simulation/rule-simulation.services.js';
import { cityCalendar } from './school-calendar/index.js';
import { schoolCalendarResolvers } from './school-calendar/school-calendar.resolvers.js';
import { schoolCalendarServices } from './school-calendar/school-calendar.services.js';
import { sealedText } from './sealed-text.js';
import { holdServices } from './service-hold/service-hold.services.js';
import { joined, type Slice } from './slice.js';
import { villageGridServices } from './village-grid/village-grid.services.js';
import { webhookResolvers } from './webhook/webhook.resolvers.js';
import { webhookServices } from './webhook/webhook.services.js';
import { webhookStore } from './webhook/webhook.store.js';

/** Of the whole city: how long a list may be taken back differs by day and not by town. */
const CITY = ['64', '6403', '640381'];

export interface AttendanceOptions {
  /** Networks into which webhooks may lead although they are not public, such as `10.20.0.0/16`. */
  readonly webhookNetworks?: readonly string[];
  /** The rules by place and day; all that are known, unless a test has others. */
  readonly rules?: RuleBook;
}

export function createAttendance(
  { connection, clock, keys, cipher, blindIndexOf, logger }: ServiceDeps,
  { webhookNetworks = [], rules = ruleBook }: AttendanceOptions = {},
): ServiceParts<Context> {
  const audit = serviceAuditLog({ connection, clock, checkpointKey: keys.checkpointKey });
  const recordPrint = printRecord(audit.record);
  const cards = studentCards(connection);
  const rolls = rollCallStore(connection, clock);
  const stays = classStayStore(connection);
  const { movedOf } = stays;
  const records = mergedRecords(connection);
  const days = attendanceDaysStore(connection, records.mergedInto);
  const homeTaught = homeTaughtStore(connection);
  const messages = messageStore(connection, clock);
  const replies = replyStore(connection, clock);
  const leaves = plannedLeaveStore(connection, clock);
  const watches = classWatchStore(connection, clock);
  const webhooks = webhookStore(connection, clock);
  const { whyNoSchoolDay, schoolDaysBetween, schoolYearOf, addSchoolDays } = cityCalendar;
  const today = () => schoolDateOf(clock.now());
  const rulesAt = (jurisdictions: readonly string[]) => rules.packFor({ jurisdictions, date: today() });
  const daysOf = async (studentId: string): Promise<AttendanceDays> => (await days.find([studentId])).get(studentId) ?? { marks: {} };
  async function recipientOf(messageId: string): Promise<RecipientName | null> {
    const found = await messages.find(messageId);
    return found?.state.status === 'Sent' ? found.state.recipient : null;
  }

  const school = schoolCalendarServices({ connection, clock, rulesAt, registersOn: rolls.daysWithRegister });
  const { calendarOf } = school;
  const dropoutCase = dropoutCaseServices({
    ...{ connection, clock, cipher, rulesAt, packByVersion: rules.packByVersion, calendarOf, daysOf, recordPrint },
  });
  const { cases, findCase, byEvent, rulesOf, rulesForChild, showsAbsence } = dropoutCase;
  const notice = noticeServices({ connection, clock, cipher, rulesOf, addSchoolDays, findCase, recordPrint });
  const hold = holdServices({ connection, clock, rulesOf, rulesAt, addSchoolDays, findCase });
  const messaging = departmentMessaging(messages, clock);
  const replying = departmentReplying({ replies, clock, recipientOf });
  const guard = addressGuard({ trustedNetworks: webhookNetworks });
  const webhook = webhookServices({ webhooks, clock, cipher, guard, sender: webhookSender(guard) });
  const referral = referralServices({
    ...{ connection, clock, cipher, rulesOf, addSchoolDays, findCase, messaging },
    handleCase: byEvent,
  });
  const absenceRuns = absenceCounting({
    ...{ days, cards, recordStay: stays.record, standingFor: records.standingFor, schoolDaysBetween },
    suspectedFrom: (jurisdictions) => rulesAt(jurisdictions).marks.suspectedFrom,
    casesOf: (studentIds) => cases.allByStudent(studentIds),
    handleCase: byEvent,
  });
  const toldRuns = toldRunStore(connection, clock);
  const runTelling = tellingRuns({ runs: toldRuns, days, cards, records, schoolDaysBetween });
  const guardianCall = guardianCallServices({
    ...{ connection, clock, cards, calendarOf, rulesAt },
    daysOf: days.find,
    withCase: cases.openByStudent,
  });
  const dropoutSign = dropoutSignServices({
    ...{ connection, clock, cards, records, withCase: cases.openByStudent, casesOf: cases.allByStudent, calendarOf, rulesAt },
  });
  const mergedRecord = {
    handlers: mergedRecordHandlers({
      ...{ records, cards, findCase, handleCase: byEvent, showsAbsence, rungsOn: notice.rungsOn, recount: absenceRuns.recount },
      casesOf: cases.allByStudent,
      async carryOn(carried, event) {
        for (const slice of [notice, hold, referral]) await slice.carryOn(carried, event);
      },
    }),
  };
  const missing = missingRegisters({
    ...{ watches, clock, calendarOf, rulesAt, movedOf },
    membersOf: cards.byClass,
    homeTaughtAmong: homeTaught.among,
    registersTakenOn: rolls.takenOn,
  });
  const history = rollHistory({
    ...{ connection, clock, logger, rolls, days, cards, blindIndexOf, whyNoSchoolDay, schoolYearOf },
    withCase: async (studentIds) => new Set((await cases.openByStudent(studentIds)).keys()),
    recount: absenceRuns.recount,
  });
  const integrity = integrityServices({
    ...{ connection, clock, cipher, cases, watches, rolls, days, leaves, cards, calendarOf, rulesAt },
    childWatches: dropoutSign.watches,
  });
  const placeOf = placesIn(school.schools);
  const complaint = complaintServices({ connection, clock, cipher, blindIndexOf, placeOf, rulesAt, addSchoolDays });
  const { linkInspection: linkComplaint } = complaint;
  const inspection = inspectionServices({ connection, clock, cipher, placeOf, rulesAt, addSchoolDays, linkComplaint });
  const periodicReport = periodicReportServices({
    ...{ connection, clock, cases, rolls, watches, schools: school.schools, calendar: cityCalendar, rulesAt },
  });
  const leadingGroup = leadingGroupServices({ connection, clock, cipher, rulesAt, addSchoolDays });
  const villageGrid = villageGridServices({
    ...{ connection, clock, logger, blindIndexOf, cards, records, rulesForChild, addSchoolDays },
    withCase: cases.openByStudent,
    undoWithinDays: (committedOn) => rules.packFor({ jurisdictions: CITY, date: committedOn }).registration.importUndoWithinDays,
  });
  const outreach = outreachStore(connection, clock);
  const supports = learningSupportStore(connection, clock);
  const guarantees = guaranteeStore(connection, clock);
  const dataRemoval = {
    handlers: attendanceDataRemoval({
      ...{ cards, cases, supports, ladders: notice.ladders, referrals: referral.referrals, findings: integrity.findings },
    }),
  };
  const simulation = simulationServices({
    ...{ connection, clock, rolls, days, schools: school.schools, calendarOf, rulesAt, packByVersion: rules.packByVersion },
    standingFor: records.standingFor,
  });
  const onTheRoll = {
    ...{ rolls, cards, movedOf, clock, calendarOf, schoolYearOf },
    homeTaughtAmong: homeTaught.among,
    onLeaveAmong: leaves.onLeave,
  };

  const slices: readonly Slice[] = [
    { stores: [audit, records], publishing: [toldRuns] },
    { resolvers: rollCallResolvers(onTheRoll), publishing: [rolls], stores: [cards, stays] },
    { resolvers: schoolCalendarResolvers(school), stores: [school.schools] },
    { resolvers: plannedLeaveResolvers({ leaves, cards, clock, calendarOf, rulesAt }), stores: [leaves] },
    { resolvers: missingRegisterResolvers(watches), publishing: [watches], dueWork: [missing.dueWork] },
    {
      resolvers: rollHistoryResolvers(history.importing),
      stores: [history],
      routes: [listRoute([villageGrid.list.desk], rollHistoryDesk(history))],
    },
    { resolvers: departmentMessageResolvers({ messages, today, recordReply: replying.record }), publishing: [messages, replies] },
    {
      resolvers: webhookResolvers({ ...webhook, seenBy, deskOf: (recipient) => deskOn(today(), recipient) }),
      stores: [webhooks],
      dueWork: [webhook.dueWork],
    },
    ...[guardianCall, dropoutSign, dropoutCase, notice, referral, hold],
    ...[integrity, complaint, inspection, periodicReport, leadingGroup, villageGrid, villageGrid.list, simulation],
    { resolvers: outreachResolvers({ outreach, schools: school.schools, clock }), stores: [outreach] },
    {
      resolvers: learningSupportResolvers({ supports, words: sealedText(cipher, 'learning_support'), cards, clock }),
      publishing: [supports],
      dueWork: [supportTelling({ supports, clock })],
    },
    { resolvers: guaranteeResolvers({ guarantees, watches, clock }), stores: [guarantees] },
    { resolvers: actionEffectResolvers({ cases, supports, ladders: notice.ladders, ladderIdOf: ladderId, today }) },
    ...deskServices({
      ...{ ...onTheRoll, cases, watches, ladders: notice.ladders, ladderIdOf: ladderId, answersForNotices, today },
      matters: [
        ...[inspection, complaint, leadingGroup, hold, periodicReport, villageGrid, referral],
        ...[missing, guardianCall, dropoutSign],
      ],
    }),
  ];

  return {
    typeDefs,
    ...joined(slices),
    context: (viewer) => ({
      viewer,
      correlationId: newId(),
      loaders: attendanceLoaders({
        ...{ cards, records, rolls, days, cases, leaves, replies, webhooks, supports, today, childWatches: dropoutSign.watches },
        ...{ ladders: notice.ladders, referrals: referral.referrals, holds: hold.holds, schools: school.schools },
      }),
    }),
    consumers: attendanceConsumers({
      ...{ absenceRuns, runTelling, guardianCall, dropoutSign, mergedRecord, school, integrity, periodicReport, missing, messaging },
      ...{ replying, referral, hold, villageGrid, webhook, notice, dropoutCase, dataRemoval },
      homeTaught: { handlers: homeTaughtHandlers(homeTaught) },
      learningSupport: { handlers: learningSupportHandlers({ supports, records, cards, clock }) },
    }),
  };
}

/** What one request asks the stores for, each question once. */
import type { SchoolDate } from '@baoxue/domain';
import type { MergedRecords, StudentCards } from '@baoxue/mongo';
import { listLoader, loader, recordsLoader } from '@baoxue/service';
import type { AttendanceDaysStore } from './absence-run/absence-run.store.js';
import type { Context } from './context.js';
import type { ReplyStore } from './department-reply/department-reply.store.js';
import type { DropoutCaseStore, KeptCase } from './dropout-case/dropout-case.store.js';
import type { WatchStore } from './dropout-sign/dropout-sign.store.js';
import { isKeptSupport, supportRecordId, type LearningSupportStore } from './learning-support/learning-support.store.js';
import type { LadderStore } from './notice/notice.store.js';
import type { PlannedLeaveStore } from './planned-leave/planned-leave.store.js';
import type { ReferralStore } from './referral/referral.store.js';
import type { RollCallStore } from './roll-call/roll-call.store.js';
import type { SchoolCalendarStore } from './school-calendar/school-calendar.store.js';
import type { HoldStore } from './service-hold/service-hold.store.js';
import type { WebhookStore } from './webhook/webhook.store.js';

export interface LoadedFrom {
  readonly cards: StudentCards;
  readonly rolls: RollCallStore;
  readonly days: AttendanceDaysStore;
  readonly cases: DropoutCaseStore;
  readonly leaves: PlannedLeaveStore;
  readonly replies: ReplyStore;
  readonly ladders: LadderStore;
  readonly referrals: ReferralStore;
  readonly holds: HoldStore;
  readonly schools: SchoolCalendarStore;
  readonly webhooks: WebhookStore;
  readonly supports: LearningSupportStore;
  readonly records: Pick<MergedRecords, 'mergedInto'>;
  readonly childWatches: WatchStore;
  readonly today: () => SchoolDate;
}

export function attendanceLoaders(from: LoadedFrom): Context['loaders'] {
  const recordsOf = recordsLoader(from.records.mergedInto);
  return {
    rollCall: loader((ids) => from.rolls.findMany(ids)),
    openCase: loader((ids) => from.cases.openByStudent(ids)),
    casesOfStudent: loader((ids) => from.cases.allByStudent(ids)),
    caseById: loader(async (ids) => (await from.cases.findMany(ids)) as Map<string, KeptCase>),
    ladder: loader((ids) => from.ladders.findMany(ids)),
    days: loader((ids) => from.days.find(ids)),
    repliesOf: loader((ids) => from.replies.ofMessages(ids)),
    card: loader((ids) => from.cards.find(ids)),
    plannedLeave: listLoader(
      (ids) => from.leaves.ofStudents(ids, from.today()),
      ({ studentId }) => studentId,
      recordsOf,
    ),
    referralsOfCase: listLoader(
      (caseIds) => from.referrals.ofCases(caseIds),
      ({ referral }) => referral.caseId,
    ),
    holdsOfCase: loader((ids) => from.holds.findMany(ids)),
    schoolCalendar: loader((ids) => from.schools.findMany(ids)),
    watchedChild: loader((ids) => from.childWatches.findMany(ids)),
    learningSupportOf: listLoader(
      async (ids) => [...(await from.supports.findMany(ids.map(supportRecordId))).values()].filter(isKeptSupport),
      ({ state }) => state.subject.studentId,
      recordsOf,
    ),
    webhookOf: loader((ids) => from.webhooks.findMany(ids)),
  };
}

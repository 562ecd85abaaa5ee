/** Who in this service listens to what: one line a stream. A new slice joins the line of its topic. */
import { REPLY_TOPICS, replyAsEvent, type EventEnvelope } from '@baoxue/contracts';
import { foreignReader, type EventHandlers } from '@baoxue/event-bus';
import type { ServiceParts } from '@baoxue/service';
import type { Context } from './context.js';

interface Hears {
  readonly handlers: EventHandlers;
}

export interface Listening {
  readonly absenceRuns: Hears;
  readonly runTelling: { readonly handlers: { readonly ofRolls: EventHandlers; readonly ofChildren: EventHandlers } };
  readonly guardianCall: {
    readonly handlers: { readonly ofRolls: EventHandlers; readonly ofCases: EventHandlers; readonly ofChildren: EventHandlers };
  };
  readonly dropoutSign: { readonly handlers: { readonly ofCases: EventHandlers; readonly ofChildren: EventHandlers } };
  readonly mergedRecord: Hears;
  readonly dataRemoval: Hears;
  readonly school: Hears;
  readonly integrity: Hears;
  readonly periodicReport: Hears;
  readonly missing: Hears;
  readonly messaging: Hears;
  readonly replying: Hears;
  readonly homeTaught: Hears;
  readonly referral: {
    readonly handlers: { readonly ofCases: EventHandlers; readonly ofReplies: EventHandlers; readonly ofReferrals: EventHandlers };
  };
  readonly hold: { readonly handlers: { readonly ofCases: EventHandlers; readonly ofLedgers: EventHandlers } };
  readonly villageGrid: { readonly handlers: { readonly ofCases: EventHandlers; readonly ofChildren: EventHandlers } };
  readonly learningSupport: Hears;
  readonly webhook: Hears & { readonly topics: ServiceParts<Context>['consumers'][number]['topics'] };
  readonly notice: Hears;
  readonly dropoutCase: Hears;
}

/** Several slices that hear of one event, one after the other: they share its fate, so each is safe to repeat. */
const inOrder = (...all: readonly EventHandlers[]): EventHandlers =>
  Object.fromEntries(
    [...new Set(all.flatMap((handlers) => Object.keys(handlers)))].map((type) => [
      type,
      async (event: EventEnvelope) => {
        for (const handlers of all) await handlers[type]?.(event);
      },
    ]),
  );

const CASES = 'baoxue.attendance.dropout-case';

export const attendanceConsumers = (parts: Listening): ServiceParts<Context>['consumers'] => [
  {
    name: 'attendance.student-card',
    topics: ['baoxue.registry.student'],
    handlers: inOrder(
      parts.absenceRuns.handlers,
      parts.mergedRecord.handlers,
      parts.runTelling.handlers.ofChildren,
      parts.guardianCall.handlers.ofChildren,
      parts.dropoutSign.handlers.ofChildren,
      parts.villageGrid.handlers.ofChildren,
      parts.learningSupport.handlers,
      parts.dataRemoval.handlers,
    ),
  },
  {
    name: 'attendance.absence-run',
    topics: ['baoxue.attendance.roll'],
    // A case opens first: then it and not the call asks for the contact.
    handlers: inOrder(parts.absenceRuns.handlers, parts.guardianCall.handlers.ofRolls, parts.runTelling.handlers.ofRolls),
  },
  {
    name: 'attendance.school-calendar',
    topics: ['baoxue.registry.school'],
    handlers: inOrder(parts.school.handlers, parts.integrity.handlers, parts.periodicReport.handlers),
  },
  { name: 'attendance.missing-register', topics: ['baoxue.registry.school', 'baoxue.attendance.roll'], handlers: parts.missing.handlers },
  { name: 'attendance.department-message', topics: [CASES], handlers: parts.messaging.handlers },
  { name: 'attendance.department-reply', topics: REPLY_TOPICS, read: foreignReader(replyAsEvent), handlers: parts.replying.handlers },
  { name: 'attendance.home-taught', topics: ['baoxue.special-education.placement'], handlers: parts.homeTaught.handlers },
  { name: 'attendance.referral-of-case', topics: [CASES], handlers: parts.referral.handlers.ofCases },
  { name: 'attendance.referral-reply', topics: ['baoxue.attendance.department-reply'], handlers: parts.referral.handlers.ofReplies },
  { name: 'attendance.referral-effect', topics: ['baoxue.attendance.referral'], handlers: parts.referral.handlers.ofReferrals },
  {
    name: 'attendance.service-hold',
    topics: [CASES],
    handlers: inOrder(
      parts.hold.handlers.ofCases,
      parts.villageGrid.handlers.ofCases,
      parts.guardianCall.handlers.ofCases,
      parts.dropoutSign.handlers.ofCases,
    ),
  },
  { name: 'attendance.ledger-presence', topics: ['baoxue.poverty-aid.ledger'], handlers: parts.hold.handlers.ofLedgers },
  { name: 'attendance.webhook', topics: parts.webhook.topics, handlers: parts.webhook.handlers },
  { name: 'attendance.notice', topics: [CASES], handlers: parts.notice.handlers },
  { name: 'attendance.aid-review', topics: ['baoxue.poverty-aid.aid-review'], handlers: parts.dropoutCase.handlers },
];

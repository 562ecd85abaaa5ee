import { can, notFound, type Viewer } from '@baoxue/auth';
import {
  agreementInForce,
  departmentOf,
  DEPARTMENTS,
  RECIPIENTS,
  replyTopicFor,
  sharingAgreements,
  topicFor,
  type DepartmentReply,
  type MessageKind,
  type RecipientName,
  type SharingAgreement,
} from '@baoxue/contracts';
import { constantCase, idFrom, isSchoolDate, kebabCase, type Cause, type SchoolDate } from '@baoxue/domain';
import type { Kept, PageRequest } from '@baoxue/mongo';
import { answer, causeOf, connection } from '@baoxue/service';
import type { DepartmentDesk, DepartmentMessage, Resolvers } from '../__generated__/resolvers.js';
import type { KeptReply } from '../department-reply/department-reply.store.js';
import { refuse } from '../refusals/index.js';
import type { SentMessage } from './department-message.js';
import type { MessageStore } from './department-message.store.js';
import { spokenForBy } from './recipients.js';

export type KeptMessage = Kept<SentMessage>;

export interface DepartmentMessageDeps {
  readonly messages: MessageStore;
  readonly today: () => SchoolDate;
  readonly recordReply: (replyId: string, recipient: RecipientName, reply: DepartmentReply, cause: Cause) => Promise<unknown>;
}

/** Whose desks a viewer may see: those they speak for; the bureau answers for what it sends to all. */
export const seenBy = (viewer: Viewer): readonly RecipientName[] =>
  can(viewer, 'department-message:read-all', {}) ? RECIPIENTS : spokenForBy(viewer);

/** A recipient's desk on a day; its messages and its webhook are asked for by themselves. */
export function deskOn(day: SchoolDate, recipient: RecipientName): DepartmentDesk {
  const { zh, en } = DEPARTMENTS[departmentOf(recipient)];
  const agreement = agreementInForce(departmentOf(recipient), day);
  return {
    recipient,
    nameZh: zh,
    nameEn: en,
    topic: topicFor(recipient),
    replyTopic: replyTopicFor(recipient),
    agreement: agreement ? agreementToGraph(agreement) : null,
  } as DepartmentDesk;
}

export function departmentMessageResolvers({ messages, today, recordReply }: DepartmentMessageDeps) {
  const deskOf = (recipient: RecipientName) => deskOn(today(), recipient);

  return {
    Query: {
      departmentDesks: (_root, _arguments, { viewer }) => seenBy(viewer).map(deskOf),
      departmentDesk: (_root, { recipient }, { viewer }) => {
        const own = seenBy(viewer).find((each) => each === recipient);
        return own ? deskOf(own) : null;
      },
    },

    DepartmentDesk: {
      messages: ({ recipient }, { first, after }) => {
        const read = (page: PageRequest) =>
          messages.page({ ...page, filter: { 'state.recipient': recipient }, order: 'state.order', descending: true });
        return connection({ first, after }, read, (kept) => (kept.state.status === 'Sent' ? messageToGraph(kept as KeptMessage) : null));
      },
    },

    Mutation: {
      answerDepartmentMessage: (_root, { input }, context) =>
        answer(async () => {
          const { messageId, idempotencyKey, on } = input;
          const found = await messages.find(messageId);
          if (found?.state.status !== 'Sent' || !spokenForBy(context.viewer).includes(found.state.recipient)) throw notFound();
          if (!isSchoolDate(on)) throw refuse('DATE_INVALID', { field: 'input.on' });
          const outcome = input.outcome ? { outcome: kebabCase(input.outcome) } : {};
          const replyId = idFrom('department-reply', context.viewer.subject, idempotencyKey);
          await recordReply(
            replyId,
            found.state.recipient,
            { messageId, answer: kebabCase(input.answer), ...outcome, on },
            causeOf(context),
          );
          return { __typename: 'AnswerDepartmentMessageSuccess' as const, message: messageToGraph(found as KeptMessage) };
        }),
    },

    DepartmentMessage: {
      __resolveReference: async ({ id }, { viewer }) => {
        const kept = await messages.find(id);
        return kept?.state.status === 'Sent' && seenBy(viewer).includes(kept.state.recipient) ? messageToGraph(kept as KeptMessage) : null;
      },
      replies: async ({ id = '' }, _arguments, { loaders }) => ((await loaders.repliesOf.load(id)) ?? []).map(replyToGraph),
    },
  } satisfies Resolvers;
}

function agreementToGraph({ id, basis, purpose, notices, referrals, validFrom, validTo, approvedBy, status }: SharingAgreement) {
  return {
    id,
    basis,
    purposeZh: purpose.zh,
    purposeEn: purpose.en,
    noticeFields: [...(notices?.fields ?? [])],
    referralFields: [...(referrals?.fields ?? [])],
    validFrom,
    validTo,
    approvedBy,
    signed: status === 'signed',
  };
}

function messageToGraph({ id, state: { recipient, type, agreement, sentOn, content } }: KeptMessage): DepartmentMessage {
  // No agreement is ever taken out of the list, so what was sent can always say why.
  const under = sharingAgreements.find((each) => each.id === agreement) as SharingAgreement;
  // `replies` is asked for by itself.
  return {
    __typename: 'DepartmentMessage',
    id,
    recipient,
    kind: constantCase(type.split('.')[1] as MessageKind),
    agreement: agreementToGraph(under),
    sentOn,
    student: content.studentId === undefined ? null : { __typename: 'Student', id: content.studentId },
    caseId: content.caseId ?? null,
    town: content.town ?? null,
    mark: content.mark ? constantCase(content.mark) : null,
    withdraws: content.withdraws ?? null,
    matter: content.matter ?? null,
    answerDueOn: content.answerDueOn ?? null,
  } as DepartmentMessage;
}

const replyToGraph = ({ state: { answer: given, outcome, on } }: KeptReply) => ({
  answer: constantCase(given),
  outcome: outcome ? constantCase(outcome) : null,
  on,
});

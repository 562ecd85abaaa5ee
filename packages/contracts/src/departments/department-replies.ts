/**
 * What a department answers, on its own reply topic: a CloudEvent that any Kafka client can write. Nothing but the fields below is read; the
 * topic alone says who speaks.
 */
import { idFrom } from '@baoxue/domain';
import { closed, defineEvent, type DataSchema, type EventEnvelope } from '../envelope.js';
import { date, oneOf, uuid } from '../fields.js';
import { checker } from '../schema-check.js';
import { RECIPIENTS, replyTopicFor, type RecipientName } from './departments.js';

export const REPLY_ANSWERS = ['received', 'accepted', 'rejected', 'completed'] as const;
export type ReplyAnswer = (typeof REPLY_ANSWERS)[number];

/** How a matter ended, or why it was rejected. Codes only: what was found stays with the department. */
export const REPLY_OUTCOMES = [
  'measures-taken',
  'no-finding',
  'child-found',
  'child-returned',
  'document-issued',
  'not-competent',
  'insufficient-facts',
  'duplicate',
] as const;
export type ReplyOutcome = (typeof REPLY_OUTCOMES)[number];

/** The `data` of a department's answer. */
export interface DepartmentReply {
  /** Of the notice or referral that is answered. */
  readonly messageId: string;
  readonly answer: ReplyAnswer;
  readonly outcome?: ReplyOutcome;
  readonly on: string;
}

const reply = { messageId: uuid, answer: oneOf(...REPLY_ANSWERS), outcome: oneOf(...REPLY_OUTCOMES), on: date };
const example: DepartmentReply = {
  messageId: '0197a000-0000-7000-8000-0000000000d1',
  answer: 'completed',
  outcome: 'child-returned',
  on: '2026-05-20',
};

/** The type a department writes into its answer. */
export const REPLY_TYPE = 'department.reply.v1';
export const replySchema: DataSchema = closed(reply, ['outcome']);
export const replyExample = example;

/** What we read of the CloudEvent around it; other attributes are nobody's concern. */
const checkReply = checker({
  type: 'object',
  required: ['specversion', 'id', 'source', 'type', 'data'],
  properties: {
    specversion: { const: '1.0' },
    id: { type: 'string', minLength: 1, maxLength: 200 },
    source: { type: 'string', minLength: 1, maxLength: 200 },
    type: { const: REPLY_TYPE },
    data: replySchema,
  },
});

const recipientOfTopic = new Map<string, RecipientName>(RECIPIENTS.map((recipient) => [replyTopicFor(recipient), recipient]));

/** The topics on which departments answer. */
export const REPLY_TOPICS: readonly string[] = [...recipientOfTopic.keys()];

/**
 * A department's answer as an event of our own, so that it is applied once and kept in order like every other: the same answer, sent
 * twice, is the same event.
 * @throws Refusal INVALID_EVENT naming the place, never the value
 */
export function replyAsEvent(candidate: unknown, topic: string): EventEnvelope<DepartmentReply & { readonly recipient: RecipientName }> {
  checkReply(candidate);
  const recipient = recipientOfTopic.get(topic);
  if (!recipient) throw new Error(`Nobody answers on ${topic}`);
  const { id, source, data } = candidate as { id: string; source: string; data: DepartmentReply };
  const subject = idFrom('department-reply', recipient, source, id);
  return {
    specversion: '1.0',
    id: subject,
    source: 'baoxue/attendance/department-reply',
    type: REPLY_TYPE,
    subject,
    time: new Date(`${data.on}T00:00:00Z`).toISOString(),
    datacontenttype: 'application/json',
    dataschema: `baoxue:/schemas/${REPLY_TYPE}.json`,
    sequence: 1,
    partitionkey: data.messageId,
    correlationid: data.messageId,
    data: { ...data, recipient },
  };
}

/** A reply that was checked and recorded; what other slices and services listen to. */
export const departmentReplied = defineEvent<DepartmentReply & { recipient: string }>()({
  type: 'department.replied.v1',
  topic: 'baoxue.attendance.department-reply',
  description: 'A department answered 部门回复 a notice or a referral that had been sent to it.',
  schema: closed({ ...reply, recipient: oneOf(...RECIPIENTS) }, ['outcome']),
  example: { ...example, recipient: 'civil-affairs' },
});

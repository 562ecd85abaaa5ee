import { absenceRunContracts } from './absence-run-events.js';
import { aidContracts } from './aid-events.js';
import { attendanceContracts } from './attendance-events.js';
import { departmentContracts } from './departments/department-messages.js';
import { departmentReplied } from './departments/department-replies.js';
import { envelopeSchema, type EventContract, type EventEnvelope, type TopicName } from './envelope.js';
import { holdContracts } from './hold-events.js';
import { noticeContracts } from './notice-events.js';
import { officeContracts } from './office-events.js';
import { checker } from './schema-check.js';
import { movementContracts } from './movement-events.js';
import { referralContracts } from './referral-events.js';
import { schoolContracts } from './school-events.js';
import { specialEducationContracts } from './special-education-events.js';
import { studentContracts } from './student-events.js';

/** Every event that crosses a service boundary. */
export const eventContracts: readonly EventContract[] = [
  ...studentContracts,
  ...movementContracts,
  ...schoolContracts,
  ...attendanceContracts,
  ...absenceRunContracts,
  ...noticeContracts,
  ...officeContracts,
  ...referralContracts,
  ...holdContracts,
  ...aidContracts,
  ...specialEducationContracts,
  ...departmentContracts,
  departmentReplied,
];

const byType = new Map(eventContracts.map((contract) => [contract.type, contract]));

export const contractOf = (type: string): EventContract | undefined => byType.get(type);

const checkEnvelope = checker(envelopeSchema);
const checkData = new Map(eventContracts.map(({ type, schema }) => [type, checker(schema)]));

/** The topic an event belongs on; undefined for a type nobody knows. */
export function topicOf({ type, data }: Pick<EventEnvelope, 'type' | 'data'>): TopicName | undefined {
  const contract = byType.get(type);
  return contract?.topicPerTown ? `${contract.topic}.${(data as { town: string }).town}` : contract?.topic;
}

/** Where the schema of an event type is published. */
export const schemaUriOf = (type: string): string => `baoxue:/schemas/${type}.json`;

/**
 * Checks an event's envelope and leaves its data unread.
 * @throws Refusal INVALID_EVENT naming the place and the rule, never the value
 */
export function validateEnvelope(candidate: unknown): EventEnvelope {
  checkEnvelope(candidate);
  return candidate as EventEnvelope;
}

/**
 * Checks an event against its envelope and, when its type is known, against its contract.
 * @throws Refusal INVALID_EVENT naming the place and the rule, never the value
 */
export function validateEvent(candidate: unknown): EventEnvelope {
  const event = validateEnvelope(candidate);
  checkData.get(event.type)?.(event.data);
  return event;
}

/** Whether data keep the contract of a type. */
export function validateData(type: string, data: unknown): boolean {
  try {
    checkData.get(type)?.(data);
    return checkData.has(type);
  } catch {
    return false;
  }
}

import { Refusal } from '@baoxue/domain';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { aidContracts } from './aid-events.js';
import { attendanceContracts } from './attendance-events.js';
import { envelopeSchema, type EventContract, type EventEnvelope } from './envelope.js';
import { noticeContracts } from './notice-events.js';
import { schoolContracts } from './school-events.js';
import { specialEducationContracts } from './special-education-events.js';
import { studentContracts } from './student-events.js';

/** Every event that crosses a service boundary. */
export const eventContracts: readonly EventContract[] = [
  ...studentContracts,
  ...schoolContracts,
  ...attendanceContracts,
  ...noticeContracts,
  ...aidContracts,
  ...specialEducationContracts,
];

const byType = new Map(eventContracts.map((contract) => [contract.type, contract]));

export const contractOf = (type: string): EventContract | undefined => byType.get(type);

// ajv-formats is CommonJS; under native ESM its default export is the module.
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => Ajv2020;
const ajv = addFormats(new Ajv2020({ strict: true, allErrors: false }));
const isEnvelope = ajv.compile(envelopeSchema);
const dataValidators = new Map<string, ValidateFunction>(eventContracts.map(({ type, schema }) => [type, ajv.compile(schema)]));

/** Where the schema of an event type is published. */
export const schemaUriOf = (type: string): string => `baoxue:/schemas/${type}.json`;

/**
 * Checks an event's envelope and leaves its data unread.
 * @throws Refusal INVALID_EVENT naming the place and the rule, never the value
 */
export function validateEnvelope(candidate: unknown): EventEnvelope {
  if (!isEnvelope(candidate)) throw invalid(isEnvelope.errors);
  return candidate as unknown as EventEnvelope;
}

/**
 * Checks an event against its envelope and, when its type is known, against its contract.
 * @throws Refusal INVALID_EVENT naming the place and the rule, never the value
 */
export function validateEvent(candidate: unknown): EventEnvelope {
  const event = validateEnvelope(candidate);
  const isValidData = dataValidators.get(event.type);
  if (isValidData && !isValidData(event.data)) throw invalid(isValidData.errors);
  return event;
}

function invalid(errors: ErrorObject[] | null | undefined): Refusal {
  const first = errors?.[0];
  const place = first?.instancePath || '/';
  const rule = first?.keyword ?? 'schema';
  return new Refusal({
    code: 'INVALID_EVENT',
    field: place,
    rule: 'F2',
    zh: `事件不符合约定：${place}（${rule}）`,
    en: `The event breaks its contract at ${place} (${rule}).`,
  });
}

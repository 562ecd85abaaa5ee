import { caseReference, caseReferenceExample, type CaseReference } from './case-reference.js';
import { closed, defineEvent } from './envelope.js';
import { date, oneOf, uuid } from './fields.js';

/** 四不办理: 贫困补助或社会救助 · 住宅审批 · 外出打工证明 · 工商营业执照. */
export const HELD_SERVICES = ['poverty-aid', 'housing-approval', 'work-certificate', 'business-licence'] as const;
export type HeldService = (typeof HELD_SERVICES)[number];

export const HOLD_ENDINGS = ['returned', 'withdrawn', 'expired', 'poverty', 'declined', 'lifted'] as const;
export type HoldEnding = (typeof HOLD_ENDINGS)[number];

export interface HoldReference extends CaseReference {
  readonly holdId: string;
  readonly service: HeldService;
}

const reference = { ...caseReference, holdId: uuid, service: oneOf(...HELD_SERVICES) };
const example: HoldReference = {
  ...caseReferenceExample,
  holdId: '0197a000-0000-7000-8000-0000000000f3',
  service: 'housing-approval',
};
const topic = 'baoxue.attendance.service-hold';

export const holdProposed = defineEvent<HoldReference & { proposedOn: string }>()({
  type: 'hold.proposed.v1',
  topic,
  description: 'An advisory hold 四不办理 was proposed; nothing is held before it is approved.',
  schema: closed({ ...reference, proposedOn: date }),
  example: { ...example, proposedOn: '2026-05-20' },
});

export const holdApproved = defineEvent<HoldReference & { approvedOn: string; expiresOn: string }>()({
  type: 'hold.approved.v1',
  topic,
  description: 'An advisory hold was approved by the office of the leading group; it ends by itself on its last day.',
  schema: closed({ ...reference, approvedOn: date, expiresOn: date }),
  example: { ...example, approvedOn: '2026-05-21', expiresOn: '2026-08-19' },
});

export const holdReleased = defineEvent<HoldReference & { because: HoldEnding; releasedOn: string }>()({
  type: 'hold.released.v1',
  topic,
  description:
    'A hold, or its proposal, has ended: the child returned, the case was withdrawn, its time was over, poverty is the cause, or a person ended it.',
  schema: closed({ ...reference, because: oneOf(...HOLD_ENDINGS), releasedOn: date }),
  example: { ...example, because: 'returned', releasedOn: '2026-06-01' },
});

export const holdsMoved = defineEvent<CaseReference>()({
  type: 'hold.moved.v1',
  topic,
  description: 'The holds of a case went where the child is: to another class, school or town. Codes of the place where they are now.',
  schema: closed(caseReference),
  example: caseReferenceExample,
});

export const holdContracts = [holdProposed, holdApproved, holdReleased, holdsMoved] as const;

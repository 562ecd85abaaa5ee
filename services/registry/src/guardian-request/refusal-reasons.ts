/**
 * Why a guardian's request may be refused, each with the law that allows it. Nothing else is a reason. The law is general knowledge,
 * unverified; see packages/official-document. Requirement G3.
 */
import type { Citation } from '@baoxue/official-document';
import type { RequestKind } from './what-is-asked.js';

interface ReasonRule {
  /** The requests it can answer. */
  readonly of: readonly RequestKind[];
  /** As it stands on the paper. */
  readonly zh: string;
  readonly en: string;
  readonly law: readonly Citation[];
}

const REASONS = {
  'verified-correct': {
    of: ['correct'],
    zh: '经核实，现有记录与证明材料一致，无需更正',
    en: 'the record was checked against its evidence and is right',
    law: [['personal-information', 'correction']],
  },
  'statutory-duty': {
    of: ['correct', 'object'],
    zh: '该项信息为履行法定职责所必需，且未超出必需的范围',
    en: 'the information is needed for a statutory duty, and no more than needed',
    law: [
      ['personal-information', 'basis'],
      ['personal-information', 'duty'],
    ],
  },
  'kept-confidential': {
    of: ['copy'],
    zh: '法律、行政法规规定应当保密或者告知将妨碍履行法定职责',
    en: 'the law keeps it confidential, or telling would hinder a statutory duty',
    law: [['personal-information', 'exception']],
  },
  'harms-the-child': {
    of: ['copy', 'correct', 'object'],
    zh: '按照申请办理可能损害该未成年人的利益',
    en: 'doing as asked may harm the child',
    law: [['protection-of-minors', 'bestInterest']],
  },
} as const satisfies Record<string, ReasonRule>;

export type RefusalReason = keyof typeof REASONS;
export const REFUSAL_REASONS: Readonly<Record<RefusalReason, ReasonRule>> = REASONS;

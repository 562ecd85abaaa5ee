import { caseReference, caseReferenceExample, type CaseReference } from './case-reference.js';
import { closed, defineEvent } from './envelope.js';
import { date, oneOf, post, uuid } from './fields.js';

/** 限期复学通知书 · 批评教育 · 责令限期整改 · 司法文书 · 追究法律责任. */
export const NOTICE_RUNGS = ['return-notice', 'criticism', 'rectification-order', 'judicial-document', 'legal-liability'] as const;
export type NoticeRung = (typeof NOTICE_RUNGS)[number];

interface NoticeReference extends CaseReference {
  readonly noticeId: string;
  readonly rung: NoticeRung;
}

const reference = { ...caseReference, noticeId: uuid, rung: oneOf(...NOTICE_RUNGS) };
const example: NoticeReference = {
  ...caseReferenceExample,
  noticeId: '0197a000-0000-7000-8000-0000000000e1',
  rung: 'return-notice',
};

export const noticeIssued = defineEvent<NoticeReference & { issuedBy: string; issuedOn: string }>()({
  type: 'notice.issued.v1',
  topic: 'baoxue.attendance.notice',
  description: 'A rung of the administrative ladder 行政督促 was issued. Names and number stay on the paper.',
  schema: closed({ ...reference, issuedBy: oneOf('school', 'town', 'bureau', 'justice'), issuedOn: date }),
  example: { ...example, issuedBy: 'town', issuedOn: '2026-05-12' },
});

export const noticeServed = defineEvent<NoticeReference & { servedOn: string; complyBy: string }>()({
  type: 'notice.served.v1',
  topic: 'baoxue.attendance.notice',
  description: 'A notice was served 送达; its deadline runs.',
  schema: closed({ ...reference, servedOn: date, complyBy: date }),
  example: { ...example, servedOn: '2026-05-13', complyBy: '2026-05-20' },
});

export const noticeOutcomeRecorded = defineEvent<NoticeReference & { outcome: string; recordedOn: string }>()({
  type: 'notice.outcome.recorded.v1',
  topic: 'baoxue.attendance.notice',
  description: 'What became of a notice: complied with, or its deadline missed. The next rung may follow a missed one.',
  schema: closed({ ...reference, outcome: oneOf('complied', 'not-complied'), recordedOn: date }),
  example: { ...example, outcome: 'not-complied', recordedOn: '2026-05-21' },
});

export const noticeOverdue = defineEvent<NoticeReference & { what: string; dueOn: string; to: string }>()({
  type: 'notice.overdue.v1',
  topic: 'baoxue.attendance.notice',
  description: 'A notice was not served in time, or its outcome not recorded; the next level up was told.',
  schema: closed({ ...reference, what: oneOf('serve', 'record-outcome'), dueOn: date, to: post }),
  example: { ...example, what: 'serve', dueOn: '2026-05-15', to: 'bureau-officer' },
});

export const ladderMoved = defineEvent<CaseReference>()({
  type: 'notice.ladder.moved.v1',
  topic: 'baoxue.attendance.notice',
  description:
    'The notices of a case went where the child is: to another class, school or town, or with the case to another record of the child, which is told of both cases. Codes of the place where they are now; of the case that they left, of the place that they left.',
  schema: closed(caseReference),
  example: caseReferenceExample,
});

export const ladderEnded = defineEvent<CaseReference & { because: 'returned' | 'withdrawn'; endedOn: string }>()({
  type: 'notice.ladder.ended.v1',
  topic: 'baoxue.attendance.notice',
  description:
    'Nothing is asked on the notices of a case any more: the child is back, which is what they asked for, or the case was withdrawn and they are revoked 撤销.',
  schema: closed({ ...caseReference, because: oneOf('returned', 'withdrawn'), endedOn: date }),
  example: { ...caseReferenceExample, because: 'returned', endedOn: '2026-06-01' },
});

export const noticeContracts = [noticeIssued, noticeServed, noticeOutcomeRecorded, noticeOverdue, ladderMoved, ladderEnded] as const;

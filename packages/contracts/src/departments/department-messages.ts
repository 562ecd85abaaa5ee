/** What a department may be told at all. Which of these fields it gets is said by its agreement; the schema of its messages follows. */
import { closed, type EventContract } from '../envelope.js';
import { date, oneOf, schoolId, uuid } from '../fields.js';
import { DEPARTMENTS, topicFor, type RecipientName } from './departments.js';
import { sharingAgreements, type SharingAgreement } from './sharing-agreements.js';

export const NOTICE_MARKS = ['dropped-out', 'returned'] as const;
export type NoticeMark = (typeof NOTICE_MARKS)[number];

/** What a department can be asked to act on. */
export const REFERRAL_MATTERS = [
  'relief',
  'guardianship',
  'judicial-document',
  'legal-aid',
  'harm',
  'whereabouts',
  'child-labour',
  'persuasion',
] as const;
export type ReferralMatter = (typeof REFERRAL_MATTERS)[number];

/** A notice 通报 before it is cut to what a department may have. */
export interface NoticeContent {
  readonly caseId: string;
  readonly studentId: string;
  /** Code of the town, or of the city where the school has no town. */
  readonly town: string;
  readonly schoolId: string;
  readonly mark: NoticeMark;
  readonly markedOn: string;
}
export type NoticeField = keyof NoticeContent;

/** A referral 转办 before it is cut to what a department may have. */
export interface ReferralContent {
  readonly caseId: string;
  readonly studentId: string;
  readonly town: string;
  readonly schoolId: string;
  readonly matter: ReferralMatter;
  readonly sentOn: string;
  readonly answerDueOn: string;
}
export type ReferralField = keyof ReferralContent;

/** What every message to a department carries, whatever the agreement: its own id, to answer by, and why it was sent. */
export interface MessageHead {
  readonly messageId: string;
  readonly agreement: string;
}

/** Takes a message back: it names the message, and so needs nothing of the child. */
export interface WithdrawalContent {
  /** Id of the message that is taken back. */
  readonly withdraws: string;
  readonly town: string;
  readonly withdrawnOn: string;
}
export const WITHDRAWAL_FIELDS = ['withdraws', 'town', 'withdrawnOn'] as const;

export type MessageKind = 'notice' | 'withdrawal' | 'referral';

const town = { type: 'string', pattern: '^\\d{6,9}$' } as const;
const NOTICE = { caseId: uuid, studentId: uuid, town, schoolId, mark: oneOf(...NOTICE_MARKS), markedOn: date };
const WITHDRAWAL = { withdraws: uuid, town, withdrawnOn: date };
const REFERRAL = {
  caseId: uuid,
  studentId: uuid,
  town,
  schoolId,
  matter: oneOf(...REFERRAL_MATTERS),
  sentOn: date,
  answerDueOn: date,
};

const messageId = '0197a000-0000-7000-8000-0000000000d1';
const about = {
  caseId: '0197a000-0000-7000-8000-0000000000c1',
  studentId: '0197a000-0000-7000-8000-000000000001',
  town: '640381105',
  schoolId: '6499000001',
};
const WITHDRAWAL_EXAMPLE: WithdrawalContent = { withdraws: messageId, town: about.town, withdrawnOn: '2026-05-13' };
const NOTICE_EXAMPLE: NoticeContent = { ...about, mark: 'dropped-out', markedOn: '2026-05-11' };

/** The type of a department's message: `justice.referral.v1`. */
export const messageTypeOf = ({ department, edition }: SharingAgreement, kind: MessageKind): string => `${department}.${kind}.v${edition}`;

/** Cuts a message to the fields of an agreement. Nothing else leaves. */
export function messageUnder<C extends object>(
  { id }: SharingAgreement,
  fields: readonly (keyof C & string)[],
  messageIdOf: string,
  content: C,
): MessageHead & Partial<C> {
  const shared = Object.fromEntries(fields.map((field) => [field, content[field]])) as Partial<C>;
  return { messageId: messageIdOf, agreement: id, ...shared };
}

function contractsOf(agreement: SharingAgreement): EventContract[] {
  const { department, notices, referrals, id } = agreement;
  const { zh, en } = DEPARTMENTS[department];
  const head = { messageId: uuid, agreement: { const: id } };
  const topic = topicFor(department as RecipientName);
  const perTown = department === 'town' ? { topicPerTown: true as const } : {};
  const contracts: EventContract[] = [];
  if (notices) {
    contracts.push({
      ...perTown,
      type: messageTypeOf(agreement, 'notice'),
      topic,
      description: `For the ${en} ${zh}: a child dropped out or returned. ${agreement.purpose.en} ${agreement.purpose.zh}.`,
      schema: closed({ ...head, ...picked(NOTICE, notices.fields) }),
      example: messageUnder(agreement, notices.fields, messageId, NOTICE_EXAMPLE),
    });
  }
  if (referrals) {
    const example: ReferralContent = { ...about, matter: referrals.about[0] ?? 'relief', sentOn: '2026-05-12', answerDueOn: '2026-05-26' };
    contracts.push({
      ...perTown,
      type: messageTypeOf(agreement, 'referral'),
      topic,
      description: `For the ${en} ${zh}: a matter it is asked to act on and answer. ${agreement.purpose.en} ${agreement.purpose.zh}.`,
      schema: closed({ ...head, ...picked({ ...REFERRAL, matter: oneOf(...referrals.about) }, referrals.fields) }),
      example: messageUnder(agreement, referrals.fields, messageId, example),
    });
  }
  contracts.push({
    ...perTown,
    type: messageTypeOf(agreement, 'withdrawal'),
    topic,
    description: `For the ${en} ${zh}: a notice 通报 or a referral 转办 is withdrawn 撤销.`,
    schema: closed({ ...head, ...WITHDRAWAL }),
    example: messageUnder(agreement, WITHDRAWAL_FIELDS, '0197a000-0000-7000-8000-0000000000d2', WITHDRAWAL_EXAMPLE),
  });
  return contracts;
}

const picked = <T extends object>(schemas: T, fields: readonly (keyof T)[]) =>
  Object.fromEntries(fields.map((field) => [field, schemas[field] as object]));

/** The contracts that follow from the agreements: a field that was not agreed on does not pass the schema. */
export const departmentContracts: readonly EventContract[] = sharingAgreements.flatMap(contractsOf);

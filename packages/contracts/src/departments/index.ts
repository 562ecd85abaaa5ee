export {
  DEPARTMENTS,
  departmentOf,
  RECIPIENTS,
  recipientsOf,
  replyTopicFor,
  TOWN_CODES,
  topicFor,
  type DepartmentName,
  type RecipientName,
} from './departments.js';
export {
  messageTypeOf,
  messageUnder,
  NOTICE_MARKS,
  REFERRAL_MATTERS,
  type MessageHead,
  type MessageKind,
  type NoticeContent,
  type NoticeMark,
  type ReferralContent,
  type ReferralMatter,
  WITHDRAWAL_FIELDS,
  type WithdrawalContent,
} from './department-messages.js';
export {
  departmentReplied,
  REPLY_ANSWERS,
  REPLY_OUTCOMES,
  REPLY_TOPICS,
  REPLY_TYPE,
  replyAsEvent,
  replyExample,
  replySchema,
  type DepartmentReply,
  type ReplyAnswer,
  type ReplyOutcome,
} from './department-replies.js';
export { agreementInForce, sharingAgreements, type SharingAgreement } from './sharing-agreements.js';

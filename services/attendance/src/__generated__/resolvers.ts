import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in Asia/Shanghai, YYYY-MM-DD 日期. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC 时刻. */
  DateTime: { input: string; output: string; }
  /** Money in whole fen 分; 100 fen are one yuan 元. */
  Fen: { input: number; output: number; }
  _FieldSet: { input: string; output: string; }
};

/** A contact with the guardian before there is a case 当日联系记录. */
export type AbsenceContact = {
  __typename?: 'AbsenceContact';
  /** Post of who did it 经办岗位. */
  by: Scalars['String']['output'];
  /** How 联系方式. */
  kind: ContactKind;
  /** When 联系日期. */
  on: Scalars['Date']['output'];
  /** What came of it 联系结果. */
  outcome: ContactOutcome;
  /** Whether anybody was reached 是否联系上; who would not talk was. */
  reached: Scalars['Boolean']['output'];
};

/** Consecutive school days of unexcused absence 连续无故缺课. */
export type AbsenceRun = {
  __typename?: 'AbsenceRun';
  /** Last day registered 最近登记日. */
  lastDay: Scalars['Date']['output'];
  /** School days inside the run whose register is missing. */
  missingRegisters: Scalars['Int']['output'];
  /** School days counted 缺课上课日数. */
  schoolDays: Scalars['Int']['output'];
  /** First day 缺课首日. */
  since: Scalars['Date']['output'];
};

/** Outcome of accepting. */
export type AcceptComplaintResult = ComplaintSuccess | Refusal;

/** A signed statement of how long the log was and how it ended 校验点. Kept outside the system, it shows a log that was cut or rewritten. */
export type AccessCheckpoint = {
  __typename?: 'AccessCheckpoint';
  /** When it was signed. */
  at: Scalars['DateTime']['output'];
  /** Hash of the last entry. */
  hash: Scalars['String']['output'];
  /** Sequence of the last entry. */
  sequence: Scalars['Int']['output'];
  /** Signature of the service. */
  signature: Scalars['String']['output'];
};

/** A checkpoint that was kept outside the system. */
export type AccessCheckpointInput = {
  /** When it was signed. */
  at: Scalars['DateTime']['input'];
  /** Hash of the last entry. */
  hash: Scalars['String']['input'];
  /** Sequence of the last entry. */
  sequence: Scalars['Int']['input'];
  /** Signature of the service. */
  signature: Scalars['String']['input'];
};

/** An access to personal data 查阅、导出、打印记录: who, what, whose and why; never what was seen. */
export type AccessEntry = {
  __typename?: 'AccessEntry';
  /** What was done, as in the table of actions: `student:read-identity`. */
  action: Scalars['String']['output'];
  /** When 时间. */
  at: Scalars['DateTime']['output'];
  /** Who: the subject of a token. */
  by: Scalars['String']['output'];
  /** Names of the fields that were opened. */
  fields: Array<Scalars['String']['output']>;
  /** In which post 岗位. */
  post: Scalars['String']['output'];
  /** Why, in the words of who looked 用途. */
  purpose: Scalars['String']['output'];
  /** 1, 2, 3 … without gaps 序号. */
  sequence: Scalars['Int']['output'];
  /** Whose data: id of the record. */
  subjectId: Scalars['ID']['output'];
  /** What kind of record. */
  subjectType: Scalars['String']['output'];
};

/** A page of accesses. */
export type AccessEntryConnection = {
  __typename?: 'AccessEntryConnection';
  /** The accesses of this page. */
  edges: Array<AccessEntryEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** An access and its place in the list. */
export type AccessEntryEdge = {
  __typename?: 'AccessEntryEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The access. */
  node: AccessEntry;
};

/** Why the viewer sees a part of a record 查阅依据, said by the rule that opens it. */
export type AccessGround = {
  __typename?: 'AccessGround';
  /** The action of the table 权限, as student:read-name. */
  action: Scalars['String']['output'];
  /** What it opens 可查阅内容. */
  opens: Sentence;
  /** How far the viewer's post reaches with it. */
  reach: AccessReach;
  /** Id of the requirement that the rule comes from 规则出处. */
  rule: Scalars['String']['output'];
  /** The whole as a sentence 说明. */
  sentence: Sentence;
  /** Id of the class or school, or code of the place, through which the record is reached 经由; null for the whole city. */
  through?: Maybe<Scalars['String']['output']>;
};

/** Who opened personal data that this service keeps 访问日志. For the bureau. */
export type AccessLog = {
  __typename?: 'AccessLog';
  /** The end of the log as it stands, signed. */
  checkpoint: AccessCheckpoint;
  /** Accesses, newest first. */
  entries: AccessEntryConnection;
  /** Name of the service. */
  service: Scalars['String']['output'];
  /** What the family of a child may be told. */
  summary: Array<AccessSummaryLine>;
  /** Reads the whole log and checks it. */
  verdict: AccessLogVerdict;
};


/** Who opened personal data that this service keeps 访问日志. For the bureau. */
export type AccessLogEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};


/** Who opened personal data that this service keeps 访问日志. For the bureau. */
export type AccessLogSummaryArgs = {
  studentId: Scalars['ID']['input'];
};


/** Who opened personal data that this service keeps 访问日志. For the bureau. */
export type AccessLogVerdictArgs = {
  checkpoint?: InputMaybe<AccessCheckpointInput>;
};

/** Whether the log is as it was written 完整性校验. */
export type AccessLogVerdict = {
  __typename?: 'AccessLogVerdict';
  /** What happened, in English; null when intact. */
  en?: Maybe<Scalars['String']['output']>;
  /** True when every entry is there, unchanged and in its place. */
  intact: Scalars['Boolean']['output'];
  /** Entries that were checked; of a damaged log, the place of the first damage. */
  sequence: Scalars['Int']['output'];
  /** What happened, in Chinese 中文说明; null when intact. */
  zh?: Maybe<Scalars['String']['output']>;
};

/** How far a post reaches with an action 岗位范围. */
export type AccessReach =
  /** The whole city 全市. */
  | 'CITY'
  /** The viewer's classes 本班. */
  | 'CLASS'
  /** The places the viewer answers for 本地区. */
  | 'JURISDICTION'
  /** The viewer's schools 本校. */
  | 'SCHOOL';

/** What a family may be told 查阅情况告知: which post did what, how often and when. No person is named. */
export type AccessSummaryLine = {
  __typename?: 'AccessSummaryLine';
  /** What was done 行为. */
  action: Scalars['String']['output'];
  /** How often 次数. */
  count: Scalars['Int']['output'];
  /** First time 首次时间. */
  firstAt: Scalars['DateTime']['output'];
  /** Last time 末次时间. */
  lastAt: Scalars['DateTime']['output'];
  /** The post 岗位 that did it. */
  post: Scalars['String']['output'];
};

/** Who was held to account 问责记录: a post, never a name. */
export type Accountability = {
  __typename?: 'Accountability';
  /** Post that did it 作出岗位. */
  by: Scalars['String']['output'];
  /** How 问责方式. */
  measure: AccountabilityMeasure;
  /** Day 问责日期. */
  on: Scalars['Date']['output'];
  /** The post 被问责岗位. */
  post: Scalars['String']['output'];
};

/** How somebody was held to account 问责方式. */
export type AccountabilityMeasure =
  /** Criticism in a circular 通报批评. */
  | 'CIRCULATED_CRITICISM'
  /** Handed to the body that disciplines 移送处理. */
  | 'HANDED_TO_DISCIPLINE'
  /** A talk 约谈. */
  | 'TALK'
  /** A written examination 书面检查. */
  | 'WRITTEN_EXAMINATION';

/** An explanation of a finding. */
export type AcknowledgeFindingInput = {
  /** What the school has to say, at most 1000 characters; sealed. */
  explanation: Scalars['String']['input'];
  /** Id of the finding. */
  findingId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Outcome of explaining a finding. */
export type AcknowledgeFindingResult = IntegrityFindingSuccess | Refusal;

/** A receipt for a written report. */
export type AcknowledgeReportInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** For whom. */
  recipient: ReportRecipient;
};

/** Outcome of acknowledging. */
export type AcknowledgeReportResult = DropoutCaseSuccess | Refusal;

/** Attendance before and after one action 措施成效. It counts; it does not say that one led to the other. */
export type ActionEffect = {
  __typename?: 'ActionEffect';
  /** The ten school days after, as far as they are over 措施后. */
  after: AttendanceAround;
  /** The ten school days before 措施前. */
  before: AttendanceAround;
  /** Whether all of them are over 观察期已满. */
  isOver: Scalars['Boolean']['output'];
  /** What was done 措施. */
  kind: ActionKind;
  /** Day 日期; it belongs to neither side. */
  on: Scalars['Date']['output'];
  /** What came of a contact or visit 联系结果; null for what is none, and where it was not said. */
  outcome?: Maybe<ContactOutcome>;
};

/** What is done about a child 措施. */
export type ActionKind =
  /** Aid decided by the aid review 资助. */
  | 'AID'
  /** Home visit of the campaign 千名教师走万家, to children with and without a case. */
  | 'CAMPAIGN_VISIT'
  /** Home visit 家访. */
  | 'HOME_VISIT'
  /** Message 信息. */
  | 'MESSAGE'
  /** A notice or order, from its service 文书送达. */
  | 'NOTICE'
  /** Persuasion to return 劝返. */
  | 'PERSUASION'
  /** Telephone call 电话联系. */
  | 'PHONE'
  /** Meeting at school 到校面谈. */
  | 'SCHOOL_MEETING';

/** A note to be added. */
export type AddLearningSupportNoteInput = {
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** The note, at most 1000 characters; sealed. */
  note: Scalars['String']['input'];
  /** The child. */
  studentId: Scalars['ID']['input'];
  /** Id of the measure. */
  supportId: Scalars['ID']['input'];
};

/** Outcome of adding a note. */
export type AddLearningSupportNoteResult = LearningSupportSuccess | Refusal;

/** A notice or order 文书. */
export type AdministrativeNotice = {
  __typename?: 'AdministrativeNotice';
  /** Last day of the deadline; null before service. */
  complyBy?: Maybe<Scalars['Date']['output']>;
  /** Days the addressee has, from service on. */
  complyWithinDays: Scalars['Int']['output'];
  /** The paper as a page to print (HTML, A4); null for those who may not read it. */
  html?: Maybe<Scalars['String']['output']>;
  /** Id of the notice. */
  id: Scalars['ID']['output'];
  /** Day of issue. */
  issuedOn: Scalars['Date']['output'];
  /** Kind of body that issued it. */
  issuer: NoticeIssuer;
  /** Number 文号: without gaps for each issuer and year. */
  number: Scalars['String']['output'];
  /** Outcome; null while none is recorded. */
  outcome?: Maybe<RecordedOutcome>;
  /** The paper as PDF (A4), base64; null for those who may not read it. */
  pdf?: Maybe<Scalars['String']['output']>;
  /** Day on which it was revoked, because the absence was found wrong. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** Which rung. */
  rung: NoticeRung;
  /** Proof of service; null while it has not been served. */
  service?: Maybe<NoticeService>;
};

/** A signed report to be counted anew. */
export type AmendPeriodicReportInput = {
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why. */
  reason: AmendmentReason;
  /** Id of the report. */
  reportId: Scalars['ID']['input'];
};

/** Outcome of amending. */
export type AmendPeriodicReportResult = PeriodicReportSuccess | Refusal;

/** Why a signed report is replaced 修订原因. */
export type AmendmentReason =
  /** A case was corrected 更正个案. */
  | 'CORRECTED_CASE'
  /** A register was corrected 更正考勤. */
  | 'CORRECTED_REGISTER'
  /** It was counted wrongly 统计错误. */
  | 'COUNTING_ERROR'
  /** A register came in late 补点名. */
  | 'LATE_REGISTER'
  /** A school's report came in late 迟报. */
  | 'LATE_REPORT';

/** An answer to a complaint. */
export type AnswerComplaintInput = {
  /** The answer, at most 1000 characters; sealed. */
  answer: Scalars['String']['input'];
  /** Id of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** What came of it. */
  outcome: ComplaintOutcome;
};

/** Outcome of answering. */
export type AnswerComplaintResult = ComplaintSuccess | Refusal;

/** An answer to a message. */
export type AnswerDepartmentMessageInput = {
  /** The answer. */
  answer: DepartmentAnswer;
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the message. */
  messageId: Scalars['ID']['input'];
  /** The day of it, today or earlier. */
  on: Scalars['Date']['input'];
  /** How it ended, or why it is rejected. */
  outcome?: InputMaybe<DepartmentOutcome>;
};

/** Answered, or refused. */
export type AnswerDepartmentMessageResult = AnswerDepartmentMessageSuccess | Refusal;

/** The message with its answers. */
export type AnswerDepartmentMessageSuccess = {
  __typename?: 'AnswerDepartmentMessageSuccess';
  /** The message. */
  message: DepartmentMessage;
};

/** Outcome of approving. */
export type ApproveServiceHoldResult = Refusal | ServiceHoldSuccess;

/**
 * Attendance 出勤 over at most ten school days of the child's school: weekends, holidays and closures 停课 are passed over, and the ten days reach
 * as much further.
 */
export type AttendanceAround = {
  __typename?: 'AttendanceAround';
  /** Those on which it was there 实到日. */
  attended: Scalars['Int']['output'];
  /** School days on which the child was expected and a register says so 应到日: the denominator. */
  expected: Scalars['Int']['output'];
  /** School days without a register 无考勤日: in neither number. */
  missing: Scalars['Int']['output'];
  /** Days without school 不上课日 that were passed over between the first and the last of these school days: in no number. */
  noSchool: Scalars['Int']['output'];
};

/** How a student was on a school day 考勤结果. */
export type AttendanceMark =
  /** Approved leave 事假. */
  | 'APPROVED_LEAVE'
  /** Taught at home 送教上门; not expected in class. */
  | 'HOME_TAUGHT'
  /** Late 迟到; counts as present. */
  | 'LATE'
  /** Present 出勤. */
  | 'PRESENT'
  /** Sick leave 病假. */
  | 'SICK'
  /** Unexcused absence 无故缺课. */
  | 'UNEXCUSED';

/** How a member body made the law known 成员单位宣传. */
export type BodyCampaign = {
  __typename?: 'BodyCampaign';
  /** The body 单位. */
  body: MemberBody;
  /** How 宣传形式. */
  form: CampaignForm;
  /** Day 日期. */
  on: Scalars['Date']['output'];
  /** People reached 覆盖人数; null where nobody can count them, as of the press. */
  people?: Maybe<Scalars['Int']['output']>;
};

/** One campaign 宣传活动. */
export type Campaign = {
  __typename?: 'Campaign';
  /** How 宣传形式. */
  form: CampaignForm;
  /** Day 日期. */
  on: Scalars['Date']['output'];
  /** People reached 覆盖人数. */
  people: Scalars['Int']['output'];
};

/** How the law was made known 宣传形式. */
export type CampaignForm =
  /** Banners 标语. */
  | 'BANNERS'
  /** Class meeting 主题班会. */
  | 'CLASS_MEETING'
  /** Leaflets 宣传单. */
  | 'LEAFLETS'
  /** Press, radio, television, WeChat 媒体. */
  | 'MEDIA'
  /** Parents' meeting 家长会. */
  | 'PARENTS_MEETING'
  /** Themed activity 主题宣传活动, such as 不让一个孩子辍学. */
  | 'THEMED_ACTIVITY';

/** Stopping an import of the list of a village grid. */
export type CancelGridListImportInput = {
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the import. */
  importId: Scalars['ID']['input'];
};

/** Leave to be cancelled from today on. */
export type CancelLeaveInput = {
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the leave. */
  leaveId: Scalars['ID']['input'];
  /** For whom. */
  studentIds: Array<Scalars['ID']['input']>;
};

/** Outcome of cancelling leave. */
export type CancelLeaveResult = PlannedLeaveSuccess | Refusal;

/** Stopping an import of past registers. */
export type CancelRollHistoryImportInput = {
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the import. */
  importId: Scalars['ID']['input'];
};

/** The answer of the aid review 资助复核 as the case knows it. */
export type CaseAidReview = {
  __typename?: 'CaseAidReview';
  /** `poverty` or `not-poverty`. */
  cause?: Maybe<Scalars['String']['output']>;
  /** Day completed; null while open. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** Due day. */
  dueOn: Scalars['Date']['output'];
  /** Measures decided. */
  measures: Array<Scalars['String']['output']>;
  /** Id of the review. */
  reviewId: Scalars['ID']['output'];
};

/** Causes on record, the main one first. */
export type CaseCauses = {
  __typename?: 'CaseCauses';
  /** Post that recorded them. */
  by: Scalars['String']['output'];
  /** The causes. */
  codes: Array<DropoutCause>;
  /** Day recorded. */
  on: Scalars['Date']['output'];
};

/** A contact or home visit 劝返记录. */
export type CaseContact = {
  __typename?: 'CaseContact';
  /** Post of who did it 经办岗位. */
  by: Scalars['String']['output'];
  /** How 联系方式. */
  kind: ContactKind;
  /** What was said 联系记录; null for those who may not read case notes. */
  note?: Maybe<Scalars['String']['output']>;
  /** When 联系日期. */
  on: Scalars['Date']['output'];
  /** What came of it 联系结果. */
  outcome: ContactOutcome;
  /** Whether anybody was reached 是否联系上; who would not talk was. */
  reached: Scalars['Boolean']['output'];
};

/** A level that was told of something not done 逐级上报. */
export type CaseEscalation = {
  __typename?: 'CaseEscalation';
  /** The day on which its turn came 上报日期. */
  on: Scalars['Date']['output'];
  /** Post that was told 上报岗位. */
  to: Scalars['String']['output'];
};

/** The holds of one case. */
export type CaseHolds = {
  __typename?: 'CaseHolds';
  /** What the holds mean to the authority 提示. */
  advice: Scalars['String']['output'];
  /** Id of the case. */
  caseId: Scalars['ID']['output'];
  /** The holds that the viewer may see, oldest first. */
  holds: Array<ServiceHold>;
  /** The child. */
  student?: Maybe<Student>;
};

/** A page of cases with holds in force. */
export type CaseHoldsConnection = {
  __typename?: 'CaseHoldsConnection';
  /** The cases. */
  edges: Array<CaseHoldsEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Cases on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A case on a page. */
export type CaseHoldsEdge = {
  __typename?: 'CaseHoldsEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The case and its holds. */
  node: CaseHolds;
};

/** The highest post that was told of something still owed on a case 上报层级. */
export type CaseLevel =
  /** The education bureau 教育局. */
  | 'BUREAU_OFFICER'
  /** The head of the school 校长. */
  | 'HEAD'
  /** Nobody had to be told 按期办理. */
  | 'IN_TIME'
  /** The office of the leading group 领导小组办公室. */
  | 'LEADING_GROUP_OFFICE';

/** A pause of the clocks 暂停. */
export type CasePause = {
  __typename?: 'CasePause';
  /** Post that paused. */
  by: Scalars['String']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** Why. */
  reason: PauseReason;
  /** Last day. */
  until: Scalars['Date']['output'];
};

/** An effort to bring the child back 劝返记录. */
export type CasePersuasion = {
  __typename?: 'CasePersuasion';
  /** Post that recorded it. */
  by: Scalars['String']['output'];
  /** What was said; null for those who may not read case notes. */
  note?: Maybe<Scalars['String']['output']>;
  /** When. */
  on: Scalars['Date']['output'];
  /** What the family said. */
  outcome: PersuasionOutcome;
  /** Posts that took part. */
  participants: Array<Scalars['String']['output']>;
  /** The day the family promised. */
  returnPromisedOn?: Maybe<Scalars['Date']['output']>;
};

/** Something owed on a case 待办. */
export type CaseStep = {
  __typename?: 'CaseStep';
  /** Post that answers for it 责任岗位. */
  accountable: Scalars['String']['output'];
  /** Day done 完成日期; null while open. */
  doneOn?: Maybe<Scalars['Date']['output']>;
  /** Due day 到期日. */
  dueOn: Scalars['Date']['output'];
  /** Post that is told next 上报岗位 when it is not done; null when the last has been told. */
  escalatesTo?: Maybe<Scalars['String']['output']>;
  /** Levels that were told 已上报岗位, lowest first. */
  escalations: Array<CaseEscalation>;
  /** What 事项: `contact-guardian`, `persuade`, `home-visit`, `record-causes`, `locate-family`, `confirm-or-return`, `promised-return`, `mark-return`, `receipt-town`, `receipt-bureau`, `observation-check`. */
  kind: Scalars['String']['output'];
  /** Whether a level has been told 已逾期上报. */
  overdue: Scalars['Boolean']['output'];
};

/** The cases behind one figure. */
export type CasesBehind = {
  __typename?: 'CasesBehind';
  /** Ids of the cases 个案. */
  caseIds: Array<Scalars['ID']['output']>;
  /** Name of the figure, as in `ReportFigures`. */
  figure: Scalars['String']['output'];
};

/** How many cases have gone how far up. */
export type CasesOfLevel = {
  __typename?: 'CasesOfLevel';
  /** The cases: as many as `dropoutCases` lists with this level. */
  count: Scalars['Int']['output'];
  /** The level 上报层级. */
  level: CaseLevel;
};

/** How many cases have a status. */
export type CasesOfStatus = {
  __typename?: 'CasesOfStatus';
  /** The cases: as many as `dropoutCases` lists with this status. */
  count: Scalars['Int']['output'];
  /** The status 个案状态. */
  status: DropoutStatus;
};

/** A child of a class on a school day 今日学生. */
export type ChildToday = {
  __typename?: 'ChildToday';
  /** The mark 考勤结果; null before the register is taken. */
  mark?: Maybe<AttendanceMark>;
  /** Planned leave 请假 that covers the day, `SICK` or `APPROVED_LEAVE`. */
  onLeave?: Maybe<AttendanceMark>;
  /** The child 学生. */
  student: Student;
  /** Taught at home 送教上门: not expected in class. */
  taughtAtHome: Scalars['Boolean']['output'];
};

/** A class on a school day 今日班级. */
export type ClassToday = {
  __typename?: 'ClassToday';
  /** Children who are not in class 未到校学生, whatever the reason. */
  away: Array<ChildToday>;
  /** Every child of the class 学生名单. */
  children: Array<ChildToday>;
  /** The day 日期. */
  date: Scalars['Date']['output'];
  /** Children expected in class 应到人数: all but those taught at home. */
  expected: Scalars['Int']['output'];
  /** Why there is no school that day 不上课原因; null on a school day. */
  noSchoolBecause?: Maybe<Scalars['String']['output']>;
  /** Whether the register was taken 是否已点名. */
  registerTaken: Scalars['Boolean']['output'];
  /** The class 班级. */
  schoolClass: SchoolClass;
};

/** A page of classes. */
export type ClassTodayConnection = {
  __typename?: 'ClassTodayConnection';
  /** The classes, by school and class. */
  edges: Array<ClassTodayEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Classes on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A class on a page. */
export type ClassTodayEdge = {
  __typename?: 'ClassTodayEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The class. */
  node: ClassToday;
};

/** A judgement on a finding. */
export type CloseFindingInput = {
  /** Id of the finding. */
  findingId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** The judgement. */
  outcome: FindingOutcome;
};

/** Outcome of judging a finding. */
export type CloseFindingResult = IntegrityFindingSuccess | Refusal;

/** Outcome of closing. */
export type CloseInspectionResult = InspectionSuccess | Refusal;

/** Why a school is closed 停课原因. */
export type ClosureReason =
  /** The building cannot be used 校舍停用. */
  | 'BUILDING'
  /** Disaster 自然灾害. */
  | 'DISASTER'
  /** Infectious disease 传染病. */
  | 'EPIDEMIC'
  /** Another reason 其他. */
  | 'OTHER'
  /** Bad weather 恶劣天气. */
  | 'WEATHER';

/** Committing an import of the list of a village grid. */
export type CommitGridListImportInput = {
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the import. */
  importId: Scalars['ID']['input'];
};

/** Committing an import of past registers. */
export type CommitRollHistoryImportInput = {
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the import. */
  importId: Scalars['ID']['input'];
};

/** A complaint from the public 群众举报. Not shown to the school or the town it is about. */
export type Complaint = Versioned & {
  __typename?: 'Complaint';
  /** Whether the complainant gave no name 是否匿名. */
  anonymous: Scalars['Boolean']['output'];
  /** The answer 答复内容; sealed. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Day of the answer 答复日期. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Cases 个案 that it uncovered. */
  caseIds: Array<Scalars['ID']['output']>;
  /** How it came in 举报渠道. */
  channel: ComplaintChannel;
  /** Name and telephone 举报人; sealed, null for those who may not read it and for an anonymous complaint. */
  complainant?: Maybe<Scalars['String']['output']>;
  /** Day taken in 登记日期. */
  filedOn: Scalars['Date']['output'];
  /** Id of the complaint. */
  id: Scalars['ID']['output'];
  /** Inspections 督导检查 that it led to. */
  inspectionIds: Array<Scalars['ID']['output']>;
  /** Code of the place 地区代码. */
  jurisdictionId: Scalars['ID']['output'];
  /** What about 举报事项. */
  matter: ComplaintMatter;
  /** What came of it 办理结果. */
  outcome?: Maybe<ComplaintOutcome>;
  /** Day on which the outcome was published 公告日期. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** Receipt number 受理编号 with which the complainant asks. */
  receipt: Scalars['String']['output'];
  /** The school 学校 it names; null when it names none. */
  school?: Maybe<School>;
  /** Where it stands 办理状态. */
  status: ComplaintStatus;
  /** What is owed 办理时限: `accept-complaint`, `answer-complaint`, and once it is answered `publish-complaint`. */
  steps: Array<CaseStep>;
  /** Post that took it in 登记岗位. */
  takenBy: Scalars['String']['output'];
  /** What the complainant says 举报内容; sealed, null for those who may not read it. */
  text?: Maybe<Scalars['String']['output']>;
  /** Version of the record. */
  version: Scalars['Int']['output'];
};

/** How a complaint came in 举报渠道. */
export type ComplaintChannel =
  /** Telephone 电话. */
  | 'HOTLINE'
  /** Letter 信函. */
  | 'LETTER'
  /** In person 来访. */
  | 'VISIT'
  /** Website 网络. */
  | 'WEBSITE';

/** A page of complaints. */
export type ComplaintConnection = {
  __typename?: 'ComplaintConnection';
  /** The complaints, the oldest first. */
  edges: Array<ComplaintEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Complaints on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A complaint on a page. */
export type ComplaintEdge = {
  __typename?: 'ComplaintEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The complaint. */
  node: Complaint;
};

/** What a complaint from the public is about 举报事项. */
export type ComplaintMatter =
  /** Bullying, beating, humiliation 欺凌、殴打、侮辱. */
  | 'BULLYING'
  /** A student driven away 驱赶学生. */
  | 'CHILD_DRIVEN_AWAY'
  /** Child labour seen 使用童工. */
  | 'CHILD_LABOUR'
  /** Fees 乱收费. */
  | 'FEES'
  /** Too much homework, too long days 课业负担过重. */
  | 'HEAVY_WORKLOAD'
  /** A hidden dropout 隐瞒辍学. */
  | 'HIDDEN_DROPOUT'
  /** Something else 其他. */
  | 'OTHER';

/** What is published of a complaint 举报办理公告: no words, no school, no complainant. */
export type ComplaintNotice = {
  __typename?: 'ComplaintNotice';
  /** Whether it was answered by its day 是否按期答复. */
  answeredInTime: Scalars['Boolean']['output'];
  /** Month in which it came in 登记月份, `2026-05`. */
  filedInMonth: Scalars['String']['output'];
  /** Id of the notice. */
  id: Scalars['ID']['output'];
  /** Code of the town or the city 地区代码. */
  jurisdictionId: Scalars['ID']['output'];
  /** Whether a case was found through it 是否发现个案. */
  ledToCases: Scalars['Boolean']['output'];
  /** Whether it led to an inspection 是否开展督导检查. */
  ledToInspections: Scalars['Boolean']['output'];
  /** What about 举报事项. */
  matter: ComplaintMatter;
  /** What came of it 办理结果. */
  outcome: ComplaintOutcome;
  /** Day published 公告日期. */
  publishedOn: Scalars['Date']['output'];
};

/** A page of notices. */
export type ComplaintNoticeConnection = {
  __typename?: 'ComplaintNoticeConnection';
  /** The notices, the latest first. */
  edges: Array<ComplaintNoticeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Notices on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A notice on a page. */
export type ComplaintNoticeEdge = {
  __typename?: 'ComplaintNoticeEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The notice. */
  node: ComplaintNotice;
};

/** What came of a complaint 办理结果. */
export type ComplaintOutcome =
  /** Not true 不属实. */
  | 'NOT_UPHELD'
  /** For another authority 转其他部门. */
  | 'REFERRED'
  /** True 属实. */
  | 'UPHELD';

/** What a complainant learns with the receipt number. */
export type ComplaintReceipt = {
  __typename?: 'ComplaintReceipt';
  /** Day by which it is answered 答复期限. */
  answerDueOn: Scalars['Date']['output'];
  /** Day of the answer 答复日期. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** Day taken in 登记日期. */
  filedOn: Scalars['Date']['output'];
  /** What came of it 办理结果. */
  outcome?: Maybe<ComplaintOutcome>;
  /** Receipt number 受理编号. */
  receipt: Scalars['String']['output'];
  /** Where it stands 办理状态. */
  status: ComplaintStatus;
};

/** Where a complaint stands 办理状态. */
export type ComplaintStatus =
  /** Accepted 已受理. */
  | 'ACCEPTED'
  /** Answered 已答复. */
  | 'ANSWERED'
  /** Taken in 已登记. */
  | 'FILED';

/** The complaint as it now stands. */
export type ComplaintSuccess = {
  __typename?: 'ComplaintSuccess';
  /** The complaint. */
  complaint: Complaint;
};

/** A dropout to be confirmed. */
export type ConfirmDropoutInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** The version looked at. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Names for the printed reports. */
  names?: InputMaybe<ReportNamesInput>;
};

/** Outcome of confirming. */
export type ConfirmDropoutResult = Conflict | DropoutCaseSuccess | Refusal;

/** Somebody else saved first 冲突. Look at the record again, then decide. */
export type Conflict = Problem & {
  __typename?: 'Conflict';
  /** The version that stands. */
  actualVersion: Scalars['Int']['output'];
  /** Always STALE_VERSION. */
  code: Scalars['String']['output'];
  /** In English. */
  en: Scalars['String']['output'];
  /** The version the caller looked at. */
  expectedVersion: Scalars['Int']['output'];
  /** Always expectedVersion. */
  field?: Maybe<Scalars['String']['output']>;
  /** The record as it stands now 现值, to be put beside what the viewer wanted to save. */
  present?: Maybe<Versioned>;
  /** The rule that was broken. */
  rule?: Maybe<Scalars['String']['output']>;
  /** In Chinese 中文说明. */
  zh: Scalars['String']['output'];
};

/** How the family was contacted 联系方式. */
export type ContactKind =
  /** Home visit 家访. */
  | 'HOME_VISIT'
  /** Message 信息. */
  | 'MESSAGE'
  /** By telephone 电话. */
  | 'PHONE'
  /** Meeting at school 到校面谈. */
  | 'SCHOOL_MEETING';

/** What came of a contact or a home visit 联系结果. The table is ours, to be confirmed by the bureau. */
export type ContactOutcome =
  /** The family has moved away 已搬离. */
  | 'MOVED_AWAY'
  /** Nobody answered, or nobody was at home 未联系上. */
  | 'NOT_REACHED'
  /** Reached 联系上. */
  | 'REACHED'
  /** Reached, and would not talk 拒绝沟通. */
  | 'REFUSED'
  /** No such family lives there 地址有误; by home visit only. */
  | 'WRONG_ADDRESS'
  /** The number is wrong or out of service 号码有误; by telephone or message only. */
  | 'WRONG_NUMBER';

/** How often a contact came out one way. */
export type ContactsOfOutcome = {
  __typename?: 'ContactsOfOutcome';
  /** Contacts and visits 次数. */
  count: Scalars['Int']['output'];
  /** What came of them 联系结果. */
  outcome: ContactOutcome;
};

/** Marks to be corrected on a register. */
export type CorrectRollInput = {
  /** Id of the class 班级. */
  classId: Scalars['ID']['input'];
  /** The school day. */
  date: Scalars['Date']['input'];
  /** The marks as they should have been. */
  entries: Array<RollEntryInput>;
  /** The version looked at; omit to correct whatever stands. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Outcome of correcting a roll. */
export type CorrectRollResult = Conflict | Refusal | RollCallSuccess;

/** How days are counted 计算单位. */
export type CountingUnit =
  /** Calendar days 自然日. */
  | 'CALENDAR_DAY'
  /** School days 上课日. */
  | 'SCHOOL_DAY';

/** Starting an import of the list of a village grid. */
export type CreateGridListImportInput = {
  /** A repeat with the same key gives the same import. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name of the list, for example 裕民街道2026年春季网格名单. */
  sourceList: Scalars['String']['input'];
};

/** Starting an import of past registers. */
export type CreateRollHistoryImportInput = {
  /** A repeat with the same key gives the same import. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name of the list, for example 2025年秋季学期考勤. */
  sourceList: Scalars['String']['input'];
};

/** So many days in a row. */
export type DaysInARow = {
  __typename?: 'DaysInARow';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Of which. */
  unit: CountingUnit;
};

/** So many days in a row. */
export type DaysInARowInput = {
  /** How many, 1 to 60. */
  count: Scalars['Int']['input'];
  /** Of which. */
  unit: CountingUnit;
};

/** An event that a consumer could not apply 死信, by its coordinates: never its content. */
export type DeadLetter = {
  __typename?: 'DeadLetter';
  /** The consumer that could not apply it 消费者. */
  consumer: Scalars['String']['output'];
  /** The place in the schema, or the name of the fault 详情. */
  detail?: Maybe<Scalars['String']['output']>;
  /** Type of the event 事件类型, when the record says so. */
  eventType?: Maybe<Scalars['String']['output']>;
  /** When it failed 失败时间. */
  failedAt: Scalars['DateTime']['output'];
  /** Id of the letter. */
  id: Scalars['ID']['output'];
  /** Offset 位点 of the record within its partition. */
  offset?: Maybe<Scalars['String']['output']>;
  /** Partition 分区 of the record; null for a gap and for an event that waited in the inbox. */
  partition?: Maybe<Scalars['Int']['output']>;
  /** Why. */
  reason: DeadLetterReason;
  /** What was done about it; null while open. */
  resolution?: Maybe<DeadLetterResolution>;
  /** When it was done 处置时间. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did it 处置人: the subject of a token. */
  resolvedBy?: Maybe<Scalars['String']['output']>;
  /** Place in the stream of its subject 序号; of a gap, the first that is missing. */
  sequence?: Maybe<Scalars['Int']['output']>;
  /** Id of the record 记录编号 that changed, when the event says so. */
  subject?: Maybe<Scalars['ID']['output']>;
  /** The topic 主题. */
  topic: Scalars['String']['output'];
};

/** A page of dead letters. */
export type DeadLetterConnection = {
  __typename?: 'DeadLetterConnection';
  /** The letters of this page. */
  edges: Array<DeadLetterEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A letter and its place in the list. */
export type DeadLetterEdge = {
  __typename?: 'DeadLetterEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The letter. */
  node: DeadLetter;
};

/** Which dead letters are meant; what is absent is not asked about. */
export type DeadLetterFilter = {
  /** Those of this consumer. */
  consumer?: InputMaybe<Scalars['String']['input']>;
  /** Those of this type of event. */
  eventType?: InputMaybe<Scalars['String']['input']>;
  /** This letter. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Those with this reason. */
  reason?: InputMaybe<DeadLetterReason>;
  /** True for those that were dealt with. */
  resolved?: InputMaybe<Scalars['Boolean']['input']>;
  /** Those that failed at this instant or later. */
  since?: InputMaybe<Scalars['DateTime']['input']>;
  /** Those about this record. */
  subject?: InputMaybe<Scalars['ID']['input']>;
  /** Those that failed before this instant. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Why an event could not be applied 死信原因. */
export type DeadLetterReason =
  /** The data break the contract of their type 违反约定. */
  | 'CONTRACT_BROKEN'
  /** The event stands on a topic that is not its own 主题不符. */
  | 'FOREIGN_TOPIC'
  /** Events before those that came are missing 缺号. */
  | 'GAP'
  /** The handler failed three times 处理失败. */
  | 'HANDLER_FAILED'
  /** The JSON is no event envelope 不是事件. */
  | 'NOT_AN_EVENT'
  /** The record is not JSON in UTF-8 格式错误. */
  | 'NOT_JSON'
  /** The record is empty 空记录. */
  | 'NO_VALUE'
  /** The record is larger than any event may be 过大. */
  | 'TOO_LARGE'
  /** A type of event that this version of the software does not know 未知类型. */
  | 'UNKNOWN_TYPE';

/** What a person did about a dead letter 处置. */
export type DeadLetterResolution =
  /** The event was applied after all 已重放. */
  | 'REPLAYED'
  /** The event was given up 已放弃. */
  | 'SKIPPED';

/** A hold that somebody decides on. */
export type DecideServiceHoldInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** Id of the hold. */
  holdId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What was reported on a decision 落实情况. */
export type DecisionProgress = {
  __typename?: 'DecisionProgress';
  /** Whether the decision is carried out 是否落实完毕. */
  isDone: Scalars['Boolean']['output'];
  /** Day 报告日期. */
  on: Scalars['Date']['output'];
  /** What was done 落实情况; sealed. */
  text: Scalars['String']['output'];
};

/** A closure to be declared. */
export type DeclareClosureInput = {
  /** First day. */
  from: Scalars['Date']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why. */
  reason: ClosureReason;
  /** School code 学校标识码. */
  schoolId: Scalars['ID']['input'];
  /** Last day. */
  to: Scalars['Date']['input'];
};

/** Outcome of declaring a closure. */
export type DeclareClosureResult = Refusal | SchoolCalendarSuccess;

/** Outcome of declaring a make-up day. */
export type DeclareMakeUpDayResult = Refusal | SchoolCalendarSuccess;

/** Outcome of declining. */
export type DeclineServiceHoldResult = Refusal | ServiceHoldSuccess;

/** What a department answered to a message 答复. */
export type DepartmentAnswer =
  /** It will be acted on 已受理. */
  | 'ACCEPTED'
  /** It has been acted on 已办结. */
  | 'COMPLETED'
  /** It has come 已收到. */
  | 'RECEIVED'
  /** It will not be acted on 不予受理. */
  | 'REJECTED';

/** What one department, or one town, has received and why 部门台. */
export type DepartmentDesk = {
  __typename?: 'DepartmentDesk';
  /** The agreement in force today; null: it receives nothing. */
  agreement?: Maybe<SharingAgreement>;
  /** What it has received 收到的消息, latest first. */
  messages: DepartmentMessageConnection;
  /** Its name 名称, in English. */
  nameEn: Scalars['String']['output'];
  /** Its name 名称. */
  nameZh: Scalars['String']['output'];
  /** The department, or the town as `town.<code>` 收件方. */
  recipient: Scalars['String']['output'];
  /** The topic it answers on 答复主题. */
  replyTopic: Scalars['String']['output'];
  /** The topic it reads 主题. */
  topic: Scalars['String']['output'];
  /** Where its messages are pushed besides its topic; null: nowhere. */
  webhook?: Maybe<DepartmentWebhook>;
};


/** What one department, or one town, has received and why 部门台. */
export type DepartmentDeskMessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A message 通报、转办 that left for a department: what it holds is all that the department was told. */
export type DepartmentMessage = {
  __typename?: 'DepartmentMessage';
  /** Why it was sent: the agreement that was in force. */
  agreement: SharingAgreement;
  /** The day by which a referral is to be answered 答复期限. */
  answerDueOn?: Maybe<Scalars['Date']['output']>;
  /** The case, where the agreement shares it. */
  caseId?: Maybe<Scalars['ID']['output']>;
  /** Id of the message 消息编号; the department answers by it. */
  id: Scalars['ID']['output'];
  /** Notice or referral. */
  kind: DepartmentMessageKind;
  /** The mark of a notice 监测标注. */
  mark?: Maybe<MessageMark>;
  /** The matter of a referral 事项, as a code of the contract. */
  matter?: Maybe<Scalars['String']['output']>;
  /** The department, or the town as `town.<code>` 收件方. */
  recipient: Scalars['String']['output'];
  /** The department’s answers 答复, by day. */
  replies: Array<DepartmentReply>;
  /** The day it left 发出日期. */
  sentOn: Scalars['Date']['output'];
  /** The child, where the agreement shares it. */
  student?: Maybe<Student>;
  /** Code of the town. */
  town?: Maybe<Scalars['String']['output']>;
  /** The message that a withdrawal takes back 撤销的消息. */
  withdraws?: Maybe<Scalars['ID']['output']>;
};

/** A page of messages. */
export type DepartmentMessageConnection = {
  __typename?: 'DepartmentMessageConnection';
  /** The messages of this page. */
  edges: Array<DepartmentMessageEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A message and its place in the list. */
export type DepartmentMessageEdge = {
  __typename?: 'DepartmentMessageEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The message. */
  node: DepartmentMessage;
};

/** What a department is told of 消息类型. */
export type DepartmentMessageKind =
  /** A child dropped out or returned 通报. */
  | 'NOTICE'
  /** A matter to act on and answer 转办. */
  | 'REFERRAL'
  /** A notice or a referral is taken back 撤销. */
  | 'WITHDRAWAL';

/** How a matter ended, or why it was rejected 办理结果. */
export type DepartmentOutcome =
  /** The child was found 已找到学生. */
  | 'CHILD_FOUND'
  /** The child is back at school 已返校. */
  | 'CHILD_RETURNED'
  /** A document was issued 已发文书. */
  | 'DOCUMENT_ISSUED'
  /** Known already 重复. */
  | 'DUPLICATE'
  /** The facts do not suffice 情况不明. */
  | 'INSUFFICIENT_FACTS'
  /** Measures were taken 已采取措施. */
  | 'MEASURES_TAKEN'
  /** Another department’s business 不属本部门职责. */
  | 'NOT_COMPETENT'
  /** Nothing was found 未发现问题. */
  | 'NO_FINDING';

/** An answer 回复 to a message. */
export type DepartmentReply = {
  __typename?: 'DepartmentReply';
  /** The answer. */
  answer: DepartmentAnswer;
  /** The day the department gives 答复日期. */
  on: Scalars['Date']['output'];
  /** How it ended, if it says so. */
  outcome?: Maybe<DepartmentOutcome>;
};

/** An address to which a department’s messages are pushed, signed by the Standard Webhooks specification 推送. */
export type DepartmentWebhook = {
  __typename?: 'DepartmentWebhook';
  /** Failed attempts 失败次数 at the message that is being tried. */
  attempts: Scalars['Int']['output'];
  /** When a message last arrived. */
  lastDeliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why the last attempt failed 失败原因, as a code such as `HTTP_500`, `UNREACHABLE`, `ADDRESS_REFUSED`, or why nothing more is sent, as `AGREEMENT_ENDED`; null after a success. */
  lastFailure?: Maybe<Scalars['String']['output']>;
  /** When the next attempt is made 下次推送; null when nothing waits. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether messages are sent to it. */
  status: WebhookStatus;
  /** The address 推送地址. */
  url: Scalars['String']['output'];
  /** Messages that wait for their turn 待推送. */
  waitingCount: Scalars['Int']['output'];
};

/** What stands on a desk 工作台, in numbers that match the lists behind them. */
export type DeskCounts = {
  __typename?: 'DeskCounts';
  /** Cases by level 按上报层级. */
  casesByLevel: Array<CasesOfLevel>;
  /** Cases by status 按状态. */
  casesByStatus: Array<CasesOfStatus>;
  /** Classes with missing registers 漏点名班级: as many as `missingRegisters` lists. */
  classesWithMissingRegisters: Scalars['Int']['output'];
  /** Watched children with persuasion not done on its day 逾期未劝返: as many as `dropoutWatches` lists with MISSED. */
  dropoutWatchesMissed: Scalars['Int']['output'];
  /** Watched children with persuasion still owed 待劝返: as many as `dropoutWatches` lists with OWED. */
  dropoutWatchesOwed: Scalars['Int']['output'];
  /** Cases with a step of the viewer's post due today 今日到期: as many as `deskDutiesDueToday` lists. */
  dueToday: Scalars['Int']['output'];
  /** Duties of the viewer's post 我的待办. */
  duties: Array<DutiesInWindow>;
  /** Calls to guardians not made on their day 逾期未联系: as many as `guardianCalls` lists with MISSED. */
  guardianCallsMissed: Scalars['Int']['output'];
  /** Calls to guardians not made yet 待联系: as many as `guardianCalls` lists with OWED. */
  guardianCallsOwed: Scalars['Int']['output'];
  /** The term whose meeting 学期初会议 the office of the leading group has not held, with the day it is due; null once it is held, and for other posts. What no term held stays owed through the holidays. */
  leadingGroupMeetingOwed?: Maybe<LeadingGroupTerm>;
  /** Duties of the viewer's post on notices 文书待办. */
  noticeDuties: Array<DutiesInWindow>;
  /** Duties of the viewer's post beyond cases 办公待办, by what they are about. */
  officeDuties: Array<OfficeDutiesInWindow>;
};

/** What a case asks of the viewer's post 我的待办: what it answers for, and what it was told of because it was not done. */
export type DeskDuty = {
  __typename?: 'DeskDuty';
  /** The case 个案. */
  dropoutCase: DropoutCase;
  /** Day on which the first is due 最早到期日. */
  firstDueOn: Scalars['Date']['output'];
  /** The steps still owed 未完成事项, that due first before the others. */
  steps: Array<CaseStep>;
  /** When that is 到期情况. */
  window: DutyWindow;
};

/** A page of duties. */
export type DeskDutyConnection = {
  __typename?: 'DeskDutyConnection';
  /** The duties, that due first before the others. */
  edges: Array<DeskDutyEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Cases on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A duty on a page. */
export type DeskDutyEdge = {
  __typename?: 'DeskDutyEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The duty. */
  node: DeskDuty;
};

/** A report to be counted. */
export type DraftPeriodicReportInput = {
  /** The county, six digits, for the others. */
  county?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Which period; it must be over. */
  period: Scalars['String']['input'];
  /** How often. */
  rhythm: ReportRhythm;
  /** The school, for a school's month. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of counting. */
export type DraftPeriodicReportResult = PeriodicReportSuccess | Refusal;

/** A dropout case 控辍保学个案: at most one open per student. */
export type DropoutCase = Versioned & {
  __typename?: 'DropoutCase';
  /** First school day of the absence 缺课首日. */
  absentSince: Scalars['Date']['output'];
  /** Why the viewer sees this 查阅依据. */
  accessGrounds?: Maybe<Array<AccessGround>>;
  /** What was done, with attendance before and after 措施成效; null for those who may not see it. */
  actionEffects?: Maybe<Array<ActionEffect>>;
  /** The aid review's answer; null while none was opened. */
  aidReviewAnswer?: Maybe<CaseAidReview>;
  /** Causes; null while none are recorded. */
  causes?: Maybe<CaseCauses>;
  /** Day of the mark 辍学确认日期. */
  confirmedOn?: Maybe<Scalars['Date']['output']>;
  /** How the contacts came out 联系结果统计; what never came is left out. */
  contactOutcomes: Array<ContactsOfOutcome>;
  /** Contacts and visits, oldest first. */
  contacts: Array<CaseContact>;
  /** What was seen of the child before the case opened, and done about it 辍学苗头; null when nothing was, and for those who may not see it. */
  dropoutWatch?: Maybe<DropoutWatch>;
  /** Day on which the case ended: closed, withdrawn or relapsed. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** The case as which this one goes on under another record of the child 合并学籍; null when it does not, and for those who may not see it. */
  goesOnAs?: Maybe<DropoutCase>;
  /** Id of the case. */
  id: Scalars['ID']['output'];
  /** The highest post that was told of something still owed 上报层级. */
  level: CaseLevel;
  /** What is due first 下一步; null when nothing is owed. */
  nextStep?: Maybe<CaseStep>;
  /** The administrative ladder; null while nothing was issued, and for those who may not see it. */
  noticeLadder?: Maybe<NoticeLadder>;
  /** Observation checks judged so far. */
  observationChecks: Array<ObservationCheck>;
  /** Posts that work on the case, the responsible inspector 责任督学 among them. */
  participants: Array<Scalars['String']['output']>;
  /** Pauses, oldest first. */
  pauses: Array<CasePause>;
  /** Persuasion, oldest first 劝返. */
  persuasions: Array<CasePersuasion>;
  /** The transfer 转学 that nobody received in time and that raised the case; null once it is settled, and for a case that registers raised. */
  raisedByTransferId?: Maybe<Scalars['ID']['output']>;
  /** What was referred to departments 转办, oldest first; null for those who may not see it. */
  referrals?: Maybe<Array<Referral>>;
  /** The earlier case of the same child that this one takes up again. */
  reopens?: Maybe<DropoutCase>;
  /** Written reports to town and bureau 书面报告. */
  reports: Array<WrittenReport>;
  /** Who says that the child is back; null before the return. */
  returnShownBy?: Maybe<ReturnEvidence>;
  /** Day of the return 复学日期. */
  returnedOn?: Maybe<Scalars['Date']['output']>;
  /** Version of the rule pack 规则包 the case was opened under. */
  rulePack: Scalars['String']['output'];
  /** Consecutive school days of unexcused absence 连续无故缺课上课日. */
  schoolDaysAbsent: Scalars['Int']['output'];
  /** Day on which a register showed the child in class before anybody had marked the return. */
  seenInClassOn?: Maybe<Scalars['Date']['output']>;
  /** Advisory holds 四不办理; null for those who may not see them. */
  serviceHolds?: Maybe<Array<ServiceHold>>;
  /** Where the case stands 个案状态. */
  status: DropoutStatus;
  /** Everything owed 待办, done or not. */
  steps: Array<CaseStep>;
  /** The student 学生. */
  student: Student;
  /** Day of the mark 疑似辍学日期. */
  suspectedOn: Scalars['Date']['output'];
  /** Contacts in a row that reached nobody 连续未联系上的次数. */
  unreachedInARow: Scalars['Int']['output'];
  /** Version of the record, for `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** A page of cases. */
export type DropoutCaseConnection = {
  __typename?: 'DropoutCaseConnection';
  /** The cases. */
  edges: Array<DropoutCaseEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Cases on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A case on a page. */
export type DropoutCaseEdge = {
  __typename?: 'DropoutCaseEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: DropoutCase;
};

/** The case as it now stands. */
export type DropoutCaseSuccess = {
  __typename?: 'DropoutCaseSuccess';
  /** The case. */
  dropoutCase: DropoutCase;
};

/** Why a child is away 辍学原因. Gathered from comparable systems; no national list is known: unverified. */
export type DropoutCause =
  /** Bullying 校园欺凌. */
  | 'BULLYING'
  /** Caring for family 照料家人. */
  | 'CARING_FOR_FAMILY'
  /** Delinquency 不良行为. */
  | 'DELINQUENCY'
  /** Disability 残疾. */
  | 'DISABILITY'
  /** Early marriage 早婚. */
  | 'EARLY_MARRIAGE'
  /** The family lacks labour 家庭缺少劳动力. */
  | 'FAMILY_LACKS_LABOUR'
  /** Illness 疾病. */
  | 'ILLNESS'
  /** Learning difficulty 学习困难. */
  | 'LEARNING_DIFFICULTY'
  /** Migration with the family 随家人流动. */
  | 'MIGRATION'
  /** No school near 附近无学校. */
  | 'NO_SCHOOL_NEAR'
  /** Other 其他. */
  | 'OTHER'
  /** Poverty 家庭经济困难. */
  | 'POVERTY'
  /** Taught at a religious place 在宗教场所学习. */
  | 'RELIGIOUS_SCHOOL'
  /** Tired of study 厌学. */
  | 'TIRED_OF_STUDY'
  /** Work 外出务工. */
  | 'WORK';

/** A sign as it was recorded. */
export type DropoutSign = {
  __typename?: 'DropoutSign';
  /** Post that recorded it 记录岗位. */
  by: Scalars['String']['output'];
  /** What was seen 苗头. */
  code: DropoutSignCode;
  /** When 发现日期. */
  on: Scalars['Date']['output'];
};

/** A sign of dropping out 辍学苗头. The table is ours, to be confirmed by the bureau. */
export type DropoutSignCode =
  /** The family may move away 家庭可能外迁. */
  | 'FAMILY_MAY_MOVE'
  /** Friends have dropped out 同伴辍学. */
  | 'FRIENDS_DROPPED_OUT'
  /** Looks for work, or means to go away for it 打算外出务工. */
  | 'LOOKING_FOR_WORK'
  /** Something else 其他. */
  | 'OTHER'
  /** Is away often, a day here and there 经常零星缺课. */
  | 'SCATTERED_ABSENCE'
  /** Is tired of study 厌学. */
  | 'TIRED_OF_STUDY'
  /** Has said that it will not come back 表示不再上学. */
  | 'WILL_NOT_COME_BACK';

/** Where a dropout case stands 监测标注. */
export type DropoutStatus =
  /** Closed 销号: attendance held through the whole observation. */
  | 'CLOSED'
  /** Dropped out 辍学: confirmed by the school; registration is kept. */
  | 'DROPPED_OUT'
  /** Relapsed 再次辍学: away again during the observation; a new case takes this one up. */
  | 'RELAPSED'
  /** Returned 复学: under observation. */
  | 'RETURNED'
  /** Suspected dropout 疑似辍学: set by the system. */
  | 'SUSPECTED'
  /** Withdrawn 撤销: corrected registers showed that the child was not absent, no school expects it any more, or the case goes on under another record of the child. */
  | 'WITHDRAWN';

/** A child watched for signs of dropping out 辍学苗头, before there is a case: school and responsible inspector 责任督学 persuade it to stay. */
export type DropoutWatch = {
  __typename?: 'DropoutWatch';
  /** The case 个案 that it led into; null when none opened, and for those who may not see it. */
  dropoutCase?: Maybe<DropoutCase>;
  /** Day on which the watch ended 结束日期: a case took it over, or no school expects the child any more; null while it goes on. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether persuasion was not done on its day 是否逾期. */
  missed: Scalars['Boolean']['output'];
  /** What was done 劝返, oldest first. */
  persuasions: Array<EarlyPersuasion>;
  /** What was seen 苗头, oldest first. */
  signs: Array<DropoutSign>;
  /** What is owed 待办: `persuade-by-school` of the head, `persuade-by-inspector` of the responsible inspector. */
  steps: Array<CaseStep>;
  /** The child 学生. */
  student: Student;
};

/** A page of watched children. */
export type DropoutWatchConnection = {
  __typename?: 'DropoutWatchConnection';
  /** The latest watch of each child, that due first before the others. */
  edges: Array<DropoutWatchEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Children on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A watched child on a page. */
export type DropoutWatchEdge = {
  __typename?: 'DropoutWatchEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The watch. */
  node: DropoutWatch;
};

/** Which watches a list shows. */
export type DropoutWatchList =
  /** All, those that led into a case among them 全部. */
  | 'ALL'
  /** Persuasion was not done on its day 逾期, whether done later or not. */
  | 'MISSED'
  /** Persuasion is still owed 待劝返. */
  | 'OWED';

/** A sign or persuasion was recorded. */
export type DropoutWatchSuccess = {
  __typename?: 'DropoutWatchSuccess';
  /** The watch as it stands. */
  watch: DropoutWatch;
};

/** How many cases have a duty of the viewer's post in a window. */
export type DutiesInWindow = {
  __typename?: 'DutiesInWindow';
  /** The cases: as many as `deskDuties` lists in this window or, of duties on notices, `deskNoticeDuties`. */
  count: Scalars['Int']['output'];
  /** When the first duty is due. */
  window: DutyWindow;
};

/** When the first duty of a post on a case is due. */
export type DutyWindow =
  /** Due today 今日到期. */
  | 'DUE_TODAY'
  /** Its day is over 已逾期. */
  | 'OVERDUE'
  /** Due later 未到期. */
  | 'UPCOMING';

/** Persuasion before there is a case 苗头劝返. */
export type EarlyPersuasion = {
  __typename?: 'EarlyPersuasion';
  /** Post that recorded it 记录岗位. */
  by: Scalars['String']['output'];
  /** When 劝返日期. */
  on: Scalars['Date']['output'];
  /** What the family said 劝返结果. */
  outcome: PersuasionOutcome;
  /** Posts that took part 参与岗位. */
  participants: Array<Scalars['String']['output']>;
};

/** What followed on the actions of a period. */
export type EffectOfActions = {
  __typename?: 'EffectOfActions';
  /** Kind by kind 分措施. */
  byKind: Array<EffectOfKind>;
  /** Cases 个案 that were looked at: those suspected in the period. */
  cases: Scalars['Int']['output'];
  /** Whether the period holds more cases, or more visited children, than are looked at 是否超出上限: then the numbers are of the latest. */
  incomplete: Scalars['Boolean']['output'];
  /** Children 学生 visited in the campaign 千名教师走万家 in the period, with or without a case; null where too few to be shown to this viewer. */
  visitedChildren?: Maybe<Scalars['Int']['output']>;
};

/** The same, added up for one kind of action. */
export type EffectOfKind = {
  __typename?: 'EffectOfKind';
  /** Actions in the period 措施次数. */
  actions: Scalars['Int']['output'];
  /** After 措施后; null where too few children. */
  after?: Maybe<AttendanceAround>;
  /** Before 措施前; null where too few children. */
  before?: Maybe<AttendanceAround>;
  /** Children 涉及学生; null where too few to be shown to this viewer. */
  children?: Maybe<Scalars['Int']['output']>;
  /** What was done 措施. */
  kind: ActionKind;
  /** Those in the numbers 纳入统计次数: their days are over, and registers speak of both sides. */
  measured: Scalars['Int']['output'];
  /** Those of them at which somebody of the family was reached 联系上次数; null where no outcome of any is known, and where too few children. */
  reached?: Maybe<Scalars['Int']['output']>;
};

/** A measure to be ended. */
export type EndLearningSupportInput = {
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** What came of it. */
  outcome: SupportOutcome;
  /** The child. */
  studentId: Scalars['ID']['input'];
  /** Id of the measure. */
  supportId: Scalars['ID']['input'];
};

/** Outcome of ending. */
export type EndLearningSupportResult = LearningSupportSuccess | Refusal;

/** What a service could not apply, and what waits for it 事件台. */
export type EventDesk = {
  __typename?: 'EventDesk';
  /** Dead letters 死信, oldest first. */
  deadLetters: DeadLetterConnection;
  /** Name of the service. */
  service: Scalars['String']['output'];
  /** Streams that wait, of each consumer the hundred that have waited longest. */
  waitingStreams: Array<WaitingStream>;
};


/** What a service could not apply, and what waits for it 事件台. */
export type EventDeskDeadLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeadLetterFilter>;
  first?: Scalars['Int']['input'];
};

/** A complaint to be taken in. */
export type FileComplaintInput = {
  /** How it came in. */
  channel: ComplaintChannel;
  /** Name and telephone, if the complainant gives them; sealed. */
  complainant?: InputMaybe<Scalars['String']['input']>;
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** What about. */
  matter: ComplaintMatter;
  /** The school it names. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  /** What the complainant says, at most 1000 characters; sealed. */
  text: Scalars['String']['input'];
  /** The town it concerns, nine digits, when it names no school. */
  town?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of taking in. */
export type FileComplaintResult = FileComplaintSuccess | Refusal;

/** What is given to the complainant. */
export type FileComplaintSuccess = {
  __typename?: 'FileComplaintSuccess';
  /** The receipt. */
  receipt: ComplaintReceipt;
};

/** What the integrity monitor looks for 瞒报漏报线索. */
export type FindingKind =
  /** A case fell because its registers were corrected afterwards 更正考勤致个案撤销. */
  | 'ABSENCE_CORRECTED_AWAY'
  /** Absent long enough for the mark as registers were first taken, and corrected before a case opened 标注前更正考勤. */
  | 'ABSENCE_CORRECTED_BEFORE_MARK'
  /** Absent long enough for the mark, and no case follows 达到标注条件而未标注. */
  | 'ABSENCE_WITHOUT_MARK'
  /** Out of class for long without planned leave, whatever the marks say 长期不在校而无请假手续. */
  | 'AWAY_WITHOUT_LEAVE'
  /** The day for confirming the dropout or the return is over 逾期未标注辍学. */
  | 'MARK_OVERDUE'
  /** Confirmed dropout without a written report 已标注未书面报告. */
  | 'MARK_WITHOUT_REPORT'
  /** Registers of a class are missing 漏点名. */
  | 'REGISTER_NOT_TAKEN'
  /** A written report whose receipt is overdue 报告逾期无回执. */
  | 'REPORT_WITHOUT_RECEIPT'
  /** Back in class, and the return is not marked 复学未标注. */
  | 'RETURN_NOT_MARKED'
  /** A sign of dropping out, and persuasion is not on record in time 有苗头逾期未劝返. */
  | 'SIGN_WITHOUT_PERSUASION';

/** What came of a finding 结论. */
export type FindingOutcome =
  /** Concealed 瞒报. */
  | 'CONCEALED'
  /** Put right 已更正; only once the fact is gone. */
  | 'CORRECTED'
  /** True, with good reason 情况属实有说明. */
  | 'EXPLAINED'
  /** Omitted 漏报. */
  | 'OMITTED';

/** Where a finding stands 办理状态. */
export type FindingStatus =
  /** The school has explained it; the fact stands 已说明. */
  | 'ACKNOWLEDGED'
  /** The fact is gone 已消除; that it was there stays on record. */
  | 'CLEARED'
  /** Judged by inspector, bureau or leading group 已结论. */
  | 'CLOSED'
  /** The fact stands and nobody has explained it 待说明. */
  | 'OPEN';

/** How many findings of a kind stand. */
export type FindingsOfKind = {
  __typename?: 'FindingsOfKind';
  /** Findings that stand: open or acknowledged. */
  count: Scalars['Int']['output'];
  /** The kind 线索类型. */
  kind: FindingKind;
};

/** A family to be visited first 重点家庭. */
export type FocusFamily =
  /** With a disability 残疾人. */
  | 'DISABLED'
  /** Learning difficulty 学习困难. */
  | 'LEARNING_DIFFICULTY'
  /** Left-behind child 留守儿童. */
  | 'LEFT_BEHIND'
  /** Working elsewhere 外来务工. */
  | 'MIGRANT_WORK'
  /** Orphan 孤儿. */
  | 'ORPHAN'
  /** Poor 贫困. */
  | 'POOR'
  /** Single parent 单亲. */
  | 'SINGLE_PARENT';

/** A task to be given. */
export type GiveGridTaskInput = {
  /** Until when, today or later. */
  dueOn: Scalars['Date']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** The child. */
  studentId: Scalars['ID']['input'];
  /** The task. */
  task: GridTask;
};

/** Outcome of giving a task. */
export type GiveGridTaskResult = GridChildSuccess | Refusal;

/** A child on the list of a village 网格学生. */
export type GridChild = {
  __typename?: 'GridChild';
  /** The child 学生. */
  student: Student;
  /** Tasks 任务, done or not: `visit`, `verify-enrolment`, `accompany-return`. */
  tasks: Array<CaseStep>;
  /** Code of the village or community 村（社区）代码, twelve digits; null once the child is off every list. */
  village?: Maybe<Scalars['ID']['output']>;
  /** What was reported 走访记录, oldest first. */
  visits: Array<GridVisit>;
};

/** A page of children. */
export type GridChildConnection = {
  __typename?: 'GridChildConnection';
  /** The children, that about whom something is due first before the others. */
  edges: Array<GridChildEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Children on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A child on a page. */
export type GridChildEdge = {
  __typename?: 'GridChildEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The child. */
  node: GridChild;
};

/** The child as it now stands on the list. */
export type GridChildSuccess = {
  __typename?: 'GridChildSuccess';
  /** The child. */
  gridChild: GridChild;
};

/** What the grid worker found 走访情况. */
export type GridFinding =
  /** At home 在家. */
  | 'AT_HOME'
  /** At work 务工. */
  | 'AT_WORK'
  /** Away with the family 随家人外出. */
  | 'AWAY_WITH_FAMILY'
  /** Back at school 已返校. */
  | 'BACK_AT_SCHOOL'
  /** Not found 未找到. */
  | 'NOT_FOUND';

/**
 * The list of a town's village grids 网格学生名单 on its way in, as a spreadsheet: 村（社区）代码, and 学籍号 or 身份证号. A child that is on a list stays
 * there, and one that a person took off stays off: a list moves nobody.
 */
export type GridListImport = {
  __typename?: 'GridListImport';
  /** Rows without an error. */
  acceptedCount: Scalars['Int']['output'];
  /** What is wrong with the file, at most 500 errors. */
  errors: Array<GridListRowError>;
  /** Id of the import. */
  id: Scalars['ID']['output'];
  /** Rows whose child is kept on the list, because something else has happened since the import 保留. */
  keptCount: Scalars['Int']['output'];
  /** Committed rows whose child was left as it was 未变动. */
  leftCount: Scalars['Int']['output'];
  /** Children that were put on the list of their village 已纳入. */
  listedCount: Scalars['Int']['output'];
  /** What the commit would do, counted by rows; null before a file was checked. */
  preview?: Maybe<ImportPreview>;
  /** What the commit would do with each row, as of the dry run, in the order of the sheet; null once the rows are taken over. */
  previewRows?: Maybe<ImportPreviewRowConnection>;
  /** Rows in the file 行数. */
  rowCount: Scalars['Int']['output'];
  /** Name of the list 来源名单. */
  sourceList: Scalars['String']['output'];
  /** Where the import stands. */
  status: GridListImportStatus;
  /** Rows taken back by the undo 已撤销. */
  takenBackCount: Scalars['Int']['output'];
  /** Last day on which a committed import may be taken back; null while it is not committed. */
  undoUntil?: Maybe<Scalars['Date']['output']>;
  /** What became of each row when the import was undone, in the order of the sheet; null for an import that was not. */
  undoneRows?: Maybe<ImportUndoneRowConnection>;
  /** Where the XLSX or CSV file is sent by HTTP PUT. */
  uploadPath: Scalars['String']['output'];
};


/**
 * The list of a town's village grids 网格学生名单 on its way in, as a spreadsheet: 村（社区）代码, and 学籍号 or 身份证号. A child that is on a list stays
 * there, and one that a person took off stays off: a list moves nobody.
 */
export type GridListImportPreviewRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  outcome?: InputMaybe<ImportRowOutcome>;
};


/**
 * The list of a town's village grids 网格学生名单 on its way in, as a spreadsheet: 村（社区）代码, and 学籍号 or 身份证号. A child that is on a list stays
 * there, and one that a person took off stays off: a list moves nobody.
 */
export type GridListImportUndoneRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  result?: ImportUndoResult;
};

/** Done or refused. */
export type GridListImportResult = GridListImportSuccess | Refusal;

/** Where an import 导入 of the list of a village grid stands. */
export type GridListImportStatus =
  /** Created; the file has not arrived. */
  | 'AWAITING_FILE'
  /** The file was checked 试运行; nothing is taken over yet. */
  | 'CHECKED'
  /** All rows are taken over. */
  | 'COMMITTED'
  /** Rows are being taken over. Commit again, with the same key, to wait for the end. */
  | 'COMMITTING'
  /** Stopped while rows were being taken over: those counted are in, the others are not. Commit again to go on. */
  | 'STOPPED'
  /** What the rows did is being taken back 撤销导入. Undo again, with the same key, to wait for the end. */
  | 'UNDOING'
  /** Taken back, but for the children that are kept because something else has happened since. */
  | 'UNDONE';

/** The import as it stands. */
export type GridListImportSuccess = {
  __typename?: 'GridListImportSuccess';
  /** The import. */
  gridListImport: GridListImport;
};

/** One error in an uploaded list of a village grid, by row and column. */
export type GridListRowError = {
  __typename?: 'GridListRowError';
  /** Stable code of the refusal. */
  code: Scalars['String']['output'];
  /** Column head 列名; null when the whole row is concerned. */
  column?: Maybe<Scalars['String']['output']>;
  /** In English. */
  en: Scalars['String']['output'];
  /** Row of the sheet; the heads are row 1. */
  row: Scalars['Int']['output'];
  /** The rule that was broken. */
  rule?: Maybe<Scalars['String']['output']>;
  /** In Chinese 中文说明. */
  zh: Scalars['String']['output'];
};

/** What a grid worker has to do about a child 网格任务. */
export type GridTask =
  /** Bring the child back to school 护送返校. */
  | 'ACCOMPANY_RETURN'
  /** Find out where the child goes to school 核实就学情况. */
  | 'VERIFY_ENROLMENT'
  /** Go there 入户走访. */
  | 'VISIT';

/** What was reported on a task 走访记录. */
export type GridVisit = {
  __typename?: 'GridVisit';
  /** What was found 情况. */
  found: GridFinding;
  /** Day 日期. */
  on: Scalars['Date']['output'];
  /** The task 任务. */
  task: GridTask;
};

/** What is answered for 三包三保. */
export type Guarantee =
  /** Schools: consolidation 学校包管理保巩固率. */
  | 'CONSOLIDATION'
  /** Town and village cadres: enrolment 镇、村干部包动员保入学率. */
  | 'ENROLMENT'
  /** Teachers: pass rate 教师包教学保合格率. */
  | 'PASS_RATE';

/** A page of guarantees. */
export type GuaranteeConnection = {
  __typename?: 'GuaranteeConnection';
  /** The guarantees, by kind and place. */
  edges: Array<GuaranteeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Guarantees on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A guarantee on a page. */
export type GuaranteeEdge = {
  __typename?: 'GuaranteeEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The guarantee. */
  node: HeldGuarantee;
};

/** Places in the viewer's scope of which nobody answers 未落实责任. */
export type GuaranteeGaps = {
  __typename?: 'GuaranteeGaps';
  /** Classes without pass rate 未落实合格率的班级. */
  classes: Array<SchoolClass>;
  /** Schools without consolidation 未落实巩固率的学校. */
  schools: Array<School>;
  /** Codes of towns without enrolment 未落实入学率的镇. */
  towns: Array<Scalars['ID']['output']>;
};

/** The call to the guardian 当日联系 that the class teacher owes on the first day of an unexcused absence. */
export type GuardianCall = {
  __typename?: 'GuardianCall';
  /** First day of the absence 缺课首日. */
  absentOn: Scalars['Date']['output'];
  /** The contact; null while none is recorded. */
  contact?: Maybe<AbsenceContact>;
  /** Id of the call. */
  id: Scalars['ID']['output'];
  /** Whether it was not made on its day 是否逾期. */
  missed: Scalars['Boolean']['output'];
  /** What is owed 待办, and who was told that it was not done in time. */
  step: CaseStep;
  /** The student 学生. */
  student: Student;
};

/** A page of calls. */
export type GuardianCallConnection = {
  __typename?: 'GuardianCallConnection';
  /** The calls, that due first before the others. */
  edges: Array<GuardianCallEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Calls on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A call on a page. */
export type GuardianCallEdge = {
  __typename?: 'GuardianCallEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The call. */
  node: GuardianCall;
};

/** Which calls to guardians a list shows. */
export type GuardianCallList =
  /** Not made on their day 逾期, whether made later or not. */
  | 'MISSED'
  /** Not made yet 待联系. */
  | 'OWED';

/** A call was recorded. */
export type GuardianCallSuccess = {
  __typename?: 'GuardianCallSuccess';
  /** The call as it stands. */
  guardianCall: GuardianCall;
};

/** A complaint that somebody works on. */
export type HandleComplaintInput = {
  /** Id of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
};

/** An inspection that somebody works on. */
export type HandleInspectionInput = {
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the inspection. */
  inspectionId: Scalars['ID']['input'];
};

/** Who answers for what, where, in a school year 三包三保责任. */
export type HeldGuarantee = {
  __typename?: 'HeldGuarantee';
  /** What 责任内容. */
  guarantee: Guarantee;
  /** Post that answers for it 责任岗位. */
  holder: Scalars['String']['output'];
  /** Code of the town or village, the school, or the class. */
  place: Scalars['ID']['output'];
  /** First year of the school year 学年, `2025` for 2025-26. */
  schoolYear: Scalars['String']['output'];
  /** Day on which it was set 确定日期. */
  setOn: Scalars['Date']['output'];
  /** Target in percent 目标. */
  targetPercent: Scalars['Float']['output'];
};

/** A service of 四不办理 of which an authority may be advised. */
export type HeldService =
  /** Business licence 工商营业执照. */
  | 'BUSINESS_LICENCE'
  /** Approval of a house 住宅审批手续. */
  | 'HOUSING_APPROVAL'
  /** Poverty aid or social assistance 贫困补助或社会救助. */
  | 'POVERTY_AID'
  /** Certificate for work elsewhere 外出打工证明. */
  | 'WORK_CERTIFICATE';

/** Why a hold, or its proposal, ended. */
export type HoldEnding =
  /** It was not approved 未获批准. */
  | 'DECLINED'
  /** Its time was over, or nobody decided on the proposal in time 到期. */
  | 'EXPIRED'
  /** A person lifted it 人工解除. */
  | 'LIFTED'
  /** Poverty is the cause, or the child stands on a ledger 因贫或在台账. */
  | 'POVERTY'
  /** The child returned 复学. */
  | 'RETURNED'
  /** The case was withdrawn 个案撤销. */
  | 'WITHDRAWN';

/** A column in which list and record differ. Names and addresses are masked, so that two that differ may look the same. */
export type ImportFieldChange = {
  __typename?: 'ImportFieldChange';
  /** As in the list. */
  after: Scalars['String']['output'];
  /** As on record; null where nothing is, or where it is not for whoever sent the list. */
  before?: Maybe<Scalars['String']['output']>;
  /** Column head. */
  column: Scalars['String']['output'];
};

/** Rows by what the commit would do with them. */
export type ImportPreview = {
  __typename?: 'ImportPreview';
  /** Records that are changed 变更. */
  changedCount: Scalars['Int']['output'];
  /** New records 新增. */
  newCount: Scalars['Int']['output'];
  /** Records that say otherwise and are left as they are 保留. */
  protectedCount: Scalars['Int']['output'];
  /** Records that say the same 不变. */
  unchangedCount: Scalars['Int']['output'];
};

/** A row, and what the commit would do with it. */
export type ImportPreviewRow = {
  __typename?: 'ImportPreviewRow';
  /** What it would write 变更. */
  changes: Array<ImportFieldChange>;
  /** What it would leave as it is 保留. */
  kept: Array<ImportFieldChange>;
  /** What the commit would do. */
  outcome: ImportRowOutcome;
  /** Row of the sheet; the heads are row 1. */
  row: Scalars['Int']['output'];
};

/** A page of rows of a checked file. */
export type ImportPreviewRowConnection = {
  __typename?: 'ImportPreviewRowConnection';
  /** The rows. */
  edges: Array<ImportPreviewRowEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row on a page. */
export type ImportPreviewRowEdge = {
  __typename?: 'ImportPreviewRowEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ImportPreviewRow;
};

/** What a commit would do with a row 试运行结果. */
export type ImportRowOutcome =
  /** A record is changed 变更. */
  | 'CHANGED'
  /** A record is made 新增. */
  | 'NEW'
  /** The record says otherwise and is left as it is: a list does not overwrite what stands or what a person has decided 保留. */
  | 'PROTECTED'
  /** The record says the same 不变. */
  | 'UNCHANGED';

/** What became of a row when its import was undone. */
export type ImportUndoResult =
  /** The record is kept as it is. */
  | 'KEPT'
  /** The record is as it was before: what was new is closed as entered by mistake 错误登记注销, what was changed is changed back 更正. */
  | 'TAKEN_BACK';

/** A row of an import that was undone. */
export type ImportUndoneRow = {
  __typename?: 'ImportUndoneRow';
  /** Stable code of why it is kept; null for a row that was taken back. */
  code?: Maybe<Scalars['String']['output']>;
  /** Why it is kept, in English. */
  en?: Maybe<Scalars['String']['output']>;
  /** Id of the record the row made or changed. */
  recordId: Scalars['ID']['output'];
  /** What became of it. */
  result: ImportUndoResult;
  /** Row of the sheet; the heads are row 1. */
  row: Scalars['Int']['output'];
  /** Why it is kept, in Chinese 保留原因. */
  zh?: Maybe<Scalars['String']['output']>;
};

/** A page of rows of an import that was undone. */
export type ImportUndoneRowConnection = {
  __typename?: 'ImportUndoneRowConnection';
  /** The rows. */
  edges: Array<ImportUndoneRowEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A row on a page. */
export type ImportUndoneRowEdge = {
  __typename?: 'ImportUndoneRowEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The row. */
  node: ImportUndoneRow;
};

/** An inspection 督导检查 of a school or a town. */
export type Inspection = Versioned & {
  __typename?: 'Inspection';
  /** Post that inspected 检查岗位. */
  by: Scalars['String']['output'];
  /** Day closed 办结日期. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The complaint 举报 that led to it; null for those who may not read complaints. */
  complaintId?: Maybe<Scalars['ID']['output']>;
  /** What was found 督查发现, oldest first. */
  findings: Array<InspectionFinding>;
  /** Id of the inspection. */
  id: Scalars['ID']['output'];
  /** Findings of the integrity monitor 瞒报漏报线索 that led to it. */
  integrityFindingIds: Array<Scalars['ID']['output']>;
  /** Code of the place 地区代码. */
  jurisdictionId: Scalars['ID']['output'];
  /** Day 检查日期. */
  on: Scalars['Date']['output'];
  /** The notice that is owed once the inspection is closed 公告期限; null before. */
  publication?: Maybe<CaseStep>;
  /** Day published 公告日期. */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** The school 学校; null for a town. */
  school?: Maybe<School>;
  /** Where it stands 督查状态. */
  status: InspectionStatus;
  /** Version of the record. */
  version: Scalars['Int']['output'];
};

/** A page of inspections. */
export type InspectionConnection = {
  __typename?: 'InspectionConnection';
  /** The inspections, the latest first. */
  edges: Array<InspectionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Inspections on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An inspection on a page. */
export type InspectionEdge = {
  __typename?: 'InspectionEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The inspection. */
  node: Inspection;
};

/** What an inspection found 督查发现. */
export type InspectionFinding = {
  __typename?: 'InspectionFinding';
  /** Day on which it was accepted as put right 销号日期; null before. */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** Who was held to account 问责记录. */
  accountability: Array<Accountability>;
  /** Day found 发现日期. */
  foundOn: Scalars['Date']['output'];
  /** Id of the finding. */
  id: Scalars['ID']['output'];
  /** About what 督查内容. */
  matter: InspectionMatter;
  /** What is owed on it 整改期限、验收期限, oldest first: `rectify` by the deadline set, of which the last one holds, and `judge` by whoever inspected. */
  obligations: Array<CaseStep>;
  /** What was reported 整改报告, oldest first. */
  rectifications: Array<Rectification>;
  /** What is wrong 问题; sealed, null for those who may not read it. */
  text?: Maybe<Scalars['String']['output']>;
};

/** What an inspection looks at 督查内容, after the measures of the plan. */
export type InspectionMatter =
  /** Aid 资助. */
  | 'AID'
  /** Concealment and omission 瞒报、漏报. */
  | 'CONCEALMENT'
  /** Driving children away 驱赶学生. */
  | 'DRIVING_CHILDREN_AWAY'
  /** Marks and written reports 标注与书面报告. */
  | 'MARKS_AND_REPORTS'
  /** Persuasion to return 劝返. */
  | 'PERSUASION'
  /** Placement of children with a disability 残疾儿童安置. */
  | 'PLACEMENT'
  /** Registers 考勤. */
  | 'REGISTERS'
  /** Registration 学籍管理. */
  | 'REGISTRATION'
  /** Responsibility letters 责任书. */
  | 'RESPONSIBILITY_LETTERS'
  /** Workload of students 课业负担. */
  | 'WORKLOAD';

/** The published notice of an inspection 督导检查结果公告: the institution, codes, days and counts; nobody's name and nobody's words. */
export type InspectionNotice = {
  __typename?: 'InspectionNotice';
  /** What was found 督查发现. */
  findings: Array<PublishedFinding>;
  /** Id of the notice. */
  id: Scalars['ID']['output'];
  /** Day of the inspection 检查日期. */
  inspectedOn: Scalars['Date']['output'];
  /** Code of the place 地区代码. */
  jurisdictionId: Scalars['ID']['output'];
  /** Day published 公告日期. */
  publishedOn: Scalars['Date']['output'];
  /** The school 学校; null for a town. */
  school?: Maybe<School>;
};

/** A page of notices. */
export type InspectionNoticeConnection = {
  __typename?: 'InspectionNoticeConnection';
  /** The notices, the latest first. */
  edges: Array<InspectionNoticeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Notices on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A notice on a page. */
export type InspectionNoticeEdge = {
  __typename?: 'InspectionNoticeEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The notice. */
  node: InspectionNotice;
};

/** Where an inspection stands 督查状态. */
export type InspectionStatus =
  /** Everything was put right or answered for 已办结. */
  | 'CLOSED'
  /** Findings are being put right 整改中. */
  | 'OPEN'
  /** The notice is published 已公告. */
  | 'PUBLISHED';

/** The inspection as it now stands. */
export type InspectionSuccess = {
  __typename?: 'InspectionSuccess';
  /** The inspection. */
  inspection: Inspection;
};

/** A fact found by the integrity monitor 瞒报漏报线索. It says what is so and who answers for it; it is no score. */
export type IntegrityFinding = {
  __typename?: 'IntegrityFinding';
  /** Post that answers for it 责任岗位. */
  accountable: Scalars['String']['output'];
  /** Day on which the school explained it 说明日期. */
  acknowledgedOn?: Maybe<Scalars['Date']['output']>;
  /** Day on which it was gone 消除日期. */
  clearedOn?: Maybe<Scalars['Date']['output']>;
  /** Post that judged 结论岗位. */
  closedBy?: Maybe<Scalars['String']['output']>;
  /** Day of the judgement 结论日期. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** The school days concerned 涉及上课日. */
  days: Array<Scalars['Date']['output']>;
  /** The case 个案, where there is one. */
  dropoutCase?: Maybe<DropoutCase>;
  /** What the school says 学校说明; null for those who may not read it. */
  explanation?: Maybe<Scalars['String']['output']>;
  /** Day on which the monitor found it 发现日期. */
  foundOn: Scalars['Date']['output'];
  /** Id of the finding. */
  id: Scalars['ID']['output'];
  /** What was found 线索类型. */
  kind: FindingKind;
  /** The judgement 结论. */
  outcome?: Maybe<FindingOutcome>;
  /** The school 学校. */
  school: School;
  /** The class 班级. */
  schoolClass: SchoolClass;
  /** First day concerned, or the day after which it was too late 起始日. */
  since: Scalars['Date']['output'];
  /** Where it stands 办理状态. */
  status: FindingStatus;
  /** The child 学生; null for a register. */
  student?: Maybe<Student>;
};

/** A page of findings. */
export type IntegrityFindingConnection = {
  __typename?: 'IntegrityFindingConnection';
  /** The findings, the oldest fact first. */
  edges: Array<IntegrityFindingEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Findings on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A finding on a page. */
export type IntegrityFindingEdge = {
  __typename?: 'IntegrityFindingEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: IntegrityFinding;
};

/** The finding as it now stands. */
export type IntegrityFindingSuccess = {
  __typename?: 'IntegrityFindingSuccess';
  /** The finding. */
  finding: IntegrityFinding;
};

/** A notice to be issued by the viewer's body. */
export type IssueNoticeInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Names on the paper. */
  names: NoticeNamesInput;
  /** Which rung. */
  rung: NoticeRung;
};

/** Outcome of issuing. */
export type IssueNoticeResult = NoticeLadderSuccess | Refusal;

/** A judgement on what was reported. */
export type JudgeRectificationInput = {
  /** Whether it was put right. */
  accepted: Scalars['Boolean']['input'];
  /** Id of the finding. */
  findingId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the inspection. */
  inspectionId: Scalars['ID']['input'];
  /** The new deadline, when it was not. */
  newDueOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Outcome of judging. */
export type JudgeRectificationResult = InspectionSuccess | Refusal;

/** A decision of the leading group 会议决定. */
export type LeadingGroupDecision = {
  __typename?: 'LeadingGroupDecision';
  /** Day decided 决定日期. */
  decidedOn: Scalars['Date']['output'];
  /** Id of the decision. */
  id: Scalars['ID']['output'];
  /** Until when, and who was told that it was not done 落实时限. */
  obligation?: Maybe<CaseStep>;
  /** Post that carries it out 责任岗位. */
  owner: Scalars['String']['output'];
  /** What was reported 落实情况, oldest first. */
  progress: Array<DecisionProgress>;
  /** What was decided 决定内容; sealed. */
  text: Scalars['String']['output'];
};

/** A meeting of the leading group 领导小组会议. */
export type LeadingGroupMeeting = {
  __typename?: 'LeadingGroupMeeting';
  /** Bodies that were not 缺席单位. */
  absent: Array<MemberBody>;
  /** Day 会议日期. */
  on: Scalars['Date']['output'];
  /** Bodies that were there 到会单位. */
  present: Array<MemberBody>;
};

/** One term of the leading group 领导小组学期工作. */
export type LeadingGroupTerm = {
  __typename?: 'LeadingGroupTerm';
  /** Bodies of which no campaign is on record 未开展宣传的成员单位. */
  bodiesWithoutCampaign: Array<MemberBody>;
  /** How member bodies made the law known 成员单位宣传, as they were recorded. */
  campaigns: Array<BodyCampaign>;
  /** County, six digits 县级代码. */
  county: Scalars['ID']['output'];
  /** What was decided, oldest first. */
  decisions: Array<LeadingGroupDecision>;
  /** Day by which the term's meeting is held 会议期限. */
  meetingDueOn: Scalars['Date']['output'];
  /** Whether that day is over without a meeting 逾期未开会. */
  meetingOverdue: Scalars['Boolean']['output'];
  /** The meetings, oldest first. */
  meetings: Array<LeadingGroupMeeting>;
  /** Term 学期, `2025-autumn` or `2025-spring`. */
  term: Scalars['String']['output'];
};

/** The term as it now stands. */
export type LeadingGroupTermSuccess = {
  __typename?: 'LeadingGroupTermSuccess';
  /** The term. */
  term: LeadingGroupTerm;
};

/** The learning support of a child 学习帮扶. */
export type LearningSupport = {
  __typename?: 'LearningSupport';
  /** The measures 帮扶措施, as they were begun. */
  measures: Array<SupportMeasure>;
  /** The child 学生. */
  student: Student;
  /** The visits of the campaign, with attendance before and after 家访成效; null for those who may not see it. */
  visitEffects?: Maybe<Array<ActionEffect>>;
};

/** A page of children with support. */
export type LearningSupportConnection = {
  __typename?: 'LearningSupportConnection';
  /** The children, that whose support began last before the others. */
  edges: Array<LearningSupportEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Children on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A child on a page. */
export type LearningSupportEdge = {
  __typename?: 'LearningSupportEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** Its support. */
  node: LearningSupport;
};

/** The support of the child as it now stands. */
export type LearningSupportSuccess = {
  __typename?: 'LearningSupportSuccess';
  /** The support. */
  learningSupport: LearningSupport;
};

/** Kind of leave 请假类别; also the mark on the register. */
export type LeaveKind =
  /** Approved leave 事假. */
  | 'APPROVED_LEAVE'
  /** Sick leave 病假. */
  | 'SICK';

/** Outcome of lifting. */
export type LiftServiceHoldResult = Refusal | ServiceHoldSuccess;

/** A case that a complaint uncovered. */
export type LinkComplaintToCaseInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** Id of the complaint. */
  complaintId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Outcome of linking. */
export type LinkComplaintToCaseResult = ComplaintSuccess | Refusal;

/** A child to be put on the list of a village. */
export type ListChildInGridInput = {
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** The child. */
  studentId: Scalars['ID']['input'];
  /** The village or community, twelve digits. */
  village: Scalars['ID']['input'];
};

/** Outcome of putting on a list. */
export type ListChildInGridResult = GridChildSuccess | Refusal;

/** A weekend day on which a school makes up what it lost 补课日. */
export type MakeUpDay = {
  __typename?: 'MakeUpDay';
  /** Post that declared it. */
  by: Scalars['String']['output'];
  /** The day. */
  date: Scalars['Date']['output'];
  /** Day of the declaration. */
  declaredOn: Scalars['Date']['output'];
};

/** A make-up day to be declared or revoked. */
export type MakeUpDayInput = {
  /** A Saturday or Sunday in term, today or later. */
  date: Scalars['Date']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** School code 学校标识码. */
  schoolId: Scalars['ID']['input'];
};

/** How far a run of absence leads. */
export type MarkLevel =
  /** So far that a dropout may be confirmed 可确认辍学. */
  | 'MAY_BE_CONFIRMED'
  /** To no mark 不标注. */
  | 'NONE'
  /** To 疑似辍学. */
  | 'SUSPECTED';

/** A member body of the leading group 成员单位, plan 四（二）. */
export type MemberBody =
  /** Civil affairs 民政局. */
  | 'CIVIL_AFFAIRS'
  /** Consultative conference 市政协教科文卫委. */
  | 'CONSULTATIVE_CONFERENCE'
  /** Culture, broadcasting and sports 文化体育广电局. */
  | 'CULTURE_AND_SPORTS'
  /** Cyberspace 网络和信息化办公室. */
  | 'CYBERSPACE'
  /** Education bureau 教育局 (vice chair, office). */
  | 'EDUCATION_BUREAU'
  /** City government 市政府 (chair). */
  | 'GOVERNMENT'
  /** Government office 市政府办公室. */
  | 'GOVERNMENT_OFFICE'
  /** Human resources and social security 人力资源和社会保障局. */
  | 'HUMAN_RESOURCES'
  /** Justice 司法局. */
  | 'JUSTICE'
  /** Market supervision 市场监督管理局. */
  | 'MARKET_SUPERVISION'
  /** People's congress 市人大教科文卫委. */
  | 'PEOPLES_CONGRESS'
  /** Poverty relief 扶贫开发办公室. */
  | 'POVERTY_OFFICE'
  /** Public security 公安局. */
  | 'PUBLIC_SECURITY'
  /** Education supervision 教育督导室. */
  | 'SUPERVISION_OFFICE'
  /** Towns, sub-districts and farms 镇、街道、农林场. */
  | 'TOWNS';

/** The mark a notice tells of. */
export type MessageMark =
  /** Dropped out 辍学. */
  | 'DROPPED_OUT'
  /** Returned 复学. */
  | 'RETURNED';

/** Registers of a class that are missing 漏点名: their day is over and they were not taken. */
export type MissingRegisters = {
  __typename?: 'MissingRegisters';
  /** The registers, oldest first: `dueOn` is the school day; the class teacher owes them, and who was told stands with each. */
  registers: Array<CaseStep>;
  /** The class 班级. */
  schoolClass: SchoolClass;
};

/** A page of classes with missing registers. */
export type MissingRegistersConnection = {
  __typename?: 'MissingRegistersConnection';
  /** The classes, that whose register is missing longest first. */
  edges: Array<MissingRegistersEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Classes on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A class on a page. */
export type MissingRegistersEdge = {
  __typename?: 'MissingRegistersEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** Its missing registers. */
  node: MissingRegisters;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Accepts a complaint 受理. */
  acceptComplaint: AcceptComplaintResult;
  /** The head of the school explains a finding 说明情况. */
  acknowledgeFinding: AcknowledgeFindingResult;
  /** Gives the receipt 回执 for a written report. */
  acknowledgeReport: AcknowledgeReportResult;
  /** Adds a note 记录帮扶; fewer posts read notes than may write them. */
  addLearningSupportNote: AddLearningSupportNoteResult;
  /** Counts a signed report anew, as a new version beside the old one 修订. */
  amendPeriodicReport: AmendPeriodicReportResult;
  /** Answers a complaint 答复; a hidden dropout that proves true has led to a case or an inspection. */
  answerComplaint: AnswerComplaintResult;
  /** Answers a message 回复 for the viewer’s own department, as an event on its reply topic would. */
  answerDepartmentMessage: AnswerDepartmentMessageResult;
  /** Approves a proposed hold 审批; it expires by itself. */
  approveServiceHold: ApproveServiceHoldResult;
  /** Stops an import while it is being committed 停止提交. Each row is taken over whole or not at all; the counts say how many were. */
  cancelGridListImport: GridListImportResult;
  /** Cancels leave from today on 销假; days that are over stand. */
  cancelLeave: CancelLeaveResult;
  /** Stops an import while it is being committed 停止提交. Each register is written whole or not at all; the counts say how many were. */
  cancelRollHistoryImport: RollHistoryImportResult;
  /** Inspector, bureau or leading group judges a finding 作出结论; nobody judges what their own post answers for. */
  closeFinding: CloseFindingResult;
  /** Closes the inspection once every finding was put right or answered for 办结. */
  closeInspection: CloseInspectionResult;
  /** Puts the children of a file without errors on the lists of their villages; to one that is away already the grid worker is sent. */
  commitGridListImport: GridListImportResult;
  /**
   * Writes the registers of a file without errors. A register that is there already stands. Absence that ended in the past opens no case; a run
   * that is open on the last registered day counts as if the registers had been taken day by day.
   */
  commitRollHistoryImport: RollHistoryImportResult;
  /** Confirms 辍学 once the school week is over and reports it in writing to town and bureau. Registration is kept. */
  confirmDropout: ConfirmDropoutResult;
  /** Corrects a register 考勤更正. Runs and suspicions are counted anew. */
  correctRoll: CorrectRollResult;
  /** Starts an import of the list of a town's village grids 导入网格名单; the answer says where to send the file. */
  createGridListImport: GridListImportResult;
  /** Starts an import of past registers 导入历史考勤; the answer says where to send the file. */
  createRollHistoryImport: RollHistoryImportResult;
  /** Closes a school for some days 停课: no register is expected, and clocks in school days stand still. Refused for days with a register. */
  declareClosure: DeclareClosureResult;
  /** Makes a weekend day a school day 补课, for a day that was lost. */
  declareMakeUpDay: DeclareMakeUpDayResult;
  /** Declines a proposed hold. */
  declineServiceHold: DeclineServiceHoldResult;
  /** Counts a report 编制; counted again until it is signed. */
  draftPeriodicReport: DraftPeriodicReportResult;
  /** Ends a measure, saying what came of it 结束帮扶. */
  endLearningSupport: EndLearningSupportResult;
  /** Takes in a complaint 登记举报, anonymous if wished; the receipt number is given to the complainant. The public 社会公众 files its own: by `WEBSITE`, a few in a day. */
  fileComplaint: FileComplaintResult;
  /** Gives the grid worker a task 下达任务. */
  giveGridTask: GiveGridTaskResult;
  /** Issues the next rung 发文. No rung can be skipped or issued by the wrong body. */
  issueNotice: IssueNoticeResult;
  /** Judges what was reported 整改验收: accepted, or rejected with a new deadline. */
  judgeRectification: JudgeRectificationResult;
  /** Lifts a hold in force before its time 解除. */
  liftServiceHold: LiftServiceHoldResult;
  /** Links the case that a complaint uncovered 关联个案. */
  linkComplaintToCase: LinkComplaintToCaseResult;
  /** Puts a child on the list of its village 纳入网格. */
  listChildInGrid: ListChildInGridResult;
  /** Opens an inspection 开展督导检查. */
  openInspection: OpenInspectionResult;
  /** Holds the clocks of the family's obligations for a reason and a time 暂停. What authorities owe each other goes on. */
  pauseDropoutCase: PauseCaseResult;
  /** Plans leave 请假 for many students at once. On its days a register enters as on leave whoever it does not name; a longer absence is a suspension 休学. */
  planLeave: PlanLeaveResult;
  /** Proposes a hold. Refused where the place has not switched holds on, and on aid where poverty is the cause or the child stands on a ledger. */
  proposeServiceHold: ProposeServiceHoldResult;
  /** Publishes the outcome without identities 公告. */
  publishComplaintNotice: PublishComplaintNoticeResult;
  /** Publishes the result without identities 公告. */
  publishInspectionNotice: PublishInspectionNoticeResult;
  /** Records the contact with a guardian on the first day of absence 记录当日联系. */
  recordAbsenceContact: RecordAbsenceContactResult;
  /** Records who was held to account 责任追究: a post, never a name. */
  recordAccountability: RecordAccountabilityResult;
  /** Records how a member body made the law known 记录成员单位宣传, with or without a meeting of the term. */
  recordBodyCampaign: RecordBodyCampaignResult;
  /** Records a campaign 记录宣传活动. */
  recordCampaign: RecordCampaignResult;
  /** Records a contact with the family or a home visit 家访. */
  recordContact: RecordContactResult;
  /** Records why the child is away 辍学原因. */
  recordDropoutCauses: RecordCausesResult;
  /** Records a sign of dropping out 记录辍学苗头: school and responsible inspector owe persuasion from then on. */
  recordDropoutSign: RecordDropoutSignResult;
  /** Records persuasion of a watched child 记录苗头劝返; each who took part has done what they owe. */
  recordEarlyPersuasion: RecordEarlyPersuasionResult;
  /** Records what was found, with a deadline 限期整改. */
  recordInspectionFinding: RecordInspectionFindingResult;
  /** Records a decision with its owner and its day 记录决定. */
  recordLeadingGroupDecision: RecordLeadingGroupDecisionResult;
  /** Records the meeting of a term 记录会议. */
  recordLeadingGroupMeeting: RecordLeadingGroupMeetingResult;
  /** Records what became of a notice. */
  recordNoticeOutcome: RecordNoticeOutcomeResult;
  /** Records service 送达; the deadline runs from it. */
  recordNoticeService: RecordNoticeServiceResult;
  /** Records a meeting of the parents' committee 记录家长委员会会议. */
  recordParentsCommitteeMeeting: RecordParentsCommitteeMeetingResult;
  /** Records persuasion 劝返; it counts when the responsible inspector took part. */
  recordPersuasion: RecordPersuasionResult;
  /** Records that the child is back in class 复学; observation checks are scheduled. */
  recordReturn: RecordReturnResult;
  /** Takes the webhook away 取消推送. */
  removeDepartmentWebhook: RemoveDepartmentWebhookResult;
  /** Tries dead letters again 重放; a stream whose event passes goes on in order. Safe to repeat. */
  replayAttendanceDeadLetters: ReplayDeadLettersResult;
  /** The owner reports what was done 报告落实情况. */
  reportDecisionProgress: ReportDecisionProgressResult;
  /** Reports on a task 报告任务. */
  reportGridTask: ReportGridTaskResult;
  /** The school or town reports what it did 报告整改. */
  reportRectification: ReportRectificationResult;
  /** Ends a pause early. */
  resumeDropoutCase: ResumeCaseResult;
  /** Revokes a closure; its days are school days again. */
  revokeClosure: RevokeClosureResult;
  /** Revokes a make-up day that has no register yet. */
  revokeMakeUpDay: RevokeMakeUpDayResult;
  /** Refers a case to a department 转办, under its data-sharing agreement. It answers by `answerDepartmentMessage` or on its reply topic. */
  sendReferral: SendReferralResult;
  /** Sets or replaces 设置推送 the webhook of a department, for those who speak for it and for the bureau. Setting it again makes a new secret and drops what waits; that stays readable on the desk. */
  setDepartmentWebhook: SetDepartmentWebhookResult;
  /** Sets who answers for what 落实责任. */
  setGuarantee: SetGuaranteeResult;
  /** Signs a report 签发: from now on it does not change. */
  signPeriodicReport: SignPeriodicReportResult;
  /** Replays the registers of a period under other rules 模拟规则; school by school, in the background. */
  simulateRulePack: SimulateRulePackResult;
  /** Gives an event up 放弃 and lets its stream go on without it. A gap is given up as a whole. Cannot be undone. */
  skipAttendanceDeadLetter: SkipDeadLetterResult;
  /** Begins a measure of support 开展帮扶. */
  startLearningSupport: StartLearningSupportResult;
  /** Takes the register of a class 点名. On the rule pack's day of unexcused absence a case opens by itself. */
  takeRoll: TakeRollResult;
  /** Takes what a committed or stopped list did back 撤销导入, row by row, within the days of the rule pack; a child about whom something has happened since is kept. */
  undoGridListImport: GridListImportResult;
  /** Takes a child off the list 移出网格; what is still owed there is owed no more. */
  unlistChildFromGrid: UnlistChildFromGridResult;
  /** Undoes a confirmed dropout whose registers have been corrected 撤销误报. Refused while they still show the absence. */
  withdrawDropout: WithdrawDropoutResult;
  /** Withdraws a referral that has not ended. */
  withdrawReferral: WithdrawReferralResult;
};


export type MutationAcceptComplaintArgs = {
  input: HandleComplaintInput;
};


export type MutationAcknowledgeFindingArgs = {
  input: AcknowledgeFindingInput;
};


export type MutationAcknowledgeReportArgs = {
  input: AcknowledgeReportInput;
};


export type MutationAddLearningSupportNoteArgs = {
  input: AddLearningSupportNoteInput;
};


export type MutationAmendPeriodicReportArgs = {
  input: AmendPeriodicReportInput;
};


export type MutationAnswerComplaintArgs = {
  input: AnswerComplaintInput;
};


export type MutationAnswerDepartmentMessageArgs = {
  input: AnswerDepartmentMessageInput;
};


export type MutationApproveServiceHoldArgs = {
  input: DecideServiceHoldInput;
};


export type MutationCancelGridListImportArgs = {
  input: CancelGridListImportInput;
};


export type MutationCancelLeaveArgs = {
  input: CancelLeaveInput;
};


export type MutationCancelRollHistoryImportArgs = {
  input: CancelRollHistoryImportInput;
};


export type MutationCloseFindingArgs = {
  input: CloseFindingInput;
};


export type MutationCloseInspectionArgs = {
  input: HandleInspectionInput;
};


export type MutationCommitGridListImportArgs = {
  input: CommitGridListImportInput;
};


export type MutationCommitRollHistoryImportArgs = {
  input: CommitRollHistoryImportInput;
};


export type MutationConfirmDropoutArgs = {
  input: ConfirmDropoutInput;
};


export type MutationCorrectRollArgs = {
  input: CorrectRollInput;
};


export type MutationCreateGridListImportArgs = {
  input: CreateGridListImportInput;
};


export type MutationCreateRollHistoryImportArgs = {
  input: CreateRollHistoryImportInput;
};


export type MutationDeclareClosureArgs = {
  input: DeclareClosureInput;
};


export type MutationDeclareMakeUpDayArgs = {
  input: MakeUpDayInput;
};


export type MutationDeclineServiceHoldArgs = {
  input: DecideServiceHoldInput;
};


export type MutationDraftPeriodicReportArgs = {
  input: DraftPeriodicReportInput;
};


export type MutationEndLearningSupportArgs = {
  input: EndLearningSupportInput;
};


export type MutationFileComplaintArgs = {
  input: FileComplaintInput;
};


export type MutationGiveGridTaskArgs = {
  input: GiveGridTaskInput;
};


export type MutationIssueNoticeArgs = {
  input: IssueNoticeInput;
};


export type MutationJudgeRectificationArgs = {
  input: JudgeRectificationInput;
};


export type MutationLiftServiceHoldArgs = {
  input: DecideServiceHoldInput;
};


export type MutationLinkComplaintToCaseArgs = {
  input: LinkComplaintToCaseInput;
};


export type MutationListChildInGridArgs = {
  input: ListChildInGridInput;
};


export type MutationOpenInspectionArgs = {
  input: OpenInspectionInput;
};


export type MutationPauseDropoutCaseArgs = {
  input: PauseCaseInput;
};


export type MutationPlanLeaveArgs = {
  input: PlanLeaveInput;
};


export type MutationProposeServiceHoldArgs = {
  input: ProposeServiceHoldInput;
};


export type MutationPublishComplaintNoticeArgs = {
  input: HandleComplaintInput;
};


export type MutationPublishInspectionNoticeArgs = {
  input: HandleInspectionInput;
};


export type MutationRecordAbsenceContactArgs = {
  input: RecordAbsenceContactInput;
};


export type MutationRecordAccountabilityArgs = {
  input: RecordAccountabilityInput;
};


export type MutationRecordBodyCampaignArgs = {
  input: RecordBodyCampaignInput;
};


export type MutationRecordCampaignArgs = {
  input: RecordCampaignInput;
};


export type MutationRecordContactArgs = {
  input: RecordContactInput;
};


export type MutationRecordDropoutCausesArgs = {
  input: RecordCausesInput;
};


export type MutationRecordDropoutSignArgs = {
  input: RecordDropoutSignInput;
};


export type MutationRecordEarlyPersuasionArgs = {
  input: RecordEarlyPersuasionInput;
};


export type MutationRecordInspectionFindingArgs = {
  input: RecordInspectionFindingInput;
};


export type MutationRecordLeadingGroupDecisionArgs = {
  input: RecordLeadingGroupDecisionInput;
};


export type MutationRecordLeadingGroupMeetingArgs = {
  input: RecordLeadingGroupMeetingInput;
};


export type MutationRecordNoticeOutcomeArgs = {
  input: RecordNoticeOutcomeInput;
};


export type MutationRecordNoticeServiceArgs = {
  input: RecordNoticeServiceInput;
};


export type MutationRecordParentsCommitteeMeetingArgs = {
  input: RecordParentsCommitteeMeetingInput;
};


export type MutationRecordPersuasionArgs = {
  input: RecordPersuasionInput;
};


export type MutationRecordReturnArgs = {
  input: RecordReturnInput;
};


export type MutationRemoveDepartmentWebhookArgs = {
  input: RemoveDepartmentWebhookInput;
};


export type MutationReplayAttendanceDeadLettersArgs = {
  input: ReplayDeadLettersInput;
};


export type MutationReportDecisionProgressArgs = {
  input: ReportDecisionProgressInput;
};


export type MutationReportGridTaskArgs = {
  input: ReportGridTaskInput;
};


export type MutationReportRectificationArgs = {
  input: ReportRectificationInput;
};


export type MutationResumeDropoutCaseArgs = {
  input: ResumeCaseInput;
};


export type MutationRevokeClosureArgs = {
  input: RevokeClosureInput;
};


export type MutationRevokeMakeUpDayArgs = {
  input: MakeUpDayInput;
};


export type MutationSendReferralArgs = {
  input: SendReferralInput;
};


export type MutationSetDepartmentWebhookArgs = {
  input: SetDepartmentWebhookInput;
};


export type MutationSetGuaranteeArgs = {
  input: SetGuaranteeInput;
};


export type MutationSignPeriodicReportArgs = {
  input: SignPeriodicReportInput;
};


export type MutationSimulateRulePackArgs = {
  input: SimulateRulePackInput;
};


export type MutationSkipAttendanceDeadLetterArgs = {
  input: SkipDeadLetterInput;
};


export type MutationStartLearningSupportArgs = {
  input: StartLearningSupportInput;
};


export type MutationTakeRollArgs = {
  input: TakeRollInput;
};


export type MutationUndoGridListImportArgs = {
  input: UndoGridListImportInput;
};


export type MutationUnlistChildFromGridArgs = {
  input: UnlistChildFromGridInput;
};


export type MutationWithdrawDropoutArgs = {
  input: WithdrawDropoutInput;
};


export type MutationWithdrawReferralArgs = {
  input: WithdrawReferralInput;
};

/** The kind of body that issued 发文机关. */
export type NoticeIssuer =
  /** The education bureau 教育局. */
  | 'BUREAU'
  /** The justice bureau 司法局. */
  | 'JUSTICE'
  /** The school 学校. */
  | 'SCHOOL'
  /** The town government or sub-district office 镇人民政府（街道办事处）. */
  | 'TOWN';

/** The administrative ladder 行政督促 of one case. */
export type NoticeLadder = {
  __typename?: 'NoticeLadder';
  /** Day on which the child returned or the case was withdrawn. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** The rung that comes next; null when all were issued or the ladder has ended. */
  nextRung?: Maybe<NoticeRung>;
  /** Notices issued, in order. */
  notices: Array<AdministrativeNotice>;
  /** What is owed: service, and the record of the outcome. */
  steps: Array<CaseStep>;
  /** Version of the record. */
  version: Scalars['Int']['output'];
};

/** The ladder as it now stands. */
export type NoticeLadderSuccess = {
  __typename?: 'NoticeLadderSuccess';
  /** The ladder. */
  noticeLadder: NoticeLadder;
};

/** Names that stand on the paper. Sealed; they stay as they were written. */
export type NoticeNamesInput = {
  /** Parent or guardian addressed 父母或者其他法定监护人姓名. */
  guardianName: Scalars['String']['input'];
  /** Issuing body 发文机关名称. */
  issuerName: Scalars['String']['input'];
  /** School 学校名称. */
  schoolName: Scalars['String']['input'];
  /** Student 学生姓名. */
  studentName: Scalars['String']['input'];
};

/** What became of a notice 结果. */
export type NoticeOutcome =
  /** The child is back 已履行. */
  | 'COMPLIED'
  /** The deadline passed and the child is not back 逾期未履行. */
  | 'NOT_COMPLIED';

/** A rung of the administrative ladder 行政督促, lowest first. */
export type NoticeRung =
  /** Criticism and education 批评教育. */
  | 'CRITICISM'
  /** Judicial document 司法文书: only by the justice bureau. */
  | 'JUDICIAL_DOCUMENT'
  /** Transfer for legal liability 追究法律责任. */
  | 'LEGAL_LIABILITY'
  /** Order to rectify by a deadline 责令限期整改: only by a township government or the education bureau. */
  | 'RECTIFICATION_ORDER'
  /** Notice to enrol or return by a day 限期入学（复学）通知书. */
  | 'RETURN_NOTICE';

/** Proof of service 送达凭证. */
export type NoticeService = {
  __typename?: 'NoticeService';
  /** Post that served. */
  by: Scalars['String']['output'];
  /** Number of the letter or file of the receipt; null for those who may not read the notice. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** How. */
  mode: ServiceMode;
  /** When. */
  on: Scalars['Date']['output'];
  /** Posts that saw it. */
  witnesses: Array<Scalars['String']['output']>;
};

/** An observation check 复学观察, judged by the registers. */
export type ObservationCheck = {
  __typename?: 'ObservationCheck';
  /** Day of the check. */
  dueOn: Scalars['Date']['output'];
  /** Day on which the registers allowed a judgement. */
  judgedOn: Scalars['Date']['output'];
  /** Whether attendance held. */
  passed: Scalars['Boolean']['output'];
  /** School days on which it was taught. */
  schoolDaysAttended: Scalars['Int']['output'];
  /** School days on which the child was expected: without illness and approved leave. */
  schoolDaysExpected: Scalars['Int']['output'];
};

/** How many matters of a kind have a duty of the viewer's post in a window. */
export type OfficeDutiesInWindow = {
  __typename?: 'OfficeDutiesInWindow';
  /** The matters: as many as `deskOfficeDuties` lists of the kind in the window. */
  count: Scalars['Int']['output'];
  /** What they are about 事项类别. */
  of: OfficeMatterKind;
  /** When the first duty is due. */
  window: DutyWindow;
};

/** What a matter beyond cases asks of the viewer's post 办公待办: what it answers for, and what it was told of. */
export type OfficeDuty = {
  __typename?: 'OfficeDuty';
  /** Day on which the first is due 最早到期日. */
  firstDueOn: Scalars['Date']['output'];
  /** Id of the duty: the same in the list and in what `deskOfficeDutyChanged` tells. */
  id: Scalars['ID']['output'];
  /** What it is about 事项. */
  matter: OfficeMatter;
  /** What is still owed 未完成事项, that due first before the others. */
  steps: Array<CaseStep>;
  /** When that is 到期情况. */
  window: DutyWindow;
};

/** A page of duties. */
export type OfficeDutyConnection = {
  __typename?: 'OfficeDutyConnection';
  /** The duties, that due first before the others. */
  edges: Array<OfficeDutyEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Matters on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A duty on a page. */
export type OfficeDutyEdge = {
  __typename?: 'OfficeDutyEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The duty. */
  node: OfficeDuty;
};

/** What a duty is about 办理事项. */
export type OfficeMatter = CaseHolds | Complaint | DropoutWatch | GridChild | GuardianCall | Inspection | LeadingGroupTerm | MissingRegisters | PeriodicReport | Referral;

/** What a duty beyond cases and their notices is about. */
export type OfficeMatterKind =
  /** Complaints 群众举报: `accept-complaint`, `answer-complaint`, `publish-complaint`. */
  | 'COMPLAINT'
  /** Decisions of the leading group 会议决定: `carry-out`. */
  | 'DECISION'
  /** Children in whom signs of dropping out were seen 辍学苗头: `persuade-by-school`, `persuade-by-inspector`. */
  | 'DROPOUT_WATCH'
  /** Children on the lists of villages 网格任务: `visit`, `verify-enrolment`, `accompany-return`. */
  | 'GRID_TASK'
  /** Calls to guardians on the first day of an absence 当日联系: `contact-guardian`. */
  | 'GUARDIAN_CALL'
  /** Proposed holds 四不办理: `decide-hold`. */
  | 'HOLD'
  /** Inspections 督导检查: `rectify`, `judge`, `publish-notice`. */
  | 'INSPECTION'
  /** Referrals to departments 转办: `accept-referral`, `answer-referral`. */
  | 'REFERRAL'
  /** Registers of a class that are missing 漏点名: `take-register`. */
  | 'REGISTERS'
  /** Reports 四个一: `sign-report`. */
  | 'REPORT';

/** An inspection to be opened: of a school, or of a town. */
export type OpenInspectionInput = {
  /** The complaint that led to it. */
  complaintId?: InputMaybe<Scalars['ID']['input']>;
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Findings of the integrity monitor that led to it. */
  integrityFindingIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Day of the inspection, today or earlier. */
  on: Scalars['Date']['input'];
  /** The school. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  /** The town, nine digits, when no school is named. */
  town?: InputMaybe<Scalars['ID']['input']>;
};

/** Outcome of opening. */
export type OpenInspectionResult = InspectionSuccess | Refusal;

/** Which schools did something in a term 覆盖情况. Of every school in the viewer's scope, not only of those that reported. */
export type OutreachCoverage = {
  __typename?: 'OutreachCoverage';
  /** Schools without a campaign. */
  lackingCampaign: Array<School>;
  /** Schools whose parents' committee did not meet. */
  lackingCommittee: Array<School>;
  /** Schools 学校数: the denominator. */
  schools: Scalars['Int']['output'];
  /** Term 学期. */
  term: Scalars['String']['output'];
  /** Schools with a campaign 开展宣传的学校数. */
  withCampaign: Scalars['Int']['output'];
  /** Schools whose parents' committee met 家长委员会开会的学校数. */
  withCommittee: Scalars['Int']['output'];
};

/** What the school did, as it now stands. */
export type OutreachSuccess = {
  __typename?: 'OutreachSuccess';
  /** What it did. */
  outreach: SchoolOutreach;
};

/** Where a page of a list stands (Relay). */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last entry; null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more entries follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries come before. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A meeting of the parents' committee 家长委员会会议. */
export type ParentsCommitteeMeeting = {
  __typename?: 'ParentsCommitteeMeeting';
  /** Day 日期. */
  on: Scalars['Date']['output'];
  /** Parents who came 到会家长. */
  people: Scalars['Int']['output'];
};

/** A pause to begin today. */
export type PauseCaseInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why. */
  reason: PauseReason;
  /** Last day. */
  until: Scalars['Date']['input'];
};

/** Outcome of pausing. */
export type PauseCaseResult = DropoutCaseSuccess | Refusal;

/** Why the clocks of a case stand still for a while 暂停事由. */
export type PauseReason =
  /** A death in the family 家中丧事. */
  | 'BEREAVEMENT'
  /** Disaster; roads closed 自然灾害、道路中断. */
  | 'DISASTER'
  /** An illness is being proven 病情待证明. */
  | 'ILLNESS_BEING_PROVEN'
  /** A placement is under way 安置办理中. */
  | 'PLACEMENT_UNDER_WAY'
  /** A transfer is under way 转学办理中. */
  | 'TRANSFER_UNDER_WAY';

/** A report 四个一. */
export type PeriodicReport = {
  __typename?: 'PeriodicReport';
  /** Id of the report. */
  id: Scalars['ID']['output'];
  /** The version that holds: the last one signed; null before. */
  inForce?: Maybe<ReportVersion>;
  /** Code of the place 地区代码. */
  jurisdictionId: Scalars['ID']['output'];
  /** What is owed 报送时限: `sign-report`, with its day, its post and the levels told. Empty when the period ended before the place was watched. */
  owed: Array<CaseStep>;
  /** Which period. */
  period: Scalars['String']['output'];
  /** How often. */
  rhythm: ReportRhythm;
  /** The school 学校; null for the county's. */
  school?: Maybe<School>;
  /** Every version, oldest first. */
  versions: Array<ReportVersion>;
};

/** A page of reports. */
export type PeriodicReportConnection = {
  __typename?: 'PeriodicReportConnection';
  /** The reports, the latest period first. */
  edges: Array<PeriodicReportEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Reports on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A report on a page. */
export type PeriodicReportEdge = {
  __typename?: 'PeriodicReportEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The report. */
  node: PeriodicReport;
};

/** The report as it now stands. */
export type PeriodicReportSuccess = {
  __typename?: 'PeriodicReportSuccess';
  /** The report. */
  report: PeriodicReport;
};

/** What the family said 劝返结果. */
export type PersuasionOutcome =
  /** Agreed to return on a day 同意返校. */
  | 'AGREED'
  /** Refused 拒绝. */
  | 'REFUSED'
  /** Undecided 未定. */
  | 'UNDECIDED';

/** Leave to be planned. */
export type PlanLeaveInput = {
  /** First day, today or later. */
  from: Scalars['Date']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Kind. */
  kind: LeaveKind;
  /** Students of one school; at most 500. */
  studentIds: Array<Scalars['ID']['input']>;
  /** Last day. */
  to: Scalars['Date']['input'];
};

/** Outcome of planning leave. */
export type PlanLeaveResult = PlannedLeaveSuccess | Refusal;

/** Leave planned ahead 请假, for one student or many. */
export type PlannedLeave = {
  __typename?: 'PlannedLeave';
  /** Post that approved it 批准岗位. */
  by: Scalars['String']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** Id of the leave. */
  id: Scalars['ID']['output'];
  /** Kind 请假类别. */
  kind: LeaveKind;
  /** Day on which it was planned. */
  plannedOn: Scalars['Date']['output'];
  /** The students on leave whom the viewer may see. */
  students: Array<StudentOnLeave>;
  /** Last day, as planned. */
  to: Scalars['Date']['output'];
};

/** The leave as it now stands. */
export type PlannedLeaveSuccess = {
  __typename?: 'PlannedLeaveSuccess';
  /** The leave. */
  plannedLeave: PlannedLeave;
};

/** Why something was not done. Both sentences are safe to show; neither names a person. */
export type Problem = {
  /** Stable, upper case, for programs. */
  code: Scalars['String']['output'];
  /** In English. */
  en: Scalars['String']['output'];
  /** The input field at fault, if one is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The rule that was broken. */
  rule?: Maybe<Scalars['String']['output']>;
  /** In Chinese 中文说明. */
  zh: Scalars['String']['output'];
};

/** A hold to be proposed. */
export type ProposeServiceHoldInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** The service. */
  service: HeldService;
};

/** Outcome of proposing. */
export type ProposeServiceHoldResult = Refusal | ServiceHoldSuccess;

/** Outcome of publishing. */
export type PublishComplaintNoticeResult = ComplaintSuccess | Refusal;

/** Outcome of publishing. */
export type PublishInspectionNoticeResult = InspectionSuccess | Refusal;

/** A finding as it is published: what about, until when, what came of it. */
export type PublishedFinding = {
  __typename?: 'PublishedFinding';
  /** Day on which it was put right 销号日期; null when it was not, and somebody answered for it. */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** The deadline 整改期限. */
  dueOn: Scalars['Date']['output'];
  /** Day found 发现日期. */
  foundOn: Scalars['Date']['output'];
  /** How many posts were held to account 问责数. */
  heldToAccount: Scalars['Int']['output'];
  /** Id of the finding. */
  id: Scalars['ID']['output'];
  /** About what 督查内容. */
  matter: InspectionMatter;
};

export type Query = {
  __typename?: 'Query';
  /** Active referrals 待办转办: a department sees its own, those who send see their scope’s; latest first. */
  activeReferrals: ReferralConnection;
  /** Who opened personal data that this service keeps. */
  attendanceAccessLog?: Maybe<AccessLog>;
  /** Events this service could not apply, and streams that wait 事件台. For the bureau. */
  attendanceEventDesk?: Maybe<EventDesk>;
  /** The viewer's classes 今日班级 with every child of theirs, today. */
  classesToday: ClassTodayConnection;
  /** Where the complaint with this receipt number stands; null when there is none. */
  complaintByReceipt?: Maybe<ComplaintReceipt>;
  /** What was published of complaints 举报办理公告. */
  complaintNotices: ComplaintNoticeConnection;
  /** Complaints 群众举报 in the viewer's scope. */
  complaints: ComplaintConnection;
  /** One such desk; null when there is none or the viewer does not speak for it. */
  departmentDesk?: Maybe<DepartmentDesk>;
  /** The desks 部门台 of the departments the viewer speaks for; for the bureau, all. */
  departmentDesks: Array<DepartmentDesk>;
  /** What stands on the viewer's desk 工作台, in numbers. */
  deskCounts: DeskCounts;
  /** Cases on which the viewer's post owes something or was told of it 我的待办. */
  deskDuties: DeskDutyConnection;
  /** Cases with a step of the viewer's post due today 今日到期, overdue cases among them: what `deskDutyFellDue` tells of in the morning. */
  deskDutiesDueToday: DeskDutyConnection;
  /** The duty of the viewer's post on one case; null when there is none. */
  deskDuty?: Maybe<DeskDuty>;
  /** The duty of the viewer's post on one case when a step of it is due today and still owed; null otherwise. */
  deskDutyDueToday?: Maybe<DeskDuty>;
  /** Cases whose notices ask something of the viewer's post 文书待办: proof of service, or the record of an outcome, that it owes or was told of. */
  deskNoticeDuties: DeskDutyConnection;
  /** The duty of the viewer's post on the notices of one case 文书待办; null when there is none. */
  deskNoticeDuty?: Maybe<DeskDuty>;
  /** Matters of a kind that ask something of the viewer's post 办公待办. */
  deskOfficeDuties: OfficeDutyConnection;
  /** One matter that asks something of the viewer's post 办公待办; null when it asks nothing. */
  deskOfficeDuty?: Maybe<OfficeDuty>;
  /** One case in the viewer's scope; null otherwise. */
  dropoutCase?: Maybe<DropoutCase>;
  /** Cases 个案 in the viewer's scope, latest first. */
  dropoutCases: DropoutCaseConnection;
  /** Children watched for signs of dropping out 辍学苗头, before there is a case. */
  dropoutWatches: DropoutWatchConnection;
  /** Attendance before and after the actions on cases suspected in a period of at most 400 days, and the campaign's visits in it, in the viewer's scope 措施成效. */
  effectOfActions: EffectOfActions;
  /** Children on the lists of the viewer's villages 网格学生名单, with their tasks. */
  gridChildren: GridChildConnection;
  /** An import of the viewer's own; null otherwise. */
  gridListImport?: Maybe<GridListImport>;
  /** Places of which nobody answers; null for those who may not see it. */
  guaranteeGaps?: Maybe<GuaranteeGaps>;
  /** Who answers for what 三包三保 in the viewer's scope. */
  guarantees: GuaranteeConnection;
  /** Calls to the guardians of children absent without excuse 当日联系, before there is a case. */
  guardianCalls: GuardianCallConnection;
  /** Children visited in the campaign 千名教师走万家, by focus group. */
  homeVisitCampaign: Array<VisitedOfFocus>;
  /** One inspection in the viewer's scope; null otherwise. */
  inspection?: Maybe<Inspection>;
  /** Published results of inspections 督导检查结果公告. */
  inspectionNotices: InspectionNoticeConnection;
  /** Inspections 督导检查 in the viewer's scope. */
  inspections: InspectionConnection;
  /** Findings of the integrity monitor 瞒报漏报线索 in the viewer's scope. */
  integrityFindings: IntegrityFindingConnection;
  /** One term of the leading group 领导小组学期工作; null for a term that is not known, and for those who may not see it. */
  leadingGroupTerm?: Maybe<LeadingGroupTerm>;
  /** Children with learning support 学习帮扶 in the viewer's scope. */
  learningSupport: LearningSupportConnection;
  /** Classes in the viewer's scope whose registers are missing 漏点名. */
  missingRegisters: MissingRegistersConnection;
  /** Coverage of a term 宣传覆盖情况; null for those who may not see it. */
  outreachCoverage?: Maybe<OutreachCoverage>;
  /** Reports 四个一 in the viewer's scope. */
  periodicReports: PeriodicReportConnection;
  /** One referral in the viewer’s scope; null otherwise. */
  referral?: Maybe<Referral>;
  /** An import of the viewer's own; null otherwise. */
  rollHistoryImport?: Maybe<RollHistoryImport>;
  /** One simulation 规则模拟; null when there is none, and for those who may not see it. */
  ruleSimulation?: Maybe<RuleSimulation>;
  /** Cases gained, lost and changed by a simulation. */
  ruleSimulationChanges: SimulatedChangeConnection;
  /** What stands at each school in the viewer's scope. */
  schoolIntegrity: SchoolIntegrityConnection;
  /** What a school did in a term; null when nothing is recorded, and out of scope. */
  schoolOutreach?: Maybe<SchoolOutreach>;
  /** Cases with advisory holds in force 四不办理, latest first: an authority sees those on its own services. */
  serviceHoldsInForce: CaseHoldsConnection;
};


export type QueryActiveReferralsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryClassesTodayArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryComplaintByReceiptArgs = {
  receipt: Scalars['String']['input'];
};


export type QueryComplaintNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<ComplaintStatus>;
};


export type QueryDepartmentDeskArgs = {
  recipient: Scalars['String']['input'];
};


export type QueryDeskDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  window?: InputMaybe<DutyWindow>;
};


export type QueryDeskDutiesDueTodayArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryDeskDutyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeskDutyDueTodayArgs = {
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
};


export type QueryDeskNoticeDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  window?: InputMaybe<DutyWindow>;
};


export type QueryDeskNoticeDutyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeskOfficeDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  of: OfficeMatterKind;
  window?: InputMaybe<DutyWindow>;
};


export type QueryDeskOfficeDutyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDropoutCaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDropoutCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  level?: InputMaybe<CaseLevel>;
  status?: InputMaybe<DropoutStatus>;
};


export type QueryDropoutWatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  list?: DropoutWatchList;
};


export type QueryEffectOfActionsArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};


export type QueryGridChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryGridListImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGuaranteeGapsArgs = {
  schoolYear: Scalars['String']['input'];
};


export type QueryGuaranteesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  schoolYear: Scalars['String']['input'];
};


export type QueryGuardianCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  list?: GuardianCallList;
};


export type QueryInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInspectionNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryInspectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryIntegrityFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<FindingKind>;
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<FindingStatus>;
};


export type QueryLeadingGroupTermArgs = {
  county: Scalars['ID']['input'];
  term: Scalars['String']['input'];
};


export type QueryLearningSupportArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryMissingRegistersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryOutreachCoverageArgs = {
  term: Scalars['String']['input'];
};


export type QueryPeriodicReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  overdue?: Scalars['Boolean']['input'];
  rhythm: ReportRhythm;
};


export type QueryReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRollHistoryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRuleSimulationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRuleSimulationChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  kind?: InputMaybe<SimulatedChangeKind>;
};


export type QuerySchoolIntegrityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerySchoolOutreachArgs = {
  schoolId: Scalars['ID']['input'];
  term: Scalars['String']['input'];
};


export type QueryServiceHoldsInForceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A contact to be recorded on a call. */
export type RecordAbsenceContactInput = {
  /** Id of the call. */
  callId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** How. */
  kind: ContactKind;
  /** When; between the first day of absence and today. */
  on: Scalars['Date']['input'];
  /** What came of it; may be left out where `reached` says enough. */
  outcome?: InputMaybe<ContactOutcome>;
  /** Whether anybody was reached; beside `outcome` it says the same. One of the two is given. */
  reached?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Outcome of recording a contact with the guardian. */
export type RecordAbsenceContactResult = GuardianCallSuccess | Refusal;

/** Somebody to be held to account. */
export type RecordAccountabilityInput = {
  /** Id of the finding. */
  findingId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the inspection. */
  inspectionId: Scalars['ID']['input'];
  /** How. */
  measure: AccountabilityMeasure;
  /** The post, by its code; never a name. */
  post: Scalars['String']['input'];
};

/** Outcome of holding to account. */
export type RecordAccountabilityResult = InspectionSuccess | Refusal;

/** A member body's campaign to be recorded. */
export type RecordBodyCampaignInput = {
  /** The body. */
  body: MemberBody;
  /** County, six digits. */
  county: Scalars['ID']['input'];
  /** How. */
  form: CampaignForm;
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Day, today or earlier. */
  on: Scalars['Date']['input'];
  /** People reached, where they can be counted. */
  people?: InputMaybe<Scalars['Int']['input']>;
  /** Term; what is done in the thirty days before it counts for it. */
  term: Scalars['String']['input'];
};

/** Outcome of recording a member body's campaign. */
export type RecordBodyCampaignResult = LeadingGroupTermSuccess | Refusal;

/** A campaign to be recorded. */
export type RecordCampaignInput = {
  /** How. */
  form: CampaignForm;
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Day, today or earlier. */
  on: Scalars['Date']['input'];
  /** People reached. */
  people: Scalars['Int']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** Term; what is done in the thirty days before it counts for it. */
  term: Scalars['String']['input'];
};

/** Outcome of recording a campaign. */
export type RecordCampaignResult = OutreachSuccess | Refusal;

/** Causes to be recorded; they replace those on record. */
export type RecordCausesInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** The causes, the main one first. */
  causes: Array<DropoutCause>;
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Outcome of recording causes. */
export type RecordCausesResult = DropoutCaseSuccess | Refusal;

/** A contact or visit to be recorded. */
export type RecordContactInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** How. */
  kind: ContactKind;
  /** What was said; sealed, read only by those who work on the case. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When; between the first day of absence and today. */
  on: Scalars['Date']['input'];
  /** What came of it; may be left out where `reached` says enough. */
  outcome?: InputMaybe<ContactOutcome>;
  /** Whether anybody was reached; beside `outcome` it says the same. One of the two is given. */
  reached?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Outcome of recording a contact. */
export type RecordContactResult = DropoutCaseSuccess | Refusal;

/** A sign to be recorded. */
export type RecordDropoutSignInput = {
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** When; today or earlier. */
  on: Scalars['Date']['input'];
  /** What was seen. */
  sign: DropoutSignCode;
  /** The child; none whom a case follows. */
  studentId: Scalars['ID']['input'];
};

/** Outcome of recording a sign. */
export type RecordDropoutSignResult = DropoutWatchSuccess | Refusal;

/** Persuasion of a watched child to be recorded. */
export type RecordEarlyPersuasionInput = {
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** When; between the first sign and today. */
  on: Scalars['Date']['input'];
  /** What the family said. */
  outcome: PersuasionOutcome;
  /** Posts that took part beside the recording one, as in tokens: `responsible-inspector`. */
  participants: Array<Scalars['String']['input']>;
  /** The child. */
  studentId: Scalars['ID']['input'];
};

/** Outcome of recording persuasion of a watched child. */
export type RecordEarlyPersuasionResult = DropoutWatchSuccess | Refusal;

/** A finding to be recorded. */
export type RecordInspectionFindingInput = {
  /** Until when it is put right. */
  dueOn: Scalars['Date']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the inspection. */
  inspectionId: Scalars['ID']['input'];
  /** About what. */
  matter: InspectionMatter;
  /** What is wrong, at most 1000 characters; sealed, and never published. */
  text: Scalars['String']['input'];
};

/** Outcome of recording a finding. */
export type RecordInspectionFindingResult = InspectionSuccess | Refusal;

/** A decision to be recorded. */
export type RecordLeadingGroupDecisionInput = {
  /** County, six digits. */
  county: Scalars['ID']['input'];
  /** Until when. */
  dueOn: Scalars['Date']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the post that carries it out. */
  owner: Scalars['String']['input'];
  /** Term. */
  term: Scalars['String']['input'];
  /** What was decided, at most 4000 characters; sealed. */
  text: Scalars['String']['input'];
};

/** Outcome of recording a decision. */
export type RecordLeadingGroupDecisionResult = LeadingGroupTermSuccess | Refusal;

/** A meeting to be recorded. */
export type RecordLeadingGroupMeetingInput = {
  /** County, six digits. */
  county: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Day of the meeting, today or earlier. */
  on: Scalars['Date']['input'];
  /** Bodies that were there. */
  present: Array<MemberBody>;
  /** Term. */
  term: Scalars['String']['input'];
};

/** Outcome of recording a meeting. */
export type RecordLeadingGroupMeetingResult = LeadingGroupTermSuccess | Refusal;

/** An outcome to be recorded. */
export type RecordNoticeOutcomeInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the notice. */
  noticeId: Scalars['ID']['input'];
  /** What became of it. */
  outcome: NoticeOutcome;
};

/** Outcome of recording an outcome. */
export type RecordNoticeOutcomeResult = NoticeLadderSuccess | Refusal;

/** Service to be recorded. */
export type RecordNoticeServiceInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** Number of the letter or file of the receipt; needed unless it was left before a witness. Sealed. */
  evidence?: InputMaybe<Scalars['String']['input']>;
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** How. */
  mode: ServiceMode;
  /** Id of the notice. */
  noticeId: Scalars['ID']['input'];
  /** When; between the day of issue and today. */
  on: Scalars['Date']['input'];
  /** Posts that saw it, as in tokens; one at least when it was left. */
  witnesses?: Array<Scalars['String']['input']>;
};

/** Outcome of recording service. */
export type RecordNoticeServiceResult = NoticeLadderSuccess | Refusal;

/** A meeting to be recorded. */
export type RecordParentsCommitteeMeetingInput = {
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Day, today or earlier. */
  on: Scalars['Date']['input'];
  /** Parents who came. */
  people: Scalars['Int']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** Term. */
  term: Scalars['String']['input'];
};

/** Outcome of recording a meeting. */
export type RecordParentsCommitteeMeetingResult = OutreachSuccess | Refusal;

/** Persuasion to be recorded. */
export type RecordPersuasionInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** What was said; sealed, read only by those who work on the case. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** When; between the first day of absence and today. */
  on: Scalars['Date']['input'];
  /** What the family said. */
  outcome: PersuasionOutcome;
  /** Posts that took part beside the recording one, as in tokens: `responsible-inspector`. */
  participants: Array<Scalars['String']['input']>;
  /** The day the family promised; with AGREED, and only then. */
  returnPromisedOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Outcome of recording persuasion. */
export type RecordPersuasionResult = DropoutCaseSuccess | Refusal;

/** A return to be recorded. */
export type RecordReturnInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** First day back in class, today or earlier. */
  returnedOn: Scalars['Date']['input'];
};

/** Outcome of recording a return. */
export type RecordReturnResult = DropoutCaseSuccess | Refusal;

/** The recorded outcome of a notice. */
export type RecordedOutcome = {
  __typename?: 'RecordedOutcome';
  /** Post that recorded it; `return` when the child came back. */
  by: Scalars['String']['output'];
  /** What became of it. */
  kind: NoticeOutcome;
  /** Day recorded. */
  on: Scalars['Date']['output'];
};

/** What was done about a finding 整改报告. */
export type Rectification = {
  __typename?: 'Rectification';
  /** Post that reported 报告岗位. */
  by: Scalars['String']['output'];
  /** Day reported 报告日期. */
  on: Scalars['Date']['output'];
  /** What was done 整改情况; null for those who may not read it. */
  text?: Maybe<Scalars['String']['output']>;
};

/** A referral 转办 of a case to a department, which accepts, rejects or answers it. */
export type Referral = {
  __typename?: 'Referral';
  /** Last day to accept or reject 受理期限. */
  acceptBy: Scalars['Date']['output'];
  /** Day accepted. */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day to answer 答复期限. */
  answerBy: Scalars['Date']['output'];
  /** Post that sent it. */
  by: Scalars['String']['output'];
  /** Id of the case; null for a department whose agreement does not share it. */
  caseId?: Maybe<Scalars['ID']['output']>;
  /** Day rejected, answered or withdrawn; null while it is active. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** What the department must know beyond the matter 情况说明; null for all but the department and those who may send. */
  facts?: Maybe<Scalars['String']['output']>;
  /** Id; also of the message that the department receives and answers. */
  id: Scalars['ID']['output'];
  /** The matter 事项. */
  matter: ReferralMatter;
  /** How it ended, or why it was rejected. */
  outcome?: Maybe<DepartmentOutcome>;
  /** Whether the office of the leading group was told that a time limit has passed 已逾期上报. */
  overdue: Scalars['Boolean']['output'];
  /** The department, or the town as `town.<code>`. */
  recipient: Scalars['String']['output'];
  /** Day sent. */
  sentOn: Scalars['Date']['output'];
  /** Where it stands. */
  status: ReferralStatus;
  /** The child; null for a department whose agreement does not share it. */
  student?: Maybe<Student>;
};

/** A page of referrals. */
export type ReferralConnection = {
  __typename?: 'ReferralConnection';
  /** The referrals. */
  edges: Array<ReferralEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Referrals on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A referral on a page. */
export type ReferralEdge = {
  __typename?: 'ReferralEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The referral. */
  node: Referral;
};

/** What a department is asked to act on 转办事项. */
export type ReferralMatter =
  /** Child labour 使用童工. */
  | 'CHILD_LABOUR'
  /** Guardianship 监护. */
  | 'GUARDIANSHIP'
  /** Harm, bullying 侵害、欺凌. */
  | 'HARM'
  /** A judicial document 司法文书. */
  | 'JUDICIAL_DOCUMENT'
  /** Legal aid 法律援助. */
  | 'LEGAL_AID'
  /** Persuasion by the town 劝返. */
  | 'PERSUASION'
  /** Relief for the family 救助. */
  | 'RELIEF'
  /** The child cannot be found 下落不明. */
  | 'WHEREABOUTS';

/** Where a referral stands 转办状态. */
export type ReferralStatus =
  /** Accepted 已受理. */
  | 'ACCEPTED'
  /** Answered 已答复. */
  | 'ANSWERED'
  /** Rejected with a reason 不予受理. */
  | 'REJECTED'
  /** Sent 已转办. */
  | 'SENT'
  /** Withdrawn 已撤回. */
  | 'WITHDRAWN';

/** The referral as it now stands. */
export type ReferralSuccess = {
  __typename?: 'ReferralSuccess';
  /** The referral. */
  referral: Referral;
};

/** An expected no 拒绝: a rule does not allow it. Trying again changes nothing. */
export type Refusal = Problem & {
  __typename?: 'Refusal';
  /** Stable, upper case, for programs. */
  code: Scalars['String']['output'];
  /** In English. */
  en: Scalars['String']['output'];
  /** The input field at fault, if one is. */
  field?: Maybe<Scalars['String']['output']>;
  /** The rule that was broken. */
  rule?: Maybe<Scalars['String']['output']>;
  /** In Chinese 中文说明. */
  zh: Scalars['String']['output'];
};

/** Which webhook to take away. */
export type RemoveDepartmentWebhookInput = {
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** The department, or the town as `town.<code>`. */
  recipient: Scalars['String']['input'];
};

/** Removed, or refused. */
export type RemoveDepartmentWebhookResult = Refusal | RemoveDepartmentWebhookSuccess;

/** The webhook is gone. */
export type RemoveDepartmentWebhookSuccess = {
  __typename?: 'RemoveDepartmentWebhookSuccess';
  /** The desk. */
  desk: DepartmentDesk;
};

/** The dead letters to be replayed. */
export type ReplayDeadLettersInput = {
  /** True to see what would be replayed, and change nothing. */
  dryRun: Scalars['Boolean']['input'];
  /** Which letters; at most a hundred are taken at once, oldest first. */
  filter: DeadLetterFilter;
};

/** Replayed, or refused. */
export type ReplayDeadLettersResult = Refusal | ReplayDeadLettersSuccess;

/** What a replay did, letter by letter. */
export type ReplayDeadLettersSuccess = {
  __typename?: 'ReplayDeadLettersSuccess';
  /** True when more letters are meant than were taken 还有更多. */
  hasMore: Scalars['Boolean']['output'];
  /** The letters 死信, in the order they were taken. */
  replayed: Array<ReplayedDeadLetter>;
};

/** What became of a letter 重放结果. */
export type ReplayOutcome =
  /** The broker no longer keeps the record 记录已过期. */
  | 'RECORD_GONE'
  /** Applied; its stream goes on 已重放. */
  | 'REPLAYED'
  /** The same failure again; its stream still waits 仍失败. */
  | 'STILL_FAILING'
  /** A dry run: it would be tried 将重放. */
  | 'WOULD_REPLAY';

/** A letter that was replayed, or would be. */
export type ReplayedDeadLetter = {
  __typename?: 'ReplayedDeadLetter';
  /** The letter, as it was before. */
  deadLetter: DeadLetter;
  /** Events that waited behind it 积压. */
  heldCount: Scalars['Int']['output'];
  /** What became of it. */
  outcome: ReplayOutcome;
};

/** Progress to be reported. */
export type ReportDecisionProgressInput = {
  /** County, six digits. */
  county: Scalars['ID']['input'];
  /** Id of the decision. */
  decisionId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whether it is carried out. */
  isDone: Scalars['Boolean']['input'];
  /** Term. */
  term: Scalars['String']['input'];
  /** What was done, at most 4000 characters; sealed. */
  text: Scalars['String']['input'];
};

/** Outcome of reporting progress. */
export type ReportDecisionProgressResult = LeadingGroupTermSuccess | Refusal;

/** Figures of a report. Flows are over the period, stocks at its end. */
export type ReportFigures = {
  __typename?: 'ReportFigures';
  /** Child-days attended 实到人次. */
  attended: Scalars['Int']['output'];
  /** Classes 班级数, at the end. */
  classes: Scalars['Int']['output'];
  /** Cases closed 销号. */
  closed: Scalars['Int']['output'];
  /** Dropouts confirmed 新增辍学. */
  confirmed: Scalars['Int']['output'];
  /** Child-days expected 应到人次. */
  expected: Scalars['Int']['output'];
  /** Dropped out, at the end 期末辍学. */
  openDroppedOut: Scalars['Int']['output'];
  /** Suspected, at the end 期末疑似辍学. */
  openSuspected: Scalars['Int']['output'];
  /** Registers missing 漏点名. */
  registersMissing: Scalars['Int']['output'];
  /** Registers taken 已点名. */
  registersTaken: Scalars['Int']['output'];
  /** Written reports sent 书面报告. */
  reportsSent: Scalars['Int']['output'];
  /** Children who returned 复学. */
  returned: Scalars['Int']['output'];
  /** Cases suspected 新增疑似辍学. */
  suspected: Scalars['Int']['output'];
  /** Returned and observed, at the end 期末观察中. */
  underObservation: Scalars['Int']['output'];
  /** Cases withdrawn 撤销. */
  withdrawn: Scalars['Int']['output'];
};

/** A task to be reported on. */
export type ReportGridTaskInput = {
  /** What was found. */
  found: GridFinding;
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** The child. */
  studentId: Scalars['ID']['input'];
  /** The task. */
  task: GridTask;
};

/** Outcome of reporting. */
export type ReportGridTaskResult = GridChildSuccess | Refusal;

/** Names that the printed report bears. Sealed; without them the report is printed with blanks. */
export type ReportNamesInput = {
  /** Name of the school 学校名称. */
  schoolName: Scalars['String']['input'];
  /** Name of the student 学生姓名. */
  studentName: Scalars['String']['input'];
  /** Name of the town's government or sub-district office 镇人民政府（街道办事处）. */
  townName: Scalars['String']['input'];
};

/** Who receives the written report 书面报告. */
export type ReportRecipient =
  /** The education bureau 教育局. */
  | 'BUREAU'
  /** The town or sub-district 镇（街道）. */
  | 'TOWN';

/** What was done about a finding. */
export type ReportRectificationInput = {
  /** Id of the finding. */
  findingId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the inspection. */
  inspectionId: Scalars['ID']['input'];
  /** What was done, at most 1000 characters; sealed. */
  text: Scalars['String']['input'];
};

/** Outcome of reporting. */
export type ReportRectificationResult = InspectionSuccess | Refusal;

/** How often a report is made 报告周期. */
export type ReportRhythm =
  /** The county's quarter 县季报, period `2026-Q2`. */
  | 'COUNTY_QUARTER'
  /** A school's month 学校月报, period `2026-05`. */
  | 'SCHOOL_MONTH'
  /** A school year 学年报, period `2025` for 2025-26. */
  | 'SCHOOL_YEAR'
  /** A term 学期报, period `2025-autumn` or `2025-spring`. */
  | 'TERM';

/** One version of a report. A signed one never changes. */
export type ReportVersion = {
  __typename?: 'ReportVersion';
  /** What was added up: `<school>|<month>|<version>`. Empty for a month. */
  addedUp: Array<Scalars['String']['output']>;
  /** The cases behind the figures of a school's month; null for those who may not see them. */
  casesBehind?: Maybe<Array<CasesBehind>>;
  /** Day counted 统计日期. */
  draftedOn: Scalars['Date']['output'];
  /** The figures. */
  figures: ReportFigures;
  /** Months of schools without a signed report, `<school>|<month>`: the figures do not speak of them. */
  lacking: Array<Scalars['String']['output']>;
  /** Number of the version, from 1. */
  number: Scalars['Int']['output'];
  /** Why it replaces the version before; null for the first. */
  reason?: Maybe<AmendmentReason>;
  /** Post that signed 签发岗位. */
  signedBy?: Maybe<Scalars['String']['output']>;
  /** Day signed 签发日期; null while it is a draft. */
  signedOn?: Maybe<Scalars['Date']['output']>;
};

/** A pause to end today. */
export type ResumeCaseInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Outcome of resuming. */
export type ResumeCaseResult = DropoutCaseSuccess | Refusal;

/** Who says that the child is back 复学依据. */
export type ReturnEvidence =
  /** A person marked it 人工标注. */
  | 'PERSON'
  /** A register shows a day in class 考勤显示到校. */
  | 'REGISTER';

/** A closure to be revoked. */
export type RevokeClosureInput = {
  /** Id of the closure. */
  closureId: Scalars['ID']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** School code 学校标识码. */
  schoolId: Scalars['ID']['input'];
};

/** Outcome of revoking a closure. */
export type RevokeClosureResult = Refusal | SchoolCalendarSuccess;

/** Outcome of revoking a make-up day. */
export type RevokeMakeUpDayResult = Refusal | SchoolCalendarSuccess;

/** The register 考勤 of one class for one school day. */
export type RollCall = Versioned & {
  __typename?: 'RollCall';
  /** Corrections, oldest first. */
  corrections: Array<RollCorrection>;
  /** The school day 上课日. */
  date: Scalars['Date']['output'];
  /** A line for each student of the class 考勤明细. */
  entries: Array<RollEntry>;
  /** Id of the register. */
  id: Scalars['ID']['output'];
  /** The class 班级. */
  schoolClass: SchoolClass;
  /** The day on which it was taken 点名日期; later than `date` when it was entered late. */
  takenOn: Scalars['Date']['output'];
  /** Version of the record. */
  version: Scalars['Int']['output'];
};

/** The register as it now stands. */
export type RollCallSuccess = {
  __typename?: 'RollCallSuccess';
  /** The register. */
  rollCall: RollCall;
};

/** A mark that was corrected 考勤更正; the original is kept. */
export type RollCorrection = {
  __typename?: 'RollCorrection';
  /** Post of who corrected 更正岗位. */
  by: Scalars['String']['output'];
  /** The mark before 更正前. */
  from: AttendanceMark;
  /** Day of the correction 更正日期. */
  on: Scalars['Date']['output'];
  /** The student 学生. */
  student: Student;
  /** The mark after 更正后. */
  to: AttendanceMark;
};

/** One student's line on a register. */
export type RollEntry = {
  __typename?: 'RollEntry';
  /** The mark 考勤结果 as it stands, corrections included. */
  mark: AttendanceMark;
  /** The student 学生. */
  student: Student;
};

/** A student's mark on the roll. */
export type RollEntryInput = {
  /** The mark. */
  mark: AttendanceMark;
  /** Id of the student 学生. */
  studentId: Scalars['ID']['input'];
};

/**
 * Past registers 历史考勤 on their way in, as a spreadsheet: 学校标识码, 年级, 班级, 日期, 考勤结果, and 应到人数, 学籍号 or 身份证号. A row for each student
 * who was not simply there (迟到, 病假, 事假, 无故缺课, 送教上门), or one row 全勤 for a register with nobody away; the rows of a register stand together.
 */
export type RollHistoryImport = {
  __typename?: 'RollHistoryImport';
  /** Rows without an error. */
  acceptedCount: Scalars['Int']['output'];
  /** Registers that were there already, taken by a teacher or imported before; they stand as they were. */
  alreadyTakenCount: Scalars['Int']['output'];
  /** What is wrong with the file, at most 500 errors. */
  errors: Array<RollHistoryRowError>;
  /** Id of the import. */
  id: Scalars['ID']['output'];
  /** What the commit would do, counted by rows; null before a file was checked. */
  preview?: Maybe<ImportPreview>;
  /** What the commit would do with each row, as of the dry run, in the order of the sheet; null once the rows are taken over. */
  previewRows?: Maybe<ImportPreviewRowConnection>;
  /** Rows in the file 行数. */
  rowCount: Scalars['Int']['output'];
  /** Name of the list 来源名单. */
  sourceList: Scalars['String']['output'];
  /** Where the import stands. */
  status: RollHistoryImportStatus;
  /** Where the XLSX or CSV file is sent by HTTP PUT. */
  uploadPath: Scalars['String']['output'];
  /** Registers written so far. */
  writtenCount: Scalars['Int']['output'];
};


/**
 * Past registers 历史考勤 on their way in, as a spreadsheet: 学校标识码, 年级, 班级, 日期, 考勤结果, and 应到人数, 学籍号 or 身份证号. A row for each student
 * who was not simply there (迟到, 病假, 事假, 无故缺课, 送教上门), or one row 全勤 for a register with nobody away; the rows of a register stand together.
 */
export type RollHistoryImportPreviewRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  outcome?: InputMaybe<ImportRowOutcome>;
};

/** Done or refused. */
export type RollHistoryImportResult = Refusal | RollHistoryImportSuccess;

/** Where an import 导入 of past registers stands. */
export type RollHistoryImportStatus =
  /** Created; the file has not arrived. */
  | 'AWAITING_FILE'
  /** The file was checked 试运行; no register is written yet. */
  | 'CHECKED'
  /** All registers are written, and runs of absence that are still open have been counted. */
  | 'COMMITTED'
  /** Registers are being written. Commit again, with the same key, to wait for the end. */
  | 'COMMITTING'
  /** Stopped while registers were being written: those counted are written, the others are not. Commit again to go on. */
  | 'STOPPED';

/** The import as it stands. */
export type RollHistoryImportSuccess = {
  __typename?: 'RollHistoryImportSuccess';
  /** The import. */
  rollHistoryImport: RollHistoryImport;
};

/** One error in an uploaded list of registers, by row and column. */
export type RollHistoryRowError = {
  __typename?: 'RollHistoryRowError';
  /** Stable code of the refusal. */
  code: Scalars['String']['output'];
  /** Column head 列名; null when the whole row is concerned. */
  column?: Maybe<Scalars['String']['output']>;
  /** In English. */
  en: Scalars['String']['output'];
  /** Row of the sheet; the heads are row 1. */
  row: Scalars['Int']['output'];
  /** The rule that was broken. */
  rule?: Maybe<Scalars['String']['output']>;
  /** In Chinese 中文说明. */
  zh: Scalars['String']['output'];
};

/** Registers of a period replayed under other rules 规则模拟. No case is touched by it. */
export type RuleSimulation = {
  __typename?: 'RuleSimulation';
  /** Cases under the other rules 模拟规则个案数. */
  casesAfter: Scalars['Int']['output'];
  /** Cases under the rules in force 现行规则个案数. */
  casesBefore: Scalars['Int']['output'];
  /** What differs, counted. */
  changes: Array<SimulatedCount>;
  /** Confirmed after 辍学: longer than this. */
  droppedOutAfter: DaysInARow;
  /** First day of the period. */
  from: Scalars['Date']['output'];
  /** Id of the simulation. */
  id: Scalars['ID']['output'];
  /** Whether every school was replayed 是否完成. */
  isFinished: Scalars['Boolean']['output'];
  /** Schools to be replayed. */
  schools: Scalars['Int']['output'];
  /** Schools replayed so far. */
  schoolsReplayed: Scalars['Int']['output'];
  /** Day on which it was started. */
  startedOn: Scalars['Date']['output'];
  /** Suspected from 疑似辍学. */
  suspectedFrom: DaysInARow;
  /** Last day of the period. */
  to: Scalars['Date']['output'];
};

/** A school 学校 (owned by the registry). */
export type School = {
  __typename?: 'School';
  /** What the school changed on the calendar 校历调整; null for a school that attendance does not know, and out of scope. */
  calendarChanges?: Maybe<SchoolCalendarChanges>;
  /** School code 学校标识码. */
  id: Scalars['ID']['output'];
  /** The school days 上课日 of a period of at most 200 days, both ends included; null out of scope. */
  schoolDays?: Maybe<Array<Scalars['Date']['output']>>;
};


/** A school 学校 (owned by the registry). */
export type SchoolSchoolDaysArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** What a school changed on the calendar of all 校历调整. */
export type SchoolCalendarChanges = {
  __typename?: 'SchoolCalendarChanges';
  /** Closures 停课, in the order in which they were declared. */
  closures: Array<SchoolClosure>;
  /** Make-up days 补课日, in the order in which they were declared. */
  makeUpDays: Array<MakeUpDay>;
  /** Version of the record. */
  version: Scalars['Int']['output'];
};

/** The school's changes as they now stand. */
export type SchoolCalendarSuccess = {
  __typename?: 'SchoolCalendarSuccess';
  /** The changes. */
  calendarChanges: SchoolCalendarChanges;
};

/** A class 班级 (owned by the registry). */
export type SchoolClass = {
  __typename?: 'SchoolClass';
  /** Id of the class. */
  id: Scalars['ID']['output'];
  /** The register of a day, of an earlier school year too: classes rise together. Null when it has not been taken: a missing register is never "all present". */
  roll?: Maybe<RollCall>;
};


/** A class 班级 (owned by the registry). */
export type SchoolClassRollArgs = {
  date: Scalars['Date']['input'];
};

/** Days on which a school is closed 停课. */
export type SchoolClosure = {
  __typename?: 'SchoolClosure';
  /** Post that declared it. */
  by: Scalars['String']['output'];
  /** Day of the declaration. */
  declaredOn: Scalars['Date']['output'];
  /** First day. */
  from: Scalars['Date']['output'];
  /** Id of the closure. */
  id: Scalars['ID']['output'];
  /** Why 停课原因. */
  reason: ClosureReason;
  /** Day on which it was revoked; null while it stands. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day. */
  to: Scalars['Date']['output'];
};

/** What the monitor knows of a school. */
export type SchoolIntegrity = {
  __typename?: 'SchoolIntegrity';
  /** The same, kind by kind. */
  byKind: Array<FindingsOfKind>;
  /** The last day that was looked at 已核查至. */
  lookedThrough: Scalars['Date']['output'];
  /** The school 学校. */
  school: School;
  /** Findings that stand 未消除线索, of all kinds. */
  standing: Scalars['Int']['output'];
};

/** A page of schools. */
export type SchoolIntegrityConnection = {
  __typename?: 'SchoolIntegrityConnection';
  /** The schools, by code. */
  edges: Array<SchoolIntegrityEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Schools on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A school on a page. */
export type SchoolIntegrityEdge = {
  __typename?: 'SchoolIntegrityEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The school. */
  node: SchoolIntegrity;
};

/** What a school did in a term 学校宣传与家长委员会. */
export type SchoolOutreach = {
  __typename?: 'SchoolOutreach';
  /** Campaigns 宣传活动, as they were recorded. */
  campaigns: Array<Campaign>;
  /** Meetings of the parents' committee 家长委员会会议. */
  committeeMeetings: Array<ParentsCommitteeMeeting>;
  /** The school 学校. */
  school: School;
  /** Term 学期. */
  term: Scalars['String']['output'];
};

/** A referral to be sent. */
export type SendReferralInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** What the department must know beyond it. Sealed; read by the department and by those who may send. */
  facts?: InputMaybe<Scalars['String']['input']>;
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** The matter; the department’s agreement must cover it. */
  matter: ReferralMatter;
  /** The department, or the child’s town as `town.<code>`. */
  recipient: Scalars['String']['input'];
};

/** Outcome of sending. */
export type SendReferralResult = ReferralSuccess | Refusal;

/** One sentence in both languages. */
export type Sentence = {
  __typename?: 'Sentence';
  /** In English. */
  en: Scalars['String']['output'];
  /** In Chinese 中文. */
  zh: Scalars['String']['output'];
};

/** An advisory hold 四不办理: advice to the authority that grants the service. It stops nothing by itself. */
export type ServiceHold = {
  __typename?: 'ServiceHold';
  /** Day approved by the office of the leading group; null before. */
  approvedOn?: Maybe<Scalars['Date']['output']>;
  /** Post that proposed it. */
  by: Scalars['String']['output'];
  /** Last day on which the office of the leading group decides 审批期限; after it the proposal has lapsed. Null for old proposals without one. */
  decideBy?: Maybe<Scalars['Date']['output']>;
  /** Why it ended. */
  endedBecause?: Maybe<HoldEnding>;
  /** Day on which it ended. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day; null before the approval. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Id of the hold. */
  id: Scalars['ID']['output'];
  /** Whether the advice holds today: approved, not expired, not ended. */
  inForce: Scalars['Boolean']['output'];
  /** Day proposed. */
  proposedOn: Scalars['Date']['output'];
  /** The service. */
  service: HeldService;
};

/** The holds of the case as they now stand. */
export type ServiceHoldSuccess = {
  __typename?: 'ServiceHoldSuccess';
  /** The holds. */
  caseHolds: CaseHolds;
};

/** How a notice was served 送达方式. */
export type ServiceMode =
  /** Handed over 直接送达. */
  | 'DIRECT'
  /** Through another body 委托送达. */
  | 'ENTRUSTED'
  /** Left at the home before a witness 留置送达. */
  | 'LEFT'
  /** By mail 邮寄送达. */
  | 'MAIL'
  /** By public notice 公告送达. */
  | 'PUBLIC_NOTICE';

/** Where a department wants its messages. */
export type SetDepartmentWebhookInput = {
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** The department, or the town as `town.<code>`. */
  recipient: Scalars['String']['input'];
  /** An https URL that leads to a public address, or into a network the operator has named. */
  url: Scalars['String']['input'];
};

/** Set, or refused. */
export type SetDepartmentWebhookResult = Refusal | SetDepartmentWebhookSuccess;

/** The webhook is set. */
export type SetDepartmentWebhookSuccess = {
  __typename?: 'SetDepartmentWebhookSuccess';
  /** The desk with its webhook. */
  desk: DepartmentDesk;
  /** The secret by which the receiver checks signatures 签名密钥; shown here and nowhere else. */
  secret: Scalars['String']['output'];
};

/** A guarantee to be set; set again, it is replaced. */
export type SetGuaranteeInput = {
  /** What. */
  guarantee: Guarantee;
  /** Code of the post that answers for it. */
  holder: Scalars['String']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the town (9 digits) or village (12), the school (10), or the class. */
  place: Scalars['ID']['input'];
  /** First year of the school year. */
  schoolYear: Scalars['String']['input'];
  /** Target in percent, at most 100. */
  targetPercent: Scalars['Float']['input'];
};

/** Outcome of setting. */
export type SetGuaranteeResult = Refusal | SetGuaranteeSuccess;

/** The guarantee as it now stands. */
export type SetGuaranteeSuccess = {
  __typename?: 'SetGuaranteeSuccess';
  /** The guarantee. */
  guarantee: HeldGuarantee;
};

/** A data-sharing agreement 数据共享协议: why a department is told what, and until when. */
export type SharingAgreement = {
  __typename?: 'SharingAgreement';
  /** The post that approved it 批准岗位. */
  approvedBy: Scalars['String']['output'];
  /** The legal basis 依据. */
  basis: Scalars['String']['output'];
  /** Department and edition. */
  id: Scalars['ID']['output'];
  /** Fields of a notice 通报字段; empty when none are sent. */
  noticeFields: Array<Scalars['String']['output']>;
  /** The purpose 用途, in English. */
  purposeEn: Scalars['String']['output'];
  /** The purpose 用途, in Chinese. */
  purposeZh: Scalars['String']['output'];
  /** Fields of a referral 转办字段; empty when none are sent. */
  referralFields: Array<Scalars['String']['output']>;
  /** False until the bureau has signed it 已签署. */
  signed: Scalars['Boolean']['output'];
  /** First day 生效日期. */
  validFrom: Scalars['Date']['output'];
  /** Last day 到期日期. */
  validTo: Scalars['Date']['output'];
};

/** A report to be signed. */
export type SignPeriodicReportInput = {
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the report. */
  reportId: Scalars['ID']['input'];
};

/** Outcome of signing. */
export type SignPeriodicReportResult = PeriodicReportSuccess | Refusal;

/** Rules to be tried: those of a known pack, or thresholds. */
export type SimulateRulePackInput = {
  /** Confirmed after, when no pack is named. */
  droppedOutAfter?: InputMaybe<DaysInARowInput>;
  /** First day of the period. */
  from: Scalars['Date']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Version of a known pack. */
  packVersion?: InputMaybe<Scalars['String']['input']>;
  /** Only this school; every school without it. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  /** Suspected from, when no pack is named. */
  suspectedFrom?: InputMaybe<DaysInARowInput>;
  /** Last day of the period; it is over. At most 400 days. */
  to: Scalars['Date']['input'];
};

/** Outcome of starting. */
export type SimulateRulePackResult = Refusal | SimulateRulePackSuccess;

/** The simulation, which has begun. */
export type SimulateRulePackSuccess = {
  __typename?: 'SimulateRulePackSuccess';
  /** The simulation. */
  simulation: RuleSimulation;
};

/** A run of absence of which the two packs make something different. */
export type SimulatedChange = {
  __typename?: 'SimulatedChange';
  /** Under the other rules. */
  after: SimulatedMarking;
  /** Under the rules in force. */
  before: SimulatedMarking;
  /** What differs. */
  kind: SimulatedChangeKind;
  /** Last day of absence 缺课末日. */
  lastDay: Scalars['Date']['output'];
  /** The school of the registers 学校. */
  school: School;
  /** School days of absence 缺课上课日. */
  schoolDays: Scalars['Int']['output'];
  /** First day of absence 缺课首日. */
  since: Scalars['Date']['output'];
  /** The child 学生. */
  student: Student;
};

/** A page of changes. */
export type SimulatedChangeConnection = {
  __typename?: 'SimulatedChangeConnection';
  /** The changes, by first day of absence. */
  edges: Array<SimulatedChangeEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Changes on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A change on a page. */
export type SimulatedChangeEdge = {
  __typename?: 'SimulatedChangeEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The change. */
  node: SimulatedChange;
};

/** What the other rules make of a run of absence. */
export type SimulatedChangeKind =
  /** The mark would have come earlier 提前. */
  | 'EARLIER'
  /** A case that there was not 新增个案. */
  | 'GAINED'
  /** The mark would have come later 推迟. */
  | 'LATER'
  /** A case that there would not have been 消失个案. */
  | 'LOST'
  /** A dropout could not have been confirmed 降级. */
  | 'LOWERED'
  /** A dropout could have been confirmed 升级. */
  | 'RAISED';

/** How often something changes. */
export type SimulatedCount = {
  __typename?: 'SimulatedCount';
  /** How often: as many as `ruleSimulationChanges` lists of this kind. */
  count: Scalars['Int']['output'];
  /** What. */
  kind: SimulatedChangeKind;
};

/** What a pack makes of a run of absence. */
export type SimulatedMarking = {
  __typename?: 'SimulatedMarking';
  /** How far it leads. */
  level: MarkLevel;
  /** The day whose register brings the mark; null without one. */
  markedOn?: Maybe<Scalars['Date']['output']>;
};

/** The dead letter to be given up. */
export type SkipDeadLetterInput = {
  /** Id of the letter. */
  id: Scalars['ID']['input'];
};

/** Given up, or refused. */
export type SkipDeadLetterResult = Refusal | SkipDeadLetterSuccess;

/** The letter that was given up. */
export type SkipDeadLetterSuccess = {
  __typename?: 'SkipDeadLetterSuccess';
  /** The letter, as it was before. */
  deadLetter: DeadLetter;
};

/** A measure to be begun. */
export type StartLearningSupportInput = {
  /** Why this family. */
  focus?: InputMaybe<FocusFamily>;
  /** First day, today or earlier. */
  from: Scalars['Date']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** What. */
  kind: SupportKind;
  /** A note, at most 1000 characters; sealed. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The other child, for a pairing of students; of the same school. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** The child. */
  studentId: Scalars['ID']['input'];
  /** What came of a home visit, and of nothing else. */
  visitOutcome?: InputMaybe<ContactOutcome>;
};

/** Outcome of beginning. */
export type StartLearningSupportResult = LearningSupportSuccess | Refusal;

/** A student 学生. */
export type Student = {
  __typename?: 'Student';
  /** Attendance 考勤. */
  attendance?: Maybe<StudentAttendance>;
  /** All dropout cases, latest first. */
  dropoutCases?: Maybe<Array<DropoutCase>>;
  /** The latest watch for signs of dropping out 辍学苗头; null when there was none, and for those who may not see it. */
  dropoutWatch?: Maybe<DropoutWatch>;
  /** Id of the student. */
  id: Scalars['ID']['output'];
  /** Learning support 学习帮扶; null when there is none, and for those who may not see it. */
  learningSupport?: Maybe<LearningSupport>;
  /** The dropout case that is not ended, or null. */
  openCase?: Maybe<DropoutCase>;
  /** Leave that is planned and not over 请假; null out of scope. */
  plannedLeave?: Maybe<Array<PlannedLeave>>;
};

/** What attendance knows of a student. */
export type StudentAttendance = {
  __typename?: 'StudentAttendance';
  /** The run of unexcused absence still open; null when the student was last seen in class. */
  absenceRun?: Maybe<AbsenceRun>;
};

/** A student on planned leave. */
export type StudentOnLeave = {
  __typename?: 'StudentOnLeave';
  /** Last day of leave; before the first when it was cancelled whole. */
  lastDay: Scalars['Date']['output'];
  /** The student 学生. */
  student: Student;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** A case on which the viewer's post has a duty opened or changed, a step that fell due or became overdue among them. Carried by the gateway. */
  deskDutyChanged?: Maybe<DeskDuty>;
  /** In the morning of the day: a case with a step of the viewer's post that is due that day 待办到期; heard late, it is still told while the step is owed. Carried by the gateway. */
  deskDutyFellDue?: Maybe<DeskDuty>;
  /** A case whose notices ask something of the viewer's post 文书待办: one was issued, served, or not served or judged in time. Carried by the gateway. */
  deskNoticeDutyChanged?: Maybe<DeskDuty>;
  /** A matter that asks something of the viewer's post 办公待办 was opened or changed, or a time limit of it passed. Carried by the gateway. */
  deskOfficeDutyChanged?: Maybe<OfficeDuty>;
  /** A case opened or changed, within the viewer's scope. Carried by the gateway. */
  dropoutCaseChanged?: Maybe<DropoutCase>;
  /** A referral in the viewer's scope was sent, accepted, answered, rejected or withdrawn, or a time limit of it passed 转办进展. Carried by the gateway. */
  referralChanged?: Maybe<Referral>;
};

/** A kind of learning support 帮扶方式. */
export type SupportKind =
  /** Counselling 心理辅导. */
  | 'COUNSELLING'
  /** Home visit of the campaign 千名教师走万家. */
  | 'HOME_VISIT'
  /** Pairing with another student 学生结对. */
  | 'PEER_PAIRING'
  /** Pairing with a teacher 师生结对. */
  | 'TEACHER_PAIRING'
  /** Vocational course of a junior student 职业教育选修. */
  | 'VOCATIONAL_ELECTIVE';

/** One measure of support 帮扶措施. */
export type SupportMeasure = {
  __typename?: 'SupportMeasure';
  /** Post that began it 记录岗位. */
  by: Scalars['String']['output'];
  /** Day on which it ended 结束日期. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Why this family 重点家庭类别. */
  focus?: Maybe<FocusFamily>;
  /** First day 开始日期. */
  from: Scalars['Date']['output'];
  /** Id of the measure. */
  id: Scalars['ID']['output'];
  /** What 帮扶方式. */
  kind: SupportKind;
  /** Notes 帮扶记录, oldest first. */
  notes: Array<SupportNote>;
  /** What came of it 帮扶成效. */
  outcome?: Maybe<SupportOutcome>;
  /** The other child of a pairing 结对学生. */
  partner?: Maybe<Student>;
  /** What came of a home visit 家访结果; null for what is no visit, and where it was not said. */
  visitOutcome?: Maybe<ContactOutcome>;
};

/** A note on a support 帮扶记录. Fewer posts read it than may write it. */
export type SupportNote = {
  __typename?: 'SupportNote';
  /** Post that wrote it 记录岗位. */
  by: Scalars['String']['output'];
  /** Day 日期. */
  on: Scalars['Date']['output'];
  /** What it says 内容; sealed, null for those who may not read it. */
  text?: Maybe<Scalars['String']['output']>;
};

/** What came of a support 帮扶成效. */
export type SupportOutcome =
  /** Better 有进步. */
  | 'IMPROVED'
  /** The same 无变化. */
  | 'UNCHANGED'
  /** Worse 退步. */
  | 'WORSE';

/** A register to be taken. */
export type TakeRollInput = {
  /** Id of the class 班级. */
  classId: Scalars['ID']['input'];
  /** The school day, today or earlier. */
  date: Scalars['Date']['input'];
  /** Students with a mark of their own. */
  entries: Array<RollEntryInput>;
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Says that everybody not named in `entries` was present. Without it every student must be named. */
  othersPresent?: Scalars['Boolean']['input'];
};

/** Outcome of taking a roll. */
export type TakeRollResult = Refusal | RollCallSuccess;

/** Taking an import of the list of a village grid back. */
export type UndoGridListImportInput = {
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the import. */
  importId: Scalars['ID']['input'];
};

/** A child to be taken off the list. */
export type UnlistChildFromGridInput = {
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** The child. */
  studentId: Scalars['ID']['input'];
};

/** Outcome of taking off. */
export type UnlistChildFromGridResult = GridChildSuccess | Refusal;

/** A record that says how often it was changed 带版本的记录. */
export type Versioned = {
  /** Id. */
  id: Scalars['ID']['output'];
  /** Grows with every change; send it back as expectedVersion. Null where the viewer may not know. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** How many children of a focus group were visited. */
export type VisitedOfFocus = {
  __typename?: 'VisitedOfFocus';
  /** Children visited at least once 已家访学生. */
  children: Scalars['Int']['output'];
  /** The focus group 重点家庭类别. */
  focus: FocusFamily;
  /** Those of them whose family was met 见到家长的学生; a visit of which that was not said counts as met. */
  met: Scalars['Int']['output'];
};

/** The events of one record, waiting at one consumer 等待中的事件流. All other streams go on. */
export type WaitingStream = {
  __typename?: 'WaitingStream';
  /** The consumer 消费者. */
  consumer: Scalars['String']['output'];
  /** Events held until the stream goes on 积压. */
  heldCount: Scalars['Int']['output'];
  /** The last event that was applied 已处理至. */
  lastSequence: Scalars['Int']['output'];
  /** True when a person must look 需人工处置; false while an event is still expected to come. */
  parked: Scalars['Boolean']['output'];
  /** Since when 起始时间. */
  since: Scalars['DateTime']['output'];
  /** Id of the record 记录编号 that the events are about. */
  subject: Scalars['ID']['output'];
  /** The topic 主题. */
  topic: Scalars['String']['output'];
};

/** Whether a webhook is used 推送状态. */
export type WebhookStatus =
  /** Messages are sent to it 使用中. */
  | 'ACTIVE'
  /** Nothing more is sent: it failed too long, said that it is gone, or the agreement has ended 已停用. Set it again to go on. */
  | 'STOPPED';

/** A confirmed dropout to be undone, because the registers were wrong. */
export type WithdrawDropoutInput = {
  /** Id of the case. */
  caseId: Scalars['ID']['input'];
  /** The version looked at. */
  expectedVersion: Scalars['Int']['input'];
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Outcome of withdrawing. */
export type WithdrawDropoutResult = Conflict | DropoutCaseSuccess | Refusal;

/** A referral to be withdrawn. */
export type WithdrawReferralInput = {
  /** Repeat with the same key and nothing happens twice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the referral. */
  referralId: Scalars['ID']['input'];
};

/** Outcome of withdrawing. */
export type WithdrawReferralResult = ReferralSuccess | Refusal;

/** A record of which the viewer may see no more than that it changed 不予显示的记录. */
export type WithheldRecord = Versioned & {
  __typename?: 'WithheldRecord';
  /** Id. */
  id: Scalars['ID']['output'];
  /** The version that stands. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A written report 书面报告 to one recipient, with its receipt 回执. What it says was fixed on the day it was sent. */
export type WrittenReport = {
  __typename?: 'WrittenReport';
  /** First day of the absence, as reported. */
  absentSince: Scalars['Date']['output'];
  /** Causes as they were known, the main one first. */
  causes: Array<DropoutCause>;
  /** Contacts and visits before the report. */
  contacts: Scalars['Int']['output'];
  /** Home visits among them. */
  homeVisits: Scalars['Int']['output'];
  /** The report as a page to print (HTML, A4); null for those who may not read it. */
  html?: Maybe<Scalars['String']['output']>;
  /** The report as PDF (A4), base64; null for those who may not read it. */
  pdf?: Maybe<Scalars['String']['output']>;
  /** Persuasions before the report. */
  persuasions: Scalars['Int']['output'];
  /** Day until which a receipt is owed; then the next level up is told. */
  receiptDueOn: Scalars['Date']['output'];
  /** Post that gave the receipt. */
  receivedBy?: Maybe<Scalars['String']['output']>;
  /** Day of the receipt 签收日期; null while none has come. */
  receivedOn?: Maybe<Scalars['Date']['output']>;
  /** School days of unexcused absence, as reported. */
  schoolDaysAbsent: Scalars['Int']['output'];
  /** Day sent 发出日期. */
  sentOn: Scalars['Date']['output'];
  /** Recipient 收件方. */
  to: ReportRecipient;
  /** Contacts that reached nobody. */
  unreached: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  DepartmentMessage: DepartmentMessage;
  DropoutCase: DropoutCase;
  RollCall: RollCall;
  School: School;
  SchoolClass: SchoolClass;
  Student: Student;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  DepartmentMessage:
    ( { __typename: 'DepartmentMessage' }
    & GraphQLRecursivePick<FederationTypes['DepartmentMessage'], {"id":true}> );
  DropoutCase:
    ( { __typename: 'DropoutCase' }
    & GraphQLRecursivePick<FederationTypes['DropoutCase'], {"id":true}> );
  RollCall:
    ( { __typename: 'RollCall' }
    & GraphQLRecursivePick<FederationTypes['RollCall'], {"id":true}> );
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"id":true}> );
  SchoolClass:
    ( { __typename: 'SchoolClass' }
    & GraphQLRecursivePick<FederationTypes['SchoolClass'], {"id":true}> );
  Student:
    ( { __typename: 'Student' }
    & GraphQLRecursivePick<FederationTypes['Student'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AcceptComplaintResult:
    | ( Partial<ComplaintSuccess> )
    | ( Partial<Refusal> )
  ;
  AcknowledgeFindingResult:
    | ( Partial<IntegrityFindingSuccess> )
    | ( Partial<Refusal> )
  ;
  AcknowledgeReportResult:
    | ( Partial<DropoutCaseSuccess> )
    | ( Partial<Refusal> )
  ;
  AddLearningSupportNoteResult:
    | ( Partial<LearningSupportSuccess> )
    | ( Partial<Refusal> )
  ;
  AmendPeriodicReportResult:
    | ( Partial<PeriodicReportSuccess> )
    | ( Partial<Refusal> )
  ;
  AnswerComplaintResult:
    | ( Partial<ComplaintSuccess> )
    | ( Partial<Refusal> )
  ;
  AnswerDepartmentMessageResult:
    | ( Partial<AnswerDepartmentMessageSuccess> )
    | ( Partial<Refusal> )
  ;
  ApproveServiceHoldResult:
    | ( Partial<Refusal> )
    | ( Partial<ServiceHoldSuccess> )
  ;
  CancelLeaveResult:
    | ( Partial<PlannedLeaveSuccess> )
    | ( Partial<Refusal> )
  ;
  CloseFindingResult:
    | ( Partial<IntegrityFindingSuccess> )
    | ( Partial<Refusal> )
  ;
  CloseInspectionResult:
    | ( Partial<InspectionSuccess> )
    | ( Partial<Refusal> )
  ;
  ConfirmDropoutResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<DropoutCaseSuccess> )
    | ( Partial<Refusal> )
  ;
  CorrectRollResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
    | ( Partial<RollCallSuccess> )
  ;
  DeclareClosureResult:
    | ( Partial<Refusal> )
    | ( Partial<SchoolCalendarSuccess> )
  ;
  DeclareMakeUpDayResult:
    | ( Partial<Refusal> )
    | ( Partial<SchoolCalendarSuccess> )
  ;
  DeclineServiceHoldResult:
    | ( Partial<Refusal> )
    | ( Partial<ServiceHoldSuccess> )
  ;
  DraftPeriodicReportResult:
    | ( Partial<PeriodicReportSuccess> )
    | ( Partial<Refusal> )
  ;
  EndLearningSupportResult:
    | ( Partial<LearningSupportSuccess> )
    | ( Partial<Refusal> )
  ;
  FileComplaintResult:
    | ( Partial<FileComplaintSuccess> )
    | ( Partial<Refusal> )
  ;
  GiveGridTaskResult:
    | ( Partial<GridChildSuccess> )
    | ( Partial<Refusal> )
  ;
  GridListImportResult:
    | ( Partial<GridListImportSuccess> )
    | ( Partial<Refusal> )
  ;
  IssueNoticeResult:
    | ( Partial<NoticeLadderSuccess> )
    | ( Partial<Refusal> )
  ;
  JudgeRectificationResult:
    | ( Partial<InspectionSuccess> )
    | ( Partial<Refusal> )
  ;
  LiftServiceHoldResult:
    | ( Partial<Refusal> )
    | ( Partial<ServiceHoldSuccess> )
  ;
  LinkComplaintToCaseResult:
    | ( Partial<ComplaintSuccess> )
    | ( Partial<Refusal> )
  ;
  ListChildInGridResult:
    | ( Partial<GridChildSuccess> )
    | ( Partial<Refusal> )
  ;
  OfficeMatter:
    | ( Partial<CaseHolds> )
    | ( Partial<Complaint> )
    | ( Partial<DropoutWatch> )
    | ( Partial<GridChild> )
    | ( Partial<GuardianCall> )
    | ( Partial<Inspection> )
    | ( Partial<LeadingGroupTerm> )
    | ( Partial<MissingRegisters> )
    | ( Partial<PeriodicReport> )
    | ( Partial<Referral> )
  ;
  OpenInspectionResult:
    | ( Partial<InspectionSuccess> )
    | ( Partial<Refusal> )
  ;
  PauseCaseResult:
    | ( Partial<DropoutCaseSuccess> )
    | ( Partial<Refusal> )
  ;
  PlanLeaveResult:
    | ( Partial<PlannedLeaveSuccess> )
    | ( Partial<Refusal> )
  ;
  ProposeServiceHoldResult:
    | ( Partial<Refusal> )
    | ( Partial<ServiceHoldSuccess> )
  ;
  PublishComplaintNoticeResult:
    | ( Partial<ComplaintSuccess> )
    | ( Partial<Refusal> )
  ;
  PublishInspectionNoticeResult:
    | ( Partial<InspectionSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordAbsenceContactResult:
    | ( Partial<GuardianCallSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordAccountabilityResult:
    | ( Partial<InspectionSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordBodyCampaignResult:
    | ( Partial<LeadingGroupTermSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordCampaignResult:
    | ( Partial<OutreachSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordCausesResult:
    | ( Partial<DropoutCaseSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordContactResult:
    | ( Partial<DropoutCaseSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordDropoutSignResult:
    | ( Partial<DropoutWatchSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordEarlyPersuasionResult:
    | ( Partial<DropoutWatchSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordInspectionFindingResult:
    | ( Partial<InspectionSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordLeadingGroupDecisionResult:
    | ( Partial<LeadingGroupTermSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordLeadingGroupMeetingResult:
    | ( Partial<LeadingGroupTermSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordNoticeOutcomeResult:
    | ( Partial<NoticeLadderSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordNoticeServiceResult:
    | ( Partial<NoticeLadderSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordParentsCommitteeMeetingResult:
    | ( Partial<OutreachSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordPersuasionResult:
    | ( Partial<DropoutCaseSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordReturnResult:
    | ( Partial<DropoutCaseSuccess> )
    | ( Partial<Refusal> )
  ;
  RemoveDepartmentWebhookResult:
    | ( Partial<Refusal> )
    | ( Partial<RemoveDepartmentWebhookSuccess> )
  ;
  ReplayDeadLettersResult:
    | ( Partial<Refusal> )
    | ( Partial<ReplayDeadLettersSuccess> )
  ;
  ReportDecisionProgressResult:
    | ( Partial<LeadingGroupTermSuccess> )
    | ( Partial<Refusal> )
  ;
  ReportGridTaskResult:
    | ( Partial<GridChildSuccess> )
    | ( Partial<Refusal> )
  ;
  ReportRectificationResult:
    | ( Partial<InspectionSuccess> )
    | ( Partial<Refusal> )
  ;
  ResumeCaseResult:
    | ( Partial<DropoutCaseSuccess> )
    | ( Partial<Refusal> )
  ;
  RevokeClosureResult:
    | ( Partial<Refusal> )
    | ( Partial<SchoolCalendarSuccess> )
  ;
  RevokeMakeUpDayResult:
    | ( Partial<Refusal> )
    | ( Partial<SchoolCalendarSuccess> )
  ;
  RollHistoryImportResult:
    | ( Partial<Refusal> )
    | ( Partial<RollHistoryImportSuccess> )
  ;
  SendReferralResult:
    | ( Partial<ReferralSuccess> )
    | ( Partial<Refusal> )
  ;
  SetDepartmentWebhookResult:
    | ( Partial<Refusal> )
    | ( Partial<SetDepartmentWebhookSuccess> )
  ;
  SetGuaranteeResult:
    | ( Partial<Refusal> )
    | ( Partial<SetGuaranteeSuccess> )
  ;
  SignPeriodicReportResult:
    | ( Partial<PeriodicReportSuccess> )
    | ( Partial<Refusal> )
  ;
  SimulateRulePackResult:
    | ( Partial<Refusal> )
    | ( Partial<SimulateRulePackSuccess> )
  ;
  SkipDeadLetterResult:
    | ( Partial<Refusal> )
    | ( Partial<SkipDeadLetterSuccess> )
  ;
  StartLearningSupportResult:
    | ( Partial<LearningSupportSuccess> )
    | ( Partial<Refusal> )
  ;
  TakeRollResult:
    | ( Partial<Refusal> )
    | ( Partial<RollCallSuccess> )
  ;
  UnlistChildFromGridResult:
    | ( Partial<GridChildSuccess> )
    | ( Partial<Refusal> )
  ;
  WithdrawDropoutResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<DropoutCaseSuccess> )
    | ( Partial<Refusal> )
  ;
  WithdrawReferralResult:
    | ( Partial<ReferralSuccess> )
    | ( Partial<Refusal> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
  ;
  Versioned:
    | ( Partial<Complaint> )
    | ( Partial<DropoutCase> )
    | ( Partial<Inspection> )
    | ( Partial<RollCall> )
    | ( Partial<WithheldRecord> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbsenceContact: ResolverTypeWrapper<Partial<AbsenceContact>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AbsenceRun: ResolverTypeWrapper<Partial<AbsenceRun>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  AcceptComplaintResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptComplaintResult']>>;
  AccessCheckpoint: ResolverTypeWrapper<Partial<AccessCheckpoint>>;
  AccessCheckpointInput: ResolverTypeWrapper<Partial<AccessCheckpointInput>>;
  AccessEntry: ResolverTypeWrapper<Partial<AccessEntry>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  AccessEntryConnection: ResolverTypeWrapper<Partial<AccessEntryConnection>>;
  AccessEntryEdge: ResolverTypeWrapper<Partial<AccessEntryEdge>>;
  AccessGround: ResolverTypeWrapper<Partial<AccessGround>>;
  AccessLog: ResolverTypeWrapper<Partial<AccessLog>>;
  AccessLogVerdict: ResolverTypeWrapper<Partial<AccessLogVerdict>>;
  AccessReach: ResolverTypeWrapper<Partial<AccessReach>>;
  AccessSummaryLine: ResolverTypeWrapper<Partial<AccessSummaryLine>>;
  Accountability: ResolverTypeWrapper<Partial<Accountability>>;
  AccountabilityMeasure: ResolverTypeWrapper<Partial<AccountabilityMeasure>>;
  AcknowledgeFindingInput: ResolverTypeWrapper<Partial<AcknowledgeFindingInput>>;
  AcknowledgeFindingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeFindingResult']>>;
  AcknowledgeReportInput: ResolverTypeWrapper<Partial<AcknowledgeReportInput>>;
  AcknowledgeReportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcknowledgeReportResult']>>;
  ActionEffect: ResolverTypeWrapper<Partial<ActionEffect>>;
  ActionKind: ResolverTypeWrapper<Partial<ActionKind>>;
  AddLearningSupportNoteInput: ResolverTypeWrapper<Partial<AddLearningSupportNoteInput>>;
  AddLearningSupportNoteResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddLearningSupportNoteResult']>>;
  AdministrativeNotice: ResolverTypeWrapper<Partial<AdministrativeNotice>>;
  AmendPeriodicReportInput: ResolverTypeWrapper<Partial<AmendPeriodicReportInput>>;
  AmendPeriodicReportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AmendPeriodicReportResult']>>;
  AmendmentReason: ResolverTypeWrapper<Partial<AmendmentReason>>;
  AnswerComplaintInput: ResolverTypeWrapper<Partial<AnswerComplaintInput>>;
  AnswerComplaintResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerComplaintResult']>>;
  AnswerDepartmentMessageInput: ResolverTypeWrapper<Partial<AnswerDepartmentMessageInput>>;
  AnswerDepartmentMessageResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerDepartmentMessageResult']>>;
  AnswerDepartmentMessageSuccess: ResolverTypeWrapper<Partial<AnswerDepartmentMessageSuccess>>;
  ApproveServiceHoldResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveServiceHoldResult']>>;
  AttendanceAround: ResolverTypeWrapper<Partial<AttendanceAround>>;
  AttendanceMark: ResolverTypeWrapper<Partial<AttendanceMark>>;
  BodyCampaign: ResolverTypeWrapper<Partial<BodyCampaign>>;
  Campaign: ResolverTypeWrapper<Partial<Campaign>>;
  CampaignForm: ResolverTypeWrapper<Partial<CampaignForm>>;
  CancelGridListImportInput: ResolverTypeWrapper<Partial<CancelGridListImportInput>>;
  CancelLeaveInput: ResolverTypeWrapper<Partial<CancelLeaveInput>>;
  CancelLeaveResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelLeaveResult']>>;
  CancelRollHistoryImportInput: ResolverTypeWrapper<Partial<CancelRollHistoryImportInput>>;
  CaseAidReview: ResolverTypeWrapper<Partial<CaseAidReview>>;
  CaseCauses: ResolverTypeWrapper<Partial<CaseCauses>>;
  CaseContact: ResolverTypeWrapper<Partial<CaseContact>>;
  CaseEscalation: ResolverTypeWrapper<Partial<CaseEscalation>>;
  CaseHolds: ResolverTypeWrapper<Partial<CaseHolds>>;
  CaseHoldsConnection: ResolverTypeWrapper<Partial<CaseHoldsConnection>>;
  CaseHoldsEdge: ResolverTypeWrapper<Partial<CaseHoldsEdge>>;
  CaseLevel: ResolverTypeWrapper<Partial<CaseLevel>>;
  CasePause: ResolverTypeWrapper<Partial<CasePause>>;
  CasePersuasion: ResolverTypeWrapper<Partial<CasePersuasion>>;
  CaseStep: ResolverTypeWrapper<Partial<CaseStep>>;
  CasesBehind: ResolverTypeWrapper<Partial<CasesBehind>>;
  CasesOfLevel: ResolverTypeWrapper<Partial<CasesOfLevel>>;
  CasesOfStatus: ResolverTypeWrapper<Partial<CasesOfStatus>>;
  ChildToday: ResolverTypeWrapper<Partial<ChildToday>>;
  ClassToday: ResolverTypeWrapper<Partial<ClassToday>>;
  ClassTodayConnection: ResolverTypeWrapper<Partial<ClassTodayConnection>>;
  ClassTodayEdge: ResolverTypeWrapper<Partial<ClassTodayEdge>>;
  CloseFindingInput: ResolverTypeWrapper<Partial<CloseFindingInput>>;
  CloseFindingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseFindingResult']>>;
  CloseInspectionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseInspectionResult']>>;
  ClosureReason: ResolverTypeWrapper<Partial<ClosureReason>>;
  CommitGridListImportInput: ResolverTypeWrapper<Partial<CommitGridListImportInput>>;
  CommitRollHistoryImportInput: ResolverTypeWrapper<Partial<CommitRollHistoryImportInput>>;
  Complaint: ResolverTypeWrapper<Partial<Complaint>>;
  ComplaintChannel: ResolverTypeWrapper<Partial<ComplaintChannel>>;
  ComplaintConnection: ResolverTypeWrapper<Partial<ComplaintConnection>>;
  ComplaintEdge: ResolverTypeWrapper<Partial<ComplaintEdge>>;
  ComplaintMatter: ResolverTypeWrapper<Partial<ComplaintMatter>>;
  ComplaintNotice: ResolverTypeWrapper<Partial<ComplaintNotice>>;
  ComplaintNoticeConnection: ResolverTypeWrapper<Partial<ComplaintNoticeConnection>>;
  ComplaintNoticeEdge: ResolverTypeWrapper<Partial<ComplaintNoticeEdge>>;
  ComplaintOutcome: ResolverTypeWrapper<Partial<ComplaintOutcome>>;
  ComplaintReceipt: ResolverTypeWrapper<Partial<ComplaintReceipt>>;
  ComplaintStatus: ResolverTypeWrapper<Partial<ComplaintStatus>>;
  ComplaintSuccess: ResolverTypeWrapper<Partial<ComplaintSuccess>>;
  ConfirmDropoutInput: ResolverTypeWrapper<Partial<ConfirmDropoutInput>>;
  ConfirmDropoutResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmDropoutResult']>>;
  Conflict: ResolverTypeWrapper<Partial<Omit<Conflict, 'present'> & { present?: Maybe<ResolversTypes['Versioned']> }>>;
  ContactKind: ResolverTypeWrapper<Partial<ContactKind>>;
  ContactOutcome: ResolverTypeWrapper<Partial<ContactOutcome>>;
  ContactsOfOutcome: ResolverTypeWrapper<Partial<ContactsOfOutcome>>;
  CorrectRollInput: ResolverTypeWrapper<Partial<CorrectRollInput>>;
  CorrectRollResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectRollResult']>>;
  CountingUnit: ResolverTypeWrapper<Partial<CountingUnit>>;
  CreateGridListImportInput: ResolverTypeWrapper<Partial<CreateGridListImportInput>>;
  CreateRollHistoryImportInput: ResolverTypeWrapper<Partial<CreateRollHistoryImportInput>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DaysInARow: ResolverTypeWrapper<Partial<DaysInARow>>;
  DaysInARowInput: ResolverTypeWrapper<Partial<DaysInARowInput>>;
  DeadLetter: ResolverTypeWrapper<Partial<DeadLetter>>;
  DeadLetterConnection: ResolverTypeWrapper<Partial<DeadLetterConnection>>;
  DeadLetterEdge: ResolverTypeWrapper<Partial<DeadLetterEdge>>;
  DeadLetterFilter: ResolverTypeWrapper<Partial<DeadLetterFilter>>;
  DeadLetterReason: ResolverTypeWrapper<Partial<DeadLetterReason>>;
  DeadLetterResolution: ResolverTypeWrapper<Partial<DeadLetterResolution>>;
  DecideServiceHoldInput: ResolverTypeWrapper<Partial<DecideServiceHoldInput>>;
  DecisionProgress: ResolverTypeWrapper<Partial<DecisionProgress>>;
  DeclareClosureInput: ResolverTypeWrapper<Partial<DeclareClosureInput>>;
  DeclareClosureResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareClosureResult']>>;
  DeclareMakeUpDayResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareMakeUpDayResult']>>;
  DeclineServiceHoldResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineServiceHoldResult']>>;
  DepartmentAnswer: ResolverTypeWrapper<Partial<DepartmentAnswer>>;
  DepartmentDesk: ResolverTypeWrapper<Partial<DepartmentDesk>>;
  DepartmentMessage: ResolverTypeWrapper<Partial<DepartmentMessage>>;
  DepartmentMessageConnection: ResolverTypeWrapper<Partial<DepartmentMessageConnection>>;
  DepartmentMessageEdge: ResolverTypeWrapper<Partial<DepartmentMessageEdge>>;
  DepartmentMessageKind: ResolverTypeWrapper<Partial<DepartmentMessageKind>>;
  DepartmentOutcome: ResolverTypeWrapper<Partial<DepartmentOutcome>>;
  DepartmentReply: ResolverTypeWrapper<Partial<DepartmentReply>>;
  DepartmentWebhook: ResolverTypeWrapper<Partial<DepartmentWebhook>>;
  DeskCounts: ResolverTypeWrapper<Partial<DeskCounts>>;
  DeskDuty: ResolverTypeWrapper<Partial<DeskDuty>>;
  DeskDutyConnection: ResolverTypeWrapper<Partial<DeskDutyConnection>>;
  DeskDutyEdge: ResolverTypeWrapper<Partial<DeskDutyEdge>>;
  DraftPeriodicReportInput: ResolverTypeWrapper<Partial<DraftPeriodicReportInput>>;
  DraftPeriodicReportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftPeriodicReportResult']>>;
  DropoutCase: ResolverTypeWrapper<Partial<DropoutCase>>;
  DropoutCaseConnection: ResolverTypeWrapper<Partial<DropoutCaseConnection>>;
  DropoutCaseEdge: ResolverTypeWrapper<Partial<DropoutCaseEdge>>;
  DropoutCaseSuccess: ResolverTypeWrapper<Partial<DropoutCaseSuccess>>;
  DropoutCause: ResolverTypeWrapper<Partial<DropoutCause>>;
  DropoutSign: ResolverTypeWrapper<Partial<DropoutSign>>;
  DropoutSignCode: ResolverTypeWrapper<Partial<DropoutSignCode>>;
  DropoutStatus: ResolverTypeWrapper<Partial<DropoutStatus>>;
  DropoutWatch: ResolverTypeWrapper<Partial<DropoutWatch>>;
  DropoutWatchConnection: ResolverTypeWrapper<Partial<DropoutWatchConnection>>;
  DropoutWatchEdge: ResolverTypeWrapper<Partial<DropoutWatchEdge>>;
  DropoutWatchList: ResolverTypeWrapper<Partial<DropoutWatchList>>;
  DropoutWatchSuccess: ResolverTypeWrapper<Partial<DropoutWatchSuccess>>;
  DutiesInWindow: ResolverTypeWrapper<Partial<DutiesInWindow>>;
  DutyWindow: ResolverTypeWrapper<Partial<DutyWindow>>;
  EarlyPersuasion: ResolverTypeWrapper<Partial<EarlyPersuasion>>;
  EffectOfActions: ResolverTypeWrapper<Partial<EffectOfActions>>;
  EffectOfKind: ResolverTypeWrapper<Partial<EffectOfKind>>;
  EndLearningSupportInput: ResolverTypeWrapper<Partial<EndLearningSupportInput>>;
  EndLearningSupportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndLearningSupportResult']>>;
  EventDesk: ResolverTypeWrapper<Partial<EventDesk>>;
  Fen: ResolverTypeWrapper<Partial<Scalars['Fen']['output']>>;
  FileComplaintInput: ResolverTypeWrapper<Partial<FileComplaintInput>>;
  FileComplaintResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FileComplaintResult']>>;
  FileComplaintSuccess: ResolverTypeWrapper<Partial<FileComplaintSuccess>>;
  FindingKind: ResolverTypeWrapper<Partial<FindingKind>>;
  FindingOutcome: ResolverTypeWrapper<Partial<FindingOutcome>>;
  FindingStatus: ResolverTypeWrapper<Partial<FindingStatus>>;
  FindingsOfKind: ResolverTypeWrapper<Partial<FindingsOfKind>>;
  FocusFamily: ResolverTypeWrapper<Partial<FocusFamily>>;
  GiveGridTaskInput: ResolverTypeWrapper<Partial<GiveGridTaskInput>>;
  GiveGridTaskResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveGridTaskResult']>>;
  GridChild: ResolverTypeWrapper<Partial<GridChild>>;
  GridChildConnection: ResolverTypeWrapper<Partial<GridChildConnection>>;
  GridChildEdge: ResolverTypeWrapper<Partial<GridChildEdge>>;
  GridChildSuccess: ResolverTypeWrapper<Partial<GridChildSuccess>>;
  GridFinding: ResolverTypeWrapper<Partial<GridFinding>>;
  GridListImport: ResolverTypeWrapper<Partial<GridListImport>>;
  GridListImportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GridListImportResult']>>;
  GridListImportStatus: ResolverTypeWrapper<Partial<GridListImportStatus>>;
  GridListImportSuccess: ResolverTypeWrapper<Partial<GridListImportSuccess>>;
  GridListRowError: ResolverTypeWrapper<Partial<GridListRowError>>;
  GridTask: ResolverTypeWrapper<Partial<GridTask>>;
  GridVisit: ResolverTypeWrapper<Partial<GridVisit>>;
  Guarantee: ResolverTypeWrapper<Partial<Guarantee>>;
  GuaranteeConnection: ResolverTypeWrapper<Partial<GuaranteeConnection>>;
  GuaranteeEdge: ResolverTypeWrapper<Partial<GuaranteeEdge>>;
  GuaranteeGaps: ResolverTypeWrapper<Partial<GuaranteeGaps>>;
  GuardianCall: ResolverTypeWrapper<Partial<GuardianCall>>;
  GuardianCallConnection: ResolverTypeWrapper<Partial<GuardianCallConnection>>;
  GuardianCallEdge: ResolverTypeWrapper<Partial<GuardianCallEdge>>;
  GuardianCallList: ResolverTypeWrapper<Partial<GuardianCallList>>;
  GuardianCallSuccess: ResolverTypeWrapper<Partial<GuardianCallSuccess>>;
  HandleComplaintInput: ResolverTypeWrapper<Partial<HandleComplaintInput>>;
  HandleInspectionInput: ResolverTypeWrapper<Partial<HandleInspectionInput>>;
  HeldGuarantee: ResolverTypeWrapper<Partial<HeldGuarantee>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  HeldService: ResolverTypeWrapper<Partial<HeldService>>;
  HoldEnding: ResolverTypeWrapper<Partial<HoldEnding>>;
  ImportFieldChange: ResolverTypeWrapper<Partial<ImportFieldChange>>;
  ImportPreview: ResolverTypeWrapper<Partial<ImportPreview>>;
  ImportPreviewRow: ResolverTypeWrapper<Partial<ImportPreviewRow>>;
  ImportPreviewRowConnection: ResolverTypeWrapper<Partial<ImportPreviewRowConnection>>;
  ImportPreviewRowEdge: ResolverTypeWrapper<Partial<ImportPreviewRowEdge>>;
  ImportRowOutcome: ResolverTypeWrapper<Partial<ImportRowOutcome>>;
  ImportUndoResult: ResolverTypeWrapper<Partial<ImportUndoResult>>;
  ImportUndoneRow: ResolverTypeWrapper<Partial<ImportUndoneRow>>;
  ImportUndoneRowConnection: ResolverTypeWrapper<Partial<ImportUndoneRowConnection>>;
  ImportUndoneRowEdge: ResolverTypeWrapper<Partial<ImportUndoneRowEdge>>;
  Inspection: ResolverTypeWrapper<Partial<Inspection>>;
  InspectionConnection: ResolverTypeWrapper<Partial<InspectionConnection>>;
  InspectionEdge: ResolverTypeWrapper<Partial<InspectionEdge>>;
  InspectionFinding: ResolverTypeWrapper<Partial<InspectionFinding>>;
  InspectionMatter: ResolverTypeWrapper<Partial<InspectionMatter>>;
  InspectionNotice: ResolverTypeWrapper<Partial<InspectionNotice>>;
  InspectionNoticeConnection: ResolverTypeWrapper<Partial<InspectionNoticeConnection>>;
  InspectionNoticeEdge: ResolverTypeWrapper<Partial<InspectionNoticeEdge>>;
  InspectionStatus: ResolverTypeWrapper<Partial<InspectionStatus>>;
  InspectionSuccess: ResolverTypeWrapper<Partial<InspectionSuccess>>;
  IntegrityFinding: ResolverTypeWrapper<Partial<IntegrityFinding>>;
  IntegrityFindingConnection: ResolverTypeWrapper<Partial<IntegrityFindingConnection>>;
  IntegrityFindingEdge: ResolverTypeWrapper<Partial<IntegrityFindingEdge>>;
  IntegrityFindingSuccess: ResolverTypeWrapper<Partial<IntegrityFindingSuccess>>;
  IssueNoticeInput: ResolverTypeWrapper<Partial<IssueNoticeInput>>;
  IssueNoticeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueNoticeResult']>>;
  JudgeRectificationInput: ResolverTypeWrapper<Partial<JudgeRectificationInput>>;
  JudgeRectificationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['JudgeRectificationResult']>>;
  LeadingGroupDecision: ResolverTypeWrapper<Partial<LeadingGroupDecision>>;
  LeadingGroupMeeting: ResolverTypeWrapper<Partial<LeadingGroupMeeting>>;
  LeadingGroupTerm: ResolverTypeWrapper<Partial<LeadingGroupTerm>>;
  LeadingGroupTermSuccess: ResolverTypeWrapper<Partial<LeadingGroupTermSuccess>>;
  LearningSupport: ResolverTypeWrapper<Partial<LearningSupport>>;
  LearningSupportConnection: ResolverTypeWrapper<Partial<LearningSupportConnection>>;
  LearningSupportEdge: ResolverTypeWrapper<Partial<LearningSupportEdge>>;
  LearningSupportSuccess: ResolverTypeWrapper<Partial<LearningSupportSuccess>>;
  LeaveKind: ResolverTypeWrapper<Partial<LeaveKind>>;
  LiftServiceHoldResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LiftServiceHoldResult']>>;
  LinkComplaintToCaseInput: ResolverTypeWrapper<Partial<LinkComplaintToCaseInput>>;
  LinkComplaintToCaseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkComplaintToCaseResult']>>;
  ListChildInGridInput: ResolverTypeWrapper<Partial<ListChildInGridInput>>;
  ListChildInGridResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ListChildInGridResult']>>;
  MakeUpDay: ResolverTypeWrapper<Partial<MakeUpDay>>;
  MakeUpDayInput: ResolverTypeWrapper<Partial<MakeUpDayInput>>;
  MarkLevel: ResolverTypeWrapper<Partial<MarkLevel>>;
  MemberBody: ResolverTypeWrapper<Partial<MemberBody>>;
  MessageMark: ResolverTypeWrapper<Partial<MessageMark>>;
  MissingRegisters: ResolverTypeWrapper<Partial<MissingRegisters>>;
  MissingRegistersConnection: ResolverTypeWrapper<Partial<MissingRegistersConnection>>;
  MissingRegistersEdge: ResolverTypeWrapper<Partial<MissingRegistersEdge>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NoticeIssuer: ResolverTypeWrapper<Partial<NoticeIssuer>>;
  NoticeLadder: ResolverTypeWrapper<Partial<NoticeLadder>>;
  NoticeLadderSuccess: ResolverTypeWrapper<Partial<NoticeLadderSuccess>>;
  NoticeNamesInput: ResolverTypeWrapper<Partial<NoticeNamesInput>>;
  NoticeOutcome: ResolverTypeWrapper<Partial<NoticeOutcome>>;
  NoticeRung: ResolverTypeWrapper<Partial<NoticeRung>>;
  NoticeService: ResolverTypeWrapper<Partial<NoticeService>>;
  ObservationCheck: ResolverTypeWrapper<Partial<ObservationCheck>>;
  OfficeDutiesInWindow: ResolverTypeWrapper<Partial<OfficeDutiesInWindow>>;
  OfficeDuty: ResolverTypeWrapper<Partial<Omit<OfficeDuty, 'matter'> & { matter: ResolversTypes['OfficeMatter'] }>>;
  OfficeDutyConnection: ResolverTypeWrapper<Partial<Omit<OfficeDutyConnection, 'edges'> & { edges: Array<ResolversTypes['OfficeDutyEdge']> }>>;
  OfficeDutyEdge: ResolverTypeWrapper<Partial<Omit<OfficeDutyEdge, 'node'> & { node: ResolversTypes['OfficeDuty'] }>>;
  OfficeMatter: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OfficeMatter']>>;
  OfficeMatterKind: ResolverTypeWrapper<Partial<OfficeMatterKind>>;
  OpenInspectionInput: ResolverTypeWrapper<Partial<OpenInspectionInput>>;
  OpenInspectionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenInspectionResult']>>;
  OutreachCoverage: ResolverTypeWrapper<Partial<OutreachCoverage>>;
  OutreachSuccess: ResolverTypeWrapper<Partial<OutreachSuccess>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ParentsCommitteeMeeting: ResolverTypeWrapper<Partial<ParentsCommitteeMeeting>>;
  PauseCaseInput: ResolverTypeWrapper<Partial<PauseCaseInput>>;
  PauseCaseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseCaseResult']>>;
  PauseReason: ResolverTypeWrapper<Partial<PauseReason>>;
  PeriodicReport: ResolverTypeWrapper<Partial<PeriodicReport>>;
  PeriodicReportConnection: ResolverTypeWrapper<Partial<PeriodicReportConnection>>;
  PeriodicReportEdge: ResolverTypeWrapper<Partial<PeriodicReportEdge>>;
  PeriodicReportSuccess: ResolverTypeWrapper<Partial<PeriodicReportSuccess>>;
  PersuasionOutcome: ResolverTypeWrapper<Partial<PersuasionOutcome>>;
  PlanLeaveInput: ResolverTypeWrapper<Partial<PlanLeaveInput>>;
  PlanLeaveResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanLeaveResult']>>;
  PlannedLeave: ResolverTypeWrapper<Partial<PlannedLeave>>;
  PlannedLeaveSuccess: ResolverTypeWrapper<Partial<PlannedLeaveSuccess>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProposeServiceHoldInput: ResolverTypeWrapper<Partial<ProposeServiceHoldInput>>;
  ProposeServiceHoldResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeServiceHoldResult']>>;
  PublishComplaintNoticeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishComplaintNoticeResult']>>;
  PublishInspectionNoticeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishInspectionNoticeResult']>>;
  PublishedFinding: ResolverTypeWrapper<Partial<PublishedFinding>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAbsenceContactInput: ResolverTypeWrapper<Partial<RecordAbsenceContactInput>>;
  RecordAbsenceContactResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAbsenceContactResult']>>;
  RecordAccountabilityInput: ResolverTypeWrapper<Partial<RecordAccountabilityInput>>;
  RecordAccountabilityResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAccountabilityResult']>>;
  RecordBodyCampaignInput: ResolverTypeWrapper<Partial<RecordBodyCampaignInput>>;
  RecordBodyCampaignResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordBodyCampaignResult']>>;
  RecordCampaignInput: ResolverTypeWrapper<Partial<RecordCampaignInput>>;
  RecordCampaignResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCampaignResult']>>;
  RecordCausesInput: ResolverTypeWrapper<Partial<RecordCausesInput>>;
  RecordCausesResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordCausesResult']>>;
  RecordContactInput: ResolverTypeWrapper<Partial<RecordContactInput>>;
  RecordContactResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordContactResult']>>;
  RecordDropoutSignInput: ResolverTypeWrapper<Partial<RecordDropoutSignInput>>;
  RecordDropoutSignResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDropoutSignResult']>>;
  RecordEarlyPersuasionInput: ResolverTypeWrapper<Partial<RecordEarlyPersuasionInput>>;
  RecordEarlyPersuasionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordEarlyPersuasionResult']>>;
  RecordInspectionFindingInput: ResolverTypeWrapper<Partial<RecordInspectionFindingInput>>;
  RecordInspectionFindingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordInspectionFindingResult']>>;
  RecordLeadingGroupDecisionInput: ResolverTypeWrapper<Partial<RecordLeadingGroupDecisionInput>>;
  RecordLeadingGroupDecisionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLeadingGroupDecisionResult']>>;
  RecordLeadingGroupMeetingInput: ResolverTypeWrapper<Partial<RecordLeadingGroupMeetingInput>>;
  RecordLeadingGroupMeetingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordLeadingGroupMeetingResult']>>;
  RecordNoticeOutcomeInput: ResolverTypeWrapper<Partial<RecordNoticeOutcomeInput>>;
  RecordNoticeOutcomeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordNoticeOutcomeResult']>>;
  RecordNoticeServiceInput: ResolverTypeWrapper<Partial<RecordNoticeServiceInput>>;
  RecordNoticeServiceResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordNoticeServiceResult']>>;
  RecordParentsCommitteeMeetingInput: ResolverTypeWrapper<Partial<RecordParentsCommitteeMeetingInput>>;
  RecordParentsCommitteeMeetingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordParentsCommitteeMeetingResult']>>;
  RecordPersuasionInput: ResolverTypeWrapper<Partial<RecordPersuasionInput>>;
  RecordPersuasionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPersuasionResult']>>;
  RecordReturnInput: ResolverTypeWrapper<Partial<RecordReturnInput>>;
  RecordReturnResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordReturnResult']>>;
  RecordedOutcome: ResolverTypeWrapper<Partial<RecordedOutcome>>;
  Rectification: ResolverTypeWrapper<Partial<Rectification>>;
  Referral: ResolverTypeWrapper<Partial<Referral>>;
  ReferralConnection: ResolverTypeWrapper<Partial<ReferralConnection>>;
  ReferralEdge: ResolverTypeWrapper<Partial<ReferralEdge>>;
  ReferralMatter: ResolverTypeWrapper<Partial<ReferralMatter>>;
  ReferralStatus: ResolverTypeWrapper<Partial<ReferralStatus>>;
  ReferralSuccess: ResolverTypeWrapper<Partial<ReferralSuccess>>;
  Refusal: ResolverTypeWrapper<Partial<Refusal>>;
  RemoveDepartmentWebhookInput: ResolverTypeWrapper<Partial<RemoveDepartmentWebhookInput>>;
  RemoveDepartmentWebhookResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveDepartmentWebhookResult']>>;
  RemoveDepartmentWebhookSuccess: ResolverTypeWrapper<Partial<RemoveDepartmentWebhookSuccess>>;
  ReplayDeadLettersInput: ResolverTypeWrapper<Partial<ReplayDeadLettersInput>>;
  ReplayDeadLettersResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayDeadLettersResult']>>;
  ReplayDeadLettersSuccess: ResolverTypeWrapper<Partial<ReplayDeadLettersSuccess>>;
  ReplayOutcome: ResolverTypeWrapper<Partial<ReplayOutcome>>;
  ReplayedDeadLetter: ResolverTypeWrapper<Partial<ReplayedDeadLetter>>;
  ReportDecisionProgressInput: ResolverTypeWrapper<Partial<ReportDecisionProgressInput>>;
  ReportDecisionProgressResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportDecisionProgressResult']>>;
  ReportFigures: ResolverTypeWrapper<Partial<ReportFigures>>;
  ReportGridTaskInput: ResolverTypeWrapper<Partial<ReportGridTaskInput>>;
  ReportGridTaskResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportGridTaskResult']>>;
  ReportNamesInput: ResolverTypeWrapper<Partial<ReportNamesInput>>;
  ReportRecipient: ResolverTypeWrapper<Partial<ReportRecipient>>;
  ReportRectificationInput: ResolverTypeWrapper<Partial<ReportRectificationInput>>;
  ReportRectificationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReportRectificationResult']>>;
  ReportRhythm: ResolverTypeWrapper<Partial<ReportRhythm>>;
  ReportVersion: ResolverTypeWrapper<Partial<ReportVersion>>;
  ResumeCaseInput: ResolverTypeWrapper<Partial<ResumeCaseInput>>;
  ResumeCaseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeCaseResult']>>;
  ReturnEvidence: ResolverTypeWrapper<Partial<ReturnEvidence>>;
  RevokeClosureInput: ResolverTypeWrapper<Partial<RevokeClosureInput>>;
  RevokeClosureResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeClosureResult']>>;
  RevokeMakeUpDayResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeMakeUpDayResult']>>;
  RollCall: ResolverTypeWrapper<Partial<RollCall>>;
  RollCallSuccess: ResolverTypeWrapper<Partial<RollCallSuccess>>;
  RollCorrection: ResolverTypeWrapper<Partial<RollCorrection>>;
  RollEntry: ResolverTypeWrapper<Partial<RollEntry>>;
  RollEntryInput: ResolverTypeWrapper<Partial<RollEntryInput>>;
  RollHistoryImport: ResolverTypeWrapper<Partial<RollHistoryImport>>;
  RollHistoryImportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RollHistoryImportResult']>>;
  RollHistoryImportStatus: ResolverTypeWrapper<Partial<RollHistoryImportStatus>>;
  RollHistoryImportSuccess: ResolverTypeWrapper<Partial<RollHistoryImportSuccess>>;
  RollHistoryRowError: ResolverTypeWrapper<Partial<RollHistoryRowError>>;
  RuleSimulation: ResolverTypeWrapper<Partial<RuleSimulation>>;
  School: ResolverTypeWrapper<Partial<School>>;
  SchoolCalendarChanges: ResolverTypeWrapper<Partial<SchoolCalendarChanges>>;
  SchoolCalendarSuccess: ResolverTypeWrapper<Partial<SchoolCalendarSuccess>>;
  SchoolClass: ResolverTypeWrapper<Partial<SchoolClass>>;
  SchoolClosure: ResolverTypeWrapper<Partial<SchoolClosure>>;
  SchoolIntegrity: ResolverTypeWrapper<Partial<SchoolIntegrity>>;
  SchoolIntegrityConnection: ResolverTypeWrapper<Partial<SchoolIntegrityConnection>>;
  SchoolIntegrityEdge: ResolverTypeWrapper<Partial<SchoolIntegrityEdge>>;
  SchoolOutreach: ResolverTypeWrapper<Partial<SchoolOutreach>>;
  SendReferralInput: ResolverTypeWrapper<Partial<SendReferralInput>>;
  SendReferralResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendReferralResult']>>;
  Sentence: ResolverTypeWrapper<Partial<Sentence>>;
  ServiceHold: ResolverTypeWrapper<Partial<ServiceHold>>;
  ServiceHoldSuccess: ResolverTypeWrapper<Partial<ServiceHoldSuccess>>;
  ServiceMode: ResolverTypeWrapper<Partial<ServiceMode>>;
  SetDepartmentWebhookInput: ResolverTypeWrapper<Partial<SetDepartmentWebhookInput>>;
  SetDepartmentWebhookResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetDepartmentWebhookResult']>>;
  SetDepartmentWebhookSuccess: ResolverTypeWrapper<Partial<SetDepartmentWebhookSuccess>>;
  SetGuaranteeInput: ResolverTypeWrapper<Partial<SetGuaranteeInput>>;
  SetGuaranteeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetGuaranteeResult']>>;
  SetGuaranteeSuccess: ResolverTypeWrapper<Partial<SetGuaranteeSuccess>>;
  SharingAgreement: ResolverTypeWrapper<Partial<SharingAgreement>>;
  SignPeriodicReportInput: ResolverTypeWrapper<Partial<SignPeriodicReportInput>>;
  SignPeriodicReportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignPeriodicReportResult']>>;
  SimulateRulePackInput: ResolverTypeWrapper<Partial<SimulateRulePackInput>>;
  SimulateRulePackResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SimulateRulePackResult']>>;
  SimulateRulePackSuccess: ResolverTypeWrapper<Partial<SimulateRulePackSuccess>>;
  SimulatedChange: ResolverTypeWrapper<Partial<SimulatedChange>>;
  SimulatedChangeConnection: ResolverTypeWrapper<Partial<SimulatedChangeConnection>>;
  SimulatedChangeEdge: ResolverTypeWrapper<Partial<SimulatedChangeEdge>>;
  SimulatedChangeKind: ResolverTypeWrapper<Partial<SimulatedChangeKind>>;
  SimulatedCount: ResolverTypeWrapper<Partial<SimulatedCount>>;
  SimulatedMarking: ResolverTypeWrapper<Partial<SimulatedMarking>>;
  SkipDeadLetterInput: ResolverTypeWrapper<Partial<SkipDeadLetterInput>>;
  SkipDeadLetterResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkipDeadLetterResult']>>;
  SkipDeadLetterSuccess: ResolverTypeWrapper<Partial<SkipDeadLetterSuccess>>;
  StartLearningSupportInput: ResolverTypeWrapper<Partial<StartLearningSupportInput>>;
  StartLearningSupportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartLearningSupportResult']>>;
  Student: ResolverTypeWrapper<Partial<Student>>;
  StudentAttendance: ResolverTypeWrapper<Partial<StudentAttendance>>;
  StudentOnLeave: ResolverTypeWrapper<Partial<StudentOnLeave>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SupportKind: ResolverTypeWrapper<Partial<SupportKind>>;
  SupportMeasure: ResolverTypeWrapper<Partial<SupportMeasure>>;
  SupportNote: ResolverTypeWrapper<Partial<SupportNote>>;
  SupportOutcome: ResolverTypeWrapper<Partial<SupportOutcome>>;
  TakeRollInput: ResolverTypeWrapper<Partial<TakeRollInput>>;
  TakeRollResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeRollResult']>>;
  UndoGridListImportInput: ResolverTypeWrapper<Partial<UndoGridListImportInput>>;
  UnlistChildFromGridInput: ResolverTypeWrapper<Partial<UnlistChildFromGridInput>>;
  UnlistChildFromGridResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UnlistChildFromGridResult']>>;
  Versioned: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Versioned']>;
  VisitedOfFocus: ResolverTypeWrapper<Partial<VisitedOfFocus>>;
  WaitingStream: ResolverTypeWrapper<Partial<WaitingStream>>;
  WebhookStatus: ResolverTypeWrapper<Partial<WebhookStatus>>;
  WithdrawDropoutInput: ResolverTypeWrapper<Partial<WithdrawDropoutInput>>;
  WithdrawDropoutResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawDropoutResult']>>;
  WithdrawReferralInput: ResolverTypeWrapper<Partial<WithdrawReferralInput>>;
  WithdrawReferralResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawReferralResult']>>;
  WithheldRecord: ResolverTypeWrapper<Partial<WithheldRecord>>;
  WrittenReport: ResolverTypeWrapper<Partial<WrittenReport>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AbsenceContact: Partial<AbsenceContact>;
  String: Partial<Scalars['String']['output']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  AbsenceRun: Partial<AbsenceRun>;
  Int: Partial<Scalars['Int']['output']>;
  AcceptComplaintResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AcceptComplaintResult']>;
  AccessCheckpoint: Partial<AccessCheckpoint>;
  AccessCheckpointInput: Partial<AccessCheckpointInput>;
  AccessEntry: Partial<AccessEntry>;
  ID: Partial<Scalars['ID']['output']>;
  AccessEntryConnection: Partial<AccessEntryConnection>;
  AccessEntryEdge: Partial<AccessEntryEdge>;
  AccessGround: Partial<AccessGround>;
  AccessLog: Partial<AccessLog>;
  AccessLogVerdict: Partial<AccessLogVerdict>;
  AccessSummaryLine: Partial<AccessSummaryLine>;
  Accountability: Partial<Accountability>;
  AcknowledgeFindingInput: Partial<AcknowledgeFindingInput>;
  AcknowledgeFindingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AcknowledgeFindingResult']>;
  AcknowledgeReportInput: Partial<AcknowledgeReportInput>;
  AcknowledgeReportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AcknowledgeReportResult']>;
  ActionEffect: Partial<ActionEffect>;
  AddLearningSupportNoteInput: Partial<AddLearningSupportNoteInput>;
  AddLearningSupportNoteResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AddLearningSupportNoteResult']>;
  AdministrativeNotice: Partial<AdministrativeNotice>;
  AmendPeriodicReportInput: Partial<AmendPeriodicReportInput>;
  AmendPeriodicReportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AmendPeriodicReportResult']>;
  AnswerComplaintInput: Partial<AnswerComplaintInput>;
  AnswerComplaintResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AnswerComplaintResult']>;
  AnswerDepartmentMessageInput: Partial<AnswerDepartmentMessageInput>;
  AnswerDepartmentMessageResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AnswerDepartmentMessageResult']>;
  AnswerDepartmentMessageSuccess: Partial<AnswerDepartmentMessageSuccess>;
  ApproveServiceHoldResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ApproveServiceHoldResult']>;
  AttendanceAround: Partial<AttendanceAround>;
  BodyCampaign: Partial<BodyCampaign>;
  Campaign: Partial<Campaign>;
  CancelGridListImportInput: Partial<CancelGridListImportInput>;
  CancelLeaveInput: Partial<CancelLeaveInput>;
  CancelLeaveResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CancelLeaveResult']>;
  CancelRollHistoryImportInput: Partial<CancelRollHistoryImportInput>;
  CaseAidReview: Partial<CaseAidReview>;
  CaseCauses: Partial<CaseCauses>;
  CaseContact: Partial<CaseContact>;
  CaseEscalation: Partial<CaseEscalation>;
  CaseHolds: Partial<CaseHolds>;
  CaseHoldsConnection: Partial<CaseHoldsConnection>;
  CaseHoldsEdge: Partial<CaseHoldsEdge>;
  CasePause: Partial<CasePause>;
  CasePersuasion: Partial<CasePersuasion>;
  CaseStep: Partial<CaseStep>;
  CasesBehind: Partial<CasesBehind>;
  CasesOfLevel: Partial<CasesOfLevel>;
  CasesOfStatus: Partial<CasesOfStatus>;
  ChildToday: Partial<ChildToday>;
  ClassToday: Partial<ClassToday>;
  ClassTodayConnection: Partial<ClassTodayConnection>;
  ClassTodayEdge: Partial<ClassTodayEdge>;
  CloseFindingInput: Partial<CloseFindingInput>;
  CloseFindingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CloseFindingResult']>;
  CloseInspectionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CloseInspectionResult']>;
  CommitGridListImportInput: Partial<CommitGridListImportInput>;
  CommitRollHistoryImportInput: Partial<CommitRollHistoryImportInput>;
  Complaint: Partial<Complaint>;
  ComplaintConnection: Partial<ComplaintConnection>;
  ComplaintEdge: Partial<ComplaintEdge>;
  ComplaintNotice: Partial<ComplaintNotice>;
  ComplaintNoticeConnection: Partial<ComplaintNoticeConnection>;
  ComplaintNoticeEdge: Partial<ComplaintNoticeEdge>;
  ComplaintReceipt: Partial<ComplaintReceipt>;
  ComplaintSuccess: Partial<ComplaintSuccess>;
  ConfirmDropoutInput: Partial<ConfirmDropoutInput>;
  ConfirmDropoutResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ConfirmDropoutResult']>;
  Conflict: Partial<Omit<Conflict, 'present'> & { present?: Maybe<ResolversParentTypes['Versioned']> }>;
  ContactsOfOutcome: Partial<ContactsOfOutcome>;
  CorrectRollInput: Partial<CorrectRollInput>;
  CorrectRollResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CorrectRollResult']>;
  CreateGridListImportInput: Partial<CreateGridListImportInput>;
  CreateRollHistoryImportInput: Partial<CreateRollHistoryImportInput>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DaysInARow: Partial<DaysInARow>;
  DaysInARowInput: Partial<DaysInARowInput>;
  DeadLetter: Partial<DeadLetter>;
  DeadLetterConnection: Partial<DeadLetterConnection>;
  DeadLetterEdge: Partial<DeadLetterEdge>;
  DeadLetterFilter: Partial<DeadLetterFilter>;
  DecideServiceHoldInput: Partial<DecideServiceHoldInput>;
  DecisionProgress: Partial<DecisionProgress>;
  DeclareClosureInput: Partial<DeclareClosureInput>;
  DeclareClosureResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DeclareClosureResult']>;
  DeclareMakeUpDayResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DeclareMakeUpDayResult']>;
  DeclineServiceHoldResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DeclineServiceHoldResult']>;
  DepartmentDesk: Partial<DepartmentDesk>;
  DepartmentMessage: Partial<DepartmentMessage | FederationReferenceTypes['DepartmentMessage']>;
  DepartmentMessageConnection: Partial<DepartmentMessageConnection>;
  DepartmentMessageEdge: Partial<DepartmentMessageEdge>;
  DepartmentReply: Partial<DepartmentReply>;
  DepartmentWebhook: Partial<DepartmentWebhook>;
  DeskCounts: Partial<DeskCounts>;
  DeskDuty: Partial<DeskDuty>;
  DeskDutyConnection: Partial<DeskDutyConnection>;
  DeskDutyEdge: Partial<DeskDutyEdge>;
  DraftPeriodicReportInput: Partial<DraftPeriodicReportInput>;
  DraftPeriodicReportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DraftPeriodicReportResult']>;
  DropoutCase: Partial<DropoutCase | FederationReferenceTypes['DropoutCase']>;
  DropoutCaseConnection: Partial<DropoutCaseConnection>;
  DropoutCaseEdge: Partial<DropoutCaseEdge>;
  DropoutCaseSuccess: Partial<DropoutCaseSuccess>;
  DropoutSign: Partial<DropoutSign>;
  DropoutWatch: Partial<DropoutWatch>;
  DropoutWatchConnection: Partial<DropoutWatchConnection>;
  DropoutWatchEdge: Partial<DropoutWatchEdge>;
  DropoutWatchSuccess: Partial<DropoutWatchSuccess>;
  DutiesInWindow: Partial<DutiesInWindow>;
  EarlyPersuasion: Partial<EarlyPersuasion>;
  EffectOfActions: Partial<EffectOfActions>;
  EffectOfKind: Partial<EffectOfKind>;
  EndLearningSupportInput: Partial<EndLearningSupportInput>;
  EndLearningSupportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['EndLearningSupportResult']>;
  EventDesk: Partial<EventDesk>;
  Fen: Partial<Scalars['Fen']['output']>;
  FileComplaintInput: Partial<FileComplaintInput>;
  FileComplaintResult: Partial<ResolversUnionTypes<ResolversParentTypes>['FileComplaintResult']>;
  FileComplaintSuccess: Partial<FileComplaintSuccess>;
  FindingsOfKind: Partial<FindingsOfKind>;
  GiveGridTaskInput: Partial<GiveGridTaskInput>;
  GiveGridTaskResult: Partial<ResolversUnionTypes<ResolversParentTypes>['GiveGridTaskResult']>;
  GridChild: Partial<GridChild>;
  GridChildConnection: Partial<GridChildConnection>;
  GridChildEdge: Partial<GridChildEdge>;
  GridChildSuccess: Partial<GridChildSuccess>;
  GridListImport: Partial<GridListImport>;
  GridListImportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['GridListImportResult']>;
  GridListImportSuccess: Partial<GridListImportSuccess>;
  GridListRowError: Partial<GridListRowError>;
  GridVisit: Partial<GridVisit>;
  GuaranteeConnection: Partial<GuaranteeConnection>;
  GuaranteeEdge: Partial<GuaranteeEdge>;
  GuaranteeGaps: Partial<GuaranteeGaps>;
  GuardianCall: Partial<GuardianCall>;
  GuardianCallConnection: Partial<GuardianCallConnection>;
  GuardianCallEdge: Partial<GuardianCallEdge>;
  GuardianCallSuccess: Partial<GuardianCallSuccess>;
  HandleComplaintInput: Partial<HandleComplaintInput>;
  HandleInspectionInput: Partial<HandleInspectionInput>;
  HeldGuarantee: Partial<HeldGuarantee>;
  Float: Partial<Scalars['Float']['output']>;
  ImportFieldChange: Partial<ImportFieldChange>;
  ImportPreview: Partial<ImportPreview>;
  ImportPreviewRow: Partial<ImportPreviewRow>;
  ImportPreviewRowConnection: Partial<ImportPreviewRowConnection>;
  ImportPreviewRowEdge: Partial<ImportPreviewRowEdge>;
  ImportUndoneRow: Partial<ImportUndoneRow>;
  ImportUndoneRowConnection: Partial<ImportUndoneRowConnection>;
  ImportUndoneRowEdge: Partial<ImportUndoneRowEdge>;
  Inspection: Partial<Inspection>;
  InspectionConnection: Partial<InspectionConnection>;
  InspectionEdge: Partial<InspectionEdge>;
  InspectionFinding: Partial<InspectionFinding>;
  InspectionNotice: Partial<InspectionNotice>;
  InspectionNoticeConnection: Partial<InspectionNoticeConnection>;
  InspectionNoticeEdge: Partial<InspectionNoticeEdge>;
  InspectionSuccess: Partial<InspectionSuccess>;
  IntegrityFinding: Partial<IntegrityFinding>;
  IntegrityFindingConnection: Partial<IntegrityFindingConnection>;
  IntegrityFindingEdge: Partial<IntegrityFindingEdge>;
  IntegrityFindingSuccess: Partial<IntegrityFindingSuccess>;
  IssueNoticeInput: Partial<IssueNoticeInput>;
  IssueNoticeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['IssueNoticeResult']>;
  JudgeRectificationInput: Partial<JudgeRectificationInput>;
  JudgeRectificationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['JudgeRectificationResult']>;
  LeadingGroupDecision: Partial<LeadingGroupDecision>;
  LeadingGroupMeeting: Partial<LeadingGroupMeeting>;
  LeadingGroupTerm: Partial<LeadingGroupTerm>;
  LeadingGroupTermSuccess: Partial<LeadingGroupTermSuccess>;
  LearningSupport: Partial<LearningSupport>;
  LearningSupportConnection: Partial<LearningSupportConnection>;
  LearningSupportEdge: Partial<LearningSupportEdge>;
  LearningSupportSuccess: Partial<LearningSupportSuccess>;
  LiftServiceHoldResult: Partial<ResolversUnionTypes<ResolversParentTypes>['LiftServiceHoldResult']>;
  LinkComplaintToCaseInput: Partial<LinkComplaintToCaseInput>;
  LinkComplaintToCaseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['LinkComplaintToCaseResult']>;
  ListChildInGridInput: Partial<ListChildInGridInput>;
  ListChildInGridResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ListChildInGridResult']>;
  MakeUpDay: Partial<MakeUpDay>;
  MakeUpDayInput: Partial<MakeUpDayInput>;
  MissingRegisters: Partial<MissingRegisters>;
  MissingRegistersConnection: Partial<MissingRegistersConnection>;
  MissingRegistersEdge: Partial<MissingRegistersEdge>;
  Mutation: Record<PropertyKey, never>;
  NoticeLadder: Partial<NoticeLadder>;
  NoticeLadderSuccess: Partial<NoticeLadderSuccess>;
  NoticeNamesInput: Partial<NoticeNamesInput>;
  NoticeService: Partial<NoticeService>;
  ObservationCheck: Partial<ObservationCheck>;
  OfficeDutiesInWindow: Partial<OfficeDutiesInWindow>;
  OfficeDuty: Partial<Omit<OfficeDuty, 'matter'> & { matter: ResolversParentTypes['OfficeMatter'] }>;
  OfficeDutyConnection: Partial<Omit<OfficeDutyConnection, 'edges'> & { edges: Array<ResolversParentTypes['OfficeDutyEdge']> }>;
  OfficeDutyEdge: Partial<Omit<OfficeDutyEdge, 'node'> & { node: ResolversParentTypes['OfficeDuty'] }>;
  OfficeMatter: Partial<ResolversUnionTypes<ResolversParentTypes>['OfficeMatter']>;
  OpenInspectionInput: Partial<OpenInspectionInput>;
  OpenInspectionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['OpenInspectionResult']>;
  OutreachCoverage: Partial<OutreachCoverage>;
  OutreachSuccess: Partial<OutreachSuccess>;
  PageInfo: Partial<PageInfo>;
  ParentsCommitteeMeeting: Partial<ParentsCommitteeMeeting>;
  PauseCaseInput: Partial<PauseCaseInput>;
  PauseCaseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PauseCaseResult']>;
  PeriodicReport: Partial<PeriodicReport>;
  PeriodicReportConnection: Partial<PeriodicReportConnection>;
  PeriodicReportEdge: Partial<PeriodicReportEdge>;
  PeriodicReportSuccess: Partial<PeriodicReportSuccess>;
  PlanLeaveInput: Partial<PlanLeaveInput>;
  PlanLeaveResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PlanLeaveResult']>;
  PlannedLeave: Partial<PlannedLeave>;
  PlannedLeaveSuccess: Partial<PlannedLeaveSuccess>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  ProposeServiceHoldInput: Partial<ProposeServiceHoldInput>;
  ProposeServiceHoldResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ProposeServiceHoldResult']>;
  PublishComplaintNoticeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PublishComplaintNoticeResult']>;
  PublishInspectionNoticeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PublishInspectionNoticeResult']>;
  PublishedFinding: Partial<PublishedFinding>;
  Query: Record<PropertyKey, never>;
  RecordAbsenceContactInput: Partial<RecordAbsenceContactInput>;
  RecordAbsenceContactResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordAbsenceContactResult']>;
  RecordAccountabilityInput: Partial<RecordAccountabilityInput>;
  RecordAccountabilityResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordAccountabilityResult']>;
  RecordBodyCampaignInput: Partial<RecordBodyCampaignInput>;
  RecordBodyCampaignResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordBodyCampaignResult']>;
  RecordCampaignInput: Partial<RecordCampaignInput>;
  RecordCampaignResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordCampaignResult']>;
  RecordCausesInput: Partial<RecordCausesInput>;
  RecordCausesResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordCausesResult']>;
  RecordContactInput: Partial<RecordContactInput>;
  RecordContactResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordContactResult']>;
  RecordDropoutSignInput: Partial<RecordDropoutSignInput>;
  RecordDropoutSignResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordDropoutSignResult']>;
  RecordEarlyPersuasionInput: Partial<RecordEarlyPersuasionInput>;
  RecordEarlyPersuasionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordEarlyPersuasionResult']>;
  RecordInspectionFindingInput: Partial<RecordInspectionFindingInput>;
  RecordInspectionFindingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordInspectionFindingResult']>;
  RecordLeadingGroupDecisionInput: Partial<RecordLeadingGroupDecisionInput>;
  RecordLeadingGroupDecisionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordLeadingGroupDecisionResult']>;
  RecordLeadingGroupMeetingInput: Partial<RecordLeadingGroupMeetingInput>;
  RecordLeadingGroupMeetingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordLeadingGroupMeetingResult']>;
  RecordNoticeOutcomeInput: Partial<RecordNoticeOutcomeInput>;
  RecordNoticeOutcomeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordNoticeOutcomeResult']>;
  RecordNoticeServiceInput: Partial<RecordNoticeServiceInput>;
  RecordNoticeServiceResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordNoticeServiceResult']>;
  RecordParentsCommitteeMeetingInput: Partial<RecordParentsCommitteeMeetingInput>;
  RecordParentsCommitteeMeetingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordParentsCommitteeMeetingResult']>;
  RecordPersuasionInput: Partial<RecordPersuasionInput>;
  RecordPersuasionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordPersuasionResult']>;
  RecordReturnInput: Partial<RecordReturnInput>;
  RecordReturnResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordReturnResult']>;
  RecordedOutcome: Partial<RecordedOutcome>;
  Rectification: Partial<Rectification>;
  Referral: Partial<Referral>;
  ReferralConnection: Partial<ReferralConnection>;
  ReferralEdge: Partial<ReferralEdge>;
  ReferralSuccess: Partial<ReferralSuccess>;
  Refusal: Partial<Refusal>;
  RemoveDepartmentWebhookInput: Partial<RemoveDepartmentWebhookInput>;
  RemoveDepartmentWebhookResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RemoveDepartmentWebhookResult']>;
  RemoveDepartmentWebhookSuccess: Partial<RemoveDepartmentWebhookSuccess>;
  ReplayDeadLettersInput: Partial<ReplayDeadLettersInput>;
  ReplayDeadLettersResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReplayDeadLettersResult']>;
  ReplayDeadLettersSuccess: Partial<ReplayDeadLettersSuccess>;
  ReplayedDeadLetter: Partial<ReplayedDeadLetter>;
  ReportDecisionProgressInput: Partial<ReportDecisionProgressInput>;
  ReportDecisionProgressResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReportDecisionProgressResult']>;
  ReportFigures: Partial<ReportFigures>;
  ReportGridTaskInput: Partial<ReportGridTaskInput>;
  ReportGridTaskResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReportGridTaskResult']>;
  ReportNamesInput: Partial<ReportNamesInput>;
  ReportRectificationInput: Partial<ReportRectificationInput>;
  ReportRectificationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReportRectificationResult']>;
  ReportVersion: Partial<ReportVersion>;
  ResumeCaseInput: Partial<ResumeCaseInput>;
  ResumeCaseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ResumeCaseResult']>;
  RevokeClosureInput: Partial<RevokeClosureInput>;
  RevokeClosureResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RevokeClosureResult']>;
  RevokeMakeUpDayResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RevokeMakeUpDayResult']>;
  RollCall: Partial<RollCall | FederationReferenceTypes['RollCall']>;
  RollCallSuccess: Partial<RollCallSuccess>;
  RollCorrection: Partial<RollCorrection>;
  RollEntry: Partial<RollEntry>;
  RollEntryInput: Partial<RollEntryInput>;
  RollHistoryImport: Partial<RollHistoryImport>;
  RollHistoryImportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RollHistoryImportResult']>;
  RollHistoryImportSuccess: Partial<RollHistoryImportSuccess>;
  RollHistoryRowError: Partial<RollHistoryRowError>;
  RuleSimulation: Partial<RuleSimulation>;
  School: Partial<School | FederationReferenceTypes['School']>;
  SchoolCalendarChanges: Partial<SchoolCalendarChanges>;
  SchoolCalendarSuccess: Partial<SchoolCalendarSuccess>;
  SchoolClass: Partial<SchoolClass | FederationReferenceTypes['SchoolClass']>;
  SchoolClosure: Partial<SchoolClosure>;
  SchoolIntegrity: Partial<SchoolIntegrity>;
  SchoolIntegrityConnection: Partial<SchoolIntegrityConnection>;
  SchoolIntegrityEdge: Partial<SchoolIntegrityEdge>;
  SchoolOutreach: Partial<SchoolOutreach>;
  SendReferralInput: Partial<SendReferralInput>;
  SendReferralResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SendReferralResult']>;
  Sentence: Partial<Sentence>;
  ServiceHold: Partial<ServiceHold>;
  ServiceHoldSuccess: Partial<ServiceHoldSuccess>;
  SetDepartmentWebhookInput: Partial<SetDepartmentWebhookInput>;
  SetDepartmentWebhookResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SetDepartmentWebhookResult']>;
  SetDepartmentWebhookSuccess: Partial<SetDepartmentWebhookSuccess>;
  SetGuaranteeInput: Partial<SetGuaranteeInput>;
  SetGuaranteeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SetGuaranteeResult']>;
  SetGuaranteeSuccess: Partial<SetGuaranteeSuccess>;
  SharingAgreement: Partial<SharingAgreement>;
  SignPeriodicReportInput: Partial<SignPeriodicReportInput>;
  SignPeriodicReportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SignPeriodicReportResult']>;
  SimulateRulePackInput: Partial<SimulateRulePackInput>;
  SimulateRulePackResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SimulateRulePackResult']>;
  SimulateRulePackSuccess: Partial<SimulateRulePackSuccess>;
  SimulatedChange: Partial<SimulatedChange>;
  SimulatedChangeConnection: Partial<SimulatedChangeConnection>;
  SimulatedChangeEdge: Partial<SimulatedChangeEdge>;
  SimulatedCount: Partial<SimulatedCount>;
  SimulatedMarking: Partial<SimulatedMarking>;
  SkipDeadLetterInput: Partial<SkipDeadLetterInput>;
  SkipDeadLetterResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SkipDeadLetterResult']>;
  SkipDeadLetterSuccess: Partial<SkipDeadLetterSuccess>;
  StartLearningSupportInput: Partial<StartLearningSupportInput>;
  StartLearningSupportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['StartLearningSupportResult']>;
  Student: Partial<Student | FederationReferenceTypes['Student']>;
  StudentAttendance: Partial<StudentAttendance>;
  StudentOnLeave: Partial<StudentOnLeave>;
  Subscription: Record<PropertyKey, never>;
  SupportMeasure: Partial<SupportMeasure>;
  SupportNote: Partial<SupportNote>;
  TakeRollInput: Partial<TakeRollInput>;
  TakeRollResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TakeRollResult']>;
  UndoGridListImportInput: Partial<UndoGridListImportInput>;
  UnlistChildFromGridInput: Partial<UnlistChildFromGridInput>;
  UnlistChildFromGridResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UnlistChildFromGridResult']>;
  Versioned: ResolversInterfaceTypes<ResolversParentTypes>['Versioned'];
  VisitedOfFocus: Partial<VisitedOfFocus>;
  WaitingStream: Partial<WaitingStream>;
  WithdrawDropoutInput: Partial<WithdrawDropoutInput>;
  WithdrawDropoutResult: Partial<ResolversUnionTypes<ResolversParentTypes>['WithdrawDropoutResult']>;
  WithdrawReferralInput: Partial<WithdrawReferralInput>;
  WithdrawReferralResult: Partial<ResolversUnionTypes<ResolversParentTypes>['WithdrawReferralResult']>;
  WithheldRecord: Partial<WithheldRecord>;
  WrittenReport: Partial<WrittenReport>;
};

export type AbsenceContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceContact'] = ResolversParentTypes['AbsenceContact']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ContactOutcome'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AbsenceRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbsenceRun'] = ResolversParentTypes['AbsenceRun']> = {
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  missingRegisters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schoolDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AcceptComplaintResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptComplaintResult'] = ResolversParentTypes['AcceptComplaintResult']> = {
  __resolveType: TypeResolveFn<'ComplaintSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AccessCheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessCheckpoint'] = ResolversParentTypes['AccessCheckpoint']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEntry'] = ResolversParentTypes['AccessEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEntryConnection'] = ResolversParentTypes['AccessEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AccessEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessEntryEdge'] = ResolversParentTypes['AccessEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessEntry'], ParentType, ContextType>;
};

export type AccessGroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessGround'] = ResolversParentTypes['AccessGround']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['AccessReach'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessLogResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLog'] = ResolversParentTypes['AccessLog']> = {
  checkpoint?: Resolver<ResolversTypes['AccessCheckpoint'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['AccessEntryConnection'], ParentType, ContextType, RequireFields<AccessLogEntriesArgs, 'first'>>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<Array<ResolversTypes['AccessSummaryLine']>, ParentType, ContextType, RequireFields<AccessLogSummaryArgs, 'studentId'>>;
  verdict?: Resolver<ResolversTypes['AccessLogVerdict'], ParentType, ContextType, Partial<AccessLogVerdictArgs>>;
};

export type AccessLogVerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessLogVerdict'] = ResolversParentTypes['AccessLogVerdict']> = {
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AccessSummaryLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessSummaryLine'] = ResolversParentTypes['AccessSummaryLine']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccountabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Accountability'] = ResolversParentTypes['Accountability']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['AccountabilityMeasure'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AcknowledgeFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeFindingResult'] = ResolversParentTypes['AcknowledgeFindingResult']> = {
  __resolveType: TypeResolveFn<'IntegrityFindingSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AcknowledgeReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcknowledgeReportResult'] = ResolversParentTypes['AcknowledgeReportResult']> = {
  __resolveType: TypeResolveFn<'DropoutCaseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ActionEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionEffect'] = ResolversParentTypes['ActionEffect']> = {
  after?: Resolver<ResolversTypes['AttendanceAround'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['AttendanceAround'], ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActionKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ContactOutcome']>, ParentType, ContextType>;
};

export type AddLearningSupportNoteResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddLearningSupportNoteResult'] = ResolversParentTypes['AddLearningSupportNoteResult']> = {
  __resolveType: TypeResolveFn<'LearningSupportSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AdministrativeNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdministrativeNotice'] = ResolversParentTypes['AdministrativeNotice']> = {
  complyBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  complyWithinDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['NoticeIssuer'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['RecordedOutcome']>, ParentType, ContextType>;
  pdf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rung?: Resolver<ResolversTypes['NoticeRung'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['NoticeService']>, ParentType, ContextType>;
};

export type AmendPeriodicReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmendPeriodicReportResult'] = ResolversParentTypes['AmendPeriodicReportResult']> = {
  __resolveType: TypeResolveFn<'PeriodicReportSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AnswerComplaintResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerComplaintResult'] = ResolversParentTypes['AnswerComplaintResult']> = {
  __resolveType: TypeResolveFn<'ComplaintSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AnswerDepartmentMessageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerDepartmentMessageResult'] = ResolversParentTypes['AnswerDepartmentMessageResult']> = {
  __resolveType: TypeResolveFn<'AnswerDepartmentMessageSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AnswerDepartmentMessageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswerDepartmentMessageSuccess'] = ResolversParentTypes['AnswerDepartmentMessageSuccess']> = {
  message?: Resolver<ResolversTypes['DepartmentMessage'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveServiceHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveServiceHoldResult'] = ResolversParentTypes['ApproveServiceHoldResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'ServiceHoldSuccess', ParentType, ContextType>;
};

export type AttendanceAroundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttendanceAround'] = ResolversParentTypes['AttendanceAround']> = {
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noSchool?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BodyCampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BodyCampaign'] = ResolversParentTypes['BodyCampaign']> = {
  body?: Resolver<ResolversTypes['MemberBody'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CampaignForm'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  form?: Resolver<ResolversTypes['CampaignForm'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CancelLeaveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelLeaveResult'] = ResolversParentTypes['CancelLeaveResult']> = {
  __resolveType: TypeResolveFn<'PlannedLeaveSuccess' | 'Refusal', ParentType, ContextType>;
};

export type CaseAidReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseAidReview'] = ResolversParentTypes['CaseAidReview']> = {
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reviewId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CaseCausesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseCauses'] = ResolversParentTypes['CaseCauses']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['DropoutCause']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CaseContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseContact'] = ResolversParentTypes['CaseContact']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ContactKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ContactOutcome'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseEscalationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseEscalation'] = ResolversParentTypes['CaseEscalation']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CaseHoldsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseHolds'] = ResolversParentTypes['CaseHolds']> = {
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  holds?: Resolver<Array<ResolversTypes['ServiceHold']>, ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CaseHoldsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseHoldsConnection'] = ResolversParentTypes['CaseHoldsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseHoldsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseHoldsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseHoldsEdge'] = ResolversParentTypes['CaseHoldsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseHolds'], ParentType, ContextType>;
};

export type CasePauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePause'] = ResolversParentTypes['CasePause']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PauseReason'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CasePersuasionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePersuasion'] = ResolversParentTypes['CasePersuasion']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PersuasionOutcome'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  returnPromisedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CaseStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CaseStep'] = ResolversParentTypes['CaseStep']> = {
  accountable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doneOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  escalatesTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['CaseEscalation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CasesBehindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasesBehind'] = ResolversParentTypes['CasesBehind']> = {
  caseIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CasesOfLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasesOfLevel'] = ResolversParentTypes['CasesOfLevel']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CaseLevel'], ParentType, ContextType>;
};

export type CasesOfStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasesOfStatus'] = ResolversParentTypes['CasesOfStatus']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DropoutStatus'], ParentType, ContextType>;
};

export type ChildTodayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildToday'] = ResolversParentTypes['ChildToday']> = {
  mark?: Resolver<Maybe<ResolversTypes['AttendanceMark']>, ParentType, ContextType>;
  onLeave?: Resolver<Maybe<ResolversTypes['AttendanceMark']>, ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  taughtAtHome?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClassTodayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassToday'] = ResolversParentTypes['ClassToday']> = {
  away?: Resolver<Array<ResolversTypes['ChildToday']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['ChildToday']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noSchoolBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registerTaken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schoolClass?: Resolver<ResolversTypes['SchoolClass'], ParentType, ContextType>;
};

export type ClassTodayConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassTodayConnection'] = ResolversParentTypes['ClassTodayConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClassTodayEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClassTodayEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassTodayEdge'] = ResolversParentTypes['ClassTodayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ClassToday'], ParentType, ContextType>;
};

export type CloseFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseFindingResult'] = ResolversParentTypes['CloseFindingResult']> = {
  __resolveType: TypeResolveFn<'IntegrityFindingSuccess' | 'Refusal', ParentType, ContextType>;
};

export type CloseInspectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseInspectionResult'] = ResolversParentTypes['CloseInspectionResult']> = {
  __resolveType: TypeResolveFn<'InspectionSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ComplaintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  caseIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ComplaintChannel'], ParentType, ContextType>;
  complainant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectionIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  jurisdictionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['ComplaintMatter'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ComplaintOutcome']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComplaintStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  takenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintConnection'] = ResolversParentTypes['ComplaintConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComplaintEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintEdge'] = ResolversParentTypes['ComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type ComplaintNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintNotice'] = ResolversParentTypes['ComplaintNotice']> = {
  answeredInTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  filedInMonth?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdictionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledToCases?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ledToInspections?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['ComplaintMatter'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ComplaintOutcome'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ComplaintNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintNoticeConnection'] = ResolversParentTypes['ComplaintNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComplaintNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintNoticeEdge'] = ResolversParentTypes['ComplaintNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ComplaintNotice'], ParentType, ContextType>;
};

export type ComplaintReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintReceipt'] = ResolversParentTypes['ComplaintReceipt']> = {
  answerDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ComplaintOutcome']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComplaintStatus'], ParentType, ContextType>;
};

export type ComplaintSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComplaintSuccess'] = ResolversParentTypes['ComplaintSuccess']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConfirmDropoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmDropoutResult'] = ResolversParentTypes['ConfirmDropoutResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DropoutCaseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  present?: Resolver<Maybe<ResolversTypes['Versioned']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactsOfOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactsOfOutcome'] = ResolversParentTypes['ContactsOfOutcome']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ContactOutcome'], ParentType, ContextType>;
};

export type CorrectRollResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectRollResult'] = ResolversParentTypes['CorrectRollResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal' | 'RollCallSuccess', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DaysInARowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DaysInARow'] = ResolversParentTypes['DaysInARow']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['CountingUnit'], ParentType, ContextType>;
};

export type DeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partition?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DeadLetterReason'], ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['DeadLetterResolution']>, ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  resolvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sequence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

export type DecisionProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionProgress'] = ResolversParentTypes['DecisionProgress']> = {
  isDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclareClosureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareClosureResult'] = ResolversParentTypes['DeclareClosureResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SchoolCalendarSuccess', ParentType, ContextType>;
};

export type DeclareMakeUpDayResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareMakeUpDayResult'] = ResolversParentTypes['DeclareMakeUpDayResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SchoolCalendarSuccess', ParentType, ContextType>;
};

export type DeclineServiceHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineServiceHoldResult'] = ResolversParentTypes['DeclineServiceHoldResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'ServiceHoldSuccess', ParentType, ContextType>;
};

export type DepartmentDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentDesk'] = ResolversParentTypes['DepartmentDesk']> = {
  agreement?: Resolver<Maybe<ResolversTypes['SharingAgreement']>, ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['DepartmentMessageConnection'], ParentType, ContextType, RequireFields<DepartmentDeskMessagesArgs, 'first'>>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replyTopic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<Maybe<ResolversTypes['DepartmentWebhook']>, ParentType, ContextType>;
};

export type DepartmentMessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentMessage'] = ResolversParentTypes['DepartmentMessage'], FederationReferenceType extends FederationReferenceTypes['DepartmentMessage'] = FederationReferenceTypes['DepartmentMessage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DepartmentMessage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  agreement?: Resolver<ResolversTypes['SharingAgreement'], ParentType, ContextType>;
  answerDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DepartmentMessageKind'], ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['MessageMark']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['DepartmentReply']>, ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdraws?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type DepartmentMessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentMessageConnection'] = ResolversParentTypes['DepartmentMessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DepartmentMessageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DepartmentMessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentMessageEdge'] = ResolversParentTypes['DepartmentMessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DepartmentMessage'], ParentType, ContextType>;
};

export type DepartmentReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentReply'] = ResolversParentTypes['DepartmentReply']> = {
  answer?: Resolver<ResolversTypes['DepartmentAnswer'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['DepartmentOutcome']>, ParentType, ContextType>;
};

export type DepartmentWebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentWebhook'] = ResolversParentTypes['DepartmentWebhook']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastDeliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WebhookStatus'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeskCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskCounts'] = ResolversParentTypes['DeskCounts']> = {
  casesByLevel?: Resolver<Array<ResolversTypes['CasesOfLevel']>, ParentType, ContextType>;
  casesByStatus?: Resolver<Array<ResolversTypes['CasesOfStatus']>, ParentType, ContextType>;
  classesWithMissingRegisters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropoutWatchesMissed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropoutWatchesOwed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueToday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['DutiesInWindow']>, ParentType, ContextType>;
  guardianCallsMissed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  guardianCallsOwed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leadingGroupMeetingOwed?: Resolver<Maybe<ResolversTypes['LeadingGroupTerm']>, ParentType, ContextType>;
  noticeDuties?: Resolver<Array<ResolversTypes['DutiesInWindow']>, ParentType, ContextType>;
  officeDuties?: Resolver<Array<ResolversTypes['OfficeDutiesInWindow']>, ParentType, ContextType>;
};

export type DeskDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskDuty'] = ResolversParentTypes['DeskDuty']> = {
  dropoutCase?: Resolver<ResolversTypes['DropoutCase'], ParentType, ContextType>;
  firstDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['DutyWindow'], ParentType, ContextType>;
};

export type DeskDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskDutyConnection'] = ResolversParentTypes['DeskDutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeskDutyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeskDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeskDutyEdge'] = ResolversParentTypes['DeskDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeskDuty'], ParentType, ContextType>;
};

export type DraftPeriodicReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftPeriodicReportResult'] = ResolversParentTypes['DraftPeriodicReportResult']> = {
  __resolveType: TypeResolveFn<'PeriodicReportSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DropoutCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropoutCase'] = ResolversParentTypes['DropoutCase'], FederationReferenceType extends FederationReferenceTypes['DropoutCase'] = FederationReferenceTypes['DropoutCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DropoutCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  absentSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  accessGrounds?: Resolver<Maybe<Array<ResolversTypes['AccessGround']>>, ParentType, ContextType>;
  actionEffects?: Resolver<Maybe<Array<ResolversTypes['ActionEffect']>>, ParentType, ContextType>;
  aidReviewAnswer?: Resolver<Maybe<ResolversTypes['CaseAidReview']>, ParentType, ContextType>;
  causes?: Resolver<Maybe<ResolversTypes['CaseCauses']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contactOutcomes?: Resolver<Array<ResolversTypes['ContactsOfOutcome']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['CaseContact']>, ParentType, ContextType>;
  dropoutWatch?: Resolver<Maybe<ResolversTypes['DropoutWatch']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goesOnAs?: Resolver<Maybe<ResolversTypes['DropoutCase']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CaseLevel'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  noticeLadder?: Resolver<Maybe<ResolversTypes['NoticeLadder']>, ParentType, ContextType>;
  observationChecks?: Resolver<Array<ResolversTypes['ObservationCheck']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  pauses?: Resolver<Array<ResolversTypes['CasePause']>, ParentType, ContextType>;
  persuasions?: Resolver<Array<ResolversTypes['CasePersuasion']>, ParentType, ContextType>;
  raisedByTransferId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  referrals?: Resolver<Maybe<Array<ResolversTypes['Referral']>>, ParentType, ContextType>;
  reopens?: Resolver<Maybe<ResolversTypes['DropoutCase']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['WrittenReport']>, ParentType, ContextType>;
  returnShownBy?: Resolver<Maybe<ResolversTypes['ReturnEvidence']>, ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rulePack?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schoolDaysAbsent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seenInClassOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  serviceHolds?: Resolver<Maybe<Array<ResolversTypes['ServiceHold']>>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DropoutStatus'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  suspectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unreachedInARow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropoutCaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropoutCaseConnection'] = ResolversParentTypes['DropoutCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DropoutCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DropoutCaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropoutCaseEdge'] = ResolversParentTypes['DropoutCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DropoutCase'], ParentType, ContextType>;
};

export type DropoutCaseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropoutCaseSuccess'] = ResolversParentTypes['DropoutCaseSuccess']> = {
  dropoutCase?: Resolver<ResolversTypes['DropoutCase'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropoutSignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropoutSign'] = ResolversParentTypes['DropoutSign']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['DropoutSignCode'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type DropoutWatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropoutWatch'] = ResolversParentTypes['DropoutWatch']> = {
  dropoutCase?: Resolver<Maybe<ResolversTypes['DropoutCase']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  persuasions?: Resolver<Array<ResolversTypes['EarlyPersuasion']>, ParentType, ContextType>;
  signs?: Resolver<Array<ResolversTypes['DropoutSign']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropoutWatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropoutWatchConnection'] = ResolversParentTypes['DropoutWatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DropoutWatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DropoutWatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropoutWatchEdge'] = ResolversParentTypes['DropoutWatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DropoutWatch'], ParentType, ContextType>;
};

export type DropoutWatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropoutWatchSuccess'] = ResolversParentTypes['DropoutWatchSuccess']> = {
  watch?: Resolver<ResolversTypes['DropoutWatch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutiesInWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutiesInWindow'] = ResolversParentTypes['DutiesInWindow']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['DutyWindow'], ParentType, ContextType>;
};

export type EarlyPersuasionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlyPersuasion'] = ResolversParentTypes['EarlyPersuasion']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PersuasionOutcome'], ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EffectOfActionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectOfActions'] = ResolversParentTypes['EffectOfActions']> = {
  byKind?: Resolver<Array<ResolversTypes['EffectOfKind']>, ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incomplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  visitedChildren?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EffectOfKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectOfKind'] = ResolversParentTypes['EffectOfKind']> = {
  actions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['AttendanceAround']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['AttendanceAround']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActionKind'], ParentType, ContextType>;
  measured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reached?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EndLearningSupportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndLearningSupportResult'] = ResolversParentTypes['EndLearningSupportResult']> = {
  __resolveType: TypeResolveFn<'LearningSupportSuccess' | 'Refusal', ParentType, ContextType>;
};

export type EventDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventDesk'] = ResolversParentTypes['EventDesk']> = {
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, RequireFields<EventDeskDeadLettersArgs, 'first'>>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingStreams?: Resolver<Array<ResolversTypes['WaitingStream']>, ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FileComplaintResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileComplaintResult'] = ResolversParentTypes['FileComplaintResult']> = {
  __resolveType: TypeResolveFn<'FileComplaintSuccess' | 'Refusal', ParentType, ContextType>;
};

export type FileComplaintSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FileComplaintSuccess'] = ResolversParentTypes['FileComplaintSuccess']> = {
  receipt?: Resolver<ResolversTypes['ComplaintReceipt'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingsOfKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingsOfKind'] = ResolversParentTypes['FindingsOfKind']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
};

export type GiveGridTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GiveGridTaskResult'] = ResolversParentTypes['GiveGridTaskResult']> = {
  __resolveType: TypeResolveFn<'GridChildSuccess' | 'Refusal', ParentType, ContextType>;
};

export type GridChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridChild'] = ResolversParentTypes['GridChild']> = {
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  visits?: Resolver<Array<ResolversTypes['GridVisit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridChildConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridChildConnection'] = ResolversParentTypes['GridChildConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GridChildEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GridChildEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridChildEdge'] = ResolversParentTypes['GridChildEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GridChild'], ParentType, ContextType>;
};

export type GridChildSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridChildSuccess'] = ResolversParentTypes['GridChildSuccess']> = {
  gridChild?: Resolver<ResolversTypes['GridChild'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridListImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridListImport'] = ResolversParentTypes['GridListImport']> = {
  acceptedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['GridListRowError']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['ImportPreview']>, ParentType, ContextType>;
  previewRows?: Resolver<Maybe<ResolversTypes['ImportPreviewRowConnection']>, ParentType, ContextType, RequireFields<GridListImportPreviewRowsArgs, 'first'>>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GridListImportStatus'], ParentType, ContextType>;
  takenBackCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  undoneRows?: Resolver<Maybe<ResolversTypes['ImportUndoneRowConnection']>, ParentType, ContextType, RequireFields<GridListImportUndoneRowsArgs, 'first' | 'result'>>;
  uploadPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GridListImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridListImportResult'] = ResolversParentTypes['GridListImportResult']> = {
  __resolveType: TypeResolveFn<'GridListImportSuccess' | 'Refusal', ParentType, ContextType>;
};

export type GridListImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridListImportSuccess'] = ResolversParentTypes['GridListImportSuccess']> = {
  gridListImport?: Resolver<ResolversTypes['GridListImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GridListRowErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridListRowError'] = ResolversParentTypes['GridListRowError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GridVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GridVisit'] = ResolversParentTypes['GridVisit']> = {
  found?: Resolver<ResolversTypes['GridFinding'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['GridTask'], ParentType, ContextType>;
};

export type GuaranteeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuaranteeConnection'] = ResolversParentTypes['GuaranteeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GuaranteeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuaranteeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuaranteeEdge'] = ResolversParentTypes['GuaranteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HeldGuarantee'], ParentType, ContextType>;
};

export type GuaranteeGapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuaranteeGaps'] = ResolversParentTypes['GuaranteeGaps']> = {
  classes?: Resolver<Array<ResolversTypes['SchoolClass']>, ParentType, ContextType>;
  schools?: Resolver<Array<ResolversTypes['School']>, ParentType, ContextType>;
  towns?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type GuardianCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianCall'] = ResolversParentTypes['GuardianCall']> = {
  absentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['AbsenceContact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['CaseStep'], ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuardianCallConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianCallConnection'] = ResolversParentTypes['GuardianCallConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GuardianCallEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuardianCallEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianCallEdge'] = ResolversParentTypes['GuardianCallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GuardianCall'], ParentType, ContextType>;
};

export type GuardianCallSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianCallSuccess'] = ResolversParentTypes['GuardianCallSuccess']> = {
  guardianCall?: Resolver<ResolversTypes['GuardianCall'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HeldGuaranteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldGuarantee'] = ResolversParentTypes['HeldGuarantee']> = {
  guarantee?: Resolver<ResolversTypes['Guarantee'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schoolYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  targetPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ImportFieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFieldChange'] = ResolversParentTypes['ImportFieldChange']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportPreviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPreview'] = ResolversParentTypes['ImportPreview']> = {
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  protectedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchangedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportPreviewRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPreviewRow'] = ResolversParentTypes['ImportPreviewRow']> = {
  changes?: Resolver<Array<ResolversTypes['ImportFieldChange']>, ParentType, ContextType>;
  kept?: Resolver<Array<ResolversTypes['ImportFieldChange']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ImportRowOutcome'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportPreviewRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPreviewRowConnection'] = ResolversParentTypes['ImportPreviewRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportPreviewRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportPreviewRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportPreviewRowEdge'] = ResolversParentTypes['ImportPreviewRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportPreviewRow'], ParentType, ContextType>;
};

export type ImportUndoneRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportUndoneRow'] = ResolversParentTypes['ImportUndoneRow']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ImportUndoResult'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportUndoneRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportUndoneRowConnection'] = ResolversParentTypes['ImportUndoneRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ImportUndoneRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ImportUndoneRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportUndoneRowEdge'] = ResolversParentTypes['ImportUndoneRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportUndoneRow'], ParentType, ContextType>;
};

export type InspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inspection'] = ResolversParentTypes['Inspection']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  complaintId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['InspectionFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  integrityFindingIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  jurisdictionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['InspectionStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionConnection'] = ResolversParentTypes['InspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionEdge'] = ResolversParentTypes['InspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
};

export type InspectionFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionFinding'] = ResolversParentTypes['InspectionFinding']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  accountability?: Resolver<Array<ResolversTypes['Accountability']>, ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['InspectionMatter'], ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  rectifications?: Resolver<Array<ResolversTypes['Rectification']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InspectionNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionNotice'] = ResolversParentTypes['InspectionNotice']> = {
  findings?: Resolver<Array<ResolversTypes['PublishedFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inspectedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  jurisdictionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
};

export type InspectionNoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionNoticeConnection'] = ResolversParentTypes['InspectionNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InspectionNoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InspectionNoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionNoticeEdge'] = ResolversParentTypes['InspectionNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InspectionNotice'], ParentType, ContextType>;
};

export type InspectionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InspectionSuccess'] = ResolversParentTypes['InspectionSuccess']> = {
  inspection?: Resolver<ResolversTypes['Inspection'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntegrityFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityFinding'] = ResolversParentTypes['IntegrityFinding']> = {
  accountable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  clearedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  dropoutCase?: Resolver<Maybe<ResolversTypes['DropoutCase']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FindingKind'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['FindingOutcome']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  schoolClass?: Resolver<ResolversTypes['SchoolClass'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FindingStatus'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
};

export type IntegrityFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityFindingConnection'] = ResolversParentTypes['IntegrityFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IntegrityFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntegrityFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityFindingEdge'] = ResolversParentTypes['IntegrityFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntegrityFinding'], ParentType, ContextType>;
};

export type IntegrityFindingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntegrityFindingSuccess'] = ResolversParentTypes['IntegrityFindingSuccess']> = {
  finding?: Resolver<ResolversTypes['IntegrityFinding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueNoticeResult'] = ResolversParentTypes['IssueNoticeResult']> = {
  __resolveType: TypeResolveFn<'NoticeLadderSuccess' | 'Refusal', ParentType, ContextType>;
};

export type JudgeRectificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JudgeRectificationResult'] = ResolversParentTypes['JudgeRectificationResult']> = {
  __resolveType: TypeResolveFn<'InspectionSuccess' | 'Refusal', ParentType, ContextType>;
};

export type LeadingGroupDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadingGroupDecision'] = ResolversParentTypes['LeadingGroupDecision']> = {
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  obligation?: Resolver<Maybe<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  progress?: Resolver<Array<ResolversTypes['DecisionProgress']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeadingGroupMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadingGroupMeeting'] = ResolversParentTypes['LeadingGroupMeeting']> = {
  absent?: Resolver<Array<ResolversTypes['MemberBody']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  present?: Resolver<Array<ResolversTypes['MemberBody']>, ParentType, ContextType>;
};

export type LeadingGroupTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadingGroupTerm'] = ResolversParentTypes['LeadingGroupTerm']> = {
  bodiesWithoutCampaign?: Resolver<Array<ResolversTypes['MemberBody']>, ParentType, ContextType>;
  campaigns?: Resolver<Array<ResolversTypes['BodyCampaign']>, ParentType, ContextType>;
  county?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['LeadingGroupDecision']>, ParentType, ContextType>;
  meetingDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  meetingOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['LeadingGroupMeeting']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeadingGroupTermSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeadingGroupTermSuccess'] = ResolversParentTypes['LeadingGroupTermSuccess']> = {
  term?: Resolver<ResolversTypes['LeadingGroupTerm'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LearningSupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningSupport'] = ResolversParentTypes['LearningSupport']> = {
  measures?: Resolver<Array<ResolversTypes['SupportMeasure']>, ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  visitEffects?: Resolver<Maybe<Array<ResolversTypes['ActionEffect']>>, ParentType, ContextType>;
};

export type LearningSupportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningSupportConnection'] = ResolversParentTypes['LearningSupportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LearningSupportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearningSupportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningSupportEdge'] = ResolversParentTypes['LearningSupportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LearningSupport'], ParentType, ContextType>;
};

export type LearningSupportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LearningSupportSuccess'] = ResolversParentTypes['LearningSupportSuccess']> = {
  learningSupport?: Resolver<ResolversTypes['LearningSupport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiftServiceHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LiftServiceHoldResult'] = ResolversParentTypes['LiftServiceHoldResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'ServiceHoldSuccess', ParentType, ContextType>;
};

export type LinkComplaintToCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkComplaintToCaseResult'] = ResolversParentTypes['LinkComplaintToCaseResult']> = {
  __resolveType: TypeResolveFn<'ComplaintSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ListChildInGridResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ListChildInGridResult'] = ResolversParentTypes['ListChildInGridResult']> = {
  __resolveType: TypeResolveFn<'GridChildSuccess' | 'Refusal', ParentType, ContextType>;
};

export type MakeUpDayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MakeUpDay'] = ResolversParentTypes['MakeUpDay']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MissingRegistersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingRegisters'] = ResolversParentTypes['MissingRegisters']> = {
  registers?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  schoolClass?: Resolver<ResolversTypes['SchoolClass'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MissingRegistersConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingRegistersConnection'] = ResolversParentTypes['MissingRegistersConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MissingRegistersEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MissingRegistersEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MissingRegistersEdge'] = ResolversParentTypes['MissingRegistersEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MissingRegisters'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptComplaint?: Resolver<ResolversTypes['AcceptComplaintResult'], ParentType, ContextType, RequireFields<MutationAcceptComplaintArgs, 'input'>>;
  acknowledgeFinding?: Resolver<ResolversTypes['AcknowledgeFindingResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeFindingArgs, 'input'>>;
  acknowledgeReport?: Resolver<ResolversTypes['AcknowledgeReportResult'], ParentType, ContextType, RequireFields<MutationAcknowledgeReportArgs, 'input'>>;
  addLearningSupportNote?: Resolver<ResolversTypes['AddLearningSupportNoteResult'], ParentType, ContextType, RequireFields<MutationAddLearningSupportNoteArgs, 'input'>>;
  amendPeriodicReport?: Resolver<ResolversTypes['AmendPeriodicReportResult'], ParentType, ContextType, RequireFields<MutationAmendPeriodicReportArgs, 'input'>>;
  answerComplaint?: Resolver<ResolversTypes['AnswerComplaintResult'], ParentType, ContextType, RequireFields<MutationAnswerComplaintArgs, 'input'>>;
  answerDepartmentMessage?: Resolver<ResolversTypes['AnswerDepartmentMessageResult'], ParentType, ContextType, RequireFields<MutationAnswerDepartmentMessageArgs, 'input'>>;
  approveServiceHold?: Resolver<ResolversTypes['ApproveServiceHoldResult'], ParentType, ContextType, RequireFields<MutationApproveServiceHoldArgs, 'input'>>;
  cancelGridListImport?: Resolver<ResolversTypes['GridListImportResult'], ParentType, ContextType, RequireFields<MutationCancelGridListImportArgs, 'input'>>;
  cancelLeave?: Resolver<ResolversTypes['CancelLeaveResult'], ParentType, ContextType, RequireFields<MutationCancelLeaveArgs, 'input'>>;
  cancelRollHistoryImport?: Resolver<ResolversTypes['RollHistoryImportResult'], ParentType, ContextType, RequireFields<MutationCancelRollHistoryImportArgs, 'input'>>;
  closeFinding?: Resolver<ResolversTypes['CloseFindingResult'], ParentType, ContextType, RequireFields<MutationCloseFindingArgs, 'input'>>;
  closeInspection?: Resolver<ResolversTypes['CloseInspectionResult'], ParentType, ContextType, RequireFields<MutationCloseInspectionArgs, 'input'>>;
  commitGridListImport?: Resolver<ResolversTypes['GridListImportResult'], ParentType, ContextType, RequireFields<MutationCommitGridListImportArgs, 'input'>>;
  commitRollHistoryImport?: Resolver<ResolversTypes['RollHistoryImportResult'], ParentType, ContextType, RequireFields<MutationCommitRollHistoryImportArgs, 'input'>>;
  confirmDropout?: Resolver<ResolversTypes['ConfirmDropoutResult'], ParentType, ContextType, RequireFields<MutationConfirmDropoutArgs, 'input'>>;
  correctRoll?: Resolver<ResolversTypes['CorrectRollResult'], ParentType, ContextType, RequireFields<MutationCorrectRollArgs, 'input'>>;
  createGridListImport?: Resolver<ResolversTypes['GridListImportResult'], ParentType, ContextType, RequireFields<MutationCreateGridListImportArgs, 'input'>>;
  createRollHistoryImport?: Resolver<ResolversTypes['RollHistoryImportResult'], ParentType, ContextType, RequireFields<MutationCreateRollHistoryImportArgs, 'input'>>;
  declareClosure?: Resolver<ResolversTypes['DeclareClosureResult'], ParentType, ContextType, RequireFields<MutationDeclareClosureArgs, 'input'>>;
  declareMakeUpDay?: Resolver<ResolversTypes['DeclareMakeUpDayResult'], ParentType, ContextType, RequireFields<MutationDeclareMakeUpDayArgs, 'input'>>;
  declineServiceHold?: Resolver<ResolversTypes['DeclineServiceHoldResult'], ParentType, ContextType, RequireFields<MutationDeclineServiceHoldArgs, 'input'>>;
  draftPeriodicReport?: Resolver<ResolversTypes['DraftPeriodicReportResult'], ParentType, ContextType, RequireFields<MutationDraftPeriodicReportArgs, 'input'>>;
  endLearningSupport?: Resolver<ResolversTypes['EndLearningSupportResult'], ParentType, ContextType, RequireFields<MutationEndLearningSupportArgs, 'input'>>;
  fileComplaint?: Resolver<ResolversTypes['FileComplaintResult'], ParentType, ContextType, RequireFields<MutationFileComplaintArgs, 'input'>>;
  giveGridTask?: Resolver<ResolversTypes['GiveGridTaskResult'], ParentType, ContextType, RequireFields<MutationGiveGridTaskArgs, 'input'>>;
  issueNotice?: Resolver<ResolversTypes['IssueNoticeResult'], ParentType, ContextType, RequireFields<MutationIssueNoticeArgs, 'input'>>;
  judgeRectification?: Resolver<ResolversTypes['JudgeRectificationResult'], ParentType, ContextType, RequireFields<MutationJudgeRectificationArgs, 'input'>>;
  liftServiceHold?: Resolver<ResolversTypes['LiftServiceHoldResult'], ParentType, ContextType, RequireFields<MutationLiftServiceHoldArgs, 'input'>>;
  linkComplaintToCase?: Resolver<ResolversTypes['LinkComplaintToCaseResult'], ParentType, ContextType, RequireFields<MutationLinkComplaintToCaseArgs, 'input'>>;
  listChildInGrid?: Resolver<ResolversTypes['ListChildInGridResult'], ParentType, ContextType, RequireFields<MutationListChildInGridArgs, 'input'>>;
  openInspection?: Resolver<ResolversTypes['OpenInspectionResult'], ParentType, ContextType, RequireFields<MutationOpenInspectionArgs, 'input'>>;
  pauseDropoutCase?: Resolver<ResolversTypes['PauseCaseResult'], ParentType, ContextType, RequireFields<MutationPauseDropoutCaseArgs, 'input'>>;
  planLeave?: Resolver<ResolversTypes['PlanLeaveResult'], ParentType, ContextType, RequireFields<MutationPlanLeaveArgs, 'input'>>;
  proposeServiceHold?: Resolver<ResolversTypes['ProposeServiceHoldResult'], ParentType, ContextType, RequireFields<MutationProposeServiceHoldArgs, 'input'>>;
  publishComplaintNotice?: Resolver<ResolversTypes['PublishComplaintNoticeResult'], ParentType, ContextType, RequireFields<MutationPublishComplaintNoticeArgs, 'input'>>;
  publishInspectionNotice?: Resolver<ResolversTypes['PublishInspectionNoticeResult'], ParentType, ContextType, RequireFields<MutationPublishInspectionNoticeArgs, 'input'>>;
  recordAbsenceContact?: Resolver<ResolversTypes['RecordAbsenceContactResult'], ParentType, ContextType, RequireFields<MutationRecordAbsenceContactArgs, 'input'>>;
  recordAccountability?: Resolver<ResolversTypes['RecordAccountabilityResult'], ParentType, ContextType, RequireFields<MutationRecordAccountabilityArgs, 'input'>>;
  recordBodyCampaign?: Resolver<ResolversTypes['RecordBodyCampaignResult'], ParentType, ContextType, RequireFields<MutationRecordBodyCampaignArgs, 'input'>>;
  recordCampaign?: Resolver<ResolversTypes['RecordCampaignResult'], ParentType, ContextType, RequireFields<MutationRecordCampaignArgs, 'input'>>;
  recordContact?: Resolver<ResolversTypes['RecordContactResult'], ParentType, ContextType, RequireFields<MutationRecordContactArgs, 'input'>>;
  recordDropoutCauses?: Resolver<ResolversTypes['RecordCausesResult'], ParentType, ContextType, RequireFields<MutationRecordDropoutCausesArgs, 'input'>>;
  recordDropoutSign?: Resolver<ResolversTypes['RecordDropoutSignResult'], ParentType, ContextType, RequireFields<MutationRecordDropoutSignArgs, 'input'>>;
  recordEarlyPersuasion?: Resolver<ResolversTypes['RecordEarlyPersuasionResult'], ParentType, ContextType, RequireFields<MutationRecordEarlyPersuasionArgs, 'input'>>;
  recordInspectionFinding?: Resolver<ResolversTypes['RecordInspectionFindingResult'], ParentType, ContextType, RequireFields<MutationRecordInspectionFindingArgs, 'input'>>;
  recordLeadingGroupDecision?: Resolver<ResolversTypes['RecordLeadingGroupDecisionResult'], ParentType, ContextType, RequireFields<MutationRecordLeadingGroupDecisionArgs, 'input'>>;
  recordLeadingGroupMeeting?: Resolver<ResolversTypes['RecordLeadingGroupMeetingResult'], ParentType, ContextType, RequireFields<MutationRecordLeadingGroupMeetingArgs, 'input'>>;
  recordNoticeOutcome?: Resolver<ResolversTypes['RecordNoticeOutcomeResult'], ParentType, ContextType, RequireFields<MutationRecordNoticeOutcomeArgs, 'input'>>;
  recordNoticeService?: Resolver<ResolversTypes['RecordNoticeServiceResult'], ParentType, ContextType, RequireFields<MutationRecordNoticeServiceArgs, 'input'>>;
  recordParentsCommitteeMeeting?: Resolver<ResolversTypes['RecordParentsCommitteeMeetingResult'], ParentType, ContextType, RequireFields<MutationRecordParentsCommitteeMeetingArgs, 'input'>>;
  recordPersuasion?: Resolver<ResolversTypes['RecordPersuasionResult'], ParentType, ContextType, RequireFields<MutationRecordPersuasionArgs, 'input'>>;
  recordReturn?: Resolver<ResolversTypes['RecordReturnResult'], ParentType, ContextType, RequireFields<MutationRecordReturnArgs, 'input'>>;
  removeDepartmentWebhook?: Resolver<ResolversTypes['RemoveDepartmentWebhookResult'], ParentType, ContextType, RequireFields<MutationRemoveDepartmentWebhookArgs, 'input'>>;
  replayAttendanceDeadLetters?: Resolver<ResolversTypes['ReplayDeadLettersResult'], ParentType, ContextType, RequireFields<MutationReplayAttendanceDeadLettersArgs, 'input'>>;
  reportDecisionProgress?: Resolver<ResolversTypes['ReportDecisionProgressResult'], ParentType, ContextType, RequireFields<MutationReportDecisionProgressArgs, 'input'>>;
  reportGridTask?: Resolver<ResolversTypes['ReportGridTaskResult'], ParentType, ContextType, RequireFields<MutationReportGridTaskArgs, 'input'>>;
  reportRectification?: Resolver<ResolversTypes['ReportRectificationResult'], ParentType, ContextType, RequireFields<MutationReportRectificationArgs, 'input'>>;
  resumeDropoutCase?: Resolver<ResolversTypes['ResumeCaseResult'], ParentType, ContextType, RequireFields<MutationResumeDropoutCaseArgs, 'input'>>;
  revokeClosure?: Resolver<ResolversTypes['RevokeClosureResult'], ParentType, ContextType, RequireFields<MutationRevokeClosureArgs, 'input'>>;
  revokeMakeUpDay?: Resolver<ResolversTypes['RevokeMakeUpDayResult'], ParentType, ContextType, RequireFields<MutationRevokeMakeUpDayArgs, 'input'>>;
  sendReferral?: Resolver<ResolversTypes['SendReferralResult'], ParentType, ContextType, RequireFields<MutationSendReferralArgs, 'input'>>;
  setDepartmentWebhook?: Resolver<ResolversTypes['SetDepartmentWebhookResult'], ParentType, ContextType, RequireFields<MutationSetDepartmentWebhookArgs, 'input'>>;
  setGuarantee?: Resolver<ResolversTypes['SetGuaranteeResult'], ParentType, ContextType, RequireFields<MutationSetGuaranteeArgs, 'input'>>;
  signPeriodicReport?: Resolver<ResolversTypes['SignPeriodicReportResult'], ParentType, ContextType, RequireFields<MutationSignPeriodicReportArgs, 'input'>>;
  simulateRulePack?: Resolver<ResolversTypes['SimulateRulePackResult'], ParentType, ContextType, RequireFields<MutationSimulateRulePackArgs, 'input'>>;
  skipAttendanceDeadLetter?: Resolver<ResolversTypes['SkipDeadLetterResult'], ParentType, ContextType, RequireFields<MutationSkipAttendanceDeadLetterArgs, 'input'>>;
  startLearningSupport?: Resolver<ResolversTypes['StartLearningSupportResult'], ParentType, ContextType, RequireFields<MutationStartLearningSupportArgs, 'input'>>;
  takeRoll?: Resolver<ResolversTypes['TakeRollResult'], ParentType, ContextType, RequireFields<MutationTakeRollArgs, 'input'>>;
  undoGridListImport?: Resolver<ResolversTypes['GridListImportResult'], ParentType, ContextType, RequireFields<MutationUndoGridListImportArgs, 'input'>>;
  unlistChildFromGrid?: Resolver<ResolversTypes['UnlistChildFromGridResult'], ParentType, ContextType, RequireFields<MutationUnlistChildFromGridArgs, 'input'>>;
  withdrawDropout?: Resolver<ResolversTypes['WithdrawDropoutResult'], ParentType, ContextType, RequireFields<MutationWithdrawDropoutArgs, 'input'>>;
  withdrawReferral?: Resolver<ResolversTypes['WithdrawReferralResult'], ParentType, ContextType, RequireFields<MutationWithdrawReferralArgs, 'input'>>;
};

export type NoticeLadderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeLadder'] = ResolversParentTypes['NoticeLadder']> = {
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  nextRung?: Resolver<Maybe<ResolversTypes['NoticeRung']>, ParentType, ContextType>;
  notices?: Resolver<Array<ResolversTypes['AdministrativeNotice']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeLadderSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeLadderSuccess'] = ResolversParentTypes['NoticeLadderSuccess']> = {
  noticeLadder?: Resolver<ResolversTypes['NoticeLadder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeService'] = ResolversParentTypes['NoticeService']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ServiceMode'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  witnesses?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ObservationCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObservationCheck'] = ResolversParentTypes['ObservationCheck']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  judgedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schoolDaysAttended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schoolDaysExpected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeDutiesInWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeDutiesInWindow'] = ResolversParentTypes['OfficeDutiesInWindow']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['OfficeMatterKind'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['DutyWindow'], ParentType, ContextType>;
};

export type OfficeDutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeDuty'] = ResolversParentTypes['OfficeDuty']> = {
  firstDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['OfficeMatter'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['DutyWindow'], ParentType, ContextType>;
};

export type OfficeDutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeDutyConnection'] = ResolversParentTypes['OfficeDutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficeDutyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficeDutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeDutyEdge'] = ResolversParentTypes['OfficeDutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficeDuty'], ParentType, ContextType>;
};

export type OfficeMatterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfficeMatter'] = ResolversParentTypes['OfficeMatter']> = {
  __resolveType: TypeResolveFn<'CaseHolds' | 'Complaint' | 'DropoutWatch' | 'GridChild' | 'GuardianCall' | 'Inspection' | 'LeadingGroupTerm' | 'MissingRegisters' | 'PeriodicReport' | 'Referral', ParentType, ContextType>;
};

export type OpenInspectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenInspectionResult'] = ResolversParentTypes['OpenInspectionResult']> = {
  __resolveType: TypeResolveFn<'InspectionSuccess' | 'Refusal', ParentType, ContextType>;
};

export type OutreachCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachCoverage'] = ResolversParentTypes['OutreachCoverage']> = {
  lackingCampaign?: Resolver<Array<ResolversTypes['School']>, ParentType, ContextType>;
  lackingCommittee?: Resolver<Array<ResolversTypes['School']>, ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withCampaign?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withCommittee?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OutreachSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutreachSuccess'] = ResolversParentTypes['OutreachSuccess']> = {
  outreach?: Resolver<ResolversTypes['SchoolOutreach'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParentsCommitteeMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParentsCommitteeMeeting'] = ResolversParentTypes['ParentsCommitteeMeeting']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PauseCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PauseCaseResult'] = ResolversParentTypes['PauseCaseResult']> = {
  __resolveType: TypeResolveFn<'DropoutCaseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type PeriodicReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodicReport'] = ResolversParentTypes['PeriodicReport']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['ReportVersion']>, ParentType, ContextType>;
  jurisdictionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owed?: Resolver<Array<ResolversTypes['CaseStep']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rhythm?: Resolver<ResolversTypes['ReportRhythm'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['ReportVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PeriodicReportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodicReportConnection'] = ResolversParentTypes['PeriodicReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PeriodicReportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PeriodicReportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodicReportEdge'] = ResolversParentTypes['PeriodicReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PeriodicReport'], ParentType, ContextType>;
};

export type PeriodicReportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PeriodicReportSuccess'] = ResolversParentTypes['PeriodicReportSuccess']> = {
  report?: Resolver<ResolversTypes['PeriodicReport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanLeaveResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanLeaveResult'] = ResolversParentTypes['PlanLeaveResult']> = {
  __resolveType: TypeResolveFn<'PlannedLeaveSuccess' | 'Refusal', ParentType, ContextType>;
};

export type PlannedLeaveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedLeave'] = ResolversParentTypes['PlannedLeave']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LeaveKind'], ParentType, ContextType>;
  plannedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  students?: Resolver<Array<ResolversTypes['StudentOnLeave']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PlannedLeaveSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlannedLeaveSuccess'] = ResolversParentTypes['PlannedLeaveSuccess']> = {
  plannedLeave?: Resolver<ResolversTypes['PlannedLeave'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal', ParentType, ContextType>;
};

export type ProposeServiceHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProposeServiceHoldResult'] = ResolversParentTypes['ProposeServiceHoldResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'ServiceHoldSuccess', ParentType, ContextType>;
};

export type PublishComplaintNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishComplaintNoticeResult'] = ResolversParentTypes['PublishComplaintNoticeResult']> = {
  __resolveType: TypeResolveFn<'ComplaintSuccess' | 'Refusal', ParentType, ContextType>;
};

export type PublishInspectionNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishInspectionNoticeResult'] = ResolversParentTypes['PublishInspectionNoticeResult']> = {
  __resolveType: TypeResolveFn<'InspectionSuccess' | 'Refusal', ParentType, ContextType>;
};

export type PublishedFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFinding'] = ResolversParentTypes['PublishedFinding']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  heldToAccount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['InspectionMatter'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  activeReferrals?: Resolver<ResolversTypes['ReferralConnection'], ParentType, ContextType, RequireFields<QueryActiveReferralsArgs, 'first'>>;
  attendanceAccessLog?: Resolver<Maybe<ResolversTypes['AccessLog']>, ParentType, ContextType>;
  attendanceEventDesk?: Resolver<Maybe<ResolversTypes['EventDesk']>, ParentType, ContextType>;
  classesToday?: Resolver<ResolversTypes['ClassTodayConnection'], ParentType, ContextType, RequireFields<QueryClassesTodayArgs, 'first'>>;
  complaintByReceipt?: Resolver<Maybe<ResolversTypes['ComplaintReceipt']>, ParentType, ContextType, RequireFields<QueryComplaintByReceiptArgs, 'receipt'>>;
  complaintNotices?: Resolver<ResolversTypes['ComplaintNoticeConnection'], ParentType, ContextType, RequireFields<QueryComplaintNoticesArgs, 'first'>>;
  complaints?: Resolver<ResolversTypes['ComplaintConnection'], ParentType, ContextType, RequireFields<QueryComplaintsArgs, 'first'>>;
  departmentDesk?: Resolver<Maybe<ResolversTypes['DepartmentDesk']>, ParentType, ContextType, RequireFields<QueryDepartmentDeskArgs, 'recipient'>>;
  departmentDesks?: Resolver<Array<ResolversTypes['DepartmentDesk']>, ParentType, ContextType>;
  deskCounts?: Resolver<ResolversTypes['DeskCounts'], ParentType, ContextType>;
  deskDuties?: Resolver<ResolversTypes['DeskDutyConnection'], ParentType, ContextType, RequireFields<QueryDeskDutiesArgs, 'first'>>;
  deskDutiesDueToday?: Resolver<ResolversTypes['DeskDutyConnection'], ParentType, ContextType, RequireFields<QueryDeskDutiesDueTodayArgs, 'first'>>;
  deskDuty?: Resolver<Maybe<ResolversTypes['DeskDuty']>, ParentType, ContextType, RequireFields<QueryDeskDutyArgs, 'id'>>;
  deskDutyDueToday?: Resolver<Maybe<ResolversTypes['DeskDuty']>, ParentType, ContextType, RequireFields<QueryDeskDutyDueTodayArgs, 'id'>>;
  deskNoticeDuties?: Resolver<ResolversTypes['DeskDutyConnection'], ParentType, ContextType, RequireFields<QueryDeskNoticeDutiesArgs, 'first'>>;
  deskNoticeDuty?: Resolver<Maybe<ResolversTypes['DeskDuty']>, ParentType, ContextType, RequireFields<QueryDeskNoticeDutyArgs, 'id'>>;
  deskOfficeDuties?: Resolver<ResolversTypes['OfficeDutyConnection'], ParentType, ContextType, RequireFields<QueryDeskOfficeDutiesArgs, 'first' | 'of'>>;
  deskOfficeDuty?: Resolver<Maybe<ResolversTypes['OfficeDuty']>, ParentType, ContextType, RequireFields<QueryDeskOfficeDutyArgs, 'id'>>;
  dropoutCase?: Resolver<Maybe<ResolversTypes['DropoutCase']>, ParentType, ContextType, RequireFields<QueryDropoutCaseArgs, 'id'>>;
  dropoutCases?: Resolver<ResolversTypes['DropoutCaseConnection'], ParentType, ContextType, RequireFields<QueryDropoutCasesArgs, 'first'>>;
  dropoutWatches?: Resolver<ResolversTypes['DropoutWatchConnection'], ParentType, ContextType, RequireFields<QueryDropoutWatchesArgs, 'first' | 'list'>>;
  effectOfActions?: Resolver<ResolversTypes['EffectOfActions'], ParentType, ContextType, RequireFields<QueryEffectOfActionsArgs, 'from' | 'to'>>;
  gridChildren?: Resolver<ResolversTypes['GridChildConnection'], ParentType, ContextType, RequireFields<QueryGridChildrenArgs, 'first'>>;
  gridListImport?: Resolver<Maybe<ResolversTypes['GridListImport']>, ParentType, ContextType, RequireFields<QueryGridListImportArgs, 'id'>>;
  guaranteeGaps?: Resolver<Maybe<ResolversTypes['GuaranteeGaps']>, ParentType, ContextType, RequireFields<QueryGuaranteeGapsArgs, 'schoolYear'>>;
  guarantees?: Resolver<ResolversTypes['GuaranteeConnection'], ParentType, ContextType, RequireFields<QueryGuaranteesArgs, 'first' | 'schoolYear'>>;
  guardianCalls?: Resolver<ResolversTypes['GuardianCallConnection'], ParentType, ContextType, RequireFields<QueryGuardianCallsArgs, 'first' | 'list'>>;
  homeVisitCampaign?: Resolver<Array<ResolversTypes['VisitedOfFocus']>, ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['Inspection']>, ParentType, ContextType, RequireFields<QueryInspectionArgs, 'id'>>;
  inspectionNotices?: Resolver<ResolversTypes['InspectionNoticeConnection'], ParentType, ContextType, RequireFields<QueryInspectionNoticesArgs, 'first'>>;
  inspections?: Resolver<ResolversTypes['InspectionConnection'], ParentType, ContextType, RequireFields<QueryInspectionsArgs, 'first'>>;
  integrityFindings?: Resolver<ResolversTypes['IntegrityFindingConnection'], ParentType, ContextType, RequireFields<QueryIntegrityFindingsArgs, 'first'>>;
  leadingGroupTerm?: Resolver<Maybe<ResolversTypes['LeadingGroupTerm']>, ParentType, ContextType, RequireFields<QueryLeadingGroupTermArgs, 'county' | 'term'>>;
  learningSupport?: Resolver<ResolversTypes['LearningSupportConnection'], ParentType, ContextType, RequireFields<QueryLearningSupportArgs, 'first'>>;
  missingRegisters?: Resolver<ResolversTypes['MissingRegistersConnection'], ParentType, ContextType, RequireFields<QueryMissingRegistersArgs, 'first'>>;
  outreachCoverage?: Resolver<Maybe<ResolversTypes['OutreachCoverage']>, ParentType, ContextType, RequireFields<QueryOutreachCoverageArgs, 'term'>>;
  periodicReports?: Resolver<ResolversTypes['PeriodicReportConnection'], ParentType, ContextType, RequireFields<QueryPeriodicReportsArgs, 'first' | 'overdue' | 'rhythm'>>;
  referral?: Resolver<Maybe<ResolversTypes['Referral']>, ParentType, ContextType, RequireFields<QueryReferralArgs, 'id'>>;
  rollHistoryImport?: Resolver<Maybe<ResolversTypes['RollHistoryImport']>, ParentType, ContextType, RequireFields<QueryRollHistoryImportArgs, 'id'>>;
  ruleSimulation?: Resolver<Maybe<ResolversTypes['RuleSimulation']>, ParentType, ContextType, RequireFields<QueryRuleSimulationArgs, 'id'>>;
  ruleSimulationChanges?: Resolver<ResolversTypes['SimulatedChangeConnection'], ParentType, ContextType, RequireFields<QueryRuleSimulationChangesArgs, 'first' | 'id'>>;
  schoolIntegrity?: Resolver<ResolversTypes['SchoolIntegrityConnection'], ParentType, ContextType, RequireFields<QuerySchoolIntegrityArgs, 'first'>>;
  schoolOutreach?: Resolver<Maybe<ResolversTypes['SchoolOutreach']>, ParentType, ContextType, RequireFields<QuerySchoolOutreachArgs, 'schoolId' | 'term'>>;
  serviceHoldsInForce?: Resolver<ResolversTypes['CaseHoldsConnection'], ParentType, ContextType, RequireFields<QueryServiceHoldsInForceArgs, 'first'>>;
};

export type RecordAbsenceContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAbsenceContactResult'] = ResolversParentTypes['RecordAbsenceContactResult']> = {
  __resolveType: TypeResolveFn<'GuardianCallSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordAccountabilityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAccountabilityResult'] = ResolversParentTypes['RecordAccountabilityResult']> = {
  __resolveType: TypeResolveFn<'InspectionSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordBodyCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBodyCampaignResult'] = ResolversParentTypes['RecordBodyCampaignResult']> = {
  __resolveType: TypeResolveFn<'LeadingGroupTermSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordCampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCampaignResult'] = ResolversParentTypes['RecordCampaignResult']> = {
  __resolveType: TypeResolveFn<'OutreachSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordCausesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCausesResult'] = ResolversParentTypes['RecordCausesResult']> = {
  __resolveType: TypeResolveFn<'DropoutCaseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordContactResult'] = ResolversParentTypes['RecordContactResult']> = {
  __resolveType: TypeResolveFn<'DropoutCaseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordDropoutSignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDropoutSignResult'] = ResolversParentTypes['RecordDropoutSignResult']> = {
  __resolveType: TypeResolveFn<'DropoutWatchSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordEarlyPersuasionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEarlyPersuasionResult'] = ResolversParentTypes['RecordEarlyPersuasionResult']> = {
  __resolveType: TypeResolveFn<'DropoutWatchSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordInspectionFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordInspectionFindingResult'] = ResolversParentTypes['RecordInspectionFindingResult']> = {
  __resolveType: TypeResolveFn<'InspectionSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordLeadingGroupDecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLeadingGroupDecisionResult'] = ResolversParentTypes['RecordLeadingGroupDecisionResult']> = {
  __resolveType: TypeResolveFn<'LeadingGroupTermSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordLeadingGroupMeetingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordLeadingGroupMeetingResult'] = ResolversParentTypes['RecordLeadingGroupMeetingResult']> = {
  __resolveType: TypeResolveFn<'LeadingGroupTermSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordNoticeOutcomeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNoticeOutcomeResult'] = ResolversParentTypes['RecordNoticeOutcomeResult']> = {
  __resolveType: TypeResolveFn<'NoticeLadderSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordNoticeServiceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordNoticeServiceResult'] = ResolversParentTypes['RecordNoticeServiceResult']> = {
  __resolveType: TypeResolveFn<'NoticeLadderSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordParentsCommitteeMeetingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordParentsCommitteeMeetingResult'] = ResolversParentTypes['RecordParentsCommitteeMeetingResult']> = {
  __resolveType: TypeResolveFn<'OutreachSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordPersuasionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPersuasionResult'] = ResolversParentTypes['RecordPersuasionResult']> = {
  __resolveType: TypeResolveFn<'DropoutCaseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordReturnResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordReturnResult'] = ResolversParentTypes['RecordReturnResult']> = {
  __resolveType: TypeResolveFn<'DropoutCaseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordedOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordedOutcome'] = ResolversParentTypes['RecordedOutcome']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoticeOutcome'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type RectificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rectification'] = ResolversParentTypes['Rectification']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReferralResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Referral'] = ResolversParentTypes['Referral']> = {
  acceptBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  caseId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['ReferralMatter'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['DepartmentOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReferralStatus'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReferralConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralConnection'] = ResolversParentTypes['ReferralConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReferralEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReferralEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralEdge'] = ResolversParentTypes['ReferralEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
};

export type ReferralSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReferralSuccess'] = ResolversParentTypes['ReferralSuccess']> = {
  referral?: Resolver<ResolversTypes['Referral'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveDepartmentWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveDepartmentWebhookResult'] = ResolversParentTypes['RemoveDepartmentWebhookResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RemoveDepartmentWebhookSuccess', ParentType, ContextType>;
};

export type RemoveDepartmentWebhookSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveDepartmentWebhookSuccess'] = ResolversParentTypes['RemoveDepartmentWebhookSuccess']> = {
  desk?: Resolver<ResolversTypes['DepartmentDesk'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayDeadLettersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayDeadLettersResult'] = ResolversParentTypes['ReplayDeadLettersResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'ReplayDeadLettersSuccess', ParentType, ContextType>;
};

export type ReplayDeadLettersSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayDeadLettersSuccess'] = ResolversParentTypes['ReplayDeadLettersSuccess']> = {
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replayed?: Resolver<Array<ResolversTypes['ReplayedDeadLetter']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplayedDeadLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayedDeadLetter'] = ResolversParentTypes['ReplayedDeadLetter']> = {
  deadLetter?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReplayOutcome'], ParentType, ContextType>;
};

export type ReportDecisionProgressResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportDecisionProgressResult'] = ResolversParentTypes['ReportDecisionProgressResult']> = {
  __resolveType: TypeResolveFn<'LeadingGroupTermSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ReportFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFigures'] = ResolversParentTypes['ReportFigures']> = {
  attended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  classes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confirmed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openDroppedOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openSuspected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registersMissing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registersTaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportsSent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  underObservation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportGridTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportGridTaskResult'] = ResolversParentTypes['ReportGridTaskResult']> = {
  __resolveType: TypeResolveFn<'GridChildSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ReportRectificationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportRectificationResult'] = ResolversParentTypes['ReportRectificationResult']> = {
  __resolveType: TypeResolveFn<'InspectionSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ReportVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportVersion'] = ResolversParentTypes['ReportVersion']> = {
  addedUp?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  casesBehind?: Resolver<Maybe<Array<ResolversTypes['CasesBehind']>>, ParentType, ContextType>;
  draftedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['ReportFigures'], ParentType, ContextType>;
  lacking?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['AmendmentReason']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ResumeCaseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeCaseResult'] = ResolversParentTypes['ResumeCaseResult']> = {
  __resolveType: TypeResolveFn<'DropoutCaseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RevokeClosureResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeClosureResult'] = ResolversParentTypes['RevokeClosureResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SchoolCalendarSuccess', ParentType, ContextType>;
};

export type RevokeMakeUpDayResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeMakeUpDayResult'] = ResolversParentTypes['RevokeMakeUpDayResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SchoolCalendarSuccess', ParentType, ContextType>;
};

export type RollCallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollCall'] = ResolversParentTypes['RollCall'], FederationReferenceType extends FederationReferenceTypes['RollCall'] = FederationReferenceTypes['RollCall']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RollCall']> | FederationReferenceType, FederationReferenceType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['RollCorrection']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['RollEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schoolClass?: Resolver<ResolversTypes['SchoolClass'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RollCallSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollCallSuccess'] = ResolversParentTypes['RollCallSuccess']> = {
  rollCall?: Resolver<ResolversTypes['RollCall'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RollCorrectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollCorrection'] = ResolversParentTypes['RollCorrection']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['AttendanceMark'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['AttendanceMark'], ParentType, ContextType>;
};

export type RollEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollEntry'] = ResolversParentTypes['RollEntry']> = {
  mark?: Resolver<ResolversTypes['AttendanceMark'], ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
};

export type RollHistoryImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollHistoryImport'] = ResolversParentTypes['RollHistoryImport']> = {
  acceptedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alreadyTakenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RollHistoryRowError']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['ImportPreview']>, ParentType, ContextType>;
  previewRows?: Resolver<Maybe<ResolversTypes['ImportPreviewRowConnection']>, ParentType, ContextType, RequireFields<RollHistoryImportPreviewRowsArgs, 'first'>>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RollHistoryImportStatus'], ParentType, ContextType>;
  uploadPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RollHistoryImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollHistoryImportResult'] = ResolversParentTypes['RollHistoryImportResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RollHistoryImportSuccess', ParentType, ContextType>;
};

export type RollHistoryImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollHistoryImportSuccess'] = ResolversParentTypes['RollHistoryImportSuccess']> = {
  rollHistoryImport?: Resolver<ResolversTypes['RollHistoryImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RollHistoryRowErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RollHistoryRowError'] = ResolversParentTypes['RollHistoryRowError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleSimulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleSimulation'] = ResolversParentTypes['RuleSimulation']> = {
  casesAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  casesBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['SimulatedCount']>, ParentType, ContextType>;
  droppedOutAfter?: Resolver<ResolversTypes['DaysInARow'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isFinished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schoolsReplayed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  suspectedFrom?: Resolver<ResolversTypes['DaysInARow'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  calendarChanges?: Resolver<Maybe<ResolversTypes['SchoolCalendarChanges']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  schoolDays?: Resolver<Maybe<Array<ResolversTypes['Date']>>, ParentType, ContextType, RequireFields<SchoolSchoolDaysArgs, 'from' | 'to'>>;
};

export type SchoolCalendarChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolCalendarChanges'] = ResolversParentTypes['SchoolCalendarChanges']> = {
  closures?: Resolver<Array<ResolversTypes['SchoolClosure']>, ParentType, ContextType>;
  makeUpDays?: Resolver<Array<ResolversTypes['MakeUpDay']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolCalendarSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolCalendarSuccess'] = ResolversParentTypes['SchoolCalendarSuccess']> = {
  calendarChanges?: Resolver<ResolversTypes['SchoolCalendarChanges'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolClass'] = ResolversParentTypes['SchoolClass'], FederationReferenceType extends FederationReferenceTypes['SchoolClass'] = FederationReferenceTypes['SchoolClass']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SchoolClass']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roll?: Resolver<Maybe<ResolversTypes['RollCall']>, ParentType, ContextType, RequireFields<SchoolClassRollArgs, 'date'>>;
};

export type SchoolClosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolClosure'] = ResolversParentTypes['SchoolClosure']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ClosureReason'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SchoolIntegrityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolIntegrity'] = ResolversParentTypes['SchoolIntegrity']> = {
  byKind?: Resolver<Array<ResolversTypes['FindingsOfKind']>, ParentType, ContextType>;
  lookedThrough?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolIntegrityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolIntegrityConnection'] = ResolversParentTypes['SchoolIntegrityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SchoolIntegrityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolIntegrityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolIntegrityEdge'] = ResolversParentTypes['SchoolIntegrityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolIntegrity'], ParentType, ContextType>;
};

export type SchoolOutreachResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolOutreach'] = ResolversParentTypes['SchoolOutreach']> = {
  campaigns?: Resolver<Array<ResolversTypes['Campaign']>, ParentType, ContextType>;
  committeeMeetings?: Resolver<Array<ResolversTypes['ParentsCommitteeMeeting']>, ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SendReferralResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendReferralResult'] = ResolversParentTypes['SendReferralResult']> = {
  __resolveType: TypeResolveFn<'ReferralSuccess' | 'Refusal', ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ServiceHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceHold'] = ResolversParentTypes['ServiceHold']> = {
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedBecause?: Resolver<Maybe<ResolversTypes['HoldEnding']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proposedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['HeldService'], ParentType, ContextType>;
};

export type ServiceHoldSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceHoldSuccess'] = ResolversParentTypes['ServiceHoldSuccess']> = {
  caseHolds?: Resolver<ResolversTypes['CaseHolds'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetDepartmentWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDepartmentWebhookResult'] = ResolversParentTypes['SetDepartmentWebhookResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SetDepartmentWebhookSuccess', ParentType, ContextType>;
};

export type SetDepartmentWebhookSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetDepartmentWebhookSuccess'] = ResolversParentTypes['SetDepartmentWebhookSuccess']> = {
  desk?: Resolver<ResolversTypes['DepartmentDesk'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetGuaranteeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetGuaranteeResult'] = ResolversParentTypes['SetGuaranteeResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SetGuaranteeSuccess', ParentType, ContextType>;
};

export type SetGuaranteeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetGuaranteeSuccess'] = ResolversParentTypes['SetGuaranteeSuccess']> = {
  guarantee?: Resolver<ResolversTypes['HeldGuarantee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SharingAgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingAgreement'] = ResolversParentTypes['SharingAgreement']> = {
  approvedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noticeFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  purposeEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purposeZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  referralFields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type SignPeriodicReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignPeriodicReportResult'] = ResolversParentTypes['SignPeriodicReportResult']> = {
  __resolveType: TypeResolveFn<'PeriodicReportSuccess' | 'Refusal', ParentType, ContextType>;
};

export type SimulateRulePackResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulateRulePackResult'] = ResolversParentTypes['SimulateRulePackResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SimulateRulePackSuccess', ParentType, ContextType>;
};

export type SimulateRulePackSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulateRulePackSuccess'] = ResolversParentTypes['SimulateRulePackSuccess']> = {
  simulation?: Resolver<ResolversTypes['RuleSimulation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SimulatedChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedChange'] = ResolversParentTypes['SimulatedChange']> = {
  after?: Resolver<ResolversTypes['SimulatedMarking'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['SimulatedMarking'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SimulatedChangeKind'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  schoolDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
};

export type SimulatedChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedChangeConnection'] = ResolversParentTypes['SimulatedChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SimulatedChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SimulatedChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedChangeEdge'] = ResolversParentTypes['SimulatedChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SimulatedChange'], ParentType, ContextType>;
};

export type SimulatedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedCount'] = ResolversParentTypes['SimulatedCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SimulatedChangeKind'], ParentType, ContextType>;
};

export type SimulatedMarkingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SimulatedMarking'] = ResolversParentTypes['SimulatedMarking']> = {
  level?: Resolver<ResolversTypes['MarkLevel'], ParentType, ContextType>;
  markedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SkipDeadLetterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkipDeadLetterResult'] = ResolversParentTypes['SkipDeadLetterResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SkipDeadLetterSuccess', ParentType, ContextType>;
};

export type SkipDeadLetterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkipDeadLetterSuccess'] = ResolversParentTypes['SkipDeadLetterSuccess']> = {
  deadLetter?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StartLearningSupportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartLearningSupportResult'] = ResolversParentTypes['StartLearningSupportResult']> = {
  __resolveType: TypeResolveFn<'LearningSupportSuccess' | 'Refusal', ParentType, ContextType>;
};

export type StudentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Student'] = ResolversParentTypes['Student'], FederationReferenceType extends FederationReferenceTypes['Student'] = FederationReferenceTypes['Student']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Student']> | FederationReferenceType, FederationReferenceType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['StudentAttendance']>, ParentType, ContextType>;
  dropoutCases?: Resolver<Maybe<Array<ResolversTypes['DropoutCase']>>, ParentType, ContextType>;
  dropoutWatch?: Resolver<Maybe<ResolversTypes['DropoutWatch']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  learningSupport?: Resolver<Maybe<ResolversTypes['LearningSupport']>, ParentType, ContextType>;
  openCase?: Resolver<Maybe<ResolversTypes['DropoutCase']>, ParentType, ContextType>;
  plannedLeave?: Resolver<Maybe<Array<ResolversTypes['PlannedLeave']>>, ParentType, ContextType>;
};

export type StudentAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudentAttendance'] = ResolversParentTypes['StudentAttendance']> = {
  absenceRun?: Resolver<Maybe<ResolversTypes['AbsenceRun']>, ParentType, ContextType>;
};

export type StudentOnLeaveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudentOnLeave'] = ResolversParentTypes['StudentOnLeave']> = {
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  deskDutyChanged?: SubscriptionResolver<Maybe<ResolversTypes['DeskDuty']>, "deskDutyChanged", ParentType, ContextType>;
  deskDutyFellDue?: SubscriptionResolver<Maybe<ResolversTypes['DeskDuty']>, "deskDutyFellDue", ParentType, ContextType>;
  deskNoticeDutyChanged?: SubscriptionResolver<Maybe<ResolversTypes['DeskDuty']>, "deskNoticeDutyChanged", ParentType, ContextType>;
  deskOfficeDutyChanged?: SubscriptionResolver<Maybe<ResolversTypes['OfficeDuty']>, "deskOfficeDutyChanged", ParentType, ContextType>;
  dropoutCaseChanged?: SubscriptionResolver<Maybe<ResolversTypes['DropoutCase']>, "dropoutCaseChanged", ParentType, ContextType>;
  referralChanged?: SubscriptionResolver<Maybe<ResolversTypes['Referral']>, "referralChanged", ParentType, ContextType>;
};

export type SupportMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMeasure'] = ResolversParentTypes['SupportMeasure']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  focus?: Resolver<Maybe<ResolversTypes['FocusFamily']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportKind'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['SupportNote']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['SupportOutcome']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  visitOutcome?: Resolver<Maybe<ResolversTypes['ContactOutcome']>, ParentType, ContextType>;
};

export type SupportNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportNote'] = ResolversParentTypes['SupportNote']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TakeRollResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeRollResult'] = ResolversParentTypes['TakeRollResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RollCallSuccess', ParentType, ContextType>;
};

export type UnlistChildFromGridResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlistChildFromGridResult'] = ResolversParentTypes['UnlistChildFromGridResult']> = {
  __resolveType: TypeResolveFn<'GridChildSuccess' | 'Refusal', ParentType, ContextType>;
};

export type VersionedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Versioned'] = ResolversParentTypes['Versioned']> = {
  __resolveType: TypeResolveFn<'Complaint' | 'DropoutCase' | 'Inspection' | 'RollCall' | 'WithheldRecord', ParentType, ContextType>;
};

export type VisitedOfFocusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitedOfFocus'] = ResolversParentTypes['VisitedOfFocus']> = {
  children?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  focus?: Resolver<ResolversTypes['FocusFamily'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WaitingStreamResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitingStream'] = ResolversParentTypes['WaitingStream']> = {
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawDropoutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDropoutResult'] = ResolversParentTypes['WithdrawDropoutResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DropoutCaseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type WithdrawReferralResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawReferralResult'] = ResolversParentTypes['WithdrawReferralResult']> = {
  __resolveType: TypeResolveFn<'ReferralSuccess' | 'Refusal', ParentType, ContextType>;
};

export type WithheldRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithheldRecord'] = ResolversParentTypes['WithheldRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WrittenReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WrittenReport'] = ResolversParentTypes['WrittenReport']> = {
  absentSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  causes?: Resolver<Array<ResolversTypes['DropoutCause']>, ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  homeVisits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pdf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  persuasions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  receiptDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  receivedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  schoolDaysAbsent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ReportRecipient'], ParentType, ContextType>;
  unreached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AbsenceContact?: AbsenceContactResolvers<ContextType>;
  AbsenceRun?: AbsenceRunResolvers<ContextType>;
  AcceptComplaintResult?: AcceptComplaintResultResolvers<ContextType>;
  AccessCheckpoint?: AccessCheckpointResolvers<ContextType>;
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessEntryConnection?: AccessEntryConnectionResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  AccessGround?: AccessGroundResolvers<ContextType>;
  AccessLog?: AccessLogResolvers<ContextType>;
  AccessLogVerdict?: AccessLogVerdictResolvers<ContextType>;
  AccessSummaryLine?: AccessSummaryLineResolvers<ContextType>;
  Accountability?: AccountabilityResolvers<ContextType>;
  AcknowledgeFindingResult?: AcknowledgeFindingResultResolvers<ContextType>;
  AcknowledgeReportResult?: AcknowledgeReportResultResolvers<ContextType>;
  ActionEffect?: ActionEffectResolvers<ContextType>;
  AddLearningSupportNoteResult?: AddLearningSupportNoteResultResolvers<ContextType>;
  AdministrativeNotice?: AdministrativeNoticeResolvers<ContextType>;
  AmendPeriodicReportResult?: AmendPeriodicReportResultResolvers<ContextType>;
  AnswerComplaintResult?: AnswerComplaintResultResolvers<ContextType>;
  AnswerDepartmentMessageResult?: AnswerDepartmentMessageResultResolvers<ContextType>;
  AnswerDepartmentMessageSuccess?: AnswerDepartmentMessageSuccessResolvers<ContextType>;
  ApproveServiceHoldResult?: ApproveServiceHoldResultResolvers<ContextType>;
  AttendanceAround?: AttendanceAroundResolvers<ContextType>;
  BodyCampaign?: BodyCampaignResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CancelLeaveResult?: CancelLeaveResultResolvers<ContextType>;
  CaseAidReview?: CaseAidReviewResolvers<ContextType>;
  CaseCauses?: CaseCausesResolvers<ContextType>;
  CaseContact?: CaseContactResolvers<ContextType>;
  CaseEscalation?: CaseEscalationResolvers<ContextType>;
  CaseHolds?: CaseHoldsResolvers<ContextType>;
  CaseHoldsConnection?: CaseHoldsConnectionResolvers<ContextType>;
  CaseHoldsEdge?: CaseHoldsEdgeResolvers<ContextType>;
  CasePause?: CasePauseResolvers<ContextType>;
  CasePersuasion?: CasePersuasionResolvers<ContextType>;
  CaseStep?: CaseStepResolvers<ContextType>;
  CasesBehind?: CasesBehindResolvers<ContextType>;
  CasesOfLevel?: CasesOfLevelResolvers<ContextType>;
  CasesOfStatus?: CasesOfStatusResolvers<ContextType>;
  ChildToday?: ChildTodayResolvers<ContextType>;
  ClassToday?: ClassTodayResolvers<ContextType>;
  ClassTodayConnection?: ClassTodayConnectionResolvers<ContextType>;
  ClassTodayEdge?: ClassTodayEdgeResolvers<ContextType>;
  CloseFindingResult?: CloseFindingResultResolvers<ContextType>;
  CloseInspectionResult?: CloseInspectionResultResolvers<ContextType>;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  ComplaintNotice?: ComplaintNoticeResolvers<ContextType>;
  ComplaintNoticeConnection?: ComplaintNoticeConnectionResolvers<ContextType>;
  ComplaintNoticeEdge?: ComplaintNoticeEdgeResolvers<ContextType>;
  ComplaintReceipt?: ComplaintReceiptResolvers<ContextType>;
  ComplaintSuccess?: ComplaintSuccessResolvers<ContextType>;
  ConfirmDropoutResult?: ConfirmDropoutResultResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ContactsOfOutcome?: ContactsOfOutcomeResolvers<ContextType>;
  CorrectRollResult?: CorrectRollResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DaysInARow?: DaysInARowResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DecisionProgress?: DecisionProgressResolvers<ContextType>;
  DeclareClosureResult?: DeclareClosureResultResolvers<ContextType>;
  DeclareMakeUpDayResult?: DeclareMakeUpDayResultResolvers<ContextType>;
  DeclineServiceHoldResult?: DeclineServiceHoldResultResolvers<ContextType>;
  DepartmentDesk?: DepartmentDeskResolvers<ContextType>;
  DepartmentMessage?: DepartmentMessageResolvers<ContextType>;
  DepartmentMessageConnection?: DepartmentMessageConnectionResolvers<ContextType>;
  DepartmentMessageEdge?: DepartmentMessageEdgeResolvers<ContextType>;
  DepartmentReply?: DepartmentReplyResolvers<ContextType>;
  DepartmentWebhook?: DepartmentWebhookResolvers<ContextType>;
  DeskCounts?: DeskCountsResolvers<ContextType>;
  DeskDuty?: DeskDutyResolvers<ContextType>;
  DeskDutyConnection?: DeskDutyConnectionResolvers<ContextType>;
  DeskDutyEdge?: DeskDutyEdgeResolvers<ContextType>;
  DraftPeriodicReportResult?: DraftPeriodicReportResultResolvers<ContextType>;
  DropoutCase?: DropoutCaseResolvers<ContextType>;
  DropoutCaseConnection?: DropoutCaseConnectionResolvers<ContextType>;
  DropoutCaseEdge?: DropoutCaseEdgeResolvers<ContextType>;
  DropoutCaseSuccess?: DropoutCaseSuccessResolvers<ContextType>;
  DropoutSign?: DropoutSignResolvers<ContextType>;
  DropoutWatch?: DropoutWatchResolvers<ContextType>;
  DropoutWatchConnection?: DropoutWatchConnectionResolvers<ContextType>;
  DropoutWatchEdge?: DropoutWatchEdgeResolvers<ContextType>;
  DropoutWatchSuccess?: DropoutWatchSuccessResolvers<ContextType>;
  DutiesInWindow?: DutiesInWindowResolvers<ContextType>;
  EarlyPersuasion?: EarlyPersuasionResolvers<ContextType>;
  EffectOfActions?: EffectOfActionsResolvers<ContextType>;
  EffectOfKind?: EffectOfKindResolvers<ContextType>;
  EndLearningSupportResult?: EndLearningSupportResultResolvers<ContextType>;
  EventDesk?: EventDeskResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  FileComplaintResult?: FileComplaintResultResolvers<ContextType>;
  FileComplaintSuccess?: FileComplaintSuccessResolvers<ContextType>;
  FindingsOfKind?: FindingsOfKindResolvers<ContextType>;
  GiveGridTaskResult?: GiveGridTaskResultResolvers<ContextType>;
  GridChild?: GridChildResolvers<ContextType>;
  GridChildConnection?: GridChildConnectionResolvers<ContextType>;
  GridChildEdge?: GridChildEdgeResolvers<ContextType>;
  GridChildSuccess?: GridChildSuccessResolvers<ContextType>;
  GridListImport?: GridListImportResolvers<ContextType>;
  GridListImportResult?: GridListImportResultResolvers<ContextType>;
  GridListImportSuccess?: GridListImportSuccessResolvers<ContextType>;
  GridListRowError?: GridListRowErrorResolvers<ContextType>;
  GridVisit?: GridVisitResolvers<ContextType>;
  GuaranteeConnection?: GuaranteeConnectionResolvers<ContextType>;
  GuaranteeEdge?: GuaranteeEdgeResolvers<ContextType>;
  GuaranteeGaps?: GuaranteeGapsResolvers<ContextType>;
  GuardianCall?: GuardianCallResolvers<ContextType>;
  GuardianCallConnection?: GuardianCallConnectionResolvers<ContextType>;
  GuardianCallEdge?: GuardianCallEdgeResolvers<ContextType>;
  GuardianCallSuccess?: GuardianCallSuccessResolvers<ContextType>;
  HeldGuarantee?: HeldGuaranteeResolvers<ContextType>;
  ImportFieldChange?: ImportFieldChangeResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  ImportPreviewRow?: ImportPreviewRowResolvers<ContextType>;
  ImportPreviewRowConnection?: ImportPreviewRowConnectionResolvers<ContextType>;
  ImportPreviewRowEdge?: ImportPreviewRowEdgeResolvers<ContextType>;
  ImportUndoneRow?: ImportUndoneRowResolvers<ContextType>;
  ImportUndoneRowConnection?: ImportUndoneRowConnectionResolvers<ContextType>;
  ImportUndoneRowEdge?: ImportUndoneRowEdgeResolvers<ContextType>;
  Inspection?: InspectionResolvers<ContextType>;
  InspectionConnection?: InspectionConnectionResolvers<ContextType>;
  InspectionEdge?: InspectionEdgeResolvers<ContextType>;
  InspectionFinding?: InspectionFindingResolvers<ContextType>;
  InspectionNotice?: InspectionNoticeResolvers<ContextType>;
  InspectionNoticeConnection?: InspectionNoticeConnectionResolvers<ContextType>;
  InspectionNoticeEdge?: InspectionNoticeEdgeResolvers<ContextType>;
  InspectionSuccess?: InspectionSuccessResolvers<ContextType>;
  IntegrityFinding?: IntegrityFindingResolvers<ContextType>;
  IntegrityFindingConnection?: IntegrityFindingConnectionResolvers<ContextType>;
  IntegrityFindingEdge?: IntegrityFindingEdgeResolvers<ContextType>;
  IntegrityFindingSuccess?: IntegrityFindingSuccessResolvers<ContextType>;
  IssueNoticeResult?: IssueNoticeResultResolvers<ContextType>;
  JudgeRectificationResult?: JudgeRectificationResultResolvers<ContextType>;
  LeadingGroupDecision?: LeadingGroupDecisionResolvers<ContextType>;
  LeadingGroupMeeting?: LeadingGroupMeetingResolvers<ContextType>;
  LeadingGroupTerm?: LeadingGroupTermResolvers<ContextType>;
  LeadingGroupTermSuccess?: LeadingGroupTermSuccessResolvers<ContextType>;
  LearningSupport?: LearningSupportResolvers<ContextType>;
  LearningSupportConnection?: LearningSupportConnectionResolvers<ContextType>;
  LearningSupportEdge?: LearningSupportEdgeResolvers<ContextType>;
  LearningSupportSuccess?: LearningSupportSuccessResolvers<ContextType>;
  LiftServiceHoldResult?: LiftServiceHoldResultResolvers<ContextType>;
  LinkComplaintToCaseResult?: LinkComplaintToCaseResultResolvers<ContextType>;
  ListChildInGridResult?: ListChildInGridResultResolvers<ContextType>;
  MakeUpDay?: MakeUpDayResolvers<ContextType>;
  MissingRegisters?: MissingRegistersResolvers<ContextType>;
  MissingRegistersConnection?: MissingRegistersConnectionResolvers<ContextType>;
  MissingRegistersEdge?: MissingRegistersEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NoticeLadder?: NoticeLadderResolvers<ContextType>;
  NoticeLadderSuccess?: NoticeLadderSuccessResolvers<ContextType>;
  NoticeService?: NoticeServiceResolvers<ContextType>;
  ObservationCheck?: ObservationCheckResolvers<ContextType>;
  OfficeDutiesInWindow?: OfficeDutiesInWindowResolvers<ContextType>;
  OfficeDuty?: OfficeDutyResolvers<ContextType>;
  OfficeDutyConnection?: OfficeDutyConnectionResolvers<ContextType>;
  OfficeDutyEdge?: OfficeDutyEdgeResolvers<ContextType>;
  OfficeMatter?: OfficeMatterResolvers<ContextType>;
  OpenInspectionResult?: OpenInspectionResultResolvers<ContextType>;
  OutreachCoverage?: OutreachCoverageResolvers<ContextType>;
  OutreachSuccess?: OutreachSuccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParentsCommitteeMeeting?: ParentsCommitteeMeetingResolvers<ContextType>;
  PauseCaseResult?: PauseCaseResultResolvers<ContextType>;
  PeriodicReport?: PeriodicReportResolvers<ContextType>;
  PeriodicReportConnection?: PeriodicReportConnectionResolvers<ContextType>;
  PeriodicReportEdge?: PeriodicReportEdgeResolvers<ContextType>;
  PeriodicReportSuccess?: PeriodicReportSuccessResolvers<ContextType>;
  PlanLeaveResult?: PlanLeaveResultResolvers<ContextType>;
  PlannedLeave?: PlannedLeaveResolvers<ContextType>;
  PlannedLeaveSuccess?: PlannedLeaveSuccessResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProposeServiceHoldResult?: ProposeServiceHoldResultResolvers<ContextType>;
  PublishComplaintNoticeResult?: PublishComplaintNoticeResultResolvers<ContextType>;
  PublishInspectionNoticeResult?: PublishInspectionNoticeResultResolvers<ContextType>;
  PublishedFinding?: PublishedFindingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAbsenceContactResult?: RecordAbsenceContactResultResolvers<ContextType>;
  RecordAccountabilityResult?: RecordAccountabilityResultResolvers<ContextType>;
  RecordBodyCampaignResult?: RecordBodyCampaignResultResolvers<ContextType>;
  RecordCampaignResult?: RecordCampaignResultResolvers<ContextType>;
  RecordCausesResult?: RecordCausesResultResolvers<ContextType>;
  RecordContactResult?: RecordContactResultResolvers<ContextType>;
  RecordDropoutSignResult?: RecordDropoutSignResultResolvers<ContextType>;
  RecordEarlyPersuasionResult?: RecordEarlyPersuasionResultResolvers<ContextType>;
  RecordInspectionFindingResult?: RecordInspectionFindingResultResolvers<ContextType>;
  RecordLeadingGroupDecisionResult?: RecordLeadingGroupDecisionResultResolvers<ContextType>;
  RecordLeadingGroupMeetingResult?: RecordLeadingGroupMeetingResultResolvers<ContextType>;
  RecordNoticeOutcomeResult?: RecordNoticeOutcomeResultResolvers<ContextType>;
  RecordNoticeServiceResult?: RecordNoticeServiceResultResolvers<ContextType>;
  RecordParentsCommitteeMeetingResult?: RecordParentsCommitteeMeetingResultResolvers<ContextType>;
  RecordPersuasionResult?: RecordPersuasionResultResolvers<ContextType>;
  RecordReturnResult?: RecordReturnResultResolvers<ContextType>;
  RecordedOutcome?: RecordedOutcomeResolvers<ContextType>;
  Rectification?: RectificationResolvers<ContextType>;
  Referral?: ReferralResolvers<ContextType>;
  ReferralConnection?: ReferralConnectionResolvers<ContextType>;
  ReferralEdge?: ReferralEdgeResolvers<ContextType>;
  ReferralSuccess?: ReferralSuccessResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RemoveDepartmentWebhookResult?: RemoveDepartmentWebhookResultResolvers<ContextType>;
  RemoveDepartmentWebhookSuccess?: RemoveDepartmentWebhookSuccessResolvers<ContextType>;
  ReplayDeadLettersResult?: ReplayDeadLettersResultResolvers<ContextType>;
  ReplayDeadLettersSuccess?: ReplayDeadLettersSuccessResolvers<ContextType>;
  ReplayedDeadLetter?: ReplayedDeadLetterResolvers<ContextType>;
  ReportDecisionProgressResult?: ReportDecisionProgressResultResolvers<ContextType>;
  ReportFigures?: ReportFiguresResolvers<ContextType>;
  ReportGridTaskResult?: ReportGridTaskResultResolvers<ContextType>;
  ReportRectificationResult?: ReportRectificationResultResolvers<ContextType>;
  ReportVersion?: ReportVersionResolvers<ContextType>;
  ResumeCaseResult?: ResumeCaseResultResolvers<ContextType>;
  RevokeClosureResult?: RevokeClosureResultResolvers<ContextType>;
  RevokeMakeUpDayResult?: RevokeMakeUpDayResultResolvers<ContextType>;
  RollCall?: RollCallResolvers<ContextType>;
  RollCallSuccess?: RollCallSuccessResolvers<ContextType>;
  RollCorrection?: RollCorrectionResolvers<ContextType>;
  RollEntry?: RollEntryResolvers<ContextType>;
  RollHistoryImport?: RollHistoryImportResolvers<ContextType>;
  RollHistoryImportResult?: RollHistoryImportResultResolvers<ContextType>;
  RollHistoryImportSuccess?: RollHistoryImportSuccessResolvers<ContextType>;
  RollHistoryRowError?: RollHistoryRowErrorResolvers<ContextType>;
  RuleSimulation?: RuleSimulationResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  SchoolCalendarChanges?: SchoolCalendarChangesResolvers<ContextType>;
  SchoolCalendarSuccess?: SchoolCalendarSuccessResolvers<ContextType>;
  SchoolClass?: SchoolClassResolvers<ContextType>;
  SchoolClosure?: SchoolClosureResolvers<ContextType>;
  SchoolIntegrity?: SchoolIntegrityResolvers<ContextType>;
  SchoolIntegrityConnection?: SchoolIntegrityConnectionResolvers<ContextType>;
  SchoolIntegrityEdge?: SchoolIntegrityEdgeResolvers<ContextType>;
  SchoolOutreach?: SchoolOutreachResolvers<ContextType>;
  SendReferralResult?: SendReferralResultResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  ServiceHold?: ServiceHoldResolvers<ContextType>;
  ServiceHoldSuccess?: ServiceHoldSuccessResolvers<ContextType>;
  SetDepartmentWebhookResult?: SetDepartmentWebhookResultResolvers<ContextType>;
  SetDepartmentWebhookSuccess?: SetDepartmentWebhookSuccessResolvers<ContextType>;
  SetGuaranteeResult?: SetGuaranteeResultResolvers<ContextType>;
  SetGuaranteeSuccess?: SetGuaranteeSuccessResolvers<ContextType>;
  SharingAgreement?: SharingAgreementResolvers<ContextType>;
  SignPeriodicReportResult?: SignPeriodicReportResultResolvers<ContextType>;
  SimulateRulePackResult?: SimulateRulePackResultResolvers<ContextType>;
  SimulateRulePackSuccess?: SimulateRulePackSuccessResolvers<ContextType>;
  SimulatedChange?: SimulatedChangeResolvers<ContextType>;
  SimulatedChangeConnection?: SimulatedChangeConnectionResolvers<ContextType>;
  SimulatedChangeEdge?: SimulatedChangeEdgeResolvers<ContextType>;
  SimulatedCount?: SimulatedCountResolvers<ContextType>;
  SimulatedMarking?: SimulatedMarkingResolvers<ContextType>;
  SkipDeadLetterResult?: SkipDeadLetterResultResolvers<ContextType>;
  SkipDeadLetterSuccess?: SkipDeadLetterSuccessResolvers<ContextType>;
  StartLearningSupportResult?: StartLearningSupportResultResolvers<ContextType>;
  Student?: StudentResolvers<ContextType>;
  StudentAttendance?: StudentAttendanceResolvers<ContextType>;
  StudentOnLeave?: StudentOnLeaveResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SupportMeasure?: SupportMeasureResolvers<ContextType>;
  SupportNote?: SupportNoteResolvers<ContextType>;
  TakeRollResult?: TakeRollResultResolvers<ContextType>;
  UnlistChildFromGridResult?: UnlistChildFromGridResultResolvers<ContextType>;
  Versioned?: VersionedResolvers<ContextType>;
  VisitedOfFocus?: VisitedOfFocusResolvers<ContextType>;
  WaitingStream?: WaitingStreamResolvers<ContextType>;
  WithdrawDropoutResult?: WithdrawDropoutResultResolvers<ContextType>;
  WithdrawReferralResult?: WithdrawReferralResultResolvers<ContextType>;
  WithheldRecord?: WithheldRecordResolvers<ContextType>;
  WrittenReport?: WrittenReportResolvers<ContextType>;
};


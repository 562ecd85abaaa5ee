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

/** A version of a plan. */
export type AdoptIndividualPlanInput = {
  /** The version the viewer looked at, if there is a plan. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be reached, 1 to 20 goals. */
  goals: Array<PlanGoalInput>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Who answers for it. */
  responsible: ResponsiblePost;
  /** The child, who has a certificate, an assessment or a placement. */
  studentId: Scalars['ID']['input'];
  /** What the child is supported with. */
  supports: Array<PlanSupport>;
};

/** How an objection ended. */
export type AppealOutcome =
  /** The placement is changed 变更. */
  | 'CHANGED'
  /** The placement stays 维持. */
  | 'UPHELD';

/** An objection, entered for the guardian. */
export type AppealPlacementInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The file. */
  placementId: Scalars['ID']['input'];
  /** The placement the guardian prefers. */
  preferred: PlacementKind;
};

/** Who is to sit on the committee. */
export type AppointCommitteeMemberInput = {
  /** Subject of the member's token. */
  account: Scalars['ID']['input'];
  /** County, six digits. */
  county: Scalars['ID']['input'];
  /** What the member is expert in, one at least. */
  expertises: Array<CommitteeExpertise>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Where and how a child is to learn. */
export type ArrangementInput = {
  /** The placement. */
  kind: PlacementKind;
  /** The school that teaches the child or keeps the registration; by default the one the child is enrolled in. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  /** With WAITING: what for. */
  waitingFor?: InputMaybe<PlacementKind>;
};

/** An assessment 评估 of a child by the expert committee 残疾人教育专家委员会. What it found is shown by revealAssessment only. */
export type Assessment = Versioned & {
  __typename?: 'Assessment';
  /** Day the child was seen 评估日期. */
  assessedOn: Scalars['Date']['output'];
  /** Id of the assessment. */
  id: Scalars['ID']['output'];
  /** Day it was entered 录入日期. */
  recordedOn: Scalars['Date']['output'];
  /** Whether it counts. */
  status: AssessmentStatus;
  /** The child. */
  student?: Maybe<Student>;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** What an assessment found 评估结果. Used for education and rehabilitation only (残疾人教育条例 art. 20); every reading is in the access log 访问日志. */
export type AssessmentFindings = {
  __typename?: 'AssessmentFindings';
  /** Ability to adapt to school life 适应学校学习生活的能力. */
  adaptationAbility: Scalars['String']['output'];
  /** The assessment. */
  assessment: Assessment;
  /** Kinds and grades found. */
  conditions: Array<DisabilityCondition>;
  /** Ability to be educated 接受教育的能力. */
  learningAbility: Scalars['String']['output'];
  /** Physical condition 身体状况. */
  physicalCondition: Scalars['String']['output'];
};

/** Why findings are read 查阅目的. A fixed list, so that the access log never holds free text. */
export type AssessmentPurpose =
  /** Deciding a dispute 异议处理. */
  | 'APPEAL'
  /** The guardian asked 监护人申请. */
  | 'GUARDIAN_REQUEST'
  /** Writing or reviewing the individual plan 一人一案. */
  | 'INDIVIDUAL_PLAN'
  /** Deciding a placement 安置. */
  | 'PLACEMENT'
  /** Rehabilitation 康复. */
  | 'REHABILITATION';

/** Where an assessment 评估 stands. */
export type AssessmentStatus =
  /** Counts. */
  | 'RECORDED'
  /** Was wrong and no longer counts 已撤回. */
  | 'WITHDRAWN';

/** Why an assessment is withdrawn 撤回原因. */
export type AssessmentWithdrawalReason =
  /** It was entered twice 重复录入. */
  | 'RECORDED_TWICE'
  /** It belongs to another child 录错学生. */
  | 'WRONG_CHILD'
  /** What it says is wrong 内容有误. */
  | 'WRONG_FINDINGS';

/** Stopping an import. */
export type CancelCertificateImportInput = {
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
};

/** A disability certificate 残疾人证 from the federation's list. Kind, grade and number are an access class of their own. */
export type Certificate = Versioned & {
  __typename?: 'Certificate';
  /** Grade 残疾等级, 1 the most severe to 4; null when the viewer may not see it. */
  grade?: Maybe<Scalars['Int']['output']>;
  /** Id of the certificate. */
  id: Scalars['ID']['output'];
  /** Whether it is of one of the plan's three categories 三类残疾 (视力, 听力, 智力); null when the viewer may not see it. */
  isOfThreeCategories?: Maybe<Scalars['Boolean']['output']>;
  /** Day of issue 发证日期. */
  issuedOn: Scalars['Date']['output'];
  /** Kind 残疾类别; null when the viewer may not see it. */
  kind?: Maybe<DisabilityKind>;
  /** Certificate number 残疾人证号, masked; null when the viewer may not see it. */
  numberMasked?: Maybe<Scalars['String']['output']>;
  /** The list the certificate was taken from 来源名单. */
  sourceList: Scalars['String']['output'];
  /** Whether it counts today; null while no student is matched. */
  standing?: Maybe<CertificateStanding>;
  /** The child; null while no student with this ID number is registered (未匹配). */
  student?: Maybe<Student>;
  /** Last day it may count 有效期至; null while no student is matched. */
  validUntil?: Maybe<Scalars['Date']['output']>;
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};

/** One certificate of a list compared with what is known here 名单比对. */
export type CertificateFinding = {
  __typename?: 'CertificateFinding';
  /** The certificate, as it stands now. */
  certificate?: Maybe<Certificate>;
  /** Id of the finding. */
  id: Scalars['ID']['output'];
  /** What was found. */
  kind: CertificateFindingKind;
};

/** A page of findings. */
export type CertificateFindingConnection = {
  __typename?: 'CertificateFindingConnection';
  /** The findings of this page. */
  edges: Array<CertificateFindingEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** How many findings of a kind a list has. */
export type CertificateFindingCount = {
  __typename?: 'CertificateFindingCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** What was found. */
  kind: CertificateFindingKind;
};

/** A finding and its place in the list. */
export type CertificateFindingEdge = {
  __typename?: 'CertificateFindingEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: CertificateFinding;
};

/** What the federation's list and the certificates known here say of one certificate 比对结果, as found when the list was committed. */
export type CertificateFindingKind =
  /** On the list, and the child is registered 一致. */
  | 'MATCHED'
  /** Known here and not on the list 名单中缺失; only of a whole list. */
  | 'MISSING'
  /** On the list, and no student has this ID number 查无此生. */
  | 'UNKNOWN';

/** The list of the disability federation 残联名单, on its way in. Certificate numbers are sealed; ID numbers are matched by keyed hash. */
export type CertificateImport = {
  __typename?: 'CertificateImport';
  /** Rows without an error. */
  acceptedCount: Scalars['Int']['output'];
  /** What is wrong with the file, at most 500 errors. */
  errors: Array<CertificateRowError>;
  /** How list and certificates compare, one line per kind; all nought until committed 比对汇总. */
  findingCounts?: Maybe<Array<CertificateFindingCount>>;
  /** Id of the import. */
  id: Scalars['ID']['output'];
  /** Rows whose records are kept as they are, because something else has happened to them since the import 保留. */
  keptCount: Scalars['Int']['output'];
  /** Committed rows whose child is registered 已匹配. */
  matchedCount: Scalars['Int']['output'];
  /** What the commit would do, counted by rows; null before a file was checked. */
  preview?: Maybe<ImportPreview>;
  /** What the commit would do with each row, as of the dry run, in the order of the sheet; null once the rows are taken over. */
  previewRows?: Maybe<ImportPreviewRowConnection>;
  /** Rows in the file 行数. */
  rowCount: Scalars['Int']['output'];
  /** Name of the federation's list 来源名单. */
  sourceList: Scalars['String']['output'];
  /** Where the import stands. */
  status: CertificateImportStatus;
  /** Rows taken back by the undo 已撤销. */
  takenBackCount: Scalars['Int']['output'];
  /** Last day on which a committed import may be taken back; null while it is not committed, and for one that never may. */
  undoUntil?: Maybe<Scalars['Date']['output']>;
  /** What became of each row when the import was undone, in the order of the sheet; null for an import that was not. */
  undoneRows?: Maybe<ImportUndoneRowConnection>;
  /** Committed rows still waiting for their child 未匹配. */
  unmatchedCount: Scalars['Int']['output'];
  /** Where the XLSX or CSV file is sent by HTTP PUT. */
  uploadPath: Scalars['String']['output'];
};


/** The list of the disability federation 残联名单, on its way in. Certificate numbers are sealed; ID numbers are matched by keyed hash. */
export type CertificateImportPreviewRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  outcome?: InputMaybe<ImportRowOutcome>;
};


/** The list of the disability federation 残联名单, on its way in. Certificate numbers are sealed; ID numbers are matched by keyed hash. */
export type CertificateImportUndoneRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  result?: ImportUndoResult;
};

/** Where an import 导入 of the federation's list stands. */
export type CertificateImportStatus =
  /** Created; the file has not arrived. */
  | 'AWAITING_FILE'
  /** The file was checked (试运行); nothing is taken over yet. */
  | 'CHECKED'
  /** The accepted rows are taken over. */
  | 'COMMITTED'
  /** Rows are being taken over. Commit again, with the same key, to wait for the end. */
  | 'COMMITTING'
  /** Stopped while rows were being taken over: those counted are in, the others are not. Commit again to go on. */
  | 'STOPPED'
  /** What the rows did is being taken back 撤销导入. Undo again, with the same key, to wait for the end. */
  | 'UNDOING'
  /** Taken back, but for the records that are kept because something else has happened to them. */
  | 'UNDONE';

/** One error in an uploaded list, by row and column. */
export type CertificateRowError = {
  __typename?: 'CertificateRowError';
  /** Stable code of the refusal. */
  code: Scalars['String']['output'];
  /** Column head 列名; null when the whole row or file is concerned. */
  column?: Maybe<Scalars['String']['output']>;
  /** In English. */
  en: Scalars['String']['output'];
  /** Row of the sheet, counted as a spreadsheet counts (the heads are row 1). */
  row: Scalars['Int']['output'];
  /** The rule that was broken. */
  rule?: Maybe<Scalars['String']['output']>;
  /** In Chinese 中文说明. */
  zh: Scalars['String']['output'];
};

/** Whether a certificate counts today. */
export type CertificateStanding =
  /** Its years are over 已过期; a new grading is needed. */
  | 'EXPIRED'
  /** The newest of the child, within its ten years 有效. */
  | 'IN_FORCE'
  /** Its day of issue is still to come. */
  | 'NOT_YET_ISSUED'
  /** The child was graded anew 已重新评定; kept as history. */
  | 'SUPERSEDED';

/** Committing an import. */
export type CommitCertificateImportInput = {
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
  /** True for the federation's whole list 全量名单: who is not on it is named as missing, and it becomes the denominator of the 95 % target. */
  isWhole?: Scalars['Boolean']['input'];
};

/** Committed or refused. */
export type CommitCertificateImportResult = CommitCertificateImportSuccess | Refusal;

/** The import with its matched and unmatched counts. */
export type CommitCertificateImportSuccess = {
  __typename?: 'CommitCertificateImportSuccess';
  /** The import as it stands now. */
  certificateImport: CertificateImport;
};

/** What a member of the committee is expert in 专业领域 (art. 20). */
export type CommitteeExpertise =
  /** 教育. */
  | 'EDUCATION'
  /** 医学. */
  | 'MEDICINE'
  /** 心理. */
  | 'PSYCHOLOGY'
  /** 康复. */
  | 'REHABILITATION'
  /** 社会工作. */
  | 'SOCIAL_WORK';

/** A seat on the expert committee 委员. */
export type CommitteeMember = {
  __typename?: 'CommitteeMember';
  /** Subject of the member's token 账号; names are the identity provider's. */
  account: Scalars['ID']['output'];
  /** What the member is expert in: an opinion is on one of these. */
  expertises: Array<CommitteeExpertise>;
  /** Day of the appointment 聘任日期. */
  from: Scalars['Date']['output'];
  /** First day without the seat 解聘日期; null while the member sits. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** What a member of the committee recommends. */
export type CommitteeOpinion = {
  __typename?: 'CommitteeOpinion';
  /** What the member is expert in. */
  expertise: CommitteeExpertise;
  /** Day of the opinion. */
  givenOn: Scalars['Date']['output'];
  /** The placement recommended 建议安置方式. */
  recommended: PlacementKind;
};

/** The decision of a review. */
export type CompletePlacementReviewInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Where and how the child learns from now on. */
  placement: PlacementKind;
  /** The review. */
  reviewId: Scalars['ID']['input'];
  /** The school that answers for the child; by default the one the child is enrolled in. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  /** With WAITING: the placement the child waits for. */
  waitingFor?: InputMaybe<PlacementKind>;
};

/** Completed, refused, or changed meanwhile. */
export type CompletePlacementReviewResult = CompletePlacementReviewSuccess | Conflict | Refusal;

/** The completed review. */
export type CompletePlacementReviewSuccess = {
  __typename?: 'CompletePlacementReviewSuccess';
  /** The review as it stands now. */
  review: PlacementReview;
};

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

/** Starting an import. */
export type CreateCertificateImportInput = {
  /** Chosen by the client; a repeat with the same key gives the same import. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name of the federation's list, for example 残联2025年秋季名单. */
  sourceList: Scalars['String']['input'];
};

/** Created or refused. */
export type CreateCertificateImportResult = CreateCertificateImportSuccess | Refusal;

/** The import, ready for its file. */
export type CreateCertificateImportSuccess = {
  __typename?: 'CreateCertificateImportSuccess';
  /** The import. */
  certificateImport: CertificateImport;
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

/** The bureau's decision. */
export type DecidePlacementAppealInput = {
  /** The placement instead; without it the committee's stays 维持. */
  arrangement?: InputMaybe<ArrangementInput>;
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The file. */
  placementId: Scalars['ID']['input'];
};

/** The committee's decision. */
export type DecidePlacementInput = {
  /** Where and how the child learns. */
  arrangement: ArrangementInput;
  /** First day; by default today. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The file. */
  placementId: Scalars['ID']['input'];
};

/** What a school has. */
export type DeclareSchoolResourceInput = {
  /** The version the viewer looked at, if there is a declaration. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Full-time resource teachers. */
  fullTimeTeachers: Scalars['Int']['input'];
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Part-time resource teachers. */
  partTimeTeachers: Scalars['Int']['input'];
  /** Places by kind. */
  places: PlacesInput;
  /** Resource rooms. */
  rooms: Scalars['Int']['input'];
  /** School code 学校标识码. */
  schoolId: Scalars['ID']['input'];
};

/** Declared, refused, or changed meanwhile. */
export type DeclareSchoolResourceResult = Conflict | DeclareSchoolResourceSuccess | Refusal;

/** The declared resources. */
export type DeclareSchoolResourceSuccess = {
  __typename?: 'DeclareSchoolResourceSuccess';
  /** What the school has now. */
  resource: SchoolResource;
};

/** A kind of disability 残疾类别 and its grade 残疾等级, as found or given. */
export type DisabilityCondition = {
  __typename?: 'DisabilityCondition';
  /** Grade 残疾等级, 1 the most severe to 4. */
  grade: Scalars['Int']['output'];
  /** Kind 残疾类别. */
  kind: DisabilityKind;
};

/** A kind and its grade. */
export type DisabilityConditionInput = {
  /** Grade 残疾等级, 1 the most severe to 4. */
  grade: Scalars['Int']['input'];
  /** Kind 残疾类别. */
  kind: DisabilityKind;
};

/** Kind of disability 残疾类别 (GB/T 26341-2010). */
export type DisabilityKind =
  /** 听力残疾. */
  | 'HEARING'
  /** 智力残疾. */
  | 'INTELLECTUAL'
  /** 精神残疾. */
  | 'MENTAL'
  /** 多重残疾. */
  | 'MULTIPLE'
  /** 肢体残疾. */
  | 'PHYSICAL'
  /** 言语残疾. */
  | 'SPEECH'
  /** 视力残疾. */
  | 'VISUAL';

/** A child of the denominator who is not enrolled. */
export type DisabledChild = {
  __typename?: 'DisabledChild';
  /** The certificate, by which the child is known. */
  certificate?: Maybe<Certificate>;
  /** Where the child stands. */
  standing: DisabledEnrolmentStanding;
};

/** A page of children. */
export type DisabledChildConnection = {
  __typename?: 'DisabledChildConnection';
  /** The children of this page. */
  edges: Array<DisabledChildEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A child and its place in the list. */
export type DisabledChildEdge = {
  __typename?: 'DisabledChildEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The child. */
  node: DisabledChild;
};

/** 三类残疾儿童少年入学率 by the federation's latest whole list: enrolled ÷ all of age with one of the three categories. */
export type DisabledEnrolment = {
  __typename?: 'DisabledEnrolment';
  /** Youngest age counted 周岁. */
  ageFrom: Scalars['Int']['output'];
  /** Oldest age counted 周岁. */
  ageTo: Scalars['Int']['output'];
  /** Children of age with one of the three categories 分母; null where a term is. */
  denominator?: Maybe<Scalars['Int']['output']>;
  /** The import it came by. */
  importId: Scalars['ID']['output'];
  /** Day of the figure. */
  on: Scalars['Date']['output'];
  /** Per cent enrolled 入学率, rounded down; null where the list names nobody of age, or too few to be shown. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** Whether it is reached; null where the figure is. */
  reachesTarget?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the list 来源名单. */
  sourceList: Scalars['String']['output'];
  /** The target, in per cent 目标. */
  targetPercent: Scalars['Int']['output'];
  /** Its terms; where one counts 1 to 4, all are null before those who may not see children. */
  terms: Array<DisabledEnrolmentTerm>;
};

/** The figure of one month as it stood 月度快照: frozen after the month's last day with what it was counted from, and never changed. */
export type DisabledEnrolmentSnapshot = {
  __typename?: 'DisabledEnrolmentSnapshot';
  /** The figure; ages are those on the month's last day. */
  figure: DisabledEnrolment;
  /** Day it was frozen 冻结日期. */
  frozenOn: Scalars['Date']['output'];
  /** Id of the snapshot. */
  id: Scalars['ID']['output'];
  /** The month, YYYY-MM 统计月份. */
  month: Scalars['String']['output'];
  /** The children behind the figure who were not enrolled, whom no school knows among them; nobody for those who may not see children. */
  notEnrolled: DisabledChildConnection;
  /** Whether the figure follows from the frozen facts, counted again just now 可复算. */
  recomputes: Scalars['Boolean']['output'];
};


/** The figure of one month as it stood 月度快照: frozen after the month's last day with what it was counted from, and never changed. */
export type DisabledEnrolmentSnapshotNotEnrolledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of snapshots. */
export type DisabledEnrolmentSnapshotConnection = {
  __typename?: 'DisabledEnrolmentSnapshotConnection';
  /** The snapshots of this page. */
  edges: Array<DisabledEnrolmentSnapshotEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A snapshot and its place in the list. */
export type DisabledEnrolmentSnapshotEdge = {
  __typename?: 'DisabledEnrolmentSnapshotEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The snapshot. */
  node: DisabledEnrolmentSnapshot;
};

/** Where a child of the denominator stands. */
export type DisabledEnrolmentStanding =
  /** Enrolled, and a dropout is confirmed 已确认辍学. */
  | 'DROPPED_OUT'
  /** Enrolled 在读, home-taught children included. */
  | 'ENROLLED'
  /** Registered once, and enrolled nowhere now 不在读. */
  | 'NOT_ENROLLED'
  /** No student has this ID number 查无此生. */
  | 'UNKNOWN';

/** One term of the figure. */
export type DisabledEnrolmentTerm = {
  __typename?: 'DisabledEnrolmentTerm';
  /** How many. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Where the children stand. */
  standing: DisabledEnrolmentStanding;
};

/** Whose seat ends. */
export type DismissCommitteeMemberInput = {
  /** Subject of the member's token. */
  account: Scalars['ID']['input'];
  /** County, six digits. */
  county: Scalars['ID']['input'];
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A dropout case 辍学个案 (owned by attendance). */
export type DropoutCase = {
  __typename?: 'DropoutCase';
  /** Id of the case. */
  id: Scalars['ID']['output'];
  /** The placement review of the case; null while there is none or the viewer may not see it. */
  placementReview?: Maybe<PlacementReview>;
};

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

/** What shows that a session was held 送教凭证. */
export type EvidenceKind =
  /** A photograph 照片. */
  | 'PHOTOGRAPH'
  /** A log of teaching at a distance 远程教学记录. */
  | 'REMOTE_LOG'
  /** A record signed by the family 家长签字记录. */
  | 'SIGNED_RECORD'
  /** The child's work 作业. */
  | 'WORK_SAMPLE';

/** A session that is not held. */
export type ExcuseHomeTeachingSessionInput = {
  /** The day. */
  date: Scalars['Date']['input'];
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The programme. */
  homeTeachingId: Scalars['ID']['input'];
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why. */
  reason: SessionExcuse;
};

/** A member's opinion. */
export type GiveCommitteeOpinionInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What the member is expert in. */
  expertise: CommitteeExpertise;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The file. */
  placementId: Scalars['ID']['input'];
  /** The placement recommended. */
  recommended: PlacementKind;
};

/** What a goal is about. */
export type GoalArea =
  /** 沟通. */
  | 'COMMUNICATION'
  /** 语文. */
  | 'LITERACY'
  /** 行动. */
  | 'MOBILITY'
  /** 数学. */
  | 'NUMERACY'
  /** 生活自理. */
  | 'SELF_CARE'
  /** 社会交往. */
  | 'SOCIAL'
  /** 职业准备. */
  | 'VOCATIONAL';

/** Whether a goal was reached. */
export type GoalResult =
  /** 未达成. */
  | 'NOT_REACHED'
  /** 部分达成. */
  | 'PARTLY'
  /** 已达成. */
  | 'REACHED';

/** What the guardian says. */
export type GuardianOpinion = {
  __typename?: 'GuardianOpinion';
  /** Day it was put on record. */
  heardOn: Scalars['Date']['output'];
  /** The placement preferred, if another. */
  preferred?: Maybe<PlacementKind>;
  /** Agrees, prefers another placement, or was not reached. */
  stance: GuardianStance;
};

/** What the guardian says to a placement 监护人意见. */
export type GuardianStance =
  /** 同意. */
  | 'AGREES'
  /** 未联系上. */
  | 'NOT_REACHED'
  /** 希望其他安置. */
  | 'PREFERS_OTHER';

/** The home teaching 送教上门 of one child in one school year. The child stays registered 学籍保留. */
export type HomeTeaching = Versioned & {
  __typename?: 'HomeTeaching';
  /** First day without home teaching 送教终止日期, once another placement is decided. */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** Id of the programme. */
  id: Scalars['ID']['output'];
  /** Missed days that no session has made up for 待补. */
  missedDays: Array<Scalars['Date']['output']>;
  /** Schedules 送教计划, the latest first. */
  schedules: Array<HomeTeachingSchedule>;
  /** The school that teaches. */
  school?: Maybe<School>;
  /** Sessions of the school year, newest first; a year has at most as many as school days. */
  sessions: Array<HomeTeachingSession>;
  /** The child. */
  student?: Maybe<Student>;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A page of programmes. */
export type HomeTeachingConnection = {
  __typename?: 'HomeTeachingConnection';
  /** The programmes of this page. */
  edges: Array<HomeTeachingEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A programme and its place in the list. */
export type HomeTeachingEdge = {
  __typename?: 'HomeTeachingEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The programme. */
  node: HomeTeaching;
};

/** Done, refused, or changed meanwhile. */
export type HomeTeachingResult = Conflict | HomeTeachingSuccess | Refusal;

/** On which weekdays a child is taught at home, from a day on. */
export type HomeTeachingSchedule = {
  __typename?: 'HomeTeachingSchedule';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Minutes per session 时长. */
  minutes: Scalars['Int']['output'];
  /** Weekdays, 1 Monday to 7 Sunday; on holidays no session is expected. */
  weekdays: Array<Scalars['Int']['output']>;
};

/** One session 一次送教. */
export type HomeTeachingSession = {
  __typename?: 'HomeTeachingSession';
  /** The day. */
  date: Scalars['Date']['output'];
  /** Evidence 凭证; null unless held. */
  evidence?: Maybe<Array<SessionEvidence>>;
  /** Whether it was recorded only after its days to record were over 补登. */
  late?: Maybe<Scalars['Boolean']['output']>;
  /** The missed or excused day it makes up for 补课. */
  makesUpFor?: Maybe<Scalars['Date']['output']>;
  /** How long it was; null unless held. */
  minutes?: Maybe<Scalars['Int']['output']>;
  /** How it was given; null unless held. */
  mode?: Maybe<SessionMode>;
  /** Held, excused or missed. */
  outcome: SessionOutcome;
  /** Why it was not held; null unless excused. */
  reason?: Maybe<SessionExcuse>;
};

/** The programme after the change. */
export type HomeTeachingSuccess = {
  __typename?: 'HomeTeachingSuccess';
  /** The programme as it stands now. */
  homeTeaching: HomeTeaching;
};

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

/** The individual plan 一人一案 of one child, in versions. */
export type IndividualPlan = Versioned & {
  __typename?: 'IndividualPlan';
  /** How far the review has been called for; null before its day. */
  called?: Maybe<PlanCallLevel>;
  /** The version that is followed. */
  current: IndividualPlanVersion;
  /** Id of the plan. */
  id: Scalars['ID']['output'];
  /** Day of the next review 下次评估日期. */
  reviewDueOn: Scalars['Date']['output'];
  /** Every review, newest first. */
  reviews: Array<IndividualPlanReview>;
  /** The child. */
  student?: Maybe<Student>;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
  /** Every version, newest first; a school year brings two or three. */
  versions: Array<IndividualPlanVersion>;
};

/** A page of plans. */
export type IndividualPlanConnection = {
  __typename?: 'IndividualPlanConnection';
  /** The plans of this page. */
  edges: Array<IndividualPlanEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A plan and its place in the list. */
export type IndividualPlanEdge = {
  __typename?: 'IndividualPlanEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The plan. */
  node: IndividualPlan;
};

/** Done, refused, or changed meanwhile. */
export type IndividualPlanResult = Conflict | IndividualPlanSuccess | Refusal;

/** A look back at a version 阶段评估. */
export type IndividualPlanReview = {
  __typename?: 'IndividualPlanReview';
  /** What follows. */
  outcome: PlanReviewOutcome;
  /** Goal by goal. */
  results: Array<PlanGoalResult>;
  /** Day of the review. */
  reviewedOn: Scalars['Date']['output'];
  /** Number of the version looked at. */
  versionNumber: Scalars['Int']['output'];
};

/** The plan after the change. */
export type IndividualPlanSuccess = {
  __typename?: 'IndividualPlanSuccess';
  /** The plan as it stands now. */
  plan: IndividualPlan;
};

/** One version of a plan. */
export type IndividualPlanVersion = {
  __typename?: 'IndividualPlanVersion';
  /** Day it was adopted 制定日期. */
  adoptedOn: Scalars['Date']['output'];
  /** What is to be reached 目标. */
  goals: Array<PlanGoal>;
  /** 1, 2, 3 … within the plan. */
  number: Scalars['Int']['output'];
  /** Who answers for it 责任教师. */
  responsible: ResponsiblePost;
  /** What the child is supported with 支持服务. */
  supports: Array<PlanSupport>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Adopts a plan, or a new version of it 制定一人一案. */
  adoptIndividualPlan: IndividualPlanResult;
  /** Lodges the guardian's objection with the education bureau 提出异议. */
  appealPlacement: PlacementResult;
  /** Appoints a member 聘任委员, or says anew what a member is expert in. */
  appointCommitteeMember: PlacementCommitteeResult;
  /** Stops an import while it is being committed 停止提交. Each row is taken over whole or not at all; the counts say how many were. */
  cancelCertificateImport: CommitCertificateImportResult;
  /** Takes the accepted rows over as certificates and matches them with students. Rows with errors are left out. */
  commitCertificateImport: CommitCertificateImportResult;
  /** Records the placement that the expert committee decided on 办结安置复核; it becomes a decision in the child's placement file 安置档案. Needs what every decision needs: the members' opinions, the guardian's and, for a new placement, an assessment. */
  completePlacementReview: CompletePlacementReviewResult;
  /** Starts the import of the federation's list 导入残联名单; the answer says where to send the file. */
  createCertificateImport: CreateCertificateImportResult;
  /** Decides 安置决定. Needs an assessment, the opinions the rule pack asks for and the guardian's; what is deliberated for a review is decided there. */
  decidePlacement: PlacementResult;
  /** The bureau's decision on an objection 异议处理决定, after the committee has assessed the child again and its members have given their opinions on the objection. */
  decidePlacementAppeal: PlacementResult;
  /** Declares what a school has 填报特殊教育资源; earlier declarations stay on record. */
  declareSchoolResource: DeclareSchoolResourceResult;
  /** Ends a member's seat 解聘委员, from today on; opinions given before count. */
  dismissCommitteeMember: PlacementCommitteeResult;
  /** Excuses a session that is not held 登记因故未送. */
  excuseHomeTeachingSession: HomeTeachingResult;
  /** Gives a member's opinion 委员意见 on what is deliberated or objected to; a later one takes the place of an earlier one until the decision. Who gives it sits on the committee 委员名册. */
  giveCommitteeOpinion: PlacementResult;
  /** Puts a child's placement before the expert committee 提请评议. */
  openPlacement: PlacementResult;
  /** Enters an assessment 录入评估结果. Its findings are sealed at once. */
  recordAssessment: RecordAssessmentResult;
  /** Records what the guardian says 记录监护人意见, or that the guardian was not reached. */
  recordGuardianOpinion: PlacementResult;
  /** Records a session that was held 登记送教, with its evidence. */
  recordHomeTeachingSession: HomeTeachingResult;
  /** Tries dead letters again 重放; a stream whose event passes goes on in order. Safe to repeat. */
  replaySpecialEducationDeadLetters: ReplayDeadLettersResult;
  /** Shows what one assessment found. A mutation because it leaves an entry in the access log; without the entry nothing is shown. */
  revealAssessment: RevealAssessmentResult;
  /** Reviews the version that is followed 阶段评估. */
  reviewIndividualPlan: IndividualPlanResult;
  /** Sets on which weekdays a child is taught at home 制定送教计划, from a day on. */
  scheduleHomeTeaching: HomeTeachingResult;
  /** Gives an event up 放弃 and lets its stream go on without it. A gap is given up as a whole. Cannot be undone. */
  skipSpecialEducationDeadLetter: SkipDeadLetterResult;
  /**
   * Takes back what a committed or stopped list did 撤销导入, row by row; a whole list is the denominator no more. A certificate that a later list names
   * as well is kept. Within the days of the rule pack.
   */
  undoCertificateImport: CommitCertificateImportResult;
  /** Withdraws a wrong assessment 撤回评估; it stays on record and no longer counts. */
  withdrawAssessment: WithdrawAssessmentResult;
};


export type MutationAdoptIndividualPlanArgs = {
  input: AdoptIndividualPlanInput;
};


export type MutationAppealPlacementArgs = {
  input: AppealPlacementInput;
};


export type MutationAppointCommitteeMemberArgs = {
  input: AppointCommitteeMemberInput;
};


export type MutationCancelCertificateImportArgs = {
  input: CancelCertificateImportInput;
};


export type MutationCommitCertificateImportArgs = {
  input: CommitCertificateImportInput;
};


export type MutationCompletePlacementReviewArgs = {
  input: CompletePlacementReviewInput;
};


export type MutationCreateCertificateImportArgs = {
  input: CreateCertificateImportInput;
};


export type MutationDecidePlacementArgs = {
  input: DecidePlacementInput;
};


export type MutationDecidePlacementAppealArgs = {
  input: DecidePlacementAppealInput;
};


export type MutationDeclareSchoolResourceArgs = {
  input: DeclareSchoolResourceInput;
};


export type MutationDismissCommitteeMemberArgs = {
  input: DismissCommitteeMemberInput;
};


export type MutationExcuseHomeTeachingSessionArgs = {
  input: ExcuseHomeTeachingSessionInput;
};


export type MutationGiveCommitteeOpinionArgs = {
  input: GiveCommitteeOpinionInput;
};


export type MutationOpenPlacementArgs = {
  input: OpenPlacementInput;
};


export type MutationRecordAssessmentArgs = {
  input: RecordAssessmentInput;
};


export type MutationRecordGuardianOpinionArgs = {
  input: RecordGuardianOpinionInput;
};


export type MutationRecordHomeTeachingSessionArgs = {
  input: RecordHomeTeachingSessionInput;
};


export type MutationReplaySpecialEducationDeadLettersArgs = {
  input: ReplayDeadLettersInput;
};


export type MutationRevealAssessmentArgs = {
  input: RevealAssessmentInput;
};


export type MutationReviewIndividualPlanArgs = {
  input: ReviewIndividualPlanInput;
};


export type MutationScheduleHomeTeachingArgs = {
  input: ScheduleHomeTeachingInput;
};


export type MutationSkipSpecialEducationDeadLetterArgs = {
  input: SkipDeadLetterInput;
};


export type MutationUndoCertificateImportArgs = {
  input: UndoCertificateImportInput;
};


export type MutationWithdrawAssessmentArgs = {
  input: WithdrawAssessmentInput;
};

/** Whose placement is deliberated, and why. */
export type OpenPlacementInput = {
  /** The version the viewer looked at, if there is a file. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why. */
  reason: PlacementReason;
  /** The child. */
  studentId: Scalars['ID']['input'];
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

/** Places for one kind of placement at a school 学位. */
export type PlaceCount = {
  __typename?: 'PlaceCount';
  /** Places left 空余学位; below nought where more are placed than declared: a full school still takes a child. */
  free: Scalars['Int']['output'];
  /** The kind of placement. */
  kind: PlacementKind;
  /** Places declared 学位数. */
  places: Scalars['Int']['output'];
  /** Children placed there 已安置, from the decision on. */
  taken: Scalars['Int']['output'];
  /** Children who wait for such a place 轮候人数. */
  waiting: Scalars['Int']['output'];
};

/** The placement file 安置档案 of one child: what is deliberated now, and every decision. */
export type Placement = Versioned & {
  __typename?: 'Placement';
  /** Every decision 安置决定, newest first; a later one supersedes an earlier one. */
  decisions: Array<PlacementDecision>;
  /** The guardian's opinion 监护人意见; null until it is on record. */
  guardianOpinion?: Maybe<GuardianOpinion>;
  /** Id of the file. */
  id: Scalars['ID']['output'];
  /** The decision that holds today; null before the first. */
  inForce?: Maybe<PlacementDecision>;
  /** Since when the committee deliberates 评议开始日期; null when it does not. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** Members who have given their opinion, on what is deliberated or on the guardian's objection. */
  opinionCount: Scalars['Int']['output'];
  /** Opinions of the members 委员意见 on what is deliberated, or on the guardian's objection; null when the viewer may not read them or neither is open. */
  opinions?: Maybe<Array<CommitteeOpinion>>;
  /** Why it deliberates 评议事由; null when it does not. */
  reason?: Maybe<PlacementReason>;
  /** Id of the review 安置复核 it deliberates for, if one: the decision is then recorded there. */
  reviewId?: Maybe<Scalars['ID']['output']>;
  /** Where it stands 所处阶段. */
  stage: PlacementStage;
  /** The child. */
  student?: Maybe<Student>;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A guardian's objection to a placement 异议 (art. 21). */
export type PlacementAppeal = {
  __typename?: 'PlacementAppeal';
  /** Last day for the bureau's decision 办理期限. */
  decideBy: Scalars['Date']['output'];
  /** Day it was lodged 提出日期. */
  lodgedOn: Scalars['Date']['output'];
  /** How it ended; null until then. */
  outcome?: Maybe<AppealOutcome>;
  /** Whether that day passed without one. */
  overdue: Scalars['Boolean']['output'];
  /** The placement the guardian prefers. */
  preferred: PlacementKind;
};

/** The expert committee on the education of children with disabilities 残疾人教育专家委员会 of a county (残疾人教育条例 art. 20). */
export type PlacementCommittee = {
  __typename?: 'PlacementCommittee';
  /** County, six digits 县级代码. */
  county: Scalars['ID']['output'];
  /** Its members, those who have left included, in the order of their appointment 委员名册. */
  members: Array<CommitteeMember>;
};

/** Done or refused. */
export type PlacementCommitteeResult = PlacementCommitteeSuccess | Refusal;

/** The committee after the change. */
export type PlacementCommitteeSuccess = {
  __typename?: 'PlacementCommitteeSuccess';
  /** The committee as it stands now. */
  committee: PlacementCommittee;
};

/** A page of placement files. */
export type PlacementConnection = {
  __typename?: 'PlacementConnection';
  /** The files of this page. */
  edges: Array<PlacementEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** Who decided. */
export type PlacementDecider =
  /** The education bureau, on an objection 教育局. */
  | 'BUREAU'
  /** The expert committee 残疾人教育专家委员会. */
  | 'COMMITTEE';

/** One decision 安置决定. */
export type PlacementDecision = {
  __typename?: 'PlacementDecision';
  /** The objection 异议; null while there is none. */
  appeal?: Maybe<PlacementAppeal>;
  /** Last day for an objection 异议期限; null when none is possible. */
  appealBy?: Maybe<Scalars['Date']['output']>;
  /** Who decided. */
  decidedBy: PlacementDecider;
  /** Day of the decision 决定日期. */
  decidedOn: Scalars['Date']['output'];
  /** First day 生效日期. */
  effectiveFrom: Scalars['Date']['output'];
  /** 1, 2, 3 … within the file. */
  number: Scalars['Int']['output'];
  /** Members whose opinions the decision rests on 委员意见数. */
  opinionCount: Scalars['Int']['output'];
  /** Those opinions; null when the viewer may not read them. */
  opinions?: Maybe<Array<CommitteeOpinion>>;
  /** Where and how the child learns. */
  placement: PlacementKind;
  /** Id of the review 安置复核 it follows from, if one. */
  reviewId?: Maybe<Scalars['ID']['output']>;
  /** The school that teaches the child, or keeps the registration of one taught elsewhere. */
  school?: Maybe<School>;
  /** With WAITING: what for. */
  waitingFor?: Maybe<PlacementKind>;
};

/** A file and its place in the list. */
export type PlacementEdge = {
  __typename?: 'PlacementEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The file. */
  node: Placement;
};

/** Where and how a child with a disability learns 安置方式 (残疾人教育条例 art. 17). The registration is kept by a school whatever the placement. */
export type PlacementKind =
  /** 送教上门: teachers come to the home, or teach at a distance 远程教育. */
  | 'HOME_TEACHING'
  /** 康复或儿童福利机构: taught where the child lives. */
  | 'INSTITUTION'
  /** 随班就读. */
  | 'MAINSTREAM'
  /** 普通学校附设特教班. */
  | 'SPECIAL_CLASS'
  /** 特殊教育学校. */
  | 'SPECIAL_SCHOOL'
  /** 等待安置: decided, and no place is free yet. */
  | 'WAITING';

/** Why a placement is deliberated 安置事由. */
export type PlacementReason =
  /** The child's circumstances changed 情况变化. */
  | 'CIRCUMSTANCES_CHANGED'
  /** A placement review 安置复核 after a dropout; never said by hand. */
  | 'DROPOUT_REVIEW'
  /** Entry into school 入学. */
  | 'ENTRY'
  /** The guardian asked 监护人申请. */
  | 'GUARDIAN_REQUEST'
  /** Transfer 转学. */
  | 'TRANSFER';

/** Done, refused, or changed meanwhile. */
export type PlacementResult = Conflict | PlacementSuccess | Refusal;

/** A placement review 安置复核: a child with a certificate dropped out; is the placement still right? One per dropout case. */
export type PlacementReview = Versioned & {
  __typename?: 'PlacementReview';
  /** Why the viewer sees this 查阅依据. */
  accessGrounds: Array<AccessGround>;
  /** Day of the decision 办结日期. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** The dropout case 辍学个案 it belongs to. */
  dropoutCase?: Maybe<DropoutCase>;
  /** Last day for a decision 办结期限. */
  dueOn: Scalars['Date']['output'];
  /** The placement file 安置档案 in which the committee deliberates; null when the viewer may not see it. */
  file?: Maybe<Placement>;
  /** Id of the review. */
  id: Scalars['ID']['output'];
  /** Day it was opened 立案日期. */
  openedOn: Scalars['Date']['output'];
  /** Whether that day passed without a decision 逾期. */
  overdue: Scalars['Boolean']['output'];
  /** The placement decided on 安置方式; null until completed. */
  placement?: Maybe<PlacementKind>;
  /** Day the child returned 复学日期; null until then. */
  returnedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands 复核状态. */
  status: PlacementReviewStatus;
  /** The child. */
  student?: Maybe<Student>;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A page of placement reviews. */
export type PlacementReviewConnection = {
  __typename?: 'PlacementReviewConnection';
  /** The reviews of this page. */
  edges: Array<PlacementReviewEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A review and its place in the list. */
export type PlacementReviewEdge = {
  __typename?: 'PlacementReviewEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The review. */
  node: PlacementReview;
};

/** Where a placement review 安置复核 stands. */
export type PlacementReviewStatus =
  /** The child returned before a decision was needed. */
  | 'CLOSED'
  /** The placement is recorded. */
  | 'COMPLETED'
  /** Waiting for the expert committee's secretary. */
  | 'OPEN'
  /** The child returned after the decision; the placement counts from the day of return. */
  | 'RE_BASED';

/** Where a placement file stands. */
export type PlacementStage =
  /** The guardian objects 异议处理中; the bureau decides. */
  | 'APPEALED'
  /** The expert committee deliberates 评议中. */
  | 'DELIBERATING'
  /** A decision stands 已安置. */
  | 'PLACED'
  /** A decision stands, and no place is free yet 等待安置. */
  | 'WAITING';

/** The file after the change. */
export type PlacementSuccess = {
  __typename?: 'PlacementSuccess';
  /** The file as it stands now. */
  placement: Placement;
};

/** Places by kind of placement. */
export type PlacesInput = {
  /** 送教上门. */
  homeTeaching?: Scalars['Int']['input'];
  /** 随班就读. */
  mainstream?: Scalars['Int']['input'];
  /** 附设特教班. */
  specialClass?: Scalars['Int']['input'];
  /** 特殊教育学校. */
  specialSchool?: Scalars['Int']['input'];
};

/** Who has been told that the review waits. */
export type PlanCallLevel =
  /** The education bureau 教育局: it is long overdue. */
  | 'BUREAU'
  /** The head 校长: it is overdue 逾期. */
  | 'HEAD'
  /** Who answers for the plan: the review is due 到期. */
  | 'RESPONSIBLE';

/** One goal 目标. */
export type PlanGoal = {
  __typename?: 'PlanGoal';
  /** What it is about. */
  area: GoalArea;
  /** 1, 2, 3 … within the version. */
  number: Scalars['Int']['output'];
  /** What is to be reached. */
  text: Scalars['String']['output'];
};

/** One goal. */
export type PlanGoalInput = {
  /** What it is about. */
  area: GoalArea;
  /** What is to be reached, at most 500 characters. */
  text: Scalars['String']['input'];
};

/** Whether one goal was reached. */
export type PlanGoalResult = {
  __typename?: 'PlanGoalResult';
  /** Number of the goal. */
  goal: Scalars['Int']['output'];
  /** Whether it was reached. */
  result: GoalResult;
};

/** Whether one goal was reached. */
export type PlanGoalResultInput = {
  /** Number of the goal. */
  goal: Scalars['Int']['input'];
  /** Whether it was reached. */
  result: GoalResult;
};

/** What follows from a review. */
export type PlanReviewOutcome =
  /** The version is followed on 继续执行. */
  | 'CONTINUED'
  /** A new version is to be adopted soon 需修订. */
  | 'TO_BE_REVISED';

/** What a child is supported with 支持服务. */
export type PlanSupport =
  /** 陪护. */
  | 'ACCOMPANIMENT'
  /** 评价调整. */
  | 'ASSESSMENT_ADAPTATION'
  /** 辅助器具. */
  | 'ASSISTIVE_DEVICE'
  /** 盲文或大字. */
  | 'BRAILLE_OR_LARGE_PRINT'
  /** 课程调整. */
  | 'CURRICULUM_ADAPTATION'
  /** 心理支持. */
  | 'PSYCHOLOGICAL_SUPPORT'
  /** 康复训练. */
  | 'REHABILITATION_TRAINING'
  /** 手语. */
  | 'SIGN_LANGUAGE';

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

export type Query = {
  __typename?: 'Query';
  /** How each certificate of a list compares 名单比对明细. */
  certificateFindings: CertificateFindingConnection;
  /** An import of a list; null when it does not exist or belongs to someone else. */
  certificateImport?: Maybe<CertificateImport>;
  /** The children behind the figure who are not enrolled, in a stable order. */
  disabledChildrenNotEnrolled: DisabledChildConnection;
  /** The 95 % target today; null before the first whole list, and for those who may not see it. */
  disabledEnrolment?: Maybe<DisabledEnrolment>;
  /** The 95 % target month by month, latest first; none for those who may not see it. */
  disabledEnrolmentSnapshots: DisabledEnrolmentSnapshotConnection;
  /** Individual plans in the viewer's scope, in the order of their next review: the overdue ones come first. */
  individualPlans: IndividualPlanConnection;
  /** Programmes of home teaching 送教上门 in the viewer's scope that have missed sessions nobody has made up for, the oldest first. */
  missedHomeTeaching: HomeTeachingConnection;
  /** One file; null when it does not exist or is out of the viewer's scope. */
  placement?: Maybe<Placement>;
  /** The roster 委员名册 of a county's expert committee, empty before the first appointment; null for a code that is none, and for those who may not see it. */
  placementCommittee?: Maybe<PlacementCommittee>;
  /** One review; null when it does not exist or is out of the viewer's scope. */
  placementReview?: Maybe<PlacementReview>;
  /** Placement reviews 安置复核 in the viewer's scope, in the order of their deadlines. */
  placementReviews: PlacementReviewConnection;
  /** Placement files 安置档案 in the viewer's scope that stand at one stage: who has waited longest, or must be answered first, comes first. */
  placements: PlacementConnection;
  /** Schools' resources in the viewer's scope, by school code. */
  schoolResources: SchoolResourceConnection;
  /** Who opened personal data that this service keeps. */
  specialEducationAccessLog?: Maybe<AccessLog>;
  /** Events this service could not apply, and streams that wait 事件台. For the bureau. */
  specialEducationEventDesk?: Maybe<EventDesk>;
};


export type QueryCertificateFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  importId: Scalars['ID']['input'];
  kind: CertificateFindingKind;
};


export type QueryCertificateImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisabledChildrenNotEnrolledArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  place: Scalars['ID']['input'];
};


export type QueryDisabledEnrolmentArgs = {
  place: Scalars['ID']['input'];
};


export type QueryDisabledEnrolmentSnapshotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  place: Scalars['ID']['input'];
};


export type QueryIndividualPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryMissedHomeTeachingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryPlacementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacementCommitteeArgs = {
  county: Scalars['ID']['input'];
};


export type QueryPlacementReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacementReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<PlacementReviewStatus>;
};


export type QueryPlacementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  stage?: PlacementStage;
};


export type QuerySchoolResourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** An assessment as the committee made it. */
export type RecordAssessmentInput = {
  /** Ability to adapt to school life 适应学校学习生活的能力, at most 2,000 characters. */
  adaptationAbility: Scalars['String']['input'];
  /** Day the child was seen 评估日期. */
  assessedOn: Scalars['Date']['input'];
  /** Kinds and grades found, each kind once. */
  conditions: Array<DisabilityConditionInput>;
  /** Chosen by the client; a repeat with the same key gives the same assessment. */
  idempotencyKey: Scalars['ID']['input'];
  /** Ability to be educated 接受教育的能力, at most 2,000 characters. */
  learningAbility: Scalars['String']['input'];
  /** Physical condition 身体状况, at most 2,000 characters. */
  physicalCondition: Scalars['String']['input'];
  /** The child. */
  studentId: Scalars['ID']['input'];
};

/** Recorded or refused. */
export type RecordAssessmentResult = RecordAssessmentSuccess | Refusal;

/** The assessment, without its findings. */
export type RecordAssessmentSuccess = {
  __typename?: 'RecordAssessmentSuccess';
  /** The assessment. */
  assessment: Assessment;
};

/** What the guardian says. */
export type RecordGuardianOpinionInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The file. */
  placementId: Scalars['ID']['input'];
  /** With PREFERS_OTHER: the placement preferred. */
  preferred?: InputMaybe<PlacementKind>;
  /** Agrees, prefers another placement, or was not reached. */
  stance: GuardianStance;
};

/** A session that was held. */
export type RecordHomeTeachingSessionInput = {
  /** The day. */
  date: Scalars['Date']['input'];
  /** At least one piece of evidence. */
  evidence: Array<SessionEvidenceInput>;
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The programme. */
  homeTeachingId: Scalars['ID']['input'];
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The missed or excused day it makes up for, when it is not one of the schedule. */
  makesUpFor?: InputMaybe<Scalars['Date']['input']>;
  /** How long it was, in minutes. */
  minutes: Scalars['Int']['input'];
  /** How it was given. */
  mode: SessionMode;
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

/** Who answers for an individual plan day by day 责任教师. */
export type ResponsiblePost =
  /** 班主任. */
  | 'CLASS_TEACHER'
  /** 资源教师. */
  | 'RESOURCE_TEACHER';

/** Which assessment is read, and why. */
export type RevealAssessmentInput = {
  /** The assessment; one at a time. */
  assessmentId: Scalars['ID']['input'];
  /** Asked of every mutation. A repeat is a reading of its own and is recorded again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why 查阅目的. */
  purpose: AssessmentPurpose;
};

/** Shown or refused. */
export type RevealAssessmentResult = Refusal | RevealAssessmentSuccess;

/** The findings, after the reading was recorded. */
export type RevealAssessmentSuccess = {
  __typename?: 'RevealAssessmentSuccess';
  /** What the assessment found. */
  findings: AssessmentFindings;
};

/** A review. */
export type ReviewIndividualPlanInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** What follows. */
  outcome: PlanReviewOutcome;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** Each goal of the version that is followed, once. */
  results: Array<PlanGoalResultInput>;
};

/** A schedule. */
export type ScheduleHomeTeachingInput = {
  /** The version the viewer looked at, if there is a programme. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First day; today at the earliest. */
  from: Scalars['Date']['input'];
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Minutes per session. */
  minutes: Scalars['Int']['input'];
  /** The child, whose placement on the first day is home teaching. */
  studentId: Scalars['ID']['input'];
  /** Weekdays, 1 Monday to 7 Sunday. */
  weekdays: Array<Scalars['Int']['input']>;
};

/** A school (owned by the registry). */
export type School = {
  __typename?: 'School';
  /** School code 学校标识码. */
  id: Scalars['ID']['output'];
  /** What the school has for children with a disability; null before it was declared, and for those who may not see it. */
  resourceRoom?: Maybe<SchoolResource>;
};

/** What a school has for children with a disability 特殊教育资源. */
export type SchoolResource = Versioned & {
  __typename?: 'SchoolResource';
  /** Day of the last declaration 填报日期. */
  declaredOn: Scalars['Date']['output'];
  /** Full-time resource teachers 专职资源教师. */
  fullTimeTeachers: Scalars['Int']['output'];
  /** Id of the record. */
  id: Scalars['ID']['output'];
  /** Part-time resource teachers 兼职资源教师. */
  partTimeTeachers: Scalars['Int']['output'];
  /** Places by kind, and who holds them. */
  places?: Maybe<Array<PlaceCount>>;
  /** Resource rooms 资源教室. */
  rooms: Scalars['Int']['output'];
  /** The school. */
  school: School;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
  /** Who waits for a place here, in turn 轮候名单; null for those who may not see placements. */
  waitingList?: Maybe<Array<WaitingChild>>;
};

/** A page of schools' resources. */
export type SchoolResourceConnection = {
  __typename?: 'SchoolResourceConnection';
  /** The records of this page. */
  edges: Array<SchoolResourceEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A record and its place in the list. */
export type SchoolResourceEdge = {
  __typename?: 'SchoolResourceEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: SchoolResource;
};

/** One sentence in both languages. */
export type Sentence = {
  __typename?: 'Sentence';
  /** In English. */
  en: Scalars['String']['output'];
  /** In Chinese 中文. */
  zh: Scalars['String']['output'];
};

/** One piece of evidence. The school keeps the document. */
export type SessionEvidence = {
  __typename?: 'SessionEvidence';
  /** SHA-256 of the document, in hexadecimal. */
  digest: Scalars['String']['output'];
  /** What it is. */
  kind: EvidenceKind;
};

/** One piece of evidence. */
export type SessionEvidenceInput = {
  /** SHA-256 of the document, in hexadecimal. */
  digest: Scalars['String']['input'];
  /** What it is. */
  kind: EvidenceKind;
};

/** Why a session was not held. */
export type SessionExcuse =
  /** 学生生病. */
  | 'CHILD_ILL'
  /** 家庭外出. */
  | 'FAMILY_AWAY'
  /** 道路不通. */
  | 'ROAD_CLOSED'
  /** 教师生病. */
  | 'TEACHER_ILL'
  /** 恶劣天气. */
  | 'WEATHER';

/** How a session is given. */
export type SessionMode =
  /** 远程. */
  | 'REMOTE'
  /** 上门. */
  | 'VISIT';

/** How a session of home teaching went. */
export type SessionOutcome =
  /** 因故未送: excused for a reason. */
  | 'EXCUSED'
  /** 已送教. */
  | 'HELD'
  /** 缺送: neither recorded nor excused in time. */
  | 'MISSED';

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

/** A student 学生 (owned by the registry). */
export type Student = {
  __typename?: 'Student';
  /** Id of the student. */
  id: Scalars['ID']['output'];
  /** Special education 特殊教育情况; null when the viewer may not see it. */
  specialEducation?: Maybe<StudentSpecialEducation>;
};

/** What special education knows of a student 特殊教育情况. */
export type StudentSpecialEducation = {
  __typename?: 'StudentSpecialEducation';
  /** Assessments 评估, newest first; null when the viewer may not know of them. */
  assessments?: Maybe<Array<Assessment>>;
  /** Certificates, newest first; null when the viewer may not see them. */
  certificates?: Maybe<Array<Certificate>>;
  /** Home teaching 送教上门 in a school year; null when there is none or the viewer may not see it. */
  homeTeaching?: Maybe<HomeTeaching>;
  /** The individual plan 一人一案; null while there is none or the viewer may not see it. */
  individualPlan?: Maybe<IndividualPlan>;
  /** The placement file 安置档案; null while there is none or the viewer may not see it. */
  placement?: Maybe<Placement>;
  /** Placement reviews 安置复核, newest first; null when the viewer may not see them. */
  reviews?: Maybe<Array<PlacementReview>>;
  /** The student. */
  student: Student;
};


/** What special education knows of a student 特殊教育情况. */
export type StudentSpecialEducationHomeTeachingArgs = {
  schoolYear?: InputMaybe<Scalars['String']['input']>;
};

/** Taking an import back. */
export type UndoCertificateImportInput = {
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
};

/** A record that says how often it was changed 带版本的记录. */
export type Versioned = {
  /** Id. */
  id: Scalars['ID']['output'];
  /** Grows with every change; send it back as expectedVersion. Null where the viewer may not know. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A child who waits for a place 轮候. */
export type WaitingChild = {
  __typename?: 'WaitingChild';
  /** True when there are free places for all up to this child: the placement can be decided anew. */
  placeFree: Scalars['Boolean']['output'];
  /** 1, 2, 3 … among those who wait for the same at this school. */
  position: Scalars['Int']['output'];
  /** Day it was decided that the child waits. */
  since: Scalars['Date']['output'];
  /** The child. */
  student: Student;
  /** The placement the child waits for. */
  waitingFor: PlacementKind;
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

/** Which assessment is withdrawn, and why. */
export type WithdrawAssessmentInput = {
  /** The assessment. */
  assessmentId: Scalars['ID']['input'];
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why 撤回原因. */
  reason: AssessmentWithdrawalReason;
};

/** Withdrawn, refused, or changed meanwhile. */
export type WithdrawAssessmentResult = Conflict | Refusal | WithdrawAssessmentSuccess;

/** The withdrawn assessment. */
export type WithdrawAssessmentSuccess = {
  __typename?: 'WithdrawAssessmentSuccess';
  /** The assessment as it stands now. */
  assessment: Assessment;
};

/** A record of which the viewer may see no more than that it changed 不予显示的记录. */
export type WithheldRecord = Versioned & {
  __typename?: 'WithheldRecord';
  /** Id. */
  id: Scalars['ID']['output'];
  /** The version that stands. */
  version?: Maybe<Scalars['Int']['output']>;
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
  Assessment: Assessment;
  Certificate: Certificate;
  DropoutCase: DropoutCase;
  HomeTeaching: HomeTeaching;
  IndividualPlan: IndividualPlan;
  Placement: Placement;
  PlacementReview: PlacementReview;
  School: School;
  SchoolResource: SchoolResource;
  Student: Student;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Assessment:
    ( { __typename: 'Assessment' }
    & GraphQLRecursivePick<FederationTypes['Assessment'], {"id":true}> );
  Certificate:
    ( { __typename: 'Certificate' }
    & GraphQLRecursivePick<FederationTypes['Certificate'], {"id":true}> );
  DropoutCase:
    ( { __typename: 'DropoutCase' }
    & GraphQLRecursivePick<FederationTypes['DropoutCase'], {"id":true}> );
  HomeTeaching:
    ( { __typename: 'HomeTeaching' }
    & GraphQLRecursivePick<FederationTypes['HomeTeaching'], {"id":true}> );
  IndividualPlan:
    ( { __typename: 'IndividualPlan' }
    & GraphQLRecursivePick<FederationTypes['IndividualPlan'], {"id":true}> );
  Placement:
    ( { __typename: 'Placement' }
    & GraphQLRecursivePick<FederationTypes['Placement'], {"id":true}> );
  PlacementReview:
    ( { __typename: 'PlacementReview' }
    & GraphQLRecursivePick<FederationTypes['PlacementReview'], {"id":true}> );
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"id":true}> );
  SchoolResource:
    ( { __typename: 'SchoolResource' }
    & GraphQLRecursivePick<FederationTypes['SchoolResource'], {"id":true}> );
  Student:
    ( { __typename: 'Student' }
    & GraphQLRecursivePick<FederationTypes['Student'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CommitCertificateImportResult:
    | ( Partial<CommitCertificateImportSuccess> )
    | ( Partial<Refusal> )
  ;
  CompletePlacementReviewResult:
    | ( Partial<CompletePlacementReviewSuccess> )
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
  ;
  CreateCertificateImportResult:
    | ( Partial<CreateCertificateImportSuccess> )
    | ( Partial<Refusal> )
  ;
  DeclareSchoolResourceResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<DeclareSchoolResourceSuccess> )
    | ( Partial<Refusal> )
  ;
  HomeTeachingResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<HomeTeachingSuccess> )
    | ( Partial<Refusal> )
  ;
  IndividualPlanResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<IndividualPlanSuccess> )
    | ( Partial<Refusal> )
  ;
  PlacementCommitteeResult:
    | ( Partial<PlacementCommitteeSuccess> )
    | ( Partial<Refusal> )
  ;
  PlacementResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<PlacementSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordAssessmentResult:
    | ( Partial<RecordAssessmentSuccess> )
    | ( Partial<Refusal> )
  ;
  ReplayDeadLettersResult:
    | ( Partial<Refusal> )
    | ( Partial<ReplayDeadLettersSuccess> )
  ;
  RevealAssessmentResult:
    | ( Partial<Refusal> )
    | ( Partial<RevealAssessmentSuccess> )
  ;
  SkipDeadLetterResult:
    | ( Partial<Refusal> )
    | ( Partial<SkipDeadLetterSuccess> )
  ;
  WithdrawAssessmentResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
    | ( Partial<WithdrawAssessmentSuccess> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
  ;
  Versioned:
    | ( Partial<Assessment> )
    | ( Partial<Certificate> )
    | ( Partial<HomeTeaching> )
    | ( Partial<IndividualPlan> )
    | ( Partial<Placement> )
    | ( Partial<PlacementReview> )
    | ( Partial<SchoolResource> )
    | ( Partial<WithheldRecord> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessCheckpoint: ResolverTypeWrapper<Partial<AccessCheckpoint>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  AccessCheckpointInput: ResolverTypeWrapper<Partial<AccessCheckpointInput>>;
  AccessEntry: ResolverTypeWrapper<Partial<AccessEntry>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  AccessEntryConnection: ResolverTypeWrapper<Partial<AccessEntryConnection>>;
  AccessEntryEdge: ResolverTypeWrapper<Partial<AccessEntryEdge>>;
  AccessGround: ResolverTypeWrapper<Partial<AccessGround>>;
  AccessLog: ResolverTypeWrapper<Partial<AccessLog>>;
  AccessLogVerdict: ResolverTypeWrapper<Partial<AccessLogVerdict>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AccessReach: ResolverTypeWrapper<Partial<AccessReach>>;
  AccessSummaryLine: ResolverTypeWrapper<Partial<AccessSummaryLine>>;
  AdoptIndividualPlanInput: ResolverTypeWrapper<Partial<AdoptIndividualPlanInput>>;
  AppealOutcome: ResolverTypeWrapper<Partial<AppealOutcome>>;
  AppealPlacementInput: ResolverTypeWrapper<Partial<AppealPlacementInput>>;
  AppointCommitteeMemberInput: ResolverTypeWrapper<Partial<AppointCommitteeMemberInput>>;
  ArrangementInput: ResolverTypeWrapper<Partial<ArrangementInput>>;
  Assessment: ResolverTypeWrapper<Partial<Assessment>>;
  AssessmentFindings: ResolverTypeWrapper<Partial<AssessmentFindings>>;
  AssessmentPurpose: ResolverTypeWrapper<Partial<AssessmentPurpose>>;
  AssessmentStatus: ResolverTypeWrapper<Partial<AssessmentStatus>>;
  AssessmentWithdrawalReason: ResolverTypeWrapper<Partial<AssessmentWithdrawalReason>>;
  CancelCertificateImportInput: ResolverTypeWrapper<Partial<CancelCertificateImportInput>>;
  Certificate: ResolverTypeWrapper<Partial<Certificate>>;
  CertificateFinding: ResolverTypeWrapper<Partial<CertificateFinding>>;
  CertificateFindingConnection: ResolverTypeWrapper<Partial<CertificateFindingConnection>>;
  CertificateFindingCount: ResolverTypeWrapper<Partial<CertificateFindingCount>>;
  CertificateFindingEdge: ResolverTypeWrapper<Partial<CertificateFindingEdge>>;
  CertificateFindingKind: ResolverTypeWrapper<Partial<CertificateFindingKind>>;
  CertificateImport: ResolverTypeWrapper<Partial<CertificateImport>>;
  CertificateImportStatus: ResolverTypeWrapper<Partial<CertificateImportStatus>>;
  CertificateRowError: ResolverTypeWrapper<Partial<CertificateRowError>>;
  CertificateStanding: ResolverTypeWrapper<Partial<CertificateStanding>>;
  CommitCertificateImportInput: ResolverTypeWrapper<Partial<CommitCertificateImportInput>>;
  CommitCertificateImportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitCertificateImportResult']>>;
  CommitCertificateImportSuccess: ResolverTypeWrapper<Partial<CommitCertificateImportSuccess>>;
  CommitteeExpertise: ResolverTypeWrapper<Partial<CommitteeExpertise>>;
  CommitteeMember: ResolverTypeWrapper<Partial<CommitteeMember>>;
  CommitteeOpinion: ResolverTypeWrapper<Partial<CommitteeOpinion>>;
  CompletePlacementReviewInput: ResolverTypeWrapper<Partial<CompletePlacementReviewInput>>;
  CompletePlacementReviewResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompletePlacementReviewResult']>>;
  CompletePlacementReviewSuccess: ResolverTypeWrapper<Partial<CompletePlacementReviewSuccess>>;
  Conflict: ResolverTypeWrapper<Partial<Omit<Conflict, 'present'> & { present?: Maybe<ResolversTypes['Versioned']> }>>;
  CreateCertificateImportInput: ResolverTypeWrapper<Partial<CreateCertificateImportInput>>;
  CreateCertificateImportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCertificateImportResult']>>;
  CreateCertificateImportSuccess: ResolverTypeWrapper<Partial<CreateCertificateImportSuccess>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DeadLetter: ResolverTypeWrapper<Partial<DeadLetter>>;
  DeadLetterConnection: ResolverTypeWrapper<Partial<DeadLetterConnection>>;
  DeadLetterEdge: ResolverTypeWrapper<Partial<DeadLetterEdge>>;
  DeadLetterFilter: ResolverTypeWrapper<Partial<DeadLetterFilter>>;
  DeadLetterReason: ResolverTypeWrapper<Partial<DeadLetterReason>>;
  DeadLetterResolution: ResolverTypeWrapper<Partial<DeadLetterResolution>>;
  DecidePlacementAppealInput: ResolverTypeWrapper<Partial<DecidePlacementAppealInput>>;
  DecidePlacementInput: ResolverTypeWrapper<Partial<DecidePlacementInput>>;
  DeclareSchoolResourceInput: ResolverTypeWrapper<Partial<DeclareSchoolResourceInput>>;
  DeclareSchoolResourceResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclareSchoolResourceResult']>>;
  DeclareSchoolResourceSuccess: ResolverTypeWrapper<Partial<DeclareSchoolResourceSuccess>>;
  DisabilityCondition: ResolverTypeWrapper<Partial<DisabilityCondition>>;
  DisabilityConditionInput: ResolverTypeWrapper<Partial<DisabilityConditionInput>>;
  DisabilityKind: ResolverTypeWrapper<Partial<DisabilityKind>>;
  DisabledChild: ResolverTypeWrapper<Partial<DisabledChild>>;
  DisabledChildConnection: ResolverTypeWrapper<Partial<DisabledChildConnection>>;
  DisabledChildEdge: ResolverTypeWrapper<Partial<DisabledChildEdge>>;
  DisabledEnrolment: ResolverTypeWrapper<Partial<DisabledEnrolment>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  DisabledEnrolmentSnapshot: ResolverTypeWrapper<Partial<DisabledEnrolmentSnapshot>>;
  DisabledEnrolmentSnapshotConnection: ResolverTypeWrapper<Partial<DisabledEnrolmentSnapshotConnection>>;
  DisabledEnrolmentSnapshotEdge: ResolverTypeWrapper<Partial<DisabledEnrolmentSnapshotEdge>>;
  DisabledEnrolmentStanding: ResolverTypeWrapper<Partial<DisabledEnrolmentStanding>>;
  DisabledEnrolmentTerm: ResolverTypeWrapper<Partial<DisabledEnrolmentTerm>>;
  DismissCommitteeMemberInput: ResolverTypeWrapper<Partial<DismissCommitteeMemberInput>>;
  DropoutCase: ResolverTypeWrapper<Partial<DropoutCase>>;
  EventDesk: ResolverTypeWrapper<Partial<EventDesk>>;
  EvidenceKind: ResolverTypeWrapper<Partial<EvidenceKind>>;
  ExcuseHomeTeachingSessionInput: ResolverTypeWrapper<Partial<ExcuseHomeTeachingSessionInput>>;
  Fen: ResolverTypeWrapper<Partial<Scalars['Fen']['output']>>;
  GiveCommitteeOpinionInput: ResolverTypeWrapper<Partial<GiveCommitteeOpinionInput>>;
  GoalArea: ResolverTypeWrapper<Partial<GoalArea>>;
  GoalResult: ResolverTypeWrapper<Partial<GoalResult>>;
  GuardianOpinion: ResolverTypeWrapper<Partial<GuardianOpinion>>;
  GuardianStance: ResolverTypeWrapper<Partial<GuardianStance>>;
  HomeTeaching: ResolverTypeWrapper<Partial<HomeTeaching>>;
  HomeTeachingConnection: ResolverTypeWrapper<Partial<HomeTeachingConnection>>;
  HomeTeachingEdge: ResolverTypeWrapper<Partial<HomeTeachingEdge>>;
  HomeTeachingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HomeTeachingResult']>>;
  HomeTeachingSchedule: ResolverTypeWrapper<Partial<HomeTeachingSchedule>>;
  HomeTeachingSession: ResolverTypeWrapper<Partial<HomeTeachingSession>>;
  HomeTeachingSuccess: ResolverTypeWrapper<Partial<HomeTeachingSuccess>>;
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
  IndividualPlan: ResolverTypeWrapper<Partial<IndividualPlan>>;
  IndividualPlanConnection: ResolverTypeWrapper<Partial<IndividualPlanConnection>>;
  IndividualPlanEdge: ResolverTypeWrapper<Partial<IndividualPlanEdge>>;
  IndividualPlanResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IndividualPlanResult']>>;
  IndividualPlanReview: ResolverTypeWrapper<Partial<IndividualPlanReview>>;
  IndividualPlanSuccess: ResolverTypeWrapper<Partial<IndividualPlanSuccess>>;
  IndividualPlanVersion: ResolverTypeWrapper<Partial<IndividualPlanVersion>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenPlacementInput: ResolverTypeWrapper<Partial<OpenPlacementInput>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PlaceCount: ResolverTypeWrapper<Partial<PlaceCount>>;
  Placement: ResolverTypeWrapper<Partial<Placement>>;
  PlacementAppeal: ResolverTypeWrapper<Partial<PlacementAppeal>>;
  PlacementCommittee: ResolverTypeWrapper<Partial<PlacementCommittee>>;
  PlacementCommitteeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementCommitteeResult']>>;
  PlacementCommitteeSuccess: ResolverTypeWrapper<Partial<PlacementCommitteeSuccess>>;
  PlacementConnection: ResolverTypeWrapper<Partial<PlacementConnection>>;
  PlacementDecider: ResolverTypeWrapper<Partial<PlacementDecider>>;
  PlacementDecision: ResolverTypeWrapper<Partial<PlacementDecision>>;
  PlacementEdge: ResolverTypeWrapper<Partial<PlacementEdge>>;
  PlacementKind: ResolverTypeWrapper<Partial<PlacementKind>>;
  PlacementReason: ResolverTypeWrapper<Partial<PlacementReason>>;
  PlacementResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlacementResult']>>;
  PlacementReview: ResolverTypeWrapper<Partial<PlacementReview>>;
  PlacementReviewConnection: ResolverTypeWrapper<Partial<PlacementReviewConnection>>;
  PlacementReviewEdge: ResolverTypeWrapper<Partial<PlacementReviewEdge>>;
  PlacementReviewStatus: ResolverTypeWrapper<Partial<PlacementReviewStatus>>;
  PlacementStage: ResolverTypeWrapper<Partial<PlacementStage>>;
  PlacementSuccess: ResolverTypeWrapper<Partial<PlacementSuccess>>;
  PlacesInput: ResolverTypeWrapper<Partial<PlacesInput>>;
  PlanCallLevel: ResolverTypeWrapper<Partial<PlanCallLevel>>;
  PlanGoal: ResolverTypeWrapper<Partial<PlanGoal>>;
  PlanGoalInput: ResolverTypeWrapper<Partial<PlanGoalInput>>;
  PlanGoalResult: ResolverTypeWrapper<Partial<PlanGoalResult>>;
  PlanGoalResultInput: ResolverTypeWrapper<Partial<PlanGoalResultInput>>;
  PlanReviewOutcome: ResolverTypeWrapper<Partial<PlanReviewOutcome>>;
  PlanSupport: ResolverTypeWrapper<Partial<PlanSupport>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAssessmentInput: ResolverTypeWrapper<Partial<RecordAssessmentInput>>;
  RecordAssessmentResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAssessmentResult']>>;
  RecordAssessmentSuccess: ResolverTypeWrapper<Partial<RecordAssessmentSuccess>>;
  RecordGuardianOpinionInput: ResolverTypeWrapper<Partial<RecordGuardianOpinionInput>>;
  RecordHomeTeachingSessionInput: ResolverTypeWrapper<Partial<RecordHomeTeachingSessionInput>>;
  Refusal: ResolverTypeWrapper<Partial<Refusal>>;
  ReplayDeadLettersInput: ResolverTypeWrapper<Partial<ReplayDeadLettersInput>>;
  ReplayDeadLettersResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayDeadLettersResult']>>;
  ReplayDeadLettersSuccess: ResolverTypeWrapper<Partial<ReplayDeadLettersSuccess>>;
  ReplayOutcome: ResolverTypeWrapper<Partial<ReplayOutcome>>;
  ReplayedDeadLetter: ResolverTypeWrapper<Partial<ReplayedDeadLetter>>;
  ResponsiblePost: ResolverTypeWrapper<Partial<ResponsiblePost>>;
  RevealAssessmentInput: ResolverTypeWrapper<Partial<RevealAssessmentInput>>;
  RevealAssessmentResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealAssessmentResult']>>;
  RevealAssessmentSuccess: ResolverTypeWrapper<Partial<RevealAssessmentSuccess>>;
  ReviewIndividualPlanInput: ResolverTypeWrapper<Partial<ReviewIndividualPlanInput>>;
  ScheduleHomeTeachingInput: ResolverTypeWrapper<Partial<ScheduleHomeTeachingInput>>;
  School: ResolverTypeWrapper<Partial<School>>;
  SchoolResource: ResolverTypeWrapper<Partial<SchoolResource>>;
  SchoolResourceConnection: ResolverTypeWrapper<Partial<SchoolResourceConnection>>;
  SchoolResourceEdge: ResolverTypeWrapper<Partial<SchoolResourceEdge>>;
  Sentence: ResolverTypeWrapper<Partial<Sentence>>;
  SessionEvidence: ResolverTypeWrapper<Partial<SessionEvidence>>;
  SessionEvidenceInput: ResolverTypeWrapper<Partial<SessionEvidenceInput>>;
  SessionExcuse: ResolverTypeWrapper<Partial<SessionExcuse>>;
  SessionMode: ResolverTypeWrapper<Partial<SessionMode>>;
  SessionOutcome: ResolverTypeWrapper<Partial<SessionOutcome>>;
  SkipDeadLetterInput: ResolverTypeWrapper<Partial<SkipDeadLetterInput>>;
  SkipDeadLetterResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkipDeadLetterResult']>>;
  SkipDeadLetterSuccess: ResolverTypeWrapper<Partial<SkipDeadLetterSuccess>>;
  Student: ResolverTypeWrapper<Partial<Student>>;
  StudentSpecialEducation: ResolverTypeWrapper<Partial<StudentSpecialEducation>>;
  UndoCertificateImportInput: ResolverTypeWrapper<Partial<UndoCertificateImportInput>>;
  Versioned: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Versioned']>;
  WaitingChild: ResolverTypeWrapper<Partial<WaitingChild>>;
  WaitingStream: ResolverTypeWrapper<Partial<WaitingStream>>;
  WithdrawAssessmentInput: ResolverTypeWrapper<Partial<WithdrawAssessmentInput>>;
  WithdrawAssessmentResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAssessmentResult']>>;
  WithdrawAssessmentSuccess: ResolverTypeWrapper<Partial<WithdrawAssessmentSuccess>>;
  WithheldRecord: ResolverTypeWrapper<Partial<WithheldRecord>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessCheckpoint: Partial<AccessCheckpoint>;
  String: Partial<Scalars['String']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  AccessCheckpointInput: Partial<AccessCheckpointInput>;
  AccessEntry: Partial<AccessEntry>;
  ID: Partial<Scalars['ID']['output']>;
  AccessEntryConnection: Partial<AccessEntryConnection>;
  AccessEntryEdge: Partial<AccessEntryEdge>;
  AccessGround: Partial<AccessGround>;
  AccessLog: Partial<AccessLog>;
  AccessLogVerdict: Partial<AccessLogVerdict>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  AccessSummaryLine: Partial<AccessSummaryLine>;
  AdoptIndividualPlanInput: Partial<AdoptIndividualPlanInput>;
  AppealPlacementInput: Partial<AppealPlacementInput>;
  AppointCommitteeMemberInput: Partial<AppointCommitteeMemberInput>;
  ArrangementInput: Partial<ArrangementInput>;
  Assessment: Partial<Assessment | FederationReferenceTypes['Assessment']>;
  AssessmentFindings: Partial<AssessmentFindings>;
  CancelCertificateImportInput: Partial<CancelCertificateImportInput>;
  Certificate: Partial<Certificate | FederationReferenceTypes['Certificate']>;
  CertificateFinding: Partial<CertificateFinding>;
  CertificateFindingConnection: Partial<CertificateFindingConnection>;
  CertificateFindingCount: Partial<CertificateFindingCount>;
  CertificateFindingEdge: Partial<CertificateFindingEdge>;
  CertificateImport: Partial<CertificateImport>;
  CertificateRowError: Partial<CertificateRowError>;
  CommitCertificateImportInput: Partial<CommitCertificateImportInput>;
  CommitCertificateImportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CommitCertificateImportResult']>;
  CommitCertificateImportSuccess: Partial<CommitCertificateImportSuccess>;
  CommitteeMember: Partial<CommitteeMember>;
  CommitteeOpinion: Partial<CommitteeOpinion>;
  CompletePlacementReviewInput: Partial<CompletePlacementReviewInput>;
  CompletePlacementReviewResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CompletePlacementReviewResult']>;
  CompletePlacementReviewSuccess: Partial<CompletePlacementReviewSuccess>;
  Conflict: Partial<Omit<Conflict, 'present'> & { present?: Maybe<ResolversParentTypes['Versioned']> }>;
  CreateCertificateImportInput: Partial<CreateCertificateImportInput>;
  CreateCertificateImportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CreateCertificateImportResult']>;
  CreateCertificateImportSuccess: Partial<CreateCertificateImportSuccess>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DeadLetter: Partial<DeadLetter>;
  DeadLetterConnection: Partial<DeadLetterConnection>;
  DeadLetterEdge: Partial<DeadLetterEdge>;
  DeadLetterFilter: Partial<DeadLetterFilter>;
  DecidePlacementAppealInput: Partial<DecidePlacementAppealInput>;
  DecidePlacementInput: Partial<DecidePlacementInput>;
  DeclareSchoolResourceInput: Partial<DeclareSchoolResourceInput>;
  DeclareSchoolResourceResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DeclareSchoolResourceResult']>;
  DeclareSchoolResourceSuccess: Partial<DeclareSchoolResourceSuccess>;
  DisabilityCondition: Partial<DisabilityCondition>;
  DisabilityConditionInput: Partial<DisabilityConditionInput>;
  DisabledChild: Partial<DisabledChild>;
  DisabledChildConnection: Partial<DisabledChildConnection>;
  DisabledChildEdge: Partial<DisabledChildEdge>;
  DisabledEnrolment: Partial<DisabledEnrolment>;
  Float: Partial<Scalars['Float']['output']>;
  DisabledEnrolmentSnapshot: Partial<DisabledEnrolmentSnapshot>;
  DisabledEnrolmentSnapshotConnection: Partial<DisabledEnrolmentSnapshotConnection>;
  DisabledEnrolmentSnapshotEdge: Partial<DisabledEnrolmentSnapshotEdge>;
  DisabledEnrolmentTerm: Partial<DisabledEnrolmentTerm>;
  DismissCommitteeMemberInput: Partial<DismissCommitteeMemberInput>;
  DropoutCase: Partial<DropoutCase | FederationReferenceTypes['DropoutCase']>;
  EventDesk: Partial<EventDesk>;
  ExcuseHomeTeachingSessionInput: Partial<ExcuseHomeTeachingSessionInput>;
  Fen: Partial<Scalars['Fen']['output']>;
  GiveCommitteeOpinionInput: Partial<GiveCommitteeOpinionInput>;
  GuardianOpinion: Partial<GuardianOpinion>;
  HomeTeaching: Partial<HomeTeaching | FederationReferenceTypes['HomeTeaching']>;
  HomeTeachingConnection: Partial<HomeTeachingConnection>;
  HomeTeachingEdge: Partial<HomeTeachingEdge>;
  HomeTeachingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['HomeTeachingResult']>;
  HomeTeachingSchedule: Partial<HomeTeachingSchedule>;
  HomeTeachingSession: Partial<HomeTeachingSession>;
  HomeTeachingSuccess: Partial<HomeTeachingSuccess>;
  ImportFieldChange: Partial<ImportFieldChange>;
  ImportPreview: Partial<ImportPreview>;
  ImportPreviewRow: Partial<ImportPreviewRow>;
  ImportPreviewRowConnection: Partial<ImportPreviewRowConnection>;
  ImportPreviewRowEdge: Partial<ImportPreviewRowEdge>;
  ImportUndoneRow: Partial<ImportUndoneRow>;
  ImportUndoneRowConnection: Partial<ImportUndoneRowConnection>;
  ImportUndoneRowEdge: Partial<ImportUndoneRowEdge>;
  IndividualPlan: Partial<IndividualPlan | FederationReferenceTypes['IndividualPlan']>;
  IndividualPlanConnection: Partial<IndividualPlanConnection>;
  IndividualPlanEdge: Partial<IndividualPlanEdge>;
  IndividualPlanResult: Partial<ResolversUnionTypes<ResolversParentTypes>['IndividualPlanResult']>;
  IndividualPlanReview: Partial<IndividualPlanReview>;
  IndividualPlanSuccess: Partial<IndividualPlanSuccess>;
  IndividualPlanVersion: Partial<IndividualPlanVersion>;
  Mutation: Record<PropertyKey, never>;
  OpenPlacementInput: Partial<OpenPlacementInput>;
  PageInfo: Partial<PageInfo>;
  PlaceCount: Partial<PlaceCount>;
  Placement: Partial<Placement | FederationReferenceTypes['Placement']>;
  PlacementAppeal: Partial<PlacementAppeal>;
  PlacementCommittee: Partial<PlacementCommittee>;
  PlacementCommitteeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PlacementCommitteeResult']>;
  PlacementCommitteeSuccess: Partial<PlacementCommitteeSuccess>;
  PlacementConnection: Partial<PlacementConnection>;
  PlacementDecision: Partial<PlacementDecision>;
  PlacementEdge: Partial<PlacementEdge>;
  PlacementResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PlacementResult']>;
  PlacementReview: Partial<PlacementReview | FederationReferenceTypes['PlacementReview']>;
  PlacementReviewConnection: Partial<PlacementReviewConnection>;
  PlacementReviewEdge: Partial<PlacementReviewEdge>;
  PlacementSuccess: Partial<PlacementSuccess>;
  PlacesInput: Partial<PlacesInput>;
  PlanGoal: Partial<PlanGoal>;
  PlanGoalInput: Partial<PlanGoalInput>;
  PlanGoalResult: Partial<PlanGoalResult>;
  PlanGoalResultInput: Partial<PlanGoalResultInput>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  RecordAssessmentInput: Partial<RecordAssessmentInput>;
  RecordAssessmentResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordAssessmentResult']>;
  RecordAssessmentSuccess: Partial<RecordAssessmentSuccess>;
  RecordGuardianOpinionInput: Partial<RecordGuardianOpinionInput>;
  RecordHomeTeachingSessionInput: Partial<RecordHomeTeachingSessionInput>;
  Refusal: Partial<Refusal>;
  ReplayDeadLettersInput: Partial<ReplayDeadLettersInput>;
  ReplayDeadLettersResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReplayDeadLettersResult']>;
  ReplayDeadLettersSuccess: Partial<ReplayDeadLettersSuccess>;
  ReplayedDeadLetter: Partial<ReplayedDeadLetter>;
  RevealAssessmentInput: Partial<RevealAssessmentInput>;
  RevealAssessmentResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RevealAssessmentResult']>;
  RevealAssessmentSuccess: Partial<RevealAssessmentSuccess>;
  ReviewIndividualPlanInput: Partial<ReviewIndividualPlanInput>;
  ScheduleHomeTeachingInput: Partial<ScheduleHomeTeachingInput>;
  School: Partial<School | FederationReferenceTypes['School']>;
  SchoolResource: Partial<SchoolResource | FederationReferenceTypes['SchoolResource']>;
  SchoolResourceConnection: Partial<SchoolResourceConnection>;
  SchoolResourceEdge: Partial<SchoolResourceEdge>;
  Sentence: Partial<Sentence>;
  SessionEvidence: Partial<SessionEvidence>;
  SessionEvidenceInput: Partial<SessionEvidenceInput>;
  SkipDeadLetterInput: Partial<SkipDeadLetterInput>;
  SkipDeadLetterResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SkipDeadLetterResult']>;
  SkipDeadLetterSuccess: Partial<SkipDeadLetterSuccess>;
  Student: Partial<Student | FederationReferenceTypes['Student']>;
  StudentSpecialEducation: Partial<StudentSpecialEducation>;
  UndoCertificateImportInput: Partial<UndoCertificateImportInput>;
  Versioned: ResolversInterfaceTypes<ResolversParentTypes>['Versioned'];
  WaitingChild: Partial<WaitingChild>;
  WaitingStream: Partial<WaitingStream>;
  WithdrawAssessmentInput: Partial<WithdrawAssessmentInput>;
  WithdrawAssessmentResult: Partial<ResolversUnionTypes<ResolversParentTypes>['WithdrawAssessmentResult']>;
  WithdrawAssessmentSuccess: Partial<WithdrawAssessmentSuccess>;
  WithheldRecord: Partial<WithheldRecord>;
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

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'], FederationReferenceType extends FederationReferenceTypes['Assessment'] = FederationReferenceTypes['Assessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentFindingsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentFindings'] = ResolversParentTypes['AssessmentFindings']> = {
  adaptationAbility?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['DisabilityCondition']>, ParentType, ContextType>;
  learningAbility?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  physicalCondition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Certificate'] = ResolversParentTypes['Certificate'], FederationReferenceType extends FederationReferenceTypes['Certificate'] = FederationReferenceTypes['Certificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Certificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOfThreeCategories?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DisabilityKind']>, ParentType, ContextType>;
  numberMasked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['CertificateStanding']>, ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CertificateFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateFinding'] = ResolversParentTypes['CertificateFinding']> = {
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CertificateFindingKind'], ParentType, ContextType>;
};

export type CertificateFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateFindingConnection'] = ResolversParentTypes['CertificateFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CertificateFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CertificateFindingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateFindingCount'] = ResolversParentTypes['CertificateFindingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CertificateFindingKind'], ParentType, ContextType>;
};

export type CertificateFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateFindingEdge'] = ResolversParentTypes['CertificateFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CertificateFinding'], ParentType, ContextType>;
};

export type CertificateImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateImport'] = ResolversParentTypes['CertificateImport']> = {
  acceptedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CertificateRowError']>, ParentType, ContextType>;
  findingCounts?: Resolver<Maybe<Array<ResolversTypes['CertificateFindingCount']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matchedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['ImportPreview']>, ParentType, ContextType>;
  previewRows?: Resolver<Maybe<ResolversTypes['ImportPreviewRowConnection']>, ParentType, ContextType, RequireFields<CertificateImportPreviewRowsArgs, 'first'>>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateImportStatus'], ParentType, ContextType>;
  takenBackCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  undoneRows?: Resolver<Maybe<ResolversTypes['ImportUndoneRowConnection']>, ParentType, ContextType, RequireFields<CertificateImportUndoneRowsArgs, 'first' | 'result'>>;
  unmatchedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CertificateRowErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateRowError'] = ResolversParentTypes['CertificateRowError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommitCertificateImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitCertificateImportResult'] = ResolversParentTypes['CommitCertificateImportResult']> = {
  __resolveType: TypeResolveFn<'CommitCertificateImportSuccess' | 'Refusal', ParentType, ContextType>;
};

export type CommitCertificateImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitCertificateImportSuccess'] = ResolversParentTypes['CommitCertificateImportSuccess']> = {
  certificateImport?: Resolver<ResolversTypes['CertificateImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeMember'] = ResolversParentTypes['CommitteeMember']> = {
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expertises?: Resolver<Array<ResolversTypes['CommitteeExpertise']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CommitteeOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeOpinion'] = ResolversParentTypes['CommitteeOpinion']> = {
  expertise?: Resolver<ResolversTypes['CommitteeExpertise'], ParentType, ContextType>;
  givenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recommended?: Resolver<ResolversTypes['PlacementKind'], ParentType, ContextType>;
};

export type CompletePlacementReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompletePlacementReviewResult'] = ResolversParentTypes['CompletePlacementReviewResult']> = {
  __resolveType: TypeResolveFn<'CompletePlacementReviewSuccess' | 'Conflict' | 'Refusal', ParentType, ContextType>;
};

export type CompletePlacementReviewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompletePlacementReviewSuccess'] = ResolversParentTypes['CompletePlacementReviewSuccess']> = {
  review?: Resolver<ResolversTypes['PlacementReview'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type CreateCertificateImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCertificateImportResult'] = ResolversParentTypes['CreateCertificateImportResult']> = {
  __resolveType: TypeResolveFn<'CreateCertificateImportSuccess' | 'Refusal', ParentType, ContextType>;
};

export type CreateCertificateImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateCertificateImportSuccess'] = ResolversParentTypes['CreateCertificateImportSuccess']> = {
  certificateImport?: Resolver<ResolversTypes['CertificateImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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

export type DeclareSchoolResourceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareSchoolResourceResult'] = ResolversParentTypes['DeclareSchoolResourceResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DeclareSchoolResourceSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DeclareSchoolResourceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclareSchoolResourceSuccess'] = ResolversParentTypes['DeclareSchoolResourceSuccess']> = {
  resource?: Resolver<ResolversTypes['SchoolResource'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisabilityConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabilityCondition'] = ResolversParentTypes['DisabilityCondition']> = {
  grade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisabilityKind'], ParentType, ContextType>;
};

export type DisabledChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabledChild'] = ResolversParentTypes['DisabledChild']> = {
  certificate?: Resolver<Maybe<ResolversTypes['Certificate']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['DisabledEnrolmentStanding'], ParentType, ContextType>;
};

export type DisabledChildConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabledChildConnection'] = ResolversParentTypes['DisabledChildConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisabledChildEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisabledChildEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabledChildEdge'] = ResolversParentTypes['DisabledChildEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisabledChild'], ParentType, ContextType>;
};

export type DisabledEnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabledEnrolment'] = ResolversParentTypes['DisabledEnrolment']> = {
  ageFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ageTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  importId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reachesTarget?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sourceList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  targetPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['DisabledEnrolmentTerm']>, ParentType, ContextType>;
};

export type DisabledEnrolmentSnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabledEnrolmentSnapshot'] = ResolversParentTypes['DisabledEnrolmentSnapshot']> = {
  figure?: Resolver<ResolversTypes['DisabledEnrolment'], ParentType, ContextType>;
  frozenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notEnrolled?: Resolver<ResolversTypes['DisabledChildConnection'], ParentType, ContextType, RequireFields<DisabledEnrolmentSnapshotNotEnrolledArgs, 'first'>>;
  recomputes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisabledEnrolmentSnapshotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabledEnrolmentSnapshotConnection'] = ResolversParentTypes['DisabledEnrolmentSnapshotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisabledEnrolmentSnapshotEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisabledEnrolmentSnapshotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabledEnrolmentSnapshotEdge'] = ResolversParentTypes['DisabledEnrolmentSnapshotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisabledEnrolmentSnapshot'], ParentType, ContextType>;
};

export type DisabledEnrolmentTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabledEnrolmentTerm'] = ResolversParentTypes['DisabledEnrolmentTerm']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['DisabledEnrolmentStanding'], ParentType, ContextType>;
};

export type DropoutCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropoutCase'] = ResolversParentTypes['DropoutCase'], FederationReferenceType extends FederationReferenceTypes['DropoutCase'] = FederationReferenceTypes['DropoutCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DropoutCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placementReview?: Resolver<Maybe<ResolversTypes['PlacementReview']>, ParentType, ContextType>;
};

export type EventDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventDesk'] = ResolversParentTypes['EventDesk']> = {
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, RequireFields<EventDeskDeadLettersArgs, 'first'>>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingStreams?: Resolver<Array<ResolversTypes['WaitingStream']>, ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type GuardianOpinionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianOpinion'] = ResolversParentTypes['GuardianOpinion']> = {
  heardOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  preferred?: Resolver<Maybe<ResolversTypes['PlacementKind']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['GuardianStance'], ParentType, ContextType>;
};

export type HomeTeachingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeTeaching'] = ResolversParentTypes['HomeTeaching'], FederationReferenceType extends FederationReferenceTypes['HomeTeaching'] = FederationReferenceTypes['HomeTeaching']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HomeTeaching']> | FederationReferenceType, FederationReferenceType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missedDays?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  schedules?: Resolver<Array<ResolversTypes['HomeTeachingSchedule']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['HomeTeachingSession']>, ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HomeTeachingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeTeachingConnection'] = ResolversParentTypes['HomeTeachingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HomeTeachingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type HomeTeachingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeTeachingEdge'] = ResolversParentTypes['HomeTeachingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HomeTeaching'], ParentType, ContextType>;
};

export type HomeTeachingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeTeachingResult'] = ResolversParentTypes['HomeTeachingResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'HomeTeachingSuccess' | 'Refusal', ParentType, ContextType>;
};

export type HomeTeachingScheduleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeTeachingSchedule'] = ResolversParentTypes['HomeTeachingSchedule']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekdays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type HomeTeachingSessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeTeachingSession'] = ResolversParentTypes['HomeTeachingSession']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['SessionEvidence']>>, ParentType, ContextType>;
  late?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  makesUpFor?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['SessionMode']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['SessionOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['SessionExcuse']>, ParentType, ContextType>;
};

export type HomeTeachingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeTeachingSuccess'] = ResolversParentTypes['HomeTeachingSuccess']> = {
  homeTeaching?: Resolver<ResolversTypes['HomeTeaching'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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

export type IndividualPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndividualPlan'] = ResolversParentTypes['IndividualPlan'], FederationReferenceType extends FederationReferenceTypes['IndividualPlan'] = FederationReferenceTypes['IndividualPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndividualPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  called?: Resolver<Maybe<ResolversTypes['PlanCallLevel']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['IndividualPlanVersion'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviewDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviews?: Resolver<Array<ResolversTypes['IndividualPlanReview']>, ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['IndividualPlanVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndividualPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndividualPlanConnection'] = ResolversParentTypes['IndividualPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndividualPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IndividualPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndividualPlanEdge'] = ResolversParentTypes['IndividualPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndividualPlan'], ParentType, ContextType>;
};

export type IndividualPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndividualPlanResult'] = ResolversParentTypes['IndividualPlanResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'IndividualPlanSuccess' | 'Refusal', ParentType, ContextType>;
};

export type IndividualPlanReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndividualPlanReview'] = ResolversParentTypes['IndividualPlanReview']> = {
  outcome?: Resolver<ResolversTypes['PlanReviewOutcome'], ParentType, ContextType>;
  results?: Resolver<Array<ResolversTypes['PlanGoalResult']>, ParentType, ContextType>;
  reviewedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  versionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndividualPlanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndividualPlanSuccess'] = ResolversParentTypes['IndividualPlanSuccess']> = {
  plan?: Resolver<ResolversTypes['IndividualPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndividualPlanVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndividualPlanVersion'] = ResolversParentTypes['IndividualPlanVersion']> = {
  adoptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  goals?: Resolver<Array<ResolversTypes['PlanGoal']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responsible?: Resolver<ResolversTypes['ResponsiblePost'], ParentType, ContextType>;
  supports?: Resolver<Array<ResolversTypes['PlanSupport']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  adoptIndividualPlan?: Resolver<ResolversTypes['IndividualPlanResult'], ParentType, ContextType, RequireFields<MutationAdoptIndividualPlanArgs, 'input'>>;
  appealPlacement?: Resolver<ResolversTypes['PlacementResult'], ParentType, ContextType, RequireFields<MutationAppealPlacementArgs, 'input'>>;
  appointCommitteeMember?: Resolver<ResolversTypes['PlacementCommitteeResult'], ParentType, ContextType, RequireFields<MutationAppointCommitteeMemberArgs, 'input'>>;
  cancelCertificateImport?: Resolver<ResolversTypes['CommitCertificateImportResult'], ParentType, ContextType, RequireFields<MutationCancelCertificateImportArgs, 'input'>>;
  commitCertificateImport?: Resolver<ResolversTypes['CommitCertificateImportResult'], ParentType, ContextType, RequireFields<MutationCommitCertificateImportArgs, 'input'>>;
  completePlacementReview?: Resolver<ResolversTypes['CompletePlacementReviewResult'], ParentType, ContextType, RequireFields<MutationCompletePlacementReviewArgs, 'input'>>;
  createCertificateImport?: Resolver<ResolversTypes['CreateCertificateImportResult'], ParentType, ContextType, RequireFields<MutationCreateCertificateImportArgs, 'input'>>;
  decidePlacement?: Resolver<ResolversTypes['PlacementResult'], ParentType, ContextType, RequireFields<MutationDecidePlacementArgs, 'input'>>;
  decidePlacementAppeal?: Resolver<ResolversTypes['PlacementResult'], ParentType, ContextType, RequireFields<MutationDecidePlacementAppealArgs, 'input'>>;
  declareSchoolResource?: Resolver<ResolversTypes['DeclareSchoolResourceResult'], ParentType, ContextType, RequireFields<MutationDeclareSchoolResourceArgs, 'input'>>;
  dismissCommitteeMember?: Resolver<ResolversTypes['PlacementCommitteeResult'], ParentType, ContextType, RequireFields<MutationDismissCommitteeMemberArgs, 'input'>>;
  excuseHomeTeachingSession?: Resolver<ResolversTypes['HomeTeachingResult'], ParentType, ContextType, RequireFields<MutationExcuseHomeTeachingSessionArgs, 'input'>>;
  giveCommitteeOpinion?: Resolver<ResolversTypes['PlacementResult'], ParentType, ContextType, RequireFields<MutationGiveCommitteeOpinionArgs, 'input'>>;
  openPlacement?: Resolver<ResolversTypes['PlacementResult'], ParentType, ContextType, RequireFields<MutationOpenPlacementArgs, 'input'>>;
  recordAssessment?: Resolver<ResolversTypes['RecordAssessmentResult'], ParentType, ContextType, RequireFields<MutationRecordAssessmentArgs, 'input'>>;
  recordGuardianOpinion?: Resolver<ResolversTypes['PlacementResult'], ParentType, ContextType, RequireFields<MutationRecordGuardianOpinionArgs, 'input'>>;
  recordHomeTeachingSession?: Resolver<ResolversTypes['HomeTeachingResult'], ParentType, ContextType, RequireFields<MutationRecordHomeTeachingSessionArgs, 'input'>>;
  replaySpecialEducationDeadLetters?: Resolver<ResolversTypes['ReplayDeadLettersResult'], ParentType, ContextType, RequireFields<MutationReplaySpecialEducationDeadLettersArgs, 'input'>>;
  revealAssessment?: Resolver<ResolversTypes['RevealAssessmentResult'], ParentType, ContextType, RequireFields<MutationRevealAssessmentArgs, 'input'>>;
  reviewIndividualPlan?: Resolver<ResolversTypes['IndividualPlanResult'], ParentType, ContextType, RequireFields<MutationReviewIndividualPlanArgs, 'input'>>;
  scheduleHomeTeaching?: Resolver<ResolversTypes['HomeTeachingResult'], ParentType, ContextType, RequireFields<MutationScheduleHomeTeachingArgs, 'input'>>;
  skipSpecialEducationDeadLetter?: Resolver<ResolversTypes['SkipDeadLetterResult'], ParentType, ContextType, RequireFields<MutationSkipSpecialEducationDeadLetterArgs, 'input'>>;
  undoCertificateImport?: Resolver<ResolversTypes['CommitCertificateImportResult'], ParentType, ContextType, RequireFields<MutationUndoCertificateImportArgs, 'input'>>;
  withdrawAssessment?: Resolver<ResolversTypes['WithdrawAssessmentResult'], ParentType, ContextType, RequireFields<MutationWithdrawAssessmentArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlaceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceCount'] = ResolversParentTypes['PlaceCount']> = {
  free?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlacementKind'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement'], FederationReferenceType extends FederationReferenceTypes['Placement'] = FederationReferenceTypes['Placement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Placement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  decisions?: Resolver<Array<ResolversTypes['PlacementDecision']>, ParentType, ContextType>;
  guardianOpinion?: Resolver<Maybe<ResolversTypes['GuardianOpinion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['PlacementDecision']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opinionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinions?: Resolver<Maybe<Array<ResolversTypes['CommitteeOpinion']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['PlacementReason']>, ParentType, ContextType>;
  reviewId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['PlacementStage'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementAppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementAppeal'] = ResolversParentTypes['PlacementAppeal']> = {
  decideBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lodgedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AppealOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['PlacementKind'], ParentType, ContextType>;
};

export type PlacementCommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementCommittee'] = ResolversParentTypes['PlacementCommittee']> = {
  county?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CommitteeMember']>, ParentType, ContextType>;
};

export type PlacementCommitteeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementCommitteeResult'] = ResolversParentTypes['PlacementCommitteeResult']> = {
  __resolveType: TypeResolveFn<'PlacementCommitteeSuccess' | 'Refusal', ParentType, ContextType>;
};

export type PlacementCommitteeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementCommitteeSuccess'] = ResolversParentTypes['PlacementCommitteeSuccess']> = {
  committee?: Resolver<ResolversTypes['PlacementCommittee'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementConnection'] = ResolversParentTypes['PlacementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlacementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlacementDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementDecision'] = ResolversParentTypes['PlacementDecision']> = {
  appeal?: Resolver<Maybe<ResolversTypes['PlacementAppeal']>, ParentType, ContextType>;
  appealBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedBy?: Resolver<ResolversTypes['PlacementDecider'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectiveFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opinions?: Resolver<Maybe<Array<ResolversTypes['CommitteeOpinion']>>, ParentType, ContextType>;
  placement?: Resolver<ResolversTypes['PlacementKind'], ParentType, ContextType>;
  reviewId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  waitingFor?: Resolver<Maybe<ResolversTypes['PlacementKind']>, ParentType, ContextType>;
};

export type PlacementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementEdge'] = ResolversParentTypes['PlacementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
};

export type PlacementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementResult'] = ResolversParentTypes['PlacementResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'PlacementSuccess' | 'Refusal', ParentType, ContextType>;
};

export type PlacementReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementReview'] = ResolversParentTypes['PlacementReview'], FederationReferenceType extends FederationReferenceTypes['PlacementReview'] = FederationReferenceTypes['PlacementReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlacementReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessGrounds?: Resolver<Array<ResolversTypes['AccessGround']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dropoutCase?: Resolver<Maybe<ResolversTypes['DropoutCase']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['PlacementKind']>, ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlacementReviewStatus'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementReviewConnection'] = ResolversParentTypes['PlacementReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlacementReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlacementReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementReviewEdge'] = ResolversParentTypes['PlacementReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlacementReview'], ParentType, ContextType>;
};

export type PlacementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementSuccess'] = ResolversParentTypes['PlacementSuccess']> = {
  placement?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanGoalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGoal'] = ResolversParentTypes['PlanGoal']> = {
  area?: Resolver<ResolversTypes['GoalArea'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanGoalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanGoalResult'] = ResolversParentTypes['PlanGoalResult']> = {
  goal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['GoalResult'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  certificateFindings?: Resolver<ResolversTypes['CertificateFindingConnection'], ParentType, ContextType, RequireFields<QueryCertificateFindingsArgs, 'first' | 'importId' | 'kind'>>;
  certificateImport?: Resolver<Maybe<ResolversTypes['CertificateImport']>, ParentType, ContextType, RequireFields<QueryCertificateImportArgs, 'id'>>;
  disabledChildrenNotEnrolled?: Resolver<ResolversTypes['DisabledChildConnection'], ParentType, ContextType, RequireFields<QueryDisabledChildrenNotEnrolledArgs, 'first' | 'place'>>;
  disabledEnrolment?: Resolver<Maybe<ResolversTypes['DisabledEnrolment']>, ParentType, ContextType, RequireFields<QueryDisabledEnrolmentArgs, 'place'>>;
  disabledEnrolmentSnapshots?: Resolver<ResolversTypes['DisabledEnrolmentSnapshotConnection'], ParentType, ContextType, RequireFields<QueryDisabledEnrolmentSnapshotsArgs, 'first' | 'place'>>;
  individualPlans?: Resolver<ResolversTypes['IndividualPlanConnection'], ParentType, ContextType, RequireFields<QueryIndividualPlansArgs, 'first'>>;
  missedHomeTeaching?: Resolver<ResolversTypes['HomeTeachingConnection'], ParentType, ContextType, RequireFields<QueryMissedHomeTeachingArgs, 'first'>>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType, RequireFields<QueryPlacementArgs, 'id'>>;
  placementCommittee?: Resolver<Maybe<ResolversTypes['PlacementCommittee']>, ParentType, ContextType, RequireFields<QueryPlacementCommitteeArgs, 'county'>>;
  placementReview?: Resolver<Maybe<ResolversTypes['PlacementReview']>, ParentType, ContextType, RequireFields<QueryPlacementReviewArgs, 'id'>>;
  placementReviews?: Resolver<ResolversTypes['PlacementReviewConnection'], ParentType, ContextType, RequireFields<QueryPlacementReviewsArgs, 'first' | 'status'>>;
  placements?: Resolver<ResolversTypes['PlacementConnection'], ParentType, ContextType, RequireFields<QueryPlacementsArgs, 'first' | 'stage'>>;
  schoolResources?: Resolver<ResolversTypes['SchoolResourceConnection'], ParentType, ContextType, RequireFields<QuerySchoolResourcesArgs, 'first'>>;
  specialEducationAccessLog?: Resolver<Maybe<ResolversTypes['AccessLog']>, ParentType, ContextType>;
  specialEducationEventDesk?: Resolver<Maybe<ResolversTypes['EventDesk']>, ParentType, ContextType>;
};

export type RecordAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAssessmentResult'] = ResolversParentTypes['RecordAssessmentResult']> = {
  __resolveType: TypeResolveFn<'RecordAssessmentSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordAssessmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordAssessmentSuccess'] = ResolversParentTypes['RecordAssessmentSuccess']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
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

export type RevealAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealAssessmentResult'] = ResolversParentTypes['RevealAssessmentResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RevealAssessmentSuccess', ParentType, ContextType>;
};

export type RevealAssessmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealAssessmentSuccess'] = ResolversParentTypes['RevealAssessmentSuccess']> = {
  findings?: Resolver<ResolversTypes['AssessmentFindings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resourceRoom?: Resolver<Maybe<ResolversTypes['SchoolResource']>, ParentType, ContextType>;
};

export type SchoolResourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolResource'] = ResolversParentTypes['SchoolResource'], FederationReferenceType extends FederationReferenceTypes['SchoolResource'] = FederationReferenceTypes['SchoolResource']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SchoolResource']> | FederationReferenceType, FederationReferenceType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fullTimeTeachers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partTimeTeachers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  places?: Resolver<Maybe<Array<ResolversTypes['PlaceCount']>>, ParentType, ContextType>;
  rooms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingList?: Resolver<Maybe<Array<ResolversTypes['WaitingChild']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolResourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolResourceConnection'] = ResolversParentTypes['SchoolResourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SchoolResourceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SchoolResourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolResourceEdge'] = ResolversParentTypes['SchoolResourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolResource'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEvidence'] = ResolversParentTypes['SessionEvidence']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
};

export type SkipDeadLetterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkipDeadLetterResult'] = ResolversParentTypes['SkipDeadLetterResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SkipDeadLetterSuccess', ParentType, ContextType>;
};

export type SkipDeadLetterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkipDeadLetterSuccess'] = ResolversParentTypes['SkipDeadLetterSuccess']> = {
  deadLetter?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Student'] = ResolversParentTypes['Student'], FederationReferenceType extends FederationReferenceTypes['Student'] = FederationReferenceTypes['Student']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Student']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  specialEducation?: Resolver<Maybe<ResolversTypes['StudentSpecialEducation']>, ParentType, ContextType>;
};

export type StudentSpecialEducationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudentSpecialEducation'] = ResolversParentTypes['StudentSpecialEducation']> = {
  assessments?: Resolver<Maybe<Array<ResolversTypes['Assessment']>>, ParentType, ContextType>;
  certificates?: Resolver<Maybe<Array<ResolversTypes['Certificate']>>, ParentType, ContextType>;
  homeTeaching?: Resolver<Maybe<ResolversTypes['HomeTeaching']>, ParentType, ContextType, Partial<StudentSpecialEducationHomeTeachingArgs>>;
  individualPlan?: Resolver<Maybe<ResolversTypes['IndividualPlan']>, ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<Array<ResolversTypes['PlacementReview']>>, ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
};

export type VersionedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Versioned'] = ResolversParentTypes['Versioned']> = {
  __resolveType: TypeResolveFn<'Assessment' | 'Certificate' | 'HomeTeaching' | 'IndividualPlan' | 'Placement' | 'PlacementReview' | 'SchoolResource' | 'WithheldRecord', ParentType, ContextType>;
};

export type WaitingChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitingChild'] = ResolversParentTypes['WaitingChild']> = {
  placeFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  waitingFor?: Resolver<ResolversTypes['PlacementKind'], ParentType, ContextType>;
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

export type WithdrawAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAssessmentResult'] = ResolversParentTypes['WithdrawAssessmentResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal' | 'WithdrawAssessmentSuccess', ParentType, ContextType>;
};

export type WithdrawAssessmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAssessmentSuccess'] = ResolversParentTypes['WithdrawAssessmentSuccess']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WithheldRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithheldRecord'] = ResolversParentTypes['WithheldRecord']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccessCheckpoint?: AccessCheckpointResolvers<ContextType>;
  AccessEntry?: AccessEntryResolvers<ContextType>;
  AccessEntryConnection?: AccessEntryConnectionResolvers<ContextType>;
  AccessEntryEdge?: AccessEntryEdgeResolvers<ContextType>;
  AccessGround?: AccessGroundResolvers<ContextType>;
  AccessLog?: AccessLogResolvers<ContextType>;
  AccessLogVerdict?: AccessLogVerdictResolvers<ContextType>;
  AccessSummaryLine?: AccessSummaryLineResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentFindings?: AssessmentFindingsResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateFinding?: CertificateFindingResolvers<ContextType>;
  CertificateFindingConnection?: CertificateFindingConnectionResolvers<ContextType>;
  CertificateFindingCount?: CertificateFindingCountResolvers<ContextType>;
  CertificateFindingEdge?: CertificateFindingEdgeResolvers<ContextType>;
  CertificateImport?: CertificateImportResolvers<ContextType>;
  CertificateRowError?: CertificateRowErrorResolvers<ContextType>;
  CommitCertificateImportResult?: CommitCertificateImportResultResolvers<ContextType>;
  CommitCertificateImportSuccess?: CommitCertificateImportSuccessResolvers<ContextType>;
  CommitteeMember?: CommitteeMemberResolvers<ContextType>;
  CommitteeOpinion?: CommitteeOpinionResolvers<ContextType>;
  CompletePlacementReviewResult?: CompletePlacementReviewResultResolvers<ContextType>;
  CompletePlacementReviewSuccess?: CompletePlacementReviewSuccessResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CreateCertificateImportResult?: CreateCertificateImportResultResolvers<ContextType>;
  CreateCertificateImportSuccess?: CreateCertificateImportSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DeclareSchoolResourceResult?: DeclareSchoolResourceResultResolvers<ContextType>;
  DeclareSchoolResourceSuccess?: DeclareSchoolResourceSuccessResolvers<ContextType>;
  DisabilityCondition?: DisabilityConditionResolvers<ContextType>;
  DisabledChild?: DisabledChildResolvers<ContextType>;
  DisabledChildConnection?: DisabledChildConnectionResolvers<ContextType>;
  DisabledChildEdge?: DisabledChildEdgeResolvers<ContextType>;
  DisabledEnrolment?: DisabledEnrolmentResolvers<ContextType>;
  DisabledEnrolmentSnapshot?: DisabledEnrolmentSnapshotResolvers<ContextType>;
  DisabledEnrolmentSnapshotConnection?: DisabledEnrolmentSnapshotConnectionResolvers<ContextType>;
  DisabledEnrolmentSnapshotEdge?: DisabledEnrolmentSnapshotEdgeResolvers<ContextType>;
  DisabledEnrolmentTerm?: DisabledEnrolmentTermResolvers<ContextType>;
  DropoutCase?: DropoutCaseResolvers<ContextType>;
  EventDesk?: EventDeskResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  GuardianOpinion?: GuardianOpinionResolvers<ContextType>;
  HomeTeaching?: HomeTeachingResolvers<ContextType>;
  HomeTeachingConnection?: HomeTeachingConnectionResolvers<ContextType>;
  HomeTeachingEdge?: HomeTeachingEdgeResolvers<ContextType>;
  HomeTeachingResult?: HomeTeachingResultResolvers<ContextType>;
  HomeTeachingSchedule?: HomeTeachingScheduleResolvers<ContextType>;
  HomeTeachingSession?: HomeTeachingSessionResolvers<ContextType>;
  HomeTeachingSuccess?: HomeTeachingSuccessResolvers<ContextType>;
  ImportFieldChange?: ImportFieldChangeResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  ImportPreviewRow?: ImportPreviewRowResolvers<ContextType>;
  ImportPreviewRowConnection?: ImportPreviewRowConnectionResolvers<ContextType>;
  ImportPreviewRowEdge?: ImportPreviewRowEdgeResolvers<ContextType>;
  ImportUndoneRow?: ImportUndoneRowResolvers<ContextType>;
  ImportUndoneRowConnection?: ImportUndoneRowConnectionResolvers<ContextType>;
  ImportUndoneRowEdge?: ImportUndoneRowEdgeResolvers<ContextType>;
  IndividualPlan?: IndividualPlanResolvers<ContextType>;
  IndividualPlanConnection?: IndividualPlanConnectionResolvers<ContextType>;
  IndividualPlanEdge?: IndividualPlanEdgeResolvers<ContextType>;
  IndividualPlanResult?: IndividualPlanResultResolvers<ContextType>;
  IndividualPlanReview?: IndividualPlanReviewResolvers<ContextType>;
  IndividualPlanSuccess?: IndividualPlanSuccessResolvers<ContextType>;
  IndividualPlanVersion?: IndividualPlanVersionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlaceCount?: PlaceCountResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlacementAppeal?: PlacementAppealResolvers<ContextType>;
  PlacementCommittee?: PlacementCommitteeResolvers<ContextType>;
  PlacementCommitteeResult?: PlacementCommitteeResultResolvers<ContextType>;
  PlacementCommitteeSuccess?: PlacementCommitteeSuccessResolvers<ContextType>;
  PlacementConnection?: PlacementConnectionResolvers<ContextType>;
  PlacementDecision?: PlacementDecisionResolvers<ContextType>;
  PlacementEdge?: PlacementEdgeResolvers<ContextType>;
  PlacementResult?: PlacementResultResolvers<ContextType>;
  PlacementReview?: PlacementReviewResolvers<ContextType>;
  PlacementReviewConnection?: PlacementReviewConnectionResolvers<ContextType>;
  PlacementReviewEdge?: PlacementReviewEdgeResolvers<ContextType>;
  PlacementSuccess?: PlacementSuccessResolvers<ContextType>;
  PlanGoal?: PlanGoalResolvers<ContextType>;
  PlanGoalResult?: PlanGoalResultResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAssessmentResult?: RecordAssessmentResultResolvers<ContextType>;
  RecordAssessmentSuccess?: RecordAssessmentSuccessResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ReplayDeadLettersResult?: ReplayDeadLettersResultResolvers<ContextType>;
  ReplayDeadLettersSuccess?: ReplayDeadLettersSuccessResolvers<ContextType>;
  ReplayedDeadLetter?: ReplayedDeadLetterResolvers<ContextType>;
  RevealAssessmentResult?: RevealAssessmentResultResolvers<ContextType>;
  RevealAssessmentSuccess?: RevealAssessmentSuccessResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  SchoolResource?: SchoolResourceResolvers<ContextType>;
  SchoolResourceConnection?: SchoolResourceConnectionResolvers<ContextType>;
  SchoolResourceEdge?: SchoolResourceEdgeResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SessionEvidence?: SessionEvidenceResolvers<ContextType>;
  SkipDeadLetterResult?: SkipDeadLetterResultResolvers<ContextType>;
  SkipDeadLetterSuccess?: SkipDeadLetterSuccessResolvers<ContextType>;
  Student?: StudentResolvers<ContextType>;
  StudentSpecialEducation?: StudentSpecialEducationResolvers<ContextType>;
  Versioned?: VersionedResolvers<ContextType>;
  WaitingChild?: WaitingChildResolvers<ContextType>;
  WaitingStream?: WaitingStreamResolvers<ContextType>;
  WithdrawAssessmentResult?: WithdrawAssessmentResultResolvers<ContextType>;
  WithdrawAssessmentSuccess?: WithdrawAssessmentSuccessResolvers<ContextType>;
  WithheldRecord?: WithheldRecordResolvers<ContextType>;
};


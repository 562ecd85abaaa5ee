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

/** Who answers for a child from a day on. */
export type AddGuardianInput = {
  /** The version of the student the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First day; today or earlier. */
  from: Scalars['Date']['input'];
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** What the guardian is in law. */
  kind: GuardianshipKind;
  /** Name 姓名. */
  name: Scalars['String']['input'];
  /** Mobile phone 电话, 11 digits. Name and phone of a known guardian mean that guardian. */
  phone: Scalars['String']['input'];
  /** Relation 监护人关系, of the table of relations: 父亲, 祖母 … */
  relation: Scalars['String']['input'];
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
};

/** Why a child belongs to a key area. */
export type AreaFact = {
  __typename?: 'AreaFact';
  /** Which trait. */
  area: AreaTrait;
  /** The place that has it. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** Since when the place has the trait. */
  since: Scalars['Date']['output'];
  /** How the place concerns the child. */
  through: AreaThrough;
};

/** How a place concerns a child. */
export type AreaThrough =
  /** The child lives there. */
  | 'HOME'
  /** The child goes to school there. */
  | 'SCHOOL';

/** What makes a place a key area 重点监测地区. */
export type AreaTrait =
  /** Where floating population gathers 流动人口相对集中区域. */
  | 'FLOATING_POPULATION'
  /** An ecological-migrant village 生态移民村. */
  | 'MIGRANT_VILLAGE'
  /** Rural 农村. */
  | 'RURAL';

/** A trait with the day from which it holds. */
export type AreaTraitInput = {
  /** Since when it holds. */
  since: Scalars['Date']['input'];
  /** Which one. */
  trait: AreaTrait;
};

/** A trait of a place. */
export type AreaTraitOfPlace = {
  __typename?: 'AreaTraitOfPlace';
  /** Since when it holds. */
  since: Scalars['Date']['output'];
  /** Which one. */
  trait: AreaTrait;
};

/** A body 机构 of the programme, by kind: a school, a town, a department. */
export type Body = {
  __typename?: 'Body';
  /** Name in the graph, `civil-affairs`. */
  id: Scalars['ID']['output'];
  /** Official name 名称. */
  name: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** Its posts 岗位. */
  posts: Array<Post>;
};

/** Stopping an import. */
export type CancelImportBatchInput = {
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the import. */
  importId: Scalars['ID']['input'];
  /** What the file holds. */
  kind: ImportKind;
};

/** Another class of the school. */
export type ChangeClassInput = {
  /** Id of the new class. */
  classId: Scalars['ID']['input'];
  /** The version of the student the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, when, on whose approval. */
  grounds: GroundsInput;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** What the step is. */
  kind: ClassMoveKind;
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
};

/** What changes of a saved list; what is left out stays. */
export type ChangeSavedListInput = {
  /** The version you saw; another one is answered as a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whether one's own school or the bureau finds it too. */
  isShared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name 名单名称. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Id of the list. */
  savedListId: Scalars['ID']['input'];
};

/** What changes of a school; what is left out stays. */
export type ChangeSchoolInput = {
  /** Whether children board 是否寄宿. */
  boarding?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version you saw; another one is answered as a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Kind 办学类别. */
  kind?: InputMaybe<SchoolKind>;
  /** Name 学校名称. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Public or private 办学性质. */
  ownership?: InputMaybe<SchoolOwnership>;
  /** School code 学校标识码. */
  schoolId: Scalars['ID']['input'];
};

/** A step within the school. */
export type ClassMoveKind =
  /** Another class of the same grade and school year 转班级. */
  | 'CLASS_CHANGE'
  /** The grade once more 留级; needs an approval. */
  | 'GRADE_REPEATED'
  /** One grade more than a year 跳级; needs an approval. */
  | 'GRADE_SKIPPED'
  /** Up a grade into the next school year 升级, for a child whom the promotion of the school left for a decision. */
  | 'PROMOTION';

/** A class in which a student is or was 编班. */
export type ClassPlacement = {
  __typename?: 'ClassPlacement';
  /** First day. */
  from: Scalars['Date']['output'];
  /** Grade 年级. */
  grade: Scalars['String']['output'];
  /** The class 班级. */
  schoolClass?: Maybe<SchoolClass>;
  /** Last day; null for the present class. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** The size of a class 班额. */
export type ClassSize = {
  __typename?: 'ClassSize';
  /** Children with a seat in class 班级人数; those who are suspended are not counted. */
  count: Scalars['Int']['output'];
  /** How full the class is. */
  flag: ClassSizeFlag;
  /** Standard size 标准班额 of the stage. */
  standard: Scalars['Int']['output'];
};

/** How full a class is 班额情况. */
export type ClassSizeFlag =
  /** Above the standard 超标准班额. */
  | 'ABOVE_STANDARD'
  /** Extra-large class 超大班额. */
  | 'EXTRA_LARGE'
  /** Large class 大班额. */
  | 'LARGE'
  /** Within the standard 未超标准班额. */
  | 'WITHIN_STANDARD';

/** A school that is closed. */
export type CloseSchoolInput = {
  /** The version you saw; another one is answered as a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Its last day. */
  on: Scalars['Date']['input'];
  /** School code 学校标识码. */
  schoolId: Scalars['ID']['input'];
};

/** A village or community that is no more. */
export type CloseVillageInput = {
  /** National code. */
  code: Scalars['ID']['input'];
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Last day; today or earlier. */
  on: Scalars['Date']['input'];
};

/** A code 代码. */
export type Code = {
  __typename?: 'Code';
  /** The code. */
  code: Scalars['String']['output'];
  /** What it means 代码含义. */
  name: Scalars['String']['output'];
  /** How surely this code is known. */
  status: CodeSourceStatus;
};

/** How surely a code is known 代码来源核实情况. */
export type CodeSourceStatus =
  /** One source. */
  | 'ONE_SOURCE'
  /** Two independent sources agree. */
  | 'TWO_SOURCES'
  /** General knowledge, to be confirmed 未核实. */
  | 'UNVERIFIED';

/** A code table 代码表. */
export type CodeTable = {
  __typename?: 'CodeTable';
  /** The codes. */
  codes: Array<Code>;
  /** Its word: `student-status`, `movement`, `movement-basic`, `movement-reason`, `grade`, `sex`, `ethnic-group`, `attending`, `school-type`. */
  id: Scalars['ID']['output'];
  /** Name 代码表名称. */
  name: Scalars['String']['output'];
  /** The standard it comes from. */
  standard: Scalars['String']['output'];
  /** How surely the table is known. */
  status: CodeSourceStatus;
  /** First day on which this version is used here 启用日期; when the standard itself came into force is not known of every table. */
  validFrom: Scalars['Date']['output'];
  /** Last day on which it is used 停用日期; null while it is. A code is never deleted: a later version supersedes the table. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** Version of the table in this software; a changed table is a new version. */
  version: Scalars['String']['output'];
};

/** Committing an import. */
export type CommitImportBatchInput = {
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the import. */
  importId: Scalars['ID']['input'];
  /** What the file holds. */
  kind: ImportKind;
};

/** The receipt of a school outside the city. */
export type ConfirmReceiptElsewhereInput = {
  /** The version of the student the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Day of the receipt; today or earlier. */
  on: Scalars['Date']['input'];
  /** Number of the other school's receipt 接收回执编号. */
  receiptNumber: Scalars['String']['input'];
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
};

/** Whose list. */
export type ConfirmReconciliationInput = {
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the school. */
  schoolId: Scalars['ID']['input'];
  /** The running term. */
  termId: Scalars['String']['input'];
};

/** Confirmed or refused. */
export type ConfirmReconciliationResult = ConfirmReconciliationSuccess | Refusal;

/** What was confirmed. */
export type ConfirmReconciliationSuccess = {
  __typename?: 'ConfirmReconciliationSuccess';
  /** Children of whom the record says nothing. */
  openCount: Scalars['Int']['output'];
  /** Children accounted for by what their record says. */
  resolvedCount: Scalars['Int']['output'];
  /** Children in class after all. */
  settledCount: Scalars['Int']['output'];
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

/** A part of the copy 复制内容. */
export type CopiedPart =
  /** Who looked at it 查阅情况. */
  | 'ACCESS_SUMMARY'
  /** Aid 资助. */
  | 'AID'
  /** Attendance and dropout cases 考勤与个案. */
  | 'ATTENDANCE'
  /** The registration, guardians and household 学籍. */
  | 'REGISTRATION'
  /** Special education 特殊教育. */
  | 'SPECIAL_EDUCATION';

/** Name and phone as they are now. All the guardian's children share them. */
export type CorrectGuardianContactInput = {
  /** The version of the guardian the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the guardian. */
  guardianId: Scalars['ID']['input'];
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name 姓名. */
  name: Scalars['String']['input'];
  /** Mobile phone 电话, 11 digits. */
  phone: Scalars['String']['input'];
};

/** Done, refused, or changed meanwhile. */
export type CorrectGuardianContactResult = Conflict | CorrectGuardianContactSuccess | Refusal;

/** The guardian as it stands. */
export type CorrectGuardianContactSuccess = {
  __typename?: 'CorrectGuardianContactSuccess';
  /** The guardian. */
  guardian: Guardian;
};

/** Starting an import. */
export type CreateImportBatchInput = {
  /** A repeat with the same key gives the same import. */
  idempotencyKey: Scalars['ID']['input'];
  /** What the file holds. */
  kind: ImportKind;
  /** Name of the list. */
  sourceList: Scalars['String']['input'];
};

/** How sensitive data are 数据分级. */
export type DataClass =
  /** Codes and figures 一般. */
  | 'S1'
  /** Identity 身份. */
  | 'S2'
  /** Contacts and family 联系方式和家庭. */
  | 'S3'
  /** Disability, hardship, case notes 敏感. */
  | 'S4';

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

/** A removal list to decide on. */
export type DecideRemovalListInput = {
  /** The version you looked at; refused when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The list. */
  listId: Scalars['ID']['input'];
};

/** A saved list to delete. */
export type DeleteSavedListInput = {
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the list. */
  savedListId: Scalars['ID']['input'];
};

/** Two records that may be one child 疑似重复学籍. */
export type DuplicatePair = Versioned & {
  __typename?: 'DuplicatePair';
  /** Approval number 批准文号 of the decision. */
  approvalNumber?: Maybe<Scalars['String']['output']>;
  /** Day of the decision. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Id of the pair. */
  id: Scalars['ID']['output'];
  /** Why they may be one child; never a score. */
  reasons: Array<DuplicateReason>;
  /** Day of the suspicion. */
  since: Scalars['Date']['output'];
  /** What was decided. */
  status: DuplicateStatus;
  /** The two records as they are registered; one out of the viewer's scope is left out. After a merge, the one that stands for both. */
  students?: Maybe<Array<Student>>;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A page of pairs. */
export type DuplicatePairConnection = {
  __typename?: 'DuplicatePairConnection';
  /** The pairs. */
  edges: Array<DuplicatePairEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A pair on a page. */
export type DuplicatePairEdge = {
  __typename?: 'DuplicatePairEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The pair. */
  node: DuplicatePair;
};

/** Why two records may be one child 疑似重复的依据. */
export type DuplicateReason =
  /** A person said so 人工提出. */
  | 'REPORTED'
  /** The same birth date and sex 出生日期、性别相同. */
  | 'SAME_BIRTH_DATE'
  /** The same guardian 监护人相同. */
  | 'SAME_GUARDIAN'
  /** The same household 家庭相同. */
  | 'SAME_HOUSEHOLD'
  /** The same name 姓名相同. */
  | 'SAME_NAME'
  /** The same ID number 身份证号相同. */
  | 'SAME_NUMBER'
  /** Names that differ by one character 姓名相近. */
  | 'SIMILAR_NAME'
  /** ID numbers that differ by a typing error 身份证号疑似录错. */
  | 'SIMILAR_NUMBER';

/** What came of a decision on two records. */
export type DuplicateResult = Conflict | DuplicateSuccess | Refusal;

/** What was decided on two records. */
export type DuplicateStatus =
  /** Two children; remembered and not asked again 非重复. */
  | 'DISTINCT'
  /** One child; one record stands for both 已合并. */
  | 'MERGED'
  /** Not decided yet 待核实. */
  | 'SUSPECTED';

/** The pair as it stands. */
export type DuplicateSuccess = {
  __typename?: 'DuplicateSuccess';
  /** The pair. */
  duplicate: DuplicatePair;
};

/** A record beyond the viewer's reach that was opened in an emergency 紧急查阅. */
export type EmergencyAccess = Versioned & {
  __typename?: 'EmergencyAccess';
  /** When it closes by itself 失效时间. */
  expiresAt: Scalars['DateTime']['output'];
  /** Id of the access. */
  id: Scalars['ID']['output'];
  /** Whether it is open now: neither expired nor found not justified. */
  isOpen: Scalars['Boolean']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Post that opened it 查阅岗位. */
  openedByPost: Scalars['String']['output'];
  /** Why 事由. */
  reason: EmergencyReason;
  /** The record; null once it is closed, and for everybody but who opened it. Every look is in the access log 访问日志 as one of a full value. */
  record?: Maybe<EmergencyRecord>;
  /** What the bureau found; null before the review. */
  review?: Maybe<EmergencyAccessReview>;
  /** Last day for the review 审查期限. */
  reviewBy: Scalars['Date']['output'];
  /** True when that day has passed without a review 审查逾期. */
  reviewOverdue: Scalars['Boolean']['output'];
  /** The student, if in the viewer's scope. */
  student?: Maybe<Student>;
  /** Why, in the words of who opened it 说明. */
  text: Scalars['String']['output'];
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A page of emergency accesses, those to be reviewed first in front. */
export type EmergencyAccessConnection = {
  __typename?: 'EmergencyAccessConnection';
  /** The accesses. */
  edges: Array<EmergencyAccessEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An emergency access on a page. */
export type EmergencyAccessEdge = {
  __typename?: 'EmergencyAccessEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The access. */
  node: EmergencyAccess;
};

/** What the bureau found 审查结果. */
export type EmergencyAccessReview = {
  __typename?: 'EmergencyAccessReview';
  /** Whether the access was justified 是否正当. */
  justified: Scalars['Boolean']['output'];
  /** What the reviewer wrote 审查意见. */
  note: Scalars['String']['output'];
  /** Day of the review. */
  on: Scalars['Date']['output'];
};

/** Whether an emergency access has been reviewed. */
export type EmergencyAccessStatus =
  /** To be reviewed by the bureau 待审查. */
  | 'AWAITING_REVIEW'
  /** Reviewed 已审查. */
  | 'REVIEWED';

/** The access, as it then stands. */
export type EmergencyAccessSuccess = {
  __typename?: 'EmergencyAccessSuccess';
  /** The access. */
  access: EmergencyAccess;
};

/** A guardian in full, for the time of the emergency. */
export type EmergencyGuardian = {
  __typename?: 'EmergencyGuardian';
  /** Name 姓名. */
  name: Scalars['String']['output'];
  /** Phone 电话. */
  phone: Scalars['String']['output'];
  /** What the guardian is to the child 监护人关系. */
  relation: Scalars['String']['output'];
};

/** Why a record beyond one's reach must be opened now 紧急查阅事由. */
export type EmergencyReason =
  /** A child was found in danger 发现儿童处于危险. */
  | 'CHILD_IN_DANGER'
  /** A child is lost 儿童走失. */
  | 'CHILD_LOST'
  /** A medical emergency 紧急就医. */
  | 'MEDICAL_EMERGENCY'
  /** Something else; the text says what 其他. */
  | 'OTHER'
  /** Suspected trafficking or child labour 疑似拐卖或使用童工. */
  | 'TRAFFICKING_OR_LABOUR';

/** The least that helps a child in an emergency: who it is, where it belongs, whom to call. */
export type EmergencyRecord = {
  __typename?: 'EmergencyRecord';
  /** Number of the class 班号. */
  classNumber?: Maybe<Scalars['Int']['output']>;
  /** Grade 年级. */
  grade: Scalars['String']['output'];
  /** Who answers for the child now 监护人, whom to call first in front. */
  guardians: Array<EmergencyGuardian>;
  /** Name 姓名. */
  name: Scalars['String']['output'];
  /** The school 学校. */
  school?: Maybe<School>;
  /** Where the school lies 所在镇（街道）. */
  town?: Maybe<Jurisdiction>;
};

/** The end of a stay at a school. */
export type EndEnrolmentInput = {
  /** The version of the student the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, when (the last day), on whose approval. */
  grounds: GroundsInput;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** How it ends. */
  kind: EnrolmentEndKind;
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
};

/** Which guardian no longer answers for a child. */
export type EndGuardianshipInput = {
  /** The version of the student the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Id of the guardian. */
  guardianId: Scalars['ID']['input'];
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Last day; today or earlier. */
  on: Scalars['Date']['input'];
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
};

/** Which fact has ended. */
export type EndMonitoringFactInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which group. */
  group: KeyGroup;
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Last day. */
  on: Scalars['Date']['input'];
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
};

/** What is refused for every child of the compulsory stage. */
export type EndRegistrationInput = {
  /** Asked of every mutation. */
  idempotencyKey: Scalars['ID']['input'];
  /** What somebody wants to do. */
  kind: ForbiddenMovementKind;
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
};

/** A transfer that does not come about. */
export type EndTransferInput = {
  /** The version of the student the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
};

/** A stay of one student at one school 就读经历. A student's stays never overlap. */
export type Enrolment = {
  __typename?: 'Enrolment';
  /** Approval number 批准文号 of the entry. */
  entryApproval?: Maybe<Scalars['String']['output']>;
  /** How it began. */
  entryReason: EnrolmentEntryReason;
  /** Approval number 批准文号 of the exit. */
  exitApproval?: Maybe<Scalars['String']['output']>;
  /** How it ended; null while it lasts. */
  exitReason?: Maybe<EnrolmentExitReason>;
  /** First day 入学日期. */
  from: Scalars['Date']['output'];
  /** Id of the student and number of the stay. */
  id: Scalars['ID']['output'];
  /** 1, 2, 3 … of this student. */
  number: Scalars['Int']['output'];
  /** The classes, in the order of time. */
  placements: Array<ClassPlacement>;
  /** The school 学校. */
  school?: Maybe<School>;
  /** The student 学生. */
  student?: Maybe<Student>;
  /** Last day 离校日期; null while the student is enrolled there. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** How a registration comes to its end. */
export type EnrolmentEndKind =
  /** Completed without the standard of graduation 结业; needs an approval. */
  | 'COMPLETION'
  /** Died 死亡. */
  | 'DEATH'
  /** Graduated early 提前毕业; needs an approval. */
  | 'EARLY_GRADUATION'
  /** Graduated from the last grade 毕业. */
  | 'GRADUATION'
  /** Entered by mistake 错误登记注销; the bureau alone, with an approval. */
  | 'WRONG_ENTRY';

/** How a stay at a school began 入学方式. */
export type EnrolmentEntryReason =
  /** Admitted 招生. */
  | 'ADMITTED'
  /** Entered with the first list 初次登记. */
  | 'REGISTERED'
  /** Back after a time elsewhere 恢复学籍. */
  | 'RE_ENROLLED'
  /** Transferred in 转入. */
  | 'TRANSFERRED_IN';

/** How a stay at a school ended 离校方式. */
export type EnrolmentExitReason =
  /** Completed without the standard of graduation 结业. */
  | 'COMPLETED'
  /** Died 死亡. */
  | 'DIED'
  /** A second record of one child 重复学籍. */
  | 'DUPLICATE'
  /** Graduated 毕业. */
  | 'GRADUATED'
  /** Received by a school outside the city 转往外地. */
  | 'MOVED_AWAY'
  /** Transferred to another school of the city 转出. */
  | 'TRANSFERRED_OUT'
  /** Entered by mistake 错误登记. */
  | 'WRONG_ENTRY';

/** An enrolment notice 义务教育入学通知书. */
export type EnrolmentNotice = {
  __typename?: 'EnrolmentNotice';
  /** The notice as a page that prints on A4, with the law and the consequences; null for those who may not read the child's name. */
  html?: Maybe<Scalars['String']['output']>;
  /** Day of issue 发出日期. */
  issuedOn: Scalars['Date']['output'];
  /** Number 编号. */
  number: Scalars['String']['output'];
  /** The notice as PDF (A4), base64; null for those who may not read the child's name. */
  pdf?: Maybe<Scalars['String']['output']>;
  /** Last day to report 报到日期. */
  reportBy: Scalars['Date']['output'];
  /** The school to report to 报到学校. */
  school?: Maybe<School>;
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

/** Which ledger, and why. */
export type ExportLedgerInput = {
  /** Kind of file. */
  format: LedgerFileFormat;
  /** Asked of every mutation. Each export is made and recorded anew. */
  idempotencyKey: Scalars['ID']['input'];
  /** Which ledger. */
  ledger: RegistryLedger;
  /** The term (`2026-autumn`) of a reconciliation, the school year (`2025`) of letters or classes, the month (`2026-04`) of frozen indicators; other ledgers have none. */
  period?: InputMaybe<Scalars['String']['input']>;
  /** Why it is made; kept in the access log. */
  purpose: Scalars['String']['input'];
  /** Only this school; everything in the viewer's reach when left out. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
};

/** The file or a refusal. */
export type ExportLedgerResult = ExportLedgerSuccess | Refusal;

/** The file. Names as far as the viewer may read them, numbers masked. */
export type ExportLedgerSuccess = {
  __typename?: 'ExportLedgerSuccess';
  /** The content in Base64. */
  contentBase64: Scalars['String']['output'];
  /** Media type of the content. */
  contentType: Scalars['String']['output'];
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** Lines in the file, heads not counted. */
  lineCount: Scalars['Int']['output'];
};

/** Ways out that are closed in the compulsory stage 义务教育阶段禁止的处理. */
export type ForbiddenMovementKind =
  /** Cancellation of the registration 取消学籍. */
  | 'CANCELLATION'
  /** Expulsion 开除学籍. */
  | 'EXPULSION'
  /** Withdrawal 退学. */
  | 'WITHDRAWAL';

/** That a request is granted: what was handed over or done. */
export type GrantGuardianRequestInput = {
  /** For a correction or an objection: what was done, in up to 500 characters; kept sealed. */
  answer?: InputMaybe<Scalars['String']['input']>;
  /** For a copy: what was handed over. Each is in the access log as a print. */
  copied?: Array<CopiedPart>;
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the request. */
  requestId: Scalars['ID']['input'];
};

/** Why, when and on whose approval something is done. */
export type GroundsInput = {
  /** Approval number 审批文号, where somebody above the school must have approved it. */
  approvalNumber?: InputMaybe<Scalars['String']['input']>;
  /** Approval day 审批日期. */
  approvedOn?: InputMaybe<Scalars['Date']['input']>;
  /** Day 异动日期; today or earlier. */
  on: Scalars['Date']['input'];
  /** Reason 异动原因, national code XJYDYY. */
  reasonCode?: InputMaybe<Scalars['String']['input']>;
};

/** Why a child belongs to a key group. */
export type GroupFact = {
  __typename?: 'GroupFact';
  /** Which group. */
  group: KeyGroup;
  /** Since when. */
  since: Scalars['Date']['output'];
  /** Who says so 事实来源: `school`, `guardians` (the registry's own record of them), a ledger's category such as `registered-poor`, `migrant-child` (the list of migrant workers' children) or `learning-support`. */
  source: Scalars['String']['output'];
};

/** A guardian 监护人: one person, whichever of the children they answer for. */
export type Guardian = Versioned & {
  __typename?: 'Guardian';
  /** The children the guardian answers for or has answered for, as far as the viewer may see them. */
  children?: Maybe<Array<Guardianship>>;
  /** Id of the guardian. */
  id: Scalars['ID']['output'];
  /** Name 姓名; masked for those who may not read names. */
  name?: Maybe<Scalars['String']['output']>;
  /** Phone 电话, masked. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Grows with every change; send it back as expectedVersion. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** How the desk made sure who asked 身份核验方式. */
export type GuardianIdentityProof =
  /** A paper that names the guardian 监护证明. */
  | 'GUARDIANSHIP_PAPER'
  /** Household register 户口簿. */
  | 'HOUSEHOLD_REGISTER'
  /** Identity card 身份证. */
  | 'ID_CARD'
  /** Known to the desk in person 本人熟识. */
  | 'KNOWN_IN_PERSON';

/** A request of a guardian 监护人申请. */
export type GuardianRequest = Versioned & {
  __typename?: 'GuardianRequest';
  /** What was done 办理结果; null for a copy, and before the answer. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Day of the answer. */
  answeredOn?: Maybe<Scalars['Date']['output']>;
  /** The parts of the copy that was handed over. */
  copied: Array<CopiedPart>;
  /** Last day for the answer 办理期限. */
  dueOn: Scalars['Date']['output'];
  /** What is to be corrected; null unless it is a correction. */
  field?: Maybe<GuardianRequestField>;
  /** Who asked, and as what 申请人; null for those who may not read guardians, and once the guardianship is taken back. */
  guardianship?: Maybe<Guardianship>;
  /** Id of the request. */
  id: Scalars['ID']['output'];
  /** How the desk made sure who asked. */
  identityProof: GuardianIdentityProof;
  /** What is asked for. */
  kind: GuardianRequestKind;
  /** What is objected to; null unless it is an objection. */
  matter?: Maybe<GuardianRequestMatter>;
  /** True once that day passed without an answer 逾期. */
  overdue: Scalars['Boolean']['output'];
  /** Day on which it was taken in 受理日期. */
  receivedOn: Scalars['Date']['output'];
  /** The refusal, if it was refused. */
  refusal?: Maybe<GuardianRequestRefusal>;
  /** Where it stands. */
  status: GuardianRequestStatus;
  /** The child. */
  student?: Maybe<Student>;
  /** Post that took it in. */
  takenBy: Scalars['String']['output'];
  /** What the guardian said 申请内容: what it should be, or why not. */
  text?: Maybe<Scalars['String']['output']>;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A page of requests, due first in front. */
export type GuardianRequestConnection = {
  __typename?: 'GuardianRequestConnection';
  /** The requests. */
  edges: Array<GuardianRequestEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** How many requests wait 待办数. */
export type GuardianRequestCounts = {
  __typename?: 'GuardianRequestCounts';
  /** To be answered 待办, overdue ones included. */
  open: Scalars['Int']['output'];
  /** Of these, those whose day has passed 逾期. */
  overdue: Scalars['Int']['output'];
};

/** A request on a page. */
export type GuardianRequestEdge = {
  __typename?: 'GuardianRequestEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The request. */
  node: GuardianRequest;
};

/** What a correction is about 更正事项. */
export type GuardianRequestField =
  /** Birth date 出生日期. */
  | 'BIRTH_DATE'
  /** School, class or a movement 学籍及异动. */
  | 'ENROLMENT'
  /** Ethnic group 民族. */
  | 'ETHNIC_GROUP'
  /** A guardian or their phone 监护人信息. */
  | 'GUARDIAN'
  /** Home address 现住址. */
  | 'HOME_ADDRESS'
  /** ID number 身份证号. */
  | 'ID_NUMBER'
  /** Name 姓名. */
  | 'NAME'
  /** Registered address 户籍地. */
  | 'REGISTERED_ADDRESS'
  /** The attendance register 考勤. */
  | 'ROLL'
  /** Sex 性别. */
  | 'SEX';

/** What to list. */
export type GuardianRequestFilter = {
  /** Only those whose day has passed. */
  overdueOnly?: Scalars['Boolean']['input'];
  /** Only this school. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  /** Only requests that stand so. */
  status?: GuardianRequestStatus;
};

/** What a guardian asks for 申请类别. */
export type GuardianRequestKind =
  /** To read and have a copy of what is held 查阅、复制. */
  | 'COPY'
  /** To correct or complete it 更正、补充. */
  | 'CORRECT'
  /** Objects to how it is used 异议. */
  | 'OBJECT';

/** What an objection is against 异议事项. */
export type GuardianRequestMatter =
  /** A decision on aid 资助决定. */
  | 'AID_DECISION'
  /** A key group 重点监测群体. */
  | 'MONITORING_GROUP'
  /** The monitoring mark 监测标注. */
  | 'MONITORING_MARK'
  /** A notice to the guardian 督促文书. */
  | 'NOTICE'
  /** A placement 教育安置决定. */
  | 'PLACEMENT_DECISION'
  /** A service hold 暂缓办理. */
  | 'SERVICE_HOLD';

/** The refusal of a request in writing 不予办理告知书. */
export type GuardianRequestRefusal = {
  __typename?: 'GuardianRequestRefusal';
  /** How it reached the guardian; null until that is recorded. */
  deliveredBy?: Maybe<RefusalDeliveryMode>;
  /** Day on which it reached the guardian 送达日期. */
  deliveredOn?: Maybe<Scalars['Date']['output']>;
  /** The paper as a page that prints on A4, with the law and the remedy; each look is in the access log as a print. */
  html?: Maybe<Scalars['String']['output']>;
  /** Number 文号. */
  number: Scalars['String']['output'];
  /** Day of issue. */
  on: Scalars['Date']['output'];
  /** The paper as PDF (A4), base64; each look is in the access log as a print. */
  pdf?: Maybe<Scalars['String']['output']>;
  /** Why. */
  reason: RequestRefusalReason;
  /** Why, in the words of who refused 具体情况. */
  words: Scalars['String']['output'];
};

/** Done or not. */
export type GuardianRequestResult = Conflict | GuardianRequestSuccess | Refusal;

/** Where a request stands 办理状态. */
export type GuardianRequestStatus =
  /** Done as asked 已办理. */
  | 'GRANTED'
  /** To be answered 待办. */
  | 'OPEN'
  /** Refused in writing 不予办理. */
  | 'REFUSED';

/** The request as it then stands. */
export type GuardianRequestSuccess = {
  __typename?: 'GuardianRequestSuccess';
  /** The request. */
  request: GuardianRequest;
};

/** That a guardian answers for a child 监护关系. */
export type Guardianship = {
  __typename?: 'Guardianship';
  /** First day 开始日期. */
  from: Scalars['Date']['output'];
  /** The guardian; null for one who answers for no child in the viewer's reach any more. */
  guardian?: Maybe<Guardian>;
  /** What the guardian is in law. */
  kind: GuardianshipKind;
  /** Relation 监护人关系: 父亲, 祖母 … */
  relation: Scalars['String']['output'];
  /** The child. */
  student?: Maybe<Student>;
  /** Last day 结束日期; null while it holds. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** What a guardian is to a child 监护类别. */
export type GuardianshipKind =
  /** Entrusted guardian 代理监护人 of a child whose parents work away; beside the guardians, never in their place. */
  | 'ENTRUSTED'
  /** Another guardian 其他监护人. */
  | 'OTHER'
  /** Father or mother 父母. */
  | 'PARENT';

/** Done, refused, or changed meanwhile. */
export type GuardianshipResult = Conflict | GuardianshipSuccess | Refusal;

/** The student as it stands. */
export type GuardianshipSuccess = {
  __typename?: 'GuardianshipSuccess';
  /** The student. */
  student: Student;
};

/** A household 家庭: an address where children and those who answer for them live. */
export type Household = {
  __typename?: 'Household';
  /** Home address 现住址, masked beyond the town. */
  address?: Maybe<Scalars['String']['output']>;
  /** The children who live there, as far as the viewer may see them. */
  children?: Maybe<Array<Student>>;
  /** Id of the household. */
  id: Scalars['ID']['output'];
  /** Where it lies 所在地. */
  jurisdiction?: Maybe<Jurisdiction>;
};

/** Why somebody needs the full identity of a child 查阅目的. A fixed list, so that the access log never holds free text. */
export type IdentityPurpose =
  /** Applying for aid or a placement 资助或安置办理. */
  | 'AID_OR_PLACEMENT'
  /** The guardian asked 监护人申请. */
  | 'GUARDIAN_REQUEST'
  /** Preparing a home visit 家访. */
  | 'HOME_VISIT'
  /** Checking the registration 学籍核查. */
  | 'REGISTRATION_CHECK'
  /** A transfer 转学办理. */
  | 'TRANSFER';

/** A spreadsheet on its way into the registry. */
export type ImportBatch = {
  __typename?: 'ImportBatch';
  /** Rows without an error. */
  acceptedCount: Scalars['Int']['output'];
  /** Committed rows that took nothing over: what is on record stands, or the school was closed since the dry run. */
  alreadyRegisteredCount: Scalars['Int']['output'];
  /** What is wrong with the file, at most 500 errors. */
  errors: Array<ImportRowError>;
  /** Id of the import. */
  id: Scalars['ID']['output'];
  /** Rows whose records are kept as they are, because something else has happened to them since the import 保留. */
  keptCount: Scalars['Int']['output'];
  /** What the commit would do, counted by rows; null before a file was checked. */
  preview?: Maybe<ImportPreview>;
  /** What the commit would do with each row, as of the dry run, in the order of the sheet; null once the rows are taken over. */
  previewRows?: Maybe<ImportPreviewRowConnection>;
  /** Committed rows that were new, or changed what is on record. */
  registeredCount: Scalars['Int']['output'];
  /** Rows in the file. */
  rowCount: Scalars['Int']['output'];
  /** Name of the list. */
  sourceList: Scalars['String']['output'];
  /** Where it stands. */
  status: ImportStatus;
  /** Rows taken back by the undo 已撤销. */
  takenBackCount: Scalars['Int']['output'];
  /** Last day on which a committed import may be taken back; null while it is not committed, and for one that never may. */
  undoUntil?: Maybe<Scalars['Date']['output']>;
  /** What became of each row when the import was undone, in the order of the sheet; null for an import that was not. */
  undoneRows?: Maybe<ImportUndoneRowConnection>;
  /** Where the XLSX or CSV file is sent by HTTP PUT. */
  uploadPath: Scalars['String']['output'];
};


/** A spreadsheet on its way into the registry. */
export type ImportBatchPreviewRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  outcome?: InputMaybe<ImportRowOutcome>;
};


/** A spreadsheet on its way into the registry. */
export type ImportBatchUndoneRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  result?: ImportUndoResult;
};

/** Done or refused. */
export type ImportBatchResult = ImportBatchSuccess | Refusal;

/** The import as it stands. */
export type ImportBatchSuccess = {
  __typename?: 'ImportBatchSuccess';
  /** The import. */
  importBatch: ImportBatch;
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

/** What a spreadsheet holds. */
export type ImportKind =
  /** Classes 班级名单, opened where they are not there: 学校标识码, 学年, 年级, 班级, as the exported ledger writes them. It cannot be taken back. */
  | 'CLASSES'
  /** Guardians 监护人名单 of children who are registered: other phones and further guardians, nobody taken away; a school sends those of its own children. As the exported ledger writes them: 学生编号, 学籍号 or 学生身份证号; 学生姓名, 监护人姓名, 监护人关系, 监护人电话; 监护类型, 起始日期. */
  | 'GUARDIANS'
  /** Movements 学籍异动 of students, one of each child; a school sends those of its own children and of those who come to it: 学籍号, 姓名, 异动类别, 异动日期; where the kind asks for it 异动原因, 审批文号, 审批日期, 休学截止日期, 转入学校标识码, 学年, 年级, 班级, 就读方式, 接收回执编号. */
  | 'MOVEMENTS'
  /** Schools: 学校标识码, 学校名称, 办学类别, 所在地代码, 是否寄宿. */
  | 'SCHOOLS'
  /** Children of school age 适龄儿童名册, in school or not: 姓名, 身份证号, 居住地代码, 学校标识码 (对口学校). */
  | 'SCHOOL_AGE_CHILDREN'
  /** Students with class, guardian and address: 学籍号, 姓名, 性别, 出生日期, 身份证号, 民族 … */
  | 'STUDENTS';

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

/** One error in an uploaded file, by row and column. */
export type ImportRowError = {
  __typename?: 'ImportRowError';
  /** Stable code of the refusal. */
  code: Scalars['String']['output'];
  /** Column head; null when the whole row is concerned. */
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

/** Where an import 导入 stands. */
export type ImportStatus =
  /** Created; the file has not arrived. */
  | 'AWAITING_FILE'
  /** The file was checked 试运行; nothing is registered yet. */
  | 'CHECKED'
  /** The accepted rows are registered. */
  | 'COMMITTED'
  /** Rows are being taken over. Commit again, with the same key, to wait for the end. */
  | 'COMMITTING'
  /** Stopped while rows were being taken over: those counted are registered, the others are not. Commit again to go on. */
  | 'STOPPED'
  /** What the rows did is being taken back 撤销导入. Undo again, with the same key, to wait for the end. */
  | 'UNDOING'
  /** Taken back, but for the records that are kept because something else has happened to them. */
  | 'UNDONE';

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

/** A figure of an indicator 指标 at a place. Where fewer than five children could be recognised, those who may not see children get no counts and whole per cents. */
export type Indicator = {
  __typename?: 'Indicator';
  /** Last day that is counted 统计截止日. */
  asOf: Scalars['Date']['output'];
  /** Whether nothing is missing 数据完整. */
  complete: Scalars['Boolean']['output'];
  /** Per cents, in each form 计算口径. */
  forms: Array<IndicatorForm>;
  /** What is missing 数据不完整原因. */
  gaps: Array<IndicatorGap>;
  /** The city or town 所在地; for a school where it lies. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** Which one 指标. */
  kind: IndicatorKind;
  /** City, town or school 层级. */
  level: IndicatorLevel;
  /** The figure itself, in per cent 指标值: the adjusted form of a cohort, the one form of the others; null as there. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** School year (`2025` for 2025-26, the year of graduation for a cohort) or month (`2026-04`) 统计期. */
  period: Scalars['String']['output'];
  /** Whether it is reached 达标; null where nothing is asked, or the figure is not known. */
  reachesTarget?: Maybe<Scalars['Boolean']['output']>;
  /** The school; null for a town or the city. */
  school?: Maybe<School>;
  /** How it was frozen 月末快照; null for a figure of today. */
  snapshot?: Maybe<IndicatorSnapshot>;
  /** The share the plan asks for, in per cent 目标; null where it asks for none. */
  targetPercent?: Maybe<Scalars['Float']['output']>;
  /** The terms of the formula 计算项. */
  terms: Array<IndicatorTerm>;
};

/** A child behind a term. */
export type IndicatorChild = {
  __typename?: 'IndicatorChild';
  /** What the child adds to the term: 1, or days. */
  amount: Scalars['Int']['output'];
  /** Id of the student. */
  id: Scalars['ID']['output'];
  /** The student; null when the child has moved out of the viewer's scope since. */
  student?: Maybe<Student>;
};

/** A page of children behind a term. */
export type IndicatorChildConnection = {
  __typename?: 'IndicatorChildConnection';
  /** The children. */
  edges: Array<IndicatorChildEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A child on a page. */
export type IndicatorChildEdge = {
  __typename?: 'IndicatorChildEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The child. */
  node: IndicatorChild;
};

/** A quotient of terms. */
export type IndicatorForm = {
  __typename?: 'IndicatorForm';
  /** Denominator 分母. */
  denominator?: Maybe<Scalars['Int']['output']>;
  /** Which form 计算口径. */
  form: IndicatorFormName;
  /** Numerator 分子. */
  numerator?: Maybe<Scalars['Int']['output']>;
  /** Per cent 百分比, rounded against us; null while the period is not over, where there is nothing to divide by, or too few to be shown. */
  percent?: Maybe<Scalars['Float']['output']>;
};

/** A form of a rate 计算口径. */
export type IndicatorFormName =
  /** Graduates ÷ (entrants + transferred in − died − transferred out) 净巩固率. */
  | 'ADJUSTED'
  /** The one form of the other indicators. */
  | 'RATE'
  /** Graduates ÷ entrants 毛巩固率; can pass 100. */
  | 'RAW'
  /** Graduates and those still in school ÷ the same 至今巩固率. */
  | 'SO_FAR';

/** What is missing in a figure. */
export type IndicatorGap = {
  __typename?: 'IndicatorGap';
  /** What 原因. */
  code: IndicatorGapCode;
  /** How much 数量: children, registers or 1. */
  count?: Maybe<Scalars['Int']['output']>;
};

/** Why a figure is not the last word 数据不完整原因. */
export type IndicatorGapCode =
  /** The list was counted in another month 名单统计时间不在本月. */
  | 'COUNT_OF_ANOTHER_MONTH'
  /** Children who came with a list made after their entry: who left before it is not known 缺入学时名册. */
  | 'ENTRY_ROLL_MISSING'
  /** Children of a finished cohort without a decision 毕业未办理. */
  | 'GRADUATION_OPEN'
  /** Children on the way to another school who are not received 转学在途. */
  | 'IN_TRANSIT'
  /** The federation's whole list has not come yet 无残联名单. */
  | 'NO_LIST'
  /** No roll at the start of the year 无学年初名册. */
  | 'NO_ROLL'
  /** School year, cohort or month are not over 统计期未结束. */
  | 'PERIOD_NOT_OVER'
  /** Registers that a school day of the city asks for and nobody took 缺考勤登记; a closed school's are among them. */
  | 'REGISTERS_MISSING';

/** An indicator of the plan 指标. */
export type IndicatorKind =
  /** Attendance rate 出勤率 of a month, by the registers. */
  | 'ATTENDANCE_RATE'
  /** Enrolment of children with one of the three disabilities 三类残疾儿童少年入学率. */
  | 'DISABLED_ENROLMENT'
  /** Dropout rate 辍学率 of a school year. */
  | 'DROPOUT_RATE'
  /** Three years of junior school 初中三年巩固率. */
  | 'JUNIOR_CONSOLIDATION'
  /** Six years of primary school 小学六年巩固率. */
  | 'PRIMARY_CONSOLIDATION';

/** Whose figure it is. */
export type IndicatorLevel =
  /** The city 市. */
  | 'CITY'
  /** A school 学校. */
  | 'SCHOOL'
  /** A town, sub-district or farm 镇、街道、农林场. */
  | 'TOWN';

/** A place: give one of the two. */
export type IndicatorPlaceInput = {
  /** Code of the city or a town. */
  jurisdiction?: InputMaybe<Scalars['ID']['input']>;
  /** Code of a school. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
};

/** A figure as it was frozen at the end of a month 月末快照. */
export type IndicatorSnapshot = {
  __typename?: 'IndicatorSnapshot';
  /** SHA-256 of the facts it was counted from. */
  factsHash: Scalars['String']['output'];
  /** The month 月份. */
  month: Scalars['String']['output'];
  /** Whether the facts are those that were frozen and counting them again gives the same figure 可复算. */
  reproducible: Scalars['Boolean']['output'];
  /** Day on which it was frozen 冻结日期. */
  takenOn: Scalars['Date']['output'];
};

/** A term of a figure. */
export type IndicatorTerm = {
  __typename?: 'IndicatorTerm';
  /** What they add to the formula: as many, or for attendance their days 人次. */
  amount?: Maybe<Scalars['Int']['output']>;
  /** Children behind it 人数. */
  children?: Maybe<Scalars['Int']['output']>;
  /** The children behind it; null for those who may not see them. */
  students?: Maybe<IndicatorChildConnection>;
  /** Which one 计算项. */
  term: IndicatorTermName;
};


/** A term of a figure. */
export type IndicatorTermStudentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A term of a formula 计算项: a set of children. */
export type IndicatorTermName =
  /** Days on which a child was there 实到人次, late ones included. */
  | 'DAYS_ATTENDED'
  /** Days on which a child was expected 应到人次. */
  | 'DAYS_EXPECTED'
  /** Died 死亡. */
  | 'DIED'
  /** Dropped out 辍学. */
  | 'DROPPED_OUT'
  /** On the federation's list and enrolled 残联名单中在读. */
  | 'ENROLLED'
  /** Began the stage here 入学人数. */
  | 'ENTRANTS'
  /** Graduated in time 按期毕业. */
  | 'GRADUATES'
  /** Still in school 在校: on the way through, repeating a grade, suspended or in transit. */
  | 'IN_SCHOOL'
  /** On the federation's list, known, and enrolled nowhere 不在读. */
  | 'NOT_ENROLLED'
  /** Left the last grade without graduation 结业. */
  | 'NOT_GRADUATED'
  /** Dropped out and returned within the year 当年复学. */
  | 'RETURNED'
  /** On the roll at the start of the school year 学年初在校生. */
  | 'ROLL_AT_START'
  /** Came later 转入. */
  | 'TRANSFERRED_IN'
  /** Left with a receipt 转出, and are not here in the end. */
  | 'TRANSFERRED_OUT'
  /** On the federation's list, and no student has the number 查无此生; counted for the city alone. */
  | 'UNKNOWN';

/** Enrolment notices to all children whom a school expects. */
export type IssueEnrolmentNoticesInput = {
  /** Key of this request. A repeat finds nobody who is still without a notice. */
  idempotencyKey: Scalars['ID']['input'];
  /** Last day to report 报到日期. */
  reportBy: Scalars['Date']['input'];
  /** The school 学校. */
  schoolId: Scalars['ID']['input'];
};

/** What came of issuing notices. */
export type IssueEnrolmentNoticesResult = IssueEnrolmentNoticesSuccess | Refusal;

/** The notices are issued. */
export type IssueEnrolmentNoticesSuccess = {
  __typename?: 'IssueEnrolmentNoticesSuccess';
  /** How many children were notified by this request. */
  issuedCount: Scalars['Int']['output'];
};

/** Which letters are handed out. */
export type IssueResponsibilityLettersInput = {
  /** Asked of every mutation. A pair of parties has one letter a year, whatever the key. */
  idempotencyKey: Scalars['ID']['input'];
  /** Who hands them out; acts for this party. */
  issuer: LetterPartyInput;
  /** Letters of their own; targets that are numbers of children are shared out here. */
  letters?: InputMaybe<Array<LetterForInput>>;
  /** Who is to sign. */
  signers: LetterPartyKind;
  /** For everybody who is to sign and is not named below. */
  toAll?: InputMaybe<Array<LetterTargetInput>>;
  /** First year of the school year. */
  year: Scalars['String']['input'];
};

/** Handed out or refused. */
export type IssueResponsibilityLettersResult = IssueResponsibilityLettersSuccess | Refusal;

/** How many were handed out. */
export type IssueResponsibilityLettersSuccess = {
  __typename?: 'IssueResponsibilityLettersSuccess';
  /** New letters; those that stood already are not counted. */
  issuedCount: Scalars['Int']['output'];
};

/** A jurisdiction 行政区划. */
export type Jurisdiction = Versioned & {
  __typename?: 'Jurisdiction';
  /** Last day of a village that is closed 撤并日期; null while it is there, and for other places. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether two sources agree on the code 代码核实: `verified` or `unverified`. */
  codeStatus?: Maybe<Scalars['String']['output']>;
  /** National code. */
  id: Scalars['ID']['output'];
  /** Name 名称. */
  name?: Maybe<Scalars['String']['output']>;
  /** The place it is a part of 上级地区; null for the top. */
  parent?: Maybe<Jurisdiction>;
  /** What makes it a key area 地区特征; empty for most. */
  traits?: Maybe<Array<AreaTraitOfPlace>>;
  /** Times a village was changed; give it as `expectedVersion` to change only what you saw. Null for other places. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Village or community; null for other places. */
  villageKind?: Maybe<VillageKind>;
  /** Villages and communities 村（社区） of a town that are there now, by code; empty for other places. */
  villages?: Maybe<Array<Jurisdiction>>;
};

/** A key group 重点监测群体. */
export type KeyGroup =
  /** Learning difficulty 学习困难. */
  | 'LEARNING_DIFFICULTY'
  /** Left behind 留守儿童. */
  | 'LEFT_BEHIND'
  /** A child of migrant workers 进城务工人员随迁子女. */
  | 'MIGRANT_WORKERS_CHILD'
  /** In economic hardship 家庭经济困难. */
  | 'POOR'
  /** A special family 特殊家庭. */
  | 'SPECIAL_FAMILY';

/** A key stage 重点监测学段. */
export type KeyStage =
  /** The second year of junior school 八年级. */
  | 'GRADE_EIGHT'
  /** The step from primary to junior school 小升初: grades 6 and 7. */
  | 'PRIMARY_TO_JUNIOR';

/** A kind of data that is kept for a time 数据类别. */
export type KindOfData =
  /** Access log, emergency accesses 访问日志. */
  | 'ACCESS_LOG'
  /** Aid and care 资助. */
  | 'AID'
  /** Attendance 考勤. */
  | 'ATTENDANCE'
  /** Dropout cases and supervision 个案. */
  | 'CASE'
  /** Registration, guardians, household 学籍. */
  | 'REGISTRATION'
  /** Requests of guardians, complaints 申请和举报. */
  | 'REQUEST'
  /** Special education 特殊教育. */
  | 'SPECIAL_EDUCATION';

/** Kind of file. */
export type LedgerFileFormat =
  /** Comma-separated, UTF-8 with a byte-order mark. */
  | 'CSV'
  /** A workbook; every cell is text. */
  | 'XLSX';

/** What allows the processing 合法性基础. */
export type LegalBasis =
  /** Consent of a guardian 监护人同意, which may be taken back; never for what is a statutory duty. */
  | 'CONSENT'
  /** A statutory duty 履行法定职责; nobody is asked for consent. */
  | 'STATUTORY_DUTY'
  /** To protect life and health in an emergency 紧急情况下保护生命健康. */
  | 'VITAL_INTEREST';

/** A legal hold 依法留存: while it holds, the record is not due for removal. */
export type LegalHold = {
  __typename?: 'LegalHold';
  /** Why it was lifted 解除说明. */
  liftNote?: Maybe<Scalars['String']['output']>;
  /** Day on which it was lifted 解除日期; null while it holds. */
  liftedOn?: Maybe<Scalars['Date']['output']>;
  /** Post that placed it. */
  placedBy: Scalars['String']['output'];
  /** Day on which it was placed. */
  placedOn: Scalars['Date']['output'];
  /** Why. */
  reason: LegalHoldReason;
  /** Why, in words 说明. */
  text: Scalars['String']['output'];
};

/** Why a record must be kept 留存原因. */
export type LegalHoldReason =
  /** An audit 审计. */
  | 'AUDIT'
  /** A complaint 举报. */
  | 'COMPLAINT'
  /** A case in court 诉讼. */
  | 'COURT_CASE'
  /** A guardian asked 监护人申请. */
  | 'GUARDIAN_REQUEST'
  /** An investigation 调查. */
  | 'INVESTIGATION';

/** Done or refused. */
export type LegalHoldResult = LegalHoldSuccess | Refusal;

/** The child whose record it is. */
export type LegalHoldSuccess = {
  __typename?: 'LegalHoldSuccess';
  /** The child. */
  student: Student;
};

/** Who is covered below a party, and what the letters below add up to 覆盖情况. */
export type LetterCoverage = {
  __typename?: 'LetterCoverage';
  /** Parties that are to sign. */
  expected: Scalars['Int']['output'];
  /** Of these, those with a letter handed out or signed. */
  issued: Scalars['Int']['output'];
  /** Those without a signed letter 未签订. */
  missing: Array<LetterParty>;
  /** What the party itself promised, and whether the letters below hold it 目标汇总; null while its own letter is not signed. */
  rollUp?: Maybe<Array<LetterRollUp>>;
  /** Of these, those who signed. */
  signed: Scalars['Int']['output'];
};

/** A letter for one party. */
export type LetterForInput = {
  /** Who is to sign. */
  signerId: Scalars['ID']['input'];
  /** What is promised. */
  targets: Array<LetterTargetInput>;
};

/** A level of the two lines, in the whole city. */
export type LetterLevel = {
  __typename?: 'LetterLevel';
  /** How many are to sign; null where the registry has no list of them. */
  expected?: Maybe<Scalars['Int']['output']>;
  /** Letters handed out and not signed. */
  issued: Scalars['Int']['output'];
  /** Which line. */
  line: LetterLine;
  /** Letters signed. */
  signed: Scalars['Int']['output'];
  /** Who signs. */
  signers: LetterPartyKind;
};

/** The two lines of responsibility 双线. */
export type LetterLine =
  /** Bureau, schools, teachers, parents 教育线. */
  | 'EDUCATION'
  /** City, towns and departments, villages 政府线. */
  | 'GOVERNMENT';

/** A party of a letter. */
export type LetterParty = {
  __typename?: 'LetterParty';
  /** Code of the place or school, name of the department, id of the class or of the student. */
  id: Scalars['ID']['output'];
  /** The place; null for a party that is none. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** What kind. */
  kind: LetterPartyKind;
  /** The school; null for a party that is none. */
  school?: Maybe<School>;
  /** The class a teacher leads; null for others. */
  schoolClass?: Maybe<SchoolClass>;
  /** The child of the parents; null for others, and out of scope. */
  student?: Maybe<Student>;
};

/** A party. */
export type LetterPartyInput = {
  /** Code of the place or school, name of the department, id of the class or of the student. */
  id: Scalars['ID']['input'];
  /** What kind. */
  kind: LetterPartyKind;
};

/** A party that signs 签订方. A post or body, never a person's name. */
export type LetterPartyKind =
  /** The education bureau 教育局. */
  | 'BUREAU'
  /** The city government 市人民政府. */
  | 'CITY'
  /** A department of the city 市直部门. */
  | 'DEPARTMENT'
  /** The parents or guardians of a child 家长. */
  | 'PARENT'
  /** A school 学校. */
  | 'SCHOOL'
  /** The teacher who leads a class 教师（班主任）. */
  | 'TEACHER'
  /** A town, sub-district or farm 镇、街道、农林场. */
  | 'TOWN'
  /** A village or community 村（社区）. */
  | 'VILLAGE';

/** A target of a party and of the letters below. */
export type LetterRollUp = {
  __typename?: 'LetterRollUp';
  /** The lowest per cent, or the sum of children, of the letters below; null when none names it. */
  below?: Maybe<Scalars['Float']['output']>;
  /** Whether the letters below hold the promise. */
  held: Scalars['Boolean']['output'];
  /** What the party promised. */
  own: Scalars['Float']['output'];
  /** What. */
  target: LetterTargetName;
  /** Letters below that do not name it. */
  without: Scalars['Int']['output'];
};

/** Where a letter stands. */
export type LetterStatus =
  /** The year is over 已到期. */
  | 'EXPIRED'
  /** Handed out, not signed 待签订. */
  | 'ISSUED'
  /** Signed 已签订. */
  | 'SIGNED'
  /** Withdrawn 已撤回. */
  | 'WITHDRAWN';

/** A promise. */
export type LetterTarget = {
  __typename?: 'LetterTarget';
  /** What. */
  target: LetterTargetName;
  /** Per cent, or children. */
  value: Scalars['Float']['output'];
};

/** A promise. */
export type LetterTargetInput = {
  /** What. */
  target: LetterTargetName;
  /** Per cent, or children. */
  value: Scalars['Float']['input'];
};

/** What a letter promises 目标任务. */
export type LetterTargetName =
  /** At least so many per cent 三类残疾儿童少年入学率. */
  | 'DISABLED_ENROLMENT'
  /** At most so many children 辍学人数不超过. */
  | 'DROPOUTS_AT_MOST'
  /** At least so many per cent 初中三年巩固率. */
  | 'JUNIOR_CONSOLIDATION'
  /** At least so many per cent 小学六年巩固率. */
  | 'PRIMARY_CONSOLIDATION';

/** The end of a legal hold. */
export type LiftLegalHoldInput = {
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, in up to 500 characters; kept sealed. */
  note: Scalars['String']['input'];
  /** The child. */
  studentId: Scalars['ID']['input'];
};

/** Gives a child with a temporary number the ID number that has come. */
export type LinkIdNumberInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** ID number 身份证号; birth date and sex must agree with the record. */
  idNumber: Scalars['String']['input'];
  /** Key of this request; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The student 学生. */
  studentId: Scalars['ID']['input'];
};

/** What came of linking a number. */
export type LinkIdNumberResult = Conflict | LinkIdNumberSuccess | Refusal;

/** The number is the student's now. */
export type LinkIdNumberSuccess = {
  __typename?: 'LinkIdNumberSuccess';
  /** The student, under the same id. */
  student: Student;
};

/** Decides that two records are one child. */
export type MergeStudentsInput = {
  /** Approval number 批准文号. */
  approvalNumber: Scalars['String']['input'];
  /** Id of the pair. */
  duplicateId: Scalars['ID']['input'];
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Key of this request; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The record that stands for both; the one with the ID number where only one has it. */
  keptStudentId: Scalars['ID']['input'];
};

/** A record that another one stands for 被合并的学籍: kept whole, so that the merge can be undone. */
export type MergedRecord = {
  __typename?: 'MergedRecord';
  /** Its stays at schools 就读经历. */
  enrolments: Array<Enrolment>;
  /** Its id; it leads to the student who stands for it. */
  id: Scalars['ID']['output'];
  /** Day of the merge. */
  mergedOn: Scalars['Date']['output'];
  /** Its movements 学籍异动. */
  movements: Array<Movement>;
};

/** What a child is watched for, in three dimensions side by side 监测维度. Each entry is a fact with its source; there is no sum of them. */
export type MonitoringDimensions = {
  __typename?: 'MonitoringDimensions';
  /** Key areas 重点地区. */
  areas: Array<AreaFact>;
  /** Key groups 重点群体. */
  groups: Array<GroupFact>;
  /** Key stages 重点学段. */
  stages: Array<StageFact>;
};

/** What to list; each is a dimension of its own. */
export type MonitoringFilter = {
  /** Only children who live or go to school in places with this trait. */
  area?: InputMaybe<AreaTrait>;
  /** Only children of this group. */
  group?: InputMaybe<KeyGroup>;
  /** Only this school. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  /** Only children in this stage. */
  stage?: InputMaybe<KeyStage>;
};

/** The monitoring mark 监测标注 beside the national status. */
export type MonitoringMark =
  /** Dropped out 辍学; the registration is kept. */
  | 'DROPPED_OUT'
  /** Nothing to report 正常. */
  | 'NORMAL'
  /** Returned 已复学. */
  | 'RETURNED'
  /** Suspected dropout 疑似辍学. */
  | 'SUSPECTED';

/** Done or refused. */
export type MonitoringResult = Conflict | MonitoringSuccess | Refusal;

/** The student as it stands. */
export type MonitoringSuccess = {
  __typename?: 'MonitoringSuccess';
  /** The student. */
  student: Student;
};

/** A school that moves 迁址. */
export type MoveSchoolInput = {
  /** Street and number 地址. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Number of the approval 批准文号. */
  approvalNumber: Scalars['String']['input'];
  /** The version you saw; another one is answered as a conflict. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** National code of where it lies from the day on 所在地代码; that of the present place for a move within it. */
  jurisdiction: Scalars['ID']['input'];
  /** The day of the move. */
  on: Scalars['Date']['input'];
  /** School code 学校标识码; it stays. */
  schoolId: Scalars['ID']['input'];
};

/** One movement 学籍异动 in a student's record. Movements are added, never changed. */
export type Movement = {
  __typename?: 'Movement';
  /** Approval number 审批文号. */
  approvalNumber?: Maybe<Scalars['String']['output']>;
  /** Approval day 审批日期. */
  approvedOn?: Maybe<Scalars['Date']['output']>;
  /** Code of the list for basic education; null where it has none. */
  basicCode?: Maybe<Scalars['String']['output']>;
  /** National code XJYDLB; null where that table has none. */
  code?: Maybe<Scalars['String']['output']>;
  /** Where the student was; null for one who was enrolled nowhere. */
  from?: Maybe<MovementPlace>;
  /** Id of the student and number of the movement. */
  id: Scalars['ID']['output'];
  /** What changed. */
  kind: MovementKind;
  /** 1, 2, 3 … of this student. */
  number: Scalars['Int']['output'];
  /** Day 异动日期. */
  on: Scalars['Date']['output'];
  /** Reason 异动原因, national code XJYDYY. */
  reasonCode?: Maybe<Scalars['String']['output']>;
  /** Day on which it was entered. */
  recordedOn: Scalars['Date']['output'];
  /** Number of the movement that this one takes back. */
  reverses?: Maybe<Scalars['Int']['output']>;
  /** The student, if in the viewer's scope. */
  student?: Maybe<Student>;
  /** Where the student is after it; null for one who is enrolled nowhere. */
  to?: Maybe<MovementPlace>;
};

/** A page of movements, the latest first. */
export type MovementConnection = {
  __typename?: 'MovementConnection';
  /** The movements. */
  edges: Array<MovementEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A movement on a page. */
export type MovementEdge = {
  __typename?: 'MovementEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The movement. */
  node: Movement;
};

/** What to list. */
export type MovementFilter = {
  /** Only this kind. */
  kind?: InputMaybe<MovementKind>;
  /** Only movements from or to this school. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
};

/** What changed in a registration 学籍异动类别. */
export type MovementKind =
  /** Admitted 招生. */
  | 'ADMISSION'
  /** Another class of the same grade 转班级. */
  | 'CLASS_CHANGE'
  /** Completed without the standard of graduation 结业. */
  | 'COMPLETION'
  /** The last movement was taken back 异动更正. */
  | 'CORRECTION'
  /** Died 死亡. */
  | 'DEATH'
  /** Graduated early 提前毕业. */
  | 'EARLY_GRADUATION'
  /** Came back to a lower grade 降级. */
  | 'GRADE_LOWERED'
  /** A grade repeated 留级. */
  | 'GRADE_REPEATED'
  /** A grade skipped 跳级. */
  | 'GRADE_SKIPPED'
  /** Graduated 毕业. */
  | 'GRADUATION'
  /** Went up to the next grade 升级. */
  | 'PROMOTION'
  /** Away with the registration kept 保留学籍. */
  | 'REGISTRATION_KEPT'
  /** Came back from a time away 复学. */
  | 'RESUMPTION'
  /** Enrolled again after a time elsewhere 恢复学籍. */
  | 'RE_ENROLMENT'
  /** Suspended 休学. */
  | 'SUSPENSION'
  /** Transferred in 转学（转入）. */
  | 'TRANSFER_IN'
  /** Transferred out 转学（转出）, received by a school outside the city. */
  | 'TRANSFER_OUT'
  /** The registration had been entered by mistake 错误登记注销. */
  | 'WRONG_ENTRY';

/** A place in a school. */
export type MovementPlace = {
  __typename?: 'MovementPlace';
  /** Grade 年级. */
  grade: Scalars['String']['output'];
  /** The school 学校. */
  school?: Maybe<School>;
  /** The class 班级. */
  schoolClass?: Maybe<SchoolClass>;
};

/** Done, refused, or changed meanwhile. */
export type MovementResult = Conflict | MovementSuccess | Refusal;

/** The student as it stands. */
export type MovementSuccess = {
  __typename?: 'MovementSuccess';
  /** The student. */
  student: Student;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Records who answers for a child 增加监护人, an entrusted guardian 代理监护人 included. */
  addGuardian: GuardianshipResult;
  /** Adds a village or community to the tree of places 新增村（社区）; one that was closed is there again. */
  addVillage: VillageResult;
  /** Approves a list that another person prepared 审批: its records are de-identified 去标识, and nothing brings them back. */
  approveRemovalList: RemovalListResult;
  /** Stops an import while it is being committed 停止提交. Each row is taken over whole or not at all; the counts say how many were. */
  cancelImportBatch: ImportBatchResult;
  /** Puts a student into another class 转班级、留级、跳级. */
  changeClass: MovementResult;
  /** Renames a saved list, shares it, or keeps it to oneself again. */
  changeSavedList: SavedListResult;
  /** Changes name, kind, boarding or ownership of a school 变更学校. No list overwrites it afterwards. */
  changeSchool: SchoolResult;
  /** Corrects name or kind 更正村（社区）. */
  changeVillage: VillageResult;
  /** Closes a school 撤并学校. Refused while children are registered there: they are transferred first. */
  closeSchool: SchoolResult;
  /** Says that a village is no more 撤并村（社区）; records of its time still name it. */
  closeVillage: VillageResult;
  /** Registers the rows of a file without errors: all of them or, if a row is wrong, none. What is registered already is left as it is. */
  commitImportBatch: ImportBatchResult;
  /** Records that a school outside the city has received the child 登记外地接收回执. */
  confirmReceiptElsewhere: TransferResult;
  /** Answers every open child of a school by what the record says 按学籍记载确认; the rest stays open. */
  confirmReconciliation: ConfirmReconciliationResult;
  /** Corrects name or phone of a guardian 更正联系方式, for all their children at once. */
  correctGuardianContact: CorrectGuardianContactResult;
  /** Starts an import 导入; the answer says where to send the file. */
  createImportBatch: ImportBatchResult;
  /** Deletes a saved list. */
  deleteSavedList: SavedListResult;
  /** Records the end of a student's stay 毕业、结业、死亡、错误登记注销. */
  endEnrolment: MovementResult;
  /** Records that a guardian no longer answers for a child 解除监护关系. One parent or other guardian always remains. */
  endGuardianship: GuardianshipResult;
  /** Says that what the school stated does not hold any more 解除. */
  endMonitoringFact: MonitoringResult;
  /** 退学、开除、取消学籍: always refused in the compulsory stage, 义务教育法 art. 27. */
  endRegistration: MovementResult;
  /** Writes a ledger to a file 导出台账; recorded in the access log before anything is read. */
  exportLedger: ExportLedgerResult;
  /** Answers a request as asked 办理: the copy handed over, the record corrected, the objection upheld. */
  grantGuardianRequest: GuardianRequestResult;
  /** Issues the enrolment notices 发放入学通知书 of a school to every child it expects and to those who did not appear before. */
  issueEnrolmentNotices: IssueEnrolmentNoticesResult;
  /** Hands letters out to the next level 签发责任书. The party's own letter must be signed, and none below may promise less. */
  issueResponsibilityLetters: IssueResponsibilityLettersResult;
  /** Ends a legal hold 解除留存. */
  liftLegalHold: LegalHoldResult;
  /** Links the ID number 身份证号 of a child who had none; the temporary number still finds the child. */
  linkIdNumber: LinkIdNumberResult;
  /** Merges two records of one child 合并重复学籍: one stands for both, the other is kept whole and can come back. */
  mergeStudents: DuplicateResult;
  /** Moves a school to another place 学校迁址. Classes and registrations stay with it, and lie where it lies. */
  moveSchool: SchoolResult;
  /** Opens a class 编班 for a school year; a register is expected from it once children sit in it. */
  openClass: OpenClassResult;
  /** Opens for some hours the least of the record of one child beyond the viewer's reach. The bureau reviews it afterwards. */
  openEmergencyAccess: OpenEmergencyAccessResult;
  /** Opens the reconciliation of the running term: who was on last term's roll and is not in class is put on the school's list 开展学籍梳理. */
  openReconciliation: OpenReconciliationResult;
  /** Opens a school 设立学校, or opens one again that was closed. */
  openSchool: SchoolResult;
  /** Keeps a record beyond its years 依法留存. */
  placeLegalHold: LegalHoldResult;
  /** Answers where a ledger of any length is fetched as a file 下载台账, for a few minutes; recorded in the access log when it is fetched, before anything is read. */
  prepareLedgerDownload: PrepareLedgerDownloadResult;
  /** Puts records that are due on a removal list 制单; nothing is removed yet. */
  prepareRemovalList: RemovalListResult;
  /** Moves every child of a school up a grade at the end of the school year, and graduates the last grade 学年升级、毕业. Runs in the background; asking again changes nothing. */
  promoteSchool: PromoteSchoolResult;
  /** Receives a child 接收转入学生; the old stay ends on the day before. */
  receiveTransfer: TransferResult;
  /** Records what a guardian asks at the desk 登记监护人申请. */
  recordGuardianRequest: GuardianRequestResult;
  /** Records that a letter is signed 登记签订. */
  recordLetterSignature: ResponsibilityLetterResult;
  /** Records that a child lives elsewhere now 变更家庭住址. */
  recordMoveOfHouse: RecordMoveOfHouseResult;
  /** Records how and when the paper of a refusal reached the guardian 登记送达. */
  recordRefusalDelivery: GuardianRequestResult;
  /** Refuses a request in writing 不予办理, under a number without gaps. */
  refuseGuardianRequest: GuardianRequestResult;
  /** The other school does not receive the child 不予接收, who stays at the old one. */
  refuseTransfer: TransferResult;
  /** Decides that two records are two children 认定非重复; remembered. */
  rejectDuplicate: DuplicateResult;
  /** Takes an answer back 退回重新核实. */
  reopenReconciliation: ReconciliationResult;
  /** Tries dead letters again 重放; a stream whose event passes goes on in order. Safe to repeat. */
  replayRegistryDeadLetters: ReplayDeadLettersResult;
  /** Says that two records may be one child 提出疑似重复. */
  reportDuplicate: DuplicateResult;
  /** Puts an enrolled child on the list who did not come on the first day of school 登记未报到学生. */
  reportMissingAtTermStart: ReconciliationResult;
  /** Asks that another school receive a child 申请转学. The registration stays until it is received. */
  requestTransfer: TransferResult;
  /** Says what became of a child 填报去向: exactly one answer, which the record must bear out. */
  resolveReconciliation: ReconciliationResult;
  /** Records that a suspended student is back 复学. */
  resumeStudent: MovementResult;
  /** Shows the identity of one student in full. A mutation because it leaves an entry in the access log; without the entry nothing is shown. */
  revealIdentity: RevealIdentityResult;
  /** Takes back the last movement of a student 异动更正; both stay in the record. */
  reverseMovement: MovementResult;
  /** Finds an emergency access justified or not; not justified closes it at once. Never by who opened it. */
  reviewEmergencyAccess: ReviewEmergencyAccessResult;
  /** Saves a list under a name 保存常用名单. */
  saveList: SavedListResult;
  /** Says what makes a place a key area 设置地区特征. */
  setAreaTraits: SetAreaTraitsResult;
  /** Says that a child is in class after all 登记已到校. */
  settleReconciliation: ReconciliationResult;
  /** Gives an event up 放弃 and lets its stream go on without it. A gap is given up as a whole. Cannot be undone. */
  skipRegistryDeadLetter: SkipDeadLetterResult;
  /** Says that a child belongs to a key group, as the school knows it 登记重点监测情形. */
  stateMonitoringFact: MonitoringResult;
  /** Suspends a student, or keeps the registration of one who is away 休学、保留学籍. */
  suspendStudent: MovementResult;
  /** Takes back what a committed or stopped import did 撤销导入, row by row; the bureau does, and a school of a list of guardians. A record to which anything else has happened since is kept, and listed with the reason. Within the days of the rule pack. */
  undoImportBatch: ImportBatchResult;
  /** Takes a merge back 撤销合并; the record comes back as it was. */
  undoMerge: DuplicateResult;
  /** Gives a list up that nobody approved yet 撤回. */
  withdrawRemovalList: RemovalListResult;
  /** Withdraws a letter 撤回; another one may then be handed out. */
  withdrawResponsibilityLetter: ResponsibilityLetterResult;
  /** Takes the request back 撤回转学; the child stays. */
  withdrawTransfer: TransferResult;
};


export type MutationAddGuardianArgs = {
  input: AddGuardianInput;
};


export type MutationAddVillageArgs = {
  input: VillageInput;
};


export type MutationApproveRemovalListArgs = {
  input: DecideRemovalListInput;
};


export type MutationCancelImportBatchArgs = {
  input: CancelImportBatchInput;
};


export type MutationChangeClassArgs = {
  input: ChangeClassInput;
};


export type MutationChangeSavedListArgs = {
  input: ChangeSavedListInput;
};


export type MutationChangeSchoolArgs = {
  input: ChangeSchoolInput;
};


export type MutationChangeVillageArgs = {
  input: VillageInput;
};


export type MutationCloseSchoolArgs = {
  input: CloseSchoolInput;
};


export type MutationCloseVillageArgs = {
  input: CloseVillageInput;
};


export type MutationCommitImportBatchArgs = {
  input: CommitImportBatchInput;
};


export type MutationConfirmReceiptElsewhereArgs = {
  input: ConfirmReceiptElsewhereInput;
};


export type MutationConfirmReconciliationArgs = {
  input: ConfirmReconciliationInput;
};


export type MutationCorrectGuardianContactArgs = {
  input: CorrectGuardianContactInput;
};


export type MutationCreateImportBatchArgs = {
  input: CreateImportBatchInput;
};


export type MutationDeleteSavedListArgs = {
  input: DeleteSavedListInput;
};


export type MutationEndEnrolmentArgs = {
  input: EndEnrolmentInput;
};


export type MutationEndGuardianshipArgs = {
  input: EndGuardianshipInput;
};


export type MutationEndMonitoringFactArgs = {
  input: EndMonitoringFactInput;
};


export type MutationEndRegistrationArgs = {
  input: EndRegistrationInput;
};


export type MutationExportLedgerArgs = {
  input: ExportLedgerInput;
};


export type MutationGrantGuardianRequestArgs = {
  input: GrantGuardianRequestInput;
};


export type MutationIssueEnrolmentNoticesArgs = {
  input: IssueEnrolmentNoticesInput;
};


export type MutationIssueResponsibilityLettersArgs = {
  input: IssueResponsibilityLettersInput;
};


export type MutationLiftLegalHoldArgs = {
  input: LiftLegalHoldInput;
};


export type MutationLinkIdNumberArgs = {
  input: LinkIdNumberInput;
};


export type MutationMergeStudentsArgs = {
  input: MergeStudentsInput;
};


export type MutationMoveSchoolArgs = {
  input: MoveSchoolInput;
};


export type MutationOpenClassArgs = {
  input: OpenClassInput;
};


export type MutationOpenEmergencyAccessArgs = {
  input: OpenEmergencyAccessInput;
};


export type MutationOpenReconciliationArgs = {
  input: OpenReconciliationInput;
};


export type MutationOpenSchoolArgs = {
  input: OpenSchoolInput;
};


export type MutationPlaceLegalHoldArgs = {
  input: PlaceLegalHoldInput;
};


export type MutationPrepareLedgerDownloadArgs = {
  input: ExportLedgerInput;
};


export type MutationPrepareRemovalListArgs = {
  input: PrepareRemovalListInput;
};


export type MutationPromoteSchoolArgs = {
  input: PromoteSchoolInput;
};


export type MutationReceiveTransferArgs = {
  input: ReceiveTransferInput;
};


export type MutationRecordGuardianRequestArgs = {
  input: RecordGuardianRequestInput;
};


export type MutationRecordLetterSignatureArgs = {
  input: RecordLetterSignatureInput;
};


export type MutationRecordMoveOfHouseArgs = {
  input: RecordMoveOfHouseInput;
};


export type MutationRecordRefusalDeliveryArgs = {
  input: RecordRefusalDeliveryInput;
};


export type MutationRefuseGuardianRequestArgs = {
  input: RefuseGuardianRequestInput;
};


export type MutationRefuseTransferArgs = {
  input: EndTransferInput;
};


export type MutationRejectDuplicateArgs = {
  input: RejectDuplicateInput;
};


export type MutationReopenReconciliationArgs = {
  input: ReconciliationItemInput;
};


export type MutationReplayRegistryDeadLettersArgs = {
  input: ReplayDeadLettersInput;
};


export type MutationReportDuplicateArgs = {
  input: ReportDuplicateInput;
};


export type MutationReportMissingAtTermStartArgs = {
  input: ReportMissingAtTermStartInput;
};


export type MutationRequestTransferArgs = {
  input: RequestTransferInput;
};


export type MutationResolveReconciliationArgs = {
  input: ResolveReconciliationInput;
};


export type MutationResumeStudentArgs = {
  input: ResumeStudentInput;
};


export type MutationRevealIdentityArgs = {
  input: RevealIdentityInput;
};


export type MutationReverseMovementArgs = {
  input: ReverseMovementInput;
};


export type MutationReviewEmergencyAccessArgs = {
  input: ReviewEmergencyAccessInput;
};


export type MutationSaveListArgs = {
  input: SaveListInput;
};


export type MutationSetAreaTraitsArgs = {
  input: SetAreaTraitsInput;
};


export type MutationSettleReconciliationArgs = {
  input: ReconciliationItemInput;
};


export type MutationSkipRegistryDeadLetterArgs = {
  input: SkipDeadLetterInput;
};


export type MutationStateMonitoringFactArgs = {
  input: StateMonitoringFactInput;
};


export type MutationSuspendStudentArgs = {
  input: SuspendStudentInput;
};


export type MutationUndoImportBatchArgs = {
  input: UndoImportBatchInput;
};


export type MutationUndoMergeArgs = {
  input: UndoMergeInput;
};


export type MutationWithdrawRemovalListArgs = {
  input: DecideRemovalListInput;
};


export type MutationWithdrawResponsibilityLetterArgs = {
  input: WithdrawResponsibilityLetterInput;
};


export type MutationWithdrawTransferArgs = {
  input: EndTransferInput;
};

/** A class that is opened. */
export type OpenClassInput = {
  /** National code of the grade 年级: `11` to `16`, `21` to `23`. */
  grade: Scalars['String']['input'];
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Number of the class 班号, 1 to 99. */
  number: Scalars['Int']['input'];
  /** School code 学校标识码. */
  schoolId: Scalars['ID']['input'];
  /** First year of the school year 学年: `2025` for 2025-26. */
  schoolYear: Scalars['String']['input'];
};

/** Opened or refused. */
export type OpenClassResult = OpenClassSuccess | Refusal;

/** The class as it stands. */
export type OpenClassSuccess = {
  __typename?: 'OpenClassSuccess';
  /** The class. */
  schoolClass: SchoolClass;
};

/** Which child, and why now. */
export type OpenEmergencyAccessInput = {
  /** ID number 身份证号 or student number 学籍号 of the child, as found on them. */
  idNumber: Scalars['String']['input'];
  /** A repeat with the same key answers with the same access and counts once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why. */
  reason: EmergencyReason;
  /** What happened, in up to 500 characters 情况说明; kept sealed. */
  text: Scalars['String']['input'];
};

/** Opened or refused. */
export type OpenEmergencyAccessResult = EmergencyAccessSuccess | Refusal;

/** Which term, and by when. */
export type OpenReconciliationInput = {
  /** Last day for the schools; the last one the plan allows when left out. */
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  /** Asked of every mutation. A term is reconciled once, whatever the key. */
  idempotencyKey: Scalars['ID']['input'];
  /** The running term. */
  termId: Scalars['String']['input'];
};

/** Opened or refused. */
export type OpenReconciliationResult = OpenReconciliationSuccess | Refusal;

/** The campaign as it stands. */
export type OpenReconciliationSuccess = {
  __typename?: 'OpenReconciliationSuccess';
  /** The campaign. */
  campaign: ReconciliationCampaign;
};

/** A school that is opened. */
export type OpenSchoolInput = {
  /** Whether children board 是否寄宿. */
  boarding: Scalars['Boolean']['input'];
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** National code of where it lies 所在地代码. */
  jurisdiction: Scalars['ID']['input'];
  /** Kind 办学类别. */
  kind: SchoolKind;
  /** Name 学校名称. */
  name: Scalars['String']['input'];
  /** Public or private 办学性质; public when left out. */
  ownership?: InputMaybe<SchoolOwnership>;
  /** School code 学校标识码, ten digits. */
  schoolId: Scalars['ID']['input'];
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

/** A legal hold on a record. */
export type PlaceLegalHoldInput = {
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why. */
  reason: LegalHoldReason;
  /** The child. */
  studentId: Scalars['ID']['input'];
  /** Why, in up to 500 characters; kept sealed. */
  text: Scalars['String']['input'];
};

/** A post 岗位 that signs in. Who holds it is nowhere in the programme. */
export type Post = {
  __typename?: 'Post';
  /** The body 机构 it belongs to. */
  body: Body;
  /** Name in tokens, `class-teacher`. */
  id: Scalars['ID']['output'];
  /** Official name 名称. */
  name: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
};

/** The way to the file or a refusal. */
export type PrepareLedgerDownloadResult = PrepareLedgerDownloadSuccess | Refusal;

/** Where the file is fetched. */
export type PrepareLedgerDownloadSuccess = {
  __typename?: 'PrepareLedgerDownloadSuccess';
  /** Until when it may be fetched. */
  availableUntil: Scalars['DateTime']['output'];
  /** Media type of the content. */
  contentType: Scalars['String']['output'];
  /** Path at the gateway where the file is fetched by HTTP GET, with the token of the viewer who asked; nobody else is given it. */
  downloadPath: Scalars['String']['output'];
  /** Name of the file. */
  fileName: Scalars['String']['output'];
};

/** Which records are to be de-identified. */
export type PrepareRemovalListInput = {
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The kind of data. */
  kind: KindOfData;
  /** 1 to 100 children of the list of what is due; one that is not due or under a legal hold refuses the whole list. */
  studentIds: Array<Scalars['ID']['input']>;
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

/** What children's data are processed for 处理目的. */
export type ProcessingPurpose = {
  __typename?: 'ProcessingPurpose';
  /** Whether a guardian is asked for consent 是否征得同意. */
  asksConsent: Scalars['Boolean']['output'];
  /** What allows it. */
  basis: LegalBasis;
  /** How sensitive the data are. */
  classes: Array<DataClass>;
  /** Code of the purpose. */
  code: Scalars['ID']['output'];
  /** Which data 处理的信息. */
  data: Sentence;
  /** The law it rests on 法律依据. */
  law: Array<PurposeArticle>;
  /** Its name. */
  name: Sentence;
  /** What the notice says of it, in Chinese 告知内容. */
  notice: Scalars['String']['output'];
  /** The posts that meet these data in any way, by the table of actions 涉及岗位. */
  posts: Array<Scalars['String']['output']>;
  /** Years for which the data are kept after the child has left compulsory education here 保存期限. */
  retentionYears: Scalars['Int']['output'];
};

/** Which school goes up into which year. */
export type PromoteSchoolInput = {
  /** Asked of every mutation. A school goes up once a year, whatever the key. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the school. */
  schoolId: Scalars['ID']['input'];
  /** First year of the school year that begins 学年: `2026` for 2026-27. */
  toSchoolYear: Scalars['String']['input'];
};

/** Started or refused. */
export type PromoteSchoolResult = PromoteSchoolSuccess | Refusal;

/** The promotion as it stands. */
export type PromoteSchoolSuccess = {
  __typename?: 'PromoteSchoolSuccess';
  /** The promotion. */
  promotion: Promotion;
};

/** The year-end promotion 升级 of one school. */
export type Promotion = {
  __typename?: 'Promotion';
  /** Children who graduated 毕业. */
  graduated: Scalars['Int']['output'];
  /** Children who stay as they are for a decision on each: suspended, in transit, or dropped out in the last grade. */
  held: Scalars['Int']['output'];
  /** Id of the promotion. */
  id: Scalars['ID']['output'];
  /** Children who went up a grade 升级. */
  promoted: Scalars['Int']['output'];
  /** The school 学校. */
  school?: Maybe<School>;
  /** Where it stands. */
  status: PromotionStatus;
  /** First year of the school year that begins 学年. */
  toSchoolYear: Scalars['String']['output'];
};

/** Where a promotion stands. */
export type PromotionStatus =
  /** Everybody was looked at. */
  | 'DONE'
  /** Children are being moved. */
  | 'RUNNING';

/** An article of a law that a purpose rests on. */
export type PurposeArticle = {
  __typename?: 'PurposeArticle';
  /** The article 条款. */
  article: Scalars['String']['output'];
  /** The law 法律名称. */
  law: Scalars['String']['output'];
  /** How surely it is known: unverified until the justice bureau has compared it with the gazette 核实情况. */
  status: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The bodies 机构 of the programme, with their posts. */
  bodies: Array<Body>;
  /** The code tables 代码表 of the registry. */
  codeTables: Array<CodeTable>;
  /** Pairs of records 疑似重复学籍 in the viewer's scope, oldest suspicion first. */
  duplicates: DuplicatePairConnection;
  /** One emergency access: one's own or, for the bureau, any; null otherwise. */
  emergencyAccess?: Maybe<EmergencyAccess>;
  /** Emergency accesses 紧急查阅: one's own or, for the bureau, all; whose review is due first stands first. */
  emergencyAccesses: EmergencyAccessConnection;
  /** One stay at a school; null when the student is out of scope. */
  enrolment?: Maybe<Enrolment>;
  /** One guardian of a child in the viewer's scope; null otherwise. */
  guardian?: Maybe<Guardian>;
  /** One request in the viewer's scope; null otherwise. */
  guardianRequest?: Maybe<GuardianRequest>;
  /** How many requests wait in the viewer's scope, and how many are late. */
  guardianRequestCounts: GuardianRequestCounts;
  /** Requests of guardians 监护人申请 in the viewer's scope, due first. */
  guardianRequests: GuardianRequestConnection;
  /** One household with a child in the viewer's scope; null otherwise. */
  household?: Maybe<Household>;
  /** An import of the viewer's own; null otherwise. */
  importBatch?: Maybe<ImportBatch>;
  /** A figure of a place in the viewer's reach; null otherwise, and for a month that was not frozen. */
  indicator?: Maybe<Indicator>;
  /** The figures 各地指标 of all towns, or of all schools, in the viewer's reach. */
  indicatorBreakdown: Array<Indicator>;
  /** Months for which an indicator is frozen, the latest first. */
  indicatorMonths: Array<Scalars['String']['output']>;
  /** A place's figures as frozen at the end of each month 逐月走势, the earliest first: the last 18 months that were frozen, each of the period it lies in. */
  indicatorTrend: Array<Indicator>;
  /** One jurisdiction of the programme; null when the code is none of them. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** The jurisdictions 行政区划 of the programme. */
  jurisdictions: Array<Jurisdiction>;
  /** Who below a party has signed in a year, and who has not; null out of the viewer's reach. */
  letterCoverage?: Maybe<LetterCoverage>;
  /** Both lines of a year, level by level; null for those who do not answer for the city. */
  letterLevels?: Maybe<Array<LetterLevel>>;
  /** Children of a key area, stage or group in the viewer's reach 重点监测学生; several filters narrow the list. */
  monitoredStudents: StudentConnection;
  /** Movements 学籍异动 in the viewer's scope, the latest first. */
  movements: MovementConnection;
  /** The posts 岗位 of the programme. */
  posts: Array<Post>;
  /** The notice to guardians 学生个人信息处理告知书 as a page that prints on A4, as it holds today. */
  processingNotice?: Maybe<Scalars['String']['output']>;
  /** The purposes for which children's data are processed 处理目的清单. */
  processingPurposes?: Maybe<Array<ProcessingPurpose>>;
  /** The promotion of a school into a year; null when it was not asked for or is out of scope. */
  promotion?: Maybe<Promotion>;
  /** The reconciliation of a term; null when it was not opened. */
  reconciliation?: Maybe<ReconciliationCampaign>;
  /** Children to be accounted for, in the viewer's reach. */
  reconciliationItems: ReconciliationItemConnection;
  /** Records of children whose years are over, with what keeps them all the same 到期清单. For the bureau. */
  recordsDueForRemoval: RecordDueForRemovalConnection;
  /** Who opened personal data that this service keeps. */
  registryAccessLog?: Maybe<AccessLog>;
  /** Events this service could not apply, and streams that wait 事件台. For the bureau. */
  registryEventDesk?: Maybe<EventDesk>;
  /** A removal list; null for those who may not read it. For the bureau. */
  removalList?: Maybe<RemovalList>;
  /** Removal lists 清理批次, the latest first. For the bureau. */
  removalLists: RemovalListConnection;
  /** Letters in the viewer's reach, the first to expire first. */
  responsibilityLetters: ResponsibilityLetterConnection;
  /** For how long each kind of data is kept 保存期限表. */
  retentionSchedule?: Maybe<Array<RetentionRule>>;
  /** A saved list that is the viewer's own or shared with them; null otherwise. */
  savedList?: Maybe<SavedList>;
  /** The viewer's own saved lists 常用名单, and those that colleagues share, by name. */
  savedLists: SavedListConnection;
  /** One school; null when it does not exist or is out of scope. */
  school?: Maybe<School>;
  /** The ledger of children of school age 适龄儿童少年台账 in the viewer's scope, eldest first. */
  schoolAgeChildren: SchoolAgeChildConnection;
  /** One class in the viewer's scope; null otherwise. */
  schoolClass?: Maybe<SchoolClass>;
  /** Open schools 学校 in the viewer's scope. */
  schools: Array<School>;
  /** One student in the viewer's scope; null otherwise. */
  student?: Maybe<Student>;
  /** Students 学生 in the viewer's scope. */
  students: StudentConnection;
  /** Children in transit 在途学生 from or to the viewer's schools and places. */
  transfers: TransferConnection;
};


export type QueryDuplicatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: DuplicateStatus;
};


export type QueryEmergencyAccessArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEmergencyAccessesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: EmergencyAccessStatus;
};


export type QueryEnrolmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGuardianArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGuardianRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryGuardianRequestCountsArgs = {
  schoolId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryGuardianRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<GuardianRequestFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportBatchArgs = {
  id: Scalars['ID']['input'];
  kind: ImportKind;
};


export type QueryIndicatorArgs = {
  kind: IndicatorKind;
  month?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
  place: IndicatorPlaceInput;
};


export type QueryIndicatorBreakdownArgs = {
  by: IndicatorLevel;
  kind: IndicatorKind;
  month?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<Scalars['String']['input']>;
};


export type QueryIndicatorMonthsArgs = {
  kind: IndicatorKind;
};


export type QueryIndicatorTrendArgs = {
  kind: IndicatorKind;
  place: IndicatorPlaceInput;
};


export type QueryJurisdictionArgs = {
  code: Scalars['ID']['input'];
};


export type QueryLetterCoverageArgs = {
  issuer: LetterPartyInput;
  signers: LetterPartyKind;
  year: Scalars['String']['input'];
};


export type QueryLetterLevelsArgs = {
  year: Scalars['String']['input'];
};


export type QueryMonitoredStudentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter: MonitoringFilter;
  first?: Scalars['Int']['input'];
};


export type QueryMovementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MovementFilter>;
  first?: Scalars['Int']['input'];
};


export type QueryPromotionArgs = {
  schoolId: Scalars['ID']['input'];
  toSchoolYear: Scalars['String']['input'];
};


export type QueryReconciliationArgs = {
  termId: Scalars['String']['input'];
};


export type QueryReconciliationItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ReconciliationFilter>;
  first?: Scalars['Int']['input'];
  termId: Scalars['String']['input'];
};


export type QueryRecordsDueForRemovalArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: KindOfData;
};


export type QueryRemovalListArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRemovalListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  status?: InputMaybe<RemovalListStatus>;
};


export type QueryResponsibilityLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ResponsibilityLetterFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerySavedListArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySavedListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QuerySchoolArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySchoolAgeChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  descending?: Scalars['Boolean']['input'];
  filter?: InputMaybe<SchoolAgeFilter>;
  first?: Scalars['Int']['input'];
};


export type QuerySchoolClassArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStudentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStudentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  descending?: Scalars['Boolean']['input'];
  filter?: InputMaybe<StudentFilter>;
  first?: Scalars['Int']['input'];
  orderBy?: StudentOrder;
};


export type QueryTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: TransferDirection;
  first?: Scalars['Int']['input'];
};

/** The receipt by a school of the city. */
export type ReceiveTransferInput = {
  /** Whether the child boards 住校. */
  boarding: Scalars['Boolean']['input'];
  /** Id of the class that takes the child in. */
  classId: Scalars['ID']['input'];
  /** The version of the student the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** First day there; today or earlier. */
  on: Scalars['Date']['input'];
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
};

/** The reconciliation of enrolments at the start of a term 学期初学籍异动梳理. */
export type ReconciliationCampaign = {
  __typename?: 'ReconciliationCampaign';
  /** Last day for the schools 截止日期. */
  dueOn: Scalars['Date']['output'];
  /** Whether last term's rolls are still being looked through. */
  finding: Scalars['Boolean']['output'];
  /** Id of the campaign. */
  id: Scalars['ID']['output'];
  /** Day on which it was opened. */
  openedOn: Scalars['Date']['output'];
  /** How far each school is, in the viewer's reach; one without a child on the list has a total of 0. */
  progress?: Maybe<Array<ReconciliationProgress>>;
  /** The term 学期, for instance `2026-autumn`. */
  termId: Scalars['String']['output'];
};

/** How many of a school's children had one fate. */
export type ReconciliationCount = {
  __typename?: 'ReconciliationCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** What became of them. */
  resolution: ReconciliationResolution;
};

/** Why a child of last term's roll is on the list 差异. */
export type ReconciliationDifference =
  /** Did not come on the first day of school, as the school says 未报到. */
  | 'DID_NOT_REPORT'
  /** On the way to another school, not received 转学在途. */
  | 'IN_TRANSIT'
  /** Marked as suspected or dropped out 疑似辍学、辍学. */
  | 'MARKED'
  /** Still in a class of the last school year 未升级. */
  | 'NOT_PROMOTED'
  /** Off the school's roll 已不在籍. */
  | 'OFF_ROLL'
  /** Suspended, or the registration kept 休学、保留学籍. */
  | 'SUSPENDED';

/** What to list. */
export type ReconciliationFilter = {
  /** Only what this level is to find out. */
  answering?: InputMaybe<ReconciliationLevel>;
  /** Only this school. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  /** Only this status. */
  status?: InputMaybe<ReconciliationStatus>;
};

/** A child to be accounted for. */
export type ReconciliationItem = Versioned & {
  __typename?: 'ReconciliationItem';
  /** Whether the record still says what was answered; null while open. */
  agreesWithRecord?: Maybe<Scalars['Boolean']['output']>;
  /** Last day of whoever is to find out now. */
  answerBy: Scalars['Date']['output'];
  /** Who is to find out. */
  answering: ReconciliationLevel;
  /** Why the child is on the list. */
  difference: ReconciliationDifference;
  /** Last day for the school. */
  dueOn: Scalars['Date']['output'];
  /** Id of the item. */
  id: Scalars['ID']['output'];
  /** What the child's record says became of them; null while it says nothing 学籍记载. */
  onRecord?: Maybe<ReconciliationResolution>;
  /** What was answered; null while open. */
  resolution?: Maybe<ReconciliationResolution>;
  /** Day of the answer. */
  resolvedOn?: Maybe<Scalars['Date']['output']>;
  /** The school on whose roll the child was. */
  school?: Maybe<School>;
  /** Where it stands. */
  status: ReconciliationStatus;
  /** The student; null when out of the viewer's scope. */
  student?: Maybe<Student>;
  /** The term. */
  termId: Scalars['String']['output'];
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A page of children to be accounted for. */
export type ReconciliationItemConnection = {
  __typename?: 'ReconciliationItemConnection';
  /** The children. */
  edges: Array<ReconciliationItemEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A child on a page. */
export type ReconciliationItemEdge = {
  __typename?: 'ReconciliationItemEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The child. */
  node: ReconciliationItem;
};

/** Which child. */
export type ReconciliationItemInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the item. */
  itemId: Scalars['ID']['input'];
};

/** Who is to find out 核实责任. */
export type ReconciliationLevel =
  /** The education bureau 教育局. */
  | 'BUREAU'
  /** The school 学校. */
  | 'SCHOOL'
  /** The town 镇（街道）. */
  | 'TOWN';

/** How far a school is 进度. */
export type ReconciliationProgress = {
  __typename?: 'ReconciliationProgress';
  /** Of these, those that went to town or bureau because the day passed 已上报. */
  escalated: Scalars['Int']['output'];
  /** Nobody has answered yet. */
  open: Scalars['Int']['output'];
  /** Accounted for, by what became of them. */
  resolved: Array<ReconciliationCount>;
  /** The school 学校. */
  school?: Maybe<School>;
  /** In class after all. */
  settled: Scalars['Int']['output'];
  /** Children on its list. */
  total: Scalars['Int']['output'];
};

/** What became of the child 去向: exactly one. */
export type ReconciliationResolution =
  /** Died 死亡. */
  | 'DIED'
  /** Dropped out 辍学. */
  | 'DROPPED_OUT'
  /** A second record of one child 重复学籍. */
  | 'DUPLICATE'
  /** Graduated or completed 毕业、结业. */
  | 'GRADUATED'
  /** Suspended, or the registration kept 休学. */
  | 'SUSPENDED'
  /** Received by another school 转学. */
  | 'TRANSFERRED'
  /** Entered by mistake 错误登记. */
  | 'WRONG_ENTRY';

/** Done or refused. */
export type ReconciliationResult = Conflict | ReconciliationSuccess | Refusal;

/** Where a child of the list stands. */
export type ReconciliationStatus =
  /** Nobody has answered yet 待核实. */
  | 'OPEN'
  /** Accounted for 已核实. */
  | 'RESOLVED'
  /** In class after all 已在校. */
  | 'SETTLED';

/** The item as it stands. */
export type ReconciliationSuccess = {
  __typename?: 'ReconciliationSuccess';
  /** The item. */
  item: ReconciliationItem;
};

/** A record whose years are over 到期待清理的学籍. */
export type RecordDueForRemoval = {
  __typename?: 'RecordDueForRemoval';
  /** Last day on which the record was to be kept 保存截止日. */
  keptUntil: Scalars['Date']['output'];
  /** Day on which the child left 离校日期. */
  leftOn: Scalars['Date']['output'];
  /** The legal hold that keeps it all the same; null when none does. */
  legalHold?: Maybe<LegalHold>;
  /** The child. */
  student?: Maybe<Student>;
};

/** A page of records whose years are over, who left first in front. */
export type RecordDueForRemovalConnection = {
  __typename?: 'RecordDueForRemovalConnection';
  /** The records. */
  edges: Array<RecordDueForRemovalEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A record on a page. */
export type RecordDueForRemovalEdge = {
  __typename?: 'RecordDueForRemovalEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: RecordDueForRemoval;
};

/** What a guardian asks at the desk. */
export type RecordGuardianRequestInput = {
  /** What is to be corrected. */
  field?: InputMaybe<GuardianRequestField>;
  /** Who asks: one of the child's present guardians. */
  guardianId: Scalars['ID']['input'];
  /** A repeat with the same key answers with the same request. */
  idempotencyKey: Scalars['ID']['input'];
  /** How the desk made sure. */
  identityProof: GuardianIdentityProof;
  /** What is asked for. */
  kind: GuardianRequestKind;
  /** What is objected to. */
  matter?: InputMaybe<GuardianRequestMatter>;
  /** The child. */
  studentId: Scalars['ID']['input'];
  /** What the guardian said, in up to 500 characters; kept sealed. Needed but for a copy. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The signature. */
export type RecordLetterSignatureInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the letter. */
  letterId: Scalars['ID']['input'];
  /** Day of the signature. */
  on: Scalars['Date']['input'];
};

/** A child's new home. */
export type RecordMoveOfHouseInput = {
  /** The version of the student the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Home address 现住址. A known address with one of the child's guardians means that household. */
  homeAddress: Scalars['String']['input'];
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** National code 居住地代码 of the place; taken from the address when left out. */
  placeCode?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
};

/** Done, refused, or changed meanwhile. */
export type RecordMoveOfHouseResult = Conflict | RecordMoveOfHouseSuccess | Refusal;

/** The student as it stands. */
export type RecordMoveOfHouseSuccess = {
  __typename?: 'RecordMoveOfHouseSuccess';
  /** The student. */
  student: Student;
};

/** A record on a removal list. */
export type RecordOnRemovalList = {
  __typename?: 'RecordOnRemovalList';
  /** Why they were kept after all; null for a record that is removed or waits. */
  keptBecause?: Maybe<RemovalKeptBecause>;
  /** Last day on which the data were to be kept 保存截止日. */
  keptUntil: Scalars['Date']['output'];
  /** Day on which the child left 离校日期. */
  leftOn: Scalars['Date']['output'];
  /** Day on which the data were removed 清理日期; null as long as they are there. */
  removedOn?: Maybe<Scalars['Date']['output']>;
  /** The child; what is left of it once its registration was removed. */
  student?: Maybe<Student>;
};

/** That the paper of a refusal reached the guardian. */
export type RecordRefusalDeliveryInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** How. */
  mode: RefusalDeliveryMode;
  /** When. */
  on: Scalars['Date']['input'];
  /** Id of the request. */
  requestId: Scalars['ID']['input'];
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

/** How a paper reached the guardian 送达方式. */
export type RefusalDeliveryMode =
  /** Handed over 直接送达. */
  | 'IN_PERSON'
  /** Left at the home 留置送达. */
  | 'LEFT_AT_HOME'
  /** By post 邮寄送达. */
  | 'POST';

/** That a request is refused, and why. */
export type RefuseGuardianRequestInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why. */
  reason: RequestRefusalReason;
  /** Id of the request. */
  requestId: Scalars['ID']['input'];
  /** Why in this case, in up to 500 characters; stands on the paper, kept sealed. */
  words: Scalars['String']['input'];
};

/** A ledger of the registry 台账. */
export type RegistryLedger =
  /** Classes with their size 班级台账、大班额; the period is the school year. */
  | 'CLASSES'
  /** Who answers for each child now 监护人名册. */
  | 'GUARDIANS'
  /** Indicators 指标 of the city, its towns and schools, as of today or, with a month as the period, as frozen at its end. */
  | 'INDICATORS'
  /** Children on their way to another school 转学在途学生, the first to fall due first. */
  | 'IN_TRANSIT'
  /** Children in a key area, stage or group, and those who are marked 控辍保学重点监测台账, each with the facts behind it and who says so. */
  | 'MONITORED_STUDENTS'
  /** Movements 学籍异动台账. */
  | 'MOVEMENTS'
  /** Children to be accounted for at the start of a term 学期初学籍异动梳理台账; the period is the term. */
  | 'RECONCILIATION'
  /** Responsibility letters 控辍保学责任书台账; the period is the school year. */
  | 'RESPONSIBILITY_LETTERS'
  /** Schools that are open 学校名册, as their list is written, with how many children are registered at each. */
  | 'SCHOOLS'
  /** Children of school age 适龄儿童台账. */
  | 'SCHOOL_AGE_CHILDREN'
  /** Students whose registration a school keeps 学生名册, with their status 学籍状态. */
  | 'STUDENTS';

/** Decides that two records are two children. */
export type RejectDuplicateInput = {
  /** Id of the pair. */
  duplicateId: Scalars['ID']['input'];
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Key of this request; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Why a record of an approved list was kept after all 保留原因. */
export type RemovalKeptBecause =
  /** A legal hold was placed since 依法留存. */
  | 'LEGAL_HOLD'
  /** The child is here again, or left later than it seemed 未到期. */
  | 'NOT_DUE'
  /** Another list was faster 已清理. */
  | 'REMOVED_BEFORE';

/** A removal list 清理批次: records whose years are over, of one kind of data, to be de-identified 去标识. It cannot be undone; who prepared it cannot approve it. */
export type RemovalList = Versioned & {
  __typename?: 'RemovalList';
  /** Post that approved or withdrew it 审批; null as long as it waits. */
  decidedBy?: Maybe<Scalars['String']['output']>;
  /** Day on which that was. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Id of the list. */
  id: Scalars['ID']['output'];
  /** The kind of data. */
  kind: KindOfData;
  /** Post that prepared it 制单. */
  preparedBy: Scalars['String']['output'];
  /** Day on which it was prepared. */
  preparedOn: Scalars['Date']['output'];
  /** Its records, as they were put on it. */
  records: Array<RecordOnRemovalList>;
  /** Where it stands. */
  status: RemovalListStatus;
  /** Grows with every change. */
  version: Scalars['Int']['output'];
};

/** A page of removal lists, the latest first. */
export type RemovalListConnection = {
  __typename?: 'RemovalListConnection';
  /** The lists. */
  edges: Array<RemovalListEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A removal list on a page. */
export type RemovalListEdge = {
  __typename?: 'RemovalListEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The list. */
  node: RemovalList;
};

/** Done, refused, or somebody was faster. */
export type RemovalListResult = Conflict | Refusal | RemovalListSuccess;

/** Where a removal list stands. */
export type RemovalListStatus =
  /** Approved; its records are being de-identified 清理中. */
  | 'APPROVED'
  /** Every record is de-identified, or kept with a reason 已清理. */
  | 'CARRIED_OUT'
  /** Prepared by one person, waits for another 待审批. */
  | 'PREPARED'
  /** Given up before it was approved 已撤回. */
  | 'WITHDRAWN';

/** The list as it stands now. */
export type RemovalListSuccess = {
  __typename?: 'RemovalListSuccess';
  /** The list. */
  removalList: RemovalList;
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

/** Says that two records may be one child. */
export type ReportDuplicateInput = {
  /** Key of this request; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The other one. */
  otherStudentId: Scalars['ID']['input'];
  /** One of them. */
  studentId: Scalars['ID']['input'];
};

/** Which child did not come. */
export type ReportMissingAtTermStartInput = {
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
  /** The running term. */
  termId: Scalars['String']['input'];
};

/** Why a request is refused 不予办理理由; there are no other reasons. */
export type RequestRefusalReason =
  /** Would harm the child 可能损害未成年人利益 (未成年人保护法 art. 4). */
  | 'HARMS_THE_CHILD'
  /** To be kept confidential by law 依法应当保密 (个人信息保护法 art. 45). */
  | 'KEPT_CONFIDENTIAL'
  /** Needed for a statutory duty 履行法定职责所必需 (个人信息保护法 art. 13, 34). */
  | 'STATUTORY_DUTY'
  /** The record was checked and is right 经核实无误 (个人信息保护法 art. 46). */
  | 'VERIFIED_CORRECT';

/** A child who is to go to another school. */
export type RequestTransferInput = {
  /** The version of the student the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, when, on whose approval. */
  grounds: GroundsInput;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
  /** Code of the school of the city; left out for a school outside. */
  toSchoolId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which child, and what became of them. */
export type ResolveReconciliationInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the item. */
  itemId: Scalars['ID']['input'];
  /** What became of the child. It must stand in the record: the movement comes first. */
  resolution: ReconciliationResolution;
};

/** A responsibility letter 控辍保学目标责任书 of a school year. */
export type ResponsibilityLetter = Versioned & {
  __typename?: 'ResponsibilityLetter';
  /** Last day on which it holds 有效期至. */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** Id of the letter. */
  id: Scalars['ID']['output'];
  /** Day on which it was handed out. */
  issuedOn?: Maybe<Scalars['Date']['output']>;
  /** Who hands it out. */
  issuer?: Maybe<LetterParty>;
  /** Which line. */
  line?: Maybe<LetterLine>;
  /** Day of the signature. */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** Who signs it. */
  signer?: Maybe<LetterParty>;
  /** Where it stands. */
  status?: Maybe<LetterStatus>;
  /** What is promised. */
  targets?: Maybe<Array<LetterTarget>>;
  /** Grows with every change; send it back as expectedVersion. */
  version?: Maybe<Scalars['Int']['output']>;
  /** First year of the school year. */
  year?: Maybe<Scalars['String']['output']>;
};

/** A page of letters. */
export type ResponsibilityLetterConnection = {
  __typename?: 'ResponsibilityLetterConnection';
  /** The letters. */
  edges: Array<ResponsibilityLetterEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A letter on a page. */
export type ResponsibilityLetterEdge = {
  __typename?: 'ResponsibilityLetterEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The letter. */
  node: ResponsibilityLetter;
};

/** What to list. */
export type ResponsibilityLetterFilter = {
  /** Only what this party handed out. */
  issuer?: InputMaybe<LetterPartyInput>;
  /** Only these signers. */
  signers?: InputMaybe<LetterPartyKind>;
  /** Only this status. */
  status?: InputMaybe<LetterStatus>;
  /** Only of this school year. */
  year?: InputMaybe<Scalars['String']['input']>;
};

/** Done or refused. */
export type ResponsibilityLetterResult = Conflict | Refusal | ResponsibilityLetterSuccess;

/** The letter as it stands. */
export type ResponsibilityLetterSuccess = {
  __typename?: 'ResponsibilityLetterSuccess';
  /** The letter. */
  letter: ResponsibilityLetter;
};

/** The way back. */
export type ResumeStudentInput = {
  /** Id of the class the child comes back to; the class of before when left out. A lower grade needs an approval. */
  classId?: InputMaybe<Scalars['ID']['input']>;
  /** The version of the student the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, when, on whose approval. */
  grounds: GroundsInput;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
};

/** For how long a kind of data is kept 保存期限. */
export type RetentionRule = {
  __typename?: 'RetentionRule';
  /** The kind. */
  kind: KindOfData;
  /** Its name. */
  name: Sentence;
  /** Version of the rule pack that says so 规则包. */
  rulePack: Scalars['String']['output'];
  /** Years after the child has left compulsory education here. */
  years: Scalars['Int']['output'];
};

/** Whose identity is read, and why. */
export type RevealIdentityInput = {
  /** Asked of every mutation. A repeat is a reading of its own and is recorded again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why it is needed. */
  purpose: IdentityPurpose;
  /** Id of the student; one at a time. */
  studentId: Scalars['ID']['input'];
};

/** Shown or refused. */
export type RevealIdentityResult = Refusal | RevealIdentitySuccess;

/** The identity, after the reading was recorded. */
export type RevealIdentitySuccess = {
  __typename?: 'RevealIdentitySuccess';
  /** The identity. */
  identity: StudentIdentity;
};

/** Taking back the last movement. */
export type ReverseMovementInput = {
  /** The version of the student the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why, when, on whose approval. */
  grounds: GroundsInput;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Number of the movement; only the last one can be taken back, and only once. */
  number: Scalars['Int']['input'];
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
};

/** What the bureau finds. */
export type ReviewEmergencyAccessInput = {
  /** Id of the access. */
  accessId: Scalars['ID']['input'];
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whether it was justified. */
  justified: Scalars['Boolean']['input'];
  /** Why, in up to 500 characters; kept sealed. */
  note: Scalars['String']['input'];
};

/** Reviewed or refused. */
export type ReviewEmergencyAccessResult = Conflict | EmergencyAccessSuccess | Refusal;

/** A list to save. */
export type SaveListInput = {
  /** Which children it lists. */
  criteria: SavedListCriteriaInput;
  /** From the end of the ledger to its beginning. */
  descending?: Scalars['Boolean']['input'];
  /** A repeat with the same key gives the same list. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whether one's own school or the bureau finds it too. */
  isShared?: Scalars['Boolean']['input'];
  /** The ledger it looks into. */
  ledger: SavedListLedger;
  /** Name 名单名称; each of one's own lists has another. */
  name: Scalars['String']['input'];
  /** In which order, of students; class by class when left out. */
  orderBy?: InputMaybe<StudentOrder>;
};

/** A list that somebody has put together and given a name 常用名单: what was asked, not who was found. Each who opens it sees the children of their own scope. */
export type SavedList = Versioned & {
  __typename?: 'SavedList';
  /** Which children it lists. */
  criteria: SavedListCriteria;
  /** From the end of the ledger to its beginning. */
  descending: Scalars['Boolean']['output'];
  /** Id of the list. */
  id: Scalars['ID']['output'];
  /** Whether it is the viewer's own; only those are changed and deleted. */
  isOwn: Scalars['Boolean']['output'];
  /** Whether the owner's school, or the bureau, finds it too 共享. */
  isShared: Scalars['Boolean']['output'];
  /** The ledger it looks into. */
  ledger: SavedListLedger;
  /** Name 名单名称. */
  name: Scalars['String']['output'];
  /** In which order it lists students 排序; null for a list of another ledger. */
  orderBy?: Maybe<StudentOrder>;
  /** The children of school age it lists, as far as the viewer sees them; null for a list of another ledger. */
  schoolAgeChildren?: Maybe<SchoolAgeChildConnection>;
  /** The students it lists, as far as the viewer sees them; null for a list of another ledger. */
  students?: Maybe<StudentConnection>;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};


/** A list that somebody has put together and given a name 常用名单: what was asked, not who was found. Each who opens it sees the children of their own scope. */
export type SavedListSchoolAgeChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A list that somebody has put together and given a name 常用名单: what was asked, not who was found. Each who opens it sees the children of their own scope. */
export type SavedListStudentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of saved lists. */
export type SavedListConnection = {
  __typename?: 'SavedListConnection';
  /** The lists. */
  edges: Array<SavedListEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** What a saved list asks of its ledger; what is left out is not asked. */
export type SavedListCriteria = {
  __typename?: 'SavedListCriteria';
  /** Only this class, of students. */
  classId?: Maybe<Scalars['ID']['output']>;
  /** Only this key group 重点监测群体, of students; without who graduated, left or died. */
  group?: Maybe<KeyGroup>;
  /** Only this mark, of students. */
  mark?: Maybe<MonitoringMark>;
  /** Only this school. */
  schoolId?: Maybe<Scalars['ID']['output']>;
  /** Only this first school year, of children of school age. */
  schoolYear?: Maybe<Scalars['String']['output']>;
  /** Only children of school age who stand so. */
  standing?: Maybe<SchoolAgeStanding>;
};

/** What a saved list asks of its ledger. Names and numbers cannot be saved. */
export type SavedListCriteriaInput = {
  /** Only this class, of students. */
  classId?: InputMaybe<Scalars['ID']['input']>;
  /** Only this key group 重点监测群体, of students; without who graduated, left or died. */
  group?: InputMaybe<KeyGroup>;
  /** Only this mark, of students. */
  mark?: InputMaybe<MonitoringMark>;
  /** Only this school. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  /** Only this first school year, of children of school age. */
  schoolYear?: InputMaybe<Scalars['String']['input']>;
  /** Only children of school age who stand so. */
  standing?: InputMaybe<SchoolAgeStanding>;
};

/** A saved list on a page. */
export type SavedListEdge = {
  __typename?: 'SavedListEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The list. */
  node: SavedList;
};

/** The ledger a saved list looks into. */
export type SavedListLedger =
  /** Children of school age 适龄儿童台账. */
  | 'SCHOOL_AGE_CHILDREN'
  /** Students 学生名册. */
  | 'STUDENTS';

/** Done or refused. */
export type SavedListResult = Conflict | Refusal | SavedListSuccess;

/** The list as it stands; null once it is deleted. */
export type SavedListSuccess = {
  __typename?: 'SavedListSuccess';
  /** The list. */
  savedList?: Maybe<SavedList>;
};

/** A school 学校. */
export type School = Versioned & {
  __typename?: 'School';
  /** Street and number 地址, as the last move says; null before the first. */
  address?: Maybe<Scalars['String']['output']>;
  /** Whether children board 寄宿制. */
  boarding?: Maybe<Scalars['Boolean']['output']>;
  /** Classes 班级 of one school year. */
  classes?: Maybe<Array<SchoolClass>>;
  /** Last day of a school that is closed 撤并日期; null while it is open. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** School code 学校标识码, ten digits. */
  id: Scalars['ID']['output'];
  /** Jurisdiction 所在地. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** Kind 办学类别: `primary`, `teaching-point`, `junior`, `nine-year`, `special`. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Where the school was before, oldest first 迁址记录. */
  moves?: Maybe<Array<SchoolMove>>;
  /** Name 学校名称. */
  name?: Maybe<Scalars['String']['output']>;
  /** Run by the state or not 办学性质; a school of which nothing was said is public. */
  ownership?: Maybe<SchoolOwnership>;
  /** Times the record was changed; give it as `expectedVersion` to change only what you saw. */
  version?: Maybe<Scalars['Int']['output']>;
};


/** A school 学校. */
export type SchoolClassesArgs = {
  schoolYear?: InputMaybe<Scalars['String']['input']>;
};

/** A child of school age 适龄儿童少年, in school or not. */
export type SchoolAgeChild = {
  __typename?: 'SchoolAgeChild';
  /** Id of the entry. */
  id: Scalars['ID']['output'];
  /** ID number 身份证号, masked; null for a child without one. */
  idNumber?: Maybe<Scalars['String']['output']>;
  /** Where the child lives or, for a child known from the registry only, where its school lies. */
  jurisdiction?: Maybe<Jurisdiction>;
  /** Name 姓名; masked for those who may not read it. */
  name?: Maybe<Scalars['String']['output']>;
  /** The latest enrolment notice. */
  notice?: Maybe<EnrolmentNotice>;
  /** The school: where the child is or, before that, where it is expected 对口学校. */
  school?: Maybe<School>;
  /** First school year in which the child is of age: `2026` for the autumn of 2026. */
  schoolYear: Scalars['String']['output'];
  /** Where the child stands. */
  standing: SchoolAgeStanding;
  /** The student, once registered. */
  student?: Maybe<Student>;
};

/** A page of the ledger. */
export type SchoolAgeChildConnection = {
  __typename?: 'SchoolAgeChildConnection';
  /** The children. */
  edges: Array<SchoolAgeChildEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A child on a page. */
export type SchoolAgeChildEdge = {
  __typename?: 'SchoolAgeChildEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The child. */
  node: SchoolAgeChild;
};

/** What to list. */
export type SchoolAgeFilter = {
  /** Only this school. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  /** Only this first school year. */
  schoolYear?: InputMaybe<Scalars['String']['input']>;
  /** Only children who stand so; MISSING lists who did not appear. */
  standing?: InputMaybe<SchoolAgeStanding>;
};

/** Where a child of school age stands 适龄儿童就学状况. */
export type SchoolAgeStanding =
  /** Expected at a school; no notice yet 待发通知书. */
  | 'EXPECTED'
  /** No longer expected here: moved away, graduated from junior school, died 已离开. */
  | 'GONE'
  /** In school 在学. */
  | 'IN_SCHOOL'
  /** Did not appear by the day of the notice 未按时入学. */
  | 'MISSING'
  /** Notified; the day to report is still to come 已发通知书. */
  | 'NOTIFIED';

/** A class 班级 of a school year. */
export type SchoolClass = {
  __typename?: 'SchoolClass';
  /** Grade 年级. */
  grade?: Maybe<Scalars['String']['output']>;
  /** Id: school, school year, grade and number. */
  id: Scalars['ID']['output'];
  /** Number of the class 班号. */
  number?: Maybe<Scalars['Int']['output']>;
  /** The school. */
  school?: Maybe<School>;
  /** First year of the school year 学年: `2026` for 2026-27. */
  schoolYear?: Maybe<Scalars['String']['output']>;
  /** How full the class is 班额. */
  size?: Maybe<ClassSize>;
  /** Students who sit in the class, in the viewer's scope: not those who are suspended, graduated, left or died. */
  students?: Maybe<Array<Student>>;
};

/** Kinds of schools 办学类别. */
export type SchoolKind =
  /** 初中. */
  | 'JUNIOR'
  /** 九年一贯制. */
  | 'NINE_YEAR'
  /** 小学. */
  | 'PRIMARY'
  /** 特殊教育学校. */
  | 'SPECIAL'
  /** 教学点. */
  | 'TEACHING_POINT';

/** A school moved 迁址. */
export type SchoolMove = {
  __typename?: 'SchoolMove';
  /** Street and number 地址; null where only the place was said. */
  address?: Maybe<Scalars['String']['output']>;
  /** Number of the approval 批准文号. */
  approvalNumber: Scalars['String']['output'];
  /** Where it was. */
  from?: Maybe<Jurisdiction>;
  /** The day of the move. */
  on: Scalars['Date']['output'];
  /** Where it is since. */
  to?: Maybe<Jurisdiction>;
};

/** Who runs a school 办学性质. */
export type SchoolOwnership =
  /** 民办. */
  | 'PRIVATE'
  /** 公办. */
  | 'PUBLIC';

/** Done or refused. */
export type SchoolResult = Conflict | Refusal | SchoolSuccess;

/** The school as it stands. */
export type SchoolSuccess = {
  __typename?: 'SchoolSuccess';
  /** The school. */
  school: School;
};

/** One sentence in both languages. */
export type Sentence = {
  __typename?: 'Sentence';
  /** In English. */
  en: Scalars['String']['output'];
  /** In Chinese 中文. */
  zh: Scalars['String']['output'];
};

/** The traits of a place, all of them. */
export type SetAreaTraitsInput = {
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** National code of the city, town, sub-district, farm or village. */
  jurisdiction: Scalars['ID']['input'];
  /** All its traits; what is left out does not hold any more. */
  traits: Array<AreaTraitInput>;
};

/** Set or refused. */
export type SetAreaTraitsResult = Refusal | SetAreaTraitsSuccess;

/** The place as it stands. */
export type SetAreaTraitsSuccess = {
  __typename?: 'SetAreaTraitsSuccess';
  /** The place. */
  jurisdiction: Jurisdiction;
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

/** Why a child is in a key stage. */
export type StageFact = {
  __typename?: 'StageFact';
  /** The child's grade. */
  grade: Scalars['String']['output'];
  /** Which stage. */
  stage: KeyStage;
};

/** Which fact. */
export type StateMonitoringFactInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Which group. `POOR` is stated by the ledgers alone. */
  group: KeyGroup;
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Since when. */
  since: Scalars['Date']['input'];
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
};

/** A student 学生: one person for life. */
export type Student = Versioned & {
  __typename?: 'Student';
  /** Why the viewer sees this 查阅依据. */
  accessGrounds?: Maybe<Array<AccessGround>>;
  /** Whether the child boards 住校. */
  boarding?: Maybe<Scalars['Boolean']['output']>;
  /** Day on which what identifies the child was removed 去标识日期, because the years of the record are over; null for everybody else. The name is a placeholder then, and numbers, guardians and household are null. */
  deidentifiedOn?: Maybe<Scalars['Date']['output']>;
  /** Stays at schools 就读经历, oldest first. */
  enrolments?: Maybe<Array<Enrolment>>;
  /** Ethnic group 民族, GB/T 3304. */
  ethnicGroup?: Maybe<Scalars['String']['output']>;
  /** Grade 年级: 11–16 primary, 21–24 junior. */
  grade?: Maybe<Scalars['String']['output']>;
  /** The guardian 监护人 to be called first; null for those who may not read it. */
  guardian?: Maybe<Guardian>;
  /** Everybody who answers for the child or has done so; null for those who may not read it. */
  guardians?: Maybe<Array<Guardianship>>;
  /** Whether the student number is a temporary one 临时学籍号. */
  hasTemporaryNumber?: Maybe<Scalars['Boolean']['output']>;
  /** The household 家庭 the child lives in; null for those who may not read it. */
  household?: Maybe<Household>;
  /** Id of the student. */
  id: Scalars['ID']['output'];
  /** ID number 身份证号, masked; null for a child who has none yet. */
  idNumber?: Maybe<Scalars['String']['output']>;
  /** Legal holds on the record 依法留存, oldest first; null for those who may not know of them. */
  legalHolds?: Maybe<Array<LegalHold>>;
  /** Monitoring mark 监测标注. */
  mark?: Maybe<MonitoringMark>;
  /** Day of the mark 标注日期. */
  markedOn?: Maybe<Scalars['Date']['output']>;
  /** Records that were merged into this one 已并入的学籍. */
  mergedRecords?: Maybe<Array<MergedRecord>>;
  /** Key areas, stages and groups with the facts behind each 监测维度; null for those who may not see them. */
  monitoring?: Maybe<MonitoringDimensions>;
  /** Movements 学籍异动, oldest first. */
  movements?: Maybe<Array<Movement>>;
  /** Name 姓名; masked for those who may not read it. */
  name?: Maybe<Scalars['String']['output']>;
  /** National status code 学生当前状态; a dropout stays 01, in school. */
  nationalStatus?: Maybe<Scalars['String']['output']>;
  /** The school 学校. */
  school?: Maybe<School>;
  /** The class 班级. */
  schoolClass?: Maybe<SchoolClass>;
  /** Sex 性别, GB/T 2261.1: 1 male, 2 female. */
  sex?: Maybe<Scalars['String']['output']>;
  /** Student number 学籍号, masked. */
  studentNumber?: Maybe<Scalars['String']['output']>;
  /** The time away 休学 the child is in; null when in school. */
  suspension?: Maybe<Suspension>;
  /** The transfer 转学 the child is in; null when in none. */
  transfer?: Maybe<Transfer>;
  /** Grows with every change; send it back as expectedVersion. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A page of students. */
export type StudentConnection = {
  __typename?: 'StudentConnection';
  /** The students. */
  edges: Array<StudentEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A student on a page. */
export type StudentEdge = {
  __typename?: 'StudentEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The student. */
  node: Student;
};

/** What to list. */
export type StudentFilter = {
  /** Only this class. */
  classId?: InputMaybe<Scalars['ID']['input']>;
  /** Only this key group 重点监测群体, without who graduated, left or died; nobody for those who may not see why a child is in it. */
  group?: InputMaybe<KeyGroup>;
  /** Exactly this ID number 身份证号 or student number 学籍号; former and temporary ones lead to the child too. Finds nobody for a post that sees names masked. */
  idNumber?: InputMaybe<Scalars['String']['input']>;
  /** Only this mark. */
  mark?: InputMaybe<MonitoringMark>;
  /** This name 姓名, whatever points and spaces stand in it; finds nobody for a post that sees names masked. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Only this school. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
};

/** The identity of one student in full 完整身份信息. Every reading of it is in the access log 访问日志. */
export type StudentIdentity = {
  __typename?: 'StudentIdentity';
  /** Birth date 出生日期. */
  birthDate: Scalars['Date']['output'];
  /** Name of the guardian to be called first 监护人姓名. */
  guardianName: Scalars['String']['output'];
  /** Phone of that guardian 监护人电话. */
  guardianPhone: Scalars['String']['output'];
  /** Relation of that guardian 监护人关系. */
  guardianRelation: Scalars['String']['output'];
  /** Home address 现住址. */
  homeAddress: Scalars['String']['output'];
  /** ID number 身份证号. */
  idNumber?: Maybe<Scalars['String']['output']>;
  /** Name 姓名. */
  name: Scalars['String']['output'];
  /** Registered address 户籍地. */
  registeredAddress: Scalars['String']['output'];
  /** Id of the student. */
  studentId: Scalars['ID']['output'];
  /** Student number 学籍号. */
  studentNumber: Scalars['String']['output'];
};

/** How students are put in order 排序. */
export type StudentOrder =
  /** School by school and class by class 学校、班级. */
  | 'CLASS'
  /** By the day on which the school took the child in 入学日期. */
  | 'ENROLLED_ON'
  /** By name, as a dictionary has it 姓名拼音; of one school or class, for those who read names. */
  | 'NAME'
  /** By student number 学籍号; of one school or class, for those who read names. */
  | 'NUMBER';

/** A time away. */
export type SuspendStudentInput = {
  /** The version of the student the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Why (a reason is needed), when, on whose approval. */
  grounds: GroundsInput;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** How the child is away. */
  kind: SuspensionKind;
  /** Id of the student. */
  studentId: Scalars['ID']['input'];
  /** Last day of the approved time. */
  until: Scalars['Date']['input'];
};

/** A time away with the place kept. */
export type Suspension = {
  __typename?: 'Suspension';
  /** First day. */
  from: Scalars['Date']['output'];
  /** How the child is away. */
  kind: SuspensionKind;
  /** True once the time passed and the child did not come back. */
  overdue: Scalars['Boolean']['output'];
  /** Last day of the approved time. */
  until: Scalars['Date']['output'];
};

/** How a child is away with the place kept. */
export type SuspensionKind =
  /** Away with the registration kept 保留学籍. */
  | 'REGISTRATION_KEPT'
  /** Suspended 休学. */
  | 'SUSPENSION';

/** A child in transit 在途: asked for by one school, not yet received by the other. */
export type Transfer = {
  __typename?: 'Transfer';
  /** Approval number 审批文号. */
  approvalNumber?: Maybe<Scalars['String']['output']>;
  /** Last school day for the receipt. */
  dueOn: Scalars['Date']['output'];
  /** The school that still keeps the registration. */
  fromSchool?: Maybe<School>;
  /** Id of the transfer. */
  id: Scalars['ID']['output'];
  /** True once that day passed without a receipt 逾期未接收. */
  overdue: Scalars['Boolean']['output'];
  /** Day of the request. */
  requestedOn: Scalars['Date']['output'];
  /** The child, as far as the viewer may see it. */
  student?: Maybe<Student>;
  /** The school that is to receive the child; null for a school outside the city. */
  toSchool?: Maybe<School>;
};

/** A page of children in transit, the most urgent first. */
export type TransferConnection = {
  __typename?: 'TransferConnection';
  /** The transfers. */
  edges: Array<TransferEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** Which way a transfer goes, seen from the viewer's schools. */
export type TransferDirection =
  /** Children who are to be received by the viewer's schools. */
  | 'IN'
  /** Children of the viewer's schools who are on their way to another. */
  | 'OUT';

/** A transfer on a page. */
export type TransferEdge = {
  __typename?: 'TransferEdge';
  /** Give this as `after` to go on. */
  cursor: Scalars['String']['output'];
  /** The transfer. */
  node: Transfer;
};

/** Done, refused, or changed meanwhile. */
export type TransferResult = Conflict | Refusal | TransferSuccess;

/** The student as it stands; null for a viewer who does not see it any more. */
export type TransferSuccess = {
  __typename?: 'TransferSuccess';
  /** The student. */
  student?: Maybe<Student>;
};

/** Taking an import back. */
export type UndoImportBatchInput = {
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the import. */
  importId: Scalars['ID']['input'];
  /** What the file holds. */
  kind: ImportKind;
};

/** Takes a merge back: they were two children after all. */
export type UndoMergeInput = {
  /** Approval number 批准文号. */
  approvalNumber: Scalars['String']['input'];
  /** Id of the pair. */
  duplicateId: Scalars['ID']['input'];
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Key of this request; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A record that says how often it was changed 带版本的记录. */
export type Versioned = {
  /** Id. */
  id: Scalars['ID']['output'];
  /** Grows with every change; send it back as expectedVersion. Null where the viewer may not know. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A village or community. */
export type VillageInput = {
  /** National code 统计用区划代码, twelve digits, the first nine those of the town. */
  code: Scalars['ID']['input'];
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Village or community. */
  kind: VillageKind;
  /** Name 名称. */
  name: Scalars['String']['input'];
};

/** Kind of a place below a town. */
export type VillageKind =
  /** Community 社区. */
  | 'COMMUNITY'
  /** Village 村. */
  | 'VILLAGE';

/** Done, refused, or changed meanwhile. */
export type VillageResult = Conflict | Refusal | VillageSuccess;

/** The village as it stands. */
export type VillageSuccess = {
  __typename?: 'VillageSuccess';
  /** The village. */
  village: Jurisdiction;
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

/** Which letter. */
export type WithdrawResponsibilityLetterInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Asked of every mutation: a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the letter. */
  letterId: Scalars['ID']['input'];
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
  Enrolment: Enrolment;
  Guardian: Guardian;
  Household: Household;
  Jurisdiction: Jurisdiction;
  ResponsibilityLetter: ResponsibilityLetter;
  School: School;
  SchoolClass: SchoolClass;
  Student: Student;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Enrolment:
    ( { __typename: 'Enrolment' }
    & GraphQLRecursivePick<FederationTypes['Enrolment'], {"id":true}> );
  Guardian:
    ( { __typename: 'Guardian' }
    & GraphQLRecursivePick<FederationTypes['Guardian'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Jurisdiction:
    ( { __typename: 'Jurisdiction' }
    & GraphQLRecursivePick<FederationTypes['Jurisdiction'], {"id":true}> );
  ResponsibilityLetter:
    ( { __typename: 'ResponsibilityLetter' }
    & GraphQLRecursivePick<FederationTypes['ResponsibilityLetter'], {"id":true}> );
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
  ConfirmReconciliationResult:
    | ( Partial<ConfirmReconciliationSuccess> )
    | ( Partial<Refusal> )
  ;
  CorrectGuardianContactResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<CorrectGuardianContactSuccess> )
    | ( Partial<Refusal> )
  ;
  DuplicateResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<DuplicateSuccess> )
    | ( Partial<Refusal> )
  ;
  ExportLedgerResult:
    | ( Partial<ExportLedgerSuccess> )
    | ( Partial<Refusal> )
  ;
  GuardianRequestResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<GuardianRequestSuccess> )
    | ( Partial<Refusal> )
  ;
  GuardianshipResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<GuardianshipSuccess> )
    | ( Partial<Refusal> )
  ;
  ImportBatchResult:
    | ( Partial<ImportBatchSuccess> )
    | ( Partial<Refusal> )
  ;
  IssueEnrolmentNoticesResult:
    | ( Partial<IssueEnrolmentNoticesSuccess> )
    | ( Partial<Refusal> )
  ;
  IssueResponsibilityLettersResult:
    | ( Partial<IssueResponsibilityLettersSuccess> )
    | ( Partial<Refusal> )
  ;
  LegalHoldResult:
    | ( Partial<LegalHoldSuccess> )
    | ( Partial<Refusal> )
  ;
  LinkIdNumberResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<LinkIdNumberSuccess> )
    | ( Partial<Refusal> )
  ;
  MonitoringResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<MonitoringSuccess> )
    | ( Partial<Refusal> )
  ;
  MovementResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<MovementSuccess> )
    | ( Partial<Refusal> )
  ;
  OpenClassResult:
    | ( Partial<OpenClassSuccess> )
    | ( Partial<Refusal> )
  ;
  OpenEmergencyAccessResult:
    | ( Partial<EmergencyAccessSuccess> )
    | ( Partial<Refusal> )
  ;
  OpenReconciliationResult:
    | ( Partial<OpenReconciliationSuccess> )
    | ( Partial<Refusal> )
  ;
  PrepareLedgerDownloadResult:
    | ( Partial<PrepareLedgerDownloadSuccess> )
    | ( Partial<Refusal> )
  ;
  PromoteSchoolResult:
    | ( Partial<PromoteSchoolSuccess> )
    | ( Partial<Refusal> )
  ;
  ReconciliationResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<ReconciliationSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordMoveOfHouseResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<RecordMoveOfHouseSuccess> )
    | ( Partial<Refusal> )
  ;
  RemovalListResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
    | ( Partial<RemovalListSuccess> )
  ;
  ReplayDeadLettersResult:
    | ( Partial<Refusal> )
    | ( Partial<ReplayDeadLettersSuccess> )
  ;
  ResponsibilityLetterResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
    | ( Partial<ResponsibilityLetterSuccess> )
  ;
  RevealIdentityResult:
    | ( Partial<Refusal> )
    | ( Partial<RevealIdentitySuccess> )
  ;
  ReviewEmergencyAccessResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<EmergencyAccessSuccess> )
    | ( Partial<Refusal> )
  ;
  SavedListResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
    | ( Partial<SavedListSuccess> )
  ;
  SchoolResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
    | ( Partial<SchoolSuccess> )
  ;
  SetAreaTraitsResult:
    | ( Partial<Refusal> )
    | ( Partial<SetAreaTraitsSuccess> )
  ;
  SkipDeadLetterResult:
    | ( Partial<Refusal> )
    | ( Partial<SkipDeadLetterSuccess> )
  ;
  TransferResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
    | ( Partial<TransferSuccess> )
  ;
  VillageResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
    | ( Partial<VillageSuccess> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
  ;
  Versioned:
    | ( Partial<DuplicatePair> )
    | ( Partial<EmergencyAccess> )
    | ( Partial<Guardian> )
    | ( Partial<GuardianRequest> )
    | ( Partial<Jurisdiction> )
    | ( Partial<ReconciliationItem> )
    | ( Partial<RemovalList> )
    | ( Partial<ResponsibilityLetter> )
    | ( Partial<SavedList> )
    | ( Partial<School> )
    | ( Partial<Student> )
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
  AddGuardianInput: ResolverTypeWrapper<Partial<AddGuardianInput>>;
  AreaFact: ResolverTypeWrapper<Partial<AreaFact>>;
  AreaThrough: ResolverTypeWrapper<Partial<AreaThrough>>;
  AreaTrait: ResolverTypeWrapper<Partial<AreaTrait>>;
  AreaTraitInput: ResolverTypeWrapper<Partial<AreaTraitInput>>;
  AreaTraitOfPlace: ResolverTypeWrapper<Partial<AreaTraitOfPlace>>;
  Body: ResolverTypeWrapper<Partial<Body>>;
  CancelImportBatchInput: ResolverTypeWrapper<Partial<CancelImportBatchInput>>;
  ChangeClassInput: ResolverTypeWrapper<Partial<ChangeClassInput>>;
  ChangeSavedListInput: ResolverTypeWrapper<Partial<ChangeSavedListInput>>;
  ChangeSchoolInput: ResolverTypeWrapper<Partial<ChangeSchoolInput>>;
  ClassMoveKind: ResolverTypeWrapper<Partial<ClassMoveKind>>;
  ClassPlacement: ResolverTypeWrapper<Partial<ClassPlacement>>;
  ClassSize: ResolverTypeWrapper<Partial<ClassSize>>;
  ClassSizeFlag: ResolverTypeWrapper<Partial<ClassSizeFlag>>;
  CloseSchoolInput: ResolverTypeWrapper<Partial<CloseSchoolInput>>;
  CloseVillageInput: ResolverTypeWrapper<Partial<CloseVillageInput>>;
  Code: ResolverTypeWrapper<Partial<Code>>;
  CodeSourceStatus: ResolverTypeWrapper<Partial<CodeSourceStatus>>;
  CodeTable: ResolverTypeWrapper<Partial<CodeTable>>;
  CommitImportBatchInput: ResolverTypeWrapper<Partial<CommitImportBatchInput>>;
  ConfirmReceiptElsewhereInput: ResolverTypeWrapper<Partial<ConfirmReceiptElsewhereInput>>;
  ConfirmReconciliationInput: ResolverTypeWrapper<Partial<ConfirmReconciliationInput>>;
  ConfirmReconciliationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmReconciliationResult']>>;
  ConfirmReconciliationSuccess: ResolverTypeWrapper<Partial<ConfirmReconciliationSuccess>>;
  Conflict: ResolverTypeWrapper<Partial<Omit<Conflict, 'present'> & { present?: Maybe<ResolversTypes['Versioned']> }>>;
  CopiedPart: ResolverTypeWrapper<Partial<CopiedPart>>;
  CorrectGuardianContactInput: ResolverTypeWrapper<Partial<CorrectGuardianContactInput>>;
  CorrectGuardianContactResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CorrectGuardianContactResult']>>;
  CorrectGuardianContactSuccess: ResolverTypeWrapper<Partial<CorrectGuardianContactSuccess>>;
  CreateImportBatchInput: ResolverTypeWrapper<Partial<CreateImportBatchInput>>;
  DataClass: ResolverTypeWrapper<Partial<DataClass>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DeadLetter: ResolverTypeWrapper<Partial<DeadLetter>>;
  DeadLetterConnection: ResolverTypeWrapper<Partial<DeadLetterConnection>>;
  DeadLetterEdge: ResolverTypeWrapper<Partial<DeadLetterEdge>>;
  DeadLetterFilter: ResolverTypeWrapper<Partial<DeadLetterFilter>>;
  DeadLetterReason: ResolverTypeWrapper<Partial<DeadLetterReason>>;
  DeadLetterResolution: ResolverTypeWrapper<Partial<DeadLetterResolution>>;
  DecideRemovalListInput: ResolverTypeWrapper<Partial<DecideRemovalListInput>>;
  DeleteSavedListInput: ResolverTypeWrapper<Partial<DeleteSavedListInput>>;
  DuplicatePair: ResolverTypeWrapper<Partial<DuplicatePair>>;
  DuplicatePairConnection: ResolverTypeWrapper<Partial<DuplicatePairConnection>>;
  DuplicatePairEdge: ResolverTypeWrapper<Partial<DuplicatePairEdge>>;
  DuplicateReason: ResolverTypeWrapper<Partial<DuplicateReason>>;
  DuplicateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DuplicateResult']>>;
  DuplicateStatus: ResolverTypeWrapper<Partial<DuplicateStatus>>;
  DuplicateSuccess: ResolverTypeWrapper<Partial<DuplicateSuccess>>;
  EmergencyAccess: ResolverTypeWrapper<Partial<EmergencyAccess>>;
  EmergencyAccessConnection: ResolverTypeWrapper<Partial<EmergencyAccessConnection>>;
  EmergencyAccessEdge: ResolverTypeWrapper<Partial<EmergencyAccessEdge>>;
  EmergencyAccessReview: ResolverTypeWrapper<Partial<EmergencyAccessReview>>;
  EmergencyAccessStatus: ResolverTypeWrapper<Partial<EmergencyAccessStatus>>;
  EmergencyAccessSuccess: ResolverTypeWrapper<Partial<EmergencyAccessSuccess>>;
  EmergencyGuardian: ResolverTypeWrapper<Partial<EmergencyGuardian>>;
  EmergencyReason: ResolverTypeWrapper<Partial<EmergencyReason>>;
  EmergencyRecord: ResolverTypeWrapper<Partial<EmergencyRecord>>;
  EndEnrolmentInput: ResolverTypeWrapper<Partial<EndEnrolmentInput>>;
  EndGuardianshipInput: ResolverTypeWrapper<Partial<EndGuardianshipInput>>;
  EndMonitoringFactInput: ResolverTypeWrapper<Partial<EndMonitoringFactInput>>;
  EndRegistrationInput: ResolverTypeWrapper<Partial<EndRegistrationInput>>;
  EndTransferInput: ResolverTypeWrapper<Partial<EndTransferInput>>;
  Enrolment: ResolverTypeWrapper<Partial<Enrolment>>;
  EnrolmentEndKind: ResolverTypeWrapper<Partial<EnrolmentEndKind>>;
  EnrolmentEntryReason: ResolverTypeWrapper<Partial<EnrolmentEntryReason>>;
  EnrolmentExitReason: ResolverTypeWrapper<Partial<EnrolmentExitReason>>;
  EnrolmentNotice: ResolverTypeWrapper<Partial<EnrolmentNotice>>;
  EventDesk: ResolverTypeWrapper<Partial<EventDesk>>;
  ExportLedgerInput: ResolverTypeWrapper<Partial<ExportLedgerInput>>;
  ExportLedgerResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportLedgerResult']>>;
  ExportLedgerSuccess: ResolverTypeWrapper<Partial<ExportLedgerSuccess>>;
  Fen: ResolverTypeWrapper<Partial<Scalars['Fen']['output']>>;
  ForbiddenMovementKind: ResolverTypeWrapper<Partial<ForbiddenMovementKind>>;
  GrantGuardianRequestInput: ResolverTypeWrapper<Partial<GrantGuardianRequestInput>>;
  GroundsInput: ResolverTypeWrapper<Partial<GroundsInput>>;
  GroupFact: ResolverTypeWrapper<Partial<GroupFact>>;
  Guardian: ResolverTypeWrapper<Partial<Guardian>>;
  GuardianIdentityProof: ResolverTypeWrapper<Partial<GuardianIdentityProof>>;
  GuardianRequest: ResolverTypeWrapper<Partial<GuardianRequest>>;
  GuardianRequestConnection: ResolverTypeWrapper<Partial<GuardianRequestConnection>>;
  GuardianRequestCounts: ResolverTypeWrapper<Partial<GuardianRequestCounts>>;
  GuardianRequestEdge: ResolverTypeWrapper<Partial<GuardianRequestEdge>>;
  GuardianRequestField: ResolverTypeWrapper<Partial<GuardianRequestField>>;
  GuardianRequestFilter: ResolverTypeWrapper<Partial<GuardianRequestFilter>>;
  GuardianRequestKind: ResolverTypeWrapper<Partial<GuardianRequestKind>>;
  GuardianRequestMatter: ResolverTypeWrapper<Partial<GuardianRequestMatter>>;
  GuardianRequestRefusal: ResolverTypeWrapper<Partial<GuardianRequestRefusal>>;
  GuardianRequestResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GuardianRequestResult']>>;
  GuardianRequestStatus: ResolverTypeWrapper<Partial<GuardianRequestStatus>>;
  GuardianRequestSuccess: ResolverTypeWrapper<Partial<GuardianRequestSuccess>>;
  Guardianship: ResolverTypeWrapper<Partial<Guardianship>>;
  GuardianshipKind: ResolverTypeWrapper<Partial<GuardianshipKind>>;
  GuardianshipResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GuardianshipResult']>>;
  GuardianshipSuccess: ResolverTypeWrapper<Partial<GuardianshipSuccess>>;
  Household: ResolverTypeWrapper<Partial<Household>>;
  IdentityPurpose: ResolverTypeWrapper<Partial<IdentityPurpose>>;
  ImportBatch: ResolverTypeWrapper<Partial<ImportBatch>>;
  ImportBatchResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportBatchResult']>>;
  ImportBatchSuccess: ResolverTypeWrapper<Partial<ImportBatchSuccess>>;
  ImportFieldChange: ResolverTypeWrapper<Partial<ImportFieldChange>>;
  ImportKind: ResolverTypeWrapper<Partial<ImportKind>>;
  ImportPreview: ResolverTypeWrapper<Partial<ImportPreview>>;
  ImportPreviewRow: ResolverTypeWrapper<Partial<ImportPreviewRow>>;
  ImportPreviewRowConnection: ResolverTypeWrapper<Partial<ImportPreviewRowConnection>>;
  ImportPreviewRowEdge: ResolverTypeWrapper<Partial<ImportPreviewRowEdge>>;
  ImportRowError: ResolverTypeWrapper<Partial<ImportRowError>>;
  ImportRowOutcome: ResolverTypeWrapper<Partial<ImportRowOutcome>>;
  ImportStatus: ResolverTypeWrapper<Partial<ImportStatus>>;
  ImportUndoResult: ResolverTypeWrapper<Partial<ImportUndoResult>>;
  ImportUndoneRow: ResolverTypeWrapper<Partial<ImportUndoneRow>>;
  ImportUndoneRowConnection: ResolverTypeWrapper<Partial<ImportUndoneRowConnection>>;
  ImportUndoneRowEdge: ResolverTypeWrapper<Partial<ImportUndoneRowEdge>>;
  Indicator: ResolverTypeWrapper<Partial<Indicator>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  IndicatorChild: ResolverTypeWrapper<Partial<IndicatorChild>>;
  IndicatorChildConnection: ResolverTypeWrapper<Partial<IndicatorChildConnection>>;
  IndicatorChildEdge: ResolverTypeWrapper<Partial<IndicatorChildEdge>>;
  IndicatorForm: ResolverTypeWrapper<Partial<IndicatorForm>>;
  IndicatorFormName: ResolverTypeWrapper<Partial<IndicatorFormName>>;
  IndicatorGap: ResolverTypeWrapper<Partial<IndicatorGap>>;
  IndicatorGapCode: ResolverTypeWrapper<Partial<IndicatorGapCode>>;
  IndicatorKind: ResolverTypeWrapper<Partial<IndicatorKind>>;
  IndicatorLevel: ResolverTypeWrapper<Partial<IndicatorLevel>>;
  IndicatorPlaceInput: ResolverTypeWrapper<Partial<IndicatorPlaceInput>>;
  IndicatorSnapshot: ResolverTypeWrapper<Partial<IndicatorSnapshot>>;
  IndicatorTerm: ResolverTypeWrapper<Partial<IndicatorTerm>>;
  IndicatorTermName: ResolverTypeWrapper<Partial<IndicatorTermName>>;
  IssueEnrolmentNoticesInput: ResolverTypeWrapper<Partial<IssueEnrolmentNoticesInput>>;
  IssueEnrolmentNoticesResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueEnrolmentNoticesResult']>>;
  IssueEnrolmentNoticesSuccess: ResolverTypeWrapper<Partial<IssueEnrolmentNoticesSuccess>>;
  IssueResponsibilityLettersInput: ResolverTypeWrapper<Partial<IssueResponsibilityLettersInput>>;
  IssueResponsibilityLettersResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueResponsibilityLettersResult']>>;
  IssueResponsibilityLettersSuccess: ResolverTypeWrapper<Partial<IssueResponsibilityLettersSuccess>>;
  Jurisdiction: ResolverTypeWrapper<Partial<Jurisdiction>>;
  KeyGroup: ResolverTypeWrapper<Partial<KeyGroup>>;
  KeyStage: ResolverTypeWrapper<Partial<KeyStage>>;
  KindOfData: ResolverTypeWrapper<Partial<KindOfData>>;
  LedgerFileFormat: ResolverTypeWrapper<Partial<LedgerFileFormat>>;
  LegalBasis: ResolverTypeWrapper<Partial<LegalBasis>>;
  LegalHold: ResolverTypeWrapper<Partial<LegalHold>>;
  LegalHoldReason: ResolverTypeWrapper<Partial<LegalHoldReason>>;
  LegalHoldResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LegalHoldResult']>>;
  LegalHoldSuccess: ResolverTypeWrapper<Partial<LegalHoldSuccess>>;
  LetterCoverage: ResolverTypeWrapper<Partial<LetterCoverage>>;
  LetterForInput: ResolverTypeWrapper<Partial<LetterForInput>>;
  LetterLevel: ResolverTypeWrapper<Partial<LetterLevel>>;
  LetterLine: ResolverTypeWrapper<Partial<LetterLine>>;
  LetterParty: ResolverTypeWrapper<Partial<LetterParty>>;
  LetterPartyInput: ResolverTypeWrapper<Partial<LetterPartyInput>>;
  LetterPartyKind: ResolverTypeWrapper<Partial<LetterPartyKind>>;
  LetterRollUp: ResolverTypeWrapper<Partial<LetterRollUp>>;
  LetterStatus: ResolverTypeWrapper<Partial<LetterStatus>>;
  LetterTarget: ResolverTypeWrapper<Partial<LetterTarget>>;
  LetterTargetInput: ResolverTypeWrapper<Partial<LetterTargetInput>>;
  LetterTargetName: ResolverTypeWrapper<Partial<LetterTargetName>>;
  LiftLegalHoldInput: ResolverTypeWrapper<Partial<LiftLegalHoldInput>>;
  LinkIdNumberInput: ResolverTypeWrapper<Partial<LinkIdNumberInput>>;
  LinkIdNumberResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LinkIdNumberResult']>>;
  LinkIdNumberSuccess: ResolverTypeWrapper<Partial<LinkIdNumberSuccess>>;
  MergeStudentsInput: ResolverTypeWrapper<Partial<MergeStudentsInput>>;
  MergedRecord: ResolverTypeWrapper<Partial<MergedRecord>>;
  MonitoringDimensions: ResolverTypeWrapper<Partial<MonitoringDimensions>>;
  MonitoringFilter: ResolverTypeWrapper<Partial<MonitoringFilter>>;
  MonitoringMark: ResolverTypeWrapper<Partial<MonitoringMark>>;
  MonitoringResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MonitoringResult']>>;
  MonitoringSuccess: ResolverTypeWrapper<Partial<MonitoringSuccess>>;
  MoveSchoolInput: ResolverTypeWrapper<Partial<MoveSchoolInput>>;
  Movement: ResolverTypeWrapper<Partial<Movement>>;
  MovementConnection: ResolverTypeWrapper<Partial<MovementConnection>>;
  MovementEdge: ResolverTypeWrapper<Partial<MovementEdge>>;
  MovementFilter: ResolverTypeWrapper<Partial<MovementFilter>>;
  MovementKind: ResolverTypeWrapper<Partial<MovementKind>>;
  MovementPlace: ResolverTypeWrapper<Partial<MovementPlace>>;
  MovementResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MovementResult']>>;
  MovementSuccess: ResolverTypeWrapper<Partial<MovementSuccess>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OpenClassInput: ResolverTypeWrapper<Partial<OpenClassInput>>;
  OpenClassResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenClassResult']>>;
  OpenClassSuccess: ResolverTypeWrapper<Partial<OpenClassSuccess>>;
  OpenEmergencyAccessInput: ResolverTypeWrapper<Partial<OpenEmergencyAccessInput>>;
  OpenEmergencyAccessResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenEmergencyAccessResult']>>;
  OpenReconciliationInput: ResolverTypeWrapper<Partial<OpenReconciliationInput>>;
  OpenReconciliationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenReconciliationResult']>>;
  OpenReconciliationSuccess: ResolverTypeWrapper<Partial<OpenReconciliationSuccess>>;
  OpenSchoolInput: ResolverTypeWrapper<Partial<OpenSchoolInput>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PlaceLegalHoldInput: ResolverTypeWrapper<Partial<PlaceLegalHoldInput>>;
  Post: ResolverTypeWrapper<Partial<Post>>;
  PrepareLedgerDownloadResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PrepareLedgerDownloadResult']>>;
  PrepareLedgerDownloadSuccess: ResolverTypeWrapper<Partial<PrepareLedgerDownloadSuccess>>;
  PrepareRemovalListInput: ResolverTypeWrapper<Partial<PrepareRemovalListInput>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  ProcessingPurpose: ResolverTypeWrapper<Partial<ProcessingPurpose>>;
  PromoteSchoolInput: ResolverTypeWrapper<Partial<PromoteSchoolInput>>;
  PromoteSchoolResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PromoteSchoolResult']>>;
  PromoteSchoolSuccess: ResolverTypeWrapper<Partial<PromoteSchoolSuccess>>;
  Promotion: ResolverTypeWrapper<Partial<Promotion>>;
  PromotionStatus: ResolverTypeWrapper<Partial<PromotionStatus>>;
  PurposeArticle: ResolverTypeWrapper<Partial<PurposeArticle>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReceiveTransferInput: ResolverTypeWrapper<Partial<ReceiveTransferInput>>;
  ReconciliationCampaign: ResolverTypeWrapper<Partial<ReconciliationCampaign>>;
  ReconciliationCount: ResolverTypeWrapper<Partial<ReconciliationCount>>;
  ReconciliationDifference: ResolverTypeWrapper<Partial<ReconciliationDifference>>;
  ReconciliationFilter: ResolverTypeWrapper<Partial<ReconciliationFilter>>;
  ReconciliationItem: ResolverTypeWrapper<Partial<ReconciliationItem>>;
  ReconciliationItemConnection: ResolverTypeWrapper<Partial<ReconciliationItemConnection>>;
  ReconciliationItemEdge: ResolverTypeWrapper<Partial<ReconciliationItemEdge>>;
  ReconciliationItemInput: ResolverTypeWrapper<Partial<ReconciliationItemInput>>;
  ReconciliationLevel: ResolverTypeWrapper<Partial<ReconciliationLevel>>;
  ReconciliationProgress: ResolverTypeWrapper<Partial<ReconciliationProgress>>;
  ReconciliationResolution: ResolverTypeWrapper<Partial<ReconciliationResolution>>;
  ReconciliationResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReconciliationResult']>>;
  ReconciliationStatus: ResolverTypeWrapper<Partial<ReconciliationStatus>>;
  ReconciliationSuccess: ResolverTypeWrapper<Partial<ReconciliationSuccess>>;
  RecordDueForRemoval: ResolverTypeWrapper<Partial<RecordDueForRemoval>>;
  RecordDueForRemovalConnection: ResolverTypeWrapper<Partial<RecordDueForRemovalConnection>>;
  RecordDueForRemovalEdge: ResolverTypeWrapper<Partial<RecordDueForRemovalEdge>>;
  RecordGuardianRequestInput: ResolverTypeWrapper<Partial<RecordGuardianRequestInput>>;
  RecordLetterSignatureInput: ResolverTypeWrapper<Partial<RecordLetterSignatureInput>>;
  RecordMoveOfHouseInput: ResolverTypeWrapper<Partial<RecordMoveOfHouseInput>>;
  RecordMoveOfHouseResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordMoveOfHouseResult']>>;
  RecordMoveOfHouseSuccess: ResolverTypeWrapper<Partial<RecordMoveOfHouseSuccess>>;
  RecordOnRemovalList: ResolverTypeWrapper<Partial<RecordOnRemovalList>>;
  RecordRefusalDeliveryInput: ResolverTypeWrapper<Partial<RecordRefusalDeliveryInput>>;
  Refusal: ResolverTypeWrapper<Partial<Refusal>>;
  RefusalDeliveryMode: ResolverTypeWrapper<Partial<RefusalDeliveryMode>>;
  RefuseGuardianRequestInput: ResolverTypeWrapper<Partial<RefuseGuardianRequestInput>>;
  RegistryLedger: ResolverTypeWrapper<Partial<RegistryLedger>>;
  RejectDuplicateInput: ResolverTypeWrapper<Partial<RejectDuplicateInput>>;
  RemovalKeptBecause: ResolverTypeWrapper<Partial<RemovalKeptBecause>>;
  RemovalList: ResolverTypeWrapper<Partial<RemovalList>>;
  RemovalListConnection: ResolverTypeWrapper<Partial<RemovalListConnection>>;
  RemovalListEdge: ResolverTypeWrapper<Partial<RemovalListEdge>>;
  RemovalListResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemovalListResult']>>;
  RemovalListStatus: ResolverTypeWrapper<Partial<RemovalListStatus>>;
  RemovalListSuccess: ResolverTypeWrapper<Partial<RemovalListSuccess>>;
  ReplayDeadLettersInput: ResolverTypeWrapper<Partial<ReplayDeadLettersInput>>;
  ReplayDeadLettersResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayDeadLettersResult']>>;
  ReplayDeadLettersSuccess: ResolverTypeWrapper<Partial<ReplayDeadLettersSuccess>>;
  ReplayOutcome: ResolverTypeWrapper<Partial<ReplayOutcome>>;
  ReplayedDeadLetter: ResolverTypeWrapper<Partial<ReplayedDeadLetter>>;
  ReportDuplicateInput: ResolverTypeWrapper<Partial<ReportDuplicateInput>>;
  ReportMissingAtTermStartInput: ResolverTypeWrapper<Partial<ReportMissingAtTermStartInput>>;
  RequestRefusalReason: ResolverTypeWrapper<Partial<RequestRefusalReason>>;
  RequestTransferInput: ResolverTypeWrapper<Partial<RequestTransferInput>>;
  ResolveReconciliationInput: ResolverTypeWrapper<Partial<ResolveReconciliationInput>>;
  ResponsibilityLetter: ResolverTypeWrapper<Partial<ResponsibilityLetter>>;
  ResponsibilityLetterConnection: ResolverTypeWrapper<Partial<ResponsibilityLetterConnection>>;
  ResponsibilityLetterEdge: ResolverTypeWrapper<Partial<ResponsibilityLetterEdge>>;
  ResponsibilityLetterFilter: ResolverTypeWrapper<Partial<ResponsibilityLetterFilter>>;
  ResponsibilityLetterResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResponsibilityLetterResult']>>;
  ResponsibilityLetterSuccess: ResolverTypeWrapper<Partial<ResponsibilityLetterSuccess>>;
  ResumeStudentInput: ResolverTypeWrapper<Partial<ResumeStudentInput>>;
  RetentionRule: ResolverTypeWrapper<Partial<RetentionRule>>;
  RevealIdentityInput: ResolverTypeWrapper<Partial<RevealIdentityInput>>;
  RevealIdentityResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealIdentityResult']>>;
  RevealIdentitySuccess: ResolverTypeWrapper<Partial<RevealIdentitySuccess>>;
  ReverseMovementInput: ResolverTypeWrapper<Partial<ReverseMovementInput>>;
  ReviewEmergencyAccessInput: ResolverTypeWrapper<Partial<ReviewEmergencyAccessInput>>;
  ReviewEmergencyAccessResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewEmergencyAccessResult']>>;
  SaveListInput: ResolverTypeWrapper<Partial<SaveListInput>>;
  SavedList: ResolverTypeWrapper<Partial<SavedList>>;
  SavedListConnection: ResolverTypeWrapper<Partial<SavedListConnection>>;
  SavedListCriteria: ResolverTypeWrapper<Partial<SavedListCriteria>>;
  SavedListCriteriaInput: ResolverTypeWrapper<Partial<SavedListCriteriaInput>>;
  SavedListEdge: ResolverTypeWrapper<Partial<SavedListEdge>>;
  SavedListLedger: ResolverTypeWrapper<Partial<SavedListLedger>>;
  SavedListResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavedListResult']>>;
  SavedListSuccess: ResolverTypeWrapper<Partial<SavedListSuccess>>;
  School: ResolverTypeWrapper<Partial<School>>;
  SchoolAgeChild: ResolverTypeWrapper<Partial<SchoolAgeChild>>;
  SchoolAgeChildConnection: ResolverTypeWrapper<Partial<SchoolAgeChildConnection>>;
  SchoolAgeChildEdge: ResolverTypeWrapper<Partial<SchoolAgeChildEdge>>;
  SchoolAgeFilter: ResolverTypeWrapper<Partial<SchoolAgeFilter>>;
  SchoolAgeStanding: ResolverTypeWrapper<Partial<SchoolAgeStanding>>;
  SchoolClass: ResolverTypeWrapper<Partial<SchoolClass>>;
  SchoolKind: ResolverTypeWrapper<Partial<SchoolKind>>;
  SchoolMove: ResolverTypeWrapper<Partial<SchoolMove>>;
  SchoolOwnership: ResolverTypeWrapper<Partial<SchoolOwnership>>;
  SchoolResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SchoolResult']>>;
  SchoolSuccess: ResolverTypeWrapper<Partial<SchoolSuccess>>;
  Sentence: ResolverTypeWrapper<Partial<Sentence>>;
  SetAreaTraitsInput: ResolverTypeWrapper<Partial<SetAreaTraitsInput>>;
  SetAreaTraitsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAreaTraitsResult']>>;
  SetAreaTraitsSuccess: ResolverTypeWrapper<Partial<SetAreaTraitsSuccess>>;
  SkipDeadLetterInput: ResolverTypeWrapper<Partial<SkipDeadLetterInput>>;
  SkipDeadLetterResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkipDeadLetterResult']>>;
  SkipDeadLetterSuccess: ResolverTypeWrapper<Partial<SkipDeadLetterSuccess>>;
  StageFact: ResolverTypeWrapper<Partial<StageFact>>;
  StateMonitoringFactInput: ResolverTypeWrapper<Partial<StateMonitoringFactInput>>;
  Student: ResolverTypeWrapper<Partial<Student>>;
  StudentConnection: ResolverTypeWrapper<Partial<StudentConnection>>;
  StudentEdge: ResolverTypeWrapper<Partial<StudentEdge>>;
  StudentFilter: ResolverTypeWrapper<Partial<StudentFilter>>;
  StudentIdentity: ResolverTypeWrapper<Partial<StudentIdentity>>;
  StudentOrder: ResolverTypeWrapper<Partial<StudentOrder>>;
  SuspendStudentInput: ResolverTypeWrapper<Partial<SuspendStudentInput>>;
  Suspension: ResolverTypeWrapper<Partial<Suspension>>;
  SuspensionKind: ResolverTypeWrapper<Partial<SuspensionKind>>;
  Transfer: ResolverTypeWrapper<Partial<Transfer>>;
  TransferConnection: ResolverTypeWrapper<Partial<TransferConnection>>;
  TransferDirection: ResolverTypeWrapper<Partial<TransferDirection>>;
  TransferEdge: ResolverTypeWrapper<Partial<TransferEdge>>;
  TransferResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TransferResult']>>;
  TransferSuccess: ResolverTypeWrapper<Partial<TransferSuccess>>;
  UndoImportBatchInput: ResolverTypeWrapper<Partial<UndoImportBatchInput>>;
  UndoMergeInput: ResolverTypeWrapper<Partial<UndoMergeInput>>;
  Versioned: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Versioned']>;
  VillageInput: ResolverTypeWrapper<Partial<VillageInput>>;
  VillageKind: ResolverTypeWrapper<Partial<VillageKind>>;
  VillageResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VillageResult']>>;
  VillageSuccess: ResolverTypeWrapper<Partial<VillageSuccess>>;
  WaitingStream: ResolverTypeWrapper<Partial<WaitingStream>>;
  WithdrawResponsibilityLetterInput: ResolverTypeWrapper<Partial<WithdrawResponsibilityLetterInput>>;
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
  AddGuardianInput: Partial<AddGuardianInput>;
  AreaFact: Partial<AreaFact>;
  AreaTraitInput: Partial<AreaTraitInput>;
  AreaTraitOfPlace: Partial<AreaTraitOfPlace>;
  Body: Partial<Body>;
  CancelImportBatchInput: Partial<CancelImportBatchInput>;
  ChangeClassInput: Partial<ChangeClassInput>;
  ChangeSavedListInput: Partial<ChangeSavedListInput>;
  ChangeSchoolInput: Partial<ChangeSchoolInput>;
  ClassPlacement: Partial<ClassPlacement>;
  ClassSize: Partial<ClassSize>;
  CloseSchoolInput: Partial<CloseSchoolInput>;
  CloseVillageInput: Partial<CloseVillageInput>;
  Code: Partial<Code>;
  CodeTable: Partial<CodeTable>;
  CommitImportBatchInput: Partial<CommitImportBatchInput>;
  ConfirmReceiptElsewhereInput: Partial<ConfirmReceiptElsewhereInput>;
  ConfirmReconciliationInput: Partial<ConfirmReconciliationInput>;
  ConfirmReconciliationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ConfirmReconciliationResult']>;
  ConfirmReconciliationSuccess: Partial<ConfirmReconciliationSuccess>;
  Conflict: Partial<Omit<Conflict, 'present'> & { present?: Maybe<ResolversParentTypes['Versioned']> }>;
  CorrectGuardianContactInput: Partial<CorrectGuardianContactInput>;
  CorrectGuardianContactResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CorrectGuardianContactResult']>;
  CorrectGuardianContactSuccess: Partial<CorrectGuardianContactSuccess>;
  CreateImportBatchInput: Partial<CreateImportBatchInput>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DeadLetter: Partial<DeadLetter>;
  DeadLetterConnection: Partial<DeadLetterConnection>;
  DeadLetterEdge: Partial<DeadLetterEdge>;
  DeadLetterFilter: Partial<DeadLetterFilter>;
  DecideRemovalListInput: Partial<DecideRemovalListInput>;
  DeleteSavedListInput: Partial<DeleteSavedListInput>;
  DuplicatePair: Partial<DuplicatePair>;
  DuplicatePairConnection: Partial<DuplicatePairConnection>;
  DuplicatePairEdge: Partial<DuplicatePairEdge>;
  DuplicateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DuplicateResult']>;
  DuplicateSuccess: Partial<DuplicateSuccess>;
  EmergencyAccess: Partial<EmergencyAccess>;
  EmergencyAccessConnection: Partial<EmergencyAccessConnection>;
  EmergencyAccessEdge: Partial<EmergencyAccessEdge>;
  EmergencyAccessReview: Partial<EmergencyAccessReview>;
  EmergencyAccessSuccess: Partial<EmergencyAccessSuccess>;
  EmergencyGuardian: Partial<EmergencyGuardian>;
  EmergencyRecord: Partial<EmergencyRecord>;
  EndEnrolmentInput: Partial<EndEnrolmentInput>;
  EndGuardianshipInput: Partial<EndGuardianshipInput>;
  EndMonitoringFactInput: Partial<EndMonitoringFactInput>;
  EndRegistrationInput: Partial<EndRegistrationInput>;
  EndTransferInput: Partial<EndTransferInput>;
  Enrolment: Partial<Enrolment | FederationReferenceTypes['Enrolment']>;
  EnrolmentNotice: Partial<EnrolmentNotice>;
  EventDesk: Partial<EventDesk>;
  ExportLedgerInput: Partial<ExportLedgerInput>;
  ExportLedgerResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ExportLedgerResult']>;
  ExportLedgerSuccess: Partial<ExportLedgerSuccess>;
  Fen: Partial<Scalars['Fen']['output']>;
  GrantGuardianRequestInput: Partial<GrantGuardianRequestInput>;
  GroundsInput: Partial<GroundsInput>;
  GroupFact: Partial<GroupFact>;
  Guardian: Partial<Guardian | FederationReferenceTypes['Guardian']>;
  GuardianRequest: Partial<GuardianRequest>;
  GuardianRequestConnection: Partial<GuardianRequestConnection>;
  GuardianRequestCounts: Partial<GuardianRequestCounts>;
  GuardianRequestEdge: Partial<GuardianRequestEdge>;
  GuardianRequestFilter: Partial<GuardianRequestFilter>;
  GuardianRequestRefusal: Partial<GuardianRequestRefusal>;
  GuardianRequestResult: Partial<ResolversUnionTypes<ResolversParentTypes>['GuardianRequestResult']>;
  GuardianRequestSuccess: Partial<GuardianRequestSuccess>;
  Guardianship: Partial<Guardianship>;
  GuardianshipResult: Partial<ResolversUnionTypes<ResolversParentTypes>['GuardianshipResult']>;
  GuardianshipSuccess: Partial<GuardianshipSuccess>;
  Household: Partial<Household | FederationReferenceTypes['Household']>;
  ImportBatch: Partial<ImportBatch>;
  ImportBatchResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ImportBatchResult']>;
  ImportBatchSuccess: Partial<ImportBatchSuccess>;
  ImportFieldChange: Partial<ImportFieldChange>;
  ImportPreview: Partial<ImportPreview>;
  ImportPreviewRow: Partial<ImportPreviewRow>;
  ImportPreviewRowConnection: Partial<ImportPreviewRowConnection>;
  ImportPreviewRowEdge: Partial<ImportPreviewRowEdge>;
  ImportRowError: Partial<ImportRowError>;
  ImportUndoneRow: Partial<ImportUndoneRow>;
  ImportUndoneRowConnection: Partial<ImportUndoneRowConnection>;
  ImportUndoneRowEdge: Partial<ImportUndoneRowEdge>;
  Indicator: Partial<Indicator>;
  Float: Partial<Scalars['Float']['output']>;
  IndicatorChild: Partial<IndicatorChild>;
  IndicatorChildConnection: Partial<IndicatorChildConnection>;
  IndicatorChildEdge: Partial<IndicatorChildEdge>;
  IndicatorForm: Partial<IndicatorForm>;
  IndicatorGap: Partial<IndicatorGap>;
  IndicatorPlaceInput: Partial<IndicatorPlaceInput>;
  IndicatorSnapshot: Partial<IndicatorSnapshot>;
  IndicatorTerm: Partial<IndicatorTerm>;
  IssueEnrolmentNoticesInput: Partial<IssueEnrolmentNoticesInput>;
  IssueEnrolmentNoticesResult: Partial<ResolversUnionTypes<ResolversParentTypes>['IssueEnrolmentNoticesResult']>;
  IssueEnrolmentNoticesSuccess: Partial<IssueEnrolmentNoticesSuccess>;
  IssueResponsibilityLettersInput: Partial<IssueResponsibilityLettersInput>;
  IssueResponsibilityLettersResult: Partial<ResolversUnionTypes<ResolversParentTypes>['IssueResponsibilityLettersResult']>;
  IssueResponsibilityLettersSuccess: Partial<IssueResponsibilityLettersSuccess>;
  Jurisdiction: Partial<Jurisdiction | FederationReferenceTypes['Jurisdiction']>;
  LegalHold: Partial<LegalHold>;
  LegalHoldResult: Partial<ResolversUnionTypes<ResolversParentTypes>['LegalHoldResult']>;
  LegalHoldSuccess: Partial<LegalHoldSuccess>;
  LetterCoverage: Partial<LetterCoverage>;
  LetterForInput: Partial<LetterForInput>;
  LetterLevel: Partial<LetterLevel>;
  LetterParty: Partial<LetterParty>;
  LetterPartyInput: Partial<LetterPartyInput>;
  LetterRollUp: Partial<LetterRollUp>;
  LetterTarget: Partial<LetterTarget>;
  LetterTargetInput: Partial<LetterTargetInput>;
  LiftLegalHoldInput: Partial<LiftLegalHoldInput>;
  LinkIdNumberInput: Partial<LinkIdNumberInput>;
  LinkIdNumberResult: Partial<ResolversUnionTypes<ResolversParentTypes>['LinkIdNumberResult']>;
  LinkIdNumberSuccess: Partial<LinkIdNumberSuccess>;
  MergeStudentsInput: Partial<MergeStudentsInput>;
  MergedRecord: Partial<MergedRecord>;
  MonitoringDimensions: Partial<MonitoringDimensions>;
  MonitoringFilter: Partial<MonitoringFilter>;
  MonitoringResult: Partial<ResolversUnionTypes<ResolversParentTypes>['MonitoringResult']>;
  MonitoringSuccess: Partial<MonitoringSuccess>;
  MoveSchoolInput: Partial<MoveSchoolInput>;
  Movement: Partial<Movement>;
  MovementConnection: Partial<MovementConnection>;
  MovementEdge: Partial<MovementEdge>;
  MovementFilter: Partial<MovementFilter>;
  MovementPlace: Partial<MovementPlace>;
  MovementResult: Partial<ResolversUnionTypes<ResolversParentTypes>['MovementResult']>;
  MovementSuccess: Partial<MovementSuccess>;
  Mutation: Record<PropertyKey, never>;
  OpenClassInput: Partial<OpenClassInput>;
  OpenClassResult: Partial<ResolversUnionTypes<ResolversParentTypes>['OpenClassResult']>;
  OpenClassSuccess: Partial<OpenClassSuccess>;
  OpenEmergencyAccessInput: Partial<OpenEmergencyAccessInput>;
  OpenEmergencyAccessResult: Partial<ResolversUnionTypes<ResolversParentTypes>['OpenEmergencyAccessResult']>;
  OpenReconciliationInput: Partial<OpenReconciliationInput>;
  OpenReconciliationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['OpenReconciliationResult']>;
  OpenReconciliationSuccess: Partial<OpenReconciliationSuccess>;
  OpenSchoolInput: Partial<OpenSchoolInput>;
  PageInfo: Partial<PageInfo>;
  PlaceLegalHoldInput: Partial<PlaceLegalHoldInput>;
  Post: Partial<Post>;
  PrepareLedgerDownloadResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PrepareLedgerDownloadResult']>;
  PrepareLedgerDownloadSuccess: Partial<PrepareLedgerDownloadSuccess>;
  PrepareRemovalListInput: Partial<PrepareRemovalListInput>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  ProcessingPurpose: Partial<ProcessingPurpose>;
  PromoteSchoolInput: Partial<PromoteSchoolInput>;
  PromoteSchoolResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PromoteSchoolResult']>;
  PromoteSchoolSuccess: Partial<PromoteSchoolSuccess>;
  Promotion: Partial<Promotion>;
  PurposeArticle: Partial<PurposeArticle>;
  Query: Record<PropertyKey, never>;
  ReceiveTransferInput: Partial<ReceiveTransferInput>;
  ReconciliationCampaign: Partial<ReconciliationCampaign>;
  ReconciliationCount: Partial<ReconciliationCount>;
  ReconciliationFilter: Partial<ReconciliationFilter>;
  ReconciliationItem: Partial<ReconciliationItem>;
  ReconciliationItemConnection: Partial<ReconciliationItemConnection>;
  ReconciliationItemEdge: Partial<ReconciliationItemEdge>;
  ReconciliationItemInput: Partial<ReconciliationItemInput>;
  ReconciliationProgress: Partial<ReconciliationProgress>;
  ReconciliationResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReconciliationResult']>;
  ReconciliationSuccess: Partial<ReconciliationSuccess>;
  RecordDueForRemoval: Partial<RecordDueForRemoval>;
  RecordDueForRemovalConnection: Partial<RecordDueForRemovalConnection>;
  RecordDueForRemovalEdge: Partial<RecordDueForRemovalEdge>;
  RecordGuardianRequestInput: Partial<RecordGuardianRequestInput>;
  RecordLetterSignatureInput: Partial<RecordLetterSignatureInput>;
  RecordMoveOfHouseInput: Partial<RecordMoveOfHouseInput>;
  RecordMoveOfHouseResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordMoveOfHouseResult']>;
  RecordMoveOfHouseSuccess: Partial<RecordMoveOfHouseSuccess>;
  RecordOnRemovalList: Partial<RecordOnRemovalList>;
  RecordRefusalDeliveryInput: Partial<RecordRefusalDeliveryInput>;
  Refusal: Partial<Refusal>;
  RefuseGuardianRequestInput: Partial<RefuseGuardianRequestInput>;
  RejectDuplicateInput: Partial<RejectDuplicateInput>;
  RemovalList: Partial<RemovalList>;
  RemovalListConnection: Partial<RemovalListConnection>;
  RemovalListEdge: Partial<RemovalListEdge>;
  RemovalListResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RemovalListResult']>;
  RemovalListSuccess: Partial<RemovalListSuccess>;
  ReplayDeadLettersInput: Partial<ReplayDeadLettersInput>;
  ReplayDeadLettersResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReplayDeadLettersResult']>;
  ReplayDeadLettersSuccess: Partial<ReplayDeadLettersSuccess>;
  ReplayedDeadLetter: Partial<ReplayedDeadLetter>;
  ReportDuplicateInput: Partial<ReportDuplicateInput>;
  ReportMissingAtTermStartInput: Partial<ReportMissingAtTermStartInput>;
  RequestTransferInput: Partial<RequestTransferInput>;
  ResolveReconciliationInput: Partial<ResolveReconciliationInput>;
  ResponsibilityLetter: Partial<ResponsibilityLetter | FederationReferenceTypes['ResponsibilityLetter']>;
  ResponsibilityLetterConnection: Partial<ResponsibilityLetterConnection>;
  ResponsibilityLetterEdge: Partial<ResponsibilityLetterEdge>;
  ResponsibilityLetterFilter: Partial<ResponsibilityLetterFilter>;
  ResponsibilityLetterResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ResponsibilityLetterResult']>;
  ResponsibilityLetterSuccess: Partial<ResponsibilityLetterSuccess>;
  ResumeStudentInput: Partial<ResumeStudentInput>;
  RetentionRule: Partial<RetentionRule>;
  RevealIdentityInput: Partial<RevealIdentityInput>;
  RevealIdentityResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RevealIdentityResult']>;
  RevealIdentitySuccess: Partial<RevealIdentitySuccess>;
  ReverseMovementInput: Partial<ReverseMovementInput>;
  ReviewEmergencyAccessInput: Partial<ReviewEmergencyAccessInput>;
  ReviewEmergencyAccessResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReviewEmergencyAccessResult']>;
  SaveListInput: Partial<SaveListInput>;
  SavedList: Partial<SavedList>;
  SavedListConnection: Partial<SavedListConnection>;
  SavedListCriteria: Partial<SavedListCriteria>;
  SavedListCriteriaInput: Partial<SavedListCriteriaInput>;
  SavedListEdge: Partial<SavedListEdge>;
  SavedListResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SavedListResult']>;
  SavedListSuccess: Partial<SavedListSuccess>;
  School: Partial<School | FederationReferenceTypes['School']>;
  SchoolAgeChild: Partial<SchoolAgeChild>;
  SchoolAgeChildConnection: Partial<SchoolAgeChildConnection>;
  SchoolAgeChildEdge: Partial<SchoolAgeChildEdge>;
  SchoolAgeFilter: Partial<SchoolAgeFilter>;
  SchoolClass: Partial<SchoolClass | FederationReferenceTypes['SchoolClass']>;
  SchoolMove: Partial<SchoolMove>;
  SchoolResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SchoolResult']>;
  SchoolSuccess: Partial<SchoolSuccess>;
  Sentence: Partial<Sentence>;
  SetAreaTraitsInput: Partial<SetAreaTraitsInput>;
  SetAreaTraitsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SetAreaTraitsResult']>;
  SetAreaTraitsSuccess: Partial<SetAreaTraitsSuccess>;
  SkipDeadLetterInput: Partial<SkipDeadLetterInput>;
  SkipDeadLetterResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SkipDeadLetterResult']>;
  SkipDeadLetterSuccess: Partial<SkipDeadLetterSuccess>;
  StageFact: Partial<StageFact>;
  StateMonitoringFactInput: Partial<StateMonitoringFactInput>;
  Student: Partial<Student | FederationReferenceTypes['Student']>;
  StudentConnection: Partial<StudentConnection>;
  StudentEdge: Partial<StudentEdge>;
  StudentFilter: Partial<StudentFilter>;
  StudentIdentity: Partial<StudentIdentity>;
  SuspendStudentInput: Partial<SuspendStudentInput>;
  Suspension: Partial<Suspension>;
  Transfer: Partial<Transfer>;
  TransferConnection: Partial<TransferConnection>;
  TransferEdge: Partial<TransferEdge>;
  TransferResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TransferResult']>;
  TransferSuccess: Partial<TransferSuccess>;
  UndoImportBatchInput: Partial<UndoImportBatchInput>;
  UndoMergeInput: Partial<UndoMergeInput>;
  Versioned: ResolversInterfaceTypes<ResolversParentTypes>['Versioned'];
  VillageInput: Partial<VillageInput>;
  VillageResult: Partial<ResolversUnionTypes<ResolversParentTypes>['VillageResult']>;
  VillageSuccess: Partial<VillageSuccess>;
  WaitingStream: Partial<WaitingStream>;
  WithdrawResponsibilityLetterInput: Partial<WithdrawResponsibilityLetterInput>;
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

export type AreaFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaFact'] = ResolversParentTypes['AreaFact']> = {
  area?: Resolver<ResolversTypes['AreaTrait'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  through?: Resolver<ResolversTypes['AreaThrough'], ParentType, ContextType>;
};

export type AreaTraitOfPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AreaTraitOfPlace'] = ResolversParentTypes['AreaTraitOfPlace']> = {
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  trait?: Resolver<ResolversTypes['AreaTrait'], ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
};

export type ClassPlacementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassPlacement'] = ResolversParentTypes['ClassPlacement']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schoolClass?: Resolver<Maybe<ResolversTypes['SchoolClass']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ClassSizeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClassSize'] = ResolversParentTypes['ClassSize']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['ClassSizeFlag'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CodeSourceStatus'], ParentType, ContextType>;
};

export type CodeTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeTable'] = ResolversParentTypes['CodeTable']> = {
  codes?: Resolver<Array<ResolversTypes['Code']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CodeSourceStatus'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfirmReconciliationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmReconciliationResult'] = ResolversParentTypes['ConfirmReconciliationResult']> = {
  __resolveType: TypeResolveFn<'ConfirmReconciliationSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ConfirmReconciliationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmReconciliationSuccess'] = ResolversParentTypes['ConfirmReconciliationSuccess']> = {
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolvedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settledCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type CorrectGuardianContactResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectGuardianContactResult'] = ResolversParentTypes['CorrectGuardianContactResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'CorrectGuardianContactSuccess' | 'Refusal', ParentType, ContextType>;
};

export type CorrectGuardianContactSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectGuardianContactSuccess'] = ResolversParentTypes['CorrectGuardianContactSuccess']> = {
  guardian?: Resolver<ResolversTypes['Guardian'], ParentType, ContextType>;
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

export type DuplicatePairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicatePair'] = ResolversParentTypes['DuplicatePair']> = {
  approvalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DuplicateStatus'], ParentType, ContextType>;
  students?: Resolver<Maybe<Array<ResolversTypes['Student']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DuplicatePairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicatePairConnection'] = ResolversParentTypes['DuplicatePairConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DuplicatePairEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DuplicatePairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicatePairEdge'] = ResolversParentTypes['DuplicatePairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DuplicatePair'], ParentType, ContextType>;
};

export type DuplicateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateResult'] = ResolversParentTypes['DuplicateResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DuplicateSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DuplicateSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateSuccess'] = ResolversParentTypes['DuplicateSuccess']> = {
  duplicate?: Resolver<ResolversTypes['DuplicatePair'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyAccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccess'] = ResolversParentTypes['EmergencyAccess']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedByPost?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['EmergencyReason'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['EmergencyRecord']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['EmergencyAccessReview']>, ParentType, ContextType>;
  reviewBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyAccessConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccessConnection'] = ResolversParentTypes['EmergencyAccessConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EmergencyAccessEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EmergencyAccessEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccessEdge'] = ResolversParentTypes['EmergencyAccessEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmergencyAccess'], ParentType, ContextType>;
};

export type EmergencyAccessReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccessReview'] = ResolversParentTypes['EmergencyAccessReview']> = {
  justified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EmergencyAccessSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyAccessSuccess'] = ResolversParentTypes['EmergencyAccessSuccess']> = {
  access?: Resolver<ResolversTypes['EmergencyAccess'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EmergencyGuardianResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyGuardian'] = ResolversParentTypes['EmergencyGuardian']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmergencyRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmergencyRecord'] = ResolversParentTypes['EmergencyRecord']> = {
  classNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guardians?: Resolver<Array<ResolversTypes['EmergencyGuardian']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment'], FederationReferenceType extends FederationReferenceTypes['Enrolment'] = FederationReferenceTypes['Enrolment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Enrolment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  entryApproval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryReason?: Resolver<ResolversTypes['EnrolmentEntryReason'], ParentType, ContextType>;
  exitApproval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exitReason?: Resolver<Maybe<ResolversTypes['EnrolmentExitReason']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placements?: Resolver<Array<ResolversTypes['ClassPlacement']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnrolmentNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnrolmentNotice'] = ResolversParentTypes['EnrolmentNotice']> = {
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pdf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
};

export type EventDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventDesk'] = ResolversParentTypes['EventDesk']> = {
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, RequireFields<EventDeskDeadLettersArgs, 'first'>>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingStreams?: Resolver<Array<ResolversTypes['WaitingStream']>, ParentType, ContextType>;
};

export type ExportLedgerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportLedgerResult'] = ResolversParentTypes['ExportLedgerResult']> = {
  __resolveType: TypeResolveFn<'ExportLedgerSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ExportLedgerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportLedgerSuccess'] = ResolversParentTypes['ExportLedgerSuccess']> = {
  contentBase64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type GroupFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupFact'] = ResolversParentTypes['GroupFact']> = {
  group?: Resolver<ResolversTypes['KeyGroup'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GuardianResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guardian'] = ResolversParentTypes['Guardian'], FederationReferenceType extends FederationReferenceTypes['Guardian'] = FederationReferenceTypes['Guardian']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Guardian']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Maybe<Array<ResolversTypes['Guardianship']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuardianRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianRequest'] = ResolversParentTypes['GuardianRequest']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  copied?: Resolver<Array<ResolversTypes['CopiedPart']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['GuardianRequestField']>, ParentType, ContextType>;
  guardianship?: Resolver<Maybe<ResolversTypes['Guardianship']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityProof?: Resolver<ResolversTypes['GuardianIdentityProof'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GuardianRequestKind'], ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['GuardianRequestMatter']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['GuardianRequestRefusal']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['GuardianRequestStatus'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  takenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuardianRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianRequestConnection'] = ResolversParentTypes['GuardianRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GuardianRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GuardianRequestCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianRequestCounts'] = ResolversParentTypes['GuardianRequestCounts']> = {
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GuardianRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianRequestEdge'] = ResolversParentTypes['GuardianRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['GuardianRequest'], ParentType, ContextType>;
};

export type GuardianRequestRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianRequestRefusal'] = ResolversParentTypes['GuardianRequestRefusal']> = {
  deliveredBy?: Resolver<Maybe<ResolversTypes['RefusalDeliveryMode']>, ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  html?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  pdf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RequestRefusalReason'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GuardianRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianRequestResult'] = ResolversParentTypes['GuardianRequestResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'GuardianRequestSuccess' | 'Refusal', ParentType, ContextType>;
};

export type GuardianRequestSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianRequestSuccess'] = ResolversParentTypes['GuardianRequestSuccess']> = {
  request?: Resolver<ResolversTypes['GuardianRequest'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GuardianshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Guardianship'] = ResolversParentTypes['Guardianship']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  guardian?: Resolver<Maybe<ResolversTypes['Guardian']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GuardianshipKind'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GuardianshipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianshipResult'] = ResolversParentTypes['GuardianshipResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'GuardianshipSuccess' | 'Refusal', ParentType, ContextType>;
};

export type GuardianshipSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianshipSuccess'] = ResolversParentTypes['GuardianshipSuccess']> = {
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  children?: Resolver<Maybe<Array<ResolversTypes['Student']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
};

export type ImportBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportBatch'] = ResolversParentTypes['ImportBatch']> = {
  acceptedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  alreadyRegisteredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ImportRowError']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['ImportPreview']>, ParentType, ContextType>;
  previewRows?: Resolver<Maybe<ResolversTypes['ImportPreviewRowConnection']>, ParentType, ContextType, RequireFields<ImportBatchPreviewRowsArgs, 'first'>>;
  registeredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ImportStatus'], ParentType, ContextType>;
  takenBackCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  undoneRows?: Resolver<Maybe<ResolversTypes['ImportUndoneRowConnection']>, ParentType, ContextType, RequireFields<ImportBatchUndoneRowsArgs, 'first' | 'result'>>;
  uploadPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportBatchResult'] = ResolversParentTypes['ImportBatchResult']> = {
  __resolveType: TypeResolveFn<'ImportBatchSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ImportBatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportBatchSuccess'] = ResolversParentTypes['ImportBatchSuccess']> = {
  importBatch?: Resolver<ResolversTypes['ImportBatch'], ParentType, ContextType>;
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

export type ImportRowErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRowError'] = ResolversParentTypes['ImportRowError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['IndicatorForm']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['IndicatorGap']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['IndicatorLevel'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reachesTarget?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  snapshot?: Resolver<Maybe<ResolversTypes['IndicatorSnapshot']>, ParentType, ContextType>;
  targetPercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['IndicatorTerm']>, ParentType, ContextType>;
};

export type IndicatorChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorChild'] = ResolversParentTypes['IndicatorChild']> = {
  amount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
};

export type IndicatorChildConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorChildConnection'] = ResolversParentTypes['IndicatorChildConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IndicatorChildEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type IndicatorChildEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorChildEdge'] = ResolversParentTypes['IndicatorChildEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IndicatorChild'], ParentType, ContextType>;
};

export type IndicatorFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorForm'] = ResolversParentTypes['IndicatorForm']> = {
  denominator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['IndicatorFormName'], ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type IndicatorGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorGap'] = ResolversParentTypes['IndicatorGap']> = {
  code?: Resolver<ResolversTypes['IndicatorGapCode'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type IndicatorSnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorSnapshot'] = ResolversParentTypes['IndicatorSnapshot']> = {
  factsHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reproducible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type IndicatorTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorTerm'] = ResolversParentTypes['IndicatorTerm']> = {
  amount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  children?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  students?: Resolver<Maybe<ResolversTypes['IndicatorChildConnection']>, ParentType, ContextType, RequireFields<IndicatorTermStudentsArgs, 'first'>>;
  term?: Resolver<ResolversTypes['IndicatorTermName'], ParentType, ContextType>;
};

export type IssueEnrolmentNoticesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEnrolmentNoticesResult'] = ResolversParentTypes['IssueEnrolmentNoticesResult']> = {
  __resolveType: TypeResolveFn<'IssueEnrolmentNoticesSuccess' | 'Refusal', ParentType, ContextType>;
};

export type IssueEnrolmentNoticesSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueEnrolmentNoticesSuccess'] = ResolversParentTypes['IssueEnrolmentNoticesSuccess']> = {
  issuedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IssueResponsibilityLettersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueResponsibilityLettersResult'] = ResolversParentTypes['IssueResponsibilityLettersResult']> = {
  __resolveType: TypeResolveFn<'IssueResponsibilityLettersSuccess' | 'Refusal', ParentType, ContextType>;
};

export type IssueResponsibilityLettersSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueResponsibilityLettersSuccess'] = ResolversParentTypes['IssueResponsibilityLettersSuccess']> = {
  issuedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JurisdictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Jurisdiction'] = ResolversParentTypes['Jurisdiction'], FederationReferenceType extends FederationReferenceTypes['Jurisdiction'] = FederationReferenceTypes['Jurisdiction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Jurisdiction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  codeStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  traits?: Resolver<Maybe<Array<ResolversTypes['AreaTraitOfPlace']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  villageKind?: Resolver<Maybe<ResolversTypes['VillageKind']>, ParentType, ContextType>;
  villages?: Resolver<Maybe<Array<ResolversTypes['Jurisdiction']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LegalHoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalHold'] = ResolversParentTypes['LegalHold']> = {
  liftNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liftedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  placedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['LegalHoldReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalHoldResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalHoldResult'] = ResolversParentTypes['LegalHoldResult']> = {
  __resolveType: TypeResolveFn<'LegalHoldSuccess' | 'Refusal', ParentType, ContextType>;
};

export type LegalHoldSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LegalHoldSuccess'] = ResolversParentTypes['LegalHoldSuccess']> = {
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LetterCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterCoverage'] = ResolversParentTypes['LetterCoverage']> = {
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['LetterParty']>, ParentType, ContextType>;
  rollUp?: Resolver<Maybe<Array<ResolversTypes['LetterRollUp']>>, ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LetterLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterLevel'] = ResolversParentTypes['LetterLevel']> = {
  expected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['LetterLine'], ParentType, ContextType>;
  signed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signers?: Resolver<ResolversTypes['LetterPartyKind'], ParentType, ContextType>;
};

export type LetterPartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterParty'] = ResolversParentTypes['LetterParty']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LetterPartyKind'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  schoolClass?: Resolver<Maybe<ResolversTypes['SchoolClass']>, ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
};

export type LetterRollUpResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterRollUp'] = ResolversParentTypes['LetterRollUp']> = {
  below?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['LetterTargetName'], ParentType, ContextType>;
  without?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LetterTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LetterTarget'] = ResolversParentTypes['LetterTarget']> = {
  target?: Resolver<ResolversTypes['LetterTargetName'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LinkIdNumberResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkIdNumberResult'] = ResolversParentTypes['LinkIdNumberResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'LinkIdNumberSuccess' | 'Refusal', ParentType, ContextType>;
};

export type LinkIdNumberSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkIdNumberSuccess'] = ResolversParentTypes['LinkIdNumberSuccess']> = {
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergedRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergedRecord'] = ResolversParentTypes['MergedRecord']> = {
  enrolments?: Resolver<Array<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  movements?: Resolver<Array<ResolversTypes['Movement']>, ParentType, ContextType>;
};

export type MonitoringDimensionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringDimensions'] = ResolversParentTypes['MonitoringDimensions']> = {
  areas?: Resolver<Array<ResolversTypes['AreaFact']>, ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['GroupFact']>, ParentType, ContextType>;
  stages?: Resolver<Array<ResolversTypes['StageFact']>, ParentType, ContextType>;
};

export type MonitoringResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringResult'] = ResolversParentTypes['MonitoringResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'MonitoringSuccess' | 'Refusal', ParentType, ContextType>;
};

export type MonitoringSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MonitoringSuccess'] = ResolversParentTypes['MonitoringSuccess']> = {
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MovementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Movement'] = ResolversParentTypes['Movement']> = {
  approvalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  basicCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['MovementPlace']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MovementKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['MovementPlace']>, ParentType, ContextType>;
};

export type MovementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovementConnection'] = ResolversParentTypes['MovementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MovementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MovementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovementEdge'] = ResolversParentTypes['MovementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Movement'], ParentType, ContextType>;
};

export type MovementPlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovementPlace'] = ResolversParentTypes['MovementPlace']> = {
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  schoolClass?: Resolver<Maybe<ResolversTypes['SchoolClass']>, ParentType, ContextType>;
};

export type MovementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovementResult'] = ResolversParentTypes['MovementResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'MovementSuccess' | 'Refusal', ParentType, ContextType>;
};

export type MovementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovementSuccess'] = ResolversParentTypes['MovementSuccess']> = {
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addGuardian?: Resolver<ResolversTypes['GuardianshipResult'], ParentType, ContextType, RequireFields<MutationAddGuardianArgs, 'input'>>;
  addVillage?: Resolver<ResolversTypes['VillageResult'], ParentType, ContextType, RequireFields<MutationAddVillageArgs, 'input'>>;
  approveRemovalList?: Resolver<ResolversTypes['RemovalListResult'], ParentType, ContextType, RequireFields<MutationApproveRemovalListArgs, 'input'>>;
  cancelImportBatch?: Resolver<ResolversTypes['ImportBatchResult'], ParentType, ContextType, RequireFields<MutationCancelImportBatchArgs, 'input'>>;
  changeClass?: Resolver<ResolversTypes['MovementResult'], ParentType, ContextType, RequireFields<MutationChangeClassArgs, 'input'>>;
  changeSavedList?: Resolver<ResolversTypes['SavedListResult'], ParentType, ContextType, RequireFields<MutationChangeSavedListArgs, 'input'>>;
  changeSchool?: Resolver<ResolversTypes['SchoolResult'], ParentType, ContextType, RequireFields<MutationChangeSchoolArgs, 'input'>>;
  changeVillage?: Resolver<ResolversTypes['VillageResult'], ParentType, ContextType, RequireFields<MutationChangeVillageArgs, 'input'>>;
  closeSchool?: Resolver<ResolversTypes['SchoolResult'], ParentType, ContextType, RequireFields<MutationCloseSchoolArgs, 'input'>>;
  closeVillage?: Resolver<ResolversTypes['VillageResult'], ParentType, ContextType, RequireFields<MutationCloseVillageArgs, 'input'>>;
  commitImportBatch?: Resolver<ResolversTypes['ImportBatchResult'], ParentType, ContextType, RequireFields<MutationCommitImportBatchArgs, 'input'>>;
  confirmReceiptElsewhere?: Resolver<ResolversTypes['TransferResult'], ParentType, ContextType, RequireFields<MutationConfirmReceiptElsewhereArgs, 'input'>>;
  confirmReconciliation?: Resolver<ResolversTypes['ConfirmReconciliationResult'], ParentType, ContextType, RequireFields<MutationConfirmReconciliationArgs, 'input'>>;
  correctGuardianContact?: Resolver<ResolversTypes['CorrectGuardianContactResult'], ParentType, ContextType, RequireFields<MutationCorrectGuardianContactArgs, 'input'>>;
  createImportBatch?: Resolver<ResolversTypes['ImportBatchResult'], ParentType, ContextType, RequireFields<MutationCreateImportBatchArgs, 'input'>>;
  deleteSavedList?: Resolver<ResolversTypes['SavedListResult'], ParentType, ContextType, RequireFields<MutationDeleteSavedListArgs, 'input'>>;
  endEnrolment?: Resolver<ResolversTypes['MovementResult'], ParentType, ContextType, RequireFields<MutationEndEnrolmentArgs, 'input'>>;
  endGuardianship?: Resolver<ResolversTypes['GuardianshipResult'], ParentType, ContextType, RequireFields<MutationEndGuardianshipArgs, 'input'>>;
  endMonitoringFact?: Resolver<ResolversTypes['MonitoringResult'], ParentType, ContextType, RequireFields<MutationEndMonitoringFactArgs, 'input'>>;
  endRegistration?: Resolver<ResolversTypes['MovementResult'], ParentType, ContextType, RequireFields<MutationEndRegistrationArgs, 'input'>>;
  exportLedger?: Resolver<ResolversTypes['ExportLedgerResult'], ParentType, ContextType, RequireFields<MutationExportLedgerArgs, 'input'>>;
  grantGuardianRequest?: Resolver<ResolversTypes['GuardianRequestResult'], ParentType, ContextType, RequireFields<MutationGrantGuardianRequestArgs, 'input'>>;
  issueEnrolmentNotices?: Resolver<ResolversTypes['IssueEnrolmentNoticesResult'], ParentType, ContextType, RequireFields<MutationIssueEnrolmentNoticesArgs, 'input'>>;
  issueResponsibilityLetters?: Resolver<ResolversTypes['IssueResponsibilityLettersResult'], ParentType, ContextType, RequireFields<MutationIssueResponsibilityLettersArgs, 'input'>>;
  liftLegalHold?: Resolver<ResolversTypes['LegalHoldResult'], ParentType, ContextType, RequireFields<MutationLiftLegalHoldArgs, 'input'>>;
  linkIdNumber?: Resolver<ResolversTypes['LinkIdNumberResult'], ParentType, ContextType, RequireFields<MutationLinkIdNumberArgs, 'input'>>;
  mergeStudents?: Resolver<ResolversTypes['DuplicateResult'], ParentType, ContextType, RequireFields<MutationMergeStudentsArgs, 'input'>>;
  moveSchool?: Resolver<ResolversTypes['SchoolResult'], ParentType, ContextType, RequireFields<MutationMoveSchoolArgs, 'input'>>;
  openClass?: Resolver<ResolversTypes['OpenClassResult'], ParentType, ContextType, RequireFields<MutationOpenClassArgs, 'input'>>;
  openEmergencyAccess?: Resolver<ResolversTypes['OpenEmergencyAccessResult'], ParentType, ContextType, RequireFields<MutationOpenEmergencyAccessArgs, 'input'>>;
  openReconciliation?: Resolver<ResolversTypes['OpenReconciliationResult'], ParentType, ContextType, RequireFields<MutationOpenReconciliationArgs, 'input'>>;
  openSchool?: Resolver<ResolversTypes['SchoolResult'], ParentType, ContextType, RequireFields<MutationOpenSchoolArgs, 'input'>>;
  placeLegalHold?: Resolver<ResolversTypes['LegalHoldResult'], ParentType, ContextType, RequireFields<MutationPlaceLegalHoldArgs, 'input'>>;
  prepareLedgerDownload?: Resolver<ResolversTypes['PrepareLedgerDownloadResult'], ParentType, ContextType, RequireFields<MutationPrepareLedgerDownloadArgs, 'input'>>;
  prepareRemovalList?: Resolver<ResolversTypes['RemovalListResult'], ParentType, ContextType, RequireFields<MutationPrepareRemovalListArgs, 'input'>>;
  promoteSchool?: Resolver<ResolversTypes['PromoteSchoolResult'], ParentType, ContextType, RequireFields<MutationPromoteSchoolArgs, 'input'>>;
  receiveTransfer?: Resolver<ResolversTypes['TransferResult'], ParentType, ContextType, RequireFields<MutationReceiveTransferArgs, 'input'>>;
  recordGuardianRequest?: Resolver<ResolversTypes['GuardianRequestResult'], ParentType, ContextType, RequireFields<MutationRecordGuardianRequestArgs, 'input'>>;
  recordLetterSignature?: Resolver<ResolversTypes['ResponsibilityLetterResult'], ParentType, ContextType, RequireFields<MutationRecordLetterSignatureArgs, 'input'>>;
  recordMoveOfHouse?: Resolver<ResolversTypes['RecordMoveOfHouseResult'], ParentType, ContextType, RequireFields<MutationRecordMoveOfHouseArgs, 'input'>>;
  recordRefusalDelivery?: Resolver<ResolversTypes['GuardianRequestResult'], ParentType, ContextType, RequireFields<MutationRecordRefusalDeliveryArgs, 'input'>>;
  refuseGuardianRequest?: Resolver<ResolversTypes['GuardianRequestResult'], ParentType, ContextType, RequireFields<MutationRefuseGuardianRequestArgs, 'input'>>;
  refuseTransfer?: Resolver<ResolversTypes['TransferResult'], ParentType, ContextType, RequireFields<MutationRefuseTransferArgs, 'input'>>;
  rejectDuplicate?: Resolver<ResolversTypes['DuplicateResult'], ParentType, ContextType, RequireFields<MutationRejectDuplicateArgs, 'input'>>;
  reopenReconciliation?: Resolver<ResolversTypes['ReconciliationResult'], ParentType, ContextType, RequireFields<MutationReopenReconciliationArgs, 'input'>>;
  replayRegistryDeadLetters?: Resolver<ResolversTypes['ReplayDeadLettersResult'], ParentType, ContextType, RequireFields<MutationReplayRegistryDeadLettersArgs, 'input'>>;
  reportDuplicate?: Resolver<ResolversTypes['DuplicateResult'], ParentType, ContextType, RequireFields<MutationReportDuplicateArgs, 'input'>>;
  reportMissingAtTermStart?: Resolver<ResolversTypes['ReconciliationResult'], ParentType, ContextType, RequireFields<MutationReportMissingAtTermStartArgs, 'input'>>;
  requestTransfer?: Resolver<ResolversTypes['TransferResult'], ParentType, ContextType, RequireFields<MutationRequestTransferArgs, 'input'>>;
  resolveReconciliation?: Resolver<ResolversTypes['ReconciliationResult'], ParentType, ContextType, RequireFields<MutationResolveReconciliationArgs, 'input'>>;
  resumeStudent?: Resolver<ResolversTypes['MovementResult'], ParentType, ContextType, RequireFields<MutationResumeStudentArgs, 'input'>>;
  revealIdentity?: Resolver<ResolversTypes['RevealIdentityResult'], ParentType, ContextType, RequireFields<MutationRevealIdentityArgs, 'input'>>;
  reverseMovement?: Resolver<ResolversTypes['MovementResult'], ParentType, ContextType, RequireFields<MutationReverseMovementArgs, 'input'>>;
  reviewEmergencyAccess?: Resolver<ResolversTypes['ReviewEmergencyAccessResult'], ParentType, ContextType, RequireFields<MutationReviewEmergencyAccessArgs, 'input'>>;
  saveList?: Resolver<ResolversTypes['SavedListResult'], ParentType, ContextType, RequireFields<MutationSaveListArgs, 'input'>>;
  setAreaTraits?: Resolver<ResolversTypes['SetAreaTraitsResult'], ParentType, ContextType, RequireFields<MutationSetAreaTraitsArgs, 'input'>>;
  settleReconciliation?: Resolver<ResolversTypes['ReconciliationResult'], ParentType, ContextType, RequireFields<MutationSettleReconciliationArgs, 'input'>>;
  skipRegistryDeadLetter?: Resolver<ResolversTypes['SkipDeadLetterResult'], ParentType, ContextType, RequireFields<MutationSkipRegistryDeadLetterArgs, 'input'>>;
  stateMonitoringFact?: Resolver<ResolversTypes['MonitoringResult'], ParentType, ContextType, RequireFields<MutationStateMonitoringFactArgs, 'input'>>;
  suspendStudent?: Resolver<ResolversTypes['MovementResult'], ParentType, ContextType, RequireFields<MutationSuspendStudentArgs, 'input'>>;
  undoImportBatch?: Resolver<ResolversTypes['ImportBatchResult'], ParentType, ContextType, RequireFields<MutationUndoImportBatchArgs, 'input'>>;
  undoMerge?: Resolver<ResolversTypes['DuplicateResult'], ParentType, ContextType, RequireFields<MutationUndoMergeArgs, 'input'>>;
  withdrawRemovalList?: Resolver<ResolversTypes['RemovalListResult'], ParentType, ContextType, RequireFields<MutationWithdrawRemovalListArgs, 'input'>>;
  withdrawResponsibilityLetter?: Resolver<ResolversTypes['ResponsibilityLetterResult'], ParentType, ContextType, RequireFields<MutationWithdrawResponsibilityLetterArgs, 'input'>>;
  withdrawTransfer?: Resolver<ResolversTypes['TransferResult'], ParentType, ContextType, RequireFields<MutationWithdrawTransferArgs, 'input'>>;
};

export type OpenClassResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenClassResult'] = ResolversParentTypes['OpenClassResult']> = {
  __resolveType: TypeResolveFn<'OpenClassSuccess' | 'Refusal', ParentType, ContextType>;
};

export type OpenClassSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenClassSuccess'] = ResolversParentTypes['OpenClassSuccess']> = {
  schoolClass?: Resolver<ResolversTypes['SchoolClass'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenEmergencyAccessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenEmergencyAccessResult'] = ResolversParentTypes['OpenEmergencyAccessResult']> = {
  __resolveType: TypeResolveFn<'EmergencyAccessSuccess' | 'Refusal', ParentType, ContextType>;
};

export type OpenReconciliationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenReconciliationResult'] = ResolversParentTypes['OpenReconciliationResult']> = {
  __resolveType: TypeResolveFn<'OpenReconciliationSuccess' | 'Refusal', ParentType, ContextType>;
};

export type OpenReconciliationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenReconciliationSuccess'] = ResolversParentTypes['OpenReconciliationSuccess']> = {
  campaign?: Resolver<ResolversTypes['ReconciliationCampaign'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Post'] = ResolversParentTypes['Post']> = {
  body?: Resolver<ResolversTypes['Body'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrepareLedgerDownloadResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareLedgerDownloadResult'] = ResolversParentTypes['PrepareLedgerDownloadResult']> = {
  __resolveType: TypeResolveFn<'PrepareLedgerDownloadSuccess' | 'Refusal', ParentType, ContextType>;
};

export type PrepareLedgerDownloadSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrepareLedgerDownloadSuccess'] = ResolversParentTypes['PrepareLedgerDownloadSuccess']> = {
  availableUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  downloadPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal', ParentType, ContextType>;
};

export type ProcessingPurposeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProcessingPurpose'] = ResolversParentTypes['ProcessingPurpose']> = {
  asksConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LegalBasis'], ParentType, ContextType>;
  classes?: Resolver<Array<ResolversTypes['DataClass']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  law?: Resolver<Array<ResolversTypes['PurposeArticle']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  notice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  retentionYears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromoteSchoolResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromoteSchoolResult'] = ResolversParentTypes['PromoteSchoolResult']> = {
  __resolveType: TypeResolveFn<'PromoteSchoolSuccess' | 'Refusal', ParentType, ContextType>;
};

export type PromoteSchoolSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromoteSchoolSuccess'] = ResolversParentTypes['PromoteSchoolSuccess']> = {
  promotion?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion']> = {
  graduated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  promoted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PromotionStatus'], ParentType, ContextType>;
  toSchoolYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PurposeArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PurposeArticle'] = ResolversParentTypes['PurposeArticle']> = {
  article?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  law?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  bodies?: Resolver<Array<ResolversTypes['Body']>, ParentType, ContextType>;
  codeTables?: Resolver<Array<ResolversTypes['CodeTable']>, ParentType, ContextType>;
  duplicates?: Resolver<ResolversTypes['DuplicatePairConnection'], ParentType, ContextType, RequireFields<QueryDuplicatesArgs, 'first' | 'status'>>;
  emergencyAccess?: Resolver<Maybe<ResolversTypes['EmergencyAccess']>, ParentType, ContextType, RequireFields<QueryEmergencyAccessArgs, 'id'>>;
  emergencyAccesses?: Resolver<ResolversTypes['EmergencyAccessConnection'], ParentType, ContextType, RequireFields<QueryEmergencyAccessesArgs, 'first' | 'status'>>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType, RequireFields<QueryEnrolmentArgs, 'id'>>;
  guardian?: Resolver<Maybe<ResolversTypes['Guardian']>, ParentType, ContextType, RequireFields<QueryGuardianArgs, 'id'>>;
  guardianRequest?: Resolver<Maybe<ResolversTypes['GuardianRequest']>, ParentType, ContextType, RequireFields<QueryGuardianRequestArgs, 'id'>>;
  guardianRequestCounts?: Resolver<ResolversTypes['GuardianRequestCounts'], ParentType, ContextType, Partial<QueryGuardianRequestCountsArgs>>;
  guardianRequests?: Resolver<ResolversTypes['GuardianRequestConnection'], ParentType, ContextType, RequireFields<QueryGuardianRequestsArgs, 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  importBatch?: Resolver<Maybe<ResolversTypes['ImportBatch']>, ParentType, ContextType, RequireFields<QueryImportBatchArgs, 'id' | 'kind'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'kind' | 'place'>>;
  indicatorBreakdown?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorBreakdownArgs, 'by' | 'kind'>>;
  indicatorMonths?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QueryIndicatorMonthsArgs, 'kind'>>;
  indicatorTrend?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorTrendArgs, 'kind' | 'place'>>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType, RequireFields<QueryJurisdictionArgs, 'code'>>;
  jurisdictions?: Resolver<Array<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  letterCoverage?: Resolver<Maybe<ResolversTypes['LetterCoverage']>, ParentType, ContextType, RequireFields<QueryLetterCoverageArgs, 'issuer' | 'signers' | 'year'>>;
  letterLevels?: Resolver<Maybe<Array<ResolversTypes['LetterLevel']>>, ParentType, ContextType, RequireFields<QueryLetterLevelsArgs, 'year'>>;
  monitoredStudents?: Resolver<ResolversTypes['StudentConnection'], ParentType, ContextType, RequireFields<QueryMonitoredStudentsArgs, 'filter' | 'first'>>;
  movements?: Resolver<ResolversTypes['MovementConnection'], ParentType, ContextType, RequireFields<QueryMovementsArgs, 'first'>>;
  posts?: Resolver<Array<ResolversTypes['Post']>, ParentType, ContextType>;
  processingNotice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  processingPurposes?: Resolver<Maybe<Array<ResolversTypes['ProcessingPurpose']>>, ParentType, ContextType>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType, RequireFields<QueryPromotionArgs, 'schoolId' | 'toSchoolYear'>>;
  reconciliation?: Resolver<Maybe<ResolversTypes['ReconciliationCampaign']>, ParentType, ContextType, RequireFields<QueryReconciliationArgs, 'termId'>>;
  reconciliationItems?: Resolver<ResolversTypes['ReconciliationItemConnection'], ParentType, ContextType, RequireFields<QueryReconciliationItemsArgs, 'first' | 'termId'>>;
  recordsDueForRemoval?: Resolver<ResolversTypes['RecordDueForRemovalConnection'], ParentType, ContextType, RequireFields<QueryRecordsDueForRemovalArgs, 'first' | 'kind'>>;
  registryAccessLog?: Resolver<Maybe<ResolversTypes['AccessLog']>, ParentType, ContextType>;
  registryEventDesk?: Resolver<Maybe<ResolversTypes['EventDesk']>, ParentType, ContextType>;
  removalList?: Resolver<Maybe<ResolversTypes['RemovalList']>, ParentType, ContextType, RequireFields<QueryRemovalListArgs, 'id'>>;
  removalLists?: Resolver<ResolversTypes['RemovalListConnection'], ParentType, ContextType, RequireFields<QueryRemovalListsArgs, 'first'>>;
  responsibilityLetters?: Resolver<ResolversTypes['ResponsibilityLetterConnection'], ParentType, ContextType, RequireFields<QueryResponsibilityLettersArgs, 'first'>>;
  retentionSchedule?: Resolver<Maybe<Array<ResolversTypes['RetentionRule']>>, ParentType, ContextType>;
  savedList?: Resolver<Maybe<ResolversTypes['SavedList']>, ParentType, ContextType, RequireFields<QuerySavedListArgs, 'id'>>;
  savedLists?: Resolver<ResolversTypes['SavedListConnection'], ParentType, ContextType, RequireFields<QuerySavedListsArgs, 'first'>>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType, RequireFields<QuerySchoolArgs, 'id'>>;
  schoolAgeChildren?: Resolver<ResolversTypes['SchoolAgeChildConnection'], ParentType, ContextType, RequireFields<QuerySchoolAgeChildrenArgs, 'descending' | 'first'>>;
  schoolClass?: Resolver<Maybe<ResolversTypes['SchoolClass']>, ParentType, ContextType, RequireFields<QuerySchoolClassArgs, 'id'>>;
  schools?: Resolver<Array<ResolversTypes['School']>, ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType, RequireFields<QueryStudentArgs, 'id'>>;
  students?: Resolver<ResolversTypes['StudentConnection'], ParentType, ContextType, RequireFields<QueryStudentsArgs, 'descending' | 'first' | 'orderBy'>>;
  transfers?: Resolver<ResolversTypes['TransferConnection'], ParentType, ContextType, RequireFields<QueryTransfersArgs, 'direction' | 'first'>>;
};

export type ReconciliationCampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationCampaign'] = ResolversParentTypes['ReconciliationCampaign']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  progress?: Resolver<Maybe<Array<ResolversTypes['ReconciliationProgress']>>, ParentType, ContextType>;
  termId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReconciliationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationCount'] = ResolversParentTypes['ReconciliationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['ReconciliationResolution'], ParentType, ContextType>;
};

export type ReconciliationItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationItem'] = ResolversParentTypes['ReconciliationItem']> = {
  agreesWithRecord?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  answerBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  answering?: Resolver<ResolversTypes['ReconciliationLevel'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['ReconciliationDifference'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onRecord?: Resolver<Maybe<ResolversTypes['ReconciliationResolution']>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['ReconciliationResolution']>, ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReconciliationStatus'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  termId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReconciliationItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationItemConnection'] = ResolversParentTypes['ReconciliationItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReconciliationItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReconciliationItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationItemEdge'] = ResolversParentTypes['ReconciliationItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReconciliationItem'], ParentType, ContextType>;
};

export type ReconciliationProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationProgress'] = ResolversParentTypes['ReconciliationProgress']> = {
  escalated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resolved?: Resolver<Array<ResolversTypes['ReconciliationCount']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  settled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReconciliationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationResult'] = ResolversParentTypes['ReconciliationResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'ReconciliationSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ReconciliationSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReconciliationSuccess'] = ResolversParentTypes['ReconciliationSuccess']> = {
  item?: Resolver<ResolversTypes['ReconciliationItem'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordDueForRemovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDueForRemoval'] = ResolversParentTypes['RecordDueForRemoval']> = {
  keptUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  legalHold?: Resolver<Maybe<ResolversTypes['LegalHold']>, ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
};

export type RecordDueForRemovalConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDueForRemovalConnection'] = ResolversParentTypes['RecordDueForRemovalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecordDueForRemovalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RecordDueForRemovalEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDueForRemovalEdge'] = ResolversParentTypes['RecordDueForRemovalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecordDueForRemoval'], ParentType, ContextType>;
};

export type RecordMoveOfHouseResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMoveOfHouseResult'] = ResolversParentTypes['RecordMoveOfHouseResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'RecordMoveOfHouseSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordMoveOfHouseSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMoveOfHouseSuccess'] = ResolversParentTypes['RecordMoveOfHouseSuccess']> = {
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordOnRemovalListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordOnRemovalList'] = ResolversParentTypes['RecordOnRemovalList']> = {
  keptBecause?: Resolver<Maybe<ResolversTypes['RemovalKeptBecause']>, ParentType, ContextType>;
  keptUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  leftOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovalListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalList'] = ResolversParentTypes['RemovalList']> = {
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['KindOfData'], ParentType, ContextType>;
  preparedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preparedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['RecordOnRemovalList']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RemovalListStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovalListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalListConnection'] = ResolversParentTypes['RemovalListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RemovalListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RemovalListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalListEdge'] = ResolversParentTypes['RemovalListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RemovalList'], ParentType, ContextType>;
};

export type RemovalListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalListResult'] = ResolversParentTypes['RemovalListResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal' | 'RemovalListSuccess', ParentType, ContextType>;
};

export type RemovalListSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovalListSuccess'] = ResolversParentTypes['RemovalListSuccess']> = {
  removalList?: Resolver<ResolversTypes['RemovalList'], ParentType, ContextType>;
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

export type ResponsibilityLetterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityLetter'] = ResolversParentTypes['ResponsibilityLetter'], FederationReferenceType extends FederationReferenceTypes['ResponsibilityLetter'] = FederationReferenceTypes['ResponsibilityLetter']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResponsibilityLetter']> | FederationReferenceType, FederationReferenceType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['LetterParty']>, ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['LetterLine']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  signer?: Resolver<Maybe<ResolversTypes['LetterParty']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['LetterStatus']>, ParentType, ContextType>;
  targets?: Resolver<Maybe<Array<ResolversTypes['LetterTarget']>>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResponsibilityLetterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityLetterConnection'] = ResolversParentTypes['ResponsibilityLetterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResponsibilityLetterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ResponsibilityLetterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityLetterEdge'] = ResolversParentTypes['ResponsibilityLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResponsibilityLetter'], ParentType, ContextType>;
};

export type ResponsibilityLetterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityLetterResult'] = ResolversParentTypes['ResponsibilityLetterResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal' | 'ResponsibilityLetterSuccess', ParentType, ContextType>;
};

export type ResponsibilityLetterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponsibilityLetterSuccess'] = ResolversParentTypes['ResponsibilityLetterSuccess']> = {
  letter?: Resolver<ResolversTypes['ResponsibilityLetter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RetentionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RetentionRule'] = ResolversParentTypes['RetentionRule']> = {
  kind?: Resolver<ResolversTypes['KindOfData'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Sentence'], ParentType, ContextType>;
  rulePack?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  years?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RevealIdentityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealIdentityResult'] = ResolversParentTypes['RevealIdentityResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RevealIdentitySuccess', ParentType, ContextType>;
};

export type RevealIdentitySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealIdentitySuccess'] = ResolversParentTypes['RevealIdentitySuccess']> = {
  identity?: Resolver<ResolversTypes['StudentIdentity'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewEmergencyAccessResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEmergencyAccessResult'] = ResolversParentTypes['ReviewEmergencyAccessResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'EmergencyAccessSuccess' | 'Refusal', ParentType, ContextType>;
};

export type SavedListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedList'] = ResolversParentTypes['SavedList']> = {
  criteria?: Resolver<ResolversTypes['SavedListCriteria'], ParentType, ContextType>;
  descending?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['SavedListLedger'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderBy?: Resolver<Maybe<ResolversTypes['StudentOrder']>, ParentType, ContextType>;
  schoolAgeChildren?: Resolver<Maybe<ResolversTypes['SchoolAgeChildConnection']>, ParentType, ContextType, RequireFields<SavedListSchoolAgeChildrenArgs, 'first'>>;
  students?: Resolver<Maybe<ResolversTypes['StudentConnection']>, ParentType, ContextType, RequireFields<SavedListStudentsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedListConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedListConnection'] = ResolversParentTypes['SavedListConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SavedListEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SavedListCriteriaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedListCriteria'] = ResolversParentTypes['SavedListCriteria']> = {
  classId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['KeyGroup']>, ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['MonitoringMark']>, ParentType, ContextType>;
  schoolId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  schoolYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['SchoolAgeStanding']>, ParentType, ContextType>;
};

export type SavedListEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedListEdge'] = ResolversParentTypes['SavedListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SavedList'], ParentType, ContextType>;
};

export type SavedListResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedListResult'] = ResolversParentTypes['SavedListResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal' | 'SavedListSuccess', ParentType, ContextType>;
};

export type SavedListSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SavedListSuccess'] = ResolversParentTypes['SavedListSuccess']> = {
  savedList?: Resolver<Maybe<ResolversTypes['SavedList']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  boarding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  classes?: Resolver<Maybe<Array<ResolversTypes['SchoolClass']>>, ParentType, ContextType, Partial<SchoolClassesArgs>>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  moves?: Resolver<Maybe<Array<ResolversTypes['SchoolMove']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownership?: Resolver<Maybe<ResolversTypes['SchoolOwnership']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolAgeChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolAgeChild'] = ResolversParentTypes['SchoolAgeChild']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  jurisdiction?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notice?: Resolver<Maybe<ResolversTypes['EnrolmentNotice']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  schoolYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['SchoolAgeStanding'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
};

export type SchoolAgeChildConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolAgeChildConnection'] = ResolversParentTypes['SchoolAgeChildConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SchoolAgeChildEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SchoolAgeChildEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolAgeChildEdge'] = ResolversParentTypes['SchoolAgeChildEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolAgeChild'], ParentType, ContextType>;
};

export type SchoolClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolClass'] = ResolversParentTypes['SchoolClass'], FederationReferenceType extends FederationReferenceTypes['SchoolClass'] = FederationReferenceTypes['SchoolClass']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SchoolClass']> | FederationReferenceType, FederationReferenceType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  schoolYear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['ClassSize']>, ParentType, ContextType>;
  students?: Resolver<Maybe<Array<ResolversTypes['Student']>>, ParentType, ContextType>;
};

export type SchoolMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolMove'] = ResolversParentTypes['SchoolMove']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvalNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Jurisdiction']>, ParentType, ContextType>;
};

export type SchoolResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolResult'] = ResolversParentTypes['SchoolResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal' | 'SchoolSuccess', ParentType, ContextType>;
};

export type SchoolSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolSuccess'] = ResolversParentTypes['SchoolSuccess']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SetAreaTraitsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAreaTraitsResult'] = ResolversParentTypes['SetAreaTraitsResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SetAreaTraitsSuccess', ParentType, ContextType>;
};

export type SetAreaTraitsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAreaTraitsSuccess'] = ResolversParentTypes['SetAreaTraitsSuccess']> = {
  jurisdiction?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SkipDeadLetterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkipDeadLetterResult'] = ResolversParentTypes['SkipDeadLetterResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SkipDeadLetterSuccess', ParentType, ContextType>;
};

export type SkipDeadLetterSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SkipDeadLetterSuccess'] = ResolversParentTypes['SkipDeadLetterSuccess']> = {
  deadLetter?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StageFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StageFact'] = ResolversParentTypes['StageFact']> = {
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['KeyStage'], ParentType, ContextType>;
};

export type StudentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Student'] = ResolversParentTypes['Student'], FederationReferenceType extends FederationReferenceTypes['Student'] = FederationReferenceTypes['Student']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Student']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessGrounds?: Resolver<Maybe<Array<ResolversTypes['AccessGround']>>, ParentType, ContextType>;
  boarding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deidentifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enrolments?: Resolver<Maybe<Array<ResolversTypes['Enrolment']>>, ParentType, ContextType>;
  ethnicGroup?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  guardian?: Resolver<Maybe<ResolversTypes['Guardian']>, ParentType, ContextType>;
  guardians?: Resolver<Maybe<Array<ResolversTypes['Guardianship']>>, ParentType, ContextType>;
  hasTemporaryNumber?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalHolds?: Resolver<Maybe<Array<ResolversTypes['LegalHold']>>, ParentType, ContextType>;
  mark?: Resolver<Maybe<ResolversTypes['MonitoringMark']>, ParentType, ContextType>;
  markedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  mergedRecords?: Resolver<Maybe<Array<ResolversTypes['MergedRecord']>>, ParentType, ContextType>;
  monitoring?: Resolver<Maybe<ResolversTypes['MonitoringDimensions']>, ParentType, ContextType>;
  movements?: Resolver<Maybe<Array<ResolversTypes['Movement']>>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nationalStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  schoolClass?: Resolver<Maybe<ResolversTypes['SchoolClass']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  studentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suspension?: Resolver<Maybe<ResolversTypes['Suspension']>, ParentType, ContextType>;
  transfer?: Resolver<Maybe<ResolversTypes['Transfer']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudentConnection'] = ResolversParentTypes['StudentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['StudentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type StudentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudentEdge'] = ResolversParentTypes['StudentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
};

export type StudentIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudentIdentity'] = ResolversParentTypes['StudentIdentity']> = {
  birthDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  guardianName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guardianPhone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guardianRelation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  homeAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAddress?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  studentId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  studentNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SuspensionKind'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TransferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Transfer'] = ResolversParentTypes['Transfer']> = {
  approvalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromSchool?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  requestedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  toSchool?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
};

export type TransferConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferConnection'] = ResolversParentTypes['TransferConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TransferEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferEdge'] = ResolversParentTypes['TransferEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Transfer'], ParentType, ContextType>;
};

export type TransferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferResult'] = ResolversParentTypes['TransferResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal' | 'TransferSuccess', ParentType, ContextType>;
};

export type TransferSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TransferSuccess'] = ResolversParentTypes['TransferSuccess']> = {
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Versioned'] = ResolversParentTypes['Versioned']> = {
  __resolveType: TypeResolveFn<'DuplicatePair' | 'EmergencyAccess' | 'Guardian' | 'GuardianRequest' | 'Jurisdiction' | 'ReconciliationItem' | 'RemovalList' | 'ResponsibilityLetter' | 'SavedList' | 'School' | 'Student' | 'WithheldRecord', ParentType, ContextType>;
};

export type VillageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageResult'] = ResolversParentTypes['VillageResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal' | 'VillageSuccess', ParentType, ContextType>;
};

export type VillageSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageSuccess'] = ResolversParentTypes['VillageSuccess']> = {
  village?: Resolver<ResolversTypes['Jurisdiction'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  AreaFact?: AreaFactResolvers<ContextType>;
  AreaTraitOfPlace?: AreaTraitOfPlaceResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  ClassPlacement?: ClassPlacementResolvers<ContextType>;
  ClassSize?: ClassSizeResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CodeTable?: CodeTableResolvers<ContextType>;
  ConfirmReconciliationResult?: ConfirmReconciliationResultResolvers<ContextType>;
  ConfirmReconciliationSuccess?: ConfirmReconciliationSuccessResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CorrectGuardianContactResult?: CorrectGuardianContactResultResolvers<ContextType>;
  CorrectGuardianContactSuccess?: CorrectGuardianContactSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DuplicatePair?: DuplicatePairResolvers<ContextType>;
  DuplicatePairConnection?: DuplicatePairConnectionResolvers<ContextType>;
  DuplicatePairEdge?: DuplicatePairEdgeResolvers<ContextType>;
  DuplicateResult?: DuplicateResultResolvers<ContextType>;
  DuplicateSuccess?: DuplicateSuccessResolvers<ContextType>;
  EmergencyAccess?: EmergencyAccessResolvers<ContextType>;
  EmergencyAccessConnection?: EmergencyAccessConnectionResolvers<ContextType>;
  EmergencyAccessEdge?: EmergencyAccessEdgeResolvers<ContextType>;
  EmergencyAccessReview?: EmergencyAccessReviewResolvers<ContextType>;
  EmergencyAccessSuccess?: EmergencyAccessSuccessResolvers<ContextType>;
  EmergencyGuardian?: EmergencyGuardianResolvers<ContextType>;
  EmergencyRecord?: EmergencyRecordResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentNotice?: EnrolmentNoticeResolvers<ContextType>;
  EventDesk?: EventDeskResolvers<ContextType>;
  ExportLedgerResult?: ExportLedgerResultResolvers<ContextType>;
  ExportLedgerSuccess?: ExportLedgerSuccessResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  GroupFact?: GroupFactResolvers<ContextType>;
  Guardian?: GuardianResolvers<ContextType>;
  GuardianRequest?: GuardianRequestResolvers<ContextType>;
  GuardianRequestConnection?: GuardianRequestConnectionResolvers<ContextType>;
  GuardianRequestCounts?: GuardianRequestCountsResolvers<ContextType>;
  GuardianRequestEdge?: GuardianRequestEdgeResolvers<ContextType>;
  GuardianRequestRefusal?: GuardianRequestRefusalResolvers<ContextType>;
  GuardianRequestResult?: GuardianRequestResultResolvers<ContextType>;
  GuardianRequestSuccess?: GuardianRequestSuccessResolvers<ContextType>;
  Guardianship?: GuardianshipResolvers<ContextType>;
  GuardianshipResult?: GuardianshipResultResolvers<ContextType>;
  GuardianshipSuccess?: GuardianshipSuccessResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  ImportBatch?: ImportBatchResolvers<ContextType>;
  ImportBatchResult?: ImportBatchResultResolvers<ContextType>;
  ImportBatchSuccess?: ImportBatchSuccessResolvers<ContextType>;
  ImportFieldChange?: ImportFieldChangeResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  ImportPreviewRow?: ImportPreviewRowResolvers<ContextType>;
  ImportPreviewRowConnection?: ImportPreviewRowConnectionResolvers<ContextType>;
  ImportPreviewRowEdge?: ImportPreviewRowEdgeResolvers<ContextType>;
  ImportRowError?: ImportRowErrorResolvers<ContextType>;
  ImportUndoneRow?: ImportUndoneRowResolvers<ContextType>;
  ImportUndoneRowConnection?: ImportUndoneRowConnectionResolvers<ContextType>;
  ImportUndoneRowEdge?: ImportUndoneRowEdgeResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  IndicatorChild?: IndicatorChildResolvers<ContextType>;
  IndicatorChildConnection?: IndicatorChildConnectionResolvers<ContextType>;
  IndicatorChildEdge?: IndicatorChildEdgeResolvers<ContextType>;
  IndicatorForm?: IndicatorFormResolvers<ContextType>;
  IndicatorGap?: IndicatorGapResolvers<ContextType>;
  IndicatorSnapshot?: IndicatorSnapshotResolvers<ContextType>;
  IndicatorTerm?: IndicatorTermResolvers<ContextType>;
  IssueEnrolmentNoticesResult?: IssueEnrolmentNoticesResultResolvers<ContextType>;
  IssueEnrolmentNoticesSuccess?: IssueEnrolmentNoticesSuccessResolvers<ContextType>;
  IssueResponsibilityLettersResult?: IssueResponsibilityLettersResultResolvers<ContextType>;
  IssueResponsibilityLettersSuccess?: IssueResponsibilityLettersSuccessResolvers<ContextType>;
  Jurisdiction?: JurisdictionResolvers<ContextType>;
  LegalHold?: LegalHoldResolvers<ContextType>;
  LegalHoldResult?: LegalHoldResultResolvers<ContextType>;
  LegalHoldSuccess?: LegalHoldSuccessResolvers<ContextType>;
  LetterCoverage?: LetterCoverageResolvers<ContextType>;
  LetterLevel?: LetterLevelResolvers<ContextType>;
  LetterParty?: LetterPartyResolvers<ContextType>;
  LetterRollUp?: LetterRollUpResolvers<ContextType>;
  LetterTarget?: LetterTargetResolvers<ContextType>;
  LinkIdNumberResult?: LinkIdNumberResultResolvers<ContextType>;
  LinkIdNumberSuccess?: LinkIdNumberSuccessResolvers<ContextType>;
  MergedRecord?: MergedRecordResolvers<ContextType>;
  MonitoringDimensions?: MonitoringDimensionsResolvers<ContextType>;
  MonitoringResult?: MonitoringResultResolvers<ContextType>;
  MonitoringSuccess?: MonitoringSuccessResolvers<ContextType>;
  Movement?: MovementResolvers<ContextType>;
  MovementConnection?: MovementConnectionResolvers<ContextType>;
  MovementEdge?: MovementEdgeResolvers<ContextType>;
  MovementPlace?: MovementPlaceResolvers<ContextType>;
  MovementResult?: MovementResultResolvers<ContextType>;
  MovementSuccess?: MovementSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  OpenClassResult?: OpenClassResultResolvers<ContextType>;
  OpenClassSuccess?: OpenClassSuccessResolvers<ContextType>;
  OpenEmergencyAccessResult?: OpenEmergencyAccessResultResolvers<ContextType>;
  OpenReconciliationResult?: OpenReconciliationResultResolvers<ContextType>;
  OpenReconciliationSuccess?: OpenReconciliationSuccessResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Post?: PostResolvers<ContextType>;
  PrepareLedgerDownloadResult?: PrepareLedgerDownloadResultResolvers<ContextType>;
  PrepareLedgerDownloadSuccess?: PrepareLedgerDownloadSuccessResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  ProcessingPurpose?: ProcessingPurposeResolvers<ContextType>;
  PromoteSchoolResult?: PromoteSchoolResultResolvers<ContextType>;
  PromoteSchoolSuccess?: PromoteSchoolSuccessResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  PurposeArticle?: PurposeArticleResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReconciliationCampaign?: ReconciliationCampaignResolvers<ContextType>;
  ReconciliationCount?: ReconciliationCountResolvers<ContextType>;
  ReconciliationItem?: ReconciliationItemResolvers<ContextType>;
  ReconciliationItemConnection?: ReconciliationItemConnectionResolvers<ContextType>;
  ReconciliationItemEdge?: ReconciliationItemEdgeResolvers<ContextType>;
  ReconciliationProgress?: ReconciliationProgressResolvers<ContextType>;
  ReconciliationResult?: ReconciliationResultResolvers<ContextType>;
  ReconciliationSuccess?: ReconciliationSuccessResolvers<ContextType>;
  RecordDueForRemoval?: RecordDueForRemovalResolvers<ContextType>;
  RecordDueForRemovalConnection?: RecordDueForRemovalConnectionResolvers<ContextType>;
  RecordDueForRemovalEdge?: RecordDueForRemovalEdgeResolvers<ContextType>;
  RecordMoveOfHouseResult?: RecordMoveOfHouseResultResolvers<ContextType>;
  RecordMoveOfHouseSuccess?: RecordMoveOfHouseSuccessResolvers<ContextType>;
  RecordOnRemovalList?: RecordOnRemovalListResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RemovalList?: RemovalListResolvers<ContextType>;
  RemovalListConnection?: RemovalListConnectionResolvers<ContextType>;
  RemovalListEdge?: RemovalListEdgeResolvers<ContextType>;
  RemovalListResult?: RemovalListResultResolvers<ContextType>;
  RemovalListSuccess?: RemovalListSuccessResolvers<ContextType>;
  ReplayDeadLettersResult?: ReplayDeadLettersResultResolvers<ContextType>;
  ReplayDeadLettersSuccess?: ReplayDeadLettersSuccessResolvers<ContextType>;
  ReplayedDeadLetter?: ReplayedDeadLetterResolvers<ContextType>;
  ResponsibilityLetter?: ResponsibilityLetterResolvers<ContextType>;
  ResponsibilityLetterConnection?: ResponsibilityLetterConnectionResolvers<ContextType>;
  ResponsibilityLetterEdge?: ResponsibilityLetterEdgeResolvers<ContextType>;
  ResponsibilityLetterResult?: ResponsibilityLetterResultResolvers<ContextType>;
  ResponsibilityLetterSuccess?: ResponsibilityLetterSuccessResolvers<ContextType>;
  RetentionRule?: RetentionRuleResolvers<ContextType>;
  RevealIdentityResult?: RevealIdentityResultResolvers<ContextType>;
  RevealIdentitySuccess?: RevealIdentitySuccessResolvers<ContextType>;
  ReviewEmergencyAccessResult?: ReviewEmergencyAccessResultResolvers<ContextType>;
  SavedList?: SavedListResolvers<ContextType>;
  SavedListConnection?: SavedListConnectionResolvers<ContextType>;
  SavedListCriteria?: SavedListCriteriaResolvers<ContextType>;
  SavedListEdge?: SavedListEdgeResolvers<ContextType>;
  SavedListResult?: SavedListResultResolvers<ContextType>;
  SavedListSuccess?: SavedListSuccessResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  SchoolAgeChild?: SchoolAgeChildResolvers<ContextType>;
  SchoolAgeChildConnection?: SchoolAgeChildConnectionResolvers<ContextType>;
  SchoolAgeChildEdge?: SchoolAgeChildEdgeResolvers<ContextType>;
  SchoolClass?: SchoolClassResolvers<ContextType>;
  SchoolMove?: SchoolMoveResolvers<ContextType>;
  SchoolResult?: SchoolResultResolvers<ContextType>;
  SchoolSuccess?: SchoolSuccessResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SetAreaTraitsResult?: SetAreaTraitsResultResolvers<ContextType>;
  SetAreaTraitsSuccess?: SetAreaTraitsSuccessResolvers<ContextType>;
  SkipDeadLetterResult?: SkipDeadLetterResultResolvers<ContextType>;
  SkipDeadLetterSuccess?: SkipDeadLetterSuccessResolvers<ContextType>;
  StageFact?: StageFactResolvers<ContextType>;
  Student?: StudentResolvers<ContextType>;
  StudentConnection?: StudentConnectionResolvers<ContextType>;
  StudentEdge?: StudentEdgeResolvers<ContextType>;
  StudentIdentity?: StudentIdentityResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  Transfer?: TransferResolvers<ContextType>;
  TransferConnection?: TransferConnectionResolvers<ContextType>;
  TransferEdge?: TransferEdgeResolvers<ContextType>;
  TransferResult?: TransferResultResolvers<ContextType>;
  TransferSuccess?: TransferSuccessResolvers<ContextType>;
  Versioned?: VersionedResolvers<ContextType>;
  VillageResult?: VillageResultResolvers<ContextType>;
  VillageSuccess?: VillageSuccessResolvers<ContextType>;
  WaitingStream?: WaitingStreamResolvers<ContextType>;
  WithheldRecord?: WithheldRecordResolvers<ContextType>;
};


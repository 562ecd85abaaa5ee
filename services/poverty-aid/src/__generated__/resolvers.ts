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

/** A new measure. */
export type AddAidPlanMeasureInput = {
  /** What exactly is done, at most 500 characters; kept sealed. Required for OTHER. */
  details?: InputMaybe<Scalars['String']['input']>;
  /** Last day for it; today at the earliest. */
  dueOn: Scalars['Date']['input'];
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it is. */
  kind: AidPlanMeasureKind;
  /** Who answers for it. */
  owner: AidPlanOwner;
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** A fact that changed back in time 变动事实. */
export type AdjustedFact =
  /** Boarder or day pupil 住校或走读变动. */
  | 'BOARDING'
  /** Enrolled or not: entry, suspension, leaving 在籍变动. */
  | 'ENROLMENT'
  /** Entry to, or leaving of, a ledger of families in hardship 台账变动. */
  | 'LEDGER'
  /** The bank sent the payment back 银行退回. */
  | 'PAYMENT_RETURNED'
  /** The rate itself 资助标准变动. */
  | 'RATE'
  /** Another school 转学. */
  | 'SCHOOL'
  /** Primary or junior 学段变动. */
  | 'STAGE';

/** Why an adjustment was made 调整原因: which fact changed, and for which days. */
export type AdjustmentCause = {
  __typename?: 'AdjustmentCause';
  /** The fact. */
  fact: AdjustedFact;
  /** First day it concerns 起始日期. */
  from: Scalars['Date']['output'];
  /** How it stands now 现情况. */
  now?: Maybe<Sentence>;
  /** Last day it concerns 截止日期. */
  to: Scalars['Date']['output'];
  /** How the child stood when payment was arranged 原情况; null for a fact that is no child's. */
  was?: Maybe<Sentence>;
};

/** Admitting a school. */
export type AdmitSchoolToMealsInput = {
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** First year of the school year. */
  schoolYear: Scalars['String']['input'];
};

/** Admitted or refused. */
export type AdmitSchoolToMealsResult = AdmitSchoolToMealsSuccess | Refusal;

/** The school's meals. */
export type AdmitSchoolToMealsSuccess = {
  __typename?: 'AdmitSchoolToMealsSuccess';
  /** The school. */
  school: School;
};

/** Whether poverty is why the child left. */
export type AidCause =
  /** 非因贫. */
  | 'NOT_POVERTY'
  /** 因贫辍学. */
  | 'POVERTY';

/** How aid reaches the child. */
export type AidForm =
  /** Paid in money 发放. */
  | 'CASH'
  /** Remitted or given in kind 减免或实物: nothing is paid out. */
  | 'IN_KIND';

/** What is paid or remitted 资助项目. */
export type AidItem =
  /** 家庭经济困难学生生活补助 (the 一补). */
  | 'LIVING_SUBSIDY'
  /** 免杂费. */
  | 'MISCELLANEOUS_EXEMPTION'
  /** 营养膳食补助. */
  | 'NUTRITION_MEAL'
  /** 免教科书费. */
  | 'TEXTBOOK_EXEMPTION'
  /** 免学费. */
  | 'TUITION_EXEMPTION';

/** Which of the plan's ledgers 台账 a child is on. */
export type AidLedgerCategory =
  /** 非建档立卡的家庭经济困难残疾学生. */
  | 'DISABLED_IN_HARDSHIP'
  /** 特困救助供养. */
  | 'EXTREME_POVERTY_SUPPORT'
  /** 农村留守儿童. */
  | 'LEFT_BEHIND'
  /** 初中未升入普通高中学生. */
  | 'NOT_IN_SENIOR_HIGH'
  /** 建档立卡贫困家庭. */
  | 'REGISTERED_POOR'
  /** 最低生活保障家庭 (低保). */
  | 'SUBSISTENCE_ALLOWANCE';

/** One line of an entry's history 变动记录. */
export type AidLedgerChange = {
  __typename?: 'AidLedgerChange';
  /** What changed. */
  kind: AidLedgerChangeKind;
  /** Day from which it holds 生效日期. */
  on: Scalars['Date']['output'];
  /** Day it was recorded 登记日期. */
  recordedOn: Scalars['Date']['output'];
  /** The list it was taken from 来源名单; null when an officer recorded it without one. */
  sourceList?: Maybe<Scalars['String']['output']>;
};

/** What changed on an entry. */
export type AidLedgerChangeKind =
  /** Came onto the ledger 进入台账. */
  | 'ENTERED'
  /** The leaving was withdrawn 撤销退出. */
  | 'LEAVING_WITHDRAWN'
  /** Left the ledger 退出台账. */
  | 'LEFT'
  /** The day of recognition was corrected 更正认定日期. */
  | 'RECOGNITION_CORRECTED'
  /** The list that brought the child here was taken back: the entry never held 撤销导入. */
  | 'TAKEN_BACK';

/** A page of a ledger. */
export type AidLedgerConnection = {
  __typename?: 'AidLedgerConnection';
  /** The entries of this page. */
  edges: Array<AidLedgerEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** Whom to follow where list and ledger differ. */
export type AidLedgerDecision =
  /** The list 以名单为准: the date is corrected, the leaving withdrawn, the missing child leaves; an unknown child goes on waiting, a child who is no graduate stays. */
  | 'FOLLOW_LIST'
  /** The ledger 以台账为准: what stands is kept; an entry of an unknown child, or of one who is no graduate, ends on the day it began. */
  | 'KEEP_LEDGER';

/** An entry and its place in the ledger. */
export type AidLedgerEdge = {
  __typename?: 'AidLedgerEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AidLedgerEntry;
};

/** One child on one ledger 台账, as a department's list says. */
export type AidLedgerEntry = Versioned & {
  __typename?: 'AidLedgerEntry';
  /** Category 类别. */
  category: AidLedgerCategory;
  /** Day of recognition 认定日期. */
  enteredOn: Scalars['Date']['output'];
  /** On the ledger of 初中未升入普通高中: whether the child has graduated from junior school 初中毕业, as the registry tells now; null on the other ledgers, and while the child is not known. */
  graduatedFromJunior?: Maybe<Scalars['Boolean']['output']>;
  /** Every entry, leaving and correction, oldest first 变动记录. */
  history: Array<AidLedgerChange>;
  /** Id of the entry. */
  id: Scalars['ID']['output'];
  /** Day the child left the ledger 退出日期; null while on it. */
  leftOn?: Maybe<Scalars['Date']['output']>;
  /** The department's list the entry was taken from 来源名单. */
  sourceList: Scalars['String']['output'];
  /** The child; null while no student with this ID number is registered (未匹配). */
  student?: Maybe<Student>;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** One child of a list compared with the ledger 名单比对. */
export type AidLedgerFinding = Versioned & {
  __typename?: 'AidLedgerFinding';
  /** Day of the decision 处理日期. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** What was decided; null until then. */
  decision?: Maybe<AidLedgerDecision>;
  /** The entry concerned, as it stands now. */
  entry?: Maybe<AidLedgerEntry>;
  /** Id of the finding. */
  id: Scalars['ID']['output'];
  /** What was found. */
  kind: AidLedgerFindingKind;
  /** Day of recognition 认定日期 as the list has it; null when the list does not name the child. */
  listedOn?: Maybe<Scalars['Date']['output']>;
  /** Whether something is to be decided. */
  status: AidLedgerFindingStatus;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A page of findings. */
export type AidLedgerFindingConnection = {
  __typename?: 'AidLedgerFindingConnection';
  /** The findings of this page. */
  edges: Array<AidLedgerFindingEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** How many findings of a kind a list has. */
export type AidLedgerFindingCount = {
  __typename?: 'AidLedgerFindingCount';
  /** All findings of the kind. */
  count: Scalars['Int']['output'];
  /** What was found. */
  kind: AidLedgerFindingKind;
  /** Those that wait for a decision 待处理. */
  openCount: Scalars['Int']['output'];
};

/** A finding and its place in the list. */
export type AidLedgerFindingEdge = {
  __typename?: 'AidLedgerFindingEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The finding. */
  node: AidLedgerFinding;
};

/** What a department's list and the ledger say of a child 比对结果. */
export type AidLedgerFindingKind =
  /** The day of recognition differs 认定日期不一致; what stands is kept until decided. */
  | 'CHANGED'
  /** No student with this ID number is registered 查无此生; the entry waits for the child. */
  | 'CHILD_UNKNOWN'
  /** The list names a child who has left the ledger 名单仍列已退出. */
  | 'LISTED_THOUGH_LEFT'
  /** Both say the same 一致. */
  | 'MATCHED'
  /** The child is on the ledger and not on the list 名单中缺失. */
  | 'MISSING_FROM_LIST'
  /** The list brought the child onto the ledger 新增. */
  | 'NEW'
  /** On the ledger of junior graduates not in ordinary senior high, and no graduate of a junior school 未从初中毕业; the entry stands until decided. */
  | 'NOT_A_GRADUATE';

/** Where a finding stands. */
export type AidLedgerFindingStatus =
  /** Decided 已处理. */
  | 'DECIDED'
  /** Waits for the officer 待处理. */
  | 'OPEN'
  /** List and ledger agree; nothing is to be decided 无需处理. */
  | 'SETTLED';

/** A department's list on its way to the ledger. ID numbers are matched by keyed hash and never stored. */
export type AidLedgerImport = {
  __typename?: 'AidLedgerImport';
  /** Rows without an error. */
  acceptedCount: Scalars['Int']['output'];
  /** What is wrong with the file, at most 500 errors. */
  errors: Array<AidLedgerRowError>;
  /** How list and ledger compare, one line per kind; all nought until committed 比对汇总. */
  findingCounts?: Maybe<Array<AidLedgerFindingCount>>;
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
  /** Name of the department's list 来源名单. */
  sourceList: Scalars['String']['output'];
  /** Where the import stands. */
  status: AidLedgerImportStatus;
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


/** A department's list on its way to the ledger. ID numbers are matched by keyed hash and never stored. */
export type AidLedgerImportPreviewRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  outcome?: InputMaybe<ImportRowOutcome>;
};


/** A department's list on its way to the ledger. ID numbers are matched by keyed hash and never stored. */
export type AidLedgerImportUndoneRowsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  result?: ImportUndoResult;
};

/** Where an import 导入 of a department's list stands. */
export type AidLedgerImportStatus =
  /** Created; the file has not arrived. */
  | 'AWAITING_FILE'
  /** The file was checked (试运行); nothing is on the ledger yet. */
  | 'CHECKED'
  /** The accepted rows are on the ledger. */
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
export type AidLedgerRowError = {
  __typename?: 'AidLedgerRowError';
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

/** Which entries of a ledger. */
export type AidLedgerStatus =
  /** Left it 已退出. */
  | 'LEFT'
  /** On the ledger today 在册. */
  | 'ON_LEDGER';

/** What aid does about it. */
export type AidMeasure =
  /** 寄宿生生活补助. */
  | 'BOARDING_SUBSIDY'
  /** 学杂费、教科书费减免. */
  | 'FEE_EXEMPTION'
  /** 一家一案帮扶. */
  | 'HOUSEHOLD_PLAN'
  /** 生活补助. */
  | 'LIVING_SUBSISTENCE'
  /** 无需资助措施. */
  | 'NONE'
  /** 临时救助. */
  | 'TEMPORARY_RELIEF';

/** A plan against poverty 扶贫方案 for a household 一家一案 or a child 一生一案. */
export type AidPlan = Versioned & {
  __typename?: 'AidPlan';
  /** The child, or the children of the household whom the plan covers. */
  children: Array<Student>;
  /** Day it was concluded 结案日期. */
  concludedOn?: Maybe<Scalars['Date']['output']>;
  /** The household of a household's plan. */
  household?: Maybe<Household>;
  /** Id of the plan. */
  id: Scalars['ID']['output'];
  /** Whose plan it is. */
  kind: AidPlanKind;
  /** Its measures, by number. */
  measures: Array<AidPlanMeasure>;
  /** Day it was opened, or opened again 制定日期. */
  openedOn: Scalars['Date']['output'];
  /** Why it was concluded 结案情况; null while it is open. */
  outcome?: Maybe<AidPlanOutcome>;
  /** Where it stands. */
  status: AidPlanStatus;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** Who answered for a measure, and by when. */
export type AidPlanAssignment = {
  __typename?: 'AidPlanAssignment';
  /** Last day for it. */
  dueOn: Scalars['Date']['output'];
  /** The post. */
  owner: AidPlanOwner;
  /** Day it was changed. */
  until: Scalars['Date']['output'];
};

/** A page of plans. */
export type AidPlanConnection = {
  __typename?: 'AidPlanConnection';
  /** The plans of this page. */
  edges: Array<AidPlanEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A plan and its place in the list. */
export type AidPlanEdge = {
  __typename?: 'AidPlanEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The plan. */
  node: AidPlan;
};

/** Whose plan it is. */
export type AidPlanKind =
  /** 一家一案, of a household. */
  | 'HOUSEHOLD'
  /** 一生一案, of one child. */
  | 'STUDENT';

/** One measure of a plan 帮扶措施. */
export type AidPlanMeasure = {
  __typename?: 'AidPlanMeasure';
  /** What exactly is done. */
  details?: Maybe<Scalars['String']['output']>;
  /** Last day for it 完成期限. */
  dueOn: Scalars['Date']['output'];
  /** Who answered for it, and by when, before it was changed; oldest first. */
  earlier: Array<AidPlanAssignment>;
  /** True when an aid review 资助复核 decided on it. */
  fromReview: Scalars['Boolean']['output'];
  /** What it is. */
  kind: AidPlanMeasureKind;
  /** 1, 2, 3 … within the plan. */
  number: Scalars['Int']['output'];
  /** True once that day passed without an outcome 逾期; true for ever if it did. */
  overdue: Scalars['Boolean']['output'];
  /** Who answers for it 责任岗位. */
  owner: AidPlanOwner;
  /** What came of it 落实情况; null while it waits. */
  result?: Maybe<AidPlanMeasureResult>;
  /** Day the outcome was recorded. */
  settledOn?: Maybe<Scalars['Date']['output']>;
};

/** What a measure is. */
export type AidPlanMeasureKind =
  /** 寄宿生生活补助. */
  | 'BOARDING_SUBSIDY'
  /** 学杂费、教科书费减免. */
  | 'FEE_EXEMPTION'
  /** 一家一案帮扶. */
  | 'HOUSEHOLD_PLAN'
  /** 生活补助. */
  | 'LIVING_SUBSISTENCE'
  /** 医疗救助. */
  | 'MEDICAL_HELP'
  /** 其他, said in the details. */
  | 'OTHER'
  /** 结对帮扶. */
  | 'PAIRED_HELP'
  /** 家长就业帮扶. */
  | 'PARENTS_EMPLOYMENT'
  /** 就近入学或寄宿. */
  | 'SCHOOL_PLACE'
  /** 学业辅导. */
  | 'STUDY_SUPPORT'
  /** 临时救助. */
  | 'TEMPORARY_RELIEF';

/** What came of a measure. */
export type AidPlanMeasureResult =
  /** 已落实. */
  | 'DONE'
  /** 撤销: the aid review that decided on it was changed. Set by the system. */
  | 'DROPPED'
  /** 未落实. */
  | 'NOT_DONE'
  /** 部分落实. */
  | 'PARTLY';

/** Why a plan is concluded. */
export type AidPlanOutcome =
  /** 已迁出. */
  | 'MOVED_AWAY'
  /** 需求已满足. */
  | 'NEEDS_MET'
  /** 已脱贫. */
  | 'OUT_OF_HARDSHIP';

/** Who answers for a measure 责任岗位; a post, never a person's name. */
export type AidPlanOwner =
  /** 学生资助管理中心经办人. */
  | 'AID_PREPARER'
  /** 教育局. */
  | 'BUREAU_OFFICER'
  /** 民政局. */
  | 'CIVIL_AFFAIRS_OFFICER'
  /** 班主任. */
  | 'CLASS_TEACHER'
  /** 网格员. */
  | 'GRID_WORKER'
  /** 校长. */
  | 'HEAD'
  /** 扶贫办. */
  | 'POVERTY_OFFICER'
  /** 镇（街道）教育专干. */
  | 'TOWN_OFFICER';

/** What came of a measure; DROPPED is the system's to say. */
export type AidPlanRecordedResult =
  /** 已落实. */
  | 'DONE'
  /** 未落实. */
  | 'NOT_DONE'
  /** 部分落实. */
  | 'PARTLY';

/** Done, refused, or changed meanwhile. */
export type AidPlanResult = AidPlanSuccess | Conflict | Refusal;

/** Where a plan stands. */
export type AidPlanStatus =
  /** Concluded 已结案; it can be opened again. */
  | 'CONCLUDED'
  /** Its measures are carried out 执行中. */
  | 'OPEN';

/** The plan after the change. */
export type AidPlanSuccess = {
  __typename?: 'AidPlanSuccess';
  /** The plan as it stands now. */
  plan: AidPlan;
};

/** A rate of aid 资助标准, with its days, source and certainty. */
export type AidRate = {
  __typename?: 'AidRate';
  /** A school year's amount 标准, or a feeding day's; null when none was found. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
  /** Boarders or day pupils 寄宿; null for both. */
  boarding?: Maybe<Scalars['Boolean']['output']>;
  /** How surely it is known 核实情况. */
  certainty: RateCertainty;
  /** How it reaches the child 发放形式. */
  form: AidForm;
  /** Only for children on a ledger of families in hardship 仅限困难家庭. */
  hardshipOnly: Scalars['Boolean']['output'];
  /** Id of the rate; never reused for other values. */
  id: Scalars['ID']['output'];
  /** What it is for 资助项目. */
  item: AidItem;
  /** Code of the place it holds for. */
  jurisdiction: Scalars['String']['output'];
  /** What is divided 分摊方式 when a fact changes within the term. */
  sharedBy: AidSharedBy;
  /** Where the value comes from 依据. */
  source: Scalars['String']['output'];
  /** Stage 学段; null for both. */
  stage?: Maybe<SchoolStage>;
  /** First day 生效日期. */
  validFrom: Scalars['Date']['output'];
  /** Last day; null while in force 失效日期. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** Resuming aid 恢复资助 for a child who is back. */
export type AidReinstatement = {
  __typename?: 'AidReinstatement';
  /** Last day to record it 恢复期限. */
  by: Scalars['Date']['output'];
  /** First day on which the measures hold again 恢复日期; null until recorded. */
  from?: Maybe<Scalars['Date']['output']>;
  /** True once that day passed. */
  overdue: Scalars['Boolean']['output'];
};

/** An aid review 资助复核: did the child leave because of poverty, and what is done about it. One per dropout case. */
export type AidReview = Versioned & {
  __typename?: 'AidReview';
  /** Why the viewer sees this 查阅依据. */
  accessGrounds: Array<AccessGround>;
  /** The guardian's objection 异议; null while there is none. */
  appeal?: Maybe<AidReviewAppeal>;
  /** Last day for the guardian to object 异议期限; null until completed. */
  appealBy?: Maybe<Scalars['Date']['output']>;
  /** What somebody still has to do. */
  awaits: Array<AidReviewStep>;
  /** The decision on the cause 辍学原因; null until completed. */
  cause?: Maybe<AidCause>;
  /** Day of the decision 办结日期. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** The dropout case 辍学个案 it belongs to. */
  dropoutCase?: Maybe<DropoutCase>;
  /** Last day for a decision 办结期限. */
  dueOn: Scalars['Date']['output'];
  /** Why it was opened 复核事由. */
  ground: AidReviewGround;
  /** Id of the review. */
  id: Scalars['ID']['output'];
  /** The measures decided on 资助措施; null until completed. */
  measures?: Maybe<Array<AidMeasure>>;
  /** Day it was opened 立案日期. */
  openedOn: Scalars['Date']['output'];
  /** True once the deadline passed without a decision 逾期. */
  overdue: Scalars['Boolean']['output'];
  /** Resuming aid 恢复资助 after the return; null where nothing was decided that could be resumed. */
  reinstatement?: Maybe<AidReinstatement>;
  /** Day the child returned 复学日期; null until then. */
  returnedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands 复核状态. */
  status: AidReviewStatus;
  /** The child. */
  student?: Maybe<Student>;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A guardian's objection 异议 to the decision of a review. There is one, and the bureau has the last word. */
export type AidReviewAppeal = {
  __typename?: 'AidReviewAppeal';
  /** The decision objected to 原决定. */
  against: AidReviewDecision;
  /** Last day for the bureau's decision 答复期限. */
  decideBy: Scalars['Date']['output'];
  /** Day of the bureau's decision 答复日期. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** What it is about 异议事项. */
  ground: AidReviewAppealGround;
  /** Day it was lodged 提出日期. */
  lodgedOn: Scalars['Date']['output'];
  /** What became of it; null until decided. */
  outcome?: Maybe<AidReviewAppealOutcome>;
  /** True once that day passed without a decision. */
  overdue: Scalars['Boolean']['output'];
};

/** What the guardian objects to. */
export type AidReviewAppealGround =
  /** 对辍学原因的认定有异议. */
  | 'CAUSE'
  /** 对资助措施有异议. */
  | 'MEASURES';

/** What became of an objection. */
export type AidReviewAppealOutcome =
  /** Another decision took its place 变更. */
  | 'CHANGED'
  /** The decision stands 维持. */
  | 'UPHELD';

/** A page of aid reviews. */
export type AidReviewConnection = {
  __typename?: 'AidReviewConnection';
  /** The reviews of this page. */
  edges: Array<AidReviewEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A decision on cause and measures. */
export type AidReviewDecision = {
  __typename?: 'AidReviewDecision';
  /** Whether poverty is why the child left. */
  cause: AidCause;
  /** Day of the decision. */
  decidedOn: Scalars['Date']['output'];
  /** The measures. */
  measures: Array<AidMeasure>;
};

/** Another decision on cause and measures. */
export type AidReviewDecisionInput = {
  /** Whether poverty is the cause. */
  cause: AidCause;
  /** What is done: at least one measure when poverty is the cause; NONE stands alone. */
  measures: Array<AidMeasure>;
};

/** A review and its place in the list. */
export type AidReviewEdge = {
  __typename?: 'AidReviewEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The review. */
  node: AidReview;
};

/** Why a review was opened. */
export type AidReviewGround =
  /** The school confirmed the dropout 辍学. */
  | 'CONFIRMED'
  /** The child is on a poverty ledger and suspected of dropping out 疑似辍学. */
  | 'SUSPECTED_ON_LEDGER';

/** Done, refused, or changed meanwhile. */
export type AidReviewResult = AidReviewSuccess | Conflict | Refusal;

/** Where an aid review 资助复核 stands. */
export type AidReviewStatus =
  /** The child returned before a decision was needed. */
  | 'CLOSED'
  /** Cause and measures are decided. */
  | 'COMPLETED'
  /** Waiting for the poverty officer. */
  | 'OPEN'
  /** The child returned after the decision; its measures count from the day of return. */
  | 'RE_BASED';

/** What somebody still has to do about a review. */
export type AidReviewStep =
  /** The bureau decides on the guardian's objection. */
  | 'APPEAL_DECISION'
  /** The poverty officer decides on cause and measures. */
  | 'DECISION'
  /** The poverty officer records from when the measures hold again. */
  | 'REINSTATEMENT';

/** The review after the change. */
export type AidReviewSuccess = {
  __typename?: 'AidReviewSuccess';
  /** The review as it stands now. */
  review: AidReview;
};

/** What is divided when a fact changes within a term. */
export type AidSharedBy =
  /** Each calendar day of the term 按天. */
  | 'DAY'
  /** Each day a meal was served 按供餐日. */
  | 'FEEDING_DAY'
  /** Each month, by the state on its first day in term 按月. */
  | 'MONTH'
  /** The whole term, by the state on its first day 按学期. */
  | 'TERM';

/** A transfer. */
export type AllocateSchoolFundingInput = {
  /** The amount, above nought. */
  amountFen: Scalars['Fen']['input'];
  /** Budget year. */
  budgetYear: Scalars['String']['input'];
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Day of the transfer; today or earlier. */
  on: Scalars['Date']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
};

/** The guardian's objection. */
export type AppealAidReviewInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What the guardian objects to. */
  ground: AidReviewAppealGround;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The review. */
  reviewId: Scalars['ID']['input'];
};

/** Assessing a school. */
export type AssessEntitlementsInput = {
  /** Chosen by the client; a repeat changes nothing that has not changed by itself. */
  idempotencyKey: Scalars['ID']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** The term. */
  termId: Scalars['ID']['input'];
};

/** Assessed or refused. */
export type AssessEntitlementsResult = AssessEntitlementsSuccess | Refusal;

/** What the assessment did. */
export type AssessEntitlementsSuccess = {
  __typename?: 'AssessEntitlementsSuccess';
  /** Children whose entitlement changed. */
  changedCount: Scalars['Int']['output'];
  /** Children assessed for the first time. */
  newCount: Scalars['Int']['output'];
  /** Children looked at. */
  studentCount: Scalars['Int']['output'];
};

/** Whose funds, and of which year. */
export type AssessSchoolFundingInput = {
  /** Budget year, 2026: counted on the roll of the school year that is running when it begins. */
  budgetYear: Scalars['String']['input'];
  /** Chosen by the client; a repeat finds what was found. */
  idempotencyKey: Scalars['ID']['input'];
  /** … all schools of one place, by its code. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** One school, or … */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
};

/** Assessed or refused. */
export type AssessSchoolFundingResult = AssessSchoolFundingSuccess | Refusal;

/** How many schools were assessed. */
export type AssessSchoolFundingSuccess = {
  __typename?: 'AssessSchoolFundingSuccess';
  /** Of them, with a new assessment. */
  changedCount: Scalars['Int']['output'];
  /** Schools 学校数. */
  schoolCount: Scalars['Int']['output'];
  /** Students counted 学生数. */
  studentCount: Scalars['Int']['output'];
  /** What the schools come to 核定金额合计. */
  totalFen: Scalars['Fen']['output'];
};

/** A page of answer lines. */
export type BankAnswerConnection = {
  __typename?: 'BankAnswerConnection';
  /** The lines of this page. */
  edges: Array<BankAnswerEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** An answer line and its place in the list. */
export type BankAnswerEdge = {
  __typename?: 'BankAnswerEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The line. */
  node: BankAnswerLine;
};

/** One line of a bank's answer file against our payments 对账结果. */
export type BankAnswerLine = {
  __typename?: 'BankAnswerLine';
  /** The amount the bank names 金额. */
  amountFen: Scalars['Fen']['output'];
  /** Id of the line. */
  id: Scalars['ID']['output'];
  /** Day the bank names 日期. */
  on: Scalars['Date']['output'];
  /** What the bank says of it: PAID, RETURNED or FAILED. */
  outcome: PaymentStatus;
  /** Why it was refused, in both languages; null when it settled a payment. */
  reason?: Maybe<Sentence>;
  /** What the bank's files call the payment 明细号. */
  reference: Scalars['String']['output'];
  /** What became of the line. */
  verdict: BankAnswerVerdict;
};

/** What became of a line of the bank's answer file 回盘文件. */
export type BankAnswerVerdict =
  /** It fits no payment and changed nothing 不符. */
  | 'REFUSED'
  /** It settled a payment 已核销. */
  | 'SETTLED';

/** Stopping an import. */
export type CancelAidListImportInput = {
  /** A repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
};

/** What the contact was worried about 关注事项. */
export type CareConcern =
  /** 监护缺失: nobody really looks after the child. */
  | 'GUARDIANSHIP'
  /** 健康. */
  | 'HEALTH'
  /** 生活. */
  | 'LIVELIHOOD'
  /** 安全. */
  | 'SAFETY'
  /** 学业. */
  | 'STUDY';

/** A need 优先需求. */
export type CareNeed = {
  __typename?: 'CareNeed';
  /** Day it was asked for. */
  askedOn: Scalars['Date']['output'];
  /** What is needed. */
  kind: CareNeedKind;
  /** 1, 2, 3 … within the file. */
  number: Scalars['Int']['output'];
  /** What came of it; null while it waits. Boarding is met by itself when the child boards. */
  result?: Maybe<CareNeedResult>;
  /** Day it was settled. */
  settledOn?: Maybe<Scalars['Date']['output']>;
};

/** What a left-behind child needs before others. */
export type CareNeedKind =
  /** A place to board 寄宿. */
  | 'BOARDING'
  /** A place at school 就学. */
  | 'SCHOOL_PLACE';

/** What came of a need. */
export type CareNeedResult =
  /** 已落实. */
  | 'MET'
  /** 不再需要. */
  | 'WITHDRAWN';

/** A changed measure. */
export type ChangeAidPlanMeasureInput = {
  /** Last day for it; today at the earliest. */
  dueOn: Scalars['Date']['input'];
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Number of the measure. */
  number: Scalars['Int']['input'];
  /** Who answers for it from now on. */
  owner: AidPlanOwner;
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** Committing an import. */
export type CommitAidLedgerImportInput = {
  /** Ledgers of which the list is complete 全量名单: whoever stands on them and is not on the list is named as missing. */
  completeFor?: InputMaybe<Array<AidLedgerCategory>>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
};

/** Committed or refused. */
export type CommitAidLedgerImportResult = CommitAidLedgerImportSuccess | Refusal;

/** The import with its matched and unmatched counts. */
export type CommitAidLedgerImportSuccess = {
  __typename?: 'CommitAidLedgerImportSuccess';
  /** The import as it stands now. */
  ledgerImport: AidLedgerImport;
};

/** Committing an answer file. */
export type CommitBankAnswerImportInput = {
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
};

/** Committing a list of left-behind children. */
export type CommitLeftBehindImportInput = {
  /** Whether the list is complete 全量名单: whoever is on the ledger and not on the list is then named as missing. */
  complete?: Scalars['Boolean']['input'];
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
};

/** Committing an import. */
export type CommitMigrantImportInput = {
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
};

/** Committing a list of accounts. */
export type CommitPayeeImportInput = {
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
};

/** The decision of a review. */
export type CompleteAidReviewInput = {
  /** Whether poverty is the cause. */
  cause: AidCause;
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** What is done: at least one measure when poverty is the cause; NONE stands alone. */
  measures: Array<AidMeasure>;
  /** The review. */
  reviewId: Scalars['ID']['input'];
};

/** Completed, refused, or changed meanwhile. */
export type CompleteAidReviewResult = CompleteAidReviewSuccess | Conflict | Refusal;

/** The completed review. */
export type CompleteAidReviewSuccess = {
  __typename?: 'CompleteAidReviewSuccess';
  /** The review as it stands now. */
  review: AidReview;
};

/** Concluding a plan. */
export type ConcludeAidPlanInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why it is concluded. */
  outcome: AidPlanOutcome;
  /** The plan. */
  planId: Scalars['ID']['input'];
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

/** How a guardian was spoken with 联系方式. */
export type ContactWay =
  /** At school 到校面谈. */
  | 'AT_SCHOOL'
  /** By phone 电话. */
  | 'CALL'
  /** By message 短信或微信. */
  | 'MESSAGE'
  /** At home 家访. */
  | 'VISIT';

/** Starting an import. */
export type CreateAidLedgerImportInput = {
  /** Chosen by the client; a repeat with the same key gives the same import. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name of the department's list, for example 扶贫办2025年秋季名单. */
  sourceList: Scalars['String']['input'];
};

/** Created or refused. */
export type CreateAidLedgerImportResult = CreateAidLedgerImportSuccess | Refusal;

/** The import, ready for its file. */
export type CreateAidLedgerImportSuccess = {
  __typename?: 'CreateAidLedgerImportSuccess';
  /** The import. */
  ledgerImport: AidLedgerImport;
};

/** Starting an import of left-behind children. */
export type CreateLeftBehindImportInput = {
  /** Chosen by the client; a repeat with the same key gives the same import. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name of the list, for example 民政局2026年春季留守儿童名单. */
  sourceList: Scalars['String']['input'];
};

/** Starting an import. */
export type CreateMigrantImportInput = {
  /** Chosen by the client; a repeat with the same key gives the same import. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name of the list, for example 公安局2026年春季流动人口适龄儿童名单. */
  sourceList: Scalars['String']['input'];
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

/** The decision of a difference. */
export type DecideAidLedgerFindingInput = {
  /** Whom to follow. */
  decision: AidLedgerDecision;
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The finding. */
  findingId: Scalars['ID']['input'];
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Day of leaving 退出日期 of a child missing from the list; today when not given. */
  leftOn?: InputMaybe<Scalars['Date']['input']>;
};

/** Decided, refused, or changed meanwhile. */
export type DecideAidLedgerFindingResult = Conflict | DecideAidLedgerFindingSuccess | Refusal;

/** The decided finding. */
export type DecideAidLedgerFindingSuccess = {
  __typename?: 'DecideAidLedgerFindingSuccess';
  /** The finding as it stands now. */
  finding: AidLedgerFinding;
};

/** The bureau's decision on an objection. */
export type DecideAidReviewAppealInput = {
  /** The decision that takes the place of the one objected to; without it, that one is upheld. */
  decision?: InputMaybe<AidReviewDecisionInput>;
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The review. */
  reviewId: Scalars['ID']['input'];
};

/** Deciding a batch. */
export type DecideDisbursementInput = {
  /** The batch. */
  batchId: Scalars['ID']['input'];
  /** The decision. */
  decision: DisbursementDecision;
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A need. */
export type DeclareCareNeedInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The file. */
  fileId: Scalars['ID']['input'];
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** What is needed. */
  kind: CareNeedKind;
};

/** A batch of payments 发放批次 of one term to the children of one school or town. */
export type DisbursementBatch = Versioned & {
  __typename?: 'DisbursementBatch';
  /** Day of approval or rejection 审批日期. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** Id of the batch 批次号. */
  id: Scalars['ID']['output'];
  /** Payments 笔数; 0 while it is being collected. */
  lineCount: Scalars['Int']['output'];
  /** Its payments. */
  payments?: Maybe<PaymentConnection>;
  /** Day of preparation 制单日期. */
  preparedOn: Scalars['Date']['output'];
  /** The schools whose children are paid. */
  schools: Array<School>;
  /** Day the file for the bank was first made 报送日期. */
  sentOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  status: DisbursementBatchStatus;
  /** The term 学期. */
  termId: Scalars['ID']['output'];
  /** What they come to 合计. */
  totalFen: Scalars['Fen']['output'];
  /** Its payments by where they stand. */
  totals?: Maybe<Array<PaymentTotal>>;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
  /** Children with money due who were left out because no account is known 无收款账户; they stay due and on the gap list. */
  withoutPayeeCount: Scalars['Int']['output'];
};


/** A batch of payments 发放批次 of one term to the children of one school or town. */
export type DisbursementBatchPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<PaymentStatus>;
};

/** A page of batches. */
export type DisbursementBatchConnection = {
  __typename?: 'DisbursementBatchConnection';
  /** The batches of this page. */
  edges: Array<DisbursementBatchEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A batch and its place in the list. */
export type DisbursementBatchEdge = {
  __typename?: 'DisbursementBatchEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The batch. */
  node: DisbursementBatch;
};

/** Done, refused, or changed meanwhile. */
export type DisbursementBatchResult = Conflict | DisbursementBatchSuccess | Refusal;

/** Where a batch of payments stands. */
export type DisbursementBatchStatus =
  /** Approved; may be sent to the bank 已审批. */
  | 'APPROVED'
  /** Lines are being taken into it 归集中. */
  | 'COLLECTING'
  /** Rejected; its lines are due again 已退回. */
  | 'REJECTED'
  /** The bank has the file 已报送. */
  | 'SENT'
  /** Waits for another person's approval 待审批. */
  | 'SUBMITTED';

/** The batch as it stands now. */
export type DisbursementBatchSuccess = {
  __typename?: 'DisbursementBatchSuccess';
  /** The batch. */
  batch: DisbursementBatch;
};

/** What is decided. */
export type DisbursementDecision =
  /** 同意. */
  | 'APPROVED'
  /** 退回. */
  | 'REJECTED';

/** A dropout case 辍学个案 (owned by attendance). */
export type DropoutCase = {
  __typename?: 'DropoutCase';
  /** The aid review of the case; null while none is open or the viewer may not see it. */
  aidReview?: Maybe<AidReview>;
  /** Id of the case. */
  id: Scalars['ID']['output'];
};

/** When somebody else was the entrusted guardian; name and number are not kept. */
export type EarlierGuardian = {
  __typename?: 'EarlierGuardian';
  /** From this day. */
  since: Scalars['Date']['output'];
  /** Until this day. */
  until: Scalars['Date']['output'];
};

/** Who left, when and why. */
export type EndMigrantChildInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The record. */
  id: Scalars['ID']['input'];
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The day; not before the arrival, today or earlier. */
  on: Scalars['Date']['input'];
  /** Why. */
  reason: MigrantEndReason;
};

/** Done, refused, or changed meanwhile. */
export type EndMigrantChildResult = Conflict | EndMigrantChildSuccess | Refusal;

/** The record as it stands. */
export type EndMigrantChildSuccess = {
  __typename?: 'EndMigrantChildSuccess';
  /** The record. */
  child: MigrantChild;
};

/** What a child is entitled to in a term 资助核定. */
export type Entitlement = Versioned & {
  __typename?: 'Entitlement';
  /** Day of the last assessment that changed something 核定日期. */
  assessedOn: Scalars['Date']['output'];
  /** In no batch yet 待发. */
  dueFen: Scalars['Fen']['output'];
  /** In money, in all 应发. */
  entitledFen: Scalars['Fen']['output'];
  /** Id of the entitlement. */
  id: Scalars['ID']['output'];
  /** In a batch, not yet answered by the bank 发放中. */
  inBatchFen: Scalars['Fen']['output'];
  /** Its lines 明细, those arranged for payment first. */
  lines: Array<EntitlementLine>;
  /** Paid 已发. */
  paidFen: Scalars['Fen']['output'];
  /** The account on record; null when none is known 无收款账户: a batch leaves the child out until there is one. */
  payee?: Maybe<PayeeRecord>;
  /** The child. */
  student: Student;
  /** The term 学期, for instance 2025-autumn. */
  termId: Scalars['ID']['output'];
  /** Grows with every change that was saved. */
  version: Scalars['Int']['output'];
};

/** A page of entitlements. */
export type EntitlementConnection = {
  __typename?: 'EntitlementConnection';
  /** The entitlements of this page. */
  edges: Array<EntitlementEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** An entitlement and its place in the list. */
export type EntitlementEdge = {
  __typename?: 'EntitlementEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The entitlement. */
  node: Entitlement;
};

/** One stretch of one item: what the child is entitled to, and why 资助明细. */
export type EntitlementLine = {
  __typename?: 'EntitlementLine';
  /** The amount 金额; below nought when something is to be taken back. */
  amountFen: Scalars['Fen']['output'];
  /** The batch 发放批次 that has taken the line; null while it is due. */
  batchId?: Maybe<Scalars['ID']['output']>;
  /** Of an adjustment: the facts that changed 调整原因; empty for other lines, and for what was paid before causes were kept. */
  causes: Array<AdjustmentCause>;
  /** Why: facts, rate with its source, arithmetic 核定依据, sentence by sentence. */
  explanation: Array<Sentence>;
  /** How it reaches the child 发放形式. */
  form: AidForm;
  /** First day of the stretch 起始日期. */
  from: Scalars['Date']['output'];
  /** What is paid or remitted 资助项目. */
  item: AidItem;
  /** How the line came about. */
  kind: EntitlementLineKind;
  /** Number of the line within the child's term; never used again. */
  number: Scalars['Int']['output'];
  /** Day of payment 发放日期; null until then. */
  paidOn?: Maybe<Scalars['Date']['output']>;
  /** The rate it was worked out by. */
  rate: AidRate;
  /** The school whose days these are. */
  school: School;
  /** What a unit is. */
  sharedBy: AidSharedBy;
  /** Last day of the stretch 截止日期. */
  to: Scalars['Date']['output'];
  /** Units of the term that fall to the line; 0 for an adjustment. */
  units: Scalars['Int']['output'];
  /** All units of the term. */
  unitsInTerm: Scalars['Int']['output'];
};

/** How a line came about. */
export type EntitlementLineKind =
  /** A fact changed back in time after payment was arranged 追溯调整; what was paid is not edited. */
  | 'ADJUSTMENT'
  /** From the facts 核定. */
  | 'ASSESSED'
  /** The bank sent a payment back 退回: takes back what had been paid. */
  | 'RETURNED';

/** Who looks after a child whose parents are away, masked. One at a time in full: revealEntrustedGuardian. */
export type EntrustedGuardian = {
  __typename?: 'EntrustedGuardian';
  /** Name 姓名, masked. */
  name: Scalars['String']['output'];
  /** Who named them. A list never replaces whom a person has named. */
  namedBy: GuardianNamedBy;
  /** Phone 联系电话, masked. */
  phone: Scalars['String']['output'];
  /** Relation to the child 与本人关系. */
  relation: Scalars['String']['output'];
  /** Day the file learned of them. */
  since: Scalars['Date']['output'];
};

/** Whether children of migrant workers are chosen like the others 同等待遇, at a school in a school year. */
export type EqualTreatment = {
  __typename?: 'EqualTreatment';
  /** Every choice behind the figures, in the order of recording; at most 100 in a year. */
  choices: Array<SchoolChoice>;
  /** Kind by kind; kinds of which nothing was recorded are left out. */
  figures: Array<EqualTreatmentFigure>;
  /** First year of the school year, 2025 for 2025-26. */
  schoolYear: Scalars['String']['output'];
};

/** The choices of one kind in a school year, counted together. */
export type EqualTreatmentFigure = {
  __typename?: 'EqualTreatmentFigure';
  /** Choices 次数. */
  choiceCount: Scalars['Int']['output'];
  /** Places given, one for each child and choice 人次. */
  chosenCount: Scalars['Int']['output'];
  /** What for. */
  kind: SchoolChoiceKind;
  /** Of them, to children of migrant workers 其中随迁子女. */
  migrantChosenCount: Scalars['Int']['output'];
  /** Students on the roll, summed over the choices: the whole of their share. */
  rollCount: Scalars['Int']['output'];
  /** Children of migrant workers on the roll, summed alike. */
  rollMigrantCount: Scalars['Int']['output'];
  /** Far fewer of them among the chosen than on the roll: a fact to look at, not a finding. */
  standsOut: Scalars['Boolean']['output'];
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

/** Making the bank's file. */
export type ExportDisbursementInput = {
  /** The batch; approved. */
  batchId: Scalars['ID']['input'];
  /** Kind of file. */
  format: ExportFormat;
  /** Why it is made; kept in the access log. */
  purpose: Scalars['String']['input'];
};

/** The file or a refusal. */
export type ExportDisbursementResult = ExportDisbursementSuccess | Refusal;

/** The bank's file. */
export type ExportDisbursementSuccess = {
  __typename?: 'ExportDisbursementSuccess';
  /** The content in Base64. */
  contentBase64: Scalars['String']['output'];
  /** Media type of the content. */
  contentType: Scalars['String']['output'];
  /** Name of the file. */
  fileName: Scalars['String']['output'];
  /** Payments in the file. */
  lineCount: Scalars['Int']['output'];
  /** Payments left out because the account was removed since they were prepared 无收款账户. */
  withoutPayeeCount: Scalars['Int']['output'];
};

/** Kind of file. */
export type ExportFormat =
  /** Comma-separated, UTF-8. */
  | 'CSV'
  /** Excel workbook. */
  | 'XLSX';

/** Money that reached the school 拨付. */
export type FundingAllocation = {
  __typename?: 'FundingAllocation';
  /** The amount 金额. */
  amountFen: Scalars['Fen']['output'];
  /** 1, 2, 3 … within the year. */
  number: Scalars['Int']['output'];
  /** Day of the transfer 拨付日期. */
  on: Scalars['Date']['output'];
  /** Day a wrong entry was reversed 冲销日期; null while it stands. */
  reversedOn?: Maybe<Scalars['Date']['output']>;
};

/** What a school is to be given, as counted on one day 核定. */
export type FundingAssessment = {
  __typename?: 'FundingAssessment';
  /** Day whose roll was counted 统计日. */
  countedOn: Scalars['Date']['output'];
  /** Line by line. */
  lines: Array<FundingLine>;
  /** Children of migrant workers 随迁子女 among them. */
  migrantCount: Scalars['Int']['output'];
  /** 1, 2, 3 …; the last one holds. */
  number: Scalars['Int']['output'];
  /** Day it was worked out 核定日期. */
  on: Scalars['Date']['output'];
  /** Students on the roll on that day 在校学生数. */
  studentCount: Scalars['Int']['output'];
  /** The sum of the lines 核定金额. */
  totalFen: Scalars['Fen']['output'];
};

/** What a rate of public funds is for. */
export type FundingItem =
  /** 生均公用经费基准定额. */
  | 'BASE'
  /** 寄宿生另加. */
  | 'BOARDING'
  /** 特殊教育学校和随班就读学生. */
  | 'SPECIAL';

/** One line of a school's public funds: a count times a rate. */
export type FundingLine = {
  __typename?: 'FundingLine';
  /** The amount 金额; 0 while no amount is known for the rate. */
  amountFen: Scalars['Fen']['output'];
  /** Students it is for. */
  count: Scalars['Int']['output'];
  /** Why: whom it counts, the rate with its source, the arithmetic 核定依据, sentence by sentence. */
  explanation: Array<Sentence>;
  /** What it is for. */
  kind: FundingLineKind;
  /** The rate it was worked out by. */
  rate: FundingRate;
  /** Stage 学段. */
  stage: SchoolStage;
};

/** What a line of public funds is for. */
export type FundingLineKind =
  /** More for each boarder 寄宿生另加. */
  | 'BOARDERS'
  /** Students a small village school counts as though they are not there 村小学不足 100 人按 100 人核定. */
  | 'SMALL_SCHOOL'
  /** Students of a special school or in 随班就读, by their own rate. */
  | 'SPECIAL'
  /** Every student 在校学生. */
  | 'STUDENTS';

/** A rate of public funds 生均公用经费标准, with its days, source and certainty. */
export type FundingRate = {
  __typename?: 'FundingRate';
  /** A student's amount in a budget year 每生每年; null when none was found. */
  amountFen?: Maybe<Scalars['Fen']['output']>;
  /** How surely it is known 核实情况. */
  certainty: RateCertainty;
  /** Id of the rate; never reused for other values. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  item: FundingItem;
  /** Code of the place it holds for. */
  jurisdiction: Scalars['String']['output'];
  /** Where the value comes from 依据. */
  source: Scalars['String']['output'];
  /** Stage 学段; null for both. */
  stage?: Maybe<SchoolStage>;
  /** First day 生效日期. */
  validFrom: Scalars['Date']['output'];
  /** Last day; null while in force 失效日期. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** One contact with whoever looks after the child 联系记录. */
export type GuardianContact = {
  __typename?: 'GuardianContact';
  /** The post 岗位 that made it, as in tokens. */
  by: Scalars['String']['output'];
  /** What it was worried about. */
  concerns: Array<CareConcern>;
  /** Day of the contact. */
  on: Scalars['Date']['output'];
  /** Whether anybody was reached. */
  reached: Scalars['Boolean']['output'];
  /** How. */
  way: ContactWay;
};

/** Why somebody needs name and phone of an entrusted guardian 查阅目的. A fixed list, so that the access log never holds free text. */
export type GuardianContactPurpose =
  /** Calling them 联系监护人. */
  | 'CONTACT'
  /** The guardian asked 监护人申请. */
  | 'GUARDIAN_REQUEST'
  /** Preparing a home visit 家访. */
  | 'HOME_VISIT';

/** Who named an entrusted guardian. */
export type GuardianNamedBy =
  /** A person, at a desk. */
  | 'DESK'
  /** Civil affairs' list 留守儿童名单. */
  | 'LIST';

/** A household 家庭 (owned by the registry). */
export type Household = {
  __typename?: 'Household';
  /** The household's plan 一家一案; null while there is none or the viewer may not see it. */
  aidPlan?: Maybe<AidPlan>;
  /** Id of the household. */
  id: Scalars['ID']['output'];
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

/** Leaving a ledger 退出台账. */
export type LeaveAidLedgerInput = {
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Day of leaving 退出日期; not before the day of recognition. */
  leftOn: Scalars['Date']['input'];
};

/** Done, refused, or changed meanwhile. */
export type LeaveAidLedgerResult = Conflict | LeaveAidLedgerSuccess | Refusal;

/** The entry with its day of leaving. */
export type LeaveAidLedgerSuccess = {
  __typename?: 'LeaveAidLedgerSuccess';
  /** The entry as it stands now. */
  entry: AidLedgerEntry;
};

/** How left-behind children are looked after 关爱情况, over the files the viewer may see. */
export type LeftBehindFigures = {
  __typename?: 'LeftBehindFigures';
  /** Waiting to board 待落实寄宿. */
  boardingWantedCount: Scalars['Int']['output'];
  /** Open files 在册人数. */
  openCount: Scalars['Int']['output'];
  /** Of them, whose contact is overdue today 逾期未联系. */
  overdueCount: Scalars['Int']['output'];
  /** Waiting for a school place 待落实就学. */
  schoolPlaceWantedCount: Scalars['Int']['output'];
  /** Of them, without an entrusted guardian 无代理监护人. */
  withoutGuardianCount: Scalars['Int']['output'];
};

/** The file 档案 of a left-behind child 留守儿童. It follows the ledger 留守; what the registry knows of guardians stands in student.guardians. */
export type LeftBehindFile = Versioned & {
  __typename?: 'LeftBehindFile';
  /** Whether the child boards at school 住校. */
  boards: Scalars['Boolean']['output'];
  /** Day the child left the ledger 销档日期; null while on it. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** Last day for the next contact 下次联系期限; null while no student is registered. */
  contactDueOn?: Maybe<Scalars['Date']['output']>;
  /** True once that day has passed without one 逾期未联系. */
  contactOverdue: Scalars['Boolean']['output'];
  /** Contacts 联系记录, latest first. */
  contacts: Array<GuardianContact>;
  /** Those before, oldest first. */
  earlierGuardians: Array<EarlierGuardian>;
  /** The entrusted guardian 代理监护人; null when none is known, and for those who may not read it. */
  entrustedGuardian?: Maybe<EntrustedGuardian>;
  /** Id of the file. */
  id: Scalars['ID']['output'];
  /** Needs that come before those of others 优先需求, by number. */
  needs: Array<CareNeed>;
  /** First day on the ledger 建档日期. */
  openedOn: Scalars['Date']['output'];
  /** Which parents are away 外出情况; null while no list has said it. */
  parentsAway?: Maybe<ParentsAway>;
  /** Where it stands. */
  status: LeftBehindFileStatus;
  /** The child; null while no student with this ID number is registered (未匹配). */
  student?: Maybe<Student>;
  /** Contacts in a row that reached nobody 连续未联系上. */
  unreachedCount: Scalars['Int']['output'];
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
  /** True when nobody is known who looks after the child 无代理监护人. */
  withoutGuardian: Scalars['Boolean']['output'];
};

/** A page of files. */
export type LeftBehindFileConnection = {
  __typename?: 'LeftBehindFileConnection';
  /** The files of this page. */
  edges: Array<LeftBehindFileEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A file and its place in the list. */
export type LeftBehindFileEdge = {
  __typename?: 'LeftBehindFileEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The file. */
  node: LeftBehindFile;
};

/** Done, refused, or changed meanwhile. */
export type LeftBehindFileResult = Conflict | LeftBehindFileSuccess | Refusal;

/** Where a file stands. */
export type LeftBehindFileStatus =
  /** The child has left it; the file is kept. */
  | 'CLOSED'
  /** The child is on the ledger 留守. */
  | 'OPEN';

/** The file as it stands. */
export type LeftBehindFileSuccess = {
  __typename?: 'LeftBehindFileSuccess';
  /** The file. */
  file: LeftBehindFile;
};

/** Which files. */
export type LeftBehindList =
  /** Who waits to board 寄宿优先名单, in the same order. */
  | 'BOARDING_WANTED'
  /** Closed files. */
  | 'CLOSED'
  /** Open files, the next contact due first: what is overdue leads 联系台账. */
  | 'OPEN'
  /** Who waits for a school place 就学优先名单: both parents away first, then who asked first. */
  | 'SCHOOL_PLACE_WANTED'
  /** Open files without an entrusted guardian, both parents away first. */
  | 'WITHOUT_GUARDIAN';

/** A child who took no meal. */
export type MealNotTakenInput = {
  /** The days, among those served. */
  on: Array<Scalars['Date']['input']>;
  /** The child. */
  studentId: Scalars['ID']['input'];
};

/** Meals taken at a school in a term 供餐人次. */
export type MealParticipation = {
  __typename?: 'MealParticipation';
  /** What the meals come to at the rates of their days 金额. */
  amountFen: Scalars['Fen']['output'];
  /** Children who took at least one meal 受益学生数. */
  childCount: Scalars['Int']['output'];
  /** Meals taken 供餐人次. */
  mealCount: Scalars['Int']['output'];
};

/** A child of migrant workers 进城务工人员随迁子女: lives here, is registered elsewhere. */
export type MigrantChild = Versioned & {
  __typename?: 'MigrantChild';
  /** Whether the child has a place at a school 就读. */
  atSchool: Scalars['Boolean']['output'];
  /** Why it left. */
  endReason?: Maybe<MigrantEndReason>;
  /** Day the child left the list; null while on it. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** Id of the record. */
  id: Scalars['ID']['output'];
  /** Day of arrival 来本地日期. */
  livesHereSince: Scalars['Date']['output'];
  /** Whether the school is in the town the family lives in 就近入学; null for a child at no school. */
  nearby?: Maybe<Scalars['Boolean']['output']>;
  /** Where the family is registered 户籍所在地. */
  origin: MigrantOrigin;
  /** Code of the town or subdistrict the family lives in 居住地. */
  residence: Scalars['String']['output'];
  /** The list it was last taken from 来源名单. */
  sourceList: Scalars['String']['output'];
  /** The child; null while no student with this ID number is registered. */
  student?: Maybe<Student>;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A page of children. */
export type MigrantChildConnection = {
  __typename?: 'MigrantChildConnection';
  /** The children of this page. */
  edges: Array<MigrantChildEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A child and its place in the list. */
export type MigrantChildEdge = {
  __typename?: 'MigrantChildEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The child. */
  node: MigrantChild;
};

/** How many children of migrant workers sit in a class 编班情况. */
export type MigrantClassMix = {
  __typename?: 'MigrantClassMix';
  /** Children of migrant workers among them. */
  migrantCount: Scalars['Int']['output'];
  /** The class. */
  schoolClass: SchoolClass;
  /** Far more of them than in the grade's other classes: a fact to look at, not a finding. */
  standsOut: Scalars['Boolean']['output'];
  /** Students enrolled. */
  studentCount: Scalars['Int']['output'];
};

/** Why a child is no longer on the list. */
export type MigrantEndReason =
  /** 已离开本地. */
  | 'MOVED_AWAY'
  /** 已落户. */
  | 'REGISTERED_HERE';

/** Children of migrant workers counted 随迁子女就学情况, as far as the viewer may see them. What plans for school places 区域教育发展规划 count with. */
export type MigrantFigures = {
  __typename?: 'MigrantFigures';
  /** Of them, at a school 就读. */
  atSchoolCount: Scalars['Int']['output'];
  /** Of those at school, elsewhere. */
  farFromHomeCount: Scalars['Int']['output'];
  /** Of those at school, at a public one 公办学校就读比例 (两为主); who they are is on the lists IN_PUBLIC_SCHOOL and IN_PRIVATE_SCHOOL. */
  inPublicSchool: MigrantPublicShare;
  /** Living here 在册. */
  livingHereCount: Scalars['Int']['output'];
  /** Of those at school, near home 就近入学. */
  nearbyCount: Scalars['Int']['output'];
  /** Of them, at no school 未就学. */
  withoutSchoolCount: Scalars['Int']['output'];
};

/** Which children of migrant workers. */
export type MigrantList =
  /** No longer on the list. */
  | 'ENDED'
  /** At a school outside the town they live in 未就近入学. */
  | 'FAR_FROM_HOME'
  /** At a private school 在民办学校就读. */
  | 'IN_PRIVATE_SCHOOL'
  /** At a public school 在公办学校就读. */
  | 'IN_PUBLIC_SCHOOL'
  /** Living here 在册. */
  | 'LIVING_HERE'
  /** At a school of the town they live in 就近入学. */
  | 'NEARBY'
  /** Living here and at no school 未就学: the gap to close. */
  | 'WITHOUT_SCHOOL';

/** Where a migrant worker's family is registered 户籍所在地. */
export type MigrantOrigin =
  /** In another province 省外. */
  | 'OTHER_PROVINCE'
  /** In the region, outside the city 省内市外. */
  | 'SAME_PROVINCE';

/** How many of the children at school are at a public school 公办学校就读比例, with what it is a share of. */
export type MigrantPublicShare = {
  __typename?: 'MigrantPublicShare';
  /** At school, the whole of the share 就读. */
  atSchoolCount: Scalars['Int']['output'];
  /** Per cent, rounded down to a tenth; null while nobody is at school. */
  percent?: Maybe<Scalars['Float']['output']>;
  /** At a private school 民办. */
  privateCount: Scalars['Int']['output'];
  /** At a public school 公办. A school of which nothing was said is public. */
  publicCount: Scalars['Int']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Adds a measure 增加帮扶措施. */
  addAidPlanMeasure: AidPlanResult;
  /** Admits a school to the nutrition improvement plan for a school year 纳入营养改善计划. */
  admitSchoolToMeals: AdmitSchoolToMealsResult;
  /** Records money that reached a school 登记拨付. */
  allocateSchoolFunding: SchoolFundingResult;
  /** Records the guardian's objection to the decision 提出异议. */
  appealAidReview: AidReviewResult;
  /** Works out the entitlements of all children of a school in a term 核定; lines already arranged for payment stay as they are. */
  assessEntitlements: AssessEntitlementsResult;
  /** Works out public funds from the roll of the day of count 核定公用经费. What has not changed is left as it is. */
  assessSchoolFunding: AssessSchoolFundingResult;
  /** Stops an import of any list of this service while it is being committed 停止提交. Each row is taken over whole or not at all; the counts say how many were. */
  cancelAidListImport: CommitAidLedgerImportResult;
  /** Gives a measure to another post, or another last day 调整措施. */
  changeAidPlanMeasure: AidPlanResult;
  /**
   * Puts new children of the list on the ledger and compares the others with what stands. Rows with errors are left out; where list and ledger
   * differ nothing changes until an officer decides the finding.
   */
  commitAidLedgerImport: CommitAidLedgerImportResult;
  /** Settles payments by the accepted lines 核销. Matched are lines that settled a payment. */
  commitBankAnswerImport: CommitAidLedgerImportResult;
  /** Puts new children of the list on the ledger 留守, opens or completes their files, and compares the others with what stands. */
  commitLeftBehindImport: CommitAidLedgerImportResult;
  /** Takes the accepted lines. What a list says anew replaces what an earlier one said; a child who left does not come back by a list made before. */
  commitMigrantImport: CommitAidLedgerImportResult;
  /**
   * Takes the accounts of registered children. Matched are rows whose account stands now as listed; the others are of a child whom nobody has
   * registered, or of one whose account a person has recorded otherwise: a list does not replace that.
   */
  commitPayeeImport: CommitAidLedgerImportResult;
  /** Records the poverty officer's decision on cause and measures 办结资助复核. */
  completeAidReview: CompleteAidReviewResult;
  /** Concludes a plan of which no measure is left open 结案. */
  concludeAidPlan: AidPlanResult;
  /** Starts the import of a department's list 导入台账; the answer says where to send the file. */
  createAidLedgerImport: CreateAidLedgerImportResult;
  /** Starts the import of a bank's answer file 导入回盘; the answer says where to send it. */
  createBankAnswerImport: CreateAidLedgerImportResult;
  /**
   * Starts the import of civil affairs' list of left-behind children 导入留守儿童名单: 身份证号, 外出情况 (单亲外出 or 双亲外出), 认定日期, and where known
   * 代理监护人, 与本人关系, 联系电话. Findings come as for the other ledgers.
   */
  createLeftBehindImport: CreateAidLedgerImportResult;
  /** Starts the import of a list of migrant workers' children 导入随迁子女名单: 身份证号, 户籍所在地 (省内市外 or 省外), 居住地代码 (nine digits), 来本地日期. */
  createMigrantImport: CreateAidLedgerImportResult;
  /** Starts the import of a list of accounts 导入收款账户名单: 身份证号, 户名, 账号, 开户行. Accounts lie sealed from the first step on. */
  createPayeeImport: CreateAidLedgerImportResult;
  /** Decides a difference between list and ledger 处理差异. */
  decideAidLedgerFinding: DecideAidLedgerFindingResult;
  /** Decides on the guardian's objection 答复异议; the bureau's decision is final here. */
  decideAidReviewAppeal: AidReviewResult;
  /** Approves or rejects a batch 审批; never one's own. */
  decideDisbursement: DisbursementBatchResult;
  /** Records a need of the child that comes before others' 登记优先需求. */
  declareCareNeed: LeftBehindFileResult;
  /** Records that a child is no longer on the list 销册. The record is kept. */
  endMigrantChild: EndMigrantChildResult;
  /** Makes the file for the bank 报送文件. Each making is in the access log. */
  exportDisbursement: ExportDisbursementResult;
  /** Records that a child left a ledger 退出台账. The entry is kept. */
  leaveAidLedger: LeaveAidLedgerResult;
  /** Names who looks after the child 登记代理监护人; whoever was named before becomes an earlier one. */
  nameEntrustedGuardian: LeftBehindFileResult;
  /** Opens the plan of a household 制定一家一案, or opens it again. */
  openHouseholdAidPlan: AidPlanResult;
  /** Opens the plan of a child 制定一生一案, or opens it again. */
  openStudentAidPlan: AidPlanResult;
  /** Takes everything due in a term at a school, or at all schools of a town, to children whose account is known, into a batch and submits it for approval 制单. */
  prepareDisbursement: DisbursementBatchResult;
  /** Records what came of a measure 登记落实情况; by the post that answers for it. */
  recordAidPlanMeasure: AidPlanResult;
  /** Records that the guardian was spoken with, or that nobody was reached 登记联系. Only a contact that reached somebody puts the next one off. */
  recordGuardianContact: LeftBehindFileResult;
  /** Records whose account a child's aid is paid to 收款账户; kept sealed and shown to nobody but the bank. Who recorded it and when is kept. */
  recordPayee: RecordPayeeResult;
  /** Records whom a school chose 登记评选或活动名单. How many of them are children of migrant workers is counted, not asked. */
  recordSchoolChoice: SchoolChoiceResult;
  /** Records the meals of a month 登记供餐; a month recorded again replaces the earlier record. */
  recordSchoolMeals: RecordSchoolMealsResult;
  /** Records from when the measures hold again for a child who is back 恢复资助. */
  reinstateAid: AidReviewResult;
  /** Tries dead letters again 重放; a stream whose event passes goes on in order. Safe to repeat. */
  replayPovertyAidDeadLetters: ReplayDeadLettersResult;
  /** Shows the entrusted guardian of one child in full. A mutation because it leaves an entry in the access log; without the entry nothing is shown. */
  revealEntrustedGuardian: RevealEntrustedGuardianResult;
  /** Reverses a wrong entry 冲销拨付; both stay on record. */
  reverseSchoolFundingAllocation: SchoolFundingResult;
  /** Records what came of a need 落实优先需求. */
  settleCareNeed: LeftBehindFileResult;
  /** Gives an event up 放弃 and lets its stream go on without it. A gap is given up as a whole. Cannot be undone. */
  skipPovertyAidDeadLetter: SkipDeadLetterResult;
  /**
   * Takes back what a committed or stopped list of ledgers did 撤销导入, row by row. An entry to which anything else has happened since is kept, and
   * listed with the reason. Within the days of the rule pack; lists of other kinds are refused.
   */
  undoAidListImport: CommitAidLedgerImportResult;
  /** Withdraws a choice that was recorded wrongly 撤销登记; it stays on record. */
  withdrawSchoolChoice: SchoolChoiceResult;
};


export type MutationAddAidPlanMeasureArgs = {
  input: AddAidPlanMeasureInput;
};


export type MutationAdmitSchoolToMealsArgs = {
  input: AdmitSchoolToMealsInput;
};


export type MutationAllocateSchoolFundingArgs = {
  input: AllocateSchoolFundingInput;
};


export type MutationAppealAidReviewArgs = {
  input: AppealAidReviewInput;
};


export type MutationAssessEntitlementsArgs = {
  input: AssessEntitlementsInput;
};


export type MutationAssessSchoolFundingArgs = {
  input: AssessSchoolFundingInput;
};


export type MutationCancelAidListImportArgs = {
  input: CancelAidListImportInput;
};


export type MutationChangeAidPlanMeasureArgs = {
  input: ChangeAidPlanMeasureInput;
};


export type MutationCommitAidLedgerImportArgs = {
  input: CommitAidLedgerImportInput;
};


export type MutationCommitBankAnswerImportArgs = {
  input: CommitBankAnswerImportInput;
};


export type MutationCommitLeftBehindImportArgs = {
  input: CommitLeftBehindImportInput;
};


export type MutationCommitMigrantImportArgs = {
  input: CommitMigrantImportInput;
};


export type MutationCommitPayeeImportArgs = {
  input: CommitPayeeImportInput;
};


export type MutationCompleteAidReviewArgs = {
  input: CompleteAidReviewInput;
};


export type MutationConcludeAidPlanArgs = {
  input: ConcludeAidPlanInput;
};


export type MutationCreateAidLedgerImportArgs = {
  input: CreateAidLedgerImportInput;
};


export type MutationCreateBankAnswerImportArgs = {
  input: CreateAidLedgerImportInput;
};


export type MutationCreateLeftBehindImportArgs = {
  input: CreateLeftBehindImportInput;
};


export type MutationCreateMigrantImportArgs = {
  input: CreateMigrantImportInput;
};


export type MutationCreatePayeeImportArgs = {
  input: CreateAidLedgerImportInput;
};


export type MutationDecideAidLedgerFindingArgs = {
  input: DecideAidLedgerFindingInput;
};


export type MutationDecideAidReviewAppealArgs = {
  input: DecideAidReviewAppealInput;
};


export type MutationDecideDisbursementArgs = {
  input: DecideDisbursementInput;
};


export type MutationDeclareCareNeedArgs = {
  input: DeclareCareNeedInput;
};


export type MutationEndMigrantChildArgs = {
  input: EndMigrantChildInput;
};


export type MutationExportDisbursementArgs = {
  input: ExportDisbursementInput;
};


export type MutationLeaveAidLedgerArgs = {
  input: LeaveAidLedgerInput;
};


export type MutationNameEntrustedGuardianArgs = {
  input: NameEntrustedGuardianInput;
};


export type MutationOpenHouseholdAidPlanArgs = {
  input: OpenHouseholdAidPlanInput;
};


export type MutationOpenStudentAidPlanArgs = {
  input: OpenStudentAidPlanInput;
};


export type MutationPrepareDisbursementArgs = {
  input: PrepareDisbursementInput;
};


export type MutationRecordAidPlanMeasureArgs = {
  input: RecordAidPlanMeasureInput;
};


export type MutationRecordGuardianContactArgs = {
  input: RecordGuardianContactInput;
};


export type MutationRecordPayeeArgs = {
  input: RecordPayeeInput;
};


export type MutationRecordSchoolChoiceArgs = {
  input: RecordSchoolChoiceInput;
};


export type MutationRecordSchoolMealsArgs = {
  input: RecordSchoolMealsInput;
};


export type MutationReinstateAidArgs = {
  input: ReinstateAidInput;
};


export type MutationReplayPovertyAidDeadLettersArgs = {
  input: ReplayDeadLettersInput;
};


export type MutationRevealEntrustedGuardianArgs = {
  input: RevealEntrustedGuardianInput;
};


export type MutationReverseSchoolFundingAllocationArgs = {
  input: ReverseSchoolFundingAllocationInput;
};


export type MutationSettleCareNeedArgs = {
  input: SettleCareNeedInput;
};


export type MutationSkipPovertyAidDeadLetterArgs = {
  input: SkipDeadLetterInput;
};


export type MutationUndoAidListImportArgs = {
  input: UndoAidListImportInput;
};


export type MutationWithdrawSchoolChoiceArgs = {
  input: WithdrawSchoolChoiceInput;
};

/** Who looks after the child. */
export type NameEntrustedGuardianInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The file. */
  fileId: Scalars['ID']['input'];
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name 姓名. */
  name: Scalars['String']['input'];
  /** Mobile phone 电话, 11 digits. */
  phone: Scalars['String']['input'];
  /** Relation to the child 与本人关系: 祖母, 姑姑 … */
  relation: Scalars['String']['input'];
};

/** The plan of a household. */
export type OpenHouseholdAidPlanInput = {
  /** The version the viewer looked at, if there is a concluded plan. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The household. */
  householdId: Scalars['ID']['input'];
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Its children whom the plan covers, 1 to 12, each living in the household and in the viewer's scope. */
  studentIds: Array<Scalars['ID']['input']>;
};

/** The plan of a child. */
export type OpenStudentAidPlanInput = {
  /** The version the viewer looked at, if there is a concluded plan. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
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

/** Which parents work away 外出情况. */
export type ParentsAway =
  /** Both 双亲外出. */
  | 'BOTH_PARENTS'
  /** One of them 单亲外出. */
  | 'ONE_PARENT';

/** Since when it is known whose account a child's aid is paid to 收款账户. The account itself is shown to nobody but the bank. */
export type PayeeRecord = {
  __typename?: 'PayeeRecord';
  /** Days on which other accounts were recorded before 历次登记日期, oldest first. */
  earlierOn: Array<Scalars['Date']['output']>;
  /** Day on which it was recorded as it stands 登记日期. */
  recordedOn: Scalars['Date']['output'];
};

/** One payment to one child. */
export type Payment = {
  __typename?: 'Payment';
  /** The amount 金额. */
  amountFen: Scalars['Fen']['output'];
  /** Id of the payment. */
  id: Scalars['ID']['output'];
  /** Numbers of the entitlement's lines it pays. */
  lineNumbers: Array<Scalars['Int']['output']>;
  /** Day of the bank's answer 回盘日期. */
  on?: Maybe<Scalars['Date']['output']>;
  /** What the bank's files call it 明细号. */
  reference: Scalars['String']['output'];
  /** The school. */
  school: School;
  /** Where it stands. */
  status: PaymentStatus;
  /** The child. */
  student: Student;
};

/** A page of payments. */
export type PaymentConnection = {
  __typename?: 'PaymentConnection';
  /** The payments of this page. */
  edges: Array<PaymentEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A payment and its place in the list. */
export type PaymentEdge = {
  __typename?: 'PaymentEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The payment. */
  node: Payment;
};

/** Where one payment stands. */
export type PaymentStatus =
  /** The bank could not pay 发放失败; due again. */
  | 'FAILED'
  /** Paid 发放成功. */
  | 'PAID'
  /** Not answered by the bank 待回盘. */
  | 'PENDING'
  /** Sent back by the bank 退回; due again. */
  | 'RETURNED'
  /** Its batch was rejected 撤回; due again. */
  | 'WITHDRAWN';

/** Payments of a batch that stand alike. */
export type PaymentTotal = {
  __typename?: 'PaymentTotal';
  /** What they come to 金额. */
  amountFen: Scalars['Fen']['output'];
  /** How many 笔数. */
  count: Scalars['Int']['output'];
  /** Where they stand. */
  status: PaymentStatus;
};

/** Preparing a batch: exactly one of school and town. */
export type PrepareDisbursementInput = {
  /** Chosen by the client; a repeat with the same key gives the same batch. */
  idempotencyKey: Scalars['ID']['input'];
  /** All schools of a place, by its code. */
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  /** One school. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  /** The term. */
  termId: Scalars['ID']['input'];
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

export type Query = {
  __typename?: 'Query';
  /** One ledger 台账, latest recognition first, as far as the viewer may see it. */
  aidLedger: AidLedgerConnection;
  /** How each child of a list compares with the ledger 名单比对明细. */
  aidLedgerFindings: AidLedgerFindingConnection;
  /** An import of a list; null when it does not exist or belongs to someone else. */
  aidLedgerImport?: Maybe<AidLedgerImport>;
  /** Plans in the viewer's scope, in the order of the measure that is due next. */
  aidPlans: AidPlanConnection;
  /** Rates of aid 资助标准 in force on a day, with their sources. */
  aidRates: Array<AidRate>;
  /** One review; null when it does not exist or is out of the viewer's scope. */
  aidReview?: Maybe<AidReview>;
  /** Aid reviews 资助复核 in the viewer's scope, in the order of their deadlines. */
  aidReviews: AidReviewConnection;
  /** Lines of a committed answer file; payments the file does not name stay PENDING in their batch. */
  bankAnswerLines: BankAnswerConnection;
  /** A batch; null when it does not exist or the viewer may not see it. */
  disbursementBatch?: Maybe<DisbursementBatch>;
  /** Batches of a term, newest first, as far as the viewer may see them. */
  disbursementBatches: DisbursementBatchConnection;
  /** Entitlements of a term as last assessed; with unpaidOnly the gap list: entitled but unpaid 应发未发. */
  entitlements: EntitlementConnection;
  /** Rates of public funds in force on a day; today when none is named. */
  fundingRates: Array<FundingRate>;
  /** Counts over the open files the viewer may see. */
  leftBehindFigures: LeftBehindFigures;
  /** One file; null when it does not exist or the viewer may not see it. */
  leftBehindFile?: Maybe<LeftBehindFile>;
  /** Files of left-behind children, as far as the viewer may see them. */
  leftBehindFiles: LeftBehindFileConnection;
  /** An import of left-behind children; null when it does not exist or belongs to someone else. */
  leftBehindImport?: Maybe<AidLedgerImport>;
  /** Children of migrant workers, earliest arrival first, as far as the viewer may see them. Who is at no school is seen by the town the family lives in. */
  migrantChildren: MigrantChildConnection;
  /** Counts over the children the viewer may see. */
  migrantFigures: MigrantFigures;
  /** An import of migrant workers' children; null when it does not exist or belongs to someone else. */
  migrantImport?: Maybe<AidLedgerImport>;
  /** An import of accounts; null when it does not exist or belongs to someone else. */
  payeeImport?: Maybe<AidLedgerImport>;
  /** Who opened personal data that this service keeps. */
  povertyAidAccessLog?: Maybe<AccessLog>;
  /** Events this service could not apply, and streams that wait 事件台. For the bureau. */
  povertyAidEventDesk?: Maybe<EventDesk>;
  /** Schools with their public funds of a budget year, by school code, as far as the viewer may see them. */
  schoolFundings: SchoolFundingConnection;
  /** Schools of the nutrition improvement plan with their meals and shortfalls 供餐与缺供情况, by school code, as far as the viewer may see them. */
  schoolMeals: SchoolMealsConnection;
};


export type QueryAidLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  category: AidLedgerCategory;
  first?: InputMaybe<Scalars['Int']['input']>;
  idNumber?: InputMaybe<Scalars['String']['input']>;
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  status?: InputMaybe<AidLedgerStatus>;
};


export type QueryAidLedgerFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  importId: Scalars['ID']['input'];
  kind?: InputMaybe<AidLedgerFindingKind>;
  status?: InputMaybe<AidLedgerFindingStatus>;
};


export type QueryAidLedgerImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAidPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  overdueOnly?: Scalars['Boolean']['input'];
  status?: AidPlanStatus;
};


export type QueryAidRatesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryAidReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAidReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  awaiting?: InputMaybe<AidReviewStep>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<AidReviewStatus>;
};


export type QueryBankAnswerLinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  importId: Scalars['ID']['input'];
  verdict?: InputMaybe<BankAnswerVerdict>;
};


export type QueryDisbursementBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDisbursementBatchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  termId: Scalars['ID']['input'];
};


export type QueryEntitlementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  termId: Scalars['ID']['input'];
  unpaidOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryFundingRatesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLeftBehindFiguresArgs = {
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  schoolId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLeftBehindFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLeftBehindFilesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  list?: InputMaybe<LeftBehindList>;
  schoolId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryLeftBehindImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMigrantChildrenArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  list?: InputMaybe<MigrantList>;
  schoolId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMigrantFiguresArgs = {
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  schoolId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMigrantImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPayeeImportArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySchoolFundingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  budgetYear: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  outstandingOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QuerySchoolMealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  jurisdiction?: InputMaybe<Scalars['String']['input']>;
  schoolYear: Scalars['String']['input'];
};

/** How surely a rate is known. */
export type RateCertainty =
  /** General knowledge; unverified 未核实. */
  | 'GENERAL_KNOWLEDGE'
  /** No amount was found 未查到; to be filled in by the bureau. */
  | 'NOT_FOUND'
  /** One source; unverified 单一来源，待核实. */
  | 'ONE_SOURCE'
  /** Two independent sources agree 两个来源一致. */
  | 'TWO_SOURCES';

/** The outcome of a measure. */
export type RecordAidPlanMeasureInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Number of the measure. */
  number: Scalars['Int']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** What came of it. */
  result: AidPlanRecordedResult;
};

/** A contact. */
export type RecordGuardianContactInput = {
  /** What it was worried about; none when nobody was reached. */
  concerns: Array<CareConcern>;
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The file. */
  fileId: Scalars['ID']['input'];
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Day of the contact; today or earlier. */
  on: Scalars['Date']['input'];
  /** Whether anybody was reached. */
  reached: Scalars['Boolean']['input'];
  /** How. */
  way: ContactWay;
};

/** The account a child's aid is paid to. */
export type RecordPayeeInput = {
  /** Account number 账号. */
  account: Scalars['String']['input'];
  /** Bank 开户行. */
  bank: Scalars['String']['input'];
  /** Holder 户名. */
  holder: Scalars['String']['input'];
  /** The child. */
  studentId: Scalars['ID']['input'];
};

/** Kept or refused. */
export type RecordPayeeResult = RecordPayeeSuccess | Refusal;

/** The account is kept. */
export type RecordPayeeSuccess = {
  __typename?: 'RecordPayeeSuccess';
  /** The child. */
  student: Student;
};

/** Whom a school chose. */
export type RecordSchoolChoiceInput = {
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** What for. */
  kind: SchoolChoiceKind;
  /** Day of the choice; today or earlier. */
  on: Scalars['Date']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** Who was chosen: students on the school's roll that day, 1 to 3,000. */
  studentIds: Array<Scalars['ID']['input']>;
};

/** The meals of a month. */
export type RecordSchoolMealsInput = {
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The month, YYYY-MM. */
  month: Scalars['String']['input'];
  /** Children at school who took no meal on some of these days 未用餐. */
  notTaken: Array<MealNotTakenInput>;
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** First year of the school year. */
  schoolYear: Scalars['String']['input'];
  /** Feeding days 供餐日: school days of the month, not later than today. */
  servedOn: Array<Scalars['Date']['input']>;
};

/** Recorded or refused. */
export type RecordSchoolMealsResult = RecordSchoolMealsSuccess | Refusal;

/** The recorded month. */
export type RecordSchoolMealsSuccess = {
  __typename?: 'RecordSchoolMealsSuccess';
  /** The school. */
  school: School;
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

/** Resuming aid. */
export type ReinstateAidInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** First day on which the measures hold again: between the day of return and today. */
  from: Scalars['Date']['input'];
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** The review. */
  reviewId: Scalars['ID']['input'];
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

/** Whose guardian is read, and why. */
export type RevealEntrustedGuardianInput = {
  /** The file; one at a time. */
  fileId: Scalars['ID']['input'];
  /** Asked of every mutation. A repeat is a reading of its own and is recorded again. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why it is needed. */
  purpose: GuardianContactPurpose;
};

/** Shown or refused. */
export type RevealEntrustedGuardianResult = Refusal | RevealEntrustedGuardianSuccess;

/** Name and phone, after the reading was recorded. */
export type RevealEntrustedGuardianSuccess = {
  __typename?: 'RevealEntrustedGuardianSuccess';
  /** Name 姓名. */
  name: Scalars['String']['output'];
  /** Phone 电话. */
  phone: Scalars['String']['output'];
  /** Relation to the child 与本人关系. */
  relation: Scalars['String']['output'];
};

/** Which entry. */
export type ReverseSchoolFundingAllocationInput = {
  /** Budget year. */
  budgetYear: Scalars['String']['input'];
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Number of the entry. */
  number: Scalars['Int']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
};

/** A school 学校 (owned by the registry). */
export type School = {
  __typename?: 'School';
  /** Whether children of migrant workers are chosen like the others 评优评先、参与活动同等待遇; null when the viewer may not see it. */
  equalTreatment?: Maybe<EqualTreatment>;
  /** Public funds 公用经费 of a budget year; null when they were not assessed or the viewer may not see them. */
  funding?: Maybe<SchoolFunding>;
  /** Ten-digit code 学校标识码. */
  id: Scalars['ID']['output'];
  /** Meals of a school year; null when the school is not in the plan or the viewer may not see it. */
  meals?: Maybe<SchoolMeals>;
  /** Children of migrant workers in each class 编班情况, by class; null when the viewer may not see it. */
  migrantClassMix?: Maybe<Array<MigrantClassMix>>;
};


/** A school 学校 (owned by the registry). */
export type SchoolEqualTreatmentArgs = {
  schoolYear: Scalars['String']['input'];
};


/** A school 学校 (owned by the registry). */
export type SchoolFundingArgs = {
  budgetYear: Scalars['String']['input'];
};


/** A school 学校 (owned by the registry). */
export type SchoolMealsArgs = {
  schoolYear: Scalars['String']['input'];
};

/** One choice of students 评选或活动名单, with the children of migrant workers 随迁子女 among them as of that day. */
export type SchoolChoice = {
  __typename?: 'SchoolChoice';
  /** How many 人数. */
  chosenCount: Scalars['Int']['output'];
  /** What for. */
  kind: SchoolChoiceKind;
  /** Children of migrant workers among them 其中随迁子女. */
  migrantChosenCount: Scalars['Int']['output'];
  /** 1, 2, 3 … within the school year. */
  number: Scalars['Int']['output'];
  /** Day of the choice. */
  on: Scalars['Date']['output'];
  /** Students on the roll that day 在校学生数. */
  rollCount: Scalars['Int']['output'];
  /** Children of migrant workers on the roll that day. */
  rollMigrantCount: Scalars['Int']['output'];
  /** Who was chosen. */
  students: Array<Student>;
  /** Day on which it was withdrawn as wrong 撤销日期; it counts no more. */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
};

/** What students are chosen for. */
export type SchoolChoiceKind =
  /** 学校组织的活动. */
  | 'ACTIVITY'
  /** 班干部、少先队干部. */
  | 'CLASS_POST'
  /** 代表学校参赛. */
  | 'COMPETITION'
  /** 三好学生、优秀学生等荣誉 (评优评先). */
  | 'HONOUR';

/** Done or refused. */
export type SchoolChoiceResult = Refusal | SchoolChoiceSuccess;

/** The school's choices after the change. */
export type SchoolChoiceSuccess = {
  __typename?: 'SchoolChoiceSuccess';
  /** All of the school year. */
  equalTreatment: EqualTreatment;
};

/** A class 班级 (owned by the registry). */
export type SchoolClass = {
  __typename?: 'SchoolClass';
  /** Id of the class. */
  id: Scalars['ID']['output'];
};

/** Public funds 公用经费 of a school in a budget year. */
export type SchoolFunding = Versioned & {
  __typename?: 'SchoolFunding';
  /** What was given 已拨付, reversed entries left out. */
  allocatedFen: Scalars['Fen']['output'];
  /** Transfers, by number. */
  allocations: Array<FundingAllocation>;
  /** The assessment that holds. */
  assessment: FundingAssessment;
  /** Budget year 预算年度, 2026. */
  budgetYear: Scalars['String']['output'];
  /** Those before, oldest first: a roll corrected back in time is assessed again, nothing is edited. */
  earlierAssessments: Array<FundingAssessment>;
  /** Id of the record. */
  id: Scalars['ID']['output'];
  /** What the school has still to be given 未拨付; below nought when it was given too much. */
  outstandingFen: Scalars['Fen']['output'];
  /** The school. */
  school: School;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A page of schools' funds. */
export type SchoolFundingConnection = {
  __typename?: 'SchoolFundingConnection';
  /** The schools of this page. */
  edges: Array<SchoolFundingEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A school's funds and their place in the list. */
export type SchoolFundingEdge = {
  __typename?: 'SchoolFundingEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The school's funds. */
  node: SchoolFunding;
};

/** Done, refused, or changed meanwhile. */
export type SchoolFundingResult = Conflict | Refusal | SchoolFundingSuccess;

/** The school's funds as they stand. */
export type SchoolFundingSuccess = {
  __typename?: 'SchoolFundingSuccess';
  /** The school's funds. */
  funding: SchoolFunding;
};

/** One month of meals. */
export type SchoolMealMonth = {
  __typename?: 'SchoolMealMonth';
  /** School days without a meal 缺供日; of the running month, those before it was last recorded. */
  missedOn: Array<Scalars['Date']['output']>;
  /** The month, YYYY-MM. */
  month: Scalars['String']['output'];
  /** Day of the record 登记日期. */
  recordedOn: Scalars['Date']['output'];
  /** School days of the month 在校天数. */
  schoolDays: Scalars['Int']['output'];
  /** Feeding days 供餐天数. */
  servedDays: Scalars['Int']['output'];
};

/** Meals of a school in a school year under the nutrition improvement plan 营养改善计划. */
export type SchoolMeals = {
  __typename?: 'SchoolMeals';
  /** School days so far without a meal 缺供天数: those missed in the months recorded, and all of those that nobody recorded. */
  missedDays: Scalars['Int']['output'];
  /** The months recorded, in order. */
  months: Array<SchoolMealMonth>;
  /** Meals taken, one per child and feeding day 供餐人次, and what they come to; counted over all children now and then enrolled. */
  participation?: Maybe<MealParticipation>;
  /** Feeding days the plan funds in a year 计划供餐天数. */
  plannedDays: Scalars['Int']['output'];
  /** Feeding days of the plan not yet served 未供餐天数. */
  remainingDays: Scalars['Int']['output'];
  /** The school. */
  school: School;
  /** First year of the school year 学年, 2025 for 2025-26. */
  schoolYear: Scalars['String']['output'];
  /** Feeding days 供餐天数 so far. */
  servedDays: Scalars['Int']['output'];
  /** Months that are over, had school days and were not recorded 未登记月份, in order; from the month of admission on. */
  unrecordedMonths: Array<Scalars['String']['output']>;
};


/** Meals of a school in a school year under the nutrition improvement plan 营养改善计划. */
export type SchoolMealsParticipationArgs = {
  termId: Scalars['ID']['input'];
};

/** A page of schools' meals. */
export type SchoolMealsConnection = {
  __typename?: 'SchoolMealsConnection';
  /** The schools of this page. */
  edges: Array<SchoolMealsEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
};

/** A school's meals and their place in the list. */
export type SchoolMealsEdge = {
  __typename?: 'SchoolMealsEdge';
  /** Send it back as after to go on from here. */
  cursor: Scalars['String']['output'];
  /** The school's meals. */
  node: SchoolMeals;
};

/** Stage of compulsory schooling 学段. */
export type SchoolStage =
  /** 初中. */
  | 'JUNIOR'
  /** 小学. */
  | 'PRIMARY';

/** One sentence in both languages. */
export type Sentence = {
  __typename?: 'Sentence';
  /** In English. */
  en: Scalars['String']['output'];
  /** In Chinese 中文. */
  zh: Scalars['String']['output'];
};

/** What came of a need. */
export type SettleCareNeedInput = {
  /** The version the viewer looked at. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The file. */
  fileId: Scalars['ID']['input'];
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Number of the need within the file. */
  number: Scalars['Int']['input'];
  /** What came of it. */
  result: CareNeedResult;
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

/** A student 学生 (owned by the registry). */
export type Student = {
  __typename?: 'Student';
  /** Poverty aid 资助情况; null when the viewer may not see it. */
  aid?: Maybe<StudentAid>;
  /** Id of the student. */
  id: Scalars['ID']['output'];
};

/** What poverty aid knows of a student 资助情况. Each slice of aid adds its own; a part the viewer may not see is null. */
export type StudentAid = {
  __typename?: 'StudentAid';
  /** What the child is entitled to in a term, worked out from the facts as they are now; null when nothing, or when the viewer may not see it. */
  entitlement?: Maybe<Entitlement>;
  /** Ledger entries, oldest first; null when the viewer may not see them. */
  ledgers?: Maybe<Array<AidLedgerEntry>>;
  /** The file of a left-behind child 留守儿童档案; null when there is none or the viewer may not see it. */
  leftBehind?: Maybe<LeftBehindFile>;
  /** The child's record among children of migrant workers 随迁子女; null when there is none or the viewer may not see it. */
  migrant?: Maybe<MigrantChild>;
  /** Plans that cover the child: its own 一生一案, and those of its household 一家一案; null when the viewer may not see them. */
  plans?: Maybe<Array<AidPlan>>;
  /** Aid reviews 资助复核, newest first; null when the viewer may not see them. */
  reviews?: Maybe<Array<AidReview>>;
  /** The student. */
  student: Student;
};


/** What poverty aid knows of a student 资助情况. Each slice of aid adds its own; a part the viewer may not see is null. */
export type StudentAidEntitlementArgs = {
  termId: Scalars['ID']['input'];
};

/** Taking an import back. */
export type UndoAidListImportInput = {
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

/** A choice that was recorded wrongly. */
export type WithdrawSchoolChoiceInput = {
  /** Chosen by the client; a repeat with the same key changes nothing. */
  idempotencyKey: Scalars['ID']['input'];
  /** Number of the choice. */
  number: Scalars['Int']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** First year of the school year. */
  schoolYear: Scalars['String']['input'];
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
  AidLedgerEntry: AidLedgerEntry;
  AidPlan: AidPlan;
  AidReview: AidReview;
  DropoutCase: DropoutCase;
  Household: Household;
  LeftBehindFile: LeftBehindFile;
  School: School;
  Student: Student;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AidLedgerEntry:
    ( { __typename: 'AidLedgerEntry' }
    & GraphQLRecursivePick<FederationTypes['AidLedgerEntry'], {"id":true}> );
  AidPlan:
    ( { __typename: 'AidPlan' }
    & GraphQLRecursivePick<FederationTypes['AidPlan'], {"id":true}> );
  AidReview:
    ( { __typename: 'AidReview' }
    & GraphQLRecursivePick<FederationTypes['AidReview'], {"id":true}> );
  DropoutCase:
    ( { __typename: 'DropoutCase' }
    & GraphQLRecursivePick<FederationTypes['DropoutCase'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  LeftBehindFile:
    ( { __typename: 'LeftBehindFile' }
    & GraphQLRecursivePick<FederationTypes['LeftBehindFile'], {"id":true}> );
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"id":true}> );
  Student:
    ( { __typename: 'Student' }
    & GraphQLRecursivePick<FederationTypes['Student'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AdmitSchoolToMealsResult:
    | ( Partial<AdmitSchoolToMealsSuccess> )
    | ( Partial<Refusal> )
  ;
  AidPlanResult:
    | ( Partial<AidPlanSuccess> )
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
  ;
  AidReviewResult:
    | ( Partial<AidReviewSuccess> )
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
  ;
  AssessEntitlementsResult:
    | ( Partial<AssessEntitlementsSuccess> )
    | ( Partial<Refusal> )
  ;
  AssessSchoolFundingResult:
    | ( Partial<AssessSchoolFundingSuccess> )
    | ( Partial<Refusal> )
  ;
  CommitAidLedgerImportResult:
    | ( Partial<CommitAidLedgerImportSuccess> )
    | ( Partial<Refusal> )
  ;
  CompleteAidReviewResult:
    | ( Partial<CompleteAidReviewSuccess> )
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
  ;
  CreateAidLedgerImportResult:
    | ( Partial<CreateAidLedgerImportSuccess> )
    | ( Partial<Refusal> )
  ;
  DecideAidLedgerFindingResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<DecideAidLedgerFindingSuccess> )
    | ( Partial<Refusal> )
  ;
  DisbursementBatchResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<DisbursementBatchSuccess> )
    | ( Partial<Refusal> )
  ;
  EndMigrantChildResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<EndMigrantChildSuccess> )
    | ( Partial<Refusal> )
  ;
  ExportDisbursementResult:
    | ( Partial<ExportDisbursementSuccess> )
    | ( Partial<Refusal> )
  ;
  LeaveAidLedgerResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<LeaveAidLedgerSuccess> )
    | ( Partial<Refusal> )
  ;
  LeftBehindFileResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<LeftBehindFileSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordPayeeResult:
    | ( Partial<RecordPayeeSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordSchoolMealsResult:
    | ( Partial<RecordSchoolMealsSuccess> )
    | ( Partial<Refusal> )
  ;
  ReplayDeadLettersResult:
    | ( Partial<Refusal> )
    | ( Partial<ReplayDeadLettersSuccess> )
  ;
  RevealEntrustedGuardianResult:
    | ( Partial<Refusal> )
    | ( Partial<RevealEntrustedGuardianSuccess> )
  ;
  SchoolChoiceResult:
    | ( Partial<Refusal> )
    | ( Partial<SchoolChoiceSuccess> )
  ;
  SchoolFundingResult:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
    | ( Partial<SchoolFundingSuccess> )
  ;
  SkipDeadLetterResult:
    | ( Partial<Refusal> )
    | ( Partial<SkipDeadLetterSuccess> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Partial<Omit<Conflict, 'present'> & { present?: Maybe<_RefType['Versioned']> }> )
    | ( Partial<Refusal> )
  ;
  Versioned:
    | ( Partial<AidLedgerEntry> )
    | ( Partial<AidLedgerFinding> )
    | ( Partial<AidPlan> )
    | ( Partial<AidReview> )
    | ( Partial<DisbursementBatch> )
    | ( Partial<Entitlement> )
    | ( Partial<LeftBehindFile> )
    | ( Partial<MigrantChild> )
    | ( Partial<SchoolFunding> )
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
  AddAidPlanMeasureInput: ResolverTypeWrapper<Partial<AddAidPlanMeasureInput>>;
  AdjustedFact: ResolverTypeWrapper<Partial<AdjustedFact>>;
  AdjustmentCause: ResolverTypeWrapper<Partial<AdjustmentCause>>;
  AdmitSchoolToMealsInput: ResolverTypeWrapper<Partial<AdmitSchoolToMealsInput>>;
  AdmitSchoolToMealsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AdmitSchoolToMealsResult']>>;
  AdmitSchoolToMealsSuccess: ResolverTypeWrapper<Partial<AdmitSchoolToMealsSuccess>>;
  AidCause: ResolverTypeWrapper<Partial<AidCause>>;
  AidForm: ResolverTypeWrapper<Partial<AidForm>>;
  AidItem: ResolverTypeWrapper<Partial<AidItem>>;
  AidLedgerCategory: ResolverTypeWrapper<Partial<AidLedgerCategory>>;
  AidLedgerChange: ResolverTypeWrapper<Partial<AidLedgerChange>>;
  AidLedgerChangeKind: ResolverTypeWrapper<Partial<AidLedgerChangeKind>>;
  AidLedgerConnection: ResolverTypeWrapper<Partial<AidLedgerConnection>>;
  AidLedgerDecision: ResolverTypeWrapper<Partial<AidLedgerDecision>>;
  AidLedgerEdge: ResolverTypeWrapper<Partial<AidLedgerEdge>>;
  AidLedgerEntry: ResolverTypeWrapper<Partial<AidLedgerEntry>>;
  AidLedgerFinding: ResolverTypeWrapper<Partial<AidLedgerFinding>>;
  AidLedgerFindingConnection: ResolverTypeWrapper<Partial<AidLedgerFindingConnection>>;
  AidLedgerFindingCount: ResolverTypeWrapper<Partial<AidLedgerFindingCount>>;
  AidLedgerFindingEdge: ResolverTypeWrapper<Partial<AidLedgerFindingEdge>>;
  AidLedgerFindingKind: ResolverTypeWrapper<Partial<AidLedgerFindingKind>>;
  AidLedgerFindingStatus: ResolverTypeWrapper<Partial<AidLedgerFindingStatus>>;
  AidLedgerImport: ResolverTypeWrapper<Partial<AidLedgerImport>>;
  AidLedgerImportStatus: ResolverTypeWrapper<Partial<AidLedgerImportStatus>>;
  AidLedgerRowError: ResolverTypeWrapper<Partial<AidLedgerRowError>>;
  AidLedgerStatus: ResolverTypeWrapper<Partial<AidLedgerStatus>>;
  AidMeasure: ResolverTypeWrapper<Partial<AidMeasure>>;
  AidPlan: ResolverTypeWrapper<Partial<AidPlan>>;
  AidPlanAssignment: ResolverTypeWrapper<Partial<AidPlanAssignment>>;
  AidPlanConnection: ResolverTypeWrapper<Partial<AidPlanConnection>>;
  AidPlanEdge: ResolverTypeWrapper<Partial<AidPlanEdge>>;
  AidPlanKind: ResolverTypeWrapper<Partial<AidPlanKind>>;
  AidPlanMeasure: ResolverTypeWrapper<Partial<AidPlanMeasure>>;
  AidPlanMeasureKind: ResolverTypeWrapper<Partial<AidPlanMeasureKind>>;
  AidPlanMeasureResult: ResolverTypeWrapper<Partial<AidPlanMeasureResult>>;
  AidPlanOutcome: ResolverTypeWrapper<Partial<AidPlanOutcome>>;
  AidPlanOwner: ResolverTypeWrapper<Partial<AidPlanOwner>>;
  AidPlanRecordedResult: ResolverTypeWrapper<Partial<AidPlanRecordedResult>>;
  AidPlanResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AidPlanResult']>>;
  AidPlanStatus: ResolverTypeWrapper<Partial<AidPlanStatus>>;
  AidPlanSuccess: ResolverTypeWrapper<Partial<AidPlanSuccess>>;
  AidRate: ResolverTypeWrapper<Partial<AidRate>>;
  AidReinstatement: ResolverTypeWrapper<Partial<AidReinstatement>>;
  AidReview: ResolverTypeWrapper<Partial<AidReview>>;
  AidReviewAppeal: ResolverTypeWrapper<Partial<AidReviewAppeal>>;
  AidReviewAppealGround: ResolverTypeWrapper<Partial<AidReviewAppealGround>>;
  AidReviewAppealOutcome: ResolverTypeWrapper<Partial<AidReviewAppealOutcome>>;
  AidReviewConnection: ResolverTypeWrapper<Partial<AidReviewConnection>>;
  AidReviewDecision: ResolverTypeWrapper<Partial<AidReviewDecision>>;
  AidReviewDecisionInput: ResolverTypeWrapper<Partial<AidReviewDecisionInput>>;
  AidReviewEdge: ResolverTypeWrapper<Partial<AidReviewEdge>>;
  AidReviewGround: ResolverTypeWrapper<Partial<AidReviewGround>>;
  AidReviewResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AidReviewResult']>>;
  AidReviewStatus: ResolverTypeWrapper<Partial<AidReviewStatus>>;
  AidReviewStep: ResolverTypeWrapper<Partial<AidReviewStep>>;
  AidReviewSuccess: ResolverTypeWrapper<Partial<AidReviewSuccess>>;
  AidSharedBy: ResolverTypeWrapper<Partial<AidSharedBy>>;
  AllocateSchoolFundingInput: ResolverTypeWrapper<Partial<AllocateSchoolFundingInput>>;
  AppealAidReviewInput: ResolverTypeWrapper<Partial<AppealAidReviewInput>>;
  AssessEntitlementsInput: ResolverTypeWrapper<Partial<AssessEntitlementsInput>>;
  AssessEntitlementsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessEntitlementsResult']>>;
  AssessEntitlementsSuccess: ResolverTypeWrapper<Partial<AssessEntitlementsSuccess>>;
  AssessSchoolFundingInput: ResolverTypeWrapper<Partial<AssessSchoolFundingInput>>;
  AssessSchoolFundingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AssessSchoolFundingResult']>>;
  AssessSchoolFundingSuccess: ResolverTypeWrapper<Partial<AssessSchoolFundingSuccess>>;
  BankAnswerConnection: ResolverTypeWrapper<Partial<BankAnswerConnection>>;
  BankAnswerEdge: ResolverTypeWrapper<Partial<BankAnswerEdge>>;
  BankAnswerLine: ResolverTypeWrapper<Partial<BankAnswerLine>>;
  BankAnswerVerdict: ResolverTypeWrapper<Partial<BankAnswerVerdict>>;
  CancelAidListImportInput: ResolverTypeWrapper<Partial<CancelAidListImportInput>>;
  CareConcern: ResolverTypeWrapper<Partial<CareConcern>>;
  CareNeed: ResolverTypeWrapper<Partial<CareNeed>>;
  CareNeedKind: ResolverTypeWrapper<Partial<CareNeedKind>>;
  CareNeedResult: ResolverTypeWrapper<Partial<CareNeedResult>>;
  ChangeAidPlanMeasureInput: ResolverTypeWrapper<Partial<ChangeAidPlanMeasureInput>>;
  CommitAidLedgerImportInput: ResolverTypeWrapper<Partial<CommitAidLedgerImportInput>>;
  CommitAidLedgerImportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitAidLedgerImportResult']>>;
  CommitAidLedgerImportSuccess: ResolverTypeWrapper<Partial<CommitAidLedgerImportSuccess>>;
  CommitBankAnswerImportInput: ResolverTypeWrapper<Partial<CommitBankAnswerImportInput>>;
  CommitLeftBehindImportInput: ResolverTypeWrapper<Partial<CommitLeftBehindImportInput>>;
  CommitMigrantImportInput: ResolverTypeWrapper<Partial<CommitMigrantImportInput>>;
  CommitPayeeImportInput: ResolverTypeWrapper<Partial<CommitPayeeImportInput>>;
  CompleteAidReviewInput: ResolverTypeWrapper<Partial<CompleteAidReviewInput>>;
  CompleteAidReviewResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteAidReviewResult']>>;
  CompleteAidReviewSuccess: ResolverTypeWrapper<Partial<CompleteAidReviewSuccess>>;
  ConcludeAidPlanInput: ResolverTypeWrapper<Partial<ConcludeAidPlanInput>>;
  Conflict: ResolverTypeWrapper<Partial<Omit<Conflict, 'present'> & { present?: Maybe<ResolversTypes['Versioned']> }>>;
  ContactWay: ResolverTypeWrapper<Partial<ContactWay>>;
  CreateAidLedgerImportInput: ResolverTypeWrapper<Partial<CreateAidLedgerImportInput>>;
  CreateAidLedgerImportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateAidLedgerImportResult']>>;
  CreateAidLedgerImportSuccess: ResolverTypeWrapper<Partial<CreateAidLedgerImportSuccess>>;
  CreateLeftBehindImportInput: ResolverTypeWrapper<Partial<CreateLeftBehindImportInput>>;
  CreateMigrantImportInput: ResolverTypeWrapper<Partial<CreateMigrantImportInput>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DeadLetter: ResolverTypeWrapper<Partial<DeadLetter>>;
  DeadLetterConnection: ResolverTypeWrapper<Partial<DeadLetterConnection>>;
  DeadLetterEdge: ResolverTypeWrapper<Partial<DeadLetterEdge>>;
  DeadLetterFilter: ResolverTypeWrapper<Partial<DeadLetterFilter>>;
  DeadLetterReason: ResolverTypeWrapper<Partial<DeadLetterReason>>;
  DeadLetterResolution: ResolverTypeWrapper<Partial<DeadLetterResolution>>;
  DecideAidLedgerFindingInput: ResolverTypeWrapper<Partial<DecideAidLedgerFindingInput>>;
  DecideAidLedgerFindingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAidLedgerFindingResult']>>;
  DecideAidLedgerFindingSuccess: ResolverTypeWrapper<Partial<DecideAidLedgerFindingSuccess>>;
  DecideAidReviewAppealInput: ResolverTypeWrapper<Partial<DecideAidReviewAppealInput>>;
  DecideDisbursementInput: ResolverTypeWrapper<Partial<DecideDisbursementInput>>;
  DeclareCareNeedInput: ResolverTypeWrapper<Partial<DeclareCareNeedInput>>;
  DisbursementBatch: ResolverTypeWrapper<Partial<DisbursementBatch>>;
  DisbursementBatchConnection: ResolverTypeWrapper<Partial<DisbursementBatchConnection>>;
  DisbursementBatchEdge: ResolverTypeWrapper<Partial<DisbursementBatchEdge>>;
  DisbursementBatchResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DisbursementBatchResult']>>;
  DisbursementBatchStatus: ResolverTypeWrapper<Partial<DisbursementBatchStatus>>;
  DisbursementBatchSuccess: ResolverTypeWrapper<Partial<DisbursementBatchSuccess>>;
  DisbursementDecision: ResolverTypeWrapper<Partial<DisbursementDecision>>;
  DropoutCase: ResolverTypeWrapper<Partial<DropoutCase>>;
  EarlierGuardian: ResolverTypeWrapper<Partial<EarlierGuardian>>;
  EndMigrantChildInput: ResolverTypeWrapper<Partial<EndMigrantChildInput>>;
  EndMigrantChildResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndMigrantChildResult']>>;
  EndMigrantChildSuccess: ResolverTypeWrapper<Partial<EndMigrantChildSuccess>>;
  Entitlement: ResolverTypeWrapper<Partial<Entitlement>>;
  EntitlementConnection: ResolverTypeWrapper<Partial<EntitlementConnection>>;
  EntitlementEdge: ResolverTypeWrapper<Partial<EntitlementEdge>>;
  EntitlementLine: ResolverTypeWrapper<Partial<EntitlementLine>>;
  EntitlementLineKind: ResolverTypeWrapper<Partial<EntitlementLineKind>>;
  EntrustedGuardian: ResolverTypeWrapper<Partial<EntrustedGuardian>>;
  EqualTreatment: ResolverTypeWrapper<Partial<EqualTreatment>>;
  EqualTreatmentFigure: ResolverTypeWrapper<Partial<EqualTreatmentFigure>>;
  EventDesk: ResolverTypeWrapper<Partial<EventDesk>>;
  ExportDisbursementInput: ResolverTypeWrapper<Partial<ExportDisbursementInput>>;
  ExportDisbursementResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExportDisbursementResult']>>;
  ExportDisbursementSuccess: ResolverTypeWrapper<Partial<ExportDisbursementSuccess>>;
  ExportFormat: ResolverTypeWrapper<Partial<ExportFormat>>;
  Fen: ResolverTypeWrapper<Partial<Scalars['Fen']['output']>>;
  FundingAllocation: ResolverTypeWrapper<Partial<FundingAllocation>>;
  FundingAssessment: ResolverTypeWrapper<Partial<FundingAssessment>>;
  FundingItem: ResolverTypeWrapper<Partial<FundingItem>>;
  FundingLine: ResolverTypeWrapper<Partial<FundingLine>>;
  FundingLineKind: ResolverTypeWrapper<Partial<FundingLineKind>>;
  FundingRate: ResolverTypeWrapper<Partial<FundingRate>>;
  GuardianContact: ResolverTypeWrapper<Partial<GuardianContact>>;
  GuardianContactPurpose: ResolverTypeWrapper<Partial<GuardianContactPurpose>>;
  GuardianNamedBy: ResolverTypeWrapper<Partial<GuardianNamedBy>>;
  Household: ResolverTypeWrapper<Partial<Household>>;
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
  LeaveAidLedgerInput: ResolverTypeWrapper<Partial<LeaveAidLedgerInput>>;
  LeaveAidLedgerResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveAidLedgerResult']>>;
  LeaveAidLedgerSuccess: ResolverTypeWrapper<Partial<LeaveAidLedgerSuccess>>;
  LeftBehindFigures: ResolverTypeWrapper<Partial<LeftBehindFigures>>;
  LeftBehindFile: ResolverTypeWrapper<Partial<LeftBehindFile>>;
  LeftBehindFileConnection: ResolverTypeWrapper<Partial<LeftBehindFileConnection>>;
  LeftBehindFileEdge: ResolverTypeWrapper<Partial<LeftBehindFileEdge>>;
  LeftBehindFileResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeftBehindFileResult']>>;
  LeftBehindFileStatus: ResolverTypeWrapper<Partial<LeftBehindFileStatus>>;
  LeftBehindFileSuccess: ResolverTypeWrapper<Partial<LeftBehindFileSuccess>>;
  LeftBehindList: ResolverTypeWrapper<Partial<LeftBehindList>>;
  MealNotTakenInput: ResolverTypeWrapper<Partial<MealNotTakenInput>>;
  MealParticipation: ResolverTypeWrapper<Partial<MealParticipation>>;
  MigrantChild: ResolverTypeWrapper<Partial<MigrantChild>>;
  MigrantChildConnection: ResolverTypeWrapper<Partial<MigrantChildConnection>>;
  MigrantChildEdge: ResolverTypeWrapper<Partial<MigrantChildEdge>>;
  MigrantClassMix: ResolverTypeWrapper<Partial<MigrantClassMix>>;
  MigrantEndReason: ResolverTypeWrapper<Partial<MigrantEndReason>>;
  MigrantFigures: ResolverTypeWrapper<Partial<MigrantFigures>>;
  MigrantList: ResolverTypeWrapper<Partial<MigrantList>>;
  MigrantOrigin: ResolverTypeWrapper<Partial<MigrantOrigin>>;
  MigrantPublicShare: ResolverTypeWrapper<Partial<MigrantPublicShare>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameEntrustedGuardianInput: ResolverTypeWrapper<Partial<NameEntrustedGuardianInput>>;
  OpenHouseholdAidPlanInput: ResolverTypeWrapper<Partial<OpenHouseholdAidPlanInput>>;
  OpenStudentAidPlanInput: ResolverTypeWrapper<Partial<OpenStudentAidPlanInput>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ParentsAway: ResolverTypeWrapper<Partial<ParentsAway>>;
  PayeeRecord: ResolverTypeWrapper<Partial<PayeeRecord>>;
  Payment: ResolverTypeWrapper<Partial<Payment>>;
  PaymentConnection: ResolverTypeWrapper<Partial<PaymentConnection>>;
  PaymentEdge: ResolverTypeWrapper<Partial<PaymentEdge>>;
  PaymentStatus: ResolverTypeWrapper<Partial<PaymentStatus>>;
  PaymentTotal: ResolverTypeWrapper<Partial<PaymentTotal>>;
  PrepareDisbursementInput: ResolverTypeWrapper<Partial<PrepareDisbursementInput>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RateCertainty: ResolverTypeWrapper<Partial<RateCertainty>>;
  RecordAidPlanMeasureInput: ResolverTypeWrapper<Partial<RecordAidPlanMeasureInput>>;
  RecordGuardianContactInput: ResolverTypeWrapper<Partial<RecordGuardianContactInput>>;
  RecordPayeeInput: ResolverTypeWrapper<Partial<RecordPayeeInput>>;
  RecordPayeeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordPayeeResult']>>;
  RecordPayeeSuccess: ResolverTypeWrapper<Partial<RecordPayeeSuccess>>;
  RecordSchoolChoiceInput: ResolverTypeWrapper<Partial<RecordSchoolChoiceInput>>;
  RecordSchoolMealsInput: ResolverTypeWrapper<Partial<RecordSchoolMealsInput>>;
  RecordSchoolMealsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordSchoolMealsResult']>>;
  RecordSchoolMealsSuccess: ResolverTypeWrapper<Partial<RecordSchoolMealsSuccess>>;
  Refusal: ResolverTypeWrapper<Partial<Refusal>>;
  ReinstateAidInput: ResolverTypeWrapper<Partial<ReinstateAidInput>>;
  ReplayDeadLettersInput: ResolverTypeWrapper<Partial<ReplayDeadLettersInput>>;
  ReplayDeadLettersResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReplayDeadLettersResult']>>;
  ReplayDeadLettersSuccess: ResolverTypeWrapper<Partial<ReplayDeadLettersSuccess>>;
  ReplayOutcome: ResolverTypeWrapper<Partial<ReplayOutcome>>;
  ReplayedDeadLetter: ResolverTypeWrapper<Partial<ReplayedDeadLetter>>;
  RevealEntrustedGuardianInput: ResolverTypeWrapper<Partial<RevealEntrustedGuardianInput>>;
  RevealEntrustedGuardianResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealEntrustedGuardianResult']>>;
  RevealEntrustedGuardianSuccess: ResolverTypeWrapper<Partial<RevealEntrustedGuardianSuccess>>;
  ReverseSchoolFundingAllocationInput: ResolverTypeWrapper<Partial<ReverseSchoolFundingAllocationInput>>;
  School: ResolverTypeWrapper<Partial<School>>;
  SchoolChoice: ResolverTypeWrapper<Partial<SchoolChoice>>;
  SchoolChoiceKind: ResolverTypeWrapper<Partial<SchoolChoiceKind>>;
  SchoolChoiceResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SchoolChoiceResult']>>;
  SchoolChoiceSuccess: ResolverTypeWrapper<Partial<SchoolChoiceSuccess>>;
  SchoolClass: ResolverTypeWrapper<Partial<SchoolClass>>;
  SchoolFunding: ResolverTypeWrapper<Partial<SchoolFunding>>;
  SchoolFundingConnection: ResolverTypeWrapper<Partial<SchoolFundingConnection>>;
  SchoolFundingEdge: ResolverTypeWrapper<Partial<SchoolFundingEdge>>;
  SchoolFundingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SchoolFundingResult']>>;
  SchoolFundingSuccess: ResolverTypeWrapper<Partial<SchoolFundingSuccess>>;
  SchoolMealMonth: ResolverTypeWrapper<Partial<SchoolMealMonth>>;
  SchoolMeals: ResolverTypeWrapper<Partial<SchoolMeals>>;
  SchoolMealsConnection: ResolverTypeWrapper<Partial<SchoolMealsConnection>>;
  SchoolMealsEdge: ResolverTypeWrapper<Partial<SchoolMealsEdge>>;
  SchoolStage: ResolverTypeWrapper<Partial<SchoolStage>>;
  Sentence: ResolverTypeWrapper<Partial<Sentence>>;
  SettleCareNeedInput: ResolverTypeWrapper<Partial<SettleCareNeedInput>>;
  SkipDeadLetterInput: ResolverTypeWrapper<Partial<SkipDeadLetterInput>>;
  SkipDeadLetterResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SkipDeadLetterResult']>>;
  SkipDeadLetterSuccess: ResolverTypeWrapper<Partial<SkipDeadLetterSuccess>>;
  Student: ResolverTypeWrapper<Partial<Student>>;
  StudentAid: ResolverTypeWrapper<Partial<StudentAid>>;
  UndoAidListImportInput: ResolverTypeWrapper<Partial<UndoAidListImportInput>>;
  Versioned: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Versioned']>;
  WaitingStream: ResolverTypeWrapper<Partial<WaitingStream>>;
  WithdrawSchoolChoiceInput: ResolverTypeWrapper<Partial<WithdrawSchoolChoiceInput>>;
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
  AddAidPlanMeasureInput: Partial<AddAidPlanMeasureInput>;
  AdjustmentCause: Partial<AdjustmentCause>;
  AdmitSchoolToMealsInput: Partial<AdmitSchoolToMealsInput>;
  AdmitSchoolToMealsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AdmitSchoolToMealsResult']>;
  AdmitSchoolToMealsSuccess: Partial<AdmitSchoolToMealsSuccess>;
  AidLedgerChange: Partial<AidLedgerChange>;
  AidLedgerConnection: Partial<AidLedgerConnection>;
  AidLedgerEdge: Partial<AidLedgerEdge>;
  AidLedgerEntry: Partial<AidLedgerEntry | FederationReferenceTypes['AidLedgerEntry']>;
  AidLedgerFinding: Partial<AidLedgerFinding>;
  AidLedgerFindingConnection: Partial<AidLedgerFindingConnection>;
  AidLedgerFindingCount: Partial<AidLedgerFindingCount>;
  AidLedgerFindingEdge: Partial<AidLedgerFindingEdge>;
  AidLedgerImport: Partial<AidLedgerImport>;
  AidLedgerRowError: Partial<AidLedgerRowError>;
  AidPlan: Partial<AidPlan | FederationReferenceTypes['AidPlan']>;
  AidPlanAssignment: Partial<AidPlanAssignment>;
  AidPlanConnection: Partial<AidPlanConnection>;
  AidPlanEdge: Partial<AidPlanEdge>;
  AidPlanMeasure: Partial<AidPlanMeasure>;
  AidPlanResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AidPlanResult']>;
  AidPlanSuccess: Partial<AidPlanSuccess>;
  AidRate: Partial<AidRate>;
  AidReinstatement: Partial<AidReinstatement>;
  AidReview: Partial<AidReview | FederationReferenceTypes['AidReview']>;
  AidReviewAppeal: Partial<AidReviewAppeal>;
  AidReviewConnection: Partial<AidReviewConnection>;
  AidReviewDecision: Partial<AidReviewDecision>;
  AidReviewDecisionInput: Partial<AidReviewDecisionInput>;
  AidReviewEdge: Partial<AidReviewEdge>;
  AidReviewResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AidReviewResult']>;
  AidReviewSuccess: Partial<AidReviewSuccess>;
  AllocateSchoolFundingInput: Partial<AllocateSchoolFundingInput>;
  AppealAidReviewInput: Partial<AppealAidReviewInput>;
  AssessEntitlementsInput: Partial<AssessEntitlementsInput>;
  AssessEntitlementsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AssessEntitlementsResult']>;
  AssessEntitlementsSuccess: Partial<AssessEntitlementsSuccess>;
  AssessSchoolFundingInput: Partial<AssessSchoolFundingInput>;
  AssessSchoolFundingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AssessSchoolFundingResult']>;
  AssessSchoolFundingSuccess: Partial<AssessSchoolFundingSuccess>;
  BankAnswerConnection: Partial<BankAnswerConnection>;
  BankAnswerEdge: Partial<BankAnswerEdge>;
  BankAnswerLine: Partial<BankAnswerLine>;
  CancelAidListImportInput: Partial<CancelAidListImportInput>;
  CareNeed: Partial<CareNeed>;
  ChangeAidPlanMeasureInput: Partial<ChangeAidPlanMeasureInput>;
  CommitAidLedgerImportInput: Partial<CommitAidLedgerImportInput>;
  CommitAidLedgerImportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CommitAidLedgerImportResult']>;
  CommitAidLedgerImportSuccess: Partial<CommitAidLedgerImportSuccess>;
  CommitBankAnswerImportInput: Partial<CommitBankAnswerImportInput>;
  CommitLeftBehindImportInput: Partial<CommitLeftBehindImportInput>;
  CommitMigrantImportInput: Partial<CommitMigrantImportInput>;
  CommitPayeeImportInput: Partial<CommitPayeeImportInput>;
  CompleteAidReviewInput: Partial<CompleteAidReviewInput>;
  CompleteAidReviewResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CompleteAidReviewResult']>;
  CompleteAidReviewSuccess: Partial<CompleteAidReviewSuccess>;
  ConcludeAidPlanInput: Partial<ConcludeAidPlanInput>;
  Conflict: Partial<Omit<Conflict, 'present'> & { present?: Maybe<ResolversParentTypes['Versioned']> }>;
  CreateAidLedgerImportInput: Partial<CreateAidLedgerImportInput>;
  CreateAidLedgerImportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CreateAidLedgerImportResult']>;
  CreateAidLedgerImportSuccess: Partial<CreateAidLedgerImportSuccess>;
  CreateLeftBehindImportInput: Partial<CreateLeftBehindImportInput>;
  CreateMigrantImportInput: Partial<CreateMigrantImportInput>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DeadLetter: Partial<DeadLetter>;
  DeadLetterConnection: Partial<DeadLetterConnection>;
  DeadLetterEdge: Partial<DeadLetterEdge>;
  DeadLetterFilter: Partial<DeadLetterFilter>;
  DecideAidLedgerFindingInput: Partial<DecideAidLedgerFindingInput>;
  DecideAidLedgerFindingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DecideAidLedgerFindingResult']>;
  DecideAidLedgerFindingSuccess: Partial<DecideAidLedgerFindingSuccess>;
  DecideAidReviewAppealInput: Partial<DecideAidReviewAppealInput>;
  DecideDisbursementInput: Partial<DecideDisbursementInput>;
  DeclareCareNeedInput: Partial<DeclareCareNeedInput>;
  DisbursementBatch: Partial<DisbursementBatch>;
  DisbursementBatchConnection: Partial<DisbursementBatchConnection>;
  DisbursementBatchEdge: Partial<DisbursementBatchEdge>;
  DisbursementBatchResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DisbursementBatchResult']>;
  DisbursementBatchSuccess: Partial<DisbursementBatchSuccess>;
  DropoutCase: Partial<DropoutCase | FederationReferenceTypes['DropoutCase']>;
  EarlierGuardian: Partial<EarlierGuardian>;
  EndMigrantChildInput: Partial<EndMigrantChildInput>;
  EndMigrantChildResult: Partial<ResolversUnionTypes<ResolversParentTypes>['EndMigrantChildResult']>;
  EndMigrantChildSuccess: Partial<EndMigrantChildSuccess>;
  Entitlement: Partial<Entitlement>;
  EntitlementConnection: Partial<EntitlementConnection>;
  EntitlementEdge: Partial<EntitlementEdge>;
  EntitlementLine: Partial<EntitlementLine>;
  EntrustedGuardian: Partial<EntrustedGuardian>;
  EqualTreatment: Partial<EqualTreatment>;
  EqualTreatmentFigure: Partial<EqualTreatmentFigure>;
  EventDesk: Partial<EventDesk>;
  ExportDisbursementInput: Partial<ExportDisbursementInput>;
  ExportDisbursementResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ExportDisbursementResult']>;
  ExportDisbursementSuccess: Partial<ExportDisbursementSuccess>;
  Fen: Partial<Scalars['Fen']['output']>;
  FundingAllocation: Partial<FundingAllocation>;
  FundingAssessment: Partial<FundingAssessment>;
  FundingLine: Partial<FundingLine>;
  FundingRate: Partial<FundingRate>;
  GuardianContact: Partial<GuardianContact>;
  Household: Partial<Household | FederationReferenceTypes['Household']>;
  ImportFieldChange: Partial<ImportFieldChange>;
  ImportPreview: Partial<ImportPreview>;
  ImportPreviewRow: Partial<ImportPreviewRow>;
  ImportPreviewRowConnection: Partial<ImportPreviewRowConnection>;
  ImportPreviewRowEdge: Partial<ImportPreviewRowEdge>;
  ImportUndoneRow: Partial<ImportUndoneRow>;
  ImportUndoneRowConnection: Partial<ImportUndoneRowConnection>;
  ImportUndoneRowEdge: Partial<ImportUndoneRowEdge>;
  LeaveAidLedgerInput: Partial<LeaveAidLedgerInput>;
  LeaveAidLedgerResult: Partial<ResolversUnionTypes<ResolversParentTypes>['LeaveAidLedgerResult']>;
  LeaveAidLedgerSuccess: Partial<LeaveAidLedgerSuccess>;
  LeftBehindFigures: Partial<LeftBehindFigures>;
  LeftBehindFile: Partial<LeftBehindFile | FederationReferenceTypes['LeftBehindFile']>;
  LeftBehindFileConnection: Partial<LeftBehindFileConnection>;
  LeftBehindFileEdge: Partial<LeftBehindFileEdge>;
  LeftBehindFileResult: Partial<ResolversUnionTypes<ResolversParentTypes>['LeftBehindFileResult']>;
  LeftBehindFileSuccess: Partial<LeftBehindFileSuccess>;
  MealNotTakenInput: Partial<MealNotTakenInput>;
  MealParticipation: Partial<MealParticipation>;
  MigrantChild: Partial<MigrantChild>;
  MigrantChildConnection: Partial<MigrantChildConnection>;
  MigrantChildEdge: Partial<MigrantChildEdge>;
  MigrantClassMix: Partial<MigrantClassMix>;
  MigrantFigures: Partial<MigrantFigures>;
  MigrantPublicShare: Partial<MigrantPublicShare>;
  Float: Partial<Scalars['Float']['output']>;
  Mutation: Record<PropertyKey, never>;
  NameEntrustedGuardianInput: Partial<NameEntrustedGuardianInput>;
  OpenHouseholdAidPlanInput: Partial<OpenHouseholdAidPlanInput>;
  OpenStudentAidPlanInput: Partial<OpenStudentAidPlanInput>;
  PageInfo: Partial<PageInfo>;
  PayeeRecord: Partial<PayeeRecord>;
  Payment: Partial<Payment>;
  PaymentConnection: Partial<PaymentConnection>;
  PaymentEdge: Partial<PaymentEdge>;
  PaymentTotal: Partial<PaymentTotal>;
  PrepareDisbursementInput: Partial<PrepareDisbursementInput>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  RecordAidPlanMeasureInput: Partial<RecordAidPlanMeasureInput>;
  RecordGuardianContactInput: Partial<RecordGuardianContactInput>;
  RecordPayeeInput: Partial<RecordPayeeInput>;
  RecordPayeeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordPayeeResult']>;
  RecordPayeeSuccess: Partial<RecordPayeeSuccess>;
  RecordSchoolChoiceInput: Partial<RecordSchoolChoiceInput>;
  RecordSchoolMealsInput: Partial<RecordSchoolMealsInput>;
  RecordSchoolMealsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordSchoolMealsResult']>;
  RecordSchoolMealsSuccess: Partial<RecordSchoolMealsSuccess>;
  Refusal: Partial<Refusal>;
  ReinstateAidInput: Partial<ReinstateAidInput>;
  ReplayDeadLettersInput: Partial<ReplayDeadLettersInput>;
  ReplayDeadLettersResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReplayDeadLettersResult']>;
  ReplayDeadLettersSuccess: Partial<ReplayDeadLettersSuccess>;
  ReplayedDeadLetter: Partial<ReplayedDeadLetter>;
  RevealEntrustedGuardianInput: Partial<RevealEntrustedGuardianInput>;
  RevealEntrustedGuardianResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RevealEntrustedGuardianResult']>;
  RevealEntrustedGuardianSuccess: Partial<RevealEntrustedGuardianSuccess>;
  ReverseSchoolFundingAllocationInput: Partial<ReverseSchoolFundingAllocationInput>;
  School: Partial<School | FederationReferenceTypes['School']>;
  SchoolChoice: Partial<SchoolChoice>;
  SchoolChoiceResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SchoolChoiceResult']>;
  SchoolChoiceSuccess: Partial<SchoolChoiceSuccess>;
  SchoolClass: Partial<SchoolClass>;
  SchoolFunding: Partial<SchoolFunding>;
  SchoolFundingConnection: Partial<SchoolFundingConnection>;
  SchoolFundingEdge: Partial<SchoolFundingEdge>;
  SchoolFundingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SchoolFundingResult']>;
  SchoolFundingSuccess: Partial<SchoolFundingSuccess>;
  SchoolMealMonth: Partial<SchoolMealMonth>;
  SchoolMeals: Partial<SchoolMeals>;
  SchoolMealsConnection: Partial<SchoolMealsConnection>;
  SchoolMealsEdge: Partial<SchoolMealsEdge>;
  Sentence: Partial<Sentence>;
  SettleCareNeedInput: Partial<SettleCareNeedInput>;
  SkipDeadLetterInput: Partial<SkipDeadLetterInput>;
  SkipDeadLetterResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SkipDeadLetterResult']>;
  SkipDeadLetterSuccess: Partial<SkipDeadLetterSuccess>;
  Student: Partial<Student | FederationReferenceTypes['Student']>;
  StudentAid: Partial<StudentAid>;
  UndoAidListImportInput: Partial<UndoAidListImportInput>;
  Versioned: ResolversInterfaceTypes<ResolversParentTypes>['Versioned'];
  WaitingStream: Partial<WaitingStream>;
  WithdrawSchoolChoiceInput: Partial<WithdrawSchoolChoiceInput>;
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

export type AdjustmentCauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustmentCause'] = ResolversParentTypes['AdjustmentCause']> = {
  fact?: Resolver<ResolversTypes['AdjustedFact'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
};

export type AdmitSchoolToMealsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitSchoolToMealsResult'] = ResolversParentTypes['AdmitSchoolToMealsResult']> = {
  __resolveType: TypeResolveFn<'AdmitSchoolToMealsSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AdmitSchoolToMealsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdmitSchoolToMealsSuccess'] = ResolversParentTypes['AdmitSchoolToMealsSuccess']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AidLedgerChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidLedgerChange'] = ResolversParentTypes['AidLedgerChange']> = {
  kind?: Resolver<ResolversTypes['AidLedgerChangeKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  sourceList?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AidLedgerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidLedgerConnection'] = ResolversParentTypes['AidLedgerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AidLedgerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AidLedgerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidLedgerEdge'] = ResolversParentTypes['AidLedgerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AidLedgerEntry'], ParentType, ContextType>;
};

export type AidLedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidLedgerEntry'] = ResolversParentTypes['AidLedgerEntry'], FederationReferenceType extends FederationReferenceTypes['AidLedgerEntry'] = FederationReferenceTypes['AidLedgerEntry']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AidLedgerEntry']> | FederationReferenceType, FederationReferenceType, ContextType>;
  category?: Resolver<ResolversTypes['AidLedgerCategory'], ParentType, ContextType>;
  enteredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  graduatedFromJunior?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['AidLedgerChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sourceList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AidLedgerFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidLedgerFinding'] = ResolversParentTypes['AidLedgerFinding']> = {
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['AidLedgerDecision']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['AidLedgerEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AidLedgerFindingKind'], ParentType, ContextType>;
  listedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AidLedgerFindingStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AidLedgerFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidLedgerFindingConnection'] = ResolversParentTypes['AidLedgerFindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AidLedgerFindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AidLedgerFindingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidLedgerFindingCount'] = ResolversParentTypes['AidLedgerFindingCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AidLedgerFindingKind'], ParentType, ContextType>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AidLedgerFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidLedgerFindingEdge'] = ResolversParentTypes['AidLedgerFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AidLedgerFinding'], ParentType, ContextType>;
};

export type AidLedgerImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidLedgerImport'] = ResolversParentTypes['AidLedgerImport']> = {
  acceptedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AidLedgerRowError']>, ParentType, ContextType>;
  findingCounts?: Resolver<Maybe<Array<ResolversTypes['AidLedgerFindingCount']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keptCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matchedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['ImportPreview']>, ParentType, ContextType>;
  previewRows?: Resolver<Maybe<ResolversTypes['ImportPreviewRowConnection']>, ParentType, ContextType, RequireFields<AidLedgerImportPreviewRowsArgs, 'first'>>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AidLedgerImportStatus'], ParentType, ContextType>;
  takenBackCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undoUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  undoneRows?: Resolver<Maybe<ResolversTypes['ImportUndoneRowConnection']>, ParentType, ContextType, RequireFields<AidLedgerImportUndoneRowsArgs, 'first' | 'result'>>;
  unmatchedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AidLedgerRowErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidLedgerRowError'] = ResolversParentTypes['AidLedgerRowError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AidPlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidPlan'] = ResolversParentTypes['AidPlan'], FederationReferenceType extends FederationReferenceTypes['AidPlan'] = FederationReferenceTypes['AidPlan']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AidPlan']> | FederationReferenceType, FederationReferenceType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Student']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AidPlanKind'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['AidPlanMeasure']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AidPlanOutcome']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AidPlanStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AidPlanAssignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidPlanAssignment'] = ResolversParentTypes['AidPlanAssignment']> = {
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['AidPlanOwner'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AidPlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidPlanConnection'] = ResolversParentTypes['AidPlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AidPlanEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AidPlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidPlanEdge'] = ResolversParentTypes['AidPlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AidPlan'], ParentType, ContextType>;
};

export type AidPlanMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidPlanMeasure'] = ResolversParentTypes['AidPlanMeasure']> = {
  details?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  earlier?: Resolver<Array<ResolversTypes['AidPlanAssignment']>, ParentType, ContextType>;
  fromReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AidPlanMeasureKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['AidPlanOwner'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['AidPlanMeasureResult']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AidPlanResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidPlanResult'] = ResolversParentTypes['AidPlanResult']> = {
  __resolveType: TypeResolveFn<'AidPlanSuccess' | 'Conflict' | 'Refusal', ParentType, ContextType>;
};

export type AidPlanSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidPlanSuccess'] = ResolversParentTypes['AidPlanSuccess']> = {
  plan?: Resolver<ResolversTypes['AidPlan'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AidRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidRate'] = ResolversParentTypes['AidRate']> = {
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  boarding?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['RateCertainty'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['AidForm'], ParentType, ContextType>;
  hardshipOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['AidItem'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sharedBy?: Resolver<ResolversTypes['AidSharedBy'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['SchoolStage']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AidReinstatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidReinstatement'] = ResolversParentTypes['AidReinstatement']> = {
  by?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AidReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidReview'] = ResolversParentTypes['AidReview'], FederationReferenceType extends FederationReferenceTypes['AidReview'] = FederationReferenceTypes['AidReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AidReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  accessGrounds?: Resolver<Array<ResolversTypes['AccessGround']>, ParentType, ContextType>;
  appeal?: Resolver<Maybe<ResolversTypes['AidReviewAppeal']>, ParentType, ContextType>;
  appealBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  awaits?: Resolver<Array<ResolversTypes['AidReviewStep']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['AidCause']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dropoutCase?: Resolver<Maybe<ResolversTypes['DropoutCase']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AidReviewGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<Maybe<Array<ResolversTypes['AidMeasure']>>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reinstatement?: Resolver<Maybe<ResolversTypes['AidReinstatement']>, ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AidReviewStatus'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AidReviewAppealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidReviewAppeal'] = ResolversParentTypes['AidReviewAppeal']> = {
  against?: Resolver<ResolversTypes['AidReviewDecision'], ParentType, ContextType>;
  decideBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AidReviewAppealGround'], ParentType, ContextType>;
  lodgedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AidReviewAppealOutcome']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AidReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidReviewConnection'] = ResolversParentTypes['AidReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AidReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AidReviewDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidReviewDecision'] = ResolversParentTypes['AidReviewDecision']> = {
  cause?: Resolver<ResolversTypes['AidCause'], ParentType, ContextType>;
  decidedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['AidMeasure']>, ParentType, ContextType>;
};

export type AidReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidReviewEdge'] = ResolversParentTypes['AidReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AidReview'], ParentType, ContextType>;
};

export type AidReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidReviewResult'] = ResolversParentTypes['AidReviewResult']> = {
  __resolveType: TypeResolveFn<'AidReviewSuccess' | 'Conflict' | 'Refusal', ParentType, ContextType>;
};

export type AidReviewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidReviewSuccess'] = ResolversParentTypes['AidReviewSuccess']> = {
  review?: Resolver<ResolversTypes['AidReview'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessEntitlementsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessEntitlementsResult'] = ResolversParentTypes['AssessEntitlementsResult']> = {
  __resolveType: TypeResolveFn<'AssessEntitlementsSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AssessEntitlementsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessEntitlementsSuccess'] = ResolversParentTypes['AssessEntitlementsSuccess']> = {
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  studentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessSchoolFundingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessSchoolFundingResult'] = ResolversParentTypes['AssessSchoolFundingResult']> = {
  __resolveType: TypeResolveFn<'AssessSchoolFundingSuccess' | 'Refusal', ParentType, ContextType>;
};

export type AssessSchoolFundingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessSchoolFundingSuccess'] = ResolversParentTypes['AssessSchoolFundingSuccess']> = {
  changedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schoolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  studentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BankAnswerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAnswerConnection'] = ResolversParentTypes['BankAnswerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BankAnswerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BankAnswerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAnswerEdge'] = ResolversParentTypes['BankAnswerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BankAnswerLine'], ParentType, ContextType>;
};

export type BankAnswerLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BankAnswerLine'] = ResolversParentTypes['BankAnswerLine']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['Sentence']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['BankAnswerVerdict'], ParentType, ContextType>;
};

export type CareNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareNeed'] = ResolversParentTypes['CareNeed']> = {
  askedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareNeedKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['CareNeedResult']>, ParentType, ContextType>;
  settledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CommitAidLedgerImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitAidLedgerImportResult'] = ResolversParentTypes['CommitAidLedgerImportResult']> = {
  __resolveType: TypeResolveFn<'CommitAidLedgerImportSuccess' | 'Refusal', ParentType, ContextType>;
};

export type CommitAidLedgerImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitAidLedgerImportSuccess'] = ResolversParentTypes['CommitAidLedgerImportSuccess']> = {
  ledgerImport?: Resolver<ResolversTypes['AidLedgerImport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompleteAidReviewResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteAidReviewResult'] = ResolversParentTypes['CompleteAidReviewResult']> = {
  __resolveType: TypeResolveFn<'CompleteAidReviewSuccess' | 'Conflict' | 'Refusal', ParentType, ContextType>;
};

export type CompleteAidReviewSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CompleteAidReviewSuccess'] = ResolversParentTypes['CompleteAidReviewSuccess']> = {
  review?: Resolver<ResolversTypes['AidReview'], ParentType, ContextType>;
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

export type CreateAidLedgerImportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAidLedgerImportResult'] = ResolversParentTypes['CreateAidLedgerImportResult']> = {
  __resolveType: TypeResolveFn<'CreateAidLedgerImportSuccess' | 'Refusal', ParentType, ContextType>;
};

export type CreateAidLedgerImportSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAidLedgerImportSuccess'] = ResolversParentTypes['CreateAidLedgerImportSuccess']> = {
  ledgerImport?: Resolver<ResolversTypes['AidLedgerImport'], ParentType, ContextType>;
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

export type DecideAidLedgerFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAidLedgerFindingResult'] = ResolversParentTypes['DecideAidLedgerFindingResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DecideAidLedgerFindingSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DecideAidLedgerFindingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAidLedgerFindingSuccess'] = ResolversParentTypes['DecideAidLedgerFindingSuccess']> = {
  finding?: Resolver<ResolversTypes['AidLedgerFinding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisbursementBatch'] = ResolversParentTypes['DisbursementBatch']> = {
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  payments?: Resolver<Maybe<ResolversTypes['PaymentConnection']>, ParentType, ContextType, RequireFields<DisbursementBatchPaymentsArgs, 'first'>>;
  preparedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  schools?: Resolver<Array<ResolversTypes['School']>, ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DisbursementBatchStatus'], ParentType, ContextType>;
  termId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totalFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  totals?: Resolver<Maybe<Array<ResolversTypes['PaymentTotal']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutPayeeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisbursementBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisbursementBatchConnection'] = ResolversParentTypes['DisbursementBatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisbursementBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DisbursementBatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisbursementBatchEdge'] = ResolversParentTypes['DisbursementBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisbursementBatch'], ParentType, ContextType>;
};

export type DisbursementBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisbursementBatchResult'] = ResolversParentTypes['DisbursementBatchResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DisbursementBatchSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DisbursementBatchSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisbursementBatchSuccess'] = ResolversParentTypes['DisbursementBatchSuccess']> = {
  batch?: Resolver<ResolversTypes['DisbursementBatch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropoutCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropoutCase'] = ResolversParentTypes['DropoutCase'], FederationReferenceType extends FederationReferenceTypes['DropoutCase'] = FederationReferenceTypes['DropoutCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DropoutCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aidReview?: Resolver<Maybe<ResolversTypes['AidReview']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EarlierGuardianResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EarlierGuardian'] = ResolversParentTypes['EarlierGuardian']> = {
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EndMigrantChildResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndMigrantChildResult'] = ResolversParentTypes['EndMigrantChildResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'EndMigrantChildSuccess' | 'Refusal', ParentType, ContextType>;
};

export type EndMigrantChildSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndMigrantChildSuccess'] = ResolversParentTypes['EndMigrantChildSuccess']> = {
  child?: Resolver<ResolversTypes['MigrantChild'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntitlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  entitledFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inBatchFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['EntitlementLine']>, ParentType, ContextType>;
  paidFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['PayeeRecord']>, ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  termId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntitlementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementConnection'] = ResolversParentTypes['EntitlementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntitlementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntitlementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementEdge'] = ResolversParentTypes['EntitlementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entitlement'], ParentType, ContextType>;
};

export type EntitlementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementLine'] = ResolversParentTypes['EntitlementLine']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  batchId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  causes?: Resolver<Array<ResolversTypes['AdjustmentCause']>, ParentType, ContextType>;
  explanation?: Resolver<Array<ResolversTypes['Sentence']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['AidForm'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['AidItem'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntitlementLineKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['AidRate'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  sharedBy?: Resolver<ResolversTypes['AidSharedBy'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitsInTerm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntrustedGuardianResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntrustedGuardian'] = ResolversParentTypes['EntrustedGuardian']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedBy?: Resolver<ResolversTypes['GuardianNamedBy'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type EqualTreatmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EqualTreatment'] = ResolversParentTypes['EqualTreatment']> = {
  choices?: Resolver<Array<ResolversTypes['SchoolChoice']>, ParentType, ContextType>;
  figures?: Resolver<Array<ResolversTypes['EqualTreatmentFigure']>, ParentType, ContextType>;
  schoolYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EqualTreatmentFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EqualTreatmentFigure'] = ResolversParentTypes['EqualTreatmentFigure']> = {
  choiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chosenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SchoolChoiceKind'], ParentType, ContextType>;
  migrantChosenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rollCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rollMigrantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standsOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EventDeskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventDesk'] = ResolversParentTypes['EventDesk']> = {
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, RequireFields<EventDeskDeadLettersArgs, 'first'>>;
  service?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitingStreams?: Resolver<Array<ResolversTypes['WaitingStream']>, ParentType, ContextType>;
};

export type ExportDisbursementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportDisbursementResult'] = ResolversParentTypes['ExportDisbursementResult']> = {
  __resolveType: TypeResolveFn<'ExportDisbursementSuccess' | 'Refusal', ParentType, ContextType>;
};

export type ExportDisbursementSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExportDisbursementSuccess'] = ResolversParentTypes['ExportDisbursementSuccess']> = {
  contentBase64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lineCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutPayeeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface FenScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Fen'], any> {
  name: 'Fen';
}

export type FundingAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingAllocation'] = ResolversParentTypes['FundingAllocation']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reversedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type FundingAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingAssessment'] = ResolversParentTypes['FundingAssessment']> = {
  countedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['FundingLine']>, ParentType, ContextType>;
  migrantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  studentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
};

export type FundingLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingLine'] = ResolversParentTypes['FundingLine']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<Array<ResolversTypes['Sentence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundingLineKind'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['FundingRate'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['SchoolStage'], ParentType, ContextType>;
};

export type FundingRateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundingRate'] = ResolversParentTypes['FundingRate']> = {
  amountFen?: Resolver<Maybe<ResolversTypes['Fen']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['RateCertainty'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['FundingItem'], ParentType, ContextType>;
  jurisdiction?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['SchoolStage']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type GuardianContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GuardianContact'] = ResolversParentTypes['GuardianContact']> = {
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  concerns?: Resolver<Array<ResolversTypes['CareConcern']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['ContactWay'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aidPlan?: Resolver<Maybe<ResolversTypes['AidPlan']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type LeaveAidLedgerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveAidLedgerResult'] = ResolversParentTypes['LeaveAidLedgerResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'LeaveAidLedgerSuccess' | 'Refusal', ParentType, ContextType>;
};

export type LeaveAidLedgerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveAidLedgerSuccess'] = ResolversParentTypes['LeaveAidLedgerSuccess']> = {
  entry?: Resolver<ResolversTypes['AidLedgerEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeftBehindFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftBehindFigures'] = ResolversParentTypes['LeftBehindFigures']> = {
  boardingWantedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schoolPlaceWantedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutGuardianCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeftBehindFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftBehindFile'] = ResolversParentTypes['LeftBehindFile'], FederationReferenceType extends FederationReferenceTypes['LeftBehindFile'] = FederationReferenceTypes['LeftBehindFile']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeftBehindFile']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boards?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contactDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contactOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['GuardianContact']>, ParentType, ContextType>;
  earlierGuardians?: Resolver<Array<ResolversTypes['EarlierGuardian']>, ParentType, ContextType>;
  entrustedGuardian?: Resolver<Maybe<ResolversTypes['EntrustedGuardian']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['CareNeed']>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  parentsAway?: Resolver<Maybe<ResolversTypes['ParentsAway']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LeftBehindFileStatus'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  unreachedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutGuardian?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeftBehindFileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftBehindFileConnection'] = ResolversParentTypes['LeftBehindFileConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeftBehindFileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LeftBehindFileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftBehindFileEdge'] = ResolversParentTypes['LeftBehindFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeftBehindFile'], ParentType, ContextType>;
};

export type LeftBehindFileResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftBehindFileResult'] = ResolversParentTypes['LeftBehindFileResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'LeftBehindFileSuccess' | 'Refusal', ParentType, ContextType>;
};

export type LeftBehindFileSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftBehindFileSuccess'] = ResolversParentTypes['LeftBehindFileSuccess']> = {
  file?: Resolver<ResolversTypes['LeftBehindFile'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MealParticipationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MealParticipation'] = ResolversParentTypes['MealParticipation']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  childCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mealCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MigrantChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrantChild'] = ResolversParentTypes['MigrantChild']> = {
  atSchool?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['MigrantEndReason']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  livesHereSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  nearby?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['MigrantOrigin'], ParentType, ContextType>;
  residence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MigrantChildConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrantChildConnection'] = ResolversParentTypes['MigrantChildConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MigrantChildEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MigrantChildEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrantChildEdge'] = ResolversParentTypes['MigrantChildEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MigrantChild'], ParentType, ContextType>;
};

export type MigrantClassMixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrantClassMix'] = ResolversParentTypes['MigrantClassMix']> = {
  migrantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schoolClass?: Resolver<ResolversTypes['SchoolClass'], ParentType, ContextType>;
  standsOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  studentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MigrantFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrantFigures'] = ResolversParentTypes['MigrantFigures']> = {
  atSchoolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  farFromHomeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inPublicSchool?: Resolver<ResolversTypes['MigrantPublicShare'], ParentType, ContextType>;
  livingHereCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearbyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutSchoolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MigrantPublicShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MigrantPublicShare'] = ResolversParentTypes['MigrantPublicShare']> = {
  atSchoolCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  privateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publicCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAidPlanMeasure?: Resolver<ResolversTypes['AidPlanResult'], ParentType, ContextType, RequireFields<MutationAddAidPlanMeasureArgs, 'input'>>;
  admitSchoolToMeals?: Resolver<ResolversTypes['AdmitSchoolToMealsResult'], ParentType, ContextType, RequireFields<MutationAdmitSchoolToMealsArgs, 'input'>>;
  allocateSchoolFunding?: Resolver<ResolversTypes['SchoolFundingResult'], ParentType, ContextType, RequireFields<MutationAllocateSchoolFundingArgs, 'input'>>;
  appealAidReview?: Resolver<ResolversTypes['AidReviewResult'], ParentType, ContextType, RequireFields<MutationAppealAidReviewArgs, 'input'>>;
  assessEntitlements?: Resolver<ResolversTypes['AssessEntitlementsResult'], ParentType, ContextType, RequireFields<MutationAssessEntitlementsArgs, 'input'>>;
  assessSchoolFunding?: Resolver<ResolversTypes['AssessSchoolFundingResult'], ParentType, ContextType, RequireFields<MutationAssessSchoolFundingArgs, 'input'>>;
  cancelAidListImport?: Resolver<ResolversTypes['CommitAidLedgerImportResult'], ParentType, ContextType, RequireFields<MutationCancelAidListImportArgs, 'input'>>;
  changeAidPlanMeasure?: Resolver<ResolversTypes['AidPlanResult'], ParentType, ContextType, RequireFields<MutationChangeAidPlanMeasureArgs, 'input'>>;
  commitAidLedgerImport?: Resolver<ResolversTypes['CommitAidLedgerImportResult'], ParentType, ContextType, RequireFields<MutationCommitAidLedgerImportArgs, 'input'>>;
  commitBankAnswerImport?: Resolver<ResolversTypes['CommitAidLedgerImportResult'], ParentType, ContextType, RequireFields<MutationCommitBankAnswerImportArgs, 'input'>>;
  commitLeftBehindImport?: Resolver<ResolversTypes['CommitAidLedgerImportResult'], ParentType, ContextType, RequireFields<MutationCommitLeftBehindImportArgs, 'input'>>;
  commitMigrantImport?: Resolver<ResolversTypes['CommitAidLedgerImportResult'], ParentType, ContextType, RequireFields<MutationCommitMigrantImportArgs, 'input'>>;
  commitPayeeImport?: Resolver<ResolversTypes['CommitAidLedgerImportResult'], ParentType, ContextType, RequireFields<MutationCommitPayeeImportArgs, 'input'>>;
  completeAidReview?: Resolver<ResolversTypes['CompleteAidReviewResult'], ParentType, ContextType, RequireFields<MutationCompleteAidReviewArgs, 'input'>>;
  concludeAidPlan?: Resolver<ResolversTypes['AidPlanResult'], ParentType, ContextType, RequireFields<MutationConcludeAidPlanArgs, 'input'>>;
  createAidLedgerImport?: Resolver<ResolversTypes['CreateAidLedgerImportResult'], ParentType, ContextType, RequireFields<MutationCreateAidLedgerImportArgs, 'input'>>;
  createBankAnswerImport?: Resolver<ResolversTypes['CreateAidLedgerImportResult'], ParentType, ContextType, RequireFields<MutationCreateBankAnswerImportArgs, 'input'>>;
  createLeftBehindImport?: Resolver<ResolversTypes['CreateAidLedgerImportResult'], ParentType, ContextType, RequireFields<MutationCreateLeftBehindImportArgs, 'input'>>;
  createMigrantImport?: Resolver<ResolversTypes['CreateAidLedgerImportResult'], ParentType, ContextType, RequireFields<MutationCreateMigrantImportArgs, 'input'>>;
  createPayeeImport?: Resolver<ResolversTypes['CreateAidLedgerImportResult'], ParentType, ContextType, RequireFields<MutationCreatePayeeImportArgs, 'input'>>;
  decideAidLedgerFinding?: Resolver<ResolversTypes['DecideAidLedgerFindingResult'], ParentType, ContextType, RequireFields<MutationDecideAidLedgerFindingArgs, 'input'>>;
  decideAidReviewAppeal?: Resolver<ResolversTypes['AidReviewResult'], ParentType, ContextType, RequireFields<MutationDecideAidReviewAppealArgs, 'input'>>;
  decideDisbursement?: Resolver<ResolversTypes['DisbursementBatchResult'], ParentType, ContextType, RequireFields<MutationDecideDisbursementArgs, 'input'>>;
  declareCareNeed?: Resolver<ResolversTypes['LeftBehindFileResult'], ParentType, ContextType, RequireFields<MutationDeclareCareNeedArgs, 'input'>>;
  endMigrantChild?: Resolver<ResolversTypes['EndMigrantChildResult'], ParentType, ContextType, RequireFields<MutationEndMigrantChildArgs, 'input'>>;
  exportDisbursement?: Resolver<ResolversTypes['ExportDisbursementResult'], ParentType, ContextType, RequireFields<MutationExportDisbursementArgs, 'input'>>;
  leaveAidLedger?: Resolver<ResolversTypes['LeaveAidLedgerResult'], ParentType, ContextType, RequireFields<MutationLeaveAidLedgerArgs, 'input'>>;
  nameEntrustedGuardian?: Resolver<ResolversTypes['LeftBehindFileResult'], ParentType, ContextType, RequireFields<MutationNameEntrustedGuardianArgs, 'input'>>;
  openHouseholdAidPlan?: Resolver<ResolversTypes['AidPlanResult'], ParentType, ContextType, RequireFields<MutationOpenHouseholdAidPlanArgs, 'input'>>;
  openStudentAidPlan?: Resolver<ResolversTypes['AidPlanResult'], ParentType, ContextType, RequireFields<MutationOpenStudentAidPlanArgs, 'input'>>;
  prepareDisbursement?: Resolver<ResolversTypes['DisbursementBatchResult'], ParentType, ContextType, RequireFields<MutationPrepareDisbursementArgs, 'input'>>;
  recordAidPlanMeasure?: Resolver<ResolversTypes['AidPlanResult'], ParentType, ContextType, RequireFields<MutationRecordAidPlanMeasureArgs, 'input'>>;
  recordGuardianContact?: Resolver<ResolversTypes['LeftBehindFileResult'], ParentType, ContextType, RequireFields<MutationRecordGuardianContactArgs, 'input'>>;
  recordPayee?: Resolver<ResolversTypes['RecordPayeeResult'], ParentType, ContextType, RequireFields<MutationRecordPayeeArgs, 'input'>>;
  recordSchoolChoice?: Resolver<ResolversTypes['SchoolChoiceResult'], ParentType, ContextType, RequireFields<MutationRecordSchoolChoiceArgs, 'input'>>;
  recordSchoolMeals?: Resolver<ResolversTypes['RecordSchoolMealsResult'], ParentType, ContextType, RequireFields<MutationRecordSchoolMealsArgs, 'input'>>;
  reinstateAid?: Resolver<ResolversTypes['AidReviewResult'], ParentType, ContextType, RequireFields<MutationReinstateAidArgs, 'input'>>;
  replayPovertyAidDeadLetters?: Resolver<ResolversTypes['ReplayDeadLettersResult'], ParentType, ContextType, RequireFields<MutationReplayPovertyAidDeadLettersArgs, 'input'>>;
  revealEntrustedGuardian?: Resolver<ResolversTypes['RevealEntrustedGuardianResult'], ParentType, ContextType, RequireFields<MutationRevealEntrustedGuardianArgs, 'input'>>;
  reverseSchoolFundingAllocation?: Resolver<ResolversTypes['SchoolFundingResult'], ParentType, ContextType, RequireFields<MutationReverseSchoolFundingAllocationArgs, 'input'>>;
  settleCareNeed?: Resolver<ResolversTypes['LeftBehindFileResult'], ParentType, ContextType, RequireFields<MutationSettleCareNeedArgs, 'input'>>;
  skipPovertyAidDeadLetter?: Resolver<ResolversTypes['SkipDeadLetterResult'], ParentType, ContextType, RequireFields<MutationSkipPovertyAidDeadLetterArgs, 'input'>>;
  undoAidListImport?: Resolver<ResolversTypes['CommitAidLedgerImportResult'], ParentType, ContextType, RequireFields<MutationUndoAidListImportArgs, 'input'>>;
  withdrawSchoolChoice?: Resolver<ResolversTypes['SchoolChoiceResult'], ParentType, ContextType, RequireFields<MutationWithdrawSchoolChoiceArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PayeeRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PayeeRecord'] = ResolversParentTypes['PayeeRecord']> = {
  earlierOn?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PaymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Payment'] = ResolversParentTypes['Payment']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lineNumbers?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
};

export type PaymentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentConnection'] = ResolversParentTypes['PaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PaymentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PaymentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentEdge'] = ResolversParentTypes['PaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Payment'], ParentType, ContextType>;
};

export type PaymentTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentTotal'] = ResolversParentTypes['PaymentTotal']> = {
  amountFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PaymentStatus'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  aidLedger?: Resolver<ResolversTypes['AidLedgerConnection'], ParentType, ContextType, RequireFields<QueryAidLedgerArgs, 'category' | 'first' | 'status'>>;
  aidLedgerFindings?: Resolver<ResolversTypes['AidLedgerFindingConnection'], ParentType, ContextType, RequireFields<QueryAidLedgerFindingsArgs, 'first' | 'importId'>>;
  aidLedgerImport?: Resolver<Maybe<ResolversTypes['AidLedgerImport']>, ParentType, ContextType, RequireFields<QueryAidLedgerImportArgs, 'id'>>;
  aidPlans?: Resolver<ResolversTypes['AidPlanConnection'], ParentType, ContextType, RequireFields<QueryAidPlansArgs, 'first' | 'overdueOnly' | 'status'>>;
  aidRates?: Resolver<Array<ResolversTypes['AidRate']>, ParentType, ContextType, Partial<QueryAidRatesArgs>>;
  aidReview?: Resolver<Maybe<ResolversTypes['AidReview']>, ParentType, ContextType, RequireFields<QueryAidReviewArgs, 'id'>>;
  aidReviews?: Resolver<ResolversTypes['AidReviewConnection'], ParentType, ContextType, RequireFields<QueryAidReviewsArgs, 'first' | 'status'>>;
  bankAnswerLines?: Resolver<ResolversTypes['BankAnswerConnection'], ParentType, ContextType, RequireFields<QueryBankAnswerLinesArgs, 'first' | 'importId'>>;
  disbursementBatch?: Resolver<Maybe<ResolversTypes['DisbursementBatch']>, ParentType, ContextType, RequireFields<QueryDisbursementBatchArgs, 'id'>>;
  disbursementBatches?: Resolver<ResolversTypes['DisbursementBatchConnection'], ParentType, ContextType, RequireFields<QueryDisbursementBatchesArgs, 'first' | 'termId'>>;
  entitlements?: Resolver<ResolversTypes['EntitlementConnection'], ParentType, ContextType, RequireFields<QueryEntitlementsArgs, 'first' | 'termId' | 'unpaidOnly'>>;
  fundingRates?: Resolver<Array<ResolversTypes['FundingRate']>, ParentType, ContextType, Partial<QueryFundingRatesArgs>>;
  leftBehindFigures?: Resolver<ResolversTypes['LeftBehindFigures'], ParentType, ContextType, Partial<QueryLeftBehindFiguresArgs>>;
  leftBehindFile?: Resolver<Maybe<ResolversTypes['LeftBehindFile']>, ParentType, ContextType, RequireFields<QueryLeftBehindFileArgs, 'id'>>;
  leftBehindFiles?: Resolver<ResolversTypes['LeftBehindFileConnection'], ParentType, ContextType, RequireFields<QueryLeftBehindFilesArgs, 'first' | 'list'>>;
  leftBehindImport?: Resolver<Maybe<ResolversTypes['AidLedgerImport']>, ParentType, ContextType, RequireFields<QueryLeftBehindImportArgs, 'id'>>;
  migrantChildren?: Resolver<ResolversTypes['MigrantChildConnection'], ParentType, ContextType, RequireFields<QueryMigrantChildrenArgs, 'first' | 'list'>>;
  migrantFigures?: Resolver<ResolversTypes['MigrantFigures'], ParentType, ContextType, Partial<QueryMigrantFiguresArgs>>;
  migrantImport?: Resolver<Maybe<ResolversTypes['AidLedgerImport']>, ParentType, ContextType, RequireFields<QueryMigrantImportArgs, 'id'>>;
  payeeImport?: Resolver<Maybe<ResolversTypes['AidLedgerImport']>, ParentType, ContextType, RequireFields<QueryPayeeImportArgs, 'id'>>;
  povertyAidAccessLog?: Resolver<Maybe<ResolversTypes['AccessLog']>, ParentType, ContextType>;
  povertyAidEventDesk?: Resolver<Maybe<ResolversTypes['EventDesk']>, ParentType, ContextType>;
  schoolFundings?: Resolver<ResolversTypes['SchoolFundingConnection'], ParentType, ContextType, RequireFields<QuerySchoolFundingsArgs, 'budgetYear' | 'first' | 'outstandingOnly'>>;
  schoolMeals?: Resolver<ResolversTypes['SchoolMealsConnection'], ParentType, ContextType, RequireFields<QuerySchoolMealsArgs, 'first' | 'schoolYear'>>;
};

export type RecordPayeeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPayeeResult'] = ResolversParentTypes['RecordPayeeResult']> = {
  __resolveType: TypeResolveFn<'RecordPayeeSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordPayeeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPayeeSuccess'] = ResolversParentTypes['RecordPayeeSuccess']> = {
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecordSchoolMealsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSchoolMealsResult'] = ResolversParentTypes['RecordSchoolMealsResult']> = {
  __resolveType: TypeResolveFn<'RecordSchoolMealsSuccess' | 'Refusal', ParentType, ContextType>;
};

export type RecordSchoolMealsSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordSchoolMealsSuccess'] = ResolversParentTypes['RecordSchoolMealsSuccess']> = {
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
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

export type RevealEntrustedGuardianResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealEntrustedGuardianResult'] = ResolversParentTypes['RevealEntrustedGuardianResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RevealEntrustedGuardianSuccess', ParentType, ContextType>;
};

export type RevealEntrustedGuardianSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealEntrustedGuardianSuccess'] = ResolversParentTypes['RevealEntrustedGuardianSuccess']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  equalTreatment?: Resolver<Maybe<ResolversTypes['EqualTreatment']>, ParentType, ContextType, RequireFields<SchoolEqualTreatmentArgs, 'schoolYear'>>;
  funding?: Resolver<Maybe<ResolversTypes['SchoolFunding']>, ParentType, ContextType, RequireFields<SchoolFundingArgs, 'budgetYear'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meals?: Resolver<Maybe<ResolversTypes['SchoolMeals']>, ParentType, ContextType, RequireFields<SchoolMealsArgs, 'schoolYear'>>;
  migrantClassMix?: Resolver<Maybe<Array<ResolversTypes['MigrantClassMix']>>, ParentType, ContextType>;
};

export type SchoolChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolChoice'] = ResolversParentTypes['SchoolChoice']> = {
  chosenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SchoolChoiceKind'], ParentType, ContextType>;
  migrantChosenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  rollCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rollMigrantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  students?: Resolver<Array<ResolversTypes['Student']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SchoolChoiceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolChoiceResult'] = ResolversParentTypes['SchoolChoiceResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'SchoolChoiceSuccess', ParentType, ContextType>;
};

export type SchoolChoiceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolChoiceSuccess'] = ResolversParentTypes['SchoolChoiceSuccess']> = {
  equalTreatment?: Resolver<ResolversTypes['EqualTreatment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolClassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolClass'] = ResolversParentTypes['SchoolClass']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SchoolFundingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolFunding'] = ResolversParentTypes['SchoolFunding']> = {
  allocatedFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  allocations?: Resolver<Array<ResolversTypes['FundingAllocation']>, ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['FundingAssessment'], ParentType, ContextType>;
  budgetYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earlierAssessments?: Resolver<Array<ResolversTypes['FundingAssessment']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outstandingFen?: Resolver<ResolversTypes['Fen'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolFundingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolFundingConnection'] = ResolversParentTypes['SchoolFundingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SchoolFundingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SchoolFundingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolFundingEdge'] = ResolversParentTypes['SchoolFundingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolFunding'], ParentType, ContextType>;
};

export type SchoolFundingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolFundingResult'] = ResolversParentTypes['SchoolFundingResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal' | 'SchoolFundingSuccess', ParentType, ContextType>;
};

export type SchoolFundingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolFundingSuccess'] = ResolversParentTypes['SchoolFundingSuccess']> = {
  funding?: Resolver<ResolversTypes['SchoolFunding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SchoolMealMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolMealMonth'] = ResolversParentTypes['SchoolMealMonth']> = {
  missedOn?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  schoolDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  servedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolMealsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolMeals'] = ResolversParentTypes['SchoolMeals']> = {
  missedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['SchoolMealMonth']>, ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['MealParticipation']>, ParentType, ContextType, RequireFields<SchoolMealsParticipationArgs, 'termId'>>;
  plannedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remainingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  schoolYear?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servedDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unrecordedMonths?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchoolMealsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolMealsConnection'] = ResolversParentTypes['SchoolMealsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SchoolMealsEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SchoolMealsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolMealsEdge'] = ResolversParentTypes['SchoolMealsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolMeals'], ParentType, ContextType>;
};

export type SentenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Sentence'] = ResolversParentTypes['Sentence']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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
  aid?: Resolver<Maybe<ResolversTypes['StudentAid']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StudentAidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudentAid'] = ResolversParentTypes['StudentAid']> = {
  entitlement?: Resolver<Maybe<ResolversTypes['Entitlement']>, ParentType, ContextType, RequireFields<StudentAidEntitlementArgs, 'termId'>>;
  ledgers?: Resolver<Maybe<Array<ResolversTypes['AidLedgerEntry']>>, ParentType, ContextType>;
  leftBehind?: Resolver<Maybe<ResolversTypes['LeftBehindFile']>, ParentType, ContextType>;
  migrant?: Resolver<Maybe<ResolversTypes['MigrantChild']>, ParentType, ContextType>;
  plans?: Resolver<Maybe<Array<ResolversTypes['AidPlan']>>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<Array<ResolversTypes['AidReview']>>, ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
};

export type VersionedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Versioned'] = ResolversParentTypes['Versioned']> = {
  __resolveType: TypeResolveFn<'AidLedgerEntry' | 'AidLedgerFinding' | 'AidPlan' | 'AidReview' | 'DisbursementBatch' | 'Entitlement' | 'LeftBehindFile' | 'MigrantChild' | 'SchoolFunding' | 'WithheldRecord', ParentType, ContextType>;
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
  AdjustmentCause?: AdjustmentCauseResolvers<ContextType>;
  AdmitSchoolToMealsResult?: AdmitSchoolToMealsResultResolvers<ContextType>;
  AdmitSchoolToMealsSuccess?: AdmitSchoolToMealsSuccessResolvers<ContextType>;
  AidLedgerChange?: AidLedgerChangeResolvers<ContextType>;
  AidLedgerConnection?: AidLedgerConnectionResolvers<ContextType>;
  AidLedgerEdge?: AidLedgerEdgeResolvers<ContextType>;
  AidLedgerEntry?: AidLedgerEntryResolvers<ContextType>;
  AidLedgerFinding?: AidLedgerFindingResolvers<ContextType>;
  AidLedgerFindingConnection?: AidLedgerFindingConnectionResolvers<ContextType>;
  AidLedgerFindingCount?: AidLedgerFindingCountResolvers<ContextType>;
  AidLedgerFindingEdge?: AidLedgerFindingEdgeResolvers<ContextType>;
  AidLedgerImport?: AidLedgerImportResolvers<ContextType>;
  AidLedgerRowError?: AidLedgerRowErrorResolvers<ContextType>;
  AidPlan?: AidPlanResolvers<ContextType>;
  AidPlanAssignment?: AidPlanAssignmentResolvers<ContextType>;
  AidPlanConnection?: AidPlanConnectionResolvers<ContextType>;
  AidPlanEdge?: AidPlanEdgeResolvers<ContextType>;
  AidPlanMeasure?: AidPlanMeasureResolvers<ContextType>;
  AidPlanResult?: AidPlanResultResolvers<ContextType>;
  AidPlanSuccess?: AidPlanSuccessResolvers<ContextType>;
  AidRate?: AidRateResolvers<ContextType>;
  AidReinstatement?: AidReinstatementResolvers<ContextType>;
  AidReview?: AidReviewResolvers<ContextType>;
  AidReviewAppeal?: AidReviewAppealResolvers<ContextType>;
  AidReviewConnection?: AidReviewConnectionResolvers<ContextType>;
  AidReviewDecision?: AidReviewDecisionResolvers<ContextType>;
  AidReviewEdge?: AidReviewEdgeResolvers<ContextType>;
  AidReviewResult?: AidReviewResultResolvers<ContextType>;
  AidReviewSuccess?: AidReviewSuccessResolvers<ContextType>;
  AssessEntitlementsResult?: AssessEntitlementsResultResolvers<ContextType>;
  AssessEntitlementsSuccess?: AssessEntitlementsSuccessResolvers<ContextType>;
  AssessSchoolFundingResult?: AssessSchoolFundingResultResolvers<ContextType>;
  AssessSchoolFundingSuccess?: AssessSchoolFundingSuccessResolvers<ContextType>;
  BankAnswerConnection?: BankAnswerConnectionResolvers<ContextType>;
  BankAnswerEdge?: BankAnswerEdgeResolvers<ContextType>;
  BankAnswerLine?: BankAnswerLineResolvers<ContextType>;
  CareNeed?: CareNeedResolvers<ContextType>;
  CommitAidLedgerImportResult?: CommitAidLedgerImportResultResolvers<ContextType>;
  CommitAidLedgerImportSuccess?: CommitAidLedgerImportSuccessResolvers<ContextType>;
  CompleteAidReviewResult?: CompleteAidReviewResultResolvers<ContextType>;
  CompleteAidReviewSuccess?: CompleteAidReviewSuccessResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CreateAidLedgerImportResult?: CreateAidLedgerImportResultResolvers<ContextType>;
  CreateAidLedgerImportSuccess?: CreateAidLedgerImportSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DecideAidLedgerFindingResult?: DecideAidLedgerFindingResultResolvers<ContextType>;
  DecideAidLedgerFindingSuccess?: DecideAidLedgerFindingSuccessResolvers<ContextType>;
  DisbursementBatch?: DisbursementBatchResolvers<ContextType>;
  DisbursementBatchConnection?: DisbursementBatchConnectionResolvers<ContextType>;
  DisbursementBatchEdge?: DisbursementBatchEdgeResolvers<ContextType>;
  DisbursementBatchResult?: DisbursementBatchResultResolvers<ContextType>;
  DisbursementBatchSuccess?: DisbursementBatchSuccessResolvers<ContextType>;
  DropoutCase?: DropoutCaseResolvers<ContextType>;
  EarlierGuardian?: EarlierGuardianResolvers<ContextType>;
  EndMigrantChildResult?: EndMigrantChildResultResolvers<ContextType>;
  EndMigrantChildSuccess?: EndMigrantChildSuccessResolvers<ContextType>;
  Entitlement?: EntitlementResolvers<ContextType>;
  EntitlementConnection?: EntitlementConnectionResolvers<ContextType>;
  EntitlementEdge?: EntitlementEdgeResolvers<ContextType>;
  EntitlementLine?: EntitlementLineResolvers<ContextType>;
  EntrustedGuardian?: EntrustedGuardianResolvers<ContextType>;
  EqualTreatment?: EqualTreatmentResolvers<ContextType>;
  EqualTreatmentFigure?: EqualTreatmentFigureResolvers<ContextType>;
  EventDesk?: EventDeskResolvers<ContextType>;
  ExportDisbursementResult?: ExportDisbursementResultResolvers<ContextType>;
  ExportDisbursementSuccess?: ExportDisbursementSuccessResolvers<ContextType>;
  Fen?: GraphQLScalarType;
  FundingAllocation?: FundingAllocationResolvers<ContextType>;
  FundingAssessment?: FundingAssessmentResolvers<ContextType>;
  FundingLine?: FundingLineResolvers<ContextType>;
  FundingRate?: FundingRateResolvers<ContextType>;
  GuardianContact?: GuardianContactResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  ImportFieldChange?: ImportFieldChangeResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  ImportPreviewRow?: ImportPreviewRowResolvers<ContextType>;
  ImportPreviewRowConnection?: ImportPreviewRowConnectionResolvers<ContextType>;
  ImportPreviewRowEdge?: ImportPreviewRowEdgeResolvers<ContextType>;
  ImportUndoneRow?: ImportUndoneRowResolvers<ContextType>;
  ImportUndoneRowConnection?: ImportUndoneRowConnectionResolvers<ContextType>;
  ImportUndoneRowEdge?: ImportUndoneRowEdgeResolvers<ContextType>;
  LeaveAidLedgerResult?: LeaveAidLedgerResultResolvers<ContextType>;
  LeaveAidLedgerSuccess?: LeaveAidLedgerSuccessResolvers<ContextType>;
  LeftBehindFigures?: LeftBehindFiguresResolvers<ContextType>;
  LeftBehindFile?: LeftBehindFileResolvers<ContextType>;
  LeftBehindFileConnection?: LeftBehindFileConnectionResolvers<ContextType>;
  LeftBehindFileEdge?: LeftBehindFileEdgeResolvers<ContextType>;
  LeftBehindFileResult?: LeftBehindFileResultResolvers<ContextType>;
  LeftBehindFileSuccess?: LeftBehindFileSuccessResolvers<ContextType>;
  MealParticipation?: MealParticipationResolvers<ContextType>;
  MigrantChild?: MigrantChildResolvers<ContextType>;
  MigrantChildConnection?: MigrantChildConnectionResolvers<ContextType>;
  MigrantChildEdge?: MigrantChildEdgeResolvers<ContextType>;
  MigrantClassMix?: MigrantClassMixResolvers<ContextType>;
  MigrantFigures?: MigrantFiguresResolvers<ContextType>;
  MigrantPublicShare?: MigrantPublicShareResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PayeeRecord?: PayeeRecordResolvers<ContextType>;
  Payment?: PaymentResolvers<ContextType>;
  PaymentConnection?: PaymentConnectionResolvers<ContextType>;
  PaymentEdge?: PaymentEdgeResolvers<ContextType>;
  PaymentTotal?: PaymentTotalResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordPayeeResult?: RecordPayeeResultResolvers<ContextType>;
  RecordPayeeSuccess?: RecordPayeeSuccessResolvers<ContextType>;
  RecordSchoolMealsResult?: RecordSchoolMealsResultResolvers<ContextType>;
  RecordSchoolMealsSuccess?: RecordSchoolMealsSuccessResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  ReplayDeadLettersResult?: ReplayDeadLettersResultResolvers<ContextType>;
  ReplayDeadLettersSuccess?: ReplayDeadLettersSuccessResolvers<ContextType>;
  ReplayedDeadLetter?: ReplayedDeadLetterResolvers<ContextType>;
  RevealEntrustedGuardianResult?: RevealEntrustedGuardianResultResolvers<ContextType>;
  RevealEntrustedGuardianSuccess?: RevealEntrustedGuardianSuccessResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  SchoolChoice?: SchoolChoiceResolvers<ContextType>;
  SchoolChoiceResult?: SchoolChoiceResultResolvers<ContextType>;
  SchoolChoiceSuccess?: SchoolChoiceSuccessResolvers<ContextType>;
  SchoolClass?: SchoolClassResolvers<ContextType>;
  SchoolFunding?: SchoolFundingResolvers<ContextType>;
  SchoolFundingConnection?: SchoolFundingConnectionResolvers<ContextType>;
  SchoolFundingEdge?: SchoolFundingEdgeResolvers<ContextType>;
  SchoolFundingResult?: SchoolFundingResultResolvers<ContextType>;
  SchoolFundingSuccess?: SchoolFundingSuccessResolvers<ContextType>;
  SchoolMealMonth?: SchoolMealMonthResolvers<ContextType>;
  SchoolMeals?: SchoolMealsResolvers<ContextType>;
  SchoolMealsConnection?: SchoolMealsConnectionResolvers<ContextType>;
  SchoolMealsEdge?: SchoolMealsEdgeResolvers<ContextType>;
  Sentence?: SentenceResolvers<ContextType>;
  SkipDeadLetterResult?: SkipDeadLetterResultResolvers<ContextType>;
  SkipDeadLetterSuccess?: SkipDeadLetterSuccessResolvers<ContextType>;
  Student?: StudentResolvers<ContextType>;
  StudentAid?: StudentAidResolvers<ContextType>;
  Versioned?: VersionedResolvers<ContextType>;
  WaitingStream?: WaitingStreamResolvers<ContextType>;
  WithheldRecord?: WithheldRecordResolvers<ContextType>;
};


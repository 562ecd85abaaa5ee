import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
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
  _FieldSet: { input: string; output: string; }
};

/** Whether poverty is why the child left. */
export type AidCause =
  /** 非因贫. */
  | 'NOT_POVERTY'
  /** 因贫辍学. */
  | 'POVERTY';

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
  | 'RECOGNITION_CORRECTED';

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
  /** The list 以名单为准: the date is corrected, the leaving withdrawn, the missing child leaves; an unknown child goes on waiting. */
  | 'FOLLOW_LIST'
  /** The ledger 以台账为准: what stands is kept; an entry of an unknown child ends on the day it began. */
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
export type AidLedgerEntry = {
  __typename?: 'AidLedgerEntry';
  /** Category 类别. */
  category: AidLedgerCategory;
  /** Day of recognition 认定日期. */
  enteredOn: Scalars['Date']['output'];
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
export type AidLedgerFinding = {
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
  | 'NEW';

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
  /** Committed rows whose child is registered 已匹配. */
  matchedCount: Scalars['Int']['output'];
  /** Rows in the file 行数. */
  rowCount: Scalars['Int']['output'];
  /** Name of the department's list 来源名单. */
  sourceList: Scalars['String']['output'];
  /** Where the import stands. */
  status: AidLedgerImportStatus;
  /** Committed rows still waiting for their child 未匹配. */
  unmatchedCount: Scalars['Int']['output'];
  /** Where the XLSX or CSV file is sent by HTTP PUT. */
  uploadPath: Scalars['String']['output'];
};

/** Where an import 导入 of a department's list stands. */
export type AidLedgerImportStatus =
  /** Created; the file has not arrived. */
  | 'AWAITING_FILE'
  /** The file was checked (试运行); nothing is on the ledger yet. */
  | 'CHECKED'
  /** The accepted rows are on the ledger. */
  | 'COMMITTED';

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

/** An aid review 资助复核: did the child leave because of poverty, and what is done about it. One per dropout case. */
export type AidReview = {
  __typename?: 'AidReview';
  /** The decision on the cause; null until completed. */
  cause?: Maybe<AidCause>;
  /** Day of the decision 办结日期. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** The dropout case 辍学个案 it belongs to. */
  dropoutCase?: Maybe<DropoutCase>;
  /** Last day for a decision 办结期限. */
  dueOn: Scalars['Date']['output'];
  /** Why it was opened. */
  ground: AidReviewGround;
  /** Id of the review. */
  id: Scalars['ID']['output'];
  /** The measures decided on; null until completed. */
  measures?: Maybe<Array<AidMeasure>>;
  /** Day it was opened. */
  openedOn: Scalars['Date']['output'];
  /** True once the deadline passed without a decision 逾期. */
  overdue: Scalars['Boolean']['output'];
  /** Day the child returned 复学日期; null until then. */
  returnedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
  status: AidReviewStatus;
  /** The child. */
  student?: Maybe<Student>;
  /** Grows with every change; send it back as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** A page of aid reviews. */
export type AidReviewConnection = {
  __typename?: 'AidReviewConnection';
  /** The reviews of this page. */
  edges: Array<AidReviewEdge>;
  /** Where this page ends. */
  pageInfo: PageInfo;
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
  /** The rule that was broken. */
  rule?: Maybe<Scalars['String']['output']>;
  /** In Chinese 中文说明. */
  zh: Scalars['String']['output'];
};

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

/** A dropout case 辍学个案 (owned by attendance). */
export type DropoutCase = {
  __typename?: 'DropoutCase';
  /** The aid review of the case; null while none is open or the viewer may not see it. */
  aidReview?: Maybe<AidReview>;
  /** Id of the case. */
  id: Scalars['ID']['output'];
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

export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Puts new children of the list on the ledger and compares the others with what stands. Rows with errors are left out; where list and ledger
   * differ nothing changes until an officer decides the finding.
   */
  commitAidLedgerImport: CommitAidLedgerImportResult;
  /** Records the poverty officer's decision on cause and measures 办结资助复核. */
  completeAidReview: CompleteAidReviewResult;
  /** Starts the import of a department's list 导入台账; the answer says where to send the file. */
  createAidLedgerImport: CreateAidLedgerImportResult;
  /** Decides a difference between list and ledger 处理差异. */
  decideAidLedgerFinding: DecideAidLedgerFindingResult;
  /** Records that a child left a ledger 退出台账. The entry is kept. */
  leaveAidLedger: LeaveAidLedgerResult;
};


export type MutationCommitAidLedgerImportArgs = {
  input: CommitAidLedgerImportInput;
};


export type MutationCompleteAidReviewArgs = {
  input: CompleteAidReviewInput;
};


export type MutationCreateAidLedgerImportArgs = {
  input: CreateAidLedgerImportInput;
};


export type MutationDecideAidLedgerFindingArgs = {
  input: DecideAidLedgerFindingInput;
};


export type MutationLeaveAidLedgerArgs = {
  input: LeaveAidLedgerInput;
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
  /** One review; null when it does not exist or is out of the viewer's scope. */
  aidReview?: Maybe<AidReview>;
  /** Aid reviews in the viewer's scope, in the order of their deadlines. */
  aidReviews: AidReviewConnection;
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


export type QueryAidReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAidReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<AidReviewStatus>;
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
  /** Ledger entries, oldest first; null when the viewer may not see them. */
  ledgers?: Maybe<Array<AidLedgerEntry>>;
  /** Aid reviews 资助复核, newest first; null when the viewer may not see them. */
  reviews?: Maybe<Array<AidReview>>;
  /** The student. */
  student: Student;
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
  AidReview: AidReview;
  DropoutCase: DropoutCase;
  Student: Student;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  AidLedgerEntry:
    ( { __typename: 'AidLedgerEntry' }
    & GraphQLRecursivePick<FederationTypes['AidLedgerEntry'], {"id":true}> );
  AidReview:
    ( { __typename: 'AidReview' }
    & GraphQLRecursivePick<FederationTypes['AidReview'], {"id":true}> );
  DropoutCase:
    ( { __typename: 'DropoutCase' }
    & GraphQLRecursivePick<FederationTypes['DropoutCase'], {"id":true}> );
  Student:
    ( { __typename: 'Student' }
    & GraphQLRecursivePick<FederationTypes['Student'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CommitAidLedgerImportResult:
    | ( Partial<CommitAidLedgerImportSuccess> )
    | ( Partial<Refusal> )
  ;
  CompleteAidReviewResult:
    | ( Partial<CompleteAidReviewSuccess> )
    | ( Partial<Conflict> )
    | ( Partial<Refusal> )
  ;
  CreateAidLedgerImportResult:
    | ( Partial<CreateAidLedgerImportSuccess> )
    | ( Partial<Refusal> )
  ;
  DecideAidLedgerFindingResult:
    | ( Partial<Conflict> )
    | ( Partial<DecideAidLedgerFindingSuccess> )
    | ( Partial<Refusal> )
  ;
  LeaveAidLedgerResult:
    | ( Partial<Conflict> )
    | ( Partial<LeaveAidLedgerSuccess> )
    | ( Partial<Refusal> )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Problem:
    | ( Partial<Conflict> )
    | ( Partial<Refusal> )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AidCause: ResolverTypeWrapper<Partial<AidCause>>;
  AidLedgerCategory: ResolverTypeWrapper<Partial<AidLedgerCategory>>;
  AidLedgerChange: ResolverTypeWrapper<Partial<AidLedgerChange>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  AidLedgerChangeKind: ResolverTypeWrapper<Partial<AidLedgerChangeKind>>;
  AidLedgerConnection: ResolverTypeWrapper<Partial<AidLedgerConnection>>;
  AidLedgerDecision: ResolverTypeWrapper<Partial<AidLedgerDecision>>;
  AidLedgerEdge: ResolverTypeWrapper<Partial<AidLedgerEdge>>;
  AidLedgerEntry: ResolverTypeWrapper<Partial<AidLedgerEntry>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
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
  AidReview: ResolverTypeWrapper<Partial<AidReview>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AidReviewConnection: ResolverTypeWrapper<Partial<AidReviewConnection>>;
  AidReviewEdge: ResolverTypeWrapper<Partial<AidReviewEdge>>;
  AidReviewGround: ResolverTypeWrapper<Partial<AidReviewGround>>;
  AidReviewStatus: ResolverTypeWrapper<Partial<AidReviewStatus>>;
  CommitAidLedgerImportInput: ResolverTypeWrapper<Partial<CommitAidLedgerImportInput>>;
  CommitAidLedgerImportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitAidLedgerImportResult']>>;
  CommitAidLedgerImportSuccess: ResolverTypeWrapper<Partial<CommitAidLedgerImportSuccess>>;
  CompleteAidReviewInput: ResolverTypeWrapper<Partial<CompleteAidReviewInput>>;
  CompleteAidReviewResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompleteAidReviewResult']>>;
  CompleteAidReviewSuccess: ResolverTypeWrapper<Partial<CompleteAidReviewSuccess>>;
  Conflict: ResolverTypeWrapper<Partial<Conflict>>;
  CreateAidLedgerImportInput: ResolverTypeWrapper<Partial<CreateAidLedgerImportInput>>;
  CreateAidLedgerImportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateAidLedgerImportResult']>>;
  CreateAidLedgerImportSuccess: ResolverTypeWrapper<Partial<CreateAidLedgerImportSuccess>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DecideAidLedgerFindingInput: ResolverTypeWrapper<Partial<DecideAidLedgerFindingInput>>;
  DecideAidLedgerFindingResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideAidLedgerFindingResult']>>;
  DecideAidLedgerFindingSuccess: ResolverTypeWrapper<Partial<DecideAidLedgerFindingSuccess>>;
  DropoutCase: ResolverTypeWrapper<Partial<DropoutCase>>;
  LeaveAidLedgerInput: ResolverTypeWrapper<Partial<LeaveAidLedgerInput>>;
  LeaveAidLedgerResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LeaveAidLedgerResult']>>;
  LeaveAidLedgerSuccess: ResolverTypeWrapper<Partial<LeaveAidLedgerSuccess>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Refusal: ResolverTypeWrapper<Partial<Refusal>>;
  Student: ResolverTypeWrapper<Partial<Student>>;
  StudentAid: ResolverTypeWrapper<Partial<StudentAid>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AidLedgerChange: Partial<AidLedgerChange>;
  String: Partial<Scalars['String']['output']>;
  AidLedgerConnection: Partial<AidLedgerConnection>;
  AidLedgerEdge: Partial<AidLedgerEdge>;
  AidLedgerEntry: Partial<AidLedgerEntry | FederationReferenceTypes['AidLedgerEntry']>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  AidLedgerFinding: Partial<AidLedgerFinding>;
  AidLedgerFindingConnection: Partial<AidLedgerFindingConnection>;
  AidLedgerFindingCount: Partial<AidLedgerFindingCount>;
  AidLedgerFindingEdge: Partial<AidLedgerFindingEdge>;
  AidLedgerImport: Partial<AidLedgerImport>;
  AidLedgerRowError: Partial<AidLedgerRowError>;
  AidReview: Partial<AidReview | FederationReferenceTypes['AidReview']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  AidReviewConnection: Partial<AidReviewConnection>;
  AidReviewEdge: Partial<AidReviewEdge>;
  CommitAidLedgerImportInput: Partial<CommitAidLedgerImportInput>;
  CommitAidLedgerImportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CommitAidLedgerImportResult']>;
  CommitAidLedgerImportSuccess: Partial<CommitAidLedgerImportSuccess>;
  CompleteAidReviewInput: Partial<CompleteAidReviewInput>;
  CompleteAidReviewResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CompleteAidReviewResult']>;
  CompleteAidReviewSuccess: Partial<CompleteAidReviewSuccess>;
  Conflict: Partial<Conflict>;
  CreateAidLedgerImportInput: Partial<CreateAidLedgerImportInput>;
  CreateAidLedgerImportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CreateAidLedgerImportResult']>;
  CreateAidLedgerImportSuccess: Partial<CreateAidLedgerImportSuccess>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DecideAidLedgerFindingInput: Partial<DecideAidLedgerFindingInput>;
  DecideAidLedgerFindingResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DecideAidLedgerFindingResult']>;
  DecideAidLedgerFindingSuccess: Partial<DecideAidLedgerFindingSuccess>;
  DropoutCase: Partial<DropoutCase | FederationReferenceTypes['DropoutCase']>;
  LeaveAidLedgerInput: Partial<LeaveAidLedgerInput>;
  LeaveAidLedgerResult: Partial<ResolversUnionTypes<ResolversParentTypes>['LeaveAidLedgerResult']>;
  LeaveAidLedgerSuccess: Partial<LeaveAidLedgerSuccess>;
  Mutation: Record<PropertyKey, never>;
  PageInfo: Partial<PageInfo>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  Refusal: Partial<Refusal>;
  Student: Partial<Student | FederationReferenceTypes['Student']>;
  StudentAid: Partial<StudentAid>;
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
  history?: Resolver<Array<ResolversTypes['AidLedgerChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sourceList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  matchedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AidLedgerImportStatus'], ParentType, ContextType>;
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

export type AidReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidReview'] = ResolversParentTypes['AidReview'], FederationReferenceType extends FederationReferenceTypes['AidReview'] = FederationReferenceTypes['AidReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AidReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['AidCause']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dropoutCase?: Resolver<Maybe<ResolversTypes['DropoutCase']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['AidReviewGround'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  measures?: Resolver<Maybe<Array<ResolversTypes['AidMeasure']>>, ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AidReviewStatus'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AidReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidReviewConnection'] = ResolversParentTypes['AidReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AidReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AidReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AidReviewEdge'] = ResolversParentTypes['AidReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AidReview'], ParentType, ContextType>;
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

export type DecideAidLedgerFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAidLedgerFindingResult'] = ResolversParentTypes['DecideAidLedgerFindingResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'DecideAidLedgerFindingSuccess' | 'Refusal', ParentType, ContextType>;
};

export type DecideAidLedgerFindingSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecideAidLedgerFindingSuccess'] = ResolversParentTypes['DecideAidLedgerFindingSuccess']> = {
  finding?: Resolver<ResolversTypes['AidLedgerFinding'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DropoutCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropoutCase'] = ResolversParentTypes['DropoutCase'], FederationReferenceType extends FederationReferenceTypes['DropoutCase'] = FederationReferenceTypes['DropoutCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DropoutCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aidReview?: Resolver<Maybe<ResolversTypes['AidReview']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type LeaveAidLedgerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveAidLedgerResult'] = ResolversParentTypes['LeaveAidLedgerResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'LeaveAidLedgerSuccess' | 'Refusal', ParentType, ContextType>;
};

export type LeaveAidLedgerSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeaveAidLedgerSuccess'] = ResolversParentTypes['LeaveAidLedgerSuccess']> = {
  entry?: Resolver<ResolversTypes['AidLedgerEntry'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  commitAidLedgerImport?: Resolver<ResolversTypes['CommitAidLedgerImportResult'], ParentType, ContextType, RequireFields<MutationCommitAidLedgerImportArgs, 'input'>>;
  completeAidReview?: Resolver<ResolversTypes['CompleteAidReviewResult'], ParentType, ContextType, RequireFields<MutationCompleteAidReviewArgs, 'input'>>;
  createAidLedgerImport?: Resolver<ResolversTypes['CreateAidLedgerImportResult'], ParentType, ContextType, RequireFields<MutationCreateAidLedgerImportArgs, 'input'>>;
  decideAidLedgerFinding?: Resolver<ResolversTypes['DecideAidLedgerFindingResult'], ParentType, ContextType, RequireFields<MutationDecideAidLedgerFindingArgs, 'input'>>;
  leaveAidLedger?: Resolver<ResolversTypes['LeaveAidLedgerResult'], ParentType, ContextType, RequireFields<MutationLeaveAidLedgerArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  aidLedger?: Resolver<ResolversTypes['AidLedgerConnection'], ParentType, ContextType, RequireFields<QueryAidLedgerArgs, 'category' | 'first' | 'status'>>;
  aidLedgerFindings?: Resolver<ResolversTypes['AidLedgerFindingConnection'], ParentType, ContextType, RequireFields<QueryAidLedgerFindingsArgs, 'first' | 'importId'>>;
  aidLedgerImport?: Resolver<Maybe<ResolversTypes['AidLedgerImport']>, ParentType, ContextType, RequireFields<QueryAidLedgerImportArgs, 'id'>>;
  aidReview?: Resolver<Maybe<ResolversTypes['AidReview']>, ParentType, ContextType, RequireFields<QueryAidReviewArgs, 'id'>>;
  aidReviews?: Resolver<ResolversTypes['AidReviewConnection'], ParentType, ContextType, RequireFields<QueryAidReviewsArgs, 'first' | 'status'>>;
};

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Student'] = ResolversParentTypes['Student'], FederationReferenceType extends FederationReferenceTypes['Student'] = FederationReferenceTypes['Student']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Student']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aid?: Resolver<Maybe<ResolversTypes['StudentAid']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type StudentAidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudentAid'] = ResolversParentTypes['StudentAid']> = {
  ledgers?: Resolver<Maybe<Array<ResolversTypes['AidLedgerEntry']>>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<Array<ResolversTypes['AidReview']>>, ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
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
  AidReview?: AidReviewResolvers<ContextType>;
  AidReviewConnection?: AidReviewConnectionResolvers<ContextType>;
  AidReviewEdge?: AidReviewEdgeResolvers<ContextType>;
  CommitAidLedgerImportResult?: CommitAidLedgerImportResultResolvers<ContextType>;
  CommitAidLedgerImportSuccess?: CommitAidLedgerImportSuccessResolvers<ContextType>;
  CompleteAidReviewResult?: CompleteAidReviewResultResolvers<ContextType>;
  CompleteAidReviewSuccess?: CompleteAidReviewSuccessResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CreateAidLedgerImportResult?: CreateAidLedgerImportResultResolvers<ContextType>;
  CreateAidLedgerImportSuccess?: CreateAidLedgerImportSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DecideAidLedgerFindingResult?: DecideAidLedgerFindingResultResolvers<ContextType>;
  DecideAidLedgerFindingSuccess?: DecideAidLedgerFindingSuccessResolvers<ContextType>;
  DropoutCase?: DropoutCaseResolvers<ContextType>;
  LeaveAidLedgerResult?: LeaveAidLedgerResultResolvers<ContextType>;
  LeaveAidLedgerSuccess?: LeaveAidLedgerSuccessResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  Student?: StudentResolvers<ContextType>;
  StudentAid?: StudentAidResolvers<ContextType>;
};


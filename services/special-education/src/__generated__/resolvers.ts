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

/** An assessment 评估 of a child by the expert committee 残疾人教育专家委员会. What it found is shown by revealAssessment only. */
export type Assessment = {
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

/** A disability certificate 残疾人证 from the federation's list. Kind, grade and number are an access class of their own. */
export type Certificate = {
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

/** The list of the disability federation 残联名单, on its way in. Certificate numbers are sealed; ID numbers are matched by keyed hash. */
export type CertificateImport = {
  __typename?: 'CertificateImport';
  /** Rows without an error. */
  acceptedCount: Scalars['Int']['output'];
  /** What is wrong with the file, at most 500 errors. */
  errors: Array<CertificateRowError>;
  /** Id of the import. */
  id: Scalars['ID']['output'];
  /** Committed rows whose child is registered 已匹配. */
  matchedCount: Scalars['Int']['output'];
  /** Rows in the file 行数. */
  rowCount: Scalars['Int']['output'];
  /** Name of the federation's list 来源名单. */
  sourceList: Scalars['String']['output'];
  /** Where the import stands. */
  status: CertificateImportStatus;
  /** Committed rows still waiting for their child 未匹配. */
  unmatchedCount: Scalars['Int']['output'];
  /** Where the XLSX or CSV file is sent by HTTP PUT. */
  uploadPath: Scalars['String']['output'];
};

/** Where an import 导入 of the federation's list stands. */
export type CertificateImportStatus =
  /** Created; the file has not arrived. */
  | 'AWAITING_FILE'
  /** The file was checked (试运行); nothing is taken over yet. */
  | 'CHECKED'
  /** The accepted rows are taken over. */
  | 'COMMITTED';

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
};

/** Committed or refused. */
export type CommitCertificateImportResult = CommitCertificateImportSuccess | Refusal;

/** The import with its matched and unmatched counts. */
export type CommitCertificateImportSuccess = {
  __typename?: 'CommitCertificateImportSuccess';
  /** The import as it stands now. */
  certificateImport: CertificateImport;
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

/** A dropout case 辍学个案 (owned by attendance). */
export type DropoutCase = {
  __typename?: 'DropoutCase';
  /** Id of the case. */
  id: Scalars['ID']['output'];
  /** The placement review of the case; null while there is none or the viewer may not see it. */
  placementReview?: Maybe<PlacementReview>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes the accepted rows over as certificates and matches them with students. Rows with errors are left out. */
  commitCertificateImport: CommitCertificateImportResult;
  /** Records the placement that the expert committee decided on 办结安置复核. */
  completePlacementReview: CompletePlacementReviewResult;
  /** Starts the import of the federation's list 导入残联名单; the answer says where to send the file. */
  createCertificateImport: CreateCertificateImportResult;
  /** Enters an assessment 录入评估结果. Its findings are sealed at once. */
  recordAssessment: RecordAssessmentResult;
  /** Shows what one assessment found. A mutation because it leaves an entry in the access log; without the entry nothing is shown. */
  revealAssessment: RevealAssessmentResult;
  /** Withdraws a wrong assessment 撤回评估; it stays on record and no longer counts. */
  withdrawAssessment: WithdrawAssessmentResult;
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


export type MutationRecordAssessmentArgs = {
  input: RecordAssessmentInput;
};


export type MutationRevealAssessmentArgs = {
  input: RevealAssessmentInput;
};


export type MutationWithdrawAssessmentArgs = {
  input: WithdrawAssessmentInput;
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

/** Where and how a child with a disability learns 安置方式. */
export type PlacementKind =
  /** 送教上门. */
  | 'HOME_TEACHING'
  /** 随班就读. */
  | 'MAINSTREAM'
  /** 特殊教育学校. */
  | 'SPECIAL_SCHOOL';

/** A placement review 安置复核: a child with a certificate dropped out; is the placement still right? One per dropout case. */
export type PlacementReview = {
  __typename?: 'PlacementReview';
  /** Day of the decision 办结日期. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** The dropout case 辍学个案 it belongs to. */
  dropoutCase?: Maybe<DropoutCase>;
  /** Last day for a decision 办结期限. */
  dueOn: Scalars['Date']['output'];
  /** Id of the review. */
  id: Scalars['ID']['output'];
  /** Day it was opened. */
  openedOn: Scalars['Date']['output'];
  /** The placement decided on; null until completed. */
  placement?: Maybe<PlacementKind>;
  /** Day the child returned 复学日期; null until then. */
  returnedOn?: Maybe<Scalars['Date']['output']>;
  /** Where it stands. */
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
  /** An import of a list; null when it does not exist or belongs to someone else. */
  certificateImport?: Maybe<CertificateImport>;
  /** One review; null when it does not exist or is out of the viewer's scope. */
  placementReview?: Maybe<PlacementReview>;
  /** Placement reviews in the viewer's scope, in the order of their deadlines. */
  placementReviews: PlacementReviewConnection;
};


export type QueryCertificateImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacementReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlacementReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  status?: InputMaybe<PlacementReviewStatus>;
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
  /** Placement reviews 安置复核, newest first; null when the viewer may not see them. */
  reviews?: Maybe<Array<PlacementReview>>;
  /** The student. */
  student: Student;
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
  PlacementReview: PlacementReview;
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
  PlacementReview:
    ( { __typename: 'PlacementReview' }
    & GraphQLRecursivePick<FederationTypes['PlacementReview'], {"id":true}> );
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
    | ( Partial<Conflict> )
    | ( Partial<Refusal> )
  ;
  CreateCertificateImportResult:
    | ( Partial<CreateCertificateImportSuccess> )
    | ( Partial<Refusal> )
  ;
  RecordAssessmentResult:
    | ( Partial<RecordAssessmentSuccess> )
    | ( Partial<Refusal> )
  ;
  RevealAssessmentResult:
    | ( Partial<Refusal> )
    | ( Partial<RevealAssessmentSuccess> )
  ;
  WithdrawAssessmentResult:
    | ( Partial<Conflict> )
    | ( Partial<Refusal> )
    | ( Partial<WithdrawAssessmentSuccess> )
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
  Assessment: ResolverTypeWrapper<Partial<Assessment>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  AssessmentFindings: ResolverTypeWrapper<Partial<AssessmentFindings>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  AssessmentPurpose: ResolverTypeWrapper<Partial<AssessmentPurpose>>;
  AssessmentStatus: ResolverTypeWrapper<Partial<AssessmentStatus>>;
  AssessmentWithdrawalReason: ResolverTypeWrapper<Partial<AssessmentWithdrawalReason>>;
  Certificate: ResolverTypeWrapper<Partial<Certificate>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  CertificateImport: ResolverTypeWrapper<Partial<CertificateImport>>;
  CertificateImportStatus: ResolverTypeWrapper<Partial<CertificateImportStatus>>;
  CertificateRowError: ResolverTypeWrapper<Partial<CertificateRowError>>;
  CertificateStanding: ResolverTypeWrapper<Partial<CertificateStanding>>;
  CommitCertificateImportInput: ResolverTypeWrapper<Partial<CommitCertificateImportInput>>;
  CommitCertificateImportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CommitCertificateImportResult']>>;
  CommitCertificateImportSuccess: ResolverTypeWrapper<Partial<CommitCertificateImportSuccess>>;
  CompletePlacementReviewInput: ResolverTypeWrapper<Partial<CompletePlacementReviewInput>>;
  CompletePlacementReviewResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CompletePlacementReviewResult']>>;
  CompletePlacementReviewSuccess: ResolverTypeWrapper<Partial<CompletePlacementReviewSuccess>>;
  Conflict: ResolverTypeWrapper<Partial<Conflict>>;
  CreateCertificateImportInput: ResolverTypeWrapper<Partial<CreateCertificateImportInput>>;
  CreateCertificateImportResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCertificateImportResult']>>;
  CreateCertificateImportSuccess: ResolverTypeWrapper<Partial<CreateCertificateImportSuccess>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DisabilityCondition: ResolverTypeWrapper<Partial<DisabilityCondition>>;
  DisabilityConditionInput: ResolverTypeWrapper<Partial<DisabilityConditionInput>>;
  DisabilityKind: ResolverTypeWrapper<Partial<DisabilityKind>>;
  DropoutCase: ResolverTypeWrapper<Partial<DropoutCase>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PlacementKind: ResolverTypeWrapper<Partial<PlacementKind>>;
  PlacementReview: ResolverTypeWrapper<Partial<PlacementReview>>;
  PlacementReviewConnection: ResolverTypeWrapper<Partial<PlacementReviewConnection>>;
  PlacementReviewEdge: ResolverTypeWrapper<Partial<PlacementReviewEdge>>;
  PlacementReviewStatus: ResolverTypeWrapper<Partial<PlacementReviewStatus>>;
  Problem: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Problem']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordAssessmentInput: ResolverTypeWrapper<Partial<RecordAssessmentInput>>;
  RecordAssessmentResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordAssessmentResult']>>;
  RecordAssessmentSuccess: ResolverTypeWrapper<Partial<RecordAssessmentSuccess>>;
  Refusal: ResolverTypeWrapper<Partial<Refusal>>;
  RevealAssessmentInput: ResolverTypeWrapper<Partial<RevealAssessmentInput>>;
  RevealAssessmentResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevealAssessmentResult']>>;
  RevealAssessmentSuccess: ResolverTypeWrapper<Partial<RevealAssessmentSuccess>>;
  Student: ResolverTypeWrapper<Partial<Student>>;
  StudentSpecialEducation: ResolverTypeWrapper<Partial<StudentSpecialEducation>>;
  WithdrawAssessmentInput: ResolverTypeWrapper<Partial<WithdrawAssessmentInput>>;
  WithdrawAssessmentResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAssessmentResult']>>;
  WithdrawAssessmentSuccess: ResolverTypeWrapper<Partial<WithdrawAssessmentSuccess>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Assessment: Partial<Assessment | FederationReferenceTypes['Assessment']>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  AssessmentFindings: Partial<AssessmentFindings>;
  String: Partial<Scalars['String']['output']>;
  Certificate: Partial<Certificate | FederationReferenceTypes['Certificate']>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  CertificateImport: Partial<CertificateImport>;
  CertificateRowError: Partial<CertificateRowError>;
  CommitCertificateImportInput: Partial<CommitCertificateImportInput>;
  CommitCertificateImportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CommitCertificateImportResult']>;
  CommitCertificateImportSuccess: Partial<CommitCertificateImportSuccess>;
  CompletePlacementReviewInput: Partial<CompletePlacementReviewInput>;
  CompletePlacementReviewResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CompletePlacementReviewResult']>;
  CompletePlacementReviewSuccess: Partial<CompletePlacementReviewSuccess>;
  Conflict: Partial<Conflict>;
  CreateCertificateImportInput: Partial<CreateCertificateImportInput>;
  CreateCertificateImportResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CreateCertificateImportResult']>;
  CreateCertificateImportSuccess: Partial<CreateCertificateImportSuccess>;
  Date: Partial<Scalars['Date']['output']>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DisabilityCondition: Partial<DisabilityCondition>;
  DisabilityConditionInput: Partial<DisabilityConditionInput>;
  DropoutCase: Partial<DropoutCase | FederationReferenceTypes['DropoutCase']>;
  Mutation: Record<PropertyKey, never>;
  PageInfo: Partial<PageInfo>;
  PlacementReview: Partial<PlacementReview | FederationReferenceTypes['PlacementReview']>;
  PlacementReviewConnection: Partial<PlacementReviewConnection>;
  PlacementReviewEdge: Partial<PlacementReviewEdge>;
  Problem: ResolversInterfaceTypes<ResolversParentTypes>['Problem'];
  Query: Record<PropertyKey, never>;
  RecordAssessmentInput: Partial<RecordAssessmentInput>;
  RecordAssessmentResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RecordAssessmentResult']>;
  RecordAssessmentSuccess: Partial<RecordAssessmentSuccess>;
  Refusal: Partial<Refusal>;
  RevealAssessmentInput: Partial<RevealAssessmentInput>;
  RevealAssessmentResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RevealAssessmentResult']>;
  RevealAssessmentSuccess: Partial<RevealAssessmentSuccess>;
  Student: Partial<Student | FederationReferenceTypes['Student']>;
  StudentSpecialEducation: Partial<StudentSpecialEducation>;
  WithdrawAssessmentInput: Partial<WithdrawAssessmentInput>;
  WithdrawAssessmentResult: Partial<ResolversUnionTypes<ResolversParentTypes>['WithdrawAssessmentResult']>;
  WithdrawAssessmentSuccess: Partial<WithdrawAssessmentSuccess>;
};

export type AssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment'], FederationReferenceType extends FederationReferenceTypes['Assessment'] = FederationReferenceTypes['Assessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Assessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  assessedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssessmentStatus'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
};

export type CertificateImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CertificateImport'] = ResolversParentTypes['CertificateImport']> = {
  acceptedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CertificateRowError']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matchedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceList?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateImportStatus'], ParentType, ContextType>;
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

export type DisabilityConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisabilityCondition'] = ResolversParentTypes['DisabilityCondition']> = {
  grade?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisabilityKind'], ParentType, ContextType>;
};

export type DropoutCaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DropoutCase'] = ResolversParentTypes['DropoutCase'], FederationReferenceType extends FederationReferenceTypes['DropoutCase'] = FederationReferenceTypes['DropoutCase']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DropoutCase']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  placementReview?: Resolver<Maybe<ResolversTypes['PlacementReview']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  commitCertificateImport?: Resolver<ResolversTypes['CommitCertificateImportResult'], ParentType, ContextType, RequireFields<MutationCommitCertificateImportArgs, 'input'>>;
  completePlacementReview?: Resolver<ResolversTypes['CompletePlacementReviewResult'], ParentType, ContextType, RequireFields<MutationCompletePlacementReviewArgs, 'input'>>;
  createCertificateImport?: Resolver<ResolversTypes['CreateCertificateImportResult'], ParentType, ContextType, RequireFields<MutationCreateCertificateImportArgs, 'input'>>;
  recordAssessment?: Resolver<ResolversTypes['RecordAssessmentResult'], ParentType, ContextType, RequireFields<MutationRecordAssessmentArgs, 'input'>>;
  revealAssessment?: Resolver<ResolversTypes['RevealAssessmentResult'], ParentType, ContextType, RequireFields<MutationRevealAssessmentArgs, 'input'>>;
  withdrawAssessment?: Resolver<ResolversTypes['WithdrawAssessmentResult'], ParentType, ContextType, RequireFields<MutationWithdrawAssessmentArgs, 'input'>>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PlacementReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementReview'] = ResolversParentTypes['PlacementReview'], FederationReferenceType extends FederationReferenceTypes['PlacementReview'] = FederationReferenceTypes['PlacementReview']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlacementReview']> | FederationReferenceType, FederationReferenceType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  dropoutCase?: Resolver<Maybe<ResolversTypes['DropoutCase']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['PlacementKind']>, ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlacementReviewStatus'], ParentType, ContextType>;
  student?: Resolver<Maybe<ResolversTypes['Student']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementReviewConnection'] = ResolversParentTypes['PlacementReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlacementReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlacementReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlacementReviewEdge'] = ResolversParentTypes['PlacementReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlacementReview'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  certificateImport?: Resolver<Maybe<ResolversTypes['CertificateImport']>, ParentType, ContextType, RequireFields<QueryCertificateImportArgs, 'id'>>;
  placementReview?: Resolver<Maybe<ResolversTypes['PlacementReview']>, ParentType, ContextType, RequireFields<QueryPlacementReviewArgs, 'id'>>;
  placementReviews?: Resolver<ResolversTypes['PlacementReviewConnection'], ParentType, ContextType, RequireFields<QueryPlacementReviewsArgs, 'first' | 'status'>>;
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

export type RevealAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealAssessmentResult'] = ResolversParentTypes['RevealAssessmentResult']> = {
  __resolveType: TypeResolveFn<'Refusal' | 'RevealAssessmentSuccess', ParentType, ContextType>;
};

export type RevealAssessmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevealAssessmentSuccess'] = ResolversParentTypes['RevealAssessmentSuccess']> = {
  findings?: Resolver<ResolversTypes['AssessmentFindings'], ParentType, ContextType>;
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
  reviews?: Resolver<Maybe<Array<ResolversTypes['PlacementReview']>>, ParentType, ContextType>;
  student?: Resolver<ResolversTypes['Student'], ParentType, ContextType>;
};

export type WithdrawAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAssessmentResult'] = ResolversParentTypes['WithdrawAssessmentResult']> = {
  __resolveType: TypeResolveFn<'Conflict' | 'Refusal' | 'WithdrawAssessmentSuccess', ParentType, ContextType>;
};

export type WithdrawAssessmentSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAssessmentSuccess'] = ResolversParentTypes['WithdrawAssessmentSuccess']> = {
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentFindings?: AssessmentFindingsResolvers<ContextType>;
  Certificate?: CertificateResolvers<ContextType>;
  CertificateImport?: CertificateImportResolvers<ContextType>;
  CertificateRowError?: CertificateRowErrorResolvers<ContextType>;
  CommitCertificateImportResult?: CommitCertificateImportResultResolvers<ContextType>;
  CommitCertificateImportSuccess?: CommitCertificateImportSuccessResolvers<ContextType>;
  CompletePlacementReviewResult?: CompletePlacementReviewResultResolvers<ContextType>;
  CompletePlacementReviewSuccess?: CompletePlacementReviewSuccessResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  CreateCertificateImportResult?: CreateCertificateImportResultResolvers<ContextType>;
  CreateCertificateImportSuccess?: CreateCertificateImportSuccessResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DisabilityCondition?: DisabilityConditionResolvers<ContextType>;
  DropoutCase?: DropoutCaseResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PlacementReview?: PlacementReviewResolvers<ContextType>;
  PlacementReviewConnection?: PlacementReviewConnectionResolvers<ContextType>;
  PlacementReviewEdge?: PlacementReviewEdgeResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordAssessmentResult?: RecordAssessmentResultResolvers<ContextType>;
  RecordAssessmentSuccess?: RecordAssessmentSuccessResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RevealAssessmentResult?: RevealAssessmentResultResolvers<ContextType>;
  RevealAssessmentSuccess?: RevealAssessmentSuccessResolvers<ContextType>;
  Student?: StudentResolvers<ContextType>;
  StudentSpecialEducation?: StudentSpecialEducationResolvers<ContextType>;
  WithdrawAssessmentResult?: WithdrawAssessmentResultResolvers<ContextType>;
  WithdrawAssessmentSuccess?: WithdrawAssessmentSuccessResolvers<ContextType>;
};


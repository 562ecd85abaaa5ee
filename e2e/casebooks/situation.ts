/** How the child of a casebook stands, as the bureau sees it: one query through all four services. */
import type { SchoolDate } from '@baoxue/domain';
import type { Desk } from '../../infra/demo/desk.js';

export interface StepInGraph {
  readonly kind: string;
  readonly dueOn: string;
  readonly accountable: string;
  readonly doneOn: string | null;
  readonly escalations: readonly { readonly to: string }[];
}

export interface NoticeInGraph {
  readonly id: string;
  readonly rung: string;
  readonly complyBy: string | null;
}

export interface CaseInGraph {
  readonly id: string;
  readonly status: string;
  readonly schoolDaysAbsent: number;
  readonly version: number;
  readonly level: string;
  readonly steps: readonly StepInGraph[];
  readonly contacts: readonly { readonly kind: string; readonly reached: boolean }[];
  readonly reports: readonly { readonly to: string; readonly receivedOn: string | null }[];
  readonly observationChecks: readonly { readonly passed: boolean }[];
  readonly reopens: { readonly id: string } | null;
  readonly aidReviewAnswer: { readonly reviewId: string; readonly cause: string | null; readonly measures: readonly string[] } | null;
  readonly noticeLadder: {
    readonly notices: readonly NoticeInGraph[];
    readonly nextRung: string | null;
    readonly endedOn: string | null;
  } | null;
  readonly referrals:
    | readonly { readonly id: string; readonly status: string; readonly acceptBy: string; readonly answerBy: string }[]
    | null;
}

export interface ChildInGraph {
  readonly id: string;
  readonly mark: string;
  readonly nationalStatus: string;
  readonly schoolClass: { readonly id: string; readonly school: { readonly id: string } } | null;
  readonly attendance: { readonly absenceRun: { readonly schoolDays: number } | null } | null;
  /** Latest first. */
  readonly dropoutCases: readonly CaseInGraph[];
  readonly specialEducation: {
    readonly placement: { readonly id: string; readonly inForce: { readonly placement: string } | null } | null;
  } | null;
}

/** Whoever looks at how a story stands. */
export interface Onlooker {
  readonly today: SchoolDate;
  look(): Promise<ChildInGraph>;
  /** What the integrity monitor knows of the child. */
  findings(): Promise<readonly FindingInGraph[]>;
  /** Steps of the latest case that a post, as it is written on the page, finds due today. */
  dueToday(post: string): Promise<readonly Pick<StepInGraph, 'kind'>[]>;
  /** Steps of the latest case that a post owes or was told of. */
  dutyOf(post: string): Promise<readonly Pick<StepInGraph, 'kind'>[]>;
  /** How often the responsible inspector heard in the morning 晨间提醒 that a step of the child's case falls due today. */
  toldOf(step: string): Promise<number>;
}

const CASES = `dropoutCases {
  id status schoolDaysAbsent version level
  steps { kind dueOn accountable doneOn escalations { to } }
  contacts { kind reached }
  reports { to receivedOn }
  observationChecks { passed }
  reopens { id }
  aidReviewAnswer { reviewId cause measures }
  noticeLadder { notices { id rung complyBy } nextRung endedOn }
  referrals { id status acceptBy answerBy }
}`;
const CHILD = `query CasebookChild($id: ID!) { student(id: $id) {
  id mark nationalStatus
  schoolClass { id school { id } }
  attendance { absenceRun { schoolDays } }
  ${CASES}
  specialEducation { placement { id inForce { placement } } }
} }`;
/** What one service alone answers, for whoever acts and needs no more. */
const CASES_OF_CHILD = `query CasebookCases($id: ID!) { student(id: $id) { ${CASES} } }`;
const CLASS_OF_CHILD = 'query CasebookClass($id: ID!) { student(id: $id) { schoolClass { id school { id } } } }';

async function ask<T>(bureau: Desk, query: string, id: string): Promise<T> {
  const { student } = await bureau.ask<{ student: T | null }>(query, { id });
  if (!student) throw new Error(`The child ${id} is not there`);
  return student;
}

export const childAt = (bureau: Desk, id: string) => ask<ChildInGraph>(bureau, CHILD, id);
export const casesAt = async (bureau: Desk, id: string) =>
  (await ask<Pick<ChildInGraph, 'dropoutCases'>>(bureau, CASES_OF_CHILD, id)).dropoutCases;
export const classAt = async (bureau: Desk, id: string) =>
  (await ask<Pick<ChildInGraph, 'schoolClass'>>(bureau, CLASS_OF_CHILD, id)).schoolClass;

export interface FindingInGraph {
  readonly id: string;
  readonly kind: string;
  readonly days: readonly string[];
  readonly accountable: string;
  readonly outcome: string | null;
}

const FINDINGS = `query CasebookFindings($after: String) { integrityFindings(first: 100, after: $after) {
  pageInfo { hasNextPage endCursor } edges { node { id kind days accountable outcome student { id } } }
} }`;

export async function findingsOf(desk: Desk, studentId: string): Promise<readonly FindingInGraph[]> {
  type Node = FindingInGraph & { readonly student: { readonly id: string } | null };
  type Page = { readonly pageInfo: { hasNextPage: boolean; endCursor: string | null }; readonly edges: readonly { node: Node }[] };
  const found: Node[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { integrityFindings: page }: { integrityFindings: Page } = await desk.ask(FINDINGS, { after });
    found.push(...page.edges.map(({ node }) => node));
    [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
  }
  return found.filter(({ student }) => student?.id === studentId);
}

/** What an inspection 督导检查 remembers. Words that a person wrote are sealed before they come here. Requirement B13. */
import type { SchoolDate } from '@baoxue/domain';
import type { Accountable, Obligation } from '../obligation/index.js';

/** What an inspection looks at, after the measures of the plan. Gathered from the plan's own articles: unverified as a code list. */
export const INSPECTION_MATTERS = [
  'registers',
  'marks-and-reports',
  'persuasion',
  'registration',
  'driving-children-away',
  'workload',
  'aid',
  'placement',
  'responsibility-letters',
  'concealment',
] as const;
export type InspectionMatter = (typeof INSPECTION_MATTERS)[number];

export const ACCOUNTABILITY_MEASURES = ['talk', 'written-examination', 'circulated-criticism', 'handed-to-discipline'] as const;
/** 约谈 · 书面检查 · 通报批评 · 移送处理. */
export type AccountabilityMeasure = (typeof ACCOUNTABILITY_MEASURES)[number];

/** A school, or a town when there is no school. */
export interface Inspected {
  readonly schoolId: string | null;
  readonly jurisdictions: readonly string[];
}

export interface InspectionFinding {
  readonly id: string;
  readonly matter: InspectionMatter;
  /** What is wrong, sealed: words may name a child or a teacher. */
  readonly sealedText: string;
  readonly foundOn: SchoolDate;
  readonly reports: readonly { readonly on: SchoolDate; readonly by: string; readonly sealedText: string }[];
  readonly rejectedOn: readonly SchoolDate[];
  readonly acceptedOn: SchoolDate | null;
}

/** Who was held to account 问责: a post, never a name. */
export interface AccountabilityRecord {
  readonly findingId: string;
  readonly post: Accountable;
  readonly measure: AccountabilityMeasure;
  readonly on: SchoolDate;
  readonly by: string;
}

/** What led to the inspection: a complaint, or findings of the monitor. */
export interface InspectionOrigin {
  readonly complaintId: string | null;
  readonly integrityFindingIds: readonly string[];
}

export interface OpenedInspection {
  readonly status: 'Open' | 'Closed' | 'Published';
  readonly of: Inspected;
  readonly on: SchoolDate;
  readonly by: string;
  readonly origin: InspectionOrigin;
  readonly findings: readonly InspectionFinding[];
  /** Rectification under the id of its finding, the judgement of what was reported, and the notice. */
  readonly owed: readonly Obligation<string>[];
  readonly accountability: readonly AccountabilityRecord[];
  readonly closedOn: SchoolDate | null;
  readonly publishedOn: SchoolDate | null;
}
export type Inspection = { readonly status: 'None' } | OpenedInspection;

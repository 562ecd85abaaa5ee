import type { PlacementKind } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type { Member } from '../committee/index.js';
import type { Arrangement } from './arrangement.js';
import type { GuardianOpinion, Opinion, OpinionsNeeded, Procedure } from './deliberation.js';

/** What is known of a child's placement. */
export type Placement = { readonly status: 'none' } | PlacementFile;

/** The placement file 安置档案 of one child. */
export interface PlacementFile {
  readonly status: 'on-file';
  readonly child: Child;
  /** What is being deliberated, or null. */
  readonly procedure: Procedure | null;
  /** Oldest first. */
  readonly decisions: readonly Decision[];
}

/** Whose file it is, and where the child is enrolled. */
export interface Child {
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
}

export interface Decision {
  /** 1, 2, 3 … within the file. */
  readonly number: number;
  readonly arrangement: Arrangement;
  readonly decidedOn: SchoolDate;
  readonly effectiveFrom: SchoolDate;
  readonly decidedBy: 'committee' | 'bureau';
  /** The review it follows from, if one. */
  readonly reviewId: string | null;
  /** What it rests on: the members' opinions, and what the guardian said in the procedure. */
  readonly opinions: readonly Opinion[];
  readonly guardian: GuardianOpinion | null;
  /** Last day for an objection; null for the bureau's decision on one. */
  readonly appealBy: SchoolDate | null;
  readonly appeal: Appeal | null;
}

/** A guardian's objection 异议 to a decision. */
export interface Appeal {
  readonly preferred: PlacementKind;
  readonly lodgedOn: SchoolDate;
  readonly decideBy: SchoolDate;
  readonly overdue: boolean;
  /** What the members say to it. */
  readonly opinions: readonly Opinion[];
  readonly outcome: 'upheld' | 'changed' | null;
}

export interface PlacementRules {
  readonly committeeOpinionsAtLeast: OpinionsNeeded;
  readonly appealWithinDays: number;
  readonly appealDecisionWithinDays: number;
}

export interface PlacementContext {
  readonly today: SchoolDate;
  readonly rules: PlacementRules;
  /** Day of the child's latest assessment that counts; null when there is none. */
  readonly assessedOn: SchoolDate | null;
  /** Who sits or sat on the committee of the child's place; read for an opinion alone. */
  readonly committee: readonly Member[];
}

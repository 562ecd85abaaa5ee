/** Movements 学籍异动: every change of where a child is enrolled, with reason, day and approval (A5). The national codes are kept beside our own words. */
import type { MovementKind } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';

interface MovementEntry {
  readonly zh: string;
  /** 学籍异动类别 XJYDLB; null where the table has none. */
  readonly code: string | null;
  /** Code of the list for basic education; null where it has none. */
  readonly basicCode: string | null;
  /** Whether somebody above the school must have approved it: without 批准文号 it is refused. */
  readonly needsApproval: boolean;
}

const entry = (zh: string, code: string | null, basicCode: string | null, needsApproval = false): MovementEntry => ({
  zh,
  code,
  basicCode,
  needsApproval,
});

export const MOVEMENTS = {
  admission: entry('招生', null, '11'),
  're-enrolment': entry('恢复学籍', '17', '12'),
  'transfer-out': entry('转学（转出）', '21', '27'),
  'transfer-in': entry('转学（转入）', '22', '13'),
  'class-change': entry('转班级', '29', '32'),
  'grade-repeated': entry('留级', '02', '33', true),
  'grade-skipped': entry('跳级', '04', null, true),
  'grade-lowered': entry('降级', '03', null, true),
  promotion: entry('升级', null, '31'),
  suspension: entry('休学', '11', '23', true),
  'registration-kept': entry('保留学籍', '19', null, true),
  resumption: entry('复学', '12', '12'),
  graduation: entry('毕业', null, '21'),
  'early-graduation': entry('提前毕业', '61', null, true),
  completion: entry('结业', '62', '22', true),
  death: entry('死亡', '51', '26'),
  'wrong-entry': entry('错误登记注销', '99', null, true),
  correction: entry('异动更正', '99', null, true),
} as const satisfies Record<MovementKind, MovementEntry>;

/** Ways out that no child of compulsory age may be sent: 义务教育法 art. 27. */
export const FORBIDDEN = {
  withdrawal: { zh: '退学', code: '31' },
  expulsion: { zh: '开除学籍', code: '42' },
  cancellation: { zh: '取消学籍', code: '18' },
} as const;
export type ForbiddenKind = keyof typeof FORBIDDEN;

/** Why and on whose approval something is done. */
export interface Grounds {
  /** 异动日期. */
  readonly on: SchoolDate;
  /** 异动原因 XJYDYY; null where none applies. */
  readonly reasonCode: string | null;
  /** 审批文号. */
  readonly approvalNumber: string | null;
  /** 审批日期. */
  readonly approvedOn: SchoolDate | null;
}

export interface MovementPlace {
  readonly schoolId: string;
  readonly classId: string;
  readonly grade: string;
}

export interface Movement extends Grounds {
  /** 1, 2, 3 … of this child. */
  readonly number: number;
  readonly kind: MovementKind;
  /** Where the child was; null for a child who was enrolled nowhere. */
  readonly from: MovementPlace | null;
  /** Where the child is; null for a child who is enrolled nowhere now. */
  readonly to: MovementPlace | null;
  readonly recordedOn: SchoolDate;
  /** Number of the movement that this one takes back. */
  readonly reverses: number | null;
}

/**
 * A line of a list of movements 学籍异动: what is done with which child, by the rules that a movement entered by hand goes by. Requirements A5 and A11.
 */
import { idFrom, type Decider, type SchoolDate } from '@baoxue/domain';
import { movementDecider, type Movement, type MovementCommand, type MovementContext } from '../movement/index.js';
import { classPlaceOf } from '../school/index.js';
import type { Student, StudentEvent } from '../student/index.js';
import { transferDecider, type TransferCommand } from '../transfer/index.js';

type Requested = Extract<TransferCommand, { type: 'RequestTransfer' }>;
type Command = MovementCommand | TransferCommand;
/** As staged. The id and the last day of a transfer are those of the day on which the row is entered. */
export type StagedCommand = MovementCommand | Exclude<TransferCommand, Requested> | Omit<Requested, 'transferId' | 'dueOn'>;

export interface MovementRow {
  readonly studentId: string;
  /** Where the registration lies, for the rule pack of the place. */
  readonly jurisdictions: readonly string[];
  /** The school that had the child when the row was checked; not in rows that an earlier version staged. */
  readonly registeredAt?: string;
  readonly command: StagedCommand;
}

/** Whether the child is where it was when the row was checked: a list of a school does nothing with a child that has gone to another one since. */
export const isWhereChecked = ({ registeredAt }: MovementRow, student: Student | undefined): boolean =>
  registeredAt === undefined || (student?.status === 'Registered' && student.card.schoolId === registeredAt);

export interface MovementRules {
  readonly movement: (place: { jurisdictions: readonly string[]; date: SchoolDate }) => MovementContext['rules'];
  /** Last school day for the receipt of a transfer that is asked for on a day. */
  readonly transferDueOn: (place: { jurisdictions: readonly string[]; date: SchoolDate }) => SchoolDate;
}

/** The command of a row on the day it is entered. The same import gives a transfer the same id. */
export function commandOf(
  { studentId, jurisdictions, command }: MovementRow,
  importId: string,
  rules: MovementRules,
  today: SchoolDate,
): Command {
  if (command.type !== 'RequestTransfer') return command;
  const dueOn = rules.transferDueOn({ jurisdictions, date: today });
  return { ...command, transferId: idFrom('transfer', studentId, importId), dueOn };
}

/** The school that a row sends a child to, or says has received it; null for one that names no other school. */
export function otherSchoolOf({ command }: MovementRow): string | null {
  if (command.type === 'RequestTransfer') return command.to?.schoolId ?? null;
  return command.type === 'ReceiveTransfer' ? (classPlaceOf(command.classId)?.schoolId ?? null) : null;
}

/** The row with the other school at the place where it lies now. */
export function atOtherSchool(row: MovementRow, jurisdictions: readonly string[]): MovementRow {
  const { command } = row;
  if (command.type === 'ReceiveTransfer') return { ...row, command: { ...command, jurisdictions } };
  if (command.type !== 'RequestTransfer' || !command.to) return row;
  return { ...row, command: { ...command, to: { ...command.to, jurisdictions } } };
}

const TRANSFERS: ReadonlySet<Command['type']> = new Set([
  'RequestTransfer',
  'ReceiveTransfer',
  'ConfirmReceiptElsewhere',
  'RefuseTransfer',
  'WithdrawTransfer',
  'TickTransfer',
] satisfies readonly TransferCommand['type'][]);
const isTransfer = (command: Command): command is TransferCommand => TRANSFERS.has(command.type);

/** The rule of whatever a row asks for. */
export const movementRowDecider: Decider<Command, StudentEvent, Student, MovementContext> = {
  ...movementDecider,
  decide: (command, state, context) =>
    isTransfer(command) ? transferDecider.decide(command, state, context) : movementDecider.decide(command, state, context),
};

/** What people write for a movement, with and without its brackets. */
export const MOVEMENT_WORDS = {
  ...{ 转班级: 'class-change', 留级: 'grade-repeated', 跳级: 'grade-skipped', 升级: 'promotion' },
  ...{ 休学: 'suspension', 保留学籍: 'registration-kept', 复学: 'resumption' },
  ...{ '转学（转出）': 'transfer-out', 转出: 'transfer-out', '转学（转入）': 'transfer-in', 转入: 'transfer-in' },
  ...{ 毕业: 'graduation', 提前毕业: 'early-graduation', 结业: 'completion', 死亡: 'death', 错误登记注销: 'wrong-entry' },
} as const satisfies Readonly<Record<string, Movement['kind']>>;

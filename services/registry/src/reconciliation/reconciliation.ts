/**
 * One child to be accounted for at the start of a term 学籍异动梳理 (A9, 〔2018〕49 三（一）2).
 *
 *   open ── one of seven resolutions, as the record says ──▶ resolved ── taken back by the bureau ──▶ open
 *     ├── in class after all ──▶ settled
 *     └── the day passes: school ──▶ town ──▶ bureau (still open)
 */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import type { Difference, Resolution } from './difference.js';

export const ANSWERING = ['school', 'town', 'bureau'] as const;
/** Who is to find out: the school, then the town, then the bureau. */
export type Answering = (typeof ANSWERING)[number];

export interface Found {
  readonly termId: string;
  readonly studentId: string;
  /** The school on whose roll the child was. */
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
  readonly difference: Difference;
  readonly dueOn: SchoolDate;
}

interface Item extends Found {
  readonly answering: Answering;
  /** Last day of whoever is to find out now. */
  readonly answerBy: SchoolDate;
}
export type OpenItem = Item & { readonly status: 'open' };
export type Reconciliation =
  | { readonly status: 'none' }
  | OpenItem
  | (Item & { readonly status: 'resolved'; readonly resolution: Resolution; readonly on: SchoolDate })
  | (Item & { readonly status: 'settled'; readonly on: SchoolDate });

export type ReconciliationCommand =
  | ({ readonly type: 'Find' } & Found)
  | { readonly type: 'Resolve'; readonly resolution: Resolution }
  | { readonly type: 'Settle' }
  | { readonly type: 'Reopen' }
  | { readonly type: 'Tick' };

export type ReconciliationEvent =
  | ({ readonly type: 'Found' } & Found)
  | { readonly type: 'Resolved'; readonly resolution: Resolution; readonly on: SchoolDate }
  | { readonly type: 'Settled'; readonly on: SchoolDate }
  | { readonly type: 'Reopened' }
  | { readonly type: 'Escalated'; readonly to: Answering; readonly answerBy: SchoolDate };

export interface ReconciliationContext {
  readonly today: SchoolDate;
  /** What the child's record says became of the child. */
  readonly onRecord: Resolution | null;
  /** Whether the child is in class at the school after all. */
  readonly inClass: boolean;
  /** Last day for the next level, counted from a day. */
  readonly nextAnswerBy: (from: SchoolDate) => SchoolDate;
}

function decide(command: ReconciliationCommand, state: Reconciliation, context: ReconciliationContext): readonly ReconciliationEvent[] {
  if (command.type === 'Find') return state.status === 'none' ? [{ ...command, type: 'Found' }] : [];
  if (state.status === 'none') throw refuse('RECONCILIATION_UNKNOWN', { field: 'input.itemId' });
  switch (command.type) {
    case 'Resolve':
      return resolve(command.resolution, state, context);
    case 'Settle':
      return settle(state, context);
    case 'Reopen':
      if (state.status !== 'resolved') throw refuse('NOT_RESOLVED', { field: 'input.itemId' });
      return [{ type: 'Reopened' }];
    case 'Tick':
      return escalate(state, context);
    default:
      return unreachable(command);
  }
}

/** @throws Refusal RESOLVED_ALREADY · RESOLUTION_NOT_ON_RECORD */
function resolve(
  resolution: Resolution,
  state: Exclude<Reconciliation, { status: 'none' }>,
  { today, onRecord }: ReconciliationContext,
): readonly ReconciliationEvent[] {
  if (state.status === 'resolved' && state.resolution === resolution) return [];
  if (state.status !== 'open') throw refuse('RESOLVED_ALREADY', { field: 'input.itemId' });
  // A word on a list finds no child: the movement comes first, with its grounds.
  if (onRecord !== resolution) throw refuse('RESOLUTION_NOT_ON_RECORD', { field: 'input.resolution' });
  return [{ type: 'Resolved', resolution, on: today }];
}

/** @throws Refusal RESOLVED_ALREADY · NOT_IN_CLASS */
function settle(
  state: Exclude<Reconciliation, { status: 'none' }>,
  { today, inClass }: ReconciliationContext,
): readonly ReconciliationEvent[] {
  if (state.status === 'settled') return [];
  if (state.status !== 'open') throw refuse('RESOLVED_ALREADY', { field: 'input.itemId' });
  if (!inClass) throw refuse('NOT_IN_CLASS', { field: 'input.itemId' });
  return [{ type: 'Settled', on: today }];
}

function escalate(
  state: Exclude<Reconciliation, { status: 'none' }>,
  { today, nextAnswerBy }: ReconciliationContext,
): readonly ReconciliationEvent[] {
  const to = ANSWERING[ANSWERING.indexOf(state.answering) + 1];
  if (state.status !== 'open' || to === undefined || today <= state.answerBy) return [];
  return [{ type: 'Escalated', to, answerBy: nextAnswerBy(state.answerBy) }];
}

function evolve(state: Reconciliation, event: ReconciliationEvent): Reconciliation {
  if (event.type === 'Found') {
    const { type: _type, ...found } = event;
    return { status: 'open', ...found, answering: 'school', answerBy: found.dueOn };
  }
  if (state.status === 'none') return state;
  const { termId, studentId, schoolId, jurisdictions, difference, dueOn, answering, answerBy } = state;
  const item: Item = { termId, studentId, schoolId, jurisdictions, difference, dueOn, answering, answerBy };
  switch (event.type) {
    case 'Resolved':
      return { ...item, status: 'resolved', resolution: event.resolution, on: event.on };
    case 'Settled':
      return { ...item, status: 'settled', on: event.on };
    case 'Reopened':
      return { ...item, status: 'open' };
    case 'Escalated':
      return { ...item, status: 'open', answering: event.to, answerBy: event.answerBy };
    default:
      return unreachable(event);
  }
}

export const reconciliationDecider: Decider<ReconciliationCommand, ReconciliationEvent, Reconciliation, ReconciliationContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

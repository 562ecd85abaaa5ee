import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/**
 * A batch of payments 发放批次 of one term to the children of one school or town (C5). Four eyes: who prepared it cannot approve it.
 *
 *   none ── prepare ──▶ collecting ── all lines taken ──▶ submitted ── another approves ──▶ approved ── file for the bank ──▶ sent
 *                   │                                        └── another rejects ──▶ rejected (its lines are due again)
 *                   └── collecting broke off: another rejects ──▶ rejected
 */
export type Batch =
  | { readonly status: 'none' }
  | (Prepared & { readonly status: 'collecting' })
  | (Submitted & { readonly status: 'submitted' })
  | (Submitted & Decided & { readonly status: 'approved' })
  | (Prepared & Partial<Totals> & Decided & { readonly status: 'rejected' })
  | (Submitted & Decided & { readonly status: 'sent'; readonly sentOn: SchoolDate });

export interface Prepared {
  readonly termId: string;
  /** The schools whose children are paid. */
  readonly schoolIds: readonly string[];
  readonly jurisdictions: readonly string[];
  readonly preparedBy: string;
  readonly preparedOn: SchoolDate;
}

interface Totals {
  readonly lineCount: number;
  readonly totalFen: number;
  /** Children with money due whose account nobody knows: left out. Missing in what was submitted before it was counted. */
  readonly withoutPayeeCount?: number;
}
type Submitted = Prepared & Totals;

interface Decided {
  readonly decidedBy: string;
  readonly decidedOn: SchoolDate;
}

export type BatchCommand =
  | ({ readonly type: 'Prepare' } & Omit<Prepared, 'preparedOn'>)
  | ({ readonly type: 'Submit' } & Totals)
  | { readonly type: 'Decide'; readonly decision: 'approved' | 'rejected'; readonly by: string }
  | { readonly type: 'Send' };

export type BatchEvent =
  | ({ readonly type: 'BatchPrepared' } & Prepared)
  | ({ readonly type: 'BatchSubmitted' } & Totals)
  | ({ readonly type: 'BatchDecided'; readonly decision: 'approved' | 'rejected' } & Decided)
  | { readonly type: 'BatchSent'; readonly sentOn: SchoolDate };

export interface BatchContext {
  readonly today: SchoolDate;
}

function decide(command: BatchCommand, state: Batch, { today }: BatchContext): readonly BatchEvent[] {
  switch (command.type) {
    case 'Prepare': {
      const { termId, schoolIds, jurisdictions, preparedBy } = command;
      return state.status === 'none' ? [{ type: 'BatchPrepared', termId, schoolIds, jurisdictions, preparedBy, preparedOn: today }] : [];
    }
    case 'Submit':
      return state.status === 'collecting' ? [{ ...command, type: 'BatchSubmitted' }] : [];
    case 'Decide':
      return decideOn(command, state, today);
    case 'Send':
      return send(state, today);
    default:
      return unreachable(command);
  }
}

function decideOn({ decision, by }: Extract<BatchCommand, { type: 'Decide' }>, state: Batch, today: SchoolDate): BatchEvent[] {
  if (state.status === 'none') throw refuse('NOT_FOUND', { field: 'input.batchId' });
  // What broke off while it was collecting can be rejected, never approved: nobody has seen its sum.
  if (state.status === 'collecting' && decision === 'approved') throw refuse('BATCH_NOT_SUBMITTED', { field: 'input.batchId' });
  if (state.status !== 'submitted' && state.status !== 'collecting') throw refuse('BATCH_ALREADY_DECIDED', { field: 'input.batchId' });
  if (by === state.preparedBy) throw refuse('FOUR_EYES', { field: 'input.batchId' });
  if (decision === 'approved' && state.status === 'submitted' && state.lineCount === 0)
    throw refuse('BATCH_EMPTY', { field: 'input.batchId' });
  return [{ type: 'BatchDecided', decision, decidedBy: by, decidedOn: today }];
}

function send(state: Batch, today: SchoolDate): BatchEvent[] {
  if (state.status === 'sent') return [];
  if (state.status !== 'approved') throw refuse('BATCH_NOT_APPROVED', { field: 'input.batchId' });
  return [{ type: 'BatchSent', sentOn: today }];
}

function evolve(state: Batch, event: BatchEvent): Batch {
  switch (event.type) {
    case 'BatchPrepared': {
      const { type: _type, ...prepared } = event;
      return { status: 'collecting', ...prepared };
    }
    case 'BatchSubmitted': {
      const { type: _type, ...totals } = event;
      return { ...(state as Prepared), status: 'submitted', ...totals };
    }
    case 'BatchDecided':
      return { ...(state as Submitted), status: event.decision, decidedBy: event.decidedBy, decidedOn: event.decidedOn };
    case 'BatchSent':
      return { ...(state as Submitted & Decided), status: 'sent', sentOn: event.sentOn };
    default:
      return unreachable(event);
  }
}

export const batchRule: Decider<BatchCommand, BatchEvent, Batch, BatchContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

/**
 * The year-end promotion 升级 of one school: every child in school goes up a grade, those in the last grade graduate. It works through the school in
 * steps, once: asked for again it changes nothing. Children who are suspended, in transit, or marked as suspected or dropped out in the last grade
 * stay as they are and are counted, so that somebody decides on each; a child who may go up later does so by a movement of their own (A5).
 */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

export interface PromotionCounts {
  readonly promoted: number;
  readonly graduated: number;
  /** Left as they are, for a decision on each. */
  readonly held: number;
}

export interface Started {
  readonly schoolId: string;
  readonly jurisdictions: readonly string[];
  /** First year of the school year that begins: `2026` for 2026-27. */
  readonly toSchoolYear: string;
  readonly startedOn: SchoolDate;
}

export type Promotion =
  | { readonly status: 'none' }
  | (Started & PromotionCounts & { readonly status: 'running'; readonly after: string | null })
  | (Started & PromotionCounts & { readonly status: 'done' });

export type PromotionCommand =
  | ({ readonly type: 'Start' } & Omit<Started, 'startedOn'>)
  | ({ readonly type: 'RecordStep'; readonly from: string | null; readonly after: string | null } & PromotionCounts);

export type PromotionEvent =
  | ({ readonly type: 'PromotionStarted' } & Started)
  | ({ readonly type: 'StepDone'; readonly after: string | null } & PromotionCounts);

export interface PromotionContext {
  readonly today: SchoolDate;
  /** School year of the term that runs today; null between terms. */
  readonly runningYear: string | null;
}

function decide(command: PromotionCommand, state: Promotion, context: PromotionContext): readonly PromotionEvent[] {
  switch (command.type) {
    case 'Start':
      return start(command, state, context);
    case 'RecordStep':
      // Of two processes that took the same step, one counts.
      return state.status === 'running' && state.after === command.from ? [{ ...command, type: 'StepDone' }] : [];
    default:
      return unreachable(command);
  }
}

/** @throws Refusal PROMOTION_TOO_EARLY while a term of the old year runs, or more than a year ahead */
function start(
  { schoolId, jurisdictions, toSchoolYear }: Omit<Started, 'startedOn'>,
  state: Promotion,
  { today, runningYear }: PromotionContext,
): readonly PromotionEvent[] {
  if (state.status !== 'none') return [];
  const oldYearRuns = runningYear !== null && runningYear < toSchoolYear;
  if (oldYearRuns || today < `${toSchoolYear}-06-01`) throw refuse('PROMOTION_TOO_EARLY', { field: 'input.toSchoolYear' });
  return [{ type: 'PromotionStarted', schoolId, jurisdictions, toSchoolYear, startedOn: today }];
}

function evolve(state: Promotion, event: PromotionEvent): Promotion {
  if (event.type === 'PromotionStarted') {
    const { schoolId, jurisdictions, toSchoolYear, startedOn } = event;
    return { status: 'running', schoolId, jurisdictions, toSchoolYear, startedOn, after: null, promoted: 0, graduated: 0, held: 0 };
  }
  if (state.status !== 'running') return state;
  const { after: _after, ...rest } = state;
  const counts = {
    promoted: state.promoted + event.promoted,
    graduated: state.graduated + event.graduated,
    held: state.held + event.held,
  };
  return event.after === null ? { ...rest, ...counts, status: 'done' } : { ...state, ...counts, after: event.after };
}

export const promotionDecider: Decider<PromotionCommand, PromotionEvent, Promotion, PromotionContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

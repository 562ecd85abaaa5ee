import { AID_MEASURES, type AidMeasure, type MeasureOwner } from '@baoxue/contracts';
import { addDays, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { house, requireHousehold } from './plan-household.js';

/**
 * A plan against poverty 扶贫方案 for one household 一家一案 or one child 一生一案 (C2, plan 三（四）1): measures, each with who answers for it, by
 * when, and what came of it. There is one plan per household and one per child; a concluded one can be opened again.
 *
 *   none ── opened by a person, or by an aid review's measures ──▶ open ── no measure is left open ──▶ concluded
 *                                                                   ▲                                    │
 *                                                                   └────────────── opened again ────────┘
 */
export type AidPlan = { readonly status: 'none' } | OpenedPlan;

export interface OpenedPlan {
  readonly status: 'open' | 'concluded';
  readonly subject: PlanSubject;
  /** The child, or the children of the household whom the plan covers: what access and lists go by. */
  readonly children: readonly CoveredChild[];
  readonly openedOn: SchoolDate;
  /** By number, from 1. */
  readonly measures: readonly PlanMeasure[];
  readonly conclusion: { readonly outcome: PlanOutcome; readonly on: SchoolDate } | null;
  /** Children whose years are over 去标识 (G4); absent as long as there are none. */
  readonly removedIds?: readonly string[];
}

export type PlanSubject =
  | { readonly kind: 'student'; readonly studentId: string }
  | { readonly kind: 'household'; readonly householdId: string };

export interface CoveredChild {
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
}

const OF_REVIEWS = AID_MEASURES.filter((measure) => measure !== 'none');
export const PLAN_MEASURES = [
  ...OF_REVIEWS,
  'paired-help',
  'school-place',
  'study-support',
  'parents-employment',
  'medical-help',
  'other',
] as const;
/** What an aid review can decide on, and 结对帮扶 · 就近入学或寄宿 · 学业辅导 · 家长就业帮扶 · 医疗救助 · 其他. */
export type PlanMeasureKind = (typeof PLAN_MEASURES)[number];

export const MEASURE_RESULTS = ['done', 'partly', 'not-done'] as const;
export type MeasureResult = (typeof MEASURE_RESULTS)[number];

export const PLAN_OUTCOMES = ['out-of-hardship', 'needs-met', 'moved-away'] as const;
/** 已脱贫 · 需求已满足 · 已迁出. */
export type PlanOutcome = (typeof PLAN_OUTCOMES)[number];

export interface PlanMeasure {
  readonly number: number;
  readonly kind: PlanMeasureKind;
  readonly owner: MeasureOwner;
  readonly dueOn: SchoolDate;
  /** What exactly is done, sealed by the store: this file passes it on unread. */
  readonly sealedDetails: string | null;
  /** The aid review that decided on it. */
  readonly reviewId: string | null;
  /** Dropped 撤销: the review's decision was changed. */
  readonly outcome: { readonly result: MeasureResult | 'dropped'; readonly on: SchoolDate } | null;
  /** That it is late has been said. */
  readonly overdue: boolean;
  /** Who answered for it, and by when, before it was changed. */
  readonly earlier: readonly { readonly owner: MeasureOwner; readonly dueOn: SchoolDate; readonly until: SchoolDate }[];
}

export type PlanCommand =
  | {
      readonly type: 'Open';
      readonly subject: PlanSubject;
      readonly children: readonly CoveredChild[];
      /** The household of each child, as far as the registry has told. */
      readonly homes: ReadonlyMap<string, string>;
    }
  | ({ readonly type: 'AddMeasure' } & Pick<PlanMeasure, 'kind' | 'owner' | 'dueOn' | 'sealedDetails'>)
  | ({ readonly type: 'ChangeMeasure' } & Pick<PlanMeasure, 'number' | 'owner' | 'dueOn'>)
  | { readonly type: 'RecordOutcome'; readonly number: number; readonly result: MeasureResult; readonly by: string }
  | { readonly type: 'Conclude'; readonly outcome: PlanOutcome }
  | { readonly type: 'FollowReview'; readonly reviewId: string; readonly child: CoveredChild; readonly measures: readonly AidMeasure[] }
  | { readonly type: 'MoveChild'; readonly child: CoveredChild }
  | { readonly type: 'HouseChild'; readonly studentId: string; readonly householdId: string }
  | { readonly type: 'Tick' };

export type PlanEvent =
  | {
      readonly type: 'PlanOpened';
      readonly subject: PlanSubject;
      readonly children: readonly CoveredChild[];
      readonly openedOn: SchoolDate;
    }
  | { readonly type: 'MeasureAdded'; readonly measure: PlanMeasure }
  | ({ readonly type: 'MeasureChanged'; readonly on: SchoolDate } & Pick<PlanMeasure, 'number' | 'owner' | 'dueOn'>)
  | { readonly type: 'MeasureSettled'; readonly number: number; readonly result: MeasureResult | 'dropped'; readonly on: SchoolDate }
  | ({ readonly type: 'MeasureOverdue' } & Pick<PlanMeasure, 'number' | 'owner' | 'dueOn'>)
  | { readonly type: 'PlanConcluded'; readonly outcome: PlanOutcome; readonly on: SchoolDate }
  | { readonly type: 'ChildMoved'; readonly child: CoveredChild }
  | { readonly type: 'ChildLeft'; readonly studentId: string };

export interface PlanContext {
  readonly today: SchoolDate;
  /** Calendar days in which a measure decided on by an aid review is carried out. */
  readonly measureWithinDays: number;
}

/** More is no plan anybody follows. */
export const MEASURES_MAX = 60;
export const CHILDREN_MAX = 12;

function decide(command: PlanCommand, state: AidPlan, context: PlanContext): readonly PlanEvent[] {
  switch (command.type) {
    case 'Open':
      return open(command, state, context);
    case 'AddMeasure':
      return [add(command, opened(state), context)];
    case 'ChangeMeasure':
      return change(command, opened(state), context);
    case 'RecordOutcome':
      return recordOutcome(command, opened(state), context);
    case 'Conclude':
      return conclude(command.outcome, opened(state), context);
    case 'FollowReview':
      return followReview(command, state, context);
    case 'MoveChild':
      return move(command.child, state);
    case 'HouseChild':
      return house(command, state);
    case 'Tick':
      return tick(state, context);
    default:
      return unreachable(command);
  }
}

function opened(state: AidPlan): OpenedPlan {
  if (state.status === 'none') throw refuse('NOT_FOUND', { field: 'input.planId' });
  if (state.status === 'concluded') throw refuse('PLAN_CONCLUDED', { field: 'input.planId' });
  return state;
}

function open({ subject, children, homes }: Extract<PlanCommand, { type: 'Open' }>, state: AidPlan, { today }: PlanContext): PlanEvent[] {
  if (state.status === 'open') throw refuse('PLAN_OPEN', { field: 'input' });
  if (children.length === 0 || children.length > CHILDREN_MAX)
    throw refuse('PLAN_CHILDREN', { field: 'input.studentIds', max: CHILDREN_MAX });
  requireHousehold(subject, children, homes);
  return [{ type: 'PlanOpened', subject, children, openedOn: today }];
}

function add(
  { kind, owner, dueOn, sealedDetails }: Extract<PlanCommand, { type: 'AddMeasure' }>,
  { measures }: OpenedPlan,
  { today }: PlanContext,
): PlanEvent {
  if (measures.length >= MEASURES_MAX) throw refuse('MEASURES_TOO_MANY', { field: 'input', max: MEASURES_MAX });
  requireNotPast(dueOn, today);
  const number = measures.length + 1;
  return {
    type: 'MeasureAdded',
    measure: { number, kind, owner, dueOn, sealedDetails, reviewId: null, outcome: null, overdue: false, earlier: [] },
  };
}

function requireNotPast(dueOn: SchoolDate, today: SchoolDate): void {
  if (dueOn < today) throw refuse('MEASURE_DUE_PAST', { field: 'input.dueOn' });
}

function unsettled({ measures }: OpenedPlan, number: number): PlanMeasure {
  const measure = measures.find((each) => each.number === number);
  if (!measure) throw refuse('MEASURE_UNKNOWN', { field: 'input.number' });
  if (measure.outcome) throw refuse('MEASURE_SETTLED', { field: 'input.number' });
  return measure;
}

function change(
  { number, owner, dueOn }: Extract<PlanCommand, { type: 'ChangeMeasure' }>,
  plan: OpenedPlan,
  { today }: PlanContext,
): PlanEvent[] {
  const measure = unsettled(plan, number);
  requireNotPast(dueOn, today);
  return measure.owner === owner && measure.dueOn === dueOn ? [] : [{ type: 'MeasureChanged', number, owner, dueOn, on: today }];
}

function recordOutcome(
  { number, result, by }: Extract<PlanCommand, { type: 'RecordOutcome' }>,
  plan: OpenedPlan,
  { today }: PlanContext,
): PlanEvent[] {
  if (unsettled(plan, number).owner !== by) throw refuse('MEASURE_OF_ANOTHER', { field: 'input.number' });
  return [{ type: 'MeasureSettled', number, result, on: today }];
}

function conclude(outcome: PlanOutcome, { measures }: OpenedPlan, { today }: PlanContext): PlanEvent[] {
  const left = measures.filter((measure) => !measure.outcome).length;
  if (left > 0) throw refuse('MEASURES_LEFT_OPEN', { field: 'input.planId', count: left });
  return [{ type: 'PlanConcluded', outcome, on: today }];
}

/** What a review decided on is followed in the child's plan; what it no longer decides on, after an objection, is dropped. Safe to repeat. */
function followReview(
  { reviewId, child, measures }: Extract<PlanCommand, { type: 'FollowReview' }>,
  state: AidPlan,
  { today, measureWithinDays }: PlanContext,
): PlanEvent[] {
  const known = state.status === 'none' ? [] : state.measures;
  const ofReview = known.filter((measure) => measure.reviewId === reviewId && measure.outcome?.result !== 'dropped');
  const wanted = OF_REVIEWS.filter((kind) => measures.includes(kind));
  const dropped = ofReview.filter(({ kind, outcome }) => !outcome && !wanted.some((each) => each === kind));
  const fresh = wanted.filter((each) => !ofReview.some(({ kind }) => kind === each));
  const events: PlanEvent[] = dropped.map(({ number }) => ({ type: 'MeasureSettled', number, result: 'dropped', on: today }));
  if (fresh.length > 0 && state.status !== 'open') {
    const subject = { kind: 'student', studentId: child.studentId } as const;
    events.push({ type: 'PlanOpened', subject, children: [child], openedOn: today });
  }
  const decided = { owner: 'poverty-officer', sealedDetails: null, outcome: null, overdue: false, earlier: [] } as const;
  const added = fresh.map((kind, index): PlanEvent => {
    const measure = { ...decided, number: known.length + 1 + index, kind, reviewId, dueOn: addDays(today, measureWithinDays) };
    return { type: 'MeasureAdded', measure };
  });
  return [...events, ...added];
}

function move(child: CoveredChild, state: AidPlan): PlanEvent[] {
  const covered = state.status === 'none' ? undefined : state.children.find(({ studentId }) => studentId === child.studentId);
  return covered && covered.classId !== child.classId ? [{ type: 'ChildMoved', child }] : [];
}

/** Measures that wait for their outcome and of which it has not been said that they are late. */
export const measuresDue = (state: AidPlan): readonly PlanMeasure[] =>
  state.status === 'open' ? state.measures.filter(({ outcome, overdue }) => !outcome && !overdue) : [];

const tick = (state: AidPlan, { today }: PlanContext): PlanEvent[] =>
  measuresDue(state)
    .filter(({ dueOn }) => today > dueOn)
    .map(({ number, owner, dueOn }) => ({ type: 'MeasureOverdue', number, owner, dueOn }));

function evolve(state: AidPlan, event: PlanEvent): AidPlan {
  if (event.type === 'PlanOpened') {
    const { subject, children, openedOn } = event;
    return { status: 'open', subject, children, openedOn, measures: state.status === 'none' ? [] : state.measures, conclusion: null };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'MeasureAdded':
      return { ...state, measures: [...state.measures, event.measure] };
    case 'MeasureChanged':
      return withMeasure(state, event.number, ({ owner, dueOn, earlier }) => ({
        owner: event.owner,
        dueOn: event.dueOn,
        overdue: false,
        earlier: [...earlier, { owner, dueOn, until: event.on }],
      }));
    case 'MeasureSettled':
      return withMeasure(state, event.number, () => ({ outcome: { result: event.result, on: event.on } }));
    case 'MeasureOverdue':
      return withMeasure(state, event.number, () => ({ overdue: true }));
    case 'PlanConcluded':
      return { ...state, status: 'concluded', conclusion: { outcome: event.outcome, on: event.on } };
    case 'ChildMoved':
      return { ...state, children: state.children.map((child) => (child.studentId === event.child.studentId ? event.child : child)) };
    case 'ChildLeft':
      return { ...state, children: state.children.filter(({ studentId }) => studentId !== event.studentId) };
    default:
      return unreachable(event);
  }
}

const withMeasure = (state: OpenedPlan, number: number, change: (measure: PlanMeasure) => Partial<PlanMeasure>): OpenedPlan => ({
  ...state,
  measures: state.measures.map((measure) => (measure.number === number ? { ...measure, ...change(measure) } : measure)),
});

export const aidPlanRule: Decider<PlanCommand, PlanEvent, AidPlan, PlanContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

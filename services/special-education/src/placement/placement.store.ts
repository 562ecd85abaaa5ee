import { endOf, idFrom, unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { listedOn, stageOf, type PlacementStage } from './placement-stage.js';
import { openAppeal } from './objection.js';
import type { Placement, PlacementFile } from './placement-file.js';
import { placementRule, type PlacementEvent } from './placement.js';

export type KeptPlacement = Kept<PlacementFile>;
export interface PlacementStore extends AggregateStore<Placement, PlacementEvent> {
  /** Files whose last decision names one of these schools. */
  decidedFor(schoolIds: readonly string[]): Promise<KeptPlacement[]>;
}

/** One file per child. */
export const placementId = (studentId: string): string => idFrom('placement', studentId);

type Stored = PlacementFile & { readonly stage: PlacementStage; readonly order: string; readonly lastSchoolId: string | null };

/** All children with a placement at the schools of one page; a city has few hundred in all. */
const FILES_MAX = 20_000;

export function placementStore(connection: mongoose.Connection, clock: Clock): PlacementStore {
  const store = aggregateStore<Placement, PlacementEvent>({
    connection,
    clock,
    collection: 'placements',
    source: 'baoxue/special-education/placement',
    initialState: placementRule.initialState,
    publish,
    toStored(state, id) {
      if (state.status === 'none') return state;
      const lastSchoolId = state.decisions.at(-1)?.arrangement.schoolId ?? null;
      return { ...state, stage: stageOf(state), order: `${listedOn(state)}|${id}`, lastSchoolId };
    },
    fromStored: ({ stage: _stage, order: _order, lastSchoolId: _schoolId, ...state }: Stored) => withOpinionsKept(state),
    nextDueAt(state) {
      const appeal = openAppeal(state);
      return appeal && !appeal.overdue ? endOf(appeal.decideBy) : null;
    },
    indexes: [
      { key: { 'state.stage': 1, 'state.order': 1 } },
      { key: { 'state.stage': 1, 'state.child.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.stage': 1, 'state.child.classId': 1, 'state.order': 1 } },
      { key: { 'state.lastSchoolId': 1 } },
    ],
  });
  return {
    ...store,
    async decidedFor(schoolIds) {
      return (await store.query({ 'state.lastSchoolId': { $in: [...schoolIds] } }, { limit: FILES_MAX })).filter(isKeptPlacement);
    },
  };
}

/** Files written before opinions were kept with the decision, and before reviews were deliberated here, have neither. */
function withOpinionsKept(state: Placement): Placement {
  if (state.status === 'none') return state;
  const { procedure, decisions } = state;
  return {
    ...state,
    procedure: procedure && { ...procedure, reviewId: procedure.reviewId ?? null },
    decisions: decisions.map(({ appeal, ...decision }) => ({
      ...decision,
      opinions: decision.opinions ?? [],
      guardian: decision.guardian ?? null,
      appeal: appeal && { ...appeal, opinions: appeal.opinions ?? [] },
    })),
  };
}

export const isKeptPlacement = (kept: Kept<Placement>): kept is KeptPlacement => kept.state.status !== 'none';

/** Others learn where the child is taught and from when; opinions, guardian and objection stay here. */
function publish(event: PlacementEvent, state: Placement): PublishedEvent | null {
  if (state.status === 'none') return null;
  const { studentId } = state.child;
  switch (event.type) {
    case 'PlacementDecided': {
      const { arrangement, decidedOn, effectiveFrom, decidedBy } = event.decision;
      const { kind, schoolId } = arrangement;
      const data = { studentId, placement: kind, schoolId, decidedOn, effectiveFrom, decidedBy };
      return { type: 'placement.decided.v1', partitionkey: studentId, data };
    }
    case 'AppealOverdue':
      return { type: 'placement.appeal.overdue.v1', partitionkey: studentId, data: { studentId, decideBy: event.decideBy } };
    case 'ProcedureOpened':
    case 'ReviewAwaitsProcedure':
    case 'ReviewDropped':
    case 'OpinionGiven':
    case 'GuardianHeard':
    case 'AppealLodged':
    case 'AppealDecided':
    case 'ChildMoved':
      return null;
    default:
      return unreachable(event);
  }
}

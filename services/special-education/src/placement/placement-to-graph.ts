import { constantCase, type SchoolDate } from '@baoxue/domain';
import type { Placement as GraphPlacement, PlacementDecision as GraphDecision } from '../__generated__/resolvers.js';
import { inForceOn } from './arrangement.js';
import type { Opinion } from './deliberation.js';
import { openAppeal } from './objection.js';
import type { Decision, PlacementFile } from './placement-file.js';
import { stageOf } from './placement-stage.js';

export interface ShownPlacement {
  readonly id: string;
  readonly version: number;
  readonly state: PlacementFile;
}

/** A placement file as the schema shows it. What was said in the deliberation is shown to those who may read opinions. */
export function placementToGraph(
  { id, version, state }: ShownPlacement,
  { today, seesOpinions }: { readonly today: SchoolDate; readonly seesOpinions: boolean },
): GraphPlacement {
  const { child, procedure, decisions } = state;
  const inForce = inForceOn(decisions, today);
  const opinions = procedure?.opinions ?? openAppeal(state)?.opinions;
  const toGraph = (decision: Decision) => decisionToGraph(decision, seesOpinions);
  return {
    id,
    version,
    stage: constantCase(stageOf(state)),
    student: { id: child.studentId },
    openedOn: procedure?.openedOn ?? null,
    reason: procedure && constantCase(procedure.reason),
    reviewId: procedure?.reviewId ?? null,
    opinionCount: opinions?.length ?? 0,
    opinions: opinions && seesOpinions ? opinionsToGraph(opinions) : null,
    guardianOpinion: procedure?.guardian
      ? {
          stance: constantCase(procedure.guardian.stance),
          preferred: procedure.guardian.preferred && constantCase(procedure.guardian.preferred),
          heardOn: procedure.guardian.heardOn,
        }
      : null,
    inForce: inForce && toGraph(inForce),
    decisions: decisions.map(toGraph).reverse(),
  };
}

const opinionsToGraph = (opinions: readonly Opinion[]) =>
  opinions.map(({ expertise, recommended, givenOn }) => ({
    expertise: constantCase(expertise),
    recommended: constantCase(recommended),
    givenOn,
  }));

function decisionToGraph(
  { number, arrangement, decidedOn, effectiveFrom, decidedBy, reviewId, opinions, appealBy, appeal }: Decision,
  seesOpinions: boolean,
): GraphDecision {
  return {
    number,
    placement: constantCase(arrangement.kind),
    waitingFor: arrangement.kind === 'waiting' ? constantCase(arrangement.waitingFor) : null,
    school: { id: arrangement.schoolId },
    decidedOn,
    effectiveFrom,
    decidedBy: constantCase(decidedBy),
    reviewId,
    opinionCount: opinions.length,
    opinions: seesOpinions ? opinionsToGraph(opinions) : null,
    appealBy,
    appeal: appeal && {
      preferred: constantCase(appeal.preferred),
      lodgedOn: appeal.lodgedOn,
      decideBy: appeal.decideBy,
      overdue: appeal.overdue,
      outcome: appeal.outcome && constantCase(appeal.outcome),
    },
  };
}

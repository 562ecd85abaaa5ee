import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type Cause, type Clock, type CommandOptions, type Handled } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { StudentCards } from '@baoxue/mongo';
import type { Arrangement } from './arrangement.js';
import {
  placementRule,
  type Child,
  type Placement,
  type PlacementCommand,
  type PlacementContext,
  type PlacementEvent,
} from './placement.js';
import { placementId, type PlacementStore } from './placement.store.js';

export interface PlacingDeps {
  readonly placements: PlacementStore;
  readonly cards: StudentCards;
  readonly clock: Clock;
  readonly rulesOf: (place: { jurisdictions: readonly string[]; date: string }) => PlacementContext['rules'];
  /** Day of the child's latest assessment that counts. */
  readonly assessedOn: (studentId: string) => Promise<string | null>;
  /** A completed review of this service: whose it was and what it led to. */
  readonly outcomeOf: (reviewId: string) => Promise<{ readonly child: Child; readonly arrangement: Arrangement } | null>;
}

const ACTOR = 'special-education/placement';

export const childOf = ({ studentId, schoolId, classId, jurisdictions }: Child): Child => ({ studentId, schoolId, classId, jurisdictions });

/** What decides on placements besides people: completed reviews, moves of the child, the clock. */
export function placing({ placements, cards, clock, rulesOf, assessedOn, outcomeOf }: PlacingDeps) {
  const handle = commandHandler(placementRule, placements);

  async function decide(
    child: Child,
    command: PlacementCommand,
    options: Omit<CommandOptions<never>, 'context'>,
  ): Promise<Handled<Placement, PlacementEvent>> {
    const today = schoolDateOf(clock.now());
    const rules = rulesOf({ jurisdictions: child.jurisdictions, date: today });
    const context = { today, rules, assessedOn: await assessedOn(child.studentId) };
    return handle(placementId(child.studentId), command, { ...options, context });
  }

  async function reviewCompleted(event: EventEnvelope<{ reviewId: string }>): Promise<void> {
    const { reviewId } = event.data;
    const outcome = await outcomeOf(reviewId);
    if (!outcome) throw new Error('A review that was completed is not stored.');
    const card = (await cards.find([outcome.child.studentId])).get(outcome.child.studentId);
    const child = childOf(card ?? outcome.child);
    const { arrangement } = outcome;
    await decide(child, { type: 'DecideOnReview', child, reviewId, arrangement }, { cause: causedBy(event, ACTOR), commandKey: event.id });
  }

  async function moved(event: EventEnvelope<StudentCard>): Promise<void> {
    const child = childOf(event.data);
    // Few of those who move have a file: nothing more is read of the others.
    if (!(await placements.find(placementId(child.studentId)))) return;
    await decide(child, { type: 'MoveChild', child }, { cause: causedBy(event, ACTOR), commandKey: event.id });
  }

  const handlers: EventHandlers = { 'placement.review.completed.v1': reviewCompleted, 'student.moved.v1': moved };

  return {
    handlers,
    decide,
    async tick(id: string): Promise<void> {
      const kept = await placements.find(id);
      const cause: Cause = { actor: `${ACTOR}/clock`, correlationId: id };
      if (kept?.state.status === 'on-file') await decide(kept.state.child, { type: 'Tick' }, { cause });
    },
  };
}

export type Placing = ReturnType<typeof placing>;

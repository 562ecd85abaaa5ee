import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type Cause, type Clock, type CommandOptions, type Handled } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { ChildEvent, StudentCards } from '@baoxue/mongo';
import type { Member } from '../committee/index.js';
import type { Arrangement } from './arrangement.js';
import type { Grounds } from './deliberation.js';
import { groundsOn } from './grounds.js';
import type { Child, Placement, PlacementContext } from './placement-file.js';
import { placementRule, type PlacementCommand, type PlacementEvent } from './placement.js';
import { placementId, type PlacementStore } from './placement.store.js';

/** A review of this service as its placement is concerned: whose it is, and what it led to. */
export interface ReviewedPlacement {
  readonly child: Child;
  readonly isOpen: boolean;
  /** Null until the review is completed. */
  readonly arrangement: Arrangement | null;
}

export interface PlacingDeps {
  readonly placements: PlacementStore;
  readonly cards: StudentCards;
  readonly clock: Clock;
  readonly rulesOf: (place: { jurisdictions: readonly string[]; date: string }) => PlacementContext['rules'];
  /** Day of the child's latest assessment that counts. */
  readonly assessedOn: (studentId: string) => Promise<string | null>;
  /** Who sits or sat on the committee of one of these places. */
  readonly membersIn: (jurisdictions: readonly string[]) => Promise<readonly Member[]>;
  readonly reviewOf: (reviewId: string) => Promise<ReviewedPlacement | null>;
}

const ACTOR = 'special-education/placement';

export const childOf = ({ studentId, schoolId, classId, jurisdictions }: Child): Child => ({ studentId, schoolId, classId, jurisdictions });

/** What decides on placements besides people: reviews, moves of the child, the clock. */
export function placing({ placements, cards, clock, rulesOf, assessedOn, membersIn, reviewOf }: PlacingDeps) {
  const handle = commandHandler(placementRule, placements);

  function rulesToday({ jurisdictions }: Child) {
    const today = schoolDateOf(clock.now());
    return { today, rules: rulesOf({ jurisdictions, date: today }) };
  }

  async function decide(
    child: Child,
    command: PlacementCommand,
    options: Omit<CommandOptions<never>, 'context'>,
  ): Promise<Handled<Placement, PlacementEvent>> {
    const [assessed, committee] = await Promise.all([
      assessedOn(child.studentId),
      // Nothing else that is done to a file asks who sits on the committee.
      command.type === 'GiveOpinion' ? membersIn(child.jurisdictions) : [],
    ]);
    const context = { ...rulesToday(child), assessedOn: assessed, committee };
    return handle(placementId(child.studentId), command, { ...options, context });
  }

  /** What happened to a review happens to its deliberation. The child is taken from its card: it may have moved meanwhile. */
  const onReview =
    (toCommand: (review: ReviewedPlacement, reviewId: string) => PlacementCommand | null) =>
    async (event: EventEnvelope<{ reviewId: string }>): Promise<void> => {
      const { reviewId } = event.data;
      const review = await reviewOf(reviewId);
      if (!review) throw new Error('A review that was told of is not stored.');
      const card = (await cards.find([review.child.studentId])).get(review.child.studentId);
      const child = childOf(card ?? review.child);
      const command = toCommand({ ...review, child }, reviewId);
      if (command) await decide(child, command, { cause: causedBy(event, ACTOR), commandKey: event.id });
    };

  // An event that comes late opens nothing: by then the child may have returned.
  const reviewOpened = onReview(({ child, isOpen }, reviewId) => (isOpen ? { type: 'OpenForReview', child, reviewId } : null));
  const reviewRebased = onReview((_review, reviewId) => ({ type: 'DropReview', reviewId }));
  const reviewCompleted = onReview(
    ({ child, arrangement }, reviewId) => arrangement && { type: 'DecideOnReview', child, reviewId, arrangement },
  );

  /** What a decision on a child rests on today. */
  async function groundsOf(child: Child): Promise<Grounds> {
    const [{ state }, assessed] = await Promise.all([placements.load(placementId(child.studentId)), assessedOn(child.studentId)]);
    return groundsOn(state, { ...rulesToday(child), assessedOn: assessed });
  }

  async function follow(card: StudentCard, event: ChildEvent): Promise<void> {
    const child = childOf(card);
    // Few of those who move have a file: nothing more is read of the others.
    if (!(await placements.find(placementId(child.studentId)))) return;
    await decide(child, { type: 'MoveChild', child }, { cause: causedBy(event, ACTOR), commandKey: event.id });
  }

  const handlers: EventHandlers = {
    'placement.review.opened.v1': reviewOpened,
    'placement.review.completed.v1': reviewCompleted,
    'placement.review.rebased.v1': reviewRebased,
  };

  return {
    handlers,
    follow,
    decide,
    groundsOf,
    async tick(id: string): Promise<void> {
      const kept = await placements.find(id);
      const cause: Cause = { actor: `${ACTOR}/clock`, correlationId: id };
      if (kept?.state.status === 'on-file') await decide(kept.state.child, { type: 'Tick' }, { cause });
    },
  };
}

export type Placing = ReturnType<typeof placing>;

import type { CaseReference, EventEnvelope } from '@baoxue/contracts';
import { commandHandler, idFrom, schoolDateOf, type Cause, type Clock, type SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { CaseCard, CaseCards } from '@baoxue/mongo';
import { placementReviewRule, type ReviewCommand } from './placement-review.js';
import { isKeptReview, type PlacementReviewStore } from './placement-review.store.js';

export interface PlacementReviewDeps {
  readonly reviews: PlacementReviewStore;
  readonly cases: CaseCards;
  readonly clock: Clock;
  /** Which of these students have a certificate. */
  readonly withCertificate: (studentIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The last school day for a decision, from the rule pack of the place. */
  readonly dueOn: (place: { jurisdictions: readonly string[]; openedOn: SchoolDate }) => SchoolDate;
}

/** One review per dropout case: the id follows from the case, so duplicates and races meet in one record. */
export const placementReviewId = (caseId: string): string => idFrom('placement-review', caseId);

const ACTOR = 'special-education/placement-review';

/** What opens and re-bases placement reviews. Every effect is idempotent by itself. */
export function placementReviewing({ reviews, cases, clock, withCertificate, dueOn }: PlacementReviewDeps) {
  const handle = commandHandler(placementReviewRule, reviews);
  const decide = (reviewId: string, command: ReviewCommand, cause: Cause) =>
    handle(reviewId, command, { context: { today: schoolDateOf(clock.now()) }, cause });

  function open(reference: CaseReference, openedOn: SchoolDate, cause: Cause) {
    const { caseId, studentId, schoolId, classId, jurisdictions } = reference;
    const place = { caseId, studentId, schoolId, classId, jurisdictions };
    return decide(placementReviewId(caseId), { type: 'Open', ...place, openedOn, dueOn: dueOn({ jurisdictions, openedOn }) }, cause);
  }

  const rebase = (caseId: string, returnedOn: SchoolDate, cause: Cause) =>
    decide(placementReviewId(caseId), { type: 'RecordReturn', returnedOn }, cause);

  /** A suspicion is only remembered: the committee is asked when the dropout is confirmed. */
  const suspected = (event: EventEnvelope<CaseReference & { markedOn: string }>) => cases.apply(event, 'suspected', event.data.markedOn);

  /** The case is remembered before certificates are asked; certificates are written before cases are asked: one of the two sees the other. */
  async function confirmed(event: EventEnvelope<CaseReference & { markedOn: string }>): Promise<void> {
    const { data } = event;
    await cases.apply(event, 'confirmed', data.markedOn);
    const certified = await withCertificate([data.studentId]);
    if (certified.has(data.studentId)) await open(data, data.markedOn, causedBy(event, ACTOR));
  }

  async function ended(event: EventEnvelope<CaseReference>, on: SchoolDate): Promise<void> {
    await cases.apply(event, 'closed', on);
    await rebase(event.data.caseId, on, causedBy(event, ACTOR));
  }

  async function openLate(card: CaseCard, openedOn: SchoolDate, cause: Cause): Promise<void> {
    await open(card, openedOn, cause);
    // The child may have returned between the two lines above; a review of a closed case must not stay open.
    const now = await cases.find(card.caseId);
    if (now?.phase === 'closed') await rebase(card.caseId, now.since, cause);
  }

  const handlers: EventHandlers = {
    'dropout.suspected.v1': suspected,
    'dropout.confirmed.v1': confirmed,
    'dropout.returned.v1': (event: EventEnvelope<CaseReference & { returnedOn: string }>) => ended(event, event.data.returnedOn),
    'dropout.case.withdrawn.v1': (event: EventEnvelope<CaseReference & { withdrawnOn: string }>) => ended(event, event.data.withdrawnOn),
  };

  return {
    handlers,

    /** Certificates of these students may have been matched after their dropout was confirmed: the review is opened now. */
    async reviewOpenCases(studentIds: readonly string[], cause: Cause): Promise<void> {
      const waiting = (await cases.openOf(studentIds)).filter(({ phase }) => phase === 'confirmed');
      if (waiting.length === 0) return;
      const certified = await withCertificate(waiting.map(({ studentId }) => studentId));
      const today = schoolDateOf(clock.now());
      for (const card of waiting.filter(({ studentId }) => certified.has(studentId))) await openLate(card, today, cause);
    },

    /** Says of a review that its deadline passed. A late tick gives the same answer as a timely one. */
    async tick(reviewId: string): Promise<void> {
      const kept = await reviews.find(reviewId);
      if (kept && isKeptReview(kept)) await decide(reviewId, { type: 'Tick' }, { actor: ACTOR, correlationId: reviewId });
    },
  };
}

export type PlacementReviewing = ReturnType<typeof placementReviewing>;

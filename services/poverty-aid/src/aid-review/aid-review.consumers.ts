import type { CaseReference, EventEnvelope } from '@baoxue/contracts';
import { commandHandler, idFrom, schoolDateOf, type Cause, type Clock, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { CaseCard, CaseCards, MergedRecords } from '@baoxue/mongo';
import { aidReviewRule, type ReviewCommand, type ReviewContext, type ReviewGround } from './aid-review.js';
import { isKeptReview, type AidReviewStore } from './aid-review.store.js';

export interface AidReviewDeps {
  readonly reviews: AidReviewStore;
  readonly cases: CaseCards;
  readonly records: Pick<MergedRecords, 'standingFor'>;
  readonly clock: Clock;
  /** Which of these students are on a ledger today. */
  readonly onLedger: (studentIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The last school day for a decision, from the rule pack of the place. */
  readonly dueOn: (place: { jurisdictions: readonly string[]; openedOn: SchoolDate }) => SchoolDate;
  /** What the rule pack of the place says of objections and of resuming aid. */
  readonly rulesOf: (jurisdictions: readonly string[], today: SchoolDate) => Pick<ReviewContext, 'rules' | 'reinstateBy'>;
}

/** One review per dropout case: the id follows from the case, so duplicates and races meet in one record. */
export const aidReviewId = (caseId: string): string => idFrom('aid-review', caseId);

const ACTOR = 'poverty-aid/aid-review';

/** What opens, re-bases and reminds of aid reviews. Every effect is idempotent by itself. */
export function aidReviewing({ reviews, cases, records, clock, onLedger, dueOn, rulesOf }: AidReviewDeps) {
  const handle = commandHandler(aidReviewRule, reviews);

  async function decide(
    reviewId: string,
    command: ReviewCommand,
    jurisdictions: readonly string[],
    options: Omit<CommandOptions<never>, 'context'>,
  ) {
    const today = schoolDateOf(clock.now());
    return handle(reviewId, command, { ...options, context: { today, ...rulesOf(jurisdictions, today) } });
  }

  function open(reference: CaseReference, ground: ReviewGround, openedOn: SchoolDate, cause: Cause) {
    const { caseId, studentId, schoolId, classId, jurisdictions } = reference;
    const place = { caseId, studentId, schoolId, classId, jurisdictions };
    const command = { type: 'Open', ...place, ground, openedOn, dueOn: dueOn({ jurisdictions, openedOn }) } as const;
    return decide(aidReviewId(caseId), command, jurisdictions, { cause });
  }

  const rebase = ({ caseId, jurisdictions }: Pick<CaseReference, 'caseId' | 'jurisdictions'>, returnedOn: SchoolDate, cause: Cause) =>
    decide(aidReviewId(caseId), { type: 'RecordReturn', returnedOn }, jurisdictions, { cause });

  /** The case is remembered before the ledger is asked; the ledger is written before cases are asked: one of the two sees the other. */
  async function suspected(event: EventEnvelope<CaseReference & { markedOn: string }>): Promise<void> {
    const { data } = event;
    await cases.apply(event, 'suspected', data.markedOn);
    const listed = await onLedger([data.studentId]);
    if (listed.has(data.studentId)) await open(data, 'suspected-on-ledger', data.markedOn, causedBy(event, ACTOR));
  }

  async function confirmed(event: EventEnvelope<CaseReference & { markedOn: string }>): Promise<void> {
    await cases.apply(event, 'confirmed', event.data.markedOn);
    await open(event.data, 'confirmed', event.data.markedOn, causedBy(event, ACTOR));
  }

  async function ended(event: EventEnvelope<CaseReference>, on: SchoolDate): Promise<void> {
    await cases.apply(event, 'closed', on);
    await rebase(event.data, on, causedBy(event, ACTOR));
  }

  async function openLate(card: CaseCard, openedOn: SchoolDate, cause: Cause): Promise<void> {
    await open(card, card.phase === 'confirmed' ? 'confirmed' : 'suspected-on-ledger', openedOn, cause);
    // The child may have returned between the two lines above; a review of a closed case must not stay open.
    const now = await cases.find(card.caseId);
    if (now?.phase === 'closed') await rebase(card, now.since, cause);
  }

  const handlers: EventHandlers = {
    'dropout.suspected.v1': suspected,
    'dropout.confirmed.v1': confirmed,
    'dropout.returned.v1': (event: EventEnvelope<CaseReference & { returnedOn: string }>) => ended(event, event.data.returnedOn),
    'dropout.case.withdrawn.v1': (event: EventEnvelope<CaseReference & { withdrawnOn: string }>) => ended(event, event.data.withdrawnOn),
  };

  /** These students may have come onto a ledger after their case had opened: the review is opened now. */
  async function reviewOpenCases(studentIds: readonly string[], cause: Cause): Promise<void> {
    const waiting = await cases.openOf(studentIds);
    if (waiting.length === 0) return;
    const listed = await onLedger(waiting.map(({ studentId }) => studentId));
    const today = schoolDateOf(clock.now());
    for (const card of waiting.filter(({ studentId }) => listed.has(studentId))) await openLate(card, today, cause);
  }

  return {
    handlers,
    reviewOpenCases,

    /** A child whose records are merged may come to a ledger of the other one. After the merge is remembered. */
    ofMerges: {
      async 'student.merged.v1'(event: EventEnvelope<{ studentId: string }>) {
        await reviewOpenCases([...(await records.standingFor([event.data.studentId])).values()], causedBy(event, ACTOR));
      },
    } as EventHandlers,

    decide,

    /** Says of a review which deadlines passed. A late tick gives the same answer as a timely one. */
    async tick(reviewId: string): Promise<void> {
      const kept = await reviews.find(reviewId);
      if (!kept || !isKeptReview(kept)) return;
      await decide(reviewId, { type: 'Tick' }, kept.state.jurisdictions, { cause: { actor: ACTOR, correlationId: reviewId } });
    },
  };
}

export type AidReviewing = ReturnType<typeof aidReviewing>;

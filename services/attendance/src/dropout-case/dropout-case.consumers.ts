import type { AidCause, AidMeasure, EventEnvelope } from '@baoxue/contracts';
import type { EventHandlers } from '@baoxue/event-bus';
import type { DropoutCommand } from './case-commands.js';

type HandleCase = (caseId: string, command: DropoutCommand, event: EventEnvelope) => Promise<unknown>;

interface Opened {
  readonly reviewId: string;
  readonly caseId: string;
  readonly dueOn: string;
}
interface Completed {
  readonly reviewId: string;
  readonly caseId: string;
  readonly cause: AidCause;
  readonly measures: readonly AidMeasure[];
  readonly completedOn: string;
}

/** The aid review's course, shown on the case. Requirement C6. */
export const aidReviewHandlers = (handleCase: HandleCase): EventHandlers => ({
  'aid.review.opened.v1': async (event: EventEnvelope<Opened>) => {
    const { caseId, reviewId, dueOn } = event.data;
    await handleCase(caseId, { type: 'NoteAidReviewOpened', reviewId, dueOn }, event);
  },
  'aid.review.completed.v1': async (event: EventEnvelope<Completed>) => {
    const { caseId, reviewId, cause, measures, completedOn } = event.data;
    await handleCase(caseId, { type: 'NoteAidReviewCompleted', reviewId, on: completedOn, cause, measures }, event);
  },
});

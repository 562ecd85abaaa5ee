import type { CaseReference, EventEnvelope } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type { EventHandlers } from '@baoxue/event-bus';
import { subjectOf } from '../dropout-case/index.js';
import type { LadderCommand } from './ladder.js';

type HandleLadder = (caseId: string, command: LadderCommand, event: EventEnvelope) => Promise<unknown>;

/** A return ends the ladder; a case withdrawn revokes what was issued; whoever answers for the child’s new school sees it. Requirement B7. */
export function ladderHandlers(handleLadder: HandleLadder): EventHandlers {
  const end = async (event: EventEnvelope<CaseReference>, on: SchoolDate, because: 'returned' | 'withdrawn') =>
    void (await handleLadder(event.data.caseId, { type: 'EndLadder', on, because }, event));
  return {
    'dropout.returned.v1': (event: EventEnvelope<CaseReference & { returnedOn: string }>) => end(event, event.data.returnedOn, 'returned'),
    'dropout.case.withdrawn.v1': (event: EventEnvelope<CaseReference & { withdrawnOn: string }>) =>
      end(event, event.data.withdrawnOn, 'withdrawn'),
    'dropout.case.updated.v1': async (event: EventEnvelope<CaseReference & { what: string }>) => {
      const { caseId, what } = event.data;
      if (what === 'moved') await handleLadder(caseId, { type: 'FollowCase', subject: subjectOf(event.data) }, event);
    },
  };
}

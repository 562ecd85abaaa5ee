import type { CaseReference, EventEnvelope } from '@baoxue/contracts';
import type { EventHandlers } from '@baoxue/event-bus';
import { subjectOf } from '../dropout-case/index.js';
import type { HoldCommand } from './service-hold.js';
import type { HoldStore, LedgerPresence } from './service-hold.store.js';

export interface HoldEffects {
  readonly holds: HoldStore;
  readonly ledger: LedgerPresence;
  readonly isPoverty: (caseId: string) => Promise<boolean>;
  readonly handle: (caseId: string, command: HoldCommand, event: EventEnvelope) => Promise<unknown>;
}

/** What became known of a case that may show poverty to be the cause. */
const MAY_SHOW_POVERTY: readonly string[] = ['causes-recorded', 'aid-review-completed'];

export function holdHandlers({ holds, ledger, isPoverty, handle }: HoldEffects) {
  /** Holds go along with the case, end with the return and with the case, and on aid as soon as poverty is known to be the cause. */
  const ofCases: EventHandlers = {
    'dropout.returned.v1': async (event: EventEnvelope<CaseReference & { returnedOn: string }>) => {
      await handle(event.data.caseId, { type: 'EndAll', because: 'returned', on: event.data.returnedOn }, event);
    },
    'dropout.case.withdrawn.v1': async (event: EventEnvelope<CaseReference & { withdrawnOn: string }>) => {
      await handle(event.data.caseId, { type: 'EndAll', because: 'withdrawn', on: event.data.withdrawnOn }, event);
    },
    'dropout.case.updated.v1': async (event: EventEnvelope<CaseReference & { what: string }>) => {
      const { caseId, what } = event.data;
      if (what === 'moved') await handle(caseId, { type: 'FollowCase', subject: subjectOf(event.data) }, event);
      if (MAY_SHOW_POVERTY.includes(what) && (await isPoverty(caseId))) await handle(caseId, { type: 'NotePoverty' }, event);
    },
  };

  const ofLedgers: EventHandlers = {
    'ledger.changed.v1': async (event: EventEnvelope<{ studentId: string; change: 'entered' | 'left' }>) => {
      await ledger.apply(event);
      const { studentId, change } = event.data;
      if (change === 'left') return;
      for (const { state } of await holds.ofStudent(studentId)) await handle(state.caseId, { type: 'NotePoverty' }, event);
    },
  };
  return { ofCases, ofLedgers };
}

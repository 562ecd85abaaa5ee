/** Joins the parts of this slice: holds, their rule and clock, and what ends them. */
import type { EventEnvelope } from '@baoxue/contracts';
import { commandHandler, idFrom, schoolDateOf, type CommandOptions } from '@baoxue/domain';
import { causedBy } from '@baoxue/event-bus';
import type { RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import type { KeptCase } from '../dropout-case/dropout-case.store.js';
import type { OpenedCase } from '../dropout-case/index.js';
import type { AddSchoolDays } from '../obligation/index.js';
import type { CarriedCase } from '../merged-record/index.js';
import { officeRegister } from '../office-register.js';
import {
  decisionsOwed,
  holdDecider,
  withDecideBy,
  type HoldCommand,
  type HoldFacts,
  type Holds,
  type OpenedHolds,
} from './service-hold.js';
import { holdHandlers } from './service-hold.consumers.js';
import { holdsToGraph, serviceHoldResolvers, type HoldDeps } from './service-hold.resolvers.js';
import { HOLD_DESKS, holdsId, holdStore, ledgerPresence } from './service-hold.store.js';

export interface HoldServicesDeps extends Pick<ServiceDeps, 'connection' | 'clock'>, Pick<HoldDeps, 'findCase'> {
  /** The rules that a case was opened under. */
  readonly rulesOf: (kept: KeptCase) => RulePack;
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
  readonly addSchoolDays: AddSchoolDays;
}

const ACTOR = 'attendance/service-hold';

export function holdServices({ connection, clock, rulesOf, rulesAt, addSchoolDays, findCase }: HoldServicesDeps) {
  const holds = holdStore(connection, clock, (opened) =>
    withDecideBy(opened, (proposedOn) =>
      addSchoolDays(proposedOn, rulesAt(opened.subject.jurisdictions).serviceHolds.decideWithinSchoolDays),
    ),
  );
  const ledger = ledgerPresence(connection);
  const decide = commandHandler(holdDecider, holds);

  async function handle(caseId: string, command: HoldCommand, options: Omit<CommandOptions<never>, 'context'>) {
    const { state } = await holds.load(holdsId(caseId));
    // Nothing ends that was never proposed: most cases have no hold, and are not asked for.
    const kept = state.status === 'None' && !OPENS.includes(command.type) ? null : await findCase(caseId);
    if (kept === null) return { state };
    const context = { today: schoolDateOf(clock.now()), rules: rulesOf(kept).serviceHolds, addSchoolDays };
    return decide(holdsId(caseId), command, { ...options, context });
  }

  const factsOf: HoldDeps['factsOf'] = async ({ id: caseId, state }): Promise<HoldFacts> => ({
    caseId,
    subject: state.subject,
    isDroppedOut: state.status === 'DroppedOut',
    isPoverty: showsPoverty(state),
    isOnLedger: await ledger.has(state.subject.studentId),
  });

  async function isPoverty(caseId: string): Promise<boolean> {
    const kept = await findCase(caseId);
    return kept !== null && showsPoverty(kept.state);
  }

  async function tick(id: string): Promise<void> {
    const { state } = await holds.load(id);
    if (state.status === 'None') return;
    await handle(state.caseId, { type: 'Tick' }, { cause: { actor: 'attendance/clock', correlationId: id } });
  }

  const byEvent = (caseId: string, command: HoldCommand, event: EventEnvelope) =>
    handle(caseId, command, { cause: causedBy(event, ACTOR), commandKey: event.id });

  /** What stood on these cases stands on the one that goes on under another record of the child. */
  async function carryOn({ from, to }: CarriedCase, event: EventEnvelope): Promise<void> {
    for (const caseId of from) {
      const former = (await holds.find(holdsId(caseId)))?.state;
      const kept = former?.status === 'Opened' ? await findCase(to) : null;
      if (kept === null || former?.status !== 'Opened') continue;
      const options = { cause: causedBy(event, ACTOR), commandKey: idFrom('carried', caseId, event.id) };
      await handle(to, { type: 'TakeOver', former, facts: await factsOf(kept) }, options);
    }
  }

  const register = officeRegister<Holds, OpenedHolds>({
    ...{ of: 'hold', seenBy: 'hold:read', desks: HOLD_DESKS, store: holds },
    show: ({ state }, viewer) => ({ matter: { __typename: 'CaseHolds', ...holdsToGraph(state, viewer) }, owed: decisionsOwed(state) }),
  });

  return {
    register,
    holds,
    publishing: [holds],
    stores: [ledger],
    resolvers: serviceHoldResolvers({ holds, findCase, factsOf, handle }),
    carryOn,
    handlers: holdHandlers({ holds, ledger, isPoverty, handle: byEvent }),
    dueWork: [{ store: holds, tick }],
  };
}

/** Commands of which the first hold of a case may come. */
const OPENS: readonly HoldCommand['type'][] = ['ProposeHold', 'TakeOver'];

const showsPoverty = ({ causes, aidReview }: OpenedCase): boolean =>
  causes?.codes.includes('poverty') === true || aidReview?.completed?.cause === 'poverty';

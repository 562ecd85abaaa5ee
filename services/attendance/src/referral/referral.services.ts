/** Joins the parts of this slice: what was referred, its rule and clock, and what the graph, departments and cases have to do with it. */
import { agreementInForce, departmentOf, type EventEnvelope } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type CommandOptions } from '@baoxue/domain';
import { causedBy } from '@baoxue/event-bus';
import type { RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import type { KeptCase } from '../dropout-case/dropout-case.store.js';
import type { AddSchoolDays } from '../obligation/index.js';
import { officeRegister } from '../office-register.js';
import { caseOfLast, type OpenedReferrals, type Referrals } from './referral-state.js';
import { referralDecider, type ReferralCommand, type ReferralContext } from './referral.js';
import { referralHandlers, type ReferralEffects } from './referral.consumers.js';
import { lastToGraph, referralResolvers, referralsFor, type ReferralDeps } from './referral.resolvers.js';
import { REFERRAL_DESKS, referralStore } from './referral.store.js';

export interface ReferralServicesDeps
  extends
    Pick<ServiceDeps, 'connection' | 'clock' | 'cipher'>,
    Pick<ReferralDeps, 'findCase'>,
    Pick<ReferralEffects, 'messaging' | 'handleCase'> {
  /** The rules that a case was opened under. */
  readonly rulesOf: (kept: KeptCase) => RulePack;
  readonly addSchoolDays: AddSchoolDays;
}

export function referralServices({
  connection,
  clock,
  cipher,
  rulesOf,
  addSchoolDays,
  findCase,
  messaging,
  handleCase,
}: ReferralServicesDeps) {
  const referrals = referralStore(connection, clock);
  const decide = commandHandler(referralDecider, referrals);

  function contextOf(kept: KeptCase): ReferralContext {
    const { referrals: limits, deadlines } = rulesOf(kept);
    const today = schoolDateOf(clock.now());
    return {
      rules: { ...limits, escalationEverySchoolDays: deadlines.escalationEverySchoolDays },
      today,
      addSchoolDays,
      isAgreed: (recipient, matter) => agreementInForce(departmentOf(recipient), today)?.referrals?.about.includes(matter) ?? false,
    };
  }

  async function handle(id: string, command: ReferralCommand, options: Omit<CommandOptions<never>, 'context'>) {
    const { state } = await referrals.load(id);
    const caseId = command.type === 'SendReferral' ? command.dropout.caseId : caseOfLast(state);
    const kept = caseId === null ? null : await findCase(caseId);
    // Nothing can become of what was never referred.
    return kept === null ? { state } : decide(id, command, { ...options, context: contextOf(kept) });
  }

  const byEvent = (id: string, command: ReferralCommand, event: EventEnvelope) =>
    handle(id, command, { cause: causedBy(event, 'attendance/referral'), commandKey: event.id });

  const register = officeRegister<Referrals, OpenedReferrals>({
    ...{ of: 'referral', seenBy: referralsFor, desks: REFERRAL_DESKS, store: referrals },
    show: ({ state }) => ({ matter: { __typename: 'Referral', ...lastToGraph(state) }, owed: state.steps }),
  });

  return {
    register,
    referrals,
    publishing: [referrals],
    resolvers: referralResolvers({ referrals, cipher, findCase, handle }),
    handlers: referralHandlers({ referrals, messaging, handleReferrals: byEvent, handleCase }),
    dueWork: [
      {
        store: referrals,
        tick: (id: string) => handle(id, { type: 'Tick' }, { cause: { actor: 'attendance/clock', correlationId: id } }),
      },
    ],
  };
}

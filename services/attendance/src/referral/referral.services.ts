/** Joins the parts of this slice: what was referred, its rule and clock, and what the graph, departments and cases have to do with it. */
import { agreementInForce, departmentOf, type EventEnvelope } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type CommandOptions } from '@baoxue/domain';
import { causedBy } from '@baoxue/event-bus';
import type { RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import type { AddSchoolDays } from '../obligation/index.js';
import { referralDecider, type ReferralCommand, type ReferralContext } from './referral.js';
import { referralHandlers, type ReferralEffects } from './referral.consumers.js';
import { referralResolvers, type ReferralDeps } from './referral.resolvers.js';
import { referralStore } from './referral.store.js';

export interface ReferralServicesDeps
  extends
    Pick<ServiceDeps, 'connection' | 'clock' | 'cipher'>,
    Pick<ReferralDeps, 'findCase'>,
    Pick<ReferralEffects, 'messaging' | 'handleCase'> {
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
  readonly addSchoolDays: AddSchoolDays;
}

export function referralServices({
  connection,
  clock,
  cipher,
  rulesAt,
  addSchoolDays,
  findCase,
  messaging,
  handleCase,
}: ReferralServicesDeps) {
  const referrals = referralStore(connection, clock);
  const decide = commandHandler(referralDecider, referrals);

  function contextOf(jurisdictions: readonly string[]): ReferralContext {
    const { referrals: limits, deadlines } = rulesAt(jurisdictions);
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
    const subject = command.type === 'SendReferral' ? command.dropout.subject : state.status === 'None' ? null : state.subject;
    // Nothing can become of what was never referred.
    return subject === null ? { state } : decide(id, command, { ...options, context: contextOf(subject.jurisdictions) });
  }

  const byEvent = (id: string, command: ReferralCommand, event: EventEnvelope) =>
    handle(id, command, { cause: causedBy(event, 'attendance/referral'), commandKey: event.id });

  return {
    referrals,
    publishing: [referrals],
    resolvers: referralResolvers({ referrals, cipher, findCase, handle }),
    handlers: referralHandlers({ referrals, messaging, handleReferrals: byEvent, handleCase }),
    dueWork: [
      {
        due: referrals.due,
        tick: (id: string) => handle(id, { type: 'Tick' }, { cause: { actor: 'attendance/clock', correlationId: id } }),
      },
    ],
  };
}

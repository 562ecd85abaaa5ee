/** Joins the parts of this slice: what was referred, its rule and clock, and what the graph, departments and cases have to do with it. */
import { agreementInForce, departmentOf, type EventEnvelope } from '@baoxue/contracts';
import { commandHandler, idFrom, schoolDateOf, type CommandOptions } from '@baoxue/domain';
import { causedBy } from '@baoxue/event-bus';
import { sealedAnew } from '@baoxue/pii';
import type { RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import type { KeptCase } from '../dropout-case/dropout-case.store.js';
import type { AddSchoolDays } from '../obligation/index.js';
import type { CarriedCase } from '../merged-record/index.js';
import { officeRegister } from '../office-register.js';
import { caseOfLast, waitingOf, type OpenedReferrals, type Referrals } from './referral-state.js';
import { referralDecider, type ReferralCommand, type ReferralContext } from './referral.js';
import { referralHandlers, type ReferralEffects } from './referral.consumers.js';
import { lastToGraph, placeOfFacts, referralResolvers, referralsFor, type ReferralDeps } from './referral.resolvers.js';
import { REFERRAL_DESKS, referralsId, referralStore } from './referral.store.js';

export interface ReferralServicesDeps
  extends
    Pick<ServiceDeps, 'connection' | 'clock' | 'cipher'>,
    Pick<ReferralDeps, 'findCase'>,
    Pick<ReferralEffects, 'messaging' | 'handleCase'> {
  /** The rules that a case was opened under. */
  readonly rulesOf: (kept: KeptCase) => RulePack;
  readonly addSchoolDays: AddSchoolDays;
}

const ACTOR = 'attendance/referral';

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
    const caseId = command.type === 'SendReferral' || command.type === 'SendAnew' ? command.dropout.caseId : caseOfLast(state);
    const kept = caseId === null ? null : await findCase(caseId);
    // Nothing can become of what was never referred.
    return kept === null ? { state } : decide(id, command, { ...options, context: contextOf(kept) });
  }

  const byEvent = (id: string, command: ReferralCommand, event: EventEnvelope) =>
    handle(id, command, { cause: causedBy(event, ACTOR), commandKey: event.id });

  /**
   * What waits for departments on these cases is taken back, and sent under the record of the child that the case goes on with: whom a
   * department is to look for is that record.
   */
  async function carryOn({ from, to, subject }: CarriedCase, event: EventEnvelope): Promise<void> {
    const recordsOf = async (caseId: string) => (await referrals.recordsOf(caseId)).map(({ id, state }) => ({ id, caseId, state }));
    const records = (await Promise.all(from.map(recordsOf))).flat();
    const keyed = (part: string) => ({ cause: causedBy(event, ACTOR), commandKey: idFrom('carried', part, event.id) });
    for (const { id, caseId } of records) await handle(id, { type: 'CaseFell', caseId }, keyed(caseId));
    for (const { caseId, state } of records) {
      const referral = waitingOf(caseId, state);
      if (referral === null) continue;
      const { recipient } = state;
      const { matter, by } = referral;
      const id = idFrom('referral', referral.id, to);
      const facts = referral.sealedFacts && sealedAnew(cipher, referral.sealedFacts, placeOfFacts(referral.id), placeOfFacts(id));
      const dropout = { caseId: to, subject, isOpen: true };
      await handle(
        referralsId(subject.studentId, recipient),
        { type: 'SendAnew', id, recipient, matter, by, sealedFacts: facts, dropout },
        keyed(id),
      );
    }
  }

  const register = officeRegister<Referrals, OpenedReferrals>({
    ...{ of: 'referral', seenBy: referralsFor, desks: REFERRAL_DESKS, store: referrals },
    show: ({ state }) => ({ matter: { __typename: 'Referral', ...lastToGraph(state) }, owed: state.steps }),
  });

  return {
    register,
    referrals,
    publishing: [referrals],
    resolvers: referralResolvers({ referrals, cipher, findCase, handle }),
    carryOn,
    handlers: referralHandlers({ referrals, messaging, handleReferrals: byEvent, handleCase }),
    dueWork: [
      {
        store: referrals,
        tick: (id: string) => handle(id, { type: 'Tick' }, { cause: { actor: 'attendance/clock', correlationId: id } }),
      },
    ],
  };
}

import { authorise, can, notFound, scopeOf, type Viewer } from '@baoxue/auth';
import { departmentOf, RECIPIENTS, sharingAgreements, type RecipientName } from '@baoxue/contracts';
import { constantCase, idFrom, kebabCase, type CommandOptions } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { cleanText, type FieldCipher } from '@baoxue/pii';
import { answer, byViewer, connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { spokenForBy } from '../department-message/index.js';
import { isOpen, type CaseSubject } from '../dropout-case/index.js';
import type { KeptCase } from '../dropout-case/dropout-case.store.js';
import { isAnyOverdue } from '../obligation/index.js';
import { refuse } from '../refusals/index.js';
import type { OpenedReferrals, Referral, Referrals } from './referral-state.js';
import type { ReferralCommand } from './referral.js';
import { referralsId, type ReferralStore } from './referral.store.js';

export interface ReferralDeps {
  readonly referrals: ReferralStore;
  readonly cipher: FieldCipher;
  readonly findCase: (caseId: string) => Promise<KeptCase | null>;
  readonly handle: (
    id: string,
    command: ReferralCommand,
    options: Omit<CommandOptions<never>, 'context'>,
  ) => Promise<{ readonly state: Referrals }>;
}

const FACTS_LENGTH_MAX = 1_000;

/** Where what a department must know of a referral is sealed. */
export const placeOfFacts = (referralId: string) => ({ collection: 'referrals', id: referralId, field: 'facts' });

export function referralResolvers({ referrals, cipher, findCase, handle }: ReferralDeps) {
  function sealedFacts(referralId: string, facts: string | null | undefined): string | null {
    if (!facts) return null;
    return cipher.encrypt(
      cleanText(facts, { maxLength: FACTS_LENGTH_MAX, field: 'input.facts', multiline: true }),
      placeOfFacts(referralId),
    );
  }

  const success = (state: Referrals, referralId: string) => {
    const opened = state as OpenedReferrals;
    const referral = opened.referrals.find(({ id }) => id === referralId);
    if (!referral) throw notFound();
    return { __typename: 'ReferralSuccess' as const, referral: referralToGraph(referral, opened) };
  };

  return {
    Query: {
      async activeReferrals(_root, { first, after }, { viewer }) {
        const scope = referralsFor(viewer);
        const filter = scope && { ...scope, 'state.active': true };
        const read = (page: PageRequest) => referrals.page({ ...page, filter: filter ?? {}, order: 'state.order', descending: true });
        const toNode = ({ state }: { readonly state: Referrals }) => lastToGraph(state as OpenedReferrals);
        const page = await connection({ first, after }, filter && read, toNode);
        return { ...page, totalCount: filter ? await referrals.count(filter) : 0 };
      },

      async referral(_root, { id }, { viewer }) {
        const kept = await referrals.holding(id);
        const found = kept?.state.referrals.find((each) => each.id === id);
        return kept && found && maySee(viewer, kept.state) ? referralToGraph(found, kept.state) : null;
      },
    },

    Mutation: {
      sendReferral: (_root, { input }, context) =>
        answer(async () => {
          const { caseId, matter, facts, idempotencyKey } = input;
          const kept = await findCase(caseId);
          if (!kept || !can(context.viewer, 'dropout-case:read', kept.state.subject)) throw notFound();
          authorise(context.viewer, 'referral:send', kept.state.subject);
          const recipient = RECIPIENTS.find((each) => each === input.recipient);
          if (!recipient) throw refuse('RECIPIENT_UNKNOWN', { field: 'input.recipient' });
          const { subject } = kept.state;
          const id = idFrom('referral', context.viewer.subject, idempotencyKey);
          const { state } = await handle(
            referralsId(subject.studentId, recipient),
            {
              ...{ type: 'SendReferral', id, recipient, by: context.viewer.post },
              matter: kebabCase(matter),
              sealedFacts: sealedFacts(id, facts),
              dropout: { caseId, subject, isOpen: isOpen(kept.state) },
            },
            byViewer(context, input),
          );
          return success(state, id);
        }),

      withdrawReferral: (_root, { input }, context) =>
        answer(async () => {
          const { referralId: id } = input;
          const kept = await referrals.holding(id);
          if (!kept || !maySee(context.viewer, kept.state)) throw notFound();
          authorise(context.viewer, 'referral:send', kept.state.subject);
          const { state } = await handle(kept.id, { type: 'WithdrawReferral', id }, byViewer(context, input));
          return success(state, id);
        }),
    },

    DropoutCase: {
      async referrals({ id = '' }, _arguments, { viewer, loaders }) {
        const found = await loaders.referralsOfCase.load(id);
        const seen = found.filter(({ opened }) => maySee(viewer, opened));
        if (found.length > 0 && seen.length === 0) return null;
        return seen.map(({ referral, opened }) => referralToGraph(referral, opened));
      },
    },

    Referral: {
      facts(holder, _arguments, { viewer }) {
        const { id, sealed, subject, recipient } = holder as unknown as ReferralHolder;
        const may = can(viewer, 'referral:send', subject) || speaksFor(viewer, recipient);
        return sealed !== null && may ? cipher.decrypt(sealed, placeOfFacts(id)) : null;
      },
      caseId: (holder, _arguments, { viewer }) => sharedWith(viewer, holder, 'caseId'),
      student(holder, _arguments, { viewer }) {
        const id = sharedWith(viewer, holder, 'studentId');
        return id === null ? null : { __typename: 'Student' as const, id };
      },
    },
  } satisfies Resolvers;
}

/** What the fields that not everybody may see are read from. */
interface ReferralHolder {
  readonly id: string;
  readonly sealed: string | null;
  readonly subject: CaseSubject;
  readonly recipient: RecipientName;
  readonly ofCase: string;
}

const speaksFor = (viewer: Viewer, recipient: RecipientName): boolean =>
  can(viewer, 'referral:read-own', {}) && spokenForBy(viewer).includes(recipient);

const maySee = (viewer: Viewer, { subject, recipient }: OpenedReferrals): boolean =>
  can(viewer, 'referral:read', subject) || speaksFor(viewer, recipient);

/** A department has on its desk what its agreement shares, and no more. */
function sharedWith(viewer: Viewer, holder: object, field: 'caseId' | 'studentId'): string | null {
  const { subject, recipient, ofCase } = holder as ReferralHolder;
  const value = field === 'caseId' ? ofCase : subject.studentId;
  if (can(viewer, 'referral:read', subject)) return value;
  const agreement = sharingAgreements.findLast(({ department }) => department === departmentOf(recipient));
  return agreement?.referrals?.fields.includes(field) ? value : null;
}

/** A department's own; for the others what lies in their scope; null for who sees none. */
export function referralsFor(viewer: Viewer): Record<string, unknown> | null {
  if (can(viewer, 'referral:read-own', {})) return { 'state.recipient': { $in: [...spokenForBy(viewer)] } };
  return scopeToFilter(scopeOf(viewer, 'referral:read'));
}

/** The last referral of a record, the only one that can be active. */
export function lastToGraph(opened: OpenedReferrals) {
  const last = opened.referrals.at(-1);
  if (!last) throw new Error('What was never referred is not stored');
  return referralToGraph(last, opened);
}

function referralToGraph(referral: Referral, { recipient, subject, steps }: OpenedReferrals) {
  const { id, caseId, matter, status, sentOn, by, sealedFacts, acceptBy, answerBy, acceptedOn, outcome, endedOn } = referral;
  return {
    ...{ id, recipient, sentOn, by, acceptBy, answerBy, acceptedOn, endedOn },
    matter: constantCase(matter),
    status: constantCase(status),
    outcome: outcome && constantCase(outcome),
    overdue: endedOn === null && isAnyOverdue(steps),
    ...{ sealed: sealedFacts, subject, ofCase: caseId },
  };
}

/**
 * How a family was contacted and what came of it 联系结果, for the call on the first day as for contacts and visits of a case.
 * A contact that reached nobody is an outcome of its own and counts. Requirement B5; the table is ours, to be confirmed by the bureau.
 */
import { CONTACT_OUTCOMES, type ContactKind, type ContactOutcome } from '@baoxue/contracts';
import { constantCase, kebabCase, type ConstantCase, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

export interface Contact {
  readonly kind: ContactKind;
  readonly on: SchoolDate;
  readonly outcome: ContactOutcome;
  /** Post of who did it; persons are not named. */
  readonly by: string;
  /** What was said, already sealed; the rule never reads it. */
  readonly sealedNote: string | null;
}

/** Who refuses to talk was reached: the town need not look for that family. */
const REACHED: readonly ContactOutcome[] = ['reached', 'refused'];

/** A number is found wrong by calling it, an address by going there. */
const ONLY_BY: Readonly<Partial<Record<ContactOutcome, readonly ContactKind[]>>> = {
  'wrong-number': ['phone', 'message'],
  'wrong-address': ['home-visit'],
};

/** Whether anybody of the family was reached. */
export const wasReached = ({ outcome }: Pick<Contact, 'outcome'>): boolean => REACHED.includes(outcome);

/** What is known of the outcome where only that was kept whether anybody was reached. */
export const outcomeWhenReached = (reached: boolean): ContactOutcome => (reached ? 'reached' : 'not-reached');

/** The outcome in a few words: the code, whether anybody was reached, or both where they say the same. */
export interface SaidOfContact {
  readonly outcome: ContactOutcome | null;
  readonly reached: boolean | null;
}

/**
 * What came of a contact of a kind, as somebody says it.
 * @param field of the input that says so
 * @throws Refusal CONTACT_OUTCOME_MISSING · CONTACT_OUTCOME_CONTRADICTED · CONTACT_OUTCOME_OF_ANOTHER_KIND
 */
export function outcomeOf(kind: ContactKind, { outcome, reached }: SaidOfContact, field = 'input.outcome'): ContactOutcome {
  const said = outcome ?? (reached === null ? null : outcomeWhenReached(reached));
  if (said === null) throw refuse('CONTACT_OUTCOME_MISSING', { field });
  if (reached !== null && reached !== wasReached({ outcome: said }))
    throw refuse('CONTACT_OUTCOME_CONTRADICTED', { field: 'input.reached' });
  if (ONLY_BY[said]?.includes(kind) === false) throw refuse('CONTACT_OUTCOME_OF_ANOTHER_KIND', { field });
  return said;
}

/** How often each outcome was recorded; those that never were are left out. */
export const countedByOutcome = (contacts: readonly Pick<Contact, 'outcome'>[]): readonly { outcome: ContactOutcome; count: number }[] =>
  CONTACT_OUTCOMES.map((outcome) => ({ outcome, count: contacts.filter((contact) => contact.outcome === outcome).length })).filter(
    ({ count }) => count > 0,
  );

/** A contact as kept: an earlier version kept only whether anybody was reached. */
export type KeptContact<C extends { readonly outcome: ContactOutcome }> = Omit<C, 'outcome'> & {
  readonly outcome?: ContactOutcome;
  readonly reached?: boolean;
};

/** The contact with its outcome, whichever version kept it. */
export function contactFromKept<C extends { readonly outcome: ContactOutcome }>({ reached = false, ...kept }: KeptContact<C>): C {
  return { ...kept, outcome: kept.outcome ?? outcomeWhenReached(reached) } as unknown as C;
}

interface ContactInGraph {
  readonly kind: ConstantCase<ContactKind>;
  readonly outcome?: ConstantCase<ContactOutcome> | null | undefined;
  readonly reached?: boolean | null | undefined;
}

/**
 * How and with what outcome, as the input of a mutation says it.
 * @throws Refusal as `outcomeOf` does
 */
export function contactFromGraph(input: ContactInGraph): Pick<Contact, 'kind' | 'outcome'> {
  const kind = kebabCase(input.kind);
  const outcome = input.outcome ? kebabCase(input.outcome) : null;
  return { kind, outcome: outcomeOf(kind, { outcome, reached: input.reached ?? null }) };
}

/** How and with what outcome, as the schema shows it. */
export const contactToGraph = ({ kind, outcome }: Pick<Contact, 'kind' | 'outcome'>) => ({
  kind: constantCase(kind),
  outcome: constantCase(outcome),
  reached: wasReached({ outcome }),
});

/** Joins the parts of this slice: the terms of the leading group, their rule and their clock. */
import { defaultTerms } from '@baoxue/calendar';
import { commandHandler, isCounty, schoolDateOf, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import type { RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import type { AddSchoolDays } from '../obligation/index.js';
import { officeRegister } from '../office-register.js';
import { periodOf } from '../outreach/index.js';
import { sealedText } from '../sealed-text.js';
import {
  leadingGroupDecider,
  meetingDueOn,
  termBegunBy,
  type KnownTerm,
  type LeadingGroupTerm,
  type TermCommand,
} from './leading-group.js';
import { leadingGroupResolvers, type TermShower } from './leading-group.resolvers.js';
import { DECISION_DESKS, leadingGroupStore, termId } from './leading-group.store.js';
import { CARRY_OUT, termToGraph } from './term-to-graph.js';

export interface LeadingGroupDeps extends Pick<ServiceDeps, 'connection' | 'clock' | 'cipher'> {
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
  readonly addSchoolDays: AddSchoolDays;
}

export function leadingGroupServices({ connection, clock, cipher, rulesAt, addSchoolDays }: LeadingGroupDeps) {
  const terms = leadingGroupStore(connection, clock);
  const decide = commandHandler(leadingGroupDecider, terms);
  const today = () => schoolDateOf(clock.now());

  const handle = (county: string, term: string, command: TermCommand, options: Omit<CommandOptions<never>, 'context'>) => {
    const { escalationEverySchoolDays } = rulesAt([county]).deadlines;
    const context = { today: today(), within: periodOf(term), escalationEverySchoolDays, addSchoolDays };
    return decide(termId(county, term), command, { ...options, context });
  };

  async function tick(id: string): Promise<void> {
    const { state } = await terms.load(id);
    if (state.status === 'Known')
      await handle(state.county, state.term, { type: 'Tick' }, { cause: { actor: 'attendance/clock', correlationId: id } });
  }

  /** The day by which the meeting of a term is held; null for a county or term that is not known. */
  function dueOn(county: string, term: string): string | null {
    const known = isCounty(county) ? defaultTerms.find(({ id }) => id === term) : undefined;
    return known ? meetingDueOn(known.from, rulesAt([county]).leadingGroup.meetingWithinDays) : null;
  }

  const termOn = (day: SchoolDate) => termBegunBy(defaultTerms, day);

  const words = sealedText(cipher, 'leading_group_terms', 4_000);

  const show: TermShower = (state, { county, term }, due) =>
    termToGraph(state, {
      ...{ county, term, meetingDueOn: due, today: today() },
      open: (text) => words.open(termId(county, term), 'text', text),
    });

  const register = officeRegister<LeadingGroupTerm, KnownTerm>({
    ...{ of: 'decision', seenBy: 'leading-group:read', desks: DECISION_DESKS, store: terms },
    show({ state }) {
      const matter = show(state, state, dueOn(state.county, state.term) ?? today());
      return { matter: { __typename: 'LeadingGroupTerm', ...matter }, owed: state.owed.map((each) => ({ ...each, kind: CARRY_OUT })) };
    },
  });

  return {
    register,
    publishing: [terms],
    resolvers: leadingGroupResolvers({ terms, words, show, dueOn, termOn, today, handle }),
    dueWork: [{ store: terms, tick }],
  };
}

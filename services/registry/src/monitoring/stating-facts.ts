/** A fact about a child is stated, or ends; decided on the child's record (A7). Facts of a merged record count for the one that stands, until the merge is undone (A3). */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { GUARDIANS } from './monitoring.js';
import { evolveStudent, openRecord, type KeyGroup, type StatedFact, type Student, type StudentEvent } from '../student/index.js';

interface Named {
  readonly group: KeyGroup;
  readonly source: string;
  /** The merged record that is spoken of, when it is not the child's own. */
  readonly of?: string;
}
export type FactCommand =
  | ({ readonly type: 'State'; readonly since: SchoolDate } & Named)
  | ({ readonly type: 'End'; readonly on: SchoolDate } & Named)
  | FactsOfMerge;
export type FactsOfMerge =
  | { readonly type: 'TakeFacts'; readonly of: string; readonly facts: readonly StatedFact[] }
  /** @param of the record that stands for itself again, first, and those that stand under it */
  | { readonly type: 'GiveFactsBack'; readonly of: readonly string[] }
  /** The own facts as they stand after another record bore them, and those of the records that stand under it; of others nothing is borne any more. */
  | { readonly type: 'TakeFactsBack'; readonly facts: readonly StatedFact[]; readonly of: readonly string[] };

const isNamed = (fact: StatedFact, { group, source, of }: Named): boolean =>
  fact.group === group && fact.source === source && fact.of === of;
const isSame = (one: StatedFact, other: StatedFact): boolean =>
  isNamed(one, other) && one.since === other.since && one.until === other.until;
const stated = (fact: StatedFact): StudentEvent => ({ type: 'FactStated', fact });

export const statingFactsDecider: Decider<FactCommand, StudentEvent, Student, null> = {
  decide(command, student) {
    const { stated: known } = openRecord(student);
    switch (command.type) {
      case 'State':
        return state(command, known);
      case 'End':
        return end(command, known);
      case 'TakeFacts': {
        // What it bore for others stays theirs: each may be undone by itself.
        const open = command.facts.filter(({ until }) => until === null).map((fact) => ({ ...fact, of: fact.of ?? command.of }));
        return open.filter((fact) => !known.some((each) => isNamed(each, fact))).map(stated);
      }
      case 'GiveFactsBack':
        return givenBack(known, (of) => command.of.includes(of));
      case 'TakeFactsBack':
        return takeBack(command, known);
      default:
        return unreachable(command);
    }
  },
  evolve: evolveStudent,
  initialState: () => ({ status: 'None' }),
};

const givenBack = (known: readonly StatedFact[], isMeant: (of: string) => boolean): readonly StudentEvent[] =>
  [...new Set(known.flatMap(({ of }) => of ?? []))].filter(isMeant).map((of) => ({ type: 'FactsGivenBack', of }));

function takeBack({ facts, of: records }: Extract<FactCommand, { type: 'TakeFactsBack' }>, known: readonly StatedFact[]) {
  // What follows from its guardians it has from them.
  const told = facts.filter(({ of, source }) => source !== GUARDIANS || of !== records[0]);
  const taken = told.map(({ of, ...fact }) => (of === undefined || of === records[0] ? fact : { ...fact, of }));
  const news = taken.filter((fact) => !known.some((each) => isSame(each, fact)));
  return [...givenBack(known, (of) => !records.includes(of)), ...news.map(stated)];
}

function state(
  { group, source, since, of }: Extract<FactCommand, { type: 'State' }>,
  known: readonly StatedFact[],
): readonly StudentEvent[] {
  const named = { group, source, ...(of === undefined ? {} : { of }) };
  const before = known.find((each) => isNamed(each, named));
  return before?.until === null && before.since === since ? [] : [stated({ ...named, since, until: null })];
}

/** The school speaks of the child, whatever record it was that the school stated it of; another service of one record. */
function end(command: Extract<FactCommand, { type: 'End' }>, known: readonly StatedFact[]): readonly StudentEvent[] {
  const isMeant = (fact: StatedFact) =>
    command.source === SCHOOL ? fact.group === command.group && fact.source === SCHOOL : isNamed(fact, command);
  const ending = known.filter((fact) => fact.until === null && isMeant(fact));
  if (ending.some(({ since }) => command.on < since)) throw refuse('ENDS_BEFORE_IT_BEGAN', { field: 'input.on' });
  return ending.map((fact) => stated({ ...fact, until: command.on }));
}

/** Whoever answers for the child at school says it by hand. */
export const SCHOOL = 'school';

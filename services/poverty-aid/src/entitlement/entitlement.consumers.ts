import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import { bulkCommandHandler, byKey, fold, Refusal, schoolDateOf, type Cause, type Clock, type SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { gathered, type MergedRecords } from '@baoxue/mongo';
import type { KeptEntry, LedgerStore } from '../aid-ledger/aid-ledger.store.js';
import { assess, linesOf, termStretches, type TermDays } from './assess.js';
import { entitlementId, entitlementRule, type EntitlementCommand, type EntitlementEvent } from './entitlement.js';
import { sumOf } from './entitlement-line.js';
import type { EntitlementStore, KeptEntitlement } from './entitlement.store.js';
import { factsOfRecord, type LedgerFact, type MealFact, type StudentFacts } from './facts.js';
import { standingOf } from './standing.js';
import type { StudentFactsStore } from './student-facts.store.js';

export interface EntitlingDeps {
  readonly entitlements: EntitlementStore;
  readonly facts: StudentFactsStore;
  readonly records: Pick<MergedRecords, 'merge' | 'unmerge' | 'recordsOf'>;
  readonly ledger: Pick<LedgerStore, 'ofStudents'>;
  /** Meals served at these schools in a term, and who took none, by student. */
  readonly mealsAt: (schoolIds: readonly string[], term: TermDays) => Promise<(studentId: string) => readonly MealFact[]>;
  readonly termById: (id: string) => TermDays;
  readonly clock: Clock;
}

const ACTOR = 'poverty-aid/entitlement';

/** Brings the facts of children together and keeps their entitlements in step with them. */
export function entitling({ entitlements, facts, records, ledger, mealsAt, termById, clock }: EntitlingDeps) {
  const handleAll = bulkCommandHandler(entitlementRule, entitlements);
  const context = () => ({ today: schoolDateOf(clock.now()) });

  async function factsOf(studentIds: readonly string[], term: TermDays): Promise<(studentId: string) => StudentFacts> {
    const recordsOf = await records.recordsOf(studentIds);
    const all = [...new Set([...recordsOf.values()].flat())];
    const [enrolments, entries] = await Promise.all([facts.enrolmentsOf(all), ledger.ofStudents(all)]);
    const entriesOf = byKey(entries, ({ state }) => state.studentId);
    const schoolIds = [...new Set([...enrolments.values()].flatMap((all) => all.map(({ schoolId }) => schoolId)))];
    const mealsOf = await mealsAt(schoolIds, term);
    const own = (id: string) => ({
      enrolments: enrolments.get(id) ?? [],
      ledgers: (entriesOf.get(id) ?? []).map(({ state }) => ledgerFactOf(state)),
    });
    return (studentId) => {
      const ofChild = recordsOf.get(studentId) ?? [studentId];
      return { ...factsOfRecord(ofChild.indexOf(studentId), ofChild.map(own)), meals: mealsOf(studentId) };
    };
  }

  /** Assesses children of one term in bulk: new entitlements in one write, changed ones in another. */
  async function assessAll(studentIds: readonly string[], termId: string, cause: Cause): Promise<AssessedCount> {
    const term = termById(termId);
    const factsFor = await factsOf(studentIds, term);
    const known = await entitlements.findMany(studentIds.map((studentId) => entitlementId(studentId, termId)));
    const commands = studentIds.map((studentId) => assessCommand(studentId, term, factsFor(studentId)));
    const keptOf = ({ studentId }: { readonly studentId: string }) => known.get(entitlementId(studentId, termId));
    const { inserted } = await entitlements.insertMany(
      commands
        .filter((command) => !keptOf(command))
        .flatMap((command) => {
          const events = entitlementRule.decide(command, entitlementRule.initialState(), context());
          return events.length === 0 ? [] : [newEntitlement(entitlementId(command.studentId, termId), events, cause)];
        }),
    );
    const changedCount = await change(
      new Map(
        commands.flatMap((command) => {
          const kept = keptOf(command);
          // Most of a school has not changed, and is not loaded once more to see that.
          return kept && entitlementRule.decide(command, kept.state, context()).length > 0 ? [[kept.id, command] as const] : [];
        }),
      ),
      cause,
    );
    return { studentCount: studentIds.length, newCount: inserted.length, changedCount };
  }

  /** Gives each entitlement its command; resolves to how many changed. @throws Refusal what the rule refuses of one of them */
  async function change(commands: ReadonlyMap<string, EntitlementCommand>, cause: Cause): Promise<number> {
    const outcomes = [...(await handleAll(commands, { context: context(), cause })).values()];
    const refused = outcomes.find((outcome) => outcome instanceof Refusal);
    if (refused) throw refused;
    return outcomes.filter((outcome) => !(outcome instanceof Refusal) && outcome.events.length > 0).length;
  }

  /** What stands of children in a term, as the facts are now; nothing is saved. Who is entitled to nothing is absent. */
  async function asOfNow(studentIds: readonly string[], termId: string): Promise<ReadonlyMap<string, KeptEntitlement>> {
    const term = termById(termId);
    const ids = studentIds.map((studentId) => entitlementId(studentId, termId));
    const [factsFor, known] = await Promise.all([factsOf(studentIds, term), entitlements.findMany(ids)]);
    const standing = studentIds.flatMap((studentId): [string, KeptEntitlement][] => {
      const id = entitlementId(studentId, termId);
      const { state, version } = known.get(id) ?? { state: entitlementRule.initialState(), version: 0 };
      const events = entitlementRule.decide(assessCommand(studentId, term, factsFor(studentId)), state, context());
      const now = fold(entitlementRule.evolve, state, events);
      return now.status === 'none' ? [] : [[studentId, { id, version, state: now }]];
    });
    return new Map(standing);
  }

  /**
   * Facts of children changed: every term that was ever assessed of a child is assessed anew, for each of its records. Events of many children
   * that come at one time are one piece of work; nothing of it is published, so whichever of them is named as its cause is read by nobody.
   */
  const reassessTogether = gathered(async (asked: readonly { readonly studentIds: readonly string[]; readonly cause: Cause }[]) => {
    const [first] = asked;
    const studentIds = [...new Set(asked.flatMap((each) => each.studentIds))];
    if (first) await reassessRecords([...(await records.recordsOf(studentIds)).values()], first.cause);
    return asked.map(() => undefined);
  });

  const reassess = (studentIds: readonly string[], cause: Cause): Promise<void> => reassessTogether({ studentIds, cause });

  /** @param children the records of each */
  async function reassessRecords(children: readonly (readonly string[])[], cause: Cause): Promise<void> {
    const assessed = byKey(await entitlements.ofStudents([...new Set(children.flat())]), ({ state }) => state.studentId);
    const ofTerms = children.flatMap((ofChild) => {
      const termIds = new Set(ofChild.flatMap((id) => assessed.get(id) ?? []).map(({ state }) => state.termId));
      return [...termIds].map((termId) => ({ termId, ofChild }));
    });
    for (const [termId, same] of byKey(ofTerms, (each) => each.termId))
      await assessAll([...new Set(same.flatMap(({ ofChild }) => ofChild))], termId, cause);
  }

  const handlers: EventHandlers = {
    'student.registered.v1': enrolmentTold,
    'student.moved.v1': enrolmentTold,
    'student.housed.v1': facts.house,
    'ledger.changed.v1': (event: EventEnvelope<{ studentId: string }>) => reassess([event.data.studentId], causedBy(event, ACTOR)),
  };

  const ofMerges: EventHandlers = {
    async 'student.merged.v1'(event: EventEnvelope<{ studentId: string; intoStudentId: string; on: SchoolDate }>) {
      const { studentId, intoStudentId, on } = event.data;
      await records.merge(studentId, intoStudentId, on);
      await reassess([studentId], causedBy(event, ACTOR));
    },
    async 'student.unmerged.v1'(event: EventEnvelope<{ studentId: string; fromStudentId: string }>) {
      const { studentId, fromStudentId } = event.data;
      const ofChild = (await records.recordsOf([fromStudentId])).get(fromStudentId) ?? [fromStudentId];
      await records.unmerge(studentId);
      await reassessRecords([[...new Set([...ofChild, studentId])]], causedBy(event, ACTOR));
    },
  };

  async function enrolmentTold(event: EventEnvelope<StudentCard>): Promise<void> {
    await facts.apply(event);
    await reassess([event.data.studentId], causedBy(event, ACTOR));
  }

  return {
    handlers,
    /** What remembers merges; whatever follows them is told later. */
    ofMerges,
    asOfNow,
    reassess,
    change,

    /** Meals taken at a school in a term, over all children who were ever there. */
    async participation(schoolId: string, termId: string) {
      const term = termById(termId);
      const total = { childCount: 0, mealCount: 0, amountFen: 0 };
      for await (const studentIds of facts.everAt(schoolId)) {
        const factsFor = await factsOf(studentIds, term);
        for (const studentId of studentIds) {
          const meals = assess(factsFor(studentId), term).filter((line) => line.item === 'nutrition-meal' && line.schoolId === schoolId);
          if (meals.length > 0) total.childCount += 1;
          total.mealCount += meals.reduce((sum, { units }) => sum + units, 0);
          total.amountFen += sumOf(meals);
        }
      }
      return total;
    },

    /** Everybody who was ever at the school. Safe to repeat: what has not changed is not written. */
    async assessSchool(schoolId: string, termId: string, cause: Cause): Promise<AssessedCount> {
      const total = { studentCount: 0, newCount: 0, changedCount: 0 };
      for await (const studentIds of facts.everAt(schoolId)) {
        const { studentCount, newCount, changedCount } = await assessAll(studentIds, termId, cause);
        total.studentCount += studentCount;
        total.newCount += newCount;
        total.changedCount += changedCount;
      }
      return total;
    },
  };
}

export type Entitling = ReturnType<typeof entitling>;

export interface AssessedCount {
  readonly studentCount: number;
  readonly newCount: number;
  readonly changedCount: number;
}

function newEntitlement(id: string, events: readonly EntitlementEvent[], cause: Cause) {
  return { id, state: events.reduce(entitlementRule.evolve, entitlementRule.initialState()), events, cause };
}

function assessCommand(studentId: string, term: TermDays, facts: StudentFacts) {
  const stretches = termStretches(facts, term);
  const target = linesOf(stretches, facts, term);
  return { type: 'Assess', studentId, termId: term.id, target, standing: standingOf(stretches) } as const;
}

const ledgerFactOf = ({ category, enteredOn, leftOn }: KeptEntry['state']): LedgerFact => ({ category, from: enteredOn, leftOn });

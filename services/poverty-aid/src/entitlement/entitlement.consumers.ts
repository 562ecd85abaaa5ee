import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import { byKey, commandHandler, schoolDateOf, type Cause, type Clock, type SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { MergedRecords } from '@baoxue/mongo';
import type { KeptEntry, LedgerStore } from '../aid-ledger/aid-ledger.store.js';
import { assess, linesOf, termStretches, type TermDays } from './assess.js';
import { entitlementId, entitlementRule, type EntitlementEvent } from './entitlement.js';
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
  const handle = commandHandler(entitlementRule, entitlements);
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

  /** Assesses children of one term in bulk: new entitlements in one write, changed ones each by its own command. */
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
    let changedCount = 0;
    for (const command of commands) {
      const kept = keptOf(command);
      // Most of a school has not changed, and is not loaded once more to see that.
      if (!kept || entitlementRule.decide(command, kept.state, context()).length === 0) continue;
      const { events } = await handle(kept.id, command, { context: context(), cause });
      if (events.length > 0) changedCount += 1;
    }
    return { studentCount: studentIds.length, newCount: inserted.length, changedCount };
  }

  /** What stands of a child in a term, as the facts are now; nothing is saved. */
  async function asOfNow(studentId: string, termId: string): Promise<KeptEntitlement | null> {
    const term = termById(termId);
    const id = entitlementId(studentId, termId);
    const [factsFor, { state, version }] = await Promise.all([factsOf([studentId], term), entitlements.load(id)]);
    const events = entitlementRule.decide(assessCommand(studentId, term, factsFor(studentId)), state, context());
    const now = events.reduce(entitlementRule.evolve, state);
    return now.status === 'none' ? null : { id, version, state: now };
  }

  /** A fact of a child changed: every term that was ever assessed is assessed anew, for each of its records. */
  async function reassess(studentId: string, cause: Cause): Promise<void> {
    await reassessAll(await recordsOfChild(studentId), cause);
  }

  const recordsOfChild = async (studentId: string): Promise<readonly string[]> =>
    (await records.recordsOf([studentId])).get(studentId) ?? [studentId];

  async function reassessAll(studentIds: readonly string[], cause: Cause): Promise<void> {
    const assessed = await entitlements.ofStudents(studentIds);
    for (const termId of new Set(assessed.map(({ state }) => state.termId))) await assessAll(studentIds, termId, cause);
  }

  const handlers: EventHandlers = {
    'student.registered.v1': enrolmentTold,
    'student.moved.v1': enrolmentTold,
    'student.housed.v1': facts.house,
    async 'student.merged.v1'(event: EventEnvelope<{ studentId: string; intoStudentId: string; on: SchoolDate }>) {
      const { studentId, intoStudentId, on } = event.data;
      await records.merge(studentId, intoStudentId, on);
      await reassess(studentId, causedBy(event, ACTOR));
    },
    async 'student.unmerged.v1'(event: EventEnvelope<{ studentId: string; fromStudentId: string }>) {
      const { studentId, fromStudentId } = event.data;
      const ofChild = await recordsOfChild(fromStudentId);
      await records.unmerge(studentId);
      await reassessAll([...new Set([...ofChild, studentId])], causedBy(event, ACTOR));
    },
    'ledger.changed.v1': (event: EventEnvelope<{ studentId: string }>) => reassess(event.data.studentId, causedBy(event, ACTOR)),
  };

  async function enrolmentTold(event: EventEnvelope<StudentCard>): Promise<void> {
    await facts.apply(event);
    await reassess(event.data.studentId, causedBy(event, ACTOR));
  }

  return {
    handlers,
    asOfNow,
    reassess,
    handle: (id: string, command: Parameters<typeof handle>[1], cause: Cause) => handle(id, command, { context: context(), cause }),

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

import { commandHandler, schoolDateOf, type Clock, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import type { StudentFactsStore } from '../entitlement/student-facts.store.js';
import { treatmentRule, type Choice, type RollOfDay, type TreatmentCommand } from './equal-treatment.js';
import { treatmentYearId, type TreatmentStore } from './equal-treatment.store.js';

export interface TreatingDeps {
  readonly years: TreatmentStore;
  readonly facts: Pick<StudentFactsStore, 'rollOn'>;
  /** Of these students, the children of migrant workers on a day. */
  readonly migrantsAmong: (studentIds: readonly string[], day: SchoolDate) => Promise<ReadonlySet<string>>;
  readonly clock: Clock;
}

/** Keeps whom a school chose, counted against its roll of that day. */
export function equalTreating({ years, facts, migrantsAmong, clock }: TreatingDeps) {
  const handle = commandHandler(treatmentRule, years);

  async function decide(
    schoolId: string,
    schoolYear: string,
    command: TreatmentCommand,
    options: Omit<CommandOptions<never>, 'context'>,
  ): Promise<readonly Choice[]> {
    const context = { today: schoolDateOf(clock.now()) };
    const { state } = await handle(treatmentYearId(schoolId, schoolYear), command, { ...options, context });
    return state.status === 'none' ? [] : state.choices;
  }

  return {
    decide,

    async choicesAt(schoolId: string, schoolYear: string): Promise<readonly Choice[]> {
      const kept = await years.find(treatmentYearId(schoolId, schoolYear));
      return kept && kept.state.status === 'kept' ? kept.state.choices : [];
    },

    async rollOn(day: SchoolDate, schoolId: string): Promise<RollOfDay> {
      const [studentIds, migrantIds] = [new Set<string>(), new Set<string>()];
      for await (const enrolled of facts.rollOn(schoolId, day)) {
        const ids = [...enrolled.keys()];
        for (const id of ids) studentIds.add(id);
        for (const id of await migrantsAmong(ids, day)) migrantIds.add(id);
      }
      return { studentIds, migrantIds };
    },
  };
}

export type EqualTreating = ReturnType<typeof equalTreating>;

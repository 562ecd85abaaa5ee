import type { SchoolCard } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type Cause, type Clock, type CommandOptions } from '@baoxue/domain';
import type { EventHandlers } from '@baoxue/event-bus';
import { rulePackFor } from '@baoxue/rules';
import type { StudentFactsStore } from '../entitlement/student-facts.store.js';
import { fundingRule, type FundingCommand } from './funding-year.js';
import { fundingYearId, type FundingYearStore } from './funding-year.store.js';
import type { PlacementFacts } from './placement-facts.store.js';
import { countDayOf, fundingOf, type CountedStudent, type FundingRules } from './school-funding.js';

export interface SchoolFundingDeps {
  readonly years: FundingYearStore;
  readonly facts: Pick<StudentFactsStore, 'rollOn'>;
  readonly placements: PlacementFacts;
  /** Of these students, the children of migrant workers on a day. */
  readonly migrantsAmong: (studentIds: readonly string[], day: string) => Promise<ReadonlySet<string>>;
  readonly clock: Clock;
}

/** Counts a school's roll and keeps what it is to be given. */
export function schoolFunding({ years, facts, placements, migrantsAmong, clock }: SchoolFundingDeps) {
  const handle = commandHandler(fundingRule, years);

  const decide = (schoolId: string, budgetYear: string, command: FundingCommand, options: Omit<CommandOptions<never>, 'context'>) =>
    handle(fundingYearId(schoolId, budgetYear), command, { ...options, context: { today: schoolDateOf(clock.now()) } });

  /** The roll of a school on a day, from everything the registry has said by now. */
  async function rollOn(day: string, { schoolId, kind }: SchoolCard): Promise<CountedStudent[]> {
    const counted: CountedStudent[] = [];
    for await (const roll of facts.rollOn(schoolId, day)) {
      const studentIds = [...roll.keys()];
      const mainstreamed = await placements.mainstreamedOn(day, studentIds);
      const migrants = await migrantsAmong(studentIds, day);
      for (const [studentId, { stage, boarding }] of roll)
        counted.push({
          ...{ stage, boarding },
          special: kind === 'special' || mainstreamed.has(studentId),
          migrant: migrants.has(studentId),
        });
    }
    return counted;
  }

  /** The rules at the end of the budget year: an assessment made later finds the same. */
  const rulesOf = (jurisdictions: readonly string[], budgetYear: string): FundingRules =>
    rulePackFor({ jurisdictions, date: `${budgetYear}-12-31` }).schoolFunding;

  /** Counts the roll anew; what has not changed is not written. Safe to repeat. */
  async function assess(school: SchoolCard, budgetYear: string, cause: Cause) {
    const { schoolId, jurisdictions } = school;
    const rules = rulesOf(jurisdictions, budgetYear);
    const countedOn = countDayOf(budgetYear, rules);
    const students = await rollOn(countedOn, school);
    const lines = fundingOf(students, school, budgetYear, rules);
    const found = { countedOn, smallSchoolCountsAs: rules.smallVillageSchool.countsAs, studentCount: students.length, lines };
    return decide(schoolId, budgetYear, { type: 'Assess', schoolId, budgetYear, jurisdictions, ...found }, { cause });
  }

  const handlers: EventHandlers = { 'placement.decided.v1': placements.apply };
  return { handlers, assess, decide };
}

export type SchoolFunding = ReturnType<typeof schoolFunding>;

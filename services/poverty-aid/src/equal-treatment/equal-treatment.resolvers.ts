import { authorise, can, notFound, type Viewer } from '@baoxue/auth';
import type { SchoolCalendar } from '@baoxue/calendar';
import type { SchoolCard } from '@baoxue/contracts';
import { constantCase, isSchoolDate, kebabCase } from '@baoxue/domain';
import { answer, byViewer } from '@baoxue/service';
import type { EqualTreatment as GraphTreatment, Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import { treatmentFigures, type Choice, type TreatmentRules } from './equal-treatment.js';
import type { EqualTreating } from './equal-treatment.services.js';

export interface TreatmentResolverDeps {
  readonly treating: EqualTreating;
  readonly calendar: Pick<SchoolCalendar, 'schoolYearOf'>;
  /** From the rule pack of the place. */
  readonly rulesOf: (school: SchoolCard) => TreatmentRules;
}

const RECORD = 'migrant-child:record-choice';

export function treatmentResolvers({ treating, calendar, rulesOf }: TreatmentResolverDeps): Resolvers {
  async function authorisedSchool(viewer: Viewer, schoolId: string, { loaders }: Context): Promise<SchoolCard> {
    const card = await loaders.schoolCard.load(schoolId);
    authorise(viewer, RECORD, card ?? {});
    if (!card) throw notFound('input.schoolId');
    return card;
  }

  const toGraph = (card: SchoolCard, schoolYear: string, choices: readonly Choice[]): GraphTreatment => ({
    schoolYear,
    figures: treatmentFigures(choices, rulesOf(card)).map(({ kind, ...figure }) => ({ kind: constantCase(kind), ...figure })),
    choices: choices.map(choiceToGraph),
  });

  return {
    Mutation: {
      recordSchoolChoice: (_root, { input }, context) =>
        answer(async () => {
          const { schoolId, kind, on, studentIds } = input;
          const card = await authorisedSchool(context.viewer, schoolId, context);
          if (!isSchoolDate(on)) throw refuse('DATE_INVALID', { field: 'input.on' });
          const schoolYear = calendar.schoolYearOf(on);
          const roll = await treating.rollOn(on, schoolId);
          const command = { type: 'RecordChoice', kind: kebabCase(kind), on, studentIds, roll } as const;
          const choices = await treating.decide(schoolId, schoolYear, command, byViewer(context, input));
          return { __typename: 'SchoolChoiceSuccess' as const, equalTreatment: toGraph(card, schoolYear, choices) };
        }),
      withdrawSchoolChoice: (_root, { input }, context) =>
        answer(async () => {
          const { schoolId, schoolYear, number } = input;
          const card = await authorisedSchool(context.viewer, schoolId, context);
          const choices = await treating.decide(schoolId, schoolYear, { type: 'WithdrawChoice', number }, byViewer(context, input));
          return { __typename: 'SchoolChoiceSuccess' as const, equalTreatment: toGraph(card, schoolYear, choices) };
        }),
    },
    School: {
      async equalTreatment({ id }, { schoolYear }, { viewer, loaders }) {
        const card = id ? await loaders.schoolCard.load(id) : null;
        if (!card || !can(viewer, 'migrant-child:read', card)) return null;
        return toGraph(card, schoolYear, await treating.choicesAt(card.schoolId, schoolYear));
      },
    },
  };
}

const choiceToGraph = ({ number, kind, on, studentIds, migrantCount, rollCount, rollMigrantCount, withdrawnOn }: Choice) => ({
  ...{ number, kind: constantCase(kind), on, rollCount, rollMigrantCount, withdrawnOn },
  students: studentIds.map((id) => ({ id })),
  chosenCount: studentIds.length,
  migrantChosenCount: migrantCount,
});

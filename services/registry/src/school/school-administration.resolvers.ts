import { authorise } from '@baoxue/auth';
import { commandHandler, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { cleanText } from '@baoxue/pii';
import { answer, answerOrConflictOf, byViewer, causeOf, type MutationInput } from '@baoxue/service';
import type { OpenSchoolInput, Resolvers } from '../__generated__/resolvers.js';
import { classOpeningDecider } from '../class-opening/index.js';
import type { Context } from '../context.js';
import { pathOf } from '../jurisdiction/index.js';
import { pastOrPresentDay, refuse } from '../refusals/index.js';
import type { StudentStore } from '../student/student.store.js';
import { classIdOf, schoolDecider, type School, type SchoolChanges, type SchoolCommand } from './school.js';
import type { SchoolClassStore, SchoolStore } from './school.store.js';

export interface SchoolAdministrationDeps {
  readonly schools: SchoolStore;
  readonly classes: SchoolClassStore;
  readonly students: StudentStore;
  readonly clock: Clock;
}

const ACTION = 'school:write';
const NAME_MAX = 60;
const ADDRESS_MAX = 100;
const APPROVAL_MAX = 60;

/** The bureau opens, changes and closes schools, and opens classes. Requirement A2. */
export function schoolAdministrationResolvers({ schools, classes, students, clock }: SchoolAdministrationDeps) {
  const handle = commandHandler(schoolDecider, schools);
  const handleClass = commandHandler(classOpeningDecider, classes);

  const answerOrConflict = answerOrConflictOf('School', (id, { seen }: Context) => seen.namedSchool(id));

  /** Authorises, lets the rule decide, and shows the school as it stands. `command` is asked for once the viewer may act. */
  const act = (input: MutationInput & { schoolId: string }, context: Context, command: () => SchoolCommand | Promise<SchoolCommand>) =>
    answerOrConflict(context, async () => {
      authorise(context.viewer, ACTION, {});
      await handle(input.schoolId, await command(), { ...byViewer(context, input), context: null });
      context.loaders.school.clear(input.schoolId);
      const school = await context.seen.namedSchool(input.schoolId);
      if (!school) throw refuse('SCHOOL_UNKNOWN', { field: 'input.schoolId' });
      return { __typename: 'SchoolSuccess' as const, school };
    });

  return {
    Mutation: {
      openSchool: (_root, { input }, context) => act(input, context, () => ({ type: 'OpenSchool', school: openedSchool(input) })),

      changeSchool: (_root, { input }, context) => act(input, context, () => ({ type: 'ChangeSchool', changes: changesIn(input) })),

      moveSchool: (_root, { input }, context) =>
        act(input, context, async () => {
          pastOrPresentDay(input.on, clock, 'input.on');
          const awaited = (await students.inTransitTo(input.schoolId)) > 0;
          const address = input.address == null ? null : cleanText(input.address, { maxLength: ADDRESS_MAX, field: 'input.address' });
          const approvalNumber = cleanText(input.approvalNumber, { maxLength: APPROVAL_MAX, field: 'input.approvalNumber' });
          return { type: 'MoveSchool', move: { on: input.on, to: pathAsked(input.jurisdiction), address, approvalNumber }, awaited };
        }),

      closeSchool: (_root, { input }, context) =>
        act(input, context, async () => {
          pastOrPresentDay(input.on, clock, 'input.on');
          const inUse = (await students.registeredAt(input.schoolId)) > 0 || (await students.inTransitTo(input.schoolId)) > 0;
          return { type: 'CloseSchool', on: input.on, inUse };
        }),

      openClass: (_root, { input: { schoolId, schoolYear, grade, number } }, context) =>
        answer(async () => {
          authorise(context.viewer, ACTION, {});
          const school = (await context.loaders.school.load(schoolId))?.state;
          const asked = { schoolId, schoolYear, grade, number };
          const id = classIdOf(asked);
          const today = schoolDateOf(clock.now());
          await handleClass(id, { type: 'OpenClass', asked, school }, { context: { today }, cause: causeOf(context) });
          context.loaders.schoolClass.clear(id);
          return {
            __typename: 'OpenClassSuccess' as const,
            schoolClass: { __typename: 'SchoolClass' as const, id, schoolYear, grade, number, schoolId },
          };
        }),
    },
  } satisfies Resolvers;
}

/** @throws Refusal SCHOOL_CODE_SHAPE · PLACE_UNKNOWN · TEXT_* */
function openedSchool({ schoolId, jurisdiction, name, kind, boarding, ownership }: OpenSchoolInput): School {
  if (!/^\d{10}$/.test(schoolId)) throw refuse('SCHOOL_CODE_SHAPE', { field: 'input.schoolId' });
  const changes = changesIn({ ownership });
  return { schoolId, name: cleanName(name), kind: kebabCase(kind), boarding, ...changes, jurisdictions: pathAsked(jurisdiction) };
}

/** @throws Refusal PLACE_UNKNOWN */
function pathAsked(jurisdiction: string): readonly string[] {
  const jurisdictions = pathOf(jurisdiction);
  if (jurisdictions.length === 0) throw refuse('PLACE_UNKNOWN', { field: 'input.jurisdiction' });
  return jurisdictions;
}

interface ChangesAsked {
  readonly name?: string | null | undefined;
  readonly kind?: 'PRIMARY' | 'TEACHING_POINT' | 'JUNIOR' | 'NINE_YEAR' | 'SPECIAL' | null | undefined;
  readonly boarding?: boolean | null | undefined;
  readonly ownership?: 'PUBLIC' | 'PRIVATE' | null | undefined;
}

const changesIn = ({ name, kind, boarding, ownership }: ChangesAsked): SchoolChanges => ({
  ...(name == null ? {} : { name: cleanName(name) }),
  ...(kind == null ? {} : { kind: kebabCase(kind) }),
  ...(boarding == null ? {} : { boarding }),
  ...(ownership == null ? {} : { ownership: kebabCase(ownership) }),
});

const cleanName = (name: string): string => cleanText(name, { maxLength: NAME_MAX, field: 'input.name' });

import { authorise, can } from '@baoxue/auth';
import { commandHandler } from '@baoxue/domain';
import { cleanText, mask } from '@baoxue/pii';
import { byViewer, causeOf } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { answerOrConflictOnStudent } from '../answer-on-student.js';
import type { Context } from '../context.js';
import type { GuardianStore } from '../guardian/guardian.store.js';
import { pathNamedIn } from '../jurisdiction/index.js';
import { refuse } from '../refusals/index.js';
import type { InGraph, RegisteredStudent } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import type { VillageStore } from '../village/village.store.js';
import { newHousehold, type HomeTools } from './home.js';
import { addresses, type Household } from './household.js';
import type { HouseholdStore } from './household.store.js';
import { movingHouseDecider } from './moving-house.js';

export interface HouseholdResolversDeps extends HomeTools {
  readonly households: HouseholdStore;
  readonly guardians: GuardianStore;
  readonly students: StudentStore;
  readonly villages: Pick<VillageStore, 'pathsOf'>;
}

const ADDRESS_MAX = 200;
const READ = 'household:read';

/** Where a child lives. Requirement A4. */
export function householdResolvers({ households, guardians, students, villages, ...tools }: HouseholdResolversDeps) {
  const handle = commandHandler(movingHouseDecider, students);

  async function visible(id: string, { viewer, loaders }: Context) {
    const [kept, children] = await Promise.all([loaders.household.load(id), loaders.childrenOfHousehold.load(id)]);
    const sees = (children ?? []).some(({ state }) => can(viewer, READ, state.card));
    return kept?.state && sees ? { __typename: 'Household' as const, id, household: kept.state } : null;
  }

  /** The household that is met by this address and any present guardian of the child, or one entered now. */
  async function meetOrEnter(student: RegisteredStudent, address: string, placeCode: string | null | undefined, context: Context) {
    const ids = student.guardianships.filter(({ to }) => to === null).map(({ guardianId }) => guardianId);
    const found = await guardians.findMany(ids);
    const guardianKeys = ids.flatMap((id) => contactIndexOf(found.get(id)?.state) ?? []);
    const path = placeCode ? ((await villages.pathsOf([placeCode])).get(placeCode) ?? []) : pathNamedIn(address);
    if (path.length === 0) throw refuse('PLACE_UNKNOWN', { field: 'input.placeCode' });
    const { householdId, household } = newHousehold({ address, guardianKeys, jurisdictions: path }, tools);
    const met = await households.idsByHome(household.homeIndexes);
    const known = household.homeIndexes.map((index) => met.get(index)).find((id) => id !== undefined);
    if (known !== undefined) return known;
    const event = { type: 'HouseholdRegistered' as const, household };
    await households.insertMany([{ id: householdId, state: household, events: [event], cause: causeOf(context) }]);
    return householdId;
  }

  return {
    Query: { household: (_root, { id }, context) => visible(id, context) },

    Household: {
      __resolveReference: ({ id = '' }, context) => visible(id, context),
      address: (household) => mask.address(addresses.open(tools.cipher, household.id ?? '', inGraph(household).sealedAddress)),
      jurisdiction: (household, _arguments, { seen }) => seen.jurisdiction(inGraph(household).jurisdictions.at(-1) ?? ''),
      async children({ id = '' }, _arguments, { loaders, seen }) {
        const found = (await loaders.childrenOfHousehold.load(id)) ?? [];
        const children = await Promise.all(found.map((child) => seen.student(child.id)));
        // Two records of one child (A3) are one child.
        return [...new Map(children.flatMap((child) => child ?? []).map((child) => [child.id, child])).values()];
      },
    },

    Student: {
      household(student, _arguments, context) {
        const { registered } = student as unknown as InGraph;
        return can(context.viewer, READ, registered.card) ? visible(registered.householdId, context) : null;
      },
    },

    Mutation: {
      recordMoveOfHouse: (_root, { input }, context) =>
        answerOrConflictOnStudent(context, async () => {
          const { studentId, homeAddress, placeCode } = input;
          const kept = await context.loaders.student.load(studentId);
          const student = kept?.state.status === 'Registered' ? kept.state : null;
          authorise(context.viewer, 'household:write', student?.card ?? {});
          if (!student) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
          const address = cleanText(homeAddress, { maxLength: ADDRESS_MAX, field: 'input.homeAddress' });
          const householdId = await meetOrEnter(student, address, placeCode, context);
          const homePlaces = (await context.loaders.household.load(householdId))?.state?.jurisdictions ?? [];
          await handle(studentId, { type: 'MoveHouse', householdId, homePlaces }, { ...byViewer(context, input), context: null });
          context.loaders.student.clear(studentId);
          const moved = await context.seen.student(studentId);
          if (!moved) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
          return { __typename: 'RecordMoveOfHouseSuccess' as const, student: moved };
        }),
    },
  } satisfies Resolvers;
}

const inGraph = (household: object): Household => (household as { household: Household }).household;

const contactIndexOf = (state: { status: string; contactIndex?: string } | undefined): string | undefined => state?.contactIndex;

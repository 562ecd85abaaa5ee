import type { Viewer } from '@baoxue/auth';
import { newId } from '@baoxue/domain';
import { listLoader, loader } from '@baoxue/service';
import type { AreaTraitStore } from './area-trait/area-trait.store.js';
import type { Context } from './context.js';
import type { GuardianStore } from './guardian/guardian.store.js';
import type { HouseholdStore } from './household/household.store.js';
import type { LegalHoldStore } from './retention/retention.store.js';
import { classToGraph, namedSchoolToGraph, placeOrNull, schoolToGraph } from './school/school.resolvers.js';
import type { SchoolClassStore, SchoolStore } from './school/school.store.js';
import { studentToGraph } from './student/student.resolvers.js';
import type { StudentStore } from './student/student.store.js';
import { townOf } from './village/index.js';
import { villageToGraph } from './village/village.resolvers.js';
import type { VillageStore } from './village/village.store.js';

export interface Stores {
  readonly students: StudentStore;
  readonly schools: SchoolStore;
  readonly areas: AreaTraitStore;
  readonly villages: VillageStore;
  readonly classes: SchoolClassStore;
  readonly guardians: GuardianStore;
  readonly households: HouseholdStore;
  readonly holds: LegalHoldStore;
}

/** Makes the context of each request: what it has loaded belongs to one viewer. */
export const contextOf =
  ({ students, schools, areas, villages, classes, guardians, households, holds }: Stores) =>
  (viewer: Viewer): Context => {
    const classesIn = new Map<string, ReturnType<Context['loaders']['classesOfSchool']>>();
    const classesOfSchool: Context['loaders']['classesOfSchool'] = (schoolYear) => {
      const known =
        classesIn.get(schoolYear) ??
        listLoader(
          (ids) => classes.ofSchools(ids, schoolYear),
          ({ state }) => state?.schoolId,
        );
      classesIn.set(schoolYear, known);
      return known;
    };
    const loaders: Context['loaders'] = {
      student: loader((ids) => students.findMany(ids)),
      standingStudent: loader((ids) => students.standingFor(ids)),
      mergedRecords: loader(students.mergedInto),
      studentsOfClass: listLoader(students.ofClasses, ({ state }) => (state.status === 'Registered' ? state.card.classId : null)),
      areaTraits: loader((ids) => areas.findMany(ids)),
      village: loader((ids) => villages.findMany(ids)),
      villagesOfTown: listLoader(villages.ofTowns, ({ id }) => townOf(id)),
      guardian: loader((ids) => guardians.findMany(ids)),
      household: loader((ids) => households.findMany(ids)),
      legalHolds: loader((ids) => holds.findMany(ids)),
      childrenOfGuardian: loader((ids) => students.ofGuardians(ids)),
      childrenOfHousehold: loader((ids) => students.ofHouseholds(ids)),
      school: loader((ids) => schools.findMany(ids)),
      schoolClass: loader((ids) => classes.findMany(ids)),
      classesOfSchool,
    };
    /** Through the plain loader first: mutations clear it, and few records are merged. */
    async function standing(id: string) {
      const kept = await loaders.student.load(id);
      return kept?.state.status === 'Registered' && kept.state.merged ? loaders.standingStudent.load(id) : kept;
    }
    return {
      viewer,
      correlationId: newId(),
      loaders,
      seen: {
        student: async (id) => studentToGraph(viewer, await standing(id)),
        school: async (id) => schoolToGraph(viewer, await loaders.school.load(id)),
        namedSchool: async (id) => namedSchoolToGraph(await loaders.school.load(id)),
        schoolClass: async (id) => classToGraph(viewer, await loaders.schoolClass.load(id)),
        // Who asks for a place of the plan asks no database.
        jurisdiction: async (code) => placeOrNull(code) ?? (townOf(code) ? villageToGraph(await loaders.village.load(code)) : null),
      },
    };
  };

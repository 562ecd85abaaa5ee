import type { Viewer } from '@baoxue/auth';
import type { Kept } from '@baoxue/mongo';
import type DataLoader from 'dataloader';
import type { AreaState } from './area-trait/index.js';
import type { Guardian } from './guardian/index.js';
import type { HouseholdState } from './household/index.js';
import type { LegalHolds } from './retention/legal-hold.js';
import type { classToGraph, placeOrNull, schoolToGraph } from './school/school.resolvers.js';
import type { SchoolClass, SchoolState } from './school/index.js';
import type { Student } from './student/index.js';
import type { studentToGraph } from './student/student.resolvers.js';
import type { KeptStudent } from './student/student.store.js';
import type { VillageState } from './village/index.js';
import type { villageToGraph } from './village/village.resolvers.js';

/** What every resolver of this service is given: who asks, and loaders that live for one request. */
export interface Context {
  readonly viewer: Viewer;
  /** Follows everything that this request sets off. */
  readonly correlationId: string;
  readonly loaders: {
    readonly student: DataLoader<string, Kept<Student> | null>;
    /** For an id, the record that stands for it. */
    readonly standingStudent: DataLoader<string, KeptStudent | null>;
    /** The records for which one stands, however often they were merged; null for none. */
    readonly mergedRecords: DataLoader<string, readonly KeptStudent[] | null>;
    readonly studentsOfClass: DataLoader<string, Kept<Student>[]>;
    readonly areaTraits: DataLoader<string, Kept<AreaState> | null>;
    readonly village: DataLoader<string, Kept<VillageState> | null>;
    readonly villagesOfTown: DataLoader<string, Kept<VillageState>[]>;
    readonly guardian: DataLoader<string, Kept<Guardian> | null>;
    readonly household: DataLoader<string, Kept<HouseholdState> | null>;
    /** Under the id of the child. */
    readonly legalHolds: DataLoader<string, Kept<LegalHolds> | null>;
    readonly childrenOfGuardian: DataLoader<string, readonly KeptStudent[] | null>;
    readonly childrenOfHousehold: DataLoader<string, readonly KeptStudent[] | null>;
    readonly school: DataLoader<string, Kept<SchoolState> | null>;
    readonly schoolClass: DataLoader<string, Kept<SchoolClass | null> | null>;
    /** Those of a school year. */
    readonly classesOfSchool: (schoolYear: string) => DataLoader<string, Kept<SchoolClass | null>[]>;
  };
  /** Records as this viewer sees them: null for one that does not exist and for one out of scope alike (abuse S4). */
  readonly seen: {
    student(id: string): Promise<ReturnType<typeof studentToGraph>>;
    school(id: string): Promise<ReturnType<typeof schoolToGraph>>;
    /** The school of a stay, a movement or a transfer that the viewer sees, wherever it lies. */
    namedSchool(id: string): Promise<ReturnType<typeof schoolToGraph>>;
    schoolClass(id: string): Promise<ReturnType<typeof classToGraph>>;
    jurisdiction(code: string): Promise<ReturnType<typeof placeOrNull> | ReturnType<typeof villageToGraph>>;
  };
}

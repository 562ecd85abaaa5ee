import type { Viewer } from '@baoxue/auth';
import type { Kept } from '@baoxue/mongo';
import type DataLoader from 'dataloader';
import type { SchoolClass, SchoolState } from './school/index.js';
import type { Student } from './student/index.js';

/** What every resolver of this service is given: who asks, and loaders that live for one request. */
export interface Context {
  readonly viewer: Viewer;
  /** Follows everything that this request sets off. */
  readonly correlationId: string;
  readonly loaders: {
    readonly student: DataLoader<string, Kept<Student> | null>;
    readonly studentsOfClass: DataLoader<string, Kept<Student>[]>;
    readonly school: DataLoader<string, Kept<SchoolState> | null>;
    readonly schoolClass: DataLoader<string, Kept<SchoolClass | null> | null>;
    readonly classesOfSchool: DataLoader<string, Kept<SchoolClass | null>[]>;
  };
}

import { constantCase } from '@baoxue/domain';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { SchoolClass } from '../school/index.js';
import { isRegistered, sitsInClass } from '../student/index.js';
import { classSizeOf, type ClassSizeRules } from './class-size.js';

export interface ClassSizeResolversDeps {
  /** The rule pack's part for class sizes where the school lies. */
  readonly rulesOf: (jurisdictions: readonly string[]) => ClassSizeRules;
}

/** How full classes are. Requirement A2. */
export const classSizeResolvers = ({ rulesOf }: ClassSizeResolversDeps) =>
  ({
    SchoolClass: {
      async size({ id = '' }, _arguments, { loaders }) {
        const [schoolClass, students] = await Promise.all([loaders.schoolClass.load(id), loaders.studentsOfClass.load(id)]);
        const state: SchoolClass | null = schoolClass?.state ?? null;
        if (!state) return null;
        const count = students.filter(isRegistered).filter((kept) => sitsInClass(kept.state)).length;
        const size = classSizeOf(count, state.grade, rulesOf(state.jurisdictions));
        return { ...size, flag: constantCase(size.flag) };
      },
    },
  }) satisfies Resolvers;

/** The imports of the registry: schools and their classes first, then students with their families, their movements and guardians, and the children of school age. Requirement A11. */
import { classImport } from './class-import.store.js';
import { guardianImport, type GuardianImportDeps } from './guardian-import.store.js';
import { movementImport, type MovementImportDeps } from './movement-import.store.js';
import { rowFacts, type RowFactsDeps } from './row-facts.store.js';
import { schoolAgeImport, type SchoolAgeImportDeps } from './school-age-import.store.js';
import { schoolImport, type SchoolImportDeps } from './school-import.store.js';
import { studentImport, type StudentImportDeps } from './student-import.store.js';

export type RegistryImportingDeps = SchoolImportDeps &
  MovementImportDeps &
  GuardianImportDeps &
  Omit<StudentImportDeps & SchoolAgeImportDeps, 'facts'> &
  Pick<RowFactsDeps, 'villages'>;

export function registryImporting({ schoolAge, schools, villages, rules, schoolYearOf, ...deps }: RegistryImportingDeps) {
  const { connection, clock, logger, cipher, blindIndexOf, students, classes, guardians } = deps;
  const facts = rowFacts({ schools, students, villages, blindIndexOf });
  const imports = {
    SCHOOLS: schoolImport({ connection, clock, logger, schools, students, schoolAge }),
    CLASSES: classImport({ connection, clock, logger, schools, classes }),
    MOVEMENTS: movementImport({ connection, clock, logger, blindIndexOf, schools, classes, students, rules, schoolYearOf }),
    GUARDIANS: guardianImport({ connection, clock, logger, cipher, blindIndexOf, students, guardians }),
    STUDENTS: studentImport({ ...deps, schools, facts }),
    SCHOOL_AGE_CHILDREN: schoolAgeImport({ connection, clock, logger, schoolAge, facts, cipher, blindIndexOf }),
  };
  return {
    ...imports,
    async syncIndexes() {
      for (const each of Object.values(imports)) await each.syncIndexes();
    },
  };
}

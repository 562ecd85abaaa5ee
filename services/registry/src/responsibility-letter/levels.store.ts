/** Both lines level by level: how many are to sign in a year, and how many have (A10). */
import { DEPARTMENTS } from '@baoxue/contracts';
import { towns } from '../jurisdiction/index.js';
import { isOpen } from '../school/index.js';
import type { SchoolClassStore, SchoolStore } from '../school/school.store.js';
import type { StudentStore } from '../student/student.store.js';
import type { VillageStore } from '../village/village.store.js';
import { LETTERS_PER_ISSUER_MAX, type LetterStore } from './letter.store.js';
import { lineOf, SIGNER_KINDS, type Line, type SignerKind } from './parties.js';
import { villagesToSign } from './villages-to-sign.store.js';

export interface LevelsDeps {
  readonly letters: LetterStore;
  readonly schools: SchoolStore;
  readonly classes: SchoolClassStore;
  readonly students: StudentStore;
  readonly villages: Pick<VillageStore, 'ofTowns' | 'findMany'>;
}

export interface Level {
  readonly line: Line;
  readonly signers: SignerKind;
  readonly expected: number | null;
  readonly issued: number;
  readonly signed: number;
}

export const levelsOf =
  ({ letters, schools, classes, students, villages }: LevelsDeps) =>
  async (year: string): Promise<readonly Level[]> => {
    const known = await schools.query({}, { limit: LETTERS_PER_ISSUER_MAX });
    const schoolIds = known.filter(({ state }) => isOpen(state)).map(({ id }) => id);
    const opened = await classes.ofSchools(schoolIds, year);
    const under = await villagesToSign({ letters, villages })(towns.map(({ code }) => code));
    const expected: Readonly<Record<SignerKind, number | null>> = {
      town: towns.length,
      department: Object.keys(DEPARTMENTS).filter((name) => name !== 'town').length,
      // Nothing is said of a tree that nobody has entered.
      village: under.listedCount === 0 ? null : under.codes.length,
      school: schoolIds.length,
      teacher: opened.length,
      parent: await students.inClassIn(year),
    };
    return Promise.all(
      SIGNER_KINDS.map(async (signers) => ({
        line: lineOf(signers),
        signers,
        expected: expected[signers],
        issued: await letters.countOf(signers, year, { signed: false }),
        signed: await letters.countOf(signers, year, { signed: true }),
      })),
    );
  };

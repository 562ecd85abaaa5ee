/** What the database knows about the rows of a list of movements: looked up for a chunk of rows at once, asked for row by row. */
import { Refusal } from '@baoxue/domain';
import { knownAhead, written, type Cells } from '@baoxue/list-import';
import type { SheetRow } from '@baoxue/spreadsheet';
import { isOpen, type School } from '../school/index.js';
import type { SchoolClassStore, SchoolStore } from '../school/school.store.js';
import type { RegisteredStudent } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import { classIn, numberOf, type MovementFacts, type MovementReadingTools } from './movement-reading.js';

export interface MovementFactsDeps extends Pick<MovementReadingTools, 'schoolYearOf' | 'blindIndexOf'> {
  readonly schools: Pick<SchoolStore, 'findMany'>;
  readonly classes: Pick<SchoolClassStore, 'findMany'>;
  readonly students: Pick<StudentStore, 'byIdNumberIndex'>;
}

const NOTHING: MovementFacts = { student: undefined, destination: undefined, receiver: undefined, classKnown: false };

export function movementFacts({ schools, classes, students, schoolYearOf, blindIndexOf }: MovementFactsDeps) {
  const ahead = knownAhead(NOTHING);
  const indexOf = (cells: Cells): string => blindIndexOf('idNumber', numberOf(cells));
  const destinationOf = (cells: Cells): string => written(cells, '转入学校标识码');

  /** Empty for a row that names none, or cannot be read; the check says why. */
  function classOf(cells: Cells, student: RegisteredStudent | undefined): string {
    if (!student || written(cells, '班级') === '') return '';
    try {
      return classIn(cells, student, { schoolYearOf });
    } catch (error) {
      if (error instanceof Refusal) return '';
      throw error;
    }
  }

  async function learn(rows: readonly Cells[]): Promise<readonly MovementFacts[]> {
    const known = await students.byIdNumberIndex([...new Set(rows.map(indexOf))]);
    const met = rows.map((cells) => {
      const student = known.get(indexOf(cells))?.state;
      return { cells, student, classId: classOf(cells, student), receiverId: student?.transfer?.to?.schoolId ?? '' };
    });
    const [named, opened] = await Promise.all([
      schools.findMany(idsIn(met.flatMap(({ cells, receiverId }) => [destinationOf(cells), receiverId]))),
      classes.findMany(idsIn(met.map(({ classId }) => classId))),
    ]);
    const openSchool = (id: string): School | undefined => {
      const state = named.get(id)?.state;
      return isOpen(state) ? state : undefined;
    };
    return met.map(({ cells, student, classId, receiverId }) => ({
      student,
      destination: openSchool(destinationOf(cells)),
      receiver: openSchool(receiverId),
      classKnown: opened.has(classId),
    }));
  }

  return { of: ahead.of, lookUp: (rows: AsyncIterable<SheetRow>) => ahead.lookUp(rows, learn) };
}

/** Each id once; most rows name no other school. */
const idsIn = (ids: readonly string[]): readonly string[] => [...new Set(ids)].filter((id) => id !== '');

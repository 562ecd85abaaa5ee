/** The commit of the students' list: classes and families first, then the children who belong to them. Requirement A11. */
import { commandHandler, ConflictRefusal, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { enteredKey, type ImportEffects } from '@baoxue/list-import';
import { openEnrolment, presentEnrolment, type Opening } from '../enrolment/index.js';
import { enrolDecider } from '../movement/index.js';
import { classIdOf } from '../school/index.js';
import type { SchoolClassStore, SchoolStore } from '../school/school.store.js';
import type { nameIndexOfRecord, RegisteredStudent } from '../student/index.js';
import type { KeptStudent, StudentStore } from '../student/student.store.js';
import { atOpenSchools } from './at-open-schools.store.js';
import { enterAgainDecider } from './entering-again.js';
import { familyEntering, type FamilyEnteringDeps, type FamilyOfChild } from './family-entering.store.js';
import { unlessRefused } from './row-entering.store.js';
import { isToldAnew } from './student-differences.js';
import type { StudentRow } from './student-reading.js';

export interface StudentEnteringDeps extends FamilyEnteringDeps {
  readonly clock: Clock;
  readonly schools: SchoolStore;
  readonly classes: SchoolClassStore;
  readonly students: StudentStore;
  /** A student's record tells by itself what was before. */
  readonly effects: ImportEffects<never>;
  /** Asked when a row is entered: one that an earlier version checked may carry a hash of the name as it was written. */
  readonly nameIndexOf: ReturnType<typeof nameIndexOfRecord>;
}

interface Known {
  readonly row: StudentRow;
  readonly kept: KeptStudent;
}

/** Makes `enter` of the students' list; safe to repeat. */
export function studentEntering({ clock, schools, classes, students, effects, nameIndexOf, ...families }: StudentEnteringDeps) {
  const enrol = commandHandler(enrolDecider, students);
  const enterAgain = commandHandler(enterAgainDecider, students);
  const enterFamilies = familyEntering(families);
  const asTheyStand = atOpenSchools<StudentRow>(schools, { schoolOf: ({ student }) => student.card.schoolId, at: atPlace });

  async function openClasses(rows: readonly StudentRow[], cause: Cause): Promise<void> {
    const byId = new Map(rows.map(({ schoolClass }) => [classIdOf(schoolClass), schoolClass]));
    await classes.insertMany(
      [...byId].map(([id, schoolClass]) => ({ id, state: schoolClass, events: [{ type: 'ClassOpened' as const, schoolClass }], cause })),
    );
  }

  async function enterNew(rows: readonly StudentRow[], cause: Cause, commandKey: string): Promise<number> {
    const familyOf = await enterFamilies(rows, cause);
    const { inserted } = await students.insertMany(
      rows.map((row) => {
        const student = newStudent(row, { ...familyOf(row), nameIndex: nameIndexOf(row.student) });
        return { id: student.card.studentId, state: student, events: [{ type: 'StudentRegistered' as const, student }], cause, commandKey };
      }),
    );
    return inserted.length;
  }

  /** How many of the rows a process that died in the middle of them had entered. */
  async function alreadyEntered(rows: readonly StudentRow[], present: ReadonlyMap<string, KeptStudent>, importId: string): Promise<number> {
    const enrolled = rows.flatMap(({ student: { card } }) => {
      const kept = present.get(card.idNumberIndex);
      return kept && presentEnrolment(kept.state.enrolments)?.schoolId === card.schoolId ? [kept.id] : [];
    });
    return (await effects.changing(importId, enrolled)).size;
  }

  /** Whoever is known keeps what a person has said of them; a record that an undo has closed is told anew. Says how many were enrolled. */
  async function enterKnown(known: readonly Known[], cause: Cause, commandKey: string): Promise<number> {
    const options = { context: { today: schoolDateOf(clock.now()) }, cause, commandKey };
    const restated = known.filter(({ row, kept }) => isToldAnew(row, kept)).map(({ row }) => row);
    const familyOf = await enterFamilies(restated, cause);
    let enrolled = 0;
    for (const { row, kept } of known) if (await unlessRefused(enterOne(row, kept))) enrolled += 1;
    return enrolled;

    async function enterOne(row: StudentRow, kept: KeptStudent): Promise<void> {
      const command = { type: 'Enrol' as const, opening: openingOf(row), boarding: row.student.card.boarding };
      if (restated.includes(row)) {
        const { sex, ethnicGroup, sealedPerson, birthIndex } = row.student;
        const anew = { sex, ethnicGroup, sealedPerson, nameIndex: nameIndexOf(row.student), birthIndex, ...familyOf(row) };
        try {
          await enterAgain(kept.id, { type: 'EnterAgain', restated: anew, enrol: command }, { ...options, expectedVersion: kept.version });
          return;
        } catch (error) {
          // Somebody has touched the record since it was looked at: what they said of the child stays.
          if (!(error instanceof ConflictRefusal)) throw error;
        }
      }
      await enrol(kept.id, command, options);
    }
  }

  return {
    /** Registers who is new and enrols who is enrolled nowhere. Everybody else stays as they are: an import never overwrites a person's decision. */
    async enter(rows: readonly StudentRow[], _list: string, cause: Cause, importId: string, numbers: readonly number[]) {
      const present = await students.byIdNumberIndex(rows.map(({ student }) => student.card.idNumberIndex));
      const keptOf = (row: StudentRow) => present.get(row.student.card.idNumberIndex);
      const enterable = (await asTheyStand(rows)).filter((row) => row !== null);
      const unknown = enterable.filter((row) => !keptOf(row));
      // Under the id of a number whose record was de-identified nobody is registered again, and no list gives that record a name.
      const blank = await students.findMany(unknown.map(({ student }) => student.card.studentId));
      const fresh = unknown.filter(({ student }) => !blank.has(student.card.studentId));
      const back = enterable.flatMap((row) => {
        const kept = keptOf(row);
        return kept && !presentEnrolment(kept.state.enrolments) ? [{ row, kept }] : [];
      });
      const enteredBefore = await alreadyEntered(enterable, present, importId);
      const rowNumbers = new Map(rows.map((row, index) => [row.student.card.studentId, numbers[index] ?? 0]));
      const effectOf = (row: StudentRow, recordId: string, version: number) => ({
        importId,
        recordId,
        row: rowNumbers.get(row.student.card.studentId) ?? 0,
        version,
        before: null,
      });
      await effects.remember([
        ...fresh.map((row) => effectOf(row, row.student.card.studentId, 0)),
        ...back.map(({ row, kept }) => effectOf(row, kept.id, kept.version)),
      ]);
      await openClasses([...fresh, ...back.map(({ row }) => row)], cause);
      const entered = await enterNew(fresh, cause, enteredKey(importId));
      const matchedCount = enteredBefore + entered + (await enterKnown(back, cause, enteredKey(importId)));
      return { matchedCount, unmatchedCount: rows.length - matchedCount };
    },
  };
}

function atPlace(row: StudentRow, jurisdictions: readonly string[]): StudentRow {
  const { student, schoolClass } = row;
  if (student.card.jurisdictions.join() === jurisdictions.join()) return row;
  return { ...row, student: { ...student, card: { ...student.card, jurisdictions } }, schoolClass: { ...schoolClass, jurisdictions } };
}

/** A student as the list tells of it, with nothing behind it yet. */
export const newStudent = (row: StudentRow, found: FamilyOfChild & Pick<RegisteredStudent, 'nameIndex'>): RegisteredStudent => ({
  ...row.student,
  ...found,
  status: 'Registered',
  mark: 'normal',
  markedOn: null,
  markingCase: null,
  enrolments: openEnrolment([], openingOf(row)),
  suspension: null,
  transfer: null,
  movements: [],
  before: null,
  formerNumbers: [],
  stated: [],
  merged: null,
});

function openingOf({ student: { card }, approval }: StudentRow): Opening {
  const { schoolId, jurisdictions, classId, grade, enrolledOn } = card;
  return { schoolId, jurisdictions, classId, grade, from: enrolledOn, reason: approval === null ? 'registered' : 'admitted', approval };
}

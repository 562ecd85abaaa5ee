/** The commit of the students' list: classes, guardians and households first, then the children who belong to them. Requirement A11. */
import { commandHandler, idFrom, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { openEnrolment, presentEnrolment, type Opening } from '../enrolment/index.js';
import type { GuardianStore } from '../guardian/guardian.store.js';
import type { HouseholdStore } from '../household/household.store.js';
import { enrolDecider } from '../movement/index.js';
import { classIdOf } from '../school/index.js';
import type { SchoolClassStore } from '../school/school.store.js';
import type { RegisteredStudent } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import type { StudentRow } from './student-reading.js';

export interface StudentEnteringDeps {
  readonly clock: Clock;
  readonly classes: SchoolClassStore;
  readonly guardians: GuardianStore;
  readonly households: HouseholdStore;
  readonly students: StudentStore;
}

/** Makes `enter` of the students' list; safe to repeat. */
export function studentEntering({ clock, classes, guardians, households, students }: StudentEnteringDeps) {
  const enrol = commandHandler(enrolDecider, students);

  async function openClasses(rows: readonly StudentRow[], cause: Cause): Promise<void> {
    const byId = new Map(rows.map(({ schoolClass }) => [classIdOf(schoolClass), schoolClass]));
    await classes.insertMany(
      [...byId].map(([id, schoolClass]) => ({ id, state: schoolClass, events: [{ type: 'ClassOpened' as const, schoolClass }], cause })),
    );
  }

  /** For each contact of the rows, the guardian: one who is known by it, or the new one. Whoever is known stays as they are. */
  async function enterGuardians(rows: readonly StudentRow[], cause: Cause): Promise<ReadonlyMap<string, string>> {
    const named = new Map(rows.flatMap((row) => row.guardians.map((each) => [each.contactIndex, each] as const)));
    const known = await guardians.idsByContact([...named.keys()]);
    const fresh = [...named.values()].filter(({ contactIndex }) => !known.has(contactIndex));
    await guardians.insertMany(
      fresh.map(({ guardianId, sealedContact, contactIndex }) => ({
        id: guardianId,
        state: { status: 'Registered' as const, sealedContact, contactIndex },
        events: [{ type: 'GuardianRegistered' as const, sealedContact, contactIndex }],
        cause,
      })),
    );
    return new Map([...fresh.map(({ contactIndex, guardianId }) => [contactIndex, guardianId] as const), ...known]);
  }

  /** For each home of the rows, the household: one that is met by address and any guardian, or the new one. */
  async function enterHouseholds(rows: readonly StudentRow[], cause: Cause): Promise<ReadonlyMap<string, string>> {
    const found = new Map(await households.idsByHome(rows.flatMap(({ household }) => household.homeIndexes)));
    const fresh = new Map<string, StudentRow>();
    for (const row of rows) {
      const { homeIndexes } = row.household;
      const met = homeIndexes.map((index) => found.get(index)).find((id) => id !== undefined);
      if (met === undefined) fresh.set(row.householdId, row);
      for (const index of homeIndexes) if (!found.has(index)) found.set(index, met ?? row.householdId);
    }
    await households.insertMany(
      [...fresh].map(([id, { household }]) => ({
        id,
        state: household,
        events: [{ type: 'HouseholdRegistered' as const, household }],
        cause,
      })),
    );
    return found;
  }

  async function enterStudents(rows: readonly StudentRow[], cause: Cause): Promise<readonly string[]> {
    const guardianIds = await enterGuardians(rows, cause);
    const householdIds = await enterHouseholds(rows, cause);
    const { inserted } = await students.insertMany(
      rows.map((row) => {
        const student: RegisteredStudent = {
          ...row.student,
          status: 'Registered',
          mark: 'normal',
          markedOn: null,
          markingCase: null,
          householdId: householdIds.get(row.household.homeIndexes[0] ?? '') ?? row.householdId,
          guardianships: row.guardians.map(({ guardianId, contactIndex, kind, relation, from }) => ({
            guardianId: guardianIds.get(contactIndex) ?? guardianId,
            kind,
            relation,
            from,
            to: null,
          })),
          enrolments: openEnrolment([], openingOf(row)),
          suspension: null,
          transfer: null,
          movements: [],
          before: null,
          formerNumbers: [],
          homePlaces: row.household.jurisdictions,
          stated: [],
          merged: null,
        };
        return { id: student.card.studentId, state: student, events: [{ type: 'StudentRegistered' as const, student }], cause };
      }),
    );
    return inserted;
  }

  return {
    /** Registers who is new and enrols who is enrolled nowhere. Everybody else stays as they are: an import never overwrites a person's decision. */
    async enter(rows: readonly StudentRow[], _list: string, cause: Cause) {
      const present = await students.byIdNumberIndex(rows.map(({ student }) => student.card.idNumberIndex));
      const known = (row: StudentRow) => present.get(row.student.card.idNumberIndex);
      const fresh = rows.filter((row) => !known(row));
      const back = rows.filter((row) => known(row) && !presentEnrolment(known(row)?.state.enrolments ?? []));
      await openClasses([...fresh, ...back], cause);
      const inserted = await enterStudents(fresh, cause);
      for (const row of back) {
        const id = known(row)?.id ?? '';
        const { boarding, enrolledOn } = row.student.card;
        const command = { type: 'Enrol' as const, opening: openingOf(row), boarding };
        await enrol(id, command, {
          context: { today: schoolDateOf(clock.now()) },
          cause,
          commandKey: idFrom('enrol', id, enrolledOn),
        });
      }
      const matchedCount = inserted.length + back.length;
      return { matchedCount, unmatchedCount: rows.length - matchedCount };
    },
  };
}

function openingOf({ student: { card }, approval }: StudentRow): Opening {
  const { schoolId, jurisdictions, classId, grade, enrolledOn } = card;
  return { schoolId, jurisdictions, classId, grade, from: enrolledOn, reason: approval === null ? 'registered' : 'admitted', approval };
}

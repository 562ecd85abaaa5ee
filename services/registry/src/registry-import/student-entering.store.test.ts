import { fixedClock, fold, type Loaded } from '@baoxue/domain';
import { movementDecider } from '../movement/index.js';
import { openRecord, type RegisteredStudent, type Student, type StudentEvent } from '../student/index.js';
import { registeredStudent } from '../student/student.fixtures.js';
import { studentEntering, type StudentEnteringDeps } from './student-entering.store.js';
import type { StudentRow } from './student-reading.js';
import { movementBack } from './taking-back.js';

const TODAY = '2026-04-28';
const { card } = registeredStudent;
const context = { today: TODAY, rules: { suspensionDaysMax: 366 } };
/** A record that an undo has closed. */
const closed = fold(
  movementDecider.evolve,
  registeredStudent as Student,
  movementDecider.decide(movementBack(registeredStudent, 'import-1', TODAY), registeredStudent, context),
) as RegisteredStudent;

const row = {
  student: { ...registeredStudent, sealedPerson: 'told by the list' },
  schoolClass: { schoolId: card.schoolId, schoolYear: '2025', grade: card.grade, number: 1, jurisdictions: card.jurisdictions },
  approval: null,
  guardians: [],
  householdId: 'household-2',
  household: { homeIndexes: ['home'], jurisdictions: card.jurisdictions },
} as unknown as StudentRow;

interface Meanwhile {
  /** The record as it stands when it is written to; else as it was looked at. */
  readonly loaded?: Omit<Loaded<Student>, 'alreadyApplied'>;
  readonly id?: string;
  /** The record as it was looked at; null for a child who is new. */
  readonly known?: RegisteredStudent | null;
  /** Whether the import had come to the row already when a process died. */
  readonly enteredBefore?: boolean;
  readonly schoolStatus?: 'Registered' | 'Closed' | 'Withdrawn';
  /** Where the school lies by then. */
  readonly schoolAt?: readonly string[];
}

/** The row is entered for a child whose record an undo has closed. */
async function enteredWhile({
  loaded = { state: closed, version: 2 },
  id = card.studentId,
  known = closed,
  enteredBefore = false,
  schoolStatus = 'Registered',
  schoolAt = card.jurisdictions,
}: Meanwhile) {
  let state: Student = loaded.state;
  const events: StudentEvent[] = [];
  const insertMany = async () => ({ inserted: [], existing: [] });
  const registered: RegisteredStudent[] = [];
  const deps = {
    clock: fixedClock(`${TODAY}T09:00:00+08:00`),
    schools: { findMany: async () => new Map([[card.schoolId, { state: { status: schoolStatus, jurisdictions: schoolAt } }]]) },
    classes: { insertMany },
    guardians: { meetOrEnter: async () => new Map() },
    households: { insertMany, idsByHome: async () => new Map() },
    students: {
      async insertMany(fresh: readonly { state: RegisteredStudent }[]) {
        registered.push(...fresh.map((each) => each.state));
        return { inserted: [], existing: [] };
      },
      findMany: async () => new Map(),
      byIdNumberIndex: async () => new Map(known ? [[card.idNumberIndex, { id, version: 2, state: known }]] : []),
      load: async () => ({ ...loaded, alreadyApplied: false }),
      save: async (_id: string, change: { state: Student; events: readonly StudentEvent[] }) => {
        state = change.state;
        events.push(...change.events);
      },
    },
    nameIndexOf: ({ sealedPerson }: RegisteredStudent) => `hash of the name that is ${sealedPerson}`,
    effects: { remember: async () => undefined, changing: async () => new Set(enteredBefore ? [id] : []) },
  } as unknown as StudentEnteringDeps;
  const counts = await studentEntering(deps).enter([row], '名单', { actor: 'officer', correlationId: 'test' }, 'import-2', [2]);
  return { counts, registered, state: openRecord(state), told: events.map(({ type }) => type) };
}

describe('A11 a child whose registration an undo has closed is entered by the corrected list', () => {
  it('A11 which tells the child anew', async () => {
    const { state, told, counts } = await enteredWhile({});
    expect(told).toContain('StudentRestated');
    expect(state).toMatchObject({ sealedPerson: 'told by the list', card: { lifeStatus: 'enrolled' } });
    expect(counts).toEqual({ matchedCount: 1, unmatchedCount: 0 });
  });

  it('A3 A11 and is found by name as the present version finds it, also when an earlier one checked the row', async () => {
    const nameIndex = 'hash of the name that is told by the list';
    expect((await enteredWhile({})).state).toMatchObject({ nameIndex });
    expect((await enteredWhile({ known: null })).registered).toMatchObject([{ nameIndex }]);
  });

  it('A11 and only enrols, when somebody has touched the record since it was looked at', async () => {
    const { state, told } = await enteredWhile({ loaded: { state: { ...closed, sealedPerson: 'corrected by hand' }, version: 3 } });
    expect(told).not.toContain('StudentRestated');
    expect(state).toMatchObject({ sealedPerson: 'corrected by hand', card: { lifeStatus: 'enrolled' } });
  });

  it.each(['Closed', 'Withdrawn'] as const)('A2 unless the school is %s since the row was checked', async (schoolStatus) =>
    expect(await enteredWhile({ schoolStatus })).toMatchObject({ told: [], counts: { matchedCount: 0, unmatchedCount: 1 } }),
  );

  it('A11 and a row that is refused meanwhile is not taken over, and holds up no other', async () => {
    const died = { ...closed, card: { ...closed.card, lifeStatus: 'died' as const } };
    expect(await enteredWhile({ loaded: { state: died, version: 3 } })).toMatchObject({
      told: [],
      counts: { matchedCount: 0, unmatchedCount: 1 },
    });
  });

  it('A11 and only enrols, when the record is another than that of the row’s own number', async () => {
    const { state, told } = await enteredWhile({ id: 'another-record' });
    expect(told).not.toContain('StudentRestated');
    expect(state).toMatchObject({ sealedPerson: 'sealed', card: { lifeStatus: 'enrolled' } });
  });

  it('A11 and counts as entered by the import, also when a process died after the row', async () => {
    const enrolled = { known: registeredStudent, loaded: { state: registeredStudent, version: 3 } };
    expect(await enteredWhile({ ...enrolled, enteredBefore: true })).toMatchObject({
      told: [],
      counts: { matchedCount: 1, unmatchedCount: 0 },
    });
    expect(await enteredWhile(enrolled)).toMatchObject({ counts: { matchedCount: 0, unmatchedCount: 1 } });
  });

  it('A2 where its school lies by then, if the school has moved since the row was checked', async () => {
    const there = ['64', '6403', '640381', '640381100'];
    const { state } = await enteredWhile({ schoolAt: there });
    expect([state.card.jurisdictions, state.enrolments.at(-1)?.jurisdictions]).toEqual([there, there]);
  });
});

/** The registry in this process, on a database of the bench's own, asked through its schema; and children put straight into its store. */
import { join } from 'node:path';
import type { Viewer } from '@baoxue/auth';
import { fixedClock } from '@baoxue/domain';
import { blindIndex, fieldCipher, fileKeyProvider, generateKeyFiles } from '@baoxue/pii';
import { createLogger, schemaOf } from '@baoxue/service';
import { graphql } from 'graphql';
import { DEMO_STARTS_AT } from '../../infra/local/development-state.js';
import { LOCAL } from '../../infra/local/processes.js';
import { studentList } from '../../infra/town/lists.js';
import { DEFAULT_SEED, townOf } from '../../infra/town/town.js';
import { CITY, pathOf } from '../../services/registry/src/jurisdiction/index.js';
import { createRegistry } from '../../services/registry/src/registry.js';
import { newStudent } from '../../services/registry/src/registry-import/student-entering.store.js';
import { toStudent } from '../../services/registry/src/registry-import/student-reading.js';
import type { School } from '../../services/registry/src/school/school.js';
import type { Mark } from '../../services/registry/src/student/student-state.js';
import { nameIndexOfRecord } from '../../services/registry/src/student/name-index.js';
import { studentStore } from '../../services/registry/src/student/student.store.js';
import type { Connection } from '../own-backends.js';

const PLACES = pathOf(CITY);
const BUREAU: Viewer = { subject: 'bench', post: 'bureau-officer', jurisdictions: [CITY], schoolIds: [], classIds: [] };
/** One child in so many. */
const SUSPECTED_EVERY = 200;
const LEFT_BEHIND_EVERY = 10;
const CHUNK = 500;

/** @param students how many children the town has that is put in piece by piece */
export async function openRegistry(connection: Connection, students: number) {
  const clock = fixedClock(DEMO_STARTS_AT);
  const keysDirectory = join(LOCAL, 'bench', 'keys');
  await generateKeyFiles(keysDirectory);
  const keys = await fileKeyProvider(keysDirectory);
  const [cipher, blindIndexOf] = [fieldCipher(keys), blindIndex(keys)];
  const service = createRegistry({ connection, clock, keys, cipher, blindIndexOf, logger: createLogger('bench', 'silent') });
  await service.syncIndexes();
  const schema = schemaOf(service.typeDefs, service.resolvers);
  const nameIndexOf = nameIndexOfRecord(cipher, blindIndexOf);
  const store = studentStore(connection, clock, nameIndexOf);
  const town = townOf({ seed: DEFAULT_SEED, students, today: DEMO_STARTS_AT.slice(0, 10) });
  const { heads, rows } = studentList(town);
  const list = [...rows].map((cells) => Object.fromEntries(heads.map((head, index) => [head, cells[index] ?? ''])));
  const schools = new Map(town.schools.map(({ id, placeCode, ...rest }) => [id, schoolOf(id, placeCode, rest)]));
  const tools = { cipher, blindIndexOf, today: DEMO_STARTS_AT.slice(0, 10), schoolYearOf: () => String(town.schoolYear) };
  let count = 0;

  function studentAt(index: number) {
    const cells = list[index] ?? {};
    const row = toStudent(cells, { school: schools.get(cells['学校标识码'] ?? ''), stays: [], home: [] }, tools);
    const family = { householdId: row.householdId, homePlaces: row.household.jurisdictions, guardianships: [] };
    const student = newStudent(row, { ...family, nameIndex: nameIndexOf(row.student) });
    const mark: Mark = index % SUSPECTED_EVERY === 0 ? 'suspected' : 'normal';
    const stated =
      index % LEFT_BEHIND_EVERY === 0 ? [{ group: 'left-behind' as const, source: 'school', since: '2025-09-01', until: null }] : [];
    return { ...student, mark, stated };
  }

  return {
    /** Fills the ledger up to this many children. */
    async fill(size: number): Promise<void> {
      for (; count < size; count = Math.min(count + CHUNK, size)) {
        const indexes = Array.from({ length: Math.min(CHUNK, size - count) }, (_, offset) => count + offset);
        await store.insertMany(
          indexes
            .map(studentAt)
            .map((state) => ({ id: state.card.studentId, state, events: [], cause: { actor: 'bench', correlationId: 'bench' } })),
        );
      }
    },

    /** A child on the list, as somebody who looks for it knows it. */
    childAt: (index: number) => ({
      name: list[index]?.['姓名'] ?? '',
      idNumber: list[index]?.['身份证号'] ?? '',
      schoolId: list[index]?.['学校标识码'] ?? '',
    }),

    /** @throws Error when the answer holds errors */
    async ask(source: string, variableValues: object): Promise<Readonly<Record<string, unknown>>> {
      const contextValue = service.context(BUREAU, {} as never);
      const { data, errors } = await graphql({ schema, source, variableValues: { ...variableValues }, contextValue });
      if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
      return { ...data };
    },
  };
}

const schoolOf = (schoolId: string, placeCode: string, { name, kind, boarding }: { name: string; kind: string; boarding: boolean }) =>
  ({ schoolId, name, kind, boarding, jurisdictions: [...PLACES, placeCode] }) as School;

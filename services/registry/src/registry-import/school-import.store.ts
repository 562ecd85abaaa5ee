/** The import of the schools' list. Requirements A2 and A11. */
import { commandHandler, schoolDateOf } from '@baoxue/domain';
import { listImporting, takingBack } from '@baoxue/list-import';
import { readRows } from '@baoxue/spreadsheet';
import { schoolDecider, type School, type SchoolCommand, type SchoolEvent, type SchoolState } from '../school/index.js';
import type { SchoolAgeStore } from '../school-age/school-age.store.js';
import type { SchoolStore } from '../school/school.store.js';
import type { StudentStore } from '../student/student.store.js';
import { importParts, type ImportPartsDeps, type RegistryImport } from './import-parts.store.js';
import { rowEntering } from './row-entering.store.js';
import { schoolPreview } from './school-differences.js';
import { toSchool } from './school-reading.js';
import { SCHOOL_HEADS } from './student-row.js';

export interface SchoolImportDeps extends ImportPartsDeps {
  readonly schools: SchoolStore;
  readonly students: StudentStore;
  readonly schoolAge: SchoolAgeStore;
}

export function schoolImport({ schools, students, schoolAge, ...deps }: SchoolImportDeps): RegistryImport {
  const { effects, list, undoing, asked } = importParts<School, SchoolState>(deps, 'school-import');
  const handle = commandHandler(schoolDecider, schools);

  /** Children who are, or were, at the school; those entered by mistake and withdrawn do not count. */
  const childrenAt = (schoolId: string) => students.count({ 'state.schoolId': schoolId, 'state.lifeStatus': { $ne: 'left' } });
  /** Children whom the ledger of school age assigns to the school. */
  const childrenAwaitedAt = (schoolId: string) =>
    schoolAge.count({ 'state.schoolId': schoolId, 'state.standing': { $in: ['expected', 'notified', 'missing'] } });

  async function isInUse(schoolId: string): Promise<boolean> {
    for (const count of [childrenAt, students.inTransitTo, childrenAwaitedAt]) if ((await count(schoolId)) > 0) return true;
    return false;
  }

  async function commandBack(schoolId: string, before: SchoolState | null, now: SchoolState): Promise<SchoolCommand> {
    if (before?.status !== 'Registered')
      return { type: 'WithdrawSchool', on: schoolDateOf(deps.clock.now()), inUse: await isInUse(schoolId) };
    const { status: _status, byHand: _byHand, ...school } = before;
    const saidSince = school.ownership === undefined && 'ownership' in now && now.ownership !== undefined;
    // Said outright: where a list does not say, what stands would stay.
    return { type: 'RegisterSchool', school: saidSince ? { ...school, ownership: 'public' } : school };
  }

  return {
    ...listImporting<School>({
      ...list,
      readRows: (file) => readRows(file, SCHOOL_HEADS),
      toRow: toSchool,
      keyOf: ({ schoolId }) => schoolId,
      keyColumn: '学校标识码',
      async compare(rows) {
        const known = await schools.findMany(rows.map(({ schoolId }) => schoolId));
        return rows.map((school) => schoolPreview(known.get(school.schoolId)?.state, school));
      },
      enter: rowEntering<School, SchoolCommand, SchoolEvent, SchoolState, null, SchoolState>({
        store: schools,
        decider: schoolDecider,
        effects,
        idOf: ({ schoolId }) => schoolId,
        commandOf: (school) => ({ type: 'RegisterSchool', school }),
        contextOf: () => null,
        beforeOf: (state) => state,
      }),
      undoing: {
        ...undoing,
        ...takingBack({
          effects,
          store: schools,
          undo: async ({ recordId, before }, state, options) =>
            handle(recordId, await commandBack(recordId, before, state), { ...options, context: null }),
        }),
      },
    }),
    ...asked,
  };
}

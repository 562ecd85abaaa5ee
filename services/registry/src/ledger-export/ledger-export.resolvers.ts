import type { AuditLog } from '@baoxue/audit';
import { authorise, can, scopeOf, type Action, type Viewer } from '@baoxue/auth';
import { schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter, type Kept, type Page, type PageRequest } from '@baoxue/mongo';
import { cleanText, mask, type FieldCipher } from '@baoxue/pii';
import { answer } from '@baoxue/service';
import type { RegistryLedger, Resolvers } from '../__generated__/resolvers.js';
import { MOVEMENTS } from '../movement/index.js';
import type { MovementLedger } from '../movement/movement-ledger.store.js';
import { refuse } from '../refusals/index.js';
import { isOpen } from '../school/index.js';
import { identityIn, type SchoolAgeEntry } from '../school-age/index.js';
import type { SchoolAgeStore } from '../school-age/school-age.store.js';
import { isRegistered, persons, WHILE_AT_SCHOOL, type Student } from '../student/index.js';
import type { KeptStudent, StudentStore } from '../student/student.store.js';
import { CONTENT_TYPES, ledgerFile, type LedgerPages } from './ledger-file.store.js';

export interface LedgerExportDeps {
  readonly students: StudentStore;
  readonly schoolAge: SchoolAgeStore;
  readonly movements: MovementLedger;
  readonly cipher: FieldCipher;
  readonly clock: Clock;
  readonly record: AuditLog['record'];
}

const PURPOSE_LENGTH_MAX = 100;
const READ: Readonly<Record<RegistryLedger, Action>> = {
  STUDENTS: 'student:read',
  SCHOOL_AGE_CHILDREN: 'school-age:read',
  MOVEMENTS: 'movement:read',
};
const FIELDS: Readonly<Record<RegistryLedger, readonly string[]>> = {
  STUDENTS: ['name', 'idNumberMasked'],
  SCHOOL_AGE_CHILDREN: ['name', 'idNumberMasked'],
  MOVEMENTS: [],
};

interface ChildOfLedger {
  readonly kept: Kept<SchoolAgeEntry>;
  /** Of a child whom no list names. */
  readonly student: KeptStudent | null;
}

/** Ledgers as files, for those who work with spreadsheets. Requirements A11 and G2. */
export function ledgerExportResolvers({ students, schoolAge, movements, cipher, clock, record }: LedgerExportDeps) {
  const nameFor = (viewer: Viewer, place: Parameters<typeof can>[2], name: string) =>
    can(viewer, 'student:read-name', place) ? name : mask.name(name);

  function studentPages(viewer: Viewer, filter: object): LedgerPages<Kept<Student>> {
    return {
      heads: ['姓名', '身份证号', '性别', '民族', '学校标识码', '年级', '班级', '就读方式', '监测标注', '学籍状态'],
      // The roll 名册: who graduated, left or died is on it no more.
      read: (page) => students.page({ ...page, filter: { $and: [filter, WHILE_AT_SCHOOL] }, order: 'state.order' }),
      toRow(kept) {
        if (!isRegistered(kept) || kept.state.merged) return null;
        const { card, sex, ethnicGroup, mark, suspension, sealedPerson } = kept.state;
        const { name, idNumber } = persons.open(cipher, kept.id, sealedPerson);
        return [
          nameFor(viewer, card, name),
          idNumber ? mask.idNumber(idNumber) : '',
          sex === '1' ? '男' : '女',
          ethnicGroup,
          card.schoolId,
          card.grade,
          card.classId.slice(-2),
          card.boarding ? '住校' : '走读',
          MARKS[mark],
          suspension?.kind === 'registration-kept' ? '保留学籍' : STATUSES[card.lifeStatus],
        ];
      },
    };
  }

  /** A page of the ledger, with the students of the children whom only the registry knows. */
  async function withStudents({ entries, ...page }: Page<Kept<SchoolAgeEntry>>): Promise<Page<ChildOfLedger>> {
    const isUnlisted = (state: SchoolAgeEntry) => state.status === 'Known' && state.sealedChild === null;
    const ids = entries.flatMap(({ entry: { state } }) => (isUnlisted(state) && 'studentId' in state ? (state.studentId ?? []) : []));
    const known = ids.length > 0 ? await students.standingFor(ids) : new Map<string, KeptStudent>();
    const studentOf = ({ state }: Kept<SchoolAgeEntry>) => ('studentId' in state ? (known.get(state.studentId ?? '') ?? null) : null);
    return { ...page, entries: entries.map(({ position, entry }) => ({ position, entry: { kept: entry, student: studentOf(entry) } })) };
  }

  function schoolAgePages(viewer: Viewer, filter: object): LedgerPages<ChildOfLedger> {
    return {
      heads: ['姓名', '身份证号', '起始学年', '学校标识码', '居住地代码', '状态', '通知书编号', '报到日期'],
      read: async (page) => withStudents(await schoolAge.page({ ...page, filter, order: 'state.order' })),
      toRow({ kept: { id, state }, student }) {
        if (state.status === 'None') return null;
        const child = identityIn(cipher, { id, sealedChild: state.sealedChild }, student);
        return [
          child ? nameFor(viewer, state, child.name) : '',
          child?.idNumber ? mask.idNumber(child.idNumber) : '',
          state.schoolYear,
          state.schoolId,
          state.jurisdictions.at(-1) ?? '',
          STANDINGS[state.standing],
          state.notice?.number ?? '',
          state.notice?.reportBy ?? '',
        ];
      },
    };
  }

  function movementPages(filter: object): LedgerPages<Awaited<ReturnType<MovementLedger['query']>>[number]> {
    return {
      heads: ['学生编号', '异动类别', '代码', '异动日期', '原因代码', '审批文号', '原班级', '新班级'],
      read: (page: PageRequest) => movements.page({ ...page, filter, order: 'state.order' }),
      toRow({ state }) {
        if (!state) return null;
        const { kind, on, reasonCode, approvalNumber, from, to } = state.movement;
        const { zh, code } = MOVEMENTS[kind];
        return [state.studentId, zh, code ?? '', on, reasonCode ?? '', approvalNumber ?? '', from?.classId ?? '', to?.classId ?? ''];
      },
    };
  }

  function fileOf(ledger: RegistryLedger, viewer: Viewer, filter: object, format: keyof typeof CONTENT_TYPES) {
    if (ledger === 'STUDENTS') return ledgerFile(studentPages(viewer, filter), format);
    return ledger === 'MOVEMENTS' ? ledgerFile(movementPages(filter), format) : ledgerFile(schoolAgePages(viewer, filter), format);
  }

  return {
    Mutation: {
      exportLedger: (_root, { input: { ledger, schoolId, format, purpose } }, { viewer, correlationId, loaders }) =>
        answer(async () => {
          const school = schoolId ? (await loaders.school.load(schoolId))?.state : undefined;
          const place = isOpen(school) ? school : {};
          const scope = scopeToFilter(scopeOf(viewer, READ[ledger]));
          authorise(viewer, 'ledger:export', schoolId ? place : reachOf(viewer));
          if (!scope) throw refuse('EXPORT_NOT_READABLE', { field: 'input.ledger' });
          // First the entry, then the children: who cannot be recorded is given nothing.
          await record({
            viewer,
            action: 'ledger:export',
            subjectType: ledger,
            subjectId: schoolId ?? 'all',
            fields: FIELDS[ledger],
            purpose: cleanText(purpose, { field: 'input.purpose', maxLength: PURPOSE_LENGTH_MAX }),
            correlationId,
          });
          const filter = { $and: [scope, schoolId ? { 'state.schoolId': schoolId } : {}] };
          const kind = format === 'CSV' ? 'csv' : 'xlsx';
          const { content, lineCount } = await fileOf(ledger, viewer, filter, kind);
          return {
            __typename: 'ExportLedgerSuccess' as const,
            fileName: `${ledger.toLowerCase().replaceAll('_', '-')}-${schoolDateOf(clock.now())}.${kind}`,
            contentType: CONTENT_TYPES[kind],
            contentBase64: content.toString('base64'),
            lineCount,
          };
        }),
    },
  } satisfies Resolvers;
}

/** Everything a viewer reaches is within their own reach. */
const reachOf = ({ jurisdictions, schoolIds, classIds }: Viewer) => ({ jurisdictions, schoolId: schoolIds[0], classId: classIds[0] });

const MARKS = { normal: '正常', suspected: '疑似辍学', 'dropped-out': '辍学', returned: '已复学' } as const;
const STATUSES = { enrolled: '在读', 'in-transit': '转学在途', suspended: '休学', graduated: '毕业', left: '离校', died: '死亡' } as const;
const STANDINGS = { expected: '应入学', notified: '已通知', missing: '未按时入学', 'in-school': '在学', gone: '已离开' } as const;

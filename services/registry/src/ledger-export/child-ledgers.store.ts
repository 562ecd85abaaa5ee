/** Ledgers that have one line for each child: the roll, who is on the way, and who is of school age (A5, A8, A11). */
import type { Kept, Page } from '@baoxue/mongo';
import { mask, type FieldCipher } from '@baoxue/pii';
import { identityIn, type SchoolAgeEntry } from '../school-age/index.js';
import type { SchoolAgeStore } from '../school-age/school-age.store.js';
import { isRegistered, LIFE_STATUS_WORDS, persons, WHILE_AT_SCHOOL, type RegisteredStudent, type Student } from '../student/index.js';
import type { KeptStudent, StudentStore } from '../student/student.store.js';
import { pagedLedger, type Ledger } from './ledger-file.store.js';
import { MARKS, STANDINGS } from './words.js';

/** What of a child the one who takes the file may read. */
export interface Sight {
  /** The name, or what is left of it. */
  readonly name: (place: PlaceOfChild, name: string) => string;
  /** Whether the viewer reaches the child at all. */
  readonly reaches: (place: PlaceOfChild) => boolean;
}

/** Where access to a child depends on. */
interface PlaceOfChild {
  readonly jurisdictions: readonly string[];
  readonly schoolId: string;
  readonly classId?: string | undefined;
}

export interface ChildLedgersDeps {
  readonly students: StudentStore;
  readonly schoolAge: SchoolAgeStore;
  readonly cipher: FieldCipher;
}

interface ChildOfLedger {
  readonly kept: Kept<SchoolAgeEntry>;
  /** Of a child whom no list names. */
  readonly student: KeptStudent | null;
}

export function childLedgers({ students, schoolAge, cipher }: ChildLedgersDeps) {
  const whoIs = (sight: Sight, id: string, { card, sealedPerson }: RegisteredStudent): readonly [string, string] => {
    if (!sight.reaches(card)) return ['', ''];
    const { name, idNumber } = persons.open(cipher, id, sealedPerson);
    return [sight.name(card, name), idNumber ? mask.idNumber(idNumber) : ''];
  };

  /** A page of the ledger, with the students of the children whom only the registry knows. */
  async function withStudents({ entries, ...page }: Page<Kept<SchoolAgeEntry>>): Promise<Page<ChildOfLedger>> {
    const isUnlisted = (state: SchoolAgeEntry) => state.status === 'Known' && state.sealedChild === null;
    const ids = entries.flatMap(({ entry: { state } }) => (isUnlisted(state) && 'studentId' in state ? (state.studentId ?? []) : []));
    const known = await students.standingFor(ids);
    const studentOf = ({ state }: Kept<SchoolAgeEntry>) => ('studentId' in state ? (known.get(state.studentId ?? '') ?? null) : null);
    return { ...page, entries: entries.map(({ position, entry }) => ({ position, entry: { kept: entry, student: studentOf(entry) } })) };
  }

  return {
    /** Name and masked number of a child, as the one who takes the file may read them; empty for a child out of reach. */
    whoIs,

    students: (sight: Sight, filter: object): Ledger =>
      pagedLedger<Kept<Student>>({
        heads: ['姓名', '身份证号', '性别', '民族', '学校标识码', '年级', '班级', '就读方式', '监测标注', '学籍状态'],
        // The roll 名册: who graduated, left or died is on it no more.
        read: (page) => students.page({ ...page, filter: { $and: [filter, WHILE_AT_SCHOOL] }, order: 'state.order' }),
        toRow(kept) {
          if (!isRegistered(kept) || kept.state.merged) return null;
          const { card, sex, ethnicGroup, mark, suspension } = kept.state;
          return [
            ...whoIs(sight, kept.id, kept.state),
            sex === '1' ? '男' : '女',
            ethnicGroup,
            card.schoolId,
            card.grade,
            card.classId.slice(-2),
            card.boarding ? '住校' : '走读',
            MARKS[mark],
            suspension?.kind === 'registration-kept' ? '保留学籍' : LIFE_STATUS_WORDS[card.lifeStatus],
          ];
        },
      }),

    inTransit: (sight: Sight, filter: object): Ledger =>
      pagedLedger<Kept<Student>>({
        heads: ['姓名', '身份证号', '转出学校标识码', '年级', '转入学校标识码', '申请日期', '审批文号', '应回执日期', '是否逾期'],
        read: (page) =>
          students.page({ ...page, filter: { $and: [{ 'state.lifeStatus': 'in-transit' }, filter] }, order: 'state.transferOrder' }),
        toRow(kept) {
          if (!isRegistered(kept) || !kept.state.transfer) return null;
          const { card, transfer } = kept.state;
          return [
            ...whoIs(sight, kept.id, kept.state),
            card.schoolId,
            card.grade,
            transfer.to?.schoolId ?? '外地',
            transfer.grounds.on,
            transfer.grounds.approvalNumber ?? '',
            transfer.dueOn,
            transfer.overdue ? '是' : '否',
          ];
        },
      }),

    schoolAge: (sight: Sight, filter: object): Ledger =>
      pagedLedger<ChildOfLedger>({
        heads: ['姓名', '身份证号', '起始学年', '学校标识码', '居住地代码', '状态', '通知书编号', '报到日期'],
        read: async (page) => withStudents(await schoolAge.page({ ...page, filter, order: 'state.order' })),
        toRow({ kept: { id, state }, student }) {
          if (state.status === 'None') return null;
          const child = identityIn(cipher, { id, sealedChild: state.sealedChild }, student);
          return [
            child ? sight.name(state, child.name) : '',
            child?.idNumber ? mask.idNumber(child.idNumber) : '',
            state.schoolYear,
            state.schoolId,
            state.jurisdictions.at(-1) ?? '',
            STANDINGS[state.standing],
            state.notice?.number ?? '',
            state.notice?.reportBy ?? '',
          ];
        },
      }),
  };
}

export type ChildLedgers = ReturnType<typeof childLedgers>;

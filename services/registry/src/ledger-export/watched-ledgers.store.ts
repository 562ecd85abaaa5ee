/** Ledgers for those who watch over children: who is in a key area, stage or group, who answers for each child, and how full classes are (A2, A4, A7). */
import { GRADE_NAMES, IN_CLASS, type Grade } from '@baoxue/contracts';
import { schoolDateOf, type Clock } from '@baoxue/domain';
import type { Kept, Page, PageRequest, Scope } from '@baoxue/mongo';
import { mask, type FieldCipher } from '@baoxue/pii';
import type { AreaTraitStore } from '../area-trait/area-trait.store.js';
import { classSizeOf, type ClassSizeRules } from '../class-size/index.js';
import { contactOf, GUARDIANSHIPS, guardianshipsOfRecords, type Contact } from '../guardian/index.js';
import type { GuardianStore } from '../guardian/guardian.store.js';
import { dimensionsOf, type Dimensions } from '../monitoring/index.js';
import { schoolAsListed } from '../registry-import/index.js';
import type { SchoolClassStore, SchoolStore } from '../school/school.store.js';
import { isRegistered, WHILE_AT_SCHOOL, type Guardianship, type RegisteredStudent, type Student } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import type { ChildLedgers, Sight } from './child-ledgers.store.js';
import { pagedLedger, type Ledger } from './ledger-file.store.js';
import { AREAS, CLASS_SIZES, FACT_SOURCES, GROUPS, MARKS, STAGES, THROUGH } from './words.js';

export interface WatchedLedgersDeps {
  readonly students: StudentStore;
  readonly guardians: Pick<GuardianStore, 'findMany'>;
  readonly areas: Pick<AreaTraitStore, 'all'>;
  readonly schools: Pick<SchoolStore, 'openWithin'>;
  readonly classes: Pick<SchoolClassStore, 'ofSchools'>;
  readonly classSizeRulesOf: (place: { readonly jurisdictions: readonly string[]; readonly date: string }) => ClassSizeRules;
}

interface Child {
  readonly id: string;
  readonly state: RegisteredStudent;
}
interface GuardedChild extends Child {
  readonly guardians: readonly { readonly guardianship: Guardianship; readonly contact: Contact | null }[];
}

/** @param whoIs name and masked number of a child, as the one who takes the file may read them */
export function watchedLedgers(
  deps: WatchedLedgersDeps & { readonly cipher: FieldCipher; readonly clock: Clock },
  whoIs: ChildLedgers['whoIs'],
) {
  const { students, guardians, areas, schools, classes, classSizeRulesOf, cipher, clock } = deps;
  const where = (sight: Sight, { id, state }: Child): readonly string[] => {
    const { schoolId, grade, classId } = state.card;
    return [...whoIs(sight, id, state), schoolId, grade, classId.slice(-2)];
  };

  /** A page of the children a school keeps, each with what else the ledger shows of it. */
  async function childrenOn<T>(
    page: PageRequest,
    filter: object,
    shown: (children: readonly Child[]) => Promise<readonly T[]>,
  ): Promise<Page<T | null>> {
    const found: Page<Kept<Student>> = await students.page({ ...page, filter: { $and: [filter, WHILE_AT_SCHOOL] }, order: 'state.order' });
    const children = found.entries
      .map(({ entry }) => entry)
      .filter(isRegistered)
      .filter(({ state }) => state.merged === null);
    const shownOf = new Map((await shown(children)).map((each, index) => [children[index]?.id, each]));
    return { ...found, entries: found.entries.map(({ position, entry }) => ({ position, entry: shownOf.get(entry.id) ?? null })) };
  }

  /** The open schools of a reach, or one of them. */
  const openSchools = async (scope: Scope, schoolId: string | null) =>
    (await schools.openWithin(scope)).filter(({ id }) => schoolId === null || id === schoolId);

  async function withGuardians(children: readonly Child[]): Promise<readonly GuardedChild[]> {
    const merged = await students.mergedInto(children.map(({ id }) => id));
    const present = children.map(({ id, state }) =>
      guardianshipsOfRecords([state, ...(merged.get(id) ?? []).map((record) => record.state)]).filter(({ to }) => to === null),
    );
    const known = await guardians.findMany([...new Set(present.flat().map(({ guardianId }) => guardianId))]);
    return children.map((child, index) => ({
      ...child,
      guardians: (present[index] ?? []).map((guardianship) => ({
        guardianship,
        contact: contactOf(cipher, known.get(guardianship.guardianId)),
      })),
    }));
  }

  return {
    /** Whoever is in a dimension, or marked; the facts stand side by side, and nothing adds them up. */
    async monitored(sight: Sight, filter: object): Promise<Ledger> {
      const traits = await areas.all();
      return pagedLedger<(Child & { readonly dimensions: Dimensions }) | null>({
        heads: ['姓名', '身份证号', '学校标识码', '年级', '班级', '监测标注', '重点地区', '重点学段', '重点群体'],
        read: (page) =>
          childrenOn(page, filter, async (children) =>
            children.map((child) => ({ ...child, dimensions: dimensionsOf(child.state, traits) })),
          ),
        toRow(child) {
          if (!child) return null;
          const { areas: inAreas, stages, groups } = child.dimensions;
          if (child.state.mark === 'normal' && inAreas.length + stages.length + groups.length === 0) return null;
          return [
            ...where(sight, child),
            MARKS[child.state.mark],
            inAreas.map(({ area, place, through }) => `${AREAS[area]}（${THROUGH[through]}${place}）`).join('；'),
            stages.map(({ stage }) => STAGES[stage]).join('；'),
            groups.map(({ group, source, since }) => `${GROUPS[group]}（${FACT_SOURCES[source] ?? source}，${since}）`).join('；'),
          ];
        },
      });
    },

    /** Who answers for each child now; sent back as a list it changes nothing (see registry-import/guardian-reading.ts). */
    guardians: (sight: Sight, filter: object): Ledger =>
      pagedLedger<GuardedChild | null>({
        heads: ['学生编号', ...CHILD_COLUMNS, '监护人姓名', '监护人关系', '监护类型', '监护人电话', '起始日期'],
        read: (page) => childrenOn(page, filter, withGuardians),
        toRows: (child) =>
          (child?.guardians ?? []).map(({ guardianship: { relation, kind, from }, contact }) => [
            (child as GuardedChild).id,
            ...where(sight, child as GuardedChild),
            contact ? sight.name((child as GuardedChild).state.card, contact.name) : '',
            relation,
            GUARDIANSHIPS[kind],
            contact ? mask.phone(contact.phone) : '',
            from,
          ]),
      }),

    schools(scope: Scope, schoolId: string | null): Ledger {
      async function* rows(): AsyncGenerator<readonly string[]> {
        for (const { id, state: school } of inOrder(await openSchools(scope, schoolId))) {
          if (school.status === 'None') continue;
          const listed = schoolAsListed(school);
          yield [id, ...SCHOOL_COLUMNS.map((column) => listed[column] ?? ''), String(await students.registeredAt(id))];
        }
      }
      return { heads: ['学校标识码', ...SCHOOL_COLUMNS, '在籍学生数'], rows: rows() };
    },

    /** The classes of a school year, with the children who have a seat in each. */
    classes(scope: Scope, schoolId: string | null, schoolYear: string): Ledger {
      async function* rows(): AsyncGenerator<readonly string[]> {
        for (const { id, state: school } of await openSchools(scope, schoolId))
          for (const { id: classId, state } of inOrder(await classes.ofSchools([id], schoolYear))) {
            if (!state || school.status === 'None') continue;
            const seated = await students.count({ 'state.classId': classId, 'state.lifeStatus': { $in: [...IN_CLASS] } });
            const { count, standard, flag } = classSizeOf(
              seated,
              state.grade,
              classSizeRulesOf({ jurisdictions: state.jurisdictions, date: schoolDateOf(clock.now()) }),
            );
            const grade = GRADE_NAMES[state.grade as Grade] ?? state.grade;
            yield [id, school.name, schoolYear, grade, `${state.number}班`, String(count), String(standard), CLASS_SIZES[flag]];
          }
      }
      return { heads: ['学校标识码', '学校名称', '学年', '年级', '班级', '人数', '标准班额', '班额情况'], rows: rows() };
    },
  };
}

const CHILD_COLUMNS = ['学生姓名', '学生身份证号', '学校标识码', '年级', '班级'] as const;
const SCHOOL_COLUMNS = ['学校名称', '办学类别', '所在地代码', '是否寄宿', '办学性质'] as const;

const inOrder = <T extends { readonly id: string }>(kept: readonly T[]): readonly T[] => [...kept].sort((a, b) => a.id.localeCompare(b.id));

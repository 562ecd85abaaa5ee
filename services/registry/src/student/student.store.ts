import { AT_SCHOOL } from '@baoxue/contracts';
import { endOf, KINDS_OF_DATA, type Clock, type KindOfData } from '@baoxue/domain';
import { aggregateStore, leadingTo, standingAtEnd, type AggregateStore, type Kept, type Page, type PageRequest } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { rollKeysOf, yearKey } from '../enrolment/index.js';
import { keyGroupsOf } from '../monitoring/index.js';
import { WHILE_AT_SCHOOL } from './at-school.js';
import { leftOn } from './left-on.js';
import type { nameIndexOfRecord } from './name-index.js';
import { publishStudent } from './publish-student.js';
import { isRegistered, STUDENTS, type RegisteredStudent, type Student } from './student-state.js';
import { studentDecider, type StudentEvent } from './student.js';

export type StudentStore = AggregateStore<Student, StudentEvent> & {
  /** The students of these classes. */
  ofClasses(classIds: readonly string[]): Promise<Kept<Student>[]>;
  /** For keyed hashes of ID numbers, present and former, the students they belong to; for a merged record the one that stands for it. */
  byIdNumberIndex(idNumberIndexes: readonly string[]): Promise<ReadonlyMap<string, KeptStudent>>;
  /** The children of each of these guardians, past ones included. */
  ofGuardians(guardianIds: readonly string[]): Promise<ReadonlyMap<string, readonly KeptStudent[]>>;
  /** For ids of records, the records that stand for them: their own, unless they are merged. */
  standingFor(ids: readonly string[]): Promise<ReadonlyMap<string, KeptStudent>>;
  /** The records for which each of these stands, those of records between among them; who stands for no other is left out. */
  mergedInto(ids: readonly string[]): Promise<ReadonlyMap<string, readonly KeptStudent[]>>;
  /** Records that may be the same child: of the same birth date and sex, or of the same name. */
  lookalikes(student: RegisteredStudent): Promise<readonly KeptStudent[]>;
  /** The children of each of these households. */
  ofHouseholds(householdIds: readonly string[]): Promise<ReadonlyMap<string, readonly KeptStudent[]>>;
  /** How many children's registration a school keeps. */
  registeredAt(schoolId: string): Promise<number>;
  /**
   * How many children were put into a class of a school year and have not left or died to this day. By the classes alone, those who were entered by
   * mistake and second records would count as well.
   */
  inClassIn(schoolYear: string): Promise<number>;
  /** How many children are on their way to a school. */
  inTransitTo(schoolId: string): Promise<number>;
  /** Children who left before a day and whose data of a kind are still there, who left first in front. */
  leftBefore(day: string, kind: KindOfData, page: PageRequest): Promise<Page<Kept<Student>>>;
  /** Every child of a school year or a cohort, wherever they are now, in chunks; see `rollKeysOf`. Merged records are left out. */
  underRollKey(key: string): AsyncGenerator<readonly KeptStudent[]>;
};

export type KeptStudent = Kept<RegisteredStudent>;

/** Half as many again as a class that is far too large (66). */
const STUDENTS_PER_CLASS_MAX = 100;

/** What access and lists ask for stands on top; the rest below. */
interface StoredStudent {
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
  readonly idNumberIndex: string;
  /** The number and the former ones. */
  readonly numberIndexes: readonly string[];
  /** Hash of the name without points and spaces. */
  readonly nameKey: string;
  readonly birthIndex: string;
  /** Only of a record that another one stands for. */
  readonly mergedInto?: string;
  readonly mark: string;
  readonly householdId: string;
  readonly guardianIds: readonly string[];
  readonly rollKeys: readonly string[];
  readonly grade: string;
  /** Where the child lives and where the school lies. */
  readonly places: readonly string[];
  readonly keyGroups: readonly string[];
  readonly lifeStatus: string;
  /** Child by child, whatever class they sit in: a promotion that moves classes passes each child once. */
  readonly promotionOrder: string;
  /** Transfers in the order of their last day; only while in transit. */
  readonly transferOrder?: string;
  readonly transferTo?: { readonly schoolId: string; readonly jurisdictions: readonly string[] };
  /** Of children who left compulsory education here, in the order in which they left. */
  readonly leftOrder?: string;
  /** Of those, the kinds of data that were not removed yet; none of a child who is still here. */
  readonly keptKinds: readonly string[];
  /** Class by class, as schools read their lists; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  /** By the day on which the school took the child in. */
  readonly enrolledOrder: string;
  readonly student: RegisteredStudent;
}

type Earlier = Omit<RegisteredStudent, 'homePlaces' | 'stated'> & Partial<Pick<RegisteredStudent, 'homePlaces' | 'stated'>>;

interface EarlierStored extends Omit<StoredStudent, 'student' | 'nameKey' | 'enrolledOrder' | 'keptKinds'> {
  readonly student: Earlier;
  readonly nameKey?: string;
}

/** @param nameIndexOf hash of a name, for records that an earlier version stored */
export function studentStore(
  connection: mongoose.Connection,
  clock: Clock,
  nameIndexOf: ReturnType<typeof nameIndexOfRecord>,
): StudentStore {
  const store = aggregateStore<Student, StudentEvent>({
    connection,
    clock,
    collection: STUDENTS,
    source: 'baoxue/registry/student',
    initialState: studentDecider.initialState,
    toStored,
    // Records of before the monitoring dimensions have neither; of before the key of names, the hash of the name as it was written.
    fromStored: ({ student, nameKey }: EarlierStored) => ({
      homePlaces: [],
      stated: [],
      ...student,
      ...(nameKey === undefined ? { nameIndex: nameIndexOf(student) } : {}),
    }),
    read: ['student', 'nameKey'],
    // The latest field that was added: a record without an earlier one is without it too.
    outdated: { 'state.keptKinds': { $exists: false } },
    publish: publishStudent,
    nextDueAt,
    indexes: [
      { key: { 'state.idNumberIndex': 1 }, unique: true },
      { key: { 'state.numberIndexes': 1 } },
      { key: { 'state.birthIndex': 1 } },
      { key: { 'state.mergedInto': 1 }, sparse: true },
      { key: { 'state.classId': 1, 'state.order': 1 } },
      { key: { 'state.schoolId': 1, 'state.order': 1 } },
      { key: { 'state.jurisdictions': 1, 'state.order': 1 } },
      { key: { 'state.nameKey': 1, 'state.order': 1 } },
      { key: { 'state.mark': 1, 'state.order': 1 } },
      { key: { 'state.mark': 1, 'state.enrolledOrder': 1 } },
      { key: { 'state.order': 1 } },
      { key: { 'state.enrolledOrder': 1 } },
      { key: { 'state.schoolId': 1, 'state.enrolledOrder': 1 } },
      { key: { 'state.jurisdictions': 1, 'state.enrolledOrder': 1 } },
      { key: { 'state.schoolId': 1, 'state.promotionOrder': 1 } },
      { key: { 'state.guardianIds': 1 } },
      { key: { 'state.householdId': 1 } },
      { key: { 'state.grade': 1, 'state.order': 1 } },
      { key: { 'state.places': 1, 'state.order': 1 } },
      { key: { 'state.keyGroups': 1, 'state.order': 1 } },
      { key: { 'state.keyGroups': 1, 'state.enrolledOrder': 1 } },
      { key: { 'state.rollKeys': 1, 'state.promotionOrder': 1 } },
      { key: { 'state.lifeStatus': 1, 'state.transferOrder': 1 } },
      { key: { 'state.keptKinds': 1, 'state.leftOrder': 1 } },
      { key: { 'state.transferTo.schoolId': 1, 'state.transferOrder': 1 }, sparse: true },
      { key: { 'state.transferTo.jurisdictions': 1, 'state.transferOrder': 1 }, sparse: true },
    ],
  });
  return {
    ...store,
    ofClasses: (classIds) => store.query({ 'state.classId': { $in: [...classIds] } }, { limit: classIds.length * STUDENTS_PER_CLASS_MAX }),
    async byIdNumberIndex(idNumberIndexes) {
      const found = await store.query({ 'state.numberIndexes': { $in: [...idNumberIndexes] } }, { limit: idNumberIndexes.length });
      const standing = await resolveAliases(found.filter(isRegistered));
      return new Map(
        found
          .filter(isRegistered)
          .flatMap(({ id, state }) => numbersOf(state).map((index) => [index, standing.get(id)] as const))
          .filter(isFound),
      );
    },
    standingFor: async (ids) => resolveAliases([...(await store.findMany(ids)).values()].filter(isRegistered)),
    mergedInto: (ids) => leadingTo(ids, mergedDirectly, ({ id, state }) => ({ id, into: state.merged?.intoId ?? '' })),
    async lookalikes({ card, birthIndex, nameIndex }) {
      const limit = { limit: LOOKALIKES_MAX };
      const found = [
        ...(await store.query({ 'state.birthIndex': birthIndex }, limit)),
        ...(await store.query({ 'state.nameKey': nameIndex }, limit)),
      ];
      const others = new Map(found.filter(isRegistered).map((kept) => [kept.id, kept]));
      others.delete(card.studentId);
      return [...others.values()].filter(({ state }) => state.merged === null);
    },
    ofGuardians: (ids) => family('state.guardianIds', ids, ({ guardianships }) => guardianships.map(({ guardianId }) => guardianId)),
    ofHouseholds: (ids) => family('state.householdId', ids, ({ householdId }) => [householdId]),
    registeredAt: (schoolId) => store.count({ 'state.schoolId': schoolId, ...WHILE_AT_SCHOOL }),
    inClassIn: (schoolYear) =>
      store.count({ 'state.rollKeys': yearKey(schoolYear), 'state.lifeStatus': { $in: [...AT_SCHOOL, 'graduated'] } }),
    inTransitTo: (schoolId) => store.count({ 'state.transferTo.schoolId': schoolId }),
    // The days before are a part of the order itself, so one index serves both.
    leftBefore: (day, kind, page) =>
      store.page({
        ...page,
        filter: { $and: [{ 'state.keptKinds': kind }, { 'state.leftOrder': { $lt: day } }] },
        order: 'state.leftOrder',
      }),
    async *underRollKey(key) {
      for (let after: string | null = null, more = true; more;) {
        const page: Page<Kept<Student>> = await store.page({
          filter: { 'state.rollKeys': key },
          order: 'state.promotionOrder',
          first: CHILDREN_PER_READ,
          after,
        });
        yield page.entries
          .map(({ entry }) => entry)
          .filter(isRegistered)
          .filter(({ state }) => state.merged === null);
        after = page.entries.at(-1)?.position ?? after;
        more = page.hasNextPage;
      }
    },
  };

  async function mergedDirectly(ids: readonly string[]): Promise<readonly KeptStudent[]> {
    const found = await store.query({ 'state.mergedInto': { $in: [...ids] } }, { limit: ids.length * RECORDS_OF_ONE_CHILD_MAX });
    return found.filter(isRegistered);
  }

  /** Follows merges to the records that stand. */
  async function resolveAliases(records: readonly KeptStudent[]): Promise<Map<string, KeptStudent>> {
    const known = new Map(records.map((kept) => [kept.id, kept]));
    const standing = await standingAtEnd([...known.keys()], async (ids) => {
      const unread = ids.filter((id) => !known.has(id));
      if (unread.length > 0) for (const kept of (await store.findMany(unread)).values()) if (isRegistered(kept)) known.set(kept.id, kept);
      return new Map(ids.map((id) => [id, known.get(id)?.state.merged?.intoId] as const).filter(isFound));
    });
    return new Map([...standing].map(([id, at]) => [id, known.get(at)] as const).filter(isFound));
  }

  async function family(field: string, ids: readonly string[], belongsTo: (student: RegisteredStudent) => readonly string[]) {
    const found = await store.query({ [field]: { $in: [...ids] } }, { limit: ids.length * CHILDREN_MAX });
    const children = found.filter(isRegistered);
    return new Map(ids.map((id) => [id, children.filter(({ state }) => belongsTo(state).includes(id))]));
  }
}

const CHILDREN_PER_READ = 500;
/** More children than any family has. */
const CHILDREN_MAX = 20;
/** More than any registry ever held of one child. */
const RECORDS_OF_ONE_CHILD_MAX = 10;
/** Of one birth date and sex, or of one name, in a city; beyond it detection would cost more than it finds. */
const LOOKALIKES_MAX = 60;

const numbersOf = ({ card, formerNumbers }: RegisteredStudent): readonly string[] => [
  card.idNumberIndex,
  ...formerNumbers.map(({ index }) => index),
];
const isFound = <K, V>(entry: readonly [K, V | undefined]): entry is readonly [K, V] => entry[1] !== undefined;

/** The first instant after the last day of a transfer or a suspension, until it was said that it passed. */
function nextDueAt(student: Student): Date | null {
  if (student.status === 'None') return null;
  const { transfer, suspension } = student;
  const days = [transfer && !transfer.overdue ? transfer.dueOn : [], suspension && !suspension.overdue ? suspension.until : []].flat();
  const [first] = days.sort();
  return first === undefined ? null : endOf(first);
}

function toStored(student: Student, id: string): StoredStudent {
  if (student.status === 'None') throw new Error('A student who was never registered is not stored');
  const { schoolId, classId, jurisdictions, idNumberIndex } = student.card;
  const left = leftOn(student);
  return {
    schoolId,
    classId,
    jurisdictions,
    idNumberIndex,
    numberIndexes: numbersOf(student),
    nameKey: student.nameIndex,
    birthIndex: student.birthIndex,
    ...(student.merged ? { mergedInto: student.merged.intoId } : {}),
    mark: student.mark,
    householdId: student.householdId,
    guardianIds: student.guardianships.map(({ guardianId }) => guardianId),
    rollKeys: rollKeysOf(student.enrolments),
    grade: student.card.grade,
    places: [...new Set([...student.homePlaces, ...jurisdictions])],
    keyGroups: keyGroupsOf(student),
    lifeStatus: student.card.lifeStatus,
    promotionOrder: id,
    ...(student.transfer ? { transferOrder: `${student.transfer.dueOn}|${id}` } : {}),
    ...(student.transfer?.to ? { transferTo: student.transfer.to } : {}),
    keptKinds: left === null ? [] : KINDS_OF_DATA.filter((kind) => !student.removed?.[kind]),
    ...(left === null ? {} : { leftOrder: `${left}|${id}` }),
    order: `${classId}|${id}`,
    enrolledOrder: `${student.card.enrolledOn}|${id}`,
    student,
  };
}

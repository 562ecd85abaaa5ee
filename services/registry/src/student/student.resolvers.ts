import { accessGrounds, can, forbidden, openingsOf, scopeOf, type Viewer } from '@baoxue/auth';
import { constantCase, kebabCase } from '@baoxue/domain';
import { scopeToFilter, type Kept, type PageRequest } from '@baoxue/mongo';
import { mask, type FieldCipher } from '@baoxue/pii';
import { connection, type PageArguments } from '@baoxue/service';
import type { Resolvers, StudentFilter } from '../__generated__/resolvers.js';
import { sitsInClass, WHILE_AT_SCHOOL } from './at-school.js';
import type { InPersonOrder } from './in-person-order.store.js';
import { bareIdNumber } from './bare-id-number.js';
import { nameIndexOf } from './name-index.js';
import type { InGraph } from './student-in-graph.js';
import { isPersonOrder, refuseWithoutSchool, type StudentOrder } from './person-order.js';
import { isRegistered, persons, type KeyGroup, type Mark, type Person, type Student } from './student-state.js';
import { nationalStatusOf } from './student.js';
import type { StudentStore } from './student.store.js';

/** What opens parts of a student's record where the child is registered. */
const OPENED = [
  'student:read',
  'student:read-name',
  'student:read-identity',
  'student:read-guardian',
  'household:read',
  'monitoring:read',
] as const;

export interface StudentResolversDeps {
  readonly students: Pick<StudentStore, 'byIdNumberIndex'>;
  readonly listStudents: StudentListing;
  readonly cipher: FieldCipher;
  readonly blindIndexOf: (field: string, value: string) => string;
}

/** The student for the graph, or null when the viewer may not see the row. A school sees a child who is on the way to it. */
export function studentToGraph(viewer: Viewer, kept: Kept<Student> | null) {
  if (kept?.state.status !== 'Registered' || kept.state.merged) return null;
  const { card: place, transfer } = kept.state;
  if (!can(viewer, 'student:read', place) && !can(viewer, 'transfer:receive', transfer?.to ?? {})) return null;
  const { card, sex, ethnicGroup, mark, markedOn } = kept.state;
  return {
    __typename: 'Student' as const,
    id: kept.id,
    version: kept.version,
    registered: kept.state,
    sex,
    ethnicGroup: ethnicGroup || null,
    deidentifiedOn: kept.state.removed?.registration ?? null,
    markedOn,
    grade: card.grade,
    boarding: card.boarding,
    nationalStatus: nationalStatusOf(kept.state),
    mark: constantCase(mark),
  };
}

/** Which students are listed, beside what a viewer searches for. */
export interface StudentCriteria {
  readonly schoolId?: string | null | undefined;
  readonly classId?: string | null | undefined;
  readonly mark?: Mark | null | undefined;
  readonly group?: KeyGroup | null | undefined;
}

interface StudentListAsked {
  readonly viewer: Viewer;
  readonly page: PageArguments;
  readonly criteria: StudentCriteria;
  readonly order?: StudentOrder;
  readonly descending: boolean;
  /** Who is searched for, by what only those may search by who may read it. */
  readonly searched?: object | null;
}

/** The stored text of an order, behind which an index stands. */
const STORED_ORDER = { class: 'state.order', 'enrolled-on': 'state.enrolledOrder' } as const;

/** A page of students in the viewer's scope, class by class unless another order is asked for, or the other way round. */
export const studentListing =
  (students: Pick<StudentStore, 'page'>, personOrdered: InPersonOrder) =>
  ({ viewer, page, criteria, order = 'class', descending, searched = null }: StudentListAsked) => {
    const { schoolId, classId, mark, group } = criteria;
    const byPerson = isPersonOrder(order);
    if (byPerson) refuseUnreadableOrder(viewer, criteria);
    const scopes = [
      scopeOf(viewer, 'student:read'),
      // Who is in a group is told to those alone who may see why.
      ...(group ? [scopeOf(viewer, 'monitoring:read')] : []),
      // A row that answers to a name says whose it is, though it shows the name masked; so does its place among names.
      ...(searched || byPerson ? [scopeOf(viewer, 'student:read-name')] : []),
    ].map((each) => scopeToFilter(each));
    const mayRead = scopes.every((each) => each !== null);
    const asked = {
      ...(schoolId ? { 'state.schoolId': schoolId } : {}),
      ...(classId ? { 'state.classId': classId } : {}),
      ...(mark ? { 'state.mark': mark } : {}),
      // A group is watched: who graduated, left or died is nobody to be watched any more.
      ...(group ? { 'state.keyGroups': group, ...WHILE_AT_SCHOOL } : {}),
      ...searched,
    };
    const filter = { $and: [...scopes, asked] };
    const read = (request: PageRequest) =>
      byPerson
        ? personOrdered({ ...request, viewer, filter, order, descending })
        : students.page({ ...request, filter, order: STORED_ORDER[order], descending });
    return connection(page, mayRead ? read : null, (kept) => studentToGraph(viewer, kept));
  };

/** @throws Refusal FORBIDDEN for who sees names masked · ORDER_NEEDS_SCHOOL */
function refuseUnreadableOrder(viewer: Viewer, criteria: StudentCriteria): void {
  if (scopeOf(viewer, 'student:read-name').kind === 'none') throw forbidden();
  refuseWithoutSchool(criteria, 'orderBy');
}

export type StudentListing = ReturnType<typeof studentListing>;

export function studentResolvers({ students, listStudents, cipher, blindIndexOf }: StudentResolversDeps) {
  const personOf = ({ id, registered }: InGraph): Person => persons.open(cipher, id, registered.sealedPerson);

  /** What finds the child with this name and number; null when neither is given. */
  async function searchedBy({ name, idNumber }: StudentFilter): Promise<object | null> {
    if (!name && !idNumber) return null;
    const numbered = idNumber ? [blindIndexOf('idNumber', bareIdNumber(idNumber))] : [];
    const known = idNumber ? [...(await students.byIdNumberIndex(numbered)).values()] : [];
    return {
      // By id: a former number, or one of a merged record, leads to the child as well.
      ...(idNumber ? { _id: { $in: known.map(({ id }) => id) } } : {}),
      ...(name ? { 'state.nameKey': nameIndexOf(name, blindIndexOf) } : {}),
    };
  }

  return {
    Query: {
      student: (_root, { id }, { seen }) => seen.student(id),

      async students(_root, { filter, orderBy, descending, first, after }, { viewer }) {
        const criteria = { ...filter, mark: filter?.mark && kebabCase(filter.mark), group: filter?.group && kebabCase(filter.group) };
        const searched = await searchedBy(filter ?? {});
        return listStudents({ viewer, page: { first, after }, criteria, order: kebabCase(orderBy), descending, searched });
      },
    },

    Student: {
      __resolveReference: ({ id = '' }, { seen }) => seen.student(id),

      name(student, _arguments, { viewer }) {
        const inGraph = student as unknown as InGraph;
        const { name } = personOf(inGraph);
        const { card, transfer } = inGraph.registered;
        const knows = can(viewer, 'student:read-name', card) || can(viewer, 'transfer:receive', transfer?.to ?? {});
        return knows ? name : mask.name(name);
      },
      idNumber(student) {
        const { idNumber } = personOf(student as unknown as InGraph);
        return idNumber && mask.idNumber(idNumber);
      },
      studentNumber(student) {
        const { studentNumber } = personOf(student as unknown as InGraph);
        return studentNumber ? studentNumber.charAt(0) + mask.idNumber(studentNumber.slice(1)) : null;
      },
      accessGrounds(student, _arguments, { viewer }) {
        const { card, transfer } = (student as unknown as InGraph).registered;
        // A child who is not on the way to a school of the city is received by nobody, whoever reaches the whole city.
        const onTheWay = transfer?.to ? openingsOf(transfer.to, ['transfer:receive']) : [];
        return accessGrounds(viewer, [...openingsOf(card, OPENED), ...onTheWay]);
      },
      school: (student, _arguments, { seen }) => seen.school((student as unknown as InGraph).registered.card.schoolId),
      schoolClass: (student, _arguments, { seen }) => seen.schoolClass((student as unknown as InGraph).registered.card.classId),
    },

    SchoolClass: {
      async students({ id = '' }, _arguments, { viewer, loaders }) {
        const found = await loaders.studentsOfClass.load(id);
        return found.filter((kept) => isRegistered(kept) && sitsInClass(kept.state)).flatMap((kept) => studentToGraph(viewer, kept) ?? []);
      },
    },
  } satisfies Resolvers;
}

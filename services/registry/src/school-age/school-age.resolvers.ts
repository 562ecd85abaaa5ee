import type { AuditLog } from '@baoxue/audit';
import { authorise, can, scopeOf, type Viewer } from '@baoxue/auth';
import { commandHandler, constantCase, isSchoolDate, kebabCase, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { scopeToFilter, type Kept, type PageRequest } from '@baoxue/mongo';
import { paperFields, type OfficialDocument } from '@baoxue/official-document';
import { mask, type FieldCipher } from '@baoxue/pii';
import { answer, causeOf, connection, type PageArguments } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import { isOpen } from '../school/index.js';
import { isRegistered } from '../student/index.js';
import { noticeDocument } from './enrolment-notice.js';
import { identityIn } from './identity.js';
import { schoolAgeDecider, type EnrolmentNotice, type SchoolAgeChild, type SchoolAgeEntry, type Standing } from './school-age.js';
import type { SchoolAgeStore } from './school-age.store.js';

export interface SchoolAgeResolversDeps {
  readonly ledger: SchoolAgeStore;
  readonly cipher: FieldCipher;
  readonly clock: Clock;
  /** First year of the school year of a day. */
  readonly schoolYearOf: (day: string) => string;
  /** Resolves once the print is on record. */
  readonly record: AuditLog['record'];
}

const NOTIFY = 'school-age:notify';
/** More than any school takes in; what is left over waits for the next request. */
const NOTICES_MAX = 2000;
const PER_READ = 100;

interface InGraph {
  readonly id: string;
  readonly entry: SchoolAgeChild;
}
interface NoticeInGraph extends EnrolmentNotice {
  readonly of: InGraph;
}

/** Which children are listed. */
export interface SchoolAgeCriteria {
  readonly standing?: Standing | null | undefined;
  readonly schoolId?: string | null | undefined;
  readonly schoolYear?: string | null | undefined;
}

interface SchoolAgeListAsked {
  readonly viewer: Viewer;
  readonly page: PageArguments;
  readonly criteria: SchoolAgeCriteria;
  readonly descending: boolean;
}

/** A page of the ledger in the viewer's scope, school year by school year or the other way round. */
export const schoolAgeListing =
  (ledger: Pick<SchoolAgeStore, 'page'>) =>
  ({ viewer, page, criteria: { standing, schoolId, schoolYear }, descending }: SchoolAgeListAsked) => {
    const scope = scopeToFilter(scopeOf(viewer, 'school-age:read'));
    const asked = {
      ...(standing ? { 'state.standing': standing } : {}),
      ...(schoolId ? { 'state.schoolId': schoolId } : {}),
      ...(schoolYear ? { 'state.schoolYear': schoolYear } : {}),
    };
    const read = (request: PageRequest) => ledger.page({ ...request, filter: { $and: [scope, asked] }, order: 'state.order', descending });
    return connection(page, scope && read, toGraph);
  };

export type SchoolAgeListing = ReturnType<typeof schoolAgeListing>;

/** Children of school age, in school or not, and their enrolment notices. Requirement A8. */
export function schoolAgeResolvers({ ledger, cipher, clock, schoolYearOf, record }: SchoolAgeResolversDeps) {
  const handle = commandHandler(schoolAgeDecider, ledger);

  /** The name and number on record: the list's or, for a child known from the registry only, the student's. */
  async function identityOf({ id, entry: { sealedChild, studentId } }: InGraph, { loaders }: Context) {
    const student = sealedChild !== null || studentId === null ? null : await loaders.student.load(studentId);
    return identityIn(cipher, { id, sealedChild }, student && isRegistered(student) ? student : null);
  }

  /** The notice for those who may read the child's name, once the print is on record. */
  async function paperFor(inGraph: object, context: Context): Promise<OfficialDocument | null> {
    const { of, ...notice } = inGraph as NoticeInGraph;
    if (!knowsName(context.viewer, of)) return null;
    const [identity, school] = [await identityOf(of, context), await context.seen.namedSchool(notice.schoolId)];
    if (!identity || !school) return null;
    const { viewer, correlationId } = context;
    // Under the child's own id once it has one: that is where the family's question looks.
    const { studentId } = of.entry;
    const whose = { subjectType: studentId ? 'Student' : 'SchoolAgeChild', subjectId: studentId ?? of.id };
    const print = { fields: ['enrolment notice'], purpose: 'print', correlationId };
    await record({ viewer, action: 'student:read-name', ...whose, ...print });
    return noticeDocument(notice, { childName: identity.name, schoolName: school.name });
  }

  /** The children a school expects by a day, and those who did not appear before. */
  async function awaitedBy(schoolId: string, reportBy: string): Promise<readonly string[]> {
    const ids: string[] = [];
    for (const standing of ['expected', 'missing']) {
      let after: string | null = null;
      do {
        const filter = { 'state.schoolId': schoolId, 'state.standing': standing };
        const page = await ledger.page({ first: PER_READ, after, filter, order: 'state.order' });
        const due = page.entries.filter(({ entry }) => entry.state.status === 'Known' && entry.state.schoolYear <= schoolYearOf(reportBy));
        ids.push(...due.map(({ entry }) => entry.id));
        after = page.hasNextPage ? (page.entries.at(-1)?.position ?? null) : null;
      } while (after !== null && ids.length < NOTICES_MAX);
    }
    return ids.slice(0, NOTICES_MAX);
  }

  async function notifyAll(schoolId: string, reportBy: string, cause: Cause): Promise<number> {
    const on = schoolDateOf(clock.now());
    if (!isSchoolDate(reportBy) || reportBy <= on) throw refuse('REPORT_DAY_INVALID', { field: 'input.reportBy' });
    let issued = 0;
    for (const id of await awaitedBy(schoolId, reportBy)) {
      const number = `${schoolYearOf(reportBy)}-${schoolId}-${id.slice(0, 8)}`;
      const { events } = await handle(id, { type: 'Notify', number, on, reportBy }, { cause, context: null });
      issued += events.length;
    }
    return issued;
  }

  return {
    Query: {
      schoolAgeChildren(_root, { filter, descending, first, after }, { viewer }) {
        const criteria = { ...filter, standing: filter?.standing && kebabCase(filter.standing) };
        return schoolAgeListing(ledger)({ viewer, page: { first, after }, criteria, descending });
      },
    },

    SchoolAgeChild: {
      async name(child, _arguments, context) {
        const inGraph = child as unknown as InGraph;
        const identity = await identityOf(inGraph, context);
        return identity && (knowsName(context.viewer, inGraph) ? identity.name : mask.name(identity.name));
      },
      async idNumber(child, _arguments, context) {
        const identity = await identityOf(child as unknown as InGraph, context);
        return identity?.idNumber ? mask.idNumber(identity.idNumber) : null;
      },
      school: (child, _arguments, { seen }) => seen.namedSchool((child as unknown as InGraph).entry.schoolId),
      jurisdiction: (child, _arguments, { seen }) => seen.jurisdiction((child as unknown as InGraph).entry.jurisdictions.at(-1) ?? ''),
      student(child, _arguments, { seen }) {
        const { studentId } = (child as unknown as InGraph).entry;
        return studentId === null ? null : seen.student(studentId);
      },
    },

    EnrolmentNotice: {
      school: (notice, _arguments, { seen }) => seen.namedSchool((notice as unknown as NoticeInGraph).schoolId),
      ...paperFields(paperFor),
    },

    Mutation: {
      issueEnrolmentNotices: (_root, { input: { schoolId, reportBy } }, context) =>
        answer(async () => {
          const school = (await context.loaders.school.load(schoolId))?.state;
          authorise(context.viewer, NOTIFY, isOpen(school) ? school : {});
          if (!isOpen(school)) throw refuse('SCHOOL_UNKNOWN', { field: 'input.schoolId' });
          const issuedCount = await notifyAll(schoolId, reportBy, causeOf(context));
          return { __typename: 'IssueEnrolmentNoticesSuccess' as const, issuedCount };
        }),
    },
  } satisfies Resolvers;
}

const knowsName = (viewer: Viewer, { entry }: InGraph): boolean => can(viewer, 'student:read-name', entry);

function toGraph({ id, state }: Kept<SchoolAgeEntry>) {
  if (state.status === 'None') return null;
  const { schoolYear, standing, notice } = state;
  const inGraph = { id, entry: state };
  return { ...inGraph, schoolYear, standing: constantCase(standing), notice: notice && { ...notice, of: inGraph } };
}

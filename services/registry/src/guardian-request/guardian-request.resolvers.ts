import type { RecordPrint } from '@baoxue/audit';
import { authorise, can, notFound, scopeOf, type Action } from '@baoxue/auth';
import { commandHandler, idFrom, kebabCase, schoolDateOf, type Clock, type CommandOptions } from '@baoxue/domain';
import { scopeToFilter, type Kept, type PageRequest } from '@baoxue/mongo';
import { paperFields, type OfficialDocument } from '@baoxue/official-document';
import { cleanText, type FieldCipher } from '@baoxue/pii';
import { answerOrConflictOf, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { answersFor, contactOf, guardianshipsToGraph } from '../guardian/index.js';
import { refuse } from '../refusals/index.js';
import { isRegistered, persons } from '../student/index.js';
import {
  guardianRequestDecider,
  paperNames,
  requestWords,
  type GuardianRequest,
  type GuardianRequestCommand,
  type KnownRequest,
  type PaperNames,
} from './guardian-request.js';
import type { GuardianRequestStore, SerialBookStore } from './guardian-request.store.js';
import { issuerNameOf, issuerOf } from './issuer.js';
import { refusing } from './refusing.store.js';
import { refusalDocument } from './refusal-document.js';
import { refusalToGraph, requestToGraph, STATUS_FROM_GRAPH, type RequestInGraph } from './request-to-graph.js';
import { askedOf } from './what-is-asked.js';

export interface GuardianRequestResolversDeps {
  readonly requests: GuardianRequestStore;
  readonly books: SerialBookStore;
  readonly cipher: FieldCipher;
  readonly clock: Clock;
  /** Last day for the answer at a place. */
  readonly dueOn: (where: { jurisdictions: readonly string[]; date: string }) => string;
  readonly recordPrint: RecordPrint;
}

const READ = 'guardian-request:read';
const RECORD = 'guardian-request:record';
const ANSWER = 'guardian-request:answer';
const TEXT_MAX = 500;

/** Guardians ask at a desk: a copy, a correction, an objection. Requirement G3. */
export function guardianRequestResolvers({ requests, books, cipher, clock, dueOn, recordPrint }: GuardianRequestResolversDeps) {
  const handle = commandHandler(guardianRequestDecider, requests);
  const refuseInWriting = refusing({ requests, books });
  const today = () => schoolDateOf(clock.now());
  const words = (text: string, field: string) => cleanText(text, { maxLength: TEXT_MAX, field, multiline: true });

  const success = (kept: Kept<GuardianRequest>) => {
    const request = toGraph(kept);
    if (!request) throw refuse('REQUEST_UNKNOWN', { field: 'input.requestId' });
    return { __typename: 'GuardianRequestSuccess' as const, request };
  };

  /** The request, if the viewer may do this with it. */
  async function authorised(action: Action, id: string, { viewer }: Context): Promise<KnownRequest> {
    const found = await requests.find(id);
    const request = found && found.state.status !== 'None' ? found.state : null;
    authorise(viewer, action, request ?? {});
    if (!request) throw notFound('input.requestId');
    return request;
  }

  async function visible(id: string, { viewer }: Context) {
    const kept = await requests.find(id);
    return kept && kept.state.status !== 'None' && can(viewer, READ, kept.state) ? toGraph(kept) : null;
  }
  const answerOrConflict = answerOrConflictOf('GuardianRequest', visible);

  /** The refusal in writing for those who may read it, once the print is on record. */
  async function paperFor(holder: object, context: Context): Promise<OfficialDocument | null> {
    const { id, request } = inGraph(holder);
    if (request.status !== 'Refused' || !can(context.viewer, READ, request)) return null;
    await recordPrint(context, { action: READ, studentId: request.studentId, fields: ['refusal to a guardian'] });
    const { refused, asked, receivedOn } = request;
    const names = paperNames.open(cipher, id, refused.sealedNames);
    const words = requestWords.answer.open(cipher, id, refused.sealedAnswer);
    return refusalDocument({ refused, asked, receivedOn, names, words });
  }

  type Asked = MutationInput & { readonly requestId: string };
  /** `first`: what is done before the answer is stored, once the rule allows it. */
  const answerWith = (
    input: Asked,
    context: Context,
    commandFor: (request: KnownRequest) => GuardianRequestCommand,
    first?: (request: KnownRequest) => Promise<unknown>,
  ) =>
    answerOrConflict(context, async () => {
      const request = await authorised(ANSWER, input.requestId, context);
      const command = commandFor(request);
      const options = { ...byViewer(context, input), context: null };
      if (first && (await wouldAnswer(input.requestId, command, options))) await first(request);
      return success({ id: input.requestId, ...(await handle(input.requestId, command, options)) });
    });

  /** Whether the rule lets this answer be stored now; false for one that stands already, or for whom the record has changed. @throws Refusal */
  async function wouldAnswer(id: string, command: GuardianRequestCommand, { commandKey, expectedVersion }: CommandOptions<null>) {
    const { state, version, alreadyApplied } = await requests.load(id, commandKey);
    if (alreadyApplied || version !== (expectedVersion ?? version)) return false;
    return guardianRequestDecider.decide(command, state, null).length > 0;
  }

  /** Names as they stand today; they stay as they are on the paper. */
  async function namesFor(request: KnownRequest, issuer: ReturnType<typeof issuerOf>, { loaders }: Context): Promise<PaperNames> {
    const [child, guardian, school] = await Promise.all([
      loaders.student.load(request.studentId),
      loaders.guardian.load(request.guardianId),
      loaders.school.load(request.schoolId),
    ]);
    if (!child || !isRegistered(child)) throw refuse('STUDENT_UNKNOWN', { field: 'input.requestId' });
    return {
      childName: persons.open(cipher, child.id, child.state.sealedPerson).name,
      guardianName: contactOf(cipher, guardian)?.name ?? '',
      issuerName: issuerNameOf(issuer, school && school.state.status !== 'None' ? school.state.name : ''),
    };
  }

  return {
    Query: {
      guardianRequest: (_root, { id }, context) => visible(id, context),

      guardianRequests(_root, { filter, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, READ));
        const asked = {
          'state.status': STATUS_FROM_GRAPH[filter?.status ?? 'OPEN'],
          ...(filter?.overdueOnly ? { 'state.overdue': true } : {}),
          ...(filter?.schoolId ? { 'state.schoolId': filter.schoolId } : {}),
        };
        const read = (page: PageRequest) => requests.page({ ...page, filter: { $and: [scope, asked] }, order: 'state.order' });
        return connection({ first, after }, scope && read, toGraph);
      },

      async guardianRequestCounts(_root, { schoolId }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, READ));
        if (!scope) return { open: 0, overdue: 0 };
        const open = { $and: [scope, { 'state.status': 'Open', ...(schoolId ? { 'state.schoolId': schoolId } : {}) }] };
        const [all, overdue] = await Promise.all([
          requests.count(open),
          requests.count({ $and: [...open.$and, { 'state.overdue': true }] }),
        ]);
        return { open: all, overdue };
      },
    },

    GuardianRequest: {
      student: (holder, _arguments, { seen }) => seen.student(inGraph(holder).request.studentId),
      async guardianship(holder, _arguments, { viewer, loaders }) {
        const { studentId, guardianId } = inGraph(holder).request;
        const child = await loaders.student.load(studentId);
        if (!child || !isRegistered(child) || !can(viewer, 'student:read-guardian', child.state.card)) return null;
        return guardianshipsToGraph(child).find((each) => each.guardianId === guardianId) ?? null;
      },
      text(holder) {
        const { id, request } = inGraph(holder);
        return request.sealedText === null ? null : requestWords.text.open(cipher, id, request.sealedText);
      },
      answer(holder) {
        const { id, request } = inGraph(holder);
        const sealed = request.status === 'Granted' ? request.granted.sealedAnswer : null;
        return sealed === null ? null : requestWords.answer.open(cipher, id, sealed);
      },
      refusal: (holder) => refusalToGraph(inGraph(holder)),
    },

    GuardianRequestRefusal: {
      words(holder) {
        const { id, request } = inGraph(holder);
        return request.status === 'Refused' ? requestWords.answer.open(cipher, id, request.refused.sealedAnswer) : '';
      },
      ...paperFields(paperFor),
    },

    Mutation: {
      recordGuardianRequest: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const { viewer, loaders } = context;
          const { studentId, guardianId, identityProof, field = null, matter = null } = input;
          const child = await loaders.student.load(studentId);
          const student = child && isRegistered(child) ? child.state : null;
          authorise(viewer, RECORD, student?.card ?? {});
          if (!student) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
          if (!answersFor(guardianId, student)) throw refuse('REQUESTER_NOT_GUARDIAN', { field: 'input.guardianId' });
          const asked = askedOf({
            kind: kebabCase(input.kind),
            field: field && kebabCase(field),
            matter: matter && kebabCase(matter),
            hasText: Boolean(input.text),
          });
          const id = idFrom('guardian-request', viewer.subject, input.idempotencyKey);
          const { schoolId, classId, jurisdictions } = student.card;
          const receivedOn = today();
          const command = {
            ...{ type: 'Record' as const, studentId, guardianId, schoolId, classId, jurisdictions, asked, receivedOn },
            sealedText: input.text ? requestWords.text.seal(cipher, id, words(input.text, 'input.text')) : null,
            identityProof: kebabCase(identityProof),
            takenBy: viewer.post,
            dueOn: dueOn({ jurisdictions, date: receivedOn }),
          };
          return success({ id, ...(await handle(id, command, { ...byViewer(context, input), context: null })) });
        }),

      grantGuardianRequest: (_root, { input }, context) => {
        const copied = (input.copied ?? []).map((part) => kebabCase(part));
        return answerWith(
          input,
          context,
          () => {
            const text = input.answer ? words(input.answer, 'input.answer') : null;
            const sealedAnswer = text === null ? null : requestWords.answer.seal(cipher, input.requestId, text);
            return { type: 'Grant', copied, sealedAnswer, on: today(), by: context.viewer.post };
          },
          async ({ studentId, asked }) => {
            if (asked.kind === 'copy' && copied.length > 0) await recordPrint(context, { action: ANSWER, studentId, fields: copied });
          },
        );
      },

      refuseGuardianRequest: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const { requestId, reason } = input;
          const request = await authorised(ANSWER, requestId, context);
          const issuer = issuerOf(context.viewer.post, request);
          const draft = {
            reason: kebabCase(reason),
            sealedAnswer: requestWords.answer.seal(cipher, requestId, words(input.words, 'input.words')),
            sealedNames: paperNames.seal(cipher, requestId, await namesFor(request, issuer, context)),
            ...{ issuer, on: today(), by: context.viewer.post },
          };
          return success({ id: requestId, ...(await refuseInWriting(requestId, draft, byViewer(context, input))) });
        }),

      recordRefusalDelivery: (_root, { input }, context) =>
        answerWith(input, context, () => ({
          ...{ type: 'RecordDelivery', mode: kebabCase(input.mode), on: input.on, by: context.viewer.post, today: today() },
        })),
    },
  } satisfies Resolvers;
}

const inGraph = (holder: object): RequestInGraph => holder as RequestInGraph;

const toGraph = ({ state, ...kept }: Kept<GuardianRequest>) => (state.status === 'None' ? null : requestToGraph({ ...kept, state }));

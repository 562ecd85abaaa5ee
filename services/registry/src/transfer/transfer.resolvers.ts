import { authorise, scopeOf, type Action } from '@baoxue/auth';
import { commandHandler, idFrom, schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { cleanText } from '@baoxue/pii';
import { byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { answerOrConflictOnStudent } from '../answer-on-student.js';
import type { Context } from '../context.js';
import { groundsOf } from '../movement/index.js';
import { pastOrPresentDay, refuse } from '../refusals/index.js';
import { classPlaceOf, isOpen } from '../school/index.js';
import { isRegistered, type InGraph, type RegisteredStudent } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import { transferDecider, type Destination, type TransferCommand } from './transfer.js';

export interface TransferResolversDeps {
  readonly students: StudentStore;
  readonly clock: Clock;
  /** Last school day for the receipt of a transfer asked for on a day, from the rule pack of the place. */
  readonly dueOn: (place: { jurisdictions: readonly string[]; date: string }) => string;
}

const SEND = 'transfer:send';
const RECEIVE = 'transfer:receive';
const CONFIRM_ELSEWHERE = 'transfer:confirm-elsewhere';
const RECEIPT_MAX = 40;

/** The handshake of two schools. Requirement A5. */
export function transferResolvers({ students, clock, dueOn }: TransferResolversDeps) {
  const handle = commandHandler(transferDecider, students);

  async function studentOf(studentId: string, { loaders }: Context): Promise<RegisteredStudent | null> {
    const kept = await loaders.student.load(studentId);
    return kept?.state.status === 'Registered' ? kept.state : null;
  }

  async function decide(input: MutationInput & { studentId: string }, command: TransferCommand, context: Context) {
    const today = schoolDateOf(clock.now());
    await handle(input.studentId, command, { ...byViewer(context, input), context: { today } });
    context.loaders.student.clear(input.studentId);
    return { __typename: 'TransferSuccess' as const, student: await context.seen.student(input.studentId) };
  }

  /** For whoever answers for the child now. */
  async function asSender(action: Action, input: { studentId: string }, context: Context): Promise<RegisteredStudent> {
    const student = await studentOf(input.studentId, context);
    authorise(context.viewer, action, student?.card ?? {});
    if (!student) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
    return student;
  }

  /** For the school the child is to go to; nobody else learns that the child is on the way. */
  async function asReceiver(input: MutationInput & { studentId: string }, context: Context): Promise<void> {
    // Said once more by whoever was allowed to say it: the child is on the way to nobody any more.
    if ((await students.load(input.studentId, byViewer(context, input).commandKey)).alreadyApplied) return;
    const student = await studentOf(input.studentId, context);
    authorise(context.viewer, RECEIVE, student?.transfer?.to ?? {});
    if (!student) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
  }

  async function destinationOf(schoolId: string | null | undefined, { loaders }: Context): Promise<Destination | null> {
    if (!schoolId) return null;
    const kept = await loaders.school.load(schoolId);
    const school = kept?.state;
    if (!isOpen(school)) throw refuse('SCHOOL_UNKNOWN', { field: 'input.toSchoolId' });
    return { schoolId, jurisdictions: school.jurisdictions };
  }

  return {
    Query: {
      transfers(_root, { direction, first, after }, { viewer }) {
        const scope = scopeOf(viewer, direction === 'IN' ? RECEIVE : SEND);
        const where = direction === 'IN' ? scopeToFilter(scope, 'state.transferTo.') : scopeToFilter(scope);
        const filter = { $and: [{ 'state.lifeStatus': 'in-transit' }, where] };
        const read = (page: PageRequest) => students.page({ ...page, filter, order: 'state.transferOrder' });
        return connection({ first, after }, where && read, (kept) => (isRegistered(kept) ? toGraph(kept.id, kept.state) : null));
      },
    },

    Transfer: {
      student: (transfer, _arguments, { seen }) => seen.student((transfer as unknown as TransferInGraph).studentId),
      fromSchool: (transfer, _arguments, { seen }) => seen.namedSchool((transfer as unknown as TransferInGraph).fromSchoolId),
      toSchool(transfer, _arguments, { seen }) {
        const { toSchoolId } = transfer as unknown as TransferInGraph;
        return toSchoolId === null ? null : seen.namedSchool(toSchoolId);
      },
    },

    Student: {
      transfer(student) {
        const { id, registered } = student as unknown as InGraph;
        return toGraph(id, registered);
      },
    },

    Mutation: {
      requestTransfer: (_root, { input }, context) =>
        answerOrConflictOnStudent(context, async () => {
          const student = await asSender(SEND, input, context);
          const to = await destinationOf(input.toSchoolId, context);
          const limit = dueOn({ jurisdictions: student.card.jurisdictions, date: schoolDateOf(clock.now()) });
          const transferId = idFrom('transfer', input.studentId, context.viewer.subject, input.idempotencyKey);
          const command = { type: 'RequestTransfer' as const, transferId, to, grounds: groundsOf(input.grounds, clock), dueOn: limit };
          return decide(input, command, context);
        }),

      receiveTransfer: (_root, { input }, context) =>
        answerOrConflictOnStudent(context, async () => {
          await asReceiver(input, context);
          const { classId, boarding, on } = input;
          pastOrPresentDay(on, clock, 'input.on');
          const place = (await context.loaders.schoolClass.load(classId)) ? classPlaceOf(classId) : undefined;
          const school = place && (await context.loaders.school.load(place.schoolId))?.state;
          if (!place || !isOpen(school)) throw refuse('CLASS_UNKNOWN', { field: 'input.classId' });
          const { jurisdictions } = school;
          return decide(input, { type: 'ReceiveTransfer', jurisdictions, classId, grade: place.grade, boarding, on }, context);
        }),

      confirmReceiptElsewhere: (_root, { input }, context) =>
        answerOrConflictOnStudent(context, async () => {
          await asSender(CONFIRM_ELSEWHERE, input, context);
          pastOrPresentDay(input.on, clock, 'input.on');
          const receiptNumber = cleanText(input.receiptNumber, { maxLength: RECEIPT_MAX, field: 'input.receiptNumber' });
          return decide(input, { type: 'ConfirmReceiptElsewhere', on: input.on, receiptNumber }, context);
        }),

      refuseTransfer: (_root, { input }, context) =>
        answerOrConflictOnStudent(context, async () => {
          await asReceiver(input, context);
          return decide(input, { type: 'RefuseTransfer' }, context);
        }),

      withdrawTransfer: (_root, { input }, context) =>
        answerOrConflictOnStudent(context, async () => {
          await asSender(SEND, input, context);
          return decide(input, { type: 'WithdrawTransfer' }, context);
        }),
    },
  } satisfies Resolvers;
}

interface TransferInGraph {
  readonly studentId: string;
  readonly fromSchoolId: string;
  readonly toSchoolId: string | null;
}

function toGraph(studentId: string, { transfer, card }: RegisteredStudent) {
  if (!transfer) return null;
  const { transferId, to, grounds, dueOn, overdue } = transfer;
  return {
    id: transferId,
    studentId,
    fromSchoolId: card.schoolId,
    toSchoolId: to?.schoolId ?? null,
    requestedOn: grounds.on,
    approvalNumber: grounds.approvalNumber,
    dueOn,
    overdue,
  };
}

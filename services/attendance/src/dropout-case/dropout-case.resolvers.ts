import { authorise, can, notFound, scopeOf, type Action, type Viewer } from '@baoxue/auth';
import { isSchoolDate, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import type { FieldCipher } from '@baoxue/pii';
import { answer, answerOrConflict, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { currentRun } from '../absence-run/index.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import {
  noteLimit,
  noteTooLong,
  type Contact,
  type ContactKind,
  type DropoutCommand,
  type OpenedCase,
  type Recipient,
} from './dropout-case.js';
import type { DropoutCaseStore, KeptCase } from './dropout-case.store.js';
import { nextStep } from './steps.js';

export interface DropoutCaseDeps {
  readonly cases: DropoutCaseStore;
  readonly cipher: FieldCipher;
  readonly schoolDaysBetween: (from: SchoolDate, to: SchoolDate) => readonly SchoolDate[];
  readonly handleCase: (caseId: string, command: DropoutCommand, options: CaseOptions) => Promise<KeptCase>;
}

/** All but the rules and the day, which the case itself decides. */
export type CaseOptions = Omit<CommandOptions<never>, 'context'>;

interface CaseInput extends MutationInput {
  readonly caseId: string;
}

const COLLECTION = 'dropout_cases';

export function dropoutCaseResolvers({ cases, cipher, schoolDaysBetween, handleCase }: DropoutCaseDeps) {
  /** The case, if the viewer may do this with it; a case out of reach answers like one that does not exist. */
  async function authorisedCase(viewer: Viewer, action: Action, id: string): Promise<KeptCase> {
    const kept = await cases.find(id);
    if (!kept || kept.state.status === 'None' || !can(viewer, 'dropout-case:read', kept.state.subject)) throw notFound();
    authorise(viewer, action, kept.state.subject);
    return kept as KeptCase;
  }

  /** Loads, authorises, decides, saves, and shows the case as it then stands. */
  async function change(action: Action, input: CaseInput, given: DropoutCommand, context: Context) {
    await authorisedCase(context.viewer, action, input.caseId);
    const after = await handleCase(input.caseId, given, byViewer(context, input));
    return { __typename: 'DropoutCaseSuccess' as const, dropoutCase: toGraph(after) };
  }

  return {
    Query: {
      async dropoutCase(_root, { id }, { viewer }) {
        const kept = await cases.find(id);
        if (!kept || kept.state.status === 'None' || !can(viewer, 'dropout-case:read', kept.state.subject)) return null;
        return toGraph(kept as KeptCase);
      },

      async dropoutCases(_root, { status, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'dropout-case:read'));
        const filter = { ...scope, ...(status ? { 'state.status': statusFromGraph[status] } : {}) };
        const read = (page: PageRequest) => cases.page({ ...page, filter, order: 'state.order', descending: true });
        return connection({ first, after }, scope && read, (kept) => toGraph(kept as KeptCase));
      },
    },

    Mutation: {
      recordContact: (_root, { input }, context) =>
        answer(async () => {
          const action = input.kind === 'HOME_VISIT' ? 'dropout-case:record-visit' : 'dropout-case:record-contact';
          return change(action, input, { type: 'RecordContact', contact: contactOf(input, context.viewer, cipher) }, context);
        }),

      confirmDropout: (_root, { input }, context) =>
        answerOrConflict(() => change('dropout-case:confirm', input, { type: 'ConfirmDropout' }, context)),

      acknowledgeReport: (_root, { input }, context) =>
        answer(() =>
          change('report:acknowledge', input, { type: 'AcknowledgeReport', to: input.recipient.toLowerCase() as Recipient }, context),
        ),

      recordReturn: (_root, { input }, context) =>
        answer(async () => {
          if (!isSchoolDate(input.returnedOn)) throw refuse('DATE_INVALID', { field: 'input.returnedOn' });
          return change('dropout-case:record-return', input, { type: 'RecordReturn', returnedOn: input.returnedOn }, context);
        }),
    },

    DropoutCase: {
      async __resolveReference({ id = '' }, { viewer, loaders }) {
        const kept = await loaders.caseById.load(id);
        return kept && can(viewer, 'dropout-case:read', kept.state.subject) ? toGraph(kept) : null;
      },
    },

    CaseContact: {
      note: (contact, _arguments, { viewer }) => {
        const { sealedNote, caseId, place } = contact as unknown as ContactInGraph;
        if (sealedNote === null || !can(viewer, 'dropout-case:read-notes', place)) return null;
        return cipher.decrypt(sealedNote, { collection: COLLECTION, id: caseId, field: 'note' });
      },
    },

    Student: {
      __resolveReference: ({ id }) => ({ __typename: 'Student' as const, id }),

      async attendance({ id = '' }, _arguments, { loaders }) {
        if (!(await loaders.mayReadStudent.load(id))) return null;
        const days = await loaders.days.load(id);
        return { absenceRun: days && currentRun(days, schoolDaysBetween) };
      },

      async openCase({ id = '' }, _arguments, { viewer, loaders }) {
        const kept = await loaders.openCase.load(id);
        return kept && can(viewer, 'dropout-case:read', kept.state.subject) ? toGraph(kept) : null;
      },

      async dropoutCases({ id = '' }, _arguments, { viewer, loaders }) {
        const all = await loaders.casesOfStudent.load(id);
        return (all ?? []).filter(({ state }) => can(viewer, 'dropout-case:read', state.subject)).map(toGraph);
      },
    },
  } satisfies Resolvers;
}

type KindInGraph = 'PHONE' | 'HOME_VISIT' | 'SCHOOL_MEETING' | 'MESSAGE';
interface ContactInGraph {
  readonly sealedNote: string | null;
  readonly caseId: string;
  readonly place: OpenedCase['subject'];
}

function contactOf(
  input: { caseId: string; kind: KindInGraph; on: string; reached: boolean; note?: string | null | undefined },
  viewer: Viewer,
  cipher: FieldCipher,
): Contact {
  if (!isSchoolDate(input.on)) throw refuse('DATE_INVALID', { field: 'input.on' });
  if (input.note && noteTooLong(input.note)) throw refuse('NOTE_TOO_LONG', { field: 'input.note', limit: noteLimit });
  return {
    kind: input.kind.toLowerCase().replace('_', '-') as ContactKind,
    on: input.on,
    reached: input.reached,
    by: viewer.post,
    sealedNote: input.note ? cipher.encrypt(input.note, { collection: COLLECTION, id: input.caseId, field: 'note' }) : null,
  };
}

const statusToGraph = { Suspected: 'SUSPECTED', DroppedOut: 'DROPPED_OUT', Returned: 'RETURNED', Withdrawn: 'WITHDRAWN' } as const;
const statusFromGraph = { SUSPECTED: 'Suspected', DROPPED_OUT: 'DroppedOut', RETURNED: 'Returned', WITHDRAWN: 'Withdrawn' } as const;
const enumToGraph = <T extends string>(value: string): T => value.toUpperCase().replaceAll('-', '_') as T;

function toGraph({ id, version, state }: KeptCase) {
  const { subject, contacts, reports, aidReview, steps, status } = state;
  return {
    __typename: 'DropoutCase' as const,
    id,
    version,
    student: { __typename: 'Student' as const, id: subject.studentId },
    status: statusToGraph[status],
    absentSince: state.absentSince,
    schoolDaysAbsent: state.schoolDaysAbsent,
    suspectedOn: state.suspectedOn,
    confirmedOn: state.confirmedOn,
    returnedOn: state.returnedOn,
    rulePack: state.rulePack,
    contacts: contacts.map(({ kind, on, reached, by, sealedNote }) => ({
      kind: enumToGraph<KindInGraph>(kind),
      on,
      reached,
      by,
      sealedNote,
      caseId: id,
      place: subject,
    })),
    reports: reports.map(({ to, sentOn, receivedOn }) => ({ to: enumToGraph<'TOWN' | 'BUREAU'>(to), sentOn, receivedOn })),
    aidReviewAnswer: aidReview && {
      reviewId: aidReview.reviewId,
      dueOn: aidReview.dueOn,
      completedOn: aidReview.completed?.on ?? null,
      cause: aidReview.completed?.cause ?? null,
      measures: [...(aidReview.completed?.measures ?? [])],
    },
    steps: [...steps],
    nextStep: nextStep(steps),
  };
}

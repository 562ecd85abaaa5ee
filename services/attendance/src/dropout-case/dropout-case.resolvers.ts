import type { RecordPrint } from '@baoxue/audit';
import { accessGrounds, authorise, can, notFound, openingsOf, scopeOf, type Action, type Viewer } from '@baoxue/auth';
import { kebabCase, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { paperFields, type OfficialDocument } from '@baoxue/official-document';
import { answer, answerOrConflictOf, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { currentRun, type AttendanceDays } from '../absence-run/index.js';
import { caseLedTo, caseSeenBy } from '../case-seen.js';
import type { Context } from '../context.js';
import { tookPart } from '../posts-named.js';
import { dayOf } from '../refusals/index.js';
import { calendarOf } from '../school-calendar/index.js';
import type { DropoutCommand } from './case-commands.js';
import { caseToGraph, STATUS_FROM_GRAPH, type PrintedReport, type SealedIn } from './case-to-graph.js';
import { contactFromGraph } from './contact.js';
import type { DropoutCaseStore, KeptCase } from './dropout-case.store.js';
import { reportDocument } from './report-document.js';
import type { SealedWords } from './sealed-words.js';

export interface DropoutCaseDeps {
  readonly cases: DropoutCaseStore;
  readonly words: SealedWords;
  readonly daysOf: (studentId: string) => Promise<AttendanceDays>;
  readonly today: () => SchoolDate;
  readonly recordPrint: RecordPrint;
  readonly handleCase: (caseId: string, command: DropoutCommand, options: CaseOptions) => Promise<KeptCase>;
}

/** All but the rules and the day, which the case itself decides. */
export type CaseOptions = Omit<CommandOptions<never>, 'context'>;

interface CaseInput extends MutationInput {
  readonly caseId: string;
}

export function dropoutCaseResolvers({ cases, words, daysOf, today, recordPrint, handleCase }: DropoutCaseDeps) {
  /** The case, if the viewer may do this with it; a case out of reach answers like one that does not exist. */
  async function authorisedCase(viewer: Viewer, action: Action, id: string): Promise<KeptCase> {
    const kept = await cases.find(id);
    if (!kept || kept.state.status === 'None' || !can(viewer, 'dropout-case:read', kept.state.subject)) throw notFound('input.caseId');
    authorise(viewer, action, kept.state.subject);
    return kept as KeptCase;
  }

  /** Loads, authorises, decides, saves, and shows the case as it then stands. */
  async function change(
    action: Action,
    input: CaseInput,
    given: (kept: KeptCase) => DropoutCommand | Promise<DropoutCommand>,
    context: Context,
  ) {
    const kept = await authorisedCase(context.viewer, action, input.caseId);
    const after = await handleCase(input.caseId, await given(kept), byViewer(context, input));
    return { __typename: 'DropoutCaseSuccess' as const, dropoutCase: caseToGraph(after) };
  }

  /** The note of a contact or of persuasion, for those who may read case notes. */
  const noteFor = (holder: object, viewer: Viewer): string | null => {
    const { sealedNote, caseId, place } = holder as SealedIn & { readonly sealedNote: string | null };
    return sealedNote !== null && can(viewer, 'dropout-case:read-notes', place) ? words.openNote(caseId, sealedNote) : null;
  };

  const visible = async (id: string, { viewer, loaders }: Context) => caseSeenBy(viewer, await loaders.caseById.load(id));
  const answerOrConflict = answerOrConflictOf('DropoutCase', visible);

  /** The report for those who may read it, once the print is on record. */
  async function documentFor(holder: object, context: Context): Promise<OfficialDocument | null> {
    const { report, sealedNames, caseId, place } = holder as PrintedReport;
    if (!can(context.viewer, 'report:read', place)) return null;
    await recordPrint(context, { action: 'report:read', studentId: place.studentId, fields: ['written report'] });
    return reportDocument(report, sealedNames === null ? null : words.openNames(caseId, sealedNames));
  }

  return {
    Query: {
      async dropoutCase(_root, { id }, { viewer }) {
        const kept = await cases.find(id);
        return kept && kept.state.status !== 'None' ? caseSeenBy(viewer, kept as KeptCase) : null;
      },

      async dropoutCases(_root, { status, level, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'dropout-case:read'));
        const filter = {
          ...scope,
          ...(status ? { 'state.status': STATUS_FROM_GRAPH[status] } : {}),
          ...(level ? { 'state.level': kebabCase(level) } : {}),
        };
        const read = (page: PageRequest) => cases.page({ ...page, filter, order: 'state.order', descending: true });
        const page = await connection({ first, after }, scope && read, (kept) => caseToGraph(kept as KeptCase));
        return { ...page, totalCount: scope ? await cases.count(filter) : 0 };
      },
    },

    Mutation: {
      recordContact: (_root, { input }, context) =>
        answer(() => {
          const action = input.kind === 'HOME_VISIT' ? 'dropout-case:record-visit' : 'dropout-case:record-contact';
          const contact = {
            ...contactFromGraph(input),
            on: dayOf(input.on, 'input.on'),
            by: context.viewer.post,
            sealedNote: words.sealNote(input.caseId, input.note),
          };
          return change(action, input, () => ({ type: 'RecordContact', contact }), context);
        }),

      recordPersuasion: (_root, { input }, context) =>
        answer(() => {
          const by = context.viewer.post;
          const participants = tookPart(by, input.participants, 'input.participants');
          const persuasion = {
            on: dayOf(input.on, 'input.on'),
            participants,
            outcome: kebabCase(input.outcome),
            returnPromisedOn: input.returnPromisedOn == null ? null : dayOf(input.returnPromisedOn, 'input.returnPromisedOn'),
            by,
            sealedNote: words.sealNote(input.caseId, input.note),
          };
          return change('dropout-case:record-persuasion', input, () => ({ type: 'RecordPersuasion', persuasion }), context);
        }),

      recordDropoutCauses: (_root, { input }, context) =>
        answer(() => {
          const causes = { codes: input.causes.map((cause) => kebabCase(cause)), on: today(), by: context.viewer.post };
          return change('dropout-case:record-causes', input, () => ({ type: 'RecordCauses', causes }), context);
        }),

      pauseDropoutCase: (_root, { input }, context) =>
        answer(() => {
          const pause = { reason: kebabCase(input.reason), until: dayOf(input.until, 'input.until'), by: context.viewer.post };
          return change('dropout-case:pause', input, () => ({ type: 'PauseCase', ...pause }), context);
        }),

      resumeDropoutCase: (_root, { input }, context) =>
        answer(() => change('dropout-case:pause', input, () => ({ type: 'ResumeCase' }), context)),

      confirmDropout: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const sealedNames = words.sealNames(input.caseId, input.names);
          return change('dropout-case:confirm', input, () => ({ type: 'ConfirmDropout', sealedNames }), context);
        }),

      withdrawDropout: (_root, { input }, context) =>
        answerOrConflict(context, () => {
          const withdraw = async ({ state }: KeptCase) =>
            ({ type: 'WithdrawDropout', days: await daysOf(state.subject.studentId) }) as const;
          return change('dropout-case:withdraw', input, withdraw, context);
        }),

      acknowledgeReport: (_root, { input }, context) =>
        answer(() => {
          const receipt = { to: kebabCase(input.recipient), by: context.viewer.post };
          const action = input.recipient === 'TOWN' ? 'report:acknowledge-for-town' : 'report:acknowledge-for-bureau';
          return change(action, input, () => ({ type: 'AcknowledgeReport', ...receipt }), context);
        }),

      recordReturn: (_root, { input }, context) =>
        answer(() => {
          const returnedOn = dayOf(input.returnedOn, 'input.returnedOn');
          return change('dropout-case:record-return', input, () => ({ type: 'RecordReturn', returnedOn }), context);
        }),
    },

    DropoutCase: {
      __resolveReference: ({ id = '' }, context) => visible(id, context),

      goesOnAs: (holder, _arguments, context) =>
        caseLedTo((holder as unknown as { readonly goesOnAsId: string | null }).goesOnAsId, context),
      reopens: (holder, _arguments, context) => caseLedTo((holder as unknown as { readonly reopensId: string | null }).reopensId, context),

      accessGrounds(holder, _arguments, { viewer }) {
        const { place } = holder as unknown as SealedIn;
        return accessGrounds(viewer, openingsOf(place, ['dropout-case:read', 'dropout-case:read-notes', 'report:read']));
      },
    },

    CaseContact: { note: (contact, _arguments, { viewer }) => noteFor(contact, viewer) },
    CasePersuasion: { note: (persuasion, _arguments, { viewer }) => noteFor(persuasion, viewer) },

    WrittenReport: paperFields(documentFor),

    Student: {
      __resolveReference: ({ id }) => ({ __typename: 'Student' as const, id }),

      async attendance({ id = '' }, _arguments, { viewer, loaders }) {
        const card = await loaders.card.load(id);
        // Of a child that was not heard of yet nothing is known here, whoever asks.
        if (!card || !can(viewer, 'student:read', card)) return null;
        const [days, school] = await Promise.all([loaders.days.load(id), loaders.schoolCalendar.load(card.schoolId)]);
        return { absenceRun: days && currentRun(days, calendarOf(school?.state ?? { status: 'Unknown' }).schoolDaysBetween) };
      },

      openCase: async ({ id = '' }, _arguments, { viewer, loaders }) => caseSeenBy(viewer, await loaders.openCase.load(id)),

      async dropoutCases({ id = '' }, _arguments, { viewer, loaders }) {
        const all = await loaders.casesOfStudent.load(id);
        return (all ?? []).flatMap((kept) => caseSeenBy(viewer, kept) ?? []);
      },
    },
  } satisfies Resolvers;
}

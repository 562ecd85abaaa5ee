import { authorise, can, notFound, scopeOf, type Action } from '@baoxue/auth';
import { idFrom, kebabCase, type CommandOptions } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answer, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import type { SealedText } from '../sealed-text.js';
import { complaintNoticeToGraph, complaintToGraph, receiptToGraph, type SealedInComplaint } from './complaint-to-graph.js';
import type { Complaint, ComplaintCommand, ComplaintPlace, Filing } from './complaint.js';
import type { ComplaintStore, KeptComplaint } from './complaint.store.js';

export interface ComplaintDeps {
  readonly complaints: ComplaintStore;
  readonly words: SealedText;
  readonly placeOf: (asked: { readonly schoolId: string | null; readonly town: string | null }) => Promise<ComplaintPlace | null>;
  /** One log-in of the public on this day, as a key that leads back to nobody without ours. */
  readonly filerOf: (subject: string) => string;
  /** A case that the viewer may see. */
  readonly isCase: (caseId: string, context: Context) => Promise<boolean>;
  readonly handle: (id: string, command: ComplaintCommand, options: ByWhom, place: ComplaintPlace) => Promise<HandledComplaint>;
  /** Files it, unless its filer has filed as many as it may. */
  readonly file: (id: string, filing: Filing, options: ByWhom) => Promise<HandledComplaint>;
}

/** Who does it, and by which command. */
export type ByWhom = Omit<CommandOptions<never>, 'context'>;
export interface HandledComplaint {
  readonly state: Complaint;
  readonly version: number;
}

interface ComplaintInput extends MutationInput {
  readonly complaintId: string;
}

const RECEIPT_LENGTH = 12;
const resourceOf = ({ schoolId, jurisdictions }: ComplaintPlace) => ({ schoolId: schoolId ?? undefined, jurisdictions });

export function complaintResolvers({ complaints, words, placeOf, filerOf, isCase, handle, file }: ComplaintDeps) {
  async function change(action: Action, input: ComplaintInput, context: Context, command: ComplaintCommand) {
    const kept = await complaints.find(input.complaintId);
    if (!kept || kept.state.status === 'None' || !can(context.viewer, 'complaint:read', resourceOf(kept.state.place)))
      throw notFound('input.complaintId');
    const { place } = kept.state;
    authorise(context.viewer, action, resourceOf(place));
    const { state, version } = await handle(input.complaintId, command, byViewer(context, input), place);
    const complaint = complaintToGraph({ id: input.complaintId, version, state } as KeptComplaint);
    return { __typename: 'ComplaintSuccess' as const, complaint };
  }

  return {
    Query: {
      async complaints(_root, { status, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'complaint:read'));
        const filter = scope && { ...scope, ...(status ? { 'state.status': STATUS_FROM_GRAPH[status] } : {}) };
        const read = filter && ((page: PageRequest) => complaints.page({ ...page, filter, order: 'state.order' }));
        const page = await connection({ first, after }, read, (kept) => complaintToGraph(kept as KeptComplaint));
        return { ...page, totalCount: filter ? await complaints.count(filter) : 0 };
      },

      async complaintByReceipt(_root, { receipt }, { viewer }) {
        const kept = can(viewer, 'complaint:ask', {}) ? await complaints.byReceipt(receipt) : null;
        return kept && receiptToGraph(kept);
      },

      async complaintNotices(_root, { first, after }, { viewer }) {
        const filter = can(viewer, 'public-notice:read', {}) ? { 'state.isPublished': true } : null;
        const read = filter && ((page: PageRequest) => complaints.page({ ...page, filter, order: 'state.published', descending: true }));
        const page = await connection({ first, after }, read, (kept) => complaintNoticeToGraph(kept as KeptComplaint));
        return { ...page, totalCount: filter ? await complaints.count(filter) : 0 };
      },
    },

    Mutation: {
      fileComplaint: (_root, { input }, context) =>
        answer(async () => {
          // Anybody may be complained of anywhere: who takes it in need not be the post that answers for the place.
          authorise(context.viewer, 'complaint:file', {});
          const place = await placeOf({ schoolId: input.schoolId ?? null, town: input.town ?? null });
          if (!place) throw notFound(input.schoolId ? 'input.schoolId' : 'input.town');
          const id = idFrom('complaint', context.viewer.subject, input.idempotencyKey);
          const receipt = idFrom('complaint-receipt', id).replaceAll('-', '').slice(0, RECEIPT_LENGTH).toUpperCase();
          const isPublic = context.viewer.post === 'public';
          const filing = {
            ...{ receipt, place, takenBy: context.viewer.post },
            filer: isPublic ? filerOf(context.viewer.subject) : null,
            matter: kebabCase(input.matter),
            channel: isPublic ? 'website' : kebabCase(input.channel),
            sealedText: words.seal(id, 'text', input.text, 'input.text'),
            sealedComplainant: input.complainant ? words.seal(id, 'complainant', input.complainant, 'input.complainant') : null,
          } as const;
          // The id is made of the key: a repeat finds the complaint there, and no key that names the log-in stays with it.
          const options = { ...byViewer(context, input), commandKey: undefined };
          const { state, version } = await file(id, filing, options);
          return { __typename: 'FileComplaintSuccess' as const, receipt: receiptToGraph({ id, version, state } as KeptComplaint) };
        }),

      acceptComplaint: (_root, { input }, context) => answer(() => change('complaint:handle', input, context, { type: 'AcceptComplaint' })),

      linkComplaintToCase: (_root, { input }, context) =>
        answer(async () => {
          if (!(await isCase(input.caseId, context))) throw notFound('input.caseId');
          return change('complaint:handle', input, context, { type: 'LinkCase', caseId: input.caseId });
        }),

      answerComplaint: (_root, { input }, context) =>
        answer(() => {
          const sealedText = words.seal(input.complaintId, 'answer', input.answer, 'input.answer');
          const command = { type: 'AnswerComplaint', by: context.viewer.post, outcome: kebabCase(input.outcome), sealedText } as const;
          return change('complaint:answer', input, context, command);
        }),

      publishComplaintNotice: (_root, { input }, context) =>
        answer(() => change('complaint:publish', input, context, { type: 'PublishComplaint' })),
    },

    Complaint: {
      text: (holder) => words.open(sealedIn(holder).id, 'text', sealedIn(holder).sealedText),
      complainant(holder, _arguments, { viewer }) {
        const { id, place, sealedComplainant } = sealedIn(holder);
        if (sealedComplainant === null || !can(viewer, 'complaint:read-complainant', resourceOf(place))) return null;
        return words.open(id, 'complainant', sealedComplainant);
      },
      answer(holder) {
        const { id, sealedAnswer } = sealedIn(holder);
        return sealedAnswer === null ? null : words.open(id, 'answer', sealedAnswer);
      },
    },
  } satisfies Resolvers;
}

const sealedIn = (holder: object): SealedInComplaint => holder as SealedInComplaint;

const STATUS_FROM_GRAPH = { FILED: 'Filed', ACCEPTED: 'Accepted', ANSWERED: 'Answered' } as const;

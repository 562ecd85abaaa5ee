import { authorise, can, notFound, scopeOf, type Action } from '@baoxue/auth';
import { idFrom, kebabCase, type CommandOptions } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answer, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { dayOf, refuse } from '../refusals/index.js';
import { isAccountable } from '../obligation/index.js';
import type { SealedText } from '../sealed-text.js';
import { inspectionToGraph, noticeToGraph, type SealedInInspection } from './inspection-to-graph.js';
import type { Inspected, Inspection } from './inspection-state.js';
import type { InspectionCommand } from './inspection-commands.js';
import type { InspectionStore, KeptInspection } from './inspection.store.js';

export interface InspectionDeps {
  readonly inspections: InspectionStore;
  readonly words: SealedText;
  /** Where a school or a town is; null for one that attendance does not know. */
  readonly placeOf: (asked: { readonly schoolId: string | null; readonly town: string | null }) => Promise<Inspected | null>;
  readonly handle: (
    id: string,
    command: InspectionCommand,
    options: Omit<CommandOptions<never>, 'context'>,
    place: Inspected,
  ) => Promise<{ readonly state: Inspection; readonly version: number }>;
  /** Tells a complaint which inspection it led to. */
  readonly linkComplaint: (complaintId: string, inspectionId: string, context: Context) => Promise<void>;
}

interface LedHereBy {
  readonly complaintId: string | null;
  readonly place: Inspected;
}

interface InspectionInput extends MutationInput {
  readonly inspectionId: string;
}

const resourceOf = ({ schoolId, jurisdictions }: Inspected) => ({ schoolId: schoolId ?? undefined, jurisdictions });

export function inspectionResolvers({ inspections, words, placeOf, handle, linkComplaint }: InspectionDeps) {
  async function seen(id: string, { viewer }: Context): Promise<KeptInspection> {
    const kept = await inspections.find(id);
    if (!kept || kept.state.status === 'None' || !can(viewer, 'inspection:read', resourceOf(kept.state.of)))
      throw notFound('input.inspectionId');
    return kept as KeptInspection;
  }

  async function change(action: Action, input: InspectionInput, context: Context, command: InspectionCommand) {
    const { state: before } = await seen(input.inspectionId, context);
    authorise(context.viewer, action, resourceOf(before.of));
    const { state, version } = await handle(input.inspectionId, command, byViewer(context, input), before.of);
    return shown({ id: input.inspectionId, version, state } as KeptInspection);
  }

  const shown = (kept: KeptInspection) => ({ __typename: 'InspectionSuccess' as const, inspection: inspectionToGraph(kept) });

  return {
    Query: {
      async inspection(_root, { id }, { viewer }) {
        const kept = await inspections.find(id);
        if (!kept || kept.state.status === 'None' || !can(viewer, 'inspection:read', resourceOf(kept.state.of))) return null;
        return inspectionToGraph(kept as KeptInspection);
      },

      async inspections(_root, { first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'inspection:read'));
        const read = scope && ((page: PageRequest) => inspections.page({ ...page, filter: scope, order: 'state.order', descending: true }));
        const page = await connection({ first, after }, read, (kept) => inspectionToGraph(kept as KeptInspection));
        return { ...page, totalCount: scope ? await inspections.count(scope) : 0 };
      },

      async inspectionNotices(_root, { first, after }, { viewer }) {
        const filter = can(viewer, 'public-notice:read', {}) ? { 'state.status': 'Published' } : null;
        const read = filter && ((page: PageRequest) => inspections.page({ ...page, filter, order: 'state.published', descending: true }));
        const page = await connection({ first, after }, read, (kept) => noticeToGraph(kept as KeptInspection));
        return { ...page, totalCount: filter ? await inspections.count(filter) : 0 };
      },
    },

    Mutation: {
      openInspection: (_root, { input }, context) =>
        answer(async () => {
          const of = await placeOf({ schoolId: input.schoolId ?? null, town: input.town ?? null });
          if (!of) throw notFound(input.schoolId ? 'input.schoolId' : 'input.town');
          authorise(context.viewer, 'inspection:open', resourceOf(of));
          const id = idFrom('inspection', context.viewer.subject, input.idempotencyKey);
          const origin = { complaintId: input.complaintId ?? null, integrityFindingIds: [...(input.integrityFindingIds ?? [])] };
          const on = dayOf(input.on, 'input.on');
          const command = { type: 'OpenInspection', of, on, by: context.viewer.post, origin } as const;
          const { state, version } = await handle(id, command, byViewer(context, input), of);
          if (origin.complaintId !== null) await linkComplaint(origin.complaintId, id, context);
          return shown({ id, version, state } as KeptInspection);
        }),

      recordInspectionFinding: (_root, { input }, context) =>
        answer(() => {
          const id = idFrom('inspection-finding', context.viewer.subject, input.idempotencyKey);
          const sealedText = words.seal(input.inspectionId, 'text', input.text, 'input.text');
          const dueOn = dayOf(input.dueOn, 'input.dueOn');
          const command = { type: 'RecordFinding', id, matter: kebabCase(input.matter), sealedText, dueOn } as const;
          return change('inspection:record', input, context, command);
        }),

      reportRectification: (_root, { input }, context) =>
        answer(() => {
          const sealedText = words.seal(input.inspectionId, 'text', input.text, 'input.text');
          const command = { type: 'ReportRectification', findingId: input.findingId, by: context.viewer.post, sealedText } as const;
          return change('inspection:rectify', input, context, command);
        }),

      judgeRectification: (_root, { input }, context) =>
        answer(() => {
          const { findingId, accepted } = input;
          if (accepted === (input.newDueOn != null)) throw refuse('REJECTION_AND_DAY', { field: 'input.newDueOn' });
          const command = accepted
            ? ({ type: 'AcceptRectification', findingId } as const)
            : ({ type: 'RejectRectification', findingId, dueOn: dayOf(input.newDueOn ?? '', 'input.newDueOn') } as const);
          return change('inspection:record', input, context, command);
        }),

      recordAccountability: (_root, { input }, context) =>
        answer(() => {
          if (!isAccountable(input.post)) throw refuse('POST_UNKNOWN', { field: 'input.post' });
          const { findingId, post } = input;
          const command = { type: 'HoldToAccount', findingId, post, measure: kebabCase(input.measure), by: context.viewer.post } as const;
          return change('inspection:hold-to-account', input, context, command);
        }),

      closeInspection: (_root, { input }, context) =>
        answer(() => change('inspection:record', input, context, { type: 'CloseInspection' })),

      publishInspectionNotice: (_root, { input }, context) =>
        answer(() => change('inspection:publish', input, context, { type: 'PublishNotice' })),
    },

    Inspection: {
      // Whoever is inspected does not learn that somebody complained.
      complaintId(holder, _arguments, { viewer }) {
        const { complaintId, place } = (holder as unknown as { readonly ledHereBy: LedHereBy }).ledHereBy;
        return can(viewer, 'complaint:read', resourceOf(place)) ? complaintId : null;
      },
    },
    InspectionFinding: { text: (finding, _arguments, { viewer }) => opened(finding, viewer) },
    Rectification: { text: (report, _arguments, { viewer }) => opened(report, viewer) },
  } satisfies Resolvers;

  function opened(holder: object, viewer: Context['viewer']): string | null {
    const { inspectionId, place, sealedText } = holder as SealedInInspection;
    return can(viewer, 'inspection:read-text', resourceOf(place)) ? words.open(inspectionId, 'text', sealedText) : null;
  }
}

import { authorise, can, notFound, scopeOf } from '@baoxue/auth';
import { commandHandler, constantCase, idFrom, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter, type PageRequest, type StudentCards } from '@baoxue/mongo';
import { answer, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { subjectOf, type CaseSubject } from '../dropout-case/index.js';
import { dayOf } from '../refusals/index.js';
import type { SealedText } from '../sealed-text.js';
import { FOCUS_FAMILIES, learningSupportDecider, type SupportCommand, type SupportedChild } from './learning-support.js';
import { supportRecordId, type LearningSupportStore } from './learning-support.store.js';

export interface LearningSupportDeps {
  readonly supports: LearningSupportStore;
  readonly words: SealedText;
  readonly cards: StudentCards;
  readonly clock: Clock;
}

interface SupportInput extends MutationInput {
  readonly studentId: string;
}

export function learningSupportResolvers({ supports, words, cards, clock }: LearningSupportDeps) {
  const decide = commandHandler(learningSupportDecider, supports);

  /** A child out of reach answers like one that does not exist. */
  async function childOf({ viewer }: Context, studentId: string, field: string) {
    const card = (await cards.find([studentId])).get(studentId);
    if (!card || !can(viewer, 'learning-support:read', card)) throw notFound(field);
    return card;
  }

  async function childToWriteOf(context: Context, studentId: string) {
    const card = await childOf(context, studentId, 'input.studentId');
    authorise(context.viewer, 'learning-support:write', card);
    return card;
  }

  /** What the viewer may see of a child's support, whichever of its records it was written of. */
  async function seenOf(studentId: string, { viewer, loaders }: Context) {
    const known = await loaders.learningSupportOf.load(studentId);
    return known.map(({ state }) => state).filter(({ subject }) => can(viewer, 'learning-support:read', subject));
  }

  /** The record that holds a measure: the child's own, or one that was merged into it. */
  async function holderOf(supportId: string, studentId: string, context: Context): Promise<string> {
    const holder = (await seenOf(studentId, context)).find(({ supports }) => supports.some(({ id }) => id === supportId));
    return supportRecordId(holder?.subject.studentId ?? studentId);
  }

  async function change(context: Context, input: SupportInput, recordId: string, command: SupportCommand) {
    const { studentId } = input;
    await decide(recordId, command, { ...byViewer(context, input), context: { today: schoolDateOf(clock.now()) } });
    context.loaders.learningSupportOf.clear(studentId);
    const learningSupport = childToGraph(studentId, await seenOf(studentId, context));
    return { __typename: 'LearningSupportSuccess' as const, learningSupport };
  }

  return {
    Query: {
      async learningSupport(_root, { first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'learning-support:read'));
        const read = scope && ((page: PageRequest) => supports.page({ ...page, filter: scope, order: 'state.order', descending: true }));
        const page = await connection({ first, after }, read, ({ state }) => supportToGraph(state as SupportedChild));
        return { ...page, totalCount: scope ? await supports.count(scope) : 0 };
      },

      async homeVisitCampaign(_root, _arguments, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'learning-support:read'));
        if (scope === null) return [];
        const counted = async (focus: (typeof FOCUS_FAMILIES)[number]) => {
          const [children, met] = await Promise.all(
            ['visitedAs', 'metAs'].map((which) => supports.count({ ...scope, [`state.${which}`]: focus })),
          );
          return { focus: constantCase(focus), children: children as number, met: met as number };
        };
        return Promise.all(FOCUS_FAMILIES.map(counted));
      },
    },

    Mutation: {
      startLearningSupport: (_root, { input }, context) =>
        answer(async () => {
          const { studentId } = input;
          const card = await childToWriteOf(context, studentId);
          const partner = input.partnerId ? await childOf(context, input.partnerId, 'input.partnerId') : null;
          const subject = subjectOf(card);
          const id = idFrom('learning-support-measure', context.viewer.subject, input.idempotencyKey);
          const command = {
            type: 'StartSupport',
            ...{ id, subject, grade: card.grade, partner, by: context.viewer.post },
            kind: kebabCase(input.kind),
            focus: input.focus ? kebabCase(input.focus) : null,
            from: dayOf(input.from, 'input.from'),
            visitOutcome: input.visitOutcome ? kebabCase(input.visitOutcome) : null,
            sealedNote: input.note ? words.seal(supportRecordId(studentId), 'note', input.note, 'input.note') : null,
          } as const;
          return change(context, input, supportRecordId(studentId), command);
        }),

      addLearningSupportNote: (_root, { input }, context) =>
        answer(async () => {
          const { studentId, supportId } = input;
          await childToWriteOf(context, studentId);
          const recordId = await holderOf(supportId, studentId, context);
          const sealedText = words.seal(recordId, 'note', input.note, 'input.note');
          return change(context, input, recordId, { type: 'AddNote', id: supportId, by: context.viewer.post, sealedText });
        }),

      endLearningSupport: (_root, { input }, context) =>
        answer(async () => {
          const { studentId, supportId, outcome } = input;
          await childToWriteOf(context, studentId);
          const recordId = await holderOf(supportId, studentId, context);
          return change(context, input, recordId, { type: 'EndSupport', id: supportId, outcome: kebabCase(outcome) });
        }),
    },

    SupportNote: {
      text(holder, _arguments, { viewer }) {
        const { place, sealedText } = holder as unknown as { readonly place: CaseSubject; readonly sealedText: string };
        if (!can(viewer, 'learning-support:read-notes', place)) return null;
        return words.open(supportRecordId(place.studentId), 'note', sealedText);
      },
    },

    Student: {
      async learningSupport({ id = '' }, _arguments, context) {
        const seen = await seenOf(id, context);
        return seen.length === 0 ? null : childToGraph(id, seen);
      },
    },
  } satisfies Resolvers;
}

/** A child's support under the record that stands, of whichever record each measure is. */
const childToGraph = (id: string, known: readonly SupportedChild[]) => ({
  student: { __typename: 'Student' as const, id },
  measures: known.flatMap((child) => supportToGraph(child).measures),
});

const supportToGraph = ({ subject, supports }: SupportedChild) => ({
  student: { __typename: 'Student' as const, id: subject.studentId },
  measures: supports.map(({ id, kind, focus, partnerId, from, visitOutcome, by, notes, ended }) => ({
    id,
    kind: constantCase(kind),
    focus: focus && constantCase(focus),
    partner: partnerId === null ? null : { __typename: 'Student' as const, id: partnerId },
    from,
    visitOutcome: visitOutcome && constantCase(visitOutcome),
    by,
    notes: notes.map((note) => ({ ...note, place: subject })),
    endedOn: ended?.on ?? null,
    outcome: ended && constantCase(ended.outcome),
  })),
});

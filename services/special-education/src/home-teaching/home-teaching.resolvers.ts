import { authorise, can, notFound, scopeOf } from '@baoxue/auth';
import { isSchoolDate, kebabCase, schoolDateOf, type Clock, type SchoolDate } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { answerOrConflictOf, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { ofFirstRecord, type Context } from '../context.js';
import type { Arrangement } from '../placement/index.js';
import { refuse } from '../refusals/index.js';
import { programmeToGraph } from './home-teaching-to-graph.js';
import type { Teaching } from './home-teaching.consumers.js';
import type { HomeTeachingCommand, TaughtChild } from './home-teaching.js';
import { homeTeachingId, isKeptProgramme, type HomeTeachingStore } from './home-teaching.store.js';

export interface HomeTeachingResolverDeps {
  readonly programmes: HomeTeachingStore;
  readonly teaching: Teaching;
  readonly clock: Clock;
  /** Where the child learns on a day, by the placement in force. */
  readonly arrangementOn: (studentId: string, day: SchoolDate) => Promise<Arrangement | null>;
}

export const homeTeachingResolvers = ({ programmes, teaching, clock, arrangementOn }: HomeTeachingResolverDeps) => {
  /** A programme out of scope looks like one that does not exist (abuse S4). */
  async function visible(id: string, { viewer, loaders }: Context) {
    const kept = await loaders.homeTeaching.load(id);
    return kept && can(viewer, 'home-teaching:read', kept.state.child) ? programmeToGraph(kept) : null;
  }

  const answerOrConflict = answerOrConflictOf('HomeTeaching', visible);

  async function change(
    id: string,
    command: HomeTeachingCommand,
    place: Parameters<Teaching['decide']>[2],
    input: MutationInput,
    context: Context,
  ) {
    const { state, version } = await teaching.decide(id, command, place, byViewer(context, input));
    const kept = { id, version, state };
    if (!isKeptProgramme(kept)) throw notFound();
    return { __typename: 'HomeTeachingSuccess' as const, homeTeaching: programmeToGraph(kept) };
  }

  /** A mutation on a session of a programme that exists. */
  const onSession =
    <I extends MutationInput & { homeTeachingId: string }>(toCommand: (input: I) => HomeTeachingCommand) =>
    (_root: unknown, { input }: { input: I }, context: Context) =>
      answerOrConflict(context, async () => {
        const kept = await programmes.find(input.homeTeachingId);
        const child = kept && isKeptProgramme(kept) ? kept.state.child : null;
        authorise(context.viewer, 'home-teaching:record', child ?? {});
        if (!child) throw notFound();
        return change(input.homeTeachingId, toCommand(input), child, input, context);
      });

  return {
    Query: {
      missedHomeTeaching: (_root, { first, after }, { viewer }) => {
        const scope = scopeToFilter(scopeOf(viewer, 'home-teaching:read'), 'state.child.');
        const filter = { 'state.hasMissed': true, ...scope };
        const read = (page: PageRequest) => programmes.page({ ...page, filter, order: 'state.order' });
        return connection({ first, after }, scope && read, (kept) => (isKeptProgramme(kept) ? programmeToGraph(kept) : null));
      },
    },
    StudentSpecialEducation: {
      homeTeaching: ({ student }, { schoolYear }, context) => {
        if (!student?.id) return null;
        const idOf = (id: string) => (schoolYear ? homeTeachingId(id, schoolYear) : teaching.idOf(id, schoolDateOf(clock.now())));
        return ofFirstRecord(student.id, context, (id) => visible(idOf(id), context));
      },
    },
    HomeTeaching: { __resolveReference: ({ id }, context) => visible(id, context) },
    Mutation: {
      scheduleHomeTeaching: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const { studentId, weekdays, minutes } = input;
          const from = dayOf(input.from, 'input.from');
          const card = await context.loaders.card.load(studentId);
          const arrangement = card && (await arrangementOn(studentId, from));
          const child: TaughtChild | null = card && { ...placeOf(card), schoolId: arrangement?.schoolId ?? card.schoolId };
          authorise(context.viewer, 'home-teaching:schedule', child ?? {});
          if (!child) throw notFound();
          const place = { jurisdictions: child.jurisdictions, isHomeTaught: arrangement?.kind === 'home-teaching' };
          const schedule = { from, weekdays, minutes };
          return change(teaching.idOf(studentId, from), { type: 'SetSchedule', child, schedule }, place, input, context);
        }),
      recordHomeTeachingSession: onSession(({ date, mode, minutes, evidence, makesUpFor }) => ({
        type: 'RecordSession',
        date: dayOf(date, 'input.date'),
        mode: kebabCase(mode),
        minutes,
        evidence: evidence.map(({ kind, digest }) => ({ kind: kebabCase(kind), digest })),
        makesUpFor: makesUpFor ? dayOf(makesUpFor, 'input.makesUpFor') : null,
      })),
      excuseHomeTeachingSession: onSession(({ date, reason }) => ({
        type: 'ExcuseSession',
        date: dayOf(date, 'input.date'),
        reason: kebabCase(reason),
      })),
    },
  } satisfies Resolvers;
};

const placeOf = ({ studentId, classId, jurisdictions }: TaughtChild) => ({ studentId, classId, jurisdictions });

function dayOf(text: string, field: string): SchoolDate {
  if (!isSchoolDate(text)) throw refuse('DATE_INVALID', { field });
  return text;
}

import { authorise, can, scopeOf } from '@baoxue/auth';
import { commandHandler, constantCase, kebabCase, schoolDateOf, type Clock } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { cleanText, type FieldCipher } from '@baoxue/pii';
import { answer, byViewer, connection, type MutationInput } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { refuse } from '../refusals/index.js';
import { isRegistered, leftOn } from '../student/index.js';
import type { StudentStore } from '../student/student.store.js';
import { holdWords, legalHoldDecider, presentHold, type LegalHold, type LegalHoldCommand } from './legal-hold.js';
import { keptUntil, KINDS_OF_DATA, leftBefore, type KindOfData } from './retention.js';
import type { LegalHoldStore } from './retention.store.js';

export interface RetentionResolversDeps {
  readonly holds: LegalHoldStore;
  readonly students: Pick<StudentStore, 'leftBefore'>;
  readonly cipher: FieldCipher;
  readonly clock: Clock;
  /** The rule pack's part on a day: years after the child has left. */
  readonly scheduleOn: (day: string) => { readonly version: string; readonly years: Readonly<Record<KindOfData, number>> };
}

const READ = 'legal-hold:read';
const PLACE = 'legal-hold:place';
const TEXT_MAX = 500;

/** How long records are kept, and what keeps them longer. Requirement G4. */
export function retentionResolvers({ holds, students, cipher, clock, scheduleOn }: RetentionResolversDeps) {
  const handle = commandHandler(legalHoldDecider, holds);
  const today = () => schoolDateOf(clock.now());
  const words = (text: string, field: string) => cleanText(text, { maxLength: TEXT_MAX, field, multiline: true });

  const holdToGraph = (studentId: string, { reason, sealedText, placedOn, placedBy, lifted }: LegalHold) => ({
    ...{ reason: constantCase(reason), placedOn, placedBy, liftedOn: lifted && lifted.on },
    text: holdWords.text.open(cipher, studentId, sealedText),
    liftNote: lifted && holdWords.note.open(cipher, studentId, lifted.sealedNote),
  });

  type Asked = MutationInput & { readonly studentId: string };
  const change = (input: Asked, context: Context, command: () => LegalHoldCommand) =>
    answer(async () => {
      const { viewer, loaders, seen } = context;
      const kept = await loaders.standingStudent.load(input.studentId);
      authorise(viewer, PLACE, kept?.state.card ?? {});
      // The holds of a child stand under the record that stands for it.
      if (kept?.id !== input.studentId) throw refuse(kept ? 'STUDENT_MERGED' : 'STUDENT_UNKNOWN', { field: 'input.studentId' });
      await handle(kept.id, command(), { ...byViewer(context, input), context: null });
      loaders.legalHolds.clear(kept.id);
      const student = await seen.student(kept.id);
      if (!student) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
      return { __typename: 'LegalHoldSuccess' as const, student };
    });

  return {
    Query: {
      retentionSchedule(_root, _arguments, { viewer }) {
        authorise(viewer, 'processing-purpose:read', {});
        const { version, years } = scheduleOn(today());
        return Object.entries(KINDS_OF_DATA).map(([kind, name]) => ({
          ...{ kind: constantCase(kind as KindOfData), name, years: years[kind as KindOfData], rulePack: version },
        }));
      },

      recordsDueForRemoval(_root, { first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, READ));
        const years = scheduleOn(today()).years.registration;
        const read = (page: PageRequest) => students.leftBefore(leftBefore(today(), years), page);
        return connection({ first, after }, scope && read, (kept) => {
          const left = isRegistered(kept) ? leftOn(kept.state) : null;
          return left === null ? null : { studentId: kept.id, leftOn: left, keptUntil: keptUntil(left, years) };
        });
      },
    },

    RecordDueForRemoval: {
      student: (due, _arguments, { seen }) => seen.student(idIn(due)),
      async legalHold(due, _arguments, { loaders }) {
        const kept = await loaders.legalHolds.load(idIn(due));
        const present = kept && presentHold(kept.state);
        return present && holdToGraph(idIn(due), present);
      },
    },

    Student: {
      async legalHolds({ id = '' }, _arguments, { viewer, loaders }) {
        if (!can(viewer, READ, {})) return null;
        return ((await loaders.legalHolds.load(id))?.state.holds ?? []).map((hold) => holdToGraph(id, hold));
      },
    },

    Mutation: {
      placeLegalHold: (_root, { input }, context) =>
        change(input, context, () => ({
          ...{ type: 'Place', reason: kebabCase(input.reason), placedOn: today(), placedBy: context.viewer.post },
          sealedText: holdWords.text.seal(cipher, input.studentId, words(input.text, 'input.text')),
        })),

      liftLegalHold: (_root, { input }, context) =>
        change(input, context, () => ({
          ...{ type: 'Lift', on: today(), by: context.viewer.post },
          sealedNote: holdWords.note.seal(cipher, input.studentId, words(input.note, 'input.note')),
        })),
    },
  } satisfies Resolvers;
}

const idIn = (due: object): string => (due as { readonly studentId: string }).studentId;

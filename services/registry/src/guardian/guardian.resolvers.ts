import { authorise, can, type Viewer } from '@baoxue/auth';
import { byKey, commandHandler, idFrom, kebabCase, type Clock } from '@baoxue/domain';
import type { Kept } from '@baoxue/mongo';
import { cleanText, mask, type FieldCipher } from '@baoxue/pii';
import { answerOrConflictOf, byViewer, causeOf } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { answerOrConflictOnStudent } from '../answer-on-student.js';
import type { Context } from '../context.js';
import { pastOrPresentDay, refuse } from '../refusals/index.js';
import type { Guardianship, InGraph } from '../student/index.js';
import type { KeptStudent, StudentStore } from '../student/student.store.js';
import { contactKey, contacts, guardianDecider, type Contact, type Guardian, type SealedContact } from './guardian.js';
import type { GuardianStore } from './guardian.store.js';
import { guardianshipsToGraph } from './guardianship-in-graph.js';
import { answersFor, guardianshipDecider, guardianshipsOfRecords } from './guardianship.js';
import { RELATIONS } from './relations.js';

export interface GuardianResolversDeps {
  readonly guardians: GuardianStore;
  readonly students: StudentStore;
  readonly cipher: FieldCipher;
  readonly blindIndexOf: (field: string, value: string) => string;
  readonly clock: Clock;
}

const NAME_MAX = 60;
const READ = 'student:read-guardian';
const WRITE = 'guardian:write';

/** A guardian on the way through the graph: the contact is opened only by the fields that show it. */
interface GuardianInGraph {
  readonly id: string;
  readonly contact: SealedContact;
  readonly mayReadName: boolean;
}
/** Both ends are loaded only when they are asked for. */
interface GuardianshipInGraph extends Guardianship {
  readonly studentId: string;
}

/** A record that names a guardian, and the one that stands for its child. */
interface NamingRecord {
  readonly record: KeptStudent;
  readonly child: KeptStudent;
}

/** Who answers for a child. Requirement A4. */
export function guardianResolvers({ guardians, students, cipher, blindIndexOf, clock }: GuardianResolversDeps) {
  const decideOnChild = commandHandler(guardianshipDecider, students);
  const decideOnGuardian = commandHandler(guardianDecider, guardians);

  const contactOf = (guardian: object): Contact => {
    const { id, contact } = guardian as GuardianInGraph;
    return contacts.open(cipher, id, contact.sealedContact);
  };

  /** @throws Refusal TEXT_* · PHONE_SHAPE */
  function contactIn(input: Contact): Contact & { contactIndex: string } {
    const name = cleanText(input.name, { maxLength: NAME_MAX, field: 'input.name' });
    if (!/^1\d{10}$/.test(input.phone)) throw refuse('PHONE_SHAPE', { field: 'input.phone' });
    return { name, phone: input.phone, contactIndex: blindIndexOf('contact', contactKey({ name, phone: input.phone })) };
  }

  /** The guardian known by this contact, or one entered now. */
  async function meetOrEnter({ contactIndex, ...contact }: Contact & { contactIndex: string }, context: Context): Promise<string> {
    const guardianId = idFrom('guardian', contactIndex);
    const named = { guardianId, sealedContact: contacts.seal(cipher, guardianId, contact), contactIndex };
    return (await guardians.meetOrEnter([named], causeOf(context))).get(contactIndex) ?? guardianId;
  }

  /** The children of a guardian, each once, with the record that names the guardian: its own before one that was merged into it (A3). */
  async function childrenOf(id: string, loaders: Context['loaders']): Promise<readonly NamingRecord[]> {
    const records = (await loaders.childrenOfGuardian.load(id)) ?? [];
    const naming = records.map(async (record) => ({
      record,
      child: (record.state.merged && (await loaders.standingStudent.load(record.id))) ?? record,
    }));
    const ofChildren = byKey(await Promise.all(naming), ({ child }) => child.id);
    return [...ofChildren.values()].flatMap((same) => same.find(({ record, child }) => record === child) ?? same.slice(0, 1));
  }

  /** The children for whom a guardian answers now. A guardianship that ended opens nothing any more. */
  const presentChildren = async (id: string, loaders: Context['loaders']): Promise<readonly KeptStudent[]> =>
    (await childrenOf(id, loaders)).filter(({ record }) => answersFor(id, record.state)).map(({ child }) => child);

  /** Of a child, its own and then those that only a merged record names: until the merge is undone they can be reached for the child. */
  async function guardianshipsOf({ id, registered }: InGraph, { loaders }: Context) {
    const merged = (await loaders.mergedRecords.load(id)) ?? [];
    return guardianshipsToGraph({
      id,
      state: { guardianships: guardianshipsOfRecords([registered, ...merged.map(({ state }) => state)]) },
    });
  }

  async function visible(id: string, { viewer, loaders }: Context) {
    const [kept, children] = await Promise.all([loaders.guardian.load(id), presentChildren(id, loaders)]);
    return kept && children.some(({ state }) => can(viewer, READ, state.card)) ? toGraph(viewer, kept, children) : null;
  }
  const answerOrConflict = answerOrConflictOf('Guardian', visible);

  return {
    Query: { guardian: (_root, { id }, context) => visible(id, context) },

    Guardian: {
      __resolveReference: ({ id = '' }, context) => visible(id, context),
      name(guardian) {
        const { name } = contactOf(guardian);
        return (guardian as unknown as GuardianInGraph).mayReadName ? name : mask.name(name);
      },
      phone: (guardian) => mask.phone(contactOf(guardian).phone),
      async children({ id = '' }, _arguments, { viewer, loaders }) {
        return (await childrenOf(id, loaders))
          .filter(({ child }) => can(viewer, READ, child.state.card))
          .flatMap(({ record, child }) => guardianshipsToGraph({ ...record, id: child.id }).filter(({ guardianId }) => guardianId === id));
      },
    },

    Guardianship: {
      guardian: (guardianship, _arguments, context) => visible((guardianship as unknown as GuardianshipInGraph).guardianId, context),
      student: (guardianship, _arguments, { seen }) => seen.student((guardianship as unknown as GuardianshipInGraph).studentId),
    },

    Student: {
      async guardian(student, _arguments, context) {
        const child = student as unknown as InGraph;
        if (!can(context.viewer, READ, child.registered.card)) return null;
        const first = (await guardianshipsOf(child, context)).find(({ to }) => to === null);
        return first ? visible(first.guardianId, context) : null;
      },
      guardians(student, _arguments, context) {
        const child = student as unknown as InGraph;
        return can(context.viewer, READ, child.registered.card) ? guardianshipsOf(child, context) : null;
      },
    },

    Mutation: {
      addGuardian: (_root, { input }, context) =>
        answerOrConflictOnStudent(context, async () => {
          const { studentId, relation, from } = input;
          await authoriseFor(studentId, context);
          if (!Object.hasOwn(RELATIONS, relation))
            throw refuse('CODE_UNKNOWN', { field: 'input.relation', allowed: Object.keys(RELATIONS).join('、') });
          pastOrPresentDay(from, clock, 'input.from');
          const guardianId = await meetOrEnter(contactIn(input), context);
          const guardianship = { guardianId, kind: kebabCase(input.kind), relation, from };
          await decideOnChild(studentId, { type: 'BeginGuardianship', guardianship }, { ...byViewer(context, input), context: null });
          return success(studentId, context);
        }),

      endGuardianship: (_root, { input }, context) =>
        answerOrConflictOnStudent(context, async () => {
          const { studentId, guardianId, on } = input;
          await authoriseFor(studentId, context);
          pastOrPresentDay(on, clock, 'input.on');
          await decideOnChild(studentId, { type: 'EndGuardianship', guardianId, on }, { ...byViewer(context, input), context: null });
          return success(studentId, context);
        }),

      correctGuardianContact: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const { guardianId } = input;
          const children = await presentChildren(guardianId, context.loaders);
          // Whoever may write for one of the children may correct the number that rings for all of them.
          const own = children.find(({ state }) => can(context.viewer, WRITE, state.card));
          authorise(context.viewer, WRITE, (own ?? children[0])?.state.card ?? {});
          const { contactIndex, ...contact } = contactIn(input);
          const sealedContact = contacts.seal(cipher, guardianId, contact);
          const command = { type: 'CorrectContact' as const, sealedContact, contactIndex };
          const done = await decideOnGuardian(guardianId, command, { ...byViewer(context, input), context: null });
          const guardian = toGraph(context.viewer, { id: guardianId, ...done }, children);
          if (!guardian) throw refuse('GUARDIAN_UNKNOWN', { field: 'input.guardianId' });
          return { __typename: 'CorrectGuardianContactSuccess' as const, guardian };
        }),
    },
  } satisfies Resolvers;

  async function authoriseFor(studentId: string, { viewer, loaders }: Context): Promise<void> {
    const kept = await loaders.student.load(studentId);
    authorise(viewer, WRITE, kept?.state.status === 'Registered' ? kept.state.card : {});
  }

  async function success(studentId: string, { loaders, seen }: Context) {
    loaders.student.clear(studentId);
    const student = await seen.student(studentId);
    if (!student) throw refuse('STUDENT_UNKNOWN', { field: 'input.studentId' });
    return { __typename: 'GuardianshipSuccess' as const, student };
  }
}

function toGraph(viewer: Viewer, { id, version, state }: Kept<Guardian>, children: readonly KeptStudent[]) {
  if (state.status === 'None') return null;
  const mayReadName = children.some((child) => can(viewer, 'student:read-name', child.state.card));
  return { __typename: 'Guardian' as const, id, version, contact: state, mayReadName };
}

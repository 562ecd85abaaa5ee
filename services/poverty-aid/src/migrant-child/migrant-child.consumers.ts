import type { EventEnvelope, SchoolCard, StudentCard } from '@baoxue/contracts';
import { commandHandler, fold, schoolDateOf, type Cause, type Clock, type CommandOptions, type SchoolDate } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { childrenWith, followingChild, type ChildEvent, type MergedRecords, type StudentCards } from '@baoxue/mongo';
import { rulePackFor } from '@baoxue/rules';
import type { StudentFactsStore } from '../entitlement/student-facts.store.js';
import { classMix, type Classmate, type ClassMix } from './class-mix.js';
import { livedHereOn, migrantRule, type Listed, type MigrantCommand, type SchoolChild } from './migrant-child.js';
import { migrantId, type MigrantStore } from './migrant-child.store.js';

export interface MigrantDeps {
  readonly migrants: MigrantStore;
  readonly cards: StudentCards;
  readonly records: Pick<MergedRecords, 'recordsOf' | 'mergedInto' | 'standingFor'>;
  readonly facts: Pick<StudentFactsStore, 'everAt'>;
  readonly clock: Clock;
}

const ACTOR = 'poverty-aid/migrant-child';

/** What moves a child's record besides people: a list, and where the child goes to school. */
export function migrantFollowing({ migrants, cards, records, facts, clock }: MigrantDeps) {
  const handle = commandHandler(migrantRule, migrants);
  const context = () => ({ today: schoolDateOf(clock.now()) });
  const decide = (id: string, command: MigrantCommand, options: Omit<CommandOptions<never>, 'context'>) =>
    handle(id, command, { ...options, context: context() });

  /** By the number the card has now, and by the student: a temporary number that was re-linked has a record of its own. */
  async function follow(card: StudentCard, event: ChildEvent): Promise<void> {
    const child = schoolChildOf(card);
    const known = await migrants.ofStudents([child.studentId]);
    for (const id of new Set([migrantId(card.idNumberIndex), ...known.map((kept) => kept.id)]))
      await decide(id, { type: 'FollowChild', child }, { cause: causedBy(event, ACTOR), commandKey: event.id });
  }

  /** Takes a list's lines: new children in one write, others each by its own command. Safe to repeat. */
  async function take(rows: readonly Listed[], sourceList: string, cause: Cause) {
    const numbers = rows.map(({ idNumberIndex }) => idNumberIndex);
    const known = await cards.byIdNumberIndex(numbers);
    const kept = await migrants.findMany(numbers.map(migrantId));
    const lines = rows.map((row) => {
      const card = known.get(row.idNumberIndex);
      const command = { type: 'TakeFromList', ...row, sourceList, child: card ? schoolChildOf(card) : null } as const;
      return { id: migrantId(row.idNumberIndex), command };
    });
    await migrants.insertMany(lines.filter(({ id }) => !kept.has(id)).map((line) => newRecord(line, cause)));
    for (const { id, command } of lines.filter((line) => kept.has(line.id))) await decide(id, command, { cause });
    await followThoseWhoArrived(lines, cause);
    const matchedCount = lines.filter(({ command }) => command.child !== null).length;
    return { matchedCount, unmatchedCount: rows.length - matchedCount };
  }

  /** Cards are asked again after the records are written: a student who arrived in between is seen by one side or the other. */
  async function followThoseWhoArrived(lines: readonly { readonly id: string; readonly command: TakeFromList }[], cause: Cause) {
    const waiting = lines.filter(({ command }) => command.child === null);
    const now = await cards.byIdNumberIndex(waiting.map(({ command }) => command.idNumberIndex));
    for (const { id, command } of waiting) {
      const card = now.get(command.idNumberIndex);
      if (card) await decide(id, { type: 'FollowChild', child: schoolChildOf(card) }, { cause });
    }
  }

  function newRecord({ id, command }: { readonly id: string; readonly command: TakeFromList }, cause: Cause) {
    const events = migrantRule.decide(command, migrantRule.initialState(), context());
    return { id, events, state: fold(migrantRule.evolve, migrantRule.initialState(), events), cause };
  }

  /** To be told after the child's card is kept: a list taken a moment later must not begin with an older place. */
  const handlers: EventHandlers = {
    'student.registered.v1': (event: EventEnvelope<StudentCard>) => follow(event.data, event),
    ...followingChild({ records, cards, follow }),
  };

  return {
    handlers,
    decide,
    take,
    /** Others are told of who was listed before they were told of such children. */
    tick: (id: string) => decide(id, { type: 'Tell' }, { cause: { actor: `${ACTOR}/clock`, correlationId: id } }),

    among,

    /** Who sits in which class of a school today. */
    async mixAt({ schoolId, jurisdictions }: SchoolCard): Promise<ClassMix[]> {
      const today = schoolDateOf(clock.now());
      const students: Classmate[] = [];
      for await (const studentIds of facts.everAt(schoolId)) {
        const here = [...(await cards.find(studentIds)).values()].filter(
          (card) => card.schoolId === schoolId && card.lifeStatus === 'enrolled',
        );
        const migrant = await among(studentIds, today);
        students.push(...here.map(({ studentId, classId, grade }) => ({ classId, grade, migrant: migrant.has(studentId) })));
      }
      return classMix(students, rulePackFor({ jurisdictions, date: today }).migrantChildren);
    },
  };

  /** Of these students, those who were children of migrant workers living here on the day. */
  function among(studentIds: readonly string[], day: SchoolDate): Promise<ReadonlySet<string>> {
    return childrenWith(records, studentIds, async (recordIds) => {
      const found = (await migrants.ofStudents(recordIds)).filter(({ state }) => livedHereOn(day, state));
      return new Set(found.map(({ state }) => state.child?.studentId ?? null));
    });
  }
}

type TakeFromList = Extract<MigrantCommand, { type: 'TakeFromList' }>;

export type MigrantFollowing = ReturnType<typeof migrantFollowing>;

const schoolChildOf = ({ studentId, schoolId, classId, jurisdictions, lifeStatus }: SchoolChild): SchoolChild => ({
  studentId,
  schoolId,
  classId,
  jurisdictions,
  lifeStatus,
});

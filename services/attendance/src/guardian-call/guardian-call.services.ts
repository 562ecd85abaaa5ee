/** Joins the parts of this slice: calls, their rule and clock, and the registers and cases that ask for one or take it over. */
import type { CaseReference, EventEnvelope, RollTaken, StudentCard } from '@baoxue/contracts';
import type { SchoolCalendar } from '@baoxue/calendar';
import { commandHandler, schoolDateOf, type CommandOptions } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { StudentCards } from '@baoxue/mongo';
import type { RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import { currentRun, type AttendanceDays } from '../absence-run/index.js';
import { subjectOf } from '../dropout-case/index.js';
import { CLASS_DESKS } from '../obligation/index.js';
import { officeRegister } from '../office-register.js';
import { isExpectedInClass } from '../roll-call/index.js';
import { guardianCallDecider, isNotNeeded, runWithoutCall, type CallCommand, type GuardianCall, type OpenedCall } from './guardian-call.js';
import { callToGraph, guardianCallResolvers } from './guardian-call.resolvers.js';
import { guardianCallId, guardianCallStore, owedOnCall, type KeptCall } from './guardian-call.store.js';

export interface GuardianCallDeps extends Pick<ServiceDeps, 'connection' | 'clock'> {
  readonly cards: Pick<StudentCards, 'find'>;
  readonly daysOf: (studentIds: readonly string[]) => Promise<ReadonlyMap<string, AttendanceDays>>;
  /** The children among these whom a case follows. */
  readonly withCase: (studentIds: readonly string[]) => Promise<{ has(studentId: string): boolean }>;
  readonly calendarOf: (schoolId: string | undefined) => Promise<SchoolCalendar>;
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
}

const ACTOR = 'attendance/guardian-call';

export function guardianCallServices({ connection, clock, cards, daysOf, withCase, calendarOf, rulesAt }: GuardianCallDeps) {
  const calls = guardianCallStore(connection, clock);
  const decide = commandHandler(guardianCallDecider, calls);

  async function handle(
    id: string,
    command: CallCommand,
    options: Omit<CommandOptions<never>, 'context'>,
  ): Promise<{ state: GuardianCall }> {
    const { state } = await calls.load(id);
    const subject = command.type === 'OweCall' ? command.subject : state.status === 'None' ? null : state.subject;
    // Nothing becomes of a call that nobody owed.
    if (subject === null) return { state };
    const { escalationEverySchoolDays } = rulesAt(subject.jurisdictions).deadlines;
    const { addSchoolDays } = await calendarOf(subject.schoolId);
    return decide(id, command, { ...options, context: { today: schoolDateOf(clock.now()), escalationEverySchoolDays, addSchoolDays } });
  }

  /** Looks at each child that a register names, once it is known whether a case follows the child. */
  async function registerArrived(event: EventEnvelope<RollTaken>): Promise<void> {
    const named = event.data.entries.map(({ studentId }) => studentId);
    const known = await calls.ofStudents(named);
    const absent = event.data.entries.filter(({ mark }) => mark === 'unexcused').map(({ studentId }) => studentId);
    const owing = [...known].flatMap(([studentId, own]) => (own.some(({ state }) => state.status === 'Owed') ? [studentId] : []));
    const concerned = [...new Set([...absent, ...owing])];
    if (concerned.length === 0) return;
    const [days, followed, places] = await Promise.all([daysOf(concerned), withCase(concerned), cards.find(concerned)]);
    for (const studentId of concerned) {
      const [card, own] = [places.get(studentId), known.get(studentId) ?? []];
      const registered = days.get(studentId) ?? { marks: {} };
      await dropWrong(own, registered, event);
      if (followed.has(studentId)) await passToCase(own, event);
      if (!card || !isExpectedInClass(card) || followed.has(studentId) || !rulesAt(card.jurisdictions).deadlines.contactGuardianSameDay)
        continue;
      const { schoolDaysBetween } = await calendarOf(card.schoolId);
      const run = runWithoutCall(
        currentRun(registered, schoolDaysBetween),
        own.map(({ state }) => state),
      );
      if (run)
        await byEvent(guardianCallId(studentId, run.since), { type: 'OweCall', subject: subjectOf(card), absentOn: run.since }, event);
    }
  }

  async function dropWrong(own: readonly KeptCall[], registered: AttendanceDays, event: EventEnvelope): Promise<void> {
    for (const { id, state } of own) if (isNotNeeded(state, registered)) await byEvent(id, { type: 'DropCall' }, event);
  }

  /** From the suspicion on the case asks for the contact. */
  async function suspected(event: EventEnvelope<CaseReference>): Promise<void> {
    const { studentId } = event.data;
    await passToCase((await calls.ofStudents([studentId])).get(studentId) ?? [], event);
  }

  async function passToCase(own: readonly KeptCall[], event: EventEnvelope): Promise<void> {
    for (const { id, state } of own) if (state.status === 'Owed') await byEvent(id, { type: 'PassToCase' }, event);
  }

  /** The call goes with the child; for a child whom no school expects any more it falls away. */
  async function childMoved(event: EventEnvelope<StudentCard>): Promise<void> {
    const { studentId } = event.data;
    const own = (await calls.ofStudents([studentId])).get(studentId) ?? [];
    const follow = { type: 'FollowChild', subject: subjectOf(event.data) } as const;
    const command = isExpectedInClass(event.data) ? follow : ({ type: 'DropCall' } as const);
    for (const { id, state } of own) if (state.status === 'Owed') await byEvent(id, command, event);
  }

  const byEvent = (id: string, command: CallCommand, event: EventEnvelope) =>
    handle(id, command, { cause: causedBy(event, ACTOR), commandKey: event.id });

  const ofRolls: EventHandlers = { 'roll.taken.v1': registerArrived, 'roll.corrected.v1': registerArrived };
  const ofCases: EventHandlers = { 'dropout.suspected.v1': suspected };
  const ofChildren: EventHandlers = { 'student.moved.v1': childMoved };
  const register = officeRegister<GuardianCall, OpenedCall>({
    ...{ of: 'guardian-call', seenBy: 'roll:read', desks: CLASS_DESKS, store: calls },
    show: (kept) => ({ matter: { __typename: 'GuardianCall', ...callToGraph(kept) }, owed: owedOnCall(kept.state) }),
  });

  return {
    register,
    publishing: [calls],
    resolvers: guardianCallResolvers({ calls, handle }),
    handlers: { ofRolls, ofCases, ofChildren },
    dueWork: [
      {
        store: calls,
        tick: (id: string) => handle(id, { type: 'Tick' }, { cause: { actor: 'attendance/clock', correlationId: id } }),
      },
    ],
  };
}

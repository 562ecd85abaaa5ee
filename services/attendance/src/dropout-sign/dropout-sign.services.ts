/** Joins the parts of this slice: watched children, their rule and clock, and the cases that take a watch over. */
import type { SchoolCalendar } from '@baoxue/calendar';
import type { CaseReference, EventEnvelope, StudentCard } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type CommandOptions } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import type { MergedRecords, StudentCards } from '@baoxue/mongo';
import type { RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import { isUnended, subjectOf, type CaseSubject, type OpenedCase } from '../dropout-case/index.js';
import { officeRegister } from '../office-register.js';
import { isExpectedInClass } from '../roll-call/index.js';
import { signDecider, type SignCommand } from './dropout-sign.js';
import { dropoutSignResolvers, latest } from './dropout-sign.resolvers.js';
import { owedNow, WATCH_DESKS, watchId, watchStore } from './dropout-sign.store.js';
import { mergedWatchHandlers } from './merged-watch.consumers.js';
import type { ChildWatch, WatchedChild } from './watch-state.js';

export interface DropoutSignDeps extends Pick<ServiceDeps, 'connection' | 'clock'> {
  readonly cards: Pick<StudentCards, 'find'>;
  readonly records: Pick<MergedRecords, 'standingFor' | 'mergedInto'>;
  /** The cases that follow these children, by child. */
  readonly withCase: (studentIds: readonly string[]) => Promise<ReadonlyMap<string, { readonly id: string }>>;
  /** All cases of these children, by child. */
  readonly casesOf: (
    studentIds: readonly string[],
  ) => Promise<ReadonlyMap<string, readonly { readonly id: string; readonly state: OpenedCase }[]>>;
  readonly calendarOf: (schoolId: string | undefined) => Promise<SchoolCalendar>;
  readonly rulesAt: (jurisdictions: readonly string[]) => RulePack;
}

export function dropoutSignServices({ connection, clock, cards, records, withCase, casesOf, calendarOf, rulesAt }: DropoutSignDeps) {
  const watches = watchStore(connection, clock);
  const decide = commandHandler(signDecider, watches);

  /** @param child where the child is, whose school's days and whose place's rules count */
  async function handle(child: CaseSubject, command: SignCommand, options: Omit<CommandOptions<never>, 'context'>) {
    const { studentId, schoolId, jurisdictions } = child;
    const [followed, { addSchoolDays }] = await Promise.all([withCase([studentId]), calendarOf(schoolId)]);
    const { deadlines } = rulesAt(jurisdictions);
    const rules = {
      persuadeWithinSchoolDays: deadlines.signPersuasionWithinSchoolDays,
      escalationEverySchoolDays: deadlines.escalationEverySchoolDays,
    };
    const openCaseId = followed.get(studentId)?.id ?? null;
    const context = { today: schoolDateOf(clock.now()), openCaseId, rules, addSchoolDays };
    return decide(watchId(studentId), command, { ...options, context });
  }

  /** Most children were never watched: of them nothing is asked. */
  async function byEvent(studentId: string, command: SignCommand, event: EventEnvelope): Promise<void> {
    const state = (await watches.find(watchId(studentId)))?.state;
    if (state?.status === 'Watched') await heard(state.subject, command, event);
  }

  const heard = (child: CaseSubject, command: SignCommand, event: EventEnvelope) =>
    handle(child, command, { cause: causedBy(event, 'attendance/dropout-sign'), commandKey: event.id });

  const ofCases: EventHandlers = {
    'dropout.suspected.v1': (event: EventEnvelope<CaseReference>) =>
      byEvent(event.data.studentId, { type: 'PassToCase', caseId: event.data.caseId }, event),
    async 'dropout.case.withdrawn.v1'(event: EventEnvelope<CaseReference>) {
      const { studentId, caseId } = event.data;
      const card = (await cards.find([studentId])).get(studentId);
      // A case is withdrawn as well when the child leaves: then nobody is watched any more.
      if (card && isExpectedInClass(card)) await byEvent(studentId, { type: 'ReopenWatch', caseId, subject: subjectOf(card) }, event);
    },
  };
  const ofChildren: EventHandlers = {
    'student.moved.v1': (event: EventEnvelope<StudentCard>) => {
      const card = event.data;
      return byEvent(card.studentId, { type: 'FollowChild', subject: subjectOf(card), ends: !isExpectedInClass(card) }, event);
    },
    ...mergedWatchHandlers({
      cards,
      records,
      watchOf: async (studentId) => (await watches.find(watchId(studentId)))?.state ?? null,
      async caseOf(studentId) {
        const found = (await casesOf([studentId])).get(studentId)?.find(({ state }) => isUnended(state));
        return found ? { id: found.id, reopens: found.state.reopens } : null;
      },
      handle: heard,
    }),
  };

  async function tick(id: string): Promise<void> {
    const { state } = await watches.load(id);
    if (state.status === 'None') return;
    await handle(state.subject, { type: 'Tick' }, { cause: { actor: 'attendance/clock', correlationId: id } });
  }

  const register = officeRegister<ChildWatch, WatchedChild>({
    ...{ of: 'dropout-watch', seenBy: 'dropout-sign:read', desks: WATCH_DESKS, store: watches },
    show: ({ state }) => ({ matter: { __typename: 'DropoutWatch', ...latest(state) }, owed: owedNow(state) }),
  });

  return {
    watches,
    register,
    publishing: [watches],
    resolvers: dropoutSignResolvers({ watches, cards, handle }),
    handlers: { ofCases, ofChildren },
    dueWork: [{ store: watches, tick }],
  };
}

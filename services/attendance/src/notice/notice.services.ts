/** Joins the parts of this slice: ladders and number books, their rule, their clock, and what the graph and events ask of them. */
import type { EventEnvelope } from '@baoxue/contracts';
import { commandHandler, idFrom, schoolDateOf, type CommandOptions } from '@baoxue/domain';
import { causedBy } from '@baoxue/event-bus';
import type { RulePack } from '@baoxue/rules';
import type { ServiceDeps } from '@baoxue/service';
import type { KeptCase } from '../dropout-case/dropout-case.store.js';
import type { CarriedCase } from '../merged-record/index.js';
import type { AddSchoolDays } from '../obligation/index.js';
import { ladderDecider, type LadderCommand } from './ladder.js';
import type { LadderContext } from './ladder-state.js';
import { ladderHandlers } from './notice.consumers.js';
import { noticeIssuing } from './notice.issuing.js';
import { noticeResolvers, type NoticeDeps } from './notice.resolvers.js';
import { ladderId, ladderStore, serialBookId, serialBookStore } from './notice.store.js';
import { sealedPaper } from './sealed-paper.js';
import { serialBookDecider } from '@baoxue/official-document';

export interface NoticeServicesDeps
  extends Pick<ServiceDeps, 'connection' | 'clock' | 'cipher'>, Pick<NoticeDeps, 'findCase' | 'recordPrint'> {
  /** The rules that a case was opened under. */
  readonly rulesOf: (kept: KeptCase) => RulePack;
  readonly addSchoolDays: AddSchoolDays;
}

const ACTOR = 'attendance/notice';

export function noticeServices({ connection, clock, cipher, rulesOf, addSchoolDays, findCase, recordPrint }: NoticeServicesDeps) {
  const ladders = ladderStore(connection, clock);
  const paper = sealedPaper(cipher);
  const books = serialBookStore(connection, clock);
  const handle = commandHandler(ladderDecider, ladders);
  const keepBook = commandHandler(serialBookDecider, books);

  async function contextOf(caseId: string): Promise<LadderContext> {
    const kept = await findCase(caseId);
    if (kept === null) throw new Error('A ladder stands on a case');
    const { notices, deadlines } = rulesOf(kept);
    const rules = { ...notices, escalationEverySchoolDays: deadlines.escalationEverySchoolDays };
    return { rules, today: schoolDateOf(clock.now()), addSchoolDays };
  }

  async function handleLadder(caseId: string, command: LadderCommand, options: Omit<CommandOptions<never>, 'context'>) {
    const { state } = await ladders.load(ladderId(caseId));
    // What is not there has nothing to end and nothing to tick: only what is issued or taken over needs rules.
    if (state.status === 'None' && command.type !== 'IssueNotice' && command.type !== 'TakeOver')
      return handle(ladderId(caseId), command, { ...options, context: { addSchoolDays } as LadderContext });
    return handle(ladderId(caseId), command, { ...options, context: await contextOf(caseId) });
  }

  const byEvent = (caseId: string, command: LadderCommand, event: EventEnvelope) =>
    handleLadder(caseId, command, { cause: causedBy(event, ACTOR), commandKey: event.id });

  const issue = noticeIssuing({
    loadLadder: (caseId, commandKey) => ladders.load(ladderId(caseId), commandKey),
    handleLadder,
    contextOf,
    handleBook: (issuer, year, command) =>
      keepBook(serialBookId(issuer, year), command, { context: null, cause: { actor: ACTOR, correlationId: command.noticeId } }),
    noticeIdOf: (caseId, { rung }) => idFrom('notice', caseId, rung),
  });

  /** The ladder goes with its case to another record of the child; the first of these cases is the one that goes on there. Safe to repeat. */
  async function carryOn({ from: [from], to, subject }: CarriedCase, event: EventEnvelope): Promise<void> {
    if (from === undefined) return;
    // First, so that whatever was recorded until then goes along, and whatever comes later is refused.
    await byEvent(from, { type: 'PassOn' }, event);
    const former = (await ladders.find(ladderId(from)))?.state;
    if (former === undefined || former.status === 'None' || !former.leaving) return;
    const notices = former.leaving.notices.map((notice) => paper.sealAnew(notice, from, to));
    await byEvent(to, { type: 'TakeOver', caseId: to, subject, former: { ...former.leaving, notices } }, event);
    await handleLadder(from, { type: 'Arrive' }, { cause: causedBy(event, ACTOR), commandKey: idFrom('arrived', event.id) });
  }

  async function rungsOn(caseId: string): Promise<number> {
    const state = (await ladders.find(ladderId(caseId)))?.state;
    return state === undefined || state.status === 'None' ? 0 : state.notices.length;
  }

  async function tick(id: string): Promise<void> {
    const { state } = await ladders.load(id);
    if (state.status !== 'None')
      await handleLadder(state.caseId, { type: 'Tick' }, { cause: { actor: 'attendance/clock', correlationId: id } });
  }

  return {
    ladders,
    publishing: [ladders],
    stores: [books],
    resolvers: noticeResolvers({ ladders, findCase, paper, recordPrint, issue, handleLadder }),
    handlers: ladderHandlers(byEvent),
    carryOn,
    rungsOn,
    dueWork: [{ store: ladders, tick }],
  };
}

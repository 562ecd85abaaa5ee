/**
 * An inspection 督导检查: what was found, until when it is put right, what came of it, and the notice that is published.
 *
 *   Open ── finding ──▶ owed by the head or the town until its deadline ── report ──▶ judged: accepted · rejected (new deadline)
 *     │                                                                    (the judgement is owed by whoever inspected)
 *     └── every finding accepted or answered for ──▶ Closed ── published by the leading group, without identities ──▶ Published
 *
 * Plan 〔2018〕49, 四（五）“实行控辍保学督导检查结果公告、限期整改和责任追究制度”; docs/rules/inspection.md; requirement B13.
 */
import { addDays, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import {
  done,
  escalated,
  escalationsDue,
  isAccountable,
  isOwed,
  owedBy,
  type Accountable,
  type AddSchoolDays,
  type Obligation,
} from '../obligation/index.js';
import { refuse } from '../refusals/index.js';
import type { InspectionCommand, InspectionEvent } from './inspection-commands.js';
import type { Inspected, Inspection, InspectionFinding, OpenedInspection } from './inspection-state.js';

export interface InspectionContext {
  readonly today: SchoolDate;
  readonly rules: {
    readonly rectifyWithinDaysMax: number;
    readonly judgeWithinSchoolDays: number;
    readonly publishWithinSchoolDays: number;
    readonly escalationEverySchoolDays: number;
  };
  readonly addSchoolDays: AddSchoolDays;
}

export const PUBLISH = 'publish-notice';

/** What the judgement of a finding's rectification is owed as. */
export const judging = (findingId: string): string => `judge|${findingId}`;

/** What is still owed: rectification and judgement while the inspection is open, the notice once it is closed. */
export const owedOn = ({ status, owed }: OpenedInspection): readonly Obligation<string>[] =>
  owed.filter((each) => isOwed(each) && (each.kind === PUBLISH ? status === 'Closed' : status === 'Open'));

/** Who puts a finding right: the head of the school, or the town. */
export const rectifierOf = ({ schoolId }: Inspected): Accountable => (schoolId === null ? 'town-officer' : 'head');

function decide(command: InspectionCommand, state: Inspection, context: InspectionContext): readonly InspectionEvent[] {
  const { today } = context;
  if (command.type === 'OpenInspection') {
    if (command.on > today) throw refuse('DAY_TO_COME', { field: 'input.on' });
    const { of, on, by, origin } = command;
    return state.status === 'None' ? [{ type: 'InspectionOpened', of, on, by, origin }] : [];
  }
  if (state.status === 'None') {
    if (command.type === 'Tick') return [];
    throw refuse('NOT_FOUND', { field: 'input.inspectionId' });
  }
  switch (command.type) {
    case 'RecordFinding':
      return recordFinding(command, opened(state), context);
    case 'ReportRectification': {
      const { findingId, by, sealedText } = command;
      if (by !== rectifierOf(state.of)) throw refuse('RECTIFIED_BY_ANOTHER', { field: 'input.inspectionId' });
      if (isReported(notAccepted(findingId, opened(state)))) throw refuse('RECTIFICATION_AWAITS', { field: 'input.findingId' });
      return [{ type: 'RectificationReported', findingId, on: today, by, sealedText, owed: judgementOwed(findingId, state, context) }];
    }
    case 'AcceptRectification': {
      reported(command.findingId, opened(state));
      return [{ type: 'RectificationAccepted', findingId: command.findingId, on: today }];
    }
    case 'RejectRectification': {
      const { findingId, dueOn } = command;
      reported(findingId, opened(state));
      return [{ type: 'RectificationRejected', findingId, on: today, owed: owedFor(findingId, dueOn, state, context) }];
    }
    case 'HoldToAccount': {
      const { findingId, post, measure, by } = command;
      findingOf(findingId, state);
      if (post === by) throw refuse('OWN_ACCOUNT', { field: 'input.post' });
      return [{ type: 'HeldToAccount', record: { findingId, post, measure, on: today, by } }];
    }
    case 'CloseInspection':
      return close(opened(state), context);
    case 'PublishNotice':
      if (state.status === 'Published') throw refuse('NOTICE_PUBLISHED', { field: 'input.inspectionId' });
      if (state.status === 'Open') throw refuse('INSPECTION_OPEN', { field: 'input.inspectionId' });
      return [{ type: 'NoticePublished', on: today }];
    case 'Tick':
      return escalationsDue(owedOn(state), today, context.rules.escalationEverySchoolDays, context.addSchoolDays).map((due) => ({
        type: 'RectificationOverdue' as const,
        ...due,
      }));
    default:
      return unreachable(command);
  }
}

function recordFinding(
  { id, matter, sealedText, dueOn }: Extract<InspectionCommand, { type: 'RecordFinding' }>,
  state: OpenedInspection,
  context: InspectionContext,
): readonly InspectionEvent[] {
  const finding: InspectionFinding = { id, matter, sealedText, foundOn: context.today, reports: [], rejectedOn: [], acceptedOn: null };
  return [{ type: 'FindingRecorded', finding, owed: owedFor(id, dueOn, state, context) }];
}

/** @throws Refusal RECTIFY_DEADLINE for a deadline that is over already, or further away than the place allows */
function owedFor(findingId: string, dueOn: SchoolDate, { of }: OpenedInspection, { today, rules }: InspectionContext): Obligation<string> {
  const limit = rules.rectifyWithinDaysMax;
  if (dueOn <= today || dueOn > addDays(today, limit)) throw refuse('RECTIFY_DEADLINE', { field: 'input.dueOn', limit });
  return owedBy(rectifierOf(of), findingId, dueOn);
}

/** Who inspected judges what is reported; an inspector of old whose post owes nothing any more leaves it to the bureau. */
function judgementOwed(
  findingId: string,
  { by }: OpenedInspection,
  { today, rules, addSchoolDays }: InspectionContext,
): Obligation<string> {
  return owedBy(isAccountable(by) ? by : 'bureau-officer', judging(findingId), addSchoolDays(today, rules.judgeWithinSchoolDays));
}

/** What an earlier version left waiting without anybody owing it: reports that nobody judged, and a notice that nobody published. */
export function withWaiting(
  state: OpenedInspection,
  contextOf: () => Pick<InspectionContext, 'rules' | 'addSchoolDays'>,
): OpenedInspection {
  const isMissing = (kind: string) => !state.owed.some((each) => each.kind === kind && isOwed(each));
  const unjudged = state.status === 'Open' ? state.findings.filter((each) => each.acceptedOn === null && isReported(each)) : [];
  const judgements = unjudged.flatMap(({ id, reports, foundOn }) =>
    isMissing(judging(id)) ? [judgementOwed(id, state, { ...contextOf(), today: reports.at(-1)?.on ?? foundOn })] : [],
  );
  const { status, closedOn } = state;
  const notice = status === 'Closed' && closedOn !== null && isMissing(PUBLISH) ? [noticeOwed(closedOn, contextOf())] : [];
  return { ...state, owed: [...state.owed, ...judgements, ...notice] };
}

const noticeOwed = (closedOn: SchoolDate, { rules, addSchoolDays }: Pick<InspectionContext, 'rules' | 'addSchoolDays'>) =>
  owedBy('leading-group-office', PUBLISH, addSchoolDays(closedOn, rules.publishWithinSchoolDays));

/** What was not put right stays open until somebody has answered for it. The notice is owed from then on. */
function close(state: OpenedInspection, context: InspectionContext): readonly InspectionEvent[] {
  const on = context.today;
  const answeredFor = new Set(state.accountability.map(({ findingId }) => findingId));
  const open = state.findings.filter(({ id, acceptedOn }) => acceptedOn === null && !answeredFor.has(id)).length;
  if (open > 0) throw refuse('FINDINGS_OPEN', { field: 'input.inspectionId', open });
  return [{ type: 'InspectionClosed', on, owed: noticeOwed(on, context) }];
}

function opened(state: OpenedInspection): OpenedInspection {
  if (state.status !== 'Open') throw refuse('INSPECTION_CLOSED', { field: 'input.inspectionId' });
  return state;
}

function findingOf(findingId: string, { findings }: OpenedInspection): InspectionFinding {
  const found = findings.find(({ id }) => id === findingId);
  if (!found) throw refuse('NOT_FOUND', { field: 'input.findingId' });
  return found;
}

function notAccepted(findingId: string, state: OpenedInspection): InspectionFinding {
  const found = findingOf(findingId, state);
  if (found.acceptedOn !== null) throw refuse('RECTIFICATION_ACCEPTED', { field: 'input.findingId' });
  return found;
}

/** A report waits to be judged. */
const isReported = ({ reports, rejectedOn }: InspectionFinding): boolean => reports.length > rejectedOn.length;

/** A judgement needs a report that was not judged yet. */
function reported(findingId: string, state: OpenedInspection): void {
  if (!isReported(notAccepted(findingId, state))) throw refuse('RECTIFICATION_NOT_REPORTED', { field: 'input.findingId' });
}

function evolve(state: Inspection, event: InspectionEvent): Inspection {
  if (event.type === 'InspectionOpened') {
    const { of, on, by, origin } = event;
    return { status: 'Open', of, on, by, origin, findings: [], owed: [], accountability: [], closedOn: null, publishedOn: null };
  }
  if (state.status === 'None') return state;
  const change = (id: string, changed: (finding: InspectionFinding) => Partial<InspectionFinding>): readonly InspectionFinding[] =>
    state.findings.map((each) => (each.id === id ? { ...each, ...changed(each) } : each));
  switch (event.type) {
    case 'FindingRecorded':
      return { ...state, findings: [...state.findings, event.finding], owed: [...state.owed, event.owed] };
    case 'RectificationReported': {
      const { findingId, on, by, sealedText } = event;
      const findings = change(findingId, ({ reports }) => ({ reports: [...reports, { on, by, sealedText }] }));
      return { ...state, findings, owed: [...done(state.owed, findingId, on), event.owed] };
    }
    case 'RectificationAccepted':
      return {
        ...state,
        findings: change(event.findingId, () => ({ acceptedOn: event.on })),
        // Of an earlier version a second report may have been accepted after a rejection, with its new deadline still running.
        owed: done(done(state.owed, judging(event.findingId), event.on), event.findingId, event.on),
      };
    case 'RectificationRejected': {
      const findings = change(event.findingId, ({ rejectedOn }) => ({ rejectedOn: [...rejectedOn, event.on] }));
      return { ...state, findings, owed: [...done(state.owed, judging(event.findingId), event.on), event.owed] };
    }
    case 'RectificationOverdue':
      return { ...state, owed: escalated(state.owed, event) };
    case 'HeldToAccount':
      return { ...state, accountability: [...state.accountability, event.record] };
    case 'InspectionClosed':
      return { ...state, status: 'Closed', closedOn: event.on, owed: [...state.owed, event.owed] };
    case 'NoticePublished':
      return { ...state, status: 'Published', publishedOn: event.on, owed: done(state.owed, PUBLISH, event.on) };
    default:
      return unreachable(event);
  }
}

export const inspectionDecider: Decider<InspectionCommand, InspectionEvent, Inspection, InspectionContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};

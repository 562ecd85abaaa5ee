/**
 * A child on the list of its village grid 网格, and what the grid worker has to do about it.
 * Plan 〔2018〕49, 四（三）“指导各村委会(社区)建立学生网格化管控机制”; docs/rules/village-grid.md; requirement B12.
 */
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { hasMoved, type CaseSubject } from '../dropout-case/index.js';
import {
  done,
  escalated,
  escalationsDue,
  isOwed,
  owedBy,
  type AddSchoolDays,
  type EscalationDue,
  type Obligation,
} from '../obligation/index.js';
import { refuse } from '../refusals/index.js';

export const GRID_TASKS = ['visit', 'verify-enrolment', 'accompany-return'] as const;
export type GridTask = (typeof GRID_TASKS)[number];

export const GRID_FINDINGS = ['at-home', 'away-with-family', 'at-work', 'back-at-school', 'not-found'] as const;
/** What the grid worker found 走访情况. */
export type GridFinding = (typeof GRID_FINDINGS)[number];

/** A task, with the case whose suspicion gave it; the town's own has none. */
export interface GridStep extends Obligation<GridTask> {
  readonly caseId?: string;
}

export interface ListedChild {
  readonly status: 'Listed';
  readonly subject: CaseSubject;
  /** Code of the village or community 村（社区）, twelve digits; null once the child is off every list. */
  readonly village: string | null;
  /** It is off because the list that had put it on was taken back, and not by a decision about the child. */
  readonly takenBack?: boolean;
  readonly tasks: readonly GridStep[];
  readonly visits: readonly { readonly task: GridTask; readonly on: SchoolDate; readonly found: GridFinding }[];
}
export type GridChild = { readonly status: 'None' } | ListedChild;

interface Listing {
  readonly subject: CaseSubject;
  readonly village: string;
  /** The case of a child that is away already: somebody goes there at once. */
  readonly openCaseId: string | null;
}

export type GridCommand =
  | ({ readonly type: 'ListChild' } & Listing)
  /** As a row of a file has it. */
  | ({ readonly type: 'ListFromFile' } & Listing)
  /** The file is taken back whose row put the child on the list. */
  | { readonly type: 'TakeRowBack' }
  | { readonly type: 'UnlistChild' }
  | { readonly type: 'GiveTask'; readonly task: GridTask; readonly dueOn: SchoolDate }
  /** The child is suspected: somebody goes there, if it is on a list. */
  | { readonly type: 'NoteSuspicion'; readonly caseId: string }
  /** The child is back, or the alarm was wrong: nobody need go there for it any more. */
  | { readonly type: 'NoteCaseOver'; readonly caseId: string }
  | { readonly type: 'ReportTask'; readonly task: GridTask; readonly found: GridFinding }
  /** The child sits in another class: its new school sees the list, and the old one no more. */
  | { readonly type: 'FollowChild'; readonly subject: CaseSubject }
  | { readonly type: 'Tick' };

export type GridEvent =
  | { readonly type: 'ChildListed'; readonly subject: CaseSubject; readonly village: string }
  | { readonly type: 'ChildUnlisted'; readonly takenBack?: boolean }
  | { readonly type: 'ListedChildMoved'; readonly subject: CaseSubject }
  | { readonly type: 'TaskGiven'; readonly owed: GridStep }
  | { readonly type: 'VisitNotNeeded'; readonly caseId: string }
  | { readonly type: 'TaskReported'; readonly task: GridTask; readonly on: SchoolDate; readonly found: GridFinding }
  | ({ readonly type: 'TaskOverdue' } & EscalationDue<GridTask>);

export interface GridContext {
  readonly today: SchoolDate;
  readonly rules: { readonly visitWithinSchoolDays: number; readonly escalationEverySchoolDays: number };
  readonly addSchoolDays: AddSchoolDays;
}

function decide(command: GridCommand, state: GridChild, context: GridContext): readonly GridEvent[] {
  const { today, rules, addSchoolDays } = context;
  if (command.type === 'ListChild')
    return state.status === 'Listed' && state.village === command.village ? [] : list(command, state, context);
  if (command.type === 'ListFromFile') return isFreeToList(state) ? list(command, state, context) : [];
  const isListed = state.status === 'Listed' && state.village !== null;
  switch (command.type) {
    case 'UnlistChild':
      return isListed ? [{ type: 'ChildUnlisted' }] : [];
    case 'TakeRowBack':
      return isListed ? [{ type: 'ChildUnlisted', takenBack: true }] : [];
    case 'GiveTask': {
      const { task, dueOn } = command;
      if (!isListed) throw refuse('CHILD_NOT_LISTED', { field: 'input.studentId' });
      if (dueOn < today) throw refuse('TASK_IN_PAST', { field: 'input.dueOn' });
      if (isOwedTask(task, state)) throw refuse('TASK_GIVEN', { field: 'input.task' });
      return [{ type: 'TaskGiven', owed: owedBy('grid-worker', task, dueOn) }];
    }
    case 'NoteSuspicion':
      if (!isListed || isVisitOwedFor(command.caseId, state)) return [];
      return [{ type: 'TaskGiven', owed: visitFor(command.caseId, context) }];
    case 'NoteCaseOver':
      return tasksOf(state).some((task) => isOwedFor(command.caseId, task)) ? [{ type: 'VisitNotNeeded', caseId: command.caseId }] : [];
    case 'FollowChild':
      return state.status === 'Listed' && hasMoved(state.subject, command.subject)
        ? [{ type: 'ListedChildMoved', subject: command.subject }]
        : [];
    case 'ReportTask':
      if (!isOwedTask(command.task, state)) throw refuse('TASK_NOT_GIVEN', { field: 'input.task' });
      return [{ type: 'TaskReported', task: command.task, on: today, found: command.found }];
    case 'Tick':
      return escalationsDue(tasksOf(state), today, rules.escalationEverySchoolDays, addSchoolDays).map((due) => ({
        type: 'TaskOverdue' as const,
        ...due,
      }));
    default:
      return unreachable(command);
  }
}

/** What a person decided about a child stands: a file moves it to no other village, and brings none back that was taken off. */
export const isFreeToList = (state: GridChild): boolean => state.status === 'None' || (state.village === null && state.takenBack === true);

function list({ subject, village, openCaseId }: Listing, state: GridChild, context: GridContext): readonly GridEvent[] {
  const listed: GridEvent = { type: 'ChildListed', subject, village };
  if (openCaseId === null || isVisitOwedFor(openCaseId, state)) return [listed];
  return [listed, { type: 'TaskGiven', owed: visitFor(openCaseId, context) }];
}

const visitFor = (caseId: string, { today, rules, addSchoolDays }: GridContext): GridStep => ({
  ...owedBy('grid-worker', 'visit', addSchoolDays(today, rules.visitWithinSchoolDays)),
  caseId,
});

const isOwedFor = (caseId: string, task: GridStep): boolean => task.caseId === caseId && isOwed(task);

/** The visit of another case falls with that case, whose end may be heard later: it stands for no other. */
const isVisitOwedFor = (caseId: string, state: GridChild): boolean =>
  tasksOf(state).some((task) => task.kind === 'visit' && isOwed(task) && (task.caseId === undefined || task.caseId === caseId));

const tasksOf = (state: GridChild): readonly GridStep[] => (state.status === 'Listed' ? state.tasks : []);
const isOwedTask = (task: GridTask, state: GridChild): boolean => tasksOf(state).some((each) => each.kind === task && isOwed(each));

function evolve(state: GridChild, event: GridEvent): GridChild {
  if (event.type === 'ChildListed') {
    const { subject, village } = event;
    const before = state.status === 'Listed' ? state : { tasks: [], visits: [] };
    return { ...before, status: 'Listed', subject, village, takenBack: false };
  }
  if (state.status === 'None') return state;
  switch (event.type) {
    case 'ChildUnlisted':
      // What another village cannot do any more is not owed any more; what was done stays.
      return { ...state, village: null, takenBack: event.takenBack === true, tasks: state.tasks.filter((task) => !isOwed(task)) };
    case 'ListedChildMoved':
      return { ...state, subject: event.subject };
    case 'TaskGiven':
      return { ...state, tasks: [...state.tasks, event.owed] };
    case 'VisitNotNeeded':
      return { ...state, tasks: state.tasks.filter((task) => !isOwedFor(event.caseId, task)) };
    case 'TaskReported': {
      const { task, on, found } = event;
      return { ...state, tasks: done(state.tasks, task, on), visits: [...state.visits, { task, on, found }] };
    }
    case 'TaskOverdue':
      return { ...state, tasks: escalated(state.tasks, event) };
    default:
      return unreachable(event);
  }
}

export const gridDecider: Decider<GridCommand, GridEvent, GridChild, GridContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};

/** Joins the parts of this slice: children on the lists of villages, the rule, its clock, and the suspicion that sends somebody there. */
import type { CaseReference, EventEnvelope } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type CommandOptions } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { followingChild, type MergedRecords, type StudentCards } from '@baoxue/mongo';
import type { RulePack } from '@baoxue/rules';
import { recordsLoader, type ServiceDeps } from '@baoxue/service';
import { subjectOf, type CaseSubject } from '../dropout-case/index.js';
import type { AddSchoolDays } from '../obligation/index.js';
import { officeRegister } from '../office-register.js';
import { gridListDesk, gridListResolvers } from './grid-list.resolvers.js';
import { gridList, type GridListDeps } from './grid-list.store.js';
import { gridDecider, type GridChild, type GridCommand, type ListedChild } from './village-grid.js';
import { gridResolvers, gridToGraph } from './village-grid.resolvers.js';
import { GRID_DESKS, gridChildId, gridStore } from './village-grid.store.js';

export interface VillageGridDeps
  extends Pick<ServiceDeps, 'connection' | 'clock' | 'logger' | 'blindIndexOf'>, Pick<GridListDeps, 'withCase' | 'undoWithinDays'> {
  readonly cards: StudentCards;
  readonly records: Pick<MergedRecords, 'mergedInto' | 'standingFor'>;
  /** The rules for a child: of the case that follows it, or else of its place. */
  readonly rulesForChild: (subject: CaseSubject) => Promise<RulePack>;
  readonly addSchoolDays: AddSchoolDays;
}

export function villageGridServices(deps: VillageGridDeps) {
  const { connection, clock, cards, records, rulesForChild, addSchoolDays, withCase } = deps;
  const grid = gridStore(connection, clock);
  const decide = commandHandler(gridDecider, grid);

  async function handle(studentId: string, command: GridCommand, options: Omit<CommandOptions<never>, 'context'>) {
    const id = gridChildId(studentId);
    const { state } = await grid.load(id);
    const subject =
      'subject' in command && command.type !== 'FollowChild' ? command.subject : state.status === 'None' ? null : state.subject;
    // Nothing becomes of a child that is on no list.
    if (subject === null) return { state };
    const { villageGrid, deadlines } = await rulesForChild(subject);
    const rules = { ...villageGrid, escalationEverySchoolDays: deadlines.escalationEverySchoolDays };
    return decide(id, command, { ...options, context: { today: schoolDateOf(clock.now()), rules, addSchoolDays } });
  }

  const byEvent = (studentId: string, command: GridCommand, event: EventEnvelope) =>
    handle(studentId, command, { cause: causedBy(event, 'attendance/village-grid'), commandKey: event.id });
  /** A child may stand on the list under a record that was merged into its own. */
  const hear =
    (type: 'NoteSuspicion' | 'NoteCaseOver') =>
    async (event: EventEnvelope<CaseReference>): Promise<void> => {
      const { studentId, caseId } = event.data;
      for (const record of await recordsLoader(records.mergedInto)(studentId)) await byEvent(record, { type, caseId }, event);
    };
  const ofCases: EventHandlers = {
    'dropout.suspected.v1': hear('NoteSuspicion'),
    'dropout.returned.v1': hear('NoteCaseOver'),
    'dropout.case.withdrawn.v1': hear('NoteCaseOver'),
  };
  const ofChildren = followingChild({
    records,
    cards,
    follow: (child, event) => byEvent(child.studentId, { type: 'FollowChild', subject: subjectOf(child) }, event),
  });

  async function tick(id: string): Promise<void> {
    const { state } = await grid.load(id);
    if (state.status === 'None') return;
    await handle(state.subject.studentId, { type: 'Tick' }, { cause: { actor: 'attendance/clock', correlationId: id } });
  }

  const register = officeRegister<GridChild, ListedChild>({
    ...{ of: 'grid-task', seenBy: 'grid:read', desks: GRID_DESKS, store: grid },
    show: ({ state }) => ({ matter: { __typename: 'GridChild', ...gridToGraph(state) }, owed: state.tasks }),
  });

  const list = gridList({ ...deps, grid, handle });

  return {
    register,
    /** What comes in as a file. */
    list: { desk: gridListDesk(list), resolvers: gridListResolvers(list), stores: [list] },
    publishing: [grid],
    resolvers: gridResolvers({ grid, cards, withCase, handle }),
    handlers: { ofCases, ofChildren },
    dueWork: [{ store: grid, tick }],
  };
}

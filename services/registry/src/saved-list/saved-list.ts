/**
 * A list that somebody has put together and given a name 常用名单 (A11): which children of a ledger, in which order. It keeps what was asked, never
 * who was found: whoever opens it sees the children of their own scope.
 *
 *   none ── save ──▶ saved ── change ──▶ saved ── delete ──▶ deleted
 */
import { unreachable, type Decider } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { isPersonOrder, refuseWithoutSchool, type StudentOrder } from '../student/index.js';

/** What is asked of a ledger; no name and no number, which would be personal data. */
export interface ListCriteria {
  readonly schoolId?: string;
  readonly classId?: string;
  readonly mark?: string;
  readonly group?: string;
  readonly standing?: string;
  readonly schoolYear?: string;
}

export interface ListDefinition {
  readonly ledger: 'students' | 'school-age-children';
  readonly criteria: ListCriteria;
  /** Of students; class by class when nothing is said. */
  readonly orderBy?: StudentOrder;
  readonly descending: boolean;
}

/** Whom a list is for: its owner, the people of a school, or those of the bureau. */
export type Reader = `own:${string}` | `school:${string}` | 'bureau';

export interface SavedList extends ListDefinition {
  readonly status: 'Saved';
  readonly owner: Reader;
  readonly name: string;
  /** Those besides the owner who find it. */
  readonly sharedWith: readonly Reader[];
}
export type SavedListState = { readonly status: 'None' | 'Deleted' } | SavedList;

interface Asker {
  readonly by: Reader;
}
export type SavedListCommand =
  | { readonly type: 'Save'; readonly list: Omit<SavedList, 'status'>; readonly hasNames: readonly string[] }
  | ({ readonly type: 'Change'; readonly changes: ListChanges; readonly hasNames: readonly string[] } & Asker)
  | ({ readonly type: 'Delete' } & Asker);

export type ListChanges = Partial<Pick<SavedList, 'name' | 'sharedWith'>>;

export type SavedListEvent =
  | { readonly type: 'ListSaved'; readonly list: Omit<SavedList, 'status'> }
  | { readonly type: 'ListChanged'; readonly changes: ListChanges }
  | { readonly type: 'ListDeleted' };

/** More than anybody finds again. */
export const LISTS_PER_PERSON_MAX = 100;

function decide(command: SavedListCommand, state: SavedListState): readonly SavedListEvent[] {
  switch (command.type) {
    case 'Save':
      if (state.status !== 'None') return [];
      if (command.hasNames.length >= LISTS_PER_PERSON_MAX) throw refuse('SAVED_LISTS_TOO_MANY', { limit: LISTS_PER_PERSON_MAX });
      refuseTaken(command.list.name, command.hasNames);
      refuseOrder(command.list);
      return [{ type: 'ListSaved', list: command.list }];
    case 'Change': {
      const list = ownList(state, command);
      const { name } = command.changes;
      if (name !== undefined && name !== list.name) refuseTaken(name, command.hasNames);
      return [{ type: 'ListChanged', changes: command.changes }];
    }
    case 'Delete':
      if (state.status === 'Deleted') return [];
      ownList(state, command);
      return [{ type: 'ListDeleted' }];
    default:
      return unreachable(command);
  }
}

/** Colleagues open a shared list; only its owner changes it. @throws Refusal SAVED_LIST_UNKNOWN */
function ownList(state: SavedListState, { by }: Asker): SavedList {
  if (state.status !== 'Saved' || state.owner !== by) throw refuse('SAVED_LIST_UNKNOWN', { field: 'input.savedListId' });
  return state;
}

function refuseTaken(name: string, hasNames: readonly string[]): void {
  if (hasNames.includes(name)) throw refuse('SAVED_LIST_NAME_TAKEN', { field: 'input.name' });
}

/** What cannot be listed so is not saved either. @throws Refusal ORDER_OF_STUDENTS · ORDER_NEEDS_SCHOOL */
function refuseOrder({ ledger, criteria, orderBy }: ListDefinition): void {
  if (orderBy && ledger !== 'students') throw refuse('ORDER_OF_STUDENTS', { field: 'input.orderBy' });
  if (orderBy && isPersonOrder(orderBy)) refuseWithoutSchool(criteria, 'input.orderBy');
}

function evolve(state: SavedListState, event: SavedListEvent): SavedListState {
  switch (event.type) {
    case 'ListSaved':
      return { status: 'Saved', ...event.list };
    case 'ListChanged':
      return state.status === 'Saved' ? { ...state, ...event.changes } : state;
    case 'ListDeleted':
      return { status: 'Deleted' };
    default:
      return unreachable(event);
  }
}

export const savedListDecider: Decider<SavedListCommand, SavedListEvent, SavedListState, null> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};

interface Person {
  readonly subject: string;
  readonly post: string;
  readonly schoolIds: readonly string[];
}

/** A list belongs to somebody in a post: who changes posts starts anew. */
export const ownerOf = ({ subject, post }: Person): Reader => `own:${post}:${subject}`;

/** The people somebody works with; nobody for a post outside schools and bureau. */
export function colleaguesOf({ post, schoolIds }: Person): readonly Reader[] {
  if (post === 'bureau-officer') return ['bureau'];
  return schoolIds.map((schoolId): Reader => `school:${schoolId}`);
}

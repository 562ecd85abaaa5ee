/** The table of actions, asked about one row (`can`, `authorise`) or about a list (`scopeOf`). */
import { refusals } from '@baoxue/domain';
import { actions, reachOf, type Action } from './actions.js';
import type { Reach } from './post-groups.js';
import type { Viewer } from './posts.js';

/** What an action is about. Only the coordinates that access depends on. */
export interface Resource {
  /** Own code and all ancestors. */
  readonly jurisdictions?: readonly string[] | undefined;
  readonly schoolId?: string | undefined;
  readonly classId?: string | undefined;
}

/** The rows of a list that a viewer may see; a store turns it into an equality filter. */
export type Scope =
  | { kind: 'none' }
  | { kind: 'all' }
  | { kind: 'jurisdictions'; codes: readonly string[] }
  | { kind: 'schools'; ids: readonly string[] }
  | { kind: 'classes'; ids: readonly string[] };

const refuse = refusals({
  FORBIDDEN: { rule: 'E2', zh: '您的岗位无权进行此项操作。', en: 'Your post may not do this.' },
  NOT_FOUND: { rule: 'E2', zh: '记录不存在，或不在您的管辖范围内。', en: 'There is no such record, or it is outside your scope.' },
});

/** How a resource is reached: how far the post goes with the action, and the class, school or place that lies on the way. */
export interface Reached {
  readonly reach: Reach;
  /** Null for the whole city, where nothing need lie on the way. */
  readonly through: string | null;
}

/** True when the viewer's post allows the action and its reach covers the resource. */
export const can = (viewer: Viewer, action: Action, resource: Resource): boolean => reachedBy(viewer, action, resource) !== null;

/** Why `can` is true; null when it is not. */
export function reachedBy(viewer: Viewer, action: Action, resource: Resource): Reached | null {
  const scope = scopeOf(viewer, action);
  switch (scope.kind) {
    case 'none':
      return null;
    case 'all':
      return { reach: 'city', through: null };
    case 'jurisdictions':
      return onTheWay(
        'jurisdiction',
        resource.jurisdictions?.findLast((code) => scope.codes.includes(code)),
      );
    case 'schools':
      return onTheWay('school', scope.ids.includes(resource.schoolId ?? '') ? resource.schoolId : undefined);
    case 'classes':
      return onTheWay('class', scope.ids.includes(resource.classId ?? '') ? resource.classId : undefined);
  }
}

const onTheWay = (reach: Reach, through: string | undefined): Reached | null => (through === undefined ? null : { reach, through });

/**
 * Lets the action pass or refuses it.
 * @throws Refusal NOT_FOUND for a read beyond the viewer's reach, so that the answer does not say whether the row exists (abuse S4);
 *   FORBIDDEN for a post without the action, and for a write beyond reach
 */
export function authorise(viewer: Viewer, action: Action, resource: Resource): void {
  if (can(viewer, action, resource)) return;
  const hasAction = reachOf(viewer.post, action) !== undefined;
  throw refuse(hasAction && isRead(action) ? 'NOT_FOUND' : 'FORBIDDEN');
}

/** The same answer as for a row out of scope, for a row that is not there. @param field the input field that names it */
export const notFound = (field?: string) => refuse('NOT_FOUND', { field });

/** The answer to a post without the action. */
export const forbidden = () => refuse('FORBIDDEN');

/** The rows the viewer reaches with an action. */
export function scopeOf(viewer: Viewer, action: Action): Scope {
  switch (reachOf(viewer.post, action)) {
    case undefined:
      return { kind: 'none' };
    case 'city':
      return { kind: 'all' };
    case 'jurisdiction':
      return { kind: 'jurisdictions', codes: viewer.jurisdictions };
    case 'school':
      return { kind: 'schools', ids: viewer.schoolIds };
    case 'class':
      return { kind: 'classes', ids: viewer.classIds };
  }
}

const isRead = (action: Action): boolean => action.split(':')[1]?.startsWith('read') ?? false;

/** Every action, for tables and tests. */
export const ACTIONS = Object.keys(actions) as readonly Action[];

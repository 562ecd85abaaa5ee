import { can, type Action, type Resource, type Viewer } from '@baoxue/auth';

/** The row if the viewer reaches it, else null: the same answer as for a row that is not there (abuse S4, S5). For nullable query fields and references. */
export const notFoundIfOutOfScope = <T>(
  viewer: Viewer,
  action: Action,
  row: T | null | undefined,
  resourceOf: (row: T) => Resource,
): T | null => (row && can(viewer, action, resourceOf(row)) ? row : null);

/** A case for those who may see it; for others there is none. Requirement E4. */
import { can, type Viewer } from '@baoxue/auth';
import type { Context } from './context.js';
import type { KeptCase } from './dropout-case/dropout-case.store.js';
import { caseToGraph } from './dropout-case/index.js';

export const caseSeenBy = (viewer: Viewer, kept: KeptCase | null) =>
  kept && can(viewer, 'dropout-case:read', kept.state.subject) ? caseToGraph(kept) : null;

/** The case that something else leads to; null when it leads to none. */
export const caseLedTo = async (caseId: string | null, { viewer, loaders }: Context) =>
  caseId === null ? null : caseSeenBy(viewer, await loaders.caseById.load(caseId));

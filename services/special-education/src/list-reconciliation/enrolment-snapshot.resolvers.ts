import { can, type Viewer } from '@baoxue/auth';
import { schoolDateOf } from '@baoxue/domain';
import type { Kept, PageRequest } from '@baoxue/mongo';
import type { FieldCipher } from '@baoxue/pii';
import { connection } from '@baoxue/service';
import type { DisabledEnrolmentSnapshot as GraphSnapshot, Resolvers } from '../__generated__/resolvers.js';
import { recomputes, recount, type EnrolmentSnapshot } from './enrolment-snapshot.js';
import { frozenChildren, type SnapshotStore } from './enrolment-snapshot.store.js';
import { childToGraph, enrolmentToGraph, pageOf } from './enrolment-to-graph.resolvers.js';

export interface SnapshotResolverDeps {
  readonly snapshots: SnapshotStore;
  readonly cipher: FieldCipher;
}

const CHILDREN = 'disabled-enrolment:read-children';

export function enrolmentSnapshotResolvers({ snapshots, cipher }: SnapshotResolverDeps) {
  const childrenOf = ({ id, state }: Kept<EnrolmentSnapshot>) => frozenChildren.open(cipher, id, state.sealedChildren);

  const toGraph = (kept: Kept<EnrolmentSnapshot>, viewer: Viewer) =>
    ({
      id: kept.id,
      month: kept.state.month,
      frozenOn: schoolDateOf(new Date(kept.state.frozenAt)),
      figure: enrolmentToGraph(kept.state, kept.state.target, can(viewer, CHILDREN, {})),
      recomputes: recomputes(kept.state, childrenOf(kept)),
    }) as GraphSnapshot;

  return {
    Query: {
      disabledEnrolmentSnapshots(_root, { place, first, after }, { viewer }) {
        const read = (page: PageRequest) =>
          snapshots.page({ ...page, filter: { 'state.place': place }, order: 'state.order', descending: true });
        return connection({ first, after }, can(viewer, 'disabled-enrolment:read', {}) ? read : null, (kept) => toGraph(kept, viewer));
      },
    },
    DisabledEnrolmentSnapshot: {
      async notEnrolled({ id }, { first, after }, { viewer, loaders }) {
        const kept = id && can(viewer, CHILDREN, {}) ? await loaders.snapshot.load(id) : null;
        return connection({ first, after }, kept && pageOf(recount(kept.state, childrenOf(kept)).notEnrolled), childToGraph);
      },
    },
  } satisfies Resolvers;
}

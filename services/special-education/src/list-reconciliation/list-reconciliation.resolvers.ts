import { can } from '@baoxue/auth';
import { constantCase, kebabCase, schoolDateOf, type Clock, type SchoolDate } from '@baoxue/domain';
import type { PageRequest } from '@baoxue/mongo';
import { connection } from '@baoxue/service';
import type { CertificateFinding as GraphFinding, Resolvers } from '../__generated__/resolvers.js';
import type { CertificateDesk } from '../certificate/certificate.resolvers.js';
import { FINDING_KINDS } from './certificate-finding.js';
import { childToGraph, enrolmentToGraph, pageOf } from './enrolment-to-graph.resolvers.js';
import type { EnrolmentTarget } from './enrolment-rate.js';
import type { FindingStore } from './list-reconciliation.store.js';
import type { ListReconciling } from './reconciling.store.js';

export interface ListReconciliationResolverDeps {
  readonly findings: FindingStore;
  readonly reconciling: ListReconciling;
  readonly certificate: CertificateDesk['one'];
  readonly clock: Clock;
  readonly targetOf: (place: { jurisdictions: readonly string[]; date: SchoolDate }) => EnrolmentTarget;
}

const CHILDREN = 'disabled-enrolment:read-children';

export function listReconciliationResolvers({ findings, reconciling, certificate, clock, targetOf }: ListReconciliationResolverDeps) {
  const targetFor = (place: string) => targetOf({ jurisdictions: [place], date: schoolDateOf(clock.now()) });

  return {
    Query: {
      certificateFindings(_root, { importId, kind, first, after }, { viewer }) {
        const filter = { 'state.importId': importId, 'state.kind': kebabCase(kind) };
        const read = (page: PageRequest) => findings.page({ ...page, filter, order: 'state.order' });
        return connection({ first, after }, can(viewer, CHILDREN, {}) ? read : null, ({ id, state }) => ({
          id,
          kind: constantCase(state.kind),
          certificate: { id: state.certificateId } as GraphFinding['certificate'],
        }));
      },
      async disabledEnrolment(_root, { place }, { viewer }) {
        if (!can(viewer, 'disabled-enrolment:read', {})) return null;
        const target = targetFor(place);
        const found = await reconciling.disabledEnrolment(target);
        return found && enrolmentToGraph(found, target, can(viewer, CHILDREN, {}));
      },
      async disabledChildrenNotEnrolled(_root, { place, first, after }, { viewer }) {
        const found = can(viewer, CHILDREN, {}) ? await reconciling.disabledEnrolment(targetFor(place)) : null;
        return connection({ first, after }, found && pageOf(found.notEnrolled), childToGraph);
      },
    },
    // Each carries the key only: what the viewer may see of a certificate is asked of the certificates.
    CertificateFinding: { certificate: ({ certificate: key }, _arguments, context) => (key?.id ? certificate(key.id, context) : null) },
    DisabledChild: { certificate: ({ certificate: key }, _arguments, context) => (key?.id ? certificate(key.id, context) : null) },
    CertificateImport: {
      async findingCounts({ id }) {
        const counts = id ? await findings.counts(id) : null;
        return counts && FINDING_KINDS.map((kind) => ({ kind: constantCase(kind), count: counts[kind] }));
      },
    },
  } satisfies Resolvers;
}

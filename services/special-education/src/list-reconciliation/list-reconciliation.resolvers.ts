import { can } from '@baoxue/auth';
import { constantCase, kebabCase, schoolDateOf, type Clock, type SchoolDate } from '@baoxue/domain';
import type { Page, PageRequest } from '@baoxue/mongo';
import { connection } from '@baoxue/service';
import type {
  CertificateFinding as GraphFinding,
  DisabledChild,
  DisabledEnrolment as GraphEnrolment,
  Resolvers,
} from '../__generated__/resolvers.js';
import type { CertificateDesk } from '../certificate/certificate.resolvers.js';
import { FINDING_KINDS } from './certificate-finding.js';
import { ENROLMENT_STANDINGS, rateOf, type EnrolmentTarget } from './enrolment-rate.js';
import type { FindingStore } from './list-reconciliation.store.js';
import type { CountedChild, DisabledEnrolment, ListReconciling } from './reconciling.store.js';

export interface ListReconciliationResolverDeps {
  readonly findings: FindingStore;
  readonly reconciling: ListReconciling;
  readonly certificate: CertificateDesk['one'];
  readonly clock: Clock;
  readonly targetOf: (place: { jurisdictions: readonly string[]; date: SchoolDate }) => EnrolmentTarget;
}

const CHILDREN = 'disabled-enrolment:read-children';
/** Fewer could be recognised: their number is shown to nobody who may not see the children. */
const SMALLEST_SHOWN = 5;

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
        return connection({ first, after }, found && pageOf(found.notEnrolled), ({ certificateId, standing }) => ({
          certificate: { id: certificateId } as DisabledChild['certificate'],
          standing: constantCase(standing),
        }));
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

function enrolmentToGraph({ list, on, counts }: DisabledEnrolment, target: EnrolmentTarget, showsAll: boolean): GraphEnrolment {
  const { denominator, percent } = rateOf(counts);
  const isSmall = (count: number) => !showsAll && count > 0 && count < SMALLEST_SHOWN;
  const hidesTerms = ENROLMENT_STANDINGS.some((standing) => isSmall(counts[standing]));
  // Beside a hidden term, the exact share would give it away.
  const shown = percent === null || isSmall(denominator) ? null : hidesTerms ? Math.floor(percent) : percent;
  return {
    sourceList: list.sourceList,
    importId: list.importId,
    on,
    ageFrom: target.ages[0],
    ageTo: target.ages[1],
    denominator: hidesTerms ? null : denominator,
    terms: ENROLMENT_STANDINGS.map((standing) => ({
      standing: constantCase(standing),
      count: hidesTerms ? null : counts[standing],
    })),
    percent: shown,
    targetPercent: target.percent,
    reachesTarget: shown === null || percent === null ? null : percent >= target.percent,
  };
}

/** Pages over children that were counted together. */
const pageOf =
  (children: readonly CountedChild[]) =>
  async ({ first, after }: PageRequest): Promise<Page<CountedChild>> => {
    const behind = children.filter(({ certificateId }) => after === null || certificateId > after);
    const entries = behind.slice(0, first).map((entry) => ({ position: entry.certificateId, entry }));
    return { entries, hasNextPage: behind.length > first };
  };

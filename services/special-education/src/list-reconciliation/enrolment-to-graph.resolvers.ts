import { constantCase } from '@baoxue/domain';
import type { Page, PageRequest } from '@baoxue/mongo';
import type { DisabledChild, DisabledEnrolment as GraphEnrolment } from '../__generated__/resolvers.js';
import { ENROLMENT_STANDINGS, rateOf, type CountedChild, type EnrolmentTarget } from './enrolment-rate.js';
import type { DisabledEnrolment } from './reconciling.store.js';

/** Fewer could be recognised: their number is shown to nobody who may not see the children. */
const SMALLEST_SHOWN = 5;

/** @param showsAll for a viewer who may see the children: small numbers too */
export function enrolmentToGraph(
  { list, on, counts }: Pick<DisabledEnrolment, 'list' | 'on' | 'counts'>,
  target: EnrolmentTarget,
  showsAll: boolean,
): GraphEnrolment {
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
export const pageOf =
  (children: readonly CountedChild[]) =>
  async ({ first, after }: PageRequest): Promise<Page<CountedChild>> => {
    const behind = children.filter(({ certificateId }) => after === null || certificateId > after);
    const entries = behind.slice(0, first).map((entry) => ({ position: entry.certificateId, entry }));
    return { entries, hasNextPage: behind.length > first };
  };

/** The certificate is the key only: what the viewer may see of it is asked of the certificates. */
export const childToGraph = ({ certificateId, standing }: CountedChild) => ({
  certificate: { id: certificateId } as DisabledChild['certificate'],
  standing: constantCase(standing),
});

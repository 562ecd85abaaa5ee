import { yearsLater, type SchoolDate } from '@baoxue/domain';

/** Whether a certificate of a child counts today: the newest one does, until it runs out; a re-grading 重新评定 is a newer certificate. */
export type CertificateStanding = 'in-force' | 'superseded' | 'expired' | 'not-yet-issued';

export interface Standing {
  readonly standing: CertificateStanding;
  /** The last day the certificate may count, by the years of the rule pack. */
  readonly validUntil: SchoolDate;
}

interface Dated {
  readonly id: string;
  readonly issuedOn: SchoolDate;
}

/**
 * Where each certificate of one child stands on a day. The same certificates give the same answer in any order; of two issued on one
 * day the one with the greater id counts, so that the answer does not depend on which list came first.
 */
export function standings(
  certificates: readonly Dated[],
  { today, validForYears }: { readonly today: SchoolDate; readonly validForYears: number },
): ReadonlyMap<string, Standing> {
  const newest = certificates.filter(({ issuedOn }) => issuedOn <= today).reduce<Dated | null>(later, null);
  return new Map(
    certificates.map((certificate) => {
      const validUntil = yearsLater(certificate.issuedOn, validForYears);
      return [certificate.id, { standing: standingOf(certificate, validUntil), validUntil }];
    }),
  );

  function standingOf({ id, issuedOn }: Dated, validUntil: SchoolDate): CertificateStanding {
    if (issuedOn > today) return 'not-yet-issued';
    if (id !== newest?.id) return 'superseded';
    return validUntil < today ? 'expired' : 'in-force';
  }
}

const later = (best: Dated | null, each: Dated): Dated =>
  best === null || `${each.issuedOn}|${each.id}` > `${best.issuedOn}|${best.id}` ? each : best;

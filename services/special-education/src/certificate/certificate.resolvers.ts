import { can } from '@baoxue/auth';
import { constantCase } from '@baoxue/domain';
import { mask } from '@baoxue/pii';
import type { Certificate as GraphCertificate, Resolvers } from '../__generated__/resolvers.js';
import { reviewToGraph } from '../placement-review/index.js';
import type { DisabilityKind } from './certificate.js';
import type { CertificateSeal, KeptCertificate } from './certificate.store.js';

export const certificateResolvers = (seal: CertificateSeal): Resolvers => ({
  Student: {
    /** Both lists in one go: each costs one query for all students of the request. */
    async specialEducation({ id }, _arguments, { viewer, loaders }) {
      const card = id ? await loaders.card.load(id) : null;
      if (!id || !card) return null;
      const seesCertificates = can(viewer, 'certificate:read', card);
      const seesReviews = can(viewer, 'placement-review:read', card);
      if (!seesCertificates && !seesReviews) return null;
      const [certificates, reviews] = await Promise.all([
        seesCertificates ? loaders.certificatesOf.load(id) : null,
        seesReviews ? loaders.reviewsOf.load(id) : null,
      ]);
      return {
        certificates: certificates?.map((each: KeptCertificate) => toGraph(each, seal)) ?? null,
        reviews: reviews?.map(reviewToGraph) ?? null,
      };
    },
  },
  Certificate: {
    async __resolveReference({ id }, { viewer, loaders }) {
      const certificate = await loaders.certificate.load(id);
      const card = certificate?.state.studentId ? await loaders.card.load(certificate.state.studentId) : null;
      return certificate && can(viewer, 'certificate:read', card ?? {}) ? toGraph(certificate, seal) : null;
    },
  },
});

/** Only for a viewer who may read certificates: opens what is shown. */
function toGraph({ id, version, state }: KeptCertificate, seal: CertificateSeal): GraphCertificate {
  const { studentId, issuedOn, sourceList, sealed } = state;
  return {
    id,
    version,
    student: studentId === null ? null : { id: studentId },
    numberMasked: mask.idNumber(seal.open(id, 'number', sealed.number)),
    kind: constantCase(seal.open(id, 'kind', sealed.kind) as DisabilityKind),
    grade: Number(seal.open(id, 'grade', sealed.grade)),
    issuedOn,
    sourceList,
  };
}

import { can } from '@baoxue/auth';
import type { StudentCard } from '@baoxue/contracts';
import { constantCase, schoolDateOf, type Clock, type SchoolDate } from '@baoxue/domain';
import { mask } from '@baoxue/pii';
import type { Certificate as GraphCertificate, Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import { standings, type Standing } from './certificate-standing.js';
import type { DisabilityKind } from './certificate.js';
import type { CertificateSeal, KeptCertificate } from './certificate.store.js';

/** What the rule pack of a place says of certificates. */
export interface CertificateRules {
  readonly certificateValidForYears: number;
  readonly threeCategories: readonly string[];
}

export interface CertificateResolverDeps {
  readonly seal: CertificateSeal;
  readonly clock: Clock;
  readonly rulesOf: (place: { jurisdictions: readonly string[]; date: SchoolDate }) => CertificateRules;
}

/** Certificates as a viewer may see them. */
export function certificateDesk({ seal, clock, rulesOf }: CertificateResolverDeps) {
  /** All certificates of a child: each stands as the others let it. */
  function ofChild(certificates: readonly KeptCertificate[], { jurisdictions }: StudentCard): GraphCertificate[] {
    const today = schoolDateOf(clock.now());
    const rules = rulesOf({ jurisdictions, date: today });
    const dated = certificates.map(({ id, state }) => ({ id, issuedOn: state.issuedOn }));
    const standing = standings(dated, { today, validForYears: rules.certificateValidForYears });
    return certificates.map((each) => toGraph(each, seal, rules.threeCategories, standing.get(each.id)));
  }

  /** One certificate; null for a viewer who may not read it. */
  async function one(id: string, { viewer, loaders }: Context): Promise<GraphCertificate | null> {
    const certificate = await loaders.certificate.load(id);
    const studentId = certificate?.state.studentId;
    const card = studentId ? await loaders.card.load(studentId) : null;
    if (!certificate || !can(viewer, 'certificate:read', card ?? {})) return null;
    if (!card) return toGraph(certificate, seal, [], undefined);
    return ofChild(await loaders.certificatesOf.load(card.studentId), card).find((each) => each.id === id) ?? null;
  }

  return { ofChild, one };
}

export type CertificateDesk = ReturnType<typeof certificateDesk>;

export const certificateResolvers = ({ ofChild, one }: CertificateDesk): Resolvers => ({
  Student: {
    /** Each part of it asks for itself what the viewer may see; nothing at all of a child who is not known here. */
    specialEducation: async ({ id }, _arguments, { viewer, loaders }) => {
      const card = id ? await loaders.card.load(id) : null;
      return card && can(viewer, 'special-education:read', card) ? { student: { id: card.studentId } } : null;
    },
  },
  StudentSpecialEducation: {
    async certificates({ student }, _arguments, { viewer, loaders }) {
      const card = student?.id ? await loaders.card.load(student.id) : null;
      if (!card || !can(viewer, 'certificate:read', card)) return null;
      return ofChild(await loaders.certificatesOf.load(card.studentId), card);
    },
  },
  Certificate: {
    __resolveReference: ({ id }, context) => one(id, context),
  },
});

/** Only for a viewer who may read certificates: opens what is shown. Without a child there is no place whose rules would say where it stands. */
function toGraph(
  { id, version, state }: KeptCertificate,
  seal: CertificateSeal,
  threeCategories: readonly string[],
  standing: Standing | undefined,
): GraphCertificate {
  const { studentId, issuedOn, sourceList, sealed } = state;
  const kind = seal.open(id, 'kind', sealed.kind) as DisabilityKind;
  return {
    id,
    version,
    student: studentId === null ? null : { id: studentId },
    numberMasked: mask.idNumber(seal.open(id, 'number', sealed.number)),
    kind: constantCase(kind),
    grade: Number(seal.open(id, 'grade', sealed.grade)),
    isOfThreeCategories: standing ? threeCategories.includes(kind) : null,
    standing: standing ? constantCase(standing.standing) : null,
    validUntil: standing?.validUntil ?? null,
    issuedOn,
    sourceList,
  };
}

import { schoolDateOf, type Cause, type Clock, type SchoolDate } from '@baoxue/domain';
import type { CaseCards, MergedRecords, StudentCards } from '@baoxue/mongo';
import { parseIdNumber } from '@baoxue/pii';
import { parseCertificateNumber, type DisabilityKind } from '../certificate/index.js';
import type { CertificateSeal, CertificateStore, KeptCertificate } from '../certificate/certificate.store.js';
import { countsOf, type CountedChild, type EnrolmentCounts, type EnrolmentTarget, type FrozenChild } from './enrolment-rate.js';
import type { FindingStore, WholeListStore } from './list-reconciliation.store.js';
import type { WholeList } from './certificate-finding.js';

export interface ReconcilingDeps {
  readonly findings: FindingStore;
  readonly lists: WholeListStore;
  readonly certificates: CertificateStore;
  readonly cards: StudentCards;
  readonly records: Pick<MergedRecords, 'standingFor'>;
  readonly cases: CaseCards;
  readonly seal: CertificateSeal;
  readonly clock: Clock;
}

export interface DisabledEnrolment {
  readonly list: WholeList;
  readonly on: SchoolDate;
  readonly counts: EnrolmentCounts;
  /** Everybody who was counted, in the order of their certificates' ids. */
  readonly children: readonly CountedChild[];
  /** Those who are not enrolled, in the order of their certificates' ids. */
  readonly notEnrolled: readonly CountedChild[];
}

/** Compares the federation's list with what is known here, and reads the 95 % target off its latest whole list. */
export function listReconciling({ findings, lists, certificates, cards, records, cases, seal, clock }: ReconcilingDeps) {
  /** Names every certificate that counts today and that the list does not know, then makes the list the denominator. Safe to repeat. */
  async function takeAsWhole(importId: string, sourceList: string, cause: Cause): Promise<void> {
    for await (const chunk of certificates.newest()) {
      const known = await findings.known(
        importId,
        chunk.map(({ id }) => id),
      );
      const missing = chunk.filter(({ id }) => !known.has(id));
      await findings.writeDown(
        importId,
        missing.map(({ id }) => ({ certificateId: id, kind: 'missing' as const })),
        cause,
      );
    }
    await lists.write({ importId, sourceList, committedAt: clock.now().toISOString() }, cause);
  }

  /** The certificates of a whole list, one per child: of two of one child the newer. */
  async function listed(importId: string): Promise<KeptCertificate[]> {
    const all: KeptCertificate[] = [];
    for (const kind of ['matched', 'unknown'] as const)
      for await (const ids of findings.certificatesOf(importId, kind)) all.push(...(await certificates.held(ids)));
    return newestOfEach(all, ({ state }) => state.idNumberIndex);
  }

  /**
   * What is known of each listed child today, in the order of the certificates' ids; ages are those of a day. A child is asked for by the record that
   * stands for it, and is one though a merged record had a number, and a certificate, of its own.
   */
  async function factsOf(kept: readonly KeptCertificate[], on: SchoolDate): Promise<FrozenChild[]> {
    const standing = await records.standingFor(kept.flatMap(({ state }) => state.studentId ?? []));
    const studentIds = [...new Set(standing.values())];
    const [known, open] = await Promise.all([cards.find(studentIds), cases.openOf(studentIds)]);
    const droppedOut = new Set(open.filter(({ phase }) => phase === 'confirmed').map(({ studentId }) => studentId));
    const listedAs = (certificate: KeptCertificate) => standing.get(certificate.state.studentId ?? '') ?? null;
    return newestOfEach(kept, (certificate) => listedAs(certificate) ?? certificate.id).map((certificate) => {
      const { id, state } = certificate;
      const studentId = listedAs(certificate);
      const kind = seal.open(id, 'kind', state.sealed.kind) as DisabilityKind;
      const { idNumber } = parseCertificateNumber(seal.open(id, 'number', state.sealed.number));
      const bornOn = parseIdNumber(idNumber, { today: on }).birthDate;
      const lifeStatus = known.get(studentId ?? '')?.lifeStatus ?? null;
      return { certificateId: id, studentId, bornOn, kind, lifeStatus, isDroppedOut: droppedOut.has(studentId ?? '') };
    });
  }

  /** The children a whole list names, with what is known of them now. */
  const childrenOf = async (list: WholeList, on: SchoolDate) => factsOf(await listed(list.importId), on);

  return {
    takeAsWhole,

    /** How the target stands today, by the latest whole list; null before the first. */
    async disabledEnrolment(target: EnrolmentTarget): Promise<DisabledEnrolment | null> {
      const list = await lists.latest();
      const on = schoolDateOf(clock.now());
      return list && { list, on, ...countsOf(await childrenOf(list, on), target, on) };
    },

    childrenOf,
  };
}

export type ListReconciling = ReturnType<typeof listReconciling>;

const ageOfCertificate = ({ id, state }: KeptCertificate): string => `${state.issuedOn}|${id}`;

/** Of several certificates of one child the newest; in the order of their ids. */
function newestOfEach(certificates: readonly KeptCertificate[], childOf: (certificate: KeptCertificate) => string): KeptCertificate[] {
  const newest = new Map<string, KeptCertificate>();
  for (const certificate of certificates) {
    const other = newest.get(childOf(certificate));
    if (!other || ageOfCertificate(other) < ageOfCertificate(certificate)) newest.set(childOf(certificate), certificate);
  }
  return [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

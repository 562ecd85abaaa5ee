import { schoolDateOf, type Cause, type Clock, type SchoolDate } from '@baoxue/domain';
import type { CaseCards, StudentCards } from '@baoxue/mongo';
import { parseIdNumber } from '@baoxue/pii';
import { parseCertificateNumber, type DisabilityKind } from '../certificate/index.js';
import type { CertificateSeal, CertificateStore, KeptCertificate } from '../certificate/certificate.store.js';
import { ENROLMENT_STANDINGS, standingOf, type EnrolmentCounts, type EnrolmentStanding, type EnrolmentTarget } from './enrolment-rate.js';
import type { FindingStore, WholeListStore } from './list-reconciliation.store.js';
import type { WholeList } from './certificate-finding.js';

export interface ReconcilingDeps {
  readonly findings: FindingStore;
  readonly lists: WholeListStore;
  readonly certificates: CertificateStore;
  readonly cards: StudentCards;
  readonly cases: CaseCards;
  readonly seal: CertificateSeal;
  readonly clock: Clock;
}

/** A child of the denominator, by its certificate. */
export interface CountedChild {
  readonly certificateId: string;
  /** Null for a child whom no school knows. */
  readonly studentId: string | null;
  readonly standing: EnrolmentStanding;
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
export function listReconciling({ findings, lists, certificates, cards, cases, seal, clock }: ReconcilingDeps) {
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
    const newest = new Map<string, KeptCertificate>();
    for (const kind of ['matched', 'unknown'] as const) {
      for await (const ids of findings.certificatesOf(importId, kind)) {
        for (const kept of await certificates.held(ids)) {
          const other = newest.get(kept.state.idNumberIndex);
          if (!other || ageOfCertificate(other) < ageOfCertificate(kept)) newest.set(kept.state.idNumberIndex, kept);
        }
      }
    }
    return [...newest.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async function counted(kept: readonly KeptCertificate[], target: EnrolmentTarget, on: SchoolDate): Promise<CountedChild[]> {
    const studentIds = kept.flatMap(({ state }) => state.studentId ?? []);
    const [known, open] = await Promise.all([cards.find(studentIds), cases.openOf(studentIds)]);
    const droppedOut = new Set(open.filter(({ phase }) => phase === 'confirmed').map(({ studentId }) => studentId));
    return kept.flatMap(({ id, state: { studentId, sealed } }) => {
      const kind = seal.open(id, 'kind', sealed.kind) as DisabilityKind;
      const { idNumber } = parseCertificateNumber(seal.open(id, 'number', sealed.number));
      const bornOn = parseIdNumber(idNumber, { today: on }).birthDate;
      const lifeStatus = (studentId === null ? undefined : known.get(studentId)?.lifeStatus) ?? null;
      const standing = standingOf({ bornOn, kind, lifeStatus, isDroppedOut: droppedOut.has(studentId ?? '') }, target, on);
      return standing === null ? [] : [{ certificateId: id, studentId, standing }];
    });
  }

  return {
    takeAsWhole,

    /** How the target stands today, by the latest whole list; null before the first. */
    async disabledEnrolment(target: EnrolmentTarget): Promise<DisabledEnrolment | null> {
      const list = await lists.latest();
      if (!list) return null;
      const on = schoolDateOf(clock.now());
      const children = await counted(await listed(list.importId), target, on);
      const counts = Object.fromEntries(
        ENROLMENT_STANDINGS.map((standing) => [standing, children.filter((child) => child.standing === standing).length]),
      ) as EnrolmentCounts;
      return { list, on, counts, children, notEnrolled: children.filter(({ standing }) => standing !== 'enrolled') };
    },
  };
}

export type ListReconciling = ReturnType<typeof listReconciling>;

const ageOfCertificate = ({ id, state }: KeptCertificate): string => `${state.issuedOn}|${id}`;

import { unreachable, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type { FieldCipher } from '@baoxue/pii';
import type mongoose from 'mongoose';
import { certificateRule, type Certificate, type CertificateEvent, type SealedCertificate } from './certificate.js';

/** Certificates as stored. */
export interface CertificateStore extends AggregateStore<Certificate, CertificateEvent> {
  /** Certificates of these students, newest first. */
  ofStudents(studentIds: readonly string[]): Promise<KeptCertificate[]>;
  /** Certificates that wait for a student with this keyed hash. */
  unmatched(idNumberIndex: string): Promise<KeptCertificate[]>;
  held(ids: readonly string[]): Promise<KeptCertificate[]>;
  /** The newest certificate of each child, in chunks. */
  newest(): AsyncGenerator<readonly KeptCertificate[]>;
}

export type KeptCertificate = Kept<Extract<Certificate, { status: 'held' }>>;

const COLLECTION = 'certificates';
/** Renewed every ten years, re-graded now and then. */
const CERTIFICATES_PER_STUDENT_MAX = 20;
const CHUNK = 500;

export function certificateStore(connection: mongoose.Connection, clock: Clock): CertificateStore {
  const store = aggregateStore<Certificate, CertificateEvent>({
    connection,
    clock,
    collection: COLLECTION,
    source: 'baoxue/special-education/certificate',
    initialState: certificateRule.initialState,
    publish,
    // The certificates of one child stand together.
    toStored: (state, id) => ({ ...state, order: 'idNumberIndex' in state ? `${state.idNumberIndex}|${id}` : id }),
    fromStored: ({ order: _order, ...state }: Certificate & { order: string }) => state as Certificate,
    indexes: [
      { key: { 'state.order': 1 } },
      { key: { 'state.studentId': 1, 'state.issuedOn': -1 } },
      { key: { 'state.idNumberIndex': 1 } },
    ],
  });

  return {
    ...store,
    async ofStudents(studentIds) {
      const limit = studentIds.length * CERTIFICATES_PER_STUDENT_MAX;
      return (await store.query({ 'state.studentId': { $in: [...studentIds] } }, { sort: { 'state.issuedOn': -1 }, limit })).filter(
        isKeptCertificate,
      );
    },
    async held(ids) {
      return [...(await store.findMany(ids)).values()].filter(isKeptCertificate);
    },
    async *newest() {
      let newest: KeptCertificate | null = null;
      for (let after: string | null = null, more = true; more;) {
        const page: Awaited<ReturnType<typeof store.page>> = await store.page({ filter: {}, order: 'state.order', first: CHUNK, after });
        const complete: KeptCertificate[] = [];
        for (const { entry } of page.entries) {
          if (!isKeptCertificate(entry)) continue;
          const isOfSameChild: boolean = newest?.state.idNumberIndex === entry.state.idNumberIndex;
          if (newest && !isOfSameChild) complete.push(newest);
          if (!newest || !isOfSameChild || newest.state.issuedOn <= entry.state.issuedOn) newest = entry;
        }
        yield complete;
        after = page.entries.at(-1)?.position ?? after;
        more = page.hasNextPage;
      }
      if (newest) yield [newest];
    },
    async unmatched(idNumberIndex) {
      const found = await store.query({ 'state.idNumberIndex': idNumberIndex }, { limit: CERTIFICATES_PER_STUDENT_MAX });
      return found.filter(isKeptCertificate).filter(({ state }) => state.studentId === null);
    },
  };
}

export const isKeptCertificate = (kept: Kept<Certificate>): kept is KeptCertificate => kept.state.status === 'held';

/** Number, kind and grade are an access class of their own: each is encrypted for its place and opened one at a time. */
export const certificateSeal = (cipher: FieldCipher) => ({
  close: (id: string, open: SealedCertificate): SealedCertificate => ({
    number: cipher.encrypt(open.number, { collection: COLLECTION, id, field: 'number' }),
    kind: cipher.encrypt(open.kind, { collection: COLLECTION, id, field: 'kind' }),
    grade: cipher.encrypt(open.grade, { collection: COLLECTION, id, field: 'grade' }),
  }),
  open: (id: string, field: keyof SealedCertificate, text: string): string => cipher.decrypt(text, { collection: COLLECTION, id, field }),
});

export type CertificateSeal = ReturnType<typeof certificateSeal>;

/** Others hear of a certificate once its child is known, and never of kind or grade. */
function publish(event: CertificateEvent, state: Certificate): PublishedEvent | null {
  if (!('sealed' in state) || state.studentId === null) return null;
  switch (event.type) {
    case 'CertificateTakenBack':
      return { type: 'certificate.withdrawn.v1', data: { studentId: state.studentId, on: event.on } };
    case 'CertificateTaken':
    case 'StudentMatched':
      return { type: 'certificate.matched.v1', data: { studentId: state.studentId, on: event.on } };
    default:
      return unreachable(event);
  }
}

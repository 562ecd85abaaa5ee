import type { EventEnvelope, StudentCard } from '@baoxue/contracts';
import { commandHandler, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { causedBy, type EventHandlers } from '@baoxue/event-bus';
import { effectsOfRows, enteredKey, NEW_ROW, previewOf, type ImportEffects, type RowPreview } from '@baoxue/list-import';
import type { StudentCards } from '@baoxue/mongo';
import { certificateRule, type Certificate, type CertificateEvent, type Taken } from './certificate.js';
import type { CertificateStore } from './certificate.store.js';

export interface CertificateDeps {
  readonly certificates: CertificateStore;
  readonly cards: StudentCards;
  readonly clock: Clock;
  /** What the rows of a list are about to do. */
  readonly effects: Pick<ImportEffects<never>, 'remember'>;
  /** Called with students whose certificates may have been matched; must be idempotent. */
  readonly onMatched: (studentIds: readonly string[], cause: Cause) => Promise<void>;
  /** Keeps of each certificate of a list whether its child is known; must be safe to repeat. */
  readonly writeDown: (importId: string, found: readonly ListedCertificate[], cause: Cause) => Promise<void>;
}

export interface ListedCertificate {
  readonly certificateId: string;
  readonly kind: 'matched' | 'unknown';
}

/** A row of a list that was checked: hashed and sealed already. */
export interface CertificateRow extends Pick<Taken, 'idNumberIndex' | 'issuedOn' | 'sealed'> {
  /** Id of the certificate: the same number issued on the same day, imported again, is the same certificate. */
  readonly id: string;
}

const ACTOR = 'special-education/certificate';

/** Brings certificates and students together, whichever comes first. */
export function certificateMatching({ certificates, cards, clock, effects, onMatched, writeDown }: CertificateDeps) {
  const handle = commandHandler(certificateRule, certificates);
  const today = () => schoolDateOf(clock.now());
  const match = (id: string, studentId: string, cause: Cause) =>
    handle(id, { type: 'Match', studentId, on: today() }, { context: null, cause });

  async function arrived(event: EventEnvelope<StudentCard>): Promise<void> {
    const { studentId, idNumberIndex } = event.data;
    const cause = causedBy(event, ACTOR);
    await cards.apply(event);
    for (const { id } of await certificates.unmatched(idNumberIndex)) await match(id, studentId, cause);
    // Asked even when nothing was matched now: an earlier delivery may have died between the match and this line.
    await onMatched([studentId], cause);
  }

  /** Takes over what is new and matches what is not matched yet. Safe to repeat. */
  async function enter(
    rows: readonly CertificateRow[],
    sourceList: string,
    cause: Cause,
    importId: string,
    numbers: readonly number[],
  ): Promise<{ matchedCount: number; unmatchedCount: number }> {
    const known = await cards.byIdNumberIndex(rows.map(({ idNumberIndex }) => idNumberIndex));
    const present = await certificates.findMany(rows.map(({ id }) => id));
    const isAdded = ({ id }: CertificateRow) => present.get(id)?.state.status !== 'held';
    const added = rows.filter(isAdded);
    const recordOf = (row: CertificateRow) => (isAdded(row) ? row.id : null);
    await effects.remember(effectsOfRows({ importId, rows, numbers, recordOf, versionOf: (id) => present.get(id)?.version }));
    const commandKey = enteredKey(importId);
    await certificates.insertMany(
      added
        .filter(({ id }) => !present.has(id))
        .map((row) => ({ ...newCertificate(row, known.get(row.idNumberIndex)?.studentId ?? null, sourceList), cause, commandKey })),
    );
    for (const { id } of added.filter((row) => present.has(row.id)))
      await handle(id, { type: 'TakeAgain', sourceList, on: today() }, { context: null, cause, commandKey });
    // Cards are asked again after the certificates are written: a student who arrived in between is seen by one side or the other.
    const now = await cards.byIdNumberIndex(rows.map(({ idNumberIndex }) => idNumberIndex));
    const kept = await certificates.findMany(rows.map(({ id }) => id));
    for (const { id, idNumberIndex } of rows) {
      const student = now.get(idNumberIndex);
      const certificate = kept.get(id);
      if (student && certificate?.state.status === 'held' && certificate.state.studentId === null)
        await match(id, student.studentId, cause);
    }
    await onMatched(
      [...now.values()].map(({ studentId }) => studentId),
      cause,
    );
    await writeDown(
      importId,
      rows.map(({ id, idNumberIndex }) => ({ certificateId: id, kind: now.has(idNumberIndex) ? 'matched' : 'unknown' })),
      cause,
    );
    const matchedCount = rows.filter(({ idNumberIndex }) => now.has(idNumberIndex)).length;
    return { matchedCount, unmatchedCount: rows.length - matchedCount };
  }

  function newCertificate({ id, ...row }: CertificateRow, studentId: string | null, sourceList: string) {
    const taken: CertificateEvent = { type: 'CertificateTaken', on: today(), ...row, studentId, sourceList };
    const state: Certificate = certificateRule.evolve(certificateRule.initialState(), taken);
    return { id, state, events: [taken] };
  }

  /** What a commit would do with each row: a certificate that is here already stays as it is. */
  async function preview(rows: readonly CertificateRow[]): Promise<readonly RowPreview[]> {
    const present = await certificates.findMany(rows.map(({ id }) => id));
    return rows.map(({ id }) => (present.get(id)?.state.status === 'held' ? previewOf({}) : NEW_ROW));
  }

  const handlers: EventHandlers = { 'student.registered.v1': arrived, 'student.moved.v1': arrived };
  return { handlers, enter, preview };
}

import { GENESIS, hashOf, type AuditEntry, type Link } from './audit-entry.js';
import { isGenuine, type Checkpoint, type Signer } from './checkpoint.js';

/** What happened to the log, as far as it can be told. */
export type Damage =
  | 'edited' // the entry does not match its own hash
  | 'deleted' // the entry is missing, later ones are there
  | 'reordered' // the entry stands in the wrong place, or twice
  | 'unlinked' // the entry does not follow the one before it: one of the two was replaced
  | 'cut' // the log ends before the checkpoint
  | 'rewritten' // the log is consistent, but is not the one the checkpoint speaks of
  | 'forged-checkpoint'; // the signature is not ours

/** Intact up to `entries`, or the first damage and its place. */
export type Verdict =
  | { readonly intact: true; readonly entries: number }
  | { readonly intact: false; readonly damage: Damage; readonly sequence: number; readonly zh: string; readonly en: string };

/**
 * Checks the whole log, in the order given, against a checkpoint that was kept elsewhere.
 * Entries written after the checkpoint are checked too, but cutting exactly those cannot show: take checkpoints often.
 */
export function verifyChain(entries: readonly AuditEntry[], checkpoint: Checkpoint, signer: Signer): Verdict {
  if (!isGenuine(checkpoint, signer)) return damaged('forged-checkpoint', checkpoint.sequence);
  let previous: Link = GENESIS;
  for (const entry of entries) {
    const verdict = misplaced(entry, previous, entries) ?? altered(entry, previous, checkpoint);
    if (verdict) return verdict;
    previous = entry;
  }
  if (previous.sequence < checkpoint.sequence) return damaged('cut', previous.sequence + 1);
  return { intact: true, entries: previous.sequence };
}

function misplaced(entry: AuditEntry, previous: Link, entries: readonly AuditEntry[]): Verdict | null {
  const expected = previous.sequence + 1;
  if (entry.sequence === expected) return null;
  if (entry.sequence < expected) return damaged('reordered', entry.sequence);
  return damaged(entries.some(({ sequence }) => sequence === expected) ? 'reordered' : 'deleted', expected);
}

function altered(entry: AuditEntry, previous: Link, checkpoint: Checkpoint): Verdict | null {
  if (entry.hash !== hashOf(entry)) return damaged('edited', entry.sequence);
  if (entry.previousHash !== previous.hash) return damaged('unlinked', entry.sequence);
  if (entry.sequence === checkpoint.sequence && entry.hash !== checkpoint.hash) return damaged('rewritten', entry.sequence);
  return null;
}

const SENTENCES: Record<Damage, { zh: string; en: string }> = {
  edited: { zh: '第 {n} 条访问记录被修改。', en: 'Access entry {n} was edited.' },
  deleted: { zh: '第 {n} 条访问记录被删除。', en: 'Access entry {n} was deleted.' },
  reordered: { zh: '第 {n} 条访问记录的顺序被改动。', en: 'Access entry {n} is out of order.' },
  unlinked: {
    zh: '第 {n} 条访问记录与前一条不相连，其中一条被替换。',
    en: 'Access entry {n} does not follow the one before it; one of the two was replaced.',
  },
  cut: { zh: '访问日志从第 {n} 条起被截断。', en: 'The access log was cut from entry {n} on.' },
  rewritten: {
    zh: '第 {n} 条及以前的访问日志被整体改写，与检查点不符。',
    en: 'The access log up to entry {n} was rewritten: it is not the one of the checkpoint.',
  },
  'forged-checkpoint': { zh: '第 {n} 条的检查点签名无效。', en: 'The signature of the checkpoint at entry {n} is not valid.' },
};

function damaged(damage: Damage, sequence: number): Verdict {
  const fill = (sentence: string) => sentence.replace('{n}', String(sequence));
  return { intact: false, damage, sequence, zh: fill(SENTENCES[damage].zh), en: fill(SENTENCES[damage].en) };
}

import type { SchoolDate } from '@baoxue/domain';
import type { MergedRecords } from '@baoxue/mongo';
import { sealedField, type FieldCipher } from '@baoxue/pii';
import type mongoose from 'mongoose';
import { isSamePayee, type Payee } from './payee-list.js';

/** Who recorded an account, and when: whoever may change where money goes leaves a trace. */
export interface PayeeChange {
  readonly on: SchoolDate;
  /** Subject of the token. */
  readonly by: string;
  /** A list never replaces what a person has recorded. */
  readonly from: 'desk' | 'list';
}

export interface PayeeStore {
  /** Keeps the accounts of these children; one that stands as it is changes nothing. Safe to repeat. */
  record(payees: ReadonlyMap<string, Payee>, change: PayeeChange): Promise<void>;
  /** Whose account it was is known no more (G4). Safe to repeat. */
  remove(studentId: string): Promise<void>;
  /** Opens the accounts that count for these children; those without one are absent. Only for the bank's file, and to compare. */
  open(studentIds: readonly string[]): Promise<Map<string, Payee>>;
  /** When the accounts that count for these children were recorded, oldest first; children without one are absent. Nothing is opened. */
  changesOf(studentIds: readonly string[]): Promise<Map<string, readonly PayeeChange[]>>;
}

const COLLECTION = 'payees';
const accounts = sealedField<Payee>(COLLECTION, 'payee');
/** An account changes once in some years; more is looked into, not kept. */
const CHANGES_KEPT = 50;

interface PayeeDocument {
  _id: string;
  sealed: string;
  changes: PayeeChange[];
}

/**
 * One sealed field per record; nothing of it is ever shown in the graph. Of a child with several records the account of the one that stands counts
 * or, when that has none, the one that was recorded last (A3).
 */
export function payeeStore(
  connection: mongoose.Connection,
  cipher: FieldCipher,
  { recordsOf }: Pick<MergedRecords, 'recordsOf'>,
): PayeeStore {
  const collection = connection.collection<PayeeDocument>(COLLECTION);
  const find = (recordIds: readonly string[]) => collection.find({ _id: { $in: [...recordIds] } }).toArray();
  const opened = ({ _id, sealed }: PayeeDocument): Payee => accounts.open(cipher, _id, sealed);

  async function ofChildren<T>(studentIds: readonly string[], shown: (account: PayeeDocument) => T): Promise<Map<string, T>> {
    const records = await recordsOf(studentIds);
    const kept = new Map((await find([...new Set([...records.values()].flat())])).map((account) => [account._id, account]));
    return new Map(
      [...records].flatMap(([studentId, [standing = studentId, ...merged]]) => {
        const counts = kept.get(standing) ?? recordedLast(merged.flatMap((id) => kept.get(id) ?? []));
        return counts ? [[studentId, shown(counts)] as const] : [];
      }),
    );
  }

  return {
    open: (studentIds) => ofChildren(studentIds, opened),

    async record(payees, change) {
      const known = new Map((await find([...payees.keys()])).map((account) => [account._id, opened(account)]));
      const news = [...payees].filter(([studentId, payee]) => {
        const before = known.get(studentId);
        return !before || !isSamePayee(before, payee);
      });
      if (news.length === 0) return;
      const update = (studentId: string, payee: Payee) => ({
        $set: { sealed: accounts.seal(cipher, studentId, payee) },
        $push: { changes: { $each: [change], $slice: -CHANGES_KEPT } },
      });
      await collection.bulkWrite(
        news.map(([_id, payee]) => ({ updateOne: { filter: { _id }, update: update(_id, payee), upsert: true } })),
        { ordered: false },
      );
    },

    async remove(studentId) {
      await collection.deleteOne({ _id: studentId });
    },

    changesOf: (studentIds) => ofChildren(studentIds, ({ changes }) => changes),
  };
}

const dayOf = ({ changes }: PayeeDocument): SchoolDate => changes.at(-1)?.on ?? '';
const recordedLast = (accounts: readonly PayeeDocument[]): PayeeDocument | undefined =>
  accounts.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)))[0];

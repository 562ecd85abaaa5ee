import type { SchoolDate } from '@baoxue/domain';
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
  /** Opens the payees of these children; those without one are absent. Only for the bank's file, and to compare. */
  open(studentIds: readonly string[]): Promise<Map<string, Payee>>;
  /** When accounts of these children were recorded, oldest first; children without one are absent. Nothing is opened. */
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

/** One sealed field per child; nothing of it is ever shown in the graph. */
export function payeeStore(connection: mongoose.Connection, cipher: FieldCipher): PayeeStore {
  const collection = connection.collection<PayeeDocument>(COLLECTION);

  async function open(studentIds: readonly string[]): Promise<Map<string, Payee>> {
    const found = await collection.find({ _id: { $in: [...studentIds] } }, { projection: { sealed: 1 } }).toArray();
    return new Map(found.map(({ _id, sealed }) => [_id, accounts.open(cipher, _id, sealed)]));
  }

  return {
    open,

    async record(payees, change) {
      const known = await open([...payees.keys()]);
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

    async changesOf(studentIds) {
      const found = await collection.find({ _id: { $in: [...studentIds] } }, { projection: { changes: 1 } }).toArray();
      return new Map(found.map(({ _id, changes }) => [_id, changes]));
    },
  };
}

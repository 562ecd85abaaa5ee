import type { FieldCipher } from '@baoxue/pii';
import type mongoose from 'mongoose';

/** Whose account a child's aid is paid to. */
export interface Payee {
  readonly holder: string;
  readonly account: string;
  readonly bank: string;
}

export interface PayeeStore {
  record(studentId: string, payee: Payee): Promise<void>;
  /** Whose account it was is known no more (G4). Safe to repeat. */
  remove(studentId: string): Promise<void>;
  /** Opens the payees of these children; those without one are absent. Only for the bank's file. */
  open(studentIds: readonly string[]): Promise<Map<string, Payee>>;
}

const COLLECTION = 'payees';

/** One sealed field per child; nothing of it is ever shown in the graph. */
export function payeeStore(connection: mongoose.Connection, cipher: FieldCipher): PayeeStore {
  const collection = connection.collection<{ _id: string; sealed: string }>(COLLECTION);
  const placeOf = (id: string) => ({ collection: COLLECTION, id, field: 'payee' });
  return {
    async record(studentId, payee) {
      const sealed = cipher.encrypt(JSON.stringify(payee), placeOf(studentId));
      await collection.updateOne({ _id: studentId }, { $set: { sealed } }, { upsert: true });
    },
    async remove(studentId) {
      await collection.deleteOne({ _id: studentId });
    },
    async open(studentIds) {
      const found = await collection.find({ _id: { $in: [...studentIds] } }).toArray();
      return new Map(found.map(({ _id, sealed }) => [_id, JSON.parse(cipher.decrypt(sealed, placeOf(_id))) as Payee]));
    },
  };
}

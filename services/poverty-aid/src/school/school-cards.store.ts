import type { EventEnvelope, SchoolCard } from '@baoxue/contracts';
import type mongoose from 'mongoose';

/** What the service remembers of each school from the registry's events. */
export interface SchoolCards {
  /** Idempotent: an older event never overwrites a newer card. */
  apply(event: EventEnvelope<SchoolCard>): Promise<void>;
  /** The school is closed: its years stay, but it is none of its place any more. */
  close(event: EventEnvelope<{ schoolId: string; on: string }>): Promise<void>;
  /** The school was entered by mistake; its events come in their order, so that no older card brings it back. */
  forget(event: EventEnvelope<{ schoolId: string }>): Promise<void>;
  find(ids: readonly string[]): Promise<Map<string, SchoolCard>>;
  /** Open schools of a place, by its code; all of a city are few hundred. */
  inPlace(jurisdiction: string): Promise<readonly SchoolCard[]>;
  /** Every private school 民办 that was ever told of, closed ones included; a city has a handful. */
  privateIds(): Promise<readonly string[]>;
  syncIndexes(): Promise<void>;
}

interface CardDocument extends Omit<SchoolCard, 'schoolId'> {
  _id: string;
  sequence: number;
  /** Null once it is open again. */
  closedOn?: string | null;
}

export function schoolCards(connection: mongoose.Connection): SchoolCards {
  const collection = connection.collection<CardDocument>('school_cards');
  const toCard = ({ _id, sequence: _sequence, closedOn: _closedOn, ...rest }: CardDocument): SchoolCard => ({ schoolId: _id, ...rest });
  return {
    async apply({ data: { schoolId, kind, boarding, ownership = 'public', jurisdictions }, sequence }) {
      const fields = { kind, boarding, ownership, jurisdictions, sequence, closedOn: null };
      const result = await collection.updateOne({ _id: schoolId, sequence: { $lt: sequence } }, { $set: fields });
      if (result.matchedCount > 0) return;
      await collection.updateOne({ _id: schoolId }, { $setOnInsert: fields }, { upsert: true });
    },
    async close({ data: { schoolId, on }, sequence }) {
      await collection.updateOne({ _id: schoolId, sequence: { $lt: sequence } }, { $set: { closedOn: on, sequence } });
    },
    async forget({ data: { schoolId } }) {
      await collection.deleteOne({ _id: schoolId });
    },
    async find(ids) {
      const found = await collection.find({ _id: { $in: [...ids] } }).toArray();
      return new Map(found.map((document) => [document._id, toCard(document)]));
    },
    async inPlace(jurisdiction) {
      return (await collection.find({ jurisdictions: jurisdiction, closedOn: null }).toArray()).map(toCard);
    },
    async privateIds() {
      const found = await collection.find({ ownership: 'private' }, { projection: { _id: 1 } }).toArray();
      return found.map(({ _id }) => _id);
    },
    async syncIndexes() {
      await collection.createIndex({ ownership: 1 });
      await collection.createIndex({ jurisdictions: 1 });
    },
  };
}

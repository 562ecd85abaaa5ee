import type { CaseReference, EventEnvelope } from '@baoxue/contracts';
import type mongoose from 'mongoose';

/** Where a dropout case stands, as far as another service needs to know. */
export type CasePhase = 'suspected' | 'confirmed' | 'closed';

/** What a service remembers of a dropout case, so that a list that arrives later can still find it. */
export interface CaseCard extends CaseReference {
  readonly phase: CasePhase;
  /** Day of the mark; for a closed case the day of return or withdrawal. */
  readonly since: string;
}

export interface CaseCards {
  /** Idempotent: an older event never overwrites a newer card. */
  apply(event: EventEnvelope<CaseReference>, phase: CasePhase, since: string): Promise<void>;
  find(caseId: string): Promise<CaseCard | null>;
  /** Cases of these students that are still suspected or confirmed. */
  openOf(studentIds: readonly string[]): Promise<CaseCard[]>;
  syncIndexes(): Promise<void>;
}

interface CaseDocument extends Omit<CaseCard, 'caseId'> {
  _id: string;
  sequence: number;
}

export function caseCards(connection: mongoose.Connection): CaseCards {
  const collection = connection.collection<CaseDocument>('case_cards');
  const toCard = ({ _id, sequence: _sequence, ...rest }: CaseDocument): CaseCard => ({ caseId: _id, ...rest });

  return {
    async apply({ data, sequence }, phase, since) {
      const { caseId, studentId, schoolId, classId, jurisdictions } = data;
      const fields = { studentId, schoolId, classId, jurisdictions, phase, since, sequence };
      const result = await collection.updateOne({ _id: caseId, sequence: { $lt: sequence } }, { $set: fields });
      if (result.matchedCount > 0) return;
      await collection.updateOne({ _id: caseId }, { $setOnInsert: fields }, { upsert: true });
    },

    async find(caseId) {
      const found = await collection.findOne({ _id: caseId });
      return found && toCard(found);
    },

    async openOf(studentIds) {
      const found = await collection.find({ studentId: { $in: [...studentIds] } }).toArray();
      return found.filter(({ phase }) => phase !== 'closed').map(toCard);
    },

    async syncIndexes() {
      await collection.createIndex({ studentId: 1 });
    },
  };
}

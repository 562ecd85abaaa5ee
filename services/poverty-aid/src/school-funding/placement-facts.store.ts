import type { EventEnvelope, PlacementDecided } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type mongoose from 'mongoose';

/** Who is taught in 随班就读, as decisions of placement say; of anything else about the child nothing is kept. */
export interface PlacementFacts {
  /** Idempotent: one fact per sequence of the child's decisions, in whatever order they come. */
  apply(event: EventEnvelope<PlacementDecided>): Promise<void>;
  /** Of these children, those taught in 随班就读 on the day. */
  mainstreamedOn(day: SchoolDate, studentIds: readonly string[]): Promise<ReadonlySet<string>>;
}

interface FactsDocument {
  _id: string;
  decisions: { readonly sequence: number; readonly from: SchoolDate; readonly mainstream: boolean }[];
}

export function placementFacts(connection: mongoose.Connection): PlacementFacts {
  const collection = connection.collection<FactsDocument>('placement_facts');
  return {
    async apply({ data: { studentId, placement, effectiveFrom }, sequence }) {
      const decision = { sequence, from: effectiveFrom, mainstream: placement === 'mainstream' };
      await collection.updateOne({ _id: studentId }, { $setOnInsert: { decisions: [] } }, { upsert: true });
      await collection.updateOne({ _id: studentId, 'decisions.sequence': { $ne: sequence } }, { $push: { decisions: decision } });
    },
    async mainstreamedOn(day, studentIds) {
      const found = await collection.find({ _id: { $in: [...studentIds] } }).toArray();
      return new Set(found.filter(({ decisions }) => inForce(decisions, day)?.mainstream).map(({ _id }) => _id));
    },
  };
}

/** On a day, that decision holds which was made last among those that have begun. */
const inForce = (decisions: FactsDocument['decisions'], day: SchoolDate) =>
  decisions.filter(({ from }) => from <= day).sort((a, b) => b.sequence - a.sequence)[0];

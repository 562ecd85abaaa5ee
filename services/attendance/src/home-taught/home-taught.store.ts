import type { SchoolDate } from '@baoxue/domain';
import type mongoose from 'mongoose';
import { isHomeTaughtOn, type PlacementStep } from './home-taught.js';

/** What special education decided, child by child: one document each, for children who ever had a placement. */
export interface HomeTaughtStore {
  /** Writing a step again changes nothing. */
  record(studentId: string, step: PlacementStep): Promise<void>;
  /** Those of these students who are taught at home on the day. */
  among(studentIds: readonly string[], day: SchoolDate): Promise<ReadonlySet<string>>;
}

interface StepsDocument {
  _id: string;
  /** By sequence. */
  steps: Record<string, PlacementStep>;
}

export function homeTaughtStore(connection: mongoose.Connection): HomeTaughtStore {
  const collection = connection.collection<StepsDocument>('placement_steps');
  return {
    async record(studentId, step) {
      await collection.updateOne({ _id: studentId }, { $set: { [`steps.${step.sequence}`]: step } }, { upsert: true });
    },
    async among(studentIds, day) {
      const found = await collection.find({ _id: { $in: [...studentIds] } }).toArray();
      return new Set(found.filter(({ steps }) => isHomeTaughtOn(Object.values(steps), day)).map(({ _id }) => _id));
    },
  };
}

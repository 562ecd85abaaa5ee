/** The count behind the 95 % target, told to the registry once a month and whenever a whole list is taken in: its indicators need it (A12). */
import type { DisabledEnrolmentCounted } from '@baoxue/contracts';
import { idFrom, schoolDateOf, type Cause, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import type { CountedChild, EnrolmentTarget } from './enrolment-rate.js';
import type { ListReconciling } from './reconciling.store.js';

/** As many children as one event carries. */
const CHILDREN_PER_EVENT = 500;
const ACTOR = 'special-education/enrolment-count';

interface EnrolmentCount {
  readonly on: string;
}

export function enrolmentCounting({
  connection,
  clock,
  reconciling,
  target,
}: {
  readonly connection: mongoose.Connection;
  readonly clock: Clock;
  readonly reconciling: Pick<ListReconciling, 'disabledEnrolment'>;
  readonly target: () => EnrolmentTarget;
}) {
  const store: AggregateStore<EnrolmentCount | null, DisabledEnrolmentCounted> = aggregateStore<
    EnrolmentCount | null,
    DisabledEnrolmentCounted
  >({
    connection,
    clock,
    collection: 'enrolment_counts',
    source: 'baoxue/special-education/enrolment-count',
    initialState: () => null,
    publish: (data) => ({ type: 'disabled-enrolment.counted.v1', data }),
    toStored: (state) => state ?? {},
    fromStored: (stored) => stored,
  });

  /** Counts and tells, once under a name: a month, or the import of a list. Nothing before the first whole list; of one that was taken back, that nobody is counted. */
  async function count(name: string, cause: Cause, listWasTakenBack = false): Promise<void> {
    const counted = (await reconciling.disabledEnrolment(target())) ?? (listWasTakenBack ? noneOn(schoolDateOf(clock.now())) : null);
    if (!counted) return;
    const countId = idFrom('enrolment-count', name);
    const parts = partsOf(counted.children);
    await store.insertMany(
      parts.map((children, index) => ({
        id: idFrom(countId, String(index + 1)),
        state: { on: counted.on },
        events: [
          { countId, on: counted.on, part: index + 1, parts: parts.length, unknownCount: counted.counts.unknown, children: [...children] },
        ],
        cause,
      })),
    );
  }

  let countedMonth = '';
  return {
    ...store,
    count,
    /** The month, until it is counted. */
    async due(now: Date): Promise<string[]> {
      const month = schoolDateOf(now).slice(0, 7);
      return month === countedMonth ? [] : [month];
    },
    async tick(month: string): Promise<void> {
      await count(month, { actor: ACTOR, correlationId: idFrom('enrolment-count', month) });
      countedMonth = month;
    },
  };
}

const noneOn = (on: string) => ({ on, counts: { unknown: 0 }, children: [] });

function partsOf(children: readonly CountedChild[]): readonly DisabledEnrolmentCounted['children'][] {
  const known = children.flatMap(({ studentId, standing }) =>
    studentId === null || standing === 'unknown' ? [] : [{ studentId, standing }],
  );
  const parts = Array.from({ length: Math.ceil(known.length / CHILDREN_PER_EVENT) }, (_, part) =>
    known.slice(part * CHILDREN_PER_EVENT, (part + 1) * CHILDREN_PER_EVENT),
  );
  return parts.length > 0 ? parts : [[]];
}

import type { LifeStatus } from '@baoxue/contracts';
import type { SchoolDate } from '@baoxue/domain';
import type { Arrangement } from '../placement/index.js';
import { PLACE_KINDS, type PlaceKind, type Places } from './school-resource.js';

/** A child whose last decision names the school. */
export interface PlacedChild {
  readonly studentId: string;
  readonly arrangement: Arrangement;
  readonly decidedOn: SchoolDate;
  /** Null when the registry has not told of the child. */
  readonly lifeStatus: LifeStatus | null;
}

export interface PlaceCount {
  readonly kind: PlaceKind;
  readonly places: number;
  readonly taken: number;
  readonly waiting: number;
  /** Below nought where more children are placed than there are places: a full school still takes a child. */
  readonly free: number;
}

export interface WaitingChild {
  readonly studentId: string;
  readonly waitingFor: PlaceKind;
  readonly since: SchoolDate;
  /** 1, 2, 3 … among those who wait for the same. */
  readonly position: number;
  /** There are free places for all up to this one. */
  readonly placeFree: boolean;
}

/** Who left school for good holds no place and waits for none. */
const GONE: readonly LifeStatus[] = ['graduated', 'left', 'died'];

/** Places of a school, and who holds them: from the decision on, also where it begins later. Nothing declared is no place. */
export function occupancy(declared: Places | null, children: readonly PlacedChild[]): readonly PlaceCount[] {
  const present = children.filter(isHere);
  return PLACE_KINDS.map((kind) => {
    const places = declared?.[kind] ?? 0;
    const taken = present.filter(({ arrangement }) => arrangement.kind === kind).length;
    const waiting = present.filter(({ arrangement }) => arrangement.kind === 'waiting' && arrangement.waitingFor === kind).length;
    return { kind, places, taken, waiting, free: places - taken };
  });
}

const isHere = ({ lifeStatus }: PlacedChild): boolean => lifeStatus === null || !GONE.includes(lifeStatus);

/** 轮候名单: who has waited longest comes first; of two decided on one day, the order of their ids holds. */
export function waitingList(counts: readonly PlaceCount[], children: readonly PlacedChild[]): readonly WaitingChild[] {
  const order = (child: PlacedChild) => `${child.decidedOn}|${child.studentId}`;
  const inOrder = children.filter(isHere).sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return counts.flatMap(({ kind, free }) =>
    inOrder
      .filter(({ arrangement }) => arrangement.kind === 'waiting' && arrangement.waitingFor === kind)
      .map(({ studentId, decidedOn }, index) => ({
        studentId,
        waitingFor: kind,
        since: decidedOn,
        position: index + 1,
        placeFree: index < free,
      })),
  );
}

import { AT_SCHOOL, blankIndexOf, type LifeStatus } from '@baoxue/contracts';
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/**
 * One child of migrant workers 进城务工人员随迁子女 (C9, plan 三（四）2 “两为主”“两个全部纳入”): lives here, is registered 户籍 elsewhere. A child on the
 * list is to have a place at a school, near home, and to count in plans and funds like everybody else.
 *
 *   none ── named by a list ──▶ living here ── moved away, or registered here ──▶ ended
 *                                   ▲                                             │
 *                                   └──────────── named by a later list ──────────┘
 */
export type MigrantChild = { readonly status: 'none' } | ListedChild;

export interface ListedChild extends Listed {
  readonly status: 'living-here' | 'ended';
  readonly sourceList: string;
  /** Where the child goes to school; null while no student with this ID number is registered. */
  readonly child: SchoolChild | null;
  readonly ended: { readonly on: SchoolDate; readonly reason: EndReason } | null;
  /** Kept by an earlier version, which told nobody of it. */
  readonly untold?: true;
}

/** What a list says of a child. */
export interface Listed {
  readonly idNumberIndex: string;
  readonly origin: Origin;
  /** Code of the town or subdistrict the family lives in. */
  readonly residence: string;
  readonly livesHereSince: SchoolDate;
}

/** 省内市外 · 省外. */
export type Origin = 'same-province' | 'other-province';
/** 已离开 · 已落户. */
export type EndReason = 'moved-away' | 'registered-here';

export interface SchoolChild {
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
  readonly lifeStatus: LifeStatus;
}

export type MigrantCommand =
  | ({ readonly type: 'TakeFromList'; readonly child: SchoolChild | null; readonly sourceList: string } & Listed)
  | { readonly type: 'FollowChild'; readonly child: SchoolChild }
  | { readonly type: 'End'; readonly on: SchoolDate; readonly reason: EndReason }
  /** Others are told what they have not been told. */
  | { readonly type: 'Tell' };

export type MigrantEvent =
  | ({ readonly type: 'ChildListed'; readonly child: SchoolChild | null; readonly sourceList: string } & Listed)
  | { readonly type: 'ChildMatched'; readonly child: SchoolChild }
  | { readonly type: 'ChildFollowed'; readonly child: SchoolChild }
  | { readonly type: 'ChildEnded'; readonly on: SchoolDate; readonly reason: EndReason }
  | { readonly type: 'ChildTold' };

export interface MigrantContext {
  readonly today: SchoolDate;
}

function decide(command: MigrantCommand, state: MigrantChild, { today }: MigrantContext): readonly MigrantEvent[] {
  switch (command.type) {
    case 'TakeFromList':
      return takeFromList(command, state);
    case 'FollowChild':
      return state.status === 'none' ? [] : followChild(command.child, state.child);
    case 'End':
      return [end(command, state, today)];
    case 'Tell':
      return isUntold(state) ? [{ type: 'ChildTold' }] : [];
    default:
      return unreachable(command);
  }
}

/** A list made before the child left does not bring the child back; one of a family that came later does. */
function takeFromList({ type: _type, ...listed }: Extract<MigrantCommand, { type: 'TakeFromList' }>, state: MigrantChild): MigrantEvent[] {
  if (state.status === 'none') return [{ type: 'ChildListed', ...listed }];
  // Of a child whose years are over (G4).
  if (state.idNumberIndex === blankIndexOf(state.child?.studentId ?? '')) return [];
  if (state.ended && listed.livesHereSince <= state.ended.on) return [];
  const { origin, residence, livesHereSince } = listed;
  const asBefore = state.origin === origin && state.residence === residence && state.livesHereSince === livesHereSince;
  return asBefore && !state.ended ? [] : [{ type: 'ChildListed', ...listed, child: listed.child ?? state.child }];
}

/** A child is met once, and then followed from school to school. */
function followChild(child: SchoolChild, known: SchoolChild | null): MigrantEvent[] {
  if (known?.studentId !== child.studentId) return [{ type: 'ChildMatched', child }];
  return sameChild(known, child) ? [] : [{ type: 'ChildFollowed', child }];
}

const sameChild = (one: SchoolChild, other: SchoolChild): boolean =>
  one.studentId === other.studentId &&
  one.classId === other.classId &&
  one.lifeStatus === other.lifeStatus &&
  one.jurisdictions.join() === other.jurisdictions.join();

function end({ on, reason }: Extract<MigrantCommand, { type: 'End' }>, state: MigrantChild, today: SchoolDate): MigrantEvent {
  if (state.status === 'none') throw refuse('NOT_FOUND', { field: 'input.id' });
  if (state.ended) throw refuse('MIGRANT_ENDED', { field: 'input.id' });
  if (on > today) throw refuse('DATE_IN_FUTURE', { field: 'input.on' });
  if (on < state.livesHereSince) throw refuse('ENDED_BEFORE_ARRIVAL', { field: 'input.on' });
  return { type: 'ChildEnded', on, reason };
}

function evolve(state: MigrantChild, event: MigrantEvent): MigrantChild {
  if (event.type === 'ChildListed') {
    const { type: _type, ...listed } = event;
    return { status: 'living-here', ...listed, ended: null };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    // Others are told of a child as soon as the student is known.
    case 'ChildMatched':
      return { ...asTold(state), child: event.child };
    case 'ChildFollowed':
      return { ...state, child: event.child };
    case 'ChildEnded':
      return { ...state, status: 'ended', ended: { on: event.on, reason: event.reason } };
    case 'ChildTold':
      return asTold(state);
    default:
      return unreachable(event);
  }
}

function asTold({ untold: _untold, ...told }: ListedChild): ListedChild {
  return told;
}

/** Whether others have still to be told that the child lives here. Of one who has left since, there is nothing to tell. */
export const isUntold = (state: MigrantChild): boolean => state.status === 'living-here' && state.child !== null && state.untold === true;

export const migrantRule: Decider<MigrantCommand, MigrantEvent, MigrantChild, MigrantContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

/** At a school 就读 · living here of school age and at none 未就学. */
export const isAtSchool = ({ child }: ListedChild): boolean => child !== null && AT_SCHOOL.includes(child.lifeStatus);

/** Whether the school is in the town the family lives in 就近入学; null for a child at no school. */
export const isNearby = (state: ListedChild): boolean | null =>
  isAtSchool(state) ? (state.child?.jurisdictions.includes(state.residence) ?? false) : null;

/** Whether the child was living here on a day. */
export const livedHereOn = (day: SchoolDate, { livesHereSince, ended }: ListedChild): boolean =>
  livesHereSince <= day && (ended === null || day < ended.on);

/** Own code and all above it, root first: a town's code begins with those of its province, prefecture and city. */
export const pathOfResidence = (code: string): readonly string[] => [code.slice(0, 2), code.slice(0, 4), code.slice(0, 6), code];

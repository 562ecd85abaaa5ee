import { blankIndexOf } from '@baoxue/contracts';
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { declareNeed, needOf, settleNeed, type CareNeed, type NeedCommand, type NeedEvent } from './care-need.js';
import {
  contacted,
  firstContactBy,
  recordContact,
  tick,
  type ContactEvent,
  type FileContext,
  type GuardianContact,
  type RecordContact,
} from './guardian-contact.js';

/**
 * The file 档案 of one left-behind child 留守儿童 (C8, plan 三（四）2): who is away, who the entrusted guardian 代理监护人 is and when they were last
 * spoken with, and which of the child's needs of a school place or boarding come first. Who is left behind, the ledger 留守 says; the file
 * follows it.
 *
 *   none ── on the ledger, or named by a list ──▶ open ── off the ledger ──▶ closed
 *                                                  ▲                         │
 *                                                  └──── on it again ────────┘
 */
export type LeftBehindFile = { readonly status: 'none' } | OpenedFile;

export interface OpenedFile {
  readonly status: 'open' | 'closed';
  readonly idNumberIndex: string;
  /** Null while no student with this ID number is registered: nobody could speak with anybody, so no clock runs. */
  readonly child: FileChild | null;
  /** Null when no list has said it. */
  readonly away: ParentsAway | null;
  readonly openedOn: SchoolDate;
  readonly closedOn: SchoolDate | null;
  readonly guardian: EntrustedGuardian | null;
  /** Those before, without name or number, oldest first. */
  readonly earlierGuardians: readonly { readonly since: SchoolDate; readonly until: SchoolDate }[];
  /** Oldest first. */
  readonly contacts: readonly GuardianContact[];
  /** Last day for the next contact; null without a registered child. */
  readonly contactDueOn: SchoolDate | null;
  /** That this day has passed has been said. */
  readonly contactOverdue: boolean;
  readonly needs: readonly CareNeed[];
}

/** The registered child and where it is enrolled: what access and lists go by. */
export interface FileChild {
  readonly studentId: string;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
  readonly boarding: boolean;
}

/** 单亲外出 · 双亲外出. */
export type ParentsAway = 'one-parent' | 'both-parents';

export interface EntrustedGuardian {
  /** Name, relation and phone, sealed by the store: this file passes them on unread. */
  readonly sealedContact: string;
  readonly since: SchoolDate;
  /** A list never replaces whom a person has named. */
  readonly namedBy: 'list' | 'desk';
}

export type FileCommand =
  | ({ readonly type: 'TakeFromList' } & Listed)
  | {
      readonly type: 'FollowLedger';
      readonly idNumberIndex: string;
      readonly child: FileChild;
      readonly on: SchoolDate;
      readonly onLedger: boolean;
    }
  | { readonly type: 'FollowChild'; readonly child: FileChild }
  | { readonly type: 'NameGuardian'; readonly sealedContact: string }
  | RecordContact
  | NeedCommand
  | { readonly type: 'Tick' };

interface Listed {
  readonly idNumberIndex: string;
  readonly child: FileChild | null;
  readonly away: ParentsAway;
  readonly openedOn: SchoolDate;
  /** Whom the list names; null when it names nobody, or whom the file names already. */
  readonly sealedContact: string | null;
}

type Opened = { readonly type: 'FileOpened' } & Pick<OpenedFile, 'idNumberIndex' | 'child' | 'away' | 'openedOn' | 'contactDueOn'>;
export type FileEvent =
  | Opened
  | ({ readonly type: 'FileReopened'; readonly on: SchoolDate } & Pick<OpenedFile, 'contactDueOn'>)
  | { readonly type: 'FileClosed'; readonly on: SchoolDate }
  | { readonly type: 'ParentsAwayTold'; readonly away: ParentsAway }
  | ({ readonly type: 'ChildFollowed'; readonly child: FileChild } & Pick<OpenedFile, 'contactDueOn'>)
  | ({ readonly type: 'GuardianNamed'; readonly guardian: EntrustedGuardian } & Pick<OpenedFile, 'contactDueOn'>)
  | ContactEvent
  | NeedEvent;

function decide(command: FileCommand, state: LeftBehindFile, context: FileContext): readonly FileEvent[] {
  switch (command.type) {
    case 'TakeFromList':
      return takeFromList(command, state, context);
    case 'FollowLedger':
      return followLedger(command, state, context);
    case 'FollowChild':
      return state.status === 'none' ? [] : followChild(command.child, state, context);
    case 'NameGuardian':
      return [guardianNamed(command.sealedContact, 'desk', open(state), context)];
    case 'RecordContact':
      return recordContact(command, open(state), context);
    case 'DeclareNeed':
      return declareNeed(command.kind, open(state), context.today);
    case 'SettleNeed':
      return settleNeed(command, open(state).needs, context.today);
    case 'Tick':
      return tick(state, context);
    default:
      return unreachable(command);
  }
}

function open(state: LeftBehindFile): OpenedFile {
  if (state.status === 'none') throw refuse('NOT_FOUND', { field: 'input.fileId' });
  if (state.status === 'closed') throw refuse('FILE_CLOSED', { field: 'input.fileId' });
  return state;
}

/** A closed file keeps what the list says and stays closed: whether the child is left behind again, the ledger decides. */
function takeFromList(
  { idNumberIndex, child, away, openedOn, sealedContact }: Listed,
  state: LeftBehindFile,
  context: FileContext,
): FileEvent[] {
  // The file of a child whose years are over names nobody any more, whatever a list says (G4).
  if (state.status !== 'none' && state.idNumberIndex === blankIndexOf(state.child?.studentId ?? '')) return [];
  const opened: FileEvent[] =
    state.status === 'none'
      ? [{ type: 'FileOpened', idNumberIndex, child, away, openedOn, contactDueOn: firstContactBy(child, context) }]
      : state.away === away
        ? []
        : [{ type: 'ParentsAwayTold', away }];
  const file = opened.reduce(evolve, state) as OpenedFile;
  const isNew = sealedContact !== null && file.guardian?.namedBy !== 'desk';
  return isNew ? [...opened, guardianNamed(sealedContact, 'list', file, context)] : opened;
}

function followLedger(
  { idNumberIndex, child, on, onLedger }: Extract<FileCommand, { type: 'FollowLedger' }>,
  state: LeftBehindFile,
  context: FileContext,
): FileEvent[] {
  const contactDueOn = firstContactBy(child, context);
  if (state.status === 'none')
    return onLedger ? [{ type: 'FileOpened', idNumberIndex, child, away: null, openedOn: on, contactDueOn }] : [];
  if (!onLedger) return state.status === 'open' ? [{ type: 'FileClosed', on }] : [];
  const reopened: FileEvent[] = state.status === 'closed' ? [{ type: 'FileReopened', on, contactDueOn }] : [];
  return [...reopened, ...followChild(child, reopened.reduce(evolve, state) as OpenedFile, context)];
}

/** Where the child is; a place to board that was asked for and is there settles the need. */
function followChild(child: FileChild, state: OpenedFile, context: FileContext): FileEvent[] {
  if (state.child && sameChild(state.child, child)) return [];
  const contactDueOn = state.child ? state.contactDueOn : firstContactBy(child, context);
  const followed: FileEvent = { type: 'ChildFollowed', child, contactDueOn };
  const wanted = child.boarding ? needOf(state.needs, 'boarding') : undefined;
  return wanted ? [followed, { type: 'NeedSettled', number: wanted.number, result: 'met', on: context.today }] : [followed];
}

const sameChild = (one: FileChild, other: FileChild): boolean =>
  one.studentId === other.studentId &&
  one.classId === other.classId &&
  one.boarding === other.boarding &&
  one.jurisdictions.join() === other.jurisdictions.join();

/** A new guardian is spoken with soon, and never later than the contact that is due anyway. */
function guardianNamed(
  sealedContact: string,
  namedBy: EntrustedGuardian['namedBy'],
  { child, contactDueOn }: OpenedFile,
  context: FileContext,
): FileEvent {
  const soon = firstContactBy(child, context);
  const due = soon === null || (contactDueOn !== null && contactDueOn < soon) ? contactDueOn : soon;
  return { type: 'GuardianNamed', guardian: { sealedContact, since: context.today, namedBy }, contactDueOn: due };
}

/** Both parents may be away, and nobody is known who looks after the child. */
export const isWithoutGuardian = ({ status, guardian, away }: OpenedFile): boolean =>
  status === 'open' && guardian === null && away !== 'one-parent';

function evolve(state: LeftBehindFile, event: FileEvent): LeftBehindFile {
  if (event.type === 'FileOpened') {
    const { type: _type, ...file } = event;
    return { status: 'open', ...file, ...NOTHING_YET };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'FileReopened':
      return { ...state, status: 'open', closedOn: null, contactDueOn: event.contactDueOn, contactOverdue: false };
    case 'FileClosed':
      return { ...state, status: 'closed', closedOn: event.on };
    case 'ParentsAwayTold':
      return { ...state, away: event.away };
    case 'ChildFollowed':
      return { ...state, child: event.child, contactDueOn: event.contactDueOn };
    case 'GuardianNamed':
      return { ...state, guardian: event.guardian, contactDueOn: event.contactDueOn, earlierGuardians: withEarlier(state, event.guardian) };
    case 'GuardianContacted':
      return contacted(state, event);
    case 'ContactOverdue':
      return { ...state, contactOverdue: true };
    case 'NeedDeclared':
      return { ...state, needs: [...state.needs, { number: state.needs.length + 1, kind: event.kind, askedOn: event.on, outcome: null }] };
    case 'NeedSettled': {
      const outcome = { result: event.result, on: event.on };
      return { ...state, needs: state.needs.map((need) => (need.number === event.number ? { ...need, outcome } : need)) };
    }
    default:
      return unreachable(event);
  }
}

const NOTHING_YET = { closedOn: null, guardian: null, earlierGuardians: [], contacts: [], contactOverdue: false, needs: [] } as const;

const withEarlier = ({ guardian, earlierGuardians }: OpenedFile, { since: until }: EntrustedGuardian) =>
  guardian ? [...earlierGuardians, { since: guardian.since, until }] : earlierGuardians;

export const leftBehindRule: Decider<FileCommand, FileEvent, LeftBehindFile, FileContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

import { HARDSHIP_CATEGORIES, type LedgerCategory } from '@baoxue/contracts';
import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuseImport } from '@baoxue/list-import';
import { refuse } from '../refusals/index.js';

/**
 * One child on one ledger 台账 (plan (四)1: 建档立卡 · 低保 · 特困救助供养 · 非建档立卡残疾 · 留守 · 初中未升入普通高中). The child is known
 * by the keyed hash of the ID number; when a student with that number is registered, now or later, the entry is matched.
 *
 *   none ── enter ──▶ on the ledger ── leave ──▶ left        (matched at any time, once)
 *                          ▲                      │
 *                          └── leaving withdrawn ─┘
 *
 * An entry whose list is taken back (A11) ends on the day it began; a corrected list may enter the child again.
 */
export type LedgerEntry =
  | { readonly status: 'none' }
  | ({ readonly status: 'entered'; readonly leftOn: SchoolDate | null; readonly history: readonly LedgerChange[] } & Entered);

export interface Entered {
  readonly idNumberIndex: string;
  readonly studentId: string | null;
  /** Where the child is enrolled, as far as known; what access and lists go by. */
  readonly place: Place | null;
  readonly category: LedgerCategory;
  readonly enteredOn: SchoolDate;
  readonly sourceList: string;
}

export interface Place {
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
}

/** One line of an entry's history: what changed, from which day on, and when and from which list it became known. */
export interface LedgerChange {
  readonly kind: 'entered' | 'left' | 'leaving-withdrawn' | 'recognition-corrected' | 'taken-back';
  readonly on: SchoolDate;
  readonly recordedOn: SchoolDate;
  /** Null when an officer recorded it without a list. */
  readonly sourceList: string | null;
}

export type LedgerCommand =
  | { readonly type: 'Match'; readonly studentId: string; readonly place: Place }
  | ({ readonly type: 'Leave'; readonly leftOn: SchoolDate } & FromList)
  | ({ readonly type: 'WithdrawLeaving' } & FromList)
  | ({ readonly type: 'CorrectRecognition'; readonly enteredOn: SchoolDate } & FromList)
  /** The list that entered the child is taken back; another list may name the child as well. */
  | ({ readonly type: 'TakeBack'; readonly namedElsewhere: boolean } & FromList)
  | { readonly type: 'EnterAgain'; readonly sourceList: string };

interface FromList {
  readonly sourceList: string | null;
}

export type LedgerEvent =
  | ({ readonly type: 'EnteredLedger'; readonly recordedOn: SchoolDate } & Entered)
  | { readonly type: 'StudentMatched'; readonly studentId: string; readonly place: Place }
  | { readonly type: 'StudentMoved'; readonly place: Place }
  | ({ readonly type: 'LeftLedger'; readonly leftOn: SchoolDate } & Recorded)
  | ({ readonly type: 'LeavingWithdrawn'; readonly enteredOn: SchoolDate } & Recorded)
  | ({ readonly type: 'RecognitionCorrected'; readonly enteredOn: SchoolDate } & Recorded)
  | ({ readonly type: 'EntryTakenBack' } & Recorded)
  | { readonly type: 'EnteredAgain'; readonly sourceList: string; readonly recordedOn: SchoolDate };

interface Recorded extends FromList {
  readonly recordedOn: SchoolDate;
}

export interface LedgerContext {
  readonly today: SchoolDate;
}

type OnLedger = Extract<LedgerEntry, { status: 'entered' }>;

function decide(command: LedgerCommand, state: LedgerEntry, { today }: LedgerContext): readonly LedgerEvent[] {
  if (state.status === 'none') throw refuse('NOT_FOUND', { field: 'input.entryId' });
  switch (command.type) {
    case 'Match':
      return match(command.studentId, command.place, state);
    case 'Leave':
      return leave(command.leftOn, { sourceList: command.sourceList, recordedOn: today }, state);
    case 'WithdrawLeaving':
      if (state.leftOn === null) return [];
      return [{ type: 'LeavingWithdrawn', enteredOn: state.enteredOn, sourceList: command.sourceList, recordedOn: today }];
    case 'CorrectRecognition':
      return correct(command.enteredOn, { sourceList: command.sourceList, recordedOn: today }, state);
    case 'TakeBack':
      return takeBack(command, today, state);
    case 'EnterAgain':
      return isTakenBack(state) ? [{ type: 'EnteredAgain', sourceList: command.sourceList, recordedOn: today }] : [];
    default:
      return unreachable(command);
  }
}

function match(studentId: string, place: Place, state: OnLedger): LedgerEvent[] {
  if (state.studentId === null) return [{ type: 'StudentMatched', studentId, place }];
  return samePlace(state.place, place) ? [] : [{ type: 'StudentMoved', place }];
}

const samePlace = (one: Place | null, other: Place): boolean =>
  one?.classId === other.classId && one.schoolId === other.schoolId && one.jurisdictions.join() === other.jurisdictions.join();

function leave(leftOn: SchoolDate, recorded: Recorded, state: OnLedger): LedgerEvent[] {
  if (state.leftOn !== null) throw refuse('ALREADY_LEFT', { field: 'input.entryId' });
  if (leftOn < state.enteredOn) throw refuse('LEFT_BEFORE_ENTERED', { field: 'input.leftOn' });
  if (leftOn > recorded.recordedOn) throw refuse('DATE_IN_FUTURE', { field: 'input.leftOn' });
  return [{ type: 'LeftLedger', leftOn, ...recorded }];
}

function correct(enteredOn: SchoolDate, recorded: Recorded, state: OnLedger): LedgerEvent[] {
  if (enteredOn > recorded.recordedOn) throw refuse('DATE_IN_FUTURE', { field: 'input.enteredOn' });
  if (state.leftOn !== null && state.leftOn < enteredOn) throw refuse('LEFT_BEFORE_ENTERED', { field: 'input.enteredOn' });
  return state.enteredOn === enteredOn ? [] : [{ type: 'RecognitionCorrected', enteredOn, ...recorded }];
}

/** @throws Refusal CHANGED_SINCE · NAMED_SINCE */
function takeBack(
  { sourceList, namedElsewhere }: Extract<LedgerCommand, { type: 'TakeBack' }>,
  recordedOn: SchoolDate,
  state: OnLedger,
): LedgerEvent[] {
  if (isTakenBack(state)) return [];
  if (state.history.at(-1)?.kind !== 'entered') throw refuseImport('CHANGED_SINCE');
  if (namedElsewhere) throw refuseImport('NAMED_SINCE');
  return [{ type: 'EntryTakenBack', sourceList, recordedOn }];
}

/** The list that entered the child was taken back, and no other has named the child since. */
export const isTakenBack = ({ history }: OnLedger): boolean => history.at(-1)?.kind === 'taken-back';

function evolve(state: LedgerEntry, event: LedgerEvent): LedgerEntry {
  if (event.type === 'EnteredLedger') return enter(event);
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'StudentMatched':
      return { ...state, studentId: event.studentId, place: event.place };
    case 'StudentMoved':
      return { ...state, place: event.place };
    case 'LeftLedger':
      return { ...state, leftOn: event.leftOn, history: [...state.history, changeOf('left', event.leftOn, event)] };
    case 'LeavingWithdrawn':
      return { ...state, leftOn: null, history: [...state.history, changeOf('leaving-withdrawn', event.enteredOn, event)] };
    case 'RecognitionCorrected': {
      const change = changeOf('recognition-corrected', event.enteredOn, event);
      return { ...state, enteredOn: event.enteredOn, history: [...state.history, change] };
    }
    case 'EntryTakenBack': {
      const change = changeOf('taken-back', state.enteredOn, event);
      return { ...state, leftOn: state.enteredOn, history: [...state.history, change] };
    }
    case 'EnteredAgain': {
      const change = changeOf('entered', state.enteredOn, event);
      return { ...state, leftOn: null, sourceList: event.sourceList, history: [...state.history, change] };
    }
    default:
      return unreachable(event);
  }
}

const enter = (event: Extract<LedgerEvent, { type: 'EnteredLedger' }>): LedgerEntry => {
  const { idNumberIndex, studentId, place, category, enteredOn, sourceList } = event;
  const history = [changeOf('entered', enteredOn, event)];
  return { status: 'entered', leftOn: null, history, idNumberIndex, studentId, place, category, enteredOn, sourceList };
};

const changeOf = (kind: LedgerChange['kind'], on: SchoolDate, { recordedOn, sourceList }: Recorded): LedgerChange => ({
  kind,
  on,
  recordedOn,
  sourceList,
});

export const ledgerRule: Decider<LedgerCommand, LedgerEvent, LedgerEntry, LedgerContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

/** True while the child is on a ledger of families in hardship; the other two ledgers tell nothing of money. */
export const isInHardship = (entry: LedgerEntry): boolean =>
  entry.status === 'entered' && entry.leftOn === null && HARDSHIP_CATEGORIES.some((category) => category === entry.category);

/**
 * The ledger of children of school age 适龄儿童少年台账: an entry for each child, in school or not (A8, 〔2018〕49 三（一）4).
 *
 *   expected ── enrolment notice 入学通知书 ──▶ notified ── the day passes ──▶ missing 未按时入学
 *      ▲                                        │                              │
 *      │                                        └──────── seen in a school ────┴──▶ in school ── left, died, graduated ──▶ gone
 *      └────────────────────────────── graduated from primary school ──────────────────┘
 *
 * Lists bring the children who live here, the registry those who are in school; both meet by the number.
 */
import { idFrom, unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { BLANK_WORDS, sealedField } from '@baoxue/pii';
import { refuse } from '../refusals/index.js';

/** Where the ledger is kept. */
export const SCHOOL_AGE = 'school_age';

/** What identifies a child of the list. Always sealed outside this process. */
export interface ListedChild {
  readonly name: string;
  readonly idNumber: string;
}
export const listedChildren = sealedField<ListedChild>(SCHOOL_AGE, 'child', { name: BLANK_WORDS, idNumber: '' });

export type Standing = 'expected' | 'notified' | 'missing' | 'in-school' | 'gone';

export interface EnrolmentNotice {
  readonly number: string;
  readonly schoolId: string;
  readonly issuedOn: SchoolDate;
  /** 报到日期: last day to come to the school. */
  readonly reportBy: SchoolDate;
}

/** Which school waits for the child, and whether it has said so. */
export interface Awaited {
  readonly schoolId: string;
  readonly standing: AwaitedStanding;
  readonly notice: EnrolmentNotice | null;
}
type AwaitedStanding = Extract<Standing, 'expected' | 'notified' | 'missing'>;

/** A child as a list tells of it. */
export interface ListedEntry {
  readonly numberIndex: string;
  readonly sealedChild: string;
  /** First school year in which the child is of age. */
  readonly schoolYear: string;
  /** The school the child is assigned to 对口学校. */
  readonly schoolId: string;
  /** Where the child lives. */
  readonly jurisdictions: readonly string[];
}

export interface SchoolAgeChild extends Omit<ListedEntry, 'sealedChild'> {
  readonly status: 'Known';
  /** Null for a child who is known from the registry only. */
  readonly sealedChild: string | null;
  readonly studentId: string | null;
  readonly standing: Standing;
  /** The latest one. */
  readonly notice: EnrolmentNotice | null;
  /** What the school where the child was seen put an end to: it comes back if the child never belonged there. */
  readonly awaited?: Awaited | null;
}

export type SchoolAgeEntry = { readonly status: 'None' } | SchoolAgeChild;

/** A child as the registry tells of it. */
export interface SeenInSchool extends Omit<ListedEntry, 'sealedChild'> {
  readonly studentId: string;
}

export type SchoolAgeCommand =
  | ({ readonly type: 'List' } & ListedEntry)
  | ({ readonly type: 'SeeInSchool' } & SeenInSchool)
  | { readonly type: 'Leave'; readonly expectedAgain: boolean }
  /** The registration was a mistake: the child left no school. */
  | { readonly type: 'ExpectAgain' }
  /** A movement was taken back; if it was an admission, whoever awaited the child does again. */
  | { readonly type: 'AwaitAgain' }
  /** The list that said so is taken back; `before` is what stood before it. */
  | { readonly type: 'TakeBackList'; readonly before: SchoolAgeEntry }
  | { readonly type: 'Notify'; readonly number: string; readonly on: SchoolDate; readonly reportBy: SchoolDate }
  | { readonly type: 'Tick'; readonly today: SchoolDate };

export type SchoolAgeEvent =
  | ({ readonly type: 'Listed' } & ListedEntry)
  | ({ readonly type: 'SeenInSchool' } & SeenInSchool)
  | { readonly type: 'Left'; readonly expectedAgain: boolean }
  | { readonly type: 'AwaitedAgain' }
  | { readonly type: 'ListTakenBack'; readonly before: SchoolAgeEntry }
  | { readonly type: 'Notified'; readonly notice: EnrolmentNotice }
  | { readonly type: 'DidNotAppear' };

function decide(command: SchoolAgeCommand, state: SchoolAgeEntry): readonly SchoolAgeEvent[] {
  switch (command.type) {
    case 'List':
      return list(command, state);
    case 'SeeInSchool':
      return seeInSchool(command, state);
    case 'Leave':
      return state.status === 'Known' && state.standing === 'in-school' ? [{ type: 'Left', expectedAgain: command.expectedAgain }] : [];
    case 'ExpectAgain':
      // A child whom only the registry named was never expected by a list.
      return state.status === 'Known' && state.standing === 'gone' && state.sealedChild !== null ? [{ type: 'AwaitedAgain' }] : [];
    case 'AwaitAgain':
      return state.status === 'Known' && state.awaited && (state.standing === 'gone' || state.standing === 'expected')
        ? [{ type: 'AwaitedAgain' }]
        : [];
    case 'TakeBackList':
      return state.status === 'None' ? [] : [{ type: 'ListTakenBack', before: command.before }];
    case 'Notify':
      return notify(command, state);
    case 'Tick':
      return state.status === 'Known' && state.standing === 'notified' && command.today > (state.notice?.reportBy ?? '')
        ? [{ type: 'DidNotAppear' }]
        : [];
    default:
      return unreachable(command);
  }
}

/** A later list assigns another school only to a child who has no notice yet; whatever a person or a school did stands. */
function list({ type: _type, ...listed }: { type: 'List' } & ListedEntry, state: SchoolAgeEntry): readonly SchoolAgeEvent[] {
  if (state.status === 'None' || state.sealedChild === null) return [{ type: 'Listed', ...listed }];
  const reassigned = state.standing === 'expected' && state.schoolId !== listed.schoolId;
  return reassigned ? [{ type: 'Listed', ...listed }] : [];
}

function seeInSchool({ type: _type, ...seen }: { type: 'SeeInSchool' } & SeenInSchool, state: SchoolAgeEntry): readonly SchoolAgeEvent[] {
  const known = state.status === 'Known' && state.standing === 'in-school';
  const same = known && state.schoolId === seen.schoolId && state.numberIndex === seen.numberIndex;
  // Whom no list has named belongs to the place of the school, also when the school moves.
  const liesElsewhere = same && state.sealedChild === null && state.jurisdictions.join() !== seen.jurisdictions.join();
  return same && !liesElsewhere ? [] : [{ type: 'SeenInSchool', ...seen }];
}

/** @throws Refusal CHILD_NOT_EXPECTED · REPORT_DAY_INVALID */
function notify({ number, on, reportBy }: Extract<SchoolAgeCommand, { type: 'Notify' }>, state: SchoolAgeEntry): readonly SchoolAgeEvent[] {
  if (state.status === 'None' || !isAwaited(state.standing)) throw refuse('CHILD_NOT_EXPECTED', { field: 'input.schoolId' });
  if (reportBy <= on) throw refuse('REPORT_DAY_INVALID', { field: 'input.reportBy' });
  const notice = { number: numberAfter(state.notice?.number, number), schoolId: state.schoolId, issuedOn: on, reportBy };
  return [{ type: 'Notified', notice }];
}

/** A second notice in a year is another document: its number ends in -2, that of a third one in -3. */
function numberAfter(before: string | undefined, number: string): string {
  if (before === number) return `${number}-2`;
  const [, sameYear, count] = /^(.*)-(\d+)$/.exec(before ?? '') ?? [];
  return sameYear === number ? `${number}-${Number(count) + 1}` : number;
}

/** Who has no notice whose day is still to come. */
const isAwaited = (standing: Standing): boolean => standing === 'expected' || standing === 'missing';

function evolve(state: SchoolAgeEntry, event: SchoolAgeEvent): SchoolAgeEntry {
  if (event.type === 'Listed') return listed(state, event);
  if (event.type === 'SeenInSchool') return seen(state, event);
  if (event.type === 'ListTakenBack') return event.before;
  if (state.status === 'None') return state;
  switch (event.type) {
    case 'Left':
      return { ...state, standing: event.expectedAgain ? 'expected' : 'gone', notice: event.expectedAgain ? null : state.notice };
    case 'AwaitedAgain':
      return { ...state, ...(state.awaited ?? { schoolId: state.schoolId, standing: 'expected', notice: null }), awaited: null };
    case 'Notified':
      return { ...state, standing: 'notified', notice: event.notice };
    case 'DidNotAppear':
      return { ...state, standing: 'missing' };
    default:
      return unreachable(event);
  }
}

function listed(state: SchoolAgeEntry, { type: _type, ...child }: { type: 'Listed' } & ListedEntry): SchoolAgeChild {
  if (state.status === 'None') return { status: 'Known', ...child, studentId: null, standing: 'expected', notice: null };
  if (state.standing === 'expected') return { ...state, ...child };
  // Where a child is in school the registry knows best; where it lives the list does.
  return { ...state, ...child, schoolId: state.schoolId, awaited: { schoolId: child.schoolId, standing: 'expected', notice: null } };
}

function seen(state: SchoolAgeEntry, { type: _type, ...child }: { type: 'SeenInSchool' } & SeenInSchool): SchoolAgeChild {
  if (state.status === 'None') return { status: 'Known', ...child, sealedChild: null, standing: 'in-school', notice: null };
  const { studentId, schoolId, numberIndex } = child;
  const jurisdictions = state.sealedChild === null ? child.jurisdictions : state.jurisdictions;
  return { ...state, studentId, schoolId, numberIndex, jurisdictions, standing: 'in-school', awaited: awaitedBefore(state) };
}

/** A transfer leaves it as it was; who comes back after having left was not awaited. */
function awaitedBefore({ standing, schoolId, notice, awaited = null }: SchoolAgeChild): Awaited | null {
  if (standing === 'in-school') return awaited;
  return standing === 'gone' ? null : { schoolId, standing, notice };
}

export const schoolAgeDecider: Decider<SchoolAgeCommand, SchoolAgeEvent, SchoolAgeEntry, null> = {
  decide,
  evolve,
  initialState: () => ({ status: 'None' }),
};

/** The entry of the child with a number. */
export const entryIdOf = (numberIndex: string): string => idFrom('school-age', numberIndex);

/**
 * Something owed 待办: what, until when, from which post, and to whom it goes when it is not done. Every clock of the service is one of
 * these. Plan 〔2018〕49, 三（一）3 “逐级上报、通报制度”; requirement B5.
 */
import { addDays, endOf, type SchoolDate } from '@baoxue/domain';

export type Accountable =
  | 'class-teacher'
  | 'registry-administrator'
  | 'head'
  | 'responsible-inspector'
  | 'town-officer'
  | 'grid-worker'
  | 'bureau-officer'
  | 'justice-officer'
  | 'public-security-officer'
  | 'labour-officer'
  | 'market-officer'
  | 'civil-affairs-officer'
  | 'poverty-officer'
  | 'leading-group-office';

/** The next level up 上一级. The office of the leading group is the last. */
const NEXT_LEVEL_UP: Readonly<Record<Accountable, Accountable | null>> = {
  'class-teacher': 'head',
  'registry-administrator': 'head',
  head: 'bureau-officer',
  'responsible-inspector': 'bureau-officer',
  'town-officer': 'bureau-officer',
  'grid-worker': 'town-officer',
  'bureau-officer': 'leading-group-office',
  'justice-officer': 'leading-group-office',
  'public-security-officer': 'leading-group-office',
  'labour-officer': 'leading-group-office',
  'market-officer': 'leading-group-office',
  'civil-affairs-officer': 'leading-group-office',
  'poverty-officer': 'leading-group-office',
  'leading-group-office': null,
};

/** All posts that may owe something. */
export const ACCOUNTABLE_POSTS = Object.keys(NEXT_LEVEL_UP) as readonly Accountable[];

/** True for the code of a post that may owe something. */
export const isAccountable = (post: string): post is Accountable => Object.hasOwn(NEXT_LEVEL_UP, post);

/** One level told of an obligation that was not met. */
export interface Escalation {
  readonly to: Accountable;
  /** The day on which its turn came, however late it was noticed. */
  readonly on: SchoolDate;
}

export interface Obligation<K extends string> {
  readonly kind: K;
  readonly dueOn: SchoolDate;
  readonly accountable: Accountable;
  /** The level that is told next; null when the last has been told. */
  readonly escalatesTo: Accountable | null;
  /** The last day before that level is told; null when nobody is left to tell. */
  readonly escalatesAfter: SchoolDate | null;
  readonly escalations: readonly Escalation[];
  readonly doneOn: SchoolDate | null;
}

export type AddSchoolDays = (from: SchoolDate, days: number) => SchoolDate;

/** A new obligation, due on a day. */
export const owedBy = <K extends string>(accountable: Accountable, kind: K, dueOn: SchoolDate): Obligation<K> => ({
  kind,
  dueOn,
  accountable,
  escalatesTo: NEXT_LEVEL_UP[accountable],
  escalatesAfter: dueOn,
  escalations: [],
  doneOn: null,
});

type Some = Obligation<string>;

export const isOwed = ({ doneOn }: Some): boolean => doneOn === null;
export const isOverdue = ({ escalations }: Some): boolean => escalations.length > 0;

/** True while something is still owed of which a level was told. */
export const isAnyOverdue = (obligations: readonly Some[]): boolean => obligations.some((each) => isOwed(each) && isOverdue(each));

/** What is due first, or null when nothing is owed. */
export const dueFirst = <O extends Some>(obligations: readonly O[]): O | null =>
  obligations.filter(isOwed).reduce<O | null>((first, each) => (first === null || each.dueOn < first.dueOn ? each : first), null);

/** Whether a post answers for something that is still owed, or was told of it. */
const isDutyOf = (post: string, each: Some): boolean =>
  isOwed(each) && (each.accountable === post || each.escalations.some(({ to }) => to === post));

/** What a post answers for among these or was told of, that due first before the others. */
export const dutiesOf = <O extends Some>(post: string, obligations: readonly O[]): readonly O[] =>
  obligations.filter((each) => isDutyOf(post, each)).sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1));

/** For each post with a duty among these, the day on which its first one is due. */
export function firstDueByPost(obligations: readonly Some[]): Readonly<Partial<Record<Accountable, SchoolDate>>> {
  const first: Partial<Record<Accountable, SchoolDate>> = {};
  for (const { accountable, escalations, dueOn } of obligations.filter(isOwed)) {
    for (const post of [accountable, ...escalations.map(({ to }) => to)]) {
      const known = first[post];
      if (known === undefined || dueOn < known) first[post] = dueOn;
    }
  }
  return first;
}

/** The same as positions `<day>|<id>` in the list of each post; unique within it. */
export const dutyPositions = (obligations: readonly Some[], id: string): Readonly<Partial<Record<Accountable, string>>> =>
  Object.fromEntries(Object.entries(firstDueByPost(obligations)).map(([post, dueOn]) => [post, `${dueOn}|${id}`]));

/** Posts with duties on something, each with the stored field of the place it answers for; null for the whole city. */
export type Desks = readonly (readonly [Accountable, string | null])[];

/** What is asked of a class: its teacher answers, and these are told when nothing is done. */
export const CLASS_DESKS: Desks = [
  ['class-teacher', 'state.classId'],
  ['head', 'state.schoolId'],
  ['bureau-officer', null],
  ['leading-group-office', null],
];

/** Whether a post can have a duty there; another is not asked for, since no index would serve. */
export const hasDesk = (desks: Desks, post: string): boolean => desks.some(([each]) => each === post);

/** The indexes behind the lists that `dutyPositions` orders, where they stand as `state.duties`. */
export const dutyIndexes = (desks: Desks) =>
  desks.map(([post, place]) => ({ key: { ...(place && { [place]: 1 as const }), [`state.duties.${post}`]: 1 as const } }));

/**
 * The indexes behind a list by `state.order`, for each who sees a part of it: the whole city, a class, a school, a place.
 * @param list the stored field that says what stands on the list; all does without it
 */
export const listIndexes = (list?: string) =>
  [null, 'state.classId', 'state.schoolId', 'state.jurisdictions'].map((place) => ({
    key: { ...(list && { [`state.${list}`]: 1 as const }), ...(place && { [place]: 1 as const }), 'state.order': 1 as const },
  }));

/** The last day before some level must be told; null when nobody is left to tell. */
export const nextEscalation = (obligations: readonly Some[]): SchoolDate | null =>
  obligations.flatMap((each) => (isOwed(each) && each.escalatesAfter ? [each.escalatesAfter] : [])).sort()[0] ?? null;

/** The end of that day: when somebody must look again. */
export function nextLookAt(obligations: readonly Some[]): Date | null {
  const last = nextEscalation(obligations);
  return last === null ? null : endOf(last);
}

/** The obligations with the owed ones of a kind done. */
export const done = <K extends string>(obligations: readonly Obligation<K>[], kind: K, on: SchoolDate): readonly Obligation<K>[] =>
  obligations.map((each) => (each.kind === kind && isOwed(each) ? { ...each, doneOn: on } : each));

/** The obligations with a new one; a kind that is already owed is not owed twice. */
export const owing = <K extends string>(obligations: readonly Obligation<K>[], added: Obligation<K>): readonly Obligation<K>[] =>
  obligations.some((each) => each.kind === added.kind && isOwed(each)) ? obligations : [...obligations, added];

/** A level that is told now, and what comes after it. */
export interface EscalationDue<K extends string> extends Escalation {
  readonly kind: K;
  readonly dueOn: SchoolDate;
  readonly next: Pick<Some, 'escalatesTo' | 'escalatesAfter'>;
}

/**
 * Every level that must have been told by today, of each obligation. Late or early, looking on a given day gives the same: each level is
 * told on the day that its turn came, not on the day of the looking.
 */
export const escalationsDue = <K extends string>(
  obligations: readonly Obligation<K>[],
  today: SchoolDate,
  everySchoolDays: number,
  addSchoolDays: AddSchoolDays,
): readonly EscalationDue<K>[] => obligations.flatMap((each) => levelsDue(each, today, everySchoolDays, addSchoolDays));

function levelsDue<K extends string>(
  obligation: Obligation<K>,
  today: SchoolDate,
  everySchoolDays: number,
  addSchoolDays: AddSchoolDays,
): readonly EscalationDue<K>[] {
  const due: EscalationDue<K>[] = [];
  const { kind, dueOn } = obligation;
  let { escalatesTo, escalatesAfter } = obligation;
  while (isOwed(obligation) && escalatesTo !== null && escalatesAfter !== null && escalatesAfter < today) {
    const [to, on] = [escalatesTo, addDays(escalatesAfter, 1)];
    escalatesTo = NEXT_LEVEL_UP[to];
    escalatesAfter = escalatesTo && addSchoolDays(escalatesAfter, everySchoolDays);
    due.push({ kind, dueOn, to, on, next: { escalatesTo, escalatesAfter } });
  }
  return due;
}

/** The obligations after a level was told. */
export const escalated = <K extends string>(
  obligations: readonly Obligation<K>[],
  { kind, dueOn, to, on, next }: EscalationDue<K>,
): readonly Obligation<K>[] =>
  obligations.map((each) =>
    each.kind === kind && each.dueOn === dueOn && isOwed(each)
      ? { ...each, ...next, escalations: [...each.escalations, { to, on }] }
      : each,
  );

/** An obligation as the schema shows it. */
export const obligationToGraph = (each: Some) => ({
  kind: each.kind,
  dueOn: each.dueOn,
  accountable: each.accountable,
  escalatesTo: each.escalatesTo,
  escalations: [...each.escalations],
  doneOn: each.doneOn,
  overdue: isOverdue(each),
});

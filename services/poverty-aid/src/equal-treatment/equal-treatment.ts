import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/**
 * Whom a school chose in one school year 评优评先、参与学校各项活动 (C9, plan 三（四）2 “享受同等待遇”), and how many of them, and of the roll on that
 * day, were children of migrant workers. Counts are those of the day: a child listed later changes nothing that was recorded.
 *
 *   none ── record a choice ──▶ kept ── record another, withdraw a wrong one ──▶ kept
 */
export type TreatmentYear = { readonly status: 'none' } | KeptTreatmentYear;

export interface KeptTreatmentYear {
  readonly status: 'kept';
  readonly choices: readonly Choice[];
}

export const CHOICE_KINDS = ['honour', 'class-post', 'competition', 'activity'] as const;
/** 三好学生等荣誉 · 班干部、队干部 · 代表学校参赛 · 学校活动. */
export type ChoiceKind = (typeof CHOICE_KINDS)[number];

/** Students by id: chosen, and on the roll on the day; with those of them who are children of migrant workers. */
interface Chosen {
  readonly kind: ChoiceKind;
  readonly on: SchoolDate;
  readonly studentIds: readonly string[];
  readonly migrantCount: number;
  readonly rollCount: number;
  readonly rollMigrantCount: number;
}

export interface Choice extends Chosen {
  /** 1, 2, 3 … within the year. */
  readonly number: number;
  /** Day on which it was withdrawn as wrong; it stays on record and counts no more. */
  readonly withdrawnOn: SchoolDate | null;
}

/** The roll of the school on the day of the choice. */
export interface RollOfDay {
  readonly studentIds: ReadonlySet<string>;
  readonly migrantIds: ReadonlySet<string>;
}

export type TreatmentCommand =
  | {
      readonly type: 'RecordChoice';
      readonly kind: ChoiceKind;
      readonly on: SchoolDate;
      readonly studentIds: readonly string[];
      readonly roll: RollOfDay;
    }
  | { readonly type: 'WithdrawChoice'; readonly number: number };

export type TreatmentEvent =
  | { readonly type: 'ChoiceRecorded'; readonly choice: Choice }
  | { readonly type: 'ChoiceWithdrawn'; readonly number: number; readonly on: SchoolDate };

export interface TreatmentContext {
  readonly today: SchoolDate;
}

/** A whole large school may take part in an activity. */
export const STUDENTS_MAX = 3_000;
const CHOICES_MAX = 100;

function decide(command: TreatmentCommand, state: TreatmentYear, { today }: TreatmentContext): readonly TreatmentEvent[] {
  const choices = choicesOf(state);
  switch (command.type) {
    case 'RecordChoice':
      return [{ type: 'ChoiceRecorded', choice: record(command, choices, today) }];
    case 'WithdrawChoice': {
      const choice = choices.find(({ number }) => number === command.number);
      if (!choice) throw refuse('CHOICE_UNKNOWN', { field: 'input.number' });
      return choice.withdrawnOn ? [] : [{ type: 'ChoiceWithdrawn', number: choice.number, on: today }];
    }
    default:
      return unreachable(command);
  }
}

const choicesOf = (state: TreatmentYear): readonly Choice[] => (state.status === 'none' ? [] : state.choices);

function record(
  { kind, on, roll, ...asked }: Extract<TreatmentCommand, { type: 'RecordChoice' }>,
  choices: readonly Choice[],
  today: SchoolDate,
): Choice {
  const studentIds = [...new Set(asked.studentIds)];
  if (on > today) throw refuse('DATE_IN_FUTURE', { field: 'input.on' });
  if (choices.length >= CHOICES_MAX) throw refuse('CHOICES_TOO_MANY', { field: 'input', max: CHOICES_MAX });
  if (studentIds.length === 0 || studentIds.length > STUDENTS_MAX)
    throw refuse('CHOICE_STUDENTS', { field: 'input.studentIds', max: STUDENTS_MAX });
  const strangers = studentIds.filter((id) => !roll.studentIds.has(id)).length;
  if (strangers > 0) throw refuse('NOT_ON_ROLL', { field: 'input.studentIds', count: strangers });
  return {
    ...{ number: choices.length + 1, kind, on, studentIds, withdrawnOn: null },
    migrantCount: studentIds.filter((id) => roll.migrantIds.has(id)).length,
    rollCount: roll.studentIds.size,
    rollMigrantCount: roll.migrantIds.size,
  };
}

function evolve(state: TreatmentYear, event: TreatmentEvent): TreatmentYear {
  switch (event.type) {
    case 'ChoiceRecorded':
      return { status: 'kept', choices: [...choicesOf(state), event.choice] };
    case 'ChoiceWithdrawn': {
      const withdrawn = (choice: Choice) => (choice.number === event.number ? { ...choice, withdrawnOn: event.on } : choice);
      return { status: 'kept', choices: choicesOf(state).map(withdrawn) };
    }
    default:
      return unreachable(event);
  }
}

export const treatmentRule: Decider<TreatmentCommand, TreatmentEvent, TreatmentYear, TreatmentContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

export interface TreatmentRules {
  /** So many of them at least were to be expected among the chosen, by their share of the roll: fewer say nothing. */
  readonly standsOutFromChildren: number;
  /** Their share of the roll, times that among the chosen. */
  readonly standsOutTimes: number;
}

export interface TreatmentFigure {
  readonly kind: ChoiceKind;
  readonly choiceCount: number;
  /** Places given, one for each child and choice. */
  readonly chosenCount: number;
  readonly migrantChosenCount: number;
  readonly rollCount: number;
  readonly rollMigrantCount: number;
  /** Far fewer of them than their share of the roll. A fact to look at, not a finding. */
  readonly standsOut: boolean;
}

/** A year's choices, kind by kind. The roll is summed over the choices, so that each choice weighs as its own day's roll does; nothing is rounded. */
export function treatmentFigures(choices: readonly Choice[], { standsOutFromChildren, standsOutTimes }: TreatmentRules): TreatmentFigure[] {
  return CHOICE_KINDS.flatMap((kind) => {
    const counted = choices.filter((choice) => choice.kind === kind && choice.withdrawnOn === null);
    if (counted.length === 0) return [];
    const sumOf = (numberOf: (choice: Choice) => number) => counted.reduce((sum, choice) => sum + numberOf(choice), 0);
    const [chosenCount, migrantChosenCount] = [sumOf(({ studentIds }) => studentIds.length), sumOf(({ migrantCount }) => migrantCount)];
    const [rollCount, rollMigrantCount] = [sumOf((choice) => choice.rollCount), sumOf((choice) => choice.rollMigrantCount)];
    const isEnough = chosenCount * rollMigrantCount >= standsOutFromChildren * rollCount;
    const standsOut = isEnough && standsOutTimes * migrantChosenCount * rollCount <= chosenCount * rollMigrantCount;
    return [{ kind, choiceCount: counted.length, chosenCount, migrantChosenCount, rollCount, rollMigrantCount, standsOut }];
  });
}

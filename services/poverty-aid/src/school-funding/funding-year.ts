import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';
import { totalOf, type FundingLine } from './school-funding.js';

/**
 * What one school is to be given in one budget year, and what it was given 拨付. When the roll of the day of count turns out to have been another,
 * a further assessment stands beside the earlier one; money that was given is never edited, a wrong entry is reversed.
 *
 *   none ── assess ──▶ assessed ── assess again · allocate · reverse ──▶ assessed
 */
export type FundingYear = { readonly status: 'none' } | AssessedYear;

export interface AssessedYear extends FundingSubject {
  readonly status: 'assessed';
  /** By number, from 1; the last one holds. */
  readonly assessments: readonly FundingAssessment[];
  readonly allocations: readonly Allocation[];
}

export interface FundingSubject {
  readonly schoolId: string;
  readonly budgetYear: string;
  readonly jurisdictions: readonly string[];
}

export interface FundingAssessment {
  readonly number: number;
  readonly on: SchoolDate;
  readonly countedOn: SchoolDate;
  /** What a small village school counted as on that day. */
  readonly smallSchoolCountsAs: number;
  readonly studentCount: number;
  readonly lines: readonly FundingLine[];
}

/** Money that reached the school 拨付. */
export interface Allocation {
  readonly number: number;
  readonly on: SchoolDate;
  readonly amountFen: number;
  /** The day a wrong entry was reversed; null while it stands. */
  readonly reversedOn: SchoolDate | null;
}

export type FundingCommand =
  | ({ readonly type: 'Assess' } & FundingSubject & Omit<FundingAssessment, 'number' | 'on'>)
  | { readonly type: 'Allocate'; readonly on: SchoolDate; readonly amountFen: number }
  | { readonly type: 'ReverseAllocation'; readonly number: number };

export type FundingEvent =
  | ({ readonly type: 'FundingAssessed'; readonly assessment: FundingAssessment } & FundingSubject)
  | { readonly type: 'FundingAllocated'; readonly allocation: Allocation }
  | { readonly type: 'AllocationReversed'; readonly number: number; readonly on: SchoolDate };

export interface FundingContext {
  readonly today: SchoolDate;
}

function decide(command: FundingCommand, state: FundingYear, { today }: FundingContext): readonly FundingEvent[] {
  switch (command.type) {
    case 'Assess':
      return assess(command, state, today);
    case 'Allocate':
      return [allocate(command, assessed(state), today)];
    case 'ReverseAllocation':
      return [reverse(command.number, assessed(state), today)];
    default:
      return unreachable(command);
  }
}

function assess(command: Extract<FundingCommand, { type: 'Assess' }>, state: FundingYear, today: SchoolDate): FundingEvent[] {
  const { type: _type, schoolId, budgetYear, jurisdictions, ...found } = command;
  const before = state.status === 'none' ? null : current(state);
  if (before && before.studentCount === found.studentCount && sameLines(before.lines, found.lines)) return [];
  const assessment = { number: (before?.number ?? 0) + 1, on: today, ...found };
  return [{ type: 'FundingAssessed', schoolId, budgetYear, jurisdictions, assessment }];
}

const sameLines = (one: readonly FundingLine[], other: readonly FundingLine[]): boolean =>
  one.length === other.length &&
  one.every(({ kind, stage, count, migrantCount, rateId }, index) => {
    const line = other[index];
    return (
      line?.kind === kind && line.stage === stage && line.count === count && line.migrantCount === migrantCount && line.rateId === rateId
    );
  });

function assessed(state: FundingYear): AssessedYear {
  if (state.status === 'none') throw refuse('FUNDING_NOT_ASSESSED', { field: 'input.schoolId' });
  return state;
}

function allocate(
  { on, amountFen }: { on: SchoolDate; amountFen: number },
  { allocations }: AssessedYear,
  today: SchoolDate,
): FundingEvent {
  if (on > today) throw refuse('DATE_IN_FUTURE', { field: 'input.on' });
  if (!Number.isSafeInteger(amountFen) || amountFen <= 0) throw refuse('ALLOCATION_AMOUNT', { field: 'input.amountFen' });
  return { type: 'FundingAllocated', allocation: { number: allocations.length + 1, on, amountFen, reversedOn: null } };
}

function reverse(number: number, { allocations }: AssessedYear, today: SchoolDate): FundingEvent {
  const found = allocations.find((each) => each.number === number);
  if (!found) throw refuse('ALLOCATION_UNKNOWN', { field: 'input.number' });
  if (found.reversedOn !== null) throw refuse('ALLOCATION_REVERSED', { field: 'input.number' });
  return { type: 'AllocationReversed', number, on: today };
}

function evolve(state: FundingYear, event: FundingEvent): FundingYear {
  if (event.type === 'FundingAssessed') {
    const { type: _type, assessment, ...subject } = event;
    const { assessments, allocations } = state.status === 'none' ? { assessments: [], allocations: [] } : state;
    return { status: 'assessed', ...subject, assessments: [...assessments, assessment], allocations };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'FundingAllocated':
      return { ...state, allocations: [...state.allocations, event.allocation] };
    case 'AllocationReversed':
      return {
        ...state,
        allocations: state.allocations.map((each) => (each.number === event.number ? { ...each, reversedOn: event.on } : each)),
      };
    default:
      return unreachable(event);
  }
}

export const fundingRule: Decider<FundingCommand, FundingEvent, FundingYear, FundingContext> = {
  decide,
  evolve,
  initialState: () => ({ status: 'none' }),
};

/** The assessment that holds. */
export const current = ({ assessments }: AssessedYear): FundingAssessment => assessments.at(-1) as FundingAssessment;

export const allocatedFenOf = ({ allocations }: AssessedYear): number =>
  allocations.filter(({ reversedOn }) => reversedOn === null).reduce((sum, { amountFen }) => sum + amountFen, 0);

/** What the school has still to be given; below nought when it was given too much. */
export const outstandingFenOf = (year: AssessedYear): number => totalOf(current(year).lines) - allocatedFenOf(year);

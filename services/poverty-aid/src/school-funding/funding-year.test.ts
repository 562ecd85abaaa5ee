import { fold, specification } from '@baoxue/domain';
import {
  allocatedFenOf,
  fundingRule,
  outstandingFenOf,
  type AssessedYear,
  type FundingCommand,
  type FundingEvent,
} from './funding-year.js';
import type { FundingLine } from './school-funding.js';

const given = specification(fundingRule, { today: '2026-05-12' });
const subject = { schoolId: '6499000001', budgetYear: '2026', jurisdictions: ['64', '6403', '640381'] };
const lineOf = (count: number): FundingLine => ({
  kind: 'students',
  stage: 'primary',
  count,
  migrantCount: 0,
  rateId: 'funding/base/primary@2024',
  amountFen: count * 72_000,
});
const roll = (count: number) => ({ countedOn: '2025-09-01', smallSchoolCountsAs: 100, studentCount: count, lines: [lineOf(count)] });
const assess = (count: number): FundingCommand => ({ type: 'Assess', ...subject, ...roll(count) });
const assessed = (count: number, number = 1): FundingEvent => ({
  type: 'FundingAssessed',
  ...subject,
  assessment: { number, on: '2026-05-12', ...roll(count) },
});
const allocate = (amountFen: number, on = '2026-04-01'): FundingCommand => ({ type: 'Allocate', on, amountFen });
const allocated = (number: number, amountFen: number): FundingEvent => ({
  type: 'FundingAllocated',
  allocation: { number, on: '2026-04-01', amountFen, reversedOn: null },
});
const reversed = (number: number): FundingEvent => ({ type: 'AllocationReversed', number, on: '2026-05-12' });
const yearOf = (...events: FundingEvent[]) => fold(fundingRule.evolve, fundingRule.initialState(), events) as AssessedYear;

describe('C7 a school’s budget year', () => {
  it('is assessed, and again only when the roll turns out to have been another', () => {
    given().when(assess(120)).then(assessed(120));
    given(assessed(120)).when(assess(120)).thenNothingHappens();
    given(assessed(120)).when(assess(121)).then(assessed(121, 2));
  });
  it('keeps earlier assessments and the money given', () => {
    const year = yearOf(assessed(120), allocated(1, 5_000_000), assessed(121, 2));
    expect(year.assessments.map(({ studentCount }) => studentCount)).toEqual([120, 121]);
    expect([allocatedFenOf(year), outstandingFenOf(year)]).toEqual([5_000_000, 121 * 72_000 - 5_000_000]);
  });
  it('takes money only once it is assessed, a whole number of fen above nought, of a day that has come', () => {
    given().when(allocate(1)).thenRefuses('FUNDING_NOT_ASSESSED');
    given(assessed(120)).when(allocate(4_000_000)).then(allocated(1, 4_000_000));
    given(assessed(120)).when(allocate(0)).thenRefuses('ALLOCATION_AMOUNT');
    given(assessed(120)).when(allocate(1.5)).thenRefuses('ALLOCATION_AMOUNT');
    given(assessed(120)).when(allocate(1, '2026-05-13')).thenRefuses('DATE_IN_FUTURE');
  });
  it('reverses a wrong entry once, and counts it no more', () => {
    given(assessed(120), allocated(1, 9)).when({ type: 'ReverseAllocation', number: 1 }).then(reversed(1));
    given(assessed(120), allocated(1, 9), reversed(1)).when({ type: 'ReverseAllocation', number: 1 }).thenRefuses('ALLOCATION_REVERSED');
    given(assessed(120)).when({ type: 'ReverseAllocation', number: 1 }).thenRefuses('ALLOCATION_UNKNOWN');
    expect(allocatedFenOf(yearOf(assessed(120), allocated(1, 9), reversed(1)))).toBe(0);
  });
  it('is below nought where a school was given too much', () =>
    expect(outstandingFenOf(yearOf(assessed(1), allocated(1, 72_001)))).toBe(-1));
});

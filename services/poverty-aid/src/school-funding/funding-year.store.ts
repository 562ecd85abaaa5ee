import { idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { fundingRule, outstandingFenOf, type AssessedYear, type FundingEvent, type FundingYear } from './funding-year.js';

export type FundingYearStore = AggregateStore<FundingYear, FundingEvent>;
export type KeptFundingYear = Kept<AssessedYear>;

/** One per school and budget year. */
export const fundingYearId = (schoolId: string, budgetYear: string): string => idFrom('school-funding', schoolId, budgetYear);

type Stored = AssessedYear & { readonly order: string; readonly outstanding: boolean };

export function fundingYearStore(connection: mongoose.Connection, clock: Clock): FundingYearStore {
  return aggregateStore<FundingYear, FundingEvent>({
    connection,
    clock,
    collection: 'school_funding',
    source: 'baoxue/poverty-aid/school-funding',
    initialState: fundingRule.initialState,
    publish: () => null,
    toStored: (state): FundingYear | Stored =>
      state.status === 'none' ? state : { ...state, order: state.schoolId, outstanding: outstandingFenOf(state) > 0 },
    fromStored: ({ order: _order, outstanding: _outstanding, ...state }: Stored) => state,
    indexes: [
      ...['state.order', 'state.jurisdictions', 'state.schoolId'].flatMap((reach) => [
        { key: { 'state.budgetYear': 1, [reach]: 1, 'state.order': 1 } as const },
        { key: { 'state.budgetYear': 1, 'state.outstanding': 1, [reach]: 1, 'state.order': 1 } as const },
      ]),
    ],
  });
}

export const isKeptFundingYear = (kept: Kept<FundingYear>): kept is KeptFundingYear => kept.state.status === 'assessed';

import { idFrom, type Cause, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import type { BankAnswer } from './bank-answer.js';
import type { BankResult, BankVerdict } from './disbursing.store.js';

/** A line of a bank's file and what became of it; written once. */
export interface BankAnswerLine extends BankAnswer {
  readonly importId: string;
  readonly verdict: BankVerdict;
  readonly reason: { readonly zh: string; readonly en: string } | null;
}

export interface BankAnswerStore extends AggregateStore<BankAnswerLine, never> {
  writeDown(importId: string, results: readonly BankResult[], cause: Cause): Promise<void>;
}

export function bankAnswerStore(connection: mongoose.Connection, clock: Clock): BankAnswerStore {
  const store = aggregateStore<BankAnswerLine, never>({
    connection,
    clock,
    collection: 'bank_answer_lines',
    source: 'baoxue/poverty-aid/bank-answer',
    initialState: () => {
      throw new Error('A line of a bank file begins with the file');
    },
    publish: () => null,
    toStored: (state) => ({ ...state, order: state.reference }),
    fromStored: ({ order: _order, ...state }: BankAnswerLine & { order: string }) => state,
    indexes: [{ key: { 'state.importId': 1, 'state.order': 1 } }, { key: { 'state.importId': 1, 'state.verdict': 1, 'state.order': 1 } }],
  });
  return {
    ...store,
    async writeDown(importId, results, cause) {
      await store.insertMany(
        results.map(({ answer, verdict, refusal }) => ({
          id: idFrom('bank-answer-line', importId, answer.reference),
          state: { ...answer, importId, verdict, reason: refusal && { zh: refusal.zh, en: refusal.en } },
          events: [],
          cause,
        })),
      );
    },
  };
}

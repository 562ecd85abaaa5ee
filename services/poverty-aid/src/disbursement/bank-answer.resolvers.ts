import { authorise, can } from '@baoxue/auth';
import { constantCase, newId } from '@baoxue/domain';
import { importToGraph, type KeptImport, type ListImporting } from '@baoxue/list-import';
import type { PageRequest } from '@baoxue/mongo';
import { answer, causeOf, connection, type Upload } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import { uploadPathOf } from '../upload/index.js';
import type { BankAnswerStore } from './bank-answer.store.js';

const BANK_ACTION = 'disbursement:settle';

export const bankAnswerResolvers = (importing: ListImporting, answers: BankAnswerStore): Resolvers => {
  return {
    Query: {
      bankAnswerLines(_root, { importId, verdict, first, after }, { viewer }) {
        const filter = { 'state.importId': importId, ...(verdict ? { 'state.verdict': verdict.toLowerCase() } : {}) };
        const read = (page: PageRequest) => answers.page({ ...page, filter, order: 'state.order' });
        return connection({ first: first ?? 20, after }, can(viewer, BANK_ACTION, {}) ? read : null, ({ id, state }) => {
          const { reference, amountFen, on, reason } = state;
          return { id, reference, amountFen, on, reason, outcome: constantCase(state.outcome), verdict: constantCase(state.verdict) };
        });
      },
    },
    Mutation: {
      createBankAnswerImport: (_root, { input }, context) =>
        answer(async () => {
          authorise(context.viewer, BANK_ACTION, {});
          const kept = await importing.create(input.sourceList, input.idempotencyKey, causeOf(context));
          return { __typename: 'CreateAidLedgerImportSuccess' as const, ledgerImport: toGraph(kept) };
        }),
      commitBankAnswerImport: (_root, { input }, context) =>
        answer(async () => {
          authorise(context.viewer, BANK_ACTION, {});
          const kept = await importing.commit(input.importId, causeOf(context));
          return { __typename: 'CommitAidLedgerImportSuccess' as const, ledgerImport: toGraph(kept) };
        }),
    },
  };
};

const toGraph = (kept: KeptImport) => importToGraph(kept, uploadPathOf(kept.id));

/** Where the file is sent; the answer is the dry run. */
export const checkBankFile = (importing: ListImporting) => async (upload: Upload) => {
  authorise(upload.viewer, BANK_ACTION, {});
  return toGraph(
    await importing.check(upload.params['importId'] ?? '', upload.file, causeOf({ viewer: upload.viewer, correlationId: newId() })),
  );
};

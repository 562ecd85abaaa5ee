import { can } from '@baoxue/auth';
import { constantCase } from '@baoxue/domain';
import type { PageRequest } from '@baoxue/mongo';
import { connection } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { ImportDesk } from '../upload/import-desk.resolvers.js';
import type { BankAnswerStore } from './bank-answer.store.js';

export const bankAnswerResolvers = (desk: ImportDesk, answers: BankAnswerStore): Resolvers => ({
  Query: {
    bankAnswerLines(_root, { importId, verdict, first, after }, { viewer }) {
      const filter = { 'state.importId': importId, ...(verdict ? { 'state.verdict': verdict.toLowerCase() } : {}) };
      const read = (page: PageRequest) => answers.page({ ...page, filter, order: 'state.order' });
      return connection({ first: first ?? 20, after }, can(viewer, 'disbursement:settle', {}) ? read : null, ({ id, state }) => {
        const { reference, amountFen, on, reason } = state;
        return { id, reference, amountFen, on, reason, outcome: constantCase(state.outcome), verdict: constantCase(state.verdict) };
      });
    },
  },
  Mutation: {
    createBankAnswerImport: desk.create,
    commitBankAnswerImport: (_root, { input }, context) => desk.commit(input.importId, context),
  },
});

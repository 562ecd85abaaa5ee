import { authorise, notFound } from '@baoxue/auth';
import { schoolDateOf, type Clock } from '@baoxue/domain';
import { answer } from '@baoxue/service';
import type { Resolvers } from '../__generated__/resolvers.js';
import type { ImportDesk } from '../upload/import-desk.resolvers.js';
import { checkedPayee } from './payee-list.js';
import type { PayeeStore } from './payee.store.js';

export interface PayeeResolverDeps {
  readonly payees: Pick<PayeeStore, 'record'>;
  readonly desk: ImportDesk;
  readonly clock: Clock;
}

const FIELDS = { holder: 'input.holder', account: 'input.account', bank: 'input.bank' };

export const payeeResolvers = ({ payees, desk, clock }: PayeeResolverDeps): Resolvers => ({
  Query: { payeeImport: desk.find },
  Mutation: {
    recordPayee: (_root, { input: { studentId, ...payee } }, { viewer, loaders }) =>
      answer(async () => {
        authorise(viewer, 'disbursement:prepare', {});
        if (!(await loaders.card.load(studentId))) throw notFound();
        const change = { on: schoolDateOf(clock.now()), by: viewer.subject, from: 'desk' } as const;
        await payees.record(new Map([[studentId, checkedPayee(payee, FIELDS)]]), change);
        return { __typename: 'RecordPayeeSuccess' as const, student: { id: studentId } };
      }),
    createPayeeImport: desk.create,
    commitPayeeImport: (_root, { input: { importId } }, context) => desk.commit(importId, context),
  },
  Entitlement: {
    async payee({ student }, _arguments, { loaders }) {
      const recorded = student ? await loaders.payeeChanges.load(student.id) : null;
      const days = (recorded ?? []).map(({ on }) => on);
      const recordedOn = days.at(-1);
      return recordedOn === undefined ? null : { recordedOn, earlierOn: days.slice(0, -1) };
    },
  },
});

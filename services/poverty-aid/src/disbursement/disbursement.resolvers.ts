import type { AuditLog } from '@baoxue/audit';
import { authorise, can, notFound, scopeOf, type Action, type Viewer } from '@baoxue/auth';
import { idFrom, kebabCase } from '@baoxue/domain';
import { scopeToFilter, type PageRequest } from '@baoxue/mongo';
import { cleanText } from '@baoxue/pii';
import { answer, answerOrConflictOf, byViewer, causeOf, connection } from '@baoxue/service';
import type { PrepareDisbursementInput, Resolvers } from '../__generated__/resolvers.js';
import type { Context } from '../context.js';
import type { SchoolsAsked } from '../school/schools-asked.resolvers.js';
import type { TermDays } from '../entitlement/index.js';
import { bankFile } from './bank-file.store.js';
import { batchToGraph, paymentToGraph } from './disbursement-to-graph.js';
import type { BatchStore, KeptBatch, KeptPayment, PaymentStore } from './disbursement.store.js';
import type { Disbursing } from './disbursing.store.js';
import type { Payee } from './payee-list.js';
import type { PayeeStore } from './payee.store.js';

export interface DisbursementResolverDeps {
  readonly batches: BatchStore;
  readonly payments: PaymentStore;
  readonly payees: Pick<PayeeStore, 'open'>;
  readonly schoolsAsked: SchoolsAsked;
  readonly disbursing: Disbursing;
  readonly termById: (id: string) => TermDays;
  /** Resolves once the access is stored. */
  readonly record: AuditLog['record'];
}

const EXPORT = 'disbursement:export';

export function disbursementResolvers({
  batches,
  payments,
  payees,
  schoolsAsked,
  disbursing,
  termById,
  record,
}: DisbursementResolverDeps): Resolvers {
  async function visible(viewer: Viewer, id: string): Promise<KeptBatch | null> {
    const kept = await batches.find(id);
    return kept && isKeptBatch(kept) && isInReach(viewer, 'disbursement:read', kept) ? kept : null;
  }

  const answerOrConflict = answerOrConflictOf('DisbursementBatch', async (id, { viewer }: Context) => {
    const kept = await visible(viewer, id);
    return kept && batchToGraph(kept);
  });

  async function authorisedBatch(viewer: Viewer, action: Action, id: string): Promise<KeptBatch> {
    const kept = await visible(viewer, id);
    if (!kept) throw notFound();
    authorise(viewer, action, { jurisdictions: kept.state.jurisdictions });
    return kept;
  }

  /** The schools a batch is for, and the places they all lie in. */
  async function scopeAsked(input: PrepareDisbursementInput, { loaders }: Context) {
    const known = await schoolsAsked(input, loaders);
    // Only places that all schools share: who answers for one of them alone does not see the others' children.
    const shared = known[0]?.jurisdictions.filter((code) => known.every((card) => card.jurisdictions.includes(code))) ?? [];
    return { schoolIds: known.map((card) => card.schoolId).sort(), jurisdictions: shared };
  }

  async function payable(batchId: string): Promise<{ paid: { payment: KeptPayment; payee: Payee }[]; withoutPayeeCount: number }> {
    const paid: { payment: KeptPayment; payee: Payee }[] = [];
    let withoutPayeeCount = 0;
    for await (const chunk of payments.ofBatch(batchId)) {
      const pending = chunk.filter(({ state }) => state.status === 'pending');
      const known = await payees.open(pending.map(({ state }) => state.studentId));
      for (const payment of pending) {
        const payee = known.get(payment.state.studentId);
        if (payee) paid.push({ payment, payee });
        else withoutPayeeCount += 1;
      }
    }
    return { paid, withoutPayeeCount };
  }

  return {
    Query: {
      async disbursementBatch(_root, { id }, { viewer }) {
        const kept = await visible(viewer, id);
        return kept && batchToGraph(kept);
      },
      disbursementBatches(_root, { termId, first, after }, { viewer }) {
        const scope = scopeToFilter(scopeOf(viewer, 'disbursement:read'));
        const filter = { ...scope, 'state.termId': termById(termId).id };
        const read = (page: PageRequest) => batches.page({ ...page, filter, order: 'state.order', descending: true });
        return connection({ first: first ?? 20, after }, scope && read, (kept) =>
          isKeptBatch(kept) && isInReach(viewer, 'disbursement:read', kept) ? batchToGraph(kept) : null,
        );
      },
    },

    Mutation: {
      prepareDisbursement: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          authorise(context.viewer, 'disbursement:prepare', {});
          const { schoolIds, jurisdictions } = await scopeAsked(input, context);
          const id = idFrom('disbursement-batch', context.viewer.subject, input.idempotencyKey);
          const prepared = { termId: termById(input.termId).id, schoolIds, jurisdictions, preparedBy: context.viewer.subject };
          await disbursing.prepare(id, prepared, causeOf(context));
          return success(await authorisedBatch(context.viewer, 'disbursement:prepare', id));
        }),

      decideDisbursement: (_root, { input }, context) =>
        answerOrConflict(context, async () => {
          const { batchId, decision } = input;
          await authorisedBatch(context.viewer, 'disbursement:approve', batchId);
          const { cause, ...options } = byViewer(context, input);
          const command = { type: 'Decide', decision: kebabCase(decision), by: context.viewer.subject } as const;
          const { state } = await disbursing.change(batchId, command, cause, options);
          if (state.status === 'rejected') await disbursing.release(batchId, cause);
          return success(await authorisedBatch(context.viewer, 'disbursement:approve', batchId));
        }),

      exportDisbursement: (_root, { input: { batchId, format, purpose } }, context) =>
        answer(async () => {
          const { viewer, correlationId } = context;
          await authorisedBatch(viewer, EXPORT, batchId);
          await disbursing.change(batchId, { type: 'Send' }, causeOf(context));
          // First the entry, then the accounts: who cannot be recorded is given nothing.
          await record({
            viewer,
            action: EXPORT,
            subjectType: 'DisbursementBatch',
            subjectId: batchId,
            fields: ['holder', 'account', 'bank'],
            purpose: cleanText(purpose, { field: 'input.purpose', maxLength: PURPOSE_LENGTH_MAX }),
            correlationId,
          });
          const { paid, withoutPayeeCount } = await payable(batchId);
          const kind = format === 'CSV' ? 'csv' : 'xlsx';
          const { contentType, content } = await bankFile(batchId, paid, kind);
          return {
            __typename: 'ExportDisbursementSuccess' as const,
            fileName: `${batchId}.${kind}`,
            contentType,
            contentBase64: content.toString('base64'),
            lineCount: paid.length,
            withoutPayeeCount,
          };
        }),
    },

    DisbursementBatch: {
      async totals({ id }) {
        const totals = await payments.totals(id ?? '');
        return STATUSES.map((status) => ({ status, ...totals[kebabCase(status)] }));
      },
      payments({ id }, { status, first, after }) {
        const filter = { 'state.batchId': id, ...(status ? { 'state.status': kebabCase(status) } : {}) };
        const read = (page: PageRequest) => payments.page({ ...page, filter, order: 'state.reference' });
        return connection({ first: first ?? 20, after }, read, (kept) =>
          kept.state.status === 'none' ? null : paymentToGraph({ id: kept.id, state: kept.state }),
        );
      },
    },
  };
}

const STATUSES = ['PENDING', 'PAID', 'RETURNED', 'FAILED', 'WITHDRAWN'] as const;
const PURPOSE_LENGTH_MAX = 200;

const isKeptBatch = (kept: { state: { status: string } }): kept is KeptBatch => kept.state.status !== 'none';

/** A batch of a town is not one school's to see. */
const isInReach = (viewer: Viewer, action: Action, { state: { jurisdictions, schoolIds } }: KeptBatch): boolean =>
  schoolIds.every((schoolId) => can(viewer, action, { jurisdictions, schoolId }));

const success = (kept: KeptBatch) => ({ __typename: 'DisbursementBatchSuccess' as const, batch: batchToGraph(kept) });

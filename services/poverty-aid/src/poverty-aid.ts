import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import { schoolDateOf, type Clock, type SchoolDate } from '@baoxue/domain';
import { listImporting, listImportStore, type ListRow } from '@baoxue/list-import';
import { caseCards, studentCards } from '@baoxue/mongo';
import { blindIndex, parseIdNumber, type KeyProvider } from '@baoxue/pii';
import { rulePackFor } from '@baoxue/rules';
import type mongoose from 'mongoose';
import { typeDefs } from './__generated__/type-defs.js';
import { ledgerMatching, type LedgerRow } from './aid-ledger/aid-ledger.consumers.js';
import { isOnLedger } from './aid-ledger/index.js';
import { aidLedgerResolvers } from './aid-ledger/aid-ledger.resolvers.js';
import { ledgerStore } from './aid-ledger/aid-ledger.store.js';
import { categoryOf, dayOfRecognition } from './aid-ledger/ledger-import.js';
import { ledgerImportResolvers, ledgerImportRoute } from './aid-ledger/ledger-import.resolvers.js';
import { aidReviewing } from './aid-review/aid-review.consumers.js';
import { aidReviewResolvers } from './aid-review/aid-review.resolvers.js';
import { aidReviewStore } from './aid-review/aid-review.store.js';
import { contextOf } from './context.js';

export interface PovertyAidDeps {
  readonly connection: mongoose.Connection;
  readonly clock: Clock;
  readonly keys: KeyProvider;
  /** Reads an uploaded list (XLSX or CSV). */
  readonly readRows: (file: string) => AsyncIterable<ListRow>;
}

const { addSchoolDays } = schoolCalendar({ terms: defaultTerms });

/** The last school day for a decision, from the rule pack of the place. */
const reviewDueOn = ({ jurisdictions, openedOn }: { jurisdictions: readonly string[]; openedOn: SchoolDate }): SchoolDate =>
  addSchoolDays(openedOn, rulePackFor({ jurisdictions, date: openedOn }).deadlines.aidReviewWithinSchoolDays);

/** Reviews told about their deadline in one round. */
const TICKS_PER_ROUND = 100;

/** Joins the slices of the service; `main.ts` and the tests start from here. */
export async function createPovertyAid({ connection, clock, keys, readRows }: PovertyAidDeps) {
  const cards = studentCards(connection);
  const cases = caseCards(connection);
  const ledger = ledgerStore(connection, clock);
  const reviews = aidReviewStore(connection, clock);
  const imports = listImportStore<LedgerRow>({ connection, clock, collection: 'ledger_imports', source: 'baoxue/poverty-aid/ledger-import' });
  for (const each of [cards, cases, ledger, reviews, imports]) await each.syncIndexes();

  async function onLedger(studentIds: readonly string[]): Promise<ReadonlySet<string>> {
    const entries = await ledger.ofStudents(studentIds);
    return new Set(entries.filter(({ state }) => isOnLedger(state)).flatMap(({ state }) => state.studentId ?? []));
  }

  const reviewing = aidReviewing({ reviews, cases, clock, onLedger, dueOn: reviewDueOn });
  const matching = ledgerMatching({ ledger, cards, clock, onMatched: reviewing.reviewOpenCases });
  const hash = blindIndex(keys);
  const importing = listImporting<LedgerRow>({
    store: imports,
    readRows,
    toRow(cells) {
      const today = schoolDateOf(clock.now());
      return {
        idNumberIndex: hash('idNumber', parseIdNumber(cells['身份证号'] ?? '', { today, field: '身份证号' }).number),
        category: categoryOf(cells['类别'] ?? ''),
        enteredOn: dayOfRecognition(cells['认定日期'] ?? '', today),
      };
    },
    keyOf: ({ idNumberIndex, category }) => `${idNumberIndex}|${category}`,
    enter: matching.enter,
  });

  const slices = [aidLedgerResolvers({ ledger, clock }), ledgerImportResolvers(importing), aidReviewResolvers({ reviews, clock })];
  return {
    typeDefs,
    resolvers: {
      ...Object.assign({}, ...slices),
      Query: Object.assign({}, ...slices.map(({ Query }) => Query)),
      Mutation: Object.assign({}, ...slices.map(({ Mutation }) => Mutation)),
    },
    context: contextOf({ cards, ledger, reviews }),
    routes: [ledgerImportRoute(importing)],
    outboxes: [ledger.outbox, reviews.outbox],
    consumers: [
      { name: 'poverty-aid.students', topics: ['baoxue.registry.student'], handlers: matching.handlers },
      { name: 'poverty-aid.dropout-cases', topics: ['baoxue.attendance.dropout-case'], handlers: reviewing.handlers },
    ],
    /** Looks for missed deadlines; run it now and then. */
    async tick(): Promise<void> {
      for (const id of await reviews.due(clock.now(), TICKS_PER_ROUND)) await reviewing.tick(id);
    },
  };
}

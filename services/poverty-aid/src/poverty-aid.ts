import { serviceAuditLog } from '@baoxue/audit';
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import { commandHandler, schoolDateOf, type SchoolDate } from '@baoxue/domain';
import { listImporting, listImportStore } from '@baoxue/list-import';
import { caseCards, studentCards } from '@baoxue/mongo';
import { parseIdNumber } from '@baoxue/pii';
import { rulePackFor } from '@baoxue/rules';
import type { ServiceDeps, ServiceParts, Upload } from '@baoxue/service';
import { readRows } from '@baoxue/spreadsheet';
import { typeDefs } from './__generated__/type-defs.js';
import { ledgerMatching, type LedgerRow } from './aid-ledger/aid-ledger.consumers.js';
import { isInHardship, ledgerRule } from './aid-ledger/index.js';
import { aidLedgerResolvers } from './aid-ledger/aid-ledger.resolvers.js';
import { ledgerStore } from './aid-ledger/aid-ledger.store.js';
import { categoryOf, dayOfRecognition } from './aid-ledger/ledger-import.js';
import { checkLedgerFile, ledgerImportResolvers } from './aid-ledger/ledger-import.resolvers.js';
import { coveredChildOf, planning } from './aid-plan/aid-plan.consumers.js';
import { aidPlanResolvers } from './aid-plan/aid-plan.resolvers.js';
import { aidPlanStore } from './aid-plan/aid-plan.store.js';
import { aidReviewing } from './aid-review/aid-review.consumers.js';
import { aidReviewResolvers } from './aid-review/aid-review.resolvers.js';
import { aidReviewStore, isKeptReview } from './aid-review/aid-review.store.js';
import { findingStore } from './ledger-reconciliation/ledger-finding.store.js';
import { ledgerReconciling } from './ledger-reconciliation/ledger-reconciling.store.js';
import { ledgerReconciliationResolvers } from './ledger-reconciliation/ledger-reconciliation.resolvers.js';
import { studentAidResolvers } from './student-aid/student-aid.resolvers.js';
import { BANK_COLUMNS, bankAnswerOf, type BankAnswer } from './disbursement/bank-answer.js';
import { bankAnswerResolvers, checkBankFile } from './disbursement/bank-answer.resolvers.js';
import { bankAnswerStore } from './disbursement/bank-answer.store.js';
import { disbursementResolvers } from './disbursement/disbursement.resolvers.js';
import { batchStore, paymentStore } from './disbursement/disbursement.store.js';
import { disbursing } from './disbursement/disbursing.store.js';
import { payeeStore } from './disbursement/payee.store.js';
import { UPLOAD_PATH } from './upload/index.js';
import { entitling } from './entitlement/entitlement.consumers.js';
import { entitlementResolvers } from './entitlement/entitlement.resolvers.js';
import { entitlementStore } from './entitlement/entitlement.store.js';
import { studentFactsStore } from './entitlement/student-facts.store.js';
import { mealResolvers } from './nutrition-meal/nutrition-meal.resolvers.js';
import { mealYearStore } from './nutrition-meal/meal-year.store.js';
import { schoolCards } from './school/school-cards.store.js';
import { termById } from './term/index.js';
import { contextOf, type Context } from './context.js';

/** Columns of the list; a name may stand in it and is not kept. */
const COLUMNS = { required: ['身份证号', '类别', '认定日期'], optional: ['姓名'] };

const calendar = schoolCalendar({ terms: defaultTerms });

/** The last school day for a decision, from the rule pack of the place. */
const reviewDueOn = ({ jurisdictions, openedOn }: { jurisdictions: readonly string[]; openedOn: SchoolDate }): SchoolDate =>
  calendar.addSchoolDays(openedOn, rulePackFor({ jurisdictions, date: openedOn }).deadlines.aidReviewWithinSchoolDays);

function reviewRulesOf(jurisdictions: readonly string[], today: SchoolDate) {
  const { aidReview } = rulePackFor({ jurisdictions, date: today });
  return { rules: aidReview, reinstateBy: (from: SchoolDate) => calendar.addSchoolDays(from, aidReview.reinstatementWithinSchoolDays) };
}

/** Joins the slices of the service; `main.ts` and the tests start from here. */
export function createPovertyAid({ connection, clock, keys, cipher, blindIndexOf, logger }: ServiceDeps) {
  const audit = serviceAuditLog({ connection, clock, checkpointKey: keys.checkpointKey });
  const cards = studentCards(connection);
  const schools = schoolCards(connection);
  const cases = caseCards(connection);
  const facts = studentFactsStore(connection);
  const ledger = ledgerStore(connection, clock);
  const plans = aidPlanStore(connection, clock);
  const reviews = aidReviewStore(connection, clock);
  const entitlements = entitlementStore(connection, clock);
  const mealYears = mealYearStore(connection, clock);
  const imports = listImportStore<LedgerRow>({
    connection,
    clock,
    collection: 'ledger_imports',
    source: 'baoxue/poverty-aid/ledger-import',
  });

  /** The keyed hash a child is known by. @throws Refusal when it is no ID number, naming the field */
  const indexOf = (idNumber: string, field: string): string =>
    blindIndexOf('idNumber', parseIdNumber(idNumber, { today: schoolDateOf(clock.now()), field }).number);

  async function onLedger(studentIds: readonly string[]): Promise<ReadonlySet<string>> {
    const entries = await ledger.ofStudents(studentIds);
    return new Set(entries.filter(({ state }) => isInHardship(state)).flatMap(({ state }) => state.studentId ?? []));
  }

  const findings = findingStore(connection, clock);
  const reconciling = ledgerReconciling({ findings, ledger, changeEntry: commandHandler(ledgerRule, ledger) });
  const reviewing = aidReviewing({ reviews, cases, clock, onLedger, dueOn: reviewDueOn, rulesOf: reviewRulesOf });
  const matching = ledgerMatching({ ledger, cards, clock, onMatched: reviewing.reviewOpenCases, writeDown: reconciling.writeDown });
  const entitled = entitling({
    entitlements,
    facts,
    ledger,
    mealsAt: (schoolIds, term) => mealYears.factsAt(schoolIds, term.id.slice(0, 4)),
    termById,
    clock,
  });
  const importing = listImporting<LedgerRow>({
    store: imports,
    logger,
    readRows: (file) => readRows(file, COLUMNS),
    toRow(cells) {
      const today = schoolDateOf(clock.now());
      return {
        idNumberIndex: indexOf(cells['身份证号'] ?? '', '身份证号'),
        category: categoryOf(cells['类别'] ?? ''),
        enteredOn: dayOfRecognition(cells['认定日期'] ?? '', today),
      };
    },
    keyOf: ({ idNumberIndex, category }) => `${idNumberIndex}|${category}`,
    keyColumn: '身份证号',
    enter: matching.enter,
  });

  const plannings = planning({
    plans,
    clock,
    measureWithinDays: (jurisdictions, today) => rulePackFor({ jurisdictions, date: today }).aidReview.measureWithinDays,
    async childOfReview(reviewId) {
      const review = await reviews.find(reviewId);
      if (!review || !isKeptReview(review)) return null;
      const { studentId } = review.state;
      return coveredChildOf((await cards.find([studentId])).get(studentId) ?? review.state);
    },
  });

  const batches = batchStore(connection, clock);
  const payments = paymentStore(connection, clock);
  const answers = bankAnswerStore(connection, clock);
  const bankImports = listImportStore<BankAnswer>({
    connection,
    clock,
    collection: 'bank_imports',
    source: 'baoxue/poverty-aid/bank-import',
  });
  const paying = disbursing({ batches, payments, entitlements, changeEntitlement: entitled.handle, reassess: entitled.reassess, clock });
  const answering = listImporting<BankAnswer>({
    store: bankImports,
    logger,
    readRows: (file) => readRows(file, BANK_COLUMNS),
    toRow: (cells) => bankAnswerOf(cells, schoolDateOf(clock.now())),
    keyOf: ({ reference }) => reference,
    keyColumn: '明细号',
    async enter(rows, _sourceList, cause, importId) {
      const results = await paying.settle(rows, cause);
      await answers.writeDown(importId, results, cause);
      const matchedCount = results.filter(({ verdict }) => verdict === 'settled').length;
      return { matchedCount, unmatchedCount: results.length - matchedCount };
    },
  });
  const [checkLedger, checkBank] = [checkLedgerFile(importing), checkBankFile(answering)];

  return {
    typeDefs,
    resolvers: [
      studentAidResolvers(),
      aidLedgerResolvers({ ledger, clock, indexOf }),
      ledgerImportResolvers(importing, reconciling),
      ledgerReconciliationResolvers({ findings, reconciling, clock }),
      aidPlanResolvers({ plans, decide: plannings.decide, cipher }),
      aidReviewResolvers({ reviews, decide: reviewing.decide }),
      entitlementResolvers({ entitlements, entitling: entitled, termById, clock }),
      disbursementResolvers({
        batches,
        payments,
        payees: payeeStore(connection, cipher),
        schools,
        disbursing: paying,
        termById,
        record: audit.record,
      }),
      bankAnswerResolvers(answering, answers),
      mealResolvers({ mealYears, calendar, clock, participation: entitled.participation }),
    ],
    context: contextOf({ cards, schools, ledger, plans, reviews }),
    routes: [
      {
        path: UPLOAD_PATH,
        async handle(upload: Upload) {
          const isBankAnswer = (await bankImports.find(upload.params['importId'] ?? '')) !== null;
          return isBankAnswer ? checkBank(upload) : checkLedger(upload);
        },
      },
    ],
    outboxes: [ledger.outbox, plans.outbox, reviews.outbox],
    consumers: [
      { name: 'poverty-aid.students', topics: ['baoxue.registry.student'], handlers: matching.handlers },
      { name: 'poverty-aid.schools', topics: ['baoxue.registry.school'], handlers: { 'school.registered.v1': schools.apply } },
      { name: 'poverty-aid.entitlement', topics: ['baoxue.registry.student', 'baoxue.poverty-aid.ledger'], handlers: entitled.handlers },
      { name: 'poverty-aid.aid-plan', topics: ['baoxue.registry.student', 'baoxue.poverty-aid.aid-review'], handlers: plannings.handlers },
      { name: 'poverty-aid.dropout-cases', topics: ['baoxue.attendance.dropout-case'], handlers: reviewing.handlers },
    ],
    dueWork: [
      { due: reviews.due, tick: reviewing.tick },
      { due: plans.due, tick: plannings.tick },
    ],
    async syncIndexes() {
      const aid = [facts, ledger, findings, plans, reviews, entitlements, mealYears, batches, payments, answers];
      for (const each of [cards, schools, cases, audit, imports, bankImports, ...aid]) await each.syncIndexes();
    },
  } satisfies ServiceParts<Context>;
}

import { serviceAuditLog } from '@baoxue/audit';
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import { commandHandler, schoolDateOf, type SchoolDate } from '@baoxue/domain';
import { together } from '@baoxue/event-bus';
import { undoableList } from '@baoxue/list-import';
import { caseCards, childrenWith, mergedRecords, studentCards } from '@baoxue/mongo';
import { rulePackFor } from '@baoxue/rules';
import type { ServiceDeps, ServiceParts } from '@baoxue/service';
import { typeDefs } from './__generated__/type-defs.js';
import { ledgerMatching, type LedgerRow } from './aid-ledger/aid-ledger.consumers.js';
import { isInHardship, ledgerRule } from './aid-ledger/index.js';
import { aidLedgerResolvers } from './aid-ledger/aid-ledger.resolvers.js';
import { ledgerStore } from './aid-ledger/aid-ledger.store.js';
import { ledgerImportResolvers } from './aid-ledger/ledger-import.resolvers.js';
import { coveredChildOf, planning } from './aid-plan/aid-plan.consumers.js';
import { aidPlanResolvers } from './aid-plan/aid-plan.resolvers.js';
import { aidPlanStore } from './aid-plan/aid-plan.store.js';
import { aidReviewing } from './aid-review/aid-review.consumers.js';
import { aidReviewResolvers } from './aid-review/aid-review.resolvers.js';
import { aidReviewStore, isKeptReview } from './aid-review/aid-review.store.js';
import { findingStore } from './ledger-reconciliation/ledger-finding.store.js';
import { ledgerReconciling } from './ledger-reconciliation/ledger-reconciling.store.js';
import { ledgerReconciliationResolvers } from './ledger-reconciliation/ledger-reconciliation.resolvers.js';
import { ledgerTakingBack } from './ledger-reconciliation/ledger-taking-back.store.js';
import { studentAidResolvers } from './student-aid/student-aid.resolvers.js';
import { bankAnswerResolvers } from './disbursement/bank-answer.resolvers.js';
import { bankAnswerStore } from './disbursement/bank-answer.store.js';
import { disbursementResolvers } from './disbursement/disbursement.resolvers.js';
import { batchStore, paymentStore } from './disbursement/disbursement.store.js';
import { disbursing } from './disbursement/disbursing.store.js';
import { povertyAidDataRemoval } from './data-removal.consumers.js';
import { payeeListing } from './disbursement/payee-listing.store.js';
import { payeeResolvers } from './disbursement/payee.resolvers.js';
import { payeeStore } from './disbursement/payee.store.js';
import { leftBehindCaring } from './left-behind/left-behind.consumers.js';
import { leftBehindResolvers } from './left-behind/left-behind.resolvers.js';
import { leftBehindImportResolvers } from './left-behind/left-behind-import.resolvers.js';
import { leftBehindFileStore } from './left-behind/left-behind-file.store.js';
import { migrantFollowing } from './migrant-child/migrant-child.consumers.js';
import { migrantResolvers } from './migrant-child/migrant-child.resolvers.js';
import { migrantStore } from './migrant-child/migrant-child.store.js';
import { treatmentResolvers } from './equal-treatment/equal-treatment.resolvers.js';
import { equalTreating } from './equal-treatment/equal-treatment.services.js';
import { treatmentStore } from './equal-treatment/equal-treatment.store.js';
import { entitling } from './entitlement/entitlement.consumers.js';
import { entitlementResolvers } from './entitlement/entitlement.resolvers.js';
import { entitlementStore } from './entitlement/entitlement.store.js';
import { studentFactsStore } from './entitlement/student-facts.store.js';
import { mealResolvers } from './nutrition-meal/nutrition-meal.resolvers.js';
import { mealYearStore } from './nutrition-meal/meal-year.store.js';
import { schoolCards } from './school/school-cards.store.js';
import { schoolsAskedOf } from './school/schools-asked.resolvers.js';
import { fundingYearStore } from './school-funding/funding-year.store.js';
import { placementFacts } from './school-funding/placement-facts.store.js';
import { schoolFunding } from './school-funding/school-funding.consumers.js';
import { schoolFundingResolvers } from './school-funding/school-funding.resolvers.js';
import { termById } from './term/index.js';
import { listImportResolvers } from './upload/list-import.resolvers.js';
import { contextOf, type Context } from './context.js';
import { importLists, numberIndexing } from './import-lists.js';

const calendar = schoolCalendar({ terms: defaultTerms });

/** The departments' lists are the city's. */
const CITY = ['64', '6403', '640381'];

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
  const records = mergedRecords(connection);
  const ledger = ledgerStore(connection, clock);
  const plans = aidPlanStore(connection, clock);
  const reviews = aidReviewStore(connection, clock);
  const entitlements = entitlementStore(connection, clock);
  const mealYears = mealYearStore(connection, clock);
  const files = leftBehindFileStore(connection, clock);
  const years = fundingYearStore(connection, clock);
  const migrants = migrantStore(connection, clock);
  const indexOf = numberIndexing(blindIndexOf, clock);

  const onLedger = (studentIds: readonly string[]): Promise<ReadonlySet<string>> =>
    childrenWith(records, studentIds, async (recordIds) => {
      const entries = await ledger.ofStudents(recordIds);
      return new Set(entries.filter(({ state }) => isInHardship(state)).map(({ state }) => state.studentId));
    });

  const findings = findingStore(connection, clock);
  const changeEntry = commandHandler(ledgerRule, ledger);
  const ledgerList = undoableList<LedgerRow, never>({
    connection,
    clock,
    service: 'poverty-aid',
    concept: 'ledger-import',
    withinDays: (committedOn) => rulePackFor({ jurisdictions: CITY, date: committedOn }).registration.importUndoWithinDays,
  });
  const reconciling = ledgerReconciling({ findings, ledger, changeEntry, isUndone: ledgerList.store.isUndone });
  const reviewing = aidReviewing({ reviews, cases, records, clock, onLedger, dueOn: reviewDueOn, rulesOf: reviewRulesOf });
  const matching = ledgerMatching({ ledger, cards, clock, onMatched: reviewing.reviewOpenCases, writeDown: reconciling.writeDown });
  const entitled = entitling({
    entitlements,
    facts,
    records,
    ledger,
    mealsAt: (schoolIds, term) => mealYears.factsAt(schoolIds, term.id.slice(0, 4)),
    termById,
    clock,
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
  const payees = payeeStore(connection, cipher, records);
  const answers = bankAnswerStore(connection, clock);
  const paying = disbursing({
    batches,
    payments,
    entitlements,
    changeEntitlements: entitled.change,
    reassess: entitled.reassess,
    payees,
    clock,
  });
  const caring = leftBehindCaring({
    ...{ files, cards, records, cipher, clock },
    rulesOf: (jurisdictions, today) => rulePackFor({ jurisdictions, date: today }).leftBehind,
  });
  const following = migrantFollowing({ migrants, cards, records, facts, clock });
  const funding = schoolFunding({ years, facts, placements: placementFacts(connection), migrantsAmong: following.among, clock });
  const treatments = treatmentStore(connection, clock);
  const schoolsAsked = schoolsAskedOf(schools);

  const { all, desks, stores, route } = importLists({
    connection,
    clock,
    cipher,
    logger,
    indexOf,
    matching,
    ledgerList,
    ledgerUndoing: ledgerTakingBack({ list: ledgerList, ledger, findings, changeEntry }),
    paying,
    answers,
    accounts: payeeListing({ payees, cards, cipher, clock }),
    caring,
    following,
  });

  return {
    typeDefs,
    resolvers: [
      studentAidResolvers(),
      aidLedgerResolvers({ ledger, clock, indexOf }),
      listImportResolvers(all),
      ledgerImportResolvers(desks.ledger, reconciling),
      ledgerReconciliationResolvers({ findings, reconciling, clock }),
      aidPlanResolvers({ plans, decide: plannings.decide, cipher, homesOf: facts.homesOf }),
      aidReviewResolvers({ reviews, decide: reviewing.decide }),
      entitlementResolvers({ entitlements, entitling: entitled, termById, clock }),
      disbursementResolvers({
        batches,
        payments,
        payees,
        schoolsAsked,
        disbursing: paying,
        termById,
        record: audit.record,
      }),
      payeeResolvers({ payees, desk: desks.payee, clock }),
      bankAnswerResolvers(desks.bank, answers),
      leftBehindResolvers({ files, decide: caring.decide, cipher, clock, record: audit.record }),
      leftBehindImportResolvers(desks.leftBehind, reconciling),
      migrantResolvers({
        ...{ migrants, decide: following.decide, desk: desks.migrant, mixAt: following.mixAt },
        privateIds: schools.privateIds,
      }),
      treatmentResolvers({
        treating: equalTreating({ years: treatments, facts, migrantsAmong: following.among, clock }),
        calendar,
        rulesOf: ({ jurisdictions }) => rulePackFor({ jurisdictions, date: schoolDateOf(clock.now()) }).migrantChildren,
      }),
      schoolFundingResolvers({ years, funding, schoolsAsked, clock }),
      mealResolvers({ mealYears, calendar, clock, participation: entitled.participation }),
    ],
    context: contextOf({
      ...{ cards, records, schools, ledger, entitling: entitled, plans, reviews, files, years, migrants },
      payees,
    }),
    routes: [route],
    outboxes: [ledger, plans, reviews, files, payments, migrants].map(({ outbox }) => outbox),
    consumers: [
      {
        name: 'poverty-aid.students',
        topics: ['baoxue.registry.student'],
        // The first keeps the child's card, the second remembers merges; the others rely on both.
        handlers: together(
          matching.handlers,
          entitled.ofMerges,
          reviewing.ofMerges,
          caring.handlers.ofStudents,
          following.handlers,
          povertyAidDataRemoval({ cards, payees, facts, ledger, files, migrants, plans }),
        ),
      },
      {
        name: 'poverty-aid.schools',
        topics: ['baoxue.registry.school'],
        handlers: {
          'school.registered.v1': schools.apply,
          'school.closed.v1': schools.close,
          'school.withdrawn.v1': schools.forget,
        },
      },
      {
        name: 'poverty-aid.entitlement',
        topics: ['baoxue.registry.student', 'baoxue.poverty-aid.ledger'],
        handlers: entitled.handlers,
      },
      { name: 'poverty-aid.aid-plan', topics: ['baoxue.registry.student', 'baoxue.poverty-aid.aid-review'], handlers: plannings.handlers },
      { name: 'poverty-aid.left-behind', topics: ['baoxue.poverty-aid.ledger'], handlers: caring.handlers.ofLedger },
      { name: 'poverty-aid.placements', topics: ['baoxue.special-education.placement'], handlers: funding.handlers },
      { name: 'poverty-aid.dropout-cases', topics: ['baoxue.attendance.dropout-case'], handlers: reviewing.handlers },
    ],
    dueWork: [
      { store: reviews, tick: reviewing.tick },
      { store: plans, tick: plannings.tick },
      { store: files, tick: caring.tick },
      { store: migrants, tick: following.tick },
    ],
    async syncIndexes() {
      const aid = [
        facts,
        records,
        ledger,
        findings,
        plans,
        reviews,
        entitlements,
        mealYears,
        batches,
        payments,
        answers,
        files,
        years,
        migrants,
        treatments,
      ];
      for (const each of [cards, schools, cases, audit, ...stores, ...aid]) await each.syncIndexes();
    },
  } satisfies ServiceParts<Context>;
}

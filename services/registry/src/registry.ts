/** Joins the slices of the registry: what it stores, what it listens to, what it answers. */
import { printRecord, serviceAuditLog } from '@baoxue/audit';
import { schoolDateOf } from '@baoxue/domain';
import { together } from '@baoxue/event-bus';
import type { ServiceDeps, ServiceParts } from '@baoxue/service';
import { typeDefs } from './__generated__/type-defs.js';
import { areaTraitResolvers } from './area-trait/area-trait.resolvers.js';
import { areaTraitStore } from './area-trait/area-trait.store.js';
import type { Context } from './context.js';
import { contextOf } from './context-of.js';
import { classSizeResolvers } from './class-size/class-size.resolvers.js';
import { codeTableResolvers } from './code-table/code-table.resolvers.js';
import { duplicateHandlers } from './duplicate/duplicate.consumers.js';
import { duplicateResolvers } from './duplicate/duplicate.resolvers.js';
import { duplicateStore } from './duplicate/duplicate.store.js';
import { resolvingDuplicates } from './duplicate/resolving-duplicates.store.js';
import { emergencyAccessResolvers } from './emergency-access/emergency-access.resolvers.js';
import { emergencyAccessStore, emergencyTriesStore } from './emergency-access/emergency-access.store.js';
import { enrolmentResolvers } from './enrolment/enrolment.resolvers.js';
import { familyOpener } from './family-opener.js';
import { guardianRequestClock } from './guardian-request/guardian-request.consumers.js';
import { guardianRequestResolvers } from './guardian-request/guardian-request.resolvers.js';
import { guardianRequestStore, serialBookStore } from './guardian-request/guardian-request.store.js';
import { guardianResolvers } from './guardian/guardian.resolvers.js';
import { guardianStore } from './guardian/guardian.store.js';
import { householdResolvers } from './household/household.resolvers.js';
import { householdStore } from './household/household.store.js';
import { dropoutFactHandlers, indicatorHandlers } from './indicator/indicator.consumers.js';
import { indicatorFacts } from './indicator/indicator-facts.store.js';
import { indicatorFigures } from './indicator/figures.store.js';
import { freezing } from './indicator/freezing.store.js';
import { indicatorResolvers } from './indicator/indicator.resolvers.js';
import { measuring } from './indicator/measuring.store.js';
import { snapshotStore } from './indicator/snapshot.store.js';
import { monitoringHandlers } from './monitoring/monitoring.consumers.js';
import { monitoringResolvers } from './monitoring/monitoring.resolvers.js';
import { ledgerExport } from './ledger-export/ledger-export.resolvers.js';
import { movementLedger, movementLedgerHandlers } from './movement/movement-ledger.store.js';
import { movementResolvers } from './movement/movement.resolvers.js';
import { postResolvers } from './post/post.resolvers.js';
import { processingPurposeResolvers } from './processing-purpose/processing-purpose.resolvers.js';
import { promoting } from './promotion/promoting.store.js';
import { promotionResolvers } from './promotion/promotion.resolvers.js';
import { promotionStore } from './promotion/promotion.store.js';
import { campaignStore } from './reconciliation/campaign.store.js';
import { reconciliationResolvers } from './reconciliation/reconciliation.resolvers.js';
import { reconciliationStore } from './reconciliation/reconciliation.store.js';
import { reconciling } from './reconciliation/reconciling.store.js';
import { registryImporting } from './registry-import/registry-importing.store.js';
import { registryImportResolvers, registryImportRoute } from './registry-import/registry-import.resolvers.js';
import { letterResolvers } from './responsibility-letter/letter.resolvers.js';
import { letterStore } from './responsibility-letter/letter.store.js';
import { levelsOf } from './responsibility-letter/levels.store.js';
import { signing } from './responsibility-letter/signing.store.js';
import { registryDataRemoval } from './retention/data-removal.consumers.js';
import { removalListResolvers } from './retention/removal-list.resolvers.js';
import { removalListStore } from './retention/removal-list.store.js';
import { removing } from './retention/removing.store.js';
import { retentionResolvers } from './retention/retention.resolvers.js';
import { legalHoldStore } from './retention/retention.store.js';
import { schoolAgeClock, schoolAgeHandlers } from './school-age/school-age.consumers.js';
import { savedListResolvers } from './saved-list/saved-list.resolvers.js';
import { savedListStore } from './saved-list/saved-list.store.js';
import { schoolAgeListing, schoolAgeResolvers } from './school-age/school-age.resolvers.js';
import { schoolAgeStore } from './school-age/school-age.store.js';
import { schoolAdministrationResolvers } from './school/school-administration.resolvers.js';
import { schoolResolvers } from './school/school.resolvers.js';
import { schoolClassStore, schoolStore } from './school/school.store.js';
import { identityResolvers } from './student/identity.resolvers.js';
import { inPersonOrder } from './student/in-person-order.store.js';
import { nameIndexOfRecord } from './student/name-index.js';
import { markHandlers } from './student/student.consumers.js';
import { schoolPlaceHandlers } from './student/school-place.consumers.js';
import { studentListing, studentResolvers, studentToGraph } from './student/student.resolvers.js';
import { studentStore } from './student/student.store.js';
import {
  classSizeRulesOf,
  disabledTargetOn,
  emergencyRulesOn,
  guardianAnswerDueOn,
  indicatorRulesOn,
  planTargetsOn,
  registrationRulesOf,
  runningYearOn,
  reconciliationRules,
  retentionScheduleOn,
  schoolDaysBetween,
  schoolYearOf,
  terms,
  transferDueOn,
} from './registration-rules.js';
import { studentClock } from './student-clock.js';
import { temporaryNumberResolvers } from './temporary-number/temporary-number.resolvers.js';
import { transferResolvers } from './transfer/transfer.resolvers.js';
import { villageResolvers } from './village/village.resolvers.js';
import { villageStore } from './village/village.store.js';

export function createRegistry({ connection, clock, keys, cipher, blindIndexOf, logger }: ServiceDeps): ServiceParts<Context> {
  const schools = schoolStore(connection, clock);
  const classes = schoolClassStore(connection, clock);
  const students = studentStore(connection, clock, nameIndexOfRecord(cipher, blindIndexOf));
  const guardians = guardianStore(connection, clock);
  const households = householdStore(connection, clock);
  const schoolAge = schoolAgeStore(connection, clock);
  const villages = villageStore(connection, clock);
  const importing = registryImporting({
    connection,
    clock,
    cipher,
    blindIndexOf,
    schools,
    schoolAge,
    villages,
    classes,
    students,
    guardians,
    households,
    logger,
    rules: { movement: registrationRulesOf, transferDueOn },
    schoolYearOf,
  });
  const ledger = movementLedger(connection, clock);
  const promotions = promotionStore(connection, clock);
  const work = promoting({ promotions, students, schools, classes, clock, rulesOf: registrationRulesOf, runningYearOn });
  const duplicates = duplicateStore(connection, clock);
  const resolving = resolvingDuplicates({ duplicates, students, cipher, clock });
  const facts = indicatorFacts(connection);
  const snapshots = snapshotStore(connection, clock);
  const measure = measuring({ students, schools, classes, facts, rulesOn: indicatorRulesOn, schoolDaysBetween, schoolYearOf });
  const freeze = freezing({ connection, clock, measuring: measure, snapshots, schoolYearOf });
  const campaigns = campaignStore(connection, clock);
  const reconciliations = reconciliationStore(connection, clock);
  const reconcile = reconciling({ campaigns, items: reconciliations, students, clock, terms, ...reconciliationRules });
  const areas = areaTraitStore(connection, clock);
  const savedLists = savedListStore(connection, clock);
  const listStudents = studentListing(students, inPersonOrder({ students, cipher }));
  const letters = letterStore(connection, clock);
  const sign = signing({ letters, schools, classes, students, villages, clock, planTargetsOn });
  const accesses = emergencyAccessStore(connection, clock);
  const tries = emergencyTriesStore(connection, clock);
  const requests = guardianRequestStore(connection, clock);
  const books = serialBookStore(connection, clock);
  const holds = legalHoldStore(connection, clock);
  const audit = serviceAuditLog({ connection, clock, checkpointKey: keys.checkpointKey });
  const removals = removalListStore(connection, clock);
  const yearsOn = (day: string) => retentionScheduleOn(day).years;
  const remove = removing({ lists: removals, holds, students, guardians, households, clock, yearsOn, record: audit.record });
  const figures = indicatorFigures({ measuring: measure, snapshots, clock, schoolYearOf });
  const exporting = ledgerExport({
    students,
    schools,
    schoolAge,
    movements: ledger,
    reconciliations,
    letters,
    figures,
    guardians,
    areas,
    classes,
    classSizeRulesOf,
    cipher,
    clock,
    record: audit.record,
  });

  return {
    typeDefs,
    resolvers: [
      schoolResolvers({ schools, presentYear: () => schoolYearOf(schoolDateOf(clock.now())) }),
      schoolAdministrationResolvers({ schools, classes, students, clock }),
      studentResolvers({ students, listStudents, cipher, blindIndexOf }),
      classSizeResolvers({ rulesOf: (jurisdictions) => classSizeRulesOf({ jurisdictions, date: schoolDateOf(clock.now()) }) }),
      codeTableResolvers(),
      postResolvers(),
      processingPurposeResolvers({ clock, retentionOn: yearsOn }),
      enrolmentResolvers(),
      guardianResolvers({ guardians, students, cipher, blindIndexOf, clock }),
      guardianRequestResolvers({
        requests,
        books,
        cipher,
        clock,
        dueOn: guardianAnswerDueOn,
        recordPrint: printRecord(audit.record),
      }),
      removalListResolvers({ lists: removals, work: remove, clock }),
      retentionResolvers({ holds, students, cipher, clock, scheduleOn: retentionScheduleOn }),
      householdResolvers({ households, guardians, students, villages, cipher, blindIndexOf }),
      identityResolvers({ cipher, openFamily: familyOpener(cipher), record: audit.record }),
      emergencyAccessResolvers({ accesses, tries, students, cipher, blindIndexOf, clock, rulesOn: emergencyRulesOn, record: audit.record }),
      movementResolvers({ students, ledger, clock, rulesOf: registrationRulesOf }),
      transferResolvers({ students, clock, dueOn: transferDueOn }),
      promotionResolvers({ promotions, work }),
      duplicateResolvers({ duplicates, students, resolving, clock }),
      schoolAgeResolvers({ ledger: schoolAge, cipher, clock, schoolYearOf, record: audit.record }),
      temporaryNumberResolvers({ students, cipher, blindIndexOf, clock, suspect: resolving.suspect }),
      reconciliationResolvers({ campaigns, items: reconciliations, schools, work: reconcile }),
      areaTraitResolvers({ areas, clock }),
      villageResolvers({ villages, clock }),
      monitoringResolvers({ students, areas, clock, toGraph: studentToGraph }),
      exporting.resolvers,
      letterResolvers({ letters, work: sign, levels: levelsOf({ letters, schools, classes, students, villages }) }),
      indicatorResolvers({ figures, snapshots, rulesOn: indicatorRulesOn, disabledTargetOn }),
      savedListResolvers({ lists: savedLists, listStudents, listSchoolAge: schoolAgeListing(schoolAge) }),
      registryImportResolvers(importing),
    ],
    context: contextOf({ students, schools, areas, villages, classes, guardians, households, holds }),
    outboxes: [students, schools, classes, guardians, households, ledger, promotions, duplicates, schoolAge].map(({ outbox }) => outbox),
    consumers: [
      {
        name: 'registry.mark',
        topics: ['baoxue.attendance.dropout-case'],
        handlers: together(markHandlers(students), dropoutFactHandlers(facts)),
      },
      {
        name: 'registry.monitoring',
        topics: ['baoxue.poverty-aid.ledger', 'baoxue.poverty-aid.migrant-child', 'baoxue.attendance.learning-support'],
        handlers: monitoringHandlers(students),
      },
      {
        name: 'registry.indicators',
        topics: ['baoxue.attendance.roll', 'baoxue.special-education.disabled-enrolment'],
        handlers: indicatorHandlers(facts),
      },
      { name: 'registry.movement-ledger', topics: ['baoxue.registry.student'], handlers: movementLedgerHandlers(ledger, students) },
      { name: 'registry.school-age', topics: ['baoxue.registry.student'], handlers: schoolAgeHandlers(schoolAge) },
      {
        name: 'registry.school-place',
        topics: ['baoxue.registry.school'],
        handlers: schoolPlaceHandlers({ students, schools, classes, clock }),
      },
      {
        name: 'registry.data-removal',
        topics: ['baoxue.registry.student'],
        handlers: registryDataRemoval({ movements: ledger, schoolAge, holds, requests, accesses }),
      },
      { name: 'registry.duplicate', topics: ['baoxue.registry.student'], handlers: duplicateHandlers(resolving) },
    ],
    dueWork: [
      { store: students, tick: studentClock({ students, clock }) },
      { store: promotions, tick: work.tick },
      { store: schoolAge, tick: schoolAgeClock(schoolAge, clock) },
      { store: freeze, tick: freeze.tick },
      { store: campaigns, tick: reconcile.tickCampaign },
      { store: reconciliations, tick: reconcile.tickItem },
      { store: letters, tick: sign.tick },
      { store: requests, tick: guardianRequestClock(requests, clock) },
      { store: duplicates, tick: resolving.carryOut },
      { store: removals, tick: remove.carryOut },
    ],
    routes: [registryImportRoute(importing)],
    downloads: [exporting.route],
    async syncIndexes() {
      for (const store of [
        schools,
        villages,
        classes,
        students,
        guardians,
        households,
        ledger,
        promotions,
        duplicates,
        schoolAge,
        importing,
        audit,
        facts,
        snapshots,
        freeze,
        campaigns,
        reconciliations,
        letters,
        savedLists,
        areas,
        accesses,
        tries,
        requests,
        books,
        holds,
        removals,
      ])
        await store.syncIndexes();
    },
  };
}

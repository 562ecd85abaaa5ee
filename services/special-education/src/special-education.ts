import { serviceAuditLog } from '@baoxue/audit';
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import { idFrom, schoolDateOf, type Cause, type SchoolDate } from '@baoxue/domain';
import { together } from '@baoxue/event-bus';
import { listImporting, undoableList } from '@baoxue/list-import';
import { caseCards, followingChild, mergedRecords, studentCards } from '@baoxue/mongo';
import { parseIdNumber } from '@baoxue/pii';
import { rulePackFor, type PlaceAndDay } from '@baoxue/rules';
import type { ServiceDeps, ServiceParts } from '@baoxue/service';
import { readRows } from '@baoxue/spreadsheet';
import { typeDefs } from './__generated__/type-defs.js';
import { assessmentResolvers } from './assessment/assessment.resolvers.js';
import { assessmentStore, findingsSeal } from './assessment/assessment.store.js';
import { certificateMatching, type CertificateRow } from './certificate/certificate.consumers.js';
import { certificateDesk, certificateResolvers } from './certificate/certificate.resolvers.js';
import { certificateSeal, certificateStore } from './certificate/certificate.store.js';
import { dayOfIssue } from './certificate/certificate-import.js';
import { parseCertificateNumber, requireAgreement } from './certificate/index.js';
import { certificateImportResolvers, certificateImportRoute } from './certificate/certificate-import.resolvers.js';
import { childFacts } from './child-facts.store.js';
import { committeeResolvers } from './committee/committee.resolvers.js';
import { committeeStore } from './committee/committee.store.js';
import { teaching } from './home-teaching/home-teaching.consumers.js';
import { specialEducationDataRemoval } from './data-removal.consumers.js';
import { homeTeachingResolvers } from './home-teaching/home-teaching.resolvers.js';
import { homeTeachingStore } from './home-teaching/home-teaching.store.js';
import { planning } from './individual-plan/individual-plan.consumers.js';
import { individualPlanResolvers } from './individual-plan/individual-plan.resolvers.js';
import { goalSeal, individualPlanStore } from './individual-plan/individual-plan.store.js';
import { enrolmentCounting } from './list-reconciliation/enrolment-count.store.js';
import { findingStore, wholeListStore } from './list-reconciliation/list-reconciliation.store.js';
import { listReconciliationResolvers } from './list-reconciliation/list-reconciliation.resolvers.js';
import { enrolmentSnapshotResolvers } from './list-reconciliation/enrolment-snapshot.resolvers.js';
import { freezing, snapshotStore } from './list-reconciliation/enrolment-snapshot.store.js';
import { listTakingBack } from './list-reconciliation/list-taking-back.store.js';
import { listReconciling } from './list-reconciliation/reconciling.store.js';
import { mergedRecordHandlers } from './merged-record.consumers.js';
import { placing } from './placement/placement.consumers.js';
import { placementResolvers } from './placement/placement.resolvers.js';
import { placementStore } from './placement/placement.store.js';
import type { PlacedChild } from './school-resource/occupancy.js';
import { schoolResourceResolvers } from './school-resource/school-resource.resolvers.js';
import { schoolResourceStore } from './school-resource/school-resource.store.js';
import { placementReviewing } from './placement-review/placement-review.consumers.js';
import { placementReviewResolvers } from './placement-review/placement-review.resolvers.js';
import { isKeptReview, placementReviewStore } from './placement-review/placement-review.store.js';
import { contextOf, type Context } from './context.js';

/** Columns of the list; a name may stand in it and is not kept. */
const COLUMNS = { required: ['残疾人证号', '发证日期'], optional: ['姓名', '残疾类别', '残疾等级'] };

const { addSchoolDays, isSchoolDay, schoolYearOf } = schoolCalendar({ terms: defaultTerms });

/** The last school day for a decision, from the rule pack of the place. */
const reviewDueOn = ({ jurisdictions, openedOn }: { jurisdictions: readonly string[]; openedOn: SchoolDate }): SchoolDate =>
  addSchoolDays(openedOn, rulePackFor({ jurisdictions, date: openedOn }).deadlines.placementReviewWithinSchoolDays);

/** The federation's list is the city's. */
const CITY = ['64', '6403', '640381'];

const rulesOf = (place: PlaceAndDay) => rulePackFor(place).specialEducation;

/** Joins the slices of the service; `main.ts` and the tests start from here. */
export function createSpecialEducation({ connection, clock, keys, cipher, blindIndexOf, logger }: ServiceDeps): ServiceParts<Context> {
  const seal = certificateSeal(cipher);
  const cards = studentCards(connection);
  const cases = caseCards(connection);
  const audit = serviceAuditLog({ connection, clock, checkpointKey: keys.checkpointKey });
  const assessments = assessmentStore(connection, clock);
  const certificates = certificateStore(connection, clock);
  const rulesToday = (jurisdictions: readonly string[]) => rulesOf({ jurisdictions, date: schoolDateOf(clock.now()) });
  const recordedWithinDays = (jurisdictions: readonly string[]) => rulesToday(jurisdictions).sessionRecordedWithinDays;
  const programmes = homeTeachingStore({ connection, clock, recordedWithinDays });
  const placements = placementStore(connection, clock);
  const plans = individualPlanStore({ connection, clock, rulesOf: rulesToday });
  const committees = committeeStore(connection, clock);
  const reviews = placementReviewStore(connection, clock);
  const resources = schoolResourceStore(connection, clock);
  const findings = findingStore(connection, clock);
  const lists = wholeListStore(connection, clock);
  const snapshots = snapshotStore(connection, clock);
  const imports = undoableList<CertificateRow, never>({
    connection,
    clock,
    service: 'special-education',
    concept: 'certificate-import',
    withinDays: (committedOn) => rulePackFor({ jurisdictions: CITY, date: committedOn }).registration.importUndoWithinDays,
  });

  const records = mergedRecords(connection);
  const { withCertificate, assessedOn, arrangementOn, isInSpecialEducation } = childFacts({
    records,
    certificates,
    assessments,
    placements,
  });

  async function placedAt(schoolIds: readonly string[]) {
    const files = await placements.decidedFor(schoolIds);
    const known = await cards.find(files.map(({ state }) => state.child.studentId));
    const placed = new Map<string, PlacedChild[]>();
    for (const { state } of files) {
      const last = state.decisions.at(-1);
      if (!last) continue;
      const { studentId } = state.child;
      const child = { studentId, ...last, lifeStatus: known.get(studentId)?.lifeStatus ?? null };
      placed.set(last.arrangement.schoolId, [...(placed.get(last.arrangement.schoolId) ?? []), child]);
    }
    return placed;
  }

  async function reviewOf(reviewId: string) {
    const review = await reviews.find(reviewId);
    if (!review || !isKeptReview(review)) return null;
    const { state } = review;
    return { child: state, isOpen: state.status === 'open', arrangement: 'arrangement' in state ? state.arrangement : null };
  }

  const reviewing = placementReviewing({ reviews, cases, clock, withCertificate, dueOn: reviewDueOn });
  const placings = placing({ placements, cards, clock, rulesOf, assessedOn, membersIn: committees.membersIn, reviewOf });
  const homeTeaching = teaching({ programmes, clock, isSchoolDay, schoolYearOf, recordedWithinDays });
  const plannings = planning({ plans, clock, rulesOf, isInSpecialEducation });
  const matching = certificateMatching({
    certificates,
    cards,
    clock,
    effects: imports.effects,
    onMatched: reviewing.reviewOpenCases,
    writeDown: findings.writeDown,
  });
  const reconciling = listReconciling({ findings, lists, certificates, cards, records, cases, seal, clock });
  const targetOf = (place: PlaceAndDay) => ({ ...rulesOf(place).enrolmentTarget, threeCategories: rulesOf(place).threeCategories });
  const counting = enrolmentCounting({
    connection,
    clock,
    reconciling,
    target: () => targetOf({ jurisdictions: CITY, date: schoolDateOf(clock.now()) }),
  });

  const freezes = freezing({ snapshots, reconciling, lists, cipher, clock, places: CITY.slice(-1), targetOf });

  async function takeAsWhole(importId: string, sourceList: string, cause: Cause): Promise<void> {
    await reconciling.takeAsWhole(importId, sourceList, cause);
    await counting.count(importId, cause);
  }

  const desk = certificateDesk({ seal, clock, rulesOf });
  const importing = listImporting<CertificateRow>({
    store: imports.store,
    logger,
    readRows: (file) => readRows(file, COLUMNS),
    toRow(cells) {
      const today = schoolDateOf(clock.now());
      const number = parseCertificateNumber(cells['残疾人证号'] ?? '');
      requireAgreement(number, cells['残疾类别'] ?? '', cells['残疾等级'] ?? '');
      const issuedOn = dayOfIssue(cells['发证日期'] ?? '', today);
      const idNumber = parseIdNumber(number.idNumber, { today, field: '残疾人证号' }).number;
      const fullNumber = `${idNumber}${cells['残疾人证号']?.trim().slice(-2)}`;
      const id = idFrom('certificate', blindIndexOf('certificateNumber', fullNumber), issuedOn);
      const sealed = seal.close(id, { number: fullNumber, kind: number.kind, grade: String(number.grade) });
      return { id, idNumberIndex: blindIndexOf('idNumber', idNumber), issuedOn, sealed };
    },
    keyOf: ({ id }) => id,
    keyColumn: '残疾人证号',
    enter: matching.enter,
    compare: matching.preview,
    undoing: listTakingBack({
      list: imports,
      certificates,
      findings,
      lists,
      recount: (name, cause) => counting.count(name, cause, true),
    }),
  });

  return {
    typeDefs,
    resolvers: [
      certificateResolvers(desk),
      listReconciliationResolvers({
        findings,
        reconciling,
        certificate: desk.one,
        clock,
        targetOf,
      }),
      enrolmentSnapshotResolvers({ snapshots, cipher }),
      certificateImportResolvers(importing, takeAsWhole),
      assessmentResolvers({ assessments, seal: findingsSeal(cipher), clock, record: audit.record }),
      homeTeachingResolvers({ programmes, teaching: homeTeaching, clock, arrangementOn }),
      individualPlanResolvers({ plans, decide: plannings.decide, seal: goalSeal(cipher) }),
      placementResolvers({ placements, decide: placings.decide, clock }),
      committeeResolvers({ committees, clock }),
      placementReviewResolvers({ reviews, clock, groundsOf: placings.groundsOf }),
      schoolResourceResolvers({ resources, clock }),
    ],
    context: contextOf({
      snapshots,
      cards,
      records,
      assessments,
      certificates,
      programmes,
      placements,
      plans,
      resources,
      placedAt,
      reviews,
    }),
    routes: [certificateImportRoute(importing)],
    outboxes: [certificates.outbox, programmes.outbox, placements.outbox, plans.outbox, reviews.outbox, counting.outbox],
    consumers: [
      {
        name: 'special-education.students',
        topics: ['baoxue.registry.student'],
        handlers: together(
          matching.handlers,
          mergedRecordHandlers({ records, reviewOpenCases: reviewing.reviewOpenCases }),
          ...[placings, plannings, homeTeaching].map(({ follow }) => followingChild({ records, cards, follow })),
          specialEducationDataRemoval({ cards, certificates, assessments, plans, snapshots, places: CITY.slice(-1), cipher }),
        ),
      },
      { name: 'special-education.dropout-cases', topics: ['baoxue.attendance.dropout-case'], handlers: reviewing.handlers },
      {
        name: 'special-education.placement',
        topics: ['baoxue.special-education.placement-review'],
        handlers: placings.handlers,
      },
      {
        name: 'special-education.home-teaching',
        topics: ['baoxue.special-education.placement'],
        handlers: homeTeaching.handlers,
      },
    ],
    dueWork: [
      { store: placements, tick: placings.tick },
      { store: reviews, tick: reviewing.tick },
      { store: plans, tick: plannings.tick },
      { store: counting, tick: counting.tick },
      { store: freezes, tick: freezes.tick },
      { store: programmes, tick: homeTeaching.tick },
    ],
    async syncIndexes() {
      for (const each of [
        cards,
        records,
        cases,
        audit,
        assessments,
        certificates,
        programmes,
        placements,
        plans,
        committees,
        reviews,
        resources,
        imports,
        findings,
        lists,
        counting,
        snapshots,
      ])
        await each.syncIndexes();
    },
  };
}

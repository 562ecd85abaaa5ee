import type { KindOfData, SchoolDate } from '@baoxue/domain';

export type CountingUnit = 'school-day' | 'calendar-day';

type ReferredTo = 'civil-affairs' | 'poverty-office' | 'justice' | 'public-security' | 'human-resources' | 'market-supervision' | 'town';

/** Everything that may differ by place or year, in one dated, versioned piece of data. A case pins the version it was opened under. */
export interface RulePack {
  /** `<name>@<edition>`; never reused for other values. */
  readonly version: string;
  /** The pack holds for this place and everything below it. */
  readonly jurisdiction: string;
  readonly validFrom: SchoolDate;
  /** Last day; null while in force. */
  readonly validTo: SchoolDate | null;
  readonly marks: {
    /** Consecutive unexcused days from which the system suspects. */
    readonly suspectedFrom: { readonly count: number; readonly unit: CountingUnit };
    /** Longer than this, and a dropout may be confirmed. */
    readonly droppedOutAfter: { readonly count: number; readonly unit: CountingUnit };
  };
  readonly deadlines: {
    /** The class teacher calls on the first day of unexcused absence, not on the third. */
    readonly contactGuardianSameDay: boolean;
    readonly homeVisitWithinSchoolDays: number;
    readonly confirmWithinSchoolDays: number;
    readonly reportReceiptWithinSchoolDays: number;
    readonly aidReviewWithinSchoolDays: number;
    readonly placementReviewWithinSchoolDays: number;
    /** The responsible inspector persuades together with the school. */
    readonly persuasionWithinSchoolDays: number;
    /** School and responsible inspector persuade a child that shows signs of dropping out 辍学苗头. */
    readonly signPersuasionWithinSchoolDays: number;
    /** Why the child is away is on record. */
    readonly causesWithinSchoolDays: number;
    /** The town finds a family that the school could not reach. */
    readonly familyLocatedWithinSchoolDays: number;
    /** A confirmed dropout seen in class is marked 复学. */
    readonly returnMarkedWithinSchoolDays: number;
    /** An obligation not met goes one level up, and again after as many school days, until the top. */
    readonly escalationEverySchoolDays: number;
  };
  readonly contacts: {
    /** As many contacts in a row without reaching anybody, and the town looks for the family. */
    readonly unreachedBeforeTown: number;
  };
  readonly pause: {
    /** All pauses of one case together. */
    readonly schoolDaysMax: number;
  };
  readonly observation: {
    /** Of the school days on which the child was expected, the share that attendance must show. */
    readonly attendancePercentMin: number;
    /** A check whose period had no school is judged as many school days later. */
    readonly postponedBySchoolDays: number;
  };
  readonly aidReview: {
    /** Calendar days in which a guardian may object to a decision, and in which the bureau then decides. */
    readonly appealWithinDays: number;
    readonly appealDecisionWithinDays: number;
    /** School days after the return within which aid is resumed. */
    readonly reinstatementWithinSchoolDays: number;
    /** Calendar days in which a measure decided on is carried out. */
    readonly measureWithinDays: number;
  };
  readonly specialEducation: {
    /** A disability certificate 残疾人证 counts from its day of issue for so long. */
    readonly certificateValidForYears: number;
    /** 三类残疾: the kinds of GB/T 26341-2010 the plan's target speaks of. */
    readonly threeCategories: readonly string[];
    /** 入学率 of children with one of these: completed years of age 周岁, both included, and the share to be enrolled. */
    readonly enrolmentTarget: { readonly ages: readonly [from: number, to: number]; readonly percent: number };
    /**
     * Members of the expert committee whose opinions a decision needs: one that places a child, one that leaves the child where an earlier
     * decision placed it, and the bureau's on a guardian's objection.
     */
    readonly committeeOpinionsAtLeast: { readonly placement: number; readonly unchanged: number; readonly objection: number };
    /** Calendar days in which a guardian may object to a placement, and in which the bureau then decides. */
    readonly appealWithinDays: number;
    readonly appealDecisionWithinDays: number;
    /** Calendar days in which a session of home teaching is recorded or excused; after them it is missed. */
    readonly sessionRecordedWithinDays: number;
    /** Calendar days after which an individual plan is reviewed, and in which one found wrong is adopted anew. */
    readonly planReviewWithinDays: number;
    readonly planRevisionWithinDays: number;
    /** Calendar days after the review day on which an overdue review goes to the head, and to the bureau. */
    readonly planEscalationAfterDays: readonly [head: number, bureau: number];
  };
  /** Public funds of schools 公用经费. */
  readonly schoolFunding: {
    /** Month and day whose roll of the running school year is counted, `09-01`. */
    readonly countDay: string;
    /** A village school of one of these kinds with fewer students counts as one of so many. */
    readonly smallVillageSchool: { readonly kinds: readonly string[]; readonly countsAs: number };
  };
  /** Children of migrant workers 随迁子女: from how many in a class, and how many times the share of the grade's other classes, a class stands out. */
  readonly migrantChildren: { readonly standsOutFromChildren: number; readonly standsOutTimes: number };
  /** Left-behind children 留守儿童: calendar days until a new file's or guardian's first contact, and from one contact to the next. */
  readonly leftBehind: { readonly firstContactWithinDays: number; readonly contactEveryDays: number };
  /** Referrals to departments 转办: school days from sending, for each department. */
  readonly referrals: {
    readonly acceptWithinSchoolDays: Readonly<Record<ReferredTo, number>>;
    readonly answerWithinSchoolDays: Readonly<Record<ReferredTo, number>>;
  };
  /** A school's own closures 停课. */
  readonly schoolCalendar: {
    /** A head closes the school for as many school days; longer is for the bureau. */
    readonly closureByHeadSchoolDaysMax: number;
  };
  /** Leave planned ahead 请假, in school days; what is longer is a suspension 休学 of the registration. */
  readonly plannedLeave: { readonly schoolDaysMax: Readonly<Record<'sick' | 'approved-leave', number>> };
  /** The administrative ladder 行政督促. */
  readonly notices: {
    /** Calendar days from service to the deadline. */
    readonly complyWithinDays: Readonly<
      Record<'return-notice' | 'criticism' | 'rectification-order' | 'judicial-document' | 'legal-liability', number>
    >;
    readonly serviceWithinSchoolDays: number;
    readonly outcomeWithinSchoolDays: number;
  };
  readonly registration: {
    /** School days within which the other school receives a child in transit. */
    readonly transferReceivedWithinSchoolDays: number;
    /** Longest suspension 休学 or time with the registration kept, in calendar days. */
    readonly suspensionDaysMax: number;
    /** A child who is as old by the last day below starts school in the autumn. */
    readonly schoolAgeFromYears: number;
    /** Last day, `08-31`, by which a child must be so old to start in the autumn of the year. */
    readonly schoolAgeCutOff: string;
    /** School years of the compulsory stage. */
    readonly compulsorySchoolYears: number;
    /** Calendar days after its commit in which an import may be taken back as a whole. */
    readonly importUndoWithinDays: number;
  };
  /** Children in a class 班额. */
  readonly classSize: {
    readonly standard: { readonly primary: number; readonly junior: number };
    /** 大班额 and 超大班额: from so many children on. */
    readonly largeFrom: number;
    readonly extraLargeFrom: number;
  };
  /** The integrity monitor 瞒报、漏报. */
  readonly integrity: {
    /** Registered school days in a row out of class, without planned leave, that somebody must explain. */
    readonly awaySchoolDaysFrom: number;
    /** Calendar days for which a case that fell by corrections is looked at. */
    readonly lookBackDays: number;
  };
  /** Inspections 督导检查. */
  readonly inspection: {
    /** Calendar days from a finding within which its deadline lies. */
    readonly rectifyWithinDaysMax: number;
    /** School days from a report within which whoever inspected judges it, and from the close within which the notice is published. */
    readonly judgeWithinSchoolDays: number;
    readonly publishWithinSchoolDays: number;
  };
  /** The leading group 领导小组: calendar days from the first of a term within which it meets. */
  readonly leadingGroup: { readonly meetingWithinDays: number };
  /** The village grid 网格: school days from the suspicion within which somebody goes there. */
  readonly villageGrid: { readonly visitWithinSchoolDays: number };
  /** Complaints from the public 群众举报. */
  readonly complaints: {
    readonly acceptWithinSchoolDays: number;
    /** Calendar days to the answer; for urgent matters fewer. */
    readonly answerWithinDays: number;
    readonly urgentAnswerWithinDays: number;
    readonly urgent: readonly string[];
    /** School days from the answer within which the notice is published. */
    readonly publishWithinSchoolDays: number;
    /** Complaints that one log-in of the public files on one day. */
    readonly publicPerDayMax: number;
  };
  /** Reports 四个一: school days from the end of the period within which each is signed. */
  readonly periodicReports: {
    readonly dueWithinSchoolDays: Readonly<Record<'school-month' | 'county-quarter' | 'term' | 'school-year', number>>;
  };
  /** Reconciliation of enrolments at the start of a term 学期初学籍梳理. */
  readonly reconciliation: {
    /** Calendar days from the first day of term. */
    readonly withinDays: number;
    /** After that the town, and then the bureau, has as many school days. */
    readonly nextLevelWithinSchoolDays: number;
  };
  /** Indicators 指标 of the registry. */
  readonly indicators: {
    /** 巩固率 of a cohort: school years from entry to graduation, and the share that is to graduate. */
    readonly consolidation: Readonly<Record<'primary' | 'junior', { readonly years: number; readonly targetPercent: number }>>;
    /** Day of the autumn (`09-30`) whose roll is the roll at the start of the school year 学年初在校生. */
    readonly rollDay: string;
  };
  /** Looking at a child beyond one's reach in an emergency 紧急查阅. */
  readonly emergencyAccess: {
    /** Hours for which the record stays open. */
    readonly openHours: number;
    /** Tries of one person on one day, found or not. */
    readonly perPersonPerDayMax: number;
    readonly reviewWithinWorkingDays: number;
  };
  /** Requests of guardians 监护人服务台. */
  readonly guardianDesk: { readonly answerWithinWorkingDays: number };
  /** Years for which data of each kind are kept after the child has left compulsory education here 保存期限. */
  readonly retention: Readonly<Record<KindOfData, number>>;
  /** Calendar days after a return on which the child is looked after again. */
  readonly observationDays: readonly number[];
  /** 四不办理: advisory, and off unless a place has switched it on. */
  readonly serviceHolds: {
    readonly enabled: boolean;
    /** School days in which the office of the leading group decides on a proposal; after them it has lapsed. */
    readonly decideWithinSchoolDays: number;
    /** Calendar days from the approval. */
    readonly expireAfterDays: number;
  };
  /** Where each value comes from: an article of the plan, or our default. Keys are paths into the pack. */
  readonly sources: Readonly<Record<string, string>>;
}

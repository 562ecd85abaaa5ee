/**
 * Who may do what, as one table: action → post → reach. A post that is not named may not. Requirements E2 and G1.
 * Actions are `<resource>:<verb>`; a verb that starts with `read` reads, every other one writes.
 */
import type { Post } from './posts.js';

/** How far an action reaches: the viewer's classes, schools or places, or the whole city. */
export type Reach = 'class' | 'school' | 'jurisdiction' | 'city';

export interface ActionRule {
  /** The requirement the rule comes from. */
  readonly rule: string;
  readonly allowed: Readonly<Partial<Record<Post, Reach>>>;
}

const classTeacher = { 'class-teacher': 'class' } as const;
const registryAdministrator = { 'registry-administrator': 'school' } as const;
const head = { head: 'school' } as const;
const inspector = { 'responsible-inspector': 'school' } as const;
const townOfficer = { 'town-officer': 'jurisdiction' } as const;
const gridWorker = { 'grid-worker': 'jurisdiction' } as const;
const bureau = { 'bureau-officer': 'city' } as const;
const leadingGroup = { 'leading-group-office': 'city' } as const;
const justice = { 'justice-officer': 'city' } as const;
const departments = {
  'public-security-officer': 'city',
  'justice-officer': 'city',
  'labour-officer': 'city',
  'market-officer': 'city',
  'civil-affairs-officer': 'city',
  'poverty-officer': 'city',
} as const;
const poverty = { 'poverty-officer': 'city' } as const;
const aidCentre = { 'aid-preparer': 'city', 'aid-approver': 'city' } as const;
const civilAffairs = { 'civil-affairs-officer': 'city' } as const;
const disability = { 'disability-officer': 'city' } as const;
const placement = { 'placement-secretary': 'city' } as const;
const committeeMember = { 'committee-member': 'city' } as const;
const resourceTeacher = { 'resource-teacher': 'school' } as const;
const analyst = { analyst: 'city' } as const;
const thePublic = { public: 'city' } as const;

const school = { ...registryAdministrator, ...head, ...inspector } as const;
const schoolAndClass = { ...classTeacher, ...school } as const;
const town = { ...townOfficer, ...gridWorker } as const;
const fieldWork = { ...classTeacher, ...head, ...inspector, ...town } as const;
const everybody = {
  ...schoolAndClass,
  ...town,
  ...bureau,
  ...leadingGroup,
  ...justice,
  ...poverty,
  ...civilAffairs,
  ...disability,
  ...placement,
  ...analyst,
} as const;

/** The same posts, wherever they are. */
const cityWide = (posts: Readonly<Partial<Record<Post, Reach>>>): Readonly<Partial<Record<Post, Reach>>> =>
  Object.fromEntries(Object.keys(posts).map((post) => [post, 'city' as const]));

/** Those whom the public can tell of something, wherever it happened. */
const complaintTakers = { ...cityWide({ ...town, ...inspector }), ...bureau, ...leadingGroup };

/** Those who assess and teach a child with a disability. */
const specialists = { ...committeeMember, ...resourceTeacher } as const;

/** Those whose reach ends at a class, school or place, and who know children by name. For all others an emergency opens nothing new. */
const thoseWithReach = cityWide({ ...schoolAndClass, ...town, ...resourceTeacher });

/** Analysts see figures and civil affairs sees cases; neither needs to know which child. */
const thoseWhoKnowTheChild = {
  ...schoolAndClass,
  ...town,
  ...bureau,
  ...leadingGroup,
  ...justice,
  ...poverty,
  ...aidCentre,
  ...disability,
  ...placement,
} as const;

export const actions = {
  'import:students': { rule: 'A1', allowed: bureau },
  'student:read': { rule: 'E2', allowed: { ...everybody, ...specialists, ...aidCentre } },
  'student:read-name': { rule: 'G1', allowed: { ...thoseWhoKnowTheChild, ...specialists } },
  'student:read-identity': { rule: 'G1', allowed: { ...registryAdministrator, ...head, ...bureau } },
  'student:read-guardian': { rule: 'G1', allowed: { ...classTeacher, ...registryAdministrator, ...head, ...townOfficer, ...bureau } },
  // A child beyond one's reach: the grant opens a record of its own.
  'emergency-access:open': { rule: 'E2', allowed: thoseWithReach },
  // One's own; the bureau all.
  'emergency-access:read': { rule: 'E2', allowed: { ...thoseWithReach, ...bureau } },
  'emergency-access:review': { rule: 'E2', allowed: bureau },
  'guardian-request:read': { rule: 'G3', allowed: { ...registryAdministrator, ...head, ...townOfficer, ...bureau } },
  'guardian-request:record': { rule: 'G3', allowed: { ...registryAdministrator, ...townOfficer, ...bureau } },
  'guardian-request:answer': { rule: 'G3', allowed: { ...registryAdministrator, ...townOfficer, ...bureau } },
  'legal-hold:read': { rule: 'G4', allowed: bureau },
  'legal-hold:place': { rule: 'G4', allowed: bureau },
  // Whoever is concerned may know what the data are for.
  'processing-purpose:read': {
    rule: 'G4',
    allowed: { ...cityWide({ ...everybody, ...specialists, ...aidCentre, ...departments }), ...thePublic },
  },
  'school:read': { rule: 'E2', allowed: { ...everybody, ...specialists, ...aidCentre, 'class-teacher': 'school' } },
  'movement:read': { rule: 'A5', allowed: { ...schoolAndClass, ...townOfficer, ...bureau, ...analyst } },
  'movement:record': { rule: 'A5', allowed: { ...registryAdministrator, ...bureau } },
  'movement:correct': { rule: 'A5', allowed: bureau },
  'transfer:send': { rule: 'A5', allowed: { ...registryAdministrator, ...bureau } },
  'transfer:receive': { rule: 'A5', allowed: { ...registryAdministrator, ...bureau } },
  'transfer:confirm-elsewhere': { rule: 'A5', allowed: bureau },
  'school:promote': { rule: 'A5', allowed: { ...registryAdministrator, ...head, ...bureau } },
  'student:link-number': { rule: 'A3', allowed: { ...registryAdministrator, ...bureau } },
  'duplicate:read': { rule: 'A3', allowed: { ...registryAdministrator, ...bureau } },
  'duplicate:report': { rule: 'A3', allowed: { ...registryAdministrator, ...bureau } },
  'duplicate:decide': { rule: 'A3', allowed: bureau },
  'school-age:read': {
    rule: 'A8',
    allowed: { ...school, ...town, ...bureau, ...leadingGroup },
  },
  'school-age:notify': { rule: 'A8', allowed: { ...registryAdministrator, ...head, ...bureau } },
  'indicator:read': { rule: 'A12', allowed: { ...school, ...townOfficer, ...bureau, ...leadingGroup, ...analyst } },
  'indicator:read-children': { rule: 'A12', allowed: { ...school, ...townOfficer, ...bureau } },
  'reconciliation:open': { rule: 'A9', allowed: bureau },
  'reconciliation:read': { rule: 'A9', allowed: { ...school, ...townOfficer, ...bureau, ...leadingGroup } },
  'reconciliation:resolve': { rule: 'A9', allowed: { ...registryAdministrator, ...bureau } },
  'reconciliation:reopen': { rule: 'A9', allowed: bureau },
  'letter:read': { rule: 'A10', allowed: { ...schoolAndClass, ...townOfficer, ...bureau, ...leadingGroup } },
  // Each for their own party of the two lines: see responsibility-letter/acting-for.ts in the registry.
  'letter:issue': { rule: 'A10', allowed: { ...classTeacher, ...head, ...townOfficer, ...bureau, ...leadingGroup } },
  'monitoring:read': { rule: 'A7', allowed: { ...schoolAndClass, ...town, ...bureau, ...leadingGroup } },
  'monitoring:state': { rule: 'A7', allowed: { ...classTeacher, ...registryAdministrator, ...head } },
  'area-trait:set': { rule: 'A1', allowed: bureau },
  'village:write': { rule: 'A1', allowed: bureau },
  // Of one's own, and of colleagues who share: what is found through them is asked of the ledgers.
  'saved-list:read': { rule: 'A11', allowed: cityWide(thoseWhoKnowTheChild) },
  'saved-list:write': { rule: 'A11', allowed: cityWide(thoseWhoKnowTheChild) },
  'ledger:export': { rule: 'G2', allowed: { ...registryAdministrator, ...head, ...townOfficer, ...bureau } },
  'guardian:write': { rule: 'A4', allowed: { ...registryAdministrator, ...townOfficer, ...bureau } },
  'household:read': { rule: 'A4', allowed: thoseWhoKnowTheChild },
  'household:write': { rule: 'A4', allowed: { ...registryAdministrator, ...townOfficer, ...bureau } },
  'school:write': { rule: 'A1', allowed: bureau },

  'import:roll-history': { rule: 'A11', allowed: bureau },
  'roll:take': { rule: 'B1', allowed: classTeacher },
  'roll:correct': { rule: 'B1', allowed: { ...classTeacher, ...registryAdministrator } },
  'guardian-call:record': { rule: 'B4', allowed: { ...classTeacher, ...registryAdministrator, ...head } },
  // Before there is a case: the school and its responsible inspector, as the plan names them.
  'dropout-sign:read': { rule: 'B4', allowed: { ...schoolAndClass, ...townOfficer, ...bureau, ...leadingGroup } },
  'dropout-sign:record': { rule: 'B4', allowed: schoolAndClass },
  'dropout-sign:persuade': { rule: 'B4', allowed: schoolAndClass },
  'leave:plan': { rule: 'B1', allowed: { ...classTeacher, ...registryAdministrator, ...head } },
  'school-calendar:change': { rule: 'B2', allowed: { ...head, ...bureau } },
  'roll:read': { rule: 'B1', allowed: { ...schoolAndClass, ...townOfficer, ...bureau, ...leadingGroup } },
  'dropout-case:read': { rule: 'B3', allowed: everybody },
  'dropout-case:read-notes': { rule: 'G1', allowed: { ...schoolAndClass, ...town, ...bureau, ...leadingGroup } },
  'dropout-case:record-contact': { rule: 'B5', allowed: fieldWork },
  'dropout-case:record-visit': { rule: 'B5', allowed: fieldWork },
  'dropout-case:record-persuasion': { rule: 'B5', allowed: fieldWork },
  'dropout-case:record-causes': { rule: 'B5', allowed: { ...fieldWork, ...bureau } },
  'dropout-case:pause': { rule: 'B5', allowed: { ...head, ...bureau } },
  'dropout-case:withdraw': { rule: 'B4', allowed: bureau },
  'dropout-case:confirm': { rule: 'B4', allowed: registryAdministrator },
  'dropout-case:record-return': { rule: 'B6', allowed: { ...classTeacher, ...registryAdministrator } },
  'report:read': { rule: 'B6', allowed: { ...schoolAndClass, ...townOfficer, ...bureau, ...leadingGroup } },
  'report:acknowledge-for-town': { rule: 'B6', allowed: townOfficer },
  'report:acknowledge-for-bureau': { rule: 'B6', allowed: bureau },
  'notice:see': { rule: 'B7', allowed: { ...schoolAndClass, ...townOfficer, ...bureau, ...leadingGroup, ...justice } },
  'notice:read': { rule: 'B7', allowed: { ...head, ...inspector, ...townOfficer, ...bureau, ...leadingGroup, ...justice } },
  'notice:issue': { rule: 'B7', allowed: { ...head, ...townOfficer, ...bureau, ...justice } },
  'notice:record': { rule: 'B7', allowed: { ...head, ...townOfficer, ...bureau, ...justice } },
  'referral:send': { rule: 'B8', allowed: { ...head, ...townOfficer, ...bureau } },
  'referral:read': { rule: 'B8', allowed: { ...head, ...inspector, ...townOfficer, ...bureau, ...leadingGroup } },
  // What was referred to one's own department, and nothing else.
  'referral:read-own': { rule: 'B8', allowed: departments },
  // 四（三） binds the towns and sub-districts to 四不办理, and nobody else.
  'hold:propose': { rule: 'B9', allowed: townOfficer },
  'hold:approve': { rule: 'B9', allowed: leadingGroup },
  'hold:lift': { rule: 'B9', allowed: { ...bureau, ...leadingGroup } },
  'hold:read': {
    rule: 'B9',
    allowed: { ...townOfficer, ...bureau, ...leadingGroup, ...civilAffairs, ...poverty, 'market-officer': 'city' },
  },
  'integrity:read': { rule: 'B10', allowed: { ...head, ...inspector, ...bureau, ...leadingGroup } },
  'integrity:read-explanation': { rule: 'B10', allowed: { ...head, ...inspector, ...bureau, ...leadingGroup } },
  'integrity:acknowledge': { rule: 'B10', allowed: head },
  'integrity:close': { rule: 'B10', allowed: { ...inspector, ...bureau, ...leadingGroup } },
  'inspection:read': { rule: 'B13', allowed: { ...head, ...inspector, ...townOfficer, ...bureau, ...leadingGroup } },
  'inspection:read-text': { rule: 'G1', allowed: { ...head, ...inspector, ...townOfficer, ...bureau, ...leadingGroup } },
  'inspection:open': { rule: 'B13', allowed: { ...inspector, ...bureau, ...leadingGroup } },
  'inspection:record': { rule: 'B13', allowed: { ...inspector, ...bureau, ...leadingGroup } },
  'inspection:rectify': { rule: 'B13', allowed: { ...head, ...townOfficer } },
  'inspection:hold-to-account': { rule: 'B13', allowed: { ...bureau, ...leadingGroup } },
  'inspection:publish': { rule: 'B13', allowed: leadingGroup },
  // Whoever is asked takes a complaint in; who is complained of does not read it.
  'complaint:file': { rule: 'B17', allowed: { ...complaintTakers, ...thePublic } },
  'complaint:ask': { rule: 'B17', allowed: { ...complaintTakers, ...thePublic } },
  'complaint:read': { rule: 'B17', allowed: { ...inspector, ...bureau, ...leadingGroup } },
  'complaint:read-complainant': { rule: 'G1', allowed: bureau },
  'complaint:handle': { rule: 'B17', allowed: { ...inspector, ...bureau } },
  'complaint:answer': { rule: 'B17', allowed: bureau },
  'complaint:publish': { rule: 'B17', allowed: leadingGroup },
  'public-notice:read': { rule: 'B13', allowed: { ...cityWide(everybody), ...thePublic } },
  'periodic-report:read': { rule: 'B15', allowed: { ...head, ...inspector, ...bureau, ...leadingGroup, ...analyst } },
  'periodic-report:draft-for-school': { rule: 'B15', allowed: { ...registryAdministrator, ...head } },
  'periodic-report:sign-for-school': { rule: 'B15', allowed: head },
  'periodic-report:draft-for-county': { rule: 'B15', allowed: bureau },
  'periodic-report:sign-for-county': { rule: 'B15', allowed: { ...bureau, ...leadingGroup } },
  'action-effect:read': { rule: 'B16', allowed: { ...schoolAndClass, ...townOfficer, ...bureau, ...leadingGroup, ...analyst } },
  // Fewer than five children are shown to those who know them.
  'action-effect:read-few': { rule: 'B16', allowed: { ...schoolAndClass, ...townOfficer, ...bureau, ...leadingGroup } },
  'learning-support:read': { rule: 'B11', allowed: { ...schoolAndClass, ...bureau } },
  'learning-support:write': { rule: 'B11', allowed: { ...classTeacher, ...registryAdministrator, ...head } },
  // Notes speak of a child's mind and family: fewer read them than may write them.
  'learning-support:read-notes': { rule: 'G1', allowed: head },
  'grid:read': { rule: 'B12', allowed: { ...school, ...town, ...bureau } },
  'grid:list': { rule: 'B12', allowed: townOfficer },
  'grid:give-task': { rule: 'B12', allowed: { ...townOfficer, ...bureau } },
  'grid:report-task': { rule: 'B12', allowed: gridWorker },
  'guarantee:read': { rule: 'B12', allowed: { ...school, ...town, ...bureau, ...leadingGroup } },
  'guarantee:set': { rule: 'B12', allowed: { ...head, ...townOfficer, ...bureau } },
  'leading-group:read': { rule: 'B14', allowed: cityWide({ ...school, ...townOfficer, ...bureau, ...leadingGroup, ...departments }) },
  'leading-group:record': { rule: 'B14', allowed: leadingGroup },
  'leading-group:report': { rule: 'B14', allowed: cityWide({ ...school, ...townOfficer, ...bureau, ...leadingGroup, ...departments }) },
  'outreach:read': { rule: 'B14', allowed: { ...school, ...townOfficer, ...bureau, ...leadingGroup } },
  'outreach:record': { rule: 'B14', allowed: { ...head, ...bureau } },
  'rule-pack:simulate': { rule: 'B4', allowed: { ...bureau, ...leadingGroup } },
  'department-message:read-all': { rule: 'F3', allowed: bureau },
  // Each for the recipients they speak for: see department-message/recipients.ts in attendance.
  'department-message:answer': { rule: 'F3', allowed: { ...townOfficer, ...departments } },

  'import:aid-ledger': { rule: 'C1', allowed: poverty },
  'aid-ledger:read': {
    rule: 'C1',
    allowed: { ...registryAdministrator, ...head, ...townOfficer, ...bureau, ...poverty, ...aidCentre, ...analyst },
  },
  'aid-plan:read': { rule: 'C2', allowed: { ...schoolAndClass, ...town, ...bureau, ...poverty, ...civilAffairs, ...aidCentre } },
  'aid-plan:write': { rule: 'C2', allowed: { ...head, ...townOfficer, ...poverty } },
  'aid-plan:record': {
    rule: 'C2',
    allowed: { ...classTeacher, ...head, ...town, ...bureau, ...poverty, ...civilAffairs, 'aid-preparer': 'city' },
  },
  'aid-review:read': { rule: 'C3', allowed: { ...schoolAndClass, ...townOfficer, ...bureau, ...poverty, ...analyst } },
  'aid-review:complete': { rule: 'C3', allowed: poverty },
  'aid-review:appeal': { rule: 'C6', allowed: { ...registryAdministrator, ...head, ...townOfficer, ...bureau } },
  'aid-review:decide-appeal': { rule: 'C6', allowed: bureau },
  'aid-review:reinstate': { rule: 'C6', allowed: poverty },
  'entitlement:read': { rule: 'C3', allowed: { ...registryAdministrator, ...head, ...townOfficer, ...bureau, ...poverty, ...aidCentre } },
  'entitlement:assess': { rule: 'C3', allowed: { 'aid-preparer': 'city' } },
  'disbursement:read': { rule: 'C5', allowed: { ...registryAdministrator, ...head, ...townOfficer, ...bureau, ...poverty, ...aidCentre } },
  'disbursement:prepare': { rule: 'C5', allowed: { 'aid-preparer': 'city' } },
  'disbursement:approve': { rule: 'C5', allowed: { 'aid-approver': 'city' } },
  'disbursement:export': { rule: 'C5', allowed: { 'aid-approver': 'city' } },
  'disbursement:settle': { rule: 'C5', allowed: { 'aid-preparer': 'city' } },
  'meal:read': { rule: 'C4', allowed: { ...school, ...townOfficer, ...bureau, ...poverty, ...aidCentre } },
  'meal:record': { rule: 'C4', allowed: { ...registryAdministrator, ...head } },
  'meal:admit': { rule: 'C4', allowed: { ...bureau, 'aid-preparer': 'city' } },

  'school-funding:read': { rule: 'C7', allowed: { ...head, ...bureau, ...aidCentre } },
  'school-funding:assess': { rule: 'C7', allowed: { 'aid-preparer': 'city' } },
  'school-funding:allocate': { rule: 'C7', allowed: bureau },

  'import:migrant-children': { rule: 'C9', allowed: bureau },
  'migrant-child:read': { rule: 'C9', allowed: { ...school, ...town, ...bureau } },
  'migrant-child:end': { rule: 'C9', allowed: { ...registryAdministrator, ...townOfficer, ...bureau } },

  'import:left-behind': { rule: 'C8', allowed: { ...civilAffairs, ...poverty } },
  'left-behind:read': { rule: 'C8', allowed: { ...schoolAndClass, ...town, ...bureau, ...civilAffairs, ...poverty } },
  'left-behind:read-guardian': {
    rule: 'G1',
    allowed: { ...classTeacher, ...registryAdministrator, ...head, ...town, ...bureau, ...civilAffairs },
  },
  // Those who call: one at a time, each reading in the access log.
  'left-behind:reveal-guardian': { rule: 'G1', allowed: { ...classTeacher, ...head, ...town } },
  'left-behind:name-guardian': { rule: 'C8', allowed: { ...classTeacher, ...registryAdministrator, ...head, ...townOfficer } },
  'left-behind:record': { rule: 'C8', allowed: { ...classTeacher, ...head, ...town } },
  'left-behind:settle-need': { rule: 'C8', allowed: { ...registryAdministrator, ...head, ...bureau } },

  'import:disability-list': { rule: 'D1', allowed: disability },
  'disabled-enrolment:read': { rule: 'D5', allowed: { ...bureau, ...leadingGroup, ...disability, ...placement, ...analyst } },
  'disabled-enrolment:read-children': { rule: 'D5', allowed: { ...bureau, ...disability, ...placement } },
  'special-education:read': { rule: 'D1', allowed: { ...schoolAndClass, ...bureau, ...disability, ...placement, ...specialists } },
  'certificate:read': { rule: 'G1', allowed: { ...head, ...resourceTeacher, ...bureau, ...disability, ...placement, ...committeeMember } },
  // An access class of its own (残疾人教育条例 art. 20): that there is an assessment, and what it found, are two things.
  'assessment:read': { rule: 'D1', allowed: { ...head, ...resourceTeacher, ...bureau, ...placement, ...committeeMember } },
  'assessment:read-findings': { rule: 'G1', allowed: { ...resourceTeacher, ...placement, ...committeeMember } },
  'assessment:record': { rule: 'D1', allowed: { ...placement, ...committeeMember } },
  'assessment:withdraw': { rule: 'D1', allowed: placement },
  'placement:read': { rule: 'D2', allowed: { ...schoolAndClass, ...bureau, ...disability, ...placement, ...specialists } },
  'placement:read-opinions': { rule: 'G1', allowed: { ...bureau, ...placement, ...committeeMember } },
  'placement:open': { rule: 'D2', allowed: { ...registryAdministrator, ...head, ...bureau, ...placement } },
  'placement:give-opinion': { rule: 'D2', allowed: committeeMember },
  'placement:record-guardian-opinion': { rule: 'D2', allowed: { ...registryAdministrator, ...head, ...resourceTeacher, ...placement } },
  'placement:decide': { rule: 'D2', allowed: placement },
  'placement:appeal': { rule: 'D2', allowed: { ...registryAdministrator, ...head, ...bureau, ...placement } },
  'placement:decide-appeal': { rule: 'D2', allowed: bureau },
  'placement-committee:read': { rule: 'D2', allowed: cityWide({ ...head, ...bureau, ...disability, ...placement, ...committeeMember }) },
  'placement-committee:appoint': { rule: 'D2', allowed: bureau },
  'home-teaching:read': { rule: 'D4', allowed: { ...schoolAndClass, ...bureau, ...placement, ...specialists } },
  'home-teaching:schedule': { rule: 'D4', allowed: { ...head, ...resourceTeacher } },
  'home-teaching:record': { rule: 'D4', allowed: { ...classTeacher, ...resourceTeacher } },
  'individual-plan:read': { rule: 'D3', allowed: { ...classTeacher, ...head, ...resourceTeacher, ...bureau, ...placement } },
  'individual-plan:write': { rule: 'D3', allowed: { ...classTeacher, ...resourceTeacher } },
  'school-resource:read': {
    rule: 'D6',
    allowed: { ...school, ...resourceTeacher, ...bureau, ...leadingGroup, ...disability, ...placement, ...committeeMember },
  },
  'school-resource:declare': { rule: 'D6', allowed: { ...head, ...bureau } },
  'placement-review:read': { rule: 'D7', allowed: { ...school, ...bureau, ...disability, ...placement, ...committeeMember } },
  'placement-review:complete': { rule: 'D7', allowed: placement },

  'event-desk:read': { rule: 'F4', allowed: bureau },
  'event-desk:operate': { rule: 'F4', allowed: bureau },

  'audit:read': { rule: 'G2', allowed: bureau },
} as const satisfies Record<string, ActionRule>;

export type Action = keyof typeof actions;

/** How far a post may go with an action; undefined when it may not at all. */
export const reachOf = (post: Post, action: Action): Reach | undefined => (actions[action] as ActionRule).allowed[post];

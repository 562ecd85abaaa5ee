/** The posts by what they reach, one by one and in the groups that the table of actions speaks of. Requirement E2. */
import type { Post } from './posts.js';

/** How far an action reaches: the viewer's classes, schools or places, or the whole city. */
export type Reach = 'class' | 'school' | 'jurisdiction' | 'city';

export const classTeacher = { 'class-teacher': 'class' } as const;
export const registryAdministrator = { 'registry-administrator': 'school' } as const;
export const head = { head: 'school' } as const;
export const inspector = { 'responsible-inspector': 'school' } as const;
export const townOfficer = { 'town-officer': 'jurisdiction' } as const;
export const gridWorker = { 'grid-worker': 'jurisdiction' } as const;
export const bureau = { 'bureau-officer': 'city' } as const;
export const leadingGroup = { 'leading-group-office': 'city' } as const;
export const justice = { 'justice-officer': 'city' } as const;
export const departments = {
  'public-security-officer': 'city',
  'justice-officer': 'city',
  'labour-officer': 'city',
  'market-officer': 'city',
  'civil-affairs-officer': 'city',
  'poverty-officer': 'city',
} as const;
export const poverty = { 'poverty-officer': 'city' } as const;
export const aidCentre = { 'aid-preparer': 'city', 'aid-approver': 'city' } as const;
export const civilAffairs = { 'civil-affairs-officer': 'city' } as const;
export const disability = { 'disability-officer': 'city' } as const;
export const placement = { 'placement-secretary': 'city' } as const;
export const committeeMember = { 'committee-member': 'city' } as const;
export const resourceTeacher = { 'resource-teacher': 'school' } as const;
export const analyst = { analyst: 'city' } as const;
export const thePublic = { public: 'city' } as const;

export const school = { ...registryAdministrator, ...head, ...inspector } as const;
export const schoolAndClass = { ...classTeacher, ...school } as const;
export const town = { ...townOfficer, ...gridWorker } as const;
export const fieldWork = { ...classTeacher, ...head, ...inspector, ...town } as const;

/** Posts whose work is with children by name. */
const withChildren = {
  ...schoolAndClass,
  ...town,
  ...bureau,
  ...leadingGroup,
  ...justice,
  ...poverty,
  ...disability,
  ...placement,
} as const;
export const everybody = { ...withChildren, ...civilAffairs, ...analyst } as const;

/** The same posts, wherever they are. */
export const cityWide = (posts: Readonly<Partial<Record<Post, Reach>>>): Readonly<Partial<Record<Post, Reach>>> =>
  Object.fromEntries(Object.keys(posts).map((post) => [post, 'city' as const]));

/** Those whom the public can tell of something, wherever it happened. */
export const complaintTakers = { ...cityWide({ ...town, ...inspector }), ...bureau, ...leadingGroup };

/** Those who assess and teach a child with a disability. */
export const specialists = { ...committeeMember, ...resourceTeacher } as const;

/** Those whose reach ends at a class, school or place, and who know children by name. For all others an emergency opens nothing new. */
export const thoseWithReach = cityWide({ ...schoolAndClass, ...town, ...resourceTeacher });

/** Analysts see figures and civil affairs sees cases; neither needs to know which child. */
export const thoseWhoKnowTheChild = { ...withChildren, ...aidCentre } as const;

/** Which post acts for a party of the two lines (A10). */
import type { PartyKind } from './parties.js';

const POST_OF: Readonly<Record<PartyKind, string | null>> = {
  city: 'leading-group-office',
  town: 'town-officer',
  department: null,
  village: null,
  bureau: 'bureau-officer',
  school: 'head',
  teacher: 'class-teacher',
  parent: null,
};

/** Departments, villages and parents sign on paper; whoever handed the letter out records it. */
export const isPostOf = (post: string, kind: PartyKind): boolean => POST_OF[kind] === post;

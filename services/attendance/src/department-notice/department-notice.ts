/**
 * The minimal notice 部门通报 a partner department gets when a child drops out or returns: which child by reference, which town, what
 * mark, since when. Nothing else leaves the service. Requirements F1, F3.
 */
import type { DepartmentNotice } from '@baoxue/contracts';
import type { Decider } from '@baoxue/domain';

export const DEPARTMENTS = ['civil-affairs', 'poverty-office'] as const;
export type Department = (typeof DEPARTMENTS)[number];

export type Notice =
  { readonly status: 'None' } | { readonly status: 'Sent'; readonly department: Department; readonly content: DepartmentNotice };
export type SendNotice = { readonly type: 'SendNotice'; readonly department: Department; readonly content: DepartmentNotice };
export type NoticeSent = Omit<SendNotice, 'type'> & { readonly type: 'NoticeSent' };

export const departmentNoticeDecider: Decider<SendNotice, NoticeSent, Notice, null> = {
  decide: ({ department, content }, state) => (state.status === 'None' ? [{ type: 'NoticeSent', department, content }] : []),
  evolve: (_state, { department, content }) => ({ status: 'Sent', department, content }),
  initialState: () => ({ status: 'None' }),
};

/** Length of a town's code; the notice names no smaller place. */
const TOWN_CODE_DIGITS = 9;

/** The town (or, where the school has none, the city) among a child's jurisdictions. */
export const townOf = (jurisdictions: readonly string[]): string =>
  jurisdictions.findLast((code) => code.length <= TOWN_CODE_DIGITS) ?? jurisdictions[0] ?? '';

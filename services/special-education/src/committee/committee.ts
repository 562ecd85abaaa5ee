import { unreachable, type Decider, type SchoolDate } from '@baoxue/domain';
import { refuse } from '../refusals/index.js';

/**
 * The expert committee 残疾人教育专家委员会 of one county (D2; 残疾人教育条例 art. 20): who sits on it, and what for. Members are known by
 * the subject of their token, never by name; who has left stays on the roster with the day of leaving, because opinions given before count.
 */
export interface Committee {
  /** In the order of their appointment. */
  readonly members: readonly Member[];
}

const EXPERTISES = ['education', 'psychology', 'rehabilitation', 'social-work', 'medicine'] as const;
/** 教育 · 心理 · 康复 · 社会工作 (art. 20), and 医学. */
export type Expertise = (typeof EXPERTISES)[number];

export interface Member {
  /** Subject of the member's token. */
  readonly account: string;
  readonly expertises: readonly Expertise[];
  readonly from: SchoolDate;
  /** First day without the seat; null while the member sits. */
  readonly until: SchoolDate | null;
}

export type CommitteeCommand =
  | { readonly type: 'Appoint'; readonly county: string; readonly account: string; readonly expertises: readonly Expertise[] }
  | { readonly type: 'Dismiss'; readonly account: string };

export type CommitteeEvent =
  | { readonly type: 'MemberAppointed'; readonly county: string; readonly member: Member }
  | { readonly type: 'MemberLeft'; readonly account: string; readonly until: SchoolDate };

/** Those who left included; a county's committee has a dozen members. */
const MEMBERS_MAX = 200;

const isSitting =
  (account: string) =>
  (member: Member): boolean =>
    member.account === account && member.until === null;

function decide(command: CommitteeCommand, { members }: Committee, { today }: { readonly today: SchoolDate }): readonly CommitteeEvent[] {
  const sitting = members.find(isSitting(command.account));
  switch (command.type) {
    case 'Appoint': {
      const { county, account } = command;
      const expertises = EXPERTISES.filter((each) => command.expertises.includes(each));
      if (expertises.length === 0) throw refuse('EXPERTISE_REQUIRED', { field: 'input.expertises' });
      if (sitting && sitting.expertises.join() === expertises.join()) return [];
      if (!sitting && members.length >= MEMBERS_MAX) throw refuse('COMMITTEE_FULL', { max: MEMBERS_MAX });
      return [{ type: 'MemberAppointed', county, member: { account, expertises, from: sitting?.from ?? today, until: null } }];
    }
    case 'Dismiss':
      if (!sitting) throw refuse('NOT_A_MEMBER', { field: 'input.account' });
      return [{ type: 'MemberLeft', account: command.account, until: today }];
    default:
      return unreachable(command);
  }
}

function evolve({ members }: Committee, event: CommitteeEvent): Committee {
  switch (event.type) {
    case 'MemberAppointed': {
      const { member } = event;
      const isHis = isSitting(member.account);
      return { members: members.some(isHis) ? members.map((each) => (isHis(each) ? member : each)) : [...members, member] };
    }
    case 'MemberLeft': {
      const isHis = isSitting(event.account);
      return { members: members.map((each) => (isHis(each) ? { ...each, until: event.until } : each)) };
    }
    default:
      return unreachable(event);
  }
}

export const committeeRule: Decider<CommitteeCommand, CommitteeEvent, Committee, { readonly today: SchoolDate }> = {
  decide,
  evolve,
  initialState: () => ({ members: [] }),
};

/**
 * Lets an opinion count: its member sits on the committee on the day, and is expert in what the opinion is about.
 * @throws Refusal NOT_ON_COMMITTEE · EXPERTISE_NOT_HELD
 */
export function requireSeat(
  members: readonly Member[],
  { member, expertise }: { readonly member: string; readonly expertise: Expertise },
  day: SchoolDate,
): void {
  const seats = members.filter(({ account, from, until }) => account === member && from <= day && (until === null || day < until));
  if (seats.length === 0) throw refuse('NOT_ON_COMMITTEE');
  if (!seats.some(({ expertises }) => expertises.includes(expertise))) throw refuse('EXPERTISE_NOT_HELD', { field: 'input.expertise' });
}

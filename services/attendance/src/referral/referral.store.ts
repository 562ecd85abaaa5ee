import type { RecipientName } from '@baoxue/contracts';
import { idFrom, type Clock } from '@baoxue/domain';
import { aggregateStore, type AggregateStore, type Kept, type PublishedEvent } from '@baoxue/mongo';
import type mongoose from 'mongoose';
import { POST_OF_DEPARTMENT } from '../department-message/index.js';
import { dutyIndexes, dutyPositions, nextLookAt, type Accountable, type Desks } from '../obligation/index.js';
import { activeReferral, type OpenedReferrals, type Referral, type Referrals } from './referral-state.js';
import { referralDecider, type ReferralEvent } from './referral.js';

export type KeptReferrals = Kept<OpenedReferrals>;
export type ReferralStore = AggregateStore<Referrals, ReferralEvent> & {
  /** The record that holds a referral; null when there is none. */
  holding(referralId: string): Promise<KeptReferrals | null>;
  /** The records that hold what was referred of a case. */
  recordsOf(caseId: string): Promise<readonly KeptReferrals[]>;
  /** Each referral of these cases, oldest first. */
  ofCases(caseIds: readonly string[]): Promise<readonly ReferralOfCase[]>;
};

export interface ReferralOfCase {
  readonly referral: Referral;
  /** The record it lies in. */
  readonly opened: OpenedReferrals;
}

/** All referrals of a child to a department lie in one record, so that no race makes two active ones. */
export const referralsId = (studentId: string, recipient: RecipientName): string => idFrom('referrals', studentId, recipient);

const { town: townPost, ...POSTS_OF_CITY } = POST_OF_DEPARTMENT;

/** The posts of the departments, which accept and answer, and those who are told when they do not. */
export const REFERRAL_DESKS: Desks = [
  ...Object.values(POSTS_OF_CITY).map((post) => [post, 'state.recipient'] as const),
  [townPost, 'state.jurisdictions'],
  ['bureau-officer', null],
  ['leading-group-office', null],
];

interface StoredReferrals {
  readonly recipient: RecipientName;
  readonly schoolId: string;
  readonly classId: string;
  readonly jurisdictions: readonly string[];
  readonly referralIds: readonly string[];
  readonly caseIds: readonly string[];
  readonly active: boolean;
  /** For each post with a duty on the active one, by the day on which the first is due. */
  readonly duties: Readonly<Partial<Record<Accountable, string>>>;
  /** By the day on which the last was sent; unique, so that pages neither skip nor repeat. */
  readonly order: string;
  readonly opened: OpenedReferrals;
}

/** A child's case goes to each department a few times at most. */
const RECORDS_PER_CASE_MAX = 20;

export function referralStore(connection: mongoose.Connection, clock: Clock): ReferralStore {
  const store = aggregateStore<Referrals, ReferralEvent>({
    connection,
    clock,
    collection: 'referrals',
    source: 'baoxue/attendance/referral',
    initialState: referralDecider.initialState,
    toStored,
    fromStored: ({ opened }: StoredReferrals) => opened,
    publish,
    nextDueAt: (state) => (state.status === 'Opened' ? nextLookAt(state.steps) : null),
    indexes: [
      { key: { 'state.referralIds': 1 } },
      { key: { 'state.caseIds': 1 } },
      { key: { 'state.opened.subject.studentId': 1 } },
      { key: { 'state.active': 1, 'state.recipient': 1, 'state.order': -1 } },
      { key: { 'state.active': 1, 'state.jurisdictions': 1, 'state.order': -1 } },
      { key: { 'state.active': 1, 'state.schoolId': 1, 'state.order': -1 } },
      { key: { 'state.active': 1, 'state.order': -1 } },
      ...dutyIndexes(REFERRAL_DESKS),
    ],
    outdated: { 'state.duties': { $exists: false } },
  });
  return {
    ...store,
    async holding(referralId) {
      const [found] = await store.query({ 'state.referralIds': referralId }, { limit: 1 });
      return (found as KeptReferrals | undefined) ?? null;
    },
    recordsOf: async (caseId) => (await store.query({ 'state.caseIds': caseId }, { limit: RECORDS_PER_CASE_MAX })) as KeptReferrals[],
    async ofCases(caseIds) {
      const limit = caseIds.length * RECORDS_PER_CASE_MAX;
      const found = (await store.query({ 'state.caseIds': { $in: [...caseIds] } }, { limit })) as KeptReferrals[];
      const all = found.flatMap(({ state: opened }) => opened.referrals.map((referral) => ({ referral, opened })));
      return all.sort((one, other) => one.referral.sentOn.localeCompare(other.referral.sentOn));
    },
  };
}

function toStored(state: Referrals, id: string): StoredReferrals {
  if (state.status === 'None') throw new Error('What was never referred is not stored');
  const { recipient, subject, referrals, steps } = state;
  const { schoolId, classId, jurisdictions } = subject;
  return {
    ...{ recipient, schoolId, classId, jurisdictions },
    referralIds: referrals.map((referral) => referral.id),
    caseIds: [...new Set(referrals.map(({ caseId }) => caseId))],
    active: activeReferral(state) !== null,
    duties: dutyPositions(steps, id),
    order: `${referrals.at(-1)?.sentOn ?? ''}|${id}`,
    opened: state,
  };
}

function publish(event: ReferralEvent, state: Referrals): PublishedEvent | null {
  const referral = state.status === 'None' ? undefined : state.referrals.at(-1);
  if (state.status === 'None' || !referral) return null;
  const { recipient, subject } = state;
  const { id: referralId, caseId, matter, sentOn, answerBy } = referral;
  const { studentId, schoolId, classId, jurisdictions } = subject;
  const reference = { referralId, caseId, studentId, schoolId, classId, jurisdictions, recipient, matter };
  switch (event.type) {
    case 'ReferralSent':
      return { type: 'referral.sent.v1', data: { ...reference, sentOn, answerDueOn: answerBy } };
    case 'ReferralAccepted':
      return { type: 'referral.accepted.v1', data: { ...reference, acceptedOn: event.on } };
    case 'ReferralEnded': {
      const { status: how, outcome, on: endedOn } = event;
      return { type: 'referral.ended.v1', data: { ...reference, how, endedOn, ...(outcome ? { outcome } : {}) } };
    }
    case 'ReferralsMoved':
      return { type: 'referral.moved.v1', data: reference };
    case 'ReferralEscalated':
      return { type: 'referral.overdue.v1', data: { ...reference, what: event.kind, dueOn: event.dueOn, to: event.to } };
  }
}

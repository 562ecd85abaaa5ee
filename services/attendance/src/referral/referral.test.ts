import { RECIPIENTS, type DepartmentName } from '@baoxue/contracts';
import { addDays, fold, specification } from '@baoxue/domain';
import { subject } from '../dropout-case/dropout-case.fixtures.js';
import { POST_OF_DEPARTMENT } from '../department-message/index.js';
import { activeReferral, putsChildInReach, waitingOf, type OpenedReferrals, type Referral } from './referral-state.js';
import { referralDecider, type ReferralCommand, type ReferralContext, type ReferralEvent, type SendReferral } from './referral.js';

const days = (count: number) =>
  Object.fromEntries(Object.keys(POST_OF_DEPARTMENT).map((department) => [department, count])) as Record<DepartmentName, number>;
/** Every day is a school day here: calendars have tests of their own. */
const context: ReferralContext = {
  rules: { acceptWithinSchoolDays: days(3), answerWithinSchoolDays: days(10), escalationEverySchoolDays: 2 },
  today: '2026-05-12',
  addSchoolDays: addDays,
  isAgreed: (recipient, matter) => recipient === 'human-resources' && matter === 'child-labour',
};
const given = specification(referralDecider, context);
const send = (changes: Partial<SendReferral> = {}): SendReferral => ({
  type: 'SendReferral',
  id: 'first',
  recipient: 'human-resources',
  matter: 'child-labour',
  by: 'bureau-officer',
  sealedFacts: 'sealed',
  dropout: { caseId: 'case-1', subject, isOpen: true },
  ...changes,
});
const referral: Referral = {
  id: 'first',
  caseId: 'case-1',
  matter: 'child-labour',
  status: 'sent',
  sentOn: '2026-05-12',
  by: 'bureau-officer',
  sealedFacts: 'sealed',
  acceptBy: '2026-05-15',
  answerBy: '2026-05-22',
  acceptedOn: null,
  outcome: null,
  endedOn: null,
};
const owes = (kind: 'accept-referral' | 'answer-referral', dueOn: string) =>
  ({
    kind,
    dueOn,
    accountable: 'labour-officer',
    escalatesTo: 'leading-group-office',
    escalatesAfter: dueOn,
    escalations: [],
    doneOn: null,
  }) as const;
const sent: ReferralEvent = {
  type: 'ReferralSent',
  recipient: 'human-resources',
  subject,
  referral,
  owed: [owes('accept-referral', '2026-05-15'), owes('answer-referral', '2026-05-22')],
};
const accepted: ReferralEvent = { type: 'ReferralAccepted', on: '2026-05-13' };
const replied = (
  answer: 'accepted' | 'rejected' | 'completed',
  outcome: 'child-found' | 'insufficient-facts' | null = null,
): ReferralCommand => ({
  type: 'TakeReply',
  id: 'first',
  answer,
  outcome,
  on: '2026-05-14',
});
const stepsOf = (state: ReturnType<typeof referralDecider.initialState>) =>
  state.status === 'Opened' ? state.steps.map(({ kind, doneOn }) => [kind, doneOn]) : [];

describe('A referral to a department', () => {
  it('B8 is owed an acceptance and an answer by its post, each with a time limit', () => given().when(send()).then(sent));
  it('B8 is made of an open case only', () =>
    given()
      .when(send({ dropout: { caseId: 'case-1', subject, isOpen: false } }))
      .thenRefuses('CASE_NOT_OPEN'));
  it('B8 is made for what the department has agreed to act on, and to no town but the child’s', () => {
    given()
      .when(send({ matter: 'relief' }))
      .thenRefuses('NOT_AGREED');
    const elsewhere = RECIPIENTS.find((each) => each.startsWith('town.') && each !== 'town.640381105') ?? 'justice';
    given()
      .when(send({ recipient: elsewhere }))
      .thenRefuses('TOWN_OF_ANOTHER_CHILD');
  });
  it('B8 is the only active one of the child with that department', () => {
    given(sent)
      .when(send({ id: 'second' }))
      .thenRefuses('REFERRAL_ACTIVE');
    given(sent, { type: 'ReferralEnded', status: 'withdrawn', outcome: null, on: '2026-05-12' })
      .when(send({ id: 'second' }))
      .thenState((state) => expect(activeReferral(state)?.id).toBe('second'));
  });
  it('B8 is accepted once', () => {
    given(sent).when(replied('accepted')).then({ type: 'ReferralAccepted', on: '2026-05-14' });
    given(sent, accepted).when(replied('accepted')).thenNothingHappens();
  });
  it('B8 is rejected with a reason; nothing more is owed', () =>
    given(sent)
      .when(replied('rejected', 'insufficient-facts'))
      .thenState((state) => {
        expect(state).toMatchObject({ referrals: [{ status: 'rejected', outcome: 'insufficient-facts', endedOn: '2026-05-14' }] });
        expect(stepsOf(state)).toEqual([['accept-referral', '2026-05-14']]);
      }));
  it('B8 is answered, which accepts it too', () =>
    given(sent)
      .when(replied('completed', 'child-found'))
      .thenState((state) => {
        expect(state).toMatchObject({ referrals: [{ status: 'answered', outcome: 'child-found' }] });
        expect(stepsOf(state)).toEqual([
          ['accept-referral', '2026-05-14'],
          ['answer-referral', '2026-05-14'],
        ]);
      }));
  it('B8 that has ended is not changed any more', () => {
    const ended: ReferralEvent = { type: 'ReferralEnded', status: 'answered', outcome: null, on: '2026-05-13' };
    given(sent, ended).when(replied('rejected')).thenNothingHappens();
    given(sent, ended).when({ type: 'WithdrawReferral', id: 'first' }).thenRefuses('REFERRAL_ENDED');
    given().when({ type: 'WithdrawReferral', id: 'first' }).thenRefuses('NOT_FOUND');
  });
  it('A5 B8 goes along with its case to another school; a town that was asked stays the one that answers', () => {
    const moved = {
      ...subject,
      schoolId: '6499000002',
      classId: '6499000002-2025-22-01',
      jurisdictions: ['64', '6403', '640381', '640381103'],
    };
    given(sent).when({ type: 'FollowCase', subject: moved }).then({ type: 'ReferralsMoved', subject: moved });
    given(sent).when({ type: 'FollowCase', subject }).thenNothingHappens();
    given({ ...sent, recipient: `town.${subject.jurisdictions.at(-1)}` } as ReferralEvent)
      .when({ type: 'FollowCase', subject: moved })
      .then({ type: 'ReferralsMoved', subject: { ...moved, jurisdictions: subject.jurisdictions } });
  });
  it('B8 falls with its case, and with no other', () => {
    given(sent)
      .when({ type: 'CaseFell', caseId: 'case-1' })
      .then({ type: 'ReferralEnded', status: 'withdrawn', outcome: null, on: '2026-05-12', endedWithCase: true });
    given(sent).when({ type: 'CaseFell', caseId: 'case-2' }).thenNothingHappens();
  });
  it('B8 puts the child in reach of its school once it is found, said to be back, or sent home from its work by the labour office', () => {
    expect(RECIPIENTS.filter((recipient) => putsChildInReach(recipient, 'measures-taken'))).toEqual(['human-resources']);
    for (const outcome of ['child-found', 'child-returned'] as const) expect(putsChildInReach('public-security', outcome)).toBe(true);
    for (const outcome of ['no-finding', 'not-competent', undefined] as const)
      expect(putsChildInReach('human-resources', outcome)).toBe(false);
  });
  it('B8 without acceptance in time is told to the office of the leading group', () =>
    given(sent)
      .at({ today: '2026-05-18' })
      .when({ type: 'Tick' })
      .then({
        type: 'ReferralEscalated',
        kind: 'accept-referral',
        dueOn: '2026-05-15',
        to: 'leading-group-office',
        on: '2026-05-16',
        next: { escalatesTo: null, escalatesAfter: null },
      }));
});

describe('A referral of a case that goes on under another record of the child', () => {
  const anew = (changes: Partial<SendReferral> = {}) =>
    ({ ...send({ id: 'second', dropout: { caseId: 'case-2', subject, isOpen: true }, ...changes }), type: 'SendAnew' }) as const;
  const opened = (...given: readonly ReferralEvent[]) =>
    fold(referralDecider.evolve, referralDecider.initialState(), given) as OpenedReferrals;
  const first = referralDecider.decide(send(), referralDecider.initialState(), context);
  const fell = referralDecider.decide({ type: 'CaseFell', caseId: 'case-1' }, opened(...first), context);
  const takenBack = referralDecider.decide({ type: 'WithdrawReferral', id: 'first' }, opened(...first), context);

  it('A3 B8 is sent under that record while it waits, or when it was withdrawn with its case; not what a person withdrew', () => {
    expect(waitingOf('case-1', opened(...first))).toMatchObject({ id: 'first' });
    expect(waitingOf('case-1', opened(...first, ...fell))).toMatchObject({ id: 'first', status: 'withdrawn' });
    expect(waitingOf('case-1', opened(...first, ...takenBack))).toBeNull();
    expect(waitingOf('case-2', opened(...first))).toBeNull();
    given()
      .when(anew())
      .thenState((state) => expect(state).toMatchObject({ referrals: [{ id: 'second', caseId: 'case-2', status: 'sent' }] }));
  });

  it('A3 B8 is not sent where it may not be, or where one waits already: nobody is there to be told so', () => {
    given()
      .when(anew({ matter: 'relief' }))
      .thenNothingHappens();
    given(...first)
      .when(anew())
      .thenNothingHappens();
  });
});

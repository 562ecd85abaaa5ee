import { specification } from '@baoxue/domain';
import { committeeRule, requireSeat, type CommitteeEvent, type Member } from './committee.js';

const given = specification(committeeRule, { today: '2026-05-12' });
const member: Member = { account: 'a', expertises: ['education'], from: '2025-09-01', until: null };
const appointed: CommitteeEvent = { type: 'MemberAppointed', county: '640381', member };
const left: CommitteeEvent = { type: 'MemberLeft', account: 'a', until: '2026-05-12' };
const appoint = { type: 'Appoint', county: '640381', account: 'a', expertises: ['education'] } as const;

describe('D2 the roster of an expert committee', () => {
  it('takes in a member, with what the member is expert in', () =>
    given()
      .when(appoint)
      .then({ ...appointed, member: { ...member, from: '2026-05-12' } }));
  it('needs something the member is expert in', () =>
    given()
      .when({ ...appoint, expertises: [] })
      .thenRefuses('EXPERTISE_REQUIRED'));
  it('says anew what a member is expert in, and keeps the day of the appointment', () =>
    given(appointed)
      .when({ ...appoint, expertises: ['medicine', 'education'] })
      .then({ ...appointed, member: { ...member, expertises: ['education', 'medicine'] } }));
  it('has a member once', () => given(appointed).when(appoint).thenNothingHappens());
  it('keeps who has left, beside a new appointment of the same person', () =>
    given(appointed, left)
      .when(appoint)
      .thenState((state) => expect(state).toMatchObject({ members: [{ until: '2026-05-12' }, { from: '2026-05-12', until: null }] })));
  it('lets nobody leave who does not sit', () =>
    given(appointed, left).when({ type: 'Dismiss', account: 'a' }).thenRefuses('NOT_A_MEMBER'));
});

describe('D2 an opinion counts', () => {
  const opinion = { member: 'a', expertise: 'education' } as const;
  const withSeat = (changes: Partial<Member>) => () => requireSeat([{ ...member, ...changes }], opinion, '2026-05-12');

  it('from the day of the appointment until the day of leaving', () => {
    expect(withSeat({ from: '2026-05-12', until: '2026-05-13' })).not.toThrow();
    expect(withSeat({ from: '2026-05-13' })).toThrow(expect.objectContaining({ code: 'NOT_ON_COMMITTEE' }));
    expect(withSeat({ until: '2026-05-12' })).toThrow(expect.objectContaining({ code: 'NOT_ON_COMMITTEE' }));
  });
  it('of a member of the committee only', () =>
    expect(withSeat({ account: 'b' })).toThrow(expect.objectContaining({ code: 'NOT_ON_COMMITTEE' })));
  it('on what the member is expert in', () =>
    expect(withSeat({ expertises: ['medicine'] })).toThrow(expect.objectContaining({ code: 'EXPERTISE_NOT_HELD' })));
});

import { actions } from '@baoxue/auth';
import { sharingAgreements, type NoticeContent, type ReferralContent } from '@baoxue/contracts';
import { specification } from '@baoxue/domain';
import { messageDecider, type MessageContent, type SendMessage } from './department-message.js';
import { POST_OF_DEPARTMENT, recipientsFor, spokenForBy, townOf } from './recipients.js';

const today = '2026-05-11';
const given = specification(messageDecider, { today, agreements: sharingAgreements });
const messageId = '0197a000-0000-7000-8000-0000000000d1';
const about = {
  caseId: '0197a000-0000-7000-8000-0000000000c1',
  studentId: '0197a000-0000-7000-8000-000000000001',
  town: '640381105',
  schoolId: '6499000001',
};
const noticeOf: NoticeContent = { ...about, mark: 'dropped-out', markedOn: today };
const referralOf: ReferralContent = { ...about, matter: 'child-labour', sentOn: today, answerDueOn: '2026-05-25' };
const notice: SendMessage = { type: 'SendNotice', messageId, recipient: 'civil-affairs', content: noticeOf };
const referral: SendMessage = { type: 'SendReferral', messageId, recipient: 'market-supervision', content: referralOf };
const { schoolId: _schoolId, ...shared } = noticeOf;
const sent = {
  type: 'MessageSent',
  message: {
    status: 'Sent',
    recipient: 'civil-affairs',
    agreement: 'civil-affairs@1',
    type: 'civil-affairs.notice.v1',
    content: { messageId, agreement: 'civil-affairs@1', ...shared } as MessageContent,
    sentOn: today,
  },
} as const;

describe('A message to a department', () => {
  it('F3 carries what the agreement shares, and is sent once', () => {
    given().when(notice).then(sent);
    given(sent).when(notice).thenNothingHappens();
  });

  it('S31 is not sent without an agreement, before its first day or past its last', () => {
    given().at({ agreements: [] }).when(notice).thenNothingHappens();
    given().at({ today: '2018-04-27' }).when(notice).thenNothingHappens();
    given().at({ today: '2028-09-01' }).when(notice).thenNothingHappens();
  });

  it('F3 tells a department nothing of marks it has not agreed to hear of', () => {
    given()
      .when({ ...notice, recipient: 'justice' })
      .thenNothingHappens();
    const agreements = sharingAgreements.map((each) =>
      each.notices ? { ...each, notices: { ...each.notices, of: ['returned' as const] } } : each,
    );
    given().at({ agreements }).when(notice).thenNothingHappens();
  });

  it('F1 withdraws a notice by naming it, and tells nothing of the child', () => {
    const content = { withdraws: messageId, town: about.town, withdrawnOn: today };
    const withdrawal: SendMessage = { type: 'SendWithdrawal', messageId: 'second', recipient: 'civil-affairs', content };
    given()
      .when(withdrawal)
      .thenState((state) =>
        expect(state).toMatchObject({
          type: 'civil-affairs.withdrawal.v1',
          content: { messageId: 'second', agreement: 'civil-affairs@1', ...content },
        }),
      );
    given().at({ agreements: [] }).when(withdrawal).thenNothingHappens();
  });

  it('F3 refers a matter with the fewest facts that serve it', () => {
    given()
      .when(referral)
      .thenState((state) =>
        expect(state).toMatchObject({
          content: {
            messageId,
            agreement: 'market-supervision@1',
            town: about.town,
            matter: 'child-labour',
            sentOn: today,
            answerDueOn: '2026-05-25',
          },
        }),
      );
    given()
      .when(referral)
      .thenState((state) => expect(JSON.stringify(state)).not.toContain(about.studentId));
  });

  it('S31 refuses a referral that no agreement covers', () => {
    given().at({ agreements: [] }).when(referral).thenRefuses('NOT_AGREED');
    given()
      .when({ ...referral, recipient: 'civil-affairs' })
      .thenRefuses('NOT_AGREED');
  });

  it('F3 names the town, never the village', () => expect(townOf(['64', '6403', '640381', '640381105', '640381105201'])).toBe('640381105'));

  it('F3 has one post for each department that speaks for it, and none that speaks for two', () => {
    const speaking = Object.values(POST_OF_DEPARTMENT).map((post) => spokenForBy({ post, jurisdictions: ['640381105'] }));
    expect(speaking.flat()).toEqual([...Object.keys(POST_OF_DEPARTMENT).slice(0, -1), 'town.640381105']);
    expect(spokenForBy({ post: 'bureau-officer', jurisdictions: ['640381'] })).toEqual([]);
    expect(Object.keys(actions['department-message:answer'].allowed).sort()).toEqual(Object.values(POST_OF_DEPARTMENT).sort());
  });

  it('F3 reaches the child’s own town and no other', () => {
    expect(recipientsFor('640381105').filter((recipient) => recipient.startsWith('town.'))).toEqual(['town.640381105']);
    expect(recipientsFor('640381').filter((recipient) => recipient.startsWith('town.'))).toEqual([]);
  });
});

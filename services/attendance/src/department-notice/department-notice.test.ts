import { civilAffairsNotice } from '@baoxue/contracts';
import { specification } from '@baoxue/domain';
import { departmentNoticeDecider, townOf, type SendNotice } from './department-notice.js';

const given = specification(departmentNoticeDecider, null);
const send: SendNotice = { type: 'SendNotice', department: 'civil-affairs', content: civilAffairsNotice.example };
const sent = { ...send, type: 'NoticeSent' } as const;

describe('A department’s notice', () => {
  it('F1 is sent once', () => {
    given().when(send).then(sent);
    given(sent).when(send).thenNothingHappens();
  });

  it('F3 names the town, never the village', () => expect(townOf(['64', '6403', '640381', '640381105', '640381105201'])).toBe('640381105'));
});

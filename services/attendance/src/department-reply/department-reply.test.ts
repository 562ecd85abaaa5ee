import { replyExample } from '@baoxue/contracts';
import { specification } from '@baoxue/domain';
import { replyDecider, type RecordReply } from './department-reply.js';

const given = specification(replyDecider, { today: '2026-05-20', sentTo: 'civil-affairs' });
const record: RecordReply = { type: 'RecordReply', recipient: 'civil-affairs', reply: replyExample };
const recorded = { type: 'ReplyRecorded', reply: { ...replyExample, status: 'Recorded', recipient: 'civil-affairs' } } as const;

describe('A department’s answer', () => {
  it('F3 is recorded once', () => {
    given().when(record).then(recorded);
    given(recorded).when(record).thenNothingHappens();
  });

  it('F3 counts only from the department that was asked', () => {
    given()
      .when({ ...record, recipient: 'justice' })
      .thenRefuses('REPLY_TO_UNKNOWN_MESSAGE');
    given().at({ sentTo: null }).when(record).thenRefuses('REPLY_TO_UNKNOWN_MESSAGE');
  });

  it('F3 is not of a day to come', () => given().at({ today: '2026-05-19' }).when(record).thenRefuses('DAY_TO_COME'));
});

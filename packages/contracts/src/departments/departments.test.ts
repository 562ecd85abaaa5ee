import { eventContracts, topics, validateEvent, topicOf, type EventEnvelope } from '../index.js';
import { agreementInForce, messageTypeOf, messageUnder, RECIPIENTS, sharingAgreements, topicFor, type NoticeContent } from './index.js';

const content: NoticeContent = {
  caseId: '0197a000-0000-7000-8000-0000000000c1',
  studentId: '0197a000-0000-7000-8000-000000000001',
  town: '640381105',
  schoolId: '6499000001',
  mark: 'dropped-out',
  markedOn: '2026-05-11',
};
const messageId = '0197a000-0000-7000-8000-0000000000d1';
const envelope = (type: string, data: object): EventEnvelope => ({
  specversion: '1.0',
  id: '0197a000-0000-7000-8000-00000000000e',
  source: 'baoxue/attendance/department-message',
  type,
  subject: messageId,
  time: '2026-05-11T02:00:00.000Z',
  datacontenttype: 'application/json',
  dataschema: `baoxue:/schemas/${type}.json`,
  sequence: 1,
  partitionkey: messageId,
  correlationid: 'test',
  data,
});
const typeIs = (type: string) => eventContracts.find((contract) => contract.type === type);

describe('Data-sharing agreements', () => {
  it.each(sharingAgreements.map((agreement) => [agreement.id, agreement] as const))(
    'F3 %s says its basis, its purpose, its approver and its end',
    (_id, { basis, purpose, approvedBy, validFrom, validTo }) => {
      expect([basis, purpose.zh, purpose.en, approvedBy].every(Boolean)).toBe(true);
      expect(validTo > validFrom).toBe(true);
    },
  );

  it('F3 share the town in all that they share: a withdrawal carries the town that its message named, and a town’s message its own', () => {
    const shared = sharingAgreements.flatMap(({ id, notices, referrals }) =>
      [notices, referrals].flatMap((part) => (part ? [[id, part.fields.some((field) => field === 'town')]] : [])),
    );
    expect(shared.filter(([, town]) => !town)).toEqual([]);
  });

  it('S31 hold from their first to their last day and no longer', () => {
    const days = ['2018-04-27', '2018-04-28', '2028-08-31', '2028-09-01'];
    expect(days.map((day) => agreementInForce('civil-affairs', day)?.id)).toEqual([
      undefined,
      'civil-affairs@1',
      'civil-affairs@1',
      undefined,
    ]);
  });

  it('F3 are followed by a later edition while both are in force', () => {
    const [first] = sharingAgreements;
    if (!first) throw new Error('no agreement');
    const second = { ...first, id: 'civil-affairs@2', edition: 2, validFrom: '2026-01-01' };
    expect(agreementInForce('civil-affairs', '2026-05-11', [first, second])?.id).toBe('civil-affairs@2');
    expect(agreementInForce('civil-affairs', '2025-05-11', [first, second])?.id).toBe('civil-affairs@1');
  });
});

describe('A message to a department', () => {
  it.each(sharingAgreements.flatMap((agreement) => (agreement.notices ? [[agreement.id, agreement] as const] : [])))(
    'F3 carries under %s what was agreed on and nothing else',
    (id, agreement) => {
      const fields = agreement.notices?.fields ?? [];
      const message = messageUnder(agreement, fields, messageId, content);
      expect(Object.keys(message).sort()).toEqual(['agreement', 'messageId', ...fields].sort());
      expect(validateEvent(envelope(messageTypeOf(agreement, 'notice'), message)).data).toMatchObject({ agreement: id });
      const more = { ...message, schoolId: content.schoolId, grade: '22' };
      expect(() => validateEvent(envelope(messageTypeOf(agreement, 'notice'), more))).toThrow(
        expect.objectContaining({ code: 'INVALID_EVENT' }),
      );
    },
  );

  it('F3 about a child does not name the child to market supervision', () => {
    const properties = Object.keys(typeIs('market-supervision.referral.v1')?.schema.properties ?? {});
    expect(properties).toEqual(expect.not.arrayContaining(['studentId', 'caseId', 'schoolId']));
  });

  it('F3 to a town stands on that town’s own topic', () => {
    const agreement = agreementInForce('town', '2026-05-11');
    if (!agreement?.notices) throw new Error('no agreement');
    const data = messageUnder(agreement, agreement.notices.fields, messageId, content);
    expect(topicOf(envelope('town.notice.v1', data))).toBe('partner.town.640381105');
  });

  it('F3 finds a topic and a reply topic for every recipient', () => {
    const declared = new Set(topics.map(({ name }) => name));
    expect(
      RECIPIENTS.flatMap((recipient) => [topicFor(recipient), `partner.${recipient}.replies` as const]).filter(
        (name) => !declared.has(name),
      ),
    ).toEqual([]);
  });
});

import { eventContracts, schemaUriOf, topicOf, topics, validateEvent, type EventEnvelope, type TopicName } from './index.js';

const envelopeOf = (type: string, data: unknown): EventEnvelope => ({
  specversion: '1.0',
  id: '0197a000-0000-7000-8000-00000000000e',
  source: 'baoxue/attendance/dropout-case',
  type,
  subject: '0197a000-0000-7000-8000-0000000000c1',
  time: '2026-05-06T01:00:00.000Z',
  datacontenttype: 'application/json',
  dataschema: schemaUriOf(type),
  sequence: 1,
  partitionkey: '6499000001-2025-22-01',
  correlationid: 'correlation',
  data,
});

describe('Event contracts', () => {
  it.each(eventContracts.map((contract) => [contract.type, contract] as const))('F2 %s accepts its own example', (type, contract) => {
    expect(validateEvent(envelopeOf(type, contract.example))).toMatchObject({ type });
  });

  it.each(eventContracts.map((contract) => [contract.type, contract] as const))(
    'G1 %s refuses a field nobody agreed on',
    (type, contract) => {
      const smuggled = { ...(contract.example as object), studentName: '示例' };
      expect(() => validateEvent(envelopeOf(type, smuggled))).toThrow(expect.objectContaining({ code: 'INVALID_EVENT' }));
    },
  );

  it.each([
    ['a name', '示例'],
    ['a telephone number', '13800000000'],
    ['an ID number', '990101201203151039'],
    ['an ID number ending in X', '99010120120315103X'],
  ])('G1 no event is about %s', (_what, subject) => {
    const event = envelopeOf('ledger.changed.v1', eventContracts.find(({ type }) => type === 'ledger.changed.v1')?.example);
    expect(() => validateEvent({ ...event, subject })).toThrow(expect.objectContaining({ field: '/subject' }));
    expect(() => validateEvent({ ...event, partitionkey: subject })).toThrow(expect.objectContaining({ field: '/partitionkey' }));
  });

  it('F2 every contract is sent to a declared topic', () => {
    const declared = new Set(topics.map(({ name }) => name));
    const homeless = eventContracts.filter(({ type, example }) => !declared.has(topicOf({ type, data: example }) as TopicName));
    expect(homeless).toEqual([]);
  });

  it('F2 a refusal names the place, never the value', () => {
    const broken = envelopeOf('ledger.changed.v1', {
      studentId: 'SECRET-VALUE',
      category: 'registered-poor',
      change: 'entered',
      on: '2025-09-01',
    });
    expect(() => validateEvent(broken)).toThrow(
      expect.objectContaining({ field: '/studentId', message: expect.not.stringContaining('SECRET') }),
    );
  });
});

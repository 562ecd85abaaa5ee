/** The AsyncAPI 3 document of all events: what each topic carries, and what departments may answer. */
import {
  DEPARTMENTS,
  departmentOf,
  envelopeSchema,
  eventContracts,
  RECIPIENTS,
  REPLY_TYPE,
  replyExample,
  replySchema,
  replyTopicFor,
  topicFor,
  topics,
  type EventContract,
} from '@baoxue/contracts';

const VERSION = '1.0.0';
const INFO = {
  title: 'Baoxue events 控辍保学事件',
  version: VERSION,
  description:
    'CloudEvents 1.0 in JSON, one event per Kafka record, the key being `partitionkey`. Delivered at least once: an event that comes twice has the same `id`. ' +
    'No event carries a name, a number, a telephone number or an address. Topics `partner.…` are read by one department each.',
};

const ref = (path: string) => ({ $ref: `#/${path}` });
const isFor = (contract: EventContract, topic: string): boolean =>
  contract.topicPerTown ? topic.startsWith(`${contract.topic}.`) && !topic.endsWith('.replies') : contract.topic === topic;

/** Everything that is said about events, as one object. */
export function asyncApi(): object {
  return {
    asyncapi: '3.0.0',
    info: INFO,
    defaultContentType: 'application/json',
    channels: Object.fromEntries([
      ...topics.filter(({ name }) => !name.endsWith('.replies')).map(({ name, key }) => channel(name, key)),
      ...RECIPIENTS.map(replyChannel),
    ]),
    operations: Object.fromEntries([
      ...topics
        .filter(({ name }) => !name.endsWith('.replies'))
        .map(({ name }) => [`send.${name}`, { action: 'send', channel: ref(`channels/${name}`) }]),
      ...RECIPIENTS.map((recipient) => [
        `receive.${replyTopicFor(recipient)}`,
        { action: 'receive', channel: ref(`channels/${replyTopicFor(recipient)}`) },
      ]),
    ]),
    components: {
      schemas: { Envelope: envelopeSchema },
      messages: {
        ...Object.fromEntries(eventContracts.map((contract) => [contract.type, message(contract)])),
        [REPLY_TYPE]: replyMessage(),
      },
    },
  };
}

function channel(topic: string, key: string): [string, object] {
  const recipient = RECIPIENTS.find((each) => topicFor(each) === topic);
  const department = recipient && DEPARTMENTS[departmentOf(recipient)];
  const carried = eventContracts.filter((contract) => isFor(contract, topic));
  return [
    topic,
    {
      address: topic,
      description: `Key: ${key}.${department ? ` Read by the ${department.en} ${department.zh}.` : ''}`,
      messages: Object.fromEntries(carried.map(({ type }) => [type, ref(`components/messages/${type}`)])),
    },
  ];
}

const replyChannel = (recipient: (typeof RECIPIENTS)[number]): [string, object] => [
  replyTopicFor(recipient),
  {
    address: replyTopicFor(recipient),
    description: `Written by the ${DEPARTMENTS[departmentOf(recipient)].en} ${DEPARTMENTS[departmentOf(recipient)].zh}, from any Kafka client.`,
    messages: { [REPLY_TYPE]: ref(`components/messages/${REPLY_TYPE}`) },
  },
];

function message({ type, description, schema, example }: EventContract): object {
  const payload = { allOf: [ref('components/schemas/Envelope'), { properties: { type: { const: type }, data: schema } }] };
  return {
    name: type,
    title: type,
    summary: description,
    contentType: 'application/json',
    payload,
    examples: [{ payload: exampleOf(type, example) }],
  };
}

function replyMessage(): object {
  const text = { type: 'string', minLength: 1, maxLength: 200 };
  const properties = { specversion: { const: '1.0' }, id: text, source: text, type: { const: REPLY_TYPE }, data: replySchema };
  return {
    name: REPLY_TYPE,
    title: REPLY_TYPE,
    summary: 'What a department answers 部门回复 to a notice or a referral. Sent twice with one id and source, it counts once.',
    contentType: 'application/json',
    payload: { type: 'object', required: Object.keys(properties), properties },
    examples: [{ payload: { specversion: '1.0', id: 'reply-1', source: 'civil-affairs/desk', type: REPLY_TYPE, data: replyExample } }],
  };
}

const exampleOf = (type: string, data: unknown) => ({
  specversion: '1.0',
  id: '0197a000-0000-7000-8000-00000000000e',
  source: 'baoxue/attendance/example',
  type,
  subject: '0197a000-0000-7000-8000-0000000000c1',
  time: '2026-05-11T02:00:00.000Z',
  datacontenttype: 'application/json',
  dataschema: `baoxue:/schemas/${type}.json`,
  sequence: 1,
  partitionkey: '0197a000-0000-7000-8000-000000000001',
  correlationid: '0197a000-0000-7000-8000-0000000000f1',
  data,
});

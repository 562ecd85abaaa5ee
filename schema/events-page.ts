import {
  DEPARTMENTS,
  eventContracts,
  REPLY_TYPE,
  replyExample,
  replySchema,
  sharingAgreements,
  topics,
  type DataSchema,
  type EventContract,
} from '@baoxue/contracts';

/** docs/events.md: what each topic carries, for people. */
export function eventsPage(): string {
  const internal = topics.filter(({ name }) => name.startsWith('baoxue.'));
  return `# Events 事件

Written by \`npm run codegen\` from [packages/contracts](../packages/contracts/src); the same for machines is [schema/asyncapi.json](../schema/asyncapi.json) (AsyncAPI 3), and a JSON
Schema with samples for each type stands in [schema/events](../schema/events). Every event is a CloudEvent 1.0 in JSON. None carries a name, a number, a telephone number or an address.

## What departments receive 发给成员单位

${sharingAgreements.map(agreementSection).join('\n')}
## What departments answer 成员单位回复

On \`partner.<department>.replies\`: a CloudEvent with \`specversion\`, \`id\`, \`source\`, \`type: ${REPLY_TYPE}\` and as \`data\`:

${fieldTable(replySchema)}

\`\`\`json
${JSON.stringify({ specversion: '1.0', id: 'reply-1', source: 'civil-affairs/desk', type: REPLY_TYPE, data: replyExample }, null, 2)}
\`\`\`

## What services tell each other

${internal.map(({ name, key, owner }) => topicSection(name, key, owner)).join('\n')}`;
}

function agreementSection({
  id,
  department,
  basis,
  purpose,
  validFrom,
  validTo,
  approvedBy,
  status,
}: (typeof sharingAgreements)[number]): string {
  const own = eventContracts.filter(({ type }) => type.startsWith(`${department}.`));
  const topic = department === 'town' ? '`partner.town.<code>`, each town its own' : `\`partner.${department}\``;
  return `### ${DEPARTMENTS[department].zh} · ${DEPARTMENTS[department].en}

Topic ${topic}. Agreement ${id}, ${validFrom} to ${validTo}, approved by ${approvedBy} (${status}). Basis: ${basis}. Purpose: ${purpose.zh} · ${purpose.en}.

${own.map(eventSection).join('\n')}`;
}

const topicSection = (topic: string, key: string, owner: string): string => `### \`${topic}\`

Sent by ${owner}; key: ${key}.

${eventContracts
  .filter((contract) => contract.topic === topic)
  .map(eventSection)
  .join('\n')}`;

const eventSection = ({ type, description, schema }: EventContract): string => `**\`${type}\`** ${description}

${fieldTable(schema)}
`;

const fieldTable = ({ properties, required }: DataSchema): string =>
  [
    '| Field | What |',
    '| --- | --- |',
    ...Object.entries(properties).map(
      ([name, schema]) => `| \`${name}\`${required.includes(name) ? '' : ' (optional)'} | ${inWords(schema)} |`,
    ),
  ].join('\n');

function inWords(schema: object): string {
  const { type, format, pattern, enum: values, const: value, items } = schema as Record<string, unknown>;
  if (value !== undefined) return `always \`${String(value)}\``;
  if (Array.isArray(values)) return values.map((each) => `\`${String(each)}\``).join(', ');
  if (type === 'array') return `list of: ${inWords((items ?? {}) as object)}`;
  if (type === 'object')
    return Object.keys((schema as DataSchema).properties)
      .map((name) => `\`${name}\``)
      .join(', ');
  // A bar would end the cell of the table.
  return [type, format, pattern && `\`${String(pattern).replaceAll('|', '\\|')}\``].filter(Boolean).join(' ');
}

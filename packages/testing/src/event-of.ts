import { schemaUriOf, type EventEnvelope } from '@baoxue/contracts';
import { newId } from '@baoxue/domain';

/** An event as another service would send it: the `sequence`th of its subject. */
export const eventOf = (type: string, subject: string, sequence: number, data: object): EventEnvelope => ({
  specversion: '1.0',
  id: newId(),
  source: 'baoxue/test/elsewhere',
  type,
  subject,
  time: '2026-05-11T02:00:00.000Z',
  datacontenttype: 'application/json',
  dataschema: schemaUriOf(type),
  sequence,
  partitionkey: subject,
  correlationid: 'test',
  data,
});

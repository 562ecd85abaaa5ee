import { differs, narrowings } from './event-compatibility.js';

const before = {
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'on'],
  properties: {
    kind: { type: 'string', enum: ['phone', 'visit'] },
    on: { type: 'string', format: 'date' },
    days: { type: 'array', maxItems: 3, items: { type: 'string', pattern: '^a$' } },
  },
};
const changed = (properties: object, more: object = {}) => ({ ...before, ...more, properties: { ...before.properties, ...properties } });
const { on: _on, ...withoutOn } = before.properties;

describe('A change of an event’s schema', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['nothing', before, []],
    ['a note', { ...before, description: 'other words' }, []],
    ['a further optional field', changed({ note: { type: 'boolean' } }), []],
    ['a further value', changed({ kind: { type: 'string', enum: ['phone', 'visit', 'letter'] } }), []],
    ['a field that may be left out', { ...before, required: ['kind'] }, []],
    ['a longer list', changed({ days: { ...before.properties.days, maxItems: 9 } }), []],
  ])('F2 of %s keeps every old event valid', (_what, after, expected) => expect(narrowings(before, after)).toEqual(expected));

  it.each<[string, Record<string, unknown>, string]>([
    ['a field taken away', { ...before, properties: withoutOn }, 'data.on is gone'],
    ['a field that has become required', { ...before, required: ['kind', 'on', 'days'] }, 'data.days has become required'],
    ['a value taken away', changed({ kind: { type: 'string', enum: ['phone'] } }), 'data.kind no longer allows "visit"'],
    [
      'values named where any was allowed',
      changed({ on: { type: 'string', enum: ['today'], format: 'date' } }),
      'data.on allowed any value and now names them',
    ],
    ['another type', changed({ on: { type: 'integer' } }), 'data.on was string and is integer'],
    [
      'another pattern',
      changed({ days: { ...before.properties.days, items: { type: 'string', pattern: '^b$' } } }),
      'data.days[]: pattern has changed',
    ],
    ['a shorter list', changed({ days: { ...before.properties.days, maxItems: 2 } }), 'data.days: maxItems is tighter'],
    ['a word nobody has judged', changed({}, { minProperties: 9 }), 'data: minProperties has changed'],
  ])('F2 by %s breaks', (_what, after, expected) => expect(narrowings(before, after)).toEqual([expected]));

  it('F2 F3 is told from a change of words', () => {
    expect(differs(before, { ...before, title: 'x' })).toBe(false);
    expect(differs(before, changed({ note: { type: 'boolean' } }))).toBe(true);
  });
});

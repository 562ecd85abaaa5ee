import { inspect } from 'node:util';
import { serialize } from 'node:v8';
import { seal } from './sealed.js';

const secret = 'canary-value';
const sealed = seal(secret);

describe('A sealed value', () => {
  it.each<[string, () => string]>([
    ['JSON', () => JSON.stringify({ sealed, list: [sealed] })],
    ['util.inspect', () => inspect({ sealed }, { depth: null, showHidden: true, getters: true })],
    ['a template string', () => `${sealed}`],
    ['concatenation', () => 'name: ' + sealed],
    ['an error message', () => inspect(new Error(`bad ${sealed}`, { cause: sealed }))],
    ['structured clone', () => inspect(structuredClone({ sealed }), { depth: null, showHidden: true })],
    ['serialised bytes', () => serialize({ sealed }).toString('latin1')],
    ['own properties', () => inspect(Object.getOwnPropertyDescriptors(sealed), { depth: null })],
  ])('abuse S30 does not print through %s', (_way, print) => expect(print()).not.toContain(secret));

  it('abuse S30 prints as [sealed]', () =>
    expect([JSON.stringify(sealed), inspect(sealed), `${sealed}`]).toEqual(['"[sealed]"', '[sealed]', '[sealed]']));
  it('is revealed for a purpose', () => expect(sealed.reveal('the guardian calls')).toBe(secret));
  it('is not revealed without one', () => expect(() => sealed.reveal(' ')).toThrow('purpose'));
});

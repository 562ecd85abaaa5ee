import { buildSchema, execute, parse } from 'graphql';
import { placeInVariables } from './place-in-variables.js';

const schema = buildSchema(`
  enum Kind { HONOUR }
  input Child { born: Int!, names: [String!] }
  input Choice { kind: Kind!, children: [Child!] }
  type Query { choose(choice: Choice!, first: Int): Int }
`);
const document = parse('query ($input: Choice!, $first: Int) { choose(choice: $input, first: $first) }');
const placeOf = async (variableValues: Readonly<Record<string, unknown>>) =>
  placeInVariables((await execute({ schema, document, variableValues })).errors?.[0]?.message ?? '');

const NUMBER = '11010519491231002X';

describe('abuse S30 Of variables that are not what the schema asks for', () => {
  it.each([
    ['a word that is not in the list', { input: { kind: NUMBER } }, 'input.kind'],
    [
      'a value of another type deep inside',
      { input: { kind: 'HONOUR', children: [{ born: 1 }, { born: NUMBER }] } },
      'input.children[1].born',
    ],
    [
      'an entry of another type in a list',
      { input: { kind: 'HONOUR', children: [{ born: 1, names: [{}] }] } },
      'input.children[0].names[0]',
    ],
    ['a field that is missing', { input: {} }, 'input.kind'],
    ['a field that is missing deep inside', { input: { kind: 'HONOUR', children: [{}] } }, 'input.children[0].born'],
    ['a field that is not there', { input: { kind: 'HONOUR', [`born`]: NUMBER } }, 'input.born'],
    ['a variable that is missing', {}, 'input'],
    ['a variable of another type', { input: { kind: 'HONOUR' }, first: NUMBER }, 'first'],
    ['a value that looks like a place', { input: { kind: ` at "${NUMBER}"; ` } }, 'input.kind'],
  ])('%s is found by its place, and its value is not told', async (_what, variables, place) => {
    expect(await placeOf(variables)).toBe(place);
  });

  it('nothing is said of another error', () => {
    expect(placeInVariables(`Syntax Error: Unexpected Name "${NUMBER}".`)).toBeNull();
  });
});

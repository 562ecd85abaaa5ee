import { buildSchema, parse } from 'graphql';
import { formOf, initialValues, missingIn, operationOf, variablesOf } from './form.js';

const graph = buildSchema(`
  scalar Date
  enum Status { "Open 待办结." OPEN, "Done 已办结." DONE }
  type Query { list(status: Status, kinds: [Status!], first: Int, after: String, schoolId: ID, on: Date, name: String, all: Boolean): Int }
`);
const operation = operationOf(
  parse(`query Q($status: Status = OPEN, $kinds: [Status!]!, $first: Int! = 50, $after: String, $schoolId: ID!, $on: Date, $name: String, $all: Boolean! = true, $idempotencyKey: ID!) {
    list(status: $status)
  }`),
);
const form = formOf(operation, graph);
const send = (changes: Record<string, string>) => variablesOf(operation, form, { ...initialValues(form), ...changes }, () => 'key');

describe('The form of a saved query', () => {
  it('E3 has a field for each variable a person decides on, of the kind that fits', () => {
    expect(form.map(({ name, kind, required }) => [name, kind, required])).toEqual([
      ['status', 'choice', false],
      ['kinds', 'choices', true],
      ['first', 'number', true],
      ['schoolId', 'record', true],
      ['on', 'day', false],
      ['name', 'text', false],
      ['all', 'yes-no', true],
    ]);
    expect(form[0]?.options.get('OPEN')).toEqual({ zh: '待办结', en: 'Open' });
  });

  it('E3 starts with sensible values and says what is missing', () => {
    expect(initialValues(form)).toMatchObject({ status: 'OPEN', first: '50', all: 'true', schoolId: '' });
    expect(missingIn(form, initialValues(form))).toEqual(['kinds', 'schoolId']);
  });

  it('sends what was chosen in its type, a new key each time, and leaves out what is empty', () => {
    expect(send({ schoolId: ' 64 ', first: '10', kinds: 'OPEN,DONE', all: 'false' })).toEqual({
      status: 'OPEN',
      kinds: ['OPEN', 'DONE'],
      first: 10,
      schoolId: '64',
      all: false,
      idempotencyKey: 'key',
    });
  });

  it('lifts the default of a field that was emptied', () => {
    expect(send({ status: '' })).toMatchObject({ status: null });
  });
});

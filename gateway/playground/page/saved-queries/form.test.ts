import { buildSchema, parse } from 'graphql';
import { formOf, initialValues, missingIn, operationOf, variablesOf, withValue } from './form.js';

const graph = buildSchema(`
  scalar Date
  enum Status { "Open 待办结." OPEN, "Done 已办结." DONE }
  type Query { list(status: Status, kinds: [Status!], first: Int, after: String, schoolId: ID, on: Date, name: String, all: Boolean): Int }
`);
const TODAY = '2026-05-06';
const operation = operationOf(
  parse(`query Q($status: Status = OPEN, $kinds: [Status!]!, $first: Int! = 50, $after: String, $schoolId: ID!, $on: Date, $since: Date!, $name: String, $all: Boolean! = true, $idempotencyKey: ID!) {
    list(status: $status)
  }`),
);
const form = formOf(operation, graph);
const send = (changes: Record<string, string>) => variablesOf(operation, form, { ...initialValues(form, TODAY), ...changes }, () => 'key');

describe('The form of a saved query', () => {
  it('E3 has a field for each variable a person decides on, of the kind that fits', () => {
    expect(form.map(({ name, kind, required }) => [name, kind, required])).toEqual([
      ['status', 'choice', false],
      ['kinds', 'choices', true],
      ['first', 'number', true],
      ['schoolId', 'record', true],
      ['on', 'day', false],
      ['since', 'day', true],
      ['name', 'text', false],
      ['all', 'yes-no', true],
    ]);
    expect(form[0]?.options.get('OPEN')).toEqual({ zh: '待办结', en: 'Open' });
  });

  it('E3 starts with sensible values and says what is missing', () => {
    expect(initialValues(form, TODAY)).toMatchObject({ status: 'OPEN', first: '50', all: 'true', schoolId: '', on: '', since: TODAY });
    expect(missingIn(form, initialValues(form, TODAY))).toEqual(['kinds', 'schoolId']);
  });

  it('sends what was chosen in its type, a new key each time, and leaves out what is empty', () => {
    expect(send({ schoolId: ' 64 ', first: '10', kinds: 'OPEN,DONE', all: 'false' })).toEqual({
      status: 'OPEN',
      kinds: ['OPEN', 'DONE'],
      first: 10,
      schoolId: '64',
      since: TODAY,
      all: false,
      idempotencyKey: 'key',
    });
  });

  it('lifts the default of a field that was emptied', () => {
    expect(send({ status: '' })).toMatchObject({ status: null });
  });

  it('forgets the class and the child when another school is chosen, and nothing when the first is', () => {
    const values = { schoolId: 's1', classId: 'c1', studentId: 'p1', first: '50' };
    expect(withValue(values, 'schoolId', 's2')).toEqual({ schoolId: 's2', classId: '', studentId: '', first: '50' });
    expect(withValue({ ...values, schoolId: '' }, 'schoolId', 's1')).toEqual(values);
    expect(withValue({ studentId: 'p1' }, 'studentId', 'p2')).toEqual({ studentId: 'p2' });
  });
});

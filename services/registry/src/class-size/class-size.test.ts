import { rulePackFor } from '@baoxue/rules';
import { registeredStudent } from '../student/student.fixtures.js';
import { sitsInClass } from '../student/index.js';
import { classSizeOf } from './class-size.js';

const { classSize: rules } = rulePackFor({ jurisdictions: ['64', '6403', '640381'], date: '2026-05-11' });

it.each([
  [45, '16', 'within-standard', 45],
  [46, '16', 'above-standard', 45],
  [50, '21', 'within-standard', 50],
  [55, '21', 'above-standard', 50],
  [56, '11', 'large', 45],
  [65, '23', 'large', 50],
  [66, '23', 'extra-large', 50],
])('A2 a class of %d in grade %s is %s', (count, grade, flag, standard) =>
  expect(classSizeOf(count, grade, rules)).toEqual({ count, standard, flag }),
);

it.each([
  ['enrolled', true],
  ['in-transit', true],
  ['suspended', false],
  ['graduated', false],
  ['left', false],
  ['died', false],
] as const)('A2 a child who is %s has a seat in class: %s', (lifeStatus, sits) =>
  expect(sitsInClass({ ...registeredStudent, card: { ...registeredStudent.card, lifeStatus } })).toBe(sits),
);

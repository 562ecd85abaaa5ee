import { specification } from '@baoxue/domain';
import type { SchoolState } from '../school/index.js';
import { classOpeningDecider } from './class-opening.js';

const given = specification(classOpeningDecider, { today: '2026-04-28' });
const school = {
  schoolId: '6499000001',
  name: '示范初级中学',
  kind: 'junior',
  boarding: true,
  jurisdictions: ['64', '640381'],
} as const;
const open: SchoolState = { status: 'Registered', ...school };
const asked = { schoolId: school.schoolId, schoolYear: '2026', grade: '21', number: 3 };
const opened = { type: 'ClassOpened', schoolClass: { ...asked, jurisdictions: school.jurisdictions } } as const;
const opening = (changes: Partial<typeof asked> = {}, at: SchoolState | undefined = open) =>
  ({ type: 'OpenClass', asked: { ...asked, ...changes }, school: at }) as const;

describe('A2 opening a class', () => {
  it('A2 opens it where the school lies, in the school year that runs or in the next', () => {
    given().when(opening()).then(opened);
    for (const schoolYear of ['2025', '2027'])
      given()
        .when(opening({ schoolYear }))
        .then({ ...opened, schoolClass: { ...opened.schoolClass, schoolYear } });
  });

  it('A2 A11 does nothing to a class that stands, of a year long past or at a school that has closed', () => {
    given(opened).when(opening()).thenNothingHappens();
    given(opened)
      .when(opening({ schoolYear: '2019' }, { status: 'Closed', ...school, closedOn: '2026-01-01' }))
      .thenNothingHappens();
  });

  it('A2 refuses another year, a grade the school has not, a number that is none, and a school that is not open', () => {
    for (const changes of [
      { schoolYear: '2024' },
      { schoolYear: '2028' },
      { schoolYear: 'x' },
      { grade: '11' },
      { number: 0 },
      { number: 100 },
    ])
      given().when(opening(changes)).thenRefuses('CLASS_INVALID');
    for (const at of [{ status: 'None' }, { status: 'Closed', ...school, closedOn: '2026-01-01' }] as const)
      given().when(opening({}, at)).thenRefuses('SCHOOL_UNKNOWN');
    given()
      .when({ ...opening(), school: undefined })
      .thenRefuses('SCHOOL_UNKNOWN');
  });
});

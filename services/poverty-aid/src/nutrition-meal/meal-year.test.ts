import { specification } from '@baoxue/domain';
import { shortfalls } from './meal-shortfall.js';
import { mealRule, type AdmittedYear, type MealMonth } from './meal-year.js';

const given = specification(mealRule, { today: '2025-10-08', isSchoolDay: () => true, schoolYearOf: () => '2025' });
const admit = (township: string) =>
  ({ type: 'Admit', schoolId: '6499000001', schoolYear: '2025', jurisdictions: ['64', '6403', '640381', township] }) as const;

describe('C4 a school under the nutrition plan 营养改善计划', () => {
  it('is admitted where it lies in a town or on a farm', () => {
    for (const township of ['640381105', '640381400']) {
      const { type: _type, ...school } = admit(township);
      given()
        .when(admit(township))
        .then({ type: 'SchoolAdmitted', ...school, admittedOn: '2025-10-08' });
    }
  });
  it('is refused in a subdistrict: the plan is for rural schools', () => given().when(admit('640381001')).thenRefuses('SCHOOL_NOT_RURAL'));
});

describe('C4 shortfalls 缺供 of a school', () => {
  const month = (of: string, servedOn: readonly string[], recordedOn: string): MealMonth => ({
    month: of,
    servedOn,
    notTaken: [],
    recordedOn,
  });
  const year = (months: readonly MealMonth[], admittedOn?: string): AdmittedYear => ({
    ...{ status: 'admitted', schoolId: '6499000001', schoolYear: '2025', jurisdictions: [], months },
    ...(admittedOn ? { admittedOn } : {}),
  });
  /** Three school days a month; none in August. */
  const schoolDaysOf = (of: string) => (of.endsWith('-08') ? [] : [`${of}-03`, `${of}-10`, `${of}-17`]);
  const on = (today: string) => ({ today, schoolDaysOf });

  it('are the school days without a meal of a month that is over, whenever it was recorded', () =>
    expect(shortfalls(year([month('2025-09', ['2025-09-03'], '2025-09-04')]), on('2025-10-01'))).toMatchObject({
      missedDays: 2,
      months: [{ missedOn: ['2025-09-10', '2025-09-17'] }],
      unrecordedMonths: [],
    }));
  it('are not the days of the running month that are still to come', () =>
    expect(shortfalls(year([month('2025-09', ['2025-09-03'], '2025-09-11')]), on('2025-09-12'))).toMatchObject({
      missedDays: 1,
      months: [{ missedOn: ['2025-09-10'] }],
    }));
  it('are all days of a month that is over and that nobody recorded', () =>
    expect(shortfalls(year([month('2025-10', schoolDaysOf('2025-10'), '2025-10-31')]), on('2025-12-01'))).toMatchObject({
      missedDays: 6,
      unrecordedMonths: ['2025-09', '2025-11'],
    }));
  it('begin with the month in which the school was admitted, and a month without school is none', () =>
    expect(shortfalls(year([], '2026-06-20'), on('2026-09-01'))).toMatchObject({
      missedDays: 6,
      unrecordedMonths: ['2026-06', '2026-07'],
    }));
});

import { specification } from '@baoxue/domain';
import { mealRule } from './meal-year.js';

const given = specification(mealRule, { today: '2025-10-08', isSchoolDay: () => true, schoolYearOf: () => '2025' });
const admit = (township: string) =>
  ({ type: 'Admit', schoolId: '6499000001', schoolYear: '2025', jurisdictions: ['64', '6403', '640381', township] }) as const;

describe('C4 a school under the nutrition plan 营养改善计划', () => {
  it('is admitted where it lies in a town or on a farm', () => {
    for (const township of ['640381105', '640381400']) {
      const { type: _type, ...school } = admit(township);
      given()
        .when(admit(township))
        .then({ type: 'SchoolAdmitted', ...school });
    }
  });
  it('is refused in a subdistrict: the plan is for rural schools', () => given().when(admit('640381001')).thenRefuses('SCHOOL_NOT_RURAL'));
});

import { specification } from '@baoxue/domain';
import { registeredStudent } from '../student/student.fixtures.js';
import { guardianshipDecider, guardianshipsOfRecords } from './guardianship.js';

const given = specification(guardianshipDecider, null);
const aunt = { guardianId: 'aunt', kind: 'entrusted', relation: '姑姑', from: '2026-03-01' } as const;
const mother = { guardianId: 'mother', kind: 'parent', relation: '母亲', from: '2026-03-01' } as const;
const end = (guardianId: string, on = '2026-04-01') => ({ type: 'EndGuardianship', guardianId, on }) as const;
const living = (...guardianships: (typeof aunt | typeof mother)[]) =>
  given.state({
    ...registeredStudent,
    guardianships: [...registeredStudent.guardianships, ...guardianships.map((each) => ({ ...each, to: null }))],
  });

describe('A4 who answers for a child', () => {
  it('A4 an entrusted guardian stands beside the parents of a left-behind child', () =>
    living()
      .when({ type: 'BeginGuardianship', guardianship: aunt })
      .then({ type: 'GuardianshipBegan', guardianship: { ...aunt, to: null } }));

  it('A4 nobody is a guardian twice', () =>
    living(aunt).when({ type: 'BeginGuardianship', guardianship: aunt }).thenRefuses('GUARDIAN_ALREADY'));

  it('A4 an entrusted guardian does not take the last parent’s place', () => living(aunt).when(end('father')).thenRefuses('LAST_GUARDIAN'));

  it('A4 a parent may go where another parent stays', () =>
    living(mother).when(end('father')).then({ type: 'GuardianshipEnded', guardianId: 'father', on: '2026-04-01' }));

  it('A4 a guardianship that ended stays in the record', () =>
    living(mother)
      .when(end('father'))
      .thenState((state) => expect(state).toMatchObject({ guardianships: [{ guardianId: 'father', to: '2026-04-01' }, { to: null }] })));

  it('A4 does not end before it began', () => living(aunt).when(end('aunt', '2026-02-01')).thenRefuses('ENDS_BEFORE_IT_BEGAN'));
  it('A4 a stranger’s guardianship cannot end', () => living().when(end('aunt')).thenRefuses('GUARDIAN_UNKNOWN'));
  it('A4 a child must be registered', () => given().when(end('father')).thenRefuses('STUDENT_UNKNOWN'));

  it('A3 A4 whom only a merged record names stands behind those of the own; who ended with the own does not come back', () => {
    const [own, other] = [
      { ...mother, to: '2026-03-31' },
      { ...mother, to: null },
    ];
    const merged = [other, { ...aunt, to: null }];
    expect(guardianshipsOfRecords([{ guardianships: [own] }, { guardianships: merged }])).toEqual([own, { ...aunt, to: null }]);
  });
});

/** A school year played on a generated city: lists imported, children moved by lists of movements, every school promoted, the next autumn begun. */
import type { Viewer } from '@baoxue/auth';
import { newId, pascalCase } from '@baoxue/domain';
import { eventOf } from '@baoxue/testing';
import { noteGraduations } from './counted-by-hand.fixtures.js';
import { admissionRow, cell, generatedCity, movementRow, schoolOf, type Child } from './generated-city.fixtures.js';
import { bureau, eventually, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';

export const TERM = '2026-autumn';
export const FIRST_DAY = '2025-09-08';
export const LAST_DAY_OF_TERM = '2026-07-10';
const GRADUATION = '2026-08-31';
const APPROVAL = '青教〔2026〕9号';
/** A step of a promotion. */
const CHILDREN_PER_STEP = 50;
const ITEM_MUTATIONS = ['settleReconciliation', 'reopenReconciliation'];

export const city = generatedCity(FIRST_DAY);
const ofKind = (kind: string) => city.schoolIds.filter((id) => city.kindOf(id) === kind);
const [home = '', ...otherPrimaries] = ofKind('小学');
const away = otherPrimaries.find((id) => city.townOf(id) !== city.townOf(home)) ?? '';
const [junior = '', otherJunior = ''] = ofKind('初中');
const [nineYears = ''] = ofKind('九年一贯制');
/** A primary school, one of another town, and two junior schools, the largest of the sample. */
export const SCHOOLS = { home, away, junior, otherJunior } as const;
export const at = (schoolId: string): Partial<Viewer> => ({ schoolIds: [schoolId], classIds: [], jurisdictions: [city.townOf(schoolId)] });
export const officeOf = (schoolId: string): Viewer => viewerOf('registry-administrator', at(schoolId));

const twice = city.take(home, '五年级');
/** In the year: who moved, left, died or dropped out. In the autumn after it: the seven that a reconciliation knows, one on the way, one who is absent. */
export const cast = {
  ...{ movedInPrimary: city.take(home, '六年级'), movedInJunior: city.take(junior, '九年级'), movedAway: city.take(junior, '九年级') },
  ...{ diedInYear: city.take(away, '六年级'), away: city.take(junior, '七年级') },
  ...{ outInLastGrade: city.take(junior, '九年级'), outInNineYears: city.take(nineYears, '六年级'), cameBack: city.take(junior, '八年级') },
  ...{ transferred: city.take(home, '五年级'), suspended: city.take(home, '四年级'), out: city.take(home, '五年级') },
  ...{ died: city.take(home, '三年级'), twice, again: city.enteredTwice(twice), mistake: city.take(home, '二年级') },
  ...{ onTheWay: city.take(home, '四年级'), absent: city.take(home, '三年级') },
} as const satisfies Record<string, Child>;
export type Part = keyof typeof cast;

/** Mutations as the test sends them. */
export function acting(registry: RegistryUnderTest) {
  async function act(mutation: string, input: object, who = bureau, more = ''): Promise<any> {
    const type = ITEM_MUTATIONS.includes(mutation) ? 'ReconciliationItem' : pascalCase(mutation);
    const source = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { code field } ${more} } }`;
    return (await registry.ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[mutation];
  }
  async function done(mutation: string, input: object, who = bureau, more = ''): Promise<any> {
    const answer = await act(mutation, input, who, more);
    expect(answer.__typename).toMatch(/Success$/);
    return answer;
  }
  return { act, done };
}

export function yearOfACity(registry: RegistryUnderTest) {
  const { done } = acting(registry);
  const ids = new Map<Part, string>();
  const idOf = (part: Part): string => ids.get(part) ?? '';

  /** A transfer's request and its receipt, each a line of its own list. */
  const request = (child: Child, on: string, to = '') => movementRow(child, '转出', on, { 转入学校标识码: to });
  const receipt = (child: Child, on: string, to: string) => {
    const classmate = city.children.find((each) => schoolOf(each) === to && cell(each, '年级') === cell(child, '年级'));
    if (!classmate) throw new Error(`${to} has no class for the child.`);
    child.done.push({ what: 'transferred', on, to });
    return movementRow(child, '转入', on, { 班级: cell(classmate, '班级'), 就读方式: '走读' });
  };
  const death = (child: Child, on: string) => {
    child.done.push({ what: 'died', on });
    return movementRow(child, '死亡', on);
  };
  const suspension = (child: Child, on: string, until: string) => movementRow(child, '休学', on, { 异动原因: '疾病', 休学截止日期: until });

  /** What attendance tells of a child who dropped out, and of the return. */
  async function dropOut(part: Part, markedOn: string, returnedOn?: string): Promise<void> {
    const [child, caseId, studentId] = [cast[part], newId(), idOf(part)];
    const schoolId = schoolOf(child);
    const grade = { 五年级: '15', 六年级: '16', 八年级: '22', 九年级: '23' }[cell(child, '年级')];
    const classId = `${schoolId}-2025-${grade}-${cell(child, '班级').replace('班', '').padStart(2, '0')}`;
    const place = { caseId, studentId, schoolId, classId, jurisdictions: ['64', '6403', '640381', city.townOf(schoolId)] };
    const told: [string, object][] = [
      ['dropout.suspected.v1', { absentSince: markedOn, markedOn, rulePack: 'qingtongxia-2018-49@1' }],
      ['dropout.confirmed.v1', { absentSince: markedOn, markedOn, schoolDaysAbsent: 6 }],
    ];
    child.done.push({ what: 'dropped out', on: markedOn, to: schoolId });
    if (returnedOn !== undefined) {
      told.push(['dropout.returned.v1', { returnedOn, wasDroppedOut: true, observationChecks: [] }]);
      child.done.push({ what: 'returned', on: returnedOn });
    }
    const events = told.map(([type, data], index) => eventOf(type, caseId, index + 1, { ...place, ...data }));
    await registry.publish('baoxue.attendance.dropout-case', ...events);
    const mark = returnedOn === undefined ? 'DROPPED_OUT' : 'RETURNED';
    const asked = () => registry.ask(`query ($id: ID!) { student(id: $id) { mark } }`, { id: studentId });
    await eventually(async () => (await asked()).student.mark === mark);
  }

  return {
    idOf,

    async begin(): Promise<void> {
      await registry.imported('SCHOOLS', city.schools);
      await registry.imported(
        'STUDENTS',
        city.children.map(({ row }) => row),
      );
      for (const [part, child] of Object.entries(cast)) ids.set(part as Part, (await registry.idOfNumber(cell(child, '身份证号'))) ?? '');
    },

    async goOn(): Promise<void> {
      registry.clock.set('2026-06-24T09:00:00+08:00');
      await registry.imported('MOVEMENTS', [
        request(cast.movedInPrimary, '2025-10-13', away),
        request(cast.movedInJunior, '2025-11-10', otherJunior),
        request(cast.movedAway, '2026-03-09'),
        suspension(cast.away, '2025-10-13', '2026-03-31'),
        death(cast.diedInYear, '2026-04-21'),
      ]);
      cast.movedAway.done.push({ what: 'moved away', on: '2026-03-16' });
      await registry.imported('MOVEMENTS', [
        receipt(cast.movedInPrimary, '2025-10-20', away),
        receipt(cast.movedInJunior, '2025-11-17', otherJunior),
        movementRow(cast.movedAway, '转出', '2026-03-16', { 接收回执编号: '示例回执1号' }),
        movementRow(cast.away, '复学', '2026-03-30'),
      ]);
      await dropOut('outInLastGrade', '2026-05-11');
      await dropOut('outInNineYears', '2026-05-18');
      await dropOut('cameBack', '2025-11-05', '2025-11-20');
      await dropOut('out', '2026-06-22');
    },

    /** Every school goes up a grade; the primary schools' graduates go on to junior schools. */
    async promote(): Promise<void> {
      registry.clock.set('2026-08-20T09:00:00+08:00');
      for (const schoolId of city.schoolIds) await done('promoteSchool', { schoolId, toSchoolYear: '2026' });
      for (let left = city.children.length; left > 0; left -= CHILDREN_PER_STEP) await registry.tick();
      const graduates = noteGraduations(city, GRADUATION);
      registry.clock.set('2026-09-03T09:00:00+08:00');
      const admitted = graduates.map((child, index) => {
        const to = index % 2 === 0 ? junior : otherJunior;
        child.done.push({ what: 'admitted', on: '2026-09-01', to });
        return admissionRow(child, to, '2026-09-01');
      });
      await registry.imported('STUDENTS', admitted);
    },

    /** The new term: what its reconciliation will find. @returns the pair that was merged */
    async beginAutumn(): Promise<string> {
      const on = '2026-09-01';
      cast.onTheWay.done.push({ what: 'sent', on });
      cast.suspended.done.push({ what: 'suspended', on });
      cast.mistake.done.push({ what: 'mistake', on });
      await registry.imported('MOVEMENTS', [
        request(cast.transferred, on, away),
        request(cast.onTheWay, on, away),
        suspension(cast.suspended, on, '2027-01-31'),
        death(cast.died, on),
        movementRow(cast.mistake, '错误登记注销', on),
      ]);
      await registry.imported('MOVEMENTS', [receipt(cast.transferred, '2026-09-03', away)]);
      const pair = { studentId: idOf('again'), otherStudentId: idOf('twice') };
      const { duplicate } = await done('reportDuplicate', pair, bureau, '... on DuplicateSuccess { duplicate { id } }');
      await done('mergeStudents', { duplicateId: duplicate.id, keptStudentId: idOf('twice'), approvalNumber: APPROVAL });
      cast.again.done.push({ what: 'merged', on: '2026-09-03' });
      return duplicate.id;
    },
  };
}

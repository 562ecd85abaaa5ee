import { specification, type SchoolDate } from '@baoxue/domain';
import type { FieldCipher } from '@baoxue/pii';
import type { Row } from '../registry.fixtures.js';
import type { Guardianship, RegisteredStudent } from '../student/index.js';
import { registeredStudent } from '../student/student.fixtures.js';
import { childSoughtIn, toGuardianRow, type GuardianFacts } from './guardian-reading.js';
import type { GuardianOnRecord } from './guardian-row.js';
import { guardianshipBackDecider } from './guardianship-back.js';

const cipher: FieldCipher = { encrypt: (plain) => plain, decrypt: (text) => text };
const tools = {
  today: '2026-04-28',
  cipher,
  blindIndexOf: (field: string, value: string) => `${field} ${value}`,
  reaches: () => true,
};
const row = {
  学生编号: 'child',
  学生姓名: '示例甲',
  监护人姓名: '示例·家长',
  监护人关系: '父亲',
  监护人电话: '10000000001',
};
const student: RegisteredStudent = { ...registeredStudent, nameIndex: 'name 示例甲' };
const onRecord = (phone: string, to: SchoolDate | null = null): GuardianOnRecord => ({
  guardianship: { guardianId: `father-${phone}`, kind: 'parent', relation: '父亲', from: '2025-09-01', to },
  contact: { name: '示例家长', phone },
  contactIndex: `contact 示例家长\0${phone}`,
});
const father = onRecord('10000000001');
const read = (cells: Readonly<Record<string, string>> = {}, facts: Partial<GuardianFacts> = {}, more: object = {}) =>
  toGuardianRow({ ...row, ...cells }, { student, guardians: [father], ...facts }, { ...tools, ...more });
const refused = (code: string, field: string) => expect.objectContaining({ code, field });

describe('A4 A11 a line of a list of guardians', () => {
  it('A11 says nothing new where name, relation and phone are those on record, and where the exported file masks the phone', () => {
    for (const 监护人电话 of ['10000000001', '100****0001'])
      expect(read({ 监护人电话, 监护类型: '父母', 起始日期: '2025-09-01' })).toMatchObject({
        doing: { type: 'Nothing' },
        preview: { outcome: 'unchanged' },
      });
  });

  it('A4 gives the guardian of that name and relation the new phone, and shows neither', () => {
    const { doing, preview } = read({ 监护人电话: '10000000002' });
    expect(doing).toMatchObject({ type: 'CorrectContact', guardianId: 'father-10000000001', was: father.contactIndex });
    expect(preview).toMatchObject({
      outcome: 'changed',
      changes: [{ column: '监护人电话', before: '100****0001', after: '100****0002' }],
    });
  });

  it('A4 adds whom the child has not, from today and as the relation says unless it is told', () => {
    expect(read({ 监护人姓名: '示例姑姑', 监护人关系: '姑姑' })).toMatchObject({
      doing: { type: 'BeginGuardianship', guardianship: { kind: 'other', relation: '姑姑', from: '2026-04-28' } },
      preview: { outcome: 'new' },
    });
    const entrusted = { 监护人姓名: '示例姑姑', 监护人关系: '姑姑', 监护类型: '代理监护人', 起始日期: '2026-03-01' };
    expect(read(entrusted).doing).toMatchObject({ guardianship: { kind: 'entrusted', from: '2026-03-01' } });
  });

  it('A11 leaves what kind of guardian somebody is, and since when, as it was decided', () =>
    expect(read({ 监护类型: '其他监护人', 起始日期: '2026-01-01' }).preview).toMatchObject({
      outcome: 'protected',
      kept: [
        { column: '监护类型', before: '父母', after: '其他监护人' },
        { column: '起始日期', before: '2025-09-01', after: '2026-01-01' },
      ],
    }));

  it('A4 A11 leaves a guardianship that ended ended, whatever phone or relation it comes with', () => {
    const guardians = [onRecord('10000000001', '2026-04-01')];
    const written: Row[] = [{}, { 监护人电话: '10000000002' }, { 监护人电话: '100****0001' }, { 监护人关系: '继父' }];
    for (const cells of written)
      expect(read(cells, { guardians })).toMatchObject({
        doing: { type: 'Nothing' },
        preview: { outcome: 'protected', kept: [{ column: '监护人关系', before: '父亲（2026-04-01解除）' }] },
      });
  });

  it('A11 means who answers now before who did so, and before all the one with the phone', () => {
    const guardians = [onRecord('10000000001', '2026-04-01'), onRecord('10000000002'), onRecord('10000000003')];
    expect(read({ 监护人电话: '10000000001' }, { guardians }).doing).toMatchObject({ guardianId: 'father-10000000002' });
    expect(read({ 监护人电话: '10000000003' }, { guardians }).doing).toEqual({ type: 'Nothing' });
  });

  it('A4 A11 refuses what would be refused by hand, naming the column', () => {
    expect(() => read({ 监护人关系: '养父' })).toThrow(refused('GUARDIAN_ALREADY', '监护人姓名'));
    expect(() => read({ 监护人电话: '123' })).toThrow(refused('PHONE_SHAPE', '监护人电话'));
    expect(() => read({ 监护人电话: '100****0009' })).toThrow(refused('PHONE_SHAPE', '监护人电话'));
    expect(() => read({ 监护人姓名: '示例别人', 监护人电话: '100****0001' })).toThrow(refused('PHONE_SHAPE', '监护人电话'));
    expect(() => read({ 监护人关系: '邻居' })).toThrow(refused('CODE_UNKNOWN', '监护人关系'));
    expect(() => read({ 起始日期: '2026-04-29' })).toThrow(refused('DATE_INVALID', '起始日期'));
    const removed = { ...student, removed: { registration: '2026-01-01' } } as unknown as RegisteredStudent;
    expect(() => read({ 监护人姓名: '示例姑姑' }, { student: removed })).toThrow(refused('STUDENT_REMOVED', '学生编号'));
  });

  it('A11 E2 is of a child the sender reaches, by its number and its name', () => {
    expect(() => read({}, { student: undefined })).toThrow(refused('STUDENT_UNKNOWN', '学生编号'));
    expect(() => read({ 学生编号: '', 学籍号: 'G1' }, {}, { reaches: () => false })).toThrow(refused('STUDENT_UNKNOWN', '学籍号'));
    expect(() => read({ 学生姓名: '示例乙' })).toThrow(refused('NAME_OF_ANOTHER', '学生姓名'));
    expect(() => read({ 学生编号: '' })).toThrow(refused('VALUE_REQUIRED', '学籍号'));
    expect(childSoughtIn({ ...row, 学生身份证号: '99**************17' })).toEqual({ id: 'child' });
    expect(childSoughtIn({ 学籍号: 'G99010120120315101x' })).toEqual({ number: '99010120120315101X' });
  });
});

describe('A11 a guardianship that a list entered', () => {
  const given = specification(guardianshipBackDecider, null);
  const mother = { guardianId: 'mother', kind: 'parent', relation: '母亲', from: '2026-04-28' } as const;
  const takeBack = { type: 'TakeBackGuardianship', guardianship: mother } as const;
  const living = (change: Partial<RegisteredStudent>, held: Partial<Guardianship> = {}) =>
    given.state({ ...registeredStudent, guardianships: [...registeredStudent.guardianships, { ...mother, to: null, ...held }], ...change });

  it('A11 is as if it had never been', () => {
    living({}).when(takeBack).then({ type: 'GuardianshipTakenBack', guardianId: 'mother' });
    living({})
      .when(takeBack)
      .thenState((state) => expect(state).toMatchObject({ guardianships: registeredStudent.guardianships }));
  });

  it('A11 stays once it was ended, begun anew, or the record merged', () => {
    living({}, { to: '2026-05-01' }).when(takeBack).thenRefuses('CHANGED_SINCE');
    living({}, { from: '2026-05-02' }).when(takeBack).thenRefuses('CHANGED_SINCE');
    living({ merged: { intoId: 'other' } as RegisteredStudent['merged'] })
      .when(takeBack)
      .thenRefuses('MERGED_SINCE');
  });

  it('A4 stays where nobody else would answer for the child', () =>
    given
      .state({ ...registeredStudent, guardianships: [{ ...mother, to: null }] })
      .when(takeBack)
      .thenRefuses('LAST_GUARDIAN'));
});

import { buildSchema, parse } from 'graphql';
import { chineseTermIn, fieldsOf, spokenName } from './fields.js';
import { headsOf, textOf } from './values.js';

const graph = buildSchema(`
  type Query { "Students 学生 in scope." students(first: Int): StudentConnection }
  type StudentConnection { edges: [StudentEdge!]! }
  type StudentEdge { node: Student! }
  type Student { id: ID!, "Name 姓名; masked." name: String, "Mark 监测标注." mark: Mark, sex: String, "The school 学校." school: School }
  scalar Fen
  type School { "Paid 已发." paidFen: Fen, id: ID!, "Name 名称." name: String }
  enum Mark { "Dropped out 辍学; kept." DROPPED_OUT }
`);
const codes = { 'Student.sex': { '1': { zh: '男', en: 'Boy' } } };
const fields = fieldsOf(
  graph,
  parse('{ pupils: students { edges { node { ...Who mark sex } } } } fragment Who on Student { id name school { id name paidFen } }'),
  codes,
);

describe('The names of columns', () => {
  it('E3 come from the schema: the Chinese term of its description, the English name of the field', () => {
    expect(fields.get('pupils.name')?.title).toEqual({ zh: '姓名', en: 'Name' });
    expect(fields.get('pupils.mark')?.title).toEqual({ zh: '监测标注', en: 'Mark' });
    expect(fields.get('pupils.school.paidFen')?.title).toEqual({ zh: '已发（元）', en: 'Paid (yuan)' });
    expect([...fields.keys()]).toEqual([
      'pupils',
      'pupils.id',
      'pupils.name',
      'pupils.school',
      'pupils.school.id',
      'pupils.school.name',
      'pupils.school.paidFen',
      'pupils.mark',
      'pupils.sex',
    ]);
  });

  it('E3 carry the name of the record where two would read the same', () => {
    expect(headsOf(['name', 'school.name'], 'pupils', fields, 'en')).toEqual(['Name', 'School']);
    expect(headsOf(['name', 'school.name'], 'pupils', fields, 'zh')).toEqual(['姓名', '学校']);
  });

  it('fall back to the field itself where the schema is not known', () => {
    expect(headsOf(['schoolDaysAbsent'], '', new Map(), 'zh')).toEqual(['School days absent']);
  });

  it.each([
    ['Suspected dropout 疑似辍学: set by the system.', '疑似辍学'],
    ['The town or sub-district 镇（街道）.', '镇（街道）'],
    ['学杂费、教科书费减免.', '学杂费、教科书费减免'],
    ['How.', null],
    [undefined, null],
  ])('find the term in %p', (description, term) => expect(chineseTermIn(description)).toBe(term));

  it.each([
    ['DROPPED_OUT', 'Dropped out'],
    ['schoolDaysAbsent', 'School days absent'],
    ['OPEN', 'Open'],
  ])('speak %s as %s', (name, spoken) => expect(spokenName(name)).toBe(spoken));
});

describe('The values of cells', () => {
  const zh = { language: 'zh', yes: '是', no: '否', comma: '、' } as const;

  it('E3 are words: of enums from the schema, of codes from the catalogue', () => {
    expect(textOf('DROPPED_OUT', fields.get('pupils.mark'), zh)).toBe('辍学');
    expect(textOf('DROPPED_OUT', fields.get('pupils.mark'), { ...zh, language: 'en' })).toBe('Dropped out');
    expect(textOf('1', fields.get('pupils.sex'), zh)).toBe('男');
    expect(textOf('9', fields.get('pupils.sex'), zh)).toBe('9');
  });

  it('C5 give amounts in yuan', () => expect(textOf(125_050, fields.get('pupils.school.paidFen'), zh)).toBe('1250.50'));

  it('say yes and no, join several, count records and leave nothing empty', () => {
    expect([true, ['甲', '乙'], [{ id: 1 }, { id: 2 }], null].map((cell) => textOf(cell, undefined, zh))).toEqual([
      '是',
      '甲、乙',
      '2',
      '',
    ]);
  });

  it('know which record an id leads to', () => {
    expect(fields.get('pupils.id')?.idOf).toBe('Student');
    expect(fields.get('pupils.school.id')?.idOf).toBe('School');
    expect(fields.get('pupils.name')?.idOf).toBeNull();
  });
});

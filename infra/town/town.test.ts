import { POSTS } from '@baoxue/auth';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultTerms, schoolCalendar } from '@baoxue/calendar';
import { isSchoolDate } from '@baoxue/domain';
import { cleanText, parseIdNumber } from '@baoxue/pii';
import { currentRun } from '../../services/attendance/src/absence-run/index.js';
import { towns } from '../../services/registry/src/jurisdiction/index.js';
import { demoPosts } from '../../gateway/src/demo-posts.js';
import { demoPostsOf } from './demo-posts.js';
import { certificateList, leftBehindList, migrantList, studentList } from './lists.js';
import { summaryOf } from './summary.js';
import { townOf, type Town } from './town.js';
import { FILES, writeTown } from './write-town.js';

const TODAY = '2026-04-28';
const calendar = schoolCalendar({ terms: defaultTerms });
const town = townOf({ seed: 49, students: 2_000, today: TODAY });
const small = (seed: number): Town => townOf({ seed, students: 150, today: TODAY });
const shareOf = (count: number): number => count / town.pupils.length;
const isSpecial = ({ school }: { school: { kind: string } }): boolean => school.kind === '特殊教育学校';

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

describe.each([49, 1, 2018])('The children of a town with seed %d', (seed) => {
  const { pupils } = townOf({ seed, students: 800, today: TODAY });

  it('A3 have ID numbers with a right check digit and an area that was given to nobody, each once', () => {
    const numbers = pupils.map(({ idNumber }) => idNumber);
    for (const number of numbers) expect(parseIdNumber(number, { today: TODAY }).number).toMatch(/^99/);
    expect(new Set(numbers).size).toBe(800);
  });

  it('A3 have the birth date and the sex that their number says', () => {
    for (const { idNumber, birthDate, sex } of pupils)
      expect(parseIdNumber(idNumber, { today: TODAY })).toMatchObject({ birthDate, sex: sex === '男' ? 'male' : 'female' });
  });

  it('A4 share guardian, telephone and home with their brothers and sisters', () => {
    const families = groupBy(pupils, ({ household }) => household.id);
    const many = [...families.values()].filter(({ length }) => length > 1);
    expect(many.length).toBeGreaterThan(100);
    for (const family of many) expect(new Set(family.map(({ household }) => JSON.stringify(household))).size).toBe(1);
  });

  it('A8 were six, or for a few seven, when they began grade 1', () => {
    for (const { birthDate, grade } of pupils.filter((pupil) => !isSpecial(pupil))) {
      const began = 2025 - grade;
      expect(birthDate < `${began - 6}-09-01` && birthDate >= `${began - 8}-09-01`).toBe(true);
    }
  });
});

describe('The people of the town', () => {
  it('A3 bear names that say they are examples, rare characters and dots among them', () => {
    const names = town.pupils.map(({ name }) => name);
    for (const name of names) expect(cleanText(name, { maxLength: 60 })).toMatch(/[例样拟设仿]/);
    expect(names.some((name) => /[\u{20000}-\u{2A6DF}]/u.test(name))).toBe(true);
    expect(names.some((name) => name.includes('·'))).toBe(true);
  });

  it('A4 have telephones that no operator gives out', () => {
    for (const { household } of town.pupils) expect(household.guardian.phone).toMatch(/^100\d{8}$/);
  });

  it('C1 are on a poverty ledger in a plausible share, each ledger with somebody', () => {
    const categories = town.pupils.flatMap((pupil) => town.ledgerOf(pupil)?.category ?? []);
    expect(shareOf(categories.length)).toBeGreaterThan(0.05);
    expect(shareOf(categories.length)).toBeLessThan(0.2);
    expect(new Set(categories)).toEqual(new Set(['建档立卡', '低保', '特困', '残疾困难']));
  });

  it('D1 D5 hold disability certificates, and the federation knows of children in no school', () => {
    const certificates = town.pupils.filter((pupil) => town.disabilityOf(pupil));
    expect(shareOf(certificates.length)).toBeCloseTo(0.013, 3);
    expect([...certificateList(town).rows].length).toBeGreaterThan(certificates.length);
  });

  it('C8 are left behind by parents who work away, more in the country than in town', () => {
    const share = (urban: boolean): number => {
      const there = town.pupils.filter(({ household }) => household.place.urban === urban);
      return there.filter(({ household }) => household.leftBehind).length / there.length;
    };
    expect(share(true)).toBeGreaterThan(0.01);
    expect(share(false)).toBeGreaterThan(share(true) * 2);
  });

  it('C9 are on the list of migrant workers’ children where the family is registered elsewhere', () => {
    const lines = [...migrantList(town).rows];
    expect(lines).toHaveLength(town.pupils.filter(({ household }) => household.registeredAddress !== household.homeAddress).length);
    expect(lines.length).toBeGreaterThan(0);
  });

  it('C8 have somebody who looks after them on civil affairs’ list where both parents are away', () => {
    const lines = [...leftBehindList(town).rows];
    expect(lines).toHaveLength(town.pupils.filter(({ household }) => household.leftBehind).length);
    for (const [, , away, since = '', guardian, relation] of lines) {
      expect(isSchoolDate(since) && since < town.today).toBe(true);
      expect([away, guardian !== '', /祖/.test(relation ?? '')]).toEqual(
        away === '双亲外出' ? [away, true, true] : ['单亲外出', false, false],
      );
    }
  });
});

describe('The schools of the town', () => {
  it('A1 take the children of all eleven jurisdictions of the plan', () => {
    const eleven = towns.map(({ code }) => code);
    expect(new Set(town.pupils.map(({ household }) => household.place.code))).toEqual(new Set(eleven));
  });

  it('A2 are of every kind, one of them special, some boarding', () => {
    expect(new Set(town.schools.map(({ kind }) => kind))).toEqual(new Set(['小学', '教学点', '初中', '九年一贯制', '特殊教育学校']));
    expect(town.schools.filter((school) => isSpecial({ school }))).toHaveLength(1);
    expect(town.pupils.some(({ boarding }) => boarding)).toBe(true);
    for (const { school } of town.pupils.filter(({ boarding }) => boarding)) expect(school.boarding).toBe(true);
    expect(new Set(town.schools.map(({ id }) => id)).size).toBe(town.schools.length);
  });

  it('A2 have classes of plausible size, a few of them large 大班额, none beyond', () => {
    const sizes = town.classes.map(({ pupils }) => pupils.length);
    expect(Math.max(...sizes)).toBeLessThan(66);
    expect(sizes.filter((size) => size >= 56).length).toBeGreaterThan(0);
    expect(shareOf(sizes.filter((size) => size >= 15).reduce((sum, size) => sum + size, 0))).toBeGreaterThan(0.8);
  });

  it('A2 keep at least one school of a stage however small the town', () => {
    expect(small(3).schools.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['小学', '初中', '特殊教育学校']));
  });

  it('E3 are not needed by those without a town: every post stands around a made-up school', () =>
    expect(demoPosts.map(({ post }) => post)).toEqual(Object.keys(POSTS)));

  it('E3 have one class around which every post of the demo stands', () => {
    const posts = demoPostsOf(town);
    const teacher = posts.find(({ post }) => post === 'class-teacher');
    const { schools } = summaryOf(town);
    expect(schools.flatMap(({ classes }) => classes.map(({ id }) => id))).toContain(teacher?.classes?.[0]);
    expect(new Set(posts.map(({ label }) => label)).size).toBe(posts.length);
    expect(posts.map(({ post }) => post)).toEqual(Object.keys(POSTS));
  });
});

describe('The registers of the town', () => {
  const registers = town.terms.map((term) => [...town.registersOf(term)]);
  const all = registers.flat();

  it('B2 lie on the school days of three terms, up to yesterday', () => {
    expect(town.terms.map(({ id }) => id)).toEqual(['2024-spring', '2025-autumn', '2025-spring']);
    const days = new Set(all.map(({ date }) => date));
    expect([...days].filter((day) => !calendar.isSchoolDay(day))).toEqual([]);
    expect([...days].sort().at(-1)).toBe('2026-04-27');
  });

  it('B1 are missing on a few days, which is not the same as everybody being there', () => {
    const expected = town.classes.length * (town.terms[1]?.days.length ?? 0);
    expect(registers[1]?.length).toBeLessThan(expected);
    expect(registers[1]?.length).toBeGreaterThan(expected * 0.98);
  });

  it('B1 name the class as it was called then: a school year ago it was one grade lower', () => {
    for (const { grade, schoolClass } of registers[0] ?? []) expect(grade).toBe(schoolClass.grade - 1);
    for (const { grade, schoolClass } of registers[1] ?? []) expect(grade).toBe(schoolClass.grade);
    const entrants = new Set((registers[0] ?? []).flatMap(({ marks }) => marks.map(({ pupil }) => pupil.enrolledIn)));
    expect(Math.max(...entrants)).toBeLessThanOrEqual(2024);
  });

  it('A12 show a plausible rate of absence, most of it illness, with a wave of influenza', () => {
    const expected = all.reduce((sum, register) => sum + register.expected, 0);
    const marks = all.flatMap((register) => register.marks.map(({ mark }) => mark));
    const absent = marks.filter((mark) => mark === '病假' || mark === '事假' || mark === '无故缺课').length;
    expect(absent / expected).toBeGreaterThan(0.008);
    expect(absent / expected).toBeLessThan(0.04);
    const sickByDay = groupBy(registers[1] ?? [], ({ date }) => date);
    const sick = [...sickByDay.values()].map((day) => day.flatMap(({ marks: each }) => each).filter(({ mark }) => mark === '病假').length);
    const median = [...sick].sort((a, b) => a - b)[Math.floor(sick.length / 2)] ?? 0;
    expect(Math.max(...sick)).toBeGreaterThan(2.5 * median);
  });

  it('B3 B4 end with open runs of exactly the children who have not come back', () => {
    const open = openRuns(all);
    const chosen = [...town.stillAbsent].map(([{ idNumber }, days]): [string, number] => [idNumber, days]);
    expect([...open].filter(([, days]) => days > 1).sort()).toEqual(chosen.filter(([, days]) => days > 1).sort());
    expect(chosen.filter(([, days]) => days >= 3)).toHaveLength(5);
  });

  it('B3 hold runs of two days, and a few of three and more, after which the child came back', () => {
    const lengths = endedRuns(all);
    expect(lengths.filter((days) => days === 2).length).toBeGreaterThan(20);
    expect(lengths.filter((days) => days >= 3).length).toBeGreaterThan(3);
    expect(Math.max(...lengths)).toBe(6);
  });

  it('B4 leave no long run open at the end of an earlier term, which would raise an alarm when it is imported', () => {
    for (const term of registers.slice(0, -1)) expect([...openRuns(term).values()].filter((days) => days >= 3)).toEqual([]);
  });

  function marksByPupil(list: typeof all): Map<string, Record<string, 'present' | 'unexcused'>> {
    const marks = new Map<string, Record<string, 'present' | 'unexcused'>>();
    for (const { schoolClass, date, marks: named } of list) {
      const unexcused = new Set(named.filter(({ mark }) => mark === '无故缺课').map(({ pupil }) => pupil.idNumber));
      for (const { idNumber } of schoolClass.pupils) {
        const days = marks.get(idNumber) ?? {};
        days[date] = unexcused.has(idNumber) ? 'unexcused' : 'present';
        marks.set(idNumber, days);
      }
    }
    return marks;
  }

  function openRuns(list: typeof all): Map<string, number> {
    const runs = [...marksByPupil(list)].map(([id, marks]): [string, number] => [
      id,
      currentRun({ marks }, calendar.schoolDaysBetween)?.schoolDays ?? 0,
    ]);
    return new Map(runs.filter(([, days]) => days > 0));
  }

  function endedRuns(list: typeof all): number[] {
    return [...marksByPupil(list).values()].flatMap((marks) => {
      const days = Object.keys(marks).sort();
      const text = days.map((day) => (marks[day] === 'unexcused' ? 'x' : '.')).join('');
      return [...text.matchAll(/x+(?=\.)/g)].map(([run]) => run.length);
    });
  }
});

describe('The files of the town', () => {
  const directory = mkdtempSync(join(tmpdir(), 'town-'));
  const write = async (seed: number, name: string): Promise<string> => {
    const out = join(directory, name);
    await writeTown(small(seed), out);
    return out;
  };
  const csvFiles = [FILES.students, ...town.terms.map(({ id }) => FILES.registers(id))];
  const hashOf = (out: string): string[] =>
    csvFiles.map((file) =>
      createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex'),
    );
  afterAll(() => rmSync(directory, { recursive: true }));

  it('A11 are the same to the byte for the same seed, and others for another', async () => {
    const first = hashOf(await write(49, 'first'));
    expect(hashOf(await write(49, 'again'))).toEqual(first);
    expect(hashOf(await write(50, 'other'))).not.toEqual(first);
  });

  it('A11 hold one row for each student, under the heads the registry reads', () => {
    const { heads, rows } = studentList(town);
    expect(heads).toEqual(expect.arrayContaining(['学籍号', '身份证号', '入学日期', '资助类别']));
    expect([...rows]).toHaveLength(2_000);
  });
});

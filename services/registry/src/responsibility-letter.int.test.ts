import { newId, pascalCase } from '@baoxue/domain';
import { bureau, elsewhere, startRegistryUnderTest, viewerOf, type RegistryUnderTest } from './registry-under-test.fixtures.js';
import { CLASS, OTHER_SCHOOL, SCHOOL, schoolRow, studentRow, TOWN } from './registry.fixtures.js';

let registry: RegistryUnderTest;
const YEAR = '2025';
const leadingGroup = viewerOf('leading-group-office');
const town = viewerOf('town-officer');
const head = viewerOf('head');
const teacher = viewerOf('class-teacher');
const CITY = '640381';
const VILLAGE = `${TOWN}201`;

beforeAll(async () => {
  registry = await startRegistryUnderTest('2026-04-28T09:00:00+08:00');
  await registry.imported('SCHOOLS', [schoolRow(SCHOOL), { ...schoolRow(OTHER_SCHOOL), 所在地代码: '640381100' }]);
  await registry.imported(
    'STUDENTS',
    [0, 1].map((index) => studentRow(index)),
  );
});
afterAll(async () => registry?.stop());

async function act(mutation: string, input: object, who: typeof bureau): Promise<any> {
  const type = pascalCase(mutation);
  const source = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename ... on Refusal { code field zh }
    ${mutation.startsWith('issue') ? '... on IssueResponsibilityLettersSuccess { issuedCount }' : '... on Conflict { actualVersion } ... on ResponsibilityLetterSuccess { letter { id version status signedOn } }'} } }`;
  return (await registry.ask(source, { input: { idempotencyKey: newId(), ...input } }, who))[mutation];
}
const issue = (kind: string, id: string, signers: string, more: object, who: typeof bureau) =>
  act('issueResponsibilityLetters', { year: YEAR, issuer: { kind, id }, signers, ...more }, who);
const junior = (value: number) => ({ target: 'JUNIOR_CONSOLIDATION', value });
const atMost = (value: number) => ({ target: 'DROPOUTS_AT_MOST', value });
const LIST = `query ($filter: ResponsibilityLetterFilter) { responsibilityLetters(filter: $filter, first: 100) { edges { node {
  id status line expiresOn issuer { kind id } signer { kind id school { id } jurisdiction { id } student { id } } targets { target value } } } } }`;
const letters = async (filter: object, who = bureau): Promise<any[]> =>
  (await registry.ask(LIST, { filter }, who)).responsibilityLetters.edges.map(({ node }: any) => node);
const letterTo = async (signerId: string, who = bureau) =>
  (await letters({ year: YEAR }, who)).find(({ signer }) => signer.id === signerId);
const sign = async (signerId: string, who: typeof bureau, reader = bureau) =>
  act('recordLetterSignature', { letterId: (await letterTo(signerId, reader)).id, on: '2026-04-28' }, who);
const COVERAGE = `query ($issuer: LetterPartyInput!, $signers: LetterPartyKind!) { letterCoverage(year: "${YEAR}", issuer: $issuer, signers: $signers) {
  expected issued signed missing { kind id } rollUp { target own below without held } } }`;
const coverage = async (kind: string, id: string, signers: string, who = bureau) =>
  (await registry.ask(COVERAGE, { issuer: { kind, id }, signers }, who)).letterCoverage;
const levels = async (year: string, who = leadingGroup): Promise<any[] | null> =>
  (await registry.ask(`{ letterLevels(year: "${year}") { line signers expected issued signed } }`, {}, who)).letterLevels;

describe('A10 the education line', () => {
  it('A10 begins with the bureau, which shares out the plan’s targets and nothing softer', async () => {
    expect(await issue('BUREAU', CITY, 'SCHOOL', { toAll: [junior(97)] }, bureau)).toMatchObject({ code: 'TARGET_TOO_SOFT' });
    expect(await issue('BUREAU', CITY, 'SCHOOL', { toAll: [junior(101)] }, bureau)).toMatchObject({ code: 'TARGET_INVALID' });
    expect(await issue('BUREAU', CITY, 'TEACHER', { toAll: [junior(98)] }, bureau)).toMatchObject({ code: 'LETTER_PARTY_UNKNOWN' });
    expect(await letters({ year: YEAR })).toEqual([]);
    const own = { signerId: SCHOOL, targets: [junior(99), atMost(3)] };
    expect(await issue('BUREAU', CITY, 'SCHOOL', { toAll: [junior(98)], letters: [own] }, bureau)).toMatchObject({ issuedCount: 2 });
    expect(await issue('BUREAU', CITY, 'SCHOOL', { toAll: [junior(98)] }, bureau)).toMatchObject({ issuedCount: 0 });
  });

  it('A10 goes down level by level: nobody hands out before they have signed', async () => {
    const toTeachers = { toAll: [junior(99), atMost(3)] };
    expect(await issue('SCHOOL', SCHOOL, 'TEACHER', toTeachers, head)).toMatchObject({ code: 'OWN_LETTER_NOT_SIGNED' });
    expect(await sign(SCHOOL, viewerOf('head', elsewhere))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await sign(SCHOOL, head)).toMatchObject({ letter: { status: 'SIGNED', signedOn: '2026-04-28' } });
    expect(await issue('SCHOOL', SCHOOL, 'TEACHER', { toAll: [junior(98)] }, head)).toMatchObject({ code: 'TARGET_TOO_SOFT' });
    expect(await issue('SCHOOL', SCHOOL, 'TEACHER', toTeachers, head)).toMatchObject({ issuedCount: 1 });
    await sign(CLASS, teacher);
    expect(await issue('TEACHER', CLASS, 'PARENT', { toAll: [{ target: 'DROPOUTS_AT_MOST', value: 0 }] }, teacher)).toMatchObject({
      issuedCount: 2,
    });
    const [child] = [await registry.idOf(0)];
    expect(await sign(child ?? '', teacher)).toMatchObject({ letter: { status: 'SIGNED' } });
  });

  it('A10 is handed out by the party itself', async () => {
    expect(await issue('SCHOOL', SCHOOL, 'TEACHER', { toAll: [junior(99)] }, bureau)).toMatchObject({ code: 'NOT_ACTING_FOR' });
    expect(await issue('SCHOOL', OTHER_SCHOOL, 'TEACHER', { toAll: [junior(99)] }, head)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await issue('BUREAU', CITY, 'SCHOOL', { toAll: [junior(99)] }, viewerOf('analyst'))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('A10 says who has not signed, and whether the letters below hold what was promised', async () => {
    expect(await coverage('BUREAU', CITY, 'SCHOOL')).toMatchObject({
      expected: 2,
      issued: 2,
      signed: 1,
      missing: [{ kind: 'SCHOOL', id: OTHER_SCHOOL }],
    });
    const ofSchool = await coverage('SCHOOL', SCHOOL, 'TEACHER', head);
    expect(ofSchool).toMatchObject({ expected: 1, signed: 1, missing: [] });
    expect(ofSchool.rollUp).toEqual([
      { target: 'JUNIOR_CONSOLIDATION', own: 99, below: 99, without: 0, held: true },
      { target: 'DROPOUTS_AT_MOST', own: 3, below: 3, without: 0, held: true },
    ]);
    expect(await coverage('TEACHER', CLASS, 'PARENT', teacher)).toMatchObject({ expected: 2, issued: 2, signed: 1 });
    expect(await coverage('BUREAU', CITY, 'SCHOOL', head)).toBeNull();
  });
});

describe('A10 A11 the ledger of letters', () => {
  it('A10 A11 has a line for each letter of a year, for those who reach it', async () => {
    const { text, lineCount } = await registry.exported('RESPONSIBILITY_LETTERS', bureau, { period: YEAR });
    expect(lineCount).toBe((await letters({ year: YEAR })).length);
    expect(text).toContain(`教育线,教育局,${CITY},学校,${SCHOOL},初中三年巩固率（%）不低于99；辍学人数不超过3,已签订,`);
    expect(await registry.exported('RESPONSIBILITY_LETTERS', viewerOf('head', elsewhere), { period: YEAR })).toMatchObject({
      lineCount: 1,
    });
  });
});

describe('A10 the government line', () => {
  it('A10 goes from the city to towns and departments, and from a town to its villages', async () => {
    const targets = { toAll: [junior(98), { target: 'PRIMARY_CONSOLIDATION', value: 100 }] };
    expect(await issue('CITY', CITY, 'TOWN', targets, leadingGroup)).toMatchObject({ issuedCount: 11 });
    expect(await issue('CITY', CITY, 'DEPARTMENT', targets, leadingGroup)).toMatchObject({ issuedCount: 6 });
    await sign(TOWN, town);
    expect(await sign('justice', leadingGroup)).toMatchObject({ letter: { status: 'SIGNED' } });
    const village = (signerId: string) => ({ letters: [{ signerId, targets: targets.toAll }] });
    expect(await issue('TOWN', TOWN, 'VILLAGE', village('640381100201'), town)).toMatchObject({ code: 'LETTER_PARTY_UNKNOWN' });
    expect(await issue('TOWN', TOWN, 'VILLAGE', village(VILLAGE), town)).toMatchObject({ issuedCount: 1 });
    expect(await sign(VILLAGE, town)).toMatchObject({ letter: { status: 'SIGNED' } });
  });

  it('A10 both lines stand side by side for those who answer for the city', async () => {
    expect(await levels(YEAR)).toEqual([
      { line: 'GOVERNMENT', signers: 'TOWN', expected: 11, issued: 10, signed: 1 },
      { line: 'GOVERNMENT', signers: 'DEPARTMENT', expected: 6, issued: 5, signed: 1 },
      { line: 'GOVERNMENT', signers: 'VILLAGE', expected: null, issued: 0, signed: 1 },
      { line: 'EDUCATION', signers: 'SCHOOL', expected: 2, issued: 1, signed: 1 },
      { line: 'EDUCATION', signers: 'TEACHER', expected: 1, issued: 0, signed: 1 },
      { line: 'EDUCATION', signers: 'PARENT', expected: 2, issued: 1, signed: 1 },
    ]);
    expect(await levels(YEAR, head)).toBeNull();
  });

  it('A10 counts the villages of the city as those of its towns, and hands no letter to one that is closed', async () => {
    const [listed, closed] = [`${TOWN}202`, `${TOWN}203`];
    for (const code of [listed, closed])
      await registry.ask(
        `mutation ($input: VillageInput!) { addVillage(input: $input) { __typename } }`,
        { input: { idempotencyKey: newId(), code, name: '示范村', kind: 'VILLAGE' } },
        bureau,
      );
    await registry.ask(
      `mutation ($input: CloseVillageInput!) { closeVillage(input: $input) { __typename } }`,
      { input: { idempotencyKey: newId(), code: closed, on: '2026-04-28' } },
      bureau,
    );
    // One is in the tree alone, one has signed and is not in the tree.
    expect(await coverage('TOWN', TOWN, 'VILLAGE')).toMatchObject({ expected: 2 });
    expect((await levels(YEAR))?.find(({ signers }) => signers === 'VILLAGE')).toMatchObject({ expected: 2, signed: 1 });
    const given = { letters: [{ signerId: closed, targets: [junior(98)] }] };
    expect(await issue('TOWN', TOWN, 'VILLAGE', given, town)).toMatchObject({ code: 'LETTER_PARTY_UNKNOWN', field: 'input.letters' });
  });

  it('A10 E2 each reads the letters of their own reach', async () => {
    expect((await letters({ year: YEAR }, teacher)).map(({ signer }) => signer.kind).sort()).toEqual(['PARENT', 'PARENT', 'TEACHER']);
    expect((await letters({ year: YEAR }, viewerOf('head', elsewhere))).map(({ signer }) => signer.id)).toEqual([OTHER_SCHOOL]);
    expect(await letters({ year: YEAR }, viewerOf('analyst'))).toEqual([]);
  });
});

describe('A10 the end of a letter', () => {
  it('A10 a letter is withdrawn by whoever handed it out, and another takes its place', async () => {
    const { id } = await letterTo(OTHER_SCHOOL);
    expect(await act('withdrawResponsibilityLetter', { letterId: id }, viewerOf('head', elsewhere))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act('withdrawResponsibilityLetter', { letterId: id, expectedVersion: 9 }, bureau)).toMatchObject({
      __typename: 'Conflict',
    });
    expect(await act('withdrawResponsibilityLetter', { letterId: id }, bureau)).toMatchObject({ letter: { status: 'WITHDRAWN' } });
    expect(await coverage('BUREAU', CITY, 'SCHOOL')).toMatchObject({ issued: 1 });
    expect(await issue('BUREAU', CITY, 'SCHOOL', { toAll: [junior(100)] }, bureau)).toMatchObject({ issuedCount: 1 });
    expect(await letterTo(OTHER_SCHOOL)).toMatchObject({ status: 'ISSUED', targets: [junior(100)] });
  });

  it('A10 letters expire with the school year and are signed anew', async () => {
    registry.clock.set('2026-08-31T20:00:00+08:00');
    await registry.tick();
    expect(await letters({ status: 'EXPIRED' })).toEqual([]);
    const before = await levels(YEAR);
    registry.clock.set('2026-09-01T08:00:00+08:00');
    await registry.tick();
    const expired = await letters({ status: 'EXPIRED' });
    expect(expired.map(({ signer }) => signer.kind)).toEqual(expect.arrayContaining(['TOWN', 'SCHOOL', 'PARENT']));
    expect(await letters({ status: 'SIGNED' })).toEqual([]);
    expect(await levels(YEAR)).toEqual(before);
    const anew = { year: '2026', issuer: { kind: 'BUREAU', id: CITY }, signers: 'SCHOOL', toAll: [junior(98)] };
    expect(await act('issueResponsibilityLetters', anew, bureau)).toMatchObject({ issuedCount: 2 });
  });

  it('A10 nobody is expected of a school that is closed, and of parents those of the children of the year', async () => {
    const close = `mutation ($input: CloseSchoolInput!) { closeSchool(input: $input) { __typename } }`;
    await registry.ask(close, { input: { idempotencyKey: newId(), schoolId: OTHER_SCHOOL, on: '2026-04-27' } });
    expect(await levels(YEAR)).toContainEqual(expect.objectContaining({ signers: 'SCHOOL', expected: 1 }));
    expect(await levels('2023')).toContainEqual(expect.objectContaining({ signers: 'PARENT', expected: 0 }));
  });
});

import type { Post, Viewer } from '@baoxue/auth';
import { analyst, ask, CANARY, officer, startTown, type Town } from '../gateway.fixtures.js';

let town: Town;
beforeAll(async () => {
  town = await startTown();
});
afterAll(() => town.stop());

const viewer = (post: Post): Viewer => ({ subject: post, post, jurisdictions: ['6403'], schoolIds: [], classIds: [] });
const askAs = async (by: Viewer, query: string, variables: object = {}) => (await ask(town, await town.token(by), query, variables)).body;
const FORBIDDEN = { code: 'FORBIDDEN', rule: 'E2', zh: expect.stringMatching(/[一-龥]/), en: expect.stringMatching(/post/) };
/** How often a mutation reached its subgraph, this time counted. */
const counted = async (): Promise<number> => (await askAs(officer, 'mutation { count }')).data.count;

describe('A field with a policy', () => {
  const CASE = '{ dropoutCase(id: "case-s1") { status told { on note } } }';

  it('E2 is answered to a post that has the action', async () => {
    const { data, errors } = await askAs(officer, CASE);
    expect(errors).toBeUndefined();
    expect(data.dropoutCase.told[0]).toEqual({ on: '2026-05-06', note: CANARY });
  });

  it('E2 is null to any other, with an error that names field and rule, and the rest is answered', async () => {
    const { data, errors } = await askAs(analyst, CASE);
    expect(data.dropoutCase).toEqual({
      status: 'SUSPECTED',
      told: [
        { on: '2026-05-06', note: null },
        { on: '2026-05-07', note: null },
      ],
    });
    expect(errors).toEqual([
      {
        message: expect.any(String),
        path: ['dropoutCase', 'told', 0, 'note'],
        extensions: { ...FORBIDDEN, field: 'dropoutCase.told.note' },
      },
    ]);
  });

  it('E2 is not asked of any subgraph', async () => {
    const fetches = async () =>
      Number(
        /gateway_subgraph_seconds_count\{service="registry",outcome="answered"\} (\d+)/.exec(
          await (await fetch(`${town.url}/metrics`)).text(),
        )?.[1] ?? 0,
      );
    await askAs(analyst, '{ whoAmI }');
    const before = await fetches();
    const { data } = await askAs(analyst, '{ dropoutCase(id: "case-s1") { student { guardian { phone } } } }');
    expect(data).toEqual({ dropoutCase: { student: { guardian: null } } });
    expect(await fetches()).toBe(before);
  });

  it('E2 stays hidden behind aliases, fragments, interfaces and other names', async () => {
    const query = `query A { dropoutCase(id: "case-s1") { ...Notes other: told { ... on Visit { on: note } ... on Call { note } } } }
      fragment Notes on DropoutCase { told { ... on Told { words: note } } }`;
    const { data } = await askAs(analyst, query);
    expect(data.dropoutCase).toEqual({ told: [{ words: null }, { words: null }], other: [{ on: null }, { note: 'called' }] });
    expect(JSON.stringify(data)).not.toContain('金丝雀');
  });

  it('E2 takes its parent along where it may not be null, and a type hides wherever it stands', async () => {
    const { data, errors } = await askAs(
      officer,
      '{ dropoutCase(id: "case-s1") { id verdict } other: dropoutCase(id: "case-s2") { id finding { text } } }',
    );
    expect(data).toEqual({ dropoutCase: null, other: { id: 'case-s2', finding: null } });
    expect(errors.map(({ extensions }: { extensions: { field: string } }) => extensions.field)).toEqual([
      'dropoutCase.verdict',
      'other.finding',
    ]);
  });

  it('E2 is no error where it is not met: left out by a variable, or of something that is not there', async () => {
    const query = 'query($notes: Boolean!) { dropoutCase(id: "case-s1") { told { on note @include(if: $notes) } } }';
    expect((await askAs(analyst, query, { notes: false })).errors).toBeUndefined();
    expect((await askAs(analyst, query, { notes: true })).errors).toHaveLength(1);
    expect(await askAs(viewer('class-teacher'), '{ dropoutCase(id: "case-s1") { finding { text } } }')).toMatchObject({
      data: { dropoutCase: null },
    });
  });

  it('E2 refuses the whole of an operation that our own executor does not run', async () => {
    const { data, errors } = await askAs(analyst, '{ dropoutCase(id: "case-s1") { constructor: status told { note } } }');
    expect({ data, codes: errors[0].extensions }).toEqual({
      data: { dropoutCase: null },
      codes: expect.objectContaining({ code: 'FORBIDDEN' }),
    });
  });
});

describe('A mutation with a policy', () => {
  const confirm = (fields = '__typename') =>
    `mutation { confirm(id: "c1") { ... on DropoutCase { ${fields} } ... on Refusal { code field rule zh en } } }`;

  it('E2 is done for a post that has one of its actions', async () => {
    expect(await askAs(viewer('registry-administrator'), confirm('id'))).toMatchObject({ data: { confirm: { id: 'c1' } } });
    expect(await askAs(viewer('bureau-officer'), confirm('id'))).toMatchObject({ data: { confirm: { id: 'c1' } } });
  });

  it('E2 is refused to any other as its subgraph would, and its subgraph is not asked', async () => {
    const before = await counted();
    expect(await askAs(officer, confirm())).toMatchObject({ data: { confirm: { ...FORBIDDEN, field: null } } });
    expect(await counted()).toBe(before + 1);
  });

  it('E2 is not done by half: what stands beside it is refused too, and so is one whose answer holds what may not be seen', async () => {
    const before = await counted();
    const both = `mutation { visit(id: "c1") { ... on Refusal { code field } } confirm(id: "c1") { ... on Refusal { code field } } count }`;
    expect(await askAs(officer, both)).toMatchObject({
      data: { visit: { code: 'FORBIDDEN', field: 'Mutation.confirm' }, confirm: { code: 'FORBIDDEN', field: null }, count: null },
      errors: [{ path: ['count'], extensions: { ...FORBIDDEN, field: 'Mutation.confirm' } }],
    });
    expect(await askAs(viewer('bureau-officer'), confirm('finding { text }'))).toMatchObject({
      data: { confirm: { ...FORBIDDEN, field: 'DropoutCase.finding' } },
    });
    expect(await counted()).toBe(before + 1);
  });
});

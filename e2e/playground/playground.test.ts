/** The analysts' page in a real browser, on a real graph. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { focusIsVisible, openBrowser, seriousFindings, tabTo, visit } from '../support/browser.js';
import { deskOf, eventually, type Desk } from '../support/graph-client.js';
import { CLASS, SCHOOL, TOWN } from '../support/small-school.js';
import { startTestGraph, type TestGraph } from '../support/test-graph.js';
import { FIRST_HOUR } from './first-hour.js';
import { READING, runSaved } from './saved-queries.js';
import { FORMULA_NAME, loadTown } from './town.js';
import { CITY } from '../../infra/town/places.js';

const GUIDE = join(import.meta.dirname, '../../docs/guides/analyst.md');
const WIDE = 1440;
const PHONE = 390;
/** A page that has died is noticed; one on a busy machine is only slow. */
const TEST_MS_MAX = 300_000;

jest.setTimeout(TEST_MS_MAX);

let graph: TestGraph;
let browser: Browser;
let teacher: Desk;

beforeAll(async () => {
  browser = await openBrowser();
  graph = await startTestGraph('2026-04-28T08:00:00+08:00');
  await loadTown(graph);
  teacher = await deskOf(graph, { post: 'class-teacher', schools: [SCHOOL], classes: [CLASS] });
}, 400_000);

afterAll(async () => {
  await browser?.close();
  await graph?.kill();
});

const visitAt = (width: number) => visit(browser, { url: graph.url, width, language: 'zh-CN' });

async function signInAs(page: Page, post: RegExp): Promise<void> {
  await page.getByRole('button', { name: post }).click();
  await page.locator('.viewer').waitFor();
}

async function openQuery(page: Page, id: string): Promise<void> {
  await page.evaluate(`location.hash = '#/${id}'`);
  await page.locator('.query-page').waitFor();
}

describe('An analyst’s first hour', () => {
  let page: Page;
  let breaches: readonly string[];
  beforeAll(async () => ({ page, breaches } = await visitAt(WIDE)));

  it('E3 is told in the guide in the same steps', () => {
    const headings = [...readFileSync(GUIDE, 'utf8').matchAll(/^## \d+\. (.+)$/gm)].map(([, title]) => title);
    expect(headings).toEqual(FIRST_HOUR.map(({ title }) => title));
  });

  it.each(FIRST_HOUR.map(({ title, take }) => [title, take] as const))('E3 %s', async (_title, take) => {
    await take({ page, teacher });
  });

  it('E3 sends nothing anywhere but to the gateway, and keeps to the page’s policy', () => expect(breaches).toEqual([]));
});

describe('The page', () => {
  it('E3 is used without a mouse: sign in, choose a query, run it, sort it, open a list', async () => {
    const { page } = await visitAt(WIDE);
    const enter = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
      await tabTo(page, page.getByRole(role, { name }).first());
      expect(await focusIsVisible(page)).toBe(true);
      await page.keyboard.press('Enter');
    };
    await enter(/校长/);
    await page.getByRole('heading', { level: 1, name: '常用查询' }).waitFor();
    await enter(/^个案一览/, 'link');
    await page.locator('.section tbody tr').first().waitFor();
    await enter('查询');
    await page.getByRole('status').getByText(/用时/).waitFor();
    await enter('学生');
    expect(await page.locator('th[aria-sort]').innerText()).toContain('学生');
    await openQuery(page, 'ledgers/2-children');
    await enter(/^展开 台账/);
    await page.getByRole('region', { name: '台账' }).getByRole('cell', { name: /家庭/ }).waitFor();
    await page.context().close();
  });

  it.each([WIDE, PHONE])('E3 has no serious finding of an accessibility scan, %i pixels wide', async (width) => {
    const { page } = await visitAt(width);
    const findings: Record<string, readonly string[]> = { 'sign in': await seriousFindings(page) };
    await signInAs(page, /教育局控辍保学专干/);
    findings['home'] = await seriousFindings(page);
    await openQuery(page, 'cases/1-list');
    await page.locator('.section tbody tr').first().waitFor();
    findings['table'] = await seriousFindings(page);
    await page.getByRole('button', { name: '图表', exact: true }).click();
    await page.locator('canvas').waitFor();
    findings['chart'] = await seriousFindings(page);
    await page.getByRole('button', { name: '表格', exact: true }).click();
    await page.locator('.section tbody').getByRole('link').first().click();
    await page.locator('.record').waitFor();
    findings['record'] = await seriousFindings(page);
    await openQuery(page, 'dropout-story/6-complete-aid-review');
    findings['form'] = await seriousFindings(page);
    await page.evaluate(`location.hash = '#/explore'`);
    await page.locator('.graphiql-container').waitFor();
    findings['editor'] = await seriousFindings(page, '.graphiql-container');
    expect(Object.entries(findings).filter(([, found]) => found.length > 0)).toEqual([]);
    await page.context().close();
  });

  it.each([WIDE, PHONE])('E3 needs no sideways scrolling, %i pixels wide', async (width) => {
    const { page } = await visitAt(width);
    await signInAs(page, /教育局控辍保学专干/);
    for (const id of ['cases/1-list', 'dropout-story/9-whole-situation', 'schools/3-students']) {
      await openQuery(page, id);
      await page.getByRole('status').waitFor();
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  });

  it('abuse S24: disarms in its files what a spreadsheet would take for a formula', async () => {
    const { page } = await visitAt(WIDE);
    await signInAs(page, /教育局控辍保学专干/);
    await openQuery(page, 'schools/3-students');
    await page.getByRole('cell', { name: FORMULA_NAME }).waitFor();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '下载 CSV' }).click()]);
    expect(readFileSync(await file.path(), 'utf8')).toContain(`,'${FORMULA_NAME},`);
    await page.context().close();
  });

  it('G5 keeps no token, no answer and no variable where the next person at this computer finds it', async () => {
    const { page } = await visitAt(WIDE);
    await signInAs(page, /教育局控辍保学专干/);
    await openQuery(page, 'cases/1-list');
    await page.locator('.section tbody tr').first().waitFor();
    await page.evaluate(`location.hash = '#/explore'`);
    await page.locator('.graphiql-execute-button').click();
    const kept = await page.evaluate<Record<string, string>>('({ ...localStorage, ...sessionStorage })');
    expect(Object.keys(kept).sort()).toEqual(['baoxue.demo-post', 'baoxue.language']);
    await page.context().close();
  });
});

describe('The saved queries', () => {
  const place = { jurisdictions: [CITY, TOWN], schools: [SCHOOL], classes: [CLASS] };
  const deskFor = (post: string) => deskOf(graph, { post, ...place });
  const today = '2026-05-06';
  let chosen: Record<string, string>;

  beforeAll(async () => {
    const { dropoutCases } = (await runSaved(await deskFor('bureau-officer'), 'cases/1-list', today, {})) as unknown as {
      dropoutCases: { edges: readonly { node: { id: string; student: { id: string } } }[] };
    };
    const { id: caseId = '', student } = dropoutCases.edges[0]?.node ?? {};
    chosen = { caseId, studentId: student?.id ?? '', schoolId: SCHOOL, classId: CLASS };
  });

  it.each(READING.map(({ id, posts }) => [id, posts[0] ?? 'bureau-officer'] as const))(
    'E3 %s is answered in full to %s',
    async (id, post) => {
      expect(Object.values(await runSaved(await deskFor(post), id, today, chosen))).not.toContain(null);
    },
  );

  it('E3 take the story from the confirmation to the return, post by post', async () => {
    const act = async (post: string, id: string, more: Record<string, string> = {}) =>
      Object.values(await runSaved(await deskFor(post), `dropout-story/${id}`, graphDay, { ...chosen, ...more }))[0];
    let graphDay = today;
    for (const date of ['2026-05-07', '2026-05-08', '2026-05-09', '2026-05-11']) {
      graphDay = date;
      graph.moveClock(`${date}T10:00:00+08:00`);
      expect(await act('class-teacher', '2-take-roll')).toMatchObject({ rollCall: { date } });
    }
    expect(await act('class-teacher', '3-record-contact', { note: '示例记录' })).toMatchObject({ dropoutCase: { status: 'SUSPECTED' } });
    const confirmed = await eventually(
      async () => {
        const { dropoutCase } = (await runSaved(await deskFor('bureau-officer'), 'cases/2-one', graphDay, chosen)) as {
          dropoutCase: { version: number };
        };
        return act('registry-administrator', '4-confirm', { expectedVersion: String(dropoutCase.version) });
      },
      (answer) => !['STALE_VERSION', 'WEEK_NOT_OVER'].includes((answer as { code?: string }).code ?? ''),
      'the case to have heard of each roll',
    );
    expect(confirmed).toMatchObject({ dropoutCase: { status: 'DROPPED_OUT' } });
    expect(await act('town-officer', '5-acknowledge', { recipient: 'TOWN' })).toMatchObject({
      dropoutCase: { reports: expect.any(Array) },
    });
    const review = await eventually(
      async () =>
        (await runSaved(await deskFor('poverty-officer'), 'aid/1-reviews', graphDay, {})) as {
          aidReviews: { edges: readonly { node: { id: string } }[] };
        },
      ({ aidReviews }) => aidReviews.edges.length > 0,
      'an aid review',
    );
    const aidReviewId = review.aidReviews.edges[0]?.node.id ?? '';
    const decision = { aidReviewId, cause: 'POVERTY', measures: 'LIVING_SUBSISTENCE' };
    expect(await act('poverty-officer', '6-complete-aid-review', decision)).toMatchObject({ review: { status: 'COMPLETED' } });
    expect(await act('registry-administrator', '8-record-return')).toMatchObject({ dropoutCase: { status: 'RETURNED' } });
  });
});

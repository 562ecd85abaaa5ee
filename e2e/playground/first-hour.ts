/** An analyst's first hour, step by step. docs/guides/analyst.md tells it in the same steps, under the same titles. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readRows } from '@baoxue/spreadsheet';
import type { Desk } from '../support/graph-client.js';

export interface Hour {
  readonly page: Page;
  /** Somebody who works on a case while the analyst watches. */
  readonly teacher: Desk;
}

export interface Step {
  readonly title: string;
  readonly take: (hour: Hour) => Promise<void>;
}

const RECORD_CONTACT = `mutation($input: RecordContactInput!) { recordContact(input: $input) { __typename ... on Problem { code } } }`;
const FIRST_CASE = '{ dropoutCases(first: 1) { edges { node { id } } } }';

const open = (page: Page, title: string) => page.getByRole('link', { name: title, exact: true }).click();
const rows = (page: Page) => page.locator('.section > .table-scroll > table > tbody > tr');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), button(page, name).click()]);
  return file.path();
}

export const FIRST_HOUR: readonly Step[] = [
  {
    title: '选择岗位 · Sign in as the analyst',
    async take({ page }) {
      await page.getByRole('button', { name: /数据分析员/ }).click();
      await page.getByRole('heading', { level: 1, name: '常用查询' }).waitFor();
      await page.locator('.viewer', { hasText: '数据分析员' }).getByText('青铜峡市').waitFor();
    },
  },
  {
    title: '个案一览 · List the cases',
    async take({ page }) {
      await page.getByRole('link', { name: /^个案一览/ }).click();
      await rows(page).first().waitFor();
      expect(await rows(page).count()).toBe(6);
      const heads = (await page.locator('.section thead').first().innerText()).split('\t').map((head) => head.trim());
      expect(heads).toEqual(expect.arrayContaining(['个案状态', '缺课首日', '学生', '学校', '所在地', '年级']));
      // The analyst sees figures, not which child.
      expect(await rows(page).first().innerText()).toMatch(/疑似辍学.*\*.*八年级.*示范初级中学.*峡口镇/s);
    },
  },
  {
    title: '预计开销 · See what a query costs before it runs',
    async take({ page }) {
      await page.getByText(/预计开销 302 \/ 20,000/).click();
      await page.getByRole('cell', { name: 'dropoutCases.edges', exact: true }).waitFor();
      await page.getByLabel('每页条数').fill('100');
      await page.getByText(/预计开销 602 \/ 20,000/).waitFor();
      await page.getByLabel('每页条数').fill('50');
    },
  },
  {
    title: '筛选 · Narrow it, and keep the address',
    async take({ page }) {
      await page.getByLabel('个案状态').selectOption({ label: '复学' });
      await button(page, '查询').click();
      await page.getByText('没有符合条件的记录。').waitFor();
      expect(page.url()).toContain('#/cases/1-list?status=RETURNED');
      await page.getByLabel('个案状态').selectOption({ label: '疑似辍学' });
      await button(page, '查询').click();
      await rows(page).first().waitFor();
    },
  },
  {
    title: '图表 · Draw a chart, and see the children behind a figure',
    async take({ page }) {
      await button(page, '图表').click();
      await page.getByLabel('图表内容').selectOption({ label: '条数，按 住校' });
      await page.getByRole('img', { name: /条数，按 住校: 否 4; 是 2/ }).waitFor();
      await page.getByRole('button', { name: '是 2' }).click();
      await page.getByText(/只看 是/).waitFor();
      expect(await rows(page).count()).toBe(2);
      await button(page, '显示全部').click();
      expect(await rows(page).count()).toBe(6);
    },
  },
  {
    title: '打开记录 · Follow a row to its case and to the child',
    async take({ page }) {
      await rows(page).first().getByRole('link').first().click();
      await page.getByRole('heading', { level: 1, name: '一个个案' }).waitFor();
      await page.getByRole('region', { name: '待办' }).getByRole('cell', { name: '联系监护人' }).waitFor();
      await page
        .locator('.record > dl')
        .getByTitle(/一个孩子的全部情况/)
        .click();
      await page.getByRole('heading', { level: 1, name: /一个孩子的全部情况/ }).waitFor();
      await page.locator('.record').getByText('在读').waitFor();
      await page.goBack();
      await page.getByRole('heading', { level: 1, name: '一个个案' }).waitFor();
    },
  },
  {
    title: '下载 · Take the table along as CSV or XLSX',
    async take({ page }) {
      await open(page, '个案一览');
      await rows(page).first().waitFor();
      const csv = readFileSync(await download(page, '下载 CSV'), 'utf8');
      const [heads, first, ...others] = csv.trimEnd().split('\n');
      expect(heads).toMatch(/^\uFEFF编号,个案状态,缺课首日/);
      expect(first).toMatch(/,疑似辍学,2026-04-29,3,/);
      expect(others).toHaveLength(5);
      const read = [];
      const required = ['编号', '个案状态', '学校'];
      const optional = (heads ?? '')
        .replace('\uFEFF', '')
        .split(',')
        .filter((head) => !required.includes(head));
      for await (const row of readRows(await download(page, '下载 XLSX'), { required, optional })) read.push(row);
      expect(read).toHaveLength(6);
      expect(read[0]).toMatchObject({ cells: { 个案状态: '疑似辍学', 学校: '示范初级中学' } });
    },
  },
  {
    title: '指标 · Compare towns on an indicator',
    async take({ page }) {
      await open(page, '各镇、各校指标');
      await page.getByRole('cell', { name: '峡口镇' }).waitFor();
      await button(page, '图表').click();
      await page.getByLabel('图表内容').selectOption({ label: '指标值 按 所在地' });
      await page.getByRole('img', { name: /^指标值 按 所在地: .+ \d/ }).waitFor();
    },
  },
  {
    title: '实时关注 · Watch a case change without asking again',
    async take({ page, teacher }) {
      await open(page, '实时关注个案');
      await button(page, '开始监听').click();
      await page.getByText('正在监听').waitFor();
      const { dropoutCases } = await teacher.ask<{ dropoutCases: { edges: { node: { id: string } }[] } }>(FIRST_CASE);
      const input = { idempotencyKey: 'watched', caseId: dropoutCases.edges[0]?.node.id, kind: 'PHONE', on: '2026-05-06', reached: true };
      expect(await teacher.ask(RECORD_CONTACT, { input })).toEqual({ recordContact: { __typename: 'DropoutCaseSuccess' } });
      await rows(page).first().waitFor();
      expect(await rows(page).count()).toBe(1);
      await button(page, '停止').click();
    },
  },
  {
    title: '被拒绝时 · Read a refusal',
    async take({ page }) {
      await open(page, '5. 书面报告回执');
      await page.getByText('适用岗位：镇（街道）教育专干、教育局控辍保学专干').waitFor();
      await page.getByLabel('个案', { exact: true }).selectOption({ index: 1 });
      await page.getByLabel('收件方').selectOption({ label: '镇（街道）' });
      await button(page, '提交').click();
      const refusal = page.getByRole('alert');
      await refusal.waitFor();
      expect(await refusal.innerText()).toMatch(/未办理\s+您的岗位无权进行此项操作。\s+FORBIDDEN\s+依据：E2/);
    },
  },
  {
    title: '自由查询 · Write a query of your own',
    async take({ page }) {
      await page.getByRole('link', { name: '自由查询', exact: true }).click();
      await page.locator('.graphiql-query-editor').getByText('FirstQuery').waitFor();
      await page.locator('.graphiql-execute-button').click();
      await page.locator('.graphiql-response').getByText('示范初级中学').waitFor();
      await button(page, '以表格查看结果').click();
      await page.getByRole('dialog').getByRole('cell', { name: '示范小学' }).waitFor();
      await button(page, '关闭').click();
    },
  },
  {
    title: 'English · Change the language',
    async take({ page }) {
      await button(page, 'English').click();
      await page.getByRole('link', { name: 'Saved queries' }).click();
      await page.getByRole('heading', { level: 1, name: 'Saved queries' }).waitFor();
      await page.getByRole('link', { name: /^All cases/ }).click();
      await rows(page).first().waitFor();
      expect(await page.locator('.section thead').first().innerText()).toContain('School days absent');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await button(page, '中文').click();
    },
  },
];

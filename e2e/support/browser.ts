import axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { browserPath } from '../../infra/local/browser.js';

/** Nothing of its own goes out: no update, no sync, no first-run page. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Moments on a free machine. */
const STEP_MS_MAX = 90_000;

export const openBrowser = async (): Promise<Browser> => chromium.launch({ executablePath: await browserPath(), args: QUIET });

export interface Visitor {
  readonly page: Page;
  /** What must not happen on any page: requests to elsewhere, breaches of the page's policy, errors. */
  readonly breaches: readonly string[];
}

export interface VisitOptions {
  readonly url: string;
  readonly width: number;
  readonly language: 'zh-CN' | 'en';
}

/** A person at a window of the given width, watched for what a self-contained page never does. */
export async function visit(browser: Browser, { url, width, language }: VisitOptions): Promise<Visitor> {
  const context = await browser.newContext({ locale: language, viewport: { width, height: 900 }, acceptDownloads: true });
  const breaches: string[] = [];
  await watchPolicy(context, breaches);
  context.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${url}/`)) breaches.push(`request to ${request.url()}`);
  });
  context.setDefaultTimeout(STEP_MS_MAX);
  const page = await context.newPage();
  page.on('pageerror', (error) => breaches.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') breaches.push(`console: ${message.text()}`);
  });
  await page.goto(url);
  return { page, breaches };
}

async function watchPolicy(context: BrowserContext, breaches: string[]): Promise<void> {
  await context.exposeFunction('onBreach', (what: string) => void breaches.push(what));
  await context.addInitScript(
    `document.addEventListener('securitypolicyviolation', (event) => window.onBreach('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`,
  );
}

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What an accessibility scan of WCAG 2 A and AA calls serious or critical. `except` is a selector of what is not ours. */
export async function seriousFindings(page: Page, except?: string): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const context = JSON.stringify(except ? { exclude: [[except]] } : {});
  const options = JSON.stringify({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  const { violations } = await page.evaluate<{ violations: readonly Finding[] }>(`axe.run(${except ? context : 'document'}, ${options})`);
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Presses Tab until the element has the focus, as somebody without a mouse does. @throws Error when it cannot be reached */
export async function tabTo(page: Page, target: Locator, pressesMax = 80): Promise<void> {
  for (let pressed = 0; pressed < pressesMax; pressed += 1) {
    if (await target.evaluate((element) => element.ownerDocument.activeElement === element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${pressesMax} presses of Tab did not reach ${target.toString()}.`);
}

/** Whether the focused element shows that it has the focus. */
export const focusIsVisible = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>(`(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  })()`);

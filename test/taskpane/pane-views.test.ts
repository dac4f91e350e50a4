import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { harnessPage } from '../support/pane-harness/build-page';

const ROOT = resolve(import.meta.dirname, '../..');
const WORKBOOK = readFileSync(join(ROOT, 'test/fixtures/samples/001.xlsx')).toString('base64');
const TABS = ['check', 'rates', 'score', 'notes', 'settings'];

let browser: Browser;
let html = '';

beforeAll(async () => {
  html = await harnessPage();
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

async function openPane(
  width: number,
  options: { language?: 'zh-CN' | 'en'; isStuck?: boolean } = {},
): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 720 } });
  await page.setContent(html);
  await page.evaluate(
    async (asked) => {
      await (window as unknown as { openPane(options: unknown): Promise<unknown> }).openPane(asked);
    },
    { workbook: WORKBOOK, language: 'zh-CN', theme: 'light', ...options },
  );
  return page;
}

/** Elements that reach out of the window, buttons without a name, and texts cut off by their box. */
function flaws(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('.pane *')].filter(
      (element) => element.offsetParent !== null && !element.closest('.unseen'),
    );
    const named = (element: HTMLElement) =>
      `${element.tagName} ${element.className} ${element.innerText?.slice(0, 20)}`;
    const out = shown.filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1);
    const nameless = shown.filter(
      (element) =>
        element.matches('button, input, select, textarea, [role=button]') &&
        !element.getAttribute('aria-label') &&
        !element.getAttribute('aria-labelledby') &&
        !element.innerText?.trim() &&
        !(element as HTMLInputElement).labels?.length,
    );
    const cut = shown.filter(
      (element) =>
        element.matches('button, p, li, dd, dt, h1, h2, h3') &&
        element.scrollWidth > element.clientWidth + 1 &&
        element.clientWidth > 0,
    );
    return [
      ...out.map((e) => `out: ${named(e)}`),
      ...nameless.map((e) => `nameless: ${named(e)}`),
      ...cut.map((e) => `cut: ${named(e)}`),
    ];
  });
}

describe('the pane on the screen', () => {
  it.each([
    [320, 'zh-CN'],
    [320, 'en'],
    [480, 'zh-CN'],
  ] as const)('at %i px in %s nothing is cut off and everything has a name', async (width, language) => {
    const page = await openPane(width, { language });
    await page.locator('#page button').first().click();
    await page.locator('.filters').waitFor();
    await page.locator('.finding-head').first().click();
    expect(await flaws(page)).toEqual([]);
    for (const tab of TABS.slice(1)) {
      await page.locator(`#tab-${tab}`).click();
      for (const details of await page.locator('#page details:visible > summary').all())
        await details.click();
      expect(await flaws(page), tab).toEqual([]);
    }
    await page.locator('.head-row > button').click();
    expect(await flaws(page), 'help').toEqual([]);
    await page.close();
  });

  it('is worked by keyboard: tabs by arrow keys, focus stays with them', async () => {
    const page = await openPane(350);
    await page.locator('#tab-check').focus();
    for (const [key, tab] of [
      ['ArrowRight', 'rates'],
      ['End', 'settings'],
      ['ArrowRight', 'check'],
      ['ArrowLeft', 'settings'],
      ['Home', 'check'],
    ] as const) {
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(`tab-${tab}`);
      expect(await page.locator(`#tab-${tab}`).getAttribute('aria-selected')).toBe('true');
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.filters').waitFor();
    await page.close();
  });

  it('shows the findings of the cell that the user selects, and jumps for none of its own', async () => {
    const page = await openPane(350);
    await page.locator('#page button').first().click();
    await page.locator('.filters').waitFor();
    await page.locator('.finding-head').first().click();
    await page.locator('.finding-body').first().waitFor();
    expect(await page.locator('.at-cell').count()).toBe(0);
    await page.close();
  });

  it('while reading never ends, says so and offers to go on', async () => {
    const page = await openPane(320, { isStuck: true });
    await page.locator('.job').getByText('正在读取工作簿').waitFor();
    expect(await flaws(page)).toEqual([]);
    await page.close();
  });
});

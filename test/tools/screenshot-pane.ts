/**
 * Pictures of every page and state of the pane, at 320, 350 and 480 px, light, dark and in high contrast:
 * `npx tsx test/tools/screenshot-pane.ts FOLDER [WORKBOOK]`. They are to be looked at.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { harnessPage } from '../support/pane-harness/build-page';

const [folder = 'pane-pictures', workbook = 'assets/samples/绵阳-2020-转移支付区域绩效目标自评表.xlsx'] =
  process.argv.slice(2);

interface Look {
  readonly name: string;
  readonly width: number;
  readonly isDark: boolean;
  readonly isForced: boolean;
  readonly language: 'zh-CN' | 'en';
}

const LOOKS: readonly Look[] = [
  { name: '320-light', width: 320, isDark: false, isForced: false, language: 'zh-CN' },
  { name: '350-dark', width: 350, isDark: true, isForced: false, language: 'zh-CN' },
  { name: '480-light-en', width: 480, isDark: false, isForced: false, language: 'en' },
  { name: '320-contrast', width: 320, isDark: true, isForced: true, language: 'zh-CN' },
];

/** Goes to a state of the pane by what a user would press; the name is the picture's. */
const STATES: readonly { readonly name: string; go(page: Page): Promise<void> }[] = [
  { name: '01-opened', go: async () => undefined },
  {
    name: '02-checked',
    go: async (page) => {
      await page.locator('#page button').first().click();
      await page.locator('.filters').waitFor();
    },
  },
  { name: '03-finding', go: async (page) => page.locator('.finding-head').first().click() },
  {
    name: '04-waiver',
    go: async (page) =>
      page
        .locator('.finding-body')
        .first()
        .getByRole('button', { name: /忽略|Ignore/ })
        .first()
        .click(),
  },
  {
    name: '05-fixes',
    go: async (page) => {
      const button = page.locator('#page > button.wide').nth(1);
      if ((await button.count()) > 0) await button.click();
    },
  },
  { name: '06-rates', go: async (page) => page.locator('#tab-rates').click() },
  { name: '07-rates-preview', go: async (page) => page.locator('#page button').first().click() },
  {
    name: '08-written',
    go: async (page) => {
      const write = page.locator('.sticky button').first();
      if ((await write.count()) > 0 && (await write.isEnabled())) await write.click();
      await page.waitForTimeout(300);
    },
  },
  { name: '09-score', go: async (page) => page.locator('#tab-score').click() },
  {
    name: '10-score-rows',
    go: async (page) => {
      const block = page.locator('.score-block > summary').nth(1);
      if ((await block.count()) > 0) await block.click();
      const grade = page.locator('.grade').first();
      if ((await grade.count()) > 0) await grade.click();
    },
  },
  { name: '11-notes', go: async (page) => page.locator('#tab-notes').click() },
  { name: '12-settings', go: async (page) => page.locator('#tab-settings').click() },
  {
    name: '13-settings-open',
    go: async (page) => {
      for (const summary of await page.locator('.settings > summary').all()) await summary.click();
      await page.locator('.head-details summary').click();
    },
  },
  { name: '14-help', go: async (page) => page.locator('.head-row > button').click() },
  { name: '15-rule', go: async (page) => page.locator('.rule-link').nth(5).click() },
];

async function take(page: Page, look: Look, name: string): Promise<void> {
  await page.waitForTimeout(120);
  const overflow = await page.evaluate(() =>
    [...document.querySelectorAll('.pane *')]
      .filter(
        (element) =>
          element.getBoundingClientRect().right > window.innerWidth + 1 && !element.closest('.unseen'),
      )
      .map((element) => `${element.tagName}.${element.className}`),
  );
  if (overflow.length > 0) console.log(`${look.name} ${name} reaches out: ${overflow.slice(0, 3).join(' ')}`);
  // The page itself scrolls inside the pane: as tall as its content, so that all of it is in the picture.
  const height = await page.evaluate(() => {
    const inner = document.getElementById('page');
    return inner ? window.innerHeight - inner.clientHeight + inner.scrollHeight : 800;
  });
  await page.setViewportSize({ width: look.width, height: Math.min(Math.max(height, 640), 2600) });
  await page.screenshot({ path: join(folder, `${look.name}-${name}.png`) });
  await page.setViewportSize({ width: look.width, height: 720 });
}

mkdirSync(folder, { recursive: true });
const html = await harnessPage();
const bytes = readFileSync(resolve(workbook)).toString('base64');
const browser = await launchBrowser();
try {
  for (const look of LOOKS) {
    const context = await browser.newContext({
      viewport: { width: look.width, height: 720 },
      colorScheme: look.isDark ? 'dark' : 'light',
      forcedColors: look.isForced ? 'active' : 'none',
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => console.log(`${look.name}: ${error.message}`));
    page.on('console', (message) => console.log(`${look.name}: ${message.text()}`));
    page.setDefaultTimeout(10_000);
    await page.setContent(html);
    await page.evaluate(
      async (options) => {
        const open = (window as unknown as { openPane(options: unknown): Promise<unknown> }).openPane;
        await open(options);
      },
      { workbook: bytes, language: look.language, theme: look.isDark ? 'dark' : 'light' },
    );
    for (const state of STATES) {
      try {
        await state.go(page);
      } catch (error) {
        console.log(`${look.name} ${state.name}: ${String(error).split('\n')[0]}`);
      }
      await take(page, look, state.name);
    }
    await context.close();
  }
} finally {
  await browser.close();
}

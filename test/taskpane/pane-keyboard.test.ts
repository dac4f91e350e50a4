import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser';
import { harnessPage } from '../support/pane-harness/build-page';
import { WORKBOOKS } from '../support/pane-harness/pane-states';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  const html = await harnessPage();
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 350, height: 720 } });
  page.setDefaultTimeout(15_000);
  await page.setContent(html);
}, 120_000);
afterAll(() => browser.close());

async function open(workbook: keyof typeof WORKBOOKS): Promise<void> {
  await page.evaluate((asked) => window.openPane(asked), {
    workbook: WORKBOOKS[workbook],
    language: 'zh-CN',
    theme: 'light',
  } as const);
}

/** What has the focus, as a screen reader would name it; with a mark when it cannot be seen to have it. */
function focused(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return 'nothing';
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const label = isField ? element.labels?.[0]?.innerText : undefined;
    const name = element.getAttribute('aria-label') ?? label ?? element.innerText;
    const isSeen = element.matches(':focus-visible') && element.checkVisibility();
    return `${isSeen ? '' : '(unseen) '}${name.replace(/\s+/g, ' ').trim().slice(0, 40)}`;
  });
}

/** Presses Tab until something of that name has the focus; gives the names on the way. */
async function tabTo(name: string | RegExp, key = 'Tab'): Promise<readonly string[]> {
  const way: string[] = [];
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press(key);
    const here = await focused();
    way.push(here);
    if (typeof name === 'string' ? here === name : name.test(here)) return way;
  }
  throw new Error(`no way to ${name} but ${way.join(' | ')}`);
}

async function rested(): Promise<void> {
  await page.waitForFunction(() => window.harness.session.store.getState().job === null);
}

describe('the clerk’s round by keyboard alone', () => {
  it('goes through head, tabs and page in the order in which they stand', async () => {
    await open('stacked');
    await page.keyboard.press('Tab');
    const way = [await focused(), ...(await tabTo('清除标记'))];
    expect(way).toEqual([
      '帮助',
      '当前表',
      expect.stringContaining('方案'),
      '校验',
      '一键校验',
      '实时校验',
      '清除标记',
    ]);
  });

  it('一键校验 keeps the focus while it works and after', async () => {
    await tabTo('一键校验', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.filters').waitFor();
    await rested();
    expect(await focused()).toBe('重新校验');
  });

  it('opens a finding, writes its waiver, and comes back to 忽略 on Escape', async () => {
    await tabTo(/^错误 资金总额≠分项之和/);
    await page.keyboard.press('Enter');
    await tabTo('忽略');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('理由');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('忽略');
    expect(await page.locator('.waiver').count()).toBe(0);
  });

  it('rule help opens over the list; Escape leads back to where it was opened, the list as it was', async () => {
    const scrolled = () => page.evaluate(() => document.getElementById('page')?.scrollTop ?? -1);
    await tabTo('规则说明');
    const before = await scrolled();
    await page.keyboard.press('Enter');
    await page.locator('.rule').waitFor();
    expect(await scrolled()).toBe(0);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('返回');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('规则说明');
    expect(await scrolled()).toBe(before);
    expect(await page.locator('.finding-body').count()).toBe(1);
  });

  it('a finding that is ignored gives the focus to the one in its place', async () => {
    await tabTo('忽略', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('主管部门已同意');
    await tabTo('填写人');
    await page.keyboard.type('张三');
    await page.keyboard.press('Enter');
    await page.locator('.ignored').waitFor();
    await rested();
    expect(await focused()).toMatch(/^错误 /);
  });

  it('修正: the preview takes the focus and gives it back; Escape writes nothing', async () => {
    // The first one from here on that can be mended by a formula.
    await tabTo(/^错误 执行率得分错误/);
    await page.keyboard.press('Enter');
    await tabTo('修正');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '写入前预览' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/现在 .+写入后/);
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('修正');
    expect(await page.locator('.undo').count()).toBe(0);
  });

  it('计算执行率: tabs by arrow keys, preview, choice by Space, write, undo', async () => {
    await tabTo(/^校验/, 'Shift+Tab');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('计算');
    await tabTo('计算执行率');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '写入前预览' }).waitFor();
    await tabTo(/^I8：现在/);
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: '写入 1 处' }).waitFor();
    await page.keyboard.press('Space');
    await tabTo('写入 2 处');
    await page.keyboard.press('Enter');
    await page.locator('.undo').waitFor();
    await rested();
    expect(await focused()).toBe('计算执行率');
    expect(await page.locator('.undo').innerText()).toContain('Sheet1 I8、I34');
    await tabTo('撤销');
    await page.keyboard.press('Enter');
    await page.getByText('已撤销').waitFor();
    await rested();
    expect(await focused()).not.toBe('nothing');
  });

  it('grades a 定性 indicator with the arrow keys', async () => {
    await open('graded');
    await page.locator('#tab-check').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await tabTo(/^达成预期/);
    await page.keyboard.press('ArrowRight');
    expect(
      await page
        .getByRole('radio', { name: /部分达成/ })
        .first()
        .isChecked(),
    ).toBe(true);
    await tabTo(/占分值/);
  });

  it('help and a new form close on Escape', async () => {
    await open('blank');
    await page.locator('#tab-check').focus();
    await tabTo('新建标准表');
    await page.keyboard.press('Enter');
    await page.getByRole('radio').first().waitFor();
    await tabTo('项目支出绩效自评表');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('转移支付绩效自评表');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('新建标准表');
    await tabTo('帮助', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.locator('.steps').waitFor();
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('帮助');
  });
});

describe('what happens at the sheet leaves the keyboard alone', () => {
  it('a live result, a selection and a change take no focus and no typed text', async () => {
    await open('stacked');
    await page.getByRole('button', { name: '一键校验' }).click();
    await page.locator('.filters').waitFor();
    await rested();
    await page.locator('.finding-head').first().click();
    await page.getByRole('button', { name: '忽略' }).click();
    await page.getByLabel('理由').fill('还没有写完');
    await page.evaluate(() => {
      const { store } = window.harness.session;
      const { judgement } = store.getState();
      if (!judgement) throw new Error('nothing was judged');
      const live = { sheets: [], judgement, result: { ...judgement.result, findings: [] }, codes: [] };
      store.dispatch({ type: 'judged-live', live });
      store.dispatch({ type: 'selected', selection: { sheet: 'Sheet1', cell: 'I7' } });
      store.dispatch({ type: 'sheet-changed' });
    });
    await page.locator('.at-cell').waitFor();
    expect(await focused()).toBe('理由');
    expect(await page.getByLabel('理由').inputValue()).toBe('还没有写完');
  });

  it('what was typed in the settings is there after another tab', async () => {
    await page.locator('#tab-settings').click();
    await page.getByText('提醒与等级的界限').click();
    await page.getByLabel('良不低于（分）').fill('75');
    await page.locator('#tab-score').click();
    await page.locator('#tab-settings').click();
    expect(await page.getByLabel('良不低于（分）').inputValue()).toBe('75');
    await page.getByRole('button', { name: '放弃修改' }).click();
    expect(await page.getByLabel('良不低于（分）').inputValue()).toBe('80');
  });
});

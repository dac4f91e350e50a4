import { describe, expect, it } from 'vitest';
import { EXECUTION_RATE_WRONG_EXPLAINED } from '../../src/core/rules/explanations/pe202-exec-rate-wrong';
import { openWorkbench } from './support/open-workbench';
import type { WorkbenchPage } from './support/workbench-page';

const MIANYANG = '绵阳-2020-转移支付区域绩效目标自评表.xlsx';
const BACHU = '巴楚-2020-社保基金绩效自评表';
const PATIENCE = { timeout: 15_000, interval: 25 };

let workbench: WorkbenchPage;
openWorkbench((opened) => {
  workbench = opened;
});

function paneIsOpen(): Promise<boolean> {
  return workbench.page.locator('.pane').evaluate((pane) => !pane.classList.contains('is-closed'));
}

async function closePane(): Promise<void> {
  if (await paneIsOpen()) await workbench.page.getByRole('button', { name: '关闭任务窗格' }).click();
  expect(await paneIsOpen()).toBe(false);
}

function paneText(): Promise<string> {
  return workbench.pane.locator('body').innerText();
}

describe('each button of the ribbon, with the pane closed', () => {
  /** Whether it then needs the user's answer or eye, and so opens the pane, and what the pane says. */
  const BUTTONS: readonly (readonly [label: string, opens: boolean, words: string])[] = [
    ['一键校验', true, '个问题标在单元格上'],
    ['实时校验', true, '实时校验已开启'],
    ['清除标记', false, '已清除全部标记'],
    ['实时校验', true, '实时校验已关闭'],
    ['计算执行率', true, '写入前预览'],
    ['计算得分', true, '没有分值和得分栏'],
    ['总分与等级', true, '没有分值和得分栏'],
    ['插入标准说明', true, '标准说明'],
    ['新建标准表', true, '新建标准表'],
    ['设置', true, '评分与校验方案'],
    ['帮助', true, '怎么用'],
    ['打开面板', true, '怎么用'],
  ];

  it.each(BUTTONS)('%s', async (label, opens, words) => {
    await closePane();
    await workbench.press(label);
    await workbench.paneIsIdle();
    // A closed pane lives on: what it has to say is there when it is opened.
    await expect.poll(() => paneText(), PATIENCE).toContain(words);
    await expect.poll(() => paneIsOpen(), PATIENCE).toBe(opens);
  });

  it('帮助 fetches why a rule is checked when its page is opened', async () => {
    await closePane();
    await workbench.press('帮助');
    await workbench.pane.getByRole('button', { name: 'PE202' }).click();
    await expect.poll(() => paneText(), PATIENCE).toContain(EXECUTION_RATE_WRONG_EXPLAINED.why);
    expect(await paneText()).toContain(EXECUTION_RATE_WRONG_EXPLAINED.example.failing);
  });

  it('新建标准表 fetches the blank form: says when it does not arrive, and puts it in when tried again', async () => {
    const { page, pane } = workbench;
    const address = '**/assets/forms/blank-forms.json';
    await workbench.press('新建标准表');
    await page.route(address, (asked) => asked.fulfill({ json: [] }));
    await pane.getByRole('button', { name: '新建', exact: true }).click();
    await expect.poll(() => paneText(), PATIENCE).toContain('没有取到');
    await page.unroute(address);
    await pane.getByRole('button', { name: '重试' }).click();
    await expect.poll(() => paneText(), PATIENCE).toContain('已新建工作表');
    await expect.poll(() => page.locator('body').innerText(), PATIENCE).toContain('项目支出绩效自评表');
  });

  it('all of them are on the ribbon', async () => {
    const labels = await workbench.page.locator('.ribbon-button').allInnerTexts();
    expect(labels.map((label) => label.trim()).sort()).toEqual(
      [...new Set(BUTTONS.map(([label]) => label))].sort(),
    );
  });
});

describe('everything by keyboard', () => {
  const focusedText = () => workbench.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const focusedInPane = () =>
    workbench.pane.locator('body').evaluate((body) => {
      const { activeElement } = body.ownerDocument;
      return activeElement === body ? '' : (activeElement?.textContent ?? '').trim();
    });

  const focusedPart = () => workbench.page.evaluate(() => document.activeElement?.tagName);
  const expandedInPane = () =>
    workbench.pane
      .locator('body')
      .evaluate((body) => body.ownerDocument.activeElement?.getAttribute('aria-expanded'));

  /** Presses a key until something is so; a page has no more stops than this. */
  async function pressUntil(key: string, isThere: () => Promise<boolean>): Promise<void> {
    for (let stop = 0; stop < 60; stop++) {
      if (await isThere()) return;
      await workbench.page.keyboard.press(key);
    }
    throw new Error(`${key} leads nowhere`);
  }

  /** Presses a key in the pane until the page round it has the keyboard, at something of that text: it takes a message. */
  async function leaveBy(key: string, text: string): Promise<void> {
    const stop = async () => {
      if ((await focusedPart()) === 'IFRAME') await workbench.page.keyboard.press(key);
      return focusedText();
    };
    await expect.poll(stop, { timeout: 15_000, interval: 150 }).toBe(text);
  }

  it('opens a sample from the menu', async () => {
    const { keyboard } = workbench.page;
    await pressUntil('F6', async () => (await focusedText()) === '一键校验');
    await pressUntil('Shift+Tab', async () => (await focusedText()) === '文件');
    await keyboard.press('Enter');
    await pressUntil('ArrowDown', async () => (await focusedText()).startsWith(BACHU));
    await keyboard.press('Enter');
    await workbench.isOpen(`${BACHU}.xlsx`);
  });

  it('goes along the ribbon and runs a command', async () => {
    const { keyboard } = workbench.page;
    await pressUntil('F6', async () => (await focusedText()) === '一键校验');
    await keyboard.press('ArrowRight');
    expect(await focusedText()).toBe('实时校验');
    await keyboard.press('ArrowLeft');
    await keyboard.press('Enter');
    await workbench.commandIsDone();
    expect(await workbench.notice()).toMatch(/已校验，\d+ 个问题标在单元格上/);
  });

  it('moves about the grid, types, and takes it back', async () => {
    const { keyboard } = workbench.page;
    await pressUntil('F6', async () => (await focusedText()) === '一键校验');
    await keyboard.press('F6');
    await expect.poll(() => workbench.selectedInGrid(), PATIENCE).toBe('A1:F1');
    for (let row = 1; row < 6; row++) await keyboard.press('ArrowDown');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await expect.poll(() => workbench.selectedInGrid(), PATIENCE).toBe('D6');
    await keyboard.type('1200');
    await keyboard.press('Tab');
    await expect.poll(() => workbench.textOf('D6'), PATIENCE).toBe('1200');
    await keyboard.press('Control+z');
    await expect.poll(() => workbench.textOf('D6'), PATIENCE).toBe('1031');
  });

  it('goes from the grid into the pane, and on to a finding', async () => {
    const { keyboard } = workbench.page;
    await keyboard.press('F6');
    await pressUntil('Tab', async () => (await focusedInPane()).includes(' · PE'));
    if ((await expandedInPane()) !== 'true') await keyboard.press('Enter');
    const head = await focusedInPane();
    const cell = /([A-Z]+\d+) · PE/.exec(head)?.[1] ?? '';
    await pressUntil('Tab', async () => (await focusedInPane()) === '定位');
    await keyboard.press('Enter');
    await expect.poll(async () => (await workbench.selectedInGrid()).split(':')[0], PATIENCE).toBe(cell);
  });

  it('leaves the pane at either end for what stands round it, and comes back', async () => {
    const { keyboard } = workbench.page;
    const focusEnd = (end: 'first' | 'last') =>
      workbench.pane
        .locator(
          'button:visible:not([disabled]), select:visible, input:visible, a[href]:visible, summary:visible',
        )
        [end]()
        .focus();
    await focusEnd('last');
    await leaveBy('Tab', '文件');
    await pressUntil('F6', async () => (await focusedText()) === '一键校验');
    await keyboard.press('F6');
    await keyboard.press('F6');
    await focusEnd('first');
    await leaveBy('Shift+Tab', '✕');
    await keyboard.press('Tab');
    await expect.poll(focusedPart, PATIENCE).toBe('IFRAME');
    // F2 goes to the sheet, as in Excel.
    await keyboard.press('F2');
    const before = await workbench.selectedInGrid();
    await expect.poll(focusedPart, PATIENCE).not.toBe('IFRAME');
    await keyboard.press('ArrowDown');
    await expect.poll(() => workbench.selectedInGrid(), PATIENCE).not.toBe(before);
  });

  it('runs a command by its own keys, and writes what it proposes', async () => {
    const { keyboard } = workbench.page;
    await workbench.openSample(MIANYANG);
    await workbench.pane.getByRole('heading', { level: 1, name: /转移支付/ }).waitFor();
    await workbench.paneIsIdle();
    await keyboard.press('Control+Alt+Shift+R');
    await workbench.pane.getByRole('heading', { name: '写入前预览' }).waitFor();
    await pressUntil('F6', async () => (await focusedText()) === '一键校验');
    await keyboard.press('Shift+F6');
    await keyboard.press('Shift+F6');
    await pressUntil('Tab', async () => (await focusedInPane()) === '写入 3 处');
    await keyboard.press('Enter');
    await workbench.paneIsIdle();
    expect(await workbench.notice()).toBe('已写入 3 处，可以撤销。');
  });

  it('saves', async () => {
    expect((await workbench.save()).name).toBe(MIANYANG);
  });
});

describe('the whole time', () => {
  it('nothing left the origin and nothing went wrong', () => {
    expect(workbench.requestsOutside).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});

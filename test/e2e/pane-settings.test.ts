import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWorkbench } from './support/open-workbench';
import type { WorkbenchPage } from './support/workbench-page';

const BACHU = '巴楚-2020-社保基金绩效自评表.xlsx';
const PATIENCE = { timeout: 15_000 };

let workbench: WorkbenchPage;
openWorkbench((opened) => {
  workbench = opened;
});

/** Exports the profile as the user does, and gives the file that arrives. */
async function exported(): Promise<{ readonly name: string; readonly text: string }> {
  const arriving: Promise<Download> = workbench.page.waitForEvent('download');
  await workbench.pane.getByRole('button', { name: '导出方案' }).click();
  const download = await arriving;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

async function imported(text: string): Promise<void> {
  const choosing = workbench.page.waitForEvent('filechooser');
  await workbench.pane.getByRole('button', { name: '导入方案' }).click();
  const file = { name: '方案.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await (await choosing).setFiles(file);
}

async function good(): Promise<string> {
  const field = workbench.pane.getByLabel('良不低于（分）');
  if (!(await field.isVisible())) await workbench.pane.getByText('提醒与等级的界限', { exact: true }).click();
  return field.inputValue();
}

describe('the settings as a file', () => {
  let file = '';

  it('are exported whole, each on its line', async () => {
    await workbench.press('设置');
    const { name, text } = await exported();
    expect(name).toMatch(/^jixiao-.+\.json$/);
    expect(JSON.parse(text)).toMatchObject({ grade: { excellent: 90, good: 80, fair: 60 } });
    expect(text.split('\n').length).toBeGreaterThan(40);
    await workbench.pane.getByText('方案已导出为文件').waitFor();
    file = text;
  });

  it('changed in the file and imported, they count, and travel with the workbook', async () => {
    expect(await good()).toBe('80');
    await imported(
      file.replace('"good": 80', '"good": 75').replace('"reasonBelow": 90', '"reasonBelow": 20'),
    );
    await workbench.pane.getByText('方案已保存在工作簿中').waitFor();
    expect(await good()).toBe('75');
    await workbench.pane.getByRole('combobox', { name: '评分与校验方案' }).waitFor();
    const chosen = workbench.pane.getByRole('combobox', { name: '评分与校验方案' }).locator('option:checked');
    expect(await chosen.innerText()).toMatch(/，有改动$/);
    const { bytes } = await workbench.save();
    await workbench.openFile('收到的表.xlsx', Buffer.from(bytes));
    await workbench.press('设置');
    await expect.poll(good, PATIENCE).toBe('75');
  });

  it('a rule judges by the new threshold', async () => {
    const reasons = async () => {
      await workbench.press('一键校验');
      await workbench.pane.getByText(/已校验，\d+ 个问题/).waitFor();
      const search = workbench.pane.getByLabel('搜索问题');
      if (!(await search.isVisible())) {
        await workbench.pane.getByRole('button', { name: '筛选' }).click();
      }
      await search.fill('PE501');
      return workbench.pane.locator('.finding:visible').count();
    };
    const byChanged = await reasons();
    await workbench.press('设置');
    await workbench.pane.getByRole('button', { name: '恢复方案原值' }).click();
    await workbench.pane.getByText('方案已保存在工作簿中').waitFor();
    expect(await reasons()).toBeGreaterThan(byChanged);
  });

  it.each([
    [
      'a value that is none',
      '{\n  "execution": {\n    "base": "年初"\n  }\n}',
      /execution\.base：第 3 行，应为 .*adjusted.*initial/,
    ],
    ['a setting that there is not', '{\n  "color": 1\n}', /第 2 行，没有这一项设置，可用的有 .*tolerance/],
    [
      'grades in the wrong order',
      '{\n  "grade": {\n    "good": 95\n  }\n}',
      /第 2 行，优、良、中的分数线应依次降低/,
    ],
    ['a file that breaks off', '{\n  "grade": {\n', /第 3 行/],
    ['no settings at all', '你好', /第 1 行/],
  ])('a broken file (%s) is explained by line and changes nothing', async (_, text, words) => {
    await workbench.press('设置');
    const before = await exported();
    await imported(text);
    const notice = workbench.pane.locator('.notice-problem');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(words);
    expect(await notice.innerText()).toContain('方案文件有误，未采用');
    expect(await notice.innerText()).toContain('现用方案没有改变');
    expect((await exported()).text).toBe(before.text);
  });
});

describe('the pane follows the theme', () => {
  const themeClass = () => workbench.pane.locator('.pane').first().getAttribute('class');

  it('of the system, where Excel tells none, while it is open', async () => {
    expect(await themeClass()).toContain('pane-light');
    await workbench.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(themeClass, PATIENCE).toContain('pane-dark');
    await workbench.page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(themeClass, PATIENCE).toContain('pane-light');
  });

  it('of Excel, as Excel for Windows tells it: by the colours of its context, looked at when the user comes back', async () => {
    const frame = workbench.page.frames().find((known) => known.url().includes('/taskpane/'));
    if (!frame) throw new Error('the pane has no page');
    const tell = (body: string, control: string) =>
      frame.evaluate(
        ([bodyBackgroundColor, controlBackgroundColor]) => {
          const told = { bodyBackgroundColor, controlBackgroundColor };
          Object.defineProperty(Office.context, 'officeTheme', { get: () => told, configurable: true });
          window.dispatchEvent(new Event('focus'));
        },
        [body, control] as const,
      );
    await tell('#262626', '#0A0A0A');
    await expect.poll(themeClass, PATIENCE).toContain('pane-dark');
    await tell('#000000', '#000000');
    await expect.poll(themeClass, PATIENCE).toContain('pane-contrast');
    await tell('#E6E6E6', '#FFFFFF');
    await expect.poll(themeClass, PATIENCE).toContain('pane-light');
  });
});

describe('实时校验 in the pane', () => {
  it('shows whether it is on, by its button and on every page; the ribbon switches it too', async () => {
    await workbench.openSample(BACHU);
    await workbench.press('实时校验');
    const toggle = workbench.pane.getByRole('button', { name: '实时校验' });
    await expect.poll(() => toggle.getAttribute('aria-pressed'), PATIENCE).toBe('true');
    await workbench.pane.locator('#tab-notes').click();
    expect(await workbench.pane.locator('#tab-check').innerText()).toContain('实时校验已开启');
    await workbench.pane.locator('#tab-check').click();
    await toggle.click();
    await expect.poll(() => toggle.getAttribute('aria-pressed'), PATIENCE).toBe('false');
    expect(await workbench.pane.locator('#tab-check').innerText()).not.toContain('实时校验');
  });
});

describe('the whole time', () => {
  it('nothing left the origin and nothing went wrong', () => {
    expect(workbench.requestsOutside).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});

import { randomBytes } from 'node:crypto';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { smallParts, smallWorkbook, worksheet } from '../support/small-workbook';
import { zipParts } from '../support/torture-workbook';
import { openWorkbench } from './support/open-workbench';
import { sampleBytes, type WorkbenchPage } from './support/workbench-page';

const MIANYANG = '绵阳-2020-转移支付区域绩效目标自评表.xlsx';
const PATIENCE = { timeout: 15_000 };

let workbench: WorkbenchPage;
openWorkbench((opened) => {
  workbench = opened;
});

/** A workbook that is large because of what lies beside its one cell. */
function largeWorkbook(): Buffer {
  const parts = smallParts(worksheet('<row r="1"><c r="A1"><v>7</v></c></row>'));
  parts.set('xl/media/picture.bin', randomBytes(1_500_000).toString('base64'));
  return Buffer.from(zipParts(parts));
}

describe('the pane while its parts are on their way', () => {
  const ENGINE = '**/taskpane/engine.*.js';

  /** Loads the page anew with the engine held back; the result lets it come, or says that it will not. */
  async function held(): Promise<(comes: boolean) => Promise<void>> {
    let decide = (_comes: boolean) => {};
    const decided = new Promise<boolean>((done) => {
      decide = done;
    });
    let tell = () => {};
    const told = new Promise<void>((done) => {
      tell = done;
    });
    await workbench.page.route(ENGINE, async (route) => {
      await ((await decided) ? route.continue() : route.abort());
      tell();
    });
    await workbench.page.reload({ waitUntil: 'commit' });
    return async (comes) => {
      decide(comes);
      await told;
      if (!comes) await workbench.pane.getByText('面板没有打开').waitFor();
      await workbench.page.unroute(ENGINE);
    };
  }

  const checkAll = () => workbench.pane.getByRole('button', { name: '一键校验' });
  const retry = () => workbench.pane.getByRole('button', { name: '重试' }).click();
  /** The browser complains of what was held back, and of nothing else. */
  const expectOneComplaint = () =>
    expect(new Set(workbench.complaints.splice(0))).toEqual(
      new Set(['Failed to load resource: net::ERR_FAILED']),
    );

  it('keeps what is asked for in the pane, and does it then', async () => {
    const decide = await held();
    await checkAll().click();
    await expect.poll(() => checkAll().getAttribute('aria-disabled'), PATIENCE).toBe('true');
    await decide(true);
    await workbench.pane.getByText(/已校验，\d+ 个问题/).waitFor();
  });

  it('keeps what is asked for on the ribbon, does it then, and only then lets the button go', async () => {
    const decide = await held();
    await workbench.page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
    await checkAll().waitFor();
    const button = workbench.page.locator('.ribbon-button', { hasText: '计算执行率' });
    await button.click();
    await workbench.page.locator('.is-running').waitFor();
    expect(await workbench.pane.getByRole('heading', { name: '写入前预览' }).count()).toBe(0);
    await decide(true);
    await workbench.pane.getByRole('heading', { name: '写入前预览' }).waitFor();
    await workbench.commandIsDone();
  });

  it('says so when a part does not arrive, and does what was asked for when it is tried again', async () => {
    const decide = await held();
    await checkAll().click();
    await decide(false);
    await retry();
    await workbench.pane.getByText(/已校验，\d+ 个问题/).waitFor();
    expect(await checkAll().count()).toBe(0);
    expectOneComplaint();
  });

  it('opens for a button of the ribbon too, says so, and lets the button go', async () => {
    await workbench.page.getByRole('button', { name: '关闭任务窗格' }).click();
    const decide = await held();
    await workbench.page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
    await workbench.page.locator('.ribbon-button', { hasText: '一键校验' }).click();
    await decide(false);
    await workbench.commandIsDone();
    expect(await workbench.pane.getByText('面板没有打开').isVisible()).toBe(true);
    await retry();
    await workbench.pane.locator('.head-facts').first().waitFor();
    await workbench.press('一键校验');
    await workbench.pane.getByText(/已校验，\d+ 个问题/).waitFor();
    expectOneComplaint();
  });

  it('settings and help: says so when they do not arrive, goes on with the rest, and shows them when tried again', async () => {
    const { page, pane } = workbench;
    await page.route('**/taskpane/seldom.*.js', (route) => route.abort());
    await pane.getByRole('tab', { name: '设置' }).click();
    await pane.getByText('有一部分程序没有取到').waitFor();
    await workbench.press('一键校验');
    await pane.getByText(/已校验，\d+ 个问题/).waitFor();
    await workbench.press('帮助');
    await pane.locator('.panel').getByText('有一部分程序没有取到').waitFor();
    await page.unroute('**/taskpane/seldom.*.js');
    await retry();
    await pane.locator('.steps').waitFor();
    expectOneComplaint();
  });
});

describe('opening', () => {
  it('the samples stand in the menu with a line on what they show', async () => {
    await workbench.page.getByRole('button', { name: '文件' }).click();
    const items = await workbench.page.locator('.menu-item').allInnerTexts();
    await workbench.page.keyboard.press('Escape');
    const samples = items.filter((item) => /-\d{4}-/.test(item));
    expect(samples).toHaveLength(5);
    for (const sample of samples) expect(sample.trim().split('\n').length).toBeGreaterThan(1);
  });

  it('a large file can be given up while it opens, and the open one stays', async () => {
    // Whoever cancels does so between the stages: pressed as soon as it can be seen.
    await workbench.page.evaluate(() => {
      const note = document.querySelector('.opening-note');
      const pressed = new MutationObserver(() => {
        note?.querySelector('button')?.click();
        pressed.disconnect();
      });
      if (note) pressed.observe(note, { attributes: true, childList: true });
    });
    await workbench.chooseFile('大文件.xlsx', largeWorkbook());
    await workbench.page.locator('.opening-note').waitFor({ state: 'hidden' });
    expect(await workbench.page.locator('.file-name').innerText()).toBe(MIANYANG);
  });

  it('a large file is read beside the page, in a worker of its own origin', async () => {
    const started = workbench.page.waitForEvent('worker');
    await workbench.openFile('大文件.xlsx', largeWorkbook());
    expect((await started).url()).toMatch(new RegExp(`^${workbench.origin}/`));
    expect((await workbench.cells('A1')).values).toEqual([[7]]);
    expect(await workbench.page.locator('.opening-note').isVisible()).toBe(false);
    expect(workbench.page.workers()).toEqual([]);
  });

  it('and in the page itself in a browser without workers', async () => {
    await workbench.page.evaluate(() => Reflect.deleteProperty(window, 'Worker'));
    await workbench.openFile('大文件二.xlsx', largeWorkbook());
    expect((await workbench.cells('A1')).values).toEqual([[7]]);
    expect(workbench.page.workers()).toEqual([]);
  });

  it('a file of two thousand sheets', async () => {
    const sheets = Array.from({ length: 2000 }, (_, at) =>
      worksheet(`<row r="1"><c r="A1"><v>${at}</v></c></row>`),
    );
    await workbench.openFile('两千张.xlsx', Buffer.from(smallWorkbook(...sheets)));
    expect(await workbench.page.getByRole('tab').count()).toBe(2000);
    expect((await workbench.cells('A1')).values).toEqual([[0]]);
  });

  it('a file that is dropped on the page', async () => {
    const data = await workbench.page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], '拖进来.xlsx'));
        return transfer;
      },
      [...sampleBytes(MIANYANG)],
    );
    await workbench.page.locator('.grid-place').dispatchEvent('drop', { dataTransfer: data });
    await workbench.page.locator('.file-name', { hasText: '拖进来.xlsx' }).waitFor();
    await workbench.usable();
  });
});

describe('the menu of a cell', () => {
  it('leads to its findings, and closes by Escape', async () => {
    await workbench.press('一键校验');
    await workbench.pane.getByText(/已校验，\d+ 个问题/).waitFor();
    // Of a merged cell any part may be asked for: the whole is selected.
    await workbench.select('G7');
    await expect.poll(() => workbench.selectedInGrid(), PATIENCE).toBe('F7:G7');
    const { x, y } = await workbench.middleOf('F7');
    await workbench.page.mouse.click(x, y, { button: 'right' });
    const item = workbench.page.getByRole('menuitem', { name: '查看此单元格的问题' });
    await item.waitFor();
    await workbench.page.keyboard.press('Escape');
    await item.waitFor({ state: 'hidden' });
    await workbench.page.mouse.click(x, y, { button: 'right' });
    await item.click();
    await workbench.commandIsDone();
    expect(await workbench.pane.locator('.at-cell h2').innerText()).toContain('F7');
  });
});

describe('a change that the file cannot take', () => {
  it('is told at once, in words', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('台账').addTable({
      name: 'T1',
      ref: 'A1',
      headerRow: true,
      columns: [{ name: '项目' }, { name: '金额' }],
      rows: [['甲', 1]],
    });
    await workbench.openFile('带表格.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
    await workbench.type('B1', '预算');
    const message = workbench.page.getByRole('alert');
    await expect.poll(() => message.innerText(), PATIENCE).toContain('“台账”B1是表格');
    expect(await message.innerText()).toContain('请撤销这处修改');
  });
});

describe('high contrast', () => {
  it.each(['light', 'dark'] as const)(
    '%s: the sheet keeps its own colours, the chosen tab is told apart',
    async (scheme) => {
      await workbench.page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
      const colour = (of: string) =>
        workbench.page
          .locator(of)
          .first()
          .evaluate((node) => getComputedStyle(node).backgroundColor);
      expect(await colour('.grid-holder')).toBe('rgb(255, 255, 255)');
      expect(await colour('.sheet-tab[aria-selected="true"]')).not.toBe(await colour('.foot'));
      await workbench.page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    },
  );
});

describe('dark', () => {
  it('the page follows the system, the sheet stays white', async () => {
    await workbench.page.emulateMedia({ colorScheme: 'dark' });
    const colour = (of: string) =>
      workbench.page.locator(of).evaluate((node) => getComputedStyle(node).backgroundColor);
    expect(await colour('.ribbon-place')).toBe('rgb(41, 41, 41)');
    expect(await colour('.grid-holder')).toBe('rgb(255, 255, 255)');
    await workbench.page.emulateMedia({ colorScheme: 'light' });
  });

  it('nothing went wrong and nothing left the origin', () => {
    expect(workbench.complaints).toEqual([]);
    expect(workbench.requestsOutside).toEqual([]);
  });
});

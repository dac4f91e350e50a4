import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WorkbenchPage } from './support/workbench-page';

/** A tiny add-in of our own over the real office.js: what the workbench promises to any add-in. */
const SMALL_PANE = join(dirname(fileURLToPath(import.meta.url)), 'small-pane');
const OFFICE = dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js'));
const OFFICE_FILES = [
  'office.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

let workbench: WorkbenchPage;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'small-pane-'));
  cpSync(SMALL_PANE, folder, { recursive: true });
  for (const file of OFFICE_FILES)
    cpSync(join(OFFICE, file), join(folder, 'office', file), { recursive: true });
  workbench = await WorkbenchPage.start({ pane: folder, manifest: join(folder, 'manifest.xml') });
  await workbench.visit();
  await workbench.pane.getByText('已连接').waitFor();
});

afterAll(async () => {
  await workbench?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function log(): Promise<readonly string[]> {
  const frame = workbench.page.frames().find((candidate) => candidate.url().includes('/taskpane/'));
  if (!frame) throw new Error('The pane has no page.');
  return frame.evaluate(() => (window as unknown as { log: string[] }).log);
}

async function logged(entry: string, times = 1): Promise<void> {
  await expect
    .poll(async () => (await log()).filter((line) => line === entry).length, { timeout: 10_000 })
    .toBeGreaterThanOrEqual(times);
}

/** When unsaved work was last kept in the page's database. */
function keptAt(): Promise<number> {
  return workbench.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open('jixiao-workbench', 1);
        request.onsuccess = () => {
          const kept = request.result.transaction('unsaved').objectStore('unsaved').get('current');
          kept.onsuccess = () => resolve((kept.result as { at: number } | undefined)?.at ?? 0);
        };
      }),
  );
}

describe('an add-in in the workbench', () => {
  it('is told that it runs in Excel on the web', async () => {
    expect(await workbench.pane.locator('#state').innerText()).toBe('已连接 Excel OfficeOnline');
  });

  it('reads what the file holds', async () => {
    const { values } = await workbench.cells('D7:F7');
    expect(values).toEqual([[15329.53, 11852.5, 0.7732]]);
  });

  it('runs a function of the ribbon to its end, with the pane open and closed', async () => {
    await workbench.press('写入');
    await logged('ran for Write');
    await workbench.page.getByRole('button', { name: '关闭任务窗格' }).click();
    await logged('visibility Hidden');
    await workbench.press('写入');
    await logged('ran for Write', 2);
    await workbench.press('打开窗格');
    await logged('visibility Taskpane');
    expect((await workbench.cells('A40')).values).toEqual([['由功能区写入']]);
  });

  it('hears of what the user types, and finds formulas computed anew', async () => {
    await workbench.type('F7', '=ROUND(E7/D7,4)');
    await logged('changed F7');
    await workbench.type('D7', '23705');
    await logged('changed D7');
    await expect.poll(async () => (await workbench.cells('F7')).values, { timeout: 10_000 }).toEqual([[0.5]]);
    expect((await workbench.cells('F7')).formulas).toEqual([['=ROUND(E7/D7,4)']]);
  });

  it('hears of selections and sheets', async () => {
    await workbench.page.getByRole('tab', { name: '城乡居民医保' }).click();
    await workbench.select('B3');
    await logged('selected A3:B3');
    expect(await workbench.page.getByRole('tab', { selected: true }).innerText()).toBe('城乡居民医保');
    await workbench.page.getByRole('tab', { name: '城乡医疗救助' }).click();
  });

  it('takes back what the user typed with Ctrl+Z, and the add-in hears of it', async () => {
    await workbench.type('E10', '88');
    await logged('changed E10');
    await workbench.page.keyboard.press('Control+z');
    await logged('changed E10', 2);
    expect((await workbench.cells('E10')).values).toEqual([['']]);
  });

  it('keeps unsaved work across a reload and offers it back', async () => {
    await workbench.type('E10', '99');
    const typedAt = Date.now();
    await expect.poll(() => keptAt(), { timeout: 10_000 }).toBeGreaterThan(typedAt);
    workbench.page.once('dialog', (dialog) => void dialog.accept());
    await workbench.page.reload();
    await workbench.usable();
    await workbench.page.getByRole('button', { name: '继续编辑' }).click();
    await workbench.page.locator('.file-state[data-state="unsaved"]').waitFor();
    await workbench.usable();
    await workbench.pane.getByText('已连接').waitFor();
    expect((await workbench.cells('E10')).values).toEqual([[99]]);
  });

  it('asks nothing of anybody else, and complains of nothing', () => {
    expect(workbench.requestsOutside).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { openPackage } from '../../src/hosts/ooxml/package';
import { dragHeader } from './support/header-drag';
import { openWorkbench } from './support/open-workbench';
import { partsThatDiffer } from './support/parts';
import { sampleBytes, type WorkbenchPage } from './support/workbench-page';

const MIANYANG = '绵阳-2020-转移支付区域绩效目标自评表.xlsx';
const SHEET = 'xl/worksheets/sheet1.xml';
const PATIENCE = { timeout: 15_000 };

let workbench: WorkbenchPage;
openWorkbench((opened) => {
  workbench = opened;
});

function sheetXml(bytes: Uint8Array): string {
  const opened = openPackage(bytes);
  const text = opened.ok ? opened.value.readText(SHEET) : null;
  if (text === null) throw new Error('no sheet');
  return text;
}

/** A cell as it is written, with or without content. */
function cellXml(bytes: Uint8Array, address: string): string {
  const written = new RegExp(`<c r="${address}"(?: [^>]*)?(?:/>|[^/]>.*?</c>)`);
  return written.exec(sheetXml(bytes))?.[0] ?? '';
}

async function saved(): Promise<Uint8Array> {
  return (await workbench.save()).bytes;
}

/** Gives the grid the keyboard at a cell. */
async function at(address: string): Promise<void> {
  await workbench.select(address);
  await workbench.page.locator('.ribbon-button').first().focus();
  await workbench.page.keyboard.press('F6');
}

async function values(address: string): Promise<unknown[]> {
  return (await workbench.cells(address)).values.flat();
}

describe('what the user does in the grid is in the saved file, or is refused in words', () => {
  it('a column made wider and a row made higher, until they are taken back', async () => {
    await dragHeader(workbench.page, 'x', 50);
    await workbench.page.locator('.file-state[data-state="unsaved"]').waitFor();
    await dragHeader(workbench.page, 'y', 30);
    const bytes = await saved();
    expect(partsThatDiffer(sampleBytes(MIANYANG), bytes)).toEqual([SHEET]);
    const [before, after] = [sheetXml(sampleBytes(MIANYANG)), sheetXml(bytes)];
    const width = (text: string) => Number(/<col min="1" max="1" width="([^"]+)"/.exec(text)?.[1]);
    const height = (text: string) => Number(/<row r="1" ht="([^"]+)"/.exec(text)?.[1]);
    expect(width(after)).toBeGreaterThan(width(before) + 4);
    expect(height(after)).toBeGreaterThan(height(before) + 15);
    expect(after.replace(/ width="[^"]+"/, '').replace(/ ht="[^"]+"/, '')).toBe(
      before.replace(/ width="[^"]+"/, '').replace(/ ht="[^"]+"/, ''),
    );
    await workbench.openFile('调过列宽.xlsx', Buffer.from(bytes));
    expect(partsThatDiffer(bytes, await saved())).toEqual([]);
    await workbench.openSample(MIANYANG);
    await dragHeader(workbench.page, 'x', 50);
    await workbench.page.locator('.file-state[data-state="unsaved"]').waitFor();
    await workbench.page.getByRole('button', { name: /撤销键入/ }).click();
    await expect
      .poll(async () => partsThatDiffer(sampleBytes(MIANYANG), await saved()), PATIENCE)
      .toEqual([]);
  });

  it('a percent is typed as a number, as in Excel', async () => {
    await workbench.type('H20', '50%');
    await expect.poll(() => values('H20'), PATIENCE).toEqual([0.5]);
    await workbench.page.keyboard.press('Control+z');
    await expect.poll(() => values('H20'), PATIENCE).toEqual(['']);
  });

  it('a cell that is cut and pasted moves, its look stays', async () => {
    await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await at('D7');
    await workbench.page.keyboard.press('Control+x');
    await at('D10');
    await workbench.page.keyboard.press('Control+v');
    await expect.poll(() => values('D7:D10'), PATIENCE).toEqual(['', 11221.53, 4108, 15329.53]);
    const bytes = await saved();
    const style = (of: Uint8Array, address: string) => / s="(\d+)"/.exec(cellXml(of, address))?.[1];
    expect(cellXml(bytes, 'D10')).toContain('15329.53');
    for (const address of ['D7', 'D10']) {
      expect(style(bytes, address)).toBe(style(sampleBytes(MIANYANG), address));
    }
    await workbench.page.keyboard.press('Control+z');
    await expect.poll(() => values('D7:D10'), PATIENCE).toEqual([15329.53, 11221.53, 4108, '']);
  });

  it('a copy brings the words, and no format', async () => {
    await at('D6');
    await workbench.page.keyboard.press('Control+c');
    await at('D10');
    await workbench.page.keyboard.press('Control+v');
    await expect.poll(() => values('D10'), PATIENCE).toEqual(['全年预算数（A）']);
    const bytes = await saved();
    expect(partsThatDiffer(sampleBytes(MIANYANG), bytes)).toEqual([SHEET]);
    await workbench.page.keyboard.press('Control+z');
    await expect.poll(() => values('D10'), PATIENCE).toEqual(['']);
  });

  it('an area that is filled down, and one that is emptied', async () => {
    await at('D7:D9');
    await workbench.page.keyboard.press('Control+d');
    await expect.poll(() => values('D7:D9'), PATIENCE).toEqual([15329.53, 15329.53, 15329.53]);
    await workbench.page.keyboard.press('Delete');
    await expect.poll(() => values('D7:D9'), PATIENCE).toEqual(['', '', '']);
    const bytes = await saved();
    expect(cellXml(bytes, 'D8')).not.toContain('<v>');
    await workbench.page.keyboard.press('Control+z');
    await workbench.page.keyboard.press('Control+z');
    await expect.poll(() => values('D7:D9'), PATIENCE).toEqual([15329.53, 11221.53, 4108]);
    expect(partsThatDiffer(sampleBytes(MIANYANG), await saved())).toEqual([]);
  });

  it.each([
    ['bold', 'Control+b'],
    ['hidden rows', 'Control+9'],
  ])('%s is refused, with the way to it', async (_, keys) => {
    await at('D7');
    await workbench.page.keyboard.press(keys);
    const message = workbench.page.getByText('不改格式和表格结构');
    await message.waitFor();
    await workbench.page.getByRole('button', { name: '关闭提示' }).click();
    expect(partsThatDiffer(sampleBytes(MIANYANG), await saved())).toEqual([]);
  });

  it('nothing went wrong and nothing left the origin', () => {
    expect(workbench.complaints).toEqual([]);
    expect(workbench.requestsOutside).toEqual([]);
  });
});

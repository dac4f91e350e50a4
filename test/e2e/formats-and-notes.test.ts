import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsThatDiffer } from './support/parts';
import { WorkbenchPage } from './support/workbench-page';

const PATIENCE = { timeout: 15_000 };
const COLOURS = {
  low: 'FFF4B084',
  words: 'FFC6E0B4',
  twice: 'FFD9B3FF',
  formula: 'FF9BC2E6',
  bars: 'FF638EC6',
  today: 'FFF4A6D7',
};

let workbench: WorkbenchPage;
let file: Buffer;

beforeAll(async () => {
  file = await formatted();
  workbench = await WorkbenchPage.start();
  await workbench.visit();
  await workbench.openFile('条件格式.xlsx', file);
});

afterAll(async () => {
  await workbench?.stop();
});

function filled(argb: string): Partial<ExcelJS.Style> {
  return { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb } } };
}

/** A sheet of a user who has formats of his own: one column a kind. */
async function formatted(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = true;
  const sheet = book.addWorksheet('台账');
  sheet.addRows([
    ['执行率', '完成情况', '编号', '预算', '执行', '进度'],
    [0.5, '未完成', 'A', 100, 120, 10],
    [0.9, '已完成', 'A', 100, 80, 20],
    [0.95, '已完成', 'B', 100, 90, 30],
  ]);
  const add = (ref: string, rule: object) =>
    sheet.addConditionalFormatting({
      ref,
      rules: [{ priority: 1, ...rule } as ExcelJS.ConditionalFormattingRule],
    });
  add('A2:A4', { type: 'cellIs', operator: 'lessThan', formulae: [0.8], style: filled(COLOURS.low) });
  add('B2:B4', {
    type: 'containsText',
    operator: 'containsText',
    text: '未完成',
    style: filled(COLOURS.words),
  });
  add('C2:C4', { type: 'expression', formulae: ['COUNTIF($C$2:$C$4,C2)>1'], style: filled(COLOURS.twice) });
  add('D2:E4', { type: 'expression', formulae: ['$E2>$D2'], style: filled(COLOURS.formula) });
  add('F2:F4', {
    type: 'dataBar',
    gradient: false,
    minLength: 0,
    maxLength: 100,
    cfvo: [{ type: 'min' }, { type: 'max' }],
    color: { argb: COLOURS.bars },
  });
  add('H2', { type: 'timePeriod', timePeriod: 'today', style: filled(COLOURS.today) });
  sheet.getCell('H2').value = { formula: 'TODAY()' };
  sheet.getCell('A1').note = '财政局：\n执行率按调整后预算计算。';
  sheet.mergeCells('B7:C8');
  sheet.getCell('B7').note = '合并的单元格也有批注';
  sheet.getCell('G2').value = new Date(Date.UTC(2020, 2, 15));
  for (const address of ['G2', 'G3']) sheet.getCell(address).numFmt = 'yyyy/m/d';
  return Buffer.from(await book.xlsx.writeBuffer());
}

/** How many pixels of the grid have exactly that colour. */
function pixels(argb: string): Promise<number> {
  const wanted = [2, 4, 6].map((at) => Number.parseInt(argb.slice(at, at + 2), 16));
  return workbench.page.evaluate(([red, green, blue]) => {
    let count = 0;
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.grid-place canvas')) {
      const context = canvas.getContext('2d');
      if (!context || canvas.width === 0 || canvas.height === 0) continue;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      for (let at = 0; at < data.length; at += 4) {
        if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) count++;
      }
    }
    return count;
  }, wanted);
}

describe('conditional formats of the user', () => {
  it.each(Object.entries(COLOURS))('%s is drawn', async (_, argb) => {
    await expect.poll(() => pixels(argb), PATIENCE).toBeGreaterThan(300);
  });

  it('follow what is typed', async () => {
    await workbench.type('A2', '0.99');
    await expect.poll(() => pixels(COLOURS.low), PATIENCE).toBeLessThan(50);
    await workbench.type('E2', '60');
    await expect.poll(() => pixels(COLOURS.formula), PATIENCE).toBeLessThan(50);
    await workbench.page.keyboard.press('Control+z');
    await workbench.page.keyboard.press('Control+z');
    await expect.poll(() => pixels(COLOURS.low), PATIENCE).toBeGreaterThan(300);
  });
});

describe('notes of the user', () => {
  const card = () => workbench.page.locator('.note-card');

  it.each([
    ['A1', '执行率按调整后预算计算。'],
    ['C8', '合并的单元格也有批注'],
  ])('%s: its note stands beside it and is read out when it is selected', async (address, words) => {
    await workbench.select(address);
    await expect.poll(() => card().innerText(), PATIENCE).toContain(words);
    expect(await workbench.page.locator('.status-text').innerText()).toContain('批注：');
    await workbench.select('F9');
    await expect.poll(() => card().isVisible(), PATIENCE).toBe(false);
  });

  it('is shown under the mouse, and its corner is drawn', async () => {
    expect(await pixels('FFC00000')).toBeGreaterThan(20);
    const { x, y } = await workbench.middleOf('A1');
    await workbench.page.mouse.move(x, y, { steps: 3 });
    await expect.poll(() => card().innerText(), PATIENCE).toContain('执行率按调整后预算计算');
    await workbench.page.mouse.move(x, y + 300, { steps: 3 });
    await expect.poll(() => card().isVisible(), PATIENCE).toBe(false);
  });

  it('is not edited here, and the way to it is told', async () => {
    await workbench.page.keyboard.press('Shift+F2');
    await workbench.page.getByText('批注在工作台里只能查看').waitFor();
    await workbench.page.getByRole('button', { name: '关闭提示' }).click();
  });
});

describe('days of a workbook that counts them from 1904', () => {
  it('are shown, typed and taken back as what they are', async () => {
    expect(await workbench.textOf('G2')).toBe('2020/3/15');
    await workbench.type('G3', '2021/1/2');
    await expect.poll(() => workbench.textOf('G3'), PATIENCE).toBe('2021/1/2');
    expect((await workbench.cells('G2:G3')).values).toEqual([[42443], [42736]]);
    await workbench.page.keyboard.press('Control+z');
    await expect.poll(() => workbench.textOf('G3'), PATIENCE).toBe('');
  });
});

describe('the whole time', () => {
  it('the file stays as it was', async () => {
    expect(partsThatDiffer(file, (await workbench.save()).bytes)).toEqual([]);
    expect(workbench.complaints).toEqual([]);
    expect(workbench.requestsOutside).toEqual([]);
  });
});

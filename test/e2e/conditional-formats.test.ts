import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partsThatDiffer } from './support/parts';
import { WorkbenchPage } from './support/workbench-page';

const PATIENCE = { timeout: 15_000 };
const COLOURS = { low: 'FFF4B084', words: 'FFC6E0B4', twice: 'FFD9B3FF', formula: 'FF9BC2E6' };

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

  it('stay in the file as they were', async () => {
    expect(partsThatDiffer(file, (await workbench.save()).bytes)).toEqual([]);
    expect(workbench.complaints).toEqual([]);
    expect(workbench.requestsOutside).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentFor } from '../../src/hosts/excel/cell-write';
import { LineOrigins } from '../../src/stand-in/document/line-origins';
import { deleteRows, insertColumns, insertRows } from '../../src/stand-in/document/move-lines';
import { readTyped } from '../../src/stand-in/document/typed-value';
import { openStandIn } from '../../src/stand-in/open-stand-in';
import { contractWorkbook } from '../support/contract-workbook';
import { changedParts } from '../support/package-parts';
import { readCell } from '../support/patching';

const bytes = await contractWorkbook();

function openedSheet() {
  const standIn = openStandIn(bytes);
  const sheet = standIn.document.sheets[0];
  if (!sheet) throw new Error('no sheet');
  return { ...standIn, sheet };
}

function cell(row: number, column: number) {
  return { top: row, left: column, bottom: row, right: column };
}

async function codeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return 'none';
  } catch (error) {
    return String((error as { code?: unknown }).code);
  }
}

describe('the stand-in', () => {
  it('fails loudly on an API that it does not know', async () => {
    openStandIn(bytes);
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        context.workbook.tables.load('items/name');
        await context.sync();
      }),
    );
    expect(code).toBe('ApiNotFound');
  });

  it.each([
    ['1.12', 'ApiNotFound'],
    ['1.13', 'none'],
  ])('of set %s answers getMergedAreasOrNullObject with %s', async (requirementSet, expected) => {
    openStandIn(bytes, { requirementSet });
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(expected === 'none');
    const code = await codeOf(() =>
      Excel.run(async (context) => {
        const areas = context.workbook.worksheets.getFirst().getRange('A1:F9').getMergedAreasOrNullObject();
        areas.load('address');
        await context.sync();
      }),
    );
    expect(code).toBe(expected);
  });

  it('counts requests that do something, and not those that let references go', async () => {
    const { excel } = openStandIn(bytes);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:F9');
      range.load('values');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.count.requests).toBe(1);
    expect(excel.count.bytes).toBeGreaterThan(100);
    expect(excel.count.answerBytes).toBeGreaterThan(100);
  });

  it('computes what depends on a changed cell, over sheets, and saves the input alone', () => {
    const { document, save, sheet } = openedSheet();
    document.write({ sheet, area: cell(4, 2) }, 300, false);
    expect(document.cell(sheet, 4, 4).value).toBe(0.5);
    const other = document.sheetBy('其他 表');
    expect(other && document.cell(other, 1, 1).value).toBe(600);
    expect(readCell(save(), '自评表', 'B4')?.value).toBe(300);
    document.write({ sheet, area: cell(4, 2) }, 200, false);
    expect(save()).toBe(bytes);
  });

  it('forgets rows that were put in and taken out again', () => {
    const { document, save, sheet } = openedSheet();
    insertRows(document, sheet, 4, 2, false);
    expect(changedParts(bytes, save()).length).toBeGreaterThan(0);
    insertRows(document, sheet, 5, 1, false);
    deleteRows(document, sheet, 4, 3, false);
    expect(save()).toBe(bytes);
  });

  it('refuses to save what it could not keep', () => {
    const { document, save, sheet } = openedSheet();
    deleteRows(document, sheet, 4, 1, false);
    expect(() => save()).toThrow(/自评表/);
    const wider = openedSheet();
    insertColumns(wider.document, wider.sheet, 2, 1, false);
    expect(() => wider.save()).toThrow(/插入或删掉了列/);
    const second = openedSheet();
    second.sheet.conditionalFormats = [];
    expect(() => second.save()).toThrow(/原有的条件格式或数据有效性/);
  });
});

describe('where rows come from', () => {
  it('is known after any insertions, and forgotten when they are undone', () => {
    const step = fc.record({ first: fc.integer({ min: 1, max: 40 }), count: fc.integer({ min: 1, max: 5 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const rows = new LineOrigins();
        for (const { first, count } of steps) rows.insert(first, count);
        const total = rows.inserted().reduce((sum, { count }) => sum + count, 0);
        expect(total).toBe(steps.reduce((sum, { count }) => sum + count, 0));
        for (const { first, count } of [...steps].reverse()) rows.remove(first, count);
        expect(rows.inserted()).toEqual([]);
        expect(rows.hasLostLines()).toBe(false);
      }),
    );
  });
});

describe('texts put into a cell', () => {
  it.each(['General', '@'])('stay what they are in a cell of format %s', (format) => {
    const part = fc.constantFrom(
      '1',
      '20',
      '%',
      '.',
      ',',
      '-',
      '/',
      ':',
      '年',
      '月',
      '日',
      '¥',
      '个',
      '=',
      "'",
      'e',
      '(',
      ')',
      ' ',
      '#N/A',
      'TRUE',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        const text = parts.join('');
        const typed = readTyped(contentFor(text, null), format);
        expect(typed).toMatchObject({ value: text, formula: null });
      }),
    );
  });
});

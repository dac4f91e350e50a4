import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { formatRange, parseRange } from '../../src/core/sheet/address';
import type { WorkbookPlan } from './seeds/plan';
import { rowHeights } from './seeds/row-heights';
import { S000 } from './seeds/s000';
import { S001 } from './seeds/s001';
import { S002 } from './seeds/s002';
import { S003 } from './seeds/s003';
import { S004 } from './seeds/s004';

const PLANS: readonly WorkbookPlan[] = [S000, S001, S002, S003, S004];

async function open(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const bytes = readFileSync(new URL(`../../assets/samples/${encodeURIComponent(file)}`, import.meta.url));
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

describe.each(PLANS.map((plan) => [plan.file, plan] as const))('%s', (file, plan) => {
  it('holds what its data file says, cell by cell, with its merges', async () => {
    const workbook = await open(file);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(plan.sheets.map((sheet) => sheet.name));
    for (const sheet of plan.sheets) {
      const worksheet = workbook.getWorksheet(sheet.name);
      for (const { range, value, format } of sheet.cells) {
        const [first = ''] = range.split(':');
        expect(worksheet?.getCell(first).value ?? null, `${sheet.name} ${range}`).toBe(value);
        if (format !== undefined)
          expect(worksheet?.getCell(first).numFmt, `${sheet.name} ${range}`).toBe(format);
      }
      const merged = sheet.cells.map(({ range }) => range).filter((range) => range.includes(':'));
      expect([...(worksheet?.model.merges ?? [])].sort()).toEqual([...merged].sort());
    }
  });

  it('prints on A4, one page wide, with rows high enough for their text', async () => {
    const workbook = await open(file);
    for (const sheet of plan.sheets) {
      const worksheet = workbook.getWorksheet(sheet.name);
      expect(worksheet?.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1 });
      rowHeights(sheet).forEach((height, at) => {
        expect(worksheet?.getRow(at + 1).height, `${sheet.name} row ${at + 1}`).toBe(height);
      });
    }
  });

  it('names every place by a proper range', () => {
    for (const { range } of plan.sheets.flatMap((sheet) => sheet.cells)) {
      const area = parseRange(range);
      expect(area && formatRange(area), range).toBe(range);
    }
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  failedInspection,
  inspectedFileSchema,
  inspectedFileToOutput,
} from '../../../src/core/form/inspection';
import { recognise } from '../../../src/core/form/recognise';
import { createSheet } from '../../../src/core/sheet/sheet';
import { readWorkbook } from '../../../src/hosts/ooxml/read/read-workbook';
import { LAYOUTS } from './layouts';
import { PROSE } from './look-alikes';
import { sheetOf } from './sheet-of';

function inspect(file: string) {
  const result = readWorkbook(readFileSync(join(__dirname, '../../fixtures/samples', file)));
  if (!result.ok) throw new Error(file);
  return inspectedFileToOutput(file, recognise(result.workbook));
}

const inspectSheets = (...sheets: ReturnType<typeof sheetOf>[]) =>
  inspectedFileToOutput('a.xlsx', recognise({ sheets, definedNames: [], date1904: false }));

describe('what inspect prints', () => {
  it('keeps to its schema, through JSON and back', () => {
    for (const file of ['001.xlsx', '020.xlsx', '037.xlsx']) {
      const printed: unknown = JSON.parse(JSON.stringify(inspect(file)));
      expect(inspectedFileSchema.safeParse(printed).error).toBe(undefined);
    }
  });

  it('gives two stacked forms of one sheet with their ranges', () => {
    expect(inspect('001.xlsx').forms.map(({ range, family }) => [range, family])).toEqual([
      ['A1:J25', 'project-self-evaluation'],
      ['A28:J50', 'project-self-evaluation'],
    ]);
  });

  it('gives text as displayed, the raw number as value, and an empty cell as null with its place', () => {
    const [form] = inspect('001.xlsx').forms;
    const [first] = form?.indicators ?? [];
    expect(first).toMatchObject({
      row: 14,
      level1: { text: '产出指标(50分)', cell: 'B14' },
      target: { text: '≥50个', value: null, cell: 'F14' },
      actual: { text: '50', value: 50, cell: 'G14' },
      weight: { value: 8, text: '8', cell: 'H14' },
      reason: { text: '', cell: 'J14' },
    });
    expect(form?.funds[2]?.budget).toEqual({ value: null, text: '', cell: 'F9' });
  });

  it('parses money typed as text with its unit', () => {
    const [form] = inspect('020.xlsx').forms;
    expect(form?.funds[0]).toMatchObject({
      budget: { value: 5.8, text: '5.8万', cell: 'D5' },
      executed: { value: 5.8, cell: 'D6' },
    });
  });

  it('names the single 年初 budget under both columns', () => {
    const [form] = inspectSheets(sheetOf(LAYOUTS.guizhou)).forms;
    expect(form?.funds[0]).toMatchObject({
      budgetInitial: { value: 1172.55, cell: 'D5' },
      budget: { value: 1172.55, cell: 'D5' },
    });
  });

  it('lists a report in prose apart from the forms', () => {
    const output = inspectSheets(sheetOf(PROSE, '报告'), sheetOf(LAYOUTS.hubei, '自评表'));
    expect(output.reports).toEqual([
      { sheet: '报告', range: 'A1:A7', title: '2022年度项目支出绩效评价报告', year: 2022 },
    ]);
    expect(output.forms.map(({ sheet }) => sheet)).toEqual(['自评表']);
  });

  it('says why a file could not be read', () => {
    const failed = failedInspection('b.xlsx', 'encrypted', '文件已加密');
    expect(inspectedFileSchema.safeParse(failed).success).toBe(true);
    expect(failed).toMatchObject({ file: 'b.xlsx', error: { code: 'encrypted' }, forms: [] });
  });
});

describe('hidden rows and columns', () => {
  it('are read like any other', () => {
    const plain = sheetOf(LAYOUTS.yinchuan);
    const hidden = createSheet({
      name: plain.name,
      cells: [...plain.cells.values()],
      merges: plain.merges,
      hiddenRows: new Set([5, 12]),
      hiddenColumns: new Set([2, 5]),
    });
    expect(inspectSheets(hidden)).toEqual(inspectSheets(plain));
  });
});

describe('the place of a form on its sheet', () => {
  it('does not matter', () => {
    for (const text of Object.values(LAYOUTS)) {
      const here = inspectSheets(sheetOf(text)).forms[0];
      const there = inspectSheets(sheetOf(text, 'Sheet1', 7, 4)).forms[0];
      expect(there?.indicators.map(({ name, target, actual }) => [name, target?.text, actual?.text])).toEqual(
        here?.indicators.map(({ name, target, actual }) => [name, target?.text, actual?.text]),
      );
      expect(there?.funds.map(({ label, budget }) => [label, budget?.value])).toEqual(
        here?.funds.map(({ label, budget }) => [label, budget?.value]),
      );
      expect(there?.family).toBe(here?.family);
    }
  });
});

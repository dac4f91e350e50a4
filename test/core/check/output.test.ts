import { describe, expect, it } from 'vitest';
import {
  checkedFileToOutput,
  checkOutputSchema,
  failedFileToOutput,
  findingToOutput,
} from '../../../src/core/check/output';
import type { Edit } from '../../../src/core/sheet/edit';
import { buildForm } from '../../support/form-builder';
import { exampleFinding } from './example-finding';

const EDITS: readonly Edit[] = [
  {
    kind: 'set-formula',
    sheet: 'Sheet1',
    cell: 'I8',
    expected: { value: { error: '#DIV/0!' }, formula: 'G8/F8' },
    formula: 'ROUND(G8/F8,4)',
    value: 0.9997,
    numberFormat: '0.00%',
  },
  { kind: 'set-value', sheet: 'Sheet1', cell: 'I8', expected: { value: 0, formula: null }, value: null },
  {
    kind: 'set-number-format',
    sheet: 'Sheet1',
    cell: 'I8',
    expectedNumberFormat: 'General',
    numberFormat: '0.00%',
  },
  {
    kind: 'insert-rows',
    sheet: 'Sheet1',
    before: 26,
    rows: [
      {
        cells: [{ column: 1, value: '注：1.…', styleFrom: 'A25' }],
        height: 30,
        merges: [[1, 10]],
        wrap: true,
      },
    ],
    expectedBlank: true,
  },
  { kind: 'add-mark', sheet: 'Sheet1', cell: 'I8', severity: 'error' },
  { kind: 'add-prompt', sheet: 'Sheet1', cell: 'I8', title: 'PE202', text: '执行率' },
  { kind: 'remove-marks', sheet: 'Sheet1' },
];

describe('jixiao.check/1', () => {
  it('prints a finding in words, with its evidence and its fix', () => {
    const output = findingToOutput(exampleFinding({ fix: { kind: 'safe', edits: EDITS } }));
    expect(output).toEqual({
      code: 'PE202',
      rule: 'exec-rate-wrong',
      severity: 'error',
      verdict: 'fail',
      sheet: 'Sheet1',
      cell: 'I8',
      cells: ['I8', 'F8', 'G8'],
      message: '“年度资金总额”的预算执行率应为 99.97%（89.974 ÷ 90），表中为 0。',
      basis: '预算执行率（B/A）＝全年执行数÷全年预算数，按表中所印位数四舍五入（见于样表）',
      advice: '把 I8 改为 99.97%，或改为公式 全年执行数÷全年预算数；若预算数或执行数填错，先改正它们。',
      evidence: { operands: { executed: '89.974', budget: '90' }, expected: '99.97%', actual: '0' },
      fix: { kind: 'safe', edits: EDITS },
    });
  });

  it('prints English on request and keeps an unknown rule readable', () => {
    expect(findingToOutput(exampleFinding(), 'en').message).toContain('should be 99.97%');
    expect(findingToOutput(exampleFinding({ code: 'PE999' })).message).toBe('wrong');
  });

  it('is what the schema says, for good files and for bad ones', () => {
    const { form } = buildForm({ sheet: '表1' });
    const files = [
      checkedFileToOutput('a.xlsx', [form], [exampleFinding()]),
      failedFileToOutput('b.xlsx', 'encrypted', '文件有密码，请先解除。'),
    ];
    const printed = checkOutputSchema.parse(JSON.parse(JSON.stringify({ schema: 'jixiao.check/1', files })));
    expect(printed.files[0]).toMatchObject({
      error: null,
      forms: [{ sheet: '表1', range: 'A1:I2', family: 'project-self-evaluation' }],
      summary: { error: 1, warning: 0, info: 0, cannotJudge: 0 },
    });
    expect(printed.files[1]).toMatchObject({ error: { code: 'encrypted' }, findings: [] });
  });

  it('refuses another shape', () => {
    const file = { ...failedFileToOutput('b.xlsx', 'x', 'y'), extra: 1 };
    expect(checkOutputSchema.safeParse({ schema: 'jixiao.check/1', files: [file] }).success).toBe(false);
  });
});

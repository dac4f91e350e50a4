import { describe, expect, it } from 'vitest';
import { openWorkbook } from '../../../src/workbench/files/open-workbook';
import { smallParts, worksheet } from '../../support/small-workbook';
import { zipParts } from '../../support/torture-workbook';

describe('a file that the workbench does not open', () => {
  it('is too large, with a way out', async () => {
    const outcome = await openWorkbook('明细.xlsx', new Uint8Array(61 * 1024 * 1024));
    expect(outcome).toMatchObject({ ok: false, problem: { message: '文件过大，超出可以读取的上限。' } });
    expect(outcome.ok ? '' : outcome.problem.nextStep).toContain('请只保留绩效表所在的工作表');
  });

  it('has no ordinary worksheet', async () => {
    const parts = smallParts(worksheet(''));
    const path = 'xl/_rels/workbook.xml.rels';
    parts.set(path, String(parts.get(path)).replace('/worksheet"', '/chartsheet"'));
    const outcome = await openWorkbook('图.xlsx', zipParts(parts));
    expect(outcome.ok ? '' : outcome.problem.message + outcome.problem.nextStep).toMatch(/请/);
  });
});

import { describe, expect, it } from 'vitest';
import type { TemplateRow } from '../../../src/core/form/form';
import { EMPTY_CLASS_ROW } from '../../../src/core/rules/pe106-empty-class-row';
import { buildForm } from '../../support/form-builder';
import { judge } from './judge';

/** 阳谷: 生态效益指标 and 可持续影响指标 stand in the table without an indicator. */
const INPUT = {
  family: 'target-declaration',
  indicators: [
    ['效益指标', '社会效益指标', '政策知晓率', '≥96%'],
    ['效益指标', '生态效益指标', null, null],
    ['效益指标', '可持续影响指标', null, null],
  ],
} as const;

function templateRows(kind: TemplateRow['kind']): readonly TemplateRow[] {
  return buildForm(INPUT)
    .form.indicators.slice(1)
    .map(({ row, level1, level2, level3, class: of }) => ({
      row,
      kind,
      level1,
      level2,
      level3,
      class: of,
    }));
}

describe('PE106 空类别行', () => {
  it('lists empty classes in one finding', () => {
    const { problems, cells } = judge(EMPTY_CLASS_ROW, INPUT, ({ form }) => ({
      table: form.table && { ...form.table, templateRows: templateRows('empty-class') },
    }));
    expect(problems).toEqual(['2 个类别没有指标：生态效益指标、可持续影响指标。']);
    expect(cells).toEqual([['C5', 'C6']]);
  });

  it('leaves to PE317 a class of satisfaction with nothing in it', () => {
    const { cells } = judge(EMPTY_CLASS_ROW, INPUT, ({ form }) => {
      const [ecological, sustainable] = templateRows('empty-class');
      if (!form.table || !ecological || !sustainable) return {};
      const satisfaction = { ...sustainable, class: 'satisfaction' as const };
      return { table: { ...form.table, templateRows: [ecological, satisfaction] } };
    });
    expect(cells).toEqual([['C5']]);
  });

  it('leaves spare rows to PE506', () => {
    const { verdict } = judge(EMPTY_CLASS_ROW, INPUT, ({ form }) => ({
      table: form.table && { ...form.table, templateRows: templateRows('spare') },
    }));
    expect(verdict).toBe('pass');
  });

  it('does not apply without a table', () => {
    expect(judge(EMPTY_CLASS_ROW, {}).reason).toBe('no-table');
  });
});

import { describe, expect, it } from 'vitest';
import { recogniseSheet } from '../../../src/core/form/recognise';
import { LOOK_ALIKES, PROSE } from './look-alikes';
import { sheetOf } from './sheet-of';

describe('sheets that are no performance sheets', () => {
  it.each(Object.entries(LOOK_ALIKES))('%s gives no form and no report', (_name, text) => {
    expect(recogniseSheet(sheetOf(text))).toEqual({ forms: [], report: null });
  });
});

describe('a report in prose', () => {
  it('is a report and no form', () => {
    const { forms, report } = recogniseSheet(sheetOf(PROSE, '报告'));
    expect(forms).toEqual([]);
    expect(report?.title?.text).toBe('2022年度项目支出绩效评价报告');
    expect(report?.year).toBe(2022);
    expect(report?.paragraphs).toHaveLength(7);
  });
});

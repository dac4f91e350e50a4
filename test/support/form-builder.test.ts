import { describe, expect, it } from 'vitest';
import { cellAtAddress } from '../../src/core/sheet/sheet';
import { buildForm } from './form-builder';

describe('a form built for a test', () => {
  const { form, sheet } = buildForm({
    startRow: 3,
    startColumn: 2,
    identity: [['projectName', '项目名称', '城乡医疗救助']],
    funds: [
      {
        label: '年度资金总额',
        kind: 'total',
        budget: 100,
        executed: '80',
        rate: '80.00%',
        weight: 10,
        score: 8,
      },
      { label: '其中：财政拨款', kind: 'fiscal', budget: 100, executed: 80, score: '/' },
    ],
    goals: [['目标', '完成']],
    indicators: [
      ['产出指标（50分）', '数量指标', '指标1：参保人数', '≥410万人', '412万人', 50, 50],
      ['产出指标（50分）', '质量指标', '合格率', '≥90%', { value: 0.92, numberFormat: '0.00%' }, 40, 40],
    ],
    totals: { weight: 100, score: 98 },
    notes: ['注：1.其他资金'],
  });

  it('puts every slot on its own cell', () => {
    expect(form.area).toEqual({ top: 3, left: 2, bottom: 15, right: 10 });
    expect(form.funds?.rows[0]?.executed).toMatchObject({ cell: 'E7', isText: true });
    expect(form.funds?.rows[0]?.rate?.figure?.toFixed()).toBe('0.8');
    expect(form.funds?.rows[1]?.score).toMatchObject({ figure: null, isText: false, text: '/' });
    expect(form.indicators.map((indicator) => indicator.target?.cell)).toEqual(['F12', 'F13']);
    expect(cellAtAddress(sheet, 'G13')?.text).toBe('92.00%');
    expect(form.totals.score?.cell).toBe('I14');
    expect(form.notes[0]?.cell).toBe('B15');
  });

  it('shares equal level labels and reads their points', () => {
    expect(form.indicators[1]?.shared).toEqual(['level1']);
    expect(form.indicators[1]?.level1?.cell).toBe('C12');
    expect(form.indicators[0]).toMatchObject({ name: '参保人数', block: 'output', class: 'quantity' });
    expect(form.table?.groups[0]).toMatchObject({ level: 1, firstRow: 12, lastRow: 13 });
    expect(form.table?.groups[0]?.points?.toFixed()).toBe('50');
  });
});

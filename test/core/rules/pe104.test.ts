import { describe, expect, it } from 'vitest';
import { HIERARCHY_BROKEN } from '../../../src/core/rules/pe104-hierarchy-broken';
import { changed } from '../../mutation/mutate';
import { buildForm } from '../../support/form-builder';
import { judge, judgeRecognition } from './judge';

describe('PE104 层级断裂', () => {
  it('finds 经济效益 under 满意度 (绵阳)', () => {
    const { problems } = judge(HIERARCHY_BROKEN, {
      indicators: [
        ['效益指标', '社会效益', '实行按病种付费', '普遍开展'],
        ['满意度', '经济效益', '不合理累计结余减少程度', '成效明显'],
      ],
    });
    expect(problems).toEqual(['二级指标“经济效益”不属于一级指标“满意度”。']);
  });

  it('finds rows without parents', () => {
    const { problems } = judge(HIERARCHY_BROKEN, {
      mergesLevels: false,
      indicators: [
        ['产出指标', '数量指标', '参保人数', '≥410万人'],
        ['产出指标', null, '覆盖率', '≥95%'],
        [null, '质量指标', '合格率', '≥95%'],
      ],
    });
    expect(problems).toEqual(['“覆盖率”没有二级指标。', '“合格率”没有一级指标。']);
  });

  it('finds a merged label that was left blank', () => {
    const { form, workbook } = buildForm({
      indicators: [
        ['履职效能', '工作质量', '抽检合格率', '≥95%'],
        ['履职效能', '工作时效', '设备交付及时率', '100%'],
        ['社会效应', '社会效益', '受益群众人数', '≥117046人'],
        ['社会效应', '服务对象满意度', '受益群众满意度', '≥89%'],
      ],
    });
    const [above, , blank] = form.indicators.map(({ level1 }) => level1);
    const label = [{ cell: blank?.cell ?? '', value: null }];
    const indicators = form.indicators.map((row) => ({ ...row, level1: above ?? null }));
    const { problems } = judgeRecognition(HIERARCHY_BROKEN, changed(workbook, form.sheet, label), {
      forms: [{ ...form, indicators }],
      reports: [],
    });
    expect(problems).toEqual(['“受益群众人数”没有一级指标。']);
  });

  it('reads numbered labels', () => {
    const { problems } = judge(HIERARCHY_BROKEN, {
      indicators: [['1.产出指标', '2.1社会效益指标', '受益群众人数', '≥117046人']],
    });
    expect(problems).toEqual(['二级指标“2.1社会效益指标”不属于一级指标“1.产出指标”。']);
  });

  it('does not ask for a level 2 under 满意度, which holds one class only', () => {
    const { verdict } = judge(HIERARCHY_BROKEN, {
      mergesLevels: false,
      indicators: [
        ['产出指标', '数量指标', '参保人数', '≥410万人'],
        ['满意度指标（10分）', null, '受益群众满意度', '≥95%'],
      ],
    });
    expect(verdict).toBe('pass');
  });

  it.each([
    ['满意度 within 效益 (阳谷, 银川)', '效益指标', '服务对象满意度指标'],
    ['经济成本指标 under 产出 (大英)', '产出指标', '经济成本指标'],
    ['a class that nobody knows', '产出指标', '专用类别'],
    ['a block that nobody knows', '年度绩效目标1（40分）', '数量指标'],
  ])('passes %s', (_, level1, level2) => {
    const indicators = [[level1, level2, '受益群众满意度', '≥96%']] as const;
    expect(judge(HIERARCHY_BROKEN, { indicators }).verdict).toBe('pass');
  });

  it('is silent on a row that was repaired', () => {
    const { verdict } = judge(
      HIERARCHY_BROKEN,
      {
        mergesLevels: false,
        indicators: [
          ['产出指标', '数量指标', '参保人数', '≥410万人'],
          [null, null, '覆盖率', '≥95%'],
        ],
      },
      ({ form }) => ({
        indicators: form.indicators.map((row) => ({ ...row, repaired: 'inherited' as const })),
      }),
    );
    expect(verdict).toBe('pass');
  });

  it('does not apply to 重庆, which has no levels', () => {
    const { reason } = judge(HIERARCHY_BROKEN, {
      indicatorColumns: ['level3', 'target', 'actual'],
      indicators: [{ level3: '公益林管护面积', target: '≥8万亩', actual: '8' }],
    });
    expect(reason).toBe('no-levels');
  });
});

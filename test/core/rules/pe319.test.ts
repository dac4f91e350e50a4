import { describe, expect, it } from 'vitest';
import { OUTPUT_CLASS_MISSING } from '../../../src/core/rules/pe319-output-class-missing';
import { findings, outcome, projectForm, type Row } from './indicator-rule';

const QUANTITY: Row = ['产出指标', '数量指标', '参保人数', '≥410万人', '412万人'];
const QUALITY: Row = ['产出指标', '质量指标', '合格率', '≥90%', '95%'];
const TIMELINESS: Row = ['产出指标', '时效指标', '发放及时率', '100%', '100%'];

describe('PE319 output-class-missing', () => {
  it.each<[string, readonly Row[], string]>([
    ['no timeliness', [QUANTITY, QUALITY], '时效'],
    ['neither quality nor timeliness', [QUANTITY], '质量、时效'],
    ['no quantity', [QUALITY, TIMELINESS], '数量'],
  ])('%s', (_, rows, missing) => {
    expect(findings(OUTPUT_CLASS_MISSING, projectForm(rows))).toMatchObject([
      {
        verdict: 'fail',
        message: 'missing',
        at: { cell: 'B4' },
        parameters: { missing, examples: expect.stringContaining(missing.slice(0, 2)) },
      },
    ]);
  });

  it('is content with all three', () => {
    expect(findings(OUTPUT_CLASS_MISSING, projectForm([QUANTITY, QUALITY, TIMELINESS]))).toEqual([]);
  });

  it('cannot judge while an output row has no class', () => {
    expect(
      findings(
        OUTPUT_CLASS_MISSING,
        projectForm([QUANTITY, QUALITY, ['产出指标', '', '节点', '2020年12月']]),
      ),
    ).toMatchObject([{ verdict: 'cannot-judge', message: 'open' }]);
  });

  it('does not apply to a framework of its own', () => {
    expect(
      outcome(OUTPUT_CLASS_MISSING, projectForm([['投入', '预算配置', '在职人员控制率', '≤100%', '98%']])),
    ).toEqual({
      notApplicable: 'no-levels',
    });
  });
});

import { describe, expect, it } from 'vitest';
import { EXECUTION_SCORE_WRONG } from '../../../src/core/rules/pe205-exec-score-wrong';
import type { FormInput, FundInput, IndicatorInput } from '../../support/form-input';
import { judge } from './judge';

const TOTAL = { label: '年度资金总额', kind: 'total', weight: 10 } as const;
/** A scored indicator, so that the form counts as scored. */
const INDICATORS: readonly IndicatorInput[] = [
  ['产出指标', '数量指标', '培训人次', '≥50人次', '50人次', 90, 90],
];

function form(...funds: FundInput[]): FormInput {
  return { funds, indicators: INDICATORS };
}

describe('PE205 执行率得分错误', () => {
  it('finds 9 of 10 at 100% (银川)', () => {
    const { problems, findings } = judge(
      EXECUTION_SCORE_WRONG,
      form({ ...TOTAL, budget: 80, executed: 80, score: 9 }),
    );
    expect(problems).toEqual(['“年度资金总额”的执行率得分应为 10（10 × 100.00%，不超过 10），表中为 9。']);
    expect(findings[0]).toMatchObject({
      severity: 'error',
      cell: 'F4',
      evidence: { expected: '10', actual: '9' },
      fix: { kind: 'confirm', edits: [{ kind: 'set-formula', cell: 'F4', value: 10 }] },
    });
  });

  it.each<[string, FundInput]>([
    ['重庆: 76% × 10 = 7.6', { ...TOTAL, budget: 100, executed: 76, score: 7.6 }],
    ['7.93 for 79.27%', { ...TOTAL, budget: 13846.06, executed: 10975.5, score: 7.93 }],
    ['a cut-off 7.92', { ...TOTAL, budget: 13846.06, executed: 10975.5, score: 7.92 }],
    ['绥阳: 108.2% earns the weight, no more', { ...TOTAL, budget: 1172.55, executed: 1268.72, score: 10 }],
  ])('passes %s', (_, fund) => {
    expect(judge(EXECUTION_SCORE_WRONG, form(fund)).verdict).toBe('pass');
  });

  it('takes the parts of 池州, whose total row is 0', () => {
    const { problems } = judge(
      EXECUTION_SCORE_WRONG,
      form(
        { ...TOTAL, budget: 0, executed: 0, score: 0 },
        { label: '其中：本年财政拨款', kind: 'fiscal', budget: 89.974, executed: 89.974 },
      ),
    );
    expect(problems).toEqual(['“年度资金总额”的执行率得分应为 10（10 × 100.00%，不超过 10），表中为 0。']);
  });

  it('cannot judge without a budget', () => {
    const { verdict, reason } = judge(
      EXECUTION_SCORE_WRONG,
      form({ ...TOTAL, budget: null, executed: 80, score: 9 }),
    );
    expect([verdict, reason]).toEqual(['cannot-judge', 'budget-blank']);
  });

  it('does not apply where nothing is scored', () => {
    expect(judge(EXECUTION_SCORE_WRONG, form({ ...TOTAL, budget: 80, executed: 80 })).reason).toBe(
      'no-execution-score',
    );
  });
});

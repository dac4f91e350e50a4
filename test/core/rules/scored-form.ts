import type { FormInput, FundInput, IndicatorTuple } from '../../support/form-input';

/** 年度资金总额, all spent: 10 of 10 points. Row 4; weight in E4, score in F4. */
export const ALL_SPENT: FundInput = {
  label: '年度资金总额',
  kind: 'total',
  budget: 100,
  executed: 100,
  weight: 10,
  score: 10,
};

/**
 * A 项目支出绩效自评表 with a scored fund row. Indicators stand from row 6 on: target E, actual F, weight G, score H, reason
 * I; the total, where given, below them.
 */
export function scoredForm(rows: readonly IndicatorTuple[], more: FormInput = {}): FormInput {
  return { funds: [ALL_SPENT], indicators: rows, ...more };
}

/** The national split, each part one row: 产出 50, 效益 30, 满意度 10. */
export function nationalRows(scores: readonly (number | null)[] = [50, 30, 10]): readonly IndicatorTuple[] {
  const [output, benefit, satisfaction] = scores;
  return [
    ['产出指标', '数量指标', '培训人次', '≥500人次', '512人次', 50, output ?? null],
    ['效益指标', '社会效益指标', '带动就业人数', '≥30人', '31人', 30, benefit ?? null],
    ['满意度指标', '服务对象满意度指标', '受益群众满意度', '≥90%', '95%', 10, satisfaction ?? null],
  ];
}

/** A row under 产出指标, 数量指标. */
export function outputRow(
  name: string,
  target: string | number | null,
  actual: string | number | null,
  weight: number | null,
  score: number | null,
  reason?: string,
): IndicatorTuple {
  return ['产出指标', '数量指标', name, target, actual, weight, score, reason ?? null];
}

/** Words as targets and actuals: 社保基金 forms with scores and neither weights nor actuals (S004). Score in F from row 4. */
export function insuranceForm(
  rows: readonly (readonly [level1: string, level2: string, name: string, score: number | null])[],
): FormInput {
  return {
    family: 'insurance-fund-self-evaluation',
    indicators: rows.map(([level1, level2, level3, score]) => ({
      level1,
      level2,
      level3,
      target: '100%',
      score,
    })),
  };
}

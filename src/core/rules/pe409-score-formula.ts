import type { Form } from '../form/form';
import { decimal } from '../text/decimal';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { SCORABLE_FORMS } from './support/families';
import { givesReason, NO_ACTUAL_COLUMN } from './support/indicator-values';
import { labelledPoints } from './support/labelled-points';
import { shown } from './support/listing';
import { plain, printed, printedLabel } from './support/printed';
import { scoreCells } from './support/score-cells';
import { scoreFix } from './support/score-fix';
import { BY_FORMULA, faultOf, followsOtherFormula } from './support/score-judgement';
import { NO_WEIGHTS, samePoints, sumOf, weightSource } from './support/weights';
import { type MeasuredScore, measuredScores, withoutScores } from './support/without-scores';

/** PE409: a printed score is what target, actual and weight give; full marks for an unmet target are PE410. */
export const SCORE_FORMULA = defineRule({
  code: 'PE409',
  slug: 'score-formula',
  name: '得分与公式不符',
  severity: 'error',
  families: SCORABLE_FORMS,
  isInline: true,
  fixLevel: 'suggest',
  basis: {
    text: '财预〔2020〕10号：完成指标值的，记该指标所赋全部分值；未完成指标值的，按照完成值与指标值的比例记分',
    trust: 'national',
  },
  texts: {
    wrong: {
      problem: '“{name}”得分应为 {expected}（{arithmetic}），表中为 {actual}。',
      advice: '把 {cell} 改为 {expected}；完成值或指标值有误的先改正，有意扣分的写明原因。',
    },
    lowered: {
      problem: '“{name}”按公式得 {expected}（{arithmetic}），表中只记 {actual}，{explanation}。',
      advice: '有意扣分的，在偏差原因栏写明扣分依据；否则把 {cell} 改为 {expected}。',
    },
    otherFormula: {
      problem: '“{name}”得分 {actual} 是按另一种公式算的；按所选方案应为 {expected}（{arithmetic}）。',
      advice: '核对本地采用的计分公式：在方案中改选公式，或者把 {cell} 改为 {expected}。',
    },
    group: {
      problem:
        '“{label}”标明 {points} 分，各项均已完成，得分合计应为 {points}，表中为 {total}；“{name}”只得 {actual}。',
      advice: '核对 {cell} 的得分；完成指标值的记该指标所赋全部分值。',
    },
    noWeights: NO_WEIGHTS,
    noActualColumn: NO_ACTUAL_COLUMN,
  },
  check: (form, context) => {
    const none = withoutScores(form, context, true);
    if (none) return none;
    const rows = measuredScores(form, context)
      .filter((cell) => faultOf(cell, context.profile) === 'formula')
      .flatMap((cell) => finding(form, cell, context));
    return weightSource(form, context.sheet) === 'labels' ? [...rows, ...loweredGroups(form, context)] : rows;
  },
});

function finding(form: Form, cell: MeasuredScore, { profile }: RuleContext): readonly RuleFinding[] {
  const { score, indicator, computed } = cell;
  if (!computed?.score || !score.figure) return [];
  const explanation = score.figure.lt(computed.score)
    ? explanationOf(cell, profile.overAchievement.hintAt)
    : null;
  const isOther = followsOtherFormula(form, cell, profile);
  const message = isOther ? 'otherFormula' : explanation ? 'lowered' : 'wrong';
  const beside = [indicator.target, indicator.actual, indicator.weight].filter((slot) => slot !== null);
  const reason = indicator.reason && score.figure.lt(computed.score) ? [indicator.reason] : [];
  return [
    {
      verdict: 'fail',
      message,
      ...(message === 'wrong' ? {} : { severity: 'warning' as const }),
      at: score,
      with: [...beside, ...reason],
      parameters: {
        name: indicator.name,
        expected: plain(computed.score),
        actual: printed(score),
        arithmetic: computed.arithmetic,
        cell: score.cell,
        ...(message === 'lowered' && explanation ? { explanation } : {}),
      },
      evidence: {
        operands: {
          target: shown(indicator.target),
          actual: shown(indicator.actual),
          weight: plain(cell.weight),
        },
        expected: plain(computed.score),
        actual: printed(score),
      },
      fix: scoreFix(form.sheet, score, computed),
    },
  ];
}

/** Why a score below the formula may be meant: a reason is given, or the target was far exceeded (10号 lets points off). */
function explanationOf({ indicator, computed }: MeasuredScore, hintAt: number): string | null {
  if (givesReason(indicator.reason))
    return `原因栏写明：${shown(indicator.reason).replace(/[。.；;]+$/, '')}`;
  const percent = computed?.ratio?.times(100);
  return computed?.met && percent?.gte(decimal(hintAt)) ? '完成值高于指标值较多，可能是调减' : null;
}

/** Points by label only (湖北): where every target was met, the rows together earn all of them. */
function loweredGroups(form: Form, context: RuleContext): readonly RuleFinding[] {
  const cells = scoreCells(form, context.score(form));
  return labelledPoints(form, context.sheet).flatMap(
    ({ label, points, firstRow, lastRow }): RuleFinding[] => {
      const inside = cells.filter(({ indicator }) => indicator.row >= firstRow && indicator.row <= lastRow);
      const slots = inside.map(({ score }) => score);
      const total = sumOf(slots);
      const isJudged = inside.every(
        ({ rows, score, computed }) =>
          rows.length === 1 && score.figure && computed?.met === true && BY_FORMULA.has(computed.method),
      );
      const isExplained = inside.some(({ indicator }) => givesReason(indicator.reason));
      // One row alone was held against its label above.
      if (!isJudged || isExplained || inside.length < 2 || total.gte(points) || samePoints(total, points))
        return [];
      const lowest = inside.reduce((least, cell) =>
        least.score.figure?.gt(cell.score.figure ?? least.score.figure) ? cell : least,
      );
      const parameters = {
        label: printedLabel(label),
        points: plain(points),
        total: plain(total),
        name: lowest.indicator.name,
        actual: printed(lowest.score),
        cell: lowest.score.cell,
      };
      const evidence = { operands: { points: plain(points) }, expected: plain(points), actual: plain(total) };
      return [
        {
          verdict: 'fail',
          message: 'group',
          at: lowest.score,
          with: [label, ...slots],
          parameters,
          evidence,
        },
      ];
    },
  );
}

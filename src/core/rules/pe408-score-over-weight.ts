import type { Form } from '../form/form';
import { type Decimal, ZERO } from '../text/decimal';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { confirmFix, setValue } from './support/edits';
import { SCORABLE_FORMS_AND_SCORECARDS } from './support/families';
import { labelledPoints } from './support/labelled-points';
import { plain, printed, printedLabel } from './support/printed';
import { scoreCells } from './support/score-cells';
import { scoreFix } from './support/score-fix';
import { NO_WEIGHTS, samePoints, sumOf, weightSource } from './support/weights';
import { measuredScores, withoutScores } from './support/without-scores';

/** PE408: no score is below 0 or above the points of its row. */
export const SCORE_OVER_WEIGHT = defineRule({
  code: 'PE408',
  slug: 'score-over-weight',
  name: '得分大于分值',
  severity: 'error',
  families: SCORABLE_FORMS_AND_SCORECARDS,
  isInline: true,
  fixLevel: 'suggest',
  basis: {
    text: '一体化系统：得分必须小于等于权重',
    trust: 'practice',
  },
  texts: {
    over: {
      problem: '“{name}”的得分 {score} 大于分值 {weight}。',
      advice: '把 {cell} 改为不超过 {weight} 的得分。',
    },
    below: {
      problem: '“{name}”的得分 {score} 小于 0。',
      advice: '把 {cell} 改为 0 至 {weight} 之间的得分。',
    },
    group: {
      problem: '“{name}”只有 {weight} 分，各项得分合计 {score}。',
      advice: '核对该类别各行得分，合计不超过 {weight}（从 {cell} 起）。',
    },
    noWeights: NO_WEIGHTS,
  },
  check: (form, context) => {
    const none = withoutScores(form, context, false);
    if (none) return none;
    const rows = measuredScores(form, context).flatMap((cell): RuleFinding[] => {
      const { score, weight, indicator, computed } = cell;
      if (!score.figure) return [];
      const isOver = score.figure.gt(weight);
      if (!isOver && score.figure.gte(ZERO)) return [];
      const parameters = {
        name: indicator.name,
        score: printed(score),
        weight: plain(weight),
        cell: score.cell,
      };
      const own = indicator.weight ? [indicator.weight] : [];
      const fix = isOver
        ? (scoreFix(form.sheet, score, computed) ??
          confirmFix(setValue(form.sheet, score, weight.toNumber())))
        : scoreFix(form.sheet, score, computed);
      return [
        {
          verdict: 'fail',
          message: isOver ? 'over' : 'below',
          at: score,
          with: own,
          parameters,
          evidence: {
            operands: { weight: plain(weight) },
            expected: `0～${plain(weight)}`,
            actual: printed(score),
          },
          fix,
        },
      ];
    });
    return [
      ...overExecution(form, context),
      ...rows,
      ...(weightSource(form, context.sheet) === 'labels' ? overGroups(form, context) : []),
    ];
  },
});

/** The execution score of an insurance fund's form; in the other families PE205 has it. */
function overExecution(form: Form, context: RuleContext): readonly RuleFinding[] {
  const execution = context.score(form).executionScore;
  const slot = execution?.fundRow.score;
  if (form.family !== 'insurance-fund-self-evaluation' || !slot?.figure || !execution?.weight) return [];
  if (slot.figure.lte(execution.weight)) return [];
  const [name, weight] = [printedLabel(execution.fundRow.label), plain(execution.weight)];
  const parameters = { name, score: printed(slot), weight, cell: slot.cell };
  const evidence = { operands: { weight }, expected: `0～${weight}`, actual: printed(slot) };
  return [{ verdict: 'fail', message: 'over', at: slot, parameters, evidence }];
}

/** Points in the labels only (湖北): the scores of a group against those. */
function overGroups(form: Form, context: RuleContext): readonly RuleFinding[] {
  const cells = scoreCells(form, context.score(form));
  return labelledPoints(form, context.sheet).flatMap(
    ({ label, points, firstRow, lastRow }): RuleFinding[] => {
      const inside = cells.filter(({ indicator }) => indicator.row >= firstRow && indicator.row <= lastRow);
      const slots = inside.map(({ score }) => score);
      const total: Decimal = sumOf(slots);
      const [first] = slots;
      // One row alone was held against its label above.
      if (!first || inside.length < 2 || total.lte(points) || samePoints(total, points)) return [];
      const name = printedLabel(label);
      return [
        {
          verdict: 'fail',
          message: 'group',
          at: first,
          with: [label, ...slots],
          parameters: { name, score: plain(total), weight: plain(points), cell: first.cell },
          evidence: { operands: { weight: plain(points) }, expected: plain(points), actual: plain(total) },
        },
      ];
    },
  );
}

import type { FundRow } from '../form/form';
import { sum } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { confirmFix, setValue } from './support/edits';
import { SCORED_SELF_EVALUATIONS } from './support/families';
import { figuresIn, furtherWholes, hasFigures, totalRow } from './support/fund-groups';
import { cellList, firstAndRest } from './support/listing';
import { printed, printedLabel } from './support/printed';

/** PE206: only the total row of the fund block is scored. */
export const EXECUTION_SCORE_DUPLICATED = defineRule({
  code: 'PE206',
  slug: 'exec-score-duplicated',
  name: '分项重复计分',
  severity: 'error',
  families: SCORED_SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '预算执行率只按资金总额计分，分项的分值、得分填“/”（四川 2023 年自评表）',
    trust: 'published',
  },
  texts: {
    again: {
      problem: '“{total}”已计 {totalScore} 分，分项又计分：{parts}。',
      advice: '只保留总额行的得分，{cells} 改为“/”或清空。',
    },
  },
  check: (form, context) => {
    const { funds } = form;
    if (!funds || !hasFigures(funds, 'score')) return { notApplicable: 'no-execution-score' };
    // Of incomes and expenses side by side the one that is scored.
    const total = [totalRow(funds), ...funds.rows].find(
      (row) => row?.level === 0 && row.score?.figure?.gt(0),
    );
    const totalScore = total?.score;
    if (!total || !totalScore?.figure || totalScore.figure.eq(0)) return [];
    const wholes = furtherWholes(funds, total);
    const parts = funds.rows.filter(
      (row) =>
        row !== total &&
        row.level > 0 &&
        !wholes.includes(row) &&
        row.score?.figure?.gt(0) &&
        row.score.cell !== totalScore.cell,
    );
    const listed = firstAndRest(parts.flatMap((row) => (row.score ? [row.score] : [])));
    if (!listed || isSplit(total, parts)) return [];
    const slots = [listed.first, ...listed.rest];
    const finding: RuleFinding = {
      verdict: 'fail',
      message: 'again',
      at: listed.first,
      with: [totalScore, ...listed.rest],
      parameters: {
        total: printedLabel(total.label),
        totalScore: printed(totalScore),
        parts: parts
          .map((row) => `${printedLabel(row.label)} ${row.score ? printed(row.score) : ''}`)
          .join('、'),
        cells: cellList(slots),
      },
      evidence: {
        operands: Object.fromEntries(
          [total, ...parts].map((row) => [printedLabel(row.label), row.score ? printed(row.score) : null]),
        ),
        expected: '/',
        actual: slots.map(printed).join('、'),
      },
      fix: confirmFix(...slots.map((slot) => setValue(context.sheet.name, slot, '/'))),
    };
    return [finding];
  },
});

/** Two or more parts that share the total's weight and score out among them are scored once. */
function isSplit(total: FundRow, parts: readonly FundRow[]): boolean {
  const add = (column: 'weight' | 'score') =>
    sum(figuresIn(parts, column).flatMap((slot) => (slot.figure ? [slot.figure] : [])));
  const isWeightSplit = total.weight?.figure ? add('weight').eq(total.weight.figure) : true;
  return (
    parts.length > 1 && isWeightSplit && Boolean(total.score?.figure && add('score').eq(total.score.figure))
  );
}

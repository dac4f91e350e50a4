import type { Form } from '../form/form';
import { type Decimal, decimal } from '../text/decimal';
import { unmetRows } from './pe503-target-unmet-no-reason';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { both } from './support/both';
import { explainsExecution } from './support/execution-reasons';
import { SCORABLE_FORMS_AND_SCORECARDS, SELF_EVALUATIONS } from './support/families';
import { cellList, firstAndRest } from './support/listing';
import { plain, printed, printedLabel } from './support/printed';
import { hasReasonColumn, isExplained } from './support/reasons';
import { faultOf } from './support/score-judgement';
import { type MeasuredScore, measuredScores } from './support/without-scores';

/** PE505: points taken off come with their reason. A row that PE503 reports is left to it. */
export const LOST_SCORE_NO_REASON = defineRule({
  code: 'PE505',
  slug: 'lost-score-no-reason',
  name: both('扣分未说明', 'Points lost without a reason'),
  severity: 'error',
  families: SCORABLE_FORMS_AND_SCORECARDS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: both(
      '一体化系统：得分小于分值的指标必须填写原因',
      'The budget system in use: a score below the weight needs a reason',
    ),
    trust: 'practice',
  },
  why: both(
    '扣了分又不说原因，审核人无法核对得分，会要求补写。',
    'Points off without a word cannot be checked; the reviewer asks for the reason.',
  ),
  example: {
    failing: '分值 10，得分 9，偏差原因为空',
    passing: '项目实施 分值 10，得分 7.6，原因“监管措施需要进一步完善”',
  },
  texts: {
    lost: {
      problem: both(
        '“{name}”分值 {weight}，得分 {score}，扣 {lost} 分，没有说明原因。',
        '“{name}”: weight {weight}, score {score}; {lost} points are off and no reason is given.',
      ),
      advice: both(
        '在 {cell} 写明扣分原因和改进措施；不应扣分的，改为应得的分数。',
        'Give the reason for the lost points in {cell}; if none should be lost, put in the right score.',
      ),
    },
    lostRows: {
      problem: both(
        '{count} 处得分低于分值：{cells}，共扣 {lost} 分；表中没有原因栏，也没有写明原因。',
        '{count} scores are below their weights: {cells}, {lost} points in all; the form has no column for reasons, and no text explains them.',
      ),
      advice: both(
        '在“说明”或报告里逐项写明扣分原因；不应扣分的，改为应得的分数。',
        'Explain the lost points one by one in the text or the report; if none should be lost, put in the right score.',
      ),
    },
  },
  check: (form, context) => {
    if (!form.table?.hasScoreColumn) return { notApplicable: 'column-missing' };
    const said = sayOf(form, context);
    const rows = measuredScores(form, context).filter(
      (cell) =>
        cell.score.figure?.lt(cell.weight) &&
        cell.rows.every((row) => !said.has(row.row) && !isExplained(form, row)),
    );
    const found = rows.map((cell) => rowFinding(form, cell, context));
    const execution = executionFinding(form, context);
    const all = execution ? [execution, ...found] : found;
    const first = firstAndRest(found);
    if (!first || hasReasonColumn(form)) return all;
    return [...(execution ? [execution] : []), together(form, first.first, found, rows)];
  },
});

/** Rows that PE503 asks to be explained. */
function sayOf(form: Form, context: RuleContext): ReadonlySet<number> {
  const isAsked = SELF_EVALUATIONS.includes(form.family) && form.table?.hasActualColumn;
  return new Set(isAsked ? unmetRows(form, context).map(({ indicator }) => indicator.row) : []);
}

function rowFinding(form: Form, cell: MeasuredScore, { profile }: RuleContext): RuleFinding {
  const { indicator, score, weight } = cell;
  const lost = weight.minus(score.figure ?? 0);
  // A score that no formula gives is an error of PE409 already: here it is the missing word alone.
  const isWrongToo = form.family !== 'scorecard' && faultOf(cell, profile) === 'formula';
  return {
    verdict: 'fail',
    message: 'lost',
    ...(isWrongToo ? { severity: 'warning' } : {}),
    at: score,
    with: [indicator.weight, indicator.reason].filter((slot) => slot !== null),
    parameters: {
      name: indicator.name || printed(indicator.level2 ?? indicator.level1 ?? { text: '' }),
      weight: plain(weight),
      score: printed(score),
      lost: plain(lost),
      cell: (indicator.reason ?? indicator.remark ?? score).cell,
    },
    evidence: {
      operands: { weight: plain(weight), score: printed(score) },
      expected: plain(weight),
      actual: printed(score),
    },
  };
}

/** The execution score: what the rate itself costs is said by PE501. */
function executionFinding(form: Form, context: RuleContext): RuleFinding | null {
  const execution = context.score(form).executionScore;
  const slot = execution?.fundRow.score;
  const weight: Decimal | null = execution?.weight ?? null;
  const expected = execution?.score ?? null;
  if (!execution || !slot?.figure || !weight || !expected || slot.figure.gte(weight)) return null;
  const limit = decimal(context.profile.tolerance.score);
  const isByRate = slot.figure.minus(expected).gte(limit.times(-1));
  if (isByRate || explainsExecution(form)) return null;
  const { fundRow } = execution;
  return {
    verdict: 'fail',
    message: 'lost',
    // PE205 has the wrong score as an error: here it is the missing word alone.
    severity: 'warning',
    at: slot,
    with: [fundRow.weight, fundRow.reason].filter((known) => known !== null),
    parameters: {
      name: printedLabel(fundRow.label),
      weight: plain(weight),
      score: printed(slot),
      lost: plain(weight.minus(slot.figure)),
      cell: (fundRow.reason ?? slot).cell,
    },
    evidence: {
      operands: { weight: plain(weight), score: printed(slot) },
      expected: plain(expected),
      actual: printed(slot),
    },
  };
}

/** Without a column for reasons the rows are told together; mildly, where no other place of the form asks for them. */
function together(
  form: Form,
  first: RuleFinding,
  findings: readonly RuleFinding[],
  rows: readonly MeasuredScore[],
): RuleFinding {
  const lost = rows.reduce((sum, { weight, score }) => sum.plus(weight).minus(score.figure ?? 0), decimal(0));
  return {
    ...first,
    message: 'lostRows',
    severity: form.sections.some(({ role }) => role === 'reason') ? 'error' : 'warning',
    with: findings.flatMap(({ at, with: beside }) => [at, ...(beside ?? [])]),
    parameters: { count: findings.length, cells: cellList(findings.map(({ at }) => at)), lost: plain(lost) },
  };
}

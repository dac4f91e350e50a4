import type { Form } from '../form/form';
import type { Profile } from '../profile/profile';
import { type Decimal, decimal } from '../text/decimal';
import { isHighExecution, unmetRows } from './pe503-target-unmet-no-reason';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
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
  name: '扣分未说明',
  severity: 'error',
  families: SCORABLE_FORMS_AND_SCORECARDS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: '一体化系统：得分小于分值的指标必须填写原因',
    trust: 'practice',
  },
  texts: {
    lost: {
      problem: '“{name}”分值 {weight}，得分 {score}，扣 {lost} 分，没有说明原因。',
      advice: '在 {cell} 写明扣分原因和改进措施；不应扣分的，改为应得的分数。',
    },
    lostRows: {
      problem: '{count} 处得分低于分值：{cells}，共扣 {lost} 分；表中没有原因栏，也没有写明原因。',
      advice: '在“说明”或报告里逐项写明扣分原因；不应扣分的，改为应得的分数。',
    },
  },
  check: (form, context) => {
    if (!form.table?.hasScoreColumn) return { notApplicable: 'column-missing' };
    const said = sayOf(form, context);
    const rows = measuredScores(form, context).filter(
      (cell) =>
        cell.score.figure?.lt(cell.weight) &&
        !isSaidByFormula(form, cell, context) &&
        !isByRate(cell, context) &&
        cell.rows.every((row) => !said.has(row.row) && !isExplained(form, row)),
    );
    const found = rows.map(rowFinding);
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

function rowFinding(cell: MeasuredScore): RuleFinding {
  const { indicator, score, weight } = cell;
  const lost = weight.minus(score.figure ?? 0);
  return {
    verdict: 'fail',
    message: 'lost',
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

/** A score below what the formula gives is an error of PE409, which asks for the reason as well. */
function isSaidByFormula(form: Form, cell: MeasuredScore, { profile }: RuleContext): boolean {
  return form.family !== 'scorecard' && faultOf(cell, profile) === 'formula' && !isFarOver(cell, profile);
}

/** Points let off for a target far exceeded (财预〔2020〕10号) are no error of PE409, but have to be explained. */
function isFarOver({ computed }: MeasuredScore, { overAchievement }: Profile): boolean {
  const percent = computed?.ratio?.times(100);
  return computed?.met === true && percent?.gte(decimal(overAchievement.hintAt)) === true;
}

/** What an execution rate of 90% or more among the indicators costs by its formula. */
function isByRate({ indicator, score, computed }: MeasuredScore, context: RuleContext): boolean {
  const gap = score.figure && computed?.score?.minus(score.figure).abs();
  return isHighExecution(indicator, context) && gap?.lte(decimal(context.profile.tolerance.score)) === true;
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

import type { Family } from '../form/family';
import type { Form } from '../form/form';
import type { Profile } from '../profile/profile';
import { executionRates } from './execution-rate';
import { executionScore } from './execution-score';
import type { FormScore, IndicatorScore } from './form-score';
import { judgeIndicator } from './judge-indicator';
import { NO_CHOICES, type ScoreChoice, type ScoreChoices } from './score-choices';
import { scoreIndicator } from './score-indicator';
import { resolveSharedScores } from './shared-scores';
import { totalScore } from './total-score';

/** Families that state targets only: nothing has been achieved yet. */
const DECLARATIONS: readonly Family[] = ['target-declaration', 'department-target'];

/** Has the form 分值 or 得分 anywhere? The 2020 transfer forms have not (rule book 8). */
function isScored(form: Form): boolean {
  if (DECLARATIONS.includes(form.family)) return false;
  const { table, funds, partPoints } = form;
  if (table?.hasWeightColumn || table?.hasScoreColumn || partPoints.length > 0) return true;
  return funds?.rows.some((row) => row.weight !== null || row.score !== null) ?? false;
}

/** Was the target met, in a form that gives no points for it. */
function unscored(form: Form, profile: Profile, choices: ScoreChoices): readonly IndicatorScore[] {
  return form.indicators.map((indicator) => {
    const { share } = judgeIndicator(form, indicator, profile, choices.get(indicator.row));
    return {
      indicator,
      cell: null,
      method: share.method,
      met: share.met,
      ratio: share.ratio,
      weight: null,
      score: null,
      reason: share.reason,
      native: null,
      textOperands: [],
      arithmetic: share.words,
    };
  });
}

/**
 * Every figure of a form that follows from others: execution rates, their score, indicator scores, total and grade, each
 * with its native formula (rule book 6). `choices` holds what the user decided where no formula can. Figures that cannot be
 * judged carry the reason (section 8). Never throws on what a form holds.
 */
export function scoreForm(form: Form, profile: Profile, choices: ScoreChoices = NO_CHOICES): FormScore {
  const rates = executionRates(form, profile);
  if (DECLARATIONS.includes(form.family)) {
    return { form, isScored: false, rates, executionScore: null, indicators: [], total: null };
  }
  if (!isScored(form)) {
    const indicators = unscored(form, profile, choices);
    return { form, isScored: false, rates, executionScore: null, indicators, total: null };
  }
  const choiceOf = (row: number): ScoreChoice | undefined => choices.get(row);
  const scored = form.indicators.map((indicator) =>
    scoreIndicator(form, indicator, profile, choiceOf(indicator.row)),
  );
  const scores = resolveSharedScores(scored);
  const execution = executionScore(form, profile);
  const hasNotApplicable = scored.some((one) => one.isNotApplicable);
  return {
    form,
    isScored: true,
    rates,
    executionScore: execution,
    indicators: scores.indicators,
    total: totalScore({ form, profile, execution, rates, scores, hasNotApplicable }),
  };
}

import * as z from 'zod/mini';
import { FAMILIES } from '../form/family';
import { formatRange } from '../sheet/address';
import type { Decimal } from '../text/decimal';
import type { FormScore, NativeFormula } from './form-score';

const figureSchema = z.strictObject({
  /** The cell that the figure belongs into; null when the form has none. */
  cell: z.nullable(z.string()),
  /** null: cannot be judged; `reason` says why. */
  value: z.nullable(z.number()),
  formula: z.nullable(z.string()),
  arithmetic: z.string(),
  reason: z.nullable(z.string()),
});

const rateSchema = z.extend(figureSchema, { label: z.string() });

const indicatorSchema = z.strictObject({
  row: z.int(),
  name: z.string(),
  cell: z.nullable(z.string()),
  weight: z.nullable(z.number()),
  score: z.nullable(z.number()),
  method: z.string(),
  met: z.nullable(z.boolean()),
  arithmetic: z.string(),
  formula: z.nullable(z.string()),
  reason: z.nullable(z.string()),
});

const formSchema = z.strictObject({
  sheet: z.string(),
  range: z.string(),
  family: z.enum(FAMILIES),
  profile: z.string(),
  /** False: the form has no 分值 and 得分; only the rates are computed. */
  scored: z.boolean(),
  rates: z.array(rateSchema),
  executionScore: z.nullable(figureSchema),
  indicators: z.array(indicatorSchema),
  total: z.nullable(
    z.strictObject({
      cell: z.nullable(z.string()),
      /** null when a scored row is open: then `subtotal` is what there is, and `open` counts the rows. */
      value: z.nullable(z.number()),
      subtotal: z.number(),
      open: z.int(),
      formula: z.nullable(z.string()),
      arithmetic: z.string(),
    }),
  ),
  grade: z.nullable(
    z.strictObject({
      cell: z.nullable(z.string()),
      value: z.nullable(z.string()),
      formula: z.nullable(z.string()),
    }),
  ),
});

/** `jixiao.score/1`: what `jixiao score --json` prints. Rates are ratios, scores are points. */
export const scoreOutputSchema = z.strictObject({
  schema: z.literal('jixiao.score/1'),
  file: z.string(),
  /** The copy with the formulas; null when none was asked for. */
  output: z.nullable(z.string()),
  forms: z.array(formSchema),
});

export type ScoreOutput = z.infer<typeof scoreOutputSchema>;
export type ScoredFormOutput = z.infer<typeof formSchema>;

/** One form's computed figures as `jixiao.score/1` prints them. */
export function formScoreToOutput(score: FormScore, profileId: string): ScoredFormOutput {
  const { form, executionScore, total } = score;
  return {
    sheet: form.sheet,
    range: formatRange(form.area),
    family: form.family,
    profile: profileId,
    scored: score.isScored,
    rates: score.rates.map((rate) => ({
      label: rate.fundRow.label.text.trim(),
      cell: rate.cell?.cell ?? null,
      value: numberOf(rate.rate),
      formula: formulaOf(rate.native),
      arithmetic: rate.arithmetic,
      reason: rate.reason,
    })),
    executionScore: executionScore && {
      cell: executionScore.cell?.cell ?? null,
      value: numberOf(executionScore.score),
      formula: formulaOf(executionScore.native),
      arithmetic: executionScore.arithmetic,
      reason: executionScore.reason,
    },
    indicators: score.indicators.map((scored) => ({
      row: scored.indicator.row,
      name: scored.indicator.name,
      cell: scored.cell?.cell ?? null,
      weight: numberOf(scored.weight),
      score: numberOf(scored.score),
      method: scored.method,
      met: scored.met,
      arithmetic: scored.arithmetic,
      formula: formulaOf(scored.native),
      reason: scored.reason,
    })),
    total: total && {
      cell: total.cell?.cell ?? null,
      value: numberOf(total.total),
      subtotal: total.subtotal.toNumber(),
      open: total.open.length,
      formula: formulaOf(total.native),
      arithmetic: total.arithmetic,
    },
    grade: total && {
      cell: total.gradeCell?.cell ?? null,
      value: total.grade,
      formula: formulaOf(total.gradeNative),
    },
  };
}

function numberOf(value: Decimal | null): number | null {
  return value === null ? null : value.toNumber();
}

function formulaOf(native: NativeFormula | null): string | null {
  return native === null ? null : `=${native.formula}`;
}

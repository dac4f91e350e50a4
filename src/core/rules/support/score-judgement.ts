import type { Form, Indicator } from '../../form/form';
import type { Profile } from '../../profile/profile';
import type { ScoringMethod } from '../../score/form-score';
import { scoreIndicator } from '../../score/score-indicator';
import { type Decimal, decimal } from '../../text/decimal';
import { isNumeric, unitOf } from './indicator-values';
import { lessIsBetter } from './indicator-words';
import type { MeasuredScore } from './without-scores';

/** What is wrong with one score; the three exclude each other (rule book 9: PE408, PE410, PE409). */
export type ScoreFault = 'over-weight' | 'unmet-full' | 'formula';

/** Methods whose points follow from the figures; 定性 leaves them to the author inside a band (PE412). */
export const BY_FORMULA: ReadonlySet<ScoringMethod> = new Set([
  'positive',
  'reverse',
  'equal',
  'range',
  'approximate',
  'yes-no',
  'date',
  'satisfaction',
  'relative',
]);

/** 评分标准 of the row's own that no formula gives: 每低1%扣0.5分, 出现一项不得分, 各占1/3权重分. */
const OWN_CRITERIA = /每.{1,8}扣|扣完|不得分|酌情|各占|扣减/;

const DURATION = /^(?:年|月|季度|周|天|工作日|小时|分钟|秒)$/;

/**
 * Falls the actual short of a target without a sign though less may well be better (12个月 done in 10, a death rate)?
 * The formula takes such a target as one to be reached.
 */
function isDirectionUnsure({ targetQuantity: target, name }: Indicator): boolean {
  if (!isNumeric(target) || target.kind !== 'number') return false;
  if (target.comparison !== null && target.comparison !== '=') return false;
  return lessIsBetter(name) || DURATION.test(unitOf(target)?.base ?? '');
}

/** Which of PE408, PE410 and PE409 speaks of this score; null: it is right, or no formula gives it. */
export function faultOf(cell: MeasuredScore, profile: Profile): ScoreFault | null {
  const { score, weight, computed, indicator, rows } = cell;
  const printed = score.figure;
  if (!printed || !computed) return null;
  if (printed.lt(0) || printed.gt(weight)) return 'over-weight';
  if (!BY_FORMULA.has(computed.method) || isDirectionUnsure(indicator)) return null;
  // Short by so little that the formula, rounded, gives the full points as well.
  const isWholeByFormula = computed.score?.eq(weight) ?? false;
  if (rows.length === 1 && computed.met === false && printed.eq(weight) && !isWholeByFormula)
    return 'unmet-full';
  if (!computed.score || OWN_CRITERIA.test(indicator.method?.text ?? '')) return null;
  return isNear(printed, computed.score, profile) ? null : 'formula';
}

/** Within the tolerance that also covers systems which cut off instead of rounding (rule book 6.6). */
function isNear(printed: Decimal, computed: Decimal, profile: Profile): boolean {
  return printed.minus(computed).abs().lte(decimal(profile.tolerance.score));
}

const OTHER_REVERSE = [{ reverse: 'linear' }, { reverse: 'ratio' }, { reverse: 'zero' }] as const;
/** Formulas in use elsewhere, each one setting of the profile, by the method that follows it (rule book 6.4). */
const OTHER_SETTINGS: Readonly<Partial<Record<ScoringMethod, readonly Partial<Profile['scoring']>[]>>> = {
  reverse: OTHER_REVERSE,
  range: OTHER_REVERSE,
  satisfaction: [{ satisfaction: 'positive' }, { satisfaction: 'bands101' }],
};

/** Is the printed score what another region's formula gives? */
export function followsOtherFormula(form: Form, cell: MeasuredScore, profile: Profile): boolean {
  const { score, rows, indicator, computed } = cell;
  const printed = score.figure;
  if (!printed || rows.length > 1) return false;
  const settings = (computed && OTHER_SETTINGS[computed.method]) ?? [];
  return settings.some((setting) => {
    const other: Profile = { ...profile, scoring: { ...profile.scoring, ...setting } };
    const given = scoreIndicator(form, indicator, other).result.score;
    return given !== null && isNear(printed, given, profile);
  });
}

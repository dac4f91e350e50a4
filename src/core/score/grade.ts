import type { Profile } from '../profile/profile';
import type { Decimal } from '../text/decimal';
import type { Grade } from './form-score';

/** The grade of a total; a bound belongs to the higher grade (财预〔2020〕10号: 90（含）-100分为优 …). */
export function gradeOf(total: Decimal, profile: Profile): Grade {
  const { excellent, good, fair } = profile.grade;
  if (total.gte(excellent)) return '优';
  if (total.gte(good)) return '良';
  return total.gte(fair) ? '中' : '差';
}

/** The Excel expression of the grade of a total expression, blank while the total is no number. */
export function gradeFormula(total: string, profile: Profile): string {
  const { excellent, good, fair } = profile.grade;
  const grade = `IF(${total}>=${excellent},"优",IF(${total}>=${good},"良",IF(${total}>=${fair},"中","差")))`;
  return `IF(${total}="","",${grade})`;
}

/** 自评操作手册: the highest total that an execution rate allows; a lower bound belongs to its step. */
const CAPS: readonly { readonly below: number; readonly total: number }[] = [
  { below: 0.5, total: 59 },
  { below: 0.6, total: 69 },
  { below: 0.7, total: 79 },
  { below: 0.8, total: 89 },
];

/** The cap that a rate (a ratio) puts on the total, or null. */
export function totalCap(rate: Decimal): number | null {
  return CAPS.find((cap) => rate.lt(cap.below))?.total ?? null;
}

/** The Excel expression of the cap for a rate expression; 100 where none applies. */
export function capFormula(rate: string): string {
  return CAPS.reduceRight((rest, cap) => `IF(${rate}<${cap.below},${cap.total},${rest})`, '100');
}

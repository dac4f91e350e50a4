import { compactText } from '../../text/normalise';
import { remembered } from '../../text/remembered';
import { INDICATOR_WORDS } from './indicator-dictionary';

const has = (list: readonly string[], text: string) => list.some((word) => text.includes(word));
const ends = (list: readonly string[], text: string) => list.some((word) => text.endsWith(word));

/** The name without a unit or a note in brackets at its end: `参保人数（万人）` → `参保人数`. */
export const bareName: (name: string) => string = remembered((name) =>
  compactText(name).replace(/\([^()]*\)$/, ''),
);

/** What stands in the brackets at the end of a name (`单位缴费基数（%）` → `%`), or null. */
export function bracketOfName(name: string): string | null {
  return /\(([^()]{1,12})\)$/.exec(compactText(name))?.[1] ?? null;
}

const withoutNonRatios = remembered((name) => {
  let rest = compactText(name);
  for (const word of INDICATOR_WORDS.notRatio) rest = rest.replaceAll(word, '');
  return rest;
});

/** Does the name measure a share (率, 比例, 满意度 …), to be given in percent? */
export const isRatioName: (name: string) => boolean = remembered((name) =>
  has(INDICATOR_WORDS.ratio, withoutNonRatios(name)),
);

/** 率, 比率 or 比例 in the name, 满意度 and the like left out (PE316). */
export function isRateName(name: string): boolean {
  const rest = withoutNonRatios(name);
  return rest.includes('率') || rest.includes('比例');
}

/** Is the name in itself a measure (率, 比例, 人次, 金额 …), so that its target must be a figure (PE311)? */
export function isCountableName(name: string): boolean {
  return isRateName(name) || has(INDICATOR_WORDS.countable, compactText(name));
}

/** Does the name's ending say what is counted (人次, 次数, 批次 …)? */
export function carriesUnit(name: string): boolean {
  return ends(INDICATOR_WORDS.unitEndings, bareName(name));
}

/** May a percent under this name pass 100 (增长, 完成率 …)? */
export function mayPassHundred(name: string): boolean {
  return has(INDICATOR_WORDS.unbounded, compactText(name));
}

/** May the figure under this name be below 0 (增长率, 结余)? */
export function mayFall(name: string): boolean {
  return has(INDICATOR_WORDS.mayFall, compactText(name));
}

/** Does the name ask for satisfaction? */
export function asksSatisfaction(name: string): boolean {
  return has(INDICATOR_WORDS.satisfaction, compactText(name));
}

/** Is the name only the people who are asked (`受益群众`)? */
export function namesAudience(name: string): boolean {
  const bare = bareName(name);
  return bare.length <= 14 && !isRateName(bare) && ends(INDICATOR_WORDS.audience, bare);
}

const HARM = new RegExp(
  `(?:${INDICATOR_WORDS.lessIsBetter.join('|')})(?:${INDICATOR_WORDS.harmEndings.join('|')}){0,6}$`,
);

/** Is less better by the name's last words (事故发生率, 投诉数), and not about dealing with it (投诉处理率, 降低事故率)? */
export function lessIsBetter(name: string): boolean {
  return HARM.test(bareName(name)) && !has(INDICATOR_WORDS.reducing, compactText(name));
}

/** May any project have an indicator of this name (补助资金发放及时率, 促进地方经济发展)? */
export function isCommonName(name: string): boolean {
  return has(INDICATOR_WORDS.common, compactText(name));
}

/** Is the figure a fixed amount (标准, 单价 …), neither floor nor ceiling? */
export function isFixedAmount(name: string): boolean {
  // 高标准农田 and 标准化建设 are no amounts.
  return has(INDICATOR_WORDS.fixedAmount, compactText(name).replaceAll(/高标准|标准化/g, ''));
}

import type { Decimal } from '../text/decimal';
import { toDecimal } from '../text/decimal';
import { normaliseLabel } from '../text/normalise';
import type { MoneyUnit } from './form';

const POINTS =
  /[([](?:共|满分|总分|权重|分值)?:?(\d+(?:\.\d+)?)分[^()[\]]{0,12}[)\]]|^[^()]{2,12}?(\d+(?:\.\d+)?)分$/;

/** Points written in a label (`产出指标（50分）`, `预算执行情况(10分)` → 50, 10); null when there are none. */
export function pointsInLabel(text: string): Decimal | null {
  if (text.length > 120) return null;
  const match = POINTS.exec(normaliseLabel(text));
  const figure = match?.[1] ?? match?.[2];
  return figure === undefined ? null : toDecimal(figure);
}

const UNIT_LINE = /(?:单位|金额单位|计量单位|货币单位):?(?:人民币)?(亿元|百万元|万元|千元|元)/;
const UNIT_BRACKET = /[([](?:单位:?|人民币)?(亿元|百万元|万元|千元|元)[)\]]/;

function asMoneyUnit(word: string | undefined): MoneyUnit | null {
  switch (word) {
    case '元':
    case '千元':
    case '万元':
    case '百万元':
    case '亿元':
      return word;
    default:
      return null;
  }
}

/** The money unit that a line such as `单位：万元` states; null otherwise. */
export function moneyUnitLine(text: string): MoneyUnit | null {
  return text.length > 200 ? null : asMoneyUnit(UNIT_LINE.exec(normaliseLabel(text))?.[1]);
}

/** The money unit in a label's brackets (`项目资金（万元）`); null otherwise. */
export function moneyUnitInLabel(text: string): MoneyUnit | null {
  return text.length > 120 ? null : asMoneyUnit(UNIT_BRACKET.exec(normaliseLabel(text))?.[1]);
}

/** A label with its answer in one cell (`填报单位：阳谷县医疗保障局`). */
export interface LabelledPart {
  readonly label: string;
  readonly answer: string;
}

/** A mark before the first label (`（签章）`) may be skipped; anything longer is a sentence. */
const LONGEST_MARK = 8;
const SEAL = /\s*[(（]\s*(?:签\s*章|盖\s*章|公\s*章|签\s*字|盖章签字)\s*[)）]\s*$/;

/** An answer without the mark for a seal or a signature behind it. */
export function withoutSeal(answer: string): string {
  return answer.replace(SEAL, '');
}

const NEXT_LABEL = /[ \t\u3000\n]+(?=[^\s:：]{2,16}[:：])/;

/**
 * Parts a cell with one or several labelled answers (`填报单位：X   填报日期：Y`). `isLabel` says what is a label; words
 * before no known label belong to the answer before them. An empty list when the cell does not start with a label.
 */
export function labelledParts(text: string, isLabel: (label: string) => boolean): readonly LabelledPart[] {
  if (text.length > 400 || !/[:：]/.test(text)) return [];
  const parts: { label: string; answer: string }[] = [];
  for (const piece of text.trim().split(NEXT_LABEL)) {
    const at = piece.search(/[:：]/);
    const label = at < 0 ? '' : piece.slice(0, at);
    const last = parts.at(-1);
    if (at > 0 && isLabel(label)) parts.push({ label, answer: piece.slice(at + 1).trim() });
    else if (last) last.answer = `${last.answer} ${piece}`.trim();
    else if (piece.length > LONGEST_MARK) return [];
  }
  return parts.map(({ label, answer }) => ({ label, answer: withoutSeal(answer) }));
}

const YEAR_LINE = /^[(]?(20\d{2}|19\d{2})[)]?(?:年度?|年预算年度)?[)]?(?:年度?)?[)]?$/;

/** The year of a line that states nothing else (`（2020年度）`, `（2020）年度`); null otherwise. */
export function yearOfLine(text: string): number | null {
  if (text.length > 40) return null;
  const key = normaliseLabel(text);
  const match = YEAR_LINE.exec(key);
  return match && (key.includes('年') || key.startsWith('(')) ? Number(match[1]) : null;
}

/** The first year in a title (`2021年中央对地方…`, `…自评表（2023年度）`); null when it names none. */
export function yearInText(text: string): number | null {
  const match = /(?<!\d)(20\d{2}|199\d)[)]?(?=年|-|$|度)/.exec(normaliseLabel(text));
  return match ? Number(match[1]) : null;
}

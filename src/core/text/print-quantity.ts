import { printDate } from './date';
import { type Decimal, formatDecimal } from './decimal';
import type { Comparison, Quantity, Unit } from './quantity';

const SIGNS: Readonly<Record<Comparison, string>> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' };
const WORDS: Readonly<Record<Comparison, string>> = {
  '>=': '不低于',
  '>': '高于',
  '<=': '不高于',
  '<': '低于',
  '=': '等于',
};
const GRADES = {
  met: '达成预期指标',
  partly: '部分达成预期指标并具有一定效果',
  unmet: '未达成预期指标且效果较差',
} as const;

/**
 * A quantity in the plainest form that reads back as the same: `≥95%`, `6-9个月`, `2020年12月31日`, `不低于上年`.
 * Names and words beside the figure are left out; text and unreadable values are given as they stood.
 */
export function printQuantity(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'number': {
      const about = quantity.isApproximate ? '约' : '';
      const sign = printComparison(quantity.comparison, quantity.comparisonInWords);
      const figure = printFigure(quantity.value, quantity.places);
      return `${sign}${about}${figure}${unitText(quantity.unit)}`;
    }
    case 'range': {
      const about = quantity.isApproximate ? '约' : '';
      const span = `${printFigure(quantity.low, 0)}${quantity.high.lt(0) ? '~' : '-'}${printFigure(quantity.high, 0)}`;
      return `${about}${span}${unitText(quantity.unit)}`;
    }
    case 'date':
      return printDateQuantity(quantity.from, quantity.to, quantity.comparison);
    case 'grade':
      return GRADES[quantity.grade];
    case 'yes-no':
      return quantity.answer === null ? '部分完成' : quantity.answer ? '已完成' : '未完成';
    case 'relative':
      return printRelative(quantity);
    case 'placeholder':
      if (quantity.comparison === null && quantity.unit !== null) return quantity.unit.text;
      return `${printComparison(quantity.comparison, false)}**${unitText(quantity.unit)}`;
    case 'empty':
      return '';
    case 'text':
    case 'unreadable':
      return quantity.text;
  }
}

function printComparison(comparison: Comparison | null, inWords: boolean): string {
  if (comparison === null) return '';
  return inWords ? WORDS[comparison] : SIGNS[comparison];
}

function printFigure(value: Decimal, places: number): string {
  const exact = formatDecimal(value);
  const written = value.toFixed(Math.min(places, 40));
  const figure = value.eq(written) ? written : exact;
  // 20200601 and 2022.12 of their own would read as dates
  return /^-?(?:19|20)\d\d(?:\d{4}|\.\d\d?)$/.test(figure)
    ? figure.replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',')
    : figure;
}

function unitText(unit: Unit | null): string {
  // 12月 would read as December, 1季度 as the first quarter
  const text = unit?.text ?? '';
  return /^[月季]/u.test(text) ? `个${text.replace(/^季(?!度)/u, '季度')}` : text;
}

function printDateQuantity(
  from: Parameters<typeof printDate>[0] | null,
  to: Parameters<typeof printDate>[0],
  comparison: Comparison | null,
): string {
  const every = to.year === null && to.month === null ? '每月' : '';
  const written = from === null ? `${every}${printDate(to)}` : `${printDate(from)}至${printDate(to)}`;
  if (comparison === '<=') return `${written}前`;
  return comparison === null ? written : `${SIGNS[comparison]}${written}`;
}

function printRelative(quantity: Extract<Quantity, { kind: 'relative' }>): string {
  const { comparison, base, change } = quantity;
  if (change !== null) {
    const word = comparison === '<=' || comparison === '<' ? '下降' : comparison === '=' ? '持平' : '提高';
    return `较${base}${word}${formatDecimal(change.value)}${unitText(change.unit)}`;
  }
  if (comparison === '=') return `与${base}持平`;
  if (comparison === '>') return `较${base}提高`;
  if (comparison === '<') return `较${base}下降`;
  return comparison === null ? base : `${WORDS[comparison]}${base}`;
}

import type { Form, Slot } from '../form/form';
import { compactText } from '../text/normalise';
import type { Quantity } from '../text/quantity';
import { defineRule, type RuleFinding } from './rule';
import { SELF_EVALUATIONS } from './support/families';
import {
  filledRows,
  isNumeric,
  NO_ACTUAL_COLUMN,
  sameWords,
  type ValueRow,
  withoutActuals,
} from './support/indicator-values';
import { mayFall } from './support/indicator-words';
import { firstAndRest, shown, valueList } from './support/listing';
import { showsError } from './support/printed';

/** PE302: a target in figures is answered by a figure that is not negative. */
export const ACTUAL_NOT_NUMBER = defineRule({
  code: 'PE302',
  slug: 'actual-not-number',
  name: '定量完成值非数值',
  severity: 'error',
  families: SELF_EVALUATIONS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: '一体化系统：定量指标的完成值只能填不小于 0 的数值',
    trust: 'practice',
  },
  texts: {
    words: {
      problem: '“{name}”的指标值“{target}”是数值，实际完成值“{actual}”不是数值，无法比较。',
      advice: '在 {cell} 填写实际完成的数值和单位，如指标值的写法。',
    },
    negative: {
      problem: '“{name}”的实际完成值“{actual}”小于 0（指标值“{target}”）。',
      advice: '核对 {cell} 的正负号和口径。',
    },
    unreadable: {
      problem: '“{name}”的指标值“{target}”是数值，实际完成值“{actual}”读不成一个数值：{reason}。',
      advice: '在 {cell} 只填一个数值和单位，说明文字移到原因栏或备注栏。',
    },
    error: {
      problem: '“{name}”的值 {cell} 显示“{actual}”：{reason}。',
      advice: '修正 {cell} 的公式或它引用的单元格。',
    },
    noActualColumn: NO_ACTUAL_COLUMN,
    mistyped: {
      problem: '“{name}”的“{actual}”有打字错误，读不成一个数值。',
      advice: '在 {cell} 改正数字、小数点或百分号。',
    },
    bound: {
      problem: '{count} 个完成值写成了带比较符的范围，不是实际数：{cells}。',
      advice: '逐行改填实际完成的数值，不带“≥”“≤”。',
    },
  },
  check: (form) => {
    const unjudged = withoutActuals(form);
    if (unjudged) return unjudged;
    const failed = form.indicators.flatMap(({ name, target, actual, shared }): RuleFinding[] => {
      const slots = [
        ...(target && !shared.includes('target') ? [target] : []),
        ...(actual && !shared.includes('actual') ? [actual] : []),
      ];
      return slots.filter(showsError).map((slot) => ({
        verdict: 'cannot-judge',
        message: 'error',
        at: slot,
        parameters: { name, actual: shown(slot), cell: slot.cell, reason: 'formula-error' },
        evidence: { operands: { actual: shown(slot) } },
      }));
    });
    return [...failed, ...filledRows(form).flatMap(judge), ...bounds(form)];
  },
});

/** O and l for 0 and 1, a second percent sign or point, a comma for the point: figures that went wrong under the hand. */
const MISTYPED =
  /\d[OoIl]+(?:[\d%]|$)|^[≥≤<>=]?[OoIl][OoIl\d]*\d|%%|\d\.\.\d|^[≥≤<>=]?\d+[,。]\d{1,2}(?:%|[万亿]?元|$)/;

function isMistyped({ text }: Slot, { kind }: Quantity): boolean {
  const isNoFigure = kind === 'text' || kind === 'unreadable' || kind === 'empty';
  const words = compactText(text);
  return isNoFigure && words.length <= 16 && MISTYPED.test(words);
}

/** Actual values that repeat a comparison (`≥95%`) and say nothing of what was reached: one finding a form. */
function bounds(form: Form): readonly RuleFinding[] {
  const rows = filledRows(form).filter(
    ({ actual, targetQuantity, actualQuantity }) =>
      isNumeric(targetQuantity) &&
      actualQuantity.kind === 'number' &&
      /^[≥≤<>]/.test(compactText(actual.text)),
  );
  const found = firstAndRest(rows.map(({ actual }) => actual));
  if (!found) return [];
  const cells = [found.first, ...found.rest];
  return [
    {
      verdict: 'fail',
      severity: 'warning',
      message: 'bound',
      at: found.first,
      with: rows.flatMap(({ actual, target }) => [actual, target]),
      parameters: { count: rows.length, cells: valueList(cells) },
      evidence: { operands: Object.fromEntries(cells.map((slot) => [slot.cell, shown(slot)])) },
    },
  ];
}

function judge(row: ValueRow): RuleFinding[] {
  const { name, target, actual, targetQuantity, actualQuantity } = row;
  const mistyped = isMistyped(target, targetQuantity)
    ? target
    : isMistyped(actual, actualQuantity)
      ? actual
      : null;
  if (mistyped) {
    const parameters = { name, actual: shown(mistyped), cell: mistyped.cell };
    const evidence = { operands: { target: shown(target), actual: shown(actual) } };
    return [{ verdict: 'fail', message: 'mistyped', at: mistyped, parameters, evidence }];
  }
  if (!isNumeric(targetQuantity) || sameWords(target, actual)) return [];
  const kind = problemOf(row);
  if (kind === null) return [];
  const isUnreadable = kind === 'unreadable';
  return [
    {
      verdict: isUnreadable ? 'cannot-judge' : 'fail',
      message: kind,
      at: actual,
      with: [target],
      parameters: {
        name,
        target: shown(target),
        actual: shown(actual),
        cell: actual.cell,
        ...(isUnreadable ? { reason: 'unreadable' } : {}),
      },
      evidence: { operands: { target: shown(target), actual: shown(actual) } },
      ...(actualQuantity.kind === 'unreadable'
        ? { spans: [{ cell: actual.cell, from: actualQuantity.at, to: actual.text.length }] }
        : {}),
    },
  ];
}

function problemOf({ name, actualQuantity }: ValueRow): 'words' | 'negative' | 'unreadable' | null {
  switch (actualQuantity.kind) {
    case 'text':
    case 'grade':
    case 'yes-no':
    case 'relative':
      return 'words';
    case 'unreadable':
      // PE304 asks what a 0.92 under % means.
      return actualQuantity.reason === 'percent-ambiguous' ? null : 'unreadable';
    case 'number':
      // A rate of growth may fall.
      return actualQuantity.value.lt(0) && !mayFall(name) ? 'negative' : null;
    default:
      return null;
  }
}

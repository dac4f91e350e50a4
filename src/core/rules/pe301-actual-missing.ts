import type { Indicator, Slot } from '../form/form';
import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { SELF_EVALUATIONS } from './support/families';
import {
  givesReason,
  isNumeric,
  isWordForNothing,
  NO_ACTUAL_COLUMN,
  sameWords,
  saysNothing,
  withoutActuals,
} from './support/indicator-values';
import { cellList, firstAndRest, shown } from './support/listing';

/** More rows without any value than this become one finding: they were left over, not forgotten one by one. */
const ROWS_ONE_BY_ONE = 3;

/** PE301: every indicator row states an actual value. */
export const ACTUAL_MISSING = defineRule({
  code: 'PE301',
  slug: 'actual-missing',
  name: '完成值缺失',
  severity: 'error',
  families: SELF_EVALUATIONS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: '一体化系统：指标的“实际完成值”为必填项',
    trust: 'practice',
  },
  texts: {
    blank: {
      problem: '“{name}”的指标值为“{target}”，实际完成值“{actual}”没有给出数值。',
      advice: '在 {cell} 填写全年实际完成值（与指标值同一口径、同一单位）；确不适用的填“不适用”并说明原因。',
    },
    bothBlank: {
      problem: '“{name}”的指标值和实际完成值都没有填写。',
      advice: '填写指标值和 {cell} 的实际完成值；不用的指标整行删去。',
    },
    unusedRows: {
      problem: '{count} 个指标只有名称，指标值和实际完成值都没有填写：{cells}。',
      advice: '逐行填写指标值和实际完成值（名称里的数值移到指标值栏）；不用的指标整行删去。',
    },
    explained: {
      problem: '“{name}”的指标值为“{target}”，实际完成值为“{actual}”，原因栏写明：{reason}。',
      advice: '原因成立的，把 {cell} 改填“不适用”或实际数值（如 0），以便汇总和计分。',
    },
    all: {
      problem: '{count} 个指标的实际完成值都没有填写：{cells}。',
      advice: '逐行填写全年实际完成值，与指标值同一口径、同一单位。',
    },
    noActualColumn: NO_ACTUAL_COLUMN,
  },
  check: (form) => {
    const unjudged = withoutActuals(form);
    if (unjudged) return unjudged;
    const rows = form.indicators.flatMap((indicator) => {
      const { actual } = indicator;
      const isOwn = actual !== null && !indicator.shared.includes('actual');
      return isOwn && !isCrossedOut(indicator) ? [{ indicator, actual }] : [];
    });
    const missing = rows.filter(({ indicator, actual }) => isMissing(indicator, actual));
    const all = firstAndRest(missing);
    const isNoneExplained = missing.every(({ indicator }) => !givesReason(indicator.reason));
    if (all && all.rest.length > 0 && missing.length === rows.length && isNoneExplained) {
      return [
        {
          verdict: 'fail',
          message: 'all',
          at: all.first.actual,
          with: all.rest.map(({ actual }) => actual),
          parameters: { count: missing.length, cells: cellList(missing.map(({ actual }) => actual)) },
          evidence: {
            operands: { rows: rows.length, filled: 0 },
            expected: String(rows.length),
            actual: '0',
          },
        },
      ];
    }
    const found = missing.map(({ indicator, actual }) => finding(indicator, actual));
    const unused = found.filter(({ message }) => message === 'bothBlank');
    return unused.length > ROWS_ONE_BY_ONE
      ? [...found.filter(({ message }) => message !== 'bothBlank'), ...unusedRows(unused)]
      : found;
  },
});

/** A row that the author struck out: `指标1：/　/　/`, or no name and no target. */
function isCrossedOut({ name, target, targetQuantity }: Indicator): boolean {
  return /^[-/\\—、]*$/.test(compactText(name)) && saysNothing(target, targetQuantity);
}

/** 无 answers a target of 0 or a target in words (安全事故“无”); under a figure or nothing it is a blank. */
function isMissing(indicator: Indicator, actual: Slot): boolean {
  const { target, targetQuantity, actualQuantity } = indicator;
  if (!saysNothing(actual, actualQuantity)) return false;
  if (!isWordForNothing(actual)) return true;
  if (targetQuantity.kind === 'number') return !targetQuantity.value.eq(0);
  if (target !== null && sameWords(target, actual)) return false;
  return (
    isNumeric(targetQuantity) || ['date', 'relative', 'empty', 'placeholder'].includes(targetQuantity.kind)
  );
}

function finding(indicator: Indicator, actual: Slot): RuleFinding {
  const isExplained = givesReason(indicator.reason);
  const reason = isExplained && indicator.reason ? [indicator.reason] : [];
  const parameters = {
    name: indicator.name,
    target: shown(indicator.target),
    actual: shown(actual),
    cell: actual.cell,
    ...(isExplained ? { reason: shown(indicator.reason) } : {}),
  };
  return {
    verdict: 'fail',
    message: isExplained
      ? 'explained'
      : parameters.target === '' && parameters.actual === ''
        ? 'bothBlank'
        : 'blank',
    // A dash or 无 with a reason is an answer of a kind; a blank is none.
    ...(isExplained && parameters.actual !== '' ? { severity: 'warning' } : {}),
    at: actual,
    with: [indicator.target, ...reason].filter((slot) => slot !== null),
    parameters,
    evidence: { operands: { target: parameters.target, actual: parameters.actual } },
  };
}

function unusedRows(rows: readonly RuleFinding[]): readonly RuleFinding[] {
  const found = firstAndRest(rows);
  if (!found) return [];
  const cells = rows.map(({ at }) => at);
  return [
    {
      ...found.first,
      message: 'unusedRows',
      with: rows.flatMap(({ at, with: beside }) => [at, ...(beside ?? [])]),
      parameters: { count: rows.length, cells: cellList(cells) },
      evidence: { operands: { rows: rows.length, filled: 0 } },
    },
  ];
}

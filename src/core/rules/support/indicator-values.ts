import type { Form, Indicator, Slot } from '../../form/form';
import { compactText } from '../../text/normalise';
import { parseQuantity } from '../../text/parse-quantity';
import type { NumberQuantity, Quantity, RangeQuantity, Unit } from '../../text/quantity';
import { rememberedOf } from '../../text/remembered-of';
import type { NotApplicable, RuleFinding, RuleOutcome, RuleText } from '../rule';
import { showsError } from './printed';
import { isScoredByCriteria } from './scored-by-criteria';

/** An indicator row that states both what was aimed at and what was reached. */
export interface ValueRow {
  readonly indicator: Indicator;
  readonly name: string;
  readonly target: Slot;
  readonly actual: Slot;
  readonly targetQuantity: Quantity;
  readonly actualQuantity: Quantity;
}

/** The texts under which a rule says that it cannot judge without the column 实际完成值 (rule book, section 8). */
export const NO_ACTUAL_COLUMN: RuleText = {
  problem: '无法判定：{reason}。',
  advice: '按表种补上“实际完成值”列并逐行填写；补列前本条不作判断。',
};

/** Words that stand in a value cell and give no value. */
const NO_VALUE = new Set([
  ...[
    '无',
    '暂无',
    '未填',
    '待填',
    '待定',
    '待统计',
    '未统计',
    '暂未统计',
    '无数据',
    '暂无数据',
    '空',
    'N/A',
    'NA',
    '/',
    '-',
  ],
]);

/** A cell whose answer is that the indicator does not apply. */
const NOT_APPLICABLE = /^不适用|^[不未]涉及|^不考核|^无此项/;

/** Nothing, a dash, a template's blank or a unit alone: no value yet. */
export function isBlank(quantity: Quantity): boolean {
  return quantity.kind === 'empty' || quantity.kind === 'placeholder';
}

/** Nothing that could be read as a value, words such as 无 or 待统计 included. */
export function saysNothing(slot: Slot | null, quantity: Quantity): boolean {
  return slot === null || isBlank(quantity) || NO_VALUE.has(compactText(slot.text).toUpperCase());
}

/** Is it a word (无) rather than a blank or a dash? */
export function isWordForNothing(slot: Slot): boolean {
  const text = compactText(slot.text).toUpperCase();
  return NO_VALUE.has(text) && !/^[-/]+$/.test(text);
}

/** Answers that deny the deviation or the question. */
const NO_REASON =
  /^(?:没有|无(?:偏差|偏离|原因|差异|异常|说明|需说明)|不存在(?:偏差|偏离|差异)|不适用|[不未]涉及|正常|已完成|完成|同上|略|[-—–_/\\.。…]+)$/;

/** Does a reason cell hold more than 无 or a dash? */
export function givesReason(slot: Slot | null): boolean {
  if (slot === null) return false;
  const text = compactText(slot.text).replace(/[.。;；]+$/, '');
  return text !== '' && !NO_REASON.test(text) && !NO_VALUE.has(text.toUpperCase());
}

/** The answer is that the indicator does not apply (不适用). */
export function isDeclaredNotApplicable(slot: Slot | null): boolean {
  return slot !== null && NOT_APPLICABLE.test(compactText(slot.text));
}

/** No target and no actual of the form holds a value: a template that nobody has filled in yet. */
export const isUnfilled: (form: Form) => boolean = rememberedOf((form) =>
  form.indicators.every(
    (indicator) =>
      saysNothing(indicator.target, indicator.targetQuantity) &&
      saysNothing(indicator.actual, indicator.actualQuantity) &&
      (indicator.remark === null || compactText(indicator.remark.text) === ''),
  ),
);

/**
 * What every rule on actual values says first: not applicable without indicators, cannot judge without the column
 * 实际完成值; null when there is something to judge.
 */
export function withoutActuals(form: Form): RuleOutcome | null {
  if (form.table === null || form.indicators.length === 0) return { notApplicable: 'no-table' };
  if (form.table.hasActualColumn) return null;
  if (isScoredByCriteria(form)) return { notApplicable: 'actual-column-missing' };
  const at = form.table.heads.target ?? form.indicators[0]?.target ?? form.indicators[0]?.level3;
  if (!at) return { notApplicable: 'actual-column-missing' };
  const parameters = { reason: 'actual-column-missing' };
  return [{ verdict: 'cannot-judge', message: 'noActualColumn', at, parameters } satisfies RuleFinding];
}

/** Not applicable without indicators; null when there are some. */
export function withoutIndicators(form: Form): NotApplicable | null {
  if (form.table === null || form.indicators.length === 0) return { notApplicable: 'no-table' };
  return null;
}

/** Rows with a target and an actual of their own that both hold something readable; failed formulas are left to PE302. */
export const filledRows: (form: Form) => readonly ValueRow[] = rememberedOf((form) => {
  const rows: ValueRow[] = [];
  for (const indicator of form.indicators) {
    const { name, target, actual, targetQuantity, actualQuantity } = indicator;
    if (target === null || actual === null || indicator.shared.includes('actual')) continue;
    if (isBlank(targetQuantity) || saysNothing(actual, actualQuantity)) continue;
    if (showsError(target) || showsError(actual) || isDeclaredNotApplicable(actual)) continue;
    rows.push({ indicator, name, target, actual, targetQuantity, actualQuantity });
  }
  return rows;
});

/** What a cell says by itself, without unit column, operator column and name. */
export const ownQuantity: (slot: Slot) => Quantity = rememberedOf((slot) =>
  parseQuantity(slot.text, {
    number: typeof slot.value === 'number' ? slot.value : null,
    numberFormat: slot.numberFormat,
  }),
);

/** A number or a range of numbers. */
export function isNumeric(quantity: Quantity): quantity is NumberQuantity | RangeQuantity {
  return quantity.kind === 'number' || quantity.kind === 'range';
}

export function unitOf(quantity: Quantity): Unit | null {
  return isNumeric(quantity) ? quantity.unit : null;
}

/** Is this unit the percent sign (百分比 included, ‰ not)? */
export function isPercent(unit: Unit | null): boolean {
  return unit !== null && unit.base === '%' && unit.scale.eq(1) && unit.per === null;
}

/** Text of a cell that states words only, comparable with another one. */
export function sameWords(first: Slot, second: Slot): boolean {
  const plain = (slot: Slot) => compactText(slot.text).replace(/[.。;；,，]+$/, '');
  const words = plain(first);
  return words !== '' && words === plain(second);
}

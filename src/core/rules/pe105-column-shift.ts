import type { Form, Indicator, IndicatorColumn, Slot } from '../form/form';
import { formatAddress } from '../sheet/address';
import { cellAt } from '../sheet/sheet';
import { compactText, normaliseText } from '../text/normalise';
import { defineRule, type RuleContext, type RuleFinding } from './rule';
import { confirmFix, setValue } from './support/edits';
import { ALL_FORMS } from './support/families';
import { shown } from './support/listing';

/** A whole cell that is a comparison with a number and at most a short unit: `≥99`, `≤30万元`, `=100%`. */
const BOUND = /^(?:[≥≤><=]|不低于|不少于|不超过|不高于|不大于|不小于)-?[0-9][0-9.,]*[^0-9,;。、]{0,6}$/;

/** A figure with a unit of a word at most: no name. */
const FIGURE = /^[0-9][0-9.,]*[^0-9,;。、]{0,2}$/;

/** PE105: a value stands in the column to the right of 指标值. */
export const COLUMN_SHIFT = defineRule({
  code: 'PE105',
  slug: 'column-shift',
  name: '错列',
  severity: 'error',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '指标值填在“指标值”列',
    trust: 'ours',
  },
  texts: {
    shifted: {
      problem: '“{name}”的目标值“{value}”填在了“{column}”列（{cell}），指标值列为“{target}”。',
      advice: '把“{value}”移到 {targetCell}，并清空 {cell}。',
    },
    swapped: {
      problem: '名称与指标值写反：名称为“{name}”，指标值为“{target}”。',
      advice: '对调 {cell} 与 {targetCell}。',
    },
  },
  check: (form, context) => {
    if (!form.table || form.indicators.length === 0) return { notApplicable: 'no-table' };
    const unplaced = new Set(form.unplaced.map(({ cell }) => cell));
    return form.indicators.flatMap((indicator) => [
      ...swapped(indicator, context.sheet.name),
      ...shifted(form, indicator, context, unplaced),
    ]);
  },
});

const isBound = ({ text }: Slot): boolean => BOUND.test(compactText(normaliseText(text)));

/** Actuals that carry a sign in several rows (`=95%`, `≥50厘米`): so they are written here. */
function writesSigns(form: Form): boolean {
  return form.indicators.filter(({ actual }) => actual && isBound(actual)).length > 2;
}

/** A bound for a name, and words for a target. */
function swapped(
  { level3, target, targetQuantity, shared }: Indicator,
  sheet: string,
): readonly RuleFinding[] {
  if (!level3 || !target || shared.includes('level3') || shared.includes('target')) return [];
  const isWords =
    ['text', 'yes-no', 'grade', 'unreadable'].includes(targetQuantity.kind) &&
    !/[0-9]/.test(target.text.replace(/^指标[0-9]+[:：.、]?/, ''));
  if (!isWords || !(isBound(level3) || FIGURE.test(compactText(level3.text)))) return [];
  const [name, value] = [shown(level3), shown(target)];
  const parameters = { name, target: value, cell: level3.cell, targetCell: target.cell };
  const evidence = { operands: { name, target: value } };
  const fix = confirmFix(setValue(sheet, level3, value), setValue(sheet, target, name));
  return [{ verdict: 'fail', message: 'swapped', at: level3, with: [target], parameters, evidence, fix }];
}

function shifted(
  form: Form,
  indicator: Indicator,
  context: RuleContext,
  unplaced: ReadonlySet<string>,
): readonly RuleFinding[] {
  const { target } = indicator;
  if (!target || indicator.shared.includes('target')) return [];
  const kind = indicator.targetQuantity.kind;
  if (kind !== 'text' && kind !== 'empty') return [];
  const right = rightOf(form, indicator, target, context, unplaced);
  if (!right || !isBound(right.slot)) return [];
  if (right.slot === indicator.actual && writesSigns(form)) return [];
  const parameters = {
    name: indicator.name,
    value: shown(right.slot),
    column: right.head,
    target: shown(target),
    cell: right.slot.cell,
    targetCell: target.cell,
  };
  return [
    {
      verdict: 'fail',
      message: 'shifted',
      at: right.slot,
      with: [target],
      parameters,
      evidence: {
        operands: { target: parameters.target, beside: parameters.value },
        expected: parameters.value,
      },
      fix: confirmFix(
        setValue(context.sheet.name, target, shown(right.slot)),
        setValue(context.sheet.name, right.slot, null),
      ),
    },
  ];
}

const COLUMNS: readonly IndicatorColumn[] = [
  'remark',
  'actual',
  'reason',
  'method',
  'unit',
  'weight',
  'score',
];

const POINTS: ReadonlySet<IndicatorColumn> = new Set(['weight', 'score']);

function isFigure(slot: Slot): boolean {
  return /^\d+(?:\.\d+)?$/.test(compactText(normaliseText(slot.text)));
}

/** The nearest filled cell right of the target in the row, with the head of its column. */
function rightOf(
  form: Form,
  indicator: Indicator,
  target: Slot,
  context: RuleContext,
  unplaced: ReadonlySet<string>,
): { readonly slot: Slot; readonly head: string } | null {
  const slots = COLUMNS.flatMap((column) => {
    const slot = indicator[column];
    return slot && slot.column > target.area.right ? [{ slot, column }] : [];
  });
  slots.sort((a, b) => a.slot.column - b.slot.column);
  // With nothing left under 指标值 the remark may be further off, behind actual and points.
  const remark = indicator.targetQuantity.kind === 'empty' ? indicator.remark : null;
  if (remark && remark.column > target.area.right && BOUND.test(compactText(normaliseText(remark.text))))
    return { slot: remark, head: shown(form.table?.heads.remark ?? null) };
  // Points between the target and the column that it moved into stand where they belong.
  const nearest = slots.find(({ slot, column }) => !(POINTS.has(column) && isFigure(slot))) ?? slots[0];
  if (nearest && compactText(nearest.slot.text) !== '') {
    return { slot: nearest.slot, head: shown(form.table?.heads[nearest.column] ?? null) };
  }
  const column = target.area.right + 1;
  const cell = cellAt(context.sheet, target.row, column);
  if (!cell || nearest || column > form.area.right) return null;
  const address = formatAddress(cell.row, cell.column);
  if (!unplaced.has(address)) return null;
  const area = { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
  return { slot: { ...cell, cell: address, area }, head: '' };
}

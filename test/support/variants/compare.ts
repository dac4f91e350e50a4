import type { FigureSlot, Form, FundColumn, IndicatorColumn, Slot } from '../../../src/core/form/form';
import { toDecimal } from '../../../src/core/text/decimal';
import type { VariantTruth } from '../sheet-variants';
import type { TruthSlot } from './project';

/** Whether one slot was recognised; `slot` is its path without numbers: `indicators.target`. */
export interface Outcome {
  readonly slot: string;
  readonly path: string;
  readonly isRight: boolean;
  readonly expected: string;
  readonly actual: string;
}

const squeezed = (text: string) => text.replace(/\s/g, '');

function figureText(slot: Slot | FigureSlot | null | undefined): string | null {
  return slot && 'figure' in slot && slot.figure ? slot.figure.toString() : null;
}

function describeSlot(slot: Slot | null | undefined): string {
  if (!slot) return 'null';
  const figure = figureText(slot);
  return `${slot.cell} ${JSON.stringify(slot.text.slice(0, 16))}${figure === null ? '' : ` = ${figure}`}`;
}

function isSame(expected: TruthSlot, actual: Slot | FigureSlot | null | undefined): boolean {
  if (!actual) return false;
  if (actual.cell !== expected.cell) return false;
  if (expected.figure === undefined) return true;
  return figureText(actual) === toDecimal(expected.figure)?.toString();
}

function fundSlot(
  form: Form,
  truth: VariantTruth,
  expected: TruthSlot,
  index: number,
  column: string,
): Slot | null {
  const label = truth.slots.find((slot) => slot.path === `funds[${index}].label`);
  const row = label
    ? form.funds?.rows.find((each) => each.label.cell === label.cell)
    : form.funds?.rows.find((each) => each.row === expected.row);
  if (!row) return null;
  if (column === 'label') return row.label;
  if (column === 'reason') return row.reason;
  // Where a form has only one budget column it stands in `budget`, whatever its head.
  const isSingle =
    column === 'budgetInitial' && !truth.slots.some((slot) => slot.path === `funds[${index}].budget`);
  const found = row[(isSingle ? 'budget' : column) as FundColumn];
  return found ?? (isSingle ? row.budgetInitial : null) ?? (expected.text === '' ? row.label : null);
}

function indicatorSlot(form: Form, truth: VariantTruth, index: number, column: string): Slot | null {
  const name = truth.slots.find((slot) => slot.path === `indicators[${index}].level3`);
  const indicator = form.indicators.find((each) => each.row === name?.row);
  return indicator ? indicator[column as IndicatorColumn] : null;
}

function recognised(form: Form, truth: VariantTruth, expected: TruthSlot): Slot | null | undefined {
  const { path } = expected;
  if (path === 'title') return form.title;
  if (path === 'longTermGoal') {
    const goal = form.goals.find(
      (each) => each.term === 'long-term' && each.expected?.cell === expected.cell,
    )?.expected;
    return goal ?? form.sections.find((each) => each.role === 'longTermGoal')?.body;
  }
  if (path.startsWith('notes')) return form.notes.find((note) => note.cell === expected.cell);
  const [, role] = /^identity\.(\w+)$/.exec(path) ?? [];
  if (role !== undefined) {
    const entries = form.identity.filter((each) => each.role === role);
    return (entries.find((each) => each.answer.cell === expected.cell) ?? entries[0])?.answer;
  }
  const [, total] = /^totals\.(\w+)$/.exec(path) ?? [];
  if (total === 'weight' || total === 'score' || total === 'grade') return form.totals[total];
  const [, goal] = /^goals\[\d+\]\.(\w+)$/.exec(path) ?? [];
  if (goal === 'expected' || goal === 'actual') {
    return form.goals.find((each) => each[goal]?.cell === expected.cell)?.[goal] ?? form.goals[0]?.[goal];
  }
  const [, block, index, column] = /^(funds|indicators)\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  if (block === 'funds') return fundSlot(form, truth, expected, Number(index), column ?? '');
  if (block === 'indicators') return indicatorSlot(form, truth, Number(index), column ?? '');
  return null;
}

function outcomeOf(form: Form | null, truth: VariantTruth, expected: TruthSlot): Outcome {
  const actual = form ? recognised(form, truth, expected) : null;
  const slot = expected.path.replace(/\[\d+\]/g, '');
  const isEmptyFund = slot.startsWith('funds.') && expected.text === '' && actual !== null;
  const identity = form?.identity.find(
    (each) => `identity.${each.role}` === slot && each.answer.cell === expected.cell,
  );
  const words = expected.words === undefined || squeezed(identity?.text ?? '') === squeezed(expected.words);
  return {
    slot,
    path: expected.path,
    isRight: (isSame(expected, actual) || isEmptyFund) && words,
    expected: `${expected.cell} ${JSON.stringify(expected.text.slice(0, 16))}${expected.figure === undefined ? '' : ` = ${expected.figure}`}`,
    actual: describeSlot(actual),
  };
}

function plain(slot: string, expected: unknown, actual: unknown): Outcome {
  return {
    slot,
    path: slot,
    isRight: expected === actual,
    expected: String(expected),
    actual: String(actual),
  };
}

/** Holds one recognised form (null: none was found there) against the truth, slot by slot. */
export function compareForm(truth: VariantTruth, form: Form | null): readonly Outcome[] {
  const rows = new Set(truth.slots.filter((slot) => slot.path.endsWith('.level3')).map((slot) => slot.row));
  const extra = form?.indicators.filter((each) => !rows.has(each.row)) ?? [];
  const isCounted = (slot: TruthSlot) =>
    // A section heading may or may not be given as level 1; both are right.
    !(truth.layout === 'jiangsu-sections' && slot.path.endsWith('.level1'));
  return [
    plain('family', truth.family, form?.family ?? null),
    ...(truth.year === null ? [] : [plain('year', truth.year, form?.year ?? null)]),
    ...(truth.unit === null ? [] : [plain('unit', truth.unit, form?.unit ?? null)]),
    ...extra.map((each) => plain('indicators.extra', 'none', `row ${each.row} ${each.level3?.text ?? ''}`)),
    ...truth.slots.filter(isCounted).map((slot) => outcomeOf(form, truth, slot)),
  ];
}

/** The recognised form that stands where the truth says, or null. */
export function formFor(truth: VariantTruth, forms: readonly Form[]): Form | null {
  const near = forms.filter(
    (form) => form.sheet === truth.sheet && form.area.top <= truth.bottom && form.area.bottom >= truth.top,
  );
  const overlap = (form: Form) =>
    Math.min(form.area.bottom, truth.bottom) - Math.max(form.area.top, truth.top);
  return near.sort((a, b) => overlap(b) - overlap(a))[0] ?? null;
}

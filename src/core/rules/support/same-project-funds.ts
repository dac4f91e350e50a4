import type { FigureSlot, Form, Recognition } from '../../form/form';
import { type Decimal, decimal } from '../../text/decimal';
import { compactText } from '../../text/normalise';
import { SELF_EVALUATIONS } from './families';
import { totalRow } from './fund-groups';
import { nameCore, projectName } from './project-names';
import { yuanPer } from './text-figures';

/** One money column of the same project, unit and year in two forms, with two figures. */
export interface FundConflict {
  readonly earlier: Form;
  readonly later: Form;
  readonly first: FigureSlot;
  readonly second: FigureSlot;
  readonly column: 'budget' | 'executed';
}

/** 0.01 万元 (rule book 6.6: the same amount in two places), in 元. */
const TOLERANCE = decimal(100);

/** Project, unit and year by which two forms are about one thing; null when one of them is not stated. */
export function projectKey(form: Form): string | null {
  const name = nameCore(projectName(form));
  const unit = form.identity.find(({ role, text }) => role === 'implementingUnit' && text.trim() !== '');
  const office = unit ?? form.identity.find(({ role, text }) => role === 'department' && text.trim() !== '');
  if (name.length < 2 || !office || form.year === null) return null;
  return [form.year, name, compactText(office.text)].join('|');
}

/** Total budget and execution of the same project of one unit that differ between self-evaluations. */
export function fundConflicts(recognition: Recognition): readonly FundConflict[] {
  const byProject = new Map<string, Form>();
  return recognition.forms.flatMap((form): FundConflict[] => {
    const key = SELF_EVALUATIONS.includes(form.family) ? projectKey(form) : null;
    if (key === null) return [];
    const earlier = byProject.get(key);
    if (!earlier) {
      byProject.set(key, form);
      return [];
    }
    return (['budget', 'executed'] as const).flatMap((column): FundConflict[] => {
      const [first, second] = [totalOf(earlier, column), totalOf(form, column)];
      if (!first || !second || first.yuan.minus(second.yuan).abs().lte(TOLERANCE)) return [];
      return [{ earlier, later: form, first: first.slot, second: second.slot, column }];
    });
  });
}

/** The form's total in one column, in 元; null when blank, zero or without a unit. */
export function totalOf(
  form: Form,
  column: 'budget' | 'executed',
): { readonly slot: FigureSlot; readonly yuan: Decimal } | null {
  const slot = (form.funds && totalRow(form.funds)?.[column]) ?? null;
  if (!slot || slot.figure === null || slot.figure.eq(0) || form.unit === null) return null;
  return { slot, yuan: slot.figure.times(yuanPer(form.unit)) };
}

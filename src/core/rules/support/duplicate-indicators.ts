import type { Form, Indicator } from '../../form/form';
import { compactText } from '../../text/normalise';
import { saysNothing } from './indicator-values';

/** A shorter name (满意度, 知晓率, 项目总成本) is common property: two forms may well share it. */
const SHORTEST_TELLING_NAME = 8;
/** Forms that share more of their rows than this were made from one template for several units. */
const TEMPLATE_SHARE = 0.5;
const SHORTEST_NAME = 3;

/** A row of one form that stands word for word in an earlier one. */
export interface CopiedIndicator {
  readonly earlier: Form;
  readonly later: Form;
  readonly original: Indicator;
  readonly copy: Indicator;
}

function textOf(indicator: Indicator, column: 'target' | 'actual'): string {
  return compactText(indicator[column]?.text ?? '');
}

/**
 * Pairs of rows of one form with the same name that mean the same: one class, or one target. A form with several sets
 * of indicators (长期 and 年度, 年度绩效目标1 and 2) may repeat a name from set to set.
 */
export function duplicatesWithin(form: Form): readonly (readonly [Indicator, Indicator])[] {
  const seen = new Map<string, Indicator[]>();
  const pairs: (readonly [Indicator, Indicator])[] = [];
  let set = 0;
  let hasLeftOutput = false;
  for (const indicator of form.indicators) {
    if (indicator.block === 'output' && hasLeftOutput) {
      set += 1;
      hasLeftOutput = false;
    } else if (indicator.block === 'benefit' || indicator.block === 'satisfaction') hasLeftOutput = true;
    const name = compactText(indicator.name);
    if (name.length < SHORTEST_NAME) continue;
    const key = `${set} ${name}`;
    const before = seen.get(key) ?? [];
    const same = before.find((other) => isSameMeasure(other, indicator));
    if (same) pairs.push([same, indicator]);
    seen.set(key, [...before, indicator]);
  }
  return pairs;
}

function isSameMeasure(first: Indicator, second: Indicator): boolean {
  if (first.level3 !== null && first.level3.cell === second.level3?.cell) return false;
  const isOneTarget = textOf(first, 'target') === textOf(second, 'target');
  return isOneTarget || (first.class === second.class && first.class !== 'unknown');
}

/**
 * Rows with a telling name and the same target and actual as a row of an earlier form of another project. Forms that
 * share most of their rows, or that report one project for several units, are left alone.
 */
export function copiedBetween(forms: readonly Form[]): readonly CopiedIndicator[] {
  const byKey = new Map<string, { readonly form: Form; readonly indicator: Indicator }[]>();
  const shared = new Map<Form, Map<Form, CopiedIndicator[]>>();
  for (const later of forms) {
    const own = new Map<string, Indicator>();
    for (const indicator of later.indicators) {
      const key = keyOf(indicator);
      if (key !== null && !own.has(key)) own.set(key, indicator);
    }
    const partners = new Map<Form, CopiedIndicator[]>();
    for (const [key, copy] of own) {
      // The first form that has the row is enough: it is the original.
      const first = byKey.get(key)?.[0];
      if (first) {
        const copies = partners.get(first.form) ?? [];
        copies.push({ earlier: first.form, later, original: first.indicator, copy });
        partners.set(first.form, copies);
      } else byKey.set(key, [{ form: later, indicator: copy }]);
    }
    shared.set(later, partners);
  }
  return [...shared].flatMap(([later, partners]) =>
    [...partners].flatMap(([earlier, copies]) => (areCopies(earlier, later, copies) ? copies : [])),
  );
}

function keyOf(indicator: Indicator): string | null {
  const name = compactText(indicator.name);
  if (name.length < SHORTEST_TELLING_NAME || name.includes('满意')) return null;
  if (saysNothing(indicator.target, indicator.targetQuantity)) return null;
  return [name, textOf(indicator, 'target'), textOf(indicator, 'actual')].join('\n');
}

function areCopies(earlier: Form, later: Form, copies: readonly CopiedIndicator[]): boolean {
  const smaller = Math.min(earlier.indicators.length, later.indicators.length);
  if (copies.length > smaller * TEMPLATE_SHARE) return false;
  const project = projectName(earlier);
  return project === '' || project !== projectName(later);
}

function projectName(form: Form): string {
  return compactText(form.identity.find(({ role }) => role === 'projectName')?.text ?? '');
}

import type { Form, Indicator } from '../../form/form';
import { compactText } from '../../text/normalise';
import type { Quantity } from '../../text/quantity';
import { sameUnit } from '../../text/unit';
import { isNumeric, saysNothing } from './indicator-values';
import { asksSatisfaction, isCommonName, isRateName } from './indicator-words';

/** A shorter name (满意度, 知晓率, 项目总成本) is common property: two forms may well share it. */
const SHORTEST_TELLING_NAME = 8;
/** Forms that share more of their names than this were made from one template for several units. */
export const TEMPLATE_SHARE = 0.5;
/** A row that a third form has as well was not pasted from one of them. */
const FORMS_OF_A_COPY = 2;
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
 * Pairs of rows of one form with the same name that mean the same: one class, one target, or targets of one kind. A form
 * with several sets of indicators may repeat a name from set to set: 长期 and 年度 any, 年度绩效目标1 and 2 a common one.
 */
export function duplicatesWithin(form: Form): readonly (readonly [Indicator, Indicator])[] {
  const seen = new Map<string, { readonly row: Indicator; readonly set: number }[]>();
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
    const before = seen.get(name) ?? [];
    const same = before.find((other) =>
      other.set === set
        ? isSameMeasure(other.row, indicator)
        : isOfOneGoal(name) && other.row.isLongTerm === indicator.isLongTerm,
    );
    if (same) pairs.push([same.row, indicator]);
    else seen.set(name, [...before, { row: indicator, set }]);
  }
  return pairs;
}

function isSameMeasure(first: Indicator, second: Indicator): boolean {
  if (first.level3 !== null && first.level3.cell === second.level3?.cell) return false;
  const isOneTarget = textOf(first, 'target') === textOf(second, 'target');
  if (isOneTarget || (first.class === second.class && first.class !== 'unknown')) return true;
  return isTelling(compactText(first.name)) || isOneKind(first.targetQuantity, second.targetQuantity);
}

/** A telling name means one thing, wherever it stands. */
function isTelling(name: string): boolean {
  return name.length >= SHORTEST_TELLING_NAME && !isCommonName(name);
}

/** What is counted belongs to one goal; 及时率 and 满意度 may be asked of every goal. */
function isOfOneGoal(name: string): boolean {
  return name.length >= SHORTEST_TELLING_NAME && !isRateName(name) && !asksSatisfaction(name);
}

/** 覆盖率 ≥90% and 覆盖率 ≥95% measure one thing; 技能培训 ≥3期 and 技能培训 12月底前 do not. */
function isOneKind(first: Quantity, second: Quantity): boolean {
  if (isNumeric(first) && isNumeric(second)) return sameUnit(first.unit, second.unit);
  return first.kind === 'text' && second.kind === 'text';
}

/**
 * Rows with a telling name and the same target and actual as a row of one earlier form of another project. Forms that
 * share most of their names, or that report one project for several units, are left alone; so is a row that a third
 * form has as well: it is common property.
 */
export function copiedBetween(forms: readonly Form[]): readonly CopiedIndicator[] {
  const byKey = new Map<string, { readonly form: Form; readonly indicator: Indicator }[]>();
  for (const form of forms) {
    const own = new Map<string, Indicator>();
    for (const indicator of form.indicators) {
      const key = copyKey(indicator);
      if (key !== null && !own.has(key)) own.set(key, indicator);
    }
    for (const [key, indicator] of own) byKey.set(key, [...(byKey.get(key) ?? []), { form, indicator }]);
  }
  return [...byKey.values()].flatMap((rows): CopiedIndicator[] => {
    const [original, copy] = rows;
    if (!original || !copy || rows.length > FORMS_OF_A_COPY || !areOfTwoProjects(original.form, copy.form))
      return [];
    return [{ earlier: original.form, later: copy.form, original: original.indicator, copy: copy.indicator }];
  });
}

/** What a row states, for finding it again in another form; null for a row that is common property. */
export function copyKey(indicator: Indicator): string | null {
  const name = compactText(indicator.name);
  if (!isTelling(name)) return null;
  if (saysNothing(indicator.target, indicator.targetQuantity)) return null;
  return [name, textOf(indicator, 'target'), textOf(indicator, 'actual')].join('\n');
}

function areOfTwoProjects(earlier: Form, later: Form): boolean {
  const names = new Set(earlier.indicators.map(({ name }) => compactText(name)));
  const shared = later.indicators.filter(({ name }) => names.has(compactText(name))).length;
  const smaller = Math.min(earlier.indicators.length, later.indicators.length);
  if (shared > smaller * TEMPLATE_SHARE) return false;
  const project = projectName(earlier);
  return project === '' || project !== projectName(later);
}

function projectName(form: Form): string {
  return compactText(form.identity.find(({ role }) => role === 'projectName')?.text ?? '');
}

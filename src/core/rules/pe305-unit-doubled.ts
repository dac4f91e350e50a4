import type { Form, Indicator, Slot } from '../form/form';
import type { Edit } from '../sheet/edit';
import { readUnit, sameUnit } from '../text/unit';
import { defineRule } from './rule';
import { confirmFix, setValue } from './support/edits';
import { ALL_FORMS } from './support/families';
import { ownQuantity, unitOf, withoutIndicators } from './support/indicator-values';
import { bracketOfName } from './support/indicator-words';
import { firstAndRest, shown, valueList } from './support/listing';
import { showsError } from './support/printed';

interface DoubledUnit {
  readonly indicator: Indicator;
  readonly at: Slot;
  readonly with: readonly Slot[];
  readonly edit: Edit | null;
}

/** PE305: a unit stands once: in the name's brackets, in the unit column, or in the value. One finding a sheet. */
export const UNIT_DOUBLED = defineRule({
  code: 'PE305',
  slug: 'unit-doubled',
  name: '单位重复',
  severity: 'info',
  families: ALL_FORMS,
  isInline: true,
  fixLevel: 'suggest',
  basis: {
    text: '计量单位写一处即可：指标名称括号、度量单位列或指标值',
    trust: 'ours',
  },
  texts: {
    doubled: {
      problem: '{count} 个指标的单位写了两次（名称或单位列一次，值里一次）：{cells}。',
      advice: '删去指标名称括号里的单位，保留值里的单位；有“度量单位”列的，值里只留数字。',
    },
  },
  check: (form) => {
    const unjudged = withoutIndicators(form);
    if (unjudged) return unjudged;
    const doubled = form.indicators.flatMap((indicator) => doubledUnit(form, indicator) ?? []);
    const found = firstAndRest(doubled);
    if (!found) return [];
    const edits = doubled.flatMap(({ edit }) => edit ?? []);
    return [
      {
        verdict: 'fail',
        message: 'doubled',
        at: found.first.at,
        with: doubled.flatMap((row) => [row.at, ...row.with]),
        parameters: { count: doubled.length, cells: valueList(doubled.map(({ at }) => at)) },
        evidence: {
          operands: Object.fromEntries(
            doubled.map(({ indicator, at }) => [at.cell, `${indicator.name} ${shown(at)}`]),
          ),
        },
        ...(edits.length > 0 ? { fix: confirmFix(...edits) } : {}),
      },
    ];
  },
});

function doubledUnit(form: Form, indicator: Indicator): DoubledUnit | null {
  const { level3, target, actual, unit } = indicator;
  const values = [target, actual].filter((slot): slot is Slot => slot !== null && !showsError(slot));
  const withUnit = values.filter((slot) => unitOf(ownQuantity(slot)) !== null);
  const [at, ...rest] = withUnit;
  if (!at) return null;
  const own = unitOf(ownQuantity(at));
  const column = unit === null ? null : readUnit(unit.text);
  if (unit !== null && column !== null && sameUnit(column, own)) {
    return { indicator, at, with: [unit, ...rest], edit: null };
  }
  const bracket = bracketOfName(indicator.name);
  const inName = bracket === null ? null : readUnit(bracket);
  if (level3 === null || inName === null || !sameUnit(inName, own)) return null;
  return { indicator, at, with: [level3, ...rest], edit: nameWithoutUnit(form, level3) };
}

function nameWithoutUnit(form: Form, level3: Slot): Edit | null {
  if (level3.formula !== null || typeof level3.value !== 'string') return null;
  const shorter = level3.value.replace(/\s*[(（][^()（）]{1,12}[)）]\s*$/, '');
  return shorter === level3.value || shorter === '' ? null : setValue(form.sheet, level3, shorter);
}

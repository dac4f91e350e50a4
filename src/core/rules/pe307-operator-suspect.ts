import type { Form, Indicator, Slot } from '../form/form';
import type { Edit } from '../sheet/edit';
import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { isCost, signInsteadOfEqual } from './support/direction';
import { confirmFix, setValue } from './support/edits';
import { ALL_FORMS } from './support/families';
import { isPercent, unitOf, withoutIndicators } from './support/indicator-values';
import { isFixedAmount, isRatioName } from './support/indicator-words';
import { shown } from './support/listing';
import { showsError } from './support/printed';

/** PE307: `=` on a rate or a cost. `=100%` (a rate cannot pass it) and `=0` are meant so, and so is a fixed standard. */
export const OPERATOR_SUSPECT = defineRule({
  code: 'PE307',
  slug: 'operator-suspect',
  name: '比较符可疑',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '比率类目标一般为下限（≥），成本类目标一般为上限（≤）；以 100% 为顶的比率可用“＝100%”',
    trust: 'ours',
  },
  texts: {
    suspect: {
      problem: '“{name}”的指标值“{target}”用了“＝”；{kind}通常写“{sign}”。',
      advice: '如不是必须恰好等于，把 {cell} 的“＝”改为“{sign}”。',
    },
    doubled: {
      problem: '“{name}”的指标值“{target}”有两个比较符。',
      advice: '核对 {cell}，只留一个比较符。',
    },
  },
  check: (form) => withoutIndicators(form) ?? form.indicators.flatMap((indicator) => judge(form, indicator)),
});

/** `≥≥95%`, and signs that contradict the words: `≤95%以上`. */
const SEVERAL_SIGNS = /[≥>≤<][≥>≤<]|^[≤<].*以上$|^[≥>].*(?:以下|以内)$/;

function judge(form: Form, indicator: Indicator): RuleFinding[] {
  const { target, operator, targetQuantity, name } = indicator;
  if (target === null || showsError(target) || targetQuantity.kind !== 'number') return [];
  if (
    !indicator.shared.includes('target') &&
    SEVERAL_SIGNS.test(target.text.normalize('NFKC').replaceAll(/\s/g, ''))
  ) {
    const parameters = { name, target: shown(target), cell: target.cell };
    const evidence = { operands: { target: shown(target) } };
    return [{ verdict: 'fail', message: 'doubled', at: target, parameters, evidence }];
  }
  if (targetQuantity.comparison !== '=' || targetQuantity.value.eq(0) || targetQuantity.isApproximate)
    return [];
  const isRate = isPercent(unitOf(targetQuantity)) || isRatioName(name);
  if (isRate && targetQuantity.value.eq(100)) return [];
  const isAmount = targetQuantity.unit?.per != null || isFixedAmount(name);
  if (!isRate && (!isCost(indicator) || isAmount)) return [];
  const sign = signInsteadOfEqual(indicator);
  if (sign === null) return [];
  const at = operator !== null && compactText(operator.text) !== '' ? operator : target;
  const edit = withSign(form, at, sign);
  return [
    {
      verdict: 'fail',
      message: 'suspect',
      at,
      with: [target],
      parameters: {
        name,
        target: at === target ? shown(target) : `${shown(at)}${shown(target)}`,
        kind: isRate ? '比率' : '成本',
        kindEnglish: isRate ? 'a rate' : 'a cost',
        sign,
        cell: at.cell,
      },
      evidence: { operands: { target: shown(target) }, expected: sign, actual: '=' },
      ...(edit ? { fix: confirmFix(edit) } : {}),
    },
  ];
}

function withSign(form: Form, slot: Slot, sign: string): Edit | null {
  if (slot.formula !== null || typeof slot.value !== 'string') return null;
  const changed = slot.value.replace(/[=＝﹦]/, sign);
  return changed === slot.value ? null : setValue(form.sheet, slot, changed);
}

import type { Form, Indicator, Slot } from '../form/form';
import type { Edit } from '../sheet/edit';
import { compactText } from '../text/normalise';
import type { NumberQuantity } from '../text/quantity';
import { defineRule, type RuleFinding } from './rule';
import { clearSign } from './support/direction';
import { confirmFix, setValue } from './support/edits';
import { ALL_FORMS } from './support/families';
import { ownQuantity, withoutIndicators } from './support/indicator-values';
import { isRatioName } from './support/indicator-words';
import { shown } from './support/listing';
import { asPlainText } from './support/plain-text';
import { showsError } from './support/printed';

/** Words before a figure that count, limit or date it and name nothing. */
const NO_NAME =
  /^(每[^0-9]{1,4}|人民币|排名|位居|名列|月|日|已|共|共计|合计|累计|总计|全年|全部|当年|本年|年|每|每人|每户|每年|每月|每次|每亩|每日|每天|人均|户均|年均|月均|日均|平均|实际|完成|实现|达到|达|提供|开展|新增|增加|增长|提高|提升|下降|降低|减少|缩短|超过|超|不足|预计|计划|目标|第|前|近|其中|至少|最多|最低|最高|控制|补助|发放|支付)*(了|为|到|在|至)?$/;

/** Longer words before a figure are a name, whatever they are made of. */
const LONGEST_PREFIX = 12;

/** PE320: the value holds the figure alone; words before it that name the indicator belong into the name. */
export const VALUE_CONTAINS_NAME = defineRule({
  code: 'PE320',
  slug: 'value-contains-name',
  name: '指标值混入名称',
  severity: 'info',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '指标值只填比较符、数值和单位',
    trust: 'ours',
  },
  texts: {
    repeats: {
      problem: '“{name}”的值“{value}”里混入了名称“{words}”。',
      advice: '把 {cell} 改为“{expected}”。',
    },
  },
  check: (form) =>
    withoutIndicators(form) ??
    form.indicators.flatMap((indicator) => [
      ...(indicator.shared.includes('target') ? [] : judge(form, indicator, indicator.target, true)),
      ...(indicator.shared.includes('actual') ? [] : judge(form, indicator, indicator.actual, false)),
    ]),
});

function judge(form: Form, indicator: Indicator, slot: Slot | null, isTarget: boolean): RuleFinding[] {
  if (slot === null || showsError(slot) || typeof slot.value !== 'string') return [];
  const own = ownQuantity(slot);
  if (own.kind !== 'number' || own.name === null) return [];
  const words = compactText(own.name).replace(/[:,、]+$/, '');
  if (/(后|前|起|内|之日|时)$/.test(words)) return [];
  if (
    words.length < 2 ||
    (words.length <= LONGEST_PREFIX && NO_NAME.test(words)) ||
    !/\p{Script=Han}/u.test(words)
  )
    return [];
  const bare = withoutName(slot.value, own);
  if (bare === null) return [];
  const sign = isTarget && own.comparison === null ? clearSign(indicator) : null;
  const lacksPercent = own.unit === null && own.value.gt(1) && isRatioName(indicator.name);
  const expected = asPlainText(`${sign ?? ''}${bare}${lacksPercent ? '%' : ''}`);
  const edit: Edit | null = slot.formula === null ? setValue(form.sheet, slot, expected) : null;
  return [
    {
      verdict: 'fail',
      message: 'repeats',
      at: slot,
      with: indicator.level3 ? [indicator.level3] : [],
      parameters: { name: indicator.name, value: shown(slot), words, expected, cell: slot.cell },
      evidence: { operands: { name: indicator.name }, expected, actual: shown(slot) },
      spans: [{ cell: slot.cell, from: 0, to: slot.text.length - bare.length }],
      ...(edit ? { fix: confirmFix(edit) } : {}),
    },
  ];
}

/** The end of the text from its first comparison or digit on; null where no figure stands. */
function withoutName(text: string, own: NumberQuantity): string | null {
  const at = text.search(
    own.comparisonInWords ? /[不超高低达至以]|[0-9０-９]/ : /[≥≤><=≧≦＞＜＝﹦]|[0-9０-９]/,
  );
  return at <= 0 ? null : text.slice(at).trimEnd();
}

import type { Form, Indicator, Slot } from '../form/form';
import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { ALL_FORMS } from './support/families';
import {
  isNumeric,
  isUnfilled,
  ownQuantity,
  saysNothing,
  withoutIndicators,
} from './support/indicator-values';
import { isCountableName } from './support/indicator-words';
import { firstAndRest, shown } from './support/listing';

/** PE311: an indicator has a target, and one whose name is a measure (率, 比例, 人次, 金额 …) has a figure. */
export const QUALITATIVE_FOR_RATE = defineRule({
  code: 'PE311',
  slug: 'qual-for-rate',
  name: '应量化未量化',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: '指标应可衡量：名称为率、比例、人次、金额的，指标值应为数值',
    trust: 'practice',
  },
  texts: {
    words: {
      problem: '“{name}”是可量化的指标，指标值“{target}”却是文字。',
      advice: '在 {cell} 填写带比较符和单位的数值，如“≥70%”“≥1000人次”。',
    },
    blank: {
      problem: '{count} 个指标没有指标值：{names}。',
      advice: '逐项填写可衡量的指标值；不能量化的写明达到的程度，不设该指标的删去整行。',
    },
  },
  check: (form) => withoutIndicators(form) ?? [...form.indicators.flatMap(inWords), ...blankTargets(form)],
});

function inWords({ name, target, targetQuantity, remark, shared }: Indicator): RuleFinding[] {
  if (target === null || shared.includes('target') || targetQuantity.kind !== 'text') return [];
  // A figure that slipped into the remark is PE105's.
  if (!isCountableName(name) || hasFigure(remark)) return [];
  return [
    {
      verdict: 'fail',
      message: 'words',
      at: target,
      parameters: { name, target: shown(target), cell: target.cell },
      evidence: { operands: { name, target: shown(target) }, actual: shown(target) },
    },
  ];
}

/** Indicators that state no target at all, in one finding; a row without an actual either is PE301's. */
function blankTargets(form: Form): readonly RuleFinding[] {
  if (isUnfilled(form)) return [];
  const isAnswered = ({ actual, actualQuantity }: Indicator) => !saysNothing(actual, actualQuantity);
  const blank = form.indicators.flatMap((indicator) => {
    const { name, target, shared, remark } = indicator;
    if (target === null || shared.includes('target') || compactText(target.text) !== '') return [];
    if (!/\p{L}/u.test(name) || hasFigure(remark)) return [];
    return !form.table?.hasActualColumn || isAnswered(indicator) ? [{ name, target }] : [];
  });
  const found = firstAndRest(blank);
  if (!found) return [];
  return [
    {
      verdict: 'fail',
      message: 'blank',
      at: found.first.target,
      with: found.rest.map(({ target }) => target),
      parameters: {
        count: blank.length,
        names: blank.map(({ name, target }) => `${target.cell}“${name.slice(0, 20)}”`).join('、'),
      },
      evidence: { operands: { blank: blank.length, rows: form.indicators.length } },
    },
  ];
}

function hasFigure(slot: Slot | null): boolean {
  return slot !== null && isNumeric(ownQuantity(slot));
}

import type { Form } from '../form/form';
import { compactText } from '../text/normalise';
import { defineRule } from './rule';
import { blockLabel, dividesOutput, emptyClassLabel, hasLevels, tableHead } from './support/class-cells';
import { isCost } from './support/direction';
import { ALL_FORMS } from './support/families';
import { isUnfilled, withoutIndicators } from './support/indicator-values';

/** PE318: at least one cost indicator. Forms without level columns, and rows of unknown class, are not guessed at. */
export const COST_MISSING = defineRule({
  code: 'PE318',
  slug: 'cost-missing',
  name: '成本指标缺失',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '财预〔2021〕101号：项目支出绩效指标应设置成本指标',
    trust: 'national',
  },
  texts: {
    missing: {
      problem: '表中没有成本指标。',
      advice: '增加一项成本指标，如“项目总成本 ≤预算数 万元”或“补助标准 ＝550元/人”。',
    },
    emptyClass: {
      problem: '“{label}”一类没有指标。',
      advice: '在 {cell} 一行填写成本指标，如“项目总成本 ≤预算数 万元”。',
    },
    open: {
      problem: '{count} 个指标没有一级、二级类别，无法判断其中是否有成本指标。',
      advice: '先补上指标类别（见 PE104）。',
    },
  },
  check: (form) => {
    const unjudged = withoutIndicators(form);
    if (unjudged) return unjudged;
    if (isUnfilled(form)) return { notApplicable: 'target-missing' };
    if (!hasLevels(form)) return { notApplicable: 'no-levels' };
    if (isInsuranceFrame(form)) return { notApplicable: 'insurance-frame' };
    if (form.indicators.some((row) => isCost(row) || compactText(row.name).includes('成本'))) return [];
    const empty = emptyClassLabel(form, 'cost');
    if (empty) {
      const parameters = { label: compactText(empty.text), cell: empty.cell };
      return [{ verdict: 'fail', message: 'emptyClass', at: empty, parameters }];
    }
    if (!dividesOutput(form)) return { notApplicable: 'no-levels' };
    const at = blockLabel(form, 'output') ?? tableHead(form);
    if (!at) return [];
    const unknown = form.indicators.filter((row) => row.class === 'unknown' && row.block === 'unknown');
    if (unknown.length > 0) {
      const parameters = { count: unknown.length };
      return [{ verdict: 'cannot-judge', message: 'open', at, parameters }];
    }
    return [{ verdict: 'fail', message: 'missing', at, evidence: { operands: { cost: 0 } } }];
  },
});

/** A fund's form after 社会保险基金预算绩效管理办法 (2023): 决策, 过程, 产出, 效益, and no costs. */
function isInsuranceFrame({ family, title, identity, indicators }: Form): boolean {
  const names = [title, ...identity.map(({ answer }) => answer)].map((slot) => slot?.text ?? '').join(' ');
  const isFund = family === 'insurance-fund-self-evaluation' || /保险基金/.test(compactText(names));
  return isFund && indicators.some(({ block }) => block === 'decision' || block === 'process');
}

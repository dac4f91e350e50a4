import type { FigureSlot } from '../form/form';
import { decimal, sum } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { confirmFix, setValue } from './support/edits';
import { failedFormula } from './support/failed-formula';
import { plain, printed } from './support/printed';

/** PE214: the subprojects add up to their 合计 and to 本年度项目金额. */
export const SUBPROJECT_SUM = defineRule({
  code: 'PE214',
  slug: 'subproject-sum',
  name: '子项目合计不符',
  severity: 'error',
  families: ['target-declaration'],
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '子项目金额之和＝合计＝本年度项目金额',
    trust: 'seed',
  },
  texts: {
    total: {
      problem: '子项目合计为 {actual}，各子项目之和为 {expected}（{parts}）。',
      advice: '核对各子项目金额，无误的把 {cell} 改为 {expected}。',
    },
    annual: {
      problem: '本年度项目金额为 {actual}，子项目之和为 {expected}（{parts}）。',
      advice: '使 {cell} 与子项目合计一致。',
    },
  },
  check: (form, context) => {
    const { subprojects } = form;
    const amounts = (subprojects?.rows ?? []).map((row) => row.amount);
    const failed = failedFormula(amounts);
    if (failed) return failed;
    const filled = amounts.flatMap((amount) => (amount.figure ? [amount.figure] : []));
    if (!subprojects || filled.length === 0) return { notApplicable: 'no-subprojects' };
    const total = sum(filled);
    const tolerance = decimal(context.profile.tolerance.sum);
    const annual = form.moneyEntries.find((entry) => entry.role === 'annual')?.amount ?? null;
    const compare = (slot: FigureSlot | null, message: 'total' | 'annual'): readonly RuleFinding[] => {
      if (!slot?.figure || slot.figure.minus(total).abs().lte(tolerance)) return [];
      return [
        {
          verdict: 'fail',
          message,
          at: slot,
          with: amounts,
          parameters: {
            actual: printed(slot),
            expected: plain(total),
            parts: filled.map(plain).join(' + '),
            cell: slot.cell,
          },
          evidence: {
            operands: Object.fromEntries(amounts.map((amount) => [amount.cell, printed(amount)])),
            expected: plain(total),
            actual: printed(slot),
          },
          fix: confirmFix(setValue(context.sheet.name, slot, Number(total))),
        },
      ];
    };
    return [...compare(subprojects.total, 'total'), ...compare(annual, 'annual')];
  },
});

import type { FigureSlot } from '../form/form';
import { decimal, sum } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { both } from './support/both';
import { confirmFix, setValue } from './support/edits';
import { plain, printed } from './support/printed';

/** PE214: the subprojects add up to their 合计 and to 本年度项目金额. */
export const SUBPROJECT_SUM = defineRule({
  code: 'PE214',
  slug: 'subproject-sum',
  name: both('子项目合计不符', 'Subprojects do not add up'),
  severity: 'error',
  families: ['target-declaration'],
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: both(
      '子项目金额之和＝合计＝本年度项目金额',
      'The subprojects add up to the total and to the annual amount',
    ),
    trust: 'seed',
  },
  why: both(
    '子项目与项目总额不一致，资金无法分解下达。',
    'The money cannot be handed down when parts and whole disagree.',
  ),
  example: {
    failing: '子项目 3000、2000，合计 5500',
    passing: '子项目 5500，合计 5500，本年度项目金额 5500',
  },
  texts: {
    total: {
      problem: both(
        '子项目合计为 {actual}，各子项目之和为 {expected}（{parts}）。',
        'The total of the subprojects is {actual}; they add up to {expected} ({parts}).',
      ),
      advice: both(
        '核对各子项目金额，无误的把 {cell} 改为 {expected}。',
        'Check the subprojects; if they are right, put {expected} into {cell}.',
      ),
    },
    annual: {
      problem: both(
        '本年度项目金额为 {actual}，子项目之和为 {expected}（{parts}）。',
        'The annual amount is {actual}; the subprojects add up to {expected} ({parts}).',
      ),
      advice: both('使 {cell} 与子项目合计一致。', 'Bring {cell} into line with the subprojects.'),
    },
  },
  check: (form, context) => {
    const { subprojects } = form;
    const amounts = (subprojects?.rows ?? []).map((row) => row.amount);
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

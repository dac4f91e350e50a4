import type { FigureSlot, Form } from '../form/form';
import { compactText, normaliseText } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { plain, printed, printedLabel } from './support/printed';

const CUMULATIVE_LABEL = /项目总金额|项目资金总额|项目总投资|总投资|项目总额|累计/;

/** PE216: the whole project's money is not equated with that of one year. */
export const CUMULATIVE_VERSUS_ANNUAL = defineRule({
  code: 'PE216',
  slug: 'cumulative-vs-annual',
  name: '累计与年度口径混用',
  severity: 'warning',
  families: ['target-declaration'],
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '项目总金额（多年累计）与本年度金额是两个口径：跨年项目两者不应相等，总金额不应小于本年度金额',
    trust: 'practice',
  },
  texts: {
    same: {
      problem: '项目期限为“{period}”（{years} 年），“{totalLabel}”{total} 却与“{annualLabel}”{annual} 相等。',
      advice: '在 {totalCell} 填各年合计，在 {annualCell} 填当年金额。',
    },
    less: {
      problem: '“{totalLabel}”{total} 小于“{annualLabel}”{annual}。',
      advice: '核对两格口径：总金额应不小于本年度金额。',
    },
  },
  check: (form) => {
    const total = projectTotal(form);
    const annual = annualAmount(form);
    if (!total || !annual || total.slot.cell === annual.slot.cell) return { notApplicable: 'no-amount' };
    const [whole, year] = [total.slot.figure, annual.slot.figure];
    if (!whole || !year || whole.lte(0) || year.lte(0)) return { notApplicable: 'no-amount' };
    const period = yearsOfPeriod(form);
    // Rightly equal for a project of one year, wrongly for a longer one.
    if (whole.eq(year) && period === null)
      return { undecided: 'period-unknown', cells: [total.slot, annual.slot] };
    const message = whole.lt(year) ? 'less' : whole.eq(year) && period && period.years > 1 ? 'same' : null;
    if (!message) return [];
    const finding: RuleFinding = {
      verdict: 'fail',
      message,
      at: total.slot,
      with: [annual.slot, ...(period ? [period] : [])],
      parameters: {
        totalLabel: total.label,
        total: printed(total.slot),
        totalCell: total.slot.cell,
        annualLabel: annual.label,
        annual: printed(annual.slot),
        annualCell: annual.slot.cell,
        ...(period ? { period: period.text, years: period.years } : {}),
      },
      evidence: { operands: { projectTotal: plain(whole), annual: plain(year) } },
    };
    return [finding];
  },
});

interface Amount {
  readonly slot: FigureSlot;
  readonly label: string;
}

function projectTotal(form: Form): Amount | null {
  const entry = form.moneyEntries.find((known) => known.role === 'projectTotal');
  if (entry) return { slot: entry.amount, label: printedLabel(entry.label) };
  const row = form.funds?.rows.find(
    (known) => known.level === 0 && CUMULATIVE_LABEL.test(compactText(known.label.text)),
  );
  return row?.budget ? { slot: row.budget, label: printedLabel(row.label) } : null;
}

function annualAmount(form: Form): Amount | null {
  const entry = form.moneyEntries.find((known) => known.role === 'annual');
  if (entry) return { slot: entry.amount, label: printedLabel(entry.label) };
  const row = form.funds?.rows.find(
    (known) => known.level === 0 && /年度/.test(compactText(known.label.text)),
  );
  return row?.budget ? { slot: row.budget, label: printedLabel(row.label) } : null;
}

/** Calendar years that the stated period touches: `2020年1月至2022年12月` → 3; null when none is stated. */
function yearsOfPeriod(
  form: Form,
): { readonly years: number; readonly text: string; readonly cell: string } | null {
  const entry = form.identity.find((known) => known.role === 'period' || /期限/.test(known.label.text));
  const years = [...normaliseText(entry?.text ?? '').matchAll(/(?:19|20)[0-9]{2}(?=[年.\-/])/g)].map(
    (match) => Number(match[0]),
  );
  if (!entry || years.length === 0) return null;
  return {
    years: Math.max(...years) - Math.min(...years) + 1,
    text: compactText(entry.text),
    cell: entry.answer.cell,
  };
}

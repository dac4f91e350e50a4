import type { Form } from '../form/form';
import { compactText } from '../text/normalise';
import { defineRule } from './rule';
import { filledRows, type ValueRow, withoutIndicators } from './support/indicator-values';
import { firstAndRest, shown, valueList } from './support/listing';

/** The year whose form carries note 3 (N-TP-2020), should the notes have been deleted. */
const YEAR_OF_THE_NOTE = 2020;

/** PE310: where note 3 asks for it, a qualitative actual is a percent from 0 to 100. One finding a sheet. */
export const QUALITATIVE_NEEDS_PERCENT = defineRule({
  code: 'PE310',
  slug: 'qual-needs-percent',
  name: '定性未按百分比填报',
  severity: 'warning',
  families: ['transfer-self-evaluation'],
  isInline: true,
  fixLevel: 'none',
  basis: {
    text: '表注3：定性指标分别按照100%-80%（含）、80%-60%（含）、60%-0%合理填写实际完成值',
    trust: 'seed',
  },
  texts: {
    words: {
      problem: '{count} 个定性指标的完成值是文字，表注要求填百分比：{cells}。',
      advice: '按完成程度改填百分比：达成 100%-80%（含），部分达成 80%-60%（含），未达成 60%-0%。',
    },
  },
  check: (form) => {
    const unjudged = withoutIndicators(form);
    if (unjudged) return unjudged;
    if (!form.table?.hasActualColumn) return { notApplicable: 'actual-column-missing' };
    if (!asksForPercent(form)) return { notApplicable: 'no-note-set' };
    const rows = filledRows(form).filter(isAnsweredInWords);
    const found = firstAndRest(rows);
    if (!found) return [];
    return [
      {
        verdict: 'fail',
        message: 'words',
        at: found.first.actual,
        with: rows.map(({ actual }) => actual),
        parameters: { count: rows.length, cells: valueList(rows.map(({ actual }) => actual)) },
        evidence: {
          operands: Object.fromEntries(rows.map(({ actual }) => [actual.cell, shown(actual)])),
          expected: '0%–100%',
        },
      },
    ];
  },
});

/** Note 3 stands on the form; or the form is of its year and its notes on qualitative indicators were deleted. */
function asksForPercent(form: Form): boolean {
  const notes = form.notes.map((note) => compactText(note.text)).join('');
  if (notes.includes('定性指标')) return /100%-80%/.test(notes);
  return form.year === YEAR_OF_THE_NOTE && form.table !== null && !form.table.hasScoreColumn;
}

function isAnsweredInWords({ targetQuantity, actualQuantity }: ValueRow): boolean {
  return targetQuantity.kind === 'text' && ['text', 'grade', 'relative'].includes(actualQuantity.kind);
}

import type { Form, IndicatorClass, Slot, TemplateRow } from '../form/form';
import { defineRule } from './rule';
import { dividesOutput } from './support/class-cells';
import { ALL_FORMS } from './support/families';
import { isUnfilled } from './support/indicator-values';
import { cellList, firstAndRest } from './support/listing';
import { printedLabel } from './support/printed';

/** PE106: a 二级 label without any indicator is filled or deleted. */
export const EMPTY_CLASS_ROW = defineRule({
  code: 'PE106',
  slug: 'empty-class-row',
  name: '空类别行',
  severity: 'info',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '不设指标的类别行应删除，或补填指标',
    trust: 'ours',
  },
  texts: {
    empty: {
      problem: '{count} 个类别没有指标：{labels}。',
      advice: '在 {cells} 所在行补填指标；不适用的删除该行。',
    },
  },
  check: (form) => {
    if (!form.table) return { notApplicable: 'no-table' };
    const saidElsewhere = missingClasses(form);
    const rows = form.table.templateRows.flatMap((row) => {
      const label = labelOf(row);
      return row.kind === 'empty-class' && label && !saidElsewhere.has(row.class) ? [label] : [];
    });
    const listed = firstAndRest(rows);
    if (!listed) return [];
    return [
      {
        verdict: 'fail',
        message: 'empty',
        at: listed.first,
        with: listed.rest,
        parameters: {
          count: rows.length,
          labels: rows.map(printedLabel).join('、'),
          cells: cellList(rows),
        },
        evidence: { operands: Object.fromEntries(rows.map((row) => [row.cell, printedLabel(row)])) },
      },
    ];
  },
});

/** Classes that PE317 and PE319 ask for by name, where nothing of their kind stands in the form. */
function missingClasses(form: Form): ReadonlySet<IndicatorClass> {
  if (isUnfilled(form) || form.indicators.length === 0) return new Set();
  const asked: readonly IndicatorClass[] = [
    'satisfaction',
    ...(dividesOutput(form) ? (['quantity', 'quality', 'timeliness'] as const) : []),
  ];
  return new Set(asked.filter((wanted) => !form.indicators.some((row) => row.class === wanted)));
}

function labelOf(row: TemplateRow): Slot | null {
  return row.level2 ?? row.level1 ?? row.level3;
}

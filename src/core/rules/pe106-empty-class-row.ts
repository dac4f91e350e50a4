import type { Slot, TemplateRow } from '../form/form';
import { defineRule } from './rule';
import { both } from './support/both';
import { ALL_FORMS } from './support/families';
import { cellList, firstAndRest } from './support/listing';
import { printedLabel } from './support/printed';

/** PE106: a 二级 label without any indicator is filled or deleted. */
export const EMPTY_CLASS_ROW = defineRule({
  code: 'PE106',
  slug: 'empty-class-row',
  name: both('空类别行', 'Class without indicators'),
  severity: 'info',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: both('不设指标的类别行应删除，或补填指标', 'A class without indicators is deleted or filled in'),
    trust: 'ours',
  },
  why: both(
    '空类别行看起来像漏填，审核时要逐行确认。',
    'An empty class looks like a forgotten row and has to be asked about.',
  ),
  example: {
    failing: '生态效益指标（指标内容、指标值均空）',
    passing: '没有生态效益的项目不列生态效益指标行',
  },
  texts: {
    empty: {
      problem: both('{count} 个类别没有指标：{labels}。', '{count} classes have no indicator: {labels}.'),
      advice: both(
        '在 {cells} 所在行补填指标；不适用的删除该行。',
        'Fill in an indicator in the rows of {cells}, or delete the rows.',
      ),
    },
  },
  check: (form) => {
    if (!form.table) return { notApplicable: 'no-table' };
    const rows = form.table.templateRows.flatMap((row) => {
      const label = labelOf(row);
      return row.kind === 'empty-class' && label ? [label] : [];
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

function labelOf(row: TemplateRow): Slot | null {
  return row.level2 ?? row.level1 ?? row.level3;
}

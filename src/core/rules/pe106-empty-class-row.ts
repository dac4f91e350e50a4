import type { Form, Indicator, IndicatorClass, Slot, TemplateRow } from '../form/form';
import { level2Lexicon } from '../form/lexicon/level-labels';
import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
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
    unnamed: {
      problem: '“{label}”下的指标没有名称：{cells}。',
      advice: '在 {cells} 写明指标名称。',
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
    const unnamed = withoutName(form);
    if (!listed) return unnamed;
    return [
      ...unnamed,
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

/** Blank, or the class over again (数量指标). */
function isNameless(name: Slot, level2: Slot | null): boolean {
  const text = compactText(name.text);
  return text === '' || (text.endsWith('指标') && text === compactText(level2?.text ?? ''));
}

/** Rows that state a target under a class and no name, where the others have theirs. */
function withoutName({ indicators }: Form): readonly RuleFinding[] {
  const lacksName = ({ level2, level3, target, shared, class: kind }: Indicator) =>
    level3 !== null &&
    isNameless(level3, level2) &&
    !shared.includes('level3') &&
    Boolean(target?.text.trim()) &&
    kind !== 'satisfaction' &&
    // Else the level 2 cell may be the name.
    (level2 === null || level2Lexicon.find(level2.text) !== null || namedBeside(level2));
  const named = indicators.filter(({ level3 }) => level3?.text.trim());
  const namedBeside = ({ text }: Slot) => named.some(({ level2 }) => level2?.text === text);
  const rows = indicators.filter(lacksName);
  const [first, ...rest] = rows.flatMap(({ level3 }) => level3 ?? []);
  if (!first || rows.length * 2 > indicators.length) return [];
  const label = rows[0]?.level2 ? printedLabel(rows[0].level2) : '';
  const parameters = { label, cells: cellList([first, ...rest]) };
  const evidence = { operands: { rows: indicators.length, unnamed: rows.length } };
  return [
    { verdict: 'fail', severity: 'warning', message: 'unnamed', at: first, with: rest, parameters, evidence },
  ];
}

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

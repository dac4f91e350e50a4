import type { Form, IndicatorBlock, Slot } from '../form/form';
import { defineRule, type RuleFinding } from './rule';
import { confirmFix, setValue } from './support/edits';
import { ALL_FORMS } from './support/families';
import { bareLabel, isUsualClass, labelStem, MISSPELT_LABELS } from './support/level-labels';
import { firstAndRest } from './support/listing';
import { printedLabel, showsError } from './support/printed';

/** PE103: level labels are the family's words, written in one style on a sheet. */
export const LEVEL_LABEL_NONSTANDARD = defineRule({
  code: 'PE103',
  slug: 'level-label-nonstandard',
  name: '指标类别名称不规范',
  severity: 'info',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '一级、二级指标名称用表种规定的类别名，同一张表写法一致（经济效益指标、社会效益指标、可持续影响指标……）',
    trust: 'seed',
  },
  texts: {
    misspelt: {
      problem: '类别名称“{label}”不是规范写法。',
      advice: '把 {cell} 改为“{suggestion}”。',
    },
    mixed: {
      problem: '类别名称“{label}”与同表其他名称写法不一（如“{other}”带“指标”二字）。',
      advice: '把 {cell} 改为“{suggestion}”，全表统一。',
    },
    unknown: {
      problem: '{count} 个二级指标名称不是常用的类别名：{labels}。',
      advice:
        '改为规定的类别名（数量、质量、时效、成本指标；经济、社会、生态效益和可持续影响指标；服务对象满意度指标），原有名称可写进三级指标。',
    },
  },
  check: (form, context) => {
    const labels = levelTwoLabels(form);
    if (labels.length === 0) return { notApplicable: 'no-levels' };
    const withEnding = labels.filter((label) => bareLabel(label.text).endsWith('指标'));
    const model = withEnding[0];
    // One label with the ending among many without it is the odd one out, not the style.
    const isStyle = withEnding.length * 2 >= labels.length;
    const spelt = labels.flatMap((label): RuleFinding[] => {
      const stem = labelStem(label.text);
      const meant = MISSPELT_LABELS[stem];
      const hasEnding = bareLabel(label.text).endsWith('指标');
      const lacksEnding = !hasEnding && model !== undefined && isStyle && isUsualClass(stem);
      if (meant === undefined && !lacksEnding) return [];
      const suggestion = `${meant ?? stem}${hasEnding || lacksEnding ? '指标' : ''}`;
      const isPlain = bareLabel(label.text) === label.text;
      return [
        {
          verdict: 'fail',
          message: meant === undefined ? 'mixed' : 'misspelt',
          at: label,
          ...(meant === undefined && model ? { with: [model] } : {}),
          parameters: {
            label: printedLabel(label),
            suggestion,
            cell: label.cell,
            ...(model ? { other: printedLabel(model) } : {}),
          },
          evidence: { operands: {}, expected: suggestion, actual: printedLabel(label) },
          fix: isPlain ? confirmFix(setValue(context.sheet.name, label, suggestion)) : null,
        },
      ];
    });
    return [...spelt, ...unusual(form, labels)];
  },
});

const NATIONAL_BLOCKS: ReadonlySet<IndicatorBlock> = new Set([
  'output',
  'benefit',
  'satisfaction',
  'cost',
] as const);

/** Labels under 产出, 效益, 满意度 or 成本 that are no class in use, in one finding; a form with a framework of its own is left alone. */
function unusual(form: Form, labels: readonly Slot[]): readonly RuleFinding[] {
  const national = new Set(
    form.indicators.flatMap(({ block, level2 }) =>
      level2 && NATIONAL_BLOCKS.has(block) ? [level2.cell] : [],
    ),
  );
  const unknown = labels.filter((label) => national.has(label.cell) && !isKnown(label));
  const found = firstAndRest(unknown);
  if (!found || unknown.length * 2 > labels.length) return [];
  return [
    {
      verdict: 'fail',
      message: 'unknown',
      at: found.first,
      with: found.rest,
      parameters: {
        count: unknown.length,
        labels: unknown.map((label) => `${label.cell}“${printedLabel(label)}”`).join('、'),
      },
      evidence: { operands: { labels: labels.length, unknown: unknown.length } },
    },
  ];
}

function isKnown(label: Slot): boolean {
  const stem = labelStem(label.text);
  return isUsualClass(stem) || isUsualClass(bareLabel(label.text)) || MISSPELT_LABELS[stem] !== undefined;
}

/** Level 2 labels, one a cell; level 1 labels vary by region and carry points. */
function levelTwoLabels(form: Form): readonly Slot[] {
  const labels = new Map<string, Slot>();
  const add = (slot: Slot | null) => {
    if (slot && !showsError(slot) && bareLabel(slot.text) !== '') labels.set(slot.cell, slot);
  };
  for (const group of form.table?.groups ?? []) if (group.level === 2) add(group.label);
  for (const indicator of form.indicators) add(indicator.level2);
  for (const row of form.table?.templateRows ?? []) if (row.kind === 'empty-class') add(row.level2);
  return [...labels.values()].sort((a, b) => a.row - b.row);
}

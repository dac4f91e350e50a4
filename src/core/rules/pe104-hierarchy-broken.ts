import type { Form, Indicator, IndicatorBlock, IndicatorClass, Slot } from '../form/form';
import { level2Lexicon } from '../form/lexicon/level-labels';
import type { Range } from '../sheet/address';
import { cellAt, type Sheet } from '../sheet/sheet';
import { compactText } from '../text/normalise';
import { defineRule, type RuleFinding } from './rule';
import { ALL_FORMS } from './support/families';
import { shown } from './support/listing';
import { printedLabel } from './support/printed';

/** Classes that a level 1 block may hold; a block that is not here holds anything. */
const CLASSES_OF: Readonly<Partial<Record<IndicatorBlock, readonly IndicatorClass[]>>> = {
  output: ['quantity', 'quality', 'timeliness', 'cost'],
  benefit: ['economic', 'social', 'ecological', 'sustainable', 'satisfaction'],
  satisfaction: ['satisfaction'],
  cost: ['cost'],
};

/** PE104: every indicator has its 一级 and 二级 parents, and the 二级 fits its 一级. */
export const HIERARCHY_BROKEN = defineRule({
  code: 'PE104',
  slug: 'hierarchy-broken',
  name: '层级断裂',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '每个三级指标都有一级、二级指标；二级指标属于它的一级指标（产出：数量、质量、时效、成本；效益：经济、社会、生态、可持续影响；满意度）',
    trust: 'practice',
  },
  texts: {
    noLevel1: {
      problem: '“{name}”没有一级指标。',
      advice: '在 {cell} 所在行补填一级指标，或合并到上方的一级指标。',
    },
    noLevel2: {
      problem: '“{name}”没有二级指标。',
      advice: '在 {cell} 所在行补填二级指标，或合并到上方的二级指标。',
    },
    misfit: {
      problem: '二级指标“{level2}”不属于一级指标“{level1}”。',
      advice: '把“{level2}”移到所属的一级指标下，或改正 {cell} 的类别名称。',
    },
  },
  check: (form, { sheet }) => {
    const { table } = form;
    if (!table || form.indicators.length === 0) return { notApplicable: 'no-table' };
    if (!table.heads.level1 && !table.heads.level2 && table.groups.length === 0) {
      return { notApplicable: 'no-levels' };
    }
    return [...missingLevels(form, sheet), ...misfits(form)];
  },
});

function isEmpty(slot: Slot | null): boolean {
  return slot === null || compactText(slot.text) === '';
}

/** A row that names no indicator (`/`, 无) has nothing to stand under. */
function isUnnamed(slot: Slot): boolean {
  return /^[/\-—无]?$/.test(compactText(slot.text));
}

function missingLevels(form: Form, sheet: Sheet): readonly RuleFinding[] {
  const blankFrom = blankLevel1(form, sheet);
  const has = {
    level1: form.indicators.some(({ level1 }) => !isEmpty(level1)),
    level2: form.indicators.some(({ level2 }) => !isEmpty(level2)),
  };
  return form.indicators.flatMap((indicator): RuleFinding[] => {
    const at = indicator.level3 ?? indicator.target;
    if (indicator.repaired !== null || !at || isUnnamed(at)) return [];
    const lacks = (level: 'level1' | 'level2') =>
      has[level] && (isEmpty(indicator[level]) || (level === 'level1' && blankFrom.has(indicator.row)));
    // 满意度 and 成本 hold one class only: many forms leave their level 2 blank.
    const needsLevel2 = CLASSES_OF[indicator.block]?.length !== 1;
    const message = lacks('level1') ? 'noLevel1' : lacks('level2') && needsLevel2 ? 'noLevel2' : null;
    if (!message) return [];
    const name = shown(at);
    return [
      { verdict: 'fail', message, at, parameters: { name, cell: at.cell }, evidence: { operands: { name } } },
    ];
  });
}

/** First rows of merged cells under 一级指标 that were left blank: the label above does not reach into them. */
function blankLevel1(form: Form, sheet: Sheet): ReadonlySet<number> {
  const column = form.table?.heads.level1?.column;
  if (column === undefined) return new Set();
  const isBlankLabel = ({ top, bottom, left, right }: Range) =>
    bottom > top && left <= column && column <= right && (cellAt(sheet, top, left)?.text.trim() ?? '') === '';
  return new Set(sheet.merges.filter(isBlankLabel).map(({ top }) => top));
}

/** One finding a level 2 cell, at the cell. */
function misfits(form: Form): readonly RuleFinding[] {
  const seen = new Set<string>();
  return form.indicators.flatMap((indicator): RuleFinding[] => {
    const { level1, level2 } = indicator;
    if (!level1 || !level2 || isEmpty(level1) || isEmpty(level2) || !isMisfit(indicator)) return [];
    if (indicator.level3 && isUnnamed(indicator.level3)) return [];
    if (seen.has(level2.cell)) return [];
    seen.add(level2.cell);
    const parameters = { level1: printedLabel(level1), level2: printedLabel(level2), cell: level2.cell };
    return [
      {
        verdict: 'fail',
        message: 'misfit',
        at: level2,
        with: [level1],
        parameters,
        evidence: { operands: { level1: parameters.level1, level2: parameters.level2 } },
      },
    ];
  });
}

/** Parts of a department's framework (管理效率, 预算执行) that no 效益 belongs to, whatever else they hold. */
const WITHOUT_BENEFITS: ReadonlySet<IndicatorBlock> = new Set(['process', 'management', 'decision']);
const BENEFITS: ReadonlySet<IndicatorClass> = new Set(['economic', 'social', 'ecological']);

/** Whether the words of the level 2 label say so: a class that was guessed from the indicator's name proves nothing. */
function isMisfit(indicator: Indicator): boolean {
  const allowed = CLASSES_OF[indicator.block];
  // 2.1社会效益指标
  if (level2Lexicon.find(indicator.level2?.text.replace(/^[\s\d.、]+/, '') ?? '') === null) return false;
  // 履职效果, 履职绩效 hold what was done as well as what it brought.
  if (/履职|职责/.test(compactText(indicator.level1?.text ?? ''))) return false;
  if (WITHOUT_BENEFITS.has(indicator.block)) return BENEFITS.has(indicator.class);
  return allowed !== undefined && indicator.class !== 'unknown' && !allowed.includes(indicator.class);
}

import type { Form, Indicator, IndicatorBlock, IndicatorClass, Slot } from '../../form/form';
import { level2Lexicon } from '../../form/lexicon/level-labels';

/** Does the form sort its indicators into 一级 and 二级指标 at all (重庆 部门整体 does not)? */
export function hasLevels(form: Form): boolean {
  return form.indicators.some(({ level1, level2 }) => level1 !== null || level2 !== null);
}

/** The label of an empty row of the class (`生态效益指标` and nothing behind it), or null. */
export function emptyClassLabel(form: Form, wanted: IndicatorClass): Slot | null {
  const row = form.table?.templateRows.find((known) => known.class === wanted);
  return row?.level2 ?? row?.level1 ?? row?.level3 ?? null;
}

/** The label of the first 一级指标 of a block, or null. */
export function blockLabel(form: Form, block: IndicatorBlock): Slot | null {
  const group = form.table?.groups.find((known) => known.level === 1 && known.block === block);
  return group?.label ?? form.indicators.find((known) => known.block === block)?.level1 ?? null;
}

/** The head of the indicator table: where to look when a whole class is missing. */
export function tableHead(form: Form): Slot | null {
  const heads = form.table?.heads;
  const [first] = form.indicators;
  return (
    heads?.level1 ?? heads?.level2 ?? heads?.level3 ?? first?.level1 ?? first?.level3 ?? first?.target ?? null
  );
}

/** Are the row's 一级 and 二级指标 lost, so that neither its block nor its class can be told (rule book 3.7)? */
export function hasNoParents({ block, class: kind, level1, level2 }: Indicator): boolean {
  const isBlank = (slot: Slot | null) => slot === null || slot.text.trim() === '';
  return block === 'unknown' && kind === 'unknown' && isBlank(level1) && isBlank(level2);
}

const OUTPUT_CLASSES: ReadonlySet<string> = new Set(['quantity', 'quality', 'timeliness']);

/**
 * Whether the form's own labels divide the output into 数量, 质量 and 时效: a framework of its own (岗位职责, 部门履职目标, 投入
 * and 过程 …) has none of these words, and its classes were only guessed from the indicators' names.
 */
export function dividesOutput(form: Form): boolean {
  return form.indicators.some(({ level1, level2 }) =>
    [level1, level2].some((label) => OUTPUT_CLASSES.has(level2Lexicon.find(label?.text ?? '') ?? '')),
  );
}

import { INDICATOR_COLUMNS, type IndicatorColumn } from '../../../src/core/form/form';
import type { SlotMark } from './canvas';
import { blockLabel, type Drawing } from './draw-blocks';
import { drawParents, drawSharedFigures } from './draw-parents';
import { headInOtherWords } from './head-synonyms';
import { punctuate, styledHead } from './label-style';
import { parseCells, parseHeads, type TableRow } from './layout';
import type { ModelIndicator } from './model';
import { type Head, type Line, linesOf, type Row } from './table-lines';

function placed(columns: string, from: number): readonly Head[] {
  let left = from;
  return parseHeads(columns, INDICATOR_COLUMNS).map((head) => {
    const at = { ...head, left, right: left + head.span - 1 };
    left += head.span;
    return at;
  });
}

function drawHeads(spec: TableRow, heads: readonly Head[], drawing: Drawing): void {
  const { canvas, nuisance } = drawing;
  const first = heads[0]?.left ?? 1;
  const reaching = new Set<number>();
  if (spec.upper !== undefined) {
    let column = first;
    for (const { text, span } of parseCells(spec.upper)) {
      if (text === '^' || text === '') reaching.add(column);
      else {
        const value = styledHead(text, nuisance);
        canvas.put({
          top: canvas.row,
          bottom: canvas.row,
          left: column,
          right: column + span - 1,
          value,
          slots: [],
        });
      }
      column += span;
    }
    canvas.row++;
  }
  for (const head of heads) {
    const top = reaching.has(head.left) ? canvas.row - 1 : canvas.row;
    const text = headInOtherWords(head.role, head.text, spec.upper === undefined ? nuisance.synonyms : null);
    const value = styledHead(text, nuisance);
    canvas.put({ top, bottom: canvas.row, left: head.left, right: head.right, value, slots: [] });
  }
  canvas.row++;
}

function cellOf(role: IndicatorColumn, indicator: ModelIndicator, heads: readonly Head[], drawing: Drawing) {
  const { nuisance } = drawing;
  const hasOperator = heads.some((head) => head.role === 'operator');
  const hasUnit = heads.some((head) => head.role === 'unit');
  const isPercent = indicator.unit === '%';
  const number = (text: string): { value: string | number; format?: string } => {
    if (nuisance.numbersAsText !== 'no' || text === '' || Number.isNaN(Number(text))) return { value: text };
    return { value: Number(text) };
  };
  switch (role) {
    case 'operator':
      return { value: indicator.operator };
    case 'unit':
      return { value: indicator.unit === '' ? '/' : indicator.unit };
    case 'target': {
      if (indicator.words !== '') return { value: indicator.words };
      const operator = hasOperator ? '' : indicator.operator;
      const unit = hasUnit ? '' : indicator.unit;
      if (operator === '' && unit === '') return number(indicator.number);
      return { value: punctuate(operator + indicator.number + unit, nuisance.width) };
    }
    case 'actual': {
      if (indicator.words !== '' || hasUnit) return number(indicator.actual);
      if (!isPercent || nuisance.numbersAsText !== 'no')
        return { value: isPercent ? `${indicator.actual}%` : indicator.actual + indicator.unit };
      return { value: Number((Number(indicator.actual) / 100).toFixed(4)), format: '0.0%' };
    }
    case 'weight':
    case 'score':
      return number(String(indicator[role]));
    case 'reason':
      return { value: indicator.reason === '' ? null : indicator.reason };
    case 'method':
      return { value: '完成得满分，未完成按比例得分。' };
    default:
      return { value: null };
  }
}

/** The whole table: heads, groups, indicators and what real sheets put between them. */
export function drawTable(spec: TableRow, drawing: Drawing): void {
  const { canvas, model, layout } = drawing;
  const top = canvas.row;
  const [block] = spec.block === '' ? [] : parseCells(spec.block);
  const heads = placed(spec.columns, 1 + (block?.span ?? 0));
  const width = heads.at(-1)?.right ?? 0;
  if (width !== layout.columns) throw new Error(`${layout.id}: the table is ${width} columns wide`);
  const isScored = heads.some((head) => head.role === 'weight' || head.role === 'score');
  const lines = linesOf(model.groups, isScored, drawing);
  if (!spec.sectioned) drawHeads(spec, heads, drawing);
  let open = -1;
  let sectionSlot: SlotMark[] = [];
  const rowsOf: Row[] = [];
  for (const line of lines) {
    if (spec.sectioned && line.group1 !== open) {
      open = line.group1;
      const value = `${['三', '四', '五', '六'][open] ?? '七'}、${model.groups[open]?.label ?? ''}`;
      sectionSlot = lines.flatMap((each) =>
        each.kind === 'indicator' && each.group1 === open
          ? [{ path: `indicators[${each.index}].level1` }]
          : [],
      );
      canvas.put({
        top: canvas.row,
        bottom: canvas.row,
        left: 1,
        right: layout.columns,
        value,
        slots: sectionSlot,
      });
      canvas.row++;
      drawHeads(spec, heads, drawing);
    }
    if (
      drawing.nuisance.repeatedHeads &&
      !spec.sectioned &&
      line.group1 === 1 &&
      rowsOf.at(-1)?.line.group1 === 0
    ) {
      drawHeads(spec, heads, drawing);
    }
    rowsOf.push({ line, row: canvas.row });
    drawLine(line, heads, spec, drawing);
    canvas.row++;
  }
  drawParents(rowsOf, heads, spec, drawing);
  if (drawing.nuisance.sharedWeights) drawSharedFigures(rowsOf, heads, drawing);
  if (block) {
    const value = blockLabel(block.text, drawing);
    canvas.put({ top, bottom: canvas.row - 1, left: 1, right: block.span, value, slots: [] });
  }
}

function drawLine(line: Line, heads: readonly Head[], spec: TableRow, drawing: Drawing): void {
  const { canvas, nuisance } = drawing;
  const row = canvas.row;
  const put = (head: Head, value: string | number | null, slots: readonly SlotMark[], format?: string) =>
    canvas.put({
      top: row,
      bottom: row,
      left: head.left,
      right: head.right,
      value,
      slots,
      ...(format === undefined ? {} : { format }),
    });
  const level3 = heads.find((head) => head.role === 'level3');
  if (line.kind === 'template') {
    if (line.isHidden) canvas.hiddenRows.push(row);
    if (level3) put(level3, line.text, []);
    return;
  }
  if (line.kind === 'subtotal') {
    const label = heads.find((head) => head.role === 'level2') ?? level3;
    if (label) put(label, '小计', []);
    for (const role of ['weight', 'score'] as const) {
      const head = heads.find((each) => each.role === role);
      if (head) put(head, nuisance.numbersAsText !== 'no' ? String(line[role]) : line[role], []);
    }
    return;
  }
  for (const head of heads) {
    if (head.role === '-') {
      if (head.text === '序号') put(head, line.index + 1, []);
      if (head.text === '完成率') put(head, '100%', []);
      if (head.text.startsWith('得分系数')) put(head, 100, []);
      if (head.text.startsWith('是否核心')) put(head, '否', []);
      if (head.text === '指标解释') put(head, '反映和考核完成情况。', []);
      continue;
    }
    if (head.role === 'level1' || head.role === 'level2') continue;
    if (nuisance.sharedWeights && (head.role === 'weight' || head.role === 'score')) continue;
    const path = `indicators[${line.index}].${head.role}`;
    if (head.role === 'level3') {
      const prefix = spec.enumerated ? punctuate('指标1：', nuisance.width) : '';
      put(head, prefix + line.indicator.name, [{ path }]);
      continue;
    }
    const cell = cellOf(head.role, line.indicator, heads, drawing);
    const figure =
      head.role === 'weight' || head.role === 'score' ? { figure: String(line.indicator[head.role]) } : {};
    put(head, cell.value, [{ path, ...figure }], 'format' in cell ? cell.format : undefined);
  }
}

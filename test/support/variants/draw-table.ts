import { INDICATOR_COLUMNS, type IndicatorColumn } from '../../../src/core/form/form';
import type { SlotMark } from './canvas';
import { blockLabel, type Drawing } from './draw-blocks';
import { punctuate, styledHead, styledLevel } from './label-style';
import { type HeadCell, parseCells, parseHeads, type TableRow } from './layout';
import type { ModelGroup1, ModelIndicator } from './model';

type Head = HeadCell<IndicatorColumn> & { readonly left: number; readonly right: number };

/** A drawn line of the table: an indicator, or a row that is none. */
type Line =
  | {
      readonly kind: 'indicator';
      readonly indicator: ModelIndicator;
      readonly group1: number;
      readonly group2: number;
      readonly index: number;
    }
  | {
      readonly kind: 'template';
      readonly text: string;
      readonly group1: number;
      readonly group2: number;
      readonly isHidden: boolean;
    }
  | {
      readonly kind: 'subtotal';
      readonly group1: number;
      readonly group2: -1;
      readonly weight: number;
      readonly score: number;
    };

function linesOf(groups: readonly ModelGroup1[], isScored: boolean, drawing: Drawing): readonly Line[] {
  const { nuisance } = drawing;
  const lines: Line[] = [];
  let index = 0;
  groups.forEach((group, group1) => {
    group.groups.forEach(({ indicators }, group2) => {
      for (const indicator of indicators)
        lines.push({ kind: 'indicator', indicator, group1, group2, index: index++ });
      const isSpare = nuisance.templateRows && (group1 + group2) % 3 === 0;
      const isHidden = nuisance.hiddenTemplateRows && (group1 + group2) % 3 === 1;
      if (isSpare || isHidden)
        lines.push({ kind: 'template', text: group2 % 2 === 0 ? '……' : '指标2：', group1, group2, isHidden });
    });
    if (nuisance.subtotals && isScored) {
      const all = group.groups.flatMap(({ indicators }) => indicators);
      const sum = (key: 'weight' | 'score') =>
        Math.round(all.reduce((total, each) => total + each[key] * 100, 0)) / 100;
      lines.push({ kind: 'subtotal', group1, group2: -1, weight: sum('weight'), score: sum('score') });
    }
  });
  return lines;
}

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
    const value = styledHead(head.text, nuisance);
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
    if (nuisance.numbersAsText || text === '' || Number.isNaN(Number(text))) return { value: text };
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
      if (!isPercent || nuisance.numbersAsText)
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
  const rowsOf: { line: Line; row: number }[] = [];
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
    rowsOf.push({ line, row: canvas.row });
    drawLine(line, heads, spec, drawing);
    canvas.row++;
  }
  drawParents(rowsOf, heads, spec, drawing);
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
      if (head) put(head, nuisance.numbersAsText ? String(line[role]) : line[role], []);
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

function drawParents(
  rows: readonly { line: Line; row: number }[],
  heads: readonly Head[],
  spec: TableRow,
  drawing: Drawing,
): void {
  const { nuisance, model } = drawing;
  for (const role of ['level1', 'level2'] as const) {
    const head = heads.find((each) => each.role === role);
    if (!head) continue;
    for (const run of runsOf(rows, role)) {
      const first = run[0];
      if (!first || first.line.group2 === -1) continue;
      const group = model.groups[first.line.group1];
      const level2 = group?.groups[first.line.group2]?.label ?? null;
      const isOrphan =
        role === 'level2' &&
        nuisance.orphanRows &&
        first.line.group1 === model.groups.length - 1 &&
        model.groups.length > 1;
      const points = spec.points && group ? `（${group.points}分）` : '';
      const label = role === 'level1' ? (group ? group.label + points : null) : isOrphan ? null : level2;
      putParents(run, head, role, label === null ? null : styledLevel(label, nuisance), drawing);
    }
  }
}

type Row = { readonly line: Line; readonly row: number };

function runsOf(rows: readonly Row[], role: 'level1' | 'level2'): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  let key = '';
  for (const row of rows) {
    const own = role === 'level1' ? `${row.line.group1}` : `${row.line.group1}/${row.line.group2}`;
    if (own !== key) runs.push([]);
    key = own;
    runs.at(-1)?.push(row);
  }
  return runs;
}

function putParents(
  run: readonly Row[],
  head: Head,
  role: 'level1' | 'level2',
  value: string | null,
  drawing: Drawing,
): void {
  const { canvas, nuisance } = drawing;
  const slotOf = (rows: readonly Row[]) =>
    rows.flatMap(({ line }) =>
      line.kind === 'indicator' && value !== null ? [{ path: `indicators[${line.index}].${role}` }] : [],
    );
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return;
  const across = { left: head.left, right: head.right };
  if (nuisance.parents === 'every-row') {
    for (const each of run)
      canvas.put({
        top: each.row,
        bottom: each.row,
        ...across,
        value: each.line.kind === 'subtotal' ? null : value,
        slots: slotOf([each]),
      });
    return;
  }
  const bottom = nuisance.parents === 'merged' ? last.row : first.row;
  canvas.put({ top: first.row, bottom, ...across, value, slots: slotOf(run) });
}

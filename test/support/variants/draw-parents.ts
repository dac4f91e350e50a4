import type { Drawing } from './draw-blocks';
import { styledLevel } from './label-style';
import type { TableRow } from './layout';
import { type Head, type Row, runsOf } from './table-lines';

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八'];

/** The level 1 and level 2 labels with their own weights, merged or repeated as the sheet does it. */
export function drawParents(
  rows: readonly Row[],
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
      const ownLabel = first.line.kind === 'template' ? first.line.ownLabel : undefined;
      const level2 = ownLabel ?? group?.groups[first.line.group2]?.label ?? null;
      const isLast = first.line.group1 === model.groups.length - 1 && model.groups.length > 1;
      const isWide = isWideLevel1(heads, drawing) && isLast && first.line.kind === 'indicator';
      if (isWide && role === 'level2') continue;
      const isOrphan = role === 'level2' && nuisance.orphanRows && isLast;
      const points = spec.points && group ? `（${group.points}分）` : '';
      const label = role === 'level1' ? (group ? group.label + points : null) : isOrphan ? null : level2;
      const number = !nuisance.numberedLevels
        ? ''
        : role === 'level1'
          ? `${CHINESE[first.line.group1]}、`
          : `（${CHINESE[first.line.group2]}）`;
      const level2Head = heads.find((each) => each.role === 'level2');
      const wide = isWide && level2Head ? { ...head, right: level2Head.right } : head;
      putParents(
        run,
        wide,
        role,
        label === null || label === '' ? null : styledLevel(number + label, nuisance),
        drawing,
      );
      const weights = heads.find(
        (each) => each.left === head.right + 1 && each.role === '-' && /权重|分值/.test(each.text),
      );
      if (weights && group) {
        const own = group.groups[first.line.group2]?.indicators ?? [];
        const sum =
          role === 'level1'
            ? group.points
            : Math.round(own.reduce((all, each) => all + each.weight * 100, 0)) / 100;
        putParents(run, weights, null, sum, drawing);
      }
    }
  }
}

/** Weight and score merged over the rows of each level 2 group; the first row's figures stand for all. */
export function drawSharedFigures(rows: readonly Row[], heads: readonly Head[], drawing: Drawing): void {
  for (const run of runsOf(rows, 'level2')) {
    const first = run[0];
    const last = run.at(-1);
    if (first?.line.kind !== 'indicator' || !last) continue;
    for (const role of ['weight', 'score'] as const) {
      const head = heads.find((each) => each.role === role);
      if (!head) continue;
      const figure = String(first.line.indicator[role]);
      const slots = run.flatMap(({ line }) =>
        line.kind === 'indicator' ? [{ path: `indicators[${line.index}].${role}`, figure }] : [],
      );
      const value = drawing.nuisance.numbersAsText === 'no' ? Number(figure) : figure;
      drawing.canvas.put({
        top: first.row,
        bottom: last.row,
        left: head.left,
        right: head.right,
        value,
        slots,
      });
    }
  }
}

/** The last level 1 label may reach over the level 2 column when that stands next to it. */
function isWideLevel1(heads: readonly Head[], drawing: Drawing): boolean {
  const level1 = heads.find((each) => each.role === 'level1');
  const level2 = heads.find((each) => each.role === 'level2');
  const isAdjacent = level1 !== undefined && level2?.left === level1.right + 1;
  const { wideLevel1, parents, withoutMerges, subtotals } = drawing.nuisance;
  return wideLevel1 && isAdjacent && parents === 'merged' && !withoutMerges && !subtotals;
}

function putParents(
  run: readonly Row[],
  head: Head,
  role: 'level1' | 'level2' | null,
  value: string | number | null,
  drawing: Drawing,
): void {
  const { canvas, nuisance } = drawing;
  const slotOf = (rows: readonly Row[]) =>
    rows.flatMap(({ line }) =>
      line.kind === 'indicator' && value !== null && role !== null
        ? [{ path: `indicators[${line.index}].${role}` }]
        : [],
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

import type { Form, Slot } from '../../form/form';
import { pointsInLabel } from '../../form/label';
import { formatAddress } from '../../sheet/address';
import { anchorCell, areaAt, type Sheet } from '../../sheet/sheet';
import type { Decimal } from '../../text/decimal';
import { rememberedOfPair } from '../../text/remembered-of';
import { groupsWithPoints } from './groups-with-points';

/** A label that prints the points of the rows beside it. */
export interface LabelledPoints {
  readonly label: Pick<Slot, 'cell' | 'text'>;
  readonly points: Decimal;
  readonly firstRow: number;
  readonly lastRow: number;
}

/**
 * Where no row has points of its own: the labels that share them all out, by level 1 (湖北 `产出指标（40分）`) or by goal
 * (`年度绩效目标1（40分）` at the left of the table or over it). Empty when some row lies under no such label.
 */
export const labelledPoints: (form: Form, sheet: Sheet) => readonly LabelledPoints[] = rememberedOfPair(
  (form, sheet) => {
    const level1 = form.table?.groups.filter(({ level }) => level === 1) ?? [];
    const printed = groupsWithPoints(form, 1);
    if (level1.length > 0 && printed.length === level1.length) return printed;
    return goalBlocks(form, sheet);
  },
);

function goalBlocks(form: Form, sheet: Sheet): readonly LabelledPoints[] {
  const { table } = form;
  const right = table?.heads.level1?.column ?? table?.heads.level2?.column ?? table?.heads.level3?.column;
  if (!table || right === undefined) return [];
  const blocks = new Map<string, LabelledPoints>();
  for (const { row } of form.indicators) {
    const found = labelLeftOf(sheet, row, form.area.left, right) ?? goalOver(form, row);
    if (!found) return [];
    const known = blocks.get(found.label.cell);
    blocks.set(
      found.label.cell,
      known ? { ...known, lastRow: row } : { ...found, firstRow: row, lastRow: row },
    );
  }
  return [...blocks.values()];
}

/** `年度目标1：（40分） | 开展科普活动60场` in a row of its own over the goal's indicators. */
function goalOver({ goals }: Form, row: number): Pick<LabelledPoints, 'label' | 'points'> | null {
  const label = goals.findLast(
    ({ expectedLabel }) => expectedLabel && expectedLabel.row < row,
  )?.expectedLabel;
  const points = label ? pointsInLabel(label.text) : null;
  return label && points ? { label, points } : null;
}

function labelLeftOf(
  sheet: Sheet,
  row: number,
  left: number,
  right: number,
): Pick<LabelledPoints, 'label' | 'points'> | null {
  for (let column = right - 1; column >= left; column -= 1) {
    const text = anchorCell(sheet, row, column)?.text ?? '';
    const points = pointsInLabel(text);
    const area = areaAt(sheet, row, column);
    if (points) return { label: { cell: formatAddress(area.top, area.left), text }, points };
  }
  return null;
}

import { claim, type Draft } from './draft';
import { figureSlot } from './figure';
import type { FigureSlot, Slot, Subprojects } from './form';
import { isBlank, itemsOf, rowsBetween, slotAt } from './grid';
import { labelKeys } from './lexicon/lexicon';
import { totalLexicon } from './lexicon/total-labels';

const NAME_HEADS: ReadonlySet<string> = new Set(['子项目名称', '项目明细名称', '明细项目名称', '子项目']);
const AMOUNT_HEADS: ReadonlySet<string> = new Set([
  '子项目金额',
  '金额',
  '预算金额',
  '子项目预算',
  '明细金额',
]);

function isHead(slot: Slot, heads: ReadonlySet<string>): boolean {
  return labelKeys(slot.text).some((key) => heads.has(key));
}

/** Reads 子项目明细 (rule book F1b) when its header stands in a row; null otherwise. */
export function parseSubprojects(
  draft: Draft,
  top: number,
  limit: number,
): { readonly subprojects: Subprojects; readonly bottom: number } | null {
  const { grid } = draft;
  const heads = itemsOf(grid, top);
  const nameHead = heads.find((item) => isHead(item, NAME_HEADS));
  const amountHead = heads.find((item) => item !== nameHead && isHead(item, AMOUNT_HEADS));
  if (!nameHead || !amountHead) return null;
  claim(draft, ...heads);
  const rows: { name: Slot; amount: FigureSlot }[] = [];
  let total: FigureSlot | null = null;
  let bottom = top;
  for (const { row, items } of rowsBetween(grid, top + 1, limit)) {
    const amount = figureSlot(slotAt(grid.sheet, row, amountHead.column), 'money', draft.unit);
    const isTotal = items.some(
      (item) => item.column <= nameHead.column && totalLexicon.find(item.text) !== null,
    );
    const name = slotAt(grid.sheet, row, nameHead.column);
    if (!isTotal && (isBlank(name.text) || items.some((item) => item.column > amountHead.area.right))) break;
    if (!isTotal && amount.figure === null && !isBlank(amount.text)) break;
    claim(draft, ...items);
    bottom = row;
    if (isTotal) {
      total = amount;
      break;
    }
    rows.push({ name, amount });
  }
  return { subprojects: { rows, total }, bottom };
}

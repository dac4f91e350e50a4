import { type LoadedBlock, sheetFromBlock } from './block';
import { type AskedMarks, askMarks } from './known-marks';
import type { KnownSheet } from './known-sheets';

/** The objects of one sheet whose members were asked for and come with the next answer. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly block: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly visible: Excel.RangeAreas;
  readonly marks: AskedMarks | null;
}

/** Queues all of a sheet but its cells, of which `members` are loaded. */
export function askSheet(
  sheet: Excel.Worksheet,
  members: string,
  { forMarks, forMerges }: { readonly forMarks: boolean; readonly forMerges: boolean },
): AskedSheet {
  sheet.load('id,name,visibility');
  sheet.protection.load('protected');
  const block = sheet.getUsedRangeOrNullObject(true);
  block.load(`${members},rowIndex,columnIndex,rowCount,columnCount`);
  // Asked of the whole sheet: empty merges stand beyond the cells that hold something.
  const merged = forMerges ? sheet.getRange().getMergedAreasOrNullObject() : null;
  merged?.load('address');
  const visible = block.getSpecialCellsOrNullObject('Visible');
  visible.load('address');
  return { sheet, block, merged, visible, marks: forMarks ? askMarks(sheet) : null };
}

/** A sheet from the answer and its block of cells; null for an empty sheet. */
export function answerSheet(asked: AskedSheet, block: LoadedBlock | null): KnownSheet {
  const { sheet, merged, visible } = asked;
  return {
    sheet: sheetFromBlock({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.protection.protected,
      block,
      mergedAddresses: merged && !merged.isNullObject ? [merged.address] : (block?.mergedAddresses ?? []),
      visibleAddress: block && !visible.isNullObject ? visible.address : null,
    }),
    block: block && { area: block.area, numberFormats: block.numberFormat },
  };
}

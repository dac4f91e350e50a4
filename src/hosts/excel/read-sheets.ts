import type { Sheet, Workbook } from '../../core/sheet/sheet';
import type { HostResult } from '../host';
import { BLOCK_MEMBERS, sheetFromBlock } from './block';
import { hasExcelApi, run } from './run';

/** The objects of one sheet whose members were asked for and come with the next answer. */
interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly block: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly visible: Excel.RangeAreas | null;
}

function ask(sheet: Excel.Worksheet): AskedSheet {
  sheet.load('name,visibility');
  sheet.protection.load('protected');
  const block = sheet.getUsedRangeOrNullObject(true);
  block.load(BLOCK_MEMBERS);
  const merged = hasExcelApi('1.13') ? block.getMergedAreasOrNullObject() : null;
  merged?.load('address');
  const visible = hasExcelApi('1.9') ? block.getSpecialCellsOrNullObject('Visible') : null;
  visible?.load('address');
  return { sheet, block, merged, visible };
}

function answer(asked: AskedSheet): Sheet {
  const { sheet, block, merged, visible } = asked;
  return sheetFromBlock({
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: sheet.protection.protected,
    block: block.isNullObject ? null : block,
    mergedAddress: merged && !merged.isNullObject ? merged.address : null,
    visibleAddress: visible && !visible.isNullObject ? visible.address : null,
  });
}

/**
 * Reads whole sheets, each in one block. The active sheet and named ones take one request;
 * all sheets take one more, for their names.
 */
export async function readSheets(which: 'all' | 'active' | readonly string[]): Promise<HostResult<Workbook>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    let asked: AskedSheet[];
    if (which === 'active') asked = [ask(worksheets.getActiveWorksheet())];
    else if (which === 'all') {
      worksheets.load('items/name');
      await context.sync();
      asked = worksheets.items.map(ask);
    } else asked = which.map((name) => ask(worksheets.getItem(name)));
    await context.sync();
    return { sheets: asked.map(answer), definedNames: [], date1904: false };
  });
}

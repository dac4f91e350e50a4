import { MAXIMUM_COLUMN, MAXIMUM_ROW, parseRange, type Range } from '../../../core/sheet/address';
import { displayText } from '../../../core/sheet/number-format';
import { GENERAL } from '../../../core/sheet/number-format-builtin';
import { type Cell, type CellValue, createSheet, type Sheet } from '../../../core/sheet/sheet';
import { Refused } from '../refusal';
import { cellValue, type ValueContext } from './cell-value';
import { isSpreadsheet, isTrue } from './namespaces';
import { createSheetFormulas, type FormulaCell } from './sheet-formulas';
import { createSpans } from './spans';
import { displayedLines } from './text-escapes';
import type { SheetEntry } from './workbook-part';
import { readXml, type XmlElement } from './xml';

/** What a sheet is read with, besides its own part. */
export interface SheetContext extends ValueContext {
  /** Number format codes by cell format. */
  readonly formats: readonly string[];
  /** Cells that may still be held; `Refused('too-large')` beyond them. */
  readonly cellLimit: number;
}

interface DraftCell extends FormulaCell {
  value: CellValue;
  numberFormat: string;
}

/** `C4` → row and column as one number; 0 for anything else. Cheaper than a match, for every cell of the file. */
function packedAddress(reference: string): number {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 0x41 || code > 0x5a) break;
    column = column * 26 + code - 0x40;
  }
  const row = Number(reference.slice(at));
  const isCell =
    at > 0 && at < 4 && column <= MAXIMUM_COLUMN && Number.isInteger(row) && row >= 1 && row <= MAXIMUM_ROW;
  return isCell ? row * (MAXIMUM_COLUMN + 1) + column : 0;
}

function zeroSize(size: string | undefined): boolean {
  return size !== undefined && Number(size) === 0;
}

/**
 * Reads one worksheet part into a `Sheet`. Only cells that hold something are kept, whatever the part claims to span;
 * hidden rows and columns are clipped to the used range. Throws `Refused` on anything that is no worksheet.
 */
export function readSheetPart(text: string, entry: SheetEntry, context: SheetContext): Sheet {
  const drafts: DraftCell[] = [];
  const merges: Range[] = [];
  const hiddenRows = createSpans();
  const shownRows = createSpans();
  const hiddenColumns = createSpans();
  const formulas = createSheetFormulas();
  let isProtected = false;
  let hidesRows = false;
  let row = 0;
  let column = 0;

  let isInCell = false;
  let type: string | undefined;
  let style = 0;
  let raw = '';
  let hasValue = false;
  let formula: string | null = null;
  let formulaType: string | undefined;
  let formulaIndex = '';
  let formulaReference = '';
  let phonetic = 0;
  let target: 'value' | 'formula' | null = null;

  const broken = () => new Refused('damaged', context.part);

  const openRow = (element: XmlElement) => {
    const number = element.attribute('r');
    row = number === undefined ? row + 1 : Number(number);
    if (!Number.isInteger(row) || row < 1 || row > MAXIMUM_ROW) throw broken();
    column = 0;
    const hidden = element.attribute('hidden');
    if (isTrue(hidden) || zeroSize(element.attribute('ht'))) hiddenRows.add(row, row);
    else if (hidesRows) shownRows.add(row, row);
  };

  const openCell = (element: XmlElement) => {
    const reference = element.attribute('r');
    if (reference === undefined) column++;
    else {
      const packed = packedAddress(reference);
      if (packed === 0) throw broken();
      row = Math.floor(packed / (MAXIMUM_COLUMN + 1));
      column = packed % (MAXIMUM_COLUMN + 1);
    }
    if (column > MAXIMUM_COLUMN || row === 0) throw broken();
    isInCell = true;
    type = element.attribute('t');
    style = Number(element.attribute('s') ?? 0);
    raw = '';
    hasValue = false;
    formula = null;
    formulaType = undefined;
  };

  const closeCell = () => {
    isInCell = false;
    if (!hasValue && formula === null) return;
    const read = hasValue ? cellValue(type, raw, context) : null;
    const value = read === '' && formula === null ? null : read;
    if (value === null && formula === null) return;
    if (drafts.length >= context.cellLimit) throw new Refused('too-large', context.part);
    const numberFormat = context.formats[style] ?? GENERAL;
    const draft: DraftCell = { row, column, value, formula: null, numberFormat, spilled: false };
    if (formula !== null) formulas.add(draft, formulaType, formula, formulaIndex, formulaReference);
    drafts.push(draft);
  };

  const openInCell = (element: XmlElement) => {
    switch (element.name) {
      case 'v':
        hasValue = true;
        target = 'value';
        break;
      case 'is':
        hasValue = true;
        break;
      case 't':
        if (phonetic === 0) target = 'value';
        break;
      case 'rPh':
        phonetic++;
        break;
      case 'f':
        formula = '';
        formulaType = element.attribute('t');
        formulaIndex = element.attribute('si') ?? '';
        formulaReference = element.attribute('ref') ?? '';
        target = 'formula';
        break;
    }
  };

  const openElsewhere = (element: XmlElement) => {
    switch (element.name) {
      case 'col': {
        const from = Number(element.attribute('min'));
        const to = Math.min(Number(element.attribute('max')), MAXIMUM_COLUMN);
        const isHidden = isTrue(element.attribute('hidden')) || zeroSize(element.attribute('width'));
        if (isHidden && from >= 1 && to >= from) hiddenColumns.add(from, to);
        break;
      }
      case 'mergeCell': {
        const merge = parseRange(element.attribute('ref') ?? '');
        if (merge && (merge.top !== merge.bottom || merge.left !== merge.right)) merges.push(merge);
        break;
      }
      case 'sheetProtection':
        isProtected = isTrue(element.attribute('sheet'));
        break;
      case 'sheetFormatPr':
        hidesRows = isTrue(element.attribute('zeroHeight'));
        break;
    }
  };

  readXml(text, context.part, {
    open(element) {
      if (element.depth === 0 && (!isSpreadsheet(element.namespace) || element.name !== 'worksheet'))
        throw broken();
      if (!isSpreadsheet(element.namespace)) return;
      if (isInCell) openInCell(element);
      else if (element.name === 'c' && element.depth === 3) openCell(element);
      else if (element.name === 'row' && element.depth === 2) openRow(element);
      else openElsewhere(element);
    },
    text(piece) {
      if (target === null) return;
      if (target === 'value') raw += piece;
      else formula = (formula ?? '') + piece;
    },
    close(name, namespace, depth) {
      if (!isInCell || !isSpreadsheet(namespace)) return;
      if (name === 'c' && depth === 3) closeCell();
      else if (name === 'rPh') phonetic--;
      else if (name === 'v' || name === 'f' || name === 't') target = null;
    },
  });
  formulas.finish(drafts);

  const cells = drafts.map((draft): Cell => {
    const shown = displayText(draft.value, draft.numberFormat, context.date1904);
    const cell = {
      row: draft.row,
      column: draft.column,
      value: draft.value,
      formula: draft.formula,
      text: displayedLines(shown),
      numberFormat: draft.numberFormat,
    };
    return draft.spilled ? { ...cell, spilled: true } : cell;
  });
  const sheet = createSheet({ name: entry.name, cells, merges, visibility: entry.visibility, isProtected });
  const used = sheet.usedRange;
  if (!used) return sheet;
  const hidden = hiddenRows.within(used.top, used.bottom);
  if (hidesRows) {
    const shown = shownRows.within(used.top, used.bottom);
    for (let number = used.top; number <= used.bottom; number++) if (!shown.has(number)) hidden.add(number);
  }
  return { ...sheet, hiddenRows: hidden, hiddenColumns: hiddenColumns.within(used.left, used.right) };
}

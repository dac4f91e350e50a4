import { formatAddress, formatRange, parseRange } from '../../../core/sheet/address';
import { formulaContent, valueContent } from './cell-content';
import type { CellState, SheetContext } from './cell-states';
import { rehomeSharedFormulas } from './formula/rehome';
import { builtInFormatId } from './number-formats';
import type { CellPlace, RowPlace, SheetXml } from './sheet-xml';
import { styleLike } from './styles';
import { attributeValue, childOf, closesItself } from './xml/elements';
import { applySplices, type Splice } from './xml/splice';
import { appendSplices, attributeSplices } from './xml/start-tag';

/** What a batch of cell edits did to the sheet's calculation. */
export interface CellsWritten {
  readonly contentChanged: boolean;
  /** A formula came or went, so that the calculation chain no longer fits. */
  readonly formulasChanged: boolean;
}

function contentOf(sheet: SheetXml, state: CellState) {
  const value = typeof state.value === 'object' ? null : state.value;
  return state.formula === null
    ? valueContent(sheet.prefix, value)
    : formulaContent(sheet.prefix, state.formula, value);
}

/** The whole cell anew: attributes that do not change and an extension list stay as they are written. */
function rewriteCell(sheet: SheetXml, place: CellPlace, state: CellState, style: number): Splice {
  const { text } = sheet;
  const { element } = place;
  const content = contentOf(sheet, state);
  const changes = { t: content.type, cm: null, vm: null, ...styleChange(place.style, style) };
  const head = text.slice(element.from, element.openTo);
  const splices = attributeSplices(text, element, changes).map((splice) => ({
    ...splice,
    from: splice.from - element.from,
    to: splice.to - element.from,
  }));
  const start = applySplices(head, splices).replace(/\s*\/?>$/, '');
  const extension = childOf(element, 'extLst');
  const inner = content.inner + (extension ? text.slice(extension.from, extension.to) : '');
  const written = inner === '' ? `${start}/>` : `${start}>${inner}</${element.name}>`;
  return { from: element.from, to: element.to, text: written };
}

function styleChange(before: number, after: number): { s?: string } {
  return before === after ? {} : { s: String(after) };
}

function newCell(sheet: SheetXml, state: CellState, style: number): string {
  const content = state.rewritten ? contentOf(sheet, state) : { type: null, inner: '' };
  if (content.inner === '' && !state.reformatted) return '';
  const styled = style === 0 ? '' : ` s="${style}"`;
  const typed = content.type === null ? '' : ` t="${content.type}"`;
  const start = `<${sheet.prefix}c r="${formatAddress(state.row, state.column)}"${styled}${typed}`;
  return content.inner === '' ? `${start}/>` : `${start}>${content.inner}</${sheet.prefix}c>`;
}

function widenedSpans(spans: string, columns: readonly number[]): string {
  const numbers = spans.split(/[: ]+/).map(Number).filter(Number.isFinite);
  return `${Math.min(...numbers, ...columns)}:${Math.max(...numbers, ...columns)}`;
}

interface NewCell {
  readonly column: number;
  readonly text: string;
}

function insertIntoRow(sheet: SheetXml, row: RowPlace, cells: readonly NewCell[]): Splice[] {
  const { text } = sheet;
  const splices: Splice[] = [];
  const spans = attributeValue(text, row.element, 'spans');
  if (spans !== null) {
    const widened = widenedSpans(
      spans,
      cells.map((cell) => cell.column),
    );
    if (widened !== widenedSpans(spans, [])) {
      splices.push(...attributeSplices(text, row.element, { spans: widened }));
    }
  }
  if (closesItself(row.element)) {
    return [...splices, ...appendSplices(text, row.element, cells.map((cell) => cell.text).join(''))];
  }
  for (const cell of cells) {
    const next = row.cells.find((place) => place.column > cell.column);
    const at = next?.element.from ?? row.cells.at(-1)?.element.to ?? row.element.openTo;
    splices.push({ from: at, to: at, text: cell.text });
  }
  return splices;
}

/** Puts new `<row>` elements, given by number in rising order, where they belong. */
function insertRowElements(sheet: SheetXml, rows: readonly { row: number; text: string }[]): Splice[] {
  if (rows.length === 0) return [];
  if (closesItself(sheet.data)) {
    return appendSplices(sheet.text, sheet.data, rows.map((row) => row.text).join(''));
  }
  return rows.map(({ row, text }) => {
    const next = sheet.rows.find((place) => place.row > row);
    const at = next?.element.from ?? sheet.rows.at(-1)?.element.to ?? sheet.data.openTo;
    return { from: at, to: at, text };
  });
}

function dimensionSplices(sheet: SheetXml, added: readonly CellState[]): Splice[] {
  const element = childOf(sheet.root, 'dimension');
  const range = element ? parseRange(attributeValue(sheet.text, element, 'ref') ?? '') : null;
  if (!element || !range || added.length === 0) return [];
  const rows = added.map((state) => state.row);
  const columns = added.map((state) => state.column);
  const ref = formatRange({
    top: Math.min(range.top, ...rows),
    left: Math.min(range.left, ...columns),
    bottom: Math.max(range.bottom, ...rows),
    right: Math.max(range.right, ...columns),
  });
  return ref === formatRange(range) ? [] : attributeSplices(sheet.text, element, { ref });
}

/** Writes the states that a batch of edits arrived at into the sheet's part, touching those cells alone. */
export function writeCells(context: SheetContext, part: string, states: readonly CellState[]): CellsWritten {
  const { sheet, draft, map } = context;
  const splices: Splice[] = [];
  const rewritten = new Set<CellPlace>();
  const added: CellState[] = [];
  const newCells = new Map<number, NewCell[]>();
  for (const state of states) {
    const { place } = state;
    const format = { code: state.numberFormat, builtInId: builtInFormatId(state.numberFormat) };
    const style = state.reformatted
      ? styleLike(draft, map, state.style, { numberFormat: format })
      : state.style;
    if (place && state.rewritten) {
      splices.push(rewriteCell(sheet, place, state, style));
      rewritten.add(place);
    } else if (place) {
      splices.push(...attributeSplices(sheet.text, place.element, styleChange(place.style, style)));
    } else {
      const text = newCell(sheet, state, style);
      if (text === '') continue;
      added.push(state);
      newCells.set(state.row, [...(newCells.get(state.row) ?? []), { column: state.column, text }]);
    }
  }
  const rowPlaces = new Map(sheet.rows.map((row) => [row.row, row]));
  const newRows: { row: number; text: string }[] = [];
  for (const [row, cells] of newCells) {
    const place = rowPlaces.get(row);
    if (place) splices.push(...insertIntoRow(sheet, place, cells));
    else {
      const inner = cells.map((cell) => cell.text).join('');
      newRows.push({ row, text: `<${sheet.prefix}row r="${row}">${inner}</${sheet.prefix}row>` });
    }
  }
  splices.push(...insertRowElements(sheet, newRows), ...dimensionSplices(sheet, added));
  splices.push(...rehomeSharedFormulas(sheet, context.formulas, rewritten));
  draft.splice(part, splices);
  return {
    contentChanged: rewritten.size > 0 || added.some((state) => state.rewritten),
    formulasChanged: states.some((state) => state.rewritten && state.hadFormula !== (state.formula !== null)),
  };
}

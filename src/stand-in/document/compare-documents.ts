import { formatAddress, formatRange } from '../../core/sheet/address';
import { isOwnPrompt, severityOfMarkFormula } from '../../core/sheet/marks';
import { cellKey, isCellError } from '../../core/sheet/sheet';
import type { StandInDocument } from './document';
import { ownMarksText } from './save-edits';
import type { CellState, SheetState } from './sheet-state';

const KEY_WIDTH = cellKey(1, 0);

function cellText({ value, formula, numberFormat }: CellState): string {
  const content =
    formula === null ? JSON.stringify(isCellError(value) ? value : (value ?? '')) : `=${formula}`;
  return `${content} ${numberFormat}`;
}

/** What of a sheet belongs to the user alone, as text to be compared. */
function foreignText(sheet: SheetState): string {
  const formats = sheet.conditionalFormats
    .filter((format) => format.type !== 'Custom' || severityOfMarkFormula(format.formula) === null)
    .map(({ type, formula, areas }) => `${type} ${formula} ${areas.map(formatRange).join(' ')}`);
  const validations = sheet.validations
    .filter(({ type, promptTitle }) => !isOwnPrompt({ type, title: promptTitle }))
    .map(({ type, area, promptTitle, promptMessage }) =>
      [type, formatRange(area), promptTitle, promptMessage].join(' '),
    );
  return JSON.stringify([formats.sort(), validations.sort()]);
}

function sheetDifferences(document: StandInDocument, sheet: SheetState, saved: SheetState): string[] {
  const found: string[] = [];
  const { name } = sheet;
  if (sheet.rows.hasLostLines()) found.push(`“${name}”删掉了原文件里的行`);
  if (sheet.columns.hasLostLines() || (!sheet.isNew && sheet.columns.inserted().length > 0))
    found.push(`“${name}”插入或删掉了列`);
  for (const key of new Set([...sheet.cells.keys(), ...saved.cells.keys()])) {
    const row = Math.floor(key / KEY_WIDTH);
    const column = key % KEY_WIDTH;
    const now = cellText(document.cell(sheet, row, column));
    const then = cellText(document.cell(saved, row, column));
    if (now !== then) found.push(`“${name}”${formatAddress(row, column)}应为 ${now}，写回后成了 ${then}`);
  }
  const merges = (state: SheetState) => state.merges.map(formatRange).sort().join(' ');
  if (merges(sheet) !== merges(saved)) found.push(`“${name}”的合并单元格有变动`);
  if (sheet.visibility !== saved.visibility) found.push(`“${name}”工作表的显示或隐藏有变动`);
  const hidden = (state: SheetState) => [...state.hiddenRows].sort().join() + [...state.hiddenColumns].join();
  if (hidden(sheet) !== hidden(saved)) found.push(`“${name}”隐藏的行列有变动`);
  if (foreignText(sheet) !== foreignText(saved)) found.push(`“${name}”原有的条件格式或数据有效性有变动`);
  if (ownMarksText(sheet) !== ownMarksText(saved)) found.push(`“${name}”的标记没有写全`);
  if (!sheet.isNew) found.push(...strayFormats(sheet));
  return found;
}

/** Formatting set on cells of the file, which is the user's and is not written. */
function strayFormats(sheet: SheetState): string[] {
  const inserted = sheet.rows.inserted();
  const isInserted = (row: number) =>
    inserted.some(({ first, count }) => row >= first && row < first + count);
  const rows = [
    ...[...sheet.formats.keys()].map((key) => Math.floor(key / KEY_WIDTH)),
    ...sheet.rowHeights.keys(),
  ];
  const stray = rows.some((row) => !isInserted(row)) || sheet.columnWidths.size > 0;
  return stray ? [`“${sheet.name}”原有的格式有变动`] : [];
}

/** What an open document holds that its saved file does not, in Chinese words; none when nothing was lost. */
export function differencesBeyondEdits(document: StandInDocument, saved: StandInDocument): string[] {
  const names = (opened: StandInDocument) => opened.sheets.map((sheet) => sheet.name).join('\n');
  if (names(document) !== names(saved)) return ['工作表被删除、改名或调换了顺序'];
  const foreignParts = (opened: StandInDocument) =>
    [...opened.customXmlParts.values()]
      .filter((xml) => !xml.includes('urn:jixiao:'))
      .sort()
      .join('\n');
  const found = foreignParts(document) === foreignParts(saved) ? [] : ['其他程序存在文件里的数据有变动'];
  for (const sheet of document.sheets) {
    const other = saved.sheetBy(sheet.name);
    if (other) found.push(...sheetDifferences(document, sheet, other));
  }
  return found;
}

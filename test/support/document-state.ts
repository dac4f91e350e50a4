import { formatAddress, formatRange } from '../../src/core/sheet/address';
import { cellKey, isCellError } from '../../src/core/sheet/sheet';
import type { StandInDocument } from '../../src/stand-in/document/document';

const KEY_WIDTH = cellKey(1, 0);

/** All that an open workbook holds, line by line, so that two states can be compared. Ids and the order of marks are left out. */
export function stateOf(document: StandInDocument): readonly string[] {
  const lines = document.sheets.flatMap((sheet) => [
    `${sheet.name} ${sheet.visibility}`,
    ...[...sheet.cells].flatMap(([key, { value, formula, numberFormat }]) => {
      if (value === null && formula === null && numberFormat === 'General') return [];
      const content =
        formula === null ? JSON.stringify(isCellError(value) ? value.error : value) : `=${formula}`;
      const place = formatAddress(Math.floor(key / KEY_WIDTH), key % KEY_WIDTH);
      return [`${sheet.name}!${place} ${content} ${numberFormat}`];
    }),
    ...sheet.merges.map((merge) => `${sheet.name} merged ${formatRange(merge)}`),
    ...sheet.conditionalFormats.map(
      ({ formula, areas, fillColor, borders }) =>
        `${sheet.name} format ${formula} ${areas.map(formatRange).join(',')} ${fillColor} ${JSON.stringify(borders)}`,
    ),
    ...sheet.validations.map(
      ({ area, type, promptTitle, promptMessage }) =>
        `${sheet.name} validation ${formatRange(area)} ${type} ${promptTitle} ${promptMessage}`,
    ),
  ]);
  return [...lines.sort(), ...[...document.customXmlParts.values()].sort()];
}

import { builtinNumberFormat, GENERAL } from '../../../core/sheet/number-format-builtin';
import { isSpreadsheet } from './namespaces';
import { readXml } from './xml';

/** The number format code of every cell format (`cellXfs`), by its index. */
export function readCellFormats(text: string, part: string): string[] {
  const custom = new Map<number, string>();
  const identifiers: number[] = [];
  let isInCellFormats = false;
  readXml(text, part, {
    open(element) {
      if (!isSpreadsheet(element.namespace)) return;
      if (element.name === 'cellXfs') isInCellFormats = true;
      // Differential formats carry number formats of their own, deeper in the tree.
      else if (element.name === 'numFmt' && element.depth === 2) {
        custom.set(Number(element.attribute('numFmtId')), element.attribute('formatCode') ?? GENERAL);
      } else if (isInCellFormats && element.name === 'xf') {
        identifiers.push(Number(element.attribute('numFmtId') ?? 0));
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCellFormats = false;
    },
  });
  return identifiers.map((id) => custom.get(id) ?? builtinNumberFormat(id) ?? GENERAL);
}

import { isSpreadsheet } from './namespaces';
import { unescapeText } from './text-escapes';
import { readXml } from './xml';

/** The shared texts of a workbook, by index: runs joined, phonetic hints left out. */
export function readSharedStrings(text: string, part: string): string[] {
  const strings: string[] = [];
  let current = '';
  let isInText = false;
  let phonetic = 0;
  readXml(text, part, {
    open(element) {
      if (!isSpreadsheet(element.namespace)) return;
      if (element.name === 'si') current = '';
      else if (element.name === 'rPh') phonetic++;
      else if (element.name === 't') isInText = phonetic === 0;
    },
    text(piece) {
      if (isInText) current += piece;
    },
    close(name, namespace) {
      if (!isSpreadsheet(namespace)) return;
      if (name === 't') isInText = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'si') strings.push(unescapeText(current));
    },
  });
  return strings;
}

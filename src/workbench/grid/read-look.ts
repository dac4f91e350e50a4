import { openPackage } from '../../hosts/ooxml/package';
import type { SheetSource } from '../../hosts/ooxml/read/read-result';
import { readRelationships } from '../../hosts/ooxml/read/relationships';
import { attempt } from '../../hosts/ooxml/refusal';
import { type BookLook, PLAIN_CELL, type SheetLook, USUAL_DIGIT_WIDTH } from './look';
import { readThemeColours } from './read-colours';
import { readConditionalFormats } from './read-conditional-formats';
import { readDifferentialLooks } from './read-differential-looks';
import { readNotes, readPersons } from './read-notes';
import { readSheetLook } from './read-sheet-look';
import { readStyles } from './read-styles';

const NO_LOOK: BookLook = { cells: [PLAIN_CELL], sheets: new Map(), digitWidth: USUAL_DIGIT_WIDTH };

/** Digits of 宋体 and of other Chinese fonts are eight pixels wide at 11 or 12 points, those of Calibri seven. */
function digitWidthOf(fontName: string, fontSize: number): number {
  const isChinese =
    /[\u4e00-\u9fff]|simsun|simhei|fangsong|kaiti/i.test(fontName) && !/等线|dengxian/i.test(fontName);
  return Math.max(5, Math.round((isChinese ? 8 : 7) * (fontSize / 11)));
}

/** Reads the looks of an .xlsx. What cannot be read looks plain: the cells themselves were read before. */
export function readLook(bytes: Uint8Array, sources: readonly SheetSource[]): BookLook {
  const opened = openPackage(bytes);
  if (!opened.ok) return NO_LOOK;
  const look = attempt((): BookLook => {
    const office = readRelationships(opened.value, '').find(({ type }) => type === 'officeDocument');
    const relationships = readRelationships(opened.value, office?.target ?? 'xl/workbook.xml');
    const partOf = (type: string) => relationships.find((candidate) => candidate.type === type)?.target ?? '';
    const theme = readThemeColours(opened.value.readText(partOf('theme')), partOf('theme'));
    const persons = readPersons(opened.value.readText(partOf('person')), partOf('person'));
    const styles = opened.value.readText(partOf('styles'));
    const cells = styles === null ? [PLAIN_CELL] : readStyles(styles, partOf('styles'), theme);
    const differentials = styles === null ? [] : readDifferentialLooks(styles, partOf('styles'), theme);
    const normal = cells[0] ?? PLAIN_CELL;
    const digitWidth = digitWidthOf(normal.fontName, normal.fontSize);
    const sheets = new Map<string, SheetLook>();
    for (const { sheet, part } of sources) {
      const text = opened.value.readText(part);
      if (text === null) continue;
      const conditionalFormats = readConditionalFormats(text, part, differentials, theme);
      const notes = readNotes(opened.value, part, persons);
      sheets.set(sheet, { ...readSheetLook(text, part, digitWidth), conditionalFormats, notes });
    }
    return { cells, sheets, digitWidth };
  });
  return look.ok ? look.value : NO_LOOK;
}

import type { DefinedName, SheetVisibility } from '../../../core/sheet/sheet';
import { Refused } from '../refusal';
import { isSpreadsheet, isTrue, RELATIONSHIPS_END } from './namespaces';
import { readXml } from './xml';

export interface SheetEntry {
  readonly name: string;
  readonly relationshipId: string;
  readonly visibility: SheetVisibility;
}

/** What the workbook part says; sheets in tab order, chart sheets among them. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly definedNames: readonly DefinedName[];
  readonly date1904: boolean;
}

function visibilityOf(state: string | undefined): SheetVisibility {
  return state === 'hidden' ? 'hidden' : state === 'veryHidden' ? 'very-hidden' : 'visible';
}

/** Reads the workbook part. Throws `Refused` when it names no sheet at all. */
export function readWorkbookPart(text: string, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: { name: string; refersTo: string; sheetIndex: number | null }[] = [];
  let date1904 = false;
  let isInName = false;
  readXml(text, part, {
    open(element) {
      if (!isSpreadsheet(element.namespace)) return;
      if (element.name === 'sheet' && element.depth === 2) {
        sheets.push({
          name: element.attribute('name') ?? `Sheet${sheets.length + 1}`,
          relationshipId: element.attributeIn(RELATIONSHIPS_END, 'id') ?? '',
          visibility: visibilityOf(element.attribute('state')),
        });
      } else if (element.name === 'workbookPr') date1904 = isTrue(element.attribute('date1904'));
      else if (element.name === 'definedName') {
        const local = element.attribute('localSheetId');
        names.push({
          name: element.attribute('name') ?? '',
          refersTo: '',
          sheetIndex: local === undefined ? null : Number(local),
        });
        isInName = true;
      }
    },
    text(piece) {
      const name = names.at(-1);
      if (isInName && name) name.refersTo += piece;
    },
    close(name) {
      if (name === 'definedName') isInName = false;
    },
  });
  if (sheets.length === 0) throw new Refused('damaged', part);
  const definedNames = names.map(({ name, refersTo, sheetIndex }) => ({
    name,
    refersTo,
    sheet: sheetIndex === null ? null : (sheets[sheetIndex]?.name ?? null),
  }));
  return { sheets, definedNames, date1904 };
}

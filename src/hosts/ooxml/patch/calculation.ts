import { removeContentType } from './content-types';
import type { PackageDraft } from './package-draft';
import { removeRelationship } from './relationships';
import { placeFor } from './schema-order';
import type { WorkbookMap } from './workbook-map';
import { childOf, prefixOf } from './xml/elements';
import { attributeSplices } from './xml/start-tag';

/** Takes the calculation chain out as a whole; Excel builds it anew. */
export function dropCalculationChain(draft: PackageDraft, map: WorkbookMap): void {
  if (map.calcChain === null || !draft.has(map.calcChain)) return;
  draft.remove(map.calcChain);
  removeRelationship(draft, map.workbook, map.calcChain);
  removeContentType(draft, map.calcChain);
}

const FORMULA = /<(?:[\w.-]+:)?f[\s/>]/;

/** True when any sheet holds a formula. */
export function hasFormulas(draft: PackageDraft, map: WorkbookMap): boolean {
  return map.sheets.some((sheet) => sheet.part !== null && FORMULA.test(draft.text(sheet.part) ?? ''));
}

/** Makes Excel compute everything when it opens the file, since cached results may no longer hold. */
export function calculateOnLoad(draft: PackageDraft, map: WorkbookMap): void {
  const read = draft.read(map.workbook);
  if (!read) return;
  const properties = childOf(read.root, 'calcPr');
  if (properties) {
    draft.splice(map.workbook, attributeSplices(read.text, properties, { fullCalcOnLoad: '1' }));
    return;
  }
  const at = placeFor(read.root, 'workbook', 'calcPr');
  const text = `<${prefixOf(read.root)}calcPr fullCalcOnLoad="1"/>`;
  draft.splice(map.workbook, [{ from: at, to: at, text }]);
}

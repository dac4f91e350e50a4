import type { XmlElement } from './xml/elements';

/** Children of a worksheet in the order of its schema (ECMA-376 part 1, 18.3.1.99 CT_Worksheet). */
const WORKSHEET_ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Children of a workbook (18.2.27 CT_Workbook). */
const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Children of a style sheet (18.8.39 CT_Stylesheet). */
const STYLES_ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

const ORDERS = { worksheet: WORKSHEET_ORDER, workbook: WORKBOOK_ORDER, styleSheet: STYLES_ORDER };

/** The place of a child in its parent's order; what is wrapped in `mc:AlternateContent` counts as its content. */
function rankOf(order: readonly string[], element: XmlElement): number {
  if (element.local !== 'AlternateContent') return order.indexOf(element.local);
  const inner = element.children[0]?.children[0];
  return inner ? order.indexOf(inner.local) : -1;
}

/**
 * Where a new child of that name goes among the parent's children: after the last one that the schema puts
 * before it or that bears its name. A name unknown to the schema takes the place behind its neighbour.
 */
export function placeFor(parent: XmlElement, kind: keyof typeof ORDERS, local: string): number {
  const order = ORDERS[kind];
  const rank = order.indexOf(local);
  for (const child of parent.children) {
    if (rankOf(order, child) > rank) return child.from;
  }
  return parent.closeFrom;
}

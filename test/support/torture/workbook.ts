const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Entry = readonly [id: string, type: string, target: string, mode?: 'External'];

/** A relationships part; a type without a slash is one of Office's own. */
export function relationships(entries: readonly Entry[]): string {
  const items = entries.map(([id, type, target, mode]) => {
    const full = type.includes('/') ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

export const ROOT_RELATIONSHIPS = relationships([
  ['rId1', 'officeDocument', 'xl/workbook.xml'],
  [
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
  ['rId3', 'extended-properties', 'docProps/app.xml'],
]);

const OVERRIDES: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
  ['xl/worksheets/sheet7.xml', `${SPREADSHEET}.worksheet+xml`],
  ['xl/worksheets/sheet1.xml', `${SPREADSHEET}.worksheet+xml`],
  ['xl/worksheets/sheet2.xml', `${SPREADSHEET}.worksheet+xml`],
  ['xl/styles.xml', `${SPREADSHEET}.styles+xml`],
  ['xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`],
  ['xl/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
  ['xl/calcChain.xml', `${SPREADSHEET}.calcChain+xml`],
  ['xl/tables/table1.xml', `${SPREADSHEET}.table+xml`],
  ['xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml'],
  ['xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml'],
  ['xl/ctrlProps/ctrlProp1.xml', 'application/vnd.ms-excel.controlproperties+xml'],
  ['xl/comments1.xml', `${SPREADSHEET}.comments+xml`],
  ['xl/threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml'],
  ['xl/persons/person.xml', 'application/vnd.ms-excel.person+xml'],
  ['xl/externalLinks/externalLink1.xml', `${SPREADSHEET}.externalLink+xml`],
  ['customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
];

export const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>' +
  '<Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>' +
  `<Default Extension="bin" ContentType="${SPREADSHEET}.printerSettings"/>` +
  OVERRIDES.map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`).join('') +
  '</Types>';

const NAMES = [
  `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">绩效表!$A$2:$E$8</definedName>`,
  `<definedName name="_xlnm.Print_Area" localSheetId="0">绩效表!$A$1:$H$14</definedName>`,
  `<definedName name="_xlnm.Print_Titles" localSheetId="0">绩效表!$A:$A,绩效表!$1:$2</definedName>`,
  `<definedName name="局部" localSheetId="1">'附表 1'!$B$2</definedName>`,
  `<definedName name="预算合计">绩效表!$C$9</definedName>`,
  `<definedName name="外部">[1]Sheet1!$A$5</definedName>`,
];

export const WORKBOOK = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision">
<fileVersion appName="xl" lastEdited="7"/><workbookPr defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews><sheets><sheet name="绩效表" sheetId="7" r:id="rId1"/><sheet name="附表 1" sheetId="2" r:id="rId2"/><sheet name="保护" sheetId="3" state="hidden" r:id="rId3"/></sheets><externalReferences><externalReference r:id="rId8"/></externalReferences><definedNames>${NAMES.join('')}</definedNames><calcPr calcId="191029"/><customWorkbookViews><customWorkbookView name="视图" guid="{AAAAAAAA-0000-0000-0000-000000000001}" maximized="1" windowWidth="1000" windowHeight="600" activeSheetId="7"/></customWorkbookViews><extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>`;

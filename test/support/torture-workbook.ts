import { strToU8, zipSync } from 'fflate';
import { CHART, COMMENTS, CONTROL, DRAWING, PERSONS, PNG, THREADED, VML } from './torture/objects';
import { MAIN_SHEET, OTHER_SHEET, PROTECTED_SHEET } from './torture/sheets';
import { STYLES, THEME } from './torture/styles';
import { CONTENT_TYPES, ROOT_RELATIONSHIPS, relationships, WORKBOOK } from './torture/workbook';

/** Name → content of every part, in the order of the file. */
export type WorkbookParts = Map<string, string | Uint8Array>;

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const SHARED_STRINGS = `<sst xmlns="${MAIN}" count="8" uniqueCount="8">
<si><r><rPr><b/><sz val="16"/><rFont val="宋体"/></rPr><t>项目支出</t></r><r><rPr><sz val="16"/><rFont val="宋体"/></rPr><t xml:space="preserve"> 绩效自评表</t></r></si>
<si><t>指标</t></si><si><t>预算数</t></si><si><t>执行数</t></si>
<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>
<si><t>执行率</t></si><si><t xml:space="preserve">  前后空格  </t></si><si><t>第一行&#10;第二行 &lt;&amp;&gt; _x005F_x0041_</t></si></sst>`;

const TABLE = `<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A10:C13" totalsRowCount="1"><autoFilter ref="A10:C12"/><tableColumns count="3"><tableColumn id="1" name="名称" totalsRowLabel="合计"/><tableColumn id="2" name="金额" totalsRowFunction="sum"/><tableColumn id="3" name="比例" totalsRowFunction="custom"><calculatedColumnFormula>表1[[#This Row],[金额]]/绩效表!$C$9</calculatedColumnFormula><totalsRowFormula>SUM(绩效表!$C$3:$C$8)</totalsRowFormula></tableColumn></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

const CALC_CHAIN = `<calcChain xmlns="${MAIN}"><c r="E3" i="1"/><c r="E4"/><c r="E5"/><c r="E6"/><c r="E7"/><c r="E8"/><c r="C9"/><c r="G3" a="1"/><c r="B2" i="2"/></calcChain>`;

const EXTERNAL_LINK = `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${OFFICE}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>7</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;

const CORE_PROPERTIES =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>财务处</dc:creator></cp:coreProperties>';
const APP_PROPERTIES =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>';
const CUSTOM_XML = '<单位 xmlns="urn:example:unit">某单位</单位>';
const CUSTOM_XML_PROPERTIES =
  '<ds:datastoreItem ds:itemID="{11111111-2222-3333-4444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="urn:example:unit"/></ds:schemaRefs></ds:datastoreItem>';

/** The parts of a workbook in which every feature that a patch must not lose is really there. */
export function tortureParts(): WorkbookParts {
  const parts: WorkbookParts = new Map();
  const xml = (name: string, text: string) => parts.set(name, DECLARATION + text);
  xml('[Content_Types].xml', CONTENT_TYPES);
  xml('_rels/.rels', ROOT_RELATIONSHIPS);
  xml('xl/workbook.xml', WORKBOOK);
  xml(
    'xl/_rels/workbook.xml.rels',
    relationships([
      ['rId1', 'worksheet', 'worksheets/sheet7.xml'],
      ['rId2', 'worksheet', '/xl/worksheets/sheet1.xml'],
      ['rId3', 'worksheet', 'worksheets/../worksheets/sheet2.xml'],
      ['rId4', 'styles', 'styles.xml'],
      ['rId5', 'sharedStrings', 'sharedStrings.xml'],
      ['rId6', 'theme', 'theme/theme1.xml'],
      ['rId7', 'calcChain', 'calcChain.xml'],
      ['rId8', 'externalLink', 'externalLinks/externalLink1.xml'],
      ['rId9', 'customXml', '../customXml/item1.xml'],
      ['rId10', 'http://schemas.microsoft.com/office/2017/10/relationships/person', 'persons/person.xml'],
    ]),
  );
  xml('xl/worksheets/sheet7.xml', MAIN_SHEET);
  xml(
    'xl/worksheets/_rels/sheet7.xml.rels',
    relationships([
      ['rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ['rId2', 'drawing', '../drawings/drawing1.xml'],
      ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
      ['rId4', 'ctrlProp', '../ctrlProps/ctrlProp1.xml'],
      ['rId5', 'comments', '../comments1.xml'],
      [
        'rId6',
        'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment',
        '../threadedComments/threadedComment1.xml',
      ],
      ['rId7', 'hyperlink', 'https://example.org/', 'External'],
    ]),
  );
  xml('xl/worksheets/sheet1.xml', OTHER_SHEET);
  xml('xl/worksheets/_rels/sheet1.xml.rels', relationships([['rId1', 'table', '../tables/table1.xml']]));
  xml('xl/worksheets/sheet2.xml', PROTECTED_SHEET);
  xml('xl/styles.xml', STYLES);
  xml('xl/sharedStrings.xml', SHARED_STRINGS);
  xml('xl/theme/theme1.xml', THEME);
  xml('xl/calcChain.xml', CALC_CHAIN);
  xml('xl/tables/table1.xml', TABLE);
  xml('xl/drawings/drawing1.xml', DRAWING);
  xml(
    'xl/drawings/_rels/drawing1.xml.rels',
    relationships([
      ['rId1', 'chart', '../charts/chart1.xml'],
      ['rId2', 'image', '../media/image1.png'],
    ]),
  );
  parts.set('xl/drawings/vmlDrawing1.vml', VML);
  xml('xl/charts/chart1.xml', CHART);
  parts.set('xl/media/image1.png', PNG);
  xml('xl/ctrlProps/ctrlProp1.xml', CONTROL);
  xml('xl/comments1.xml', COMMENTS);
  xml('xl/threadedComments/threadedComment1.xml', THREADED);
  xml('xl/persons/person.xml', PERSONS);
  parts.set(
    'xl/printerSettings/printerSettings1.bin',
    Uint8Array.from({ length: 64 }, (_, at) => at * 3),
  );
  xml('xl/externalLinks/externalLink1.xml', EXTERNAL_LINK);
  xml(
    'xl/externalLinks/_rels/externalLink1.xml.rels',
    relationships([['rId1', 'externalLinkPath', 'file:///C:/other.xlsx', 'External']]),
  );
  xml('customXml/item1.xml', CUSTOM_XML);
  xml('customXml/itemProps1.xml', CUSTOM_XML_PROPERTIES);
  xml('customXml/_rels/item1.xml.rels', relationships([['rId1', 'customXmlProps', 'itemProps1.xml']]));
  xml('docProps/core.xml', CORE_PROPERTIES);
  xml('docProps/app.xml', APP_PROPERTIES);
  return parts;
}

/** A zip file of the parts; texts as UTF-8. */
export function zipParts(parts: WorkbookParts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  for (const [name, content] of parts) files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files, { mtime: new Date('2024-01-02T03:04:06') });
}

/** The whole workbook as a file. */
export function tortureWorkbook(): Uint8Array {
  return zipParts(tortureParts());
}

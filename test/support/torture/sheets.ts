const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NAMESPACES =
  `xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ` +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr" ' +
  'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ' +
  'xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" ' +
  'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" ' +
  'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" ' +
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"';

const dataRow = (row: number) =>
  `<row r="${row}" spans="1:8" outlineLevel="1" x14ac:dyDescent="0.25"><c r="A${row}" t="s"><v>4</v></c><c r="C${row}" s="3"><v>${row * 10}</v></c><c r="D${row}" s="3"><v>${row}</v></c>` +
  `<c r="E${row}" s="2">${row === 3 ? '<f t="shared" ref="E3:E8" si="0">D3/C3</f>' : '<f t="shared" si="0"/>'}<v>0.1</v></c>` +
  `${row === 3 ? '<c r="G3"><f t="array" ref="G3:G5">C3:C5*2</f><v>60</v></c>' : row < 6 ? `<c r="G${row}"><v>${row * 20}</v></c>` : ''}</row>`;

const ROWS = [
  '<row r="1" spans="1:8" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row>',
  '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" t="s"><v>2</v></c><c r="D2" t="s"><v>3</v></c><c r="E2" t="s"><v>5</v></c></row>',
  ...[3, 4, 5, 6, 7, 8].map(dataRow),
  '<row r="9"><c r="A9" t="inlineStr"><is><t>合计</t></is></c><c r="C9" s="3"><f>SUM(C3:C8)</f><v>330</v></c><c r="D9"><v>33</v></c></row>',
  '<row r="10"/>',
  '<row><c><v>1</v></c><c><v>2</v></c></row>',
  '<row r="12"><c r="A12" t="s"><v>6</v></c><c r="B12" t="s"><v>7</v></c><c r="C12" t="b"><v>1</v></c><c r="D12" t="e"><v>#DIV/0!</v></c><c r="E12" t="str"><f>"甲"&amp;"乙"</f><v>甲乙</v></c></row>',
  '<row r="13" s="4" customFormat="1"/>',
];

const SORTS =
  '<autoFilter ref="A2:E8"><filterColumn colId="2"><filters><filter val="30"/></filters></filterColumn><sortState ref="A3:E8"><sortCondition ref="C3:C8"/></sortState></autoFilter>';
const CUSTOM_VIEWS =
  '<customSheetViews><customSheetView guid="{AAAAAAAA-0000-0000-0000-000000000001}"><selection activeCell="A9" sqref="A9"/><rowBreaks count="1" manualBreakCount="1"><brk id="8" max="16383" man="1"/></rowBreaks></customSheetView></customSheetViews>';
const FORMATS =
  '<conditionalFormatting sqref="E3:E8"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>$E$9</formula></cfRule></conditionalFormatting>' +
  '<conditionalFormatting sqref="C3:C8"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>C3&gt;D3</formula></cfRule></conditionalFormatting>';
const VALIDATIONS =
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A3:A8"><formula1>$A$11:$A$12</formula1></dataValidation></dataValidations>';
const PAGE =
  '<printOptions gridLines="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddHeader>&amp;C绩效</oddHeader><oddFooter>第 &amp;P 页</oddFooter></headerFooter>' +
  '<rowBreaks count="2" manualBreakCount="2"><brk id="5" max="16383" man="1"/><brk id="8" max="16383" man="1"/></rowBreaks><colBreaks count="1" manualBreakCount="1"><brk id="4" max="1048575" man="1"/></colBreaks>';
const CONTROLS =
  '<mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1026" r:id="rId4" name="复选框 1"><controlPr defaultSize="0" autoFill="0" autoLine="0" autoPict="0"><anchor moveWithCells="1"><from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>6</xdr:row><xdr:rowOff>0</xdr:rowOff></from><to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>7</xdr:row><xdr:rowOff>0</xdr:rowOff></to></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>';
const EXTENSIONS =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100"><x14:cfvo type="formula"><xm:f>$D$3</xm:f></x14:cfvo><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>D3:D8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
  '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1"><x14:formula1><xm:f>\'附表 1\'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B3:B8</xm:sqref></x14:dataValidation></x14:dataValidations></ext>' +
  '<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>绩效表!C3:C8</xm:f><xm:sqref>H3</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';

/** 绩效表: the sheet with nearly everything on it. */
export const MAIN_SHEET = `<worksheet ${NAMESPACES}>
  <sheetPr><outlinePr summaryBelow="1"/></sheetPr><dimension ref="A1:H13"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C9" sqref="C9 D9"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/><cols><col min="1" max="1" width="20" customWidth="1"/><col min="8" max="8" width="12" style="4" customWidth="1"/></cols>
  <sheetData>${ROWS.join('\r\n    ')}</sheetData><protectedRanges><protectedRange name="区域" sqref="D3:D8"/></protectedRanges>${SORTS}${CUSTOM_VIEWS}<mergeCells count="2"><mergeCell ref="A1:H1"/><mergeCell ref="A14:C15"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>${FORMATS}${VALIDATIONS}<hyperlinks><hyperlink ref="A9" r:id="rId7"/><hyperlink ref="A12" location="'附表 1'!A1" display="附表"/><hyperlink ref="B12" location="绩效表!C9"/></hyperlinks>${PAGE}<cellWatches><cellWatch r="C9"/></cellWatches><ignoredErrors><ignoredError sqref="E3:E8" formula="1"/></ignoredErrors><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>${CONTROLS}${EXTENSIONS}</worksheet>`;

/** 附表 1: refers to the first sheet and bears a table. Its elements are prefixed. */
export const OTHER_SHEET = `<x:worksheet xmlns:x="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><x:dimension ref="A1:C13"/><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="B2"><x:f>绩效表!C9+'附表 1'!A1+SUM(绩效表!C3:C8)+[1]Sheet1!A5</x:f><x:v>1</x:v></x:c></x:row><x:row r="10"><x:c r="A10" t="inlineStr"><x:is><x:t>名称</x:t></x:is></x:c><x:c r="B10" t="inlineStr"><x:is><x:t>金额</x:t></x:is></x:c><x:c r="C10" t="inlineStr"><x:is><x:t>比例</x:t></x:is></x:c></x:row><x:row r="11"><x:c r="A11" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c><x:c r="B11"><x:v>5</x:v></x:c></x:row></x:sheetData><x:conditionalFormatting sqref="A1"><x:cfRule type="expression" dxfId="0" priority="1"><x:formula>绩效表!$C$9&gt;A1</x:formula></x:cfRule></x:conditionalFormatting><x:pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><x:tableParts count="1"><x:tablePart r:id="rId1"/></x:tableParts></x:worksheet>`;

/** 保护: protected; A1 is locked, B1 is not. Its table of cells is otherwise empty. */
export const PROTECTED_SHEET = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="4"><v>2</v></c></row></sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>`;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const PERSON = '{BBBBBBBB-0000-0000-0000-000000000001}';

export const CHART =
  '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>绩效表!$C$2</c:f></c:strRef></c:tx><c:cat><c:strRef><c:f>绩效表!$A$3:$A$8</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>绩效表!$C$3:$C$8</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>';

const marker = (name: string, column: number, row: number) =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

/** A chart across rows 5 to 20, a picture at row 17, a shape linked to C9 beside the control. */
export const DRAWING = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><xdr:twoCellAnchor>${marker('from', 9, 4)}${marker('to', 14, 19)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor><xdr:oneCellAnchor>${marker('from', 1, 16)}<xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 1"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="95250" cy="95250"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor><xdr:twoCellAnchor editAs="absolute">${marker('from', 5, 16)}${marker('to', 7, 18)}<xdr:sp macro="" textlink="绩效表!$C$9"><xdr:nvSpPr><xdr:cNvPr id="4" name="形状 1"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1000" cy="1000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;

/** Notes on D9 and A2, and the check box of the control; `<br>` keeps it from being well-formed XML. */
export const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shapetype id="_x0000_t201" coordsize="21600,21600" o:spt="201" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style=\'position:absolute;visibility:hidden\'><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>\r\n    4, 15, 7, 10, 6, 15, 11, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>8</x:Row><x:Column>3</x:Column></x:ClientData></v:shape>' +
  '<v:shape id="_x0000_s1027" type="#_x0000_t202" style=\'position:absolute;visibility:hidden\'><x:ClientData ObjectType="Note"><x:Anchor>1, 15, 1, 10, 3, 15, 5, 4</x:Anchor><x:Row>1</x:Row><x:Column>0</x:Column></x:ClientData></v:shape>' +
  '<v:shape id="_x0000_s1026" type="#_x0000_t201" style=\'position:absolute\'><v:textbox><div>勾<br/>选</div></v:textbox><x:ClientData ObjectType="Checkbox"><x:Anchor>5, 0, 6, 0, 6, 0, 7, 0</x:Anchor><x:FmlaLink>$F$9</x:FmlaLink></x:ClientData></v:shape></xml>';

export const CONTROL =
  '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="CheckBox" fmlaLink="$F$9" lockText="1"/>';

export const COMMENTS = `<comments xmlns="${MAIN}"><authors><author>tc={CCCCCCCC-0000-0000-0000-000000000001}</author><author>张三</author></authors><commentList><comment ref="A2" authorId="1"><text><r><t>批注</t></r></text></comment><comment ref="D9" authorId="0" shapeId="0"><text><t>[线程批注] 请核对</t></text></comment></commentList></comments>`;

export const THREADED = `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="D9" dT="2024-01-01T00:00:00.00" personId="${PERSON}" id="{CCCCCCCC-0000-0000-0000-000000000001}"><text>请核对</text></threadedComment></ThreadedComments>`;

export const PERSONS = `<personList xmlns="${THREADS}"><person displayName="张三" id="${PERSON}" userId="zhangsan" providerId="None"/></personList>`;

export const PNG = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
);

import { describe, expect, it } from 'vitest';
import { markFormula } from '../../../src/core/sheet/marks';
import type { DifferentialLook, FormatCondition } from '../../../src/workbench/grid/conditional-format';
import { readConditionalFormats } from '../../../src/workbench/grid/read-conditional-formats';
import { readDifferentialLooks } from '../../../src/workbench/grid/read-differential-looks';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(
  ' ',
);
const RED: DifferentialLook = {
  fill: '#FFC7CE',
  color: '#9C0006',
  bold: true,
  italic: null,
  strike: null,
  underline: null,
};

function formats(rules: string, sqref = 'B2:B9') {
  const text = `<worksheet xmlns="${MAIN}"><sheetData/><conditionalFormatting sqref="${sqref}">${rules}</conditionalFormatting></worksheet>`;
  return readConditionalFormats(text, 'sheet1.xml', [RED], THEME);
}

const cases: readonly [string, string, FormatCondition][] = [
  [
    'a value',
    '<cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>0.8</formula></cfRule>',
    { kind: 'value', operator: 'lessThan', values: [0.8] },
  ],
  [
    'between two values',
    '<cfRule type="cellIs" operator="between"><formula>1</formula><formula>5</formula></cfRule>',
    { kind: 'value', operator: 'between', values: [1, 5] },
  ],
  [
    'compared with a cell',
    '<cfRule type="cellIs" operator="greaterThan"><formula>$C$1</formula></cfRule>',
    { kind: 'formula', formula: '=B2>$C$1' },
  ],
  [
    'compared with a text',
    '<cfRule type="cellIs" operator="equal"><formula>"未完成"</formula></cfRule>',
    { kind: 'formula', formula: '=B2="未完成"' },
  ],
  [
    'not between two cells',
    '<cfRule type="cellIs" operator="notBetween"><formula>$C$1</formula><formula>$D$1</formula></cfRule>',
    { kind: 'formula', formula: '=NOT(AND(B2>=$C$1,B2<=$D$1))' },
  ],
  [
    'contains text',
    '<cfRule type="containsText" operator="containsText" text="未完成"><formula>NOT(ISERROR(SEARCH("未完成",B2)))</formula></cfRule>',
    { kind: 'text', operator: 'containsText', text: '未完成' },
  ],
  [
    'contains text that only its formula names',
    '<cfRule type="containsText" operator="containsText"><formula>NOT(ISERROR(SEARCH("未完成",B2)))</formula></cfRule>',
    { kind: 'formula', formula: '=NOT(ISERROR(SEARCH("未完成",B2)))' },
  ],
  [
    'begins with',
    '<cfRule type="beginsWith" operator="beginsWith" text="≥"><formula>LEFT(B2,1)="≥"</formula></cfRule>',
    { kind: 'text', operator: 'beginsWith', text: '≥' },
  ],
  [
    'blanks',
    '<cfRule type="containsBlanks"><formula>LEN(TRIM(B2))=0</formula></cfRule>',
    { kind: 'content', of: 'containsBlanks' },
  ],
  ['duplicates', '<cfRule type="duplicateValues"/>', { kind: 'occurrence', of: 'duplicateValues' }],
  [
    'the lowest tenth',
    '<cfRule type="top10" percent="1" bottom="1" rank="10"/>',
    { kind: 'rank', rank: 10, isBottom: true, isPercent: true },
  ],
  [
    'below average',
    '<cfRule type="aboveAverage" aboveAverage="0"/>',
    { kind: 'average', operator: 'lessThan' },
  ],
  [
    'a formula',
    '<cfRule type="expression"><formula>AND($C2&gt;0,$D2&lt;$C2)</formula></cfRule>',
    { kind: 'formula', formula: '=AND($C2>0,$D2<$C2)' },
  ],
  [
    'a colour scale',
    '<cfRule type="colorScale"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color theme="7"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
    {
      kind: 'colour-scale',
      stops: [
        { type: 'min', value: 0, colour: '#F8696B' },
        { type: 'percentile', value: 50, colour: '#FFC000' },
        { type: 'max', value: 0, colour: '#63BE7B' },
      ],
    },
  ],
  [
    'data bars',
    '<cfRule type="dataBar"><dataBar showValue="0"><cfvo type="num" val="0"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule>',
    {
      kind: 'data-bar',
      from: { type: 'num', value: 0 },
      to: { type: 'max', value: 0 },
      colour: '#638EC6',
      showsValue: false,
    },
  ],
];

describe('conditional formats of the file that the grid draws', () => {
  it.each(cases)('%s', (_, xml, condition) => {
    expect(formats(xml).map((format) => format.condition)).toEqual([condition]);
  });

  it('come with their areas and look, the first in rank first', () => {
    const found = formats(
      '<cfRule type="cellIs" priority="7" operator="lessThan"><formula>1</formula></cfRule><cfRule type="cellIs" dxfId="0" priority="2" stopIfTrue="1" operator="greaterThan"><formula>1</formula></cfRule>',
      'B2:B9 $D$2',
    );
    expect(found.map(({ priority }) => priority)).toEqual([2, 7]);
    expect(found[0]).toMatchObject({ stopIfTrue: true, look: RED });
    expect(found[0]?.areas).toEqual([
      { top: 2, left: 2, bottom: 9, right: 2 },
      { top: 2, left: 4, bottom: 2, right: 4 },
    ]);
  });

  it.each([
    ['icon sets', '<cfRule type="iconSet"><iconSet><cfvo type="percent" val="0"/></iconSet></cfRule>'],
    ['periods of time', '<cfRule type="timePeriod" timePeriod="lastWeek"><formula>1</formula></cfRule>'],
    [
      'an operator without a figure',
      '<cfRule type="cellIs" operator="between"><formula>1</formula></cfRule>',
    ],
    [
      'a scale that needs a formula',
      '<cfRule type="colorScale"><colorScale><cfvo type="formula" val="A1"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
    ],
    [
      'our own marks',
      `<cfRule type="expression"><formula>${markFormula('error').replace(/^=/, '').replaceAll('"', '&quot;')}</formula></cfRule>`,
    ],
  ])('leave out %s', (_, xml) => expect(formats(xml)).toEqual([]));
});

describe('differential formats', () => {
  it('are read in order, their fill from the background', () => {
    const text = `<styleSheet xmlns="${MAIN}"><fonts><font><b/></font></fonts><dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b val="0"/><strike/></font></dxf></dxfs></styleSheet>`;
    const [first, second] = readDifferentialLooks(text, 'styles.xml', THEME);
    expect(first).toEqual(RED);
    expect(second).toEqual({ ...RED, fill: null, color: null, bold: false, strike: true });
  });
});

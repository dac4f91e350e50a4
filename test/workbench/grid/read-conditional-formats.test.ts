import { describe, expect, it } from 'vitest';
import { markFormula } from '../../../src/core/sheet/marks';
import type {
  DifferentialLook,
  FormatCondition,
  IconStep,
} from '../../../src/workbench/grid/conditional-format';
import { readConditionalFormats } from '../../../src/workbench/grid/read-conditional-formats';
import { readDifferentialLooks } from '../../../src/workbench/grid/read-differential-looks';
import { univerRule } from '../../../src/workbench/grid/univer-conditional-formats';

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

function step(from: IconStep['from'], set: string, level: number): IconStep {
  return { from, isInclusive: true, icon: { set, level } };
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
      negativeColour: '#FF0000',
      isGradient: true,
      showsValue: false,
    },
  ],
  [
    'a scale that needs a formula',
    '<cfRule type="colorScale"><colorScale><cfvo type="formula" val="$A$1"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
    {
      kind: 'colour-scale',
      stops: [
        { type: 'formula', value: '=$A$1', colour: '#F8696B' },
        { type: 'max', value: 0, colour: '#63BE7B' },
      ],
    },
  ],
  [
    'a period of time, by the formula that says the same',
    '<cfRule type="timePeriod" timePeriod="today"><formula>FLOOR(B2,1)=TODAY()</formula></cfRule>',
    { kind: 'formula', formula: '=FLOOR(B2,1)=TODAY()' },
  ],
  [
    'an icon set',
    '<cfRule type="iconSet"><iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="num" val="67" gte="0"/></iconSet></cfRule>',
    {
      kind: 'icon-set',
      showsValue: true,
      steps: [
        step({ type: 'percent', value: 0 }, '3TrafficLights1', 0),
        step({ type: 'percent', value: 33 }, '3TrafficLights1', 1),
        { ...step({ type: 'num', value: 67 }, '3TrafficLights1', 2), isInclusive: false },
      ],
    },
  ],
  [
    'an icon set the other way round, without the values',
    '<cfRule type="iconSet"><iconSet iconSet="3Arrows" reverse="1" showValue="0"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule>',
    {
      kind: 'icon-set',
      showsValue: false,
      steps: [
        step({ type: 'percent', value: 0 }, '3Arrows', 2),
        step({ type: 'percent', value: 33 }, '3Arrows', 1),
        step({ type: 'percent', value: 67 }, '3Arrows', 0),
      ],
    },
  ],
];

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';

/** Formats of a sheet with some of 2007 and some in the extension list, as Excel writes them. */
function extendedFormats(rules: string, extension: string) {
  const text = `<worksheet xmlns="${MAIN}"><sheetData/>${rules === '' ? '' : `<conditionalFormatting sqref="B2:B9">${rules}</conditionalFormatting>`}<extLst><ext xmlns:x14="${X14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}">${extension}<xm:sqref>B2:B9 D2:D9</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;
  return readConditionalFormats(text, 'sheet1.xml', [RED], THEME);
}

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
    [
      'icon sets with too few steps',
      '<cfRule type="iconSet"><iconSet><cfvo type="percent" val="0"/></iconSet></cfRule>',
    ],
    ['periods of time that no formula says', '<cfRule type="timePeriod" timePeriod="lastWeek"/>'],
    [
      'an operator without a figure',
      '<cfRule type="cellIs" operator="between"><formula>1</formula></cfRule>',
    ],
    [
      'a scale that needs a formula and has none',
      '<cfRule type="colorScale"><colorScale><cfvo type="formula"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
    ],
    [
      'our own marks',
      `<cfRule type="expression"><formula>${markFormula('error').replace(/^=/, '').replaceAll('"', '&quot;')}</formula></cfRule>`,
    ],
  ])('leave out %s', (_, xml) => expect(formats(xml)).toEqual([]));
});

describe('what Excel 2010 added', () => {
  it('draws a data bar of 2007 as its extension says', () => {
    const [format, ...others] = extendedFormats(
      `<cfRule type="dataBar" priority="3"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{D1}</x14:id></ext></extLst></cfRule>`,
      '<x14:cfRule type="dataBar" id="{D1}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="num"><xm:f>100</xm:f></x14:cfvo><x14:negativeFillColor rgb="FF00FF00"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule>',
    );
    expect(others).toEqual([]);
    expect(format).toMatchObject({
      priority: 3,
      areas: [{ top: 2, left: 2, bottom: 9, right: 2 }],
      condition: {
        kind: 'data-bar',
        from: { type: 'formula', value: '=MIN(0,$B$2:$B$9)' },
        to: { type: 'num', value: 100 },
        colour: '#638EC6',
        negativeColour: '#00FF00',
        isGradient: false,
      },
    });
  });

  it('draws icon sets of its own, icons chosen one by one among them', () => {
    const steps =
      '<x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>$C$1</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>8</xm:f></x14:cfvo>';
    const [format] = extendedFormats(
      '',
      `<x14:cfRule type="iconSet" priority="1" id="{D2}"><x14:iconSet iconSet="3Stars" custom="1">${steps}<x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="3Flags" iconId="1"/><x14:cfIcon iconSet="3Stars" iconId="2"/></x14:iconSet></x14:cfRule>`,
    );
    expect(format?.areas.map(({ left }) => left)).toEqual([2, 4]);
    expect(format?.condition).toEqual({
      kind: 'icon-set',
      showsValue: true,
      steps: [
        { from: { type: 'percent', value: 0 }, isInclusive: true, icon: null },
        step({ type: 'formula', value: '=$C$1' }, '3Flags', 1),
        step({ type: 'num', value: 8 }, '3Stars', 2),
      ],
    });
  });

  it('leaves out what carries a format of its own', () => {
    expect(
      extendedFormats(
        '',
        '<x14:cfRule type="expression" priority="1" id="{D3}"><xm:f>Sheet2!A1&gt;1</xm:f></x14:cfRule>',
      ),
    ).toEqual([]);
  });
});

describe('in the engine’s terms', () => {
  it.each([
    ['3Arrows', 3, ['0', '1', '2']],
    ['5Quarters', 5, ['0', '1', '2', '3', '4']],
    ['4Rating', 4, ['3', '2', '1', '0']],
  ])('the icons of %s, the highest first', (set, count, ids) => {
    const steps = Array.from({ length: count }, (_, level) =>
      step({ type: 'num', value: level }, set, level),
    );
    const rule = univerRule({
      areas: [],
      priority: 1,
      stopIfTrue: false,
      condition: { kind: 'icon-set', steps, showsValue: true },
      look: RED,
    });
    const config = rule.type === 'iconSet' && 'config' in rule ? rule.config : [];
    expect(config.map((icon) => ('iconId' in icon ? icon.iconId : ''))).toEqual(ids);
    expect(config.map(({ value }) => value.value)).toEqual(steps.map(({ from }) => from.value).reverse());
  });
});

describe('differential formats', () => {
  it('are read in order, their fill from the background', () => {
    const text = `<styleSheet xmlns="${MAIN}"><fonts><font><b/></font></fonts><dxfs><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b val="0"/><strike/></font></dxf></dxfs></styleSheet>`;
    const [first, second] = readDifferentialLooks(text, 'styles.xml', THEME);
    expect(first).toEqual(RED);
    expect(second).toEqual({ ...RED, fill: null, color: null, bold: false, strike: true });
  });
});

import { describe, expect, it } from 'vitest';
import type { Edit, MarkSeverity } from '../../../../src/core/sheet/edit';
import { marksRegisterFromXml } from '../../../../src/core/sheet/marks';
import { readState, writeState } from '../../../../src/hosts/ooxml/patch/state';
import { changedParts, partText } from '../../../support/package-parts';
import { conflictsOf, patched, setValue } from '../../../support/patching';
import { smallParts, smallWorkbook, worksheet } from '../../../support/small-workbook';
import { tortureParts, tortureWorkbook, zipParts } from '../../../support/torture-workbook';

const MAIN = '绩效表';
const OTHER = '附表 1';
const SHEET = 'xl/worksheets/sheet7.xml';
const STYLES = 'xl/styles.xml';
const torture = tortureWorkbook();

const mark = (cell: string, severity: MarkSeverity = 'error', sheet = MAIN): Edit => ({
  kind: 'add-mark',
  sheet,
  cell,
  severity,
});
const prompt = (cell: string, text = '执行率应为 99.97%', sheet = MAIN): Edit => ({
  kind: 'add-prompt',
  sheet,
  cell,
  title: 'PE202',
  text,
});
const remove = (sheet = MAIN): Edit => ({ kind: 'remove-marks', sheet });

describe('marks', () => {
  const { bytes } = patched(torture, [mark('C9'), mark('D9', 'warning'), mark('C3'), mark('A1', 'info')]);

  it('change the sheet, the style sheet and what the register needs', () => {
    expect(changedParts(torture, bytes)).toEqual([
      '[Content_Types].xml',
      'customXml/_rels/item2.xml.rels',
      'customXml/item2.xml',
      'customXml/itemProps2.xml',
      'xl/_rels/workbook.xml.rels',
      STYLES,
      SHEET,
    ]);
  });

  it('are conditional formats after the user’s own, one a severity, weaker than all of them', () => {
    expect(partText(bytes, SHEET)).toContain(
      '<formula>C3&gt;D3</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="C9 C3"><cfRule type="expression" dxfId="1" priority="3"><formula>AND(TRUE,N("jixiao:error")=0)</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="D9"><cfRule type="expression" dxfId="2" priority="4"><formula>AND(TRUE,N("jixiao:warning")=0)</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="A1:H1"><cfRule type="expression" dxfId="3" priority="5">',
    );
  });

  it('differ in more than colour', () => {
    const styles = partText(bytes, STYLES);
    expect(styles).toContain('<dxfs count="4">');
    expect(styles).toContain('<font><b/><color rgb="FF9C0006"/></font>');
    for (const line of ['thin', 'dashed', 'dotted']) expect(styles).toContain(`<left style="${line}">`);
  });

  it('are listed in the register', () => {
    expect(marksRegisterFromXml(partText(bytes, 'customXml/item2.xml')).sheets).toEqual([
      {
        name: MAIN,
        marks: [
          { cell: 'C9', severity: 'error' },
          { cell: 'C3', severity: 'error' },
          { cell: 'D9', severity: 'warning' },
          { cell: 'A1', severity: 'info' },
        ],
        prompts: [],
      },
    ]);
  });

  it('are not made twice, and share their format between sheets', () => {
    const again = patched(bytes, [mark('C9'), mark('B2', 'error', OTHER)]);
    expect(again.skipped).toMatchObject([{ reason: 'already-there' }]);
    expect(partText(again.bytes, STYLES)).toBe(partText(bytes, STYLES));
    expect(partText(again.bytes, 'xl/worksheets/sheet1.xml')).toContain(
      '<x:conditionalFormatting sqref="B2"><x:cfRule type="expression" dxfId="1" priority="2"><x:formula>',
    );
  });

  it('are refused on a protected sheet', () => {
    expect(conflictsOf(torture, [mark('A1', 'error', '保护')])[0]?.reason).toBe('protected-sheet');
    expect(conflictsOf(torture, [mark('??')])[0]?.reason).toBe('bad-address');
  });
});

describe('prompts', () => {
  it('restrict nothing and bear our title', () => {
    const { bytes } = patched(torture, [prompt('E3', '第一行\n"第二行"')]);
    expect(partText(bytes, SHEET)).toContain('<dataValidations count="2"><dataValidation type="list"');
    expect(partText(bytes, SHEET)).toContain(
      '<dataValidation allowBlank="1" showInputMessage="1" promptTitle="【绩效自评】PE202" prompt="第一行&#10;&quot;第二行&quot;" sqref="E3"/></dataValidations>',
    );
  });

  it('leave alone a cell that has a validation of its own', () => {
    const result = patched(torture, [prompt('A3'), prompt('B4'), prompt('D3')]);
    expect(result.skipped.map(({ reason }) => reason)).toEqual(['has-validation', 'has-validation']);
    expect(result.applied).toHaveLength(1);
  });

  it('take the place of an older one of ours', () => {
    const first = patched(torture, [prompt('E3', '旧'), prompt('E4', '同')]).bytes;
    const result = patched(first, [prompt('E3', '新'), prompt('E4', '同')]);
    expect(result.skipped).toMatchObject([{ reason: 'already-there' }]);
    const sheet = partText(result.bytes, SHEET);
    expect(sheet).toContain('prompt="新"');
    expect(sheet).not.toContain('prompt="旧"');
    expect(sheet).toContain('<dataValidations count="3">');
  });

  it('are not put where the user has switched prompts off', () => {
    const sheet = worksheet('', '<dataValidations count="0" disablePrompts="1"/>');
    const bytes = smallWorkbook(sheet);
    const result = patched(bytes, [prompt('A1', '甲', 'S1')]);
    expect(result.skipped).toMatchObject([{ reason: 'prompts-disabled' }]);
    expect(result.bytes).toBe(bytes);
  });

  it('are cut to what Excel takes', () => {
    const { bytes } = patched(torture, [prompt('E3', '长'.repeat(300))]);
    expect(partText(bytes, SHEET)).toContain(`prompt="${'长'.repeat(254)}…"`);
  });
});

const all = ['error', 'warning', 'info', 'cannot-judge'] as const;

describe('removing marks', () => {
  const small = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const withStyles = (dxfs: string, count: string) => {
    const parts = tortureParts();
    const styles = String(parts.get(STYLES)).replace(/<dxfs.*<\/dxfs>/s, dxfs);
    parts.set(STYLES, styles);
    parts.set(SHEET, String(parts.get(SHEET)).replace(/<dataValidations.*<\/dataValidations>/s, count));
    // The user's rules must not point at formats that are no longer there.
    for (const name of [SHEET, 'xl/worksheets/sheet1.xml'])
      parts.set(name, String(parts.get(name)).replaceAll(' dxfId="0"', ''));
    return zipParts(parts);
  };
  const cases: readonly (readonly [string, Uint8Array, string])[] = [
    ['the torture workbook', torture, MAIN],
    ['a sheet with prefixed elements', torture, OTHER],
    ['a sheet without formats and validations', smallWorkbook(worksheet(small)), 'S1'],
    ['an empty sheet', smallWorkbook(worksheet('')), 'S1'],
    [
      'empty lists that close themselves',
      withStyles('<dxfs count="0"/>', '<dataValidations count="0"/>'),
      MAIN,
    ],
    [
      'empty lists with an end tag',
      withStyles('<dxfs count="0"> </dxfs>', '<dataValidations></dataValidations>'),
      MAIN,
    ],
    ['no lists at all', withStyles('', ''), MAIN],
    ['lists without a count', withStyles('<dxfs><dxf/></dxfs>', ''), MAIN],
  ];
  it.each(cases)('gives back every part as it was: %s', (_, bytes, sheet) => {
    const added = patched(bytes, [
      ...all.map((severity, at) => mark(`C${at + 1}`, severity, sheet)),
      prompt('E3', '甲', sheet),
      prompt('E4', '乙', sheet),
    ]);
    expect(added.skipped).toEqual([]);
    const more = patched(added.bytes, [mark('D7', 'error', sheet), prompt('E5', '丙', sheet)]);
    const removed = patched(more.bytes, [remove(sheet)]);
    expect(changedParts(bytes, removed.bytes)).toEqual([]);
  });

  it('gives back every part when two sheets are cleared one after the other, either way round', () => {
    const marked = patched(torture, [
      mark('C3', 'error'),
      mark('C4', 'warning'),
      mark('A1', 'warning', OTHER),
      mark('A2', 'info', OTHER),
    ]).bytes;
    for (const order of [
      [MAIN, OTHER],
      [OTHER, MAIN],
    ]) {
      const cleared = order.reduce((bytes, sheet) => patched(bytes, [remove(sheet)]).bytes, marked);
      expect(changedParts(torture, cleared)).toEqual([]);
    }
  });

  it('keeps what the user did meanwhile', () => {
    const marked = patched(torture, [mark('C3'), prompt('E3')]).bytes;
    const changed = patched(marked, [setValue(MAIN, 'D9', 33, 34)]).bytes;
    const expected = patched(torture, [setValue(MAIN, 'D9', 33, 34)]).bytes;
    expect(changedParts(expected, patched(changed, [remove()]).bytes)).toEqual([]);
  });

  it('finds marks that moved with inserted rows', () => {
    const insert: Edit = { kind: 'insert-rows', sheet: MAIN, before: 7, rows: [{ cells: [] }] };
    const moved = patched(torture, [mark('C9'), prompt('D9'), insert, remove()]).bytes;
    expect(changedParts(patched(torture, [insert]).bytes, moved)).toEqual([]);
  });

  it('needs no register: a colleague’s program may have dropped it and spaced the formula', () => {
    const cf =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;1</formula></cfRule><cfRule type="expression" dxfId="0" priority="2"><formula>AND(TRUE(), N("jixiao:info") = 0)</formula></cfRule></conditionalFormatting>';
    const bytes = smallWorkbook(worksheet(small, cf));
    const cleared = partText(patched(bytes, [remove('S1')]).bytes, 'xl/s1.xml');
    expect(cleared).toContain('<formula>A1&gt;1</formula></cfRule></conditionalFormatting>');
    expect(cleared).not.toContain('jixiao');
  });

  it('touches nothing of the user’s, however alike', () => {
    const cf =
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>AND(TRUE,N("mine:error")=0)</formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" promptTitle="【绩效自评】" prompt="x" sqref="A1"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    const bytes = smallWorkbook(worksheet(small, cf));
    const result = patched(bytes, [remove('S1')]);
    expect(result.skipped).toMatchObject([{ reason: 'nothing-to-remove' }]);
    expect(result.bytes).toBe(bytes);
  });

  it('leaves a format in its place when the user’s own came after it', () => {
    const marked = patched(torture, [mark('C3')]).bytes;
    const parts = tortureParts();
    for (const name of [SHEET, '[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'customXml/item2.xml'])
      parts.set(name, partText(marked, name));
    parts.set(
      STYLES,
      partText(marked, STYLES)
        .replace('</dxfs>', '<dxf><font><i/></font></dxf></dxfs>')
        .replace('dxfs count="2"', 'dxfs count="3"'),
    );
    const cleared = patched(zipParts(parts), [remove()]).bytes;
    expect(partText(cleared, STYLES)).toContain('<dxfs count="3">');
    expect(partText(cleared, SHEET)).toBe(partText(torture, SHEET));
  });
});

describe('state of ours in the workbook', () => {
  it('is kept in a part of its own, read back, changed, and taken out without a trace', () => {
    const text = '{"地区":"<四川 & 重庆>"}';
    const first = writeState(torture, 'profile', text);
    if (!first.ok) throw new Error('refused');
    expect(readState(first.value, 'profile')).toEqual({ ok: true, value: text });
    expect(readState(first.value, 'waivers')).toEqual({ ok: true, value: null });
    const second = writeState(first.value, 'profile', '[]');
    if (!second.ok) throw new Error('refused');
    expect(readState(second.value, 'profile')).toEqual({ ok: true, value: '[]' });
    const third = writeState(second.value, 'profile', null);
    expect(third.ok && changedParts(torture, third.value)).toEqual([]);
  });

  it('declares the type of its part where xml has no default', () => {
    const parts = smallParts(worksheet(''));
    const written = writeState(zipParts(parts), 'waivers', '[]');
    if (!written.ok) throw new Error('refused');
    expect(partText(written.value, '[Content_Types].xml')).toContain(
      '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
    );
  });
});

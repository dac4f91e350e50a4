import { describe, expect, it } from 'vitest';
import { openPackage } from '../../../src/hosts/ooxml/package';
import { Notes } from '../../../src/workbench/grid/notes';
import { readNotes, readPersons } from '../../../src/workbench/grid/read-notes';
import { smallParts, worksheet } from '../../support/small-workbook';
import { relationships } from '../../support/torture/workbook';
import { zipParts } from '../../support/torture-workbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const THREADS = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const PERSONS = new Map([['{P1}', '李四']]);

function notesOf(comments: string, threads = '') {
  const parts = smallParts(worksheet(''));
  parts.set(
    'xl/_rels/s1.xml.rels',
    relationships([
      ['rId1', 'comments', 'comments1.xml'],
      ['rId2', 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment', 'threads.xml'],
    ]),
  );
  parts.set('xl/comments1.xml', comments);
  if (threads !== '') parts.set('xl/threads.xml', threads);
  const opened = openPackage(new Uint8Array(zipParts(parts)));
  if (!opened.ok) throw new Error(opened.refusal.message);
  return readNotes(opened.value, 'xl/s1.xml', PERSONS);
}

function comments(list: string, namespace = MAIN): string {
  return `<comments xmlns="${namespace}"><authors><author>tc={T}</author><author>张三</author></authors><commentList>${list}</commentList></comments>`;
}

describe('the notes of a file', () => {
  it.each([
    ['plain', '<text><t>请核对</t></text>', '请核对'],
    [
      'in runs',
      '<text><r><rPr><b/></rPr><t>请</t></r><r><t xml:space="preserve">核对 </t></r></text>',
      '请核对',
    ],
    [
      'with the author as Excel puts it in front',
      '<text><r><t>张三:</t></r><r><t>\n请核对</t></r></text>',
      '请核对',
    ],
    ['in lines, escaped', '<text><t>一_x000D_\n二</t></text>', '一\n二'],
    [
      'with its pronunciation',
      '<text><r><t>请核对</t></r><rPh sb="0" eb="1"><t>qing</t></rPh></text>',
      '请核对',
    ],
  ])('%s', (_, text, expected) => {
    for (const namespace of [MAIN, STRICT]) {
      const list = `<comment ref="C4" authorId="1">${text}</comment>`;
      expect(notesOf(comments(list, namespace))).toEqual([
        { row: 4, column: 3, remarks: [{ author: '张三', text: expected }] },
      ]);
    }
  });

  it('a conversation stands for its twin among the notes', () => {
    const list =
      '<comment ref="D9" authorId="0"><text><t>[线程批注] 你的 Excel 版本……</t></text></comment><comment ref="A1" authorId="7"><text><t>旧</t></text></comment>';
    const threads = `<ThreadedComments xmlns="${THREADS}"><threadedComment ref="D9" personId="{P1}" id="{1}"><text>请核对</text></threadedComment><threadedComment ref="D9" personId="{P2}" id="{2}" parentId="{1}"><text>已核对</text></threadedComment></ThreadedComments>`;
    expect(notesOf(comments(list), threads)).toEqual([
      {
        row: 9,
        column: 4,
        remarks: [
          { author: '李四', text: '请核对' },
          { author: '', text: '已核对' },
        ],
      },
      { row: 1, column: 1, remarks: [{ author: '', text: '旧' }] },
    ]);
  });

  it('a place that is none is left out, and persons have names', () => {
    expect(notesOf(comments('<comment ref="批注" authorId="1"><text><t>x</t></text></comment>'))).toEqual([]);
    expect(readPersons('<personList><person displayName="李四" id="{P1}"/></personList>', 'p')).toEqual(
      PERSONS,
    );
    expect(readPersons(null, '').size).toBe(0);
  });
});

describe('notes move with their rows', () => {
  const note = (row: number) => ({ row, column: 2, remarks: [{ author: '', text: `第${row}行` }] });
  const rowsOf = (notes: Notes) =>
    Array.from({ length: 12 }, (_, at) => at + 1).flatMap((row) => {
      const found = notes.at('s', row, 2);
      return found ? [[row, found.remarks[0]?.text]] : [];
    });

  it.each([
    [
      5,
      2,
      [
        [3, '第3行'],
        [7, '第5行'],
        [10, '第8行'],
      ],
    ],
    [
      5,
      -1,
      [
        [3, '第3行'],
        [7, '第8行'],
      ],
    ],
    [
      9,
      -3,
      [
        [3, '第3行'],
        [5, '第5行'],
        [8, '第8行'],
      ],
    ],
    [3, -3, [[5, '第8行']]],
  ] as const)('from row %d on by %d', (first, by, expected) => {
    const notes = new Notes();
    notes.set('s', [note(3), note(5), note(8)]);
    notes.moveRows('s', first, by);
    notes.moveRows('other', 1, 5);
    expect(rowsOf(notes)).toEqual(expected);
  });
});

import * as fc from 'fast-check';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { watchCells } from '../../../../src/hosts/ooxml/read/cell-count';
import { readWorkbook } from '../../../../src/hosts/ooxml/read/read-workbook';
import { Refused } from '../../../../src/hosts/ooxml/refusal';
import { readZipDirectory } from '../../../../src/hosts/ooxml/zip/directory';
import { inflateEntry } from '../../../../src/hosts/ooxml/zip/inflate';
import { smallWorkbook, worksheet } from '../../../support/small-workbook';

const CELLS = [
  { xml: '<c r="A1"><v>1</v></c>', values: 1 },
  { xml: '<c r="A1" t="inlineStr"><is><t>甲</t></is></c>', values: 1 },
  { xml: '<c r="A1"><f>1+1</f><v>2</v></c>', values: 1 },
  { xml: '<c r="A1" s="4"/>', values: 0 },
  { xml: '</row><row r="2">', values: 0 },
] as const;

/** Lets the pieces go by; true when they were stopped. */
function isStopped(pieces: readonly Uint8Array[], limit: number): boolean {
  const watch = watchCells(limit, 'sheet1.xml');
  try {
    for (const piece of pieces) watch(piece);
    return false;
  } catch (error) {
    expect(error).toBeInstanceOf(Refused);
    expect((error as Refused).refusal.code).toBe('too-large');
    return true;
  }
}

describe('counting the cells of a worksheet while it is inflated', () => {
  it('counts every value once, wherever the pieces are cut', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CELLS), { maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 }),
        (cells, lengths) => {
          const bytes = strToU8(cells.map(({ xml }) => xml).join(''));
          const pieces: Uint8Array[] = [];
          for (let at = 0, turn = 0; at < bytes.length; turn++) {
            const length = lengths[turn % lengths.length] ?? 1;
            pieces.push(bytes.subarray(at, at + length));
            at += length;
          }
          const values = cells.reduce((sum, cell) => sum + cell.values, 0);
          expect(isStopped(pieces, values)).toBe(false);
          if (values > 0) expect(isStopped(pieces, values - 1)).toBe(true);
        },
      ),
    );
  });

  it('stops a worksheet with too many cells long before its end', () => {
    const cells = Array.from({ length: 101_000 }, (_, at) => `<c><v>${(at * 7919) % 99_991}</v></c>`);
    const bytes = smallWorkbook(worksheet(`<row>${cells.join('')}</row>`.repeat(10)));
    const entry = readZipDirectory(bytes).entries.find(({ name }) => name === 'xl/s1.xml');
    if (!entry) throw new Error('no worksheet');
    let seen = 0;
    const watch = watchCells(100_000, entry.name);
    expect(() =>
      inflateEntry(entry, (piece) => {
        seen += piece.length;
        watch(piece);
      }),
    ).toThrow(Refused);
    expect(seen).toBeLessThan(entry.size / 4);
    const read = readWorkbook(bytes);
    expect(read.ok ? null : read.refusal.code).toBe('too-large');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress } from '../../../../src/core/sheet/address';
import type { Edit } from '../../../../src/core/sheet/edit';
import { cellAtAddress, isCellError, mergeAt, type Sheet } from '../../../../src/core/sheet/sheet';
import { shiftedRow, shiftFormula } from '../../../../src/hosts/ooxml/patch/formula/shift';
import { readWorkbook } from '../../../../src/hosts/ooxml/read/read-workbook';
import { changedParts, partsOf } from '../../../support/package-parts';
import { patched } from '../../../support/patching';
import { tortureWorkbook } from '../../../support/torture-workbook';

const MAIN = '绩效表';
const torture = tortureWorkbook();

function sheetOf(bytes: Uint8Array): Sheet {
  const read = readWorkbook(bytes);
  const sheet = read.ok ? read.workbook.sheets[0] : undefined;
  if (!sheet) throw new Error('unreadable');
  return sheet;
}

const original = sheetOf(torture);

/** Addresses on the sheet that may be written to: no array formula, no inner cell of a merge. */
const address = fc
  .tuple(fc.integer({ min: 1, max: 22 }), fc.integer({ min: 1, max: 10 }))
  .filter(([row, column]) => {
    const merge = mergeAt(original, row, column);
    const isArray = column === 7 && row >= 3 && row <= 5;
    return !isArray && (!merge || (merge.top === row && merge.left === column));
  })
  .map(([row, column]) => formatAddress(row, column));

const text = fc.string({ unit: 'binary', maxLength: 20 }).filter((value) => value !== '');
const value = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
);
const content = fc.record({ value, formula: fc.option(fc.constantFrom('SUM(A1:B2)', 'D3/C3', '"<&>"&A1')) });

type Content = { value: string | number | boolean | null; formula: string | null };

function editsFor(model: Map<string, Content>, writes: readonly [string, Content][]): Edit[] {
  return writes.map(([cell, next]) => {
    const held = cellAtAddress(original, cell);
    const expected = model.get(cell) ?? { value: held?.value ?? null, formula: held?.formula ?? null };
    model.set(cell, next);
    return next.formula === null
      ? { kind: 'set-value', sheet: MAIN, cell, expected, value: next.value }
      : { kind: 'set-formula', sheet: MAIN, cell, expected, formula: next.formula, value: next.value };
  });
}

/** Cells as plain data, by address: value and formula. */
function contents(sheet: Sheet): Map<string, [unknown, string | null]> {
  return new Map(
    [...sheet.cells.values()].map((cell) => [
      formatAddress(cell.row, cell.column),
      [cell.value, cell.formula],
    ]),
  );
}

describe('random edits', () => {
  it('read back as the model says; every other cell is as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(address, content), { minLength: 1, maxLength: 25 }), (writes) => {
        const model = new Map<string, Content>();
        const { bytes } = patched(torture, editsFor(model, writes));
        const expected = contents(original);
        for (const [cell, next] of model) {
          const isNothing = next.formula === null && next.value === null;
          if (isNothing) expected.delete(cell);
          else expected.set(cell, [next.value, next.formula]);
        }
        const found = contents(sheetOf(bytes));
        expect(new Map([...found].sort())).toEqual(new Map([...expected].sort()));
      }),
      { numRuns: 60 },
    );
  });

  it('set and set back give the same cells, whatever was between', () => {
    fc.assert(
      fc.property(fc.uniqueArray(address, { minLength: 1, maxLength: 8 }), value, (cells, next) => {
        const there = cells.map((cell): [string, Content] => [cell, { value: next, formula: null }]);
        const changed = patched(torture, editsFor(new Map(), there)).bytes;
        const back = cells.flatMap((cell): Edit[] => {
          const held = cellAtAddress(original, cell);
          if (isCellError(held?.value ?? null)) return [];
          const old = held && !isCellError(held.value) ? held.value : null;
          const expected = { value: next, formula: null };
          return held?.formula
            ? [{ kind: 'set-formula', sheet: MAIN, cell, expected, formula: held.formula, value: old }]
            : [{ kind: 'set-value', sheet: MAIN, cell, expected, value: old }];
        });
        const restored = contents(sheetOf(patched(changed, back).bytes));
        const expected = contents(original);
        for (const cell of cells) {
          if (isCellError(cellAtAddress(original, cell)?.value ?? null)) {
            expected.delete(cell);
            restored.delete(cell);
          }
        }
        expect(new Map([...restored].sort())).toEqual(new Map([...expected].sort()));
      }),
      { numRuns: 40 },
    );
  });

  it('rows put in anywhere move every cell and every formula', () => {
    const before = fc.integer({ min: 1, max: 25 }).filter((row) => row !== 4 && row !== 5);
    fc.assert(
      fc.property(before, fc.integer({ min: 1, max: 5 }), (row, count) => {
        const insertion = { sheet: MAIN, before: row, count };
        const rows = Array.from({ length: count }, () => ({ cells: [] }));
        const edit: Edit = { kind: 'insert-rows', sheet: MAIN, before: row, rows };
        const expected = new Map(
          [...original.cells.values()].map((cell) => [
            formatAddress(shiftedRow(cell.row, insertion), cell.column),
            [cell.value, cell.formula === null ? null : shiftFormula(cell.formula, MAIN, insertion)],
          ]),
        );
        const found = sheetOf(patched(torture, [edit]).bytes);
        expect(new Map([...contents(found)].sort())).toEqual(new Map([...expected].sort()));
      }),
      { numRuns: 40 },
    );
  });
});

describe('marks', () => {
  it('come and go without a trace, wherever and however many', () => {
    const mark = fc.record({
      kind: fc.constant('add-mark' as const),
      sheet: fc.constantFrom(MAIN, '附表 1'),
      cell: address,
      severity: fc.constantFrom('error', 'warning', 'info', 'cannot-judge'),
    });
    const prompt = fc.record({
      kind: fc.constant('add-prompt' as const),
      sheet: fc.constantFrom(MAIN, '附表 1'),
      cell: address,
      title: fc.string({ unit: 'binary', maxLength: 40 }),
      text: fc.string({ unit: 'binary', maxLength: 300 }),
    });
    const edits = fc.array(fc.oneof(mark, prompt), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.array(edits, { minLength: 1, maxLength: 3 }), (rounds) => {
        const marked = rounds.reduce((bytes, round) => patched(bytes, round as Edit[]).bytes, torture);
        const cleared = patched(marked, [
          { kind: 'remove-marks', sheet: MAIN },
          { kind: 'remove-marks', sheet: '附表 1' },
        ]).bytes;
        expect(changedParts(torture, cleared)).toEqual([]);
        expect([...partsOf(cleared).keys()]).toEqual([...partsOf(torture).keys()]);
      }),
      { numRuns: 40 },
    );
  });
});

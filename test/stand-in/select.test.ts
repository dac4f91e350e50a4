import { describe, expect, it } from 'vitest';
import { formatRange, parseRange, type Range } from '../../src/core/sheet/address';
import { withMerges } from '../../src/stand-in/document/range-target';
import { openStandIn } from '../../src/stand-in/open-stand-in';
import { smallWorkbook, worksheet } from '../support/small-workbook';

function range(address: string): Range {
  const parsed = parseRange(address);
  if (!parsed) throw new Error(address);
  return parsed;
}

describe('a selection takes in the whole of every merge that it touches', () => {
  it.each([
    ['B2', ['B2:D4'], 'B2:D4'],
    ['C3', ['B2:D4'], 'B2:D4'],
    ['A1', ['B2:D4'], 'A1'],
    ['A1:B2', ['B2:D4'], 'A1:D4'],
    // The first merge makes it touch the second.
    ['A1', ['C2:D3', 'A1:C2'], 'A1:D3'],
    ['A1:F9', ['B2:D4'], 'A1:F9'],
  ])('%s with merges %j is %s', (selected, merges, expected) => {
    expect(formatRange(withMerges(range(selected), merges.map(range)))).toBe(expected);
  });

  it('and so the add-in is told of it', async () => {
    const sheet = worksheet('<row r="2"><c r="B2"><v>1</v></c></row>').replace(
      '</sheetData>',
      '</sheetData><mergeCells count="1"><mergeCell ref="B2:D4"/></mergeCells>',
    );
    openStandIn(new Uint8Array(smallWorkbook(sheet)));
    const heard: string[] = [];
    const asked = await Excel.run(async (context) => {
      context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(address));
      await context.sync();
      context.workbook.worksheets.getFirst().getRange('C3').select();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      return selected.address;
    });
    expect(asked).toMatch(/!B2:D4$/);
    await expect.poll(() => heard).toEqual(['B2:D4']);
  });
});

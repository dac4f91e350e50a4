import { beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/sheet/edit';
import type { SheetChange } from '../../../src/hosts/host';
import { insertColumns, insertRows } from '../../../src/stand-in/document/move-lines';
import { contractWorkbook } from '../../support/contract-workbook';
import { granted, openExcel } from '../../support/hosts';
import { setValue } from '../../support/patching';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await contractWorkbook();
});

const SHEET = '自评表';
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

const ROWS: Edit = {
  kind: 'insert-rows',
  sheet: SHEET,
  before: 9,
  rows: [{ cells: [{ column: 1, value: '说明' }] }],
};

describe.each(['1.13', '1.14'])('changes in an Excel of set %s', (requirementSet) => {
  it('are told when somebody else makes them, and not when we do', async () => {
    const { host, standIn } = openExcel(bytes, { requirementSet });
    const heard: SheetChange[] = [];
    const stop = granted(await host.onChanged((change) => void heard.push(change)));
    granted(await host.readSheets('all'));
    const written = await host.apply(
      [setValue(SHEET, 'E3', null, 1), setValue(SHEET, 'D3', null, 2), ROWS],
      '写',
    );
    if (written.kind !== 'applied') throw new Error(JSON.stringify(written));
    await host.undo(written.journal);
    await settled();
    expect(heard).toEqual([]);
    const { document } = standIn;
    const sheet = document.sheets[0];
    if (!sheet) throw new Error('no sheet');
    document.write({ sheet, area: { top: 3, left: 5, bottom: 3, right: 5 } }, 8, false);
    insertRows(document, sheet, 4, 1, false);
    insertColumns(document, sheet, 7, 1, false);
    await settled();
    expect(heard).toEqual([
      { sheet: SHEET, address: 'E3' },
      { sheet: SHEET, address: null },
      { sheet: SHEET, address: null },
    ]);
    await stop();
    document.write({ sheet, area: { top: 3, left: 5, bottom: 3, right: 5 } }, 9, false);
    await settled();
    expect(heard).toHaveLength(3);
    expect(standIn.excel.events.open).toBe(0);
  });
});

describe('handlers', () => {
  it('of every kind are removed in their own context, in any order', async () => {
    const { host, standIn } = openExcel(bytes);
    const stops = [
      granted(await host.onChanged(() => {})),
      granted(await host.onSelectionChanged(() => {})),
      granted(await host.onSheetsChanged(() => {})),
      granted(await host.onChanged(() => {})),
    ];
    expect(standIn.excel.events.open).toBeGreaterThan(3);
    for (const stop of stops) await stop();
    expect(standIn.excel.events.open).toBe(0);
  });
});

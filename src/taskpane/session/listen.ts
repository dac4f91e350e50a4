import type { Host, SheetInfo } from '../../hosts/host';
import type { PaneAction } from './pane-action';
import type { PaneState } from './pane-state';
import type { Store } from './store';

function namesOf(sheets: readonly SheetInfo[]): string {
  return sheets.map(({ name }) => name).join('\n');
}

/** Keeps the store told of what the user does in the workbook: the selected cell, changed cells, the sheets that there are. */
export async function listen(host: Host, store: Store<PaneState, PaneAction>): Promise<void> {
  await host.onSelectionChanged((selection) => store.dispatch({ type: 'selected', selection }));
  await host.onChanged(() => store.dispatch({ type: 'sheet-changed' }));
  const list = async () => {
    const sheets = await host.listSheets();
    if (!sheets.ok) return;
    // Going to another sheet changes nothing that was judged; a sheet added, deleted or renamed does.
    const known = store.getState().sheets;
    const isOther = known.length > 0 && namesOf(known) !== namesOf(sheets.value);
    store.dispatch({ type: 'sheets-listed', sheets: sheets.value });
    if (isOther) store.dispatch({ type: 'sheet-changed' });
  };
  await host.onSheetsChanged(() => void list());
  await list();
}

import { StandInDocument } from '../stand-in/document/document';
import { documentWith } from '../stand-in/document/open-document';
import { type AddinSurroundings, ConnectedAddin } from './addin/connected-addin';
import { GridSync, type SyncListener } from './document/grid-sync';
import type { OpenedFile } from './files/open-workbook';
import type { Grid } from './grid/grid';
import type { Pane } from './shell/pane';

/** One open workbook with everything that hangs on it: the document, the grid's copy, the add-in. */
export interface OpenBook {
  readonly file: OpenedFile;
  readonly document: StandInDocument;
  readonly sync: GridSync;
  readonly addin: ConnectedAddin;
  close(): void;
}

/** Shows a file in the grid and connects the add-in to it. */
export async function openBook(
  file: OpenedFile,
  grid: Grid,
  pane: Pane,
  panePath: string,
  listener: SyncListener & Pick<AddinSurroundings, 'updateRibbon' | 'leave'>,
): Promise<OpenBook> {
  const { workbook, details } = file;
  const document = details ? documentWith(workbook, details) : new StandInDocument(workbook);
  // The grid computes: what it finds comes back by the sync.
  document.calculator = null;
  const sync = new GridSync(document, grid, file.look, listener);
  // The add-in's page loads while the grid is drawn.
  const addin = new ConnectedAddin(document, pane, panePath, {
    settled: () => grid.settled(),
    answered: () => sync.flush(),
    updateRibbon: (request) => listener.updateRibbon(request),
    leave: (to) => listener.leave(to),
  });
  await sync.open();
  return {
    file,
    document,
    sync,
    addin,
    close: () => {
      sync.close();
      addin.close();
    },
  };
}

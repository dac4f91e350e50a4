import { parseRange } from '../core/sheet/address';
import type { LoadedManifest } from './addin/load-manifest';
import { actionFor } from './addin/shortcuts';
import type { Beginning } from './beginning';
import { CellWords } from './cell-words';
import type { SyncListener } from './document/grid-sync';
import { chooseFile, downloadFile, fetchSample } from './files/browser-files';
import type { KeptWork } from './files/kept-work';
import { openWorkbook } from './files/open-workbook';
import { isLargeFile, readBesidePage } from './files/read-beside-page';
import { savedName, saveWorkbook } from './files/save-workbook';
import { startReadWorker } from './files/start-read-worker';
import { WorkKeeper } from './files/work-keeper';
import type { Grid, ShownCell } from './grid/grid';
import type { RibbonButton } from './manifest/read-manifest';
import { type OpenBook, openBook } from './open-book';
import { SheetZoom } from './sheet-zoom';
import {
  acceptDrops,
  buildShell,
  leavePane,
  moveRegion,
  type Shell,
  type ShellListener,
} from './shell/layout';
import { type MenuPlace, openMenuAt } from './shell/menu';
import type { Opening } from './shell/opening-note';
import { REFUSALS } from './shell/refusals';
import { drawRibbon, drawRibbonTab } from './shell/ribbon';
import { updateRibbon } from './shell/ribbon-update';

const DEFAULT_PANE = '/taskpane/index.html';

/** The page: one open workbook at a time, the add-in beside it. */
export class Workbench implements ShellListener, SyncListener {
  private readonly shell: Shell;
  private book: OpenBook | null = null;
  private words: CellWords | null = null;
  private sheetZoom: SheetZoom | null = null;
  private isDirty = false;
  private isTelling = false;
  private readonly keeper = new WorkKeeper(() => this.unsaved());

  private constructor(
    root: HTMLElement,
    private readonly manifest: LoadedManifest | null,
    samples: readonly string[],
    private readonly makeGrid: (place: HTMLElement) => Grid,
    private grid: Grid | null = null,
  ) {
    this.shell = buildShell(root, manifest?.name || '绩效自评助手', this);
    this.shell.titleBar.setSamples(samples);
    this.drawRibbon();
    this.shell.gridPlace.addEventListener('take-focus', () => this.grid?.focus());
    window.addEventListener('keydown', (event) => this.keyPressed(event), true);
    // Whoever leaves the grid for the ribbon or the pane has finished typing.
    window.addEventListener('blur', () => void this.grid?.endEditing());
    window.addEventListener('beforeunload', (event) => {
      if (this.isDirty) event.preventDefault();
    });
  }

  /** Builds the page and opens the first sample, or offers what was not saved the last time. */
  static async start(
    root: HTMLElement,
    { manifest, samples, first, kept }: Beginning,
    makeGrid: (place: HTMLElement) => Grid,
  ): Promise<Workbench> {
    const workbench = new Workbench(root, manifest, samples, makeGrid);
    if (first) await workbench.openBytes(first.name, first.bytes);
    if (kept) workbench.offer(kept);
    return workbench;
  }

  private drawRibbon(): void {
    const { manifest } = this;
    if (!manifest) return;
    const ribbon = drawRibbon(manifest, { press: (button) => void this.press(button) });
    this.shell.ribbonPlace.replaceChildren(drawRibbonTab(manifest), ribbon);
  }

  private async press(button: RibbonButton): Promise<void> {
    if (button.action.kind === 'show-pane') {
      await this.grid?.endEditing();
      this.shell.pane.open();
      this.shell.pane.focus();
      return;
    }
    const pressed = document.getElementById(button.id);
    pressed?.classList.add('is-running');
    this.shell.status.show(`正在执行：${button.label}`);
    await this.grid?.endEditing();
    await this.book?.addin.host.runCommand(button.action.functionName, button.id);
    pressed?.classList.remove('is-running');
    this.words?.selected();
  }

  private offer({ name, bytes, at }: KeptWork): void {
    const when = new Date(at).toLocaleString('zh-CN', { hour12: false });
    this.shell.messages.show({
      kind: 'warning',
      text: `上次对“${name}”的修改没有保存（${when}）。`,
      actions: [
        {
          label: '继续编辑',
          run: () => void this.openBytes(name, bytes).then((isOpen) => isOpen && this.changed()),
        },
        { label: '不要了', run: () => void this.keeper.forget() },
      ],
    });
  }

  private async openBytes(name: string, bytes: Uint8Array): Promise<boolean> {
    const opening = isLargeFile(bytes) ? this.shell.opening.begin(name, bytes.byteLength) : null;
    try {
      return await this.openInStages(name, bytes, opening);
    } finally {
      opening?.end();
    }
  }

  private async openInStages(name: string, bytes: Uint8Array, opening: Opening | null): Promise<boolean> {
    const outcome = opening
      ? await readBesidePage(name, bytes, { ...opening, tell: opening.stage, startWorker: startReadWorker })
      : await openWorkbook(name, bytes);
    if (outcome === null) return false;
    if (!outcome.ok) {
      this.shell.messages.show({
        kind: 'error',
        text: `${name}：${outcome.problem.message}`,
        nextStep: outcome.problem.nextStep,
      });
      return false;
    }
    await opening?.stage('正在画出表格……');
    if (opening?.signal.aborted) return false;
    this.book?.close();
    // Until the new workbook stands, nothing may be told of the old one.
    this.book = null;
    this.words?.hide();
    this.words = null;
    this.sheetZoom = null;
    this.grid ??= this.makeGrid(this.shell.gridPlace);
    const panePath = this.manifest?.panePath || DEFAULT_PANE;
    this.book = await openBook(outcome.file, this.grid, this.shell.pane, panePath, {
      changed: () => this.changed(),
      selected: () => this.selected(),
      activated: () => this.activated(),
      refused: (reason) => this.refused(reason),
      editing: (isEditing) => this.editing(isEditing),
      pointedAt: (place) => this.pointedAt(place),
      updateRibbon,
      leave: (to) => leavePane(this.shell, to),
    });
    this.words = new CellWords(this.shell, this.grid, this.book.document);
    this.isDirty = false;
    this.shell.messages.hide();
    this.shell.titleBar.show(name, 'as-opened');
    this.selected();
    this.sheetZoom = new SheetZoom(this.shell, this.grid, this.book);
    this.sheetZoom.activated();
    if (outcome.file.format === 'xls') {
      this.shell.messages.show({
        kind: 'warning',
        text: '这是旧格式（.xls）文件：可以校验和修改，保存时另存为新的 .xlsx。',
        nextStep:
          '单元格的字体、底色、图表、批注和宏不会带过去，需要原样格式的，请先用 Excel 另存为 .xlsx 再打开。',
      });
    }
    return true;
  }

  /** Cells of the active sheet as the grid draws them; none for what is no address or range. */
  shown(address: string): readonly ShownCell[] {
    const area = parseRange(address);
    const sheet = this.book?.document.active;
    return area && sheet ? (this.grid?.shown(sheet.id, area) ?? []) : [];
  }

  /** The middle of a cell or of the merge that it begins, in pixels of the page; null when it is not in sight. */
  middleOf(address: string): { readonly x: number; readonly y: number } | null {
    const area = parseRange(address);
    const box = area ? this.grid?.placeOf(area.top, area.left) : null;
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }

  private drawTabs(): void {
    const { book } = this;
    if (!book) return;
    const visible = book.document.sheets.filter((sheet) => sheet.visibility === 'visible');
    this.shell.tabs.draw(visible, book.document.active.id);
  }

  changed(): void {
    this.isDirty = true;
    const name = this.book?.file.name ?? '';
    this.shell.titleBar.show(name, 'unsaved');
    this.keeper.changed();
    if (this.isTelling) return;
    this.isTelling = true;
    // A prompt may have come or gone with its mark; of many changes in one go only the last is told of.
    setTimeout(() => {
      this.isTelling = false;
      this.selected();
    }, 0);
  }

  /** The file with what was not saved yet. */
  private async unsaved(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
    const { book } = this;
    if (!book || !this.isDirty) return null;
    const saved = await saveWorkbook(book.document, book.file);
    if (saved.ok) return { name: savedName(book.file), bytes: saved.bytes };
    // Said at once, while the change can still be taken back.
    this.shell.messages.show({ kind: 'error', text: saved.message });
    return null;
  }

  selected(): void {
    this.drawTabs();
    this.words?.selected();
  }

  activated(): void {
    this.sheetZoom?.activated();
    this.selected();
  }

  pointedAt(place: { readonly row: number; readonly column: number } | null): void {
    this.words?.pointedAt(place);
  }

  refused(reason: keyof typeof REFUSALS): void {
    this.shell.messages.show(REFUSALS[reason]);
  }

  editing(isEditing: boolean): void {
    if (this.book) this.book.addin.excel.misbehaviour.isEditingCell = isEditing;
    if (isEditing) this.words?.hide();
  }

  openFile(): void {
    void chooseFile().then((file) => file && this.openChosen(file));
  }

  dropped(file: File): void {
    void this.openChosen(file);
  }

  private async openChosen(file: File): Promise<void> {
    await this.openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  openSample(name: string): void {
    void this.openSampleNow(name);
  }

  private async openSampleNow(name: string): Promise<void> {
    const bytes = await fetchSample(name);
    if (bytes) await this.openBytes(name, bytes);
    else this.shell.messages.show({ kind: 'error', text: `样表“${name}”没有找到。` });
  }

  save(): void {
    void this.saveNow();
  }

  private async saveNow(): Promise<void> {
    const { book, grid } = this;
    if (!book || !grid) return;
    await grid.endEditing();
    await grid.settled();
    const saved = await saveWorkbook(book.document, book.file);
    if (!saved.ok) {
      this.shell.messages.show({ kind: 'error', text: `没有保存。${saved.message}` });
      return;
    }
    downloadFile(savedName(book.file), saved.bytes);
    this.isDirty = false;
    await this.keeper.forget();
    this.shell.titleBar.show(savedName(book.file), 'saved');
  }

  undo(): void {
    this.grid?.undo();
  }

  redo(): void {
    this.grid?.redo();
  }

  chooseSheet(sheetId: string): void {
    const sheet = this.book?.document.sheetBy(sheetId);
    if (!this.book || !sheet) return;
    this.book.document.active = sheet;
    this.book.document.selection = { top: 1, left: 1, bottom: 1, right: 1 };
    this.book.document.tell({ kind: 'sheet-activated', sheet });
  }

  zoom(ratio: number): void {
    this.sheetZoom?.set(ratio);
  }

  cellMenu(place: MenuPlace): void {
    const { book, grid, manifest } = this;
    const entries = (manifest?.cellMenu ?? []).map((button) => ({
      label: button.label,
      run: () => void this.press(button),
    }));
    if (!book || !grid || entries.length === 0) return;
    const { top, left } = book.document.selection;
    // Asked for by key, the menu has no place of its own.
    const cell = place.left === 0 && place.top === 0 ? grid.placeOf(top, left) : null;
    const at = cell ? { left: cell.left, top: cell.bottom } : place;
    openMenuAt(at, entries, () => grid.focus());
  }

  paneToggled(isOpen: boolean): void {
    this.book?.addin.paneToggled(isOpen);
  }

  paneLoaded(frame: HTMLIFrameElement): void {
    frame.contentWindow?.addEventListener('keydown', (event) => this.keyPressed(event), true);
    // What is dropped beside the sheet would otherwise take the place of the pane.
    if (frame.contentDocument)
      acceptDrops(frame.contentDocument, this.shell.root, (file) => this.dropped(file));
  }

  private keyPressed(event: KeyboardEvent): void {
    const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
    if (event.key === 'F2' && event.shiftKey) this.refused('note');
    else if (event.key === 'F6') moveRegion(this.shell, event.shiftKey ? -1 : 1);
    else if (isCommand && event.code === 'KeyS') this.save();
    else if (isCommand && event.code === 'KeyO') this.openFile();
    else {
      const action = actionFor(this.manifest?.shortcuts ?? [], event);
      if (!action) return;
      this.book?.addin.host.runAction(action);
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

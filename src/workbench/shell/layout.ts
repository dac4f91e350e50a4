import { element } from './element';
import { emptyState } from './empty-state';
import type { MenuPlace } from './menu';
import { MessageBar } from './message-bar';
import { NoteCard } from './note-card';
import { OpeningNote } from './opening-note';
import { Pane } from './pane';
import { PromptNote } from './prompt-note';
import { SheetTabs } from './sheet-tabs';
import { StatusLine } from './status-line';
import { TitleBar, type TitleBarListener } from './title-bar';

export interface ShellListener extends TitleBarListener {
  chooseSheet(sheetId: string): void;
  zoom(ratio: number): void;
  paneToggled(isOpen: boolean): void;
  paneLoaded(frame: HTMLIFrameElement): void;
  dropped(file: File): void;
  /** The menu of the selected cell is asked for. */
  cellMenu(place: MenuPlace): void;
}

/** The page round the sheet: title bar, ribbon, messages, grid and pane, tabs and status line. */
export interface Shell {
  readonly root: HTMLElement;
  readonly titleBar: TitleBar;
  readonly ribbonPlace: HTMLElement;
  readonly messages: MessageBar;
  readonly gridPlace: HTMLElement;
  readonly pane: Pane;
  readonly tabs: SheetTabs;
  readonly status: StatusLine;
  readonly prompt: PromptNote;
  readonly note: NoteCard;
  readonly opening: OpeningNote;
}

/** A part of the page, and how the keyboard gets there. */
interface Region {
  readonly root: HTMLElement;
  focus(): void;
}

/** The parts of the page between which F6 moves. */
function regions({ ribbonPlace, gridPlace, pane, tabs }: Shell): readonly Region[] {
  const firstIn = (root: HTMLElement, selector: string) => ({
    root,
    focus: () => root.querySelector<HTMLElement>(selector)?.focus(),
  });
  return [
    firstIn(ribbonPlace, '.ribbon-button:not(:disabled)'),
    { root: gridPlace, focus: () => gridPlace.dispatchEvent(new CustomEvent('take-focus')) },
    ...(pane.isOpen ? [{ root: pane.root, focus: () => pane.focus() }] : []),
    firstIn(tabs.root, '[tabindex="0"]'),
  ];
}

/** Moves the keyboard to the next part of the page, or to the one before. */
export function moveRegion(shell: Shell, step: 1 | -1): void {
  const all = regions(shell);
  const at = all.findIndex(({ root }) => root.contains(document.activeElement));
  // Typing goes through an editor of the grid's that stands elsewhere in the page.
  const from = at < 0 ? 1 : at;
  all[(from + step + all.length) % all.length]?.focus();
}

/** Takes the keyboard out of the page in the pane, as Tab would if it were no page of its own. */
export function leavePane(shell: Shell, to: 'next' | 'back' | 'sheet'): void {
  if (to === 'back') shell.pane.focusHead();
  else if (to === 'next') shell.titleBar.root.querySelector<HTMLElement>('button')?.focus();
  else shell.gridPlace.dispatchEvent(new CustomEvent('take-focus'));
}

/** Takes files that are dropped somewhere; `root` shows meanwhile that it does. */
export function acceptDrops(
  place: HTMLElement | Document,
  root: HTMLElement,
  dropped: (file: File) => void,
): void {
  const leave = () => root.classList.remove('is-dropping');
  const over = (event: Event) => {
    event.preventDefault();
    root.classList.add('is-dropping');
  };
  const drop = (event: Event) => {
    event.preventDefault();
    leave();
    const file = (event as DragEvent).dataTransfer?.files[0];
    if (file) dropped(file);
  };
  place.addEventListener('dragover', over);
  place.addEventListener('dragleave', leave);
  place.addEventListener('drop', drop);
}

/** Builds the page in an element. */
export function buildShell(root: HTMLElement, paneName: string, listener: ShellListener): Shell {
  const shell: Shell = {
    root,
    titleBar: new TitleBar(listener),
    ribbonPlace: element('div', { class: 'ribbon-place' }),
    messages: new MessageBar(),
    gridPlace: element('div', { class: 'grid-place', role: 'region', 'aria-label': '表格' }),
    pane: new Pane(
      paneName,
      (isOpen) => listener.paneToggled(isOpen),
      (frame) => listener.paneLoaded(frame),
    ),
    tabs: new SheetTabs((sheetId) => listener.chooseSheet(sheetId)),
    status: new StatusLine((ratio) => listener.zoom(ratio)),
    prompt: new PromptNote(),
    note: new NoteCard(),
    opening: new OpeningNote(),
  };
  shell.gridPlace.append(emptyState(() => listener.openFile()));
  shell.gridPlace.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    listener.cellMenu({ left: event.clientX, top: event.clientY });
  });
  const foot = element('footer', { class: 'foot' }, shell.tabs.root, shell.status.root);
  const sheetSide = element('main', { class: 'sheet-side' }, shell.gridPlace, foot);
  root.replaceChildren(
    shell.titleBar.root,
    shell.ribbonPlace,
    shell.messages.root,
    element('div', { class: 'middle' }, sheetSide, shell.pane.root),
    shell.prompt.root,
    shell.note.root,
    shell.opening.root,
  );
  acceptDrops(root, root, (file) => listener.dropped(file));
  return shell;
}

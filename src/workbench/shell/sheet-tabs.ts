import { element } from './element';

export interface TabSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

/** The tabs of the visible sheets under the grid. */
export class SheetTabs {
  readonly root = element('div', { class: 'sheet-tabs', role: 'tablist', 'aria-label': '工作表' });

  /** What is drawn, so that the same is not drawn again. */
  private drawn = '';

  constructor(private readonly choose: (sheetId: string) => void) {
    this.root.addEventListener('keydown', (event) => this.move(event));
  }

  draw(sheets: readonly TabSheet[], activeId: string): void {
    const key = JSON.stringify([
      activeId,
      sheets.map(({ id, name, isProtected }) => [id, name, isProtected]),
    ]);
    if (key === this.drawn) return;
    this.drawn = key;
    const hadFocus = this.root.contains(document.activeElement);
    const tabs = sheets.map((sheet) =>
      element('button', {
        type: 'button',
        role: 'tab',
        class: 'sheet-tab',
        'aria-selected': String(sheet.id === activeId),
        tabindex: sheet.id === activeId ? '0' : '-1',
        text: sheet.isProtected ? `${sheet.name}（受保护）` : sheet.name,
        click: () => this.choose(sheet.id),
      }),
    );
    this.root.replaceChildren(...tabs);
    const active = tabs[sheets.findIndex(({ id }) => id === activeId)];
    if (hadFocus) active?.focus();
    else active?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private move(event: KeyboardEvent): void {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const tabs = [...this.root.querySelectorAll<HTMLButtonElement>('.sheet-tab')];
    const at = tabs.indexOf(document.activeElement as HTMLButtonElement);
    const next = (at + step + tabs.length) % tabs.length;
    tabs[next]?.click();
    this.root.querySelectorAll<HTMLButtonElement>('.sheet-tab')[next]?.focus();
    event.preventDefault();
  }
}

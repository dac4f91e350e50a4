import { element } from './element';

export type MenuEntry =
  | {
      readonly label: string;
      /** Keys, at the right. */
      readonly hint?: string;
      /** What it is, in smaller letters below. */
      readonly note?: string;
      readonly run: () => void;
    }
  | { readonly heading: string };

function moveIn(menu: HTMLElement, event: KeyboardEvent): void {
  const items = [...menu.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const to: Readonly<Record<string, number>> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = to[event.key];
  if (next === undefined) return;
  items[next]?.focus();
  event.preventDefault();
}

/** Where a menu opens, in pixels of the window. */
export interface MenuPlace {
  readonly left: number;
  readonly top: number;
}

const EDGE = 8;

/** Opens a menu at a place of the window, kept inside it. `closed` is told when it goes, and whether by choice or Escape. */
function showMenu(
  place: MenuPlace,
  entries: readonly MenuEntry[],
  closed: (isByKey: boolean) => void,
): HTMLElement {
  document.querySelector('.menu')?.dispatchEvent(new Event('give-way'));
  const close = (isByKey: boolean) => {
    menu.remove();
    document.removeEventListener('pointerdown', outside, true);
    window.removeEventListener('blur', away);
    closed(isByKey);
  };
  const away = () => close(false);
  const outside = (event: PointerEvent) => {
    if (!menu.contains(event.target as Node)) close(false);
  };
  const items = entries.map((entry) => {
    if ('heading' in entry) return element('div', { class: 'menu-heading', text: entry.heading });
    return element(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        class: 'menu-item',
        click: () => {
          close(true);
          entry.run();
        },
      },
      element(
        'span',
        { class: 'menu-words' },
        element('span', { text: entry.label }),
        ...(entry.note ? [element('span', { class: 'menu-note', text: entry.note })] : []),
      ),
      element('span', { class: 'menu-hint', text: entry.hint ?? '' }),
    );
  });
  const menu: HTMLElement = element(
    'div',
    {
      class: 'menu',
      role: 'menu',
      'give-way': () => close(false),
      keydown: (event) => {
        if ((event as KeyboardEvent).key === 'Escape') close(true);
        else moveIn(menu, event as KeyboardEvent);
      },
    },
    ...items,
  );
  document.body.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(EDGE, Math.min(place.left, window.innerWidth - width - EDGE))}px`;
  menu.style.top = `${Math.max(EDGE, Math.min(place.top, window.innerHeight - height - EDGE))}px`;
  document.addEventListener('pointerdown', outside, true);
  // A click into the pane's frame is no click of this page.
  window.addEventListener('blur', away);
  menu.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  return menu;
}

/** Opens a menu at a place, such as that of the mouse; `giveBack` puts the keyboard where it was. */
export function openMenuAt(place: MenuPlace, entries: readonly MenuEntry[], giveBack: () => void): void {
  showMenu(place, entries, (isByKey) => isByKey && giveBack());
}

/** Opens a menu under a button. It closes by choice, Escape, or a click elsewhere, and gives the focus back. */
export function openMenu(button: HTMLElement, entries: readonly MenuEntry[]): void {
  if (button.getAttribute('aria-expanded') === 'true') {
    document.querySelector('.menu')?.dispatchEvent(new Event('give-way'));
    return;
  }
  const place = button.getBoundingClientRect();
  button.setAttribute('aria-expanded', 'true');
  showMenu({ left: place.left, top: place.bottom + 2 }, entries, (isByKey) => {
    // The click on the button that closes the menu comes after this and must not open it again.
    setTimeout(() => button.setAttribute('aria-expanded', 'false'), isByKey ? 0 : 200);
    if (isByKey) button.focus();
  });
}

import { element } from './element';

export type MenuEntry =
  | { readonly label: string; readonly hint?: string; readonly run: () => void }
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

/** Opens a menu under a button. It closes by choice, Escape, or a click elsewhere, and gives the focus back. */
export function openMenu(button: HTMLElement, entries: readonly MenuEntry[]): void {
  const close = (giveBack: boolean) => {
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', outside, true);
    if (giveBack) button.focus();
  };
  const outside = (event: PointerEvent) => {
    if (!menu.contains(event.target as Node) && !button.contains(event.target as Node)) close(false);
  };
  if (button.getAttribute('aria-expanded') === 'true') {
    document.querySelector('.menu')?.remove();
    button.setAttribute('aria-expanded', 'false');
    return;
  }
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
      element('span', { text: entry.label }),
      element('span', { class: 'menu-hint', text: entry.hint ?? '' }),
    );
  });
  const menu: HTMLElement = element(
    'div',
    {
      class: 'menu',
      role: 'menu',
      keydown: (event) => {
        if ((event as KeyboardEvent).key === 'Escape') close(true);
        else moveIn(menu, event as KeyboardEvent);
      },
    },
    ...items,
  );
  const place = button.getBoundingClientRect();
  menu.style.left = `${place.left}px`;
  menu.style.top = `${place.bottom + 2}px`;
  document.body.append(menu);
  button.setAttribute('aria-expanded', 'true');
  document.addEventListener('pointerdown', outside, true);
  menu.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
}

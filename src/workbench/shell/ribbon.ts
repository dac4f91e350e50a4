import type { Manifest, RibbonButton, RibbonGroup } from '../manifest/read-manifest';
import { element } from './element';

const ICON_SIZE = 32;

/** What the ribbon asks the page to do. */
export interface RibbonListener {
  press(button: RibbonButton): void;
}

function iconFor(button: RibbonButton): string | null {
  const sizes = [...button.icons.keys()].sort((one, other) => one - other);
  const size = sizes.find((candidate) => candidate >= ICON_SIZE) ?? sizes.at(-1);
  return size === undefined ? null : (button.icons.get(size) ?? null);
}

function drawButton(button: RibbonButton, listener: RibbonListener): HTMLElement {
  const icon = iconFor(button);
  const tipId = `tip-${button.id}`;
  const { title, description } = button.supertip;
  const item: HTMLElement = element(
    'div',
    { class: 'ribbon-item' },
    element(
      'button',
      {
        type: 'button',
        class: 'ribbon-button',
        id: button.id,
        'aria-describedby': tipId,
        click: () => {
          // Who has pressed it knows it: the note would only cover the sheet.
          item.classList.add('is-quiet');
          listener.press(button);
        },
        pointerleave: () => item.classList.remove('is-quiet'),
      },
      icon
        ? element('img', { src: icon, alt: '', width: String(ICON_SIZE), height: String(ICON_SIZE) })
        : element('span', { class: 'ribbon-no-icon', 'aria-hidden': 'true' }),
      element('span', { class: 'ribbon-label', text: button.label }),
    ),
    element(
      'div',
      { class: 'supertip', role: 'tooltip', id: tipId },
      element('strong', { text: title }),
      element('p', { text: description }),
    ),
  );
  return item;
}

function drawGroup(group: RibbonGroup, listener: RibbonListener): HTMLElement {
  return element(
    'div',
    { class: 'ribbon-group', role: 'group', 'aria-label': group.label },
    element('div', { class: 'ribbon-items' }, ...group.buttons.map((button) => drawButton(button, listener))),
    element('div', { class: 'ribbon-group-label', 'aria-hidden': 'true', text: group.label }),
  );
}

/** Left and right move between the buttons, as in a toolbar. */
function moveFocus(root: HTMLElement, event: KeyboardEvent): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('.ribbon-button:not(:disabled)')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
}

/** The name of the add-in's tab, above its buttons. */
export function drawRibbonTab(manifest: Manifest): HTMLElement {
  return element('div', { class: 'ribbon-tab' }, element('span', { text: manifest.tabs[0]?.label ?? '' }));
}

/** Draws what the manifest puts on the ribbon. */
export function drawRibbon(manifest: Manifest, listener: RibbonListener): HTMLElement {
  const root: HTMLElement = element('div', {
    class: 'ribbon',
    role: 'toolbar',
    'aria-label': manifest.tabs[0]?.label ?? manifest.name,
    keydown: (event) => moveFocus(root, event as KeyboardEvent),
  });
  for (const tab of manifest.tabs) {
    for (const group of tab.groups) root.append(drawGroup(group, listener));
  }
  return root;
}

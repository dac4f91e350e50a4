import { element } from './element';

const GAP = 4;
const WIDTH = 280;

/** The note beside a selected cell that has an input prompt. */
export class PromptNote {
  readonly root = element('div', { class: 'prompt-note', role: 'status', hidden: true });

  show(title: string, text: string, cell: DOMRect, within: DOMRect): void {
    this.root.replaceChildren(element('strong', { text: title }), element('p', { text }));
    this.root.hidden = false;
    const left = Math.min(cell.left + GAP, within.right - WIDTH - GAP);
    this.root.style.left = `${Math.max(within.left, left)}px`;
    const below = cell.bottom + GAP;
    const height = this.root.offsetHeight;
    const top = below + height > within.bottom ? cell.top - height - GAP : below;
    this.root.style.top = `${Math.max(within.top, top)}px`;
  }

  hide(): void {
    this.root.hidden = true;
  }
}

import { element } from './element';

const GAP = 6;
const WIDTH = 260;

/** What somebody said in a note. */
export interface SaidRemark {
  readonly author: string;
  readonly text: string;
}

/** The card beside a cell that has a note (批注): what it says and who said it. */
export class NoteCard {
  readonly root = element('div', { class: 'note-card', hidden: true });

  /** Shows it at the right of a cell, or at its left where there is no room. */
  show(remarks: readonly SaidRemark[], cell: DOMRect, within: DOMRect): void {
    this.root.replaceChildren(
      ...remarks.map(({ author, text }) =>
        element(
          'div',
          { class: 'note-remark' },
          ...(author === '' ? [] : [element('strong', { text: author })]),
          element('p', { text }),
        ),
      ),
    );
    this.root.hidden = false;
    const right = cell.right + GAP;
    const left = right + WIDTH > within.right ? cell.left - WIDTH - GAP : right;
    this.root.style.left = `${Math.max(within.left + GAP, left)}px`;
    const lowest = within.bottom - this.root.offsetHeight - GAP;
    this.root.style.top = `${Math.max(within.top, Math.min(cell.top, lowest))}px`;
  }

  hide(): void {
    this.root.hidden = true;
  }
}

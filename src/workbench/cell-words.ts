import { formatRange, rangeContains } from '../core/sheet/address';
import type { StandInDocument } from '../stand-in/document/document';
import type { Grid } from './grid/grid';
import type { CellNote } from './grid/look';
import type { Shell } from './shell/layout';

type Place = { readonly row: number; readonly column: number };

/** A note in one line, for those to whom it is read out. */
function spoken({ remarks }: CellNote): string {
  return remarks.map(({ author, text }) => (author ? `${author}：${text}` : text)).join('；');
}

/** What the page says of cells: the selected one in the status line, its input prompt, and notes beside their cells. */
export class CellWords {
  private pointed: Place | null = null;

  constructor(
    private readonly shell: Shell,
    private readonly grid: Grid,
    private readonly document: StandInDocument,
  ) {}

  /** Another cell is selected, or it stands elsewhere. */
  selected(): void {
    const { active, selection } = this.document;
    const [first] = this.grid.shown(active.id, {
      ...selection,
      bottom: selection.top,
      right: selection.left,
    });
    const note = this.grid.noteAt(active.id, selection.top, selection.left);
    const words = [active.name, formatRange(selection), first?.text, note && `批注：${spoken(note)}`];
    // Read out by a screen reader, to which the grid itself is a picture.
    this.shell.status.show(words.filter(Boolean).join('  '));
    this.showPrompt();
    this.showNote();
  }

  /** The mouse is over another cell, or over none. */
  pointedAt(place: Place | null): void {
    this.pointed = place;
    this.showNote();
  }

  hide(): void {
    this.shell.prompt.hide();
    this.shell.note.hide();
  }

  private get within(): DOMRect {
    return this.shell.gridPlace.getBoundingClientRect();
  }

  private showPrompt(): void {
    const { active, selection } = this.document;
    const { top, left } = selection;
    const found = active.validations.find(
      (validation) => validation.showsPrompt && rangeContains(validation.area, top, left),
    );
    const place = found?.promptMessage ? this.grid.placeOf(top, left) : null;
    if (!found || !place) this.shell.prompt.hide();
    else this.shell.prompt.show(found.promptTitle, found.promptMessage, place, this.within);
  }

  /** The note of the cell under the mouse, else that of the selected one. */
  private showNote(): void {
    const { active, selection } = this.document;
    const places = [this.pointed, { row: selection.top, column: selection.left }];
    for (const place of places) {
      const note = place && this.grid.noteAt(active.id, place.row, place.column);
      const box = note && this.grid.placeOf(place.row, place.column);
      if (!note || !box || box.bottom < this.within.top || box.top > this.within.bottom) continue;
      this.shell.note.show(note.remarks, box, this.within);
      return;
    }
    this.shell.note.hide();
  }
}

import type { Grid } from './grid/grid';
import type { OpenBook } from './open-book';
import type { Shell } from './shell/layout';

const SMALLEST_FIT = 0.7;
/** Pixels for the row numbers and the scroll bar. */
const BESIDE_COLUMNS = 60;
/** How finely a sheet is fitted. */
const STEPS = 20;

/** How large each sheet is shown: fitted to the window when it first comes to the front, then as the user has it. */
export class SheetZoom {
  private readonly ratios = new Map<string, number>();

  constructor(
    private readonly shell: Shell,
    private readonly grid: Grid,
    private readonly book: OpenBook,
  ) {}

  /** Another sheet has come to the front. */
  activated(): void {
    const { id } = this.book.document.active;
    this.set(this.ratios.get(id) ?? this.fitted());
  }

  set(ratio: number): void {
    this.ratios.set(this.book.document.active.id, ratio);
    this.grid.zoom(ratio);
    this.shell.status.showZoom(ratio);
  }

  /** The ratio at which the used columns fit the window, as far as they stay readable. */
  private fitted(): number {
    const { document, file } = this.book;
    const { active } = document;
    const look = file.look.sheets.get(active.name);
    const right = document.usedRange(active)?.right ?? 1;
    let width = BESIDE_COLUMNS;
    for (let column = 1; column <= right; column++) {
      if (active.hiddenColumns.has(column)) continue;
      width += look?.columnWidths.get(column) ?? look?.defaultColumnWidth ?? 72;
    }
    const ratio = Math.floor((this.shell.gridPlace.clientWidth / width) * STEPS) / STEPS;
    return Math.min(1, Math.max(SMALLEST_FIT, ratio));
  }
}

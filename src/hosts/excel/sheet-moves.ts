import { formatAddress, parseAddress } from '../../core/sheet/address';
import type { Journal, JournalCell, JournalRows } from '../host';
import { moveFormula } from './move-formula';
import { movedLine, type SheetMove } from './sheet-move';

/** A cell of a write where it stands now; its formulas cannot always be told as Excel has moved them by now. */
export interface FollowedCell extends JournalCell {
  readonly isUnsure?: boolean;
}

/** A write where it stands now. */
export interface FollowedJournal extends Journal {
  readonly cells: readonly FollowedCell[];
}

/**
 * Knows how rows and columns moved since each write, so that the write is found again where it stands now. Sheets are known by
 * Excel's id here: their names change.
 */
export class SheetMoves {
  private readonly moves: SheetMove[] = [];
  private readonly since = new WeakMap<Journal, { readonly moves: number; readonly ids: SheetIds }>();

  note(move: SheetMove | null): void {
    if (move) this.moves.push(move);
  }

  /** A write that ends now, with the ids of its sheets; the rows that it put in count for the writes before it. */
  wrote(journal: Journal, ids: SheetIds): void {
    const fromTop = [...journal.rows].sort((one, other) => one.first - other.first);
    for (const { sheet, first, count } of fromTop)
      this.note({ sheet: keyOf(sheet, ids), axis: 'row', at: first, by: count });
    this.since.set(journal, { moves: this.moves.length, ids });
  }

  /** Rows of a write that are gone, as they stood when it was taken back. */
  tookBack(journal: Journal, rows: readonly JournalRows[]): void {
    const ids = this.idsOf(journal);
    const fromBelow = [...rows].sort((one, other) => other.first - one.first);
    for (const { sheet, first, count } of fromBelow)
      this.note({ sheet: keyOf(sheet, ids), axis: 'row', at: first, by: -count });
  }

  /** The sheets of a write by the names that it knows them by. */
  idsOf(journal: Journal): SheetIds {
    return this.since.get(journal)?.ids ?? new Map();
  }

  /** The write where it stands now. What stood in lines that were taken out is gone with them. */
  follow(journal: Journal): FollowedJournal {
    const { moves: first, ids } = this.since.get(journal) ?? { moves: this.moves.length, ids: new Map() };
    let { cells, rows }: FollowedJournal = journal;
    for (const move of withoutReturns(this.moves.slice(first))) {
      cells = cells.flatMap((cell) => movedCell(cell, keyOf(cell.sheet, ids), move));
      rows = rows.flatMap((entry) =>
        keyOf(entry.sheet, ids) === move.sheet ? movedRows(entry, move) : [entry],
      );
    }
    return { ...journal, cells, rows };
  }
}

/** Excel's ids of sheets by name. */
export type SheetIds = ReadonlyMap<string, string>;

function keyOf(sheet: string, ids: SheetIds): string {
  return ids.get(sheet) ?? sheet;
}

/** Lines that were put in and taken out again moved nothing in the end. */
function withoutReturns(moves: readonly SheetMove[]): readonly SheetMove[] {
  const left: SheetMove[] = [];
  for (const move of moves) {
    const last = left.at(-1);
    const isReturn =
      last && last.by > 0 && last.by === -move.by && last.at === move.at && last.axis === move.axis;
    if (isReturn && last.sheet === move.sheet) left.pop();
    else left.push(move);
  }
  return left;
}

function movedAddress(cell: string, move: SheetMove): string | null {
  const place = parseAddress(cell);
  const line = place && movedLine(place[move.axis], move);
  if (!place || line === null) return null;
  return move.axis === 'row' ? formatAddress(line, place.column) : formatAddress(place.row, line);
}

function movedCell(held: FollowedCell, sheet: string, move: SheetMove): readonly FollowedCell[] {
  const { before, after } = held;
  const cell = sheet === move.sheet ? movedAddress(held.cell, move) : held.cell;
  if (cell === null) return [];
  const formulas = [before.formula, after.formula].map((formula) => moveFormula(formula, sheet, move));
  const [was, is] = formulas;
  if (was === undefined || is === undefined) return [{ ...held, cell, isUnsure: true }];
  return [{ ...held, cell, before: { ...before, formula: was }, after: { ...after, formula: is } }];
}

/** Row by row: somebody may have put one in between ours, or taken one of them out. */
function movedRows(rows: JournalRows, move: SheetMove): readonly JournalRows[] {
  const { sheet, count, contents = [] } = rows;
  return Array.from({ length: count }, (_, offset) => rows.first + offset).flatMap((row): JournalRows[] => {
    const first = move.axis === 'row' ? movedLine(row, move) : row;
    if (first === null) return [];
    const own = contents.flatMap((content) => {
      const cell = parseAddress(content.cell)?.row === row ? movedAddress(content.cell, move) : null;
      return cell === null ? [] : [{ ...content, cell }];
    });
    return [{ sheet, first, count: 1, contents: own }];
  });
}

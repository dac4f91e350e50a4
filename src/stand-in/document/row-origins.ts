/** Consecutive rows of the open sheet: as the file has them from `origin` on, or put in since (null). */
interface Stretch {
  readonly origin: number | null;
  readonly count: number;
}

/** Rows that were put in, as they stand now. */
export interface RowStretch {
  readonly first: number;
  readonly count: number;
}

/** Knows for every row of an open sheet where it stood in the file: rows put in and taken out again leave no trace. */
export class RowOrigins {
  private stretches: readonly Stretch[] = [{ origin: 1, count: Number.POSITIVE_INFINITY }];

  insert(first: number, count: number): void {
    const [above, below] = this.cut(first);
    this.stretches = joined([...above, { origin: null, count }, ...below]);
  }

  remove(first: number, count: number): void {
    const [above, rest] = this.cut(first);
    const keeper = new RowOrigins();
    keeper.stretches = rest;
    const [, below] = keeper.cut(count + 1);
    this.stretches = joined([...above, ...below]);
  }

  /** Rows that are not in the file, from the top down, as they stand now. */
  inserted(): RowStretch[] {
    const found: RowStretch[] = [];
    let row = 1;
    for (const { origin, count } of this.stretches) {
      if (origin === null) found.push({ first: row, count });
      row += count;
    }
    return found;
  }

  /** True when rows of the file itself are gone. */
  hasLostRows(): boolean {
    let next = 1;
    for (const { origin, count } of this.stretches) {
      if (origin === null) continue;
      if (origin !== next) return true;
      next = origin + count;
    }
    return false;
  }

  /** The stretches above a row and those from it on. */
  private cut(row: number): [readonly Stretch[], readonly Stretch[]] {
    const above: Stretch[] = [];
    const below: Stretch[] = [];
    let at = 1;
    for (const { origin, count } of this.stretches) {
      const before = Math.max(0, Math.min(count, row - at));
      if (before > 0) above.push({ origin, count: before });
      if (before < count)
        below.push({ origin: origin === null ? null : origin + before, count: count - before });
      at += count;
    }
    return [above, below];
  }
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    const continues =
      last !== undefined &&
      (last.origin === null ? stretch.origin === null : stretch.origin === last.origin + last.count);
    if (last && continues)
      result[result.length - 1] = { origin: last.origin, count: last.count + stretch.count };
    else result.push(stretch);
  }
  return result;
}

/** Consecutive rows (or columns) of the open sheet: as the file has them from `origin` on, or put in since (null). */
interface Stretch {
  readonly origin: number | null;
  readonly count: number;
}

/** Rows or columns that were put in, as they stand now. */
export interface LineStretch {
  readonly first: number;
  readonly count: number;
}

/** Knows for every row, or every column, of an open sheet where it stood in the file: what was put in and taken out again leaves no trace. */
export class LineOrigins {
  private stretches: readonly Stretch[] = [{ origin: 1, count: Number.POSITIVE_INFINITY }];

  insert(first: number, count: number): void {
    const [before, after] = this.cut(first);
    this.stretches = joined([...before, { origin: null, count }, ...after]);
  }

  remove(first: number, count: number): void {
    const [before, rest] = this.cut(first);
    const keeper = new LineOrigins();
    keeper.stretches = rest;
    const [, after] = keeper.cut(count + 1);
    this.stretches = joined([...before, ...after]);
  }

  /** Lines that are not in the file, the first one first, as they stand now. */
  inserted(): LineStretch[] {
    const found: LineStretch[] = [];
    let line = 1;
    for (const { origin, count } of this.stretches) {
      if (origin === null) found.push({ first: line, count });
      line += count;
    }
    return found;
  }

  /** True when lines of the file itself are gone. */
  hasLostLines(): boolean {
    let next = 1;
    for (const { origin, count } of this.stretches) {
      if (origin === null) continue;
      if (origin !== next) return true;
      next = origin + count;
    }
    return false;
  }

  /** The stretches before a line and those from it on. */
  private cut(line: number): [readonly Stretch[], readonly Stretch[]] {
    const before: Stretch[] = [];
    const after: Stretch[] = [];
    let at = 1;
    for (const { origin, count } of this.stretches) {
      const earlier = Math.max(0, Math.min(count, line - at));
      if (earlier > 0) before.push({ origin, count: earlier });
      if (earlier < count)
        after.push({ origin: origin === null ? null : origin + earlier, count: count - earlier });
      at += count;
    }
    return [before, after];
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

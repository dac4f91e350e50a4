/** Rows or columns as runs, so that a hidden stretch to the sheet's edge costs nothing until it is clipped. */
export interface Spans {
  add(from: number, to: number): void;
  /** The numbers that lie between `first` and `last`, edges included. */
  within(first: number, last: number): Set<number>;
}

export function createSpans(): Spans {
  const runs: { from: number; to: number }[] = [];
  return {
    add(from, to) {
      const last = runs.at(-1);
      if (last && from === last.to + 1) last.to = to;
      else runs.push({ from, to });
    },
    within(first, last) {
      const numbers = new Set<number>();
      for (const run of runs) {
        for (let at = Math.max(run.from, first); at <= Math.min(run.to, last); at++) numbers.add(at);
      }
      return numbers;
    },
  };
}

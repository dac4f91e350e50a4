/** A text of a cell as it is compared: normalised, with what may repeat taken out. */
export interface ComparedText<T> {
  readonly owner: T;
  /** Stretches of normalised text; a run never goes over their ends. */
  readonly text: string;
  /** For each unit of `text`, the index in the raw text. */
  readonly indices: readonly number[];
}

/** A stretch that two texts share. */
export interface SharedRun<T> {
  readonly first: T;
  readonly second: T;
  readonly text: string;
  /** In the raw text of each. */
  readonly firstSpan: { readonly from: number; readonly to: number };
  readonly secondSpan: { readonly from: number; readonly to: number };
}

/** Stands where a title or a name was taken out: a run ends there. */
export const GAP = '\u0000';

const BLOCK = 15;

interface Place {
  readonly text: number;
  readonly at: number;
}

/**
 * Runs of at least `least` (30 or more) characters that two of the texts share, each with the first text it stands in.
 * A run that long holds a whole aligned block of 15, so that only those are kept: linear in the texts' length.
 */
export function findSharedRuns<T>(texts: readonly ComparedText<T>[], least: number): readonly SharedRun<T>[] {
  const blocks = new Map<string, Place>();
  const runs: SharedRun<T>[] = [];
  texts.forEach((own, number) => {
    let at = blocks.size === 0 ? own.text.length : 0;
    while (at + BLOCK <= own.text.length) {
      const place = blocks.get(own.text.slice(at, at + BLOCK));
      const known = place && texts[place.text];
      const run = known && place ? extend(known.text, place.at, own.text, at) : null;
      if (known && run && run.length >= least) {
        runs.push({
          first: known.owner,
          second: own.owner,
          text: own.text.slice(run.second, run.second + run.length),
          firstSpan: rawSpan(known, run.first, run.length),
          secondSpan: rawSpan(own, run.second, run.length),
        });
        at = run.second + run.length;
      } else at += 1;
    }
    if (number === texts.length - 1) return;
    for (let from = 0; from + BLOCK <= own.text.length; from += BLOCK) {
      const key = own.text.slice(from, from + BLOCK);
      if (!key.includes(GAP) && !blocks.has(key)) blocks.set(key, { text: number, at: from });
    }
  });
  return runs;
}

/** The longest run round two equal places. */
function extend(one: string, oneAt: number, other: string, otherAt: number) {
  let back = 0;
  while (isSame(one[oneAt - back - 1], other[otherAt - back - 1])) back += 1;
  let on = 0;
  while (isSame(one[oneAt + on], other[otherAt + on])) on += 1;
  return { first: oneAt - back, second: otherAt - back, length: back + on };
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other && one !== GAP;
}

function rawSpan<T>({ indices }: ComparedText<T>, from: number, length: number) {
  return { from: indices[from] ?? 0, to: (indices[from + length - 1] ?? 0) + 1 };
}

/** Two texts as what they begin and end with in common and what differs between. */
export interface DifferingParts {
  readonly head: string;
  readonly first: string;
  readonly second: string;
  readonly tail: string;
}

/** Splits two texts at where they begin and cease to differ, never inside a surrogate pair. */
export function differingParts(first: string, second: string): DifferingParts {
  const [a, b] = [[...first], [...second]];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return {
    head: a.slice(0, head).join(''),
    first: a.slice(head, a.length - tail).join(''),
    second: b.slice(head, b.length - tail).join(''),
    tail: a.slice(a.length - tail).join(''),
  };
}

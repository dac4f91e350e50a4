/** What is wrong in a settings file. */
export interface FileProblem {
  /** Counted from 1; null: no line of its own. */
  readonly line: number | null;
  readonly message: string;
}

/** Problems in the order of their lines, each on a line of its own. */
export function listProblems(problems: readonly FileProblem[]): string {
  return [...problems]
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
    .map(({ line, message }) => `\n  ${line === null ? '' : `第 ${line} 行，`}${message}`)
    .join('');
}

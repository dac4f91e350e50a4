/** Where the command writes; the tests put their own in its place. */
export interface Console {
  out(text: string): void;
  error(text: string): void;
  /** Standard error is a terminal: a progress line may be drawn. */
  readonly isTerminal: boolean;
  /** Columns of the terminal; 80 when unknown. */
  readonly columns: number;
}

export const processConsole: Console = {
  out: (text) => {
    process.stdout.write(text);
  },
  error: (text) => {
    process.stderr.write(text);
  },
  isTerminal: process.stderr.isTTY === true,
  columns: process.stderr.columns ?? 80,
};

import type { Console } from '../../src/cli/console';

export interface CapturedConsole extends Console {
  readonly printed: () => string;
  readonly complained: () => string;
}

/** A console that keeps what is written to it. */
export function captureConsole(isTerminal = false): CapturedConsole {
  const printed: string[] = [];
  const complained: string[] = [];
  return {
    out: (text) => {
      printed.push(text);
    },
    error: (text) => {
      complained.push(text);
    },
    isTerminal,
    columns: 80,
    printed: () => printed.join(''),
    complained: () => complained.join(''),
  };
}

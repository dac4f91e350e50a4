import type { Console } from './console';
import { clipTo } from './text-width';

/** Few files need no progress line. */
const WORTH_SHOWING = 5;
const REDRAW_MILLISECONDS = 100;

export interface Progress {
  step(name: string): void;
  end(): void;
}

/** A line on the terminal that is drawn over itself: `校验 120/1000 · 预计还需 8 秒 · 某单位.xlsx`. */
export function startProgress(console: Console, verb: string, total: number): Progress {
  if (!console.isTerminal || total < WORTH_SHOWING) return { step: () => {}, end: () => {} };
  const started = Date.now();
  let done = 0;
  let drawn = 0;
  return {
    step(name) {
      done++;
      const now = Date.now();
      if (now - drawn < REDRAW_MILLISECONDS && done < total) return;
      drawn = now;
      const seconds = Math.ceil(((now - started) / done) * (total - done) * 0.001);
      const line = `${verb} ${done}/${total} · 预计还需 ${seconds} 秒 · ${name}`;
      console.error(`\r\u001b[K${clipTo(line, console.columns - 1)}`);
    },
    end() {
      console.error('\r\u001b[K');
    },
  };
}

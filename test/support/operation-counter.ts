import { Session } from 'node:inspector';
import { join } from 'node:path';

/** How often each block of the product's code ran, by `file:function:from-to`. */
export type Operations = ReadonlyMap<string, number>;

interface CountedScript {
  readonly url: string;
  readonly functions: readonly {
    readonly functionName: string;
    readonly ranges: readonly {
      readonly startOffset: number;
      readonly endOffset: number;
      readonly count: number;
    }[];
  }[];
}

const SOURCES = join('src', '');

/**
 * Counts what the product's code does in a piece of work: the same on every machine, unlike the time that it takes.
 * Only code that is loaded after this is counted to the last block, so import it afterwards.
 */
export function startCounting(): (work: () => void) => Operations {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return (work) => {
    // Taking the counts sets them back to nothing.
    taken(session);
    work();
    return operationsOf(taken(session));
  };
}

function taken(session: Session): readonly CountedScript[] {
  let scripts: readonly CountedScript[] = [];
  // In the same process the answer comes before `post` returns.
  session.post('Profiler.takePreciseCoverage', (error, answer) => {
    if (error) throw error;
    scripts = answer.result;
  });
  return scripts;
}

function operationsOf(scripts: readonly CountedScript[]): Operations {
  const operations = new Map<string, number>();
  for (const { url, functions } of scripts) {
    const at = url.lastIndexOf(SOURCES);
    if (at < 0 || url.includes('node_modules')) continue;
    for (const { functionName, ranges } of functions) {
      for (const { startOffset, endOffset, count } of ranges) {
        operations.set(`${url.slice(at)}:${functionName}:${startOffset}-${endOffset}`, count);
      }
    }
  }
  return operations;
}

/** Blocks that run less often are not looked at: few runs say nothing about growth. */
const ENOUGH = 2_000;

/**
 * The blocks that ran more than `most` times as often in each piece of work as in the one before. With twice the input
 * each time a block that is linear runs twice as often, one that is quadratic four times.
 */
export function outOfProportion(counted: readonly Operations[], most: number): readonly string[] {
  const found: string[] = [];
  for (const [block, count] of counted.at(-1) ?? []) {
    const counts = counted.map((operations) => operations.get(block) ?? 0);
    const isOut = counts.every((here, at) => {
      const before = counts[at - 1];
      return before === undefined || (before > 0 && here > before * most);
    });
    if (count >= ENOUGH && isOut) found.push(`${block} ${counts.join(' → ')}`);
  }
  return found;
}

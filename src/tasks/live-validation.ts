import type { CheckResult } from '../core/check/check';
import type { Waiver } from '../core/check/waivers';
import type { Profile } from '../core/profile/profile';
import { RULES } from '../core/rules/index';
import type { Workbook } from '../core/sheet/sheet';
import type { Host, HostProblem, HostResult, SheetChange } from '../hosts/host';
import { type Judgement, judge } from './judge';

/** Wait after the last change, and the least time between two checks. */
const QUIET_MILLISECONDS = 400;
const LEAST_INTERVAL_MILLISECONDS = 1_000;

/** What was found again on the sheets that changed, by the rules that judge while typing (rule book 9.1). */
export interface LiveResult {
  readonly sheets: readonly string[];
  readonly judgement: Judgement;
  readonly result: CheckResult;
  /** The codes of the rules that were run: findings of other rules still stand as they were. */
  readonly codes: readonly string[];
}

/** Waits, and calls; gives the way to call it off. A test puts its own clock here. */
export interface Clock {
  now(): number;
  after(milliseconds: number, work: () => void): () => void;
}

export interface LiveOptions {
  /** Asked at every check, so that a change of the settings counts at once. */
  readonly profile?: () => Profile | undefined;
  readonly waivers?: () => readonly Waiver[];
  onResult(result: LiveResult): void;
  onProblem(problem: HostProblem): void;
  readonly clock?: Clock;
}

export interface LiveValidation {
  /** Switches it off: the handlers are removed and a check under way tells nothing any more. */
  stop(): Promise<void>;
}

const SYSTEM_CLOCK: Clock = {
  now: () => Date.now(),
  after: (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The rules that judge one row while it is being typed. */
export const INLINE_RULES = RULES.filter((rule) => rule.isInline);

/**
 * 实时校验: listens to changes (the host leaves our own writes out), waits until typing rests, and reads only the sheets
 * that changed, each in one block. It writes nothing, so that nothing it does can start it again.
 */
export async function startLiveValidation(
  host: Host,
  options: LiveOptions,
): Promise<HostResult<LiveValidation>> {
  const clock = options.clock ?? SYSTEM_CLOCK;
  const changed = new Set<string>();
  let isStopped = false;
  let isChecking = false;
  let lastCheck = Number.NEGATIVE_INFINITY;
  let callOff: (() => void) | null = null;

  const plan = () => {
    if (isStopped || isChecking || changed.size === 0) return;
    callOff?.();
    const wait = Math.max(QUIET_MILLISECONDS, lastCheck + LEAST_INTERVAL_MILLISECONDS - clock.now());
    callOff = clock.after(wait, () => void check());
  };

  const check = async () => {
    callOff = null;
    const sheets = [...changed];
    changed.clear();
    isChecking = true;
    lastCheck = clock.now();
    const read = await host.readSheets(sheets);
    isChecking = false;
    if (isStopped) return;
    if (read.ok) options.onResult(judged(read.value, sheets, options));
    // While a cell is being typed nothing can be read: the change is looked at when typing ends.
    else if (read.problem.code === 'cell-edit-mode') for (const sheet of sheets) changed.add(sheet);
    else options.onProblem(read.problem);
    plan();
  };

  const listening = await host.onChanged((change: SheetChange) => {
    changed.add(change.sheet);
    plan();
  });
  if (!listening.ok) return listening;
  return {
    ok: true,
    value: {
      stop: async () => {
        isStopped = true;
        callOff?.();
        callOff = null;
        await listening.value();
      },
    },
  };
}

function judged(workbook: Workbook, sheets: readonly string[], options: LiveOptions): LiveResult {
  const profile = options.profile?.();
  const judgement = judge(workbook, {
    ...(profile ? { profile } : {}),
    rules: INLINE_RULES,
    waivers: options.waivers?.() ?? [],
  });
  return { sheets, judgement, result: judgement.result, codes: INLINE_RULES.map((rule) => rule.code) };
}

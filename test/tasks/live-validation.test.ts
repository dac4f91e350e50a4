import { describe, expect, it } from 'vitest';
import type { HostProblem, SheetChange } from '../../src/hosts/host';
import { OoxmlHost } from '../../src/hosts/ooxml/ooxml-host';
import {
  type Clock,
  INLINE_RULES,
  type LiveResult,
  startLiveValidation,
} from '../../src/tasks/live-validation';
import { granted, openExcel, realWorkbooks } from '../support/hosts';

/** A clock that stands until it is told to go on. */
class HandClock implements Clock {
  private time = 0;
  private waiting: { at: number; work: () => void }[] = [];
  now(): number {
    return this.time;
  }
  after(milliseconds: number, work: () => void): () => void {
    const entry = { at: this.time + milliseconds, work };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  }
  async pass(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    const due = this.waiting.filter((entry) => entry.at <= this.time);
    this.waiting = this.waiting.filter((entry) => entry.at > this.time);
    for (const { work } of due) work();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  get pending(): number {
    return this.waiting.length;
  }
}

const [, seed] = realWorkbooks();
if (!seed) throw new Error('no seed');

/** A file whose host can be made to tell of changes, and counts its reads. */
class ChangingHost extends OoxmlHost {
  reads: string[] = [];
  listeners = new Set<(change: SheetChange) => void>();
  override async onChanged(listener?: (change: SheetChange) => void) {
    if (listener) this.listeners.add(listener);
    return { ok: true as const, value: async () => void (listener && this.listeners.delete(listener)) };
  }
  override async readSheets(which: 'all' | 'active' | readonly string[]) {
    this.reads.push(typeof which === 'string' ? which : which.join());
    return super.readSheets(which);
  }
  change(sheet: string): void {
    for (const listener of this.listeners) listener({ sheet, address: 'A1' });
  }
}

async function started() {
  const host = new ChangingHost(seed?.bytes ?? new Uint8Array());
  const clock = new HandClock();
  const results: LiveResult[] = [];
  const problems: HostProblem[] = [];
  const names = granted(await host.listSheets()).map(({ name }) => name);
  host.reads = [];
  const live = granted(
    await startLiveValidation(host, {
      clock,
      onResult: (result) => void results.push(result),
      onProblem: (problem) => void problems.push(problem),
    }),
  );
  return { host, clock, results, problems, names, live };
}

describe('live validation', () => {
  it('waits until typing rests, reads only what changed, and runs the inline rules alone', async () => {
    const { host, clock, results, names } = await started();
    const [first = '', second = ''] = names;
    host.change(first);
    await clock.pass(300);
    host.change(first);
    await clock.pass(300);
    expect(host.reads).toEqual([]);
    await clock.pass(200);
    expect(host.reads).toEqual([first]);
    expect(results[0]?.sheets).toEqual([first]);
    const inline = INLINE_RULES.map((rule) => rule.code as string);
    expect(inline.length).toBeGreaterThan(5);
    expect(results[0]?.result.findings.every((finding) => inline.includes(finding.code))).toBe(true);
    host.change(second);
    host.change(first);
    await clock.pass(500);
    expect(host.reads).toHaveLength(1);
    await clock.pass(600);
    expect(host.reads[1]?.split(',').sort()).toEqual([first, second].sort());
  });

  it('does not start itself again', async () => {
    const { host, clock, names } = await started();
    host.change(names[0] ?? '');
    await clock.pass(500);
    await clock.pass(5_000);
    expect(host.reads).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it('stops: no handler, no timer, no further result', async () => {
    const { host, clock, results, names, live } = await started();
    host.change(names[0] ?? '');
    await live.stop();
    expect(host.listeners.size).toBe(0);
    await clock.pass(5_000);
    expect(host.reads).toEqual([]);
    expect(results).toEqual([]);
  });

  it('tells of a sheet that is gone, and goes on', async () => {
    const { host, clock, problems, results, names } = await started();
    host.change('没有');
    await clock.pass(500);
    expect(problems.map(({ code }) => code)).toEqual(['sheet-missing']);
    host.change(names[0] ?? '');
    await clock.pass(1_500);
    expect(results).toHaveLength(1);
  });

  it('through office.js: tries again in silence while a cell is being typed, and leaves no handler', async () => {
    const { host, standIn } = openExcel(seed.bytes);
    const clock = new HandClock();
    const results: LiveResult[] = [];
    const problems: HostProblem[] = [];
    const live = granted(
      await startLiveValidation(host, {
        clock,
        onResult: (result) => void results.push(result),
        onProblem: (problem) => void problems.push(problem),
      }),
    );
    const { document, excel } = standIn;
    const sheet = document.sheets[0];
    if (!sheet) throw new Error('no sheet');
    document.write({ sheet, area: { top: 3, left: 2, bottom: 3, right: 2 } }, '改', false);
    await clock.pass(0);
    excel.misbehaviour.isEditingCell = true;
    await clock.pass(500);
    expect([results.length, problems.length]).toEqual([0, 0]);
    excel.misbehaviour.isEditingCell = false;
    await clock.pass(1_500);
    expect(results).toHaveLength(1);
    expect(problems).toEqual([]);
    await live.stop();
    expect(excel.events.open).toBe(0);
  });
});

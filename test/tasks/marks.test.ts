import { describe, expect, it } from 'vitest';
import { CHINESE } from '../../src/core/messages/chinese';
import type { Edit } from '../../src/core/sheet/edit';
import { createSheet } from '../../src/core/sheet/sheet';
import { OoxmlHost } from '../../src/hosts/ooxml/ooxml-host';
import { type Judgement, judge } from '../../src/tasks/judge';
import { markEdits } from '../../src/tasks/mark-edits';
import { clearMarks, markFindings } from '../../src/tasks/marks';
import { granted, realWorkbooks } from '../support/hosts';

const NOTHING = { label: '', cells: [], rows: [], addedSheets: [] };

/** A host that keeps what it is asked to write, and refuses one write. */
class NotingHost extends OoxmlHost {
  readonly asked: (readonly Edit[])[] = [];
  refusesAt = -1;
  override async apply(edits: readonly Edit[]) {
    this.asked.push(edits);
    if (this.asked.length - 1 === this.refusesAt) {
      const problem = { code: 'offline', message: '断了。', nextStep: '请再试。', detail: null } as const;
      return { kind: 'failed' as const, problem, rolledBack: true };
    }
    return { kind: 'applied' as const, journal: NOTHING, skipped: edits.slice(0, 1) };
  }
}

/** What was found in a real sheet, on as many sheets as are asked for. */
async function foundOn(count: number) {
  const seed = realWorkbooks().find(({ name }) => name.startsWith('绵阳'));
  if (!seed) throw new Error('no seed');
  const host = new NotingHost(seed.bytes);
  const real = judge(granted(await host.readSheets('all')));
  const [first] = real.result.findings;
  if (!first) throw new Error('nothing was found');
  const onFirst = real.result.findings.filter(({ sheet }) => sheet === first.sheet);
  const names = Array.from({ length: count }, (_, at) => `表${at}`);
  const judgement: Judgement = {
    ...real,
    workbook: { ...real.workbook, sheets: names.map((name) => createSheet({ name, cells: [] })) },
    result: {
      ...real.result,
      findings: names.flatMap((sheet) => onFirst.map((finding) => ({ ...finding, sheet }))),
    },
  };
  return { host, judgement, edits: markEdits(names, judgement.result.findings, CHINESE) };
}

function sorted(edits: readonly Edit[]): readonly string[] {
  return edits.map((edit) => JSON.stringify(edit)).sort();
}

describe('the prompt of a cell', () => {
  it('says once, after their codes, what several rules say in the same words', async () => {
    const sample = realWorkbooks().find(({ name }) => name.startsWith('巴楚'));
    if (!sample) throw new Error('no sample');
    const { workbook, result } = judge(granted(await new OoxmlHost(sample.bytes).readSheets('all')));
    const [sheet = ''] = workbook.sheets.map(({ name }) => name);
    const here = result.findings.filter((finding) => finding.sheet === sheet && finding.cell === 'E11');
    const reason = '无法判定：表中没有实际完成值列。';
    expect(here.length).toBeGreaterThan(4);
    const prompt = markEdits([sheet], here, CHINESE).find(({ kind }) => kind === 'add-prompt');
    if (prompt?.kind !== 'add-prompt') throw new Error('no prompt');
    expect(prompt.text.split(reason)).toHaveLength(2);
    expect(prompt.text).toMatch(/^(?:PE\d+ ){4}\+\d+ 无法判定/m);
  });
});

describe('marks', () => {
  it('of a workbook go in with one write', async () => {
    const { host, judgement, edits } = await foundOn(3);
    expect((await markFindings(host, judgement, CHINESE)).kind).toBe('applied');
    expect(host.asked).toHaveLength(1);
    expect(sorted(host.asked.flat())).toEqual(sorted(edits));
  });

  it('by the thousand go in with several, no sheet in two', async () => {
    const { host, judgement, edits } = await foundOn(100);
    const outcome = await markFindings(host, judgement, CHINESE);
    expect(edits.length).toBeGreaterThan(3_000);
    expect(host.asked.length).toBeGreaterThan(1);
    for (const write of host.asked) expect(write.length).toBeLessThanOrEqual(3_000);
    expect(sorted(host.asked.flat())).toEqual(sorted(edits));
    const sheets = host.asked.flatMap((write) => [...new Set(write.map(({ sheet }) => sheet))]);
    expect(sheets).toHaveLength(100);
    expect(outcome).toMatchObject({ kind: 'applied', skipped: host.asked.map(([edit]) => edit) });
  });

  it('of hundreds of sheets are cleared with several writes, one for fifty sheets', async () => {
    const { host, judgement } = await foundOn(120);
    const names = judgement.workbook.sheets.map(({ name }) => name);
    expect((await clearMarks(host, names)).kind).toBe('applied');
    expect(host.asked.map((write) => write.length)).toEqual([50, 50, 20]);
    expect(host.asked.flat()).toEqual(names.map((sheet) => ({ kind: 'remove-marks', sheet })));
  });

  it('stop where a write is refused, and the refusal is told', async () => {
    const { host, judgement } = await foundOn(100);
    host.refusesAt = 1;
    expect(await markFindings(host, judgement, CHINESE)).toMatchObject({
      kind: 'failed',
      problem: { code: 'offline' },
    });
    expect(host.asked).toHaveLength(2);
  });
});

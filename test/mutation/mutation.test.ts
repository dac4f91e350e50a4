import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/core/form/recognise';
import type { Workbook } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/hosts/ooxml/read/read-workbook';
import { FAULT_KINDS } from './fault-kinds';
import { faultsOf, findingsOf, tryFault } from './mutate';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

function workbooks(): { name: string; workbook: Workbook }[] {
  return ['assets/samples', 'test/fixtures/samples'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.xlsx'))
      .map((name) => {
        const read = readWorkbook(new Uint8Array(readFileSync(join(ROOT, folder, name))));
        if (!read.ok) throw new Error(read.refusal.message);
        return { name, workbook: read.workbook };
      }),
  );
}

/** No sample holds a place for these. */
const ON_CLEAN_SHEETS_ALONE = [
  ...['执行率不足仍给满分', '完成值照抄上一行', '填报日期早于年末'],
  ...['总分少加执行率得分', '结论里的总分写错', '结论里的等级写错', '年初预算合计漏加'],
];

interface Line {
  readonly kind: string;
  tried: number;
  found: number;
  stray: number;
  readonly missed: string[];
}

describe('one fault put into a real form', () => {
  const lines: Line[] = FAULT_KINDS.map(({ name }) => ({
    kind: name,
    tried: 0,
    found: 0,
    stray: 0,
    missed: [],
  }));
  const strays: string[] = [];
  for (const { name, workbook } of workbooks()) {
    const before = findingsOf(workbook);
    for (const form of recognise(workbook).forms) {
      const sheet = workbook.sheets.find((known) => known.name === form.sheet);
      if (!sheet) continue;
      FAULT_KINDS.forEach((kind, at) => {
        const line = lines[at];
        if (!line) return;
        for (const fault of faultsOf(kind, form, sheet)) {
          const { found, strayErrors } = tryFault(workbook, before, form.sheet, fault);
          const places = fault.changes.map(({ cell }) => cell).join(',');
          line.tried++;
          if (found) line.found++;
          else line.missed.push(`${name} ${form.sheet} ${places}`);
          if (strayErrors.length > 0) {
            line.stray++;
            strays.push(`${kind.name} ${name} ${form.sheet} ${places}: ${strayErrors.join('; ')}`);
          }
        }
      });
    }
  }

  it('prints how many of each kind were found', () => {
    for (const { kind, tried, found, stray } of lines) {
      console.log(
        `${kind.padEnd(16, '　')} ${String(found).padStart(3)} / ${String(tried).padStart(3)}   other new errors: ${stray}`,
      );
    }
    // Every kind has a form that it fits, or is tried on sheets without a fault alone.
    expect(lines.filter(({ tried }) => tried === 0).map(({ kind }) => kind)).toEqual(ON_CLEAN_SHEETS_ALONE);
    expect(lines.length).toBeGreaterThanOrEqual(50);
  });

  it.each(lines.map((line) => [line.kind, line] as const))(
    '%s is found at its cell, every time',
    (_, line) => {
      expect(line.missed).toEqual([]);
    },
  );

  it('brings no other new error', () => {
    expect(strays).toEqual([]);
  });
});

/**
 * Counts the findings of every sheet in folders of workbooks, and lists the errors of generated sheets by rule.
 * Run: npx tsx test/tools/findings-per-sheet.ts assets/samples test/fixtures/samples [--variants 400]
 */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/core/finding/finding';
import { CHINESE } from '../../src/core/messages/chinese';
import { renderFinding } from '../../src/core/messages/render';
import type { Workbook } from '../../src/core/sheet/sheet';
import { readFileBytes } from '../../src/hosts/ooxml/read/read-file';
import { judge } from '../../src/tasks/judge';
import { makeVariant } from '../support/sheet-variants';

interface Count {
  readonly name: string;
  readonly sheet: string;
  error: number;
  warning: number;
  info: number;
  cannotJudge: number;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

function kindOf({ verdict, severity }: Finding): 'error' | 'warning' | 'info' | 'cannotJudge' {
  return verdict === 'cannot-judge' ? 'cannotJudge' : severity;
}

function count(name: string, workbook: Workbook, onError: (finding: Finding) => void): Count[] {
  const { recognition, result } = judge(workbook);
  const counts = new Map<string, Count>();
  for (const { sheet } of [...recognition.forms, ...recognition.reports]) {
    counts.set(sheet, { name, sheet, error: 0, warning: 0, info: 0, cannotJudge: 0 });
  }
  for (const finding of result.findings) {
    const line = counts.get(finding.sheet);
    if (line) line[kindOf(finding)]++;
    if (kindOf(finding) === 'error') onError(finding);
  }
  return [...counts.values()];
}

function row(words: readonly (string | number)[]): string {
  const [error, warning, info, cannotJudge, ...rest] = words;
  const figures = [error, warning, info, cannotJudge].map((figure) => String(figure).padStart(5));
  return `${figures.join(' ')}  ${rest.join(' ')}`;
}

function average(counts: readonly Count[]): string {
  const of = (kind: 'error' | 'warning' | 'info' | 'cannotJudge') =>
    (counts.reduce((sum, line) => sum + line[kind], 0) / Math.max(1, counts.length)).toFixed(1);
  return row([
    of('error'),
    of('warning'),
    of('info'),
    of('cannotJudge'),
    `per sheet, ${counts.length} sheets`,
  ]);
}

const words = process.argv.slice(2);
const at = words.indexOf('--variants');
const variants = at < 0 ? 0 : Number(words[at + 1] ?? 400);
const folders = at < 0 ? words : words.slice(0, at);

print(row(['error', 'warn', 'info', 'open', 'sheet']));
const counts: Count[] = [];
for (const folder of folders) {
  for (const name of readdirSync(folder)
    .filter((file) => /\.(?:xlsx|xlsm|xls)$/i.test(file))
    .sort()) {
    const read = await readFileBytes(new Uint8Array(readFileSync(join(folder, name))), name);
    if (!read.ok) {
      print(`${name}: ${read.refusal.message}`);
      continue;
    }
    counts.push(...count(name, read.workbook, () => {}));
  }
}
for (const { error, warning, info, cannotJudge, name, sheet } of counts)
  print(row([error, warning, info, cannotJudge, name, sheet]));
print(average(counts));

if (variants > 0) {
  const errors = new Map<string, { times: number; readonly example: string }>();
  const generated: Count[] = [];
  for (let seed = 0; seed < variants; seed++) {
    const { workbook, truths } = makeVariant(seed);
    const name = `variant ${seed} ${truths.map(({ layout }) => layout).join('+')}`;
    generated.push(
      ...count(name, workbook, (finding) => {
        const key = `${finding.code} ${finding.message}`;
        const known = errors.get(key);
        if (known) known.times++;
        else {
          const { problem } = renderFinding(finding, CHINESE);
          errors.set(key, { times: 1, example: `${name} ${finding.sheet}!${finding.cell} ${problem}` });
        }
      }),
    );
  }
  print(average(generated).replace('sheets', 'generated sheets'));
  print('errors on generated sheets, by rule and message, with the first example');
  for (const [key, { times, example }] of [...errors].sort((one, other) => other[1].times - one[1].times))
    print(`${String(times).padStart(5)}  ${key}\n         ${example}`);
}

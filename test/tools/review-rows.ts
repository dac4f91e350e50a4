/**
 * The rows of rule book section 10 that need a reader (`review`) or may come from the extraction (`x`), each with what the
 * product says at its cells. Run: npx tsx test/tools/review-rows.ts
 */

import { readFileSync } from 'node:fs';
import type { Finding } from '../../src/core/finding/finding';
import type { Form, Recognition } from '../../src/core/form/form';
import { CHINESE } from '../../src/core/messages/chinese';
import { renderFinding } from '../../src/core/messages/render';
import { readFileBytes } from '../../src/hosts/ooxml/read/read-file';
import { judge } from '../../src/tasks/judge';
import { SEED_FINDINGS } from '../fixtures/seed-findings';
import type { SeedFinding } from '../fixtures/seed-findings/types';

/** The cells of rows for which the rule book names no code, and why the product says there what it says. */
const READING: Readonly<Record<string, { readonly cells: readonly string[]; readonly why: string }>> = {
  'S000-E03': { cells: ['C32'], why: '三种比较符都读得懂、各自算得对；写法不一不是某条规则的事' },
  'S000-E06': { cells: ['B33', 'C33', 'B43', 'C43'], why: '比率没有定义，要懂业务才看得出' },
  'S000-E11': { cells: ['B15', 'C32'], why: '指标名不同，规则不得相比（手册：PE610 不得报）' },
  'S000-E15': { cells: ['B8', 'B11'], why: '两处都是政策上限，须由人判断；整列说明为空不算缺项' },
  'S001-1-E05': { cells: ['B12'], why: '分号、句号混用不影响条目的读取' },
  'S001-1-E11': { cells: ['D19'], why: '名称以“限额”结尾，是完整的词；只有目标文字表明后面还有字' },
  'S001-2-E05': {
    cells: ['B12', 'E12'],
    why: '“收支平衡”与 13 个月是否矛盾须由人判断；13 个月本身由 PE503 报告',
  },
  'S001-2-E14': { cells: ['F17', 'F18'], why: '小数位数不一不影响取值' },
  'S001-3-E14': { cells: ['E23', 'F23'], why: '“完成”读作“是”，PE310 不得报' },
  'S001-3-E17': { cells: ['E24', 'F24'], why: '只有一行压线，PE309 要三行' },
  'S002-E08': { cells: ['A11', 'A68'], why: '错别字，没有词典规则' },
  'S002-E11': { cells: ['A17', 'A18'], why: '段落内容与标题是否相符须由人判断' },
  'S002-E14': { cells: ['A36'], why: '没有满意度数值，PE317 无法判定；评分表另有满意度时不再提示' },
  'S003-1-E05': { cells: ['D27'], why: '语义不通，须由人判断' },
  'S003-1-E06': { cells: ['B19', 'D22'], why: '同义词混用，须由人判断' },
  'S003-1-E10': {
    cells: ['D4'],
    why: '当年 6 月申报当年预算：申报表允许当年申报，PE602 只报早两年或晚一年以上',
  },
  'S003-2-E09': { cells: ['D4'], why: '两种日期写法都接受' },
  'S003-2-E11': { cells: ['B5', 'A5'], why: '识别时已复原，不报' },
  'S003-2-E13': { cells: ['D20'], why: '指标含义不明，须由人判断' },
  'S003-3-E02': {
    cells: ['B17'],
    why: '实施内容只有 9 个字，是同一单位两个项目通用的说法；PE604 只比较 24 字以上的目标，以免误报',
  },
  'S003-3-E10': { cells: ['A4', 'E7'], why: '填报单位可以不是实施单位' },
  'S004-E02': { cells: ['A6', '职工!A6'], why: '缺行不是缺列，PE101 只查列' },
  'S004-E11': { cells: ['A13', '职工!E11'], why: '报告文字与两张表的指标名不同，规则不得相比' },
  'S004-E14': { cells: ['D18', 'D19'], why: '名称应为缴费比例，须由人判断；单位重复由 PE305 报告' },
  'S004-E15': { cells: ['城乡居民!D20', '职工!D21'], why: '归类与语病，须由人判断' },
};

const print = (line: string) => process.stdout.write(`${line}\n`);

interface Checked {
  readonly recognition: Recognition;
  readonly findings: readonly Finding[];
}

async function check(file: string): Promise<Checked> {
  const bytes = new Uint8Array(readFileSync(new URL(`../../assets/samples/${file}`, import.meta.url)));
  const read = await readFileBytes(bytes, file);
  if (!read.ok) throw new Error(read.refusal.message);
  const { recognition, result } = judge(read.workbook);
  return { recognition, findings: result.findings };
}

const full = (cell: string, sheet: string) => (cell.includes('!') ? cell : `${sheet}!${cell}`);

/** Does a finding name one of the places (`Sheet!*`: any cell of the sheet)? */
function isAt(finding: Finding, places: readonly string[]): boolean {
  const cells = finding.cells.map((cell) => full(cell, finding.sheet));
  return places.some((place) =>
    place.endsWith('!*') ? finding.sheet === place.slice(0, -2) : cells.includes(place),
  );
}

/** Rows whose parents or columns the recogniser restored. */
function repairedIn(forms: readonly Form[], places: readonly string[]): boolean {
  return forms.some((form) =>
    form.indicators.some(
      ({ repaired, level3, target }) =>
        repaired !== null &&
        [level3, target].some((slot) => slot !== null && places.includes(full(slot.cell, form.sheet))),
    ),
  );
}

function told(entry: SeedFinding, { findings, recognition }: Checked): void {
  const reading = READING[entry.id];
  const places = entry.codes.length
    ? entry.codes.flatMap((code) => code.places.flat()).map((cell) => full(cell, entry.sheet))
    : (reading?.cells ?? []).map((cell) => full(cell, entry.sheet));
  const codes: readonly string[] = entry.codes.map(({ code }) => code);
  const here = findings.filter(
    (finding) => isAt(finding, places) && !places.some((place) => place.endsWith('*')),
  );
  const found = findings.filter((finding) => codes.includes(finding.code) && isAt(finding, places));
  const verdict =
    found.length > 0
      ? '找到'
      : repairedIn(recognition.forms, places)
        ? '已默认修复'
        : entry.find === 'x'
          ? '版式完整，不报'
          : here.length > 0
            ? '另有所指'
            : '不报';
  print(
    `${entry.id}\t${entry.find}\t${codes.join(' ') || '—'}\t${verdict}\t${places.slice(0, 4).join(' ')}\t${entry.says}`,
  );
  for (const finding of found.length > 0 ? found : here) {
    const { problem } = renderFinding(finding, CHINESE);
    print(
      `\t\t${finding.code} ${finding.cell} ${finding.verdict === 'fail' ? finding.severity : '无法判定'}\t${problem.slice(0, 90)}`,
    );
  }
  if (found.length === 0 && reading) print(`\t\t${reading.why}`);
}

print('row\tfind\texpected\tproduct\tcells\twhat');
const checked = new Map<string, Checked>();
for (const entry of SEED_FINDINGS.filter(({ find }) => find !== 'must')) {
  const known = checked.get(entry.file) ?? (await check(entry.file));
  checked.set(entry.file, known);
  told(entry, known);
}

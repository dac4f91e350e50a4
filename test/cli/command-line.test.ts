import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/cli/main';
import { checkOutputSchema } from '../../src/core/check/output';
import { inspectionSchema } from '../../src/core/form/inspection';
import { recognise } from '../../src/core/form/recognise';
import { scoreOutputSchema } from '../../src/core/score/score-output';
import { cellAtAddress } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/hosts/ooxml/read/read-workbook';
import { captureConsole } from '../support/captured-console';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const SEEDS = join(ROOT, 'assets/samples');
const SAMPLES = join(ROOT, 'test/fixtures/samples');
const MIANYANG = join(SEEDS, '绵阳-2020-转移支付区域绩效目标自评表.xlsx');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jixiao-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...words: string[]) {
  const console = captureConsole();
  const status = await runCommandLine(words, console);
  return { status, out: console.printed(), error: console.complained() };
}

function digest(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function open(path: string) {
  const read = readWorkbook(new Uint8Array(readFileSync(path)));
  if (!read.ok) throw new Error(read.refusal.message);
  return read.workbook;
}

describe('jixiao', () => {
  it('says what it can do', async () => {
    const { status, out } = await run('--help');
    expect(status).toBe(0);
    for (const word of ['inspect', 'check', 'score', 'notes', 'fix', 'new', 'rules'])
      expect(out).toContain(word);
  });

  it.each([
    [[], 2],
    [['unbekannt'], 2],
    [['check'], 2],
    [['check', 'no-such-file.xlsx'], 2],
    [['check', MIANYANG, '--format', 'pdf'], 2],
    [['check', MIANYANG, '--jobs', 'many'], 2],
    [['check', MIANYANG, '--colour'], 2],
    [['check', MIANYANG, '--profile', 'no-such-profile'], 2],
    [['score'], 2],
    [['score', MIANYANG, '-o', MIANYANG], 2],
    [['score', MIANYANG, '-o', 'x.pdf'], 2],
    [['fix', MIANYANG], 2],
    [['rules', 'PE999'], 2],
    [['new'], 2],
    [['new', 'scorecard', '-o', 'x.xlsx'], 2],
    [['new', 'project-self-evaluation'], 2],
    [['new', 'project-self-evaluation', '-o', 'x.xlsx', '--year', '25'], 2],
    [['new', 'project-self-evaluation', '-o', MIANYANG], 2],
  ])('%j ends with status %i, one clear line and no stack trace', async (words, expected) => {
    const { status, out, error } = await run(...words);
    expect(status).toBe(expected);
    const said = words.length === 0 ? out : error;
    expect(said).toMatch(/[\u4e00-\u9fff]/);
    expect(said).not.toMatch(/\bat .+:\d+:\d+|Error:/);
    if (words.length > 0) expect(error.trim().split('\n')).toHaveLength(1);
  });

  it('help of a command names its options', async () => {
    const { status, out } = await run('check', '--help');
    expect(status).toBe(0);
    expect(out).toContain('--baseline');
  });
});

describe('inspect', () => {
  it('prints the contract for a folder', async () => {
    const { status, out } = await run('inspect', SEEDS, '--json');
    expect(status).toBe(0);
    const parsed = inspectionSchema.parse(JSON.parse(out));
    expect(parsed.files).toHaveLength(5);
    expect(parsed.files.flatMap((file) => file.forms)).toHaveLength(10);
  });

  it('says in words what stands where', async () => {
    const { out } = await run('inspect', MIANYANG);
    expect(out).toContain('工作表“城乡医疗救助” · 转移支付绩效自评表 · 2020 年度 · 单位：万元');
    expect(out).toContain('执行率 F7=77.32%');
  });
});

describe('check', () => {
  it('prints the contract for a folder and ends with 1 when something is at error level', async () => {
    const { status, out } = await run('check', SEEDS, '--format', 'json');
    expect(status).toBe(1);
    const parsed = checkOutputSchema.parse(JSON.parse(out));
    expect(parsed.files.map((file) => file.error)).toEqual([null, null, null, null, null]);
    const total = parsed.files.reduce((sum, file) => sum + file.summary.error, 0);
    expect(total).toBeGreaterThan(0);
  });

  it('prints problem, basis and advice in words', async () => {
    const { out } = await run('check', MIANYANG);
    expect(out).toContain('依据：');
    expect(out).toContain('怎么改：');
    expect(out).toContain('合计：错误');
  });

  it('goes on after a file that cannot be read, names it and ends with 2', async () => {
    const mixed = join(folder, 'mixed');
    mkdirSync(mixed);
    copyFileSync(MIANYANG, join(mixed, 'a.xlsx'));
    writeFileSync(join(mixed, 'b.xlsx'), 'not a workbook');
    writeFileSync(join(mixed, 'c.xlsx'), readFileSync(MIANYANG).subarray(0, 3_000));
    writeFileSync(join(mixed, '~$a.xlsx'), 'lock file');
    const { status, out, error } = await run('check', mixed, '--format', 'json');
    expect(status).toBe(2);
    const parsed = checkOutputSchema.parse(JSON.parse(out));
    expect(parsed.files.map((file) => file.error === null)).toEqual([true, false, false]);
    expect(error).toContain('b.xlsx');
    expect(error).not.toContain('    at ');
  });

  it('records a baseline, and shows only what is new afterwards', async () => {
    const baseline = join(folder, 'baseline.json');
    expect((await run('check', MIANYANG, '--baseline', baseline)).status).toBe(0);
    const again = await run('check', MIANYANG, '--baseline', baseline, '--format', 'json');
    expect(again.status).toBe(0);
    const parsed = checkOutputSchema.parse(JSON.parse(again.out));
    expect(parsed.files[0]?.findings).toEqual([]);
    writeFileSync(baseline, '{"schema":"other"}');
    expect((await run('check', MIANYANG, '--baseline', baseline)).status).toBe(2);
  });

  it('leaves out what a waiver covers, and reports a waiver that met nothing', async () => {
    const all = checkOutputSchema.parse(JSON.parse((await run('check', MIANYANG, '--format', 'json')).out));
    const finding = all.files[0]?.findings[0];
    if (!finding) throw new Error('nothing found');
    const waivers = join(folder, 'waivers.json');
    const entry = {
      rule: finding.code,
      sheet: finding.sheet,
      cell: finding.cell,
      reason: '已核实',
      author: '王某',
      date: '2024-03-01',
    };
    writeFileSync(waivers, JSON.stringify([entry, { ...entry, cell: 'ZZ99' }]));
    const waived = await run('check', MIANYANG, '--format', 'json', '--waivers', waivers);
    const left = checkOutputSchema.parse(JSON.parse(waived.out));
    expect(left.files[0]?.findings.length).toBeLessThan(all.files[0]?.findings.length ?? 0);
    const words = await run('check', MIANYANG, '--waivers', waivers);
    expect(words.out).toContain('豁免未用到');
    writeFileSync(waivers, JSON.stringify([{ ...entry, file: '别的表.xlsx' }]));
    const other = await run('check', MIANYANG, '--format', 'json', '--waivers', waivers);
    expect(other.out).toBe((await run('check', MIANYANG, '--format', 'json')).out);
  });

  it.each([
    ['{"waivers": []}', '第 1 行，应为一列豁免'],
    [
      '[\n {"rule": "PE9", "sheet": "表", "cell": null, "reason": "a", "author": "b", "date": "2024-03-01"}]',
      '第 2 行，没有规则“PE9”',
    ],
    [
      '[{\n "rule": "PE501",\n "cell": "E14", "reason": "", "author": "b", "date": "3月"}]',
      '第 3 行，date 应为日期，如 "2024-03-01"',
    ],
    ['[{ "rule": "PE501"', '第 1 行，缺“}”'],
    ['[{ "rules": "PE501" }]', '没有“rules”这一项，可用的有 rule、sheet、cell'],
  ])('refuses waivers that it cannot read: %s', async (text, message) => {
    const waivers = join(folder, 'wrong-waivers.json');
    writeFileSync(waivers, text);
    const refused = await run('check', MIANYANG, '--waivers', waivers);
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.error).toContain(message);
  });

  it('takes a profile by its id and from a file, and says which line of a file is wrong', async () => {
    const off = join(folder, 'profile.json');
    writeFileSync(off, JSON.stringify({ extends: 'mof-2020', severities: { PE501: 'off' } }));
    const { out } = await run('check', MIANYANG, '--profile', off, '--format', 'json');
    expect(out).not.toContain('"PE501"');
    writeFileSync(off, '{\n "extends": "mof-2020",\n "severities": { "PE501": "loud" }\n}');
    const { status, error } = await run('check', MIANYANG, '--profile', off);
    expect(status).toBe(2);
    expect(error).toContain('warning');
    expect((await run('check', MIANYANG, '--profile', 'mof-2020')).status).toBe(1);
  });

  it('ends after the file that it is on when Ctrl+C is pressed, with what is done', async () => {
    const captured = captureConsole();
    const console = {
      ...captured,
      out: (text: string) => {
        captured.out(text);
        if (text.includes('005.xlsx')) process.emit('SIGINT');
      },
    };
    expect(await runCommandLine(['check', SAMPLES, '--json', '--jobs', '1'], console)).toBe(2);
    const { files } = JSON.parse(captured.printed()) as { files: readonly { file: string }[] };
    expect(files.map(({ file }) => basename(file))).toEqual(['001.xlsx', '003.xlsx', '005.xlsx']);
    expect(captured.complained()).toBe('已中断：12 个文件中校验了 3 个，其余 9 个没有校验。\n');
    expect(process.listenerCount('SIGINT')).toBe(0);
  });

  it('draws a progress line on a terminal only', async () => {
    const console = captureConsole(true);
    await runCommandLine(['check', SAMPLES, '--jobs', '1'], console);
    expect(console.complained()).toContain('校验 12/12');
    expect((await run('check', SAMPLES, '--jobs', '1')).error).toBe('');
  });
});

describe('score', () => {
  it('prints rates, scores and totals with their formulas, and writes them into a copy', async () => {
    const input = join(SAMPLES, '037.xlsx');
    const before = digest(input);
    const output = join(folder, 'scored.xlsx');
    const { status, out } = await run('score', input, '-o', output, '--json');
    expect(status).toBe(0);
    const parsed = scoreOutputSchema.parse(JSON.parse(out));
    const [form] = parsed.forms;
    expect(form?.rates[0]).toMatchObject({ cell: 'J6', value: 1 });
    expect(form?.executionScore).toMatchObject({ cell: 'K6', value: 10 });
    expect(form?.indicators[0]).toMatchObject({ cell: 'J14', score: 10, weight: 10 });
    expect(digest(input)).toBe(before);
    const workbook = open(output);
    const sheet = workbook.sheets[0];
    expect(sheet && cellAtAddress(sheet, 'J14')?.formula).toBeTruthy();
    expect(sheet && cellAtAddress(sheet, 'J14')?.value).toBe(10);
    expect(recognise(workbook).forms).toHaveLength(1);
  });

  it('explains itself in words', async () => {
    const { out } = await run('score', MIANYANG);
    expect(out).toContain('11852.5 ÷ 15329.53 = 77.32%');
    expect(out).toContain('不计分');
  });
});

describe('notes and fix', () => {
  it('inserts the standard notes once, and nothing where they stand', async () => {
    const output = join(folder, 'noted.xlsx');
    const { status, out } = await run('notes', MIANYANG, '-o', output);
    expect(status).toBe(0);
    expect(out).toContain('没有重复插入');
    expect(digest(output)).toBe(digest(MIANYANG));
  });

  it('applies the safe fixes in a copy and leaves the input alone', async () => {
    const before = readdirSync(SEEDS).map((name) => digest(join(SEEDS, name)));
    const output = join(folder, 'fixed.xlsx');
    const { status } = await run('fix', MIANYANG, '-o', output);
    expect(status).toBe(0);
    expect(existsSync(output)).toBe(true);
    expect(readdirSync(SEEDS).map((name) => digest(join(SEEDS, name)))).toEqual(before);
    const again = join(folder, 'fixed-again.xlsx');
    expect((await run('fix', output, '-o', again)).out).toContain('没有可以放心自动修正的问题');
  });
});

describe('new', () => {
  it.each([
    ['project-self-evaluation', 'project-self-evaluation'],
    ['transfer-self-evaluation', 'transfer-self-evaluation'],
    ['department-self-evaluation', 'department-self-evaluation'],
    ['项目支出绩效目标申报表', 'target-declaration'],
  ])('lays out a blank %s that is recognised, and writes over no file', async (word, family) => {
    const output = join(folder, `new-${word}.xlsx`);
    expect(await run('new', word, '-o', output, '--year', '2025')).toMatchObject({ status: 0, error: '' });
    expect(recognise(open(output)).forms).toMatchObject([{ family, year: 2025 }]);
    const before = digest(output);
    expect(await run('new', word, '-o', output)).toMatchObject({ status: 2 });
    expect(digest(output)).toBe(before);
  });
});

describe('rules', () => {
  it('lists the rules and explains one', async () => {
    const { out } = await run('rules');
    expect(out.split('\n').length).toBeGreaterThan(50);
    const page = await run('rules', 'PE202');
    expect(page.out).toContain('为什么：');
    expect(page.out).toContain('exec-rate-wrong');
    expect((await run('rules', 'exec-rate-wrong')).out).toBe(page.out);
    expect(JSON.parse((await run('rules', '--json')).out)).toMatchObject({ schema: 'jixiao.rules/1' });
  });
});

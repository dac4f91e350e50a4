import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../src/hosts/ooxml/read/read-workbook';
import { judge } from '../../src/tasks/judge';
import { openWorkbench } from './support/open-workbench';
import { partsThatDiffer } from './support/parts';
import { sampleBytes, type WorkbenchPage } from './support/workbench-page';

const MIANYANG = '绵阳-2020-转移支付区域绩效目标自评表.xlsx';
const PATIENCE = { timeout: 15_000 };

let workbench: WorkbenchPage;
openWorkbench((opened) => {
  workbench = opened;
});

/** What the engine of the command finds in a file: rule and cell of each finding. */
function findingsIn(bytes: Uint8Array): readonly string[] {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(read.refusal.message);
  return judge(read.workbook)
    .result.findings.map((finding) => `${finding.code} ${finding.sheet}!${finding.cell}`)
    .sort();
}

async function writePreview(): Promise<void> {
  await workbench.pane.getByRole('button', { name: /^写入 \d+ 处$/ }).click();
  await workbench.pane.getByText(/已写入 \d+ 处/).waitFor();
}

describe('a sheet goes through the whole round', () => {
  it('一键校验 marks cells and lists what the command finds', async () => {
    await workbench.press('一键校验');
    await workbench.pane.getByText(/已校验，\d+ 个问题/).waitFor();
    expect(await workbench.markCount()).toBeGreaterThan(0);
    const expected = findingsIn(sampleBytes(MIANYANG));
    await workbench.pane.getByText(`已校验，${expected.length} 个问题`).waitFor();
  });

  it('a click on a finding leads to its cell, and the note beside it says what is wrong', async () => {
    await workbench.pane.getByRole('button', { name: /F18 · PE308/ }).click();
    await expect.poll(() => workbench.page.locator('.status-text').innerText(), PATIENCE).toContain('F18');
    const note = workbench.page.locator('.prompt-note');
    await note.waitFor();
    expect(await note.innerText()).toContain('绩效自评');
    await workbench.page.getByRole('tab', { name: '城乡医疗救助' }).click();
  });

  it('计算执行率 writes formulas that follow their inputs', async () => {
    await workbench.press('计算执行率');
    await writePreview();
    expect((await workbench.cells('F7')).formulas[0]?.[0]).toMatch(/^=IF\(/);
    await workbench.type('E7', '7664.765');
    await expect.poll(async () => (await workbench.cells('F7')).values, PATIENCE).toEqual([[0.5]]);
    await workbench.page.keyboard.press('Control+z');
    await expect.poll(async () => (await workbench.cells('F7')).values, PATIENCE).toEqual([[0.7732]]);
  });

  it('撤销 takes back what was written, and only that', async () => {
    await workbench.pane.getByRole('button', { name: '撤销', exact: true }).click();
    await workbench.pane.getByText('已撤销').waitFor();
    const { values, formulas } = await workbench.cells('D7:F9');
    expect(formulas).toEqual(values);
    expect(values[0]).toEqual([15329.53, 11852.5, 0.7732]);
  });

  it('清除标记 leaves the file as it was, part by part', async () => {
    await workbench.press('清除标记');
    await expect.poll(() => workbench.markCount(), PATIENCE).toBe(0);
    const { bytes } = await workbench.save();
    expect(partsThatDiffer(sampleBytes(MIANYANG), bytes)).toEqual([]);
  });

  it('实时校验 finds a wrong figure while it is typed', async () => {
    await workbench.press('实时校验');
    await workbench.page.getByRole('tab', { name: '城乡居民医保' }).click();
    await workbench.type('F17', '150%');
    await workbench.pane
      .getByText(/F17 · PE308/)
      .first()
      .waitFor();
    await workbench.page.keyboard.press('Control+z');
    await workbench.press('实时校验');
    await workbench.page.getByRole('tab', { name: '城乡医疗救助' }).click();
  });

  it('works with the pane closed, and 打开面板 opens it', async () => {
    await workbench.page.getByRole('button', { name: '关闭任务窗格' }).click();
    await workbench.press('一键校验');
    await expect.poll(() => workbench.markCount(), PATIENCE).toBeGreaterThan(0);
    await workbench.press('打开面板');
    await workbench.pane.getByText(/个问题标在单元格上/).waitFor();
  });

  it('works by keyboard alone', async () => {
    const { keyboard } = workbench.page;
    await workbench.page.getByRole('tab', { selected: true }).focus();
    await keyboard.press('ArrowRight');
    await expect
      .poll(() => workbench.page.getByRole('tab', { selected: true }).innerText(), PATIENCE)
      .toBe('城乡居民医保');
    await keyboard.press('F6');
    await keyboard.press('Enter');
    await workbench.commandIsDone();
    await workbench.pane.getByText(/已校验，\d+ 个问题/).waitFor();
    expect(await workbench.markCount()).toBeGreaterThan(0);
    await keyboard.press('Control+Alt+Shift+R');
    await workbench.pane.getByRole('heading', { name: '写入前预览' }).waitFor();
    await keyboard.press('F6');
    await keyboard.type('试');
    await keyboard.press('Escape');
  });
});

describe('a sheet with scores, at which somebody else works too', () => {
  const press = (name: string) => workbench.pressInPane(name);
  const scores = async () => (await workbench.cells('I14:I15')).formulas.map(([formula]) => formula);

  it('计算得分: a cell changed since the preview is named, and 重新预览 shows what stands there now', async () => {
    await workbench.openFile('001.xlsx', readFileSync('test/fixtures/samples/001.xlsx'));
    await workbench.press('计算得分');
    await workbench.type('I15', '3');
    await workbench.pressInPane(/^写入 \d+ 处$/);
    expect(await workbench.notice()).toMatch(/没有写入.*I15 原为“8”，现为“3”/s);
    await press('重新预览');
    const contested = workbench.pane.locator('.edit-conflict');
    expect(await contested.locator('.cell-link').allInnerTexts()).toEqual(['I15']);
    expect(await contested.getByRole('checkbox').isChecked()).toBe(false);
    await writePreview();
    expect(await scores()).toEqual([expect.stringMatching(/^=IF\(/), 3]);
  });

  it('撤销: a cell changed since the write is named, and 撤销其余 leaves it as it is', async () => {
    await workbench.type('I14', '7');
    await press('撤销');
    expect(await workbench.notice()).toMatch(/没有撤销.*I14 写入“=IF.*现为“7”.*按“撤销其余”/s);
    await press('撤销其余');
    expect(await workbench.notice()).toContain('其余单元格已恢复到写入前');
    expect(await scores()).toEqual([7, 3]);
    expect((await workbench.cells('I18')).formulas).toEqual([[8]]);
    expect(await workbench.pane.getByRole('button', { name: '撤销', exact: true }).count()).toBe(0);
  });
});

describe('the whole time', () => {
  it('nothing left the origin and nothing went wrong', () => {
    expect(workbench.requestsOutside).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
});

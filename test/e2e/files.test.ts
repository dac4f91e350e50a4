import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CFB, utils, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cellAtAddress } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/hosts/ooxml/read/read-workbook';
import { openWorkbench } from './support/open-workbench';
import { partsThatDiffer } from './support/parts';
import { sampleBytes, type WorkbenchPage } from './support/workbench-page';

const MIANYANG = '绵阳-2020-转移支付区域绩效目标自评表.xlsx';

/** A compound file with the streams of an encrypted workbook (MS-OFFCRYPTO, 2.3.4), as Excel saves one with a password. */
function encryptedWorkbook(): Buffer {
  const container = CFB.utils.cfb_new();
  const version = Buffer.from('0400040040000000', 'hex');
  const description =
    '<encryption xmlns="http://schemas.microsoft.com/office/2006/encryption"><keyData/></encryption>';
  CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.concat([version, Buffer.from(description)]));
  CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(8192, 7));
  return Buffer.from(CFB.write(container, { type: 'buffer' }) as Uint8Array);
}

/** Larger than the workbench opens, and without content on the disk. */
const HUGE_BYTES = 61 * 1024 * 1024;

/** The sample with its first sheet protected, as Excel writes it. */
function protectedSample(): Buffer {
  const parts = unzipSync(sampleBytes(MIANYANG));
  const name = 'xl/worksheets/sheet1.xml';
  const text = strFromU8(parts[name] ?? new Uint8Array());
  const locked = text.replace(
    '</sheetData>',
    '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1"/>',
  );
  return Buffer.from(zipSync({ ...parts, [name]: strToU8(locked) }));
}

let workbench: WorkbenchPage;
openWorkbench((opened) => {
  workbench = opened;
});

describe('files', () => {
  it('saves an untouched file byte for byte', async () => {
    const { bytes, name } = await workbench.save();
    expect(name).toBe(MIANYANG);
    expect(Buffer.from(bytes).equals(sampleBytes(MIANYANG))).toBe(true);
  });

  it('patches what was typed into the original and leaves every other part alone', async () => {
    await workbench.type('E10', '12.5');
    await workbench.page.locator('.file-state[data-state="unsaved"]').waitFor();
    const { bytes } = await workbench.save();
    await workbench.page.locator('.file-state[data-state="saved"]').waitFor();
    expect(partsThatDiffer(sampleBytes(MIANYANG), bytes)).toEqual(['xl/worksheets/sheet1.xml']);
    await workbench.openFile('再打开.xlsx', Buffer.from(bytes));
    expect((await workbench.cells('E10')).values).toEqual([[12.5]]);
  });

  it.each([
    ['空文件.xlsx', Buffer.alloc(0), '文件是空的'],
    ['不是表格.xlsx', Buffer.from('年度预算'), '不是 Excel 工作簿'],
    ['半个.xlsx', sampleBytes(MIANYANG).subarray(0, 6000), '文件不完整'],
    ['有密码.xlsx', encryptedWorkbook(), '设有打开密码'],
    ['半个旧文件.xls', encryptedWorkbook().subarray(0, 512), '。'],
  ])('says what is wrong with %s and what to do, and keeps the open file', async (name, bytes, words) => {
    await workbench.chooseFile(name, bytes);
    const message = workbench.page.getByRole('alert');
    await message.waitFor();
    const text = await message.innerText();
    expect(text).toContain(name);
    expect(text).toContain(words);
    expect(text).toContain('请');
    if (name === '有密码.xlsx') expect(text).toContain('取消密码');
    expect(await workbench.page.locator('.file-name').innerText()).toBe('再打开.xlsx');
    await workbench.page.getByRole('button', { name: '关闭提示' }).click();
  });

  it('says that a huge file is too large', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'huge-'));
    const path = join(folder, '很大.xlsx');
    writeFileSync(path, '');
    truncateSync(path, HUGE_BYTES);
    await workbench.chooseFile(path);
    const message = workbench.page.getByRole('alert');
    await message.waitFor();
    expect(await message.innerText()).toContain('很大.xlsx：文件过大');
    rmSync(folder, { recursive: true });
    await workbench.page.getByRole('button', { name: '关闭提示' }).click();
  });

  it('checks a protected sheet, and says what to do where it cannot mark or write', async () => {
    await workbench.openFile('受保护的自评表.xlsx', protectedSample());
    await workbench.press('一键校验');
    await workbench.paneIsIdle();
    expect(await workbench.notice()).toContain('撤销工作表保护');
    expect(await workbench.pane.locator('.group .finding').count()).toBeGreaterThan(0);
    expect(await workbench.markCount()).toBe(0);
    await workbench.press('计算执行率');
    await workbench.pressInPane('写入 3 处');
    expect(await workbench.notice()).toContain('撤销工作表保护');
    const { values, formulas } = await workbench.cells('F7:F9');
    expect(formulas).toEqual(values);
    const { bytes } = await workbench.save();
    expect(partsThatDiffer(protectedSample(), bytes)).not.toContain('xl/worksheets/sheet1.xml');
  });

  it('refuses to type into a protected sheet and says why', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('受保护表');
    sheet.getCell('A1').value = '预算数';
    sheet.getCell('B1').value = 100;
    await sheet.protect('1234', {});
    await workbench.openFile('受保护.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
    await workbench.type('B1', '200');
    await workbench.page.getByText('这张工作表受保护').waitFor();
    expect((await workbench.cells('B1')).values).toEqual([[100]]);
  });

  it('opens an .xls, says what cannot come along, and saves it as an .xlsx with what was typed', async () => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([['项目支出绩效自评表'], ['预算数', 100], ['执行数', 80]]);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
    utils.book_append_sheet(book, sheet, '自评表');
    const bytes = Buffer.from(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    await workbench.openFile('旧表.xls', bytes);
    await workbench.page.getByText('保存时另存为新的 .xlsx').waitFor();
    await workbench.type('B3', '95');
    await workbench.page.locator('.file-state[data-state="unsaved"]').waitFor();
    const saved = await workbench.save();
    expect(saved.name).toBe('旧表.xlsx');
    const read = readWorkbook(saved.bytes);
    if (!read.ok) throw new Error(read.refusal.message);
    const [first] = read.workbook.sheets;
    expect(first?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 4 }]);
    expect(first && cellAtAddress(first, 'B3')?.value).toBe(95);
    expect(first && cellAtAddress(first, 'A1')?.value).toBe('项目支出绩效自评表');
  });

  it('opens every sample', async () => {
    const samples = await workbench.samples();
    expect(samples).toHaveLength(5);
    for (const sample of samples) {
      await workbench.openSample(sample);
      expect((await workbench.cells('A1:C3')).values.flat().some((value) => value !== '')).toBe(true);
    }
    expect(workbench.complaints).toEqual([]);
    expect(workbench.requestsOutside).toEqual([]);
  });
});

import type { ConflictReason, PatchConflict } from '../../hosts/ooxml/patch/patch-result';

const REASONS: Readonly<Record<ConflictReason, string>> = {
  changed: '原文件中的内容与打开时不同',
  'sheet-missing': '原文件中没有这张工作表',
  'bad-address': '单元格地址超出工作表范围',
  'inside-merge': '在合并单元格内部，只能改左上角的单元格',
  'array-formula': '属于数组公式，不能单独改其中一格',
  'pivot-table': '属于数据透视表，不能直接改',
  'table-header': '是表格（“插入—表格”）的列标题，不能在这里改',
  'protected-sheet': '工作表受保护',
  'not-blank': '插入位置以下还有内容',
  'sheet-full': '行数超出工作表上限',
  'bad-value': '内容超出单元格能存放的范围',
};

/** The open document holds something that cannot be written back without loss: `message` says what, in Chinese, for the user. */
export class CannotSave extends Error {}

/** Why edits cannot be written into the file, each cell once, as `“Sheet1”B3属于数组公式……`. */
export function conflictText(conflicts: readonly PatchConflict[]): string {
  const texts = conflicts.map(({ sheet, cell, reason }) => `“${sheet}”${cell}${REASONS[reason]}`);
  return [...new Set(texts)].join('；');
}

/** What 撤销 names a write of fixes; like all labels of the journal, in the language of the sheet. */
export function fixLabel(count: number): string {
  return `修正问题：${count} 格`;
}

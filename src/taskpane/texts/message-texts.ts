import type { TextTable } from './text-table';

/** What was done, and why something was not. */
export const MESSAGE_TEXTS = {
  'done.marked': [
    '已校验，{count} 个问题标在单元格上。',
    'Checked; {count} {count|finding is marked on its cell|findings are marked on their cells}.',
  ],
  'done.marked-in-part': [
    '已校验，{count} 个问题。受保护的工作表{sheets}不能标记，那里的问题只列在这里；要标在单元格上，请在“审阅”中撤销工作表保护后重新校验。',
    'Checked; {count} {count|finding|findings}. Protected: {sheets}. What was found there is listed here only; unprotect the sheet to have marks.',
  ],
  'done.nothing-to-mark': ['已校验，没有发现问题。', 'Checked; nothing found.'],
  'done.cleared': ['已清除全部标记，表恢复原样。', 'All marks are gone; the sheets are as they were.'],
  'done.written': ['已写入 {count} 处，可以撤销。', '{count} written; this can be undone.'],
  'done.undone': ['已撤销，恢复到写入前。', 'Taken back; all is as before the write.'],
  'done.nothing-to-undo': ['没有可撤销的写入。', 'There is no write to take back.'],
  'done.nothing-to-write': [
    '表中内容已经齐全，不需要写入。',
    'The sheet already says so; nothing needs writing.',
  ],
  'done.not-scored': [
    '本表没有分值和得分栏，不计算得分。如果这是自评表，请检查表头。',
    'This form has no weights and scores; nothing to compute. If it is a self-evaluation, look at its header row.',
  ],
  'done.no-notes': [
    '没有收录适用于本表的标准说明，说明以您手上的文件为准。',
    'No standard notes are kept for this form; go by the document you were given.',
  ],
  'done.total-open': [
    '还有指标没有判定，暂不能得出总分。请先在“得分”中判定。',
    'Some indicators are open; decide them under “Score” before the total.',
  ],
  'done.no-form': [
    '没有识别到绩效表。请打开要填报的表，或新建一张标准表。',
    'No performance form was recognised. Open the one to be filled in, or add a blank one.',
  ],
  'done.live-on': [
    '实时校验已开启：填写后自动检查，结果列在这里；再按一次“实时校验”关闭。',
    'Live check is on: what you fill in is checked and listed here. Press it again to switch it off.',
  ],
  'done.live-off': ['实时校验已关闭。', 'Live check is off.'],
  'done.waived': ['已忽略，理由随工作簿保存。', 'Ignored; the reason is kept in the workbook.'],
  'done.waiver-removed': ['已删除，该问题会重新报告。', 'Removed; the finding will be reported again.'],
  'done.profile-kept': ['方案已保存在工作簿中。', 'The profile is kept in the workbook.'],
  'done.profile-exported': ['方案已导出为文件。', 'The profile was saved to a file.'],
  'done.form-added': ['已新建工作表，可以撤销。', 'The sheet was added; this can be undone.'],
  'done.cancelled': ['已取消，没有改动任何内容。', 'Cancelled; nothing was changed.'],
  nextStep: ['下一步', 'Next'],
  halfDone: [
    '写入中断，有的单元格可能没有恢复，请按下面的提示核对。',
    'The write broke off and part of it may not have been taken back; check the cells named below.',
  ],
  'conflicts.write': ['有单元格已被改动，没有写入', 'Cells have changed; nothing was written'],
  'conflicts.undo': ['写入后又有改动，没有撤销', 'Cells have changed since; nothing was taken back'],
  'conflicts.mark': ['有单元格已被改动，没有标记', 'Cells have changed; nothing was marked'],
  conflictLine: ['原为“{expected}”，现为“{found}”', 'was “{expected}”, now “{found}”'],
  'conflictsNext.write': [
    '请看过这些单元格，再按一次刚才的按钮，按新的内容预览。',
    'Look at these cells, then press the same button again for a new preview.',
  ],
  'conflictsNext.undo': [
    '请先把这些单元格改回写入后的内容，再按“撤销”；或者直接在表中修改。',
    'Put these cells back to what was written, then undo; or change them in the sheet.',
  ],
  'conflictsNext.mark': ['请按“重新校验”再试。', 'Check again.'],
  'profileIssues.file': ['方案文件有误，未采用', 'The profile file was not taken'],
  'profileIssues.workbook': [
    '工作簿中保存的方案有误，未采用',
    'The profile kept in the workbook was not taken',
  ],
  'profileIssuesNext.file': [
    '现用方案没有改变。请照上面改好文件，再导入。',
    'The profile in use is unchanged. Mend the file, then import it again.',
  ],
  'profileIssuesNext.workbook': [
    '现按自动识别的方案校验。请在“设置”中重新选择方案。',
    'The detected profile is used. Choose one under “Settings”.',
  ],
  faultTitle: ['程序出错，没有完成', 'Something went wrong'],
  faultNext: [
    '表的内容没有改动。请重试；仍不行时请把下面的信息发给维护人员。',
    'The sheet is unchanged. Try again; if it persists, pass on the lines below.',
  ],
} as const satisfies TextTable;

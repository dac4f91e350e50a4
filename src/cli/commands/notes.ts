import { recognise } from '../../core/form/recognise';
import { compareNotes } from '../../core/notes/compare-notes';
import { insertNotesEdits } from '../../core/notes/insert-notes';
import { notesFor } from '../../core/notes/notes-for';
import type { Edit } from '../../core/sheet/edit';
import { CommandFailure } from '../failure';
import { openOne } from '../open-one';
import { copyPath, writeCopy } from '../write-copy';
import type { Command } from './command';

/** 标准说明: the standard notes that a form lacks, inserted in a copy. */
export const notesCommand: Command = {
  name: 'notes',
  usage: 'jixiao notes 文件 -o 副本.xlsx',
  summary: '把缺少的标准说明插到表下，存成副本',
  options: ['output'],
  async run(given, console) {
    const { path, opened } = await openOne(given.paths, this.usage);
    const output = copyPath(path, given.values.get('output'), '插入说明后的副本');
    const { forms } = recognise(opened.workbook);
    if (forms.length === 0) {
      throw new CommandFailure(`${path}：没有识别到绩效表。请确认表内有“绩效指标”“指标值”等栏目。`);
    }
    const edits: Edit[] = [];
    const lines: string[] = [];
    // From the last form of a sheet up: rows put in for one do not move the place of the next.
    for (const form of [...forms].sort((first, second) => second.area.top - first.area.top)) {
      const sheet = opened.workbook.sheets.find((known) => known.name === form.sheet);
      if (!sheet) continue;
      const place = `工作表“${form.sheet}”`;
      if (notesFor(form).length === 0) {
        lines.push(`  ${place}：这种表、这个地区和年度没有收录标准说明，未插入。`);
        continue;
      }
      const inserted = insertNotesEdits(form, sheet);
      edits.push(...inserted);
      const { altered } = compareNotes(form, sheet);
      if (inserted.length > 0) lines.push(`  ${place}：已插入标准说明。`);
      else lines.push(`  ${place}：标准说明已在表中，没有重复插入。`);
      for (const note of altered) lines.push(`    ${note.cell.cell} 的说明与标准文字不同，请核对。`);
    }
    await writeCopy(path, opened, edits, output);
    console.out(`存到 ${output}\n${lines.join('\n')}\n`);
    return 0;
  },
};

import { CHINESE } from '../../core/messages/chinese';
import { renderFinding } from '../../core/messages/render';
import type { Edit } from '../../core/sheet/edit';
import { judge } from '../../tasks/judge';
import { chosenProfile } from '../chosen-profile';
import { openOne } from '../open-one';
import { copyPath, writeCopy } from '../write-copy';
import type { Command } from './command';

/** 修正: all safe fixes, in a copy. What changes the meaning of a cell is left to the user. */
export const fixCommand: Command = {
  name: 'fix',
  usage: 'jixiao fix 文件 -o 副本.xlsx [--profile 方案]',
  summary: '把可以放心修正的问题改好，存成副本',
  options: ['output', 'profile'],
  async run(given, console) {
    const { path, opened } = await openOne(given.paths, this.usage);
    const output = copyPath(path, given.values.get('output'), '修正后的副本');
    const profile = await chosenProfile(given.values.get('profile'));
    const { result } = judge(opened.workbook, profile ? { profile } : {});
    const edits: Edit[] = [];
    const lines: string[] = [];
    const cells = new Set<string>();
    for (const finding of result.findings) {
      if (finding.fix?.kind !== 'safe') continue;
      const fresh = finding.fix.edits.filter((edit) => !cells.has(placeOf(edit)));
      // Two fixes of one cell: the second would not find what it expects; a second run does it.
      if (fresh.length < finding.fix.edits.length) continue;
      for (const edit of fresh) cells.add(placeOf(edit));
      edits.push(...fresh);
      lines.push(
        `  ${finding.code} ${finding.sheet}!${finding.cell}  ${renderFinding(finding, CHINESE).problem}`,
      );
    }
    await writeCopy(path, opened, edits, output);
    if (edits.length === 0) console.out(`没有可以放心自动修正的问题；副本与原表相同：${output}\n`);
    else console.out(`已修正 ${lines.length} 处，存到 ${output}\n${lines.join('\n')}\n`);
    const left = result.findings.filter((finding) => finding.fix?.kind === 'confirm').length;
    if (left > 0) console.out(`另有 ${left} 处有修改建议，需要逐处确认，见 jixiao check。\n`);
    return 0;
  },
};

function placeOf(edit: Edit): string {
  if ('cell' in edit) return `${edit.sheet}!${edit.cell}`;
  return edit.kind === 'insert-rows' ? `${edit.sheet}!row${edit.before}` : edit.sheet;
}

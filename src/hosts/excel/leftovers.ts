import { describeContent } from '../../core/sheet/expectation';
import type { HostProblem, Journal, Leftover } from '../host';

/** More cells than this are counted instead of named. */
const MOST_NAMED = 20;

/** Every cell and row of a write that stands in the workbook although it should have been taken back. */
export function leftoversIn(journal: Journal): readonly Leftover[] {
  const rows = journal.rows.map(({ sheet, first, count }) => ({
    sheet,
    cell: `A${first}`,
    before: '',
    written: `插入 ${count} 行`,
    rows: count,
    isSeen: true,
  }));
  const cells = journal.cells.map(({ sheet, cell, before, after }) => ({
    sheet,
    cell,
    before: describeContent(before),
    written: describeContent(after),
    isSeen: true,
  }));
  return [...rows, ...cells];
}

function named({ sheet, cell, before, written }: Leftover): string {
  return `${sheet}!${cell}（原为${before ? `“${before}”` : '空'}，写入“${written}”）`;
}

/** A problem after which cells could not be put back: its next step names them, with what they held and what was written. */
export function leftBehind(problem: HostProblem, leftovers: readonly Leftover[]): HostProblem {
  const isSeen = leftovers.every((leftover) => leftover.isSeen);
  const list = leftovers.slice(0, MOST_NAMED).map(named).join('；');
  const more = leftovers.length > MOST_NAMED ? `；等共 ${leftovers.length} 处` : '';
  return {
    ...problem,
    halfDone: { kind: 'cells', leftovers },
    nextStep: `${problem.nextStep}下一步操作前会先自动恢复；${isSeen ? '现在仍是新内容的有' : '不能确定是否已写入的有'}：${list}${more}。`,
  };
}

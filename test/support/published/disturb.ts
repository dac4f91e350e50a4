/** What real files do to a layout: a start further in, figures typed as text, other punctuation, spaced labels, split columns. */
export interface Disturbance {
  readonly width: 'half' | 'full';
  /** Puts white space between the words of every label whose place in the sheet, divided by three, leaves this. */
  readonly spaced: 0 | 1 | 2;
  /** The columns (by place, from the left) that are cut in two and merged again. */
  readonly split: readonly number[];
}

const HALF: Readonly<Record<string, string>> = { '（': '(', '）': ')', '：': ':', '，': ',', '％': '%' };
const FULL: Readonly<Record<string, string>> = { '(': '（', ')': '）', ':': '：', ',': '，', '%': '％' };
const ROW_MARK = /^(?:F\d|I)>\s?/;
const TAG = /^\{[\w.-]+\}/;
const FIGURE = /^-?\d+(?:\.\d+)?%?$/;
const LABEL = /^[\u4e00-\u9fff]{2,5}$/;
/** Answers keep their words: only labels are spaced. */
const ANSWER = /^\{(?:projectName|department|implementingUnit|expected|actualGoal|title)\}$/;

/** A layout's text (`published-sheet.ts`) as a careless file would have it; every slot keeps its words. */
export function disturb(text: string, disturbance: Disturbance): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const isRow = (line: string) => !/^(?:#|=== |\+\+\+ )/.test(line);
  const width = Math.max(...lines.filter(isRow).map((line) => line.split('|').length));
  const hidden = (line: string) =>
    line.replace(/\d+/g, (column) => movedColumns(Number(column), disturbance.split).join(','));
  let seen = 0;
  return lines
    .map((line) => {
      if (!isRow(line)) return line.startsWith('# hiddenColumns:') ? hidden(line) : line;
      const mark = ROW_MARK.exec(line)?.[0] ?? '';
      const entries = line
        .slice(mark.length)
        .split('|')
        .map((entry) => entry.trim());
      const row = Array.from({ length: width }, (_, at) => entries[at] ?? '').flatMap((entry, at) => {
        seen += 1;
        const changed = changedEntry(entry, disturbance, mark === '' && seen % 3 === disturbance.spaced);
        return disturbance.split.includes(at) ? [changed, '<'] : [changed];
      });
      return `${mark}${['', '', ...row].join(' | ')}`;
    })
    .join('\n');
}

/** Where a column comes to stand: two empty ones at the left, and one more for each one cut in two before it. */
function movedColumns(column: number, split: readonly number[]): readonly number[] {
  const moved = column + 2 + split.filter((at) => at < column - 1).length;
  return split.includes(column - 1) ? [moved, moved + 1] : [moved];
}

function changedEntry(entry: string, { width }: Disturbance, isSpaced: boolean): string {
  const tag = TAG.exec(entry)?.[0] ?? '';
  const words = entry.slice(tag.length);
  if (/^[<^"']?$/.test(words) || words.startsWith('=') || words.startsWith("'")) return entry;
  if (FIGURE.test(words)) return `${tag}'${words}`;
  const table = width === 'half' ? HALF : FULL;
  const punctuated = words.replace(/[（）：，％():,%]/g, (mark) => table[mark] ?? mark);
  return (
    tag + (isSpaced && LABEL.test(punctuated) && !ANSWER.test(tag) ? [...punctuated].join(' ') : punctuated)
  );
}

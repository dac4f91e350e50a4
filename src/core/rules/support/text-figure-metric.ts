/** Marks between clauses of normalised text. A comma inside brackets counts too: what is measured stands close by. */
const BREAK = /[,，;。:、!?()"“”]/;

/** One connecting word or list mark in front of a metric. */
const LEADING =
  /^(?:其中|并且|以及|并(?![网购发轨列])|且|及(?![时格])|和(?![谐平睦])|与(?!会)|使得|确保|保证(?!金)|力争|预计|计划(?!生育)|实际|全年|年度|[0-9]{1,2}[.:、]|(?:19|20)[0-9]{2}年度?|(?:目标|指标)[0-9]*)/;
/** Connecting words between a metric and its figure, longest first. */
const TRAILING: readonly string[] = [
  ...[
    '稳定在',
    '保持在',
    '维持在',
    '控制在',
    '提高到',
    '提高至',
    '提升到',
    '提升至',
    '增加到',
    '降低到',
    '下降到',
  ],
  ...['达到了', '分别为', '稳在', '增至', '降至', '升至', '降到', '升到', '达到', '均为', '约为', '应为'],
  ...['共计', '总计', '合计', '共有', '现有', '为', '是', ':', '='],
];

/**
 * What a figure measures: the words of its clause before `from`, not further back than `floor`, without list marks and
 * without 为/达到/约. When the figure follows a colon or bracket directly, the words before that mark are taken.
 */
export function metricBefore(text: string, from: number, floor: number): string {
  let end = from;
  for (let step = 0; step < 2; step++) {
    let start = end;
    while (start > floor && !BREAK.test(text[start - 1] ?? '')) start -= 1;
    const words = trimMetric(text.slice(start, end));
    if (words !== '') return words;
    if (start <= floor || !/[:("“]/.test(text[start - 1] ?? '')) return '';
    end = start - 1;
  }
  return '';
}

/** A metric's words without the connecting words round them. */
export function trimMetric(words: string): string {
  let metric = words;
  for (;;) {
    const lead = LEADING.exec(metric)?.[0];
    if (lead) {
      metric = metric.slice(lead.length);
      continue;
    }
    const tail = TRAILING.find((word) => metric.endsWith(word));
    if (tail === undefined) return metric;
    metric = metric.slice(0, -tail.length);
  }
}

/** The words right behind a figure up to the next break or digit, at most 20 characters. */
export function wordsAfter(text: string, from: number): string {
  let to = from;
  while (to < text.length && to - from < 20 && !BREAK.test(text[to] ?? '') && !/[0-9]/.test(text[to] ?? ''))
    to += 1;
  return text.slice(from, to);
}

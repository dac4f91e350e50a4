/** Marks between clauses of normalised text. A comma inside brackets counts too: what is measured stands close by. */
const BREAK = /[,，;。:、!?()"“”]/;

const LEADING =
  /^(?:其中|并且|并|且|以及|及|和|与|使得|使|确保|保证|力争|预计|计划|实际|全年|年度|[0-9]{1,2}[.:、]|(?:19|20)[0-9]{2}年度?|目标[0-9]*|指标[0-9]*)+/;
const TRAILING =
  /(?:稳定在|稳在|保持在|维持在|控制在|提高到|提高至|提升到|提升至|增加到|增至|降低到|降至|下降到|达到了|达到|达|分别为|均为|约为|应为|不|为|是|约|共计|总计|合计|计|共|至|到|在|有|了|:|=)+$/;

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
  return words.replace(LEADING, '').replace(TRAILING, '');
}

/** The words right behind a figure up to the next break or digit, at most 20 characters. */
export function wordsAfter(text: string, from: number): string {
  let to = from;
  while (to < text.length && to - from < 20 && !BREAK.test(text[to] ?? '') && !/[0-9]/.test(text[to] ?? ''))
    to += 1;
  return text.slice(from, to);
}

import type { YearWord } from './year-words';

/** A year that is meant as another one: compared with, carried over, a beginning, the name of an earlier project. */
export const OTHER_YEAR_MEANT_BEFORE =
  /(?:较|比|与|同|自|从|以来|相比|对比|超过|高于|低于|截至|截止|上年|去年|结转|原)\(?$/;
/** What stands behind such a year. */
export const OTHER_YEAR_MEANT_AFTER =
  /^度?(?:以来|起|至|到|相比|同期|基础|结转|下达|批复|提前|发布|印发|建成|实施的|(?!\d|底|末|内)(?:(?!完成|实施|开展|实现|确保)[^,，。;；]){0,10}(?:项目|工程|结转|基数|水平|数据|遗留|欠|尾款|质保))/;
/** Years from one to another, or a plan for several. */
export const SPAN_OF_YEARS =
  /(?:19|20)\d{2}年?[-~至到](?:(?:19|20)\d{2}|\d{2}(?![-./\d]))|十[二三四五]五|中长期|三年|五年|(?<!编制|制定|制订|修编|完成|开展)规划(?!编制|设计|数量)|历年|累计/;

/** Is the year one of several that the words around it speak of? */
export function isOfSpan({ before, year, after }: YearWord): boolean {
  return SPAN_OF_YEARS.test(`${before}${year}年${after}`);
}

import { normaliseText } from '../../text/normalise';
import { readTextFigures } from './read-text-figures';

/** A deadline: a month, a day, the end of a year. A bare year (`2022年度工作任务`) sets no time. */
const DATE =
  /(?:19|20)[0-9]{2}年?[-./年](?:0?[1-9]|1[0-2])(?:月|[-./]|$)|[0-9]{1,2}月(?:[0-9]{1,2}[日号]|底|末|初|份|中旬|上旬|下旬|前)|年(?:底|末|内|终)前?|(?:上|下)半年|第?[一二三四1-4]季度|月底/;
/** Numbers in words, and what can be checked without one: 全覆盖, 零事故, 应保尽保. */
const FIGURE_IN_WORDS =
  /[一二两三四五六七八九十百千]{1,6}[个项次场期批名家户所处座条台套件份篇类轮](?![一二三四五六])|百分之[一二三四五六七八九十百]|全覆盖|零(?:事故|投诉|差错|容忍|增长|发生|违规|上访)|不发生|应[^,。;]{1,3}尽[^,。;]/;

/** Does a goal say how much or by when: a figure (list numbers and years apart), a date, or a measure in words? */
export function isMeasurable(text: string): boolean {
  if (readTextFigures(text).length > 0) return true;
  const plain = normaliseText(text);
  return DATE.test(plain) || FIGURE_IN_WORDS.test(plain);
}

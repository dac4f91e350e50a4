import { normaliseText } from '../text/normalise';

const NOTE =
  /^[(]?(?:注意?|附注|备注|注释|填表说明|填报说明|填报要求|填写说明|说明)(?:事项)?[)]?(?:[:.、,]|[1一①][:.、]?|[(]1[)])/;
const MARKED_NOTE = /^[*※★☆](?:注|说明|备注)?/;
const ITEM = /^(?:[(]?[0-9一二三四五六七八九十]{1,2}[)]|[0-9一二三四五六七八九十]{1,2}[.、:])/;

/** `注：…`, `备注：1.…`, `说明：…`: a standing note. A bare label (`说明`, `备注`) is none. */
export function isNoteText(text: string): boolean {
  const head = normaliseText(text.slice(0, 24));
  if (MARKED_NOTE.test(head) && text.length > 12) return true;
  return NOTE.test(head) && text.trim().length > 4;
}

/** A line that can go on a note: it begins with a number (`2.定量指标…`) or is a long sentence. */
export function isNoteContinuation(text: string): boolean {
  return ITEM.test(normaliseText(text.slice(0, 24))) || text.trim().length >= 20;
}

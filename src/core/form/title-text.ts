import { normaliseLabel } from '../text/normalise';
import { remembered } from '../text/remembered';
import { TITLE_PATTERNS } from './lexicon/title-words';

const LONGEST_TITLE = 60;

/** Whether a text reads like the title of a performance sheet (rule book, section 3). */
export function isTitleText(text: string): boolean {
  return text.length <= 120 && readsLikeTitle(text);
}

const readsLikeTitle = remembered((text) => {
  const key = normaliseLabel(text);
  if (
    key.length < 4 ||
    key.length > LONGEST_TITLE ||
    /[。；;]/.test(key) ||
    /^(?:注|说明|备注|填报说明)/.test(key)
  )
    return false;
  if (/^(?:[(][一二三四五六七八九十]{1,3}[)]|[一二三四五六七八九十]{1,3}、)/.test(key)) return false;
  return TITLE_PATTERNS.some((pattern) => pattern.test(key));
});

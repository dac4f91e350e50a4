import { compactText } from '../text/normalise';
import { remembered } from '../text/remembered';

const CIRCLED = /^[\u2460-\u2473\u2776-\u277f\u3251-\u325f]/;
const ENUMERATOR =
  /^(?:三级)?(?:指标|目标)?(?:[(]?[0-9一二三四五六七八九十]{1,2}[)]|[0-9一二三四五六七八九十]{1,2}[:.、)])(?![0-9])|^(?:三级)?指标[0-9一二三四五六七八九十]{1,2}[-:.、]?/;
const SPARE =
  /^(?:三级)?(?:指标|目标)?[(]?[0-9一二三四五六七八九十]{0,2}[)]?[:.、;]?(?:[.…。·*_,/\\—-]|[xX×]{1,4}|n|无)*$/;

/** An indicator's name without its enumerator (`指标1：`, `1.`, `（1）`, `①`) and without white space. */
export const bareName: (text: string) => string = remembered((text) => {
  const name = compactText(text.trim().replace(CIRCLED, ''));
  const bare = name.replace(ENUMERATOR, '');
  return bare === '' ? name : bare;
});

/** A template's spare place: `……`, `.....`, `指标2：`, `1.`; true for nothing but white space as well. */
export const isSpareName: (text: string) => boolean = remembered(
  (text) => text.length <= 40 && SPARE.test(compactText(text.trim().replace(CIRCLED, ''))),
);

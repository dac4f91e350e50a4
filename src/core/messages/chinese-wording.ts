import type { Rule } from '../rules/rule';
import { type Wording, wordingOf } from './wording';

/** Rules in Chinese: their own words. */
export function chineseWording(rules: readonly Rule[]): Wording {
  return wordingOf('zh-CN', rules, ({ name, basis, texts }) => ({ name, basis: basis.text, texts }));
}

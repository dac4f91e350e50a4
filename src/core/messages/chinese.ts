import { RULES } from '../rules/index';
import { type Wording, wordingOf } from './wording';

/** The rules in Chinese: their own words. */
export const CHINESE: Wording = wordingOf('zh-CN', RULES, ({ name, basis, texts }) => ({
  name,
  basis: basis.text,
  texts,
}));

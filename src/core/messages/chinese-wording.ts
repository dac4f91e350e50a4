import type { Rule } from '../rules/rule';
import { REASON_TEXTS } from './reason-texts';
import { type CommonWords, type Wording, wordingOf } from './wording';

/** Where a rule's claim comes from (rule book 1.1), in words. */
const TRUST_TEXTS: CommonWords['trust'] = {
  seed: '见于样表',
  published: '见于公开表格',
  practice: '在用系统的做法',
  national: '国家规定',
  ours: '本工具的判断，可在方案中调整',
};

/** Rules in Chinese: their own words. */
export function chineseWording(rules: readonly Rule[]): Wording {
  return wordingOf(
    'zh-CN',
    { trust: TRUST_TEXTS, reasons: REASON_TEXTS },
    rules,
    ({ name, basis, texts }) => ({
      name,
      basis: basis.text,
      texts,
    }),
  );
}

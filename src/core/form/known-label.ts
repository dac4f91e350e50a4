import { fundBlockLexicon } from './lexicon/fund-labels';
import { goalLexicon } from './lexicon/goal-labels';
import { identityLexicon } from './lexicon/identity-labels';
import { indicatorBlockLexicon } from './lexicon/indicator-block-labels';
import { moneyLexicon } from './lexicon/money-labels';
import { sectionLexicon } from './lexicon/section-labels';
import { signOffLexicon } from './lexicon/sign-off-labels';
import { totalLexicon } from './lexicon/total-labels';

const OTHERS = [
  identityLexicon,
  sectionLexicon,
  signOffLexicon,
  totalLexicon,
  moneyLexicon,
  fundBlockLexicon,
  indicatorBlockLexicon,
];

/** A label of any block but the goals'. */
export function isOtherLabel(text: string): boolean {
  return OTHERS.some((lexicon) => lexicon.find(text) !== null);
}

/** A label of any block. */
export function isKnownLabel(text: string): boolean {
  return isOtherLabel(text) || goalLexicon.find(text) !== null;
}

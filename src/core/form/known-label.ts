import { fundBlockLexicon } from './lexicon/fund-labels';
import { goalLexicon } from './lexicon/goal-labels';
import { identityLexicon } from './lexicon/identity-labels';
import { indicatorBlockLexicon } from './lexicon/indicator-heads';
import { moneyLexicon, sectionLexicon, signOffLexicon, totalLexicon } from './lexicon/text-labels';

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

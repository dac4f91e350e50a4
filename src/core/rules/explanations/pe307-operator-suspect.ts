import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE307 explained: why it is checked, an example, and its words in English. */
export const OPERATOR_SUSPECT_EXPLAINED = defineExplanation({
  code: 'PE307',
  why: both(
    '写“＝75%”时完成 80% 反而不等于目标，计分和评价都会出偏差。',
    'Against “=75%” an actual of 80% misses the target, and the score goes wrong.',
  ),
  example: { failing: '城乡困难居民实际住院结报比 ＝75%', passing: '城乡困难居民实际住院结报比 ≥75%' },
  english: {
    name: 'Comparison is doubtful',
    basis: 'A rate is as a rule a floor (≥), a cost a ceiling (≤); a rate that ends at 100 % may be =100%',
    texts: {
      suspect: {
        problem: '“{name}”: the target “{target}” uses “=”; {kindEnglish} is usually written with “{sign}”.',
        advice: 'Unless it must be exact, change “=” in {cell} to “{sign}”.',
      },
    },
  },
});

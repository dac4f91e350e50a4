import { defineEnglishWords } from '../english-words';

/** PE307 in English. */
export const OPERATOR_SUSPECT_IN_ENGLISH = defineEnglishWords({
  code: 'PE307',
  name: 'Comparison is doubtful',
  basis: 'A rate is as a rule a floor (≥), a cost a ceiling (≤); a rate that ends at 100 % may be =100%',
  texts: {
    suspect: {
      problem: '“{name}”: the target “{target}” uses “=”; {kindEnglish} is usually written with “{sign}”.',
      advice: 'Unless it must be exact, change “=” in {cell} to “{sign}”.',
    },
    doubled: {
      problem: '“{name}”: the target “{target}” has two comparison signs.',
      advice: 'Keep one of them in {cell}.',
    },
  },
  why: 'Against “=75%” an actual of 80% misses the target, and the score goes wrong.',
});

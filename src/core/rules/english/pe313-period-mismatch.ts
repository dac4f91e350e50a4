import { defineEnglishWords } from '../english-words';

/** PE313 in English. */
export const PERIOD_MISMATCH_IN_ENGLISH = defineEnglishWords({
  code: 'PE313',
  name: 'Target and actual cover different periods',
  basis: 'Target and actual cover the same period',
  texts: {
    target: {
      problem: '“{name}”: the target “{target}” covers {period}, the actual “{actual}” the whole year.',
      advice: 'Use one period: put {targetCell} on the whole year, or give the actual of {period} in {cell}.',
    },
    actual: {
      problem: '“{name}”: the actual “{actual}” covers {period}, the target “{target}” does not.',
      advice: 'Put the actual for the period of the target into {cell}.',
    },
  },
  why: 'A full year held against nine months is almost always “met”; the comparison says nothing.',
});

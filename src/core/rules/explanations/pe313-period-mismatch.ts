import { defineExplanation } from '../rule-explanation';
import { both } from '../support/both';

/** PE313 explained: why it is checked, an example, and its words in English. */
export const PERIOD_MISMATCH_EXPLAINED = defineExplanation({
  code: 'PE313',
  why: both(
    '用全年数去比前三季度，几乎总能“完成”，结论不成立。',
    'A full year held against nine months is almost always “met”; the comparison says nothing.',
  ),
  example: {
    failing: '不低于上年度前三季度住院救助人次／150226（全年）',
    passing: '不低于上年度住院救助人次（148000）／150226（全年）',
  },
  english: {
    name: 'Target and actual cover different periods',
    basis: 'Target and actual cover the same period',
    texts: {
      target: {
        problem: '“{name}”: the target “{target}” covers {period}, the actual “{actual}” the whole year.',
        advice:
          'Use one period: put {targetCell} on the whole year, or give the actual of {period} in {cell}.',
      },
      actual: {
        problem: '“{name}”: the actual “{actual}” covers {period}, the target “{target}” does not.',
        advice: 'Put the actual for the period of the target into {cell}.',
      },
    },
  },
});

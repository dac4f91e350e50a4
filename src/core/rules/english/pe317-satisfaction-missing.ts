import { defineEnglishWords } from '../english-words';

/** PE317 in English. */
export const SATISFACTION_MISSING_IN_ENGLISH = defineEnglishWords({
  code: 'PE317',
  name: 'No satisfaction indicator',
  basis:
    '财预〔2020〕10号: execution rate 10 %, output 50 %, benefit 30 %, satisfaction of those served 10 %',
  texts: {
    missing: {
      problem: 'No indicator of the form measures satisfaction.',
      advice:
        'Add one under 满意度指标, such as 服务对象满意度 ≥90%, and say who is asked; if this is an extract or one page of several, look at the other rows first.',
    },
    notSatisfaction: {
      problem: 'None of the {count} indicators under satisfaction measures it: {names}.',
      advice:
        'Set a satisfaction indicator there, such as 服务对象满意度 ≥90%, and move the others to benefit or output.',
    },
    emptyClass: {
      problem: 'The class “{label}” holds no indicator.',
      advice: 'Fill in the row of {cell}, such as 服务对象满意度 ≥90%.',
    },
    words: {
      problem: 'The satisfaction indicator “{name}” has “{target}” as target, which is no figure.',
      advice: 'Make {cell} a figure, such as ≥90%.',
    },
    scorecard: {
      problem:
        'No row of the score table names satisfaction; whether another row includes it cannot be said.',
      advice: 'Give satisfaction a row of its own with its weight and standard.',
    },
    report: {
      problem:
        'The report has no score table and no satisfaction figure; whether satisfaction was surveyed cannot be said.',
      advice: 'State who was asked, how many, and the result.',
    },
  },
  why: 'Satisfaction carries 10 points; without a measured indicator they have no place.',
});

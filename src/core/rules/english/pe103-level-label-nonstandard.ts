import { defineEnglishWords } from '../english-words';

/** PE103 in English. */
export const LEVEL_LABEL_NONSTANDARD_IN_ENGLISH = defineEnglishWords({
  code: 'PE103',
  name: 'Level label is not the usual one',
  basis: 'Level 1 and 2 labels are the words of the form family, written alike on one sheet',
  texts: {
    misspelt: {
      problem: 'The level label “{label}” is not the usual wording.',
      advice: 'Change {cell} to “{suggestion}”.',
    },
    mixed: {
      problem: 'The level label “{label}” is written unlike others on the sheet (“{other}” ends in 指标).',
      advice: 'Change {cell} to “{suggestion}”, alike on the whole sheet.',
    },
    unknown: {
      problem: '{count} level 2 labels are no class in use: {labels}.',
      advice:
        'Use the classes of the form (数量, 质量, 时效, 成本; 经济, 社会, 生态效益, 可持续影响; 服务对象满意度) and put the words into the indicator name.',
    },
  },
  why: 'Roll-ups group by these labels; two spellings become two classes.',
});

import { defineEnglishWords } from '../english-words';

/** PE208 in English. */
export const UNIT_SCALE_SUSPECT_IN_ENGLISH = defineEnglishWords({
  code: 'PE208',
  name: 'Yuan and ten thousand yuan mixed up',
  basis: 'The same item ten thousand times as large elsewhere: 元 and 万元 were mixed up',
  texts: {
    row: {
      problem:
        '{first} ({firstCell}) and {second} ({secondCell}) of “{label}” differ about ten thousand times: 元 and 万元 mixed up?',
      advice: 'Put both into the unit of the form ({unit}).',
    },
    text: {
      problem:
        '“{words}” in the text and “{label}” {figure} {unit} differ about ten thousand times: 元 and 万元 mixed up?',
      advice: 'Check the unit; correct the text in {cell} or the figure in {otherCell}.',
    },
    twice: {
      problem:
        '“{metric}” is “{first}” in one place and “{second}” in another, about ten thousand times apart: 元 and 万元 mixed up?',
      advice: 'Check the unit in {cell} and {otherCell}.',
    },
    open: {
      problem: 'The text states money but the fund block no unit: {reason}.',
      advice: 'State the unit in the fund label, as in 项目资金（万元）.',
    },
    indicator: {
      problem:
        '“{name}”: target “{first}” and actual “{second}” differ about ten thousand times: is the unit wrong?',
      advice: 'Check figure and unit in {secondCell}.',
    },
  },
  why: 'Wrong by ten thousand, hard to find once it has been rolled up.',
});

import { defineEnglishWords } from '../english-words';

/** PE604 in English. */
export const CROSS_FORM_COPY_IN_ENGLISH = defineEnglishWords({
  code: 'PE604',
  name: 'Text of another form',
  basis:
    'Goals, indicators and report text belong to the project; topics that exclude its own are held against a dictionary',
  texts: {
    topic: {
      problem: 'The project is “{project}” ({own}), but {cell} says “{words}” ({foreign}).',
      advice: 'Check {cell}: write about this project, or say what it has to do with {own}.',
    },
    goal: {
      problem: '“{text}” is word for word {first} of the form “{otherForm}” and looks copied.',
      advice: 'Write {cell} anew for this project.',
    },
  },
  why: 'Text of another project shows that the form was not filled in for this one.',
});

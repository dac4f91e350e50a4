import { defineEnglishWords } from '../english-words';

/** PE216 in English. */
export const CUMULATIVE_VERSUS_ANNUAL_IN_ENGLISH = defineEnglishWords({
  code: 'PE216',
  name: 'Cumulative and annual amounts are mixed',
  basis: 'A project over several years costs more than one year of it, and never less',
  texts: {
    same: {
      problem:
        'The project runs “{period}” ({years} years), yet “{totalLabel}” {total} equals “{annualLabel}” {annual}.',
      advice: 'Put the sum of all years into {totalCell} and this year’s amount into {annualCell}.',
    },
    less: {
      problem: '“{totalLabel}” {total} is less than “{annualLabel}” {annual}.',
      advice: 'Check both: the whole cannot be less than one year of it.',
    },
  },
  why: 'Total cost in place of the annual budget inflates or hides money.',
});

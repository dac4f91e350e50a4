import type { Form } from '../form/form';
import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { droppedParts } from './support/dropped-goals';
import { SELF_EVALUATIONS } from './support/families';
import { type AnsweredGoal, answeredGoals } from './support/goal-items';
import { isUnfilled, saysNothing } from './support/indicator-values';
import { cellList } from './support/listing';

const LONGEST = 40;
const MOST_LISTED = 5;

/** PE611: every item of the goal, with its phrases and headcounts, is answered in the result. */
export const GOAL_ITEM_DROPPED = defineRule({
  code: 'PE611',
  slug: 'goal-item-dropped',
  name: '目标条目漏答',
  severity: 'warning',
  families: SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '完成情况对应年初目标逐条说明，条数、关键内容和数量不减少',
    trust: 'ours',
  },
  texts: {
    blank: {
      problem: '年度目标（{goalCell}）的完成情况没有填写。',
      advice: '在 {cell} 对照 {goalCell} 逐条填写完成情况，没有完成的说明原因。',
    },
    dropped: {
      problem: '目标中的“{words}”在完成情况中没有交代（共 {count} 处）。',
      advice: '在 {cell} 逐条补写 {goalCell} 中这些内容的完成情况，没有完成的说明原因。',
    },
  },
  check: (form): RuleOutcome => {
    const goals = answeredGoals(form);
    const blank = unanswered(form);
    if (goals.length + blank.length === 0) return { notApplicable: 'no-goals' };
    return [...blank, ...goals.flatMap((goal) => judge(goal, form))];
  },
});

/** Annual goals beside a blank cell, in a form whose indicators are answered: one finding. */
function unanswered(form: Form): readonly RuleFinding[] {
  const isFilled = form.table?.hasActualColumn
    ? form.indicators.some(({ actual, actualQuantity }) => !saysNothing(actual, actualQuantity))
    : !isUnfilled(form);
  const blank = form.goals.flatMap(({ term, expected, actual }) =>
    term === 'annual' && expected?.text.trim() && actual?.text.trim() === '' ? [{ expected, actual }] : [],
  );
  const [first, ...rest] = blank;
  if (!first || !isFilled) return [];
  const slots = rest.flatMap(({ expected, actual }) => [actual, expected]);
  const goalCell = cellList(blank.map(({ expected }) => expected));
  return [
    {
      verdict: 'fail',
      message: 'blank',
      at: first.actual,
      with: [first.expected, ...slots],
      parameters: { cell: cellList(blank.map(({ actual }) => actual)), goalCell },
      evidence: { operands: { goals: blank.length }, actual: '' },
    },
  ];
}

function judge(goal: AnsweredGoal, form: Form): readonly RuleFinding[] {
  const parts = droppedParts(goal, form);
  if (parts.length === 0) return [];
  const { expected, actual } = goal;
  const listed = parts.map(({ words }) => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words));
  const words = listed.slice(0, MOST_LISTED).join('”“');
  return [
    {
      verdict: 'fail',
      message: 'dropped',
      at: actual,
      with: [expected],
      parameters: { words, count: parts.length, cell: actual.cell, goalCell: expected.cell },
      evidence: {
        operands: Object.fromEntries(listed.slice(0, MOST_LISTED).map((part, at) => [`${at + 1}`, part])),
      },
      spans: parts.map(({ from, to }) => ({ cell: expected.cell, from, to })),
    },
  ];
}

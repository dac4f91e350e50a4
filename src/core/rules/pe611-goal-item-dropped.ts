import type { Form } from '../form/form';
import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { droppedParts } from './support/dropped-goals';
import { SELF_EVALUATIONS } from './support/families';
import { type AnsweredGoal, answeredGoals } from './support/goal-items';

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
    dropped: {
      problem: '目标中的“{words}”在完成情况中没有交代（共 {count} 处）。',
      advice: '在 {cell} 逐条补写 {goalCell} 中这些内容的完成情况，没有完成的说明原因。',
    },
  },
  check: (form): RuleOutcome => {
    const goals = answeredGoals(form);
    return goals.length === 0 ? { notApplicable: 'no-goals' } : goals.flatMap((goal) => judge(goal, form));
  },
});

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

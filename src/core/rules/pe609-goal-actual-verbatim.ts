import type { Slot } from '../form/form';
import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { SELF_EVALUATIONS } from './support/families';
import {
  type AnsweredGoal,
  answeredGoals,
  type GoalItem,
  goalItems,
  numbersIn,
  plainItem,
} from './support/goal-items';
import { similarity } from './support/similar-text';

/** Share of the goal's items that have to stand again, and how many at least (rule book, PE609). */
const SHARE = 0.5;
const FEWEST = 3;
const ALIKE = 0.9;
/** Shorter items are too common to be called copied. */
const SHORTEST_ITEM = 5;

/** PE609: what was done is not the goal's own words over again. */
export const GOAL_ACTUAL_VERBATIM = defineRule({
  code: 'PE609',
  slug: 'goal-actual-verbatim',
  name: '完成情况照抄目标',
  severity: 'warning',
  families: SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '全年实际完成情况写实际结果；半数以上（且不少于3条）与目标文字相同、数字也相同的，视为照抄',
    trust: 'ours',
  },
  texts: {
    copied: {
      problem: '完成情况的 {items} 与目标的文字和数字相同（{count}/{total} 条）。',
      advice: '把 {cell} 中照抄的各条改写为实际完成的数量、时间和效果。',
    },
  },
  check: (form): RuleOutcome => {
    const goals = answeredGoals(form);
    return goals.length === 0 ? { notApplicable: 'no-goals' } : goals.flatMap(judge);
  },
});

interface CopiedItem {
  readonly goal: GoalItem;
  readonly answer: GoalItem;
}

function judge({ expected, actual }: AnsweredGoal): readonly RuleFinding[] {
  const items = goalItems(expected).filter(({ text }) => plainItem(text).length >= SHORTEST_ITEM);
  const copied = copiedItems(items, goalItems(actual));
  if (copied.length < FEWEST || copied.length < items.length * SHARE) return [];
  return [
    {
      verdict: 'fail',
      message: 'copied',
      at: actual,
      with: [expected],
      parameters: {
        items: numbered(copied),
        count: copied.length,
        total: items.length,
        cell: actual.cell,
      },
      evidence: {
        operands: { [expected.cell]: items.length, [actual.cell]: copied.length },
        actual: `${copied.length}/${items.length}`,
      },
      spans: copied.flatMap(({ goal, answer }) => [spanOf(actual, answer), spanOf(expected, goal)]),
    },
  ];
}

/** Each item is held against the answer of its number or place, and against the same words anywhere. */
function copiedItems(items: readonly GoalItem[], answers: readonly GoalItem[]): readonly CopiedItem[] {
  const byNumber = new Map<number, GoalItem>();
  const byText = new Map<string, GoalItem>();
  for (const answer of answers) {
    if (answer.number !== null && !byNumber.has(answer.number)) byNumber.set(answer.number, answer);
    byText.set(plainItem(answer.text), answer);
  }
  return items.flatMap((goal, at): CopiedItem[] => {
    const same = byText.get(plainItem(goal.text));
    const answer = same ?? (goal.number === null ? answers[at] : byNumber.get(goal.number));
    return answer && isCopy(goal, answer) ? [{ goal, answer }] : [];
  });
}

function isCopy(goal: GoalItem, answer: GoalItem): boolean {
  if (numbersIn(goal.text).join(' ') !== numbersIn(answer.text).join(' ')) return false;
  return similarity(plainItem(goal.text), plainItem(answer.text)) >= ALIKE;
}

function numbered(copied: readonly CopiedItem[]): string {
  const numbers = copied.map(({ goal }, at) => goal.number ?? at + 1);
  return `第 ${numbers.slice(0, 10).join('、')} 条`;
}

function spanOf(slot: Slot, item: GoalItem) {
  return { cell: slot.cell, from: item.from, to: item.to };
}

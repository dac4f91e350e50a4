import { claim, type Draft, isClaimed } from './draft';
import type { FundBlock, GoalPair, Slot } from './form';
import { levelsFrom, readFundsBeside } from './fund-leading';
import { isBlank, itemsOf, rowsBetween, slotAt } from './grid';
import type { IdentityFind } from './identity';
import { goalLexicon } from './lexicon/goal-labels';
import { identityLexicon } from './lexicon/identity-labels';
import type { ParsedTable } from './table';

/** What stands in columns beside the levels (项目名称 | 绩效目标 | 一级指标 …), merged over the rows of the table. */
export interface LeadingColumns {
  readonly identity: readonly IdentityFind[];
  readonly goals: readonly GoalPair[];
  readonly funds: FundBlock | null;
}

/** Reads the columns of a table that are none of its own; the first filled place under each head is its answer. */
export function readLeadingColumns(draft: Draft, table: ParsedTable): LeadingColumns {
  const { header, bottom } = table;
  const own = new Set(header.heads.map(({ slot }) => slot.cell));
  const identity: IdentityFind[] = [];
  const goals: GoalPair[] = [];
  for (let row = header.top; row <= header.bottom; row++) {
    const fromAbove = row === header.top ? mergedDown(draft, row, levelsFrom(table.columns)) : [];
    for (const head of [...fromAbove, ...itemsOf(draft.grid, row)]) {
      if (own.has(head.cell) || typeof head.value !== 'string') continue;
      const role = identityLexicon.find(head.text);
      const goal = role === null ? goalLexicon.find(head.text) : null;
      if (role === null && goal !== 'expected') continue;
      const answer = firstUnder(draft, head, header.bottom, bottom);
      if (!answer) continue;
      claim(draft, head, answer);
      if (role !== null) identity.push({ role, label: head, answer, text: answer.text.trim() });
      else
        goals.push({
          expected: answer,
          actual: null,
          expectedLabel: head,
          actualLabel: null,
          term: 'annual',
        });
    }
  }
  return { identity, goals, funds: readFundsBeside(draft, table) };
}

/** Heads of columns left of the levels that begin over the header, merged down to it. */
function mergedDown({ grid }: Draft, row: number, before: number): readonly Slot[] {
  const slots = new Set<Slot>();
  for (let column = grid.window.left; column < before; column++) {
    const slot = slotAt(grid.sheet, row, column);
    if (slot.row < row && !isBlank(slot.text)) slots.add(slot);
  }
  return [...slots];
}

function firstUnder(draft: Draft, head: Slot, headerBottom: number, bottom: number): Slot | null {
  for (const { items } of rowsBetween(draft.grid, headerBottom + 1, bottom)) {
    const slot = items.find((item) => item.column === head.column);
    if (slot && !isBlank(slot.text)) return isClaimed(draft, slot) ? null : slot;
  }
  return null;
}

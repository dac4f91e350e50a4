import type { NumberQuantity } from '../text/quantity';
import { convert } from '../text/unit';
import { defineRule } from './rule';
import { SELF_EVALUATIONS } from './support/families';
import {
  filledRows,
  isPercent,
  NO_ACTUAL_COLUMN,
  type ValueRow,
  withoutActuals,
} from './support/indicator-values';
import { firstAndRest, shown } from './support/listing';

/** Fewer rows exactly on the line are chance. */
const ROWS_THAT_TELL = 3;

/** PE309: three or more rows with an inequality whose actual is exactly the bound. One finding a form. */
export const TARGET_COPIED = defineRule({
  code: 'PE309',
  slug: 'target-copied',
  name: '完成值等于临界值',
  severity: 'info',
  families: SELF_EVALUATIONS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '带不等号的目标，完成值应是实际统计数；三项以上恰好等于临界值的提示核对',
    trust: 'ours',
  },
  texts: {
    copied: {
      problem: '{count} 个带不等号的指标，完成值恰好等于临界值：{rows}。',
      advice: '核对这些完成值是否为实际统计数；是的无须改动，照抄的改填真实数据。',
    },
    noActualColumn: NO_ACTUAL_COLUMN,
  },
  check: (form) => {
    const unjudged = withoutActuals(form);
    if (unjudged) return unjudged;
    const rows = filledRows(form).filter(isOnTheLine);
    const found = firstAndRest(rows);
    if (!found || rows.length < ROWS_THAT_TELL) return [];
    return [
      {
        verdict: 'fail',
        message: 'copied',
        at: found.first.actual,
        with: rows.flatMap(({ actual, target }) => [actual, target]),
        parameters: {
          count: rows.length,
          rows: rows
            .map(({ actual, target }) => `${actual.cell}“${shown(target)}／${shown(actual)}”`)
            .join('、'),
        },
        evidence: { operands: Object.fromEntries(rows.map(({ actual }) => [actual.cell, shown(actual)])) },
      },
    ];
  },
});

function isOnTheLine({ targetQuantity, actualQuantity }: ValueRow): boolean {
  if (targetQuantity.kind !== 'number' || actualQuantity.kind !== 'number') return false;
  const { comparison } = targetQuantity;
  if (comparison === null || comparison === '=' || isNaturalBound(targetQuantity)) return false;
  const value =
    actualQuantity.unit === null
      ? actualQuantity.value
      : convert(actualQuantity.value, actualQuantity.unit, targetQuantity.unit);
  return value?.eq(targetQuantity.value) ?? false;
}

/** 100 % cannot be passed, 0 not undercut: being there is no sign of copying. */
function isNaturalBound({ value, unit }: NumberQuantity): boolean {
  return value.eq(0) || (isPercent(unit) && value.eq(100));
}

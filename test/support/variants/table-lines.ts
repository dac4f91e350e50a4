import type { IndicatorColumn } from '../../../src/core/form/form';
import type { Drawing } from './draw-blocks';
import type { HeadCell } from './layout';
import type { ModelGroup1, ModelIndicator } from './model';

/** A head with the columns that it covers. */
export type Head = HeadCell<IndicatorColumn> & { readonly left: number; readonly right: number };

/** A drawn line of the table: an indicator, or a row that is none. */
export type Line =
  | {
      readonly kind: 'indicator';
      readonly indicator: ModelIndicator;
      readonly group1: number;
      readonly group2: number;
      readonly index: number;
    }
  | {
      readonly kind: 'template';
      readonly text: string;
      readonly group1: number;
      readonly group2: number;
      readonly isHidden: boolean;
      /** The row's own level 2 label, when it stands for an empty class. */
      readonly ownLabel?: string;
    }
  | {
      readonly kind: 'subtotal';
      readonly group1: number;
      readonly group2: -1;
      readonly weight: number;
      readonly score: number;
    };

/** The lines of the whole table, in order. */
export function linesOf(
  groups: readonly ModelGroup1[],
  isScored: boolean,
  drawing: Drawing,
): readonly Line[] {
  const { nuisance } = drawing;
  const lines: Line[] = [];
  let index = 0;
  groups.forEach((group, group1) => {
    group.groups.forEach(({ indicators }, group2) => {
      for (const indicator of indicators)
        lines.push({ kind: 'indicator', indicator, group1, group2, index: index++ });
      const isSpare = nuisance.templateRows && (group1 + group2) % 3 === 0;
      const isHidden = nuisance.hiddenTemplateRows && (group1 + group2) % 3 === 1;
      if (isSpare || isHidden)
        lines.push({ kind: 'template', text: group2 % 2 === 0 ? '……' : '指标2：', group1, group2, isHidden });
    });
    const hasLabels = group.groups.some(({ label }) => label !== null);
    if (nuisance.emptyClass !== null && hasLabels && group1 === 1) {
      const text = nuisance.emptyClass;
      lines.push({ kind: 'template', text, group1, group2: 90, isHidden: false, ownLabel: '生态效益指标' });
    }
    if (nuisance.subtotals && isScored) {
      const all = group.groups.flatMap(({ indicators }) => indicators);
      const sum = (key: 'weight' | 'score') =>
        Math.round(all.reduce((total, each) => total + each[key] * 100, 0)) / 100;
      lines.push({ kind: 'subtotal', group1, group2: -1, weight: sum('weight'), score: sum('score') });
    }
  });
  return lines;
}

/** A line with the row that it was drawn in. */
export type Row = { readonly line: Line; readonly row: number };

/** Neighbouring rows of one level 1 or level 2 group. */
export function runsOf(rows: readonly Row[], role: 'level1' | 'level2'): readonly (readonly Row[])[] {
  const runs: Row[][] = [];
  let key = '';
  for (const row of rows) {
    const own = role === 'level1' ? `${row.line.group1}` : `${row.line.group1}/${row.line.group2}`;
    if (own !== key) runs.push([]);
    key = own;
    runs.at(-1)?.push(row);
  }
  return runs;
}

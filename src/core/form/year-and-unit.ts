import { compactText } from '../text/normalise';
import type { MoneyUnit, Slot } from './form';
import type { Grid } from './grid';
import { moneyUnitInLabel, moneyUnitLine, yearInText, yearOfLine } from './label';
import { fundBlockLexicon, fundHeadLexicon } from './lexicon/fund-labels';
import { identityLexicon } from './lexicon/identity-labels';
import { moneyLexicon } from './lexicon/money-labels';

/** A year and where it stands; the place is null when it was inferred. */
export interface FoundYear {
  readonly year: number | null;
  readonly slot: Slot | null;
}

/** The form's year: its own line (`（2020年度）`), the title, a year label, else the year most named in its texts. */
export function findYear(grid: Grid, title: Slot | null, before: number): FoundYear {
  for (const { row, items } of grid.rows) {
    if (row > before) break;
    const stated = items.flatMap((item) => {
      const year = typeof item.value === 'string' ? yearOfLine(item.text) : null;
      return year ? [{ year, slot: item }] : [];
    });
    // Several years in a row head the columns of a project of several years.
    if (stated[0] && new Set(stated.map(({ year }) => year)).size === 1) return stated[0];
  }
  const inTitle = title ? yearInText(title.text) : null;
  if (inTitle) return { year: inTitle, slot: title };
  return yearOfLabels(grid, before) ?? { year: null, slot: null };
}

/** `预算年度：2022` */
const YEAR_WITH_LABEL = /^(?:预算|评价|项目|申报|填报|自评)?年度[:：](20\d{2})(?:年度?)?$/;

function yearOfLabels(grid: Grid, before: number): FoundYear | null {
  for (const { row, items } of grid.rows) {
    if (row > before) break;
    for (const [at, item] of items.entries()) {
      const stated = YEAR_WITH_LABEL.exec(compactText(item.text))?.[1];
      if (stated) return { year: Number(stated), slot: item };
      if (
        typeof item.value !== 'string' ||
        !/年\s*度$/.test(item.text.trim()) ||
        identityLexicon.find(item.text) !== 'period'
      )
        continue;
      const next = items[at + 1];
      const year = next ? /^(20\d{2})(?:年度?)?$/.exec(next.text.trim())?.[1] : undefined;
      if (next && year) return { year: Number(year), slot: next };
    }
  }
  return null;
}

/** The year most named in a form's texts; null when none is named. Used only when nothing states the form's year. */
export function guessYear(grid: Grid): number | null {
  const counts = new Map<number, number>();
  for (const { items } of grid.rows) {
    for (const { text, value } of items) {
      if (/^20[0-4]\d$/.test(text.trim())) counts.set(Number(text), (counts.get(Number(text)) ?? 0) + 1);
      if (typeof value !== 'string' || text.length > 2_000) continue;
      for (const match of text.matchAll(/(?<!\d)(20[0-4]\d)(?:\s*年|[-/.](?:0?[1-9]|1[0-2])(?!\d))/g)) {
        const year = Number(match[1]);
        counts.set(year, (counts.get(year) ?? 0) + 1);
      }
    }
  }
  let best: number | null = null;
  for (const [year, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = year;
  return best;
}

/** A money unit and where it is stated. */
export interface FoundUnit {
  readonly unit: MoneyUnit | null;
  readonly slot: Slot | null;
}

/** The money unit: in a label of the money blocks, else in a line `单位：万元`, else in a figure's own cell. */
export function findMoneyUnit(grid: Grid): FoundUnit {
  let line: FoundUnit | null = null;
  let cell: FoundUnit | null = null;
  for (const { items } of grid.rows) {
    for (const item of items) {
      if (typeof item.value !== 'string' || item.text.length > 120) continue;
      const inLabel = moneyUnitInLabel(item.text);
      if (inLabel && isMoneyLabel(item.text)) return { unit: inLabel, slot: item };
      const inLine: MoneyUnit | null = line ? null : moneyUnitLine(item.text);
      if (inLine) line = { unit: inLine, slot: item };
      if (!cell && /^[\d.,\s]+(?:万元|亿元)$/.test(item.text))
        cell = { unit: item.text.includes('亿') ? '亿元' : '万元', slot: item };
    }
  }
  return line ?? cell ?? { unit: null, slot: null };
}

function isMoneyLabel(text: string): boolean {
  return (
    fundBlockLexicon.find(text) !== null ||
    fundHeadLexicon.find(text) !== null ||
    moneyLexicon.find(text) !== null ||
    /资金|预算|金额|拨款|经费/.test(compactText(text.slice(0, 24)).slice(0, 12))
  );
}

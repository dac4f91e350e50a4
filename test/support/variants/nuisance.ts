import type { Random } from './random';

/** What makes real sheets differ from the official form. Every member is a choice of its own. */
export interface Nuisance {
  readonly startColumn: number;
  readonly startRow: number;
  /** A row above the title: `附件1`. */
  readonly lead: string | null;
  readonly spacerAfterTitle: boolean;
  readonly spacerBeforeNotes: boolean;
  readonly spacersBetweenBlocks: boolean;
  readonly width: 'full' | 'half' | 'mixed';
  readonly labels: 'plain' | 'wrapped' | 'spaced' | 'vertical';
  readonly fundNewline: boolean;
  readonly indent: boolean;
  /** Logical columns drawn as two merged sheet columns. */
  readonly splitColumns: readonly number[];
  /** An empty sheet column after this logical column. */
  readonly gapAfter: number | null;
  readonly gapHidden: boolean;
  readonly hiddenTemplateRows: boolean;
  /** Figures typed as text: `1234.5`, `1,234.50`, or money with its unit: `1234.5万元`. */
  readonly numbersAsText: 'no' | 'plain' | 'grouped' | 'unit';
  /** Level labels numbered: `一、产出指标`, `（一）数量指标`. */
  readonly numberedLevels: boolean;
  /** The organisation's name before the title. */
  readonly titlePrefix: boolean;
  readonly rateFormula: boolean;
  /** Level labels merged over their rows, printed once without a merge, or printed in every row. */
  readonly parents: 'merged' | 'first-row' | 'every-row';
  /** No merge anywhere: a spanning text stands in its first cell. */
  readonly withoutMerges: boolean;
  /** 一、 二、 before the labels of the blocks. */
  readonly sectionNumbers: boolean;
  readonly subtotals: boolean;
  readonly templateRows: boolean;
  /** The last level 1 group has no level 2 label. */
  readonly orphanRows: boolean;
  /** Heads in other words of the same meaning; null keeps the layout's own. */
  readonly synonyms: number | null;
  readonly spacedTitle: boolean;
  /** The heads printed again before a later level 1 group (page breaks). */
  readonly repeatedHeads: boolean;
  /** A level 2 label without an indicator, blank or with `/`. */
  readonly emptyClass: string | null;
  /** The last level 1 label spans the level 2 column as well. */
  readonly wideLevel1: boolean;
  /** Weight and score merged over the rows of a level 2 group. */
  readonly sharedWeights: boolean;
  /** Somebody's own check to the right of the form. */
  readonly strayCells: boolean;
  readonly stacked: boolean;
  readonly instructionSheet: boolean;
}

export const PLAIN: Nuisance = {
  startColumn: 1,
  startRow: 1,
  lead: null,
  spacerAfterTitle: false,
  spacerBeforeNotes: false,
  spacersBetweenBlocks: false,
  width: 'full',
  labels: 'plain',
  fundNewline: false,
  indent: false,
  splitColumns: [],
  gapAfter: null,
  gapHidden: false,
  hiddenTemplateRows: false,
  numbersAsText: 'no',
  numberedLevels: false,
  titlePrefix: false,
  rateFormula: false,
  parents: 'merged',
  withoutMerges: false,
  sectionNumbers: false,
  subtotals: false,
  templateRows: false,
  orphanRows: false,
  synonyms: null,
  spacedTitle: false,
  repeatedHeads: false,
  emptyClass: null,
  wideLevel1: false,
  sharedWeights: false,
  strayCells: false,
  stacked: false,
  instructionSheet: false,
};

/** Draws a combination: each nuisance is rarer than its absence, so that two to six meet on a sheet. */
export function makeNuisance(random: Random, columns: number): Nuisance {
  const withoutMerges = random.chance(0.08);
  return {
    startColumn: random.chance(0.6) ? 1 : random.between(2, 4),
    startRow: random.chance(0.8) ? 1 : random.between(2, 3),
    lead: random.chance(0.35) ? random.pick(['附件1', '附件 2：', '附件3-1', '附表1', '表3']) : null,
    spacerAfterTitle: random.chance(0.25),
    spacerBeforeNotes: random.chance(0.25),
    spacersBetweenBlocks: random.chance(0.1),
    width: random.pick(['full', 'full', 'half', 'mixed']),
    labels: random.pick(['plain', 'plain', 'wrapped', 'spaced', 'vertical']),
    fundNewline: random.chance(0.4),
    indent: random.chance(0.4),
    splitColumns: withoutMerges
      ? []
      : Array.from({ length: columns }, (_, at) => at + 1).filter(() => random.chance(0.07)),
    gapAfter: random.chance(0.12) ? random.between(1, columns - 1) : null,
    gapHidden: random.chance(0.5),
    hiddenTemplateRows: random.chance(0.12),
    numbersAsText: random.chance(0.75) ? 'no' : random.pick(['plain', 'grouped', 'unit']),
    numberedLevels: random.chance(0.06),
    titlePrefix: random.chance(0.12),
    rateFormula: random.chance(0.3),
    parents: random.pick(['merged', 'merged', 'merged', 'first-row', 'every-row']),
    withoutMerges,
    sectionNumbers: random.chance(0.1),
    subtotals: random.chance(0.12),
    templateRows: random.chance(0.2),
    orphanRows: random.chance(0.1),
    synonyms: random.chance(0.2) ? random.between(0, 23) : null,
    spacedTitle: random.chance(0.06),
    repeatedHeads: random.chance(0.06),
    emptyClass: random.chance(0.12) ? random.pick(['', '/']) : null,
    wideLevel1: random.chance(0.08),
    sharedWeights: !withoutMerges && random.chance(0.06),
    strayCells: random.chance(0.06),
    stacked: random.chance(0.12),
    instructionSheet: random.chance(0.1),
  };
}

/** The names of the nuisances that a combination has, for reports. */
export function namesOf(nuisance: Nuisance): readonly string[] {
  const names: string[] = [];
  for (const [key, value] of Object.entries(nuisance)) {
    const plain = Object.entries(PLAIN).find(([name]) => name === key)?.[1];
    if (JSON.stringify(value) === JSON.stringify(plain)) continue;
    names.push(typeof value === 'string' ? `${key}:${value}` : key);
  }
  return names;
}

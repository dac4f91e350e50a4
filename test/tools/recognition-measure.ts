import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FAMILIES } from '../../src/core/form/family';
import { type InspectedForm, inspectedFileToOutput } from '../../src/core/form/inspection';
import { recognise } from '../../src/core/form/recognise';
import { parseRange, rangesOverlap } from '../../src/core/sheet/address';
import type { Workbook } from '../../src/core/sheet/sheet';
import { readWorkbook } from '../../src/hosts/ooxml/read/read-workbook';
import { publishedSheets } from '../support/published/published-folder';
import { formsOf, type PublishedSheet, workbookOf } from '../support/published/published-sheet';
import { truthOf } from '../support/published/published-truth';

/** A slot that the truth names and recognition did not give, or gave wrongly. */
export interface Miss {
  readonly form: string;
  readonly slot: string;
  readonly place: string;
  readonly expected: string;
  readonly found: string;
}

export interface SlotFigures {
  right: number;
  total: number;
}

export interface Measurement {
  readonly slots: ReadonlyMap<string, SlotFigures>;
  readonly misses: readonly Miss[];
  readonly indicatorsFound: number;
  readonly indicatorsRight: number;
  readonly forms: number;
  readonly formsFound: number;
  /** Forms that were recognised where the truth has none. */
  readonly falseForms: readonly string[];
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

interface Slot {
  readonly text: string;
  readonly cell: string;
  readonly value?: number | string | null;
}

const FUND_COLUMNS = ['budgetInitial', 'budget', 'executed', 'rate', 'weight', 'score'] as const;
const INDICATOR_COLUMNS = [
  'level1',
  'level2',
  'level3',
  'operator',
  'target',
  'unit',
  'actual',
  'weight',
  'score',
  'reason',
  'remark',
  'method',
] as const;

function fields(value: Json | undefined): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

function list(value: Json | undefined): readonly Fields[] {
  return Array.isArray(value) ? value.map((entry) => fields(entry as Json)) : [];
}

function words(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : null;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

/** Right when the texts are the same but for white space, or the numbers are equal. */
function agrees(expected: Json | undefined, slot: Slot): boolean {
  if (expected === null || expected === undefined)
    return slot.text.trim() === '' || slot.value === null || slot.value === undefined;
  if (typeof expected === 'number') {
    const number = typeof slot.value === 'number' ? slot.value : Number(slot.text.replace(/[^\d.-]/g, ''));
    return Math.abs(number - expected) < 1e-9;
  }
  const text = words(expected) ?? '';
  if (plain(slot.text) === plain(text)) return true;
  return slot.text.trim() !== '' && Number(text) === slot.value;
}

class Tally {
  readonly slots = new Map<string, SlotFigures>();
  readonly misses: Miss[] = [];

  count(form: string, slot: string, place: string, isRight: boolean, expected: string, found: string): void {
    const figures = this.slots.get(slot) ?? { right: 0, total: 0 };
    figures.total += 1;
    if (isRight) figures.right += 1;
    else this.misses.push({ form, slot, place, expected, found });
    this.slots.set(slot, figures);
  }

  slot(
    form: string,
    name: string,
    cell: string | null,
    expected: Json | undefined,
    found: Slot | null,
  ): void {
    const isRight = found !== null && (cell === null || found.cell === cell) && agrees(expected, found);
    const shown = found ? `${found.cell}:${JSON.stringify(found.text)}=${found.value}` : '-';
    this.count(form, name, cell ?? '', isRight, JSON.stringify(expected ?? null), shown);
  }
}

/** Family and notes, where the truth names them in the product's own words. */
function measureWhole(tally: Tally, id: string, truth: Fields, form: InspectedForm): void {
  const family = FAMILIES.find((known) => known === truth.family);
  if (family) tally.count(id, 'family', '', form.family === family, family, form.family);
  if (!Array.isArray(truth.notes)) return;
  for (const cell of truth.notes) {
    const found = form.notes.map((note) => note.cell);
    tally.count(id, 'note', String(cell), found.includes(String(cell)), String(cell), found.join(','));
  }
}

function measureForm(
  tally: Tally,
  id: string,
  truth: Fields,
  form: InspectedForm,
): { found: number; right: number } {
  const refs = fields(truth.refs);
  tally.slot(id, 'title', words(refs.title), truth.formTitle, form.title);
  tally.count(id, 'year', '', form.year === truth.year, String(truth.year), String(form.year));
  tally.count(id, 'unit', '', form.unit === truth.unit, String(truth.unit), String(form.unit));
  for (const role of ['projectName', 'department', 'implementingUnit'] as const) {
    const expected = words(truth[role]);
    const entry = form.identity.find((candidate) => candidate.role === role) ?? null;
    if (expected === null) continue;
    const cell = words(refs[role]);
    if (cell === null && entry === null) {
      // The truth took the name from the title: so may a reader of the title.
      tally.count(id, role, '', plain(form.title?.text ?? '').includes(plain(expected)), expected, '-');
    } else tally.slot(id, role, cell, expected, entry);
  }
  const goals = fields(truth.goals);
  for (const [name, key] of [
    ['expected', 'expected'],
    ['actualGoal', 'actual'],
  ] as const) {
    if (refs[name] === undefined) continue;
    const goal = form.goals.find((candidate) => candidate[key]?.cell === refs[name]) ?? form.goals[0];
    tally.slot(id, name, words(refs[name]), goals[key], goal?.[key] ?? null);
  }
  measureFunds(tally, id, truth, form);
  for (const [name, key] of [
    ['totalWeight', 'weight'],
    ['totalScore', 'score'],
  ] as const) {
    if (refs[name] !== undefined) tally.slot(id, name, words(refs[name]), truth[name], form.totals[key]);
  }
  return measureIndicators(tally, id, truth, form);
}

function measureFunds(tally: Tally, id: string, truth: Fields, form: InspectedForm): void {
  for (const row of list(truth.funds)) {
    const refs = fields(row.refs);
    const cells = Object.values(refs);
    const found = form.funds.find((fund) =>
      FUND_COLUMNS.some((column) => fund[column] !== null && cells.includes(fund[column].cell)),
    );
    for (const column of FUND_COLUMNS) {
      if (refs[column] === undefined) continue;
      const slot = found?.[column] ?? null;
      tally.slot(id, `fund.${column}`, words(refs[column]), expectedFund(row, column, slot), slot);
    }
  }
}

/** `/` and a unit without a figure are no figures; the printed rate counts as text. */
function expectedFund(row: Fields, column: string, slot: Slot | null): Json | undefined {
  const expected = row[column];
  if (column === 'rate' && typeof row.rateValue === 'number' && typeof slot?.value === 'number')
    return row.rateValue;
  return expected;
}

function measureIndicators(
  tally: Tally,
  id: string,
  truth: Fields,
  form: InspectedForm,
): { found: number; right: number } {
  const used = new Set<number>();
  for (const indicator of list(truth.indicators)) {
    const refs = fields(indicator.refs);
    const at = form.indicators.findIndex(
      (candidate, index) => !used.has(index) && candidate.level3?.cell === refs.level3,
    );
    const found = form.indicators[at];
    if (found) used.add(at);
    for (const column of INDICATOR_COLUMNS) {
      if (refs[column] === undefined) continue;
      tally.slot(id, `indicator.${column}`, words(refs[column]), indicator[column], found?.[column] ?? null);
    }
  }
  for (const [index, extra] of form.indicators.entries()) {
    if (!used.has(index))
      tally.misses.push({
        form: id,
        slot: 'false indicator',
        place: String(extra.row),
        expected: '-',
        found: extra.name,
      });
  }
  return { found: form.indicators.length, right: used.size };
}

/** A workbook with the truths of its forms. */
interface Measured {
  readonly file: string;
  readonly workbook: Workbook | null;
  readonly truths: readonly Fields[];
}

/** Measures recognition against a folder of workbooks with `truth/*.json`. */
export function measureFolder(folder: string): Measurement {
  const byFile = new Map<string, Fields[]>();
  for (const name of readdirSync(join(folder, 'truth')).sort()) {
    const truth = fields(JSON.parse(readFileSync(join(folder, 'truth', name), 'utf8')) as Json);
    const file = words(truth.file) ?? '';
    byFile.set(file, [...(byFile.get(file) ?? []), truth]);
  }
  return measureAll(
    [...byFile].map(([file, truths]) => {
      const result = readWorkbook(readFileSync(join(folder, file)));
      return { file, workbook: result.ok ? result.workbook : null, truths };
    }),
  );
}

/** Measures recognition against the layouts of a folder of published sheets (`*.txt`). */
export function measurePublished(folder: string): Measurement {
  return measureLayouts(publishedSheets(folder));
}

/** Measures recognition against layouts. */
export function measureLayouts(layouts: readonly PublishedSheet[]): Measurement {
  return measureAll(
    layouts.map((published) => ({
      file: published.id,
      workbook: workbookOf(published),
      truths: formsOf(published).map((form) => truthOf(form) as Fields),
    })),
  );
}

function measureAll(measured: readonly Measured[]): Measurement {
  const tally = new Tally();
  let indicatorsFound = 0;
  let indicatorsRight = 0;
  let forms = 0;
  let formsFound = 0;
  const falseForms: string[] = [];
  for (const { file, workbook, truths } of measured) {
    const output = workbook ? inspectedFileToOutput(file, recognise(workbook)) : null;
    const taken = new Set<InspectedForm>();
    for (const truth of truths) {
      forms += 1;
      const id = words(truth.id) ?? file;
      const range = parseRange(words(truth.range) ?? '');
      const form = output?.forms.find((candidate) => {
        const area = parseRange(candidate.range);
        return (
          candidate.sheet === truth.sheet &&
          !taken.has(candidate) &&
          range &&
          area &&
          rangesOverlap(range, area)
        );
      });
      if (!form) {
        tally.misses.push({
          form: id,
          slot: 'form',
          place: words(truth.range) ?? '',
          expected: words(truth.title) ?? '',
          found: '-',
        });
        continue;
      }
      taken.add(form);
      formsFound += 1;
      if (form.range !== truth.range)
        tally.misses.push({
          form: id,
          slot: 'range',
          place: '',
          expected: words(truth.range) ?? '',
          found: form.range,
        });
      measureWhole(tally, id, truth, form);
      const { found, right } = measureForm(tally, id, fields(truth.truth), form);
      indicatorsFound += found;
      indicatorsRight += right;
    }
    for (const form of output?.forms ?? [])
      if (!taken.has(form)) falseForms.push(`${file} ${form.sheet}!${form.range}`);
  }
  return {
    slots: tally.slots,
    misses: tally.misses,
    indicatorsFound,
    indicatorsRight,
    forms,
    formsFound,
    falseForms,
  };
}

export function ratio({ right, total }: SlotFigures): number {
  return total === 0 ? 1 : right / total;
}

import type { PublishedCell, PublishedRow, PublishedSheet } from '../published/published-sheet';
import type { Random } from '../variants/random';
import { cleanMoney } from './clean-funds';
import { type CleanIndicator, CleanIndicators, cleanGoals, earned } from './clean-indicator';
import { gradeOf } from './clean-model';
import type { CleanClass } from './clean-pool';

/** Which kind of indicator fits under a level label; the first that fits wins. */
const CLASSES: readonly (readonly [RegExp, CleanClass])[] = [
  [/满意/, 'satisfaction'],
  [/成本|经济性/, 'cost'],
  [/数量|重点工作|工作任务|履职目标/, 'quantity'],
  [/质量/, 'quality'],
  [/时效|进度/, 'timeliness'],
  [/经济/, 'economic'],
  [/生态|环境/, 'ecological'],
  [/可持续|长效|能力|体制/, 'sustainable'],
  [/社会|效益|效果|效应/, 'social'],
  [/立项|决策|目标设置|绩效目标|资金投入/, 'decision'],
  [/管理|过程|组织|预算|采购|公开/, 'management'],
  [/产出|完成|履职/, 'quantity'],
];

const RATE_NAME = /执行率|支出率|支出进度|使用率/;

function classOf(row: PublishedRow): CleanClass {
  const labels = [row.cells.level2?.entry ?? '', row.cells.level1?.entry ?? ''].map((label) =>
    label.replaceAll('\\n', ''),
  );
  for (const label of labels) {
    const found = CLASSES.find(([pattern]) => label !== '' && pattern.test(label));
    if (found) return found[1];
  }
  return 'quantity';
}

const isNumber = (entry: string | undefined): boolean => /^\d+(\.\d+)?$/.test(entry ?? '');
const grouped = (value: number): string => value.toFixed(2).replace(/(?<=\d)(?=(?:\d{3})+\.)/g, ',');

/** A figure as the layout writes it: `1,234.50`, `12.00`, `12`. */
function asWritten(value: number, model: string): string {
  if (model.includes(',')) return grouped(value);
  return /\.\d\d$/.test(model) ? value.toFixed(2) : String(value);
}

function rateOf(executed: number, budget: number, model: string): string {
  const percent = ((executed * 100) / budget + 1e-9).toFixed(2);
  return model.endsWith('%') || model === '' ? `${percent}%` : percent;
}

/** Fills a published layout anew so that everything in it agrees; labels, weights and notes stay as published. */
export function cleanPublished(sheet: PublishedSheet, random: Random): PublishedSheet {
  const entries = new Map<PublishedCell, string>();
  const funds = sheet.rows.filter(({ kind }) => kind === 'fund');
  const rate = fillFunds(funds, random, entries, sheet.unit === '元');
  const indicators = new CleanIndicators(
    random,
    sheet.year ?? 2023,
    sheet.rows.some(({ cells }) => cells.reason !== undefined),
    sheet.rows.flatMap(({ cells }) => cells.level3?.entry.replace(/^指标\d+[:：]/, '') ?? []),
  );
  const made: CleanIndicator[] = [];
  let total = funds.reduce((all, { level, cells }) => {
    const score = level === 0 && cells.score ? Number(entries.get(cells.score) ?? cells.score.entry) : 0;
    return all + (Number.isNaN(score) ? 0 : score);
  }, 0);
  for (const row of sheet.rows) {
    if (row.kind !== 'indicator') continue;
    const indicator = fillIndicator(row, indicators, rate, entries);
    if (indicator) made.push(indicator);
    const { score } = row.cells;
    if (score && score.row === row.row) total += Number(entries.get(score) ?? score.entry) || 0;
  }
  const totalScore = Math.round(total * 100) / 100;
  const goals = cleanGoals(
    random,
    made,
    sheet.cells.some(({ tag }) => tag === 'actualGoal'),
  );
  for (const cell of sheet.cells) {
    if (cell.tag === 'expected') entries.set(cell, goals.expected.replaceAll('\n', '\\n'));
    if (cell.tag === 'actualGoal') entries.set(cell, goals.actual.replaceAll('\n', '\\n'));
    if (cell.tag === 'totalScore' || cell.tag === 'scoreAgain')
      entries.set(cell, cell.entry.endsWith('分') ? `${totalScore}分` : asWritten(totalScore, cell.entry));
    if (cell.tag === 'totalGrade') entries.set(cell, gradeOf(totalScore));
  }
  const filled = new Map(
    sheet.cells.map((cell) => [cell, { ...cell, entry: entries.get(cell) ?? cell.entry }]),
  );
  return { ...sheet, cells: [...filled.values()] };
}

/** Gives the execution rate of the first total. */
function fillFunds(
  rows: readonly PublishedRow[],
  random: Random,
  entries: Map<PublishedCell, string>,
  isYuan: boolean,
): readonly [executed: number, budget: number] {
  const money = cleanMoney(
    random,
    rows.map(({ level }) => level),
    isYuan ? 90_000_000 : 900_000,
  );
  let first: readonly [number, number] | null = null;
  rows.forEach(({ level, cells }, at) => {
    const figures = money[at];
    if (!figures) return;
    for (const column of ['budgetInitial', 'budget', 'executed'] as const) {
      const cell = cells[column];
      if (cell)
        entries.set(
          cell,
          figures.budget === 0 && cell.entry === '' ? '' : asWritten(figures[column], cell.entry),
        );
    }
    const base = cells.budget ? figures.budget : figures.budgetInitial;
    if (level === 0) first ??= [figures.executed, base];
    const { rate, score, weight } = cells;
    if (rate)
      entries.set(
        rate,
        base === 0 || (level > 0 && /^[-—/0]?$/.test(rate.entry))
          ? level > 0
            ? rate.entry.replace(/^\d.*$/, '')
            : ''
          : rateOf(figures.executed, base, rate.entry),
      );
    const full = weight ? Number(/\d+/.exec(weight.entry)?.[0] ?? 10) : score ? fullPoints(rows) : 0;
    if (level === 0 && score && isNumber(score.entry))
      entries.set(
        score,
        asWritten(Math.round((full * figures.executed * 100) / base + 1e-7) / 100, score.entry),
      );
  });
  return first ?? [1, 1];
}

/** Points of the fund block where no column states them: the published score of a full rate, 10 or 20. */
function fullPoints(rows: readonly PublishedRow[]): number {
  const totals = rows.filter(({ level }) => level === 0);
  const score = Number(totals[0]?.cells.score?.entry ?? 10);
  return totals.length > 1 ? score : score > 10 ? 20 : 10;
}

function fillIndicator(
  row: PublishedRow,
  indicators: CleanIndicators,
  [executed, budget]: readonly [number, number],
  entries: Map<PublishedCell, string>,
): CleanIndicator | null {
  const { level3, target, actual, weight, score, reason, operator, unit } = row.cells;
  if (!level3 || !target) return null;
  const shownRate = Math.round((executed * 10_000) / budget + 1e-7) / 100;
  const isRate = RATE_NAME.test(level3.entry);
  const indicator: CleanIndicator | null = isRate
    ? {
        name: level3.entry,
        operator: '≥',
        target: '95',
        actual: String(shownRate),
        unit: '%',
        share: [1, 1],
        reason: '',
      }
    : indicators.next(classOf(row));
  if (!indicator) return null;
  const prefix = /^(?:指标\d+[:：])/.exec(level3.entry)?.[0] ?? '';
  entries.set(level3, isRate ? level3.entry : prefix + indicator.name);
  const said = indicator.operator === '';
  if (operator) entries.set(operator, said ? '定性' : indicator.operator);
  if (unit) entries.set(unit, indicator.unit);
  const ownUnit = unit ? '' : indicator.unit;
  entries.set(target, (said || operator ? '' : indicator.operator) + indicator.target + ownUnit);
  if (actual) entries.set(actual, indicator.actual + ownUnit);
  if (reason && reason.row === row.row) entries.set(reason, indicator.reason);
  const points = isNumber(weight?.entry)
    ? Number(weight?.entry)
    : isNumber(score?.entry)
      ? Number(score?.entry)
      : null;
  if (score && points !== null) entries.set(score, asWritten(earned(points, indicator), score.entry));
  return indicator;
}

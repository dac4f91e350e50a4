import { rangeRound } from '../sheet/address';
import { normaliseLabel } from '../text/normalise';
import { confidenceOf } from './confidence';
import { claim, type Draft, isClaimed } from './draft';
import { figureSlot } from './figure';
import type {
  Form,
  FundBlock,
  GoalPair,
  MoneyEntry,
  PartPoints,
  Slot,
  Subprojects,
  Totals,
  Unplaced,
} from './form';
import { familyOf } from './form-family';
import { NO_FIGURES } from './fund-figure';
import { fundKindOf, withLevels } from './fund-kind';
import { type ParsedFunds, parseFunds } from './funds';
import { parseGoals, startsGoals } from './goals';
import { itemsOf } from './grid';
import { settleIdentity, withNameFromTitle, withOwnDepartment } from './identity';
import { readLeadingColumns } from './leading-columns';
import { level1Lexicon } from './lexicon/level-labels';
import { isLookAlike } from './look-alike';
import { asksForWhole, noFinds, readLooseRow } from './loose-rows';
import { regionOf } from './region';
import type { Segment } from './segment';
import { parseSubprojects } from './subprojects';
import { hasLevelWords, hasValues, type ParsedTable, parseTable } from './table';
import { joinTables } from './table-of-form';
import { findMoneyUnit, findYear, guessYear } from './year-and-unit';

/** Reads one part of a sheet as a form; null when it is no performance sheet. `otherYear`: the year of a form over it. */
export function recogniseForm(segment: Segment, otherYear: number | null): Form | null {
  const { grid, title, headers } = segment;
  if (headers.length === 0 && !title) return null;
  const found = findMoneyUnit(grid);
  const year = findYear(grid, title, headers[0]?.top ?? grid.window.bottom);
  const draft: Draft = { grid, unit: found.unit ?? '万元', year: year.year, claimed: new Set() };
  claim(draft, title);
  const tables = headers.flatMap((header, at) => {
    const limit = (headers[at + 1]?.top ?? grid.window.bottom + 1) - 1;
    const heading = headingOver(draft, header.top);
    const table = parseTable(draft, header, limit, heading);
    return header.secondHalf ? [table, parseTable(draft, header.secondHalf, table.bottom, heading)] : [table];
  });
  const leading = tables.map((parsed) => readLeadingColumns(draft, parsed));
  const rest = readRest(draft, tables);
  const table = joinTables(tables);
  const indicators = tables.flatMap((parsed) => parsed.indicators);
  const funds = rest.funds ?? leading.find((columns) => columns.funds)?.funds ?? null;
  const finds = [...rest.loose.identity, ...leading.flatMap((columns) => columns.identity)];
  const identity = withNameFromTitle(settleIdentity(finds), title);
  const goals = withOverallGoal([
    ...rest.goals,
    ...rest.loose.goals,
    ...leading.flatMap((columns) => columns.goals),
  ]);
  const hasContent =
    indicators.length > 0 || (table?.templateRows.length ?? 0) > 0 || (funds !== null && goals.length > 0);
  if (!hasContent) return null;
  const labels = labelTexts(segment);
  if (isLookAlike({ title, labels, sheet: grid.sheet.name })) return null;
  const confidence = confidenceOf({
    hasTitle: title !== null,
    hasFunds: funds !== null,
    hasGoals: goals.length > 0,
    identity: identity.filter(({ role }) => role !== 'other').length,
    indicators: indicators.length,
    hasLevelWords: tables.some(hasLevelWords),
    hasValues: tables.some(hasValues),
    levelHeads: Math.max(
      0,
      ...headers.map(({ heads }) => heads.filter(({ role }) => role.startsWith('level')).length),
    ),
  });
  if (confidence === 0) return null;
  const family = familyOf({
    title,
    identity,
    funds,
    table,
    hasGoals: goals.length > 0,
    labels,
  });
  const money = withExecutionPoints(withLooseFunds(funds, rest.loose.money), tables);
  return {
    sheet: grid.sheet.name,
    area: grid.window,
    family,
    confidence,
    region: regionOf(labels),
    title,
    year: year.year ?? otherYear ?? guessYear(grid),
    yearSlot: year.slot,
    unit: draft.unit,
    unitSlot: found.slot,
    identity: withOwnDepartment(identity, family),
    funds: money,
    moneyEntries: rest.loose.money,
    subprojects: rest.subprojects,
    goals,
    sections: rest.loose.sections,
    table,
    indicators,
    totals: totalsOf(tables, rest),
    partPoints: rest.partPoints,
    notes: [...rest.loose.notes, ...notesAmongReasons(funds)].sort((a, b) => a.row - b.row),
    signOffs: rest.loose.signOffs,
    unplaced: unplacedOf(draft),
  };
}

interface Rest {
  readonly funds: FundBlock | null;
  readonly goals: readonly GoalPair[];
  readonly subprojects: Subprojects | null;
  readonly partPoints: readonly PartPoints[];
  readonly loose: ReturnType<typeof noFinds>;
}

/** Reads every row that is in no indicator table. */
function readRest(draft: Draft, tables: readonly ParsedTable[]): Rest {
  const { grid } = draft;
  const loose = noFinds();
  const goals: GoalPair[] = [];
  const partPoints: PartPoints[] = [];
  let funds: FundBlock | null = null;
  let subprojects: Subprojects | null = null;
  let done = 0;
  let isAfterTable = false;
  let at = 0;
  for (const { row } of grid.rows) {
    let table = tables[at];
    while (table && row > table.bottom) table = tables[++at];
    if (table && row >= table.header.top) {
      isAfterTable = true;
      loose.isInNote = false;
      const points = table.header.pointsSlot;
      if (points && row === table.header.top)
        partPoints.push({ part: 'indicators', points: figureSlot(points, 'points', draft.unit) });
      continue;
    }
    if (row <= done) {
      if (itemsOf(grid, row).some((item) => !isClaimed(draft, item)))
        readLooseRow(draft, row, isAfterTable, loose);
      continue;
    }
    const limit = (table?.header.top ?? grid.window.bottom + 1) - 1;
    const parsedFunds: ParsedFunds | null = funds === null ? parseFunds(draft, row, limit) : null;
    if (parsedFunds) {
      funds = parsedFunds.block;
      partPoints.push(...parsedFunds.partPoints);
      done = parsedFunds.bottom;
      readLooseRow(draft, row, isAfterTable, loose);
      continue;
    }
    const parsedSubprojects: ReturnType<typeof parseSubprojects> =
      subprojects === null ? parseSubprojects(draft, row, limit) : null;
    if (parsedSubprojects) {
      subprojects = parsedSubprojects.subprojects;
      done = parsedSubprojects.bottom;
      continue;
    }
    if (startsGoals(draft, row)) {
      const parsed = parseGoals(draft, row, limit);
      for (const pair of parsed.pairs) addGoal(goals, pair);
      partPoints.push(...parsed.partPoints);
      done = parsed.bottom;
    }
    readLooseRow(draft, row, isAfterTable, loose);
  }
  return { funds, goals, subprojects, partPoints, loose };
}

/** Adds a goal; an actual under its expected (rows of one block) completes that one. */
function addGoal(goals: GoalPair[], pair: GoalPair): void {
  const last = goals.at(-1);
  const completes =
    last && last.actual === null && last.expected !== null && pair.expected === null && pair.actual !== null;
  if (completes) goals[goals.length - 1] = { ...last, actual: pair.actual, actualLabel: pair.actualLabel };
  else goals.push(pair);
}

const OVERALL = /^(?:项目|部门|绩效)?总(?:体)?(?:绩效)?目标$/;
const ANNUAL = /^(?:本|当)?年度?/;

/** 总体目标 beside a 年度目标 is that of all years. */
function withOverallGoal(goals: readonly GoalPair[]): readonly GoalPair[] {
  const isLabelled = ({ expectedLabel }: GoalPair, pattern: RegExp) =>
    expectedLabel !== null && pattern.test(normaliseLabel(expectedLabel.text));
  if (!goals.some((goal) => isLabelled(goal, ANNUAL))) return goals;
  return goals.map((goal) =>
    goal.actual === null && isLabelled(goal, OVERALL) ? { ...goal, term: 'long-term' as const } : goal,
  );
}

/** A level 1 word on a line of its own right over a header (`四、产出目标`). */
function headingOver(draft: Draft, top: number): Slot | null {
  for (const row of [top - 1, top - 2]) {
    const items = itemsOf(draft.grid, row);
    const [only] = items;
    if (items.length === 0) continue;
    return items.length === 1 &&
      only &&
      typeof only.value === 'string' &&
      level1Lexicon.find(only.text) !== null
      ? only
      : null;
  }
  return null;
}

/** Points of the execution rate that stand in the indicator table belong to the total of the funds. */
function withExecutionPoints(funds: FundBlock | null, tables: readonly ParsedTable[]): FundBlock | null {
  const points = tables.find(({ executionPoints }) => executionPoints !== null)?.executionPoints;
  const total = funds?.rows.find(({ kind }) => kind === 'total');
  if (!funds || !points || !total || total.weight || total.score) return funds;
  const { weight, score } = points;
  return { ...funds, rows: funds.rows.map((row) => (row === total ? { ...row, weight, score } : row)) };
}

/** 年度财政拨款, 项目预算 and what is part of it are the fund rows of a form without a fund block (rule book 3.1, F1a). */
function withLooseFunds(funds: FundBlock | null, money: readonly MoneyEntry[]): FundBlock | null {
  const annual = money.find(({ role }) => role === 'annual');
  const entries = money.filter((entry) => entry === annual || entry.role === 'amount');
  if (funds || entries.length === 0) return funds;
  const kindOf = ({ label }: MoneyEntry) => fundKindOf(label.text) ?? 'other';
  const total =
    annual ??
    entries.find((entry) => kindOf(entry) === 'total') ??
    entries.find(({ label }) => asksForWhole(label.text)) ??
    (entries.length === 1 ? entries[0] : null);
  const areas = entries.flatMap(({ label, amount }) => [label.area, amount.area]);
  const area = rangeRound(areas);
  const rows = entries.map((entry) => ({
    ...NO_FIGURES,
    row: entry.label.row,
    label: entry.label,
    kind: entry === total ? ('total' as const) : kindOf(entry),
    budget: entry.amount,
  }));
  return { area, label: null, points: null, heads: {}, rows: withLevels(rows), budgetIsInitial: false };
}

const isScoreLabel = ({ text }: Slot): boolean => /得分|评分/.test(normaliseLabel(text));

function totalsOf(tables: readonly ParsedTable[], { loose }: Rest): Totals {
  const rows = tables.flatMap(({ totals }) => totals);
  const main = rows.findLast(({ label }) => /总/.test(label.text)) ?? rows.at(-1) ?? null;
  const stated = loose.totals.filter(({ score }) => score.figure !== null);
  // 总分 | 100 | 自评得分 | 99.8: of two totals in one row, the one that names no score is that of the weights.
  const scored = loose.totals.find(({ label }) => isScoreLabel(label));
  const full = stated.find(
    ({ label }) => scored && label.row === scored.label.row && label !== scored.label && !isScoreLabel(label),
  );
  const head = (full ? scored : stated[0]) ?? loose.totals[0] ?? null;
  const score = main?.score?.figure ? main.score : (head?.score ?? main?.score ?? null);
  const grade = loose.grades[0]?.answer ?? null;
  const weight = main?.weight ?? full?.score ?? null;
  return { weight, score, grade, label: main?.label ?? head?.label ?? null };
}

/** Standing notes printed in the 原因 column of the fund block (四川). */
function notesAmongReasons(funds: FundBlock | null): readonly Slot[] {
  const seen = new Set<string>();
  return (funds?.rows ?? []).flatMap(({ reason }) => {
    if (
      !reason ||
      seen.has(reason.cell) ||
      !/^\s*1[.．、]/.test(reason.text) ||
      !/2[.．、]/.test(reason.text)
    )
      return [];
    seen.add(reason.cell);
    return [reason];
  });
}

function labelTexts({ grid }: Segment): readonly string[] {
  const labels: string[] = [];
  for (const { items } of grid.rows) {
    for (const { text, value } of items) {
      if (typeof value === 'string' && text.length <= 60) labels.push(normaliseLabel(text));
    }
  }
  return labels;
}

function unplacedOf(draft: Draft): readonly Unplaced[] {
  return draft.grid.rows.flatMap(({ items }) =>
    items.filter((item) => !isClaimed(draft, item)).map(({ cell, text }) => ({ cell, text })),
  );
}

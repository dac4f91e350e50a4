import type { FigureSlot, Form, GoalPair, Slot } from '../form/form';
import type { Profile } from '../profile/profile';
import { type Decimal, decimal } from '../text/decimal';
import { defineRule, type RuleFinding, type RuleOutcome } from './rule';
import { ALL_FORMS } from './support/families';
import {
  type ClaimedMoney,
  claimedMoney,
  type GoalMoneyList,
  goalMoneyLists,
  moneyKind,
} from './support/goal-money';
import { type MoneyPlace, moneyPlaces } from './support/money-places';
import { plain } from './support/printed';
import { figuresInSlot, inBaseUnit, type TextFigure, yuanPer } from './support/text-figures';
import { textTolerance } from './support/text-money';

/** So many listed parts are taken for all there are when nothing follows them. */
const WHOLE_LIST = 4;

/** PE607: money in goal texts is that of the fund table, and listed parts add up to it. */
export const GOAL_MONEY_MISMATCH = defineRule({
  code: 'PE607',
  slug: 'goal-money-mismatch',
  name: '目标文本金额与资金表不符',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '目标和完成情况中的资金数与资金表同口径一致（容差±0.10万元或0.5%取大），所列分项之和等于总数',
    trust: 'practice',
  },
  texts: {
    table: {
      problem: '文字写“{text}”，资金表为 {table} {unit}，相差 {gap} {unit}。',
      advice: '核对 {cell} 与 {tableCell}，改为同一个数。',
    },
    parts: {
      problem: '“{whole}”与所列分项之和不符：{parts} = {expected}。',
      advice: '核对 {cell} 的总数和分项，补列遗漏的分项或改正总数。',
    },
    noUnit: {
      problem: '“{text}”没有写单位；资金表为 {table} {unit}。',
      advice: '在 {cell} 的“{text}”后补写单位“{unit}”。',
    },
    unitUnknown: {
      problem: '无法判定：{reason}。',
      advice: '写明资金表的金额单位，再与 {cell} 核对。',
    },
  },
  check: (form, { profile }): RuleOutcome => {
    const pairs = form.goals.filter(({ term }) => term === 'annual');
    const cells = pairs.flatMap(goalCells);
    const figures = cells.flatMap(({ slot, place }) => figuresInSlot(slot, place, 'annual'));
    const places = moneyPlaces(form).filter(({ figure }) => !figure.eq(0));
    const claims = claimedMoney(figures);
    const lists = cells.flatMap(({ slot, place }) => goalMoneyLists(figuresInSlot(slot, place, 'annual')));
    const bare = form.unit === null ? [] : bareAmounts(figures, places);
    if (claims.length === 0 && lists.length === 0 && bare.length === 0) return { notApplicable: 'no-amount' };
    const [claim] = claims;
    const first = claim && form.unit === null && places.length > 0 ? claim.figure : null;
    const parameters = { reason: 'unit-not-stated', cell: first?.cell ?? '' };
    const unknown: readonly RuleFinding[] = first
      ? [{ verdict: 'cannot-judge', message: 'unitUnknown', at: first, parameters }]
      : [];
    return [
      ...unknown,
      ...againstTable(form, claims, places, profile),
      ...lists.filter((list) => isListWrong(list, lists, profile)).map(partsFinding),
      ...bare.map(({ figure, place }) => noUnitFinding(figure, place, form)),
    ];
  },
});

function goalCells(
  pair: GoalPair,
): readonly { readonly slot: Slot; readonly place: 'goal' | 'goal-actual' }[] {
  return [
    ...(pair.expected ? [{ slot: pair.expected, place: 'goal' as const }] : []),
    ...(pair.actual ? [{ slot: pair.actual, place: 'goal-actual' as const }] : []),
  ];
}

/** A claim fails when no cell of its scope has its amount; another scope of the form may (全部来源/财政). */
function againstTable(
  form: Form,
  claims: readonly ClaimedMoney[],
  places: readonly MoneyPlace[],
  profile: Profile,
): readonly RuleFinding[] {
  const { unit } = form;
  if (unit === null) return [];
  const perUnit = yuanPer(unit);
  const seen = new Set<string>();
  return claims.flatMap(({ figure, kind }): RuleFinding[] => {
    if (/上年|去年|往年/.test(figure.period ?? '') || isOtherYear(figure, form.year)) return [];
    const told = inBaseUnit(figure);
    const isNear = (place: MoneyPlace) => {
      const table = place.figure.times(perUnit);
      return told
        .minus(table)
        .abs()
        .lte(tolerance(profile, table, figure));
    };
    if (places.some(isNear) || seen.has(`${figure.cell} ${told.toFixed()}`)) return [];
    seen.add(`${figure.cell} ${told.toFixed()}`);
    const place = scopeOf(form, kind, figure.place === 'goal-actual', places);
    return place
      ? [tableFinding(figure, place, form, told.minus(place.figure.times(perUnit)).abs().div(perUnit))]
      : [];
  });
}

function tolerance(profile: Profile, table: Decimal, figure: TextFigure): Decimal {
  const exact = textTolerance(profile, table);
  const rough = figure.isApproximate ? table.times(profile.scoring.approximateBand).div(100) : decimal(0);
  return rough.gt(exact) ? rough : exact;
}

function isOtherYear(figure: TextFigure, year: number | null): boolean {
  const named = /^(\d{4})年$/.exec(figure.period ?? '')?.[1];
  return named !== undefined && year !== null && Number(named) !== year;
}

/** The cell that a claim is held against: budget for a goal, execution for what was done. */
function scopeOf(
  form: Form,
  kind: ClaimedMoney['kind'],
  isDone: boolean,
  places: readonly MoneyPlace[],
): MoneyPlace | null {
  const all = (form.funds?.rows ?? []).filter((row) => row.kind !== 'prior');
  const own = all.filter((row) => (kind === 'whole' ? row.level === 0 : row.kind === kind));
  const columns = isDone ? (['executed', 'budget'] as const) : (['budget', 'budgetInitial'] as const);
  // A total left at 0 leaves the rows of its parts.
  for (const rows of kind === 'whole' ? [own, all] : [own]) {
    for (const column of columns) {
      for (const row of rows) {
        const slot: FigureSlot | null = row[column];
        const place = slot ? places.find((known) => known.slot.cell === slot.cell) : undefined;
        if (place) return place;
      }
    }
  }
  return kind === 'whole' ? (places.find(({ isWhole }) => isWhole) ?? places[0] ?? null) : null;
}

function tableFinding(figure: TextFigure, place: MoneyPlace, form: Form, gap: Decimal): RuleFinding {
  const text = figure.metric + figure.text;
  return {
    verdict: 'fail',
    message: 'table',
    at: figure,
    with: [place.slot],
    parameters: {
      text,
      table: plain(place.figure),
      unit: form.unit ?? '',
      gap: plain(gap),
      cell: figure.cell,
      tableCell: place.slot.cell,
    },
    evidence: {
      operands: { text, [place.label || place.slot.cell]: plain(place.figure) },
      expected: `${plain(place.figure)}${form.unit ?? ''}`,
      actual: figure.text,
    },
    spans: [{ cell: figure.cell, from: figure.from, to: figure.to }],
  };
}

/**
 * Parts that are said to be all must add up. After 其中 they must not exceed the whole; and they must add up when they
 * are the end of the text and many, or when the other text lists the same items and there they do.
 */
function isListWrong(list: GoalMoneyList, all: readonly GoalMoneyList[], profile: Profile): boolean {
  const gap = inBaseUnit(list.whole).minus(list.total);
  const allowed = textTolerance(profile, inBaseUnit(list.whole));
  if (gap.abs().lte(allowed)) return false;
  if (gap.lt(0) || list.isExhaustive) return true;
  if (list.isLast && list.parts.length >= WHOLE_LIST) return true;
  const items = itemsOf(list);
  return all.some(
    (other) =>
      other !== list &&
      itemsOf(other) === items &&
      inBaseUnit(other.whole)
        .minus(other.total)
        .abs()
        .lte(textTolerance(profile, inBaseUnit(other.whole))),
  );
}

function itemsOf(list: GoalMoneyList): string {
  return list.parts.map(({ metric }) => metric).join('\n');
}

function partsFinding(list: GoalMoneyList): RuleFinding {
  const { whole, parts, total } = list;
  const scale = whole.unit?.scale ?? decimal(1);
  const expected = `${plain(total.div(scale))}${whole.unit?.text ?? ''}`;
  const last = parts.at(-1) ?? whole;
  const sums = parts.map(({ text }) => text).join(' + ');
  return {
    verdict: 'fail',
    message: 'parts',
    at: whole,
    parameters: { whole: whole.metric + whole.text, parts: sums, expected, cell: whole.cell },
    evidence: { operands: { parts: sums }, expected, actual: whole.text },
    spans: [{ cell: whole.cell, from: whole.from, to: last.to }],
  };
}

/** 投资500: an amount without a unit that is the fund table's figure. */
function bareAmounts(
  figures: readonly TextFigure[],
  places: readonly MoneyPlace[],
): readonly { readonly figure: TextFigure; readonly place: MoneyPlace }[] {
  return figures.flatMap((figure) => {
    if (
      figure.unit !== null ||
      figure.high !== null ||
      !/(?:预算|资金|经费|投资|拨款|支出)$/.test(figure.metric)
    )
      return [];
    const place = places.find((known) => known.figure.eq(figure.value));
    return place && moneyKind(figure.metric) !== 'unit' ? [{ figure, place }] : [];
  });
}

function noUnitFinding(figure: TextFigure, place: MoneyPlace, form: Form): RuleFinding {
  const unit = form.unit ?? '';
  return {
    verdict: 'fail',
    message: 'noUnit',
    at: figure,
    with: [place.slot],
    parameters: {
      text: figure.metric.slice(-8) + figure.text,
      table: plain(place.figure),
      unit,
      cell: figure.cell,
    },
    evidence: {
      operands: { table: plain(place.figure) },
      expected: `${figure.text}${unit}`,
      actual: figure.text,
    },
    spans: [{ cell: figure.cell, from: figure.from, to: figure.to }],
  };
}

import type {
  FigureSlot,
  Form,
  FundBlock,
  FundColumn,
  FundRow,
  Indicator,
  IndicatorColumn,
  IndicatorGroup,
  Recognition,
  Slot,
} from '../../src/core/form/form';
import type { Sheet, Workbook } from '../../src/core/sheet/sheet';
import { toDecimal } from '../../src/core/text/decimal';
import { parseQuantity } from '../../src/core/text/parse-quantity';
import type { Quantity } from '../../src/core/text/quantity';
import { figureSlotAt, slotAt } from './cell-input';
import { blockOf, classOf, type FormInput, type FundInput, titleOf } from './form-input';
import {
  type Block,
  isContinued,
  isPair,
  type Plan,
  plan,
  putFunds,
  putGoals,
  putIndicators,
  putPair,
  putTotals,
} from './form-layout';

/** A form laid out on a sheet of its own, with the workbook and the recognition round it. */
export interface BuiltForm {
  readonly form: Form;
  readonly sheet: Sheet;
  readonly workbook: Workbook;
  readonly recognition: Recognition;
}

function readFunds({ input, left, fundColumns }: Plan, sheet: Sheet, block: Block): FundBlock | null {
  if (block.rows === 0) return null;
  const rows = (input.funds ?? []).map((fund, index): FundRow => {
    const row = block.top + 1 + index;
    const figure = (column: FundColumn): FigureSlot | null => {
      const at = fundColumns.indexOf(column);
      return at < 0 ? null : figureSlotAt(sheet, row, left + 2 + at, fund[column] ?? null);
    };
    const reasonAt = fundColumns.indexOf('reason');
    return {
      row,
      label: slotAt(sheet, row, left + 1),
      kind: fund.kind,
      level: fund.level ?? levelOf(fund),
      budgetInitial: figure('budgetInitial'),
      budget: figure('budget'),
      executed: figure('executed'),
      rate: figure('rate'),
      weight: figure('weight'),
      score: figure('score'),
      reason: reasonAt < 0 ? null : slotAt(sheet, row, left + 2 + reasonAt),
    };
  });
  const heads: Partial<Record<FundColumn | 'reason', Slot>> = {};
  fundColumns.forEach((column, at) => {
    heads[column] = slotAt(sheet, block.top, left + 2 + at);
  });
  return {
    area: { top: block.top, left, bottom: block.top + block.rows - 1, right: left + 1 + fundColumns.length },
    label: slotAt(sheet, block.top, left),
    points: input.fundPoints === undefined || input.fundPoints === null ? null : toDecimal(input.fundPoints),
    heads,
    rows,
    budgetIsInitial: input.budgetIsInitial ?? false,
  };
}

function levelOf(fund: FundInput): number {
  return fund.kind === 'total' ? 0 : 1;
}

function quantityOf(
  slot: Slot | null,
  slots: Partial<Record<IndicatorColumn, Slot>>,
  name: string,
): Quantity {
  if (!slot) return { kind: 'empty', text: '', name: null };
  return parseQuantity(slot.text, {
    number: typeof slot.value === 'number' ? slot.value : null,
    numberFormat: slot.numberFormat,
    operator: slots.operator?.text ?? null,
    unit: slots.unit?.text ?? null,
    indicatorName: name,
  });
}

function readIndicators(plan: Plan, sheet: Sheet, block: Block): Indicator[] {
  const { left, columns, indicators } = plan;
  return indicators.map((fields, index) => {
    const row = block.top + 1 + index;
    const slots: Partial<Record<IndicatorColumn, Slot>> = {};
    const shared: IndicatorColumn[] = [];
    columns.forEach((column, at) => {
      slots[column] = slotAt(sheet, row, left + 1 + at);
      if (isContinued(plan, column, index)) shared.push(column);
    });
    const figure = (column: 'weight' | 'score'): FigureSlot | null => {
      const at = columns.indexOf(column);
      if (at < 0) return null;
      const anchor = slotAt(sheet, row, left + 1 + at).row - block.top - 1;
      return figureSlotAt(sheet, row, left + 1 + at, indicators[anchor]?.[column] ?? null);
    };
    const slot = (column: IndicatorColumn): Slot | null => slots[column] ?? null;
    const name = (slots.level3?.text ?? '').replace(/^指标\d+[:：]/, '').replaceAll(/\s/g, '');
    const level1 = slots.level1?.text ?? '';
    return {
      row,
      level1: slot('level1'),
      level2: slot('level2'),
      level3: slot('level3'),
      operator: slot('operator'),
      target: slot('target'),
      unit: slot('unit'),
      actual: slot('actual'),
      weight: figure('weight'),
      score: figure('score'),
      reason: slot('reason'),
      remark: slot('remark'),
      method: slot('method'),
      shared,
      name,
      block: fields.block ?? blockOf(level1),
      class: fields.class ?? classOf(level1, slots.level2?.text ?? ''),
      targetQuantity: quantityOf(slot('target'), slots, name),
      actualQuantity: quantityOf(slot('actual'), { ...(slots.unit && { unit: slots.unit }) }, name),
      repaired: null,
      earlierTargets: [],
    };
  });
}

function groupsOf(indicators: readonly Indicator[]): IndicatorGroup[] {
  const groups: IndicatorGroup[] = [];
  for (const level of [1, 2] as const) {
    for (const indicator of indicators) {
      const label = level === 1 ? indicator.level1 : indicator.level2;
      if (!label || label.text === '') continue;
      const last = groups.at(-1);
      if (last?.level === level && last.label.text === label.text && last.block === indicator.block) {
        groups[groups.length - 1] = { ...last, lastRow: indicator.row };
        continue;
      }
      const points = /[（(]([\d.]+)分[）)]/.exec(label.text)?.[1];
      groups.push({
        level,
        label,
        block: indicator.block,
        points: points ? toDecimal(points) : null,
        firstRow: indicator.row,
        lastRow: indicator.row,
      });
    }
  }
  return groups;
}

/** Lays a form out on a sheet and gives the form as a recogniser would, without recognising it. */
export function buildForm(input: FormInput = {}): BuiltForm {
  const planned = plan(input);
  const { writer, left, right, family, columns } = planned;
  const first = input.startRow ?? 1;
  let row = first;
  const title = input.title === undefined ? titleOf(family) : input.title;
  const year = input.year === undefined ? 2020 : input.year;
  const unit = input.unit === undefined ? '万元' : input.unit;
  writer.put(row, left, title);
  writer.merge(row, left, row, right);
  row += 1;
  const yearRow = row;
  if (year !== null) writer.put(row, left, `（${year}年度）`);
  if (unit !== null) writer.put(row, right, `单位：${unit}`);
  row += 1;
  const identityTop = row;
  for (const [, label, text] of input.identity ?? []) putPair(planned, row++, label, text);
  const funds = putFunds(planned, row);
  row += funds.rows;
  const goals = putGoals(planned, row);
  row += goals.rows;
  const table = putIndicators(planned, row);
  row += table.rows;
  const totals = putTotals(planned, row);
  row += totals.rows;
  const sectionTop = row;
  for (const [, label, text] of input.sections ?? []) putPair(planned, row++, label, text);
  const signOffTop = row;
  for (const [label, answer] of input.signOffs ?? []) putPair(planned, row++, label, answer);
  const noteTop = row;
  for (const note of input.notes ?? []) {
    writer.put(row, left, note);
    writer.merge(row, left, row, right);
    row += 1;
  }

  const sheet = writer.sheet(input.sheet ?? 'Sheet1');
  const indicators = readIndicators(planned, sheet, table);
  const totalFigure = (column: 'weight' | 'score'): FigureSlot | null => {
    const at = columns.indexOf(column);
    return totals.rows === 0 || at < 0
      ? null
      : figureSlotAt(sheet, totals.top, left + 1 + at, input.totals?.[column] ?? null);
  };
  const heads: Partial<Record<IndicatorColumn, Slot>> = {};
  columns.forEach((column, at) => {
    heads[column] = slotAt(sheet, table.top, left + 1 + at);
  });
  const form: Form = {
    sheet: sheet.name,
    area: { top: first, left, bottom: row - 1, right },
    family,
    confidence: 1,
    region: input.region ?? null,
    title: title === null ? null : slotAt(sheet, first, left),
    year,
    yearSlot: year === null ? null : slotAt(sheet, yearRow, left),
    unit,
    unitSlot: unit === null ? null : slotAt(sheet, yearRow, right),
    identity: (input.identity ?? []).map(([role], at) => {
      const answer = slotAt(sheet, identityTop + at, left + 1);
      return { role, label: slotAt(sheet, identityTop + at, left), answer, text: answer.text };
    }),
    funds: readFunds(planned, sheet, funds),
    moneyEntries: [],
    subprojects: null,
    goals: (input.goals ?? []).map((goal, at) => ({
      expected: slotAt(sheet, goals.top + 1 + at, left + 1),
      actual: slotAt(sheet, goals.top + 1 + at, left + 2),
      expectedLabel: slotAt(sheet, goals.top, left + 1),
      actualLabel: slotAt(sheet, goals.top, left + 2),
      term: isPair(goal) ? 'annual' : (goal.term ?? 'annual'),
    })),
    sections: (input.sections ?? []).map(([role], at) => ({
      role,
      label: slotAt(sheet, sectionTop + at, left),
      body: slotAt(sheet, sectionTop + at, left + 1),
    })),
    table:
      table.rows === 0
        ? null
        : {
            area: { top: table.top, left, bottom: table.top + table.rows - 1, right: left + columns.length },
            heads,
            points: null,
            groups: groupsOf(indicators),
            templateRows: [],
            hasWeightColumn: columns.includes('weight'),
            hasScoreColumn: columns.includes('score'),
            hasActualColumn: columns.includes('actual'),
          },
    indicators,
    totals: {
      weight: totalFigure('weight'),
      score: totalFigure('score'),
      grade: input.totals?.grade === undefined ? null : slotAt(sheet, totals.top, left + 1),
      label: totals.rows === 0 ? null : slotAt(sheet, totals.top, left),
    },
    partPoints: [],
    notes: (input.notes ?? []).map((_, at) => slotAt(sheet, noteTop + at, left)),
    signOffs: (input.signOffs ?? []).map((_, at) => ({
      label: slotAt(sheet, signOffTop + at, left),
      answer: slotAt(sheet, signOffTop + at, left + 1),
    })),
    unplaced: [],
  };
  const workbook: Workbook = { sheets: [sheet], definedNames: [], date1904: false };
  return { form, sheet, workbook, recognition: { forms: [form], reports: [] } };
}

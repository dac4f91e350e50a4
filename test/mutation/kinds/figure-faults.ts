import type { Indicator } from '../../../src/core/form/form';
import { decimal } from '../../../src/core/text/decimal';
import type { Fault, FaultKind } from '../mutate';
import { at, isMeasured, isPercentRow, one, points, rowsThatFit, withActual } from './common';

/** What a changed actual may bring about besides the fault itself. */
const OF_ACTUAL = [
  'PE409',
  'PE410',
  'PE411',
  'PE412',
  'PE413',
  'PE503',
  'PE504',
  'PE505',
  'PE610',
  'PE302',
  'PE304',
  'PE308',
];
const OF_FUNDS = ['PE201', 'PE202', 'PE204', 'PE205', 'PE208', 'PE409', 'PE501', 'PE505', 'PE413'];

const hasNoReason = ({ reason }: Indicator) => reason !== null && reason.text.trim() === '';
const value = (row: Indicator) =>
  row.actualQuantity.kind === 'number' ? row.actualQuantity.value : decimal(0);
const aim = (row: Indicator) =>
  row.targetQuantity.kind === 'number' ? row.targetQuantity.value : decimal(0);

/** Slips of units, decimal points, percents and signs. */
export const FIGURE_FAULTS: readonly FaultKind[] = [
  {
    name: '预算数按元填写',
    make: (form) =>
      (form.funds?.rows ?? [])
        .filter(
          ({ budget, executed }) =>
            budget?.figure?.gt(10) && executed?.figure?.div(budget.figure).minus(1).abs().lt('0.009'),
        )
        .slice(0, 2)
        .flatMap(({ budget }): Fault[] =>
          budget?.figure
            ? [one(budget, budget.figure.times(10_000).toNumber(), ['PE208'], [...OF_FUNDS, 'PE613'])]
            : [],
        ),
  },
  {
    name: '执行数误写单位元',
    make: (form) => {
      if (form.unit !== '万元') return null;
      const row = form.funds?.rows.find(
        ({ executed, budget, rate }) =>
          executed?.figure?.gt(1) && budget?.figure?.gt(1) && rate?.figure?.gt('0.5'),
      );
      if (!row?.executed?.figure) return null;
      return {
        ...one(row.executed, `${row.executed.figure.toFixed()}元`, ['PE201', 'PE202', 'PE208'], OF_FUNDS),
        cells: at(row.executed, row.rate),
      };
    },
  },
  {
    name: '执行数负号',
    make: (form) => {
      const row = form.funds?.rows.find(
        ({ executed, budget }) => executed?.figure?.gt(1) && budget?.figure?.gt(1),
      );
      if (!row?.executed?.figure) return null;
      return {
        ...one(
          row.executed,
          row.executed.figure.neg().toNumber(),
          ['PE201', 'PE202', 'PE204', 'PE501'],
          OF_FUNDS,
        ),
        cells: at(row.executed, row.rate),
      };
    },
  },
  {
    name: '完成值负号',
    make: (form) =>
      rowsThatFit(form, (row) => isMeasured(row) && value(row).gt(0) && !/增|降/.test(row.name)).flatMap(
        (row): Fault[] =>
          row.actual ? [one(row.actual, withActual(row, value(row).neg()), ['PE302'], OF_ACTUAL)] : [],
      ),
  },
  {
    name: '完成值小数点前移',
    make: (form) =>
      rowsThatFit(form, (row) => isMeasured(row) && hasNoReason(row) && value(row).gt(1)).flatMap(
        (row): Fault[] => {
          const slipped = value(row).div(10);
          if (!row.actual || !slipped.lt(aim(row)) || slipped.lte(1)) return [];
          return [
            {
              ...one(row.actual, withActual(row, slipped), ['PE503', 'PE410'], OF_ACTUAL),
              cells: at(row.actual, row.score),
            },
          ];
        },
      ),
  },
  {
    name: '比率小数点后移',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          isMeasured(row) &&
          isPercentRow(row) &&
          aim(row).lte(100) &&
          value(row).gt(10) &&
          !/增|执行|完成|支出|到位/.test(row.name),
      ).flatMap((row): Fault[] =>
        row.actual ? [one(row.actual, withActual(row, value(row).times(10)), ['PE308'], OF_ACTUAL)] : [],
      ),
  },
  {
    name: '数量多写一个零',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          isMeasured(row) &&
          !isPercentRow(row) &&
          row.targetQuantity.kind === 'number' &&
          row.targetQuantity.comparison === '>=' &&
          row.class === 'quantity' &&
          hasNoReason(row),
      ).flatMap((row): Fault[] =>
        row.actual ? [one(row.actual, withActual(row, value(row).times(10)), ['PE504'], OF_ACTUAL)] : [],
      ),
  },
  {
    name: '百分比写成小数',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          isMeasured(row) &&
          isPercentRow(row) &&
          row.unit === null &&
          value(row).gt(1) &&
          value(row).lte(100),
      ).flatMap((row): Fault[] =>
        row.actual
          ? [
              {
                changes: [
                  { cell: row.actual.cell, value: value(row).div(100).toNumber(), numberFormat: 'General' },
                ],
                codes: ['PE304'],
                cells: [row.actual.cell],
                consequences: OF_ACTUAL,
                isOpen: true,
              },
            ]
          : [],
      ),
  },
  {
    name: '百分比漏写百分号',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          isMeasured(row) &&
          isPercentRow(row) &&
          row.unit === null &&
          /[%％]/.test(row.actual?.text ?? '') &&
          !/[%％]/.test(row.name) &&
          value(row).gt(1),
      ).flatMap((row): Fault[] =>
        row.actual
          ? [
              {
                changes: [{ cell: row.actual.cell, value: value(row).toNumber(), numberFormat: 'General' }],
                codes: ['PE304'],
                cells: at(row.actual),
                consequences: OF_ACTUAL,
              },
            ]
          : [],
      ),
  },
  {
    name: '分项执行数未更新合计',
    make: (form) => {
      const rows = form.funds?.rows ?? [];
      const total = rows.find(({ kind, level }) => kind === 'total' && level === 0);
      const parts = rows.filter(({ level, executed }) => level === 1 && executed?.figure?.gt(0));
      const [part] = parts;
      if (!total?.executed?.figure?.gt(0) || parts.length < 2 || !part?.executed?.figure) return null;
      return {
        ...one(part.executed, part.executed.figure.minus(1).toNumber(), ['PE201'], OF_FUNDS),
        cells: at(total.executed, part.executed),
      };
    },
  },
  {
    name: '执行率低于60%未说明',
    make: (form) => {
      const rows = (form.funds?.rows ?? []).filter(
        ({ budget, executed }) => budget?.figure?.gt(0) && executed?.figure?.gt(0),
      );
      const total = rows.find(({ kind, level }) => kind === 'total' && level === 0);
      if (!total?.executed?.figure?.eq(total.budget?.figure ?? 0) || total.reason?.text.trim()) return null;
      if (
        form.sections.length > 0 ||
        form.indicators.some(({ reason }) => reason !== null && reason.text.trim() !== '')
      )
        return null;
      const spent = rows.flatMap(({ executed, budget, rate }) => [
        ...(executed && budget?.figure
          ? [{ cell: executed.cell, value: budget.figure.times('0.4').toNumber() }]
          : []),
        ...(rate?.figure ? [{ cell: rate.cell, value: 0.4, numberFormat: '0%' }] : []),
      ]);
      return {
        changes: spent,
        codes: ['PE501'],
        cells: at(total.rate, total.executed),
        consequences: [...OF_FUNDS, 'PE613'],
      };
    },
  },
  {
    name: '年初预算调整未说明',
    make: (form) => {
      const row = form.funds?.rows.find(
        ({ kind, level, budget, budgetInitial }) =>
          kind === 'total' &&
          level === 0 &&
          budgetInitial?.figure &&
          budget?.figure?.eq(budgetInitial.figure),
      );
      const isExplained = form.funds?.rows.some(({ reason }) => /追加|调整|增/.test(reason?.text ?? ''));
      if (!row?.budgetInitial?.figure || form.sections.length > 0 || isExplained) return null;
      return {
        ...one(row.budgetInitial, row.budgetInitial.figure.plus(30).toNumber(), ['PE502'], OF_FUNDS),
        cells: at(row.budgetInitial, row.budget),
      };
    },
  },
  {
    name: '分项重复计分',
    make: (form) => {
      const rows = form.funds?.rows ?? [];
      const total = rows.find(({ score, level }) => level === 0 && score?.figure?.gt(0));
      const part = rows.find(
        ({ level, score, budget, executed }) =>
          level === 1 && score !== null && !score.figure && budget?.figure?.gt(0) && executed?.figure?.gt(0),
      );
      if (!total?.score?.figure || !part?.score) return null;
      return one(part.score, total.score.figure.toNumber(), ['PE206'], ['PE413', 'PE205']);
    },
  },
  {
    name: '得分为负',
    make: (form) =>
      rowsThatFit(
        form,
        ({ score, weight, shared }) =>
          points(weight) !== null && (points(score) ?? 0) > 0 && !shared.includes('score'),
      ).flatMap(({ score }): Fault[] =>
        score?.figure
          ? [one(score, score.figure.neg().toNumber(), ['PE408'], ['PE413', 'PE505', 'PE415'])]
          : [],
      ),
  },
];

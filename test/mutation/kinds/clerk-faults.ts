import type { FigureSlot, Form, FundRow, Indicator, Slot } from '../../../src/core/form/form';
import { type Decimal, decimal, roundHalfUp } from '../../../src/core/text/decimal';
import type { Fault, FaultKind } from '../mutate';
import { at, halfOf, isMeasured, isPercentRow, one, points, pointsTogether, rowsThatFit } from './common';

const OF_FUNDS = ['PE201', 'PE202', 'PE204', 'PE205', 'PE208', 'PE409', 'PE501', 'PE505', 'PE413', 'PE613'];
const OF_VALUES = ['PE302', 'PE304', 'PE409', 'PE410', 'PE411', 'PE412', 'PE413', 'PE503', 'PE505', 'PE610'];
const OF_SCORES = ['PE408', 'PE409', 'PE410', 'PE412', 'PE413', 'PE416', 'PE505'];

const money = (slot: FigureSlot | null): Decimal => slot?.figure ?? decimal(0);
const total = (form: Form): FundRow | undefined =>
  form.funds?.rows.find(({ kind, level, budget }) => kind === 'total' && level === 0 && money(budget).gt(1));
const parts = (form: Form): readonly FundRow[] =>
  (form.funds?.rows ?? []).filter(({ level, budget }) => level === 1 && money(budget).gt(0));
/** The executed money of all totals. */
const wholes = (form: Form) =>
  (form.funds?.rows ?? []).flatMap(({ level, executed }) => (level === 0 ? executed : []));
const isOwn = ({ shared }: Indicator) => !shared.includes('weight') && !shared.includes('score');
const isBlankReason = ({ reason, shared }: Indicator) =>
  reason !== null && reason.text.trim() === '' && !shared.includes('reason');
const goalOf = (form: Form): Slot | null =>
  form.goals.find(({ expected, term }) => term === 'annual' && expected && expected.text.trim().length > 8)
    ?.expected ?? null;
const isCounted = (row: Indicator) =>
  isMeasured(row) &&
  !isPercentRow(row) &&
  row.unit === null &&
  row.targetQuantity.kind === 'number' &&
  row.targetQuantity.unit !== null;

/** What was executed of the budget, as a share. */
const rateOf = ({ budget, executed }: FundRow) =>
  money(budget).gt(0) ? money(executed).div(money(budget)) : decimal(0);

/** An actual that misses its target by half, with a reason that gives none. */
function unmetFor(name: string, reason: string): FaultKind {
  return {
    name,
    make: (form) =>
      rowsThatFit(form, (row) => isMeasured(row) && isBlankReason(row), 1).flatMap((row): Fault[] =>
        row.actual && row.reason
          ? [
              {
                changes: [
                  { cell: row.actual.cell, value: halfOf(row) },
                  { cell: row.reason.cell, value: reason },
                ],
                codes: ['PE503'],
                cells: at(row.actual, row.reason),
                consequences: OF_VALUES,
              },
            ]
          : [],
      ),
  };
}

/** Slips that clerks make when they fill a form in from last year's or from the accounts: money and points. */
export const CLERK_FAULTS: readonly FaultKind[] = [
  {
    name: '年初预算数按元填写',
    make: (form) => {
      const row = form.funds?.rows.find(
        ({ budget, budgetInitial }) =>
          money(budget).gt(10) && money(budgetInitial).div(money(budget)).minus(1).abs().lt('0.009'),
      );
      return row?.budgetInitial
        ? {
            ...one(
              row.budgetInitial,
              money(row.budgetInitial).times(10_000).toNumber(),
              ['PE208'],
              [...OF_FUNDS, 'PE502'],
            ),
            cells: at(row.budgetInitial, row.budget),
          }
        : null;
    },
  },
  {
    name: '执行率照抄上一行',
    make: (form) => {
      const rows = (form.funds?.rows ?? []).filter(
        ({ rate, executed, budget }) => rate?.figure && executed?.figure && money(budget).gt(0),
      );
      const second = rows.slice(1).find((row, before) => {
        const above = rows[before];
        return above && rateOf(row).minus(rateOf(above)).abs().gt('0.002');
      });
      const first = second && rows[rows.indexOf(second) - 1];
      return first?.rate?.figure && second?.rate
        ? one(second.rate, first.rate.figure.toNumber(), ['PE202'], OF_FUNDS, '0.00%')
        : null;
    },
  },
  {
    name: '执行率多了一百倍',
    make: (form) => {
      const row = total(form);
      return row?.rate?.figure && row.executed?.figure
        ? one(row.rate, `${row.rate.figure.times(10_000).toFixed(0)}%`, ['PE202'], OF_FUNDS)
        : null;
    },
  },
  {
    name: '资金分项漏填',
    make: (form) => {
      const own = parts(form).filter(({ executed }) => money(executed).gt(0));
      const row = own.at(-1);
      return total(form) && own.length > 1 && row?.executed
        ? {
            ...one(row.executed, null, ['PE201'], OF_FUNDS),
            cells: at(row.executed, ...wholes(form)),
          }
        : null;
    },
  },
  {
    name: '合计取了整数',
    make: (form) => {
      const row = total(form);
      const whole = roundHalfUp(money(row?.executed ?? null), 0);
      if (
        !row?.executed?.figure ||
        parts(form).length < 2 ||
        whole.minus(row.executed.figure).abs().lt('0.02')
      )
        return null;
      return one(row.executed, whole.toNumber(), ['PE201', 'PE204'], OF_FUNDS);
    },
  },
  {
    name: '预算数与执行数对调',
    make: (form) => {
      const row = total(form);
      if (!row?.budget?.figure || !row.executed?.figure || rateOf(row).gt('0.995')) return null;
      return {
        changes: [
          { cell: row.budget.cell, value: row.executed.figure.toNumber() },
          { cell: row.executed.cell, value: row.budget.figure.toNumber() },
        ],
        // Income may pass its budget: what is wrong are the sums.
        codes: /收入/.test(row.label.text) ? ['PE201', 'PE204'] : ['PE204'],
        cells: at(row.budget, row.executed),
        consequences: OF_FUNDS,
      };
    },
  },
  {
    name: '预算数负号',
    make: (form) => {
      const row = total(form);
      return row?.budget?.figure && row.executed
        ? {
            ...one(row.budget, row.budget.figure.neg().toNumber(), ['PE201', 'PE202', 'PE204'], OF_FUNDS),
            cells: at(row.budget, row.executed, row.rate),
          }
        : null;
    },
  },
  {
    name: '执行率不足仍给满分',
    make: (form) => {
      const row = total(form);
      return row?.score &&
        row.weight?.figure &&
        rateOf(row).lt('0.985') &&
        !money(row.score).eq(row.weight.figure)
        ? one(row.score, row.weight.figure.toNumber(), ['PE205'], OF_SCORES)
        : null;
    },
  },
  {
    name: '目标金额单位写错',
    make: (form) => {
      const goal = goalOf(form);
      const row = total(form);
      if (!goal || !row?.budget?.figure?.gt(100) || form.unit !== '万元' || /[万亿]元/.test(goal.text))
        return null;
      if (form.goals.length > 1) return null;
      const said = `安排预算资金${row.budget.figure.toFixed()}元。${goal.text}`;
      return { ...one(goal, said, ['PE607', 'PE208'], ['PE610', 'PE612']), cells: at(goal, row.budget) };
    },
  },
  {
    name: '得分因舍入超过分值',
    make: (form) =>
      rowsThatFit(
        form,
        (row) => isOwn(row) && (points(row.weight) ?? 0) > 1 && points(row.score) === points(row.weight),
        1,
      ).flatMap(({ score, weight }): Fault[] =>
        score && weight?.figure
          ? [one(score, weight.figure.plus('0.01').toNumber(), ['PE408'], OF_SCORES)]
          : [],
      ),
  },
  {
    name: '得分漏了小数点',
    make: (form) =>
      rowsThatFit(
        form,
        (row) => isOwn(row) && points(row.weight) !== null && (points(row.score) ?? 0) % 1 !== 0,
        1,
      ).flatMap(({ score }): Fault[] =>
        score?.figure
          ? [one(score, Number(score.figure.toFixed().replace('.', '')), ['PE408'], OF_SCORES)]
          : [],
      ),
  },
  {
    name: '分值与得分写反',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          isOwn(row) && (points(row.score) ?? 0) > 0 && (points(row.weight) ?? 0) > (points(row.score) ?? 0),
        1,
      ).flatMap(({ score, weight }): Fault[] =>
        score && weight
          ? [
              {
                changes: [
                  { cell: score.cell, value: points(weight) },
                  { cell: weight.cell, value: points(score) },
                ],
                codes: ['PE408'],
                cells: at(score, weight),
                consequences: [...OF_SCORES, 'PE401', 'PE403'],
              },
            ]
          : [],
      ),
  },
  {
    name: '得分写成文字',
    make: (form) =>
      rowsThatFit(
        form,
        (row) => isOwn(row) && points(row.weight) !== null && (points(row.score) ?? 0) > 0,
        1,
      ).flatMap(({ score }): Fault[] => (score ? [one(score, '达标', ['PE407'], OF_SCORES)] : [])),
  },
  {
    name: '总分直接写100',
    make: (form) => {
      const slot = form.totals.score;
      const sum = pointsTogether(form, 'score');
      return slot?.figure && sum?.eq(slot.figure) && sum.lt('99.9')
        ? one(slot, 100, ['PE413'], ['PE414', 'PE417'])
        : null;
    },
  },
  {
    name: '分值合计写错',
    make: (form) => {
      const slot = form.totals.weight;
      return slot?.figure?.eq(100) && pointsTogether(form, 'weight')?.eq(100)
        ? one(slot, 95, ['PE401', 'PE413'], ['PE403'])
        : null;
    },
  },
  {
    name: '一级指标之间挪了分值',
    make: (form) => {
      if (form.family === 'scorecard' || form.table?.points) return null;
      const sums = new Map<string, number>();
      for (const row of form.indicators)
        sums.set(row.block, (sums.get(row.block) ?? 0) + (points(row.weight) ?? 0));
      const execution = total(form)?.weight?.figure?.toNumber();
      const isStandard =
        execution === 10 &&
        sums.get('output') === 50 &&
        sums.get('benefit') === 30 &&
        sums.get('satisfaction') === 10;
      const row = (block: string) =>
        form.indicators.find(
          (known) => known.block === block && isOwn(known) && (points(known.weight) ?? 0) > 6,
        );
      const [from, to] = [row('output'), row('benefit')];
      if (!isStandard || sums.size > 3 || !from?.weight || !to?.weight) return null;
      return {
        changes: [
          { cell: from.weight.cell, value: (points(from.weight) ?? 0) - 5 },
          { cell: to.weight.cell, value: (points(to.weight) ?? 0) + 5 },
        ],
        codes: ['PE402', 'PE403'],
        cells: [
          ...at(from.weight, to.weight),
          ...form.indicators.flatMap(({ level1, weight }) => at(level1, weight)),
        ],
        consequences: OF_SCORES,
      };
    },
  },
  unmetFor('未达标而原因写“无”', '无'),
  unmetFor('未达标而原因写“已完成”', '已完成。'),
  {
    name: '扣了分而没有原因',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          row.targetQuantity.kind === 'text' &&
          isOwn(row) &&
          isBlankReason(row) &&
          (points(row.weight) ?? 0) > 3 &&
          points(row.score) === points(row.weight),
        1,
      ).flatMap(({ score, weight, reason }): Fault[] =>
        score
          ? [
              {
                ...one(score, (points(weight) ?? 0) - 1, ['PE505', 'PE412', 'PE409'], OF_SCORES),
                cells: at(score, reason),
              },
            ]
          : [],
      ),
  },
  {
    name: '数量指标完成值写100%',
    make: (form) =>
      rowsThatFit(form, isCounted, 1).flatMap(({ actual }): Fault[] =>
        actual ? [one(actual, '100%', ['PE304', 'PE302'], OF_VALUES)] : [],
      ),
  },
  {
    name: '时间指标完成值写100%',
    make: (form) =>
      rowsThatFit(
        form,
        ({ targetQuantity, actualQuantity, shared }) =>
          targetQuantity.kind === 'date' && actualQuantity.kind === 'date' && !shared.includes('actual'),
        1,
      ).flatMap(({ actual, target }): Fault[] =>
        actual
          ? [{ ...one(actual, '100%', ['PE303', 'PE302', 'PE304'], OF_VALUES), cells: at(actual, target) }]
          : [],
      ),
  },
  {
    name: '完成值照抄上一行',
    make: (form) =>
      form.indicators
        .flatMap((row, place): Fault[] => {
          const above = form.indicators[place - 1];
          if (!/[0-9]\p{Script=Han}/u.test(above?.actual?.text ?? '')) return [];
          if (
            !above?.actual ||
            !row.actual ||
            !isMeasured(row) ||
            !isCounted(above) ||
            !isPercentRow(row) ||
            row.unit
          )
            return [];
          return [
            { ...one(row.actual, above.actual.text, ['PE304', 'PE308'], OF_VALUES), cells: at(row.actual) },
          ];
        })
        .slice(0, 1),
  },
  {
    name: '比较符写反',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          isMeasured(row) &&
          isBlankReason(row) &&
          isOwn(row) &&
          row.operator === null &&
          /^≥/.test(row.target?.text.trim() ?? '') &&
          row.actualQuantity.kind === 'number' &&
          row.targetQuantity.kind === 'number' &&
          row.actualQuantity.value.gt(row.targetQuantity.value),
        1,
      ).flatMap(({ target, actual, reason }): Fault[] =>
        target
          ? [
              {
                ...one(target, target.text.trim().replace('≥', '≤'), ['PE503', 'PE307', 'PE410'], OF_VALUES),
                cells: at(target, actual, reason),
              },
            ]
          : [],
      ),
  },
  {
    name: '成本超支未说明',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          row.targetQuantity.kind === 'number' &&
          row.targetQuantity.comparison === '<=' &&
          row.actualQuantity.kind === 'number' &&
          row.targetQuantity.value.gt(1) &&
          isBlankReason(row) &&
          row.operator === null &&
          !row.shared.includes('actual'),
        1,
      ).flatMap(({ actual, target, reason, targetQuantity }): Fault[] =>
        actual && targetQuantity.kind === 'number'
          ? [
              {
                ...one(
                  actual,
                  actual.text.replace(/[0-9][0-9.,]*/, targetQuantity.value.times('1.2').toFixed()),
                  ['PE503'],
                  OF_VALUES,
                ),
                cells: at(actual, target, reason),
              },
            ]
          : [],
      ),
  },
];

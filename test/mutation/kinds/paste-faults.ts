import type { FaultKind } from '../mutate';
import { isMeasured, points, pointsTogether } from './common';
import {
  isCounted,
  isFull,
  isRate,
  kind,
  money,
  number,
  OF_FUNDS,
  OF_ROWS,
  open,
  own,
  partsOf,
  row,
  totalOf,
  withoutBudget,
} from './slip';

/** What comes of pasting, of rounding by hand and of cells that moved. */
export const PASTE_FAULTS: readonly FaultKind[] = [
  open(row('完成值粘成了错误值', isCounted, ({ actual }) => [[actual, '#REF!']], 'PE302 PE301')),
  row(
    '得分粘成了错误值',
    (known) => isMeasured(known) && own(known) && isFull(known),
    ({ score }) => [[score, '#VALUE!']],
    'PE407 PE409',
  ),
  row(
    '名称与指标值写反',
    (known) =>
      isMeasured(known) &&
      own(known) &&
      known.level3 !== null &&
      !known.shared.includes('level3') &&
      !/[0-9]/.test(known.name) &&
      !known.level4,
    ({ level3, target }) => [
      [level3, target?.text ?? ''],
      [target, level3?.text ?? ''],
    ],
    'PE105 PE303 PE311 PE320 PE321 PE106',
    [...OF_ROWS, 'PE317', 'PE105'],
  ),
  row(
    '名称写成类别名',
    (known) =>
      isMeasured(known) &&
      own(known) &&
      known.level3 !== null &&
      !known.shared.includes('level3') &&
      /指标$/.test(known.level2?.text ?? '') &&
      known.class !== 'satisfaction',
    ({ level3, level2 }) => [[level3, level2?.text ?? '']],
    'PE106 PE321 PE311',
  ),
  row(
    '得分写“/”',
    (known) => isMeasured(known) && own(known) && isFull(known),
    ({ score }) => [[score, '/']],
    'PE407',
  ),
  row('完成值写“见附件”', isCounted, ({ actual }) => [[actual, '见附件']], 'PE302'),
  row('完成值写“100%完成”', isCounted, ({ actual }) => [[actual, '100%完成']], 'PE304 PE302'),
  row('完成值只写“完成”', isRate, ({ actual }) => [[actual, '完成']], 'PE302'),
  open(
    row(
      '完成值写成算式',
      isCounted,
      ({ actual }) => [[actual, `${number(actual)}+${number(actual)}`]],
      'PE302 PE304',
    ),
  ),
  open(
    row(
      '完成值写成两个数',
      isCounted,
      ({ actual }) => [[actual, `${actual?.text}、${actual?.text}`]],
      'PE302 PE304',
    ),
  ),
  kind('两行完成值写反', 'PE304 PE302 PE503', OF_ROWS, (form) => {
    const [count, rate] = [form.indicators.find(isCounted), form.indicators.find(isRate)];
    return count && rate && count.unit === null
      ? {
          changes: [
            [count.actual, rate.actual?.text ?? ''],
            [rate.actual, count.actual?.text ?? ''],
          ],
        }
      : null;
  }),
  kind('完成值整列错下一行', 'PE304 PE302 PE503 PE301 PE308 PE303', [...OF_ROWS, 'PE308'], (form) => {
    const rows = form.indicators.filter(own).slice(0, 4);
    const [first, ...others] = rows;
    const units = new Set(
      rows.map(({ actualQuantity }) =>
        actualQuantity.kind === 'number' ? actualQuantity.unit?.base : actualQuantity.kind,
      ),
    );
    return first?.actual &&
      rows.length === 4 &&
      units.size > 2 &&
      rows.every(({ actual, unit }) => actual && !unit)
      ? {
          changes: [
            [first.actual, null],
            ...others.map(({ actual }, at) => [actual, rows[at]?.actual?.text ?? ''] as const),
          ],
        }
      : null;
  }),
  kind('得分整列错下一行', 'PE407 PE408 PE409 PE413', OF_ROWS, (form) => {
    const rows = form.indicators.filter((known) => own(known) && known.score?.figure != null).slice(0, 4);
    const [first, ...others] = rows;
    return first?.score && rows.length === 4
      ? {
          changes: [
            [first.score, null],
            ...others.map(({ score }, at) => [score, points(rows[at]?.score ?? null)] as const),
          ],
        }
      : null;
  }),
  kind('整行分值得分漏填', 'PE401 PE405 PE407', OF_ROWS, (form) => {
    const found = form.indicators.find((known) => form.family !== 'scorecard' && own(known) && isFull(known));
    return found
      ? {
          changes: [
            [found.weight, null],
            [found.score, null],
          ],
          cells: [form.totals.weight, form.totals.score],
        }
      : null;
  }),
  kind('总分超过100', 'PE413', OF_ROWS, (form) => {
    const sum = pointsTogether(form, 'score');
    const slot = form.totals.score;
    return slot?.figure && sum?.eq(slot.figure) ? { changes: [[slot, sum.plus(5).toNumber()]] } : null;
  }),
  kind('总分漏加一行', 'PE413', OF_ROWS, (form) => {
    const sum = pointsTogether(form, 'score');
    const last = form.indicators.findLast((known) => own(known) && (points(known.score) ?? 0) > 1);
    const slot = form.totals.score;
    return slot?.figure && last && sum?.eq(slot.figure)
      ? { changes: [[slot, sum.minus(points(last.score) ?? 0).toNumber()]] }
      : null;
  }),
  kind('预算分项漏填', 'PE201 PE204', OF_FUNDS, (form) => {
    const own = partsOf(form);
    const part = own.at(-1);
    return part && own.length > 1 && totalOf(form) ? withoutBudget(form, part) : null;
  }),
  kind('预算数写成0', 'PE204 PE201', OF_FUNDS, (form) => {
    const whole = totalOf(form);
    return whole?.executed?.figure?.gt(0) ? { changes: [[whole.budget, 0]], cells: [whole.executed] } : null;
  }),
  kind('执行率取了整数', 'PE202', OF_FUNDS, (form) => {
    const whole = totalOf(form);
    const rate = money(whole?.budget).gt(0)
      ? money(whole?.executed).div(money(whole?.budget)).times(100)
      : null;
    return whole?.rate?.figure && rate?.minus(rate.round(0)).abs().gt('0.1')
      ? { changes: [[whole.rate, `${rate.round(0).toFixed(2)}%`]] }
      : null;
  }),
  kind('年初预算合计漏加', 'PE201', OF_FUNDS, (form) => {
    const whole = totalOf(form);
    const own = partsOf(form).filter(({ budgetInitial }) => money(budgetInitial).gt(0));
    return whole?.budgetInitial?.figure && own.length > 1
      ? {
          changes: [
            [
              whole.budgetInitial,
              money(whole.budgetInitial)
                .minus(money(own.at(-1)?.budgetInitial))
                .toNumber(),
            ],
          ],
        }
      : null;
  }),
  kind('执行数粘成了文字', 'PE201 PE202 PE501 PE204 PE205', OF_FUNDS, (form) => {
    const whole = totalOf(form);
    return whole?.executed?.figure && whole.rate?.figure
      ? { changes: [[whole.executed, '详见附表']], cells: [whole.rate, whole.score] }
      : null;
  }),
  kind('年度目标照抄上一句', 'PE511', ['PE610', 'PE612'], (form) => {
    const goal = form.goals.find(
      ({ expected, term }) => term === 'annual' && /[^。；;\n]{22}/.test(expected?.text ?? ''),
    );
    return goal?.expected
      ? { changes: [[goal.expected, `${goal.expected.text}\n${goal.expected.text}`]] }
      : null;
  }),
  kind('完成情况照抄且未更新年份', 'PE602 PE609 PE610', ['PE611'], (form) => {
    const goal = form.goals.find(
      ({ actual, term }) =>
        term === 'annual' &&
        (actual?.text.trim().length ?? 0) > 12 &&
        !/20\d\d|[本当今]年/.test(actual?.text ?? ''),
    );
    return goal?.actual && form.year
      ? { changes: [[goal.actual, `${form.year - 1}年，${goal.actual.text}`]] }
      : null;
  }),
];

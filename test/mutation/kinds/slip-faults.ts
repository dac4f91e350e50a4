import { decimal } from '../../../src/core/text/decimal';
import type { FaultKind } from '../mutate';
import { halfOf, isMeasured, points, pointsTogether } from './common';
import {
  blank,
  entry,
  isCounted,
  isFull,
  isMoneyCeiling,
  isRate,
  kind,
  money,
  number,
  OF_FUNDS,
  OF_ROWS,
  own,
  partsOf,
  row,
  totalOf,
  withoutBudget,
} from './slip';

/** Slips of the hand that a reader sees at once and that a sheet's formulas do not. */
export const SLIP_FAULTS: readonly FaultKind[] = [
  row('零写成字母O', isRate, ({ actual }) => [[actual, '1OO%']], 'PE302'),
  row(
    '百分号写了两个',
    (known) => isRate(known) && known.actual?.text.trim().endsWith('%') === true,
    ({ actual }) => [[actual, `${actual?.text.trim()}%`]],
    'PE302 PE304',
  ),
  row(
    '小数点写成逗号',
    isRate,
    ({ actual }) => [[actual, `${number(actual).split('.')[0]},5%`]],
    'PE302 PE308 PE304',
  ),
  row(
    '人次写成万人次',
    isCounted,
    ({ actual, targetQuantity }) => [
      [actual, targetQuantity.kind === 'number' ? `${number(actual)}万${targetQuantity.unit?.text}` : null],
    ],
    'PE504 PE304 PE208',
  ),
  row('成本完成值误写成元', isMoneyCeiling, ({ actual }) => [[actual, `${number(actual)}元`]], 'PE208 PE304'),
  row(
    '成本完成值按元填写',
    isMoneyCeiling,
    ({ actual }) => [[actual, `${decimal(number(actual).replaceAll(',', '')).times(10_000).toFixed()}万元`]],
    'PE208 PE503',
  ),
  row(
    '数量单位写成另一种',
    isCounted,
    ({ actual }) => [[actual, `${number(actual)}${/[里米]/.test(actual?.text ?? '') ? '吨' : '公里'}`]],
    'PE304',
  ),
  row(
    '完成值带着比较符照抄',
    (known) =>
      isMeasured(known) &&
      own(known) &&
      known.operator === null &&
      /^[≥]/.test(known.target?.text.trim() ?? '') &&
      isFull(known),
    ({ actual, target }) => [[actual, target?.text.trim() ?? '']],
    'PE309 PE302',
  ),
  row(
    '完成值与得分写反',
    (known) => isCounted(known) && known.score?.figure != null && typeof known.actual?.value === 'string',
    ({ actual, score }) => [
      [actual, score?.text ?? ''],
      [score, actual?.text ?? ''],
    ],
    'PE407 PE408 PE503 PE304 PE409 PE410',
  ),
  row(
    '原因写进了得分栏',
    (known) => isMeasured(known) && own(known) && blank(known.reason) && known.score?.figure != null,
    ({ score }) => [[score, '因天气原因项目推迟实施']],
    'PE407 PE409',
  ),
  kind('原因写错了行', 'PE503 PE505', OF_ROWS, (form) => {
    const missed = form.indicators.find((known) => isMeasured(known) && own(known) && blank(known.reason));
    const next = form.indicators.find((known) => known !== missed && own(known) && blank(known.reason));
    return missed && next
      ? {
          changes: [
            [missed.actual, halfOf(missed)],
            [next.reason, '因疫情影响，部分工作推迟'],
          ],
        }
      : null;
  }),
  row(
    '得分写成百分比',
    (known) => isMeasured(known) && own(known) && isFull(known) && (points(known.score) ?? 0) > 2,
    ({ score }) => [[score, '100%']],
    'PE408 PE409 PE407 PE413',
  ),
  row(
    '完成日期不存在',
    ({ targetQuantity, actualQuantity, shared }) =>
      targetQuantity.kind === 'date' &&
      actualQuantity.kind === 'date' &&
      actualQuantity.to.year !== null &&
      !shared.includes('actual'),
    ({ actual, actualQuantity }) => [
      [actual, actualQuantity.kind === 'date' ? `${actualQuantity.to.year}年11月31日` : null],
    ],
    'PE323 PE302 PE303',
  ),
  row(
    '完成日期成了序列号',
    ({ targetQuantity, actualQuantity, shared }) =>
      targetQuantity.kind === 'date' && actualQuantity.kind === 'date' && !shared.includes('actual'),
    ({ actual }) => [[actual, 44_895]],
    'PE303 PE302 PE323',
  ),
  row(
    '指标名称没有填',
    (known) =>
      isMeasured(known) &&
      own(known) &&
      known.level3 !== null &&
      known.level2 !== null &&
      known.level2.row < known.row &&
      !known.shared.includes('level3') &&
      !known.level4,
    ({ level3 }) => [[level3, null]],
    'PE106',
  ),
  row(
    '指标值没有填',
    (known) => isMeasured(known) && own(known),
    ({ target }) => [[target, null]],
    'PE311',
  ),
  row(
    '指标值比较符重复',
    (known) => isMeasured(known) && known.operator === null && /^≥/.test(known.target?.text.trim() ?? ''),
    ({ target }) => [[target, `≥≥${target?.text.trim().slice(1)}`]],
    'PE307',
  ),
  kind('分项有支出而无预算', 'PE204 PE201', OF_FUNDS, (form) => {
    const part = partsOf(form).find(({ executed }) => money(executed).gt(0));
    return part ? withoutBudget(form, part) : null;
  }),
  kind('执行数没有填', 'PE201 PE202 PE501 PE204', OF_FUNDS, (form) => {
    const whole = totalOf(form);
    return whole?.executed?.figure && partsOf(form).length === 0
      ? { changes: [[whole.executed, null]], cells: [whole.rate, whole.score] }
      : null;
  }),
  kind('执行率没有填', 'PE202', OF_FUNDS, (form) => {
    const whole = totalOf(form);
    return whole?.executed?.figure && whole.rate?.figure ? { changes: [[whole.rate, null]] } : null;
  }),
  kind('年初与调整后预算写反', 'PE202 PE203 PE204', OF_FUNDS, (form) => {
    const whole = totalOf(form);
    const [initial, adjusted] = [money(whole?.budgetInitial), money(whole?.budget)];
    return whole?.rate?.figure && initial.gt(0) && initial.minus(adjusted).abs().gt(adjusted.times('0.01'))
      ? {
          changes: [
            [whole.budgetInitial, adjusted.toNumber()],
            [whole.budget, initial.toNumber()],
          ],
          cells: [whole.rate, whole.executed],
        }
      : null;
  }),
  kind('分项算了两遍', 'PE201', OF_FUNDS, (form) => {
    const whole = totalOf(form);
    const parts = partsOf(form).filter(({ executed }) => money(executed).gt(1));
    return whole?.executed?.figure && parts.length > 1
      ? { changes: [[whole.executed, money(whole.executed).plus(money(parts[1]?.executed)).toNumber()]] }
      : null;
  }),
  kind('执行率得分写成执行率', 'PE205 PE408', OF_FUNDS, (form) => {
    const whole = totalOf(form);
    return whole?.score?.figure && whole.rate?.figure && (whole.weight?.figure || form.funds?.points)
      ? { changes: [[whole.score, whole.rate.figure.times(100).round(2).toNumber()]] }
      : null;
  }),
  kind('执行数照抄预算数', 'PE202 PE201', OF_FUNDS, (form) => {
    const whole = totalOf(form);
    return whole?.rate?.figure &&
      money(whole.budget).minus(money(whole.executed)).gt(money(whole.budget).times('0.001'))
      ? { changes: [[whole.executed, money(whole.budget).toNumber()]], cells: [whole.rate] }
      : null;
  }),
  kind('总分少加执行率得分', 'PE413', [...OF_ROWS, 'PE414'], (form) => {
    const whole = totalOf(form);
    const sum = pointsTogether(form, 'score');
    return form.totals.score?.figure && sum?.eq(form.totals.score.figure) && money(whole?.score).gt(0)
      ? { changes: [[form.totals.score, sum.minus(money(whole?.score)).toNumber()]] }
      : null;
  }),
  kind('总分取了整数', 'PE413', [...OF_ROWS, 'PE414'], (form) => {
    const slot = form.totals.score;
    const sum = pointsTogether(form, 'score');
    return slot?.figure && sum?.eq(slot.figure) && sum.round(0).minus(sum).abs().gt('0.02')
      ? { changes: [[slot, sum.round(0).toNumber()]] }
      : null;
  }),
  kind('一级指标标签分值写错', 'PE403 PE401', [...OF_ROWS, 'PE401', 'PE402'], (form) => {
    const group = form.table?.groups.find(
      ({ level, label, points: printed }) =>
        level === 1 && printed && /[0-9]+分/.test(label.text) && form.table?.templateRows.length === 0,
    );
    return group?.points
      ? {
          changes: [[group.label, group.label.text.replace(/[0-9]+(?=分)/, group.points.plus(10).toFixed())]],
          cells: [form.table?.heads.weight ?? null, form.table?.heads.level1 ?? null],
        }
      : null;
  }),
  kind('结论里的总分写错', 'PE413', OF_ROWS, (form) => {
    const conclusion = form.sections.find(
      ({ role, body, label }) => role === 'conclusion' && body.cell !== label.cell,
    );
    const score = form.totals.score?.figure;
    return conclusion && score
      ? {
          changes: [
            [conclusion.body, `项目按计划实施，自评总分${score.minus(3).toFixed()}分，达到了预期目标。`],
          ],
        }
      : null;
  }),
  kind('结论里的等级写错', 'PE414', OF_ROWS, (form) => {
    const conclusion = form.sections.find(
      ({ role, body, label }) => role === 'conclusion' && body.cell !== label.cell,
    );
    const score = form.totals.score?.figure;
    return conclusion && score?.gte(90)
      ? { changes: [[conclusion.body, `项目按计划实施，自评得分${score.toFixed()}分，自评等级为“中”。`]] }
      : null;
  }),
  kind('完成情况只写“已完成”', 'PE512 PE611', ['PE610'], (form) => {
    const goal = form.goals.find(
      ({ term, actual, expected }) =>
        term === 'annual' && actual && expected && actual.text.trim().length > 10,
    );
    return goal && form.goals.length === 1 ? { changes: [[goal.actual, '已完成']] } : null;
  }),
  kind('年度目标写“同上”', 'PE512', ['PE610'], (form) => {
    const goal = form.goals.find(
      ({ term, expected }) => term === 'annual' && expected && expected.text.trim().length > 10,
    );
    return goal && form.goals.filter(({ term }) => term === 'annual').length === 1
      ? { changes: [[goal.expected, '见附件']] }
      : null;
  }),
  kind('项目名称填成单位名称', 'PE102 PE601', ['PE604'], (form) => {
    const [name, unit] = [
      entry(form, 'projectName'),
      entry(form, 'department') ?? entry(form, 'implementingUnit'),
    ];
    return name && unit && name.answer.cell !== name.label.cell && unit.answer.cell !== unit.label.cell
      ? { changes: [[name.answer, unit.text]] }
      : null;
  }),
  kind('联系人和电话写反', 'PE704', [], (form) => {
    const [name, phone] = [entry(form, 'contact'), entry(form, 'phone')];
    return name &&
      phone &&
      name.answer.cell !== name.label.cell &&
      phone.answer.cell !== phone.label.cell &&
      name.answer.cell !== phone.answer.cell
      ? {
          changes: [
            [name.answer, phone.text],
            [phone.answer, name.text],
          ],
        }
      : null;
  }),
  kind('预算数负号（申报）', 'PE201 PE204', OF_FUNDS, (form) => {
    const slot =
      form.funds?.rows.find(({ level, budget }) => level === 0 && money(budget).gt(0))?.budget ??
      form.moneyEntries.find(({ amount }) => money(amount).gt(0))?.amount;
    return slot && (form.family === 'target-declaration' || form.family === 'department-target')
      ? { changes: [[slot, money(slot).times(-1).toNumber()]] }
      : null;
  }),
  kind('表头单位误作元', 'PE208 PE607', [...OF_FUNDS, 'PE213'], (form) => {
    const goal = form.goals.find(({ term, expected }) => term === 'annual' && expected);
    const whole = totalOf(form);
    const figure = money(whole?.budget);
    return form.unitSlot &&
      form.unit === '万元' &&
      goal?.expected &&
      /万元/.test(form.unitSlot.text) &&
      figure.gt(10) &&
      typeof whole?.budget?.value === 'number'
      ? {
          changes: [
            [form.unitSlot, form.unitSlot.text.replace('万元', '元')],
            [goal.expected, `${goal.expected.text}全年预算资金${figure.toFixed()}万元。`],
          ],
          cells: [whole?.budget ?? null],
        }
      : null;
  }),
];

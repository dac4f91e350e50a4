import type { FaultKind } from '../mutate';
import { at, one } from './common';

/** Faults in the money and what is computed from it. */
export const FUND_FAULTS: readonly FaultKind[] = [
  {
    name: '执行率算错',
    make: (form) => {
      const row = form.funds?.rows.find(
        (fund) => fund.rate?.figure && fund.budget?.figure?.gt(0) && fund.executed?.figure,
      );
      if (!row?.rate?.figure || !row.budget?.figure || !row.executed?.figure) return null;
      if (row.executed.figure.div(row.budget.figure).minus(row.rate.figure).abs().gt('0.005')) return null;
      return one(row.rate, '61.23%', ['PE202', 'PE203'], ['PE205', 'PE501', 'PE505']);
    },
  },
  {
    name: '资金总额与分项不符',
    make: (form) => {
      const rows = form.funds?.rows ?? [];
      const total = rows.find((fund) => fund.kind === 'total' && fund.level === 0);
      // One part alone need not be all of the total.
      const hasParts = rows.filter((fund) => fund.level === 1 && fund.budget?.figure).length > 1;
      if (!total?.budget?.figure?.gt(0) || !hasParts) return null;
      return one(
        total.budget,
        total.budget.figure.plus(7).toNumber(),
        ['PE201'],
        ['PE202', 'PE205', 'PE204', 'PE501', 'PE214', 'PE505', 'PE409'],
      );
    },
  },
  {
    name: '执行数大于预算数',
    make: (form) => {
      const row = form.funds?.rows.find((fund) => fund.budget?.figure?.gt(0) && fund.executed?.figure);
      if (!row?.executed || !row.budget?.figure) return null;
      return one(
        row.executed,
        row.budget.figure.times(2).toNumber(),
        /收入/.test(row.label.text) ? ['PE201', 'PE202', 'PE204'] : ['PE204'],
        ['PE201', 'PE202', 'PE205', 'PE505', 'PE409'],
      );
    },
  },
  {
    name: '执行率得分算错',
    make: (form) => {
      const row = form.funds?.rows.find(
        (fund) =>
          fund.score?.figure && fund.weight?.figure && fund.budget?.figure?.gt(0) && fund.executed?.figure,
      );
      return row?.score?.figure?.gt(3)
        ? one(row.score, row.score.figure.minus(3).toNumber(), ['PE205'], ['PE413', 'PE505'])
        : null;
    },
  },
  {
    name: '测算算式错误',
    make: (form) => {
      const section = form.sections.find(({ body }) =>
        /[0-9]+\s*人?\s*[×xX*]\s*[0-9]+\s*元\s*=/.test(body.text),
      );
      return section
        ? one(
            section.body,
            section.body.text.replace(
              /(=\s*)([0-9])/,
              (_, sign: string, digit: string) => sign + String((Number(digit) % 9) + 1),
            ),
            ['PE211'],
            ['PE210', 'PE607', 'PE606'],
          )
        : null;
    },
  },
  {
    name: '子项目合计不符',
    make: (form) => {
      const row = form.subprojects?.rows[0];
      const total = form.subprojects?.total;
      if (!row?.amount.figure || !total) return null;
      return {
        ...one(row.amount, row.amount.figure.plus(11).toNumber(), ['PE214'], ['PE201']),
        cells: at(row.amount, total, ...form.moneyEntries.map(({ amount }) => amount)),
      };
    },
  },
  {
    name: '执行数按元填写',
    make: (form) => {
      const row = form.funds?.rows.find(
        ({ budget, executed }) =>
          budget?.figure?.gt(10) && executed?.figure?.div(budget.figure).minus(1).abs().lt('0.009'),
      );
      if (!row?.executed?.figure) return null;
      return one(
        row.executed,
        row.executed.figure.times(10_000).toNumber(),
        ['PE208'],
        ['PE201', 'PE202', 'PE204', 'PE205', 'PE409', 'PE505'],
      );
    },
  },
];

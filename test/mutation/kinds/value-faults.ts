import type { FaultKind } from '../mutate';
import { at, halfOf, indicator, isMeasured, one } from './common';

/** Faults in the values of indicators. */
export const VALUE_FAULTS: readonly FaultKind[] = [
  {
    name: '完成值缺失',
    make: (form) => {
      const row = indicator(form, (candidate) => isMeasured(candidate));
      return row?.actual
        ? one(row.actual, null, ['PE301'], ['PE407', 'PE413', 'PE411', 'PE610', 'PE505'])
        : null;
    },
  },
  {
    name: '定量指标完成值写成文字',
    make: (form) => {
      const row = indicator(form, (candidate) => isMeasured(candidate));
      return row?.actual ? one(row.actual, '较好', ['PE302'], ['PE411', 'PE413', 'PE610', 'PE505']) : null;
    },
  },
  {
    name: '比率超过100%',
    make: (form) => {
      const row = indicator(
        form,
        (candidate) =>
          isMeasured(candidate) &&
          /率$/.test(candidate.name) &&
          !/增|执行|完成|支出|到位/.test(candidate.name) &&
          candidate.targetQuantity.kind === 'number' &&
          candidate.targetQuantity.unit?.base === '%' &&
          candidate.targetQuantity.value.lte(100),
      );
      return row?.actual ? one(row.actual, '117%', ['PE308'], ['PE610', 'PE505']) : null;
    },
  },
  {
    name: '指标值缺比较符',
    make: (form) => {
      const row = indicator(
        form,
        (candidate) =>
          isMeasured(candidate) &&
          candidate.operator === null &&
          /^[≥>]/.test(candidate.target?.text.trim() ?? ''),
      );
      return row?.target
        ? one(
            row.target,
            row.target.text.trim().replace(/^[≥>=]+\s*/, ''),
            ['PE306'],
            ['PE409', 'PE410', 'PE503'],
          )
        : null;
    },
  },
  {
    name: '完成值丢了单位',
    make: (form) => {
      const row = indicator(
        form,
        ({ actual, target, unit, actualQuantity, targetQuantity, name, shared }) =>
          actual !== null &&
          target !== null &&
          unit === null &&
          !shared.includes('actual') &&
          !/[（(]/.test(name) &&
          actualQuantity.kind === 'number' &&
          targetQuantity.kind === 'number' &&
          targetQuantity.unit !== null &&
          // Nothing is nothing in any unit.
          actualQuantity.value.gt(0) &&
          /^[0-9][0-9.]*\p{Script=Han}{1,3}$/u.test(actual.text.trim()) &&
          /[0-9]\p{Script=Han}{1,3}$/u.test(target.text.trim()),
      );
      if (!row?.actual) return null;
      return one(row.actual, row.actual.text.replace(/[^0-9.]/g, ''), ['PE304'], ['PE409', 'PE410', 'PE503']);
    },
  },
  {
    name: '占位符残留',
    make: (form) => {
      const row = indicator(form, (candidate) => isMeasured(candidate));
      return row?.actual
        ? one(row.actual, '……', ['PE506', 'PE301'], ['PE302', 'PE407', 'PE413', 'PE505'])
        : null;
    },
  },
  {
    name: '时间值缺年份',
    make: (form) => {
      const row = indicator(
        form,
        ({ target, targetQuantity }) =>
          targetQuantity.kind === 'date' &&
          targetQuantity.isComplete &&
          /^20[0-9]{2}年[0-9]{1,2}月/.test(target?.text ?? ''),
      );
      return row?.target ? one(row.target, row.target.text.replace(/^20[0-9]{2}年/, ''), ['PE323']) : null;
    },
  },
  {
    name: '未达标未说明原因',
    make: (form) => {
      const row = indicator(
        form,
        (candidate) =>
          isMeasured(candidate) && candidate.reason !== null && candidate.reason.text.trim() === '',
      );
      if (!row?.actual) return null;
      return {
        changes: [{ cell: row.actual.cell, value: halfOf(row) }],
        codes: ['PE503'],
        cells: at(row.actual, row.reason),
        consequences: ['PE410', 'PE409', 'PE610'],
      };
    },
  },
  {
    name: '逾期完成未说明',
    make: (form) => {
      const row = indicator(
        form,
        ({ target, actual, targetQuantity, reason, shared }) =>
          target !== null &&
          actual !== null &&
          actual.text.trim() !== '' &&
          !shared.includes('actual') &&
          targetQuantity.kind === 'date' &&
          targetQuantity.isComplete &&
          reason !== null &&
          reason.text.trim() === '',
      );
      const quantity = row?.targetQuantity;
      if (!row?.actual || quantity?.kind !== 'date' || !quantity.to.year) return null;
      return {
        changes: [{ cell: row.actual.cell, value: `${quantity.to.year + 1}年6月` }],
        codes: ['PE503'],
        cells: at(row.actual, row.reason),
        consequences: ['PE410', 'PE409'],
      };
    },
  },
];

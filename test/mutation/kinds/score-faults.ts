import { decimal, roundHalfUp } from '../../../src/core/text/decimal';
import type { FaultKind } from '../mutate';
import { at, halfOf, indicator, isMeasured, one, points, pointsTogether } from './common';

/** Faults in weights, scores, total and grade. */
export const SCORE_FAULTS: readonly FaultKind[] = [
  {
    name: '得分大于分值',
    make: (form) => {
      const row = indicator(
        form,
        ({ weight, score, shared }) =>
          points(weight) !== null && points(score) !== null && !shared.includes('score'),
      );
      const weight = points(row?.weight ?? null);
      return row?.score && weight !== null ? one(row.score, weight + 2, ['PE408'], ['PE413']) : null;
    },
  },
  {
    name: '达标却少给分',
    make: (form) => {
      const row = indicator(
        form,
        (candidate) =>
          isMeasured(candidate) &&
          points(candidate.weight) !== null &&
          points(candidate.score) !== null &&
          points(candidate.weight) === points(candidate.score),
      );
      const weight = points(row?.weight ?? null);
      return row?.score && weight !== null && weight > 2
        ? one(row.score, weight - 2, ['PE409'], ['PE505', 'PE413'])
        : null;
    },
  },
  {
    name: '未达标仍给满分',
    make: (form) => {
      const row = indicator(
        form,
        (candidate) =>
          isMeasured(candidate) &&
          points(candidate.weight) !== null &&
          points(candidate.weight) === points(candidate.score),
      );
      if (!row?.actual) return null;
      return {
        changes: [{ cell: row.actual.cell, value: halfOf(row) }],
        codes: ['PE410'],
        cells: at(row.score, row.actual),
        consequences: ['PE503', 'PE610'],
      };
    },
  },
  {
    name: '分值合计不等于100',
    make: (form) => {
      const rows = form.indicators.filter(
        ({ weight, shared }) => points(weight) !== null && !shared.includes('weight'),
      );
      if (rows.length < 2 || rows.length !== form.indicators.length) return null;
      if (!pointsTogether(form, 'weight')?.eq(100)) return null;
      const row = rows[0];
      const weight = points(row?.weight ?? null);
      if (!row?.weight || weight === null) return null;
      const total = form.totals.weight;
      const funds = (form.funds?.rows ?? []).flatMap((fund) => fund.weight ?? []);
      return {
        changes: [{ cell: row.weight.cell, value: weight + 5 }],
        codes: ['PE401', 'PE403'],
        cells: [
          ...at(total, form.table?.heads.weight ?? null, ...funds),
          ...rows.flatMap(({ weight: slot, level1, level2 }) => at(slot, level1, level2)),
        ],
        consequences: ['PE410', 'PE409', 'PE412', 'PE505', 'PE413', 'PE503'],
      };
    },
  },
  {
    name: '分值缺失',
    make: (form) => {
      const row = indicator(
        form,
        ({ weight, shared }) => points(weight) !== null && !shared.includes('weight'),
      );
      return row?.weight ? one(row.weight, null, ['PE405'], ['PE401', 'PE403', 'PE413']) : null;
    },
  },
  {
    name: '指标未打分',
    make: (form) => {
      // A form whose column is not headed as scores is not known to be scored.
      if (!/分/.test(form.table?.heads.score?.text ?? '')) return null;
      const row = indicator(form, ({ score, shared }) => points(score) !== null && !shared.includes('score'));
      return row?.score ? one(row.score, null, ['PE407'], ['PE413']) : null;
    },
  },
  {
    name: '总分与合计不符',
    make: (form) => {
      const total = points(form.totals.score);
      const sum = pointsTogether(form, 'score');
      return form.totals.score && total !== null && sum?.eq(total)
        ? one(form.totals.score, total - 4, ['PE413'], ['PE414'])
        : null;
    },
  },
  {
    name: '等级与分数不符',
    make: (form) => {
      const { grade, score } = form.totals;
      if (!grade || !score?.figure || grade.text.trim() === '') return null;
      return one(grade, score.figure.gte(90) ? '中' : '优', ['PE414']);
    },
  },
  {
    name: '完成值为文字却给满分',
    make: (form) => {
      const row = indicator(
        form,
        (candidate) =>
          isMeasured(candidate) &&
          points(candidate.weight) !== null &&
          points(candidate.weight) === points(candidate.score),
      );
      if (!row?.actual) return null;
      return {
        changes: [{ cell: row.actual.cell, value: '已完成' }],
        codes: ['PE411'],
        cells: at(row.score, row.actual),
        consequences: ['PE302'],
      };
    },
  },
  {
    name: '定性得分越档',
    make: (form) => {
      const row = indicator(
        form,
        ({ targetQuantity, actualQuantity, weight, score, shared }) =>
          ['text', 'grade'].includes(targetQuantity.kind) &&
          ['text', 'grade'].includes(actualQuantity.kind) &&
          !shared.includes('actual') &&
          points(weight) !== null &&
          points(weight) === points(score),
      );
      if (!row?.actual) return null;
      return {
        changes: [{ cell: row.actual.cell, value: '部分达成年度指标并具有一定效果' }],
        codes: ['PE412'],
        cells: at(row.score, row.actual),
        consequences: ['PE410', 'PE503'],
      };
    },
  },
  {
    name: '均分舍入漂移',
    make: (form) => {
      const rows = form.indicators.filter(
        ({ block, weight }) => block === 'output' && points(weight) !== null,
      );
      const whole = rows.reduce((sum, { weight }) => sum.plus(weight?.figure ?? 0), decimal(0));
      const part = rows.length > 2 ? roundHalfUp(whole.div(rows.length), 2) : null;
      if (!part || part.times(rows.length).eq(whole)) return null;
      if (rows.some(({ shared }) => shared.includes('weight')) || !pointsTogether(form, 'weight')?.eq(100))
        return null;
      return {
        changes: rows.flatMap(({ weight }) =>
          weight ? [{ cell: weight.cell, value: part.toNumber() }] : [],
        ),
        codes: ['PE404', 'PE401', 'PE403'],
        cells: at(
          form.totals.weight,
          form.table?.heads.weight ?? null,
          ...rows.flatMap(({ weight, level1 }) => [weight, level1]),
        ),
        consequences: ['PE408', 'PE409', 'PE410', 'PE413', 'PE503', 'PE505'],
      };
    },
  },
];

import type { Form, Indicator } from '../../../src/core/form/form';
import type { Fault, FaultKind } from '../mutate';
import { at, isMeasured, isPercentRow, points, pointsTogether, rowsThatFit } from './common';

const isScored = ({ weight, score, shared }: Indicator) =>
  points(weight) !== null &&
  points(score) !== null &&
  !shared.includes('score') &&
  !shared.includes('weight');
const isNamed = ({ level3, shared, name }: Indicator) =>
  level3 !== null && !shared.includes('level3') && name.length > 3;
const OF_SCORES = [
  'PE401',
  'PE403',
  'PE405',
  'PE407',
  'PE408',
  'PE409',
  'PE410',
  'PE413',
  'PE503',
  'PE505',
  'PE412',
  'PE416',
];
const OF_NAMES = ['PE315', 'PE316', 'PE317', 'PE610', 'PE304', 'PE308', 'PE302'];

/** Neighbours in the table. */
function pairs(
  form: Form,
  fits: (first: Indicator, second: Indicator) => boolean,
): readonly (readonly [Indicator, Indicator])[] {
  return form.indicators.slice(1).flatMap((second, at): (readonly [Indicator, Indicator])[] => {
    const first = form.indicators[at];
    return first && fits(first, second) ? [[first, second]] : [];
  });
}

/** Rows of another block with weights of their own. */
const differ = (first: Indicator, second: Indicator) =>
  isScored(first) &&
  isScored(second) &&
  points(first.weight) !== points(second.weight) &&
  points(first.score) !== points(second.score);

/** Rows, labels and scores in the wrong place. */
export const ROW_FAULTS: readonly FaultKind[] = [
  {
    name: '得分错行（有分值）',
    make: (form) =>
      pairs(form, differ)
        .slice(0, 3)
        .flatMap(([first, second]): Fault[] =>
          first.score && second.score
            ? [
                {
                  changes: [
                    { cell: first.score.cell, value: points(second.score) },
                    { cell: second.score.cell, value: points(first.score) },
                  ],
                  // Scored by criteria, a row that lost points shows it by the missing reason.
                  codes: ['PE416', 'PE408', 'PE409', ...(form.family === 'scorecard' ? ['PE505'] : [])],
                  cells: at(first.score, second.score),
                  consequences: OF_SCORES,
                },
              ]
            : [],
        ),
  },
  {
    name: '得分错行（无分值）',
    make: (form) => {
      if (form.table?.hasWeightColumn !== false || !form.table.hasScoreColumn) return null;
      const rows = form.indicators;
      const benefit = rows.filter(({ class: kind }) => ['economic', 'social', 'sustainable'].includes(kind));
      const quality = rows.filter(({ class: kind }) => kind === 'quality').slice(0, benefit.length);
      const satisfaction = rows.filter(({ class: kind }) => kind === 'satisfaction');
      const others = rows.filter((row) => !benefit.includes(row) && !satisfaction.includes(row));
      if (benefit.length !== 2 || quality.length !== 2 || satisfaction.length !== 1) return null;
      const set = (list: readonly Indicator[], value: number | null) =>
        list.flatMap(({ score }) => (score ? [{ cell: score.cell, value }] : []));
      return {
        // First as it should be: 50 over what is produced, 15 and 15 for the benefit, 10 for satisfaction.
        base: [
          ...set(others.slice(1), 5),
          ...set(others.slice(0, 1), 55 - 5 * others.length),
          ...set(benefit, 15),
          ...set(satisfaction, 10),
        ],
        changes: [...set(quality, 15), ...set(benefit, null)],
        codes: ['PE416'],
        cells: at(...quality.map(({ score }) => score)),
        consequences: OF_SCORES,
      };
    },
  },
  {
    name: '分值在行间挪动',
    make: (form) =>
      pairs(
        form,
        (first, second) =>
          isScored(first) &&
          isScored(second) &&
          points(first.weight) === points(first.score) &&
          (points(first.weight) ?? 0) > 3,
      )
        .slice(0, 3)
        .flatMap(([first, second]): Fault[] =>
          first.weight && second.weight
            ? [
                {
                  changes: [
                    { cell: first.weight.cell, value: (points(first.weight) ?? 0) - 3 },
                    { cell: second.weight.cell, value: (points(second.weight) ?? 0) + 3 },
                  ],
                  codes: ['PE408', 'PE403'],
                  cells: at(
                    first.score,
                    first.weight,
                    second.weight,
                    first.level1,
                    first.level2,
                    second.level2,
                  ),
                  consequences: OF_SCORES,
                },
              ]
            : [],
        ),
  },
  {
    name: '指标值与完成值对调',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          isMeasured(row) &&
          row.operator === null &&
          row.unit === null &&
          row.targetQuantity.kind === 'number' &&
          row.targetQuantity.comparison === '>=' &&
          row.actualQuantity.kind === 'number' &&
          row.actualQuantity.value.gt(row.targetQuantity.value),
      ).flatMap(({ target, actual, score }): Fault[] =>
        target && actual && !/[≥>]/.test(actual.text)
          ? [
              {
                changes: [
                  { cell: target.cell, value: actual.text },
                  { cell: actual.cell, value: target.text },
                ],
                codes: ['PE306', 'PE503', 'PE410', 'PE301', 'PE302'],
                cells: at(target, actual, score),
                consequences: [...OF_SCORES, 'PE610', 'PE304'],
              },
            ]
          : [],
      ),
  },
  {
    name: '得分合计未更新',
    make: (form) => {
      const total = form.totals.score;
      if (!total?.figure || !pointsTogether(form, 'score')?.eq(total.figure)) return null;
      const row = form.indicators.find((known) => isScored(known) && (points(known.score) ?? 0) > 2);
      if (!row?.score) return null;
      return {
        changes: [{ cell: row.score.cell, value: (points(row.score) ?? 0) - 2 }],
        codes: ['PE413'],
        cells: at(total),
        consequences: OF_SCORES,
      };
    },
  },
  {
    name: '比率指标放在数量指标下',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          form.family !== 'scorecard' &&
          row.class === 'quantity' &&
          isNamed(row) &&
          row.level2?.text.includes('数量') === true,
        2,
      ).flatMap((row): Fault[] => {
        const rate = form.indicators.find(
          (other) =>
            other.class === 'quality' && /合格率$|准确率$|达标率$/.test(other.name) && isNamed(other),
        );
        const name = rate?.name ?? '工程验收合格率';
        return row.level3
          ? [
              {
                changes: [{ cell: row.level3.cell, value: name }],
                codes: ['PE316'],
                cells: at(row.level3),
                consequences: OF_NAMES,
              },
            ]
          : [];
      }),
  },
  {
    name: '知晓率放在满意度下',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          form.family !== 'scorecard' &&
          row.class === 'satisfaction' &&
          isNamed(row) &&
          row.name.includes('满意') &&
          `${row.level1?.text}${row.level2?.text}`.includes('满意'),
        2,
      ).flatMap(({ level3, level2, level1 }): Fault[] =>
        level3
          ? [
              {
                changes: [{ cell: level3.cell, value: '政策知晓率' }],
                codes: ['PE316', 'PE317'],
                cells: at(level3, level2, level1),
                consequences: OF_NAMES,
              },
            ]
          : [],
      ),
  },
  {
    name: '满意度行被删',
    make: (form) => {
      const rows = form.indicators.filter((row) => row.class === 'satisfaction' || row.name.includes('满意'));
      const isMeasuredOnce = rows.some(
        ({ targetQuantity, name }) => name.includes('满意') && targetQuantity.kind === 'number',
      );
      if (form.family === 'scorecard' || !isMeasuredOnce || rows.length > 3) return null;
      if (rows.some(({ shared, level1, level2 }) => shared.includes('level3') || !level1 || !level2))
        return null;
      const cells = rows.flatMap(
        ({ level1, level2, level3, target, earlierTargets, actual, weight, score, reason, remark }) =>
          at(level1, level2, level3, target, ...earlierTargets, actual, weight, score, reason, remark),
      );
      // Labels that also stand for other rows stay.
      const kept = new Set(
        form.indicators
          .filter((row) => !rows.includes(row))
          .flatMap(({ level1, level2 }) => at(level1, level2)),
      );
      return {
        changes: [...new Set(cells)].filter((cell) => !kept.has(cell)).map((cell) => ({ cell, value: null })),
        codes: ['PE317'],
        cells: at(
          form.table?.heads.level1 ?? null,
          form.table?.heads.level2 ?? null,
          ...rows.flatMap(({ level1, level2 }) => [level1, level2]),
        ),
        consequences: [...OF_SCORES, 'PE105'],
      };
    },
  },
  {
    name: '一级指标留空',
    make: (form) => {
      const row = form.indicators.find(
        ({ level1, level2, block, shared }) =>
          block === 'benefit' && level1 !== null && level2 !== null && !shared.includes('level1'),
      );
      const others = form.indicators.some(({ block }) => block === 'output');
      if (!row?.level1 || !others || form.family === 'scorecard') return null;
      const rows = form.indicators.filter(({ level1 }) => level1?.cell === row.level1?.cell);
      return {
        changes: [{ cell: row.level1.cell, value: null }],
        codes: ['PE104'],
        cells: rows.flatMap(({ level2, level3 }) => at(level2, level3)),
        consequences: [...OF_SCORES, ...OF_NAMES, 'PE402'],
      };
    },
  },
  {
    name: '二级指标错放一级指标下',
    make: (form) => {
      const row = form.indicators.find(
        ({ block, class: kind, level1, level2, shared }) =>
          block === 'benefit' &&
          kind === 'social' &&
          level2 !== null &&
          // A label that is both levels at once has no 一级 to disagree with.
          level1 !== null &&
          level1.cell !== level2.cell &&
          !shared.includes('level2'),
      );
      if (!row?.level2 || form.family === 'scorecard') return null;
      return {
        changes: [{ cell: row.level2.cell, value: '数量指标' }],
        codes: ['PE104'],
        cells: at(row.level2, row.level3),
        consequences: [...OF_SCORES, ...OF_NAMES],
      };
    },
  },
  {
    name: '目标值错列到备注',
    make: (form) =>
      rowsThatFit(
        form,
        ({ target, remark, targetQuantity, shared }) =>
          target !== null &&
          remark !== null &&
          remark.text.trim() === '' &&
          !shared.includes('remark') &&
          !shared.includes('target') &&
          targetQuantity.kind === 'number' &&
          targetQuantity.comparison === '>=' &&
          /^[≥>]/.test(target.text.trim()),
      ).flatMap(({ target, remark }): Fault[] =>
        target && remark
          ? [
              {
                changes: [
                  { cell: remark.cell, value: target.text.trim() },
                  { cell: target.cell, value: null },
                ],
                codes: ['PE105'],
                cells: at(target, remark),
              },
            ]
          : [],
      ),
  },
  {
    name: '指标名称带重复单位',
    make: (form) =>
      rowsThatFit(
        form,
        (row) =>
          form.family !== 'scorecard' &&
          isNamed(row) &&
          isPercentRow(row) &&
          row.unit === null &&
          !/[（(]/.test(row.level3?.text ?? '（') &&
          /[%％]/.test(row.target?.text ?? ''),
        2,
      ).flatMap(({ level3, target }): Fault[] =>
        level3
          ? [
              {
                changes: [{ cell: level3.cell, value: `${level3.text.trim()}（%）` }],
                codes: ['PE305'],
                cells: at(level3, target),
                consequences: ['PE610'],
              },
            ]
          : [],
      ),
  },
];

import type { Family } from '../form/family';
import type { Form, Slot } from '../form/form';
import { defineRule, type RuleFinding } from './rule';
import { ALL_FORMS, SELF_EVALUATIONS } from './support/families';
import { isScoredByCriteria } from './support/scored-by-criteria';

type RequiredColumn = 'target' | 'actual' | 'weight' | 'score';

const COLUMN_NAMES: Readonly<Record<RequiredColumn, readonly [string, string]>> = {
  target: ['指标值', 'target'],
  actual: ['实际完成值', 'actual value'],
  weight: ['分值', 'weight'],
  score: ['得分', 'score'],
};

/** Families whose forms carry both 分值 and 得分 wherever they carry one of them. */
const WEIGHTED: readonly Family[] = [
  'project-self-evaluation',
  'department-self-evaluation',
  'insurance-fund-self-evaluation',
];

/** PE101: the indicator table has every column that its family needs. */
export const REQUIRED_HEADER_MISSING = defineRule({
  code: 'PE101',
  slug: 'required-header-missing',
  name: '必备列缺失',
  severity: 'error',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '自评表须有指标值、实际完成值列；设得分列的还须有分值列',
    trust: 'practice',
  },
  texts: {
    missing: {
      problem: '指标表缺少必备列：{columns}。',
      advice: '按表种的标准格式补上{columns}列并逐行填写。',
    },
  },
  check: (form) => {
    const { table } = form;
    if (!table) return { notApplicable: 'no-table' };
    const missing = missingColumns(form);
    if (missing.length === 0) return [];
    const at = table.heads.target ?? table.heads.level3 ?? firstCell(form);
    if (!at) return [];
    const heads = Object.values(table.heads).filter((head) => head !== at);
    const finding: RuleFinding = {
      verdict: 'fail',
      message: 'missing',
      at,
      with: heads,
      parameters: {
        columns: missing.map((column) => COLUMN_NAMES[column][0]).join('、'),
        columnsEn: missing.map((column) => COLUMN_NAMES[column][1]).join(', '),
      },
      evidence: {
        operands: Object.fromEntries(missing.map((column) => [COLUMN_NAMES[column][0], null])),
        expected: requiredColumns(form)
          .map((column) => COLUMN_NAMES[column][0])
          .join('、'),
        actual: Object.values(table.heads)
          .map((head) => head.text.replaceAll(/\s+/g, ''))
          .join('、'),
      },
    };
    return [finding];
  },
});

/**
 * What the form cannot do without. Layouts differ: a form without any points at all is not scored; points may stand in
 * the labels (`产出指标（40分）`) or for whole parts, and then no weight column is needed.
 */
function requiredColumns(form: Form): readonly RequiredColumn[] {
  const byCriteria = isScoredByCriteria(form);
  const required: RequiredColumn[] = byCriteria ? [] : ['target'];
  if (!byCriteria && SELF_EVALUATIONS.includes(form.family)) required.push('actual');
  const { table } = form;
  if (table && WEIGHTED.includes(form.family)) {
    if (table.hasWeightColumn) required.push('weight', 'score');
    else if (table.hasScoreColumn) {
      // Insurance forms are published with 得分 alone: with the actual values beside it that is enough.
      const isWhole = form.family === 'insurance-fund-self-evaluation' && table.hasActualColumn;
      const needsWeight = !isWhole && !statesPointsElsewhere(form);
      required.push(...(needsWeight ? (['weight', 'score'] as const) : (['score'] as const)));
    }
  }
  return required;
}

const POINTS = /[0-9.]+分(?![之钟])/;

/** Points of blocks, classes or indicators that stand in labels, names or scoring methods instead of a column. */
function statesPointsElsewhere(form: Form): boolean {
  const { table } = form;
  if (!table || table.points !== null || form.partPoints.length > 0) return true;
  if (form.goals.some(({ expectedLabel }) => POINTS.test(expectedLabel?.text ?? ''))) return true;
  if (table.groups.some((group) => group.points !== null || POINTS.test(group.label.text))) return true;
  return form.indicators.some(({ level3, method }) =>
    [level3, method].some((slot) => slot !== null && POINTS.test(slot.text)),
  );
}

function missingColumns(form: Form): readonly RequiredColumn[] {
  const { table } = form;
  if (!table) return [];
  return requiredColumns(form).filter((column) => {
    if (column === 'actual') return !table.hasActualColumn;
    if (column === 'weight') return !table.hasWeightColumn;
    if (column === 'score') return !table.hasScoreColumn;
    return !table.heads.target && form.indicators.every((indicator) => indicator.target === null);
  });
}

function firstCell(form: Form): Slot | null {
  const [first] = form.indicators;
  return first?.level3 ?? first?.level2 ?? form.title;
}

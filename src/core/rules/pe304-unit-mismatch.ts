import type { Form, Section } from '../form/form';
import { defineRule, type RuleFinding } from './rule';
import { confirmFix, setValue } from './support/edits';
import { ALL_FORMS } from './support/families';
import { withoutIndicators } from './support/indicator-values';
import { cellList, shown } from './support/listing';
import { perHeadRates, withYuan } from './support/per-head-rates';
import { type UnitProblem, type UnitProblemKind, unitProblem } from './support/unit-problems';

/** More rows of one kind than this become one finding that lists them: the cause is one habit, not many slips. */
const ROWS_ONE_BY_ONE = 3;

/** These differ from row to row in what is to be done. */
const ALWAYS_ALONE: ReadonlySet<UnitProblemKind> = new Set(['differs', 'column', 'ambiguous']);

/** PE304: a value states its unit, and target and actual state the same one. */
export const UNIT_MISMATCH = defineRule({
  code: 'PE304',
  slug: 'unit-mismatch',
  name: '单位不一致或缺失',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: true,
  fixLevel: 'suggest',
  basis: {
    text: '指标值和完成值都要写明同一计量单位；四川等地的表另设“度量单位”列',
    trust: 'published',
  },
  texts: {
    lost: {
      problem: '“{name}”的指标值“{target}”带单位“{unit}”，实际完成值“{actual}”没有单位。',
      advice: '把 {cell} 写成“{actual}{unit}”。',
    },
    lostRows: {
      problem: '{count} 个指标的指标值带单位，实际完成值没有单位：{cells}。',
      advice: '逐行补上与指标值相同的单位；数字单元格可只改数字格式，数值不变。',
    },
    unstated: {
      problem: '“{name}”的指标值“{target}”没有单位，实际完成值“{actual}”的单位是“{unit}”。',
      advice: '在 {cell} 的指标值后补上单位“{unit}”。',
    },
    unstatedRows: {
      problem: '{count} 个指标的指标值没有单位，实际完成值有单位：{cells}。',
      advice: '逐行在指标值后补上与完成值相同的单位。',
    },
    differs: {
      problem: '“{name}”的指标值“{target}”与实际完成值“{actual}”单位不同。',
      advice: '按指标值的单位“{unit}”改写 {cell}，或先统一两处口径。',
    },
    nowhere: {
      problem: '“{name}”的值“{target}”没有单位，指标名称和实际完成值里也没有。',
      advice: '在 {cell} 补上计量单位（如 次、人、万元、%），完成值同样写上。',
    },
    nowhereRows: {
      problem: '{count} 个指标的值没有单位，名称里也没有：{cells}。',
      advice: '逐行补上计量单位（如 次、人、万元、%）。',
    },
    percent: {
      problem: '“{name}”是比率，值“{target}”没有百分号。',
      advice: '把 {cell} 写成“{target}%”。',
    },
    percentRows: {
      problem: '{count} 个比率指标的值没有百分号：{cells}。',
      advice: '逐行补上百分号。',
    },
    column: {
      problem: '“{name}”是比率，度量单位写的是“{value}”。',
      advice: '把 {cell} 改为“%”；指标本是数量的，改正名称。',
    },
    ambiguous: {
      problem: '“{name}”的单位应为 %，{cell} 的数值“{value}”不大于 1：{reason}。',
      advice: '写明百分数：{cell} 设为百分比格式，或写成带 % 的数。',
    },
    perHead: {
      problem: '测算依据中的标准“{rates}”没有写金额单位“元”。',
      advice: '把 {cell} 中的标准写成“…元/人”的形式。',
    },
  },
  check: (form) => {
    const rates = form.sections.flatMap((section) => perHead(form, section));
    const unjudged = withoutIndicators(form);
    if (unjudged) return rates.length > 0 ? rates : unjudged;
    const problems = form.indicators.flatMap((indicator) => unitProblem(form, indicator) ?? []);
    return [
      ...(['lost', 'unstated', 'differs', 'nowhere', 'percent', 'column', 'ambiguous'] as const).flatMap(
        gather,
      ),
      ...rates,
    ];

    function gather(kind: UnitProblemKind): RuleFinding[] {
      const rows = problems.filter((problem) => problem.kind === kind);
      const isMany = rows.length > ROWS_ONE_BY_ONE && !ALWAYS_ALONE.has(kind);
      return isMany ? together(kind, rows) : rows.map(alone);
    }
  },
});

function alone(problem: UnitProblem): RuleFinding {
  const { kind, indicator, at, unit, edit } = problem;
  const isOpen = kind === 'ambiguous';
  const target = kind === 'percent' ? shown(at) : shown(indicator.target);
  const actual = shown(indicator.actual);
  return {
    verdict: isOpen ? 'cannot-judge' : 'fail',
    message: kind,
    at,
    with: problem.with,
    parameters: {
      name: indicator.name,
      target,
      actual,
      unit,
      cell: at.cell,
      value: shown(at),
      ...(isOpen ? { reason: 'percent-ambiguous' } : {}),
    },
    evidence: {
      operands: { target, actual },
      ...(kind === 'lost' || kind === 'unstated' || kind === 'percent'
        ? { expected: `${shown(at)}${unit}` }
        : {}),
      actual: shown(at),
    },
    ...(edit ? { fix: confirmFix(edit) } : {}),
  };
}

function together(kind: UnitProblemKind, rows: readonly UnitProblem[]): RuleFinding[] {
  const [first] = rows;
  if (!first) return [];
  const edits = rows.flatMap(({ edit }) => edit ?? []);
  return [
    {
      verdict: 'fail',
      message: `${kind}Rows`,
      at: first.at,
      with: rows.flatMap((row) => [row.at, ...row.with]),
      parameters: { count: rows.length, cells: cellList(rows.map(({ at }) => at)) },
      evidence: { operands: Object.fromEntries(rows.map(({ at }) => [at.cell, shown(at)])) },
      ...(edits.length > 0 ? { fix: confirmFix(...edits) } : {}),
    },
  ];
}

function perHead(form: Form, section: Section): RuleFinding[] {
  if (section.role !== 'calculation') return [];
  const { body } = section;
  const rates = perHeadRates(body);
  if (rates.length === 0) return [];
  const isPlain = body.formula === null && body.value === body.text;
  return [
    {
      verdict: 'fail',
      message: 'perHead',
      at: body,
      parameters: { rates: [...new Set(rates.map(({ text }) => text))].join('、'), cell: body.cell },
      evidence: { operands: {}, actual: rates.map(({ text }) => text).join('、') },
      spans: rates.map(({ span }) => span),
      ...(isPlain ? { fix: confirmFix(setValue(form.sheet, body, withYuan(body.text, rates))) } : {}),
    },
  ];
}

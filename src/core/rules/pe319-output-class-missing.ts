import type { IndicatorClass } from '../form/form';
import { defineRule } from './rule';
import { both } from './support/both';
import { blockLabel, emptyClassLabel, hasLevels, tableHead } from './support/class-cells';
import { ALL_FORMS } from './support/families';
import { isUnfilled, withoutIndicators } from './support/indicator-values';

const WANTED: readonly {
  readonly class: IndicatorClass;
  readonly label: string;
  readonly english: string;
}[] = [
  { class: 'quantity', label: '数量', english: 'quantity' },
  { class: 'quality', label: '质量', english: 'quality' },
  { class: 'timeliness', label: '时效', english: 'timeliness' },
];

/** PE319: the output of a form is measured by 数量, 质量 and 时效. One finding a form. */
export const OUTPUT_CLASS_MISSING = defineRule({
  code: 'PE319',
  slug: 'output-class-missing',
  name: both('产出类别不全', 'Output classes incomplete'),
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: both(
      '自评表产出指标分数量、质量、时效（成本）二级指标，各类至少一项',
      'Output is sorted into quantity, quality, timeliness (and cost), with at least one indicator each',
    ),
    trust: 'seed',
  },
  why: both(
    '缺一类就说不清做了多少、做得好不好、是否按时。',
    'Where one is missing it stays open how much was done, how well, or whether in time.',
  ),
  example: { failing: '产出指标只有数量、质量', passing: '产出指标有数量、质量、时效' },
  texts: {
    missing: {
      problem: both('产出指标缺少{missing}类指标。', 'The output has no indicator of {missingEnglish}.'),
      advice: both(
        '补充{missing}指标，如质量“验收合格率 ≥95%”、时效“2020年12月底前完成”。',
        'Add {missingEnglish}, such as 验收合格率 ≥95% for quality or a date of completion for timeliness.',
      ),
    },
    open: {
      problem: both(
        '产出指标缺少{missing}类指标，但有 {count} 个指标类别不明，无法判断。',
        'The output has no {missingEnglish}, but {count} indicators are of no known class.',
      ),
      advice: both('先补上指标类别（见 PE104）。', 'Give the indicators their classes first (see PE104).'),
    },
  },
  check: (form) => {
    const unjudged = withoutIndicators(form);
    if (unjudged) return unjudged;
    if (isUnfilled(form)) return { notApplicable: 'target-missing' };
    if (!hasLevels(form)) return { notApplicable: 'no-levels' };
    const present = new Set(form.indicators.map((row) => row.class));
    // A framework of its own (岗位职责, 投入 and 过程 …) has none of these words.
    if (WANTED.every((wanted) => !present.has(wanted.class))) return { notApplicable: 'no-levels' };
    const missing = WANTED.filter((wanted) => !present.has(wanted.class));
    if (missing.length === 0) return [];
    const empty = missing.flatMap((wanted) => emptyClassLabel(form, wanted.class) ?? []);
    const at = blockLabel(form, 'output') ?? empty[0] ?? tableHead(form);
    if (!at) return [];
    const unknown = form.indicators.filter(
      (row) => row.class === 'unknown' && (row.block === 'unknown' || row.block === 'output'),
    );
    const isOpen = unknown.length > 0;
    return [
      {
        verdict: isOpen ? 'cannot-judge' : 'fail',
        message: isOpen ? 'open' : 'missing',
        at,
        with: empty,
        parameters: {
          missing: missing.map(({ label }) => label).join('、'),
          missingEnglish: missing.map(({ english }) => english).join(', '),
          count: unknown.length,
        },
        evidence: {
          operands: Object.fromEntries(
            WANTED.map(({ class: kind, label }) => [
              label,
              form.indicators.filter((row) => row.class === kind).length,
            ]),
          ),
          expected: '数量、质量、时效各不少于 1 项',
        },
      },
    ];
  },
});

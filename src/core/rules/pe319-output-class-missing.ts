import type { IndicatorClass } from '../form/form';
import { defineRule } from './rule';
import { blockLabel, dividesOutput, emptyClassLabel, hasLevels, tableHead } from './support/class-cells';
import { ALL_FORMS } from './support/families';
import { isUnfilled, withoutIndicators } from './support/indicator-values';

const WANTED: readonly {
  readonly class: IndicatorClass;
  readonly label: string;
  readonly english: string;
  readonly example: string;
}[] = [
  { class: 'quantity', label: '数量', english: 'quantity', example: '“培训人数 ≥500人”' },
  { class: 'quality', label: '质量', english: 'quality', example: '“验收合格率 ≥95%”' },
  { class: 'timeliness', label: '时效', english: 'timeliness', example: '“12月底前完成”' },
];

/** PE319: the output of a form is measured by 数量, 质量 and 时效. One finding a form. */
export const OUTPUT_CLASS_MISSING = defineRule({
  code: 'PE319',
  slug: 'output-class-missing',
  name: '产出类别不全',
  severity: 'warning',
  families: ALL_FORMS,
  isInline: false,
  fixLevel: 'none',
  basis: {
    text: '自评表产出指标分数量、质量、时效（成本）二级指标，各类至少一项',
    trust: 'seed',
  },
  texts: {
    missing: {
      problem: '产出指标缺少{missing}类指标。',
      advice: '补充{missing}指标，如{examples}。',
    },
    open: {
      problem: '产出指标缺少{missing}类指标，但有 {count} 个指标类别不明，无法判断。',
      advice: '先补上指标类别（见 PE104）。',
    },
  },
  check: (form) => {
    const unjudged = withoutIndicators(form);
    if (unjudged) return unjudged;
    if (isUnfilled(form)) return { notApplicable: 'target-missing' };
    if (!hasLevels(form)) return { notApplicable: 'no-levels' };
    const present = new Set(form.indicators.map((row) => row.class));
    if (!dividesOutput(form)) return { notApplicable: 'no-levels' };
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
          examples: missing
            .map(
              ({ label, example }) =>
                `${label}${form.year ? example.replace('12月', `${form.year}年12月`) : example}`,
            )
            .join('、'),
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

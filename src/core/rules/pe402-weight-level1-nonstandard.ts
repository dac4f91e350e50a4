import type { Fix } from '../finding/finding';
import type { Form } from '../form/form';
import type { Profile, WeightPack } from '../profile/profile';
import { PROFILES } from '../profile/profiles';
import { decimal, HUNDRED, ZERO } from '../text/decimal';
import { defineRule, type RuleFinding } from './rule';
import { tableHead } from './support/class-cells';
import { confirmFix, setValue } from './support/edits';
import { SCORABLE_FORMS_AND_SCORECARDS } from './support/families';
import { comparePack, fitsFrame, level1Points, type PartDeviation } from './support/level1-points';
import { plain } from './support/printed';
import {
  exceedsWeights,
  NO_WEIGHTS,
  noWeights,
  printedWeights,
  rowsWithoutWeight,
  samePoints,
  weightSource,
  withoutPoints,
} from './support/weights';
import { isDeclaration } from './support/whole-points';

/** Packs of the same authority: a form may follow the newer document without being told so. */
const NATIONAL: ReadonlySet<string> = new Set(['mof-2020', 'mof-101-cost', 'mof-101-nosat']);

/** PE402: the points of each level 1 part are those of the chosen weight pack. */
export const WEIGHT_LEVEL1_NONSTANDARD = defineRule({
  code: 'PE402',
  slug: 'weight-level1-nonstandard',
  name: '一级权重偏离标准',
  severity: 'warning',
  families: SCORABLE_FORMS_AND_SCORECARDS,
  isInline: false,
  fixLevel: 'suggest',
  basis: {
    text: '财预〔2020〕10号：原则上预算执行率和一级指标权重统一设置为：预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%',
    trust: 'national',
  },
  texts: {
    deviates: {
      problem: '一级权重与“{pack}”不一致：{parts}。',
      advice: '按标准调整分值；确有特殊情况的保留并说明，或者改选本地的权重方案。',
    },
    open: {
      problem: '一级权重无法判定：{reason}。',
      advice: '补齐分值，或者在方案中选用本地的权重方案。',
    },
    noWeights: NO_WEIGHTS,
  },
  check: (form, context) => {
    const none = withoutPoints(form, context);
    if (none) return none;
    if (weightSource(form, context.sheet) === 'none') return noWeights(form);
    const score = context.score(form);
    const weights = printedWeights(score, context.sheet);
    const at = form.table?.groups[0]?.label ?? tableHead(form) ?? weights.slots[0];
    if (!at) return { notApplicable: 'no-levels' };
    const open = (reason: string): readonly RuleFinding[] => [
      { verdict: 'cannot-judge', message: 'open', at, parameters: { reason } },
    ];
    const isDeclared = isDeclaration(form);
    const points = level1Points(form, context.sheet, score);
    if (!points) return open(rowsWithoutWeight(form).length > 0 ? 'weight-missing' : 'no-weight-pack');
    if (exceedsWeights(form, weights)) return open('rows-missing');
    const pack = context.profile.weights;
    // Points that leave nothing for the execution rate follow no pack of the finished form.
    const isOther = !samePoints(weights.indicators, HUNDRED.minus(pack.execution ?? ZERO));
    if (isDeclared && isOther) return { notApplicable: 'other-split' };
    if (!fitsFrame(points, pack, isDeclared)) return open('no-weight-pack');
    const deviations = comparePack(points, pack);
    const [first] = deviations;
    if (!first || followsSisterPack(points, context.profile, isDeclared)) return [];
    return [
      {
        verdict: 'fail',
        message: 'deviates',
        at: first.label ?? at,
        with: deviations.flatMap(({ label, slots }) => [...(label ? [label] : []), ...slots]),
        parameters: {
          pack: pack.name,
          parts: deviations
            .map(({ name, actual, expected }) => `${name} ${plain(actual)}（应为 ${expected}）`)
            .join('、'),
        },
        evidence: {
          operands: Object.fromEntries(deviations.map(({ name, actual }) => [name, plain(actual)])),
          expected: deviations.map(({ name, expected }) => `${name} ${expected}`).join('、'),
          actual: deviations.map(({ name, actual }) => `${name} ${plain(actual)}`).join('、'),
        },
        fix: fixOf(form, deviations),
      },
    ];
  },
});

function followsSisterPack(
  points: NonNullable<ReturnType<typeof level1Points>>,
  profile: Profile,
  isDeclared: boolean,
): boolean {
  if (!NATIONAL.has(profile.weights.id)) return false;
  const sisters: readonly WeightPack[] = PROFILES.map(({ weights }) => weights).filter(({ id }) =>
    NATIONAL.has(id),
  );
  return sisters.some(
    (pack) => fitsFrame(points, pack, isDeclared) && comparePack(points, pack).length === 0,
  );
}

/** Only where every part that differs is one cell: otherwise the author has to share the points out. */
function fixOf(form: Form, deviations: readonly PartDeviation[]): Fix | null {
  const edits = deviations.flatMap(({ slots: [only, ...more], expected }) =>
    only && more.length === 0 && 'figure' in only
      ? [setValue(form.sheet, only, decimal(expected).toNumber())]
      : [],
  );
  return edits.length === deviations.length ? confirmFix(...edits) : null;
}

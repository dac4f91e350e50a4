import * as z from 'zod/mini';

const percent = z.number().check(z.minimum(0), z.maximum(1000));
const points = z.number().check(z.minimum(0), z.maximum(100));

/** Weights of the parts of a form; `null` for a part that the pack leaves free or does not have. */
const weightPackSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  source: z.string(),
  execution: z.nullable(points),
  output: z.nullable(points),
  benefit: z.nullable(points),
  satisfaction: z.nullable(points),
  cost: z.nullable(points),
  decision: z.nullable(points),
  management: z.nullable(points),
  /** Points shared freely among the parts that are null. */
  free: z.nullable(points),
  /** A missing satisfaction indicator is allowed (PE317 becomes a hint). */
  waivesSatisfaction: z.boolean(),
  /** 预算执行率 is scored as an indicator of 项目管理 and is already counted in `management` (银川 2021). */
  executionInManagement: z.optional(z.boolean()),
  /** Satisfaction stands under 效益 and is already counted in `benefit` (银川 2021). */
  satisfactionInBenefit: z.optional(z.boolean()),
});

const gradeBandsSchema = z.strictObject({
  /** Lowest total of 优, 良 and 中; the bound belongs to the higher grade. */
  excellent: points,
  good: points,
  fair: points,
});

/** Every setting that a region or a user may change; the rule book names each (sections 6 and 9). */
export const profileSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Document and clause, or seed, that the profile rests on. */
  source: z.string(),
  weights: weightPackSchema,
  grade: gradeBandsSchema,
  execution: z.strictObject({
    base: z.enum(['adjusted', 'initial']),
    /** Percent: below it a reason is required (PE501 warning). */
    reasonBelow: percent,
    /** Percent: below it a missing reason is an error. */
    errorBelow: percent,
    /** Points between the rates of two sources that are worth a hint (PE207). */
    sourceGap: percent,
    /** 自评操作手册: a low rate caps the total. */
    totalCaps: z.boolean(),
  }),
  scoring: z.strictObject({
    reverse: z.enum(['linear', 'ratio', 'zero']),
    equal: z.enum(['ratio', 'exact']),
    /** Percent round an approximate target inside which it is met. */
    approximateBand: percent,
    /** Lower bound in percent of the middle grade of a 定性 indicator: 60 by 财预〔2020〕10号, 50 in one region. */
    qualitativeMiddleFloor: z.number().check(z.minimum(0), z.maximum(80)),
    satisfaction: z.enum(['positive', 'bands101']),
    lateDate: z.enum(['manual', 'zero']),
    /** `>` is not met by an equal value. */
    strictComparison: z.boolean(),
    rescaleNotApplicable: z.boolean(),
  }),
  overAchievement: z.strictObject({
    /** Percent of the target: a hint from here. */
    hintAt: percent,
    /** Percent of the target: a reason is required from here. */
    reasonAt: percent,
    /** Points taken off from there on; 0: none. */
    deduct: points,
  }),
  tolerance: z.strictObject({
    /** Sums inside one table, in the printed unit. */
    sum: z.number(),
    /** Printed score against the formula, in points. */
    score: z.number(),
    /** Money in text against a table, in 万元 … */
    textMoney: z.number(),
    /** … or in percent of the amount, whichever is larger. */
    textMoneyPercent: z.number(),
  }),
  /** Severity by rule code or slug; `off` switches a rule off. */
  severities: z.catchall(z.object({}), z.enum(['error', 'warning', 'info', 'off'])),
});

export type Profile = z.infer<typeof profileSchema>;
export type WeightPack = Profile['weights'];

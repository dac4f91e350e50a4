/** What was found of a form, for judging how sure the recognition is. */
export interface FormEvidence {
  readonly hasTitle: boolean;
  readonly hasFunds: boolean;
  readonly hasGoals: boolean;
  /** Identity entries with a role of their own. */
  readonly identity: number;
  readonly indicators: number;
  readonly hasLevelWords: boolean;
  readonly hasValues: boolean;
  /** Heads of levels in the header. */
  readonly levelHeads: number;
}

/**
 * How sure it is that this is a performance sheet, 0 … 1. 0 when the evidence is too thin: a table of names with weights
 * alone is as well a staff appraisal.
 */
export function confidenceOf(evidence: FormEvidence): number {
  const { hasTitle, hasFunds, hasGoals, identity, indicators, hasLevelWords, hasValues, levelHeads } =
    evidence;
  const isTable = levelHeads >= 2 || hasLevelWords || (hasTitle && indicators > 0);
  if (!isTable && !(hasFunds && hasGoals && (hasTitle || identity > 0))) return 0;
  const points =
    (hasTitle ? 25 : 0) +
    (hasFunds ? 15 : 0) +
    (hasGoals ? 10 : 0) +
    Math.min(10, identity * 4) +
    (indicators > 0 ? 10 : 0) +
    (hasLevelWords ? 15 : 0) +
    (hasValues ? 5 : 0) +
    Math.min(10, levelHeads * 4);
  return points < 25 ? 0 : Math.min(100, points) / 100;
}

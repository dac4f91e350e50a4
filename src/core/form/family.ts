/** The families of performance sheets (rule book, section 3). */
export const FAMILIES = [
  'target-declaration',
  'transfer-self-evaluation',
  'project-self-evaluation',
  'department-self-evaluation',
  'department-target',
  'insurance-fund-self-evaluation',
  'scorecard',
] as const;

export type Family = (typeof FAMILIES)[number];

/** Families that report what was achieved: they have an actual value to hold against the target. */
export const SELF_EVALUATION_FAMILIES: readonly Family[] = [
  'transfer-self-evaluation',
  'project-self-evaluation',
  'department-self-evaluation',
  'insurance-fund-self-evaluation',
];

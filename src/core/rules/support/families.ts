import type { Family } from '../../form/family';

/** F1: 绩效目标申报表, of a project or of a whole department. */
export const DECLARATIONS: readonly Family[] = ['target-declaration', 'department-target'];

/** F2–F5: every form that reports what was achieved. */
export const SELF_EVALUATIONS: readonly Family[] = [
  'transfer-self-evaluation',
  'project-self-evaluation',
  'department-self-evaluation',
  'insurance-fund-self-evaluation',
];

/** F1–F5: every form, without score tables of a report. */
export const ALL_FORMS: readonly Family[] = [...DECLARATIONS, ...SELF_EVALUATIONS];

/** F3 and F4: forms with weights and scores of their own. */
export const SCORED_SELF_EVALUATIONS: readonly Family[] = [
  'project-self-evaluation',
  'department-self-evaluation',
];

/** F3–F5. */
export const SCORABLE_FORMS: readonly Family[] = [
  ...SCORED_SELF_EVALUATIONS,
  'insurance-fund-self-evaluation',
];

/** F3–F6. */
export const SCORABLE_FORMS_AND_SCORECARDS: readonly Family[] = [...SCORABLE_FORMS, 'scorecard'];

import { CLERK_FAULTS } from './kinds/clerk-faults';
import { COPIED_FORM_FAULTS } from './kinds/copied-form-faults';
import { FIGURE_FAULTS } from './kinds/figure-faults';
import { FUND_FAULTS } from './kinds/fund-faults';
import { PASTE_FAULTS } from './kinds/paste-faults';
import { ROW_FAULTS } from './kinds/row-faults';
import { SCORE_FAULTS } from './kinds/score-faults';
import { SLIP_FAULTS } from './kinds/slip-faults';
import { TEXT_FAULTS } from './kinds/text-faults';
import { VALUE_FAULTS } from './kinds/value-faults';
import { WORDING_FAULTS } from './kinds/wording-faults';
import type { FaultKind } from './mutate';

/** The kinds of faults for which sheets come back, each as it is typed. */
export const FAULT_KINDS: readonly FaultKind[] = [
  ...FUND_FAULTS,
  ...SCORE_FAULTS,
  ...VALUE_FAULTS,
  ...TEXT_FAULTS,
  ...FIGURE_FAULTS,
  ...ROW_FAULTS,
  ...WORDING_FAULTS,
  ...CLERK_FAULTS,
  ...COPIED_FORM_FAULTS,
  ...SLIP_FAULTS,
  ...PASTE_FAULTS,
];

// One import and one entry a rule, in order of the codes.
import { EXECUTION_RATE_WRONG } from './pe202-exec-rate-wrong';
import { ACTUAL_MISSING } from './pe301-actual-missing';
import { ACTUAL_NOT_NUMBER } from './pe302-actual-not-number';
import { TARGET_TEXT_ACTUAL_NUMBER } from './pe303-target-text-actual-number';
import { UNIT_MISMATCH } from './pe304-unit-mismatch';
import { UNIT_DOUBLED } from './pe305-unit-doubled';
import { OPERATOR_MISSING } from './pe306-operator-missing';
import { OPERATOR_SUSPECT } from './pe307-operator-suspect';
import { PERCENT_OUT_OF_RANGE } from './pe308-percent-out-of-range';
import { TARGET_COPIED } from './pe309-target-copied';
import { QUALITATIVE_NEEDS_PERCENT } from './pe310-qual-needs-percent';
import { QUALITATIVE_FOR_RATE } from './pe311-qual-for-rate';
import { RELATIVE_NO_BASE } from './pe312-relative-no-base';
import { PERIOD_MISMATCH } from './pe313-period-mismatch';
import { ZERO_TARGET } from './pe314-zero-target';
import { DUPLICATE_INDICATOR } from './pe315-duplicate-indicator';
import { MISCLASSIFIED } from './pe316-misclassified';
import { SATISFACTION_MISSING } from './pe317-satisfaction-missing';
import { COST_MISSING } from './pe318-cost-missing';
import { OUTPUT_CLASS_MISSING } from './pe319-output-class-missing';
import { VALUE_CONTAINS_NAME } from './pe320-value-contains-name';
import { VALUE_TAUTOLOGY } from './pe321-value-tautology';
import { ADJECTIVE_MISMATCH } from './pe322-adjective-mismatch';
import { DATE_INCOMPLETE } from './pe323-date-incomplete';
import { APPROXIMATE_EXACT } from './pe324-approx-exact';
import { QUALITATIVE_COPIED } from './pe325-qual-copied';
import type { Rule } from './rule';

/** Every rule of the catalogue (rule book, section 9), in order of the codes. */
export const RULES: readonly Rule[] = [
  EXECUTION_RATE_WRONG,
  ACTUAL_MISSING,
  ACTUAL_NOT_NUMBER,
  TARGET_TEXT_ACTUAL_NUMBER,
  UNIT_MISMATCH,
  UNIT_DOUBLED,
  OPERATOR_MISSING,
  OPERATOR_SUSPECT,
  PERCENT_OUT_OF_RANGE,
  TARGET_COPIED,
  QUALITATIVE_NEEDS_PERCENT,
  QUALITATIVE_FOR_RATE,
  RELATIVE_NO_BASE,
  PERIOD_MISMATCH,
  ZERO_TARGET,
  DUPLICATE_INDICATOR,
  MISCLASSIFIED,
  SATISFACTION_MISSING,
  COST_MISSING,
  OUTPUT_CLASS_MISSING,
  VALUE_CONTAINS_NAME,
  VALUE_TAUTOLOGY,
  ADJECTIVE_MISMATCH,
  DATE_INCOMPLETE,
  APPROXIMATE_EXACT,
  QUALITATIVE_COPIED,
];

// One import and one entry a rule, in order of the codes.
import { REQUIRED_HEADER_MISSING } from './pe101-required-header-missing';
import { IDENTITY_CELL_BLANK } from './pe102-identity-cell-blank';
import { LEVEL_LABEL_NONSTANDARD } from './pe103-level-label-nonstandard';
import { HIERARCHY_BROKEN } from './pe104-hierarchy-broken';
import { COLUMN_SHIFT } from './pe105-column-shift';
import { EMPTY_CLASS_ROW } from './pe106-empty-class-row';
import { FRAMEWORK_MISLABEL } from './pe107-framework-mislabel';
import { FUND_TOTAL_NOT_SUM } from './pe201-fund-total-not-sum';
import { EXECUTION_RATE_WRONG } from './pe202-exec-rate-wrong';
import { EXECUTION_RATE_BASE_WRONG } from './pe203-exec-rate-base-wrong';
import { EXECUTED_OVER_BUDGET } from './pe204-exec-over-budget';
import { EXECUTION_SCORE_WRONG } from './pe205-exec-score-wrong';
import { EXECUTION_SCORE_DUPLICATED } from './pe206-exec-score-duplicated';
import { SOURCE_EXECUTION_GAP } from './pe207-source-exec-gap';
import { UNIT_SCALE_SUSPECT } from './pe208-unit-scale-suspect';
import { MONEY_EQUALS_COUNT } from './pe209-money-equals-count';
import { YUAN_WAN_ROUNDING } from './pe210-yuan-wan-rounding';
import { CALCULATION_ARITHMETIC } from './pe211-calc-basis-arith';
import { CALCULATION_ABSENT } from './pe212-calc-basis-absent';
import { PRICE_QUANTITY_MISMATCH } from './pe213-price-quantity-mismatch';
import { SUBPROJECT_SUM } from './pe214-subproject-sum';
import { INCOME_EXPENSE_UNTIED } from './pe215-income-expense-untied';
import { CUMULATIVE_VERSUS_ANNUAL } from './pe216-cumulative-vs-annual';
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
import { WEIGHT_SUM } from './pe401-weight-sum';
import { WEIGHT_LEVEL1_NONSTANDARD } from './pe402-weight-level1-nonstandard';
import { WEIGHT_PARENT_CHILD } from './pe403-weight-parent-child';
import { WEIGHT_ROUNDING_DRIFT } from './pe404-weight-rounding-drift';
import { WEIGHT_MISSING } from './pe405-weight-missing';
import { WEIGHT_OVERCONCENTRATED } from './pe406-weight-overconcentrated';
import { SCORE_MISSING } from './pe407-score-missing';
import { SCORE_OVER_WEIGHT } from './pe408-score-over-weight';
import { SCORE_FORMULA } from './pe409-score-formula';
import { UNMET_FULL_SCORE } from './pe410-unmet-full-score';
import { SCORE_ON_TEXT_ACTUAL } from './pe411-score-on-text-actual';
import { QUALITATIVE_SCORE_BAND } from './pe412-qual-score-band';
import { SCORE_TOTAL } from './pe413-score-total';
import { GRADE_MISMATCH } from './pe414-grade-mismatch';
import { SCORE_VERSUS_EXECUTION } from './pe415-score-vs-exec';
import { SCORE_SHIFTED } from './pe416-score-shifted';
import { FULL_MARKS_ALL } from './pe417-full-marks-all';
import { LOW_EXECUTION_NO_REASON } from './pe501-low-exec-no-reason';
import { BUDGET_ADJUSTED_NO_REASON } from './pe502-budget-adjust-no-reason';
import { TARGET_UNMET_NO_REASON } from './pe503-target-unmet-no-reason';
import { OVER_NO_REASON } from './pe504-over-no-reason';
import { LOST_SCORE_NO_REASON } from './pe505-lost-score-no-reason';
import { PLACEHOLDER_RESIDUE } from './pe506-placeholder-residue';
import { MARKUP_RESIDUE } from './pe507-markup-residue';
import { TEXT_TRUNCATED } from './pe508-text-truncated';
import { NUMBERING_BROKEN } from './pe509-numbering-broken';
import { DOCUMENT_NUMBER_BRACKET } from './pe510-doc-number-bracket';
import { REPEATED_TEXT } from './pe511-repeated-text';
import { GOAL_NOT_QUANTIFIED } from './pe512-goal-not-quantified';
import { TITLE_NAME_MISMATCH } from './pe601-title-name-mismatch';
import { YEAR_INCONSISTENT } from './pe602-year-inconsistent';
import { REPORT_BEFORE_YEAR_END } from './pe603-report-before-year-end';
import { CROSS_FORM_COPY } from './pe604-cross-form-copy';
import { PRIOR_YEAR_CONFLICT } from './pe605-prior-year-conflict';
import { SAME_AMOUNT_TWO_FIGURES } from './pe606-same-amount-two-figures';
import { GOAL_MONEY_MISMATCH } from './pe607-goal-money-mismatch';
import { FINDING_VERSUS_SCORE } from './pe608-finding-vs-score';
import { GOAL_ACTUAL_VERBATIM } from './pe609-goal-actual-verbatim';
import { GOAL_TABLE_FIGURE } from './pe610-goal-table-figure';
import { GOAL_ITEM_DROPPED } from './pe611-goal-item-dropped';
import { GOAL_NO_INDICATOR } from './pe612-goal-no-indicator';
import { GOAL_CONTRADICTS_FUND } from './pe613-goal-contradicts-fund';
import { NOTES_MISSING } from './pe701-notes-missing';
import { NOTES_ALTERED } from './pe702-notes-altered';
import { SIGN_OFF_BLANK } from './pe703-sign-off-blank';
import { CONTACT_FORMAT } from './pe704-contact-format';
import type { Rule } from './rule';

/** Every rule of the catalogue (rule book, section 9), in order of the codes. */
export const RULES: readonly Rule[] = [
  REQUIRED_HEADER_MISSING,
  IDENTITY_CELL_BLANK,
  LEVEL_LABEL_NONSTANDARD,
  HIERARCHY_BROKEN,
  COLUMN_SHIFT,
  EMPTY_CLASS_ROW,
  FRAMEWORK_MISLABEL,
  FUND_TOTAL_NOT_SUM,
  EXECUTION_RATE_WRONG,
  EXECUTION_RATE_BASE_WRONG,
  EXECUTED_OVER_BUDGET,
  EXECUTION_SCORE_WRONG,
  EXECUTION_SCORE_DUPLICATED,
  SOURCE_EXECUTION_GAP,
  UNIT_SCALE_SUSPECT,
  MONEY_EQUALS_COUNT,
  YUAN_WAN_ROUNDING,
  CALCULATION_ARITHMETIC,
  CALCULATION_ABSENT,
  PRICE_QUANTITY_MISMATCH,
  SUBPROJECT_SUM,
  INCOME_EXPENSE_UNTIED,
  CUMULATIVE_VERSUS_ANNUAL,
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
  WEIGHT_SUM,
  WEIGHT_LEVEL1_NONSTANDARD,
  WEIGHT_PARENT_CHILD,
  WEIGHT_ROUNDING_DRIFT,
  WEIGHT_MISSING,
  WEIGHT_OVERCONCENTRATED,
  SCORE_MISSING,
  SCORE_OVER_WEIGHT,
  SCORE_FORMULA,
  UNMET_FULL_SCORE,
  SCORE_ON_TEXT_ACTUAL,
  QUALITATIVE_SCORE_BAND,
  SCORE_TOTAL,
  GRADE_MISMATCH,
  SCORE_VERSUS_EXECUTION,
  SCORE_SHIFTED,
  FULL_MARKS_ALL,
  LOW_EXECUTION_NO_REASON,
  BUDGET_ADJUSTED_NO_REASON,
  TARGET_UNMET_NO_REASON,
  OVER_NO_REASON,
  LOST_SCORE_NO_REASON,
  PLACEHOLDER_RESIDUE,
  MARKUP_RESIDUE,
  TEXT_TRUNCATED,
  NUMBERING_BROKEN,
  DOCUMENT_NUMBER_BRACKET,
  REPEATED_TEXT,
  GOAL_NOT_QUANTIFIED,
  TITLE_NAME_MISMATCH,
  YEAR_INCONSISTENT,
  REPORT_BEFORE_YEAR_END,
  CROSS_FORM_COPY,
  PRIOR_YEAR_CONFLICT,
  SAME_AMOUNT_TWO_FIGURES,
  GOAL_MONEY_MISMATCH,
  FINDING_VERSUS_SCORE,
  GOAL_ACTUAL_VERBATIM,
  GOAL_TABLE_FIGURE,
  GOAL_ITEM_DROPPED,
  GOAL_NO_INDICATOR,
  GOAL_CONTRADICTS_FUND,
  NOTES_MISSING,
  NOTES_ALTERED,
  SIGN_OFF_BLANK,
  CONTACT_FORMAT,
];

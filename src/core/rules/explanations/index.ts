// One import and one entry a rule, in order of the codes.
import type { RuleExplanation } from '../rule-explanation';
import { REQUIRED_HEADER_MISSING_EXPLAINED } from './pe101-required-header-missing';
import { IDENTITY_CELL_BLANK_EXPLAINED } from './pe102-identity-cell-blank';
import { LEVEL_LABEL_NONSTANDARD_EXPLAINED } from './pe103-level-label-nonstandard';
import { HIERARCHY_BROKEN_EXPLAINED } from './pe104-hierarchy-broken';
import { COLUMN_SHIFT_EXPLAINED } from './pe105-column-shift';
import { EMPTY_CLASS_ROW_EXPLAINED } from './pe106-empty-class-row';
import { FRAMEWORK_MISLABEL_EXPLAINED } from './pe107-framework-mislabel';
import { FUND_TOTAL_NOT_SUM_EXPLAINED } from './pe201-fund-total-not-sum';
import { EXECUTION_RATE_WRONG_EXPLAINED } from './pe202-exec-rate-wrong';
import { EXECUTION_RATE_BASE_WRONG_EXPLAINED } from './pe203-exec-rate-base-wrong';
import { EXECUTED_OVER_BUDGET_EXPLAINED } from './pe204-exec-over-budget';
import { EXECUTION_SCORE_WRONG_EXPLAINED } from './pe205-exec-score-wrong';
import { EXECUTION_SCORE_DUPLICATED_EXPLAINED } from './pe206-exec-score-duplicated';
import { SOURCE_EXECUTION_GAP_EXPLAINED } from './pe207-source-exec-gap';
import { UNIT_SCALE_SUSPECT_EXPLAINED } from './pe208-unit-scale-suspect';
import { MONEY_EQUALS_COUNT_EXPLAINED } from './pe209-money-equals-count';
import { YUAN_WAN_ROUNDING_EXPLAINED } from './pe210-yuan-wan-rounding';
import { CALCULATION_ARITHMETIC_EXPLAINED } from './pe211-calc-basis-arith';
import { CALCULATION_ABSENT_EXPLAINED } from './pe212-calc-basis-absent';
import { PRICE_QUANTITY_MISMATCH_EXPLAINED } from './pe213-price-quantity-mismatch';
import { SUBPROJECT_SUM_EXPLAINED } from './pe214-subproject-sum';
import { INCOME_EXPENSE_UNTIED_EXPLAINED } from './pe215-income-expense-untied';
import { CUMULATIVE_VERSUS_ANNUAL_EXPLAINED } from './pe216-cumulative-vs-annual';
import { ACTUAL_MISSING_EXPLAINED } from './pe301-actual-missing';
import { ACTUAL_NOT_NUMBER_EXPLAINED } from './pe302-actual-not-number';
import { TARGET_TEXT_ACTUAL_NUMBER_EXPLAINED } from './pe303-target-text-actual-number';
import { UNIT_MISMATCH_EXPLAINED } from './pe304-unit-mismatch';
import { UNIT_DOUBLED_EXPLAINED } from './pe305-unit-doubled';
import { OPERATOR_MISSING_EXPLAINED } from './pe306-operator-missing';
import { OPERATOR_SUSPECT_EXPLAINED } from './pe307-operator-suspect';
import { PERCENT_OUT_OF_RANGE_EXPLAINED } from './pe308-percent-out-of-range';
import { TARGET_COPIED_EXPLAINED } from './pe309-target-copied';
import { QUALITATIVE_NEEDS_PERCENT_EXPLAINED } from './pe310-qual-needs-percent';
import { QUALITATIVE_FOR_RATE_EXPLAINED } from './pe311-qual-for-rate';
import { RELATIVE_NO_BASE_EXPLAINED } from './pe312-relative-no-base';
import { PERIOD_MISMATCH_EXPLAINED } from './pe313-period-mismatch';
import { ZERO_TARGET_EXPLAINED } from './pe314-zero-target';
import { DUPLICATE_INDICATOR_EXPLAINED } from './pe315-duplicate-indicator';
import { MISCLASSIFIED_EXPLAINED } from './pe316-misclassified';
import { SATISFACTION_MISSING_EXPLAINED } from './pe317-satisfaction-missing';
import { COST_MISSING_EXPLAINED } from './pe318-cost-missing';
import { OUTPUT_CLASS_MISSING_EXPLAINED } from './pe319-output-class-missing';
import { VALUE_CONTAINS_NAME_EXPLAINED } from './pe320-value-contains-name';
import { VALUE_TAUTOLOGY_EXPLAINED } from './pe321-value-tautology';
import { ADJECTIVE_MISMATCH_EXPLAINED } from './pe322-adjective-mismatch';
import { DATE_INCOMPLETE_EXPLAINED } from './pe323-date-incomplete';
import { APPROXIMATE_EXACT_EXPLAINED } from './pe324-approx-exact';
import { QUALITATIVE_COPIED_EXPLAINED } from './pe325-qual-copied';
import { WEIGHT_SUM_EXPLAINED } from './pe401-weight-sum';
import { WEIGHT_LEVEL1_NONSTANDARD_EXPLAINED } from './pe402-weight-level1-nonstandard';
import { WEIGHT_PARENT_CHILD_EXPLAINED } from './pe403-weight-parent-child';
import { WEIGHT_ROUNDING_DRIFT_EXPLAINED } from './pe404-weight-rounding-drift';
import { WEIGHT_MISSING_EXPLAINED } from './pe405-weight-missing';
import { WEIGHT_OVERCONCENTRATED_EXPLAINED } from './pe406-weight-overconcentrated';
import { SCORE_MISSING_EXPLAINED } from './pe407-score-missing';
import { SCORE_OVER_WEIGHT_EXPLAINED } from './pe408-score-over-weight';
import { SCORE_FORMULA_EXPLAINED } from './pe409-score-formula';
import { UNMET_FULL_SCORE_EXPLAINED } from './pe410-unmet-full-score';
import { SCORE_ON_TEXT_ACTUAL_EXPLAINED } from './pe411-score-on-text-actual';
import { QUALITATIVE_SCORE_BAND_EXPLAINED } from './pe412-qual-score-band';
import { SCORE_TOTAL_EXPLAINED } from './pe413-score-total';
import { GRADE_MISMATCH_EXPLAINED } from './pe414-grade-mismatch';
import { SCORE_VERSUS_EXECUTION_EXPLAINED } from './pe415-score-vs-exec';
import { SCORE_SHIFTED_EXPLAINED } from './pe416-score-shifted';
import { FULL_MARKS_ALL_EXPLAINED } from './pe417-full-marks-all';
import { LOW_EXECUTION_NO_REASON_EXPLAINED } from './pe501-low-exec-no-reason';
import { BUDGET_ADJUSTED_NO_REASON_EXPLAINED } from './pe502-budget-adjust-no-reason';
import { TARGET_UNMET_NO_REASON_EXPLAINED } from './pe503-target-unmet-no-reason';
import { OVER_NO_REASON_EXPLAINED } from './pe504-over-no-reason';
import { LOST_SCORE_NO_REASON_EXPLAINED } from './pe505-lost-score-no-reason';
import { PLACEHOLDER_RESIDUE_EXPLAINED } from './pe506-placeholder-residue';
import { MARKUP_RESIDUE_EXPLAINED } from './pe507-markup-residue';
import { TEXT_TRUNCATED_EXPLAINED } from './pe508-text-truncated';
import { NUMBERING_BROKEN_EXPLAINED } from './pe509-numbering-broken';
import { DOCUMENT_NUMBER_BRACKET_EXPLAINED } from './pe510-doc-number-bracket';
import { REPEATED_TEXT_EXPLAINED } from './pe511-repeated-text';
import { GOAL_NOT_QUANTIFIED_EXPLAINED } from './pe512-goal-not-quantified';
import { TITLE_NAME_MISMATCH_EXPLAINED } from './pe601-title-name-mismatch';
import { YEAR_INCONSISTENT_EXPLAINED } from './pe602-year-inconsistent';
import { REPORT_BEFORE_YEAR_END_EXPLAINED } from './pe603-report-before-year-end';
import { CROSS_FORM_COPY_EXPLAINED } from './pe604-cross-form-copy';
import { PRIOR_YEAR_CONFLICT_EXPLAINED } from './pe605-prior-year-conflict';
import { SAME_AMOUNT_TWO_FIGURES_EXPLAINED } from './pe606-same-amount-two-figures';
import { GOAL_MONEY_MISMATCH_EXPLAINED } from './pe607-goal-money-mismatch';
import { FINDING_VERSUS_SCORE_EXPLAINED } from './pe608-finding-vs-score';
import { GOAL_ACTUAL_VERBATIM_EXPLAINED } from './pe609-goal-actual-verbatim';
import { GOAL_TABLE_FIGURE_EXPLAINED } from './pe610-goal-table-figure';
import { GOAL_ITEM_DROPPED_EXPLAINED } from './pe611-goal-item-dropped';
import { GOAL_NO_INDICATOR_EXPLAINED } from './pe612-goal-no-indicator';
import { GOAL_CONTRADICTS_FUND_EXPLAINED } from './pe613-goal-contradicts-fund';
import { NOTES_MISSING_EXPLAINED } from './pe701-notes-missing';
import { NOTES_ALTERED_EXPLAINED } from './pe702-notes-altered';
import { SIGN_OFF_BLANK_EXPLAINED } from './pe703-sign-off-blank';
import { CONTACT_FORMAT_EXPLAINED } from './pe704-contact-format';

/** What the help says of every rule; in order of the codes. */
export const RULE_EXPLANATIONS: readonly RuleExplanation[] = [
  REQUIRED_HEADER_MISSING_EXPLAINED,
  IDENTITY_CELL_BLANK_EXPLAINED,
  LEVEL_LABEL_NONSTANDARD_EXPLAINED,
  HIERARCHY_BROKEN_EXPLAINED,
  COLUMN_SHIFT_EXPLAINED,
  EMPTY_CLASS_ROW_EXPLAINED,
  FRAMEWORK_MISLABEL_EXPLAINED,
  FUND_TOTAL_NOT_SUM_EXPLAINED,
  EXECUTION_RATE_WRONG_EXPLAINED,
  EXECUTION_RATE_BASE_WRONG_EXPLAINED,
  EXECUTED_OVER_BUDGET_EXPLAINED,
  EXECUTION_SCORE_WRONG_EXPLAINED,
  EXECUTION_SCORE_DUPLICATED_EXPLAINED,
  SOURCE_EXECUTION_GAP_EXPLAINED,
  UNIT_SCALE_SUSPECT_EXPLAINED,
  MONEY_EQUALS_COUNT_EXPLAINED,
  YUAN_WAN_ROUNDING_EXPLAINED,
  CALCULATION_ARITHMETIC_EXPLAINED,
  CALCULATION_ABSENT_EXPLAINED,
  PRICE_QUANTITY_MISMATCH_EXPLAINED,
  SUBPROJECT_SUM_EXPLAINED,
  INCOME_EXPENSE_UNTIED_EXPLAINED,
  CUMULATIVE_VERSUS_ANNUAL_EXPLAINED,
  ACTUAL_MISSING_EXPLAINED,
  ACTUAL_NOT_NUMBER_EXPLAINED,
  TARGET_TEXT_ACTUAL_NUMBER_EXPLAINED,
  UNIT_MISMATCH_EXPLAINED,
  UNIT_DOUBLED_EXPLAINED,
  OPERATOR_MISSING_EXPLAINED,
  OPERATOR_SUSPECT_EXPLAINED,
  PERCENT_OUT_OF_RANGE_EXPLAINED,
  TARGET_COPIED_EXPLAINED,
  QUALITATIVE_NEEDS_PERCENT_EXPLAINED,
  QUALITATIVE_FOR_RATE_EXPLAINED,
  RELATIVE_NO_BASE_EXPLAINED,
  PERIOD_MISMATCH_EXPLAINED,
  ZERO_TARGET_EXPLAINED,
  DUPLICATE_INDICATOR_EXPLAINED,
  MISCLASSIFIED_EXPLAINED,
  SATISFACTION_MISSING_EXPLAINED,
  COST_MISSING_EXPLAINED,
  OUTPUT_CLASS_MISSING_EXPLAINED,
  VALUE_CONTAINS_NAME_EXPLAINED,
  VALUE_TAUTOLOGY_EXPLAINED,
  ADJECTIVE_MISMATCH_EXPLAINED,
  DATE_INCOMPLETE_EXPLAINED,
  APPROXIMATE_EXACT_EXPLAINED,
  QUALITATIVE_COPIED_EXPLAINED,
  WEIGHT_SUM_EXPLAINED,
  WEIGHT_LEVEL1_NONSTANDARD_EXPLAINED,
  WEIGHT_PARENT_CHILD_EXPLAINED,
  WEIGHT_ROUNDING_DRIFT_EXPLAINED,
  WEIGHT_MISSING_EXPLAINED,
  WEIGHT_OVERCONCENTRATED_EXPLAINED,
  SCORE_MISSING_EXPLAINED,
  SCORE_OVER_WEIGHT_EXPLAINED,
  SCORE_FORMULA_EXPLAINED,
  UNMET_FULL_SCORE_EXPLAINED,
  SCORE_ON_TEXT_ACTUAL_EXPLAINED,
  QUALITATIVE_SCORE_BAND_EXPLAINED,
  SCORE_TOTAL_EXPLAINED,
  GRADE_MISMATCH_EXPLAINED,
  SCORE_VERSUS_EXECUTION_EXPLAINED,
  SCORE_SHIFTED_EXPLAINED,
  FULL_MARKS_ALL_EXPLAINED,
  LOW_EXECUTION_NO_REASON_EXPLAINED,
  BUDGET_ADJUSTED_NO_REASON_EXPLAINED,
  TARGET_UNMET_NO_REASON_EXPLAINED,
  OVER_NO_REASON_EXPLAINED,
  LOST_SCORE_NO_REASON_EXPLAINED,
  PLACEHOLDER_RESIDUE_EXPLAINED,
  MARKUP_RESIDUE_EXPLAINED,
  TEXT_TRUNCATED_EXPLAINED,
  NUMBERING_BROKEN_EXPLAINED,
  DOCUMENT_NUMBER_BRACKET_EXPLAINED,
  REPEATED_TEXT_EXPLAINED,
  GOAL_NOT_QUANTIFIED_EXPLAINED,
  TITLE_NAME_MISMATCH_EXPLAINED,
  YEAR_INCONSISTENT_EXPLAINED,
  REPORT_BEFORE_YEAR_END_EXPLAINED,
  CROSS_FORM_COPY_EXPLAINED,
  PRIOR_YEAR_CONFLICT_EXPLAINED,
  SAME_AMOUNT_TWO_FIGURES_EXPLAINED,
  GOAL_MONEY_MISMATCH_EXPLAINED,
  FINDING_VERSUS_SCORE_EXPLAINED,
  GOAL_ACTUAL_VERBATIM_EXPLAINED,
  GOAL_TABLE_FIGURE_EXPLAINED,
  GOAL_ITEM_DROPPED_EXPLAINED,
  GOAL_NO_INDICATOR_EXPLAINED,
  GOAL_CONTRADICTS_FUND_EXPLAINED,
  NOTES_MISSING_EXPLAINED,
  NOTES_ALTERED_EXPLAINED,
  SIGN_OFF_BLANK_EXPLAINED,
  CONTACT_FORMAT_EXPLAINED,
];

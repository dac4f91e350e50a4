// One import and one entry a rule, in order of the codes.
import type { EnglishWords } from '../english-words';
import { REQUIRED_HEADER_MISSING_IN_ENGLISH } from './pe101-required-header-missing';
import { IDENTITY_CELL_BLANK_IN_ENGLISH } from './pe102-identity-cell-blank';
import { LEVEL_LABEL_NONSTANDARD_IN_ENGLISH } from './pe103-level-label-nonstandard';
import { HIERARCHY_BROKEN_IN_ENGLISH } from './pe104-hierarchy-broken';
import { COLUMN_SHIFT_IN_ENGLISH } from './pe105-column-shift';
import { EMPTY_CLASS_ROW_IN_ENGLISH } from './pe106-empty-class-row';
import { FRAMEWORK_MISLABEL_IN_ENGLISH } from './pe107-framework-mislabel';
import { FUND_TOTAL_NOT_SUM_IN_ENGLISH } from './pe201-fund-total-not-sum';
import { EXECUTION_RATE_WRONG_IN_ENGLISH } from './pe202-exec-rate-wrong';
import { EXECUTION_RATE_BASE_WRONG_IN_ENGLISH } from './pe203-exec-rate-base-wrong';
import { EXECUTED_OVER_BUDGET_IN_ENGLISH } from './pe204-exec-over-budget';
import { EXECUTION_SCORE_WRONG_IN_ENGLISH } from './pe205-exec-score-wrong';
import { EXECUTION_SCORE_DUPLICATED_IN_ENGLISH } from './pe206-exec-score-duplicated';
import { SOURCE_EXECUTION_GAP_IN_ENGLISH } from './pe207-source-exec-gap';
import { UNIT_SCALE_SUSPECT_IN_ENGLISH } from './pe208-unit-scale-suspect';
import { MONEY_EQUALS_COUNT_IN_ENGLISH } from './pe209-money-equals-count';
import { YUAN_WAN_ROUNDING_IN_ENGLISH } from './pe210-yuan-wan-rounding';
import { CALCULATION_ARITHMETIC_IN_ENGLISH } from './pe211-calc-basis-arith';
import { CALCULATION_ABSENT_IN_ENGLISH } from './pe212-calc-basis-absent';
import { PRICE_QUANTITY_MISMATCH_IN_ENGLISH } from './pe213-price-quantity-mismatch';
import { SUBPROJECT_SUM_IN_ENGLISH } from './pe214-subproject-sum';
import { INCOME_EXPENSE_UNTIED_IN_ENGLISH } from './pe215-income-expense-untied';
import { CUMULATIVE_VERSUS_ANNUAL_IN_ENGLISH } from './pe216-cumulative-vs-annual';
import { ACTUAL_MISSING_IN_ENGLISH } from './pe301-actual-missing';
import { ACTUAL_NOT_NUMBER_IN_ENGLISH } from './pe302-actual-not-number';
import { TARGET_TEXT_ACTUAL_NUMBER_IN_ENGLISH } from './pe303-target-text-actual-number';
import { UNIT_MISMATCH_IN_ENGLISH } from './pe304-unit-mismatch';
import { UNIT_DOUBLED_IN_ENGLISH } from './pe305-unit-doubled';
import { OPERATOR_MISSING_IN_ENGLISH } from './pe306-operator-missing';
import { OPERATOR_SUSPECT_IN_ENGLISH } from './pe307-operator-suspect';
import { PERCENT_OUT_OF_RANGE_IN_ENGLISH } from './pe308-percent-out-of-range';
import { TARGET_COPIED_IN_ENGLISH } from './pe309-target-copied';
import { QUALITATIVE_NEEDS_PERCENT_IN_ENGLISH } from './pe310-qual-needs-percent';
import { QUALITATIVE_FOR_RATE_IN_ENGLISH } from './pe311-qual-for-rate';
import { RELATIVE_NO_BASE_IN_ENGLISH } from './pe312-relative-no-base';
import { PERIOD_MISMATCH_IN_ENGLISH } from './pe313-period-mismatch';
import { ZERO_TARGET_IN_ENGLISH } from './pe314-zero-target';
import { DUPLICATE_INDICATOR_IN_ENGLISH } from './pe315-duplicate-indicator';
import { MISCLASSIFIED_IN_ENGLISH } from './pe316-misclassified';
import { SATISFACTION_MISSING_IN_ENGLISH } from './pe317-satisfaction-missing';
import { COST_MISSING_IN_ENGLISH } from './pe318-cost-missing';
import { OUTPUT_CLASS_MISSING_IN_ENGLISH } from './pe319-output-class-missing';
import { VALUE_CONTAINS_NAME_IN_ENGLISH } from './pe320-value-contains-name';
import { VALUE_TAUTOLOGY_IN_ENGLISH } from './pe321-value-tautology';
import { ADJECTIVE_MISMATCH_IN_ENGLISH } from './pe322-adjective-mismatch';
import { DATE_INCOMPLETE_IN_ENGLISH } from './pe323-date-incomplete';
import { APPROXIMATE_EXACT_IN_ENGLISH } from './pe324-approx-exact';
import { QUALITATIVE_COPIED_IN_ENGLISH } from './pe325-qual-copied';
import { WEIGHT_SUM_IN_ENGLISH } from './pe401-weight-sum';
import { WEIGHT_LEVEL1_NONSTANDARD_IN_ENGLISH } from './pe402-weight-level1-nonstandard';
import { WEIGHT_PARENT_CHILD_IN_ENGLISH } from './pe403-weight-parent-child';
import { WEIGHT_ROUNDING_DRIFT_IN_ENGLISH } from './pe404-weight-rounding-drift';
import { WEIGHT_MISSING_IN_ENGLISH } from './pe405-weight-missing';
import { WEIGHT_OVERCONCENTRATED_IN_ENGLISH } from './pe406-weight-overconcentrated';
import { SCORE_MISSING_IN_ENGLISH } from './pe407-score-missing';
import { SCORE_OVER_WEIGHT_IN_ENGLISH } from './pe408-score-over-weight';
import { SCORE_FORMULA_IN_ENGLISH } from './pe409-score-formula';
import { UNMET_FULL_SCORE_IN_ENGLISH } from './pe410-unmet-full-score';
import { SCORE_ON_TEXT_ACTUAL_IN_ENGLISH } from './pe411-score-on-text-actual';
import { QUALITATIVE_SCORE_BAND_IN_ENGLISH } from './pe412-qual-score-band';
import { SCORE_TOTAL_IN_ENGLISH } from './pe413-score-total';
import { GRADE_MISMATCH_IN_ENGLISH } from './pe414-grade-mismatch';
import { SCORE_VERSUS_EXECUTION_IN_ENGLISH } from './pe415-score-vs-exec';
import { SCORE_SHIFTED_IN_ENGLISH } from './pe416-score-shifted';
import { FULL_MARKS_ALL_IN_ENGLISH } from './pe417-full-marks-all';
import { LOW_EXECUTION_NO_REASON_IN_ENGLISH } from './pe501-low-exec-no-reason';
import { BUDGET_ADJUSTED_NO_REASON_IN_ENGLISH } from './pe502-budget-adjust-no-reason';
import { TARGET_UNMET_NO_REASON_IN_ENGLISH } from './pe503-target-unmet-no-reason';
import { OVER_NO_REASON_IN_ENGLISH } from './pe504-over-no-reason';
import { LOST_SCORE_NO_REASON_IN_ENGLISH } from './pe505-lost-score-no-reason';
import { PLACEHOLDER_RESIDUE_IN_ENGLISH } from './pe506-placeholder-residue';
import { MARKUP_RESIDUE_IN_ENGLISH } from './pe507-markup-residue';
import { TEXT_TRUNCATED_IN_ENGLISH } from './pe508-text-truncated';
import { NUMBERING_BROKEN_IN_ENGLISH } from './pe509-numbering-broken';
import { DOCUMENT_NUMBER_BRACKET_IN_ENGLISH } from './pe510-doc-number-bracket';
import { REPEATED_TEXT_IN_ENGLISH } from './pe511-repeated-text';
import { GOAL_NOT_QUANTIFIED_IN_ENGLISH } from './pe512-goal-not-quantified';
import { TITLE_NAME_MISMATCH_IN_ENGLISH } from './pe601-title-name-mismatch';
import { YEAR_INCONSISTENT_IN_ENGLISH } from './pe602-year-inconsistent';
import { REPORT_BEFORE_YEAR_END_IN_ENGLISH } from './pe603-report-before-year-end';
import { CROSS_FORM_COPY_IN_ENGLISH } from './pe604-cross-form-copy';
import { PRIOR_YEAR_CONFLICT_IN_ENGLISH } from './pe605-prior-year-conflict';
import { SAME_AMOUNT_TWO_FIGURES_IN_ENGLISH } from './pe606-same-amount-two-figures';
import { GOAL_MONEY_MISMATCH_IN_ENGLISH } from './pe607-goal-money-mismatch';
import { FINDING_VERSUS_SCORE_IN_ENGLISH } from './pe608-finding-vs-score';
import { GOAL_ACTUAL_VERBATIM_IN_ENGLISH } from './pe609-goal-actual-verbatim';
import { GOAL_TABLE_FIGURE_IN_ENGLISH } from './pe610-goal-table-figure';
import { GOAL_ITEM_DROPPED_IN_ENGLISH } from './pe611-goal-item-dropped';
import { GOAL_NO_INDICATOR_IN_ENGLISH } from './pe612-goal-no-indicator';
import { GOAL_CONTRADICTS_FUND_IN_ENGLISH } from './pe613-goal-contradicts-fund';
import { NOTES_MISSING_IN_ENGLISH } from './pe701-notes-missing';
import { NOTES_ALTERED_IN_ENGLISH } from './pe702-notes-altered';
import { SIGN_OFF_BLANK_IN_ENGLISH } from './pe703-sign-off-blank';
import { CONTACT_FORMAT_IN_ENGLISH } from './pe704-contact-format';

/** The words of the rules in English; in order of the codes. */
export const ENGLISH_RULE_WORDS: readonly EnglishWords[] = [
  REQUIRED_HEADER_MISSING_IN_ENGLISH,
  IDENTITY_CELL_BLANK_IN_ENGLISH,
  LEVEL_LABEL_NONSTANDARD_IN_ENGLISH,
  HIERARCHY_BROKEN_IN_ENGLISH,
  COLUMN_SHIFT_IN_ENGLISH,
  EMPTY_CLASS_ROW_IN_ENGLISH,
  FRAMEWORK_MISLABEL_IN_ENGLISH,
  FUND_TOTAL_NOT_SUM_IN_ENGLISH,
  EXECUTION_RATE_WRONG_IN_ENGLISH,
  EXECUTION_RATE_BASE_WRONG_IN_ENGLISH,
  EXECUTED_OVER_BUDGET_IN_ENGLISH,
  EXECUTION_SCORE_WRONG_IN_ENGLISH,
  EXECUTION_SCORE_DUPLICATED_IN_ENGLISH,
  SOURCE_EXECUTION_GAP_IN_ENGLISH,
  UNIT_SCALE_SUSPECT_IN_ENGLISH,
  MONEY_EQUALS_COUNT_IN_ENGLISH,
  YUAN_WAN_ROUNDING_IN_ENGLISH,
  CALCULATION_ARITHMETIC_IN_ENGLISH,
  CALCULATION_ABSENT_IN_ENGLISH,
  PRICE_QUANTITY_MISMATCH_IN_ENGLISH,
  SUBPROJECT_SUM_IN_ENGLISH,
  INCOME_EXPENSE_UNTIED_IN_ENGLISH,
  CUMULATIVE_VERSUS_ANNUAL_IN_ENGLISH,
  ACTUAL_MISSING_IN_ENGLISH,
  ACTUAL_NOT_NUMBER_IN_ENGLISH,
  TARGET_TEXT_ACTUAL_NUMBER_IN_ENGLISH,
  UNIT_MISMATCH_IN_ENGLISH,
  UNIT_DOUBLED_IN_ENGLISH,
  OPERATOR_MISSING_IN_ENGLISH,
  OPERATOR_SUSPECT_IN_ENGLISH,
  PERCENT_OUT_OF_RANGE_IN_ENGLISH,
  TARGET_COPIED_IN_ENGLISH,
  QUALITATIVE_NEEDS_PERCENT_IN_ENGLISH,
  QUALITATIVE_FOR_RATE_IN_ENGLISH,
  RELATIVE_NO_BASE_IN_ENGLISH,
  PERIOD_MISMATCH_IN_ENGLISH,
  ZERO_TARGET_IN_ENGLISH,
  DUPLICATE_INDICATOR_IN_ENGLISH,
  MISCLASSIFIED_IN_ENGLISH,
  SATISFACTION_MISSING_IN_ENGLISH,
  COST_MISSING_IN_ENGLISH,
  OUTPUT_CLASS_MISSING_IN_ENGLISH,
  VALUE_CONTAINS_NAME_IN_ENGLISH,
  VALUE_TAUTOLOGY_IN_ENGLISH,
  ADJECTIVE_MISMATCH_IN_ENGLISH,
  DATE_INCOMPLETE_IN_ENGLISH,
  APPROXIMATE_EXACT_IN_ENGLISH,
  QUALITATIVE_COPIED_IN_ENGLISH,
  WEIGHT_SUM_IN_ENGLISH,
  WEIGHT_LEVEL1_NONSTANDARD_IN_ENGLISH,
  WEIGHT_PARENT_CHILD_IN_ENGLISH,
  WEIGHT_ROUNDING_DRIFT_IN_ENGLISH,
  WEIGHT_MISSING_IN_ENGLISH,
  WEIGHT_OVERCONCENTRATED_IN_ENGLISH,
  SCORE_MISSING_IN_ENGLISH,
  SCORE_OVER_WEIGHT_IN_ENGLISH,
  SCORE_FORMULA_IN_ENGLISH,
  UNMET_FULL_SCORE_IN_ENGLISH,
  SCORE_ON_TEXT_ACTUAL_IN_ENGLISH,
  QUALITATIVE_SCORE_BAND_IN_ENGLISH,
  SCORE_TOTAL_IN_ENGLISH,
  GRADE_MISMATCH_IN_ENGLISH,
  SCORE_VERSUS_EXECUTION_IN_ENGLISH,
  SCORE_SHIFTED_IN_ENGLISH,
  FULL_MARKS_ALL_IN_ENGLISH,
  LOW_EXECUTION_NO_REASON_IN_ENGLISH,
  BUDGET_ADJUSTED_NO_REASON_IN_ENGLISH,
  TARGET_UNMET_NO_REASON_IN_ENGLISH,
  OVER_NO_REASON_IN_ENGLISH,
  LOST_SCORE_NO_REASON_IN_ENGLISH,
  PLACEHOLDER_RESIDUE_IN_ENGLISH,
  MARKUP_RESIDUE_IN_ENGLISH,
  TEXT_TRUNCATED_IN_ENGLISH,
  NUMBERING_BROKEN_IN_ENGLISH,
  DOCUMENT_NUMBER_BRACKET_IN_ENGLISH,
  REPEATED_TEXT_IN_ENGLISH,
  GOAL_NOT_QUANTIFIED_IN_ENGLISH,
  TITLE_NAME_MISMATCH_IN_ENGLISH,
  YEAR_INCONSISTENT_IN_ENGLISH,
  REPORT_BEFORE_YEAR_END_IN_ENGLISH,
  CROSS_FORM_COPY_IN_ENGLISH,
  PRIOR_YEAR_CONFLICT_IN_ENGLISH,
  SAME_AMOUNT_TWO_FIGURES_IN_ENGLISH,
  GOAL_MONEY_MISMATCH_IN_ENGLISH,
  FINDING_VERSUS_SCORE_IN_ENGLISH,
  GOAL_ACTUAL_VERBATIM_IN_ENGLISH,
  GOAL_TABLE_FIGURE_IN_ENGLISH,
  GOAL_ITEM_DROPPED_IN_ENGLISH,
  GOAL_NO_INDICATOR_IN_ENGLISH,
  GOAL_CONTRADICTS_FUND_IN_ENGLISH,
  NOTES_MISSING_IN_ENGLISH,
  NOTES_ALTERED_IN_ENGLISH,
  SIGN_OFF_BLANK_IN_ENGLISH,
  CONTACT_FORMAT_IN_ENGLISH,
];

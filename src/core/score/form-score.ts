import type { Form, FundRow, Indicator, Slot } from '../form/form';
import type { Decimal } from '../text/decimal';

/** Which row of rule book 6.4 a score was computed by. */
export type ScoringMethod =
  | 'positive'
  | 'reverse'
  | 'equal'
  | 'range'
  | 'approximate'
  | 'qualitative'
  | 'yes-no'
  | 'date'
  | 'satisfaction'
  | 'relative'
  | 'none';

/** Why a figure cannot be computed (rule book, section 8); a key of the messages. */
export type CannotJudgeReason =
  | 'actual-missing'
  | 'actual-column-missing'
  | 'target-missing'
  | 'actual-text'
  | 'target-text-actual-number'
  | 'relative-no-base'
  | 'approximate-outside'
  | 'cost-bare-number'
  | 'qualitative-no-grade'
  | 'date-missed'
  | 'date-incomplete'
  | 'percent-ambiguous'
  | 'unit-unknown'
  | 'formula-error'
  | 'weight-missing'
  | 'weight-column-missing'
  | 'budget-blank'
  | 'budget-zero'
  | 'executed-blank'
  | 'unreadable'
  | 'shared-score';

/** The native formula that recomputes a figure from the sheet's own cells, without `=`. */
export interface NativeFormula {
  readonly formula: string;
  readonly numberFormat: string;
}

/** Did the actual reach the target; null when that cannot be judged. */
export type Met = boolean | null;

export interface ExecutionRate {
  readonly fundRow: FundRow;
  /** The cell for the rate; null when the form has no such column. */
  readonly cell: Slot | null;
  /** A ratio, unrounded; null: cannot be judged or to be left blank. */
  readonly rate: Decimal | null;
  /** True when budget and execution are both zero or blank: the cell stays blank (rule book 6.3). */
  readonly leftBlank: boolean;
  /** The base was the initial budget (the form's only one, or by `exec.base`). */
  readonly base: 'budget' | 'budgetInitial';
  readonly reason: CannotJudgeReason | null;
  /** null when an operand is typed as text (`textOperands` names it): the value is written instead. */
  readonly native: NativeFormula | null;
  readonly textOperands: readonly string[];
  /** `11852.5 ÷ 15329.53 = 77.32%` */
  readonly arithmetic: string;
  /** The form's rate column states percents as plain numbers (79.27). */
  readonly isPercentNumber?: boolean;
}

export interface ExecutionScore {
  readonly fundRow: FundRow;
  readonly cell: Slot | null;
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
  readonly reason: CannotJudgeReason | null;
  readonly native: NativeFormula | null;
  readonly textOperands: readonly string[];
  readonly arithmetic: string;
}

export interface IndicatorScore {
  readonly indicator: Indicator;
  readonly cell: Slot | null;
  readonly method: ScoringMethod;
  readonly met: Met;
  /** actual ÷ target where both are numbers in one unit and the target is not zero; else null. */
  readonly ratio: Decimal | null;
  readonly weight: Decimal | null;
  readonly score: Decimal | null;
  readonly reason: CannotJudgeReason | null;
  readonly native: NativeFormula | null;
  readonly textOperands: readonly string[];
  readonly arithmetic: string;
}

export type Grade = '优' | '良' | '中' | '差';

export interface TotalScore {
  readonly cell: Slot | null;
  readonly gradeCell: Slot | null;
  /** null when any scored row is open: then `subtotal` holds what there is. */
  readonly total: Decimal | null;
  readonly subtotal: Decimal;
  /** Rows without a computable score. */
  readonly open: readonly Indicator[];
  /** The execution score is open as well. */
  readonly isExecutionOpen?: boolean;
  readonly grade: Grade | null;
  readonly native: NativeFormula | null;
  readonly gradeNative: NativeFormula | null;
  readonly arithmetic: string;
  /** Weights of rows that do not apply were dropped and the rest rescaled to 100. */
  readonly rescaledFrom: Decimal | null;
}

/** All computed figures of one form. */
export interface FormScore {
  readonly form: Form;
  /** False for families and layouts that have no 分值/得分 at all: scoring is not applicable. */
  readonly isScored: boolean;
  readonly rates: readonly ExecutionRate[];
  readonly executionScore: ExecutionScore | null;
  readonly indicators: readonly IndicatorScore[];
  readonly total: TotalScore | null;
}

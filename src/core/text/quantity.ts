import type { Decimal } from './decimal';

/** ≥ > ≤ < = as written in signs or in words (不低于, 不超过, 达到 …). */
export type Comparison = '>=' | '>' | '<=' | '<' | '=';

/** Which way is better: 正向 more, 反向 less. */
export type Direction = 'more' | 'less' | 'equal';

/**
 * A unit of measure as written (`万人`), its base (`人`) and the factor between them (10000).
 * `per` is what stands after the slash: `元/人·年` has base `元` and per `人·年`. Percent has base `%` and scale 1.
 */
export interface Unit {
  readonly text: string;
  readonly base: string;
  readonly scale: Decimal;
  readonly per: string | null;
}

/** A calendar date with as much as was written: `2020年12月底` is 2020-12-31, `12月` has no year. */
export interface PartialDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** The three grades of a 定性 indicator (财预〔2020〕10号): 达成 / 部分达成 / 未达成. */
export type GradeWord = 'met' | 'partly' | 'unmet';

/** Where a quantity's unit was found: in the cell's words, its number format, the unit column, or the indicator's name. */
export type UnitSource = 'cell' | 'format' | 'column' | 'name';

interface QuantityText {
  /** The text that was read, as it stood in the cell. */
  readonly text: string;
  /** Words before the number that name the indicator again (`参保人数 658090人` → `参保人数`), or null. */
  readonly name: string | null;
}

/** One number, with or without a comparison; the value is in the written unit (`1.5万人` → 1.5, unit 万人). */
export interface NumberQuantity extends QuantityText {
  readonly kind: 'number';
  /** null: a bare number (PE306). */
  readonly comparison: Comparison | null;
  /** True when the comparison stands in words (`不低于`) or after the number (`以上`). */
  readonly comparisonInWords: boolean;
  readonly value: Decimal;
  readonly unit: Unit | null;
  /** 约, 左右 */
  readonly isApproximate: boolean;
  /** Decimal places as written, so that a figure can be compared at its printed digits. */
  readonly places: number;
  /** Words after the number and its unit: `100%覆盖` → `覆盖`, `3个示范点` → `示范点`. Absent when there are none. */
  readonly tail?: string;
  /** Where the unit was found; absent when there is none. */
  readonly unitSource?: UnitSource;
}

/** `6-9个月`, `95%~98%`, `100至200户`: both ends included. */
export interface RangeQuantity extends QuantityText {
  readonly kind: 'range';
  readonly low: Decimal;
  readonly high: Decimal;
  readonly unit: Unit | null;
  readonly isApproximate: boolean;
  /** As of a number. */
  readonly tail?: string;
  /** As of a number. */
  readonly unitSource?: UnitSource;
}

/** A date, a month, a year, or a span of them; a deadline has comparison `<=` (`12月底前`). */
export interface DateQuantity extends QuantityText {
  readonly kind: 'date';
  readonly comparison: Comparison | null;
  readonly from: PartialDate | null;
  /** The date, or the last one of a span. */
  readonly to: PartialDate;
  /** Year and month are both there (PE323). */
  readonly isComplete: boolean;
}

/** 达成预期指标, 部分达成…, 未达成…, or one of the common words for them. */
export interface GradeQuantity extends QuantityText {
  readonly kind: 'grade';
  readonly grade: GradeWord;
}

/** 是, 否, 完成…, 已完成, 未完成. */
export interface YesNoQuantity extends QuantityText {
  readonly kind: 'yes-no';
  /** null: 部分完成 */
  readonly answer: boolean | null;
}

/** 不低于上年, 高于去年同期, 较上年提高5%: measured against a base that is not in the cell. */
export interface RelativeQuantity extends QuantityText {
  readonly kind: 'relative';
  readonly comparison: Comparison | null;
  /** The base as written: `上年度前三季度`. */
  readonly base: string;
  /** The figure in the phrase (`提高5%` → 5 with unit %), or null. */
  readonly change: { readonly value: Decimal; readonly unit: Unit | null } | null;
}

/** 定性: words without a figure (`有效缓解`). */
export interface TextQuantity extends QuantityText {
  readonly kind: 'text';
}

/** Nothing, or only a dash or slash. */
export interface EmptyQuantity extends QuantityText {
  readonly kind: 'empty';
}

/** A template's blank (`≥**%`, `≥  %`, `XX人`) or a unit alone (`公里`): a value is expected and not there. */
export interface PlaceholderQuantity extends QuantityText {
  readonly kind: 'placeholder';
  readonly comparison: Comparison | null;
  readonly unit: Unit | null;
}

/** Has a figure but does not follow the grammar; `at` is the index in `text` where reading stopped. */
export interface UnreadableQuantity extends QuantityText {
  readonly kind: 'unreadable';
  readonly at: number;
  readonly reason: string;
}

/** What an indicator value says. */
export type Quantity =
  | NumberQuantity
  | RangeQuantity
  | DateQuantity
  | GradeQuantity
  | YesNoQuantity
  | RelativeQuantity
  | TextQuantity
  | EmptyQuantity
  | PlaceholderQuantity
  | UnreadableQuantity;

/** What may be known about a cell besides its text, for reading its value. */
export interface QuantityContext {
  /** The raw number of the cell, when it is one (0.92 formatted as a percent, or 50). */
  readonly number?: number | null;
  /** The cell's number format: `0.00%` makes 0.92 mean 92 %. */
  readonly numberFormat?: string | null;
  /** The text of a 指标性质 column: `≥`, `＝`, `正向`, `定性`; it overrides the cell's own words. */
  readonly operator?: string | null;
  /** The text of a 度量单位 column: `%`, `万亩`. */
  readonly unit?: string | null;
  /** The indicator's name: its unit in brackets (`参保人数(万人)`) counts when nothing else gives one. */
  readonly indicatorName?: string | null;
  /** What was done: a comparison in the indicator's name (`救助人数（≥**人）`) is the target's. */
  readonly isActual?: boolean;
}

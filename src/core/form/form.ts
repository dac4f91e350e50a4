import type { Range } from '../sheet/address';
import type { CellValue } from '../sheet/sheet';
import type { Decimal } from '../text/decimal';
import type { Quantity } from '../text/quantity';
import type { Family } from './family';

/** A place of a form and what stands there. A merged cell is named by its top left. An empty place has text ''. */
export interface Slot {
  readonly cell: string;
  readonly row: number;
  readonly column: number;
  /** The area that belongs to the slot: its merge, or the single cell. */
  readonly area: Range;
  /** As displayed, line breaks kept. */
  readonly text: string;
  readonly value: CellValue;
  readonly formula: string | null;
  readonly numberFormat: string;
}

/** A place that holds a figure: money, a weight, a score or a rate. */
export interface FigureSlot extends Slot {
  /**
   * The figure that the cell states, exact; null when it states none (blank, `/`, text, error).
   * Money: in the form's money unit, after taking a unit written in the cell into account (`5.8万` in a 万元 form → 5.8,
   * `58000元` in a 万元 form → 5.8). Rate: as a ratio (`77.32%` → 0.7732; 79.27 in a percent column → 0.7927).
   * Weight and score: points.
   */
  readonly figure: Decimal | null;
  /** Decimal places as displayed; for a rate, those of the percent figure. */
  readonly places: number;
  /** The figure is typed as text, so that a formula cannot reach it. */
  readonly isText: boolean;
}

export type IdentityRole =
  | 'projectName'
  | 'department'
  | 'implementingUnit'
  | 'centralDepartment'
  | 'localDepartment'
  | 'contact'
  | 'phone'
  | 'projectCode'
  | 'period'
  | 'reportDate'
  | 'other';

export interface IdentityEntry {
  readonly role: IdentityRole;
  readonly label: Slot;
  /** The cell to the right (or below) that holds the answer; for `填报日期：2020年6月1日` the label's own cell. */
  readonly answer: Slot;
  /** The answer's words, without the label when both stand in one cell. */
  readonly text: string;
}

export type FundKind =
  | 'total'
  | 'central'
  | 'local'
  | 'fiscal'
  | 'carryOver'
  | 'special'
  | 'unit'
  | 'social'
  | 'other'
  | 'prior'
  | 'subproject';

export const FUND_COLUMNS = ['budgetInitial', 'budget', 'executed', 'rate', 'weight', 'score'] as const;
export type FundColumn = (typeof FUND_COLUMNS)[number];

/** One row (or label-value group) of the fund block. A column that the form lacks is null. */
export interface FundRow {
  readonly row: number;
  readonly label: Slot;
  readonly kind: FundKind;
  /** 0 for a total, 1 for its parts (其中), 2 for parts of parts; sums go over the next level only. */
  readonly level: number;
  /** 年初预算数 */
  readonly budgetInitial: FigureSlot | null;
  /** 全年（调整后）预算数（A）; where a form has only one budget column it stands here. */
  readonly budget: FigureSlot | null;
  /** 全年执行数（B） */
  readonly executed: FigureSlot | null;
  /** 预算执行率（B/A） */
  readonly rate: FigureSlot | null;
  readonly weight: FigureSlot | null;
  readonly score: FigureSlot | null;
  /** 原因 of the row, where the fund block has such a column. */
  readonly reason: Slot | null;
}

export interface FundBlock {
  readonly area: Range;
  /** The block's own label: `项目资金（万元）`, `预算执行情况（10分）`. */
  readonly label: Slot | null;
  /** Points written in the label (`预算执行情况（20分）` → 20), or null. */
  readonly points: Decimal | null;
  /** Head cell of each column that the block has. */
  readonly heads: Partial<Record<FundColumn | 'reason', Slot>>;
  readonly rows: readonly FundRow[];
  /** The single budget column is headed 年初 (the form has no adjusted one). */
  readonly budgetIsInitial: boolean;
}

export interface GoalPair {
  /** 总体目标 / 预期目标; null when the form has none. */
  readonly expected: Slot | null;
  /** 全年实际完成情况 */
  readonly actual: Slot | null;
  readonly expectedLabel: Slot | null;
  readonly actualLabel: Slot | null;
  /** long-term for 长期目标 and 项目总目标, else annual. */
  readonly term: 'annual' | 'long-term';
}

export const INDICATOR_COLUMNS = [
  'level1',
  'level2',
  'level3',
  'operator',
  'target',
  'unit',
  'actual',
  'weight',
  'score',
  'reason',
  'remark',
  'method',
] as const;
/** `operator` 指标性质, `unit` 度量单位, `remark` 备注/说明, `method` 评分标准/得分计算方法/指标说明. */
export type IndicatorColumn = (typeof INDICATOR_COLUMNS)[number];

/** What an indicator is about, from its level 1 and 2 labels (and, where these are missing, its name). */
export type IndicatorClass =
  | 'quantity'
  | 'quality'
  | 'timeliness'
  | 'cost'
  | 'economic'
  | 'social'
  | 'ecological'
  | 'sustainable'
  | 'satisfaction'
  | 'decision'
  | 'management'
  | 'influence'
  | 'unknown';

/** The level 1 block that an indicator belongs to. */
export type IndicatorBlock =
  | 'output'
  | 'benefit'
  | 'satisfaction'
  | 'cost'
  | 'decision'
  | 'process'
  | 'management'
  | 'influence'
  | 'unknown';

export interface Indicator {
  readonly row: number;
  readonly level1: Slot | null;
  readonly level2: Slot | null;
  readonly level3: Slot | null;
  /** 四级指标, where a scorecard has them: the name then is the fourth level's. */
  readonly level4?: Slot | null;
  readonly operator: Slot | null;
  readonly target: Slot | null;
  readonly unit: Slot | null;
  readonly actual: Slot | null;
  readonly weight: FigureSlot | null;
  readonly score: FigureSlot | null;
  readonly reason: Slot | null;
  readonly remark: Slot | null;
  readonly method: Slot | null;
  /** Columns whose cell is merged with the row above and therefore shared with it. */
  readonly shared: readonly IndicatorColumn[];
  /** The name without its enumerator (`指标1：参保人数` → `参保人数`) and without white space. */
  readonly name: string;
  readonly block: IndicatorBlock;
  readonly class: IndicatorClass;
  /** The target as a quantity, with operator column, unit column and the unit in the name taken into account. */
  readonly targetQuantity: Quantity;
  /** The actual likewise; `empty` when the form has no such column. */
  readonly actualQuantity: Quantity;
  /** Set when the row had lost its merged parents or had moved left and was read by repair (rule book 3.7). */
  readonly repaired: 'inherited' | 'moved-left' | null;
  /** Several target columns (年初, 调整后): the earlier ones, the last stands in `target`. */
  readonly earlierTargets: readonly Slot[];
  /** Set on the rows of 长期绩效指标 and of the 实施期 half: no annual figure is held against them. */
  readonly isLongTerm?: true;
}

/** A template row that holds no indicator: an empty class (`生态效益指标` alone) or a spare (`……`, `指标2：`). */
export interface TemplateRow {
  readonly row: number;
  readonly kind: 'empty-class' | 'spare';
  readonly level1: Slot | null;
  readonly level2: Slot | null;
  readonly level3: Slot | null;
  readonly class: IndicatorClass;
}

/** A level 1 or level 2 label with its rows and the points written in it (`产出指标（50分）`). */
export interface IndicatorGroup {
  readonly level: 1 | 2;
  readonly label: Slot;
  readonly block: IndicatorBlock;
  /** Points in the label, or in a weight cell of the label's own row. */
  readonly points: Decimal | null;
  readonly firstRow: number;
  readonly lastRow: number;
}

export interface IndicatorTable {
  readonly area: Range;
  readonly heads: Partial<Record<IndicatorColumn, Slot>>;
  /** Points in the block's own label (`绩效指标（90分）`), or null. */
  readonly points: Decimal | null;
  readonly groups: readonly IndicatorGroup[];
  readonly templateRows: readonly TemplateRow[];
  /** True when each row's score column holds what other forms call the weight (a form with 得分 only). */
  readonly hasWeightColumn: boolean;
  readonly hasScoreColumn: boolean;
  readonly hasActualColumn: boolean;
}

export interface Totals {
  readonly weight: FigureSlot | null;
  readonly score: FigureSlot | null;
  readonly grade: Slot | null;
  /** The label of the total row (`总分`, `合计`, `自评总分(分)`). */
  readonly label: Slot | null;
}

/** Points printed for a whole part of the form (2018 transfer forms: 执行 20, 目标 20, 指标 50 …). */
export interface PartPoints {
  readonly part: 'funds' | 'goals' | 'indicators';
  readonly points: FigureSlot;
}

/** 子项目明细 (F1b): one row a subproject, with the total. */
export interface Subprojects {
  readonly rows: readonly { readonly name: Slot; readonly amount: FigureSlot }[];
  readonly total: FigureSlot | null;
}

/** What a text section is about; `other` keeps its label. */
export type SectionRole =
  | 'basis'
  | 'necessity'
  | 'calculation'
  | 'overview'
  | 'measures'
  | 'plan'
  | 'longTermGoal'
  | 'annualGoal'
  | 'explanation'
  | 'conclusion'
  | 'problems'
  | 'improvement'
  | 'reason'
  | 'other';

/** A label with a text to it outside goals and indicators: 立项依据, 测算依据及说明, 说明, 存在问题 … */
export interface Section {
  readonly role: SectionRole;
  readonly label: Slot;
  readonly body: Slot;
}

/** A further money figure of a declaration: 项目总金额, 本年度项目金额, 上年度预算安排资金 … */
export interface MoneyEntry {
  readonly role:
    | 'projectTotal'
    | 'annual'
    | 'amount'
    | 'priorBudget'
    | 'priorExecuted'
    | 'priorRate'
    | 'priorProgress';
  readonly label: Slot;
  readonly amount: FigureSlot;
}

/** 审核意见, 签章, 填报人, 负责人: a place to sign or to state an opinion. */
export interface SignOff {
  readonly label: Slot;
  readonly answer: Slot | null;
}

export type MoneyUnit = '元' | '千元' | '万元' | '百万元' | '亿元';

export interface Unplaced {
  readonly cell: string;
  readonly text: string;
}

/** One performance form as recognised on a sheet. */
export interface Form {
  readonly sheet: string;
  readonly area: Range;
  readonly family: Family;
  /** 0 … 1: how sure the recognition is. */
  readonly confidence: number;
  /** Province or city whose layout it is, where the labels tell (`四川`, `湖北`, `重庆` …); else null. */
  readonly region: string | null;
  readonly title: Slot | null;
  readonly year: number | null;
  readonly yearSlot: Slot | null;
  readonly unit: MoneyUnit | null;
  /** Where the money unit is stated; null when it was not. */
  readonly unitSlot: Slot | null;
  readonly identity: readonly IdentityEntry[];
  readonly funds: FundBlock | null;
  readonly moneyEntries: readonly MoneyEntry[];
  readonly subprojects: Subprojects | null;
  readonly goals: readonly GoalPair[];
  readonly sections: readonly Section[];
  readonly table: IndicatorTable | null;
  readonly indicators: readonly Indicator[];
  readonly totals: Totals;
  readonly partPoints: readonly PartPoints[];
  readonly notes: readonly Slot[];
  readonly signOffs: readonly SignOff[];
  /** Cells inside the form that found no place. */
  readonly unplaced: readonly Unplaced[];
}

/** A report in prose (绩效评价报告, 自评报告) on a sheet of its own: no form, but checked with the forms. */
export interface Report {
  readonly sheet: string;
  readonly area: Range;
  readonly title: Slot | null;
  readonly year: number | null;
  /** Every cell with text, in reading order. */
  readonly paragraphs: readonly Slot[];
}

/** All that was recognised in one workbook. */
export interface Recognition {
  readonly forms: readonly Form[];
  readonly reports: readonly Report[];
}

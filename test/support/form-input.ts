import type { Family } from '../../src/core/form/family';
import type {
  FundColumn,
  FundKind,
  IdentityRole,
  IndicatorBlock,
  IndicatorClass,
  IndicatorColumn,
  MoneyUnit,
  SectionRole,
} from '../../src/core/form/form';
import type { CellInput } from './cell-input';

/** One fund row; a column is laid out when any row names it. */
export interface FundInput {
  readonly label: string;
  readonly kind: FundKind;
  readonly level?: number;
  readonly budgetInitial?: CellInput;
  readonly budget?: CellInput;
  readonly executed?: CellInput;
  readonly rate?: CellInput;
  readonly weight?: CellInput;
  readonly score?: CellInput;
  readonly reason?: CellInput;
}

/** One indicator row by column name, with overrides of what the builder derives. */
export interface IndicatorFields extends Partial<Record<IndicatorColumn, CellInput>> {
  readonly block?: IndicatorBlock;
  readonly class?: IndicatorClass;
}

/** level 1, level 2, level 3, target, actual, weight, score, reason: the rest may be left out. */
export type IndicatorTuple = readonly [
  level1: CellInput,
  level2: CellInput,
  level3: CellInput,
  target?: CellInput,
  actual?: CellInput,
  weight?: CellInput,
  score?: CellInput,
  reason?: CellInput,
];

export type IndicatorInput = IndicatorTuple | IndicatorFields;

export interface GoalInput {
  readonly expected?: CellInput;
  readonly actual?: CellInput;
  readonly term?: 'annual' | 'long-term';
}

/** What a test says of a form; everything may be left out. */
export interface FormInput {
  readonly sheet?: string;
  readonly family?: Family;
  readonly region?: string | null;
  readonly year?: number | null;
  readonly unit?: MoneyUnit | null;
  /** Defaults to a title in keeping with the family. */
  readonly title?: string | null;
  readonly identity?: readonly (readonly [role: IdentityRole, label: string, text: CellInput])[];
  readonly funds?: readonly FundInput[];
  readonly fundLabel?: string;
  readonly fundPoints?: number | null;
  /** Lays these fund columns out whatever the rows name. */
  readonly fundColumns?: readonly FundColumn[];
  readonly budgetIsInitial?: boolean;
  /** Pairs [expected, actual] or fields. */
  readonly goals?: readonly (readonly [CellInput, CellInput] | GoalInput)[];
  readonly indicators?: readonly IndicatorInput[];
  /** Defaults to the columns that the family has: no weight, score and actual where the family lacks them. */
  readonly indicatorColumns?: readonly IndicatorColumn[];
  /** Equal level 1 and level 2 labels below each other are merged. Default true. */
  readonly mergesLevels?: boolean;
  /** Merges one column over `count` indicator rows from the row at index `from`. */
  readonly sharedCells?: readonly {
    readonly column: IndicatorColumn;
    readonly from: number;
    readonly count: number;
  }[];
  /** A row 总分 below the indicators. */
  readonly totals?: { readonly weight?: CellInput; readonly score?: CellInput; readonly grade?: CellInput };
  readonly sections?: readonly (readonly [role: SectionRole, label: string, text: CellInput])[];
  readonly notes?: readonly string[];
  readonly signOffs?: readonly (readonly [label: string, answer: CellInput])[];
  /** Place of the top left cell; default A1. */
  readonly startRow?: number;
  readonly startColumn?: number;
}

const FUND_HEADS: Readonly<Record<FundColumn | 'reason', string>> = {
  budgetInitial: '年初预算数',
  budget: '全年预算数（A）',
  executed: '全年执行数（B）',
  rate: '预算执行率（B/A）',
  weight: '分值',
  score: '得分',
  reason: '原因',
};

const INDICATOR_HEADS: Readonly<Record<IndicatorColumn, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标',
  operator: '指标性质',
  target: '年度指标值',
  unit: '度量单位',
  actual: '实际完成值',
  weight: '分值',
  score: '得分',
  reason: '偏差原因分析及改进措施',
  remark: '备注',
  method: '得分计算方法',
};

export function fundHead(column: FundColumn | 'reason'): string {
  return FUND_HEADS[column];
}

export function indicatorHead(column: IndicatorColumn): string {
  return INDICATOR_HEADS[column];
}

const TITLES: Readonly<Record<Family, string>> = {
  'target-declaration': '项目支出绩效目标申报表',
  'transfer-self-evaluation': '城乡医疗救助补助资金转移支付区域绩效目标自评表',
  'project-self-evaluation': '项目支出绩效自评表',
  'department-self-evaluation': '部门整体支出绩效自评表',
  'department-target': '部门整体支出绩效目标申报表',
  'insurance-fund-self-evaluation': '社会保险基金支出绩效自评表',
  scorecard: '绩效评价指标体系评分表',
};

export function titleOf(family: Family): string {
  return TITLES[family];
}

const COMMON: readonly IndicatorColumn[] = ['level1', 'level2', 'level3', 'target'];
const COLUMNS: Readonly<Record<Family, readonly IndicatorColumn[]>> = {
  'target-declaration': [...COMMON, 'remark'],
  'transfer-self-evaluation': [...COMMON, 'actual', 'reason'],
  'project-self-evaluation': [...COMMON, 'actual', 'weight', 'score', 'reason'],
  'department-self-evaluation': [...COMMON, 'actual', 'weight', 'score', 'reason'],
  'department-target': [...COMMON, 'remark'],
  'insurance-fund-self-evaluation': [...COMMON, 'score'],
  scorecard: ['level1', 'level2', 'level3', 'weight', 'method', 'score', 'reason'],
};

export function columnsOf(family: Family): readonly IndicatorColumn[] {
  return COLUMNS[family];
}

/** What a tuple holds: the columns of a form that carries points and scores. */
export const SCORED_COLUMNS: readonly IndicatorColumn[] = [
  'level1',
  'level2',
  'level3',
  'target',
  'actual',
  'weight',
  'score',
  'reason',
];

/** A tuple → the fields that it stands for. */
export function indicatorFields(input: IndicatorInput): IndicatorFields {
  if (!Array.isArray(input)) return input as IndicatorFields;
  const fields: Partial<Record<IndicatorColumn, CellInput>> = {};
  SCORED_COLUMNS.forEach((column, at) => {
    const value: unknown = input[at];
    if (value !== undefined) fields[column] = value as CellInput;
  });
  return fields;
}

const BLOCKS: readonly (readonly [RegExp, IndicatorBlock])[] = [
  [/满意/, 'satisfaction'],
  [/成本/, 'cost'],
  [/决策|立项/, 'decision'],
  [/过程|投入/, 'process'],
  [/管理/, 'management'],
  [/影响力/, 'influence'],
  [/产出|完成/, 'output'],
  [/效益|效果/, 'benefit'],
];

const CLASSES: readonly (readonly [RegExp, IndicatorClass])[] = [
  [/满意|服务对象/, 'satisfaction'],
  [/成本/, 'cost'],
  [/数量/, 'quantity'],
  [/质量/, 'quality'],
  [/时效|进度/, 'timeliness'],
  [/经济/, 'economic'],
  [/社会/, 'social'],
  [/生态/, 'ecological'],
  [/可持续/, 'sustainable'],
  [/影响力/, 'influence'],
  [/决策|立项/, 'decision'],
  [/管理|过程/, 'management'],
];

export function blockOf(level1: string): IndicatorBlock {
  return BLOCKS.find(([words]) => words.test(level1))?.[1] ?? 'unknown';
}

export function classOf(level1: string, level2: string): IndicatorClass {
  const find = (label: string) => CLASSES.find(([words]) => words.test(label))?.[1];
  return find(level2) ?? find(level1) ?? 'unknown';
}

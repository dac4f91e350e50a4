import { compactText } from './normalise';
import { readNumeral } from './number';
import type { Comparison, Unit } from './quantity';
import { MARKS_BEFORE } from './quantity-words';
import { remembered } from './remembered';
import { readKnownUnit } from './unit';

/** What an indicator's name says of its values. */
export interface NameHints {
  /** `参保人数(万人)`, `满意度（%）`, a name ending in 人次; null when the name carries none. */
  readonly unit: Unit | null;
  /** The comparison in a template's bracket (`苗木成活率（≥**%）`). */
  readonly comparison: Comparison | null;
  /** 完成时间, 时限: the value is a date. */
  readonly expectsDate: boolean;
  /** 月数, 年限: the value is a length of time. */
  readonly expectsDuration: boolean;
  /** 受害率, 差错率: a rate far below 1 % is its natural value. */
  readonly isLowRate: boolean;
  /** 事故, 投诉: 无 means that there were none. */
  readonly countsIncidents: boolean;
}

const DATE_NAMES = ['时间', '日期', '时限', '节点', '时点', '完成期限', '起止', '进度', '及时', '按时'];
const DURATION_NAMES = [
  '月数',
  '个月',
  '年限',
  '时长',
  '周期',
  '工期',
  '期限(月)',
  '天数',
  '年数',
  '间隔',
  '使用期',
  '合同期',
  '耗时',
  '用时',
];
/** Rates of harm, loss and error: the lower the better, and often given to a tenth of a percent. */
export const LOW_RATE_NAMES: readonly string[] = [
  ...[
    '受害率',
    '成灾率',
    '发生率',
    '死亡率',
    '差错率',
    '误差率',
    '故障率',
    '投诉率',
    '事故率',
    '违约率',
    '违规率',
    '发病率',
    '病死率',
  ],
  ...[
    '失业率',
    '返贫率',
    '损失率',
    '损耗率',
    '漏损率',
    '退货率',
    '不合格率',
    '变质率',
    '流失率',
    '空置率',
    '重复率',
    '虚报率',
    '错误率',
  ],
  ...[
    '自然增长率',
    '超标率',
    '不良率',
    '逾期率',
    '感染率',
    '患病率',
    '失信率',
    '流产率',
    '错发率',
    '漏发率',
    '偏差率',
    '出生率',
    '致残率',
  ],
];
const INCIDENT_NAMES = [
  ...[
    '事故',
    '投诉',
    '违规',
    '违纪',
    '违法',
    '上访',
    '信访',
    '舆情',
    '案件发生',
    '事件',
    '差错',
    '失误',
    '挪用',
    '虚报',
    '冒领',
    '欠薪',
    '拖欠',
  ],
];

/** Reads the hints off a name; a blank name gives none. */
export function readNameHints(name: string | null | undefined): NameHints {
  return hintsOf(name ?? '');
}

const hintsOf = remembered((name): NameHints => {
  const plain = compactText(name);
  const has = (words: readonly string[]): boolean => words.some((word) => plain.includes(word));
  const bracket = bracketOf(plain);
  const unit = bracket.unit ?? (plain.endsWith('人次') ? (readKnownUnit('人次', 0)?.unit ?? null) : null);
  return {
    unit,
    comparison: bracket.comparison,
    expectsDate: has(DATE_NAMES),
    expectsDuration: has(DURATION_NAMES),
    isLowRate: has(LOW_RATE_NAMES),
    countsIncidents: has(INCIDENT_NAMES),
  };
});

/** The last bracket of the name that holds nothing but a unit, a template's blank with a unit, or `单位:` and a unit. */
function bracketOf(name: string): { readonly unit: Unit | null; readonly comparison: Comparison | null } {
  const brackets = [...name.matchAll(/[([]([^()[\]]{1,12})[)\]]/gu)].reverse();
  for (const [, inside] of brackets) {
    if (inside === undefined) continue;
    const sign = inside[0] ?? '';
    const role = MARKS_BEFORE.get(sign);
    const comparison = role?.kind === 'comparison' && !role.inWords ? role.comparison : null;
    const rest = inside.replace(/^单位:/u, '').replace(/^[≥>≤<=]?(?:\*+|[Xx×]+|_+)?/u, '');
    if (readNumeral(rest, 0) !== null) continue;
    const found = readKnownUnit(rest, 0);
    if (found !== null && found.to === rest.length && found.unit.base !== '')
      return { unit: found.unit, comparison };
  }
  return { unit: null, comparison: null };
}

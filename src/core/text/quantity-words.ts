import type { Comparison, GradeWord } from './quantity';

/** What a word beside a figure does to it. */
export type MarkRole =
  | { readonly kind: 'comparison'; readonly comparison: Comparison; readonly inWords: boolean }
  | { readonly kind: 'approximate' }
  | { readonly kind: 'connector' };

const GREATER_EQUAL = [
  ...[
    '不低于',
    '不少于',
    '不小于',
    '不短于',
    '不得低于',
    '不得少于',
    '不能低于',
    '达到了',
    '达到',
    '已达到',
    '已达',
    '达',
    '至少',
  ],
  ...['最少', '最低', '大于等于', '大于或等于', '高于或等于', '高于等于', '不差于', '不弱于', '达成'],
];
const GREATER = ['超过', '高于', '大于', '多于', '超出', '突破', '超'];
const LESS_EQUAL = [
  ...[
    '不超过',
    '不高于',
    '不大于',
    '不多于',
    '不超',
    '不得超过',
    '不得高于',
    '不能超过',
    '未超过',
    '未超',
    '没有超过',
    '控制在',
  ],
  ...[
    '至多',
    '最多',
    '最高',
    '小于等于',
    '小于或等于',
    '低于或等于',
    '低于等于',
    '不长于',
    '不超出',
    '不晚于',
    '控制',
  ],
];
const LESS = ['低于', '少于', '小于', '不足', '不到', '未达到', '未达'];

function comparison(
  sign: Comparison,
  words: readonly string[],
  inWords = true,
): readonly (readonly [string, MarkRole])[] {
  return words.map((word) => [word, { kind: 'comparison', comparison: sign, inWords }] as const);
}

/** Signs and words that stand before a figure. */
export const MARKS_BEFORE: ReadonlyMap<string, MarkRole> = new Map([
  ...comparison('>=', ['≥'], false),
  ...comparison('>', ['>'], false),
  ...comparison('<=', ['≤'], false),
  ...comparison('<', ['<'], false),
  ...comparison('=', ['='], false),
  ...comparison('>=', GREATER_EQUAL),
  ...comparison('>', GREATER),
  ...comparison('<=', LESS_EQUAL),
  ...comparison('<', LESS),
  ...comparison('=', ['等于']),
  ...['大约', '约为', '约', '近', '将近', '接近', '大概', '≈', '大致'].map(
    (word) => [word, { kind: 'approximate' }] as const,
  ),
  ...['保持在', '稳定在', '维持在', '在', '为', '是', ':', '共计', '合计', '总计', '(含)', '¥', '人民币'].map(
    (word) => [word, { kind: 'connector' }] as const,
  ),
]);

/** Marks of one character that are part of another word after these characters: 节约, 到达, 附近, 存在, 行为, 但是. */
export const NOT_A_MARK_AFTER: ReadonlyMap<string, string> = new Map([
  ['约', '节预签合公续条契特制简集相违邀俭'],
  ['达', '到传表抵发转直下送通雷'],
  ['近', '附邻最亲远靠'],
  ['超', '高'],
  ['为', '行作认成人以所因'],
  ['在', '存现所正内外实潜'],
  ['是', '但可还就只于凡总或'],
]);

/** Words that stand after a figure and its unit. */
export const MARKS_AFTER: ReadonlyMap<string, MarkRole> = new Map([
  ...comparison('>=', [
    '以上',
    '及以上',
    '(含)以上',
    '以上(含)',
    '(含)及以上',
    '及其以上',
    '或以上',
    '之上',
    '+',
    '起步',
  ]),
  ...comparison('<=', [
    '以内',
    '之内',
    '内',
    '以下',
    '及以下',
    '(含)以下',
    '以下(含)',
    '以内(含)',
    '(含)以内',
    '或以下',
    '之下',
  ]),
  ...['左右', '上下'].map((word) => [word, { kind: 'approximate' }] as const),
  ['(含)', { kind: 'connector' } as const],
]);

/** 余, 多: between a number and its unit (`100余人`). */
export const APPROXIMATE_INFIX = '余多';

/** What an operator column (指标性质, 计算符号, 指标方向) says; matched on normalised text. */
export const OPERATOR_WORDS: ReadonlyMap<string, Comparison | 'text'> = new Map<string, Comparison | 'text'>([
  ...(['≥', '大于等于', '不低于', '正向', '正向指标', '正指标', '大于或等于'] as const).map(
    (word) => [word, '>='] as const,
  ),
  ...(['>', '大于', '高于'] as const).map((word) => [word, '>'] as const),
  ...(['≤', '小于等于', '不高于', '反向', '反向指标', '负向', '逆向', '小于或等于'] as const).map(
    (word) => [word, '<='] as const,
  ),
  ...(['<', '小于', '低于'] as const).map((word) => [word, '<'] as const),
  ...(['=', '等于', '=='] as const).map((word) => [word, '='] as const),
  ...(['定性', '定性指标', '文字', '文字描述'] as const).map((word) => [word, 'text'] as const),
]);

/** Words for the three grades of 财预〔2020〕10号; the first that the text begins with counts. */
export const GRADE_WORDS: readonly (readonly [string, GradeWord])[] = [
  ['部分达成', 'partly'],
  ['部分达到', 'partly'],
  ['部分实现', 'partly'],
  ['基本未达成', 'unmet'],
  ['未达成', 'unmet'],
  ['未能达成', 'unmet'],
  ['没有达成', 'unmet'],
  ['未达到预期', 'unmet'],
  ['未达预期', 'unmet'],
  ['全部或基本达成', 'met'],
  ['全部达成', 'met'],
  ['基本达成', 'met'],
  ['已达成', 'met'],
  ['已经达成', 'met'],
  ['达成', 'met'],
  ['达到预期', 'met'],
  ['已达到预期', 'met'],
  ['达预期', 'met'],
  ['已达预期', 'met'],
  ['实现预期', 'met'],
  ['完成预期', 'met'],
];

/** Words for yes and no; matched at the beginning (`starts`) or as the whole text. */
export const ANSWER_WORDS: readonly {
  readonly word: string;
  readonly answer: boolean | null;
  readonly whole: boolean;
}[] = [
  { word: '部分完成', answer: null, whole: false },
  { word: '正在完成', answer: null, whole: false },
  { word: '未完成', answer: false, whole: false },
  { word: '没有完成', answer: false, whole: false },
  { word: '尚未完成', answer: false, whole: false },
  { word: '未全部完成', answer: null, whole: false },
  { word: '未按时完成', answer: false, whole: false },
  { word: '未按期完成', answer: false, whole: false },
  { word: '基本完成', answer: true, whole: false },
  { word: '已完成', answer: true, whole: false },
  { word: '已经完成', answer: true, whole: false },
  { word: '已全部完成', answer: true, whole: false },
  { word: '全部完成', answer: true, whole: false },
  { word: '全面完成', answer: true, whole: false },
  { word: '均已完成', answer: true, whole: false },
  { word: '均完成', answer: true, whole: false },
  { word: '按时完成', answer: true, whole: false },
  { word: '按期完成', answer: true, whole: false },
  { word: '按计划完成', answer: true, whole: false },
  { word: '及时完成', answer: true, whole: false },
  { word: '如期完成', answer: true, whole: false },
  { word: '提前完成', answer: true, whole: false },
  { word: '超额完成', answer: true, whole: false },
  { word: '完成', answer: true, whole: false },
  { word: '是', answer: true, whole: true },
  { word: '否', answer: false, whole: true },
  { word: '是的', answer: true, whole: true },
  { word: '不是', answer: false, whole: true },
];

/** Cells that say nothing. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  '',
  '无',
  '无。',
  '暂无',
  '空',
  '空白',
  'N/A',
  'n/a',
  'NA',
]);

/** Words that name a base outside the cell (rule book 2.3, 相对上年). */
export const RELATIVE_WORDS: readonly string[] = [
  ...[
    '上年度',
    '上一年度',
    '上一年',
    '上年',
    '去年',
    '同期',
    '历史',
    '往年',
    '前年',
    '上期',
    '上季度',
    '上月',
    '上半年同',
  ],
  ...['同比', '环比', '历年', '近三年', '前三年', '近五年'],
];

import type { Language } from '../finding/finding';
import { defaultProfile } from '../profile/profiles';
import type { Text } from '../rules/rule';

/** Settings of a profile by their path, in words. */
const SETTING_WORDS: Readonly<Record<string, Text>> = {
  weights: { 'zh-CN': '各部分权重', en: 'weights of the parts' },
  'weights.waivesSatisfaction': { 'zh-CN': '可以不设满意度指标', en: 'satisfaction may be left out' },
  grade: { 'zh-CN': '优、良、中的最低分', en: 'lowest totals of the grades' },
  'execution.base': {
    'zh-CN': '执行率的分母：adjusted 为调整后预算，initial 为年初预算',
    en: 'base of the rate: adjusted or initial budget',
  },
  'execution.reasonBelow': {
    'zh-CN': '执行率低于此百分比须说明原因',
    en: 'percent below which a reason is required',
  },
  'execution.errorBelow': {
    'zh-CN': '低于此百分比而未说明的为错误',
    en: 'percent below which a missing reason is an error',
  },
  'execution.sourceGap': {
    'zh-CN': '两个资金来源执行率相差的百分点',
    en: 'points between the rates of two sources',
  },
  'execution.totalCaps': { 'zh-CN': '执行率低时总分封顶', en: 'a low rate caps the total' },
  'scoring.reverse': { 'zh-CN': '反向指标的算法', en: 'formula of a reverse indicator' },
  'scoring.equal': { 'zh-CN': '“等于”类指标的算法', en: 'formula of an equal target' },
  'scoring.approximateBand': {
    'zh-CN': '“约”“左右”允许的偏离百分比',
    en: 'percent round an approximate target',
  },
  'scoring.qualitativeMiddleFloor': {
    'zh-CN': '定性指标中档的下限百分比',
    en: 'lower bound of the middle qualitative grade, percent',
  },
  'scoring.satisfaction': { 'zh-CN': '满意度指标的算法', en: 'formula of a satisfaction indicator' },
  'scoring.lateDate': { 'zh-CN': '逾期完成的计分', en: 'score of a late date' },
  'scoring.strictComparison': {
    'zh-CN': '“＞”“＜”遇到相等是否算未达标',
    en: '`>` is not met by an equal value',
  },
  'overAchievement.hintAt': {
    'zh-CN': '完成值达到指标值的此百分比即提示',
    en: 'percent of the target worth a hint',
  },
  'overAchievement.reasonAt': {
    'zh-CN': '完成值达到指标值的此百分比须说明',
    en: 'percent of the target that needs a reason',
  },
  'overAchievement.deduct': { 'zh-CN': '超额扣分', en: 'points taken off for over-achievement' },
  'tolerance.sum': { 'zh-CN': '合计允许的误差（表中单位）', en: 'tolerance of sums, printed unit' },
  'tolerance.score': { 'zh-CN': '得分允许的误差（分）', en: 'tolerance of scores, points' },
  'tolerance.textMoney': { 'zh-CN': '文字金额允许的误差（万元）', en: 'tolerance of money in text, 万元' },
  'tolerance.textMoneyPercent': {
    'zh-CN': '文字金额允许的误差（百分比，取大者）',
    en: 'tolerance of money in text, percent',
  },
};

const SCORING = [
  'scoring.reverse',
  'scoring.equal',
  'scoring.approximateBand',
  'scoring.qualitativeMiddleFloor',
  'scoring.satisfaction',
  'scoring.lateDate',
  'scoring.strictComparison',
  'overAchievement.deduct',
  'tolerance.score',
] as const;
const TEXT_MONEY = ['tolerance.textMoney', 'tolerance.textMoneyPercent'] as const;

/** Settings of the profile that a rule reads, besides its severity. */
const SETTINGS_OF_RULE: Readonly<Record<string, readonly string[]>> = {
  PE201: ['tolerance.sum'],
  PE202: ['execution.base'],
  PE203: ['execution.base'],
  PE205: ['execution.base', 'tolerance.score'],
  PE207: ['execution.sourceGap'],
  PE214: ['tolerance.sum'],
  PE215: ['tolerance.sum'],
  PE317: ['weights.waivesSatisfaction'],
  PE402: ['weights'],
  PE409: [...SCORING, 'overAchievement.hintAt'],
  PE410: SCORING,
  PE411: ['tolerance.score'],
  PE412: ['scoring.qualitativeMiddleFloor', 'tolerance.score'],
  PE413: ['tolerance.sum'],
  PE414: ['grade'],
  PE415: ['execution.totalCaps'],
  PE417: ['execution.reasonBelow'],
  PE501: ['execution.reasonBelow', 'execution.errorBelow'],
  PE503: ['execution.reasonBelow', 'scoring.approximateBand', 'scoring.strictComparison'],
  PE504: ['overAchievement.hintAt', 'overAchievement.reasonAt'],
  PE505: ['tolerance.score'],
  PE605: [...TEXT_MONEY, 'scoring.approximateBand'],
  PE606: TEXT_MONEY,
  PE607: [...TEXT_MONEY, 'scoring.approximateBand'],
  PE610: ['scoring.approximateBand'],
};

/** One setting of a profile: its path in the file, what it means, and what the national profile says. */
export interface RuleSetting {
  readonly path: string;
  readonly meaning: string;
  readonly byDefault: string;
}

function valueAt(path: string): unknown {
  let value: unknown = defaultProfile;
  for (const key of path.split('.')) {
    value =
      typeof value === 'object' && value !== null
        ? Object.entries(value).find(([name]) => name === key)?.[1]
        : undefined;
  }
  return value;
}

function shownDefault(path: string): string {
  const value = valueAt(path);
  if (path === 'weights') return defaultProfile.weights.name;
  if (path === 'grade') {
    const { excellent, good, fair } = defaultProfile.grade;
    return `${excellent} / ${good} / ${fair}`;
  }
  return String(value);
}

/** The settings of a profile that the rule of this code reads, in the order in which the page lists them. */
export function settingsOf(code: string, language: Language): readonly RuleSetting[] {
  return (SETTINGS_OF_RULE[code] ?? []).map((path) => ({
    path,
    meaning: SETTING_WORDS[path]?.[language] ?? path,
    byDefault: shownDefault(path),
  }));
}

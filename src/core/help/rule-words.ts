import type { Language, Severity } from '../finding/finding';
import type { Family } from '../form/family';
import type { Rule, Text } from '../rules/rule';

/** 级别 in words. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Text>> = {
  error: { 'zh-CN': '错误', en: 'error' },
  warning: { 'zh-CN': '警告', en: 'warning' },
  info: { 'zh-CN': '提示', en: 'hint' },
};

/** What the product does about a finding of the rule. */
export const FIX_WORDS: Readonly<Record<Rule['fixLevel'], Text>> = {
  none: { 'zh-CN': '只报告', en: 'reports only' },
  suggest: { 'zh-CN': '给出建议，逐格确认', en: 'suggests, you confirm cell by cell' },
  safe: { 'zh-CN': '可一键修正', en: 'one click, safe' },
};

/** 表种, as the users call the families. */
export const FAMILY_WORDS: Readonly<Record<Family, Text>> = {
  'target-declaration': { 'zh-CN': '绩效目标申报表', en: 'target declaration' },
  'transfer-self-evaluation': { 'zh-CN': '转移支付绩效自评表', en: 'transfer-payment self-evaluation' },
  'project-self-evaluation': { 'zh-CN': '项目支出绩效自评表', en: 'project self-evaluation' },
  'department-self-evaluation': { 'zh-CN': '部门整体绩效自评表', en: 'department self-evaluation' },
  'department-target': { 'zh-CN': '部门整体绩效目标表', en: 'department targets' },
  'insurance-fund-self-evaluation': {
    'zh-CN': '社会保险基金绩效自评表',
    en: 'social-insurance fund self-evaluation',
  },
  scorecard: { 'zh-CN': '绩效评价评分表', en: 'evaluation scorecard' },
};

const ALL_FAMILIES: Text = { 'zh-CN': '全部表种', en: 'all families' };

/** The families that a rule judges, in words. */
export function familyWords(rule: Pick<Rule, 'families'>, language: Language): readonly string[] {
  return rule.families === 'all'
    ? [ALL_FAMILIES[language]]
    : rule.families.map((family) => FAMILY_WORDS[family][language]);
}

/** When the rule speaks: while typing in a row, or when the whole sheet is checked. */
export const TIMING_WORDS: Readonly<Record<'inline' | 'on-demand', Text>> = {
  inline: { 'zh-CN': '实时校验时逐格检查，一键校验时也检查', en: 'while typing, and when you check' },
  'on-demand': { 'zh-CN': '一键校验时检查', en: 'when you check the sheet' },
};

/** The chapters of the catalogue, by the first digit of the code. */
export const CHAPTERS: readonly { readonly digit: string; readonly title: Text }[] = [
  { digit: '1', title: { 'zh-CN': '表式与识别', en: 'Structure and recognition' } },
  { digit: '2', title: { 'zh-CN': '资金与执行率', en: 'Funds and execution rate' } },
  { digit: '3', title: { 'zh-CN': '指标与指标值', en: 'Indicators and values' } },
  { digit: '4', title: { 'zh-CN': '分值与得分', en: 'Weights and scores' } },
  { digit: '5', title: { 'zh-CN': '原因说明与文字', en: 'Reasons and text' } },
  { digit: '6', title: { 'zh-CN': '前后一致与表间一致', en: 'Consistency' } },
  { digit: '7', title: { 'zh-CN': '说明与签章', en: 'Notes and sign-off' } },
];

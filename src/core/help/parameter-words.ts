import type { Language } from '../finding/finding';
import type { Text } from '../rules/rule';

/** What stands in for a parameter where a message is shown without a finding. */
const PARAMETER_WORDS: Readonly<Record<string, Text>> = {
  actual: { 'zh-CN': '表中值', en: 'found' },
  amount: { 'zh-CN': '金额', en: 'amount' },
  arithmetic: { 'zh-CN': '算式', en: 'arithmetic' },
  base: { 'zh-CN': '基数', en: 'base' },
  block: { 'zh-CN': '一级指标', en: 'block' },
  budget: { 'zh-CN': '预算数', en: 'budget' },
  cell: { 'zh-CN': '单元格', en: 'cell' },
  cells: { 'zh-CN': '单元格', en: 'cells' },
  column: { 'zh-CN': '列名', en: 'column' },
  columns: { 'zh-CN': '列名', en: 'columns' },
  count: { 'zh-CN': '个数', en: 'count' },
  date: { 'zh-CN': '日期', en: 'date' },
  difference: { 'zh-CN': '差额', en: 'difference' },
  executed: { 'zh-CN': '执行数', en: 'executed' },
  expected: { 'zh-CN': '应为值', en: 'expected' },
  first: { 'zh-CN': '前一处', en: 'first' },
  gap: { 'zh-CN': '相差', en: 'gap' },
  grade: { 'zh-CN': '等级', en: 'grade' },
  label: { 'zh-CN': '栏目', en: 'label' },
  labels: { 'zh-CN': '栏目', en: 'labels' },
  level1: { 'zh-CN': '一级指标', en: 'level 1' },
  level2: { 'zh-CN': '二级指标', en: 'level 2' },
  limit: { 'zh-CN': '界限', en: 'limit' },
  name: { 'zh-CN': '指标名称', en: 'indicator' },
  parts: { 'zh-CN': '各分项', en: 'parts' },
  period: { 'zh-CN': '期间', en: 'period' },
  points: { 'zh-CN': '分值', en: 'points' },
  rate: { 'zh-CN': '执行率', en: 'rate' },
  reason: { 'zh-CN': '原因', en: 'reason' },
  rows: { 'zh-CN': '各行', en: 'rows' },
  score: { 'zh-CN': '得分', en: 'score' },
  second: { 'zh-CN': '后一处', en: 'second' },
  sum: { 'zh-CN': '合计', en: 'sum' },
  table: { 'zh-CN': '表中数', en: 'figure of the table' },
  target: { 'zh-CN': '指标值', en: 'target' },
  text: { 'zh-CN': '文字', en: 'text' },
  title: { 'zh-CN': '表名', en: 'title' },
  total: { 'zh-CN': '合计', en: 'total' },
  unit: { 'zh-CN': '单位', en: 'unit' },
  value: { 'zh-CN': '值', en: 'value' },
  values: { 'zh-CN': '各值', en: 'values' },
  weight: { 'zh-CN': '分值', en: 'weight' },
  whole: { 'zh-CN': '总数', en: 'whole' },
  words: { 'zh-CN': '文字', en: 'words' },
  year: { 'zh-CN': '年度', en: 'year' },
};

/** A message as it is read without a finding: each `{parameter}` as 〈what stands there〉, or `…`. */
export function withoutParameters(text: string, language: Language): string {
  return text.replace(/\{([A-Za-z][A-Za-z0-9]*)\}/g, (_, name: string) => {
    const word = Object.hasOwn(PARAMETER_WORDS, name) ? PARAMETER_WORDS[name]?.[language] : undefined;
    return word === undefined ? '…' : `〈${word}〉`;
  });
}

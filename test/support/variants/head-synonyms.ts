/** Other heads that published sheets give the same columns. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  level1: ['一级\n指标', '一级指标名称', '一级指标及分值'],
  level2: ['二级\n指标', '二级指标名称', '二级指标'],
  level3: ['三级指标名称', '三级指标（指标内容）', '指标内容'],
  target: [
    '年度目标值',
    '预期指标值',
    '年初设定值',
    '计划完成值',
    '绩效指标值',
    '指标值（包含数字及文字描述）',
    '全年目标值',
    '预期目标值',
  ],
  actual: [
    '实际完成情况',
    '全年完成情况',
    '年度实际完成值',
    '指标完成情况',
    '自评完成值',
    '实际完成指标值',
    '完成指标值',
    '年末实际完成值',
  ],
  weight: ['标准分值', '指标权重', '权重（分）', '分值权重', '标准分', '指标分值'],
  score: ['自评得分', '自评分', '实际得分', '单位自评得分', '指标得分', '评价得分'],
  reason: [
    '未完成原因及下一步改进措施',
    '偏差原因分析及整改措施',
    '未完成原因分析及改进措施',
    '偏差原因',
    '扣分原因及改进措施',
    '原因分析及拟采取的改进措施',
  ],
  operator: ['计算符号', '指标方向', '运算符号'],
  unit: ['计量单位', '单位', '指标单位'],
  fundWeight: ['权重', '标准分', '分值（10分）', '参考分值'],
  fundScore: ['自评得分', '执行率得分', '实际得分'],
  budgetInitial: ['年初预算', '年初预算金额', '年初批复预算数'],
  budget: ['调整后预算数', '全年预算数（A）', '全年（调整）预算数', '调整预算数'],
  executed: ['实际支出', '全年执行数（B）', '预算执行数', '全年支出数', '实际执行数'],
  rate: ['预算执行率', '执行率（B/A）', '执行率（%）', '预算执行率（B/A）'],
};

/** The head of a column in other words; `choice` null keeps the layout's own. */
export function headInOtherWords(role: string, text: string, choice: number | null): string {
  const options = SYNONYMS[role];
  if (choice === null || !options || text === '') return text;
  return options[(choice + role.length) % options.length] ?? text;
}

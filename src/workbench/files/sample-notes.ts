/** What each sample shows, in one line, by its file name. */
export const SAMPLE_NOTES: Readonly<Record<string, string>> = {
  '绵阳-2020-转移支付区域绩效目标自评表.xlsx': '三张转移支付自评表：资金执行率、文字与指标值对照',
  '巴楚-2020-社保基金绩效自评表.xlsx': '带分值和得分：计算得分、总分与等级',
  '东川-2019-绩效评价报告.xlsx': '评价报告的评分表：指标、分值、评价得分',
  '江阴-2019-绩效目标与标准值表.xlsx': '绩效目标与标准值：只有目标，没有完成值',
  '阳谷-2020-预算绩效目标申报表.xlsx': '预算阶段的目标申报表：指标是否齐全、可衡量',
};

/** The line for a sample; empty for one that has none. */
export function sampleNote(name: string): string {
  return SAMPLE_NOTES[name.normalize('NFC')] ?? '';
}

/** Wordings by which a province's own layout is known: all of `labels` must stand in the form (normalised). */
export interface RegionSignature {
  readonly region: string;
  readonly labels: readonly RegExp[];
  /** Published form or seed that shows it (rule book 1.4). */
  readonly source: string;
}

export const REGION_SIGNATURES: readonly RegionSignature[] = [
  { region: '四川', labels: [/^报表编号:?51/], source: '青神' },
  { region: '四川', labels: [/^项目年度目标完成情况$/, /^项目实施内容及过程概述$/], source: '青神, 大英' },
  { region: '四川', labels: [/财政专户管理资金/, /^调整后预算数/], source: '青神, 大英' },
  { region: '湖北', labels: [/^年度绩效目标1/, /^年初目标值/], source: '黄冈' },
  { region: '湖北', labels: [/得分\(20分\*执行率\)/], source: '黄冈' },
  { region: '湖北', labels: [/^年度财政资金总额$/, /^年初目标值/], source: '黄冈' },
  { region: '重庆', labels: [/^自评总分/, /^执行率权重$/], source: '重庆' },
  { region: '重庆', labels: [/^执行率得分/, /^全年\(?调整\)?绩效目标/], source: '重庆' },
  { region: '重庆', labels: [/^得分系数/, /^是否核心指标/], source: '重庆' },
  { region: '贵州', labels: [/^部门\(单位\)总体资金/, /^得分计算方法$/], source: '绥阳' },
  { region: '宁夏', labels: [/^参考分值$/, /^财政审定得分$/], source: '银川' },
  { region: '山东', labels: [/^测算依据及说明$/, /^项目申报的可行性和必要性$/], source: 'S003' },
  { region: '江苏', labels: [/影响力目标$/, /投入和管理目标$/], source: 'S000' },
  { region: '新疆', labels: [/^社会保险基金预算支出部门$/, /^预期指标值/], source: 'S004' },
];

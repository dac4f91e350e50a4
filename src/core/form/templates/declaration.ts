import { DECLARATION_NOTES } from './standard-notes';
import type { FormTemplate } from './template';

/** 项目支出绩效目标申报表: targets and weights, no actuals. */
export const DECLARATION_TEMPLATE: FormTemplate = {
  kind: 'declaration',
  name: '项目支出绩效目标申报表',
  source: '民政部门公开的绩效目标申报表参考样式；分值按财预〔2020〕10号',
  orientation: 'portrait',
  columnWidths: [8, 14, 20, 28, 18, 9],
  rows: `
#项目支出绩效目标申报表 | < | < | < | < | <
~（{year}年度） | < | < | < | < | <
项目名称 | < |  | < | < | <
主管部门 | < |  | 实施单位 |  | <
项目负责人 | < |  | 联系电话 |  | <
项目资金（万元） | < | 年度资金总额 | =IF(COUNT(D7:D9)=0,"",SUM(D7:D9)) | < | <
^ | ^ | 其中：财政拨款 |  | < | <
^ | ^ | 上年结转资金 |  | < | <
^ | ^ | 其他资金 |  | < | <
年度总体目标 | < |  | < | < | <
绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 分值
^ | 产出指标⏎（50分） | 数量指标 |  |  | 20
^ | ^ | 质量指标 |  |  | 10
^ | ^ | 时效指标 |  |  | 10
^ | ^ | 成本指标 |  |  | 10
^ | 效益指标⏎（30分） | 经济效益指标 |  |  | 10
^ | ^ | 社会效益指标 |  |  | 10
^ | ^ | 生态效益指标 |  |  | 5
^ | ^ | 可持续影响指标 |  |  | 5
^ | 满意度指标⏎（10分） | 服务对象满意度指标 |  |  | 10
合计 | < | < | < | < | =SUM(F12:F20)`,
  notes: DECLARATION_NOTES,
};

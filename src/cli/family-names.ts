import type { Family } from '../core/form/family';

/** 表种, as the users call the families. */
export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  'target-declaration': '绩效目标申报表',
  'transfer-self-evaluation': '转移支付绩效自评表',
  'project-self-evaluation': '项目支出绩效自评表',
  'department-self-evaluation': '部门整体绩效自评表',
  'department-target': '部门整体绩效目标表',
  'insurance-fund-self-evaluation': '社会保险基金绩效自评表',
  scorecard: '绩效评价评分表',
};

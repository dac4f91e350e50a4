import type { WorkbookPlan } from './plan';
import { S001_1 } from './s001-1';
import { S001_2 } from './s001-2';
import { S001_3 } from './s001-3';

/** Seed S001: 绵阳 2020, 转移支付区域绩效目标自评表, three forms (layout F2). */
export const S001: WorkbookPlan = {
  file: '绵阳-2020-转移支付区域绩效目标自评表.xlsx',
  sheets: [S001_1, S001_2, S001_3],
};

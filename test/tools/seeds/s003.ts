import type { WorkbookPlan } from './plan';
import { S003_1 } from './s003-1';
import { S003_2 } from './s003-2';
import { S003_3 } from './s003-3';

/** Seed S003: 阳谷 2020, 预算绩效目标申报表, three forms (layout F1a). */
export const S003: WorkbookPlan = {
  file: '阳谷-2020-预算绩效目标申报表.xlsx',
  sheets: [S003_1, S003_2, S003_3],
};

import type { Family } from '../family';

/** What makes a line the title of a form: it names the kind of sheet and ends like one. */
export const TITLE_PATTERNS: readonly RegExp[] = [
  /(?:绩效|自评).*(?:表|表格|评分卡|申报书|批复|体系)(?:[(][^()]*[)])*(?:之?[一二三四五六七八九十0-9]{0,2})$/,
  /(?:评价|考评).*(?:指标|评分|打分|得分).*(?:表|体系|标准)(?:[(][^()]*[)])*$/,
  /(?:评分表|评分标准表|指标体系(?:框架)?|打分表|得分表|自评价?表|评价表)(?:[(][^()]*[)])*$/,
  /(?:绩效目标|绩效自评|绩效评价|自评表|预算项目文本)(?:[(][^()]*[)])*$/,
];

/** The family that the words of a title tell; the first that fits wins (rule book 3). */
export const TITLE_FAMILIES: readonly { readonly family: Family; readonly pattern: RegExp }[] = [
  {
    family: 'insurance-fund-self-evaluation',
    pattern: /(?:社会保险|医疗保险|养老保险|失业保险|工伤保险|生育保险|社保)基金.*(?:自评|评价)/,
  },
  {
    family: 'scorecard',
    pattern:
      /(?:评分表|评分标准|打分表|指标体系(?:框架)?|评价指标表|得分表|评分细则|评价表)(?:[(][^()]*[)])*$/,
  },
  {
    family: 'department-self-evaluation',
    pattern: /(?:部门|单位).{0,8}整体.*(?:自评|评价|评分|完成情况|考评)/,
  },
  { family: 'department-self-evaluation', pattern: /整体支出.*(?:自评|评价|评分|考评)/ },
  { family: 'department-target', pattern: /(?:部门|单位).{0,8}整体/ },
  { family: 'department-target', pattern: /整体(?:支出)?绩效目标|^.{0,12}部门职责.{0,10}目标/ },
  { family: 'transfer-self-evaluation', pattern: /(?:转移支付|区域).*(?:自评|评价|完成情况)/ },
  { family: 'project-self-evaluation', pattern: /自评|完成情况|评价表/ },
  { family: 'target-declaration', pattern: /目标|申报|指标|项目文本/ },
];

/** Titles of scorecards whose object is a whole department keep the department's family when they are 自评表. */
export const SELF_EVALUATION_TITLE = /自评表/;

import type { Language } from '../finding/finding';
import type { CannotJudgeReason } from '../score/form-score';

type ReasonText = Readonly<Record<Language, string>>;

/** Why a figure cannot be judged, in words (rule book, section 8). */
const CANNOT_JUDGE_TEXTS: Readonly<Record<CannotJudgeReason, ReasonText>> = {
  'actual-missing': { 'zh-CN': '实际完成值为空', en: 'the actual value is blank' },
  'actual-column-missing': {
    'zh-CN': '表中没有实际完成值列',
    en: 'the form has no column for the actual value',
  },
  'target-missing': { 'zh-CN': '指标值为空', en: 'the target is blank' },
  'actual-text': {
    'zh-CN': '指标值是数字，实际完成值是文字',
    en: 'the target is a figure but the actual is text',
  },
  'target-text-actual-number': {
    'zh-CN': '指标值是文字，实际完成值是数字',
    en: 'the target is text but the actual is a figure',
  },
  'relative-no-base': {
    'zh-CN': '与上年比较，但没有给出上年数',
    en: 'measured against a prior year that is not given',
  },
  'approximate-outside': {
    'zh-CN': '“约”“左右”的指标值，偏离超出允许幅度',
    en: 'an approximate target missed by more than the band allows',
  },
  'cost-bare-number': {
    'zh-CN': '成本指标没有比较符，不知是上限还是定额',
    en: 'a cost target without a comparison: a ceiling or an exact amount',
  },
  'qualitative-no-grade': {
    'zh-CN': '定性指标没有选定档次或百分比',
    en: 'no grade or percent was chosen for a qualitative indicator',
  },
  'date-missed': {
    'zh-CN': '完成时间晚于要求，须人工评分',
    en: 'finished after the deadline; score it by hand',
  },
  'date-incomplete': { 'zh-CN': '时间值缺年份或月份', en: 'the date lacks its year or month' },
  'percent-ambiguous': {
    'zh-CN': '单位是 % 而数值小于 1，不知是 0.92% 还是 92%',
    en: 'a value below 1 with unit %: 0.92 % or 92 %',
  },
  'unit-unknown': { 'zh-CN': '单位不明，无法换算', en: 'the unit is unknown and cannot be converted' },
  'formula-error': { 'zh-CN': '单元格的公式出错', en: "the cell's formula gives an error" },
  'weight-missing': { 'zh-CN': '分值为空', en: 'the weight is blank' },
  'weight-column-missing': { 'zh-CN': '表中没有分值列', en: 'the form has no column for the weight' },
  'budget-blank': { 'zh-CN': '预算数为空', en: 'the budget is blank' },
  'budget-zero': { 'zh-CN': '预算数为 0，不能作除数', en: 'the budget is 0 and cannot be divided by' },
  'executed-blank': { 'zh-CN': '执行数为空', en: 'the executed amount is blank' },
  unreadable: { 'zh-CN': '单元格的内容不能读成数值', en: 'the cell cannot be read as a figure' },
  'shared-score': { 'zh-CN': '几行合用一个得分单元格', en: 'several rows share one score cell' },
};

/** Further reasons that rules give, for what cannot be judged and for what does not apply. */
const RULE_REASON_TEXTS: Readonly<Record<string, ReasonText>> = {
  'unit-not-stated': { 'zh-CN': '表中没有写明金额单位', en: 'the form does not state its money unit' },
  'column-missing': { 'zh-CN': '表中没有这一列', en: 'the form has no such column' },
  'no-parts': { 'zh-CN': '资金表没有分项', en: 'the fund block has no parts' },
  'no-funds': { 'zh-CN': '表中没有资金栏', en: 'the form has no fund block' },
  'no-rate': { 'zh-CN': '表中没有预算执行率', en: 'the form has no execution rate' },
  'no-execution-score': { 'zh-CN': '资金栏没有分值和得分', en: 'the fund block has no weight and score' },
  'one-budget-column': { 'zh-CN': '只有一列预算数', en: 'there is only one budget column' },
  'no-table': { 'zh-CN': '表中没有绩效指标', en: 'the form has no indicator table' },
  'parents-missing': {
    'zh-CN': '有指标缺少一级、二级指标',
    en: 'some rows lack their level 1 and 2 indicators',
  },
  'no-levels': { 'zh-CN': '指标表没有一级、二级指标列', en: 'the indicator table has no level columns' },
  'no-calculation': { 'zh-CN': '没有测算依据', en: 'there is no calculation basis' },
  'no-subprojects': { 'zh-CN': '没有子项目明细', en: 'there are no subprojects' },
  'no-identity': { 'zh-CN': '没有基本信息栏', en: 'there are no identity cells' },
  'no-amount': { 'zh-CN': '没有可核对的金额', en: 'there is no amount to compare' },
  'no-income-expense': {
    'zh-CN': '没有成套的收支结余数',
    en: 'income, expense and balance are not all given',
  },
  'no-note-set': {
    'zh-CN': '本表种、地区和年度没有收录标准注',
    en: 'no standard notes are kept for this family, region and year',
  },
  'no-sign-off': { 'zh-CN': '没有签章和审核意见栏', en: 'there are no cells to sign' },
  'no-contact': { 'zh-CN': '没有联系方式', en: 'there are no contact details' },
  'no-title': { 'zh-CN': '标题没有写出项目', en: 'the title names no project' },
  'no-project-name': { 'zh-CN': '没有填写项目名称', en: 'the project is not named' },
  'no-year': { 'zh-CN': '表中没有写明年度', en: 'the form does not state its year' },
  'no-filing-date': { 'zh-CN': '没有填报日期', en: 'there is no filing date' },
  'no-goals': {
    'zh-CN': '没有填写目标和完成情况',
    en: 'goals or what was done about them are not filled in',
  },
  'no-figures': { 'zh-CN': '文字中没有可核对的数字', en: 'the text holds no figure to compare' },
  'no-prior-amount': { 'zh-CN': '没有上年度金额', en: 'no amount of the year before is given' },
  'no-problems': { 'zh-CN': '没有指出问题', en: 'no problems are named' },
  'no-topic': {
    'zh-CN': '项目名称不属于已知的对照主题',
    en: 'the project is of no topic that the dictionary opposes to another',
  },
  'not-scored': { 'zh-CN': '本表种没有分值和得分', en: 'forms of this family are not scored' },
  unfilled: { 'zh-CN': '表格尚未填写', en: 'the form has not been filled in' },
  'points-in-labels': {
    'zh-CN': '分值写在类别标签里，没有逐行的分值',
    en: 'points stand in the group labels, not by row',
  },
  'year-running': {
    'zh-CN': '表中是年度中间的执行和完成情况，年度尚未结束',
    en: 'the form reports on a year that still runs',
  },
  'weights-in-percent': {
    'zh-CN': '分值是百分比，不是分数',
    en: 'weights are percents, not points',
  },
  'no-total': { 'zh-CN': '表中没有总分', en: 'the form has no total score' },
  'no-grade': { 'zh-CN': '表中没有评价等级', en: 'the form has no grade' },
  'score-missing': { 'zh-CN': '有指标没有得分', en: 'some rows have no score' },
  'rows-missing': {
    'zh-CN': '总分大于各部分分值之和，表中缺行或没有列出某一部分的分值',
    en: 'the total exceeds all points: rows, or the points of a part, are missing',
  },
  'spare-rows': {
    'zh-CN': '缺的分值在未填写的空类别行里',
    en: 'the missing points lie in groups that are not filled in',
  },
  'no-weight-pack': {
    'zh-CN': '表的构成与所选权重方案不同',
    en: 'the parts of the form are not those of the chosen weight pack',
  },
  'other-split': {
    'zh-CN': '分值不是预算执行率 10、绩效指标 90',
    en: 'points are not split 10 for execution and 90 for indicators',
  },
  'framework-unknown': {
    'zh-CN': '标题没有写明是项目还是部门整体',
    en: 'the title names neither a project nor a whole department',
  },
  'period-unknown': {
    'zh-CN': '没有写明项目期限，不知累计与年度金额是否应当相等',
    en: 'the period of the project is not stated, so total and annual amount may rightly be equal',
  },
  'one-form': {
    'zh-CN': '只有一张表，无从对照',
    en: 'there is only one form, and nothing to compare it with',
  },
  'not-a-report': { 'zh-CN': '不是评价报告', en: 'not a report' },
};

/** Reasons by key, in words. */
export const REASON_TEXTS: Readonly<Record<string, ReasonText>> = {
  ...CANNOT_JUDGE_TEXTS,
  ...RULE_REASON_TEXTS,
};

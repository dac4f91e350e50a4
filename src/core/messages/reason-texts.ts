import type { CannotJudgeReason } from '../score/form-score';

/** Why a figure cannot be judged, in words (rule book, section 8). */
const CANNOT_JUDGE_TEXTS: Readonly<Record<CannotJudgeReason, string>> = {
  'actual-missing': '实际完成值为空',
  'actual-column-missing': '表中没有实际完成值列',
  'target-missing': '指标值为空',
  'actual-text': '指标值是数字，实际完成值是文字',
  'target-text-actual-number': '指标值是文字，实际完成值是数字',
  'relative-no-base': '与上年比较，但没有给出上年数',
  'approximate-outside': '“约”“左右”的指标值，偏离超出允许幅度',
  'cost-bare-number': '成本指标没有比较符，不知是上限还是定额',
  'qualitative-no-grade': '定性指标没有选定档次或百分比',
  'date-missed': '完成时间晚于要求，须人工评分',
  'date-incomplete': '时间值缺年份或月份',
  'percent-ambiguous': '单位是 % 而数值小于 1，不知是 0.92% 还是 92%',
  'unit-unknown': '单位不明，无法换算',
  'formula-error': '单元格的公式出错',
  'weight-missing': '分值为空',
  'weight-column-missing': '表中没有分值列',
  'budget-blank': '预算数为空',
  'budget-zero': '预算数为 0，不能作除数',
  'executed-blank': '执行数为空',
  unreadable: '单元格的内容不能读成数值',
  'shared-score': '几行合用一个得分单元格',
};

/** Further reasons that findings give for what cannot be judged. Why a rule does not apply is told to nobody. */
const RULE_REASON_TEXTS: Readonly<Record<string, string>> = {
  'unit-not-stated': '表中没有写明金额单位',
  'parents-missing': '有指标缺少一级、二级指标',
  'no-year': '表中没有写明年度',
  'no-total': '表中没有总分',
  'score-missing': '有指标没有得分',
  'rows-missing': '总分大于各部分分值之和，表中缺行或没有列出某一部分的分值',
  'spare-rows': '缺的分值在未填写的空类别行里',
  'no-weight-pack': '表的构成与所选权重方案不同',
};

/** Reasons by key, in words. */
export const REASON_TEXTS: Readonly<Record<string, string>> = {
  ...CANNOT_JUDGE_TEXTS,
  ...RULE_REASON_TEXTS,
};

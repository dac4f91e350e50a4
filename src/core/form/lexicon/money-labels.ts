import type { MoneyEntry } from '../form';
import { compileLexicon, type LexiconEntry } from './lexicon';

/** Further money figures of a declaration (rule book 3.1 F1a, F1b, F1c). */
export type MoneyRole = MoneyEntry['role'];

export const MONEY_LABELS: readonly LexiconEntry<MoneyRole>[] = [
  {
    role: 'projectTotal',
    labels: [
      '项目总金额',
      '项目资金总额',
      '项目总预算',
      '项目总投资',
      '项目总投资额',
      '项目预算总额',
      '项目总经费',
      '实施期金额',
    ],
    patterns: ['^(?:中期|中长期|实施期|周期)(?:项目)?(?:资金|预算|金额)?(?:总额|总金额|总计|合计)$'],
  },
  {
    role: 'annual',
    labels: [
      '本年度项目金额',
      '年度财政拨款',
      '本年度预算金额',
      '本年度预算',
      '本年项目金额',
      '当年预算金额',
      '本年度申请金额',
      '年度预算金额',
      '年度申请金额',
      '本年预算金额',
      '年度项目金额',
      '项目年度预算',
      '项目当年预算',
      '项目本年预算',
    ],
  },
  {
    role: 'priorBudget',
    labels: ['上年度预算安排资金', '上年预算安排资金', '上年度预算数', '上年度预算金额', '上年预算数'],
    patterns: ['^(?:同名)?(?:项目)?上年度?预算(?:额|数|金额)$'],
  },
  {
    role: 'priorExecuted',
    labels: [
      '上年度项目实际使用资金',
      '上年度实际使用资金',
      '上年实际使用资金',
      '上年度执行数',
      '上年执行数',
      '上年度实际支出',
    ],
    patterns: ['^(?:同名)?(?:项目)?上年度?预算(?:执行|支出)(?:额|数|金额)$'],
  },
  { role: 'priorRate', labels: ['上年度资金使用率', '上年资金使用率', '上年度预算执行率', '上年度执行率'] },
  { role: 'priorProgress', labels: ['上年度项目完成进度', '上年项目完成进度', '上年度完成进度'] },
];

export const moneyLexicon = compileLexicon(MONEY_LABELS);

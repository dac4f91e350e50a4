import type { IndicatorClass as FormIndicatorClass } from '../../form/form';
import type { Text } from '../rule';

/** The classes of the self-evaluation and declaration forms; 决策, 管理 and 影响力 are of the evaluation reports. */
type IndicatorClass = Exclude<FormIndicatorClass, 'decision' | 'management' | 'influence' | 'unknown'>;

/** A kind of name that stands under the wrong class. */
export interface Misclassification {
  readonly id: string;
  /** The classes in which such a name is out of place. */
  readonly under: readonly IndicatorClass[];
  /** What gives it away: a rate as name, words in the name, a date as value, or no satisfaction in it. */
  readonly by: 'rate' | 'words' | 'date' | 'not-satisfaction';
  /** Words in the name, for `words`. */
  readonly words?: readonly string[];
  /** Words in the name that make it right after all. */
  readonly unless: readonly string[];
  /** Where it belongs. */
  readonly belongs: IndicatorClass;
  readonly reason: Text;
}

/**
 * Names that stand under the wrong 二级指标 (rule book 9.1). 实际完成率 under 数量, 及时率 under 时效 and 成本节约率 under 成本
 * are the national framework's own (财预〔2013〕53号) and therefore excepted.
 */
export const MISCLASSIFICATIONS: readonly Misclassification[] = [
  {
    id: 'rate-under-quantity',
    under: ['quantity'],
    by: 'rate',
    unless: ['实际完成率', '任务完成率', '计划完成率'],
    belongs: 'quality',
    reason: { 'zh-CN': '比率不是数量', en: 'a rate is no quantity' },
  },
  {
    id: 'rate-under-timeliness',
    under: ['timeliness'],
    by: 'rate',
    unless: [
      ...[
        '及时',
        '按时',
        '限内',
        '期内',
        '即时',
        '实时',
        '时间',
        '进度',
        '按期',
        '如期',
        '准时',
        '限时',
        '适时',
        '时限',
        '期限',
        '时效',
        '工期',
      ],
      ...[
        '当日',
        '当天',
        '当年',
        '当期',
        '年内',
        '定期',
        '按月',
        '按季',
        '按年',
        '逾期',
        '延期',
        '延误',
        '超时',
        '提前',
        '年底',
      ],
      ...[
        '月底',
        '月末',
        '年末',
        '季度',
        '开工',
        '完工',
        '竣工',
        '投产',
        '启动',
        '日内',
        '小时',
        '分钟',
        '天内',
        '快速',
        '足额',
        '计划',
      ],
    ],
    belongs: 'quality',
    reason: { 'zh-CN': '比率没有说明时间', en: 'a rate that says nothing of time' },
  },
  {
    id: 'date-under-benefit',
    under: ['social', 'economic', 'ecological'],
    by: 'date',
    unless: [],
    belongs: 'timeliness',
    reason: { 'zh-CN': '完成时间属于时效', en: 'a date of completion is timeliness' },
  },
  {
    id: 'burden-under-ecology',
    under: ['ecological'],
    by: 'words',
    words: ['费用负担', '医疗负担', '经济负担', '就医负担'],
    unless: [],
    belongs: 'social',
    reason: { 'zh-CN': '费用负担与生态无关', en: 'a burden of cost is no matter of ecology' },
  },
  {
    id: 'awareness-under-satisfaction',
    under: ['satisfaction'],
    by: 'words',
    words: ['知晓率', '知晓度', '知晓情况'],
    unless: ['满意'],
    belongs: 'social',
    reason: { 'zh-CN': '知晓率不是满意度', en: 'awareness is not satisfaction' },
  },
  {
    id: 'no-satisfaction',
    under: ['satisfaction'],
    by: 'not-satisfaction',
    unless: ['投诉', '评价', '口碑', '支持', '赞成', '认同', '接受度'],
    belongs: 'social',
    reason: { 'zh-CN': '不是对满意程度的调查', en: 'it does not measure satisfaction' },
  },
];

/** The usual 二级指标 of a class. */
export const CLASS_LABELS: Readonly<Record<IndicatorClass, string>> = {
  quantity: '数量指标',
  quality: '质量指标',
  timeliness: '时效指标',
  cost: '成本指标',
  economic: '经济效益指标',
  social: '社会效益指标',
  ecological: '生态效益指标',
  sustainable: '可持续影响指标',
  satisfaction: '服务对象满意度指标',
};

import { compileLexicon, type LexiconEntry } from './lexicon';

/** Labels of the whole indicator block; they may carry its points (`绩效指标（90分）`). */
export const INDICATOR_BLOCK_LABELS: readonly LexiconEntry<'block'>[] = [
  {
    role: 'block',
    labels: [
      '绩效指标',
      '年度绩效指标',
      '长期绩效指标',
      '中期绩效指标',
      '中长期绩效指标',
      '项目绩效指标',
      '指标',
      '绩效指标完成情况',
      '年度绩效指标完成情况',
      '年度绩效目标完成情况',
      '绩效目标完成情况',
      '指标完成情况',
      '整体绩效指标',
      '评价指标',
      '部门整体绩效指标',
      '实施期绩效指标',
      '绩效指标情况',
      '绩效指标体系',
      '年度绩效目标',
      '绩效目标',
      '年度指标',
      '自评指标',
      '核心绩效指标',
      '绩效指标自评',
      '分解目标',
      '目标分解',
      '绩效目标分解',
      '项目绩效目标分解',
    ],
    patterns: [
      '^(?:年度|长期|中期|中长期|实施期|项目|部门)?绩效(?:目标|指标)[0-9一二三四五六七八九十]{0,2}$',
    ],
  },
];

export const indicatorBlockLexicon = compileLexicon(INDICATOR_BLOCK_LABELS);

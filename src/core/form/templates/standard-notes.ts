/** The notes at the foot of a form, word for word. */
export interface StandardNotes {
  /** The document or form that the words are taken from. */
  readonly source: string;
  /** What stands before the first item (`注：`). */
  readonly lead: string;
  /** The items, each with its number. */
  readonly items: readonly string[];
}

/** N-TP-2020: the notes of the transfer form, as the seed prints them. */
export const TRANSFER_NOTES: StandardNotes = {
  source: '绵阳市医疗保障局 2020 年度转移支付区域绩效目标自评表',
  lead: '注：',
  items: [
    '1.其他资金包括与中央财政资金、地方财政资金共同投入到同一项目的自有资金、社会资金，以及以前年度的结转结余资金等。',
    '2.定量指标，地方各级主管部门对资金使用单位填写的实际完成值汇总时，绝对值直接累加计算，相对值按照资金额度加权平均计算。',
    '3.定性指标。资金使用单位分别按照100%-80%（含）、80%-60%（含）、60%-0%合理填写实际完成值，地方各级主管部门汇总时，按照资金额度加权平均计算。',
    '4.全年执行数是指按照国库集中支付制度要求，支付到商品和劳务供应者或者用款单位形成的实际支出。',
    '5.资金使用单位按项目填报，主管部门和财政部门汇总时按区域绩效目标填报。',
  ],
};

/** How each kind of indicator is scored and graded, in the words of 财预〔2020〕10号. */
const SCORING_ITEMS = [
  '定量指标与年初指标值相比，完成指标值的，记该指标所赋全部分值；对完成值高于指标值较多的，要分析原因，如果是由于年初指标值设定明显偏低造成的，要按照偏离度适度调减分值；未完成指标值的，按照完成值与指标值的比例记分。',
  '定性指标分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照该指标对应分值区间100-80%（含）、80-60%（含）、60-0%合理确定分值。',
  '总分为100分：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。',
] as const;

/** 项目支出绩效自评表. */
export const PROJECT_NOTES: StandardNotes = {
  source: '财预〔2020〕10号《项目支出绩效评价管理办法》',
  lead: '注：',
  items: [
    '1.预算执行率=全年执行数÷全年预算数，该项得分=分值×预算执行率，最高不超过分值。',
    `2.${SCORING_ITEMS[0]}`,
    `3.${SCORING_ITEMS[1]}`,
    `4.${SCORING_ITEMS[2]}`,
  ],
};

/** 部门整体支出绩效自评表: the same rule, and what its fund rows take in. */
export const DEPARTMENT_NOTES: StandardNotes = {
  source: '财预〔2020〕10号《项目支出绩效评价管理办法》；绥阳县太白镇部门整体支出绩效自评表的资金栏目',
  lead: '注：',
  items: [
    '1.总体资金包括部门（单位）全年的基本支出、项目支出和其他支出；该项得分=分值×执行率，最高不超过分值。',
    `2.${SCORING_ITEMS[0]}`,
    `3.${SCORING_ITEMS[1]}`,
    `4.${SCORING_ITEMS[2]}`,
  ],
};

/** 项目支出绩效目标申报表: how a target is written, and where its weights come from. */
export const DECLARATION_NOTES: StandardNotes = {
  source: '民政部门公开的绩效目标申报表参考样式；分值按财预〔2020〕10号',
  lead: '注：',
  items: [
    '1.指标值写明比较符号、数值和计量单位，如≥90%、≥50个；定性指标写明要达到的程度。',
    '2.预算执行率和一级指标权重为：预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%；本表分值合计90分，其余10分在自评时按预算执行率记分。',
  ],
};

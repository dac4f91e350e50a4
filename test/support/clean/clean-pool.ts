import type { IndicatorClass } from '../../../src/core/form/form';
/** What an indicator measures; `rate` names keep the unit out of the name. */
export type CleanClass = Exclude<IndicatorClass, 'influence' | 'unknown'>;

/** A kind of indicator: a figure between two bounds with its unit and direction, a date, or words. */
export type CleanKind =
  | {
      readonly kind: 'figure';
      readonly name: string;
      readonly unit: string;
      readonly low: number;
      readonly high: number;
    }
  | {
      readonly kind: 'ceiling';
      readonly name: string;
      readonly unit: string;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'full'; readonly name: string }
  | { readonly kind: 'deadline'; readonly name: string }
  | { readonly kind: 'words'; readonly name: string; readonly words: string };

const figure = (name: string, unit: string, low: number, high: number): CleanKind => ({
  kind: 'figure',
  name,
  unit,
  low,
  high,
});
const ceiling = (name: string, unit: string, low: number, high: number): CleanKind => ({
  kind: 'ceiling',
  name,
  unit,
  low,
  high,
});
const full = (name: string): CleanKind => ({ kind: 'full', name });
const deadline = (name: string): CleanKind => ({ kind: 'deadline', name });
const words = (name: string, said: string): CleanKind => ({ kind: 'words', name, words: said });

/** Indicators as published sheets name them, by what they measure. */
export const CLEAN_POOL: Readonly<Record<CleanClass, readonly CleanKind[]>> = {
  quantity: [
    figure('改造农村公路里程', '公里', 10, 300),
    figure('培训基层干部人次', '人次', 100, 5000),
    figure('发放困难群众补助人数', '人', 200, 90000),
    figure('新建高标准农田面积', '万亩', 2, 40),
    figure('购置医疗设备数量', '台', 3, 120),
    figure('举办招聘会场次', '场', 4, 60),
    figure('维修校舍面积', '平方米', 600, 26000),
    figure('巡查河道次数', '次', 12, 240),
    figure('扶持企业数量', '家', 5, 160),
    figure('编制规划数量', '个', 1, 12),
    figure('免费接种疫苗剂次', '剂次', 900, 60000),
    figure('完成抽检批次', '批次', 60, 4000),
    figure('更换路灯数量', '盏', 80, 3000),
    figure('发放助学金人数', '人', 60, 4000),
  ],
  quality: [
    full('工程验收合格率'),
    full('补助资金发放准确率'),
    figure('设备完好率', '%', 90, 98),
    figure('培训考核合格率', '%', 85, 97),
    figure('抽检合格率', '%', 90, 98),
    figure('数据采集准确率', '%', 90, 99),
    full('资金使用合规率'),
  ],
  timeliness: [
    full('补助资金发放及时率'),
    figure('任务按期完成率', '%', 90, 98),
    deadline('项目完工时间'),
    deadline('资金拨付时间'),
    full('设备交付及时率'),
  ],
  cost: [
    ceiling('人均培训成本', '元/人', 200, 1800),
    ceiling('单位面积改造成本', '元/平方米', 300, 2600),
    ceiling('单台设备购置成本', '万元/台', 2, 90),
    ceiling('每公里养护成本', '万元/公里', 1, 30),
  ],
  economic: [
    figure('带动农户户均增收', '元', 300, 4000),
    figure('带动社会投资', '万元', 100, 9000),
    figure('新增产值', '万元', 200, 20000),
  ],
  social: [
    figure('受益群众人数', '人', 600, 200000),
    figure('政策知晓率', '%', 80, 95),
    figure('带动就业人数', '人', 20, 2000),
    words('公共服务能力', '有效提升'),
    words('群众生产生活条件', '明显改善'),
    figure('服务覆盖率', '%', 80, 96),
  ],
  ecological: [
    figure('污水处理率', '%', 80, 96),
    words('农村人居环境', '持续改善'),
    figure('空气质量优良天数比例', '%', 80, 95),
    words('区域生态环境', '有效改善'),
  ],
  sustainable: [
    words('长效管护机制', '健全'),
    figure('设施正常使用年限', '年', 5, 20),
    words('可持续发展能力', '不断增强'),
  ],
  satisfaction: [
    figure('受益群众满意度', '%', 85, 95),
    figure('服务对象满意度', '%', 85, 95),
    figure('参训人员满意度', '%', 85, 95),
  ],
  decision: [
    words('立项依据充分性', '充分'),
    words('立项程序规范性', '规范'),
    words('绩效目标合理性', '合理'),
    words('预算编制科学性', '科学'),
    words('资金分配合理性', '合理'),
  ],
  management: [
    words('管理制度健全性', '健全'),
    words('制度执行有效性', '有效'),
    full('资金到位率'),
    words('资金使用合规性', '合规'),
    words('财务管理规范性', '规范'),
    figure('固定资产利用率', '%', 90, 98),
  ],
};

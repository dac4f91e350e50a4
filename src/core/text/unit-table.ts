/** One measure of the table: how it is written, what it is measured in, and the factor between the two. */
export interface UnitEntry {
  readonly base: string;
  readonly scale: string;
  /** All spellings, as they read after normalising; the first is the usual one. */
  readonly names: readonly string[];
}

/** Units that convert into each other share a base. Months and years do not, so that each is printed as written. */
const MEASURES: readonly UnitEntry[] = [
  { base: '%', scale: '1', names: ['%', '个百分点', '百分点', '百分比', '个百分比', '个点'] },
  { base: '%', scale: '0.1', names: ['‰', '千分比', '千分点', '个千分点'] },
  { base: '元', scale: '1', names: ['元', '元人民币', '圆', '元整', '块', 'RMB'] },
  { base: '元', scale: '0.1', names: ['角'] },
  { base: '美元', scale: '1', names: ['美元', 'USD'] },
  { base: '港元', scale: '1', names: ['港元', '港币'] },
  { base: '欧元', scale: '1', names: ['欧元'] },
  { base: '人', scale: '1', names: ['人', '名', '位', '个人', '人员', '人口'] },
  { base: '米', scale: '1', names: ['米', 'm', '延米', '延长米'] },
  { base: '米', scale: '1000', names: ['公里', '千米', 'km', 'KM', 'Km'] },
  { base: '米', scale: '500', names: ['里', '华里'] },
  { base: '米', scale: '0.01', names: ['厘米', 'cm'] },
  { base: '米', scale: '0.001', names: ['毫米', 'mm'] },
  { base: '平方米', scale: '1', names: ['平方米', 'm2', '平米', '平方'] },
  { base: '平方米', scale: '1000000', names: ['平方公里', '平方千米', 'km2'] },
  { base: '亩', scale: '1', names: ['亩', '亩次'] },
  { base: '亩', scale: '15', names: ['公顷', 'hm2'] },
  { base: '亩', scale: '100', names: ['顷'] },
  { base: '立方米', scale: '1', names: ['立方米', 'm3', '立方', '方'] },
  { base: '公斤', scale: '1', names: ['公斤', '千克', 'kg', 'KG', 'Kg'] },
  { base: '公斤', scale: '1000', names: ['吨', 't'] },
  { base: '公斤', scale: '0.5', names: ['斤', '市斤'] },
  { base: '公斤', scale: '50', names: ['担'] },
  { base: '公斤', scale: '0.001', names: ['克', 'g'] },
  { base: '公斤', scale: '0.000001', names: ['毫克', 'mg'] },
  { base: '公斤', scale: '0.000000001', names: ['微克', 'μg', 'ug'] },
  { base: '℃', scale: '1', names: ['°C', '摄氏度'] },
  { base: '升', scale: '1', names: ['升', 'L'] },
  { base: '升', scale: '0.001', names: ['毫升', 'ml', 'mL'] },
  { base: '千瓦时', scale: '1', names: ['千瓦时', '度', 'kWh', 'KWh', 'kwh', 'KWH'] },
  { base: '千瓦', scale: '1', names: ['千瓦', 'kW', 'KW'] },
  { base: '千瓦', scale: '1000', names: ['兆瓦', 'MW'] },
  { base: 'GB', scale: '1', names: ['GB', 'G'] },
  { base: 'GB', scale: '1024', names: ['TB', 'T'] },
  { base: '秒', scale: '1', names: ['秒', '秒钟'] },
  { base: '分钟', scale: '1', names: ['分钟'] },
  { base: '小时', scale: '1', names: ['小时', '个小时', '钟头'] },
  { base: '天', scale: '1', names: ['天', '日', '个自然日', '自然日', '日历天'] },
  { base: '工作日', scale: '1', names: ['个工作日', '工作日', '个工作天'] },
  { base: '周', scale: '1', names: ['周', '个星期', '星期', '个周'] },
  { base: '月', scale: '1', names: ['个月', '月', '个月份'] },
  { base: '季度', scale: '1', names: ['季度', '个季度', '季'] },
  { base: '年', scale: '1', names: ['年', '周年', '个年度', '年度'] },
  { base: '学年', scale: '1', names: ['学年', '个学年'] },
  { base: '学期', scale: '1', names: ['学期', '个学期'] },
  { base: '学时', scale: '1', names: ['学时', '个学时'] },
  { base: '课时', scale: '1', names: ['课时', '个课时'] },
  { base: '岁', scale: '1', names: ['岁', '周岁'] },
  { base: '分', scale: '1', names: ['分'] },
  { base: '倍', scale: '1', names: ['倍'] },
  { base: '人次', scale: '1', names: ['人次', '人·次', '人(次)', '个人次'] },
  { base: '个', scale: '1', names: ['个'] },
  { base: '次', scale: '1', names: ['次', '次数'] },
];

/** Measure words that count things; each is its own base. */
const COUNTERS: readonly string[] = (
  '户 户次 家 家次 人日 人天 人月 人年 人份 人头 车次 航次 班次 床次 例次 场次 批次 批 起 例 件 件次 份 篇 座 处 套 场 期 期次 项 项次 ' +
  '台 台套 台班 台次 辆 架 艘 条 口 根 棵 株 只 头 头次 羽 羽次 匹 尾 盏 间 栋 幢 所 组 队 支 支队 班 节 课 学分 部 本 册 张 幅 ' +
  '片 门 款 种 类 级 道 段 层 面 点 站 站次 单 笔 宗 桩 趟 轮 轮次 届 回 遍 标段 床 张床 床位 路 眼 枚 把 副 对 双 堂 堂课 ' +
  '行政村 自然村 小区 院次 包 箱 瓶 袋 盒 桶 车 样 样次 批样 令 卷 页 字 幕 档 折 集 版 剂 剂次 网格 代 方面 个方面 指标 个指标'
).split(' ');

/** The table of known units: data, so that a new measure is a new line. */
export const UNIT_TABLE: readonly UnitEntry[] = [
  ...MEASURES,
  ...COUNTERS.map((name) => ({ base: name, scale: '1', names: [name] })),
];

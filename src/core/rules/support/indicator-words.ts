import * as z from 'zod/mini';
import { compactText } from '../../text/normalise';

const words = z.array(z.string().check(z.minLength(1)));

const indicatorWordsSchema = z.strictObject({
  /** The name measures a share of something. */
  ratio: words,
  /** Words that hold 率 and are no share. */
  notRatio: words,
  /** Words of a name that is in itself a measure: text cannot answer it (PE311). */
  countable: words,
  /** Endings of a name that say in what it is counted, so that no further unit is needed. */
  unitEndings: words,
  /** The name may pass 100 % (PE308). */
  unbounded: words,
  /** The name asks people what they think. */
  satisfaction: words,
  /** People who are asked; a name that ends so, under 满意度 with a percent, is a satisfaction indicator cut short. */
  audience: words,
  /** Less is better. */
  lessIsBetter: words,
  /** What may follow such a word at the end of a name (`事故发生率`); anything else deals with it (`投诉处理率`). */
  harmEndings: words,
  /** The name speaks of having less of it: then more is better again. */
  reducing: words,
  /** A fixed amount, neither floor nor ceiling. */
  fixedAmount: words,
  /** Any project may have such an indicator: two forms that share it were not copied from each other (PE315). */
  common: words,
});

/** What the words of an indicator's name say of its value (rule book 9.1). Data: a new word is a new entry. */
export const INDICATOR_WORDS = indicatorWordsSchema.parse({
  ratio: ['率', '比例', '比重', '占比', '百分比', '满意度', '结报比', '报销比'],
  notRatio: [
    ...['效率', '频率', '概率', '利率', '税率', '汇率', '费率', '速率', '功率', '分辨率', '斜率', '曲率'],
    ...['率先', '率领', '率队', '表率', '统率', '草率', '坦率'],
  ],
  countable: ['比例', '比率', '人次', '金额', '人数', '户数', '次数', '个数', '天数', '件数'],
  unitEndings: [
    ...[
      '数',
      '数量',
      '人次',
      '次',
      '场次',
      '批次',
      '户次',
      '车次',
      '台次',
      '频次',
      '名次',
      '排名',
      '学时',
      '课时',
      '工时',
    ],
    ...[
      '天',
      '月',
      '年',
      '年限',
      '期数',
      '倍',
      '指数',
      '得分',
      '分值',
      '评分',
      '等级',
      '品种',
      '种类',
      '年份',
      '学分',
      '总分',
    ],
  ],
  unbounded: [
    ...[
      '增长',
      '增幅',
      '增速',
      '增加',
      '提高',
      '提升',
      '上升',
      '同比',
      '环比',
      '执行率',
      '完成率',
      '完成比例',
      '超额',
    ],
    ...[
      '回报',
      '收益率',
      '利润率',
      '利税',
      '毛利',
      '投入产出',
      '周转',
      '负债率',
      '保障倍数',
      '拨备',
      '产能利用',
      '变化',
      '变动',
    ],
    ...['开工率', '达产率', '入学率', '保值增值', '增值率', '流动比率', '速动比率', '需求满足'],
  ],
  satisfaction: ['满意', '好评', '认可度', '认可率', '幸福感', '获得感'],
  audience: [
    ...[
      '群众',
      '居民',
      '职工',
      '学生',
      '家长',
      '师生',
      '教师',
      '农户',
      '贫困户',
      '住户',
      '用户',
      '客户',
      '企业',
      '单位',
      '部门',
    ],
    ...[
      '公众',
      '对象',
      '人员',
      '员工',
      '患者',
      '病人',
      '游客',
      '读者',
      '观众',
      '干部',
      '市民',
      '村民',
      '农民',
      '人口',
      '参保人',
    ],
    ...[
      '老人',
      '老年人',
      '残疾人',
      '官兵',
      '军人',
      '妇女',
      '儿童',
      '业主',
      '商户',
      '机构',
      '党员',
      '社会',
      '社会各界',
      '服务对象',
    ],
  ],
  lessIsBetter: [
    ...[
      '事故',
      '死亡',
      '伤亡',
      '变质',
      '投诉',
      '不良',
      '违规',
      '违法',
      '违纪',
      '损失',
      '能耗',
      '消耗',
      '排放',
      '发病',
      '受害',
    ],
    ...[
      '成灾',
      '逾期',
      '误差',
      '差错',
      '失业率',
      '辍学',
      '负债',
      '空置',
      '浪费',
      '超支',
      '流失',
      '虚报',
      '发生率',
      '发生数',
    ],
    ...[
      '发生次数',
      '发案',
      '信访',
      '舆情',
      '污染',
      '返贫',
      '缺勤',
      '故障',
      '复发',
      '感染率',
      '淘汰率',
      '漏报',
      '误报',
    ],
  ],
  harmEndings: [
    ...[
      '发生',
      '事件',
      '事故',
      '案件',
      '案例',
      '现象',
      '问题',
      '行为',
      '责任',
      '总',
      '起',
      '件',
      '人',
      '次',
      '数',
      '量',
      '率',
    ],
    ...['比例', '金额', '面积', '程度', '情况', '水平', '强度', '时间', '天', '投诉', '成本', '费用'],
  ],
  reducing: ['降低', '减少', '下降', '控制', '减轻', '遏制', '消除'],
  common: [
    ...[
      '及时',
      '合规',
      '规范',
      '合格',
      '完成',
      '到位',
      '准确',
      '覆盖率',
      '知晓',
      '执行',
      '满意',
      '成本',
      '资金',
      '预算',
      '持续',
    ],
    ...[
      '长效',
      '机制',
      '公共服务',
      '经济发展',
      '经济社会',
      '社会稳定',
      '社会和谐',
      '生态环境',
      '服务能力',
      '服务水平',
      '验收',
    ],
    ...[
      '发放',
      '支付',
      '拨付',
      '运转',
      '保障率',
      '达标',
      '投诉',
      '事故',
      '管理制度',
      '群众生活',
      '生产生活',
      '工作效率',
    ],
  ],
  fixedAmount: ['标准', '单价', '价格', '定额', '基数', '费率', '缴费', '工资', '补贴额', '每人', '人均'],
});

const has = (list: readonly string[], text: string) => list.some((word) => text.includes(word));
const ends = (list: readonly string[], text: string) => list.some((word) => text.endsWith(word));

/** The name without a unit or a note in brackets at its end: `参保人数（万人）` → `参保人数`. */
export function bareName(name: string): string {
  return compactText(name).replace(/\([^()]*\)$/, '');
}

/** What stands in the brackets at the end of a name (`单位缴费基数（%）` → `%`), or null. */
export function bracketOfName(name: string): string | null {
  return /\(([^()]{1,12})\)$/.exec(compactText(name))?.[1] ?? null;
}

function withoutNonRatios(name: string): string {
  let rest = compactText(name);
  for (const word of INDICATOR_WORDS.notRatio) rest = rest.replaceAll(word, '');
  return rest;
}

/** Does the name measure a share (率, 比例, 满意度 …), to be given in percent? */
export function isRatioName(name: string): boolean {
  return has(INDICATOR_WORDS.ratio, withoutNonRatios(name));
}

/** 率, 比率 or 比例 in the name, 满意度 and the like left out (PE316). */
export function isRateName(name: string): boolean {
  const rest = withoutNonRatios(name);
  return rest.includes('率') || rest.includes('比例');
}

/** Is the name in itself a measure (率, 比例, 人次, 金额 …), so that its target must be a figure (PE311)? */
export function isCountableName(name: string): boolean {
  return isRateName(name) || has(INDICATOR_WORDS.countable, compactText(name));
}

/** Does the name's ending say what is counted (人次, 次数, 批次 …)? */
export function carriesUnit(name: string): boolean {
  return ends(INDICATOR_WORDS.unitEndings, bareName(name));
}

/** May a percent under this name pass 100 (增长, 完成率 …)? */
export function mayPassHundred(name: string): boolean {
  return has(INDICATOR_WORDS.unbounded, compactText(name));
}

/** Does the name ask for satisfaction? */
export function asksSatisfaction(name: string): boolean {
  return has(INDICATOR_WORDS.satisfaction, compactText(name));
}

/** Is the name only the people who are asked (`受益群众`)? */
export function namesAudience(name: string): boolean {
  const bare = bareName(name);
  return bare.length <= 14 && !isRateName(bare) && ends(INDICATOR_WORDS.audience, bare);
}

const HARM = new RegExp(
  `(?:${INDICATOR_WORDS.lessIsBetter.join('|')})(?:${INDICATOR_WORDS.harmEndings.join('|')}){0,6}$`,
);

/** Is less better by the name's last words (事故发生率, 投诉数), and not about dealing with it (投诉处理率, 降低事故率)? */
export function lessIsBetter(name: string): boolean {
  return HARM.test(bareName(name)) && !has(INDICATOR_WORDS.reducing, compactText(name));
}

/** May any project have an indicator of this name (补助资金发放及时率, 促进地方经济发展)? */
export function isCommonName(name: string): boolean {
  return has(INDICATOR_WORDS.common, compactText(name));
}

/** Is the figure a fixed amount (标准, 单价 …), neither floor nor ceiling? */
export function isFixedAmount(name: string): boolean {
  // 高标准农田 and 标准化建设 are no amounts.
  return has(INDICATOR_WORDS.fixedAmount, compactText(name).replaceAll(/高标准|标准化/g, ''));
}

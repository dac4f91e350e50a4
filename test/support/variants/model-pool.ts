/** An indicator of the pool: a number with its unit, or words. `actual` is what was achieved. */
export interface PoolEntry {
  readonly name: string;
  readonly operator: string;
  /** The target's number as written; '' for words. */
  readonly number: string;
  readonly unit: string;
  readonly words: string;
  readonly actual: string;
}

const numeric = (
  name: string,
  operator: string,
  number: string,
  unit: string,
  actual: string,
): PoolEntry => ({
  name,
  operator,
  number,
  unit,
  words: '',
  actual,
});

const worded = (name: string, words: string, actual: string): PoolEntry => ({
  name,
  operator: '定性',
  number: '',
  unit: '',
  words,
  actual,
});

export const PROJECTS: readonly string[] = [
  '农村人居环境整治补助资金',
  '义务教育薄弱环节改善与能力提升',
  '高标准农田建设项目（二期）',
  '城市生活垃圾分类专项经费',
  '困难群众救助补助资金',
  '乡镇卫生院设备购置',
  '森林防火能力建设',
  '中小河流治理工程',
  '公共图书馆免费开放补助',
  '智慧法院信息化运维',
];

export const DEPARTMENTS: readonly string[] = [
  '清河县农业农村局',
  '赣州市教育局',
  '阿勒泰地区财政局',
  '海口市水务局',
  '锦州市卫生健康委员会',
  '呼伦贝尔市林业和草原局',
];

export const UNITS: readonly string[] = [
  '清河县农业技术推广中心',
  '赣州市第三中学',
  '阿勒泰地区布尔津县林业局',
  '海口市南渡江管理处',
  '锦州市中心医院',
];

export const CONTACTS: readonly string[] = ['李某', '王某', '张某某', '赵某'];

export const GOALS: readonly { readonly expected: string; readonly actual: string }[] = [
  {
    expected: '目标1：完成整治村庄30个；\n目标2：群众满意度达到90%以上。',
    actual: '1.已完成整治村庄31个；\n2.群众满意度93%。',
  },
  {
    expected: '保障全年正常运转，完成设备购置并投入使用，提升公共服务水平。',
    actual: '设备购置已完成并投入使用，全年运转正常。',
  },
  {
    expected: '改善办学条件，新增校舍面积1200平方米，惠及学生2600人。',
    actual: '新增校舍面积1200平方米，惠及学生2588人。',
  },
];

/** Names and values as published sheets have them, by what they measure. */
export const INDICATORS = {
  quantity: [
    numeric('整治村庄数量', '≥', '30', '个', '31'),
    numeric('购置设备台数', '=', '12', '台', '12'),
    numeric('培训人次', '≥', '500', '人次', '486'),
    numeric('新增校舍面积', '≥', '1200', '平方米', '1200'),
    numeric('管护面积', '≥', '8.5', '万亩', '8.5'),
    numeric('举办活动场次', '≥', '6', '场', '9'),
    numeric('发放补助人数', '=', '2310', '人', '2310'),
  ],
  quality: [
    numeric('工程验收合格率', '=', '100', '%', '100'),
    numeric('设备验收合格率', '≥', '98', '%', '100'),
    numeric('补助对象认定准确率', '≥', '95', '%', '97.5'),
    worded('资金使用合规性', '符合规定', '符合规定'),
  ],
  timeliness: [
    numeric('补助资金发放及时率', '=', '100', '%', '100'),
    worded('项目完成时间', '12月底前完成', '按期完成'),
    numeric('任务按期完成率', '≥', '95', '%', '96'),
  ],
  cost: [
    numeric('项目总成本', '≤', '320', '万元', '318.6'),
    numeric('人均培训成本', '≤', '400', '元/人', '380'),
    worded('单位造价控制', '不超过批复概算', '未超概算'),
  ],
  economic: [
    numeric('带动农户增收', '≥', '800', '元', '905'),
    worded('促进地方经济发展', '有效促进', '达成预期指标'),
  ],
  social: [
    worded('提升公共服务能力', '明显提升', '明显提升'),
    numeric('政策知晓率', '≥', '90', '%', '92'),
    numeric('受益群众人数', '≥', '15000', '人', '15230'),
    worded('改善群众生产生活条件', '效果明显', '部分达成预期指标并具有一定效果'),
  ],
  ecological: [
    worded('改善农村生态环境', '持续改善', '达成预期指标'),
    numeric('森林覆盖率提高', '≥', '0.5', '%', '0.6'),
  ],
  sustainable: [worded('长效管护机制', '健全', '健全'), worded('持续发挥作用期限', '长期', '长期')],
  satisfaction: [
    numeric('受益群众满意度', '≥', '90', '%', '93'),
    numeric('师生满意度', '≥', '85', '%', '91'),
    numeric('服务对象投诉率', '≤', '5', '%', '1'),
  ],
  decision: [
    worded('立项依据充分性', '充分', '充分'),
    worded('立项程序规范性', '规范', '规范'),
    worded('绩效目标合理性', '合理', '合理'),
    worded('绩效指标明确性', '明确', '较明确'),
  ],
  process: [
    numeric('资金到位率', '=', '100', '%', '100'),
    numeric('预算执行率', '≥', '95', '%', '97'),
    worded('管理制度健全性', '健全', '健全'),
    worded('制度执行有效性', '有效', '有效'),
    numeric('固定资产利用率', '≥', '90', '%', '100'),
  ],
} satisfies Readonly<Record<string, readonly PoolEntry[]>>;

import type { Text } from '../../rules/rule';

/** Headings and fixed words of the help page. */
export const PAGE_WORDS = {
  title: { 'zh-CN': '绩效自评助手：使用说明与规则', en: 'Performance self-check: guide and rules' },
  contents: { 'zh-CN': '目录', en: 'Contents' },
  table: { 'zh-CN': '全部规则', en: 'All rules' },
  rules: { 'zh-CN': '逐条说明', en: 'Rule by rule' },
  profiles: { 'zh-CN': '方案：各地的权重和标准', en: 'Profiles: weights and thresholds by region' },
  notes: { 'zh-CN': '标准说明', en: 'Standard notes' },
  code: { 'zh-CN': '代码', en: 'Code' },
  name: { 'zh-CN': '名称', en: 'Name' },
  severity: { 'zh-CN': '级别', en: 'Severity' },
  fix: { 'zh-CN': '修正', en: 'Fix' },
  families: { 'zh-CN': '适用', en: 'Applies to' },
  timing: { 'zh-CN': '时机', en: 'When' },
  why: { 'zh-CN': '为什么', en: 'Why' },
  basis: { 'zh-CN': '依据', en: 'Basis' },
  failing: { 'zh-CN': '不合规的例子', en: 'Fails' },
  passing: { 'zh-CN': '合规的例子', en: 'Passes' },
  problem: { 'zh-CN': '问题', en: 'Problem' },
  advice: { 'zh-CN': '怎么改', en: 'What to do' },
  settings: { 'zh-CN': '可调整的设置', en: 'Settings' },
  severitySetting: {
    'zh-CN': '级别可在方案文件里改为 error、warning、info，或以 off 关闭：',
    en: 'A profile file may set the severity to error, warning or info, or switch the rule off:',
  },
  byDefault: { 'zh-CN': '默认', en: 'default' },
  profilesLead: {
    'zh-CN':
      '方案规定各部分权重、等级界线、算法和允许误差。工具按表的版式和分值判断用哪个方案，并说明理由；也可以自己选，或用 --profile 指定方案文件，例如 {"extends": "mof-2020", "severities": {"PE306": "off"}}。没有写的设置取自 extends 所指的方案。',
    en: 'A profile holds weights, grade bounds, formulas and tolerances. The likely one is taken from the sheet and named; you may choose another, or give a file by --profile, such as {"extends": "mof-2020", "severities": {"PE306": "off"}}. Settings that the file leaves out come from the profile that it extends.',
  },
  profile: { 'zh-CN': '方案', en: 'Profile' },
  weights: { 'zh-CN': '权重', en: 'Weights' },
  source: { 'zh-CN': '出处', en: 'Source' },
  grades: { 'zh-CN': '优 / 良 / 中 的最低分', en: 'Lowest total of 优 / 良 / 中' },
  notesLead: {
    'zh-CN': '按表种、地区、年度和资金选用。比较时不计全角半角和空格；改动了文字的会提示。',
    en: 'Chosen by family, region, year and fund. Width and spaces do not count in a comparison; altered words are reported.',
  },
} as const satisfies Readonly<Record<string, Text>>;

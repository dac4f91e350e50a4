import type { Text } from '../rules/rule';

/** One step or fact of the guide. `code` is set as typed. */
export interface GuideEntry {
  readonly head: Text;
  readonly body: Text;
}

/** One part of the guide. */
export interface GuidePart {
  readonly id: string;
  readonly title: Text;
  readonly lead: Text;
  readonly entries: readonly GuideEntry[];
}

/** 怎样使用, in a page: the add-in, the command, and how to read a finding. */
export const GUIDE: readonly GuidePart[] = [
  {
    id: 'add-in',
    title: { 'zh-CN': '在 Excel 里使用', en: 'In Excel' },
    lead: {
      'zh-CN':
        '功能区“绩效自评”上每个按钮做一件事。凡是要写入的，都先列出“原值 → 新值”，确认后才写，写后可以撤销。',
      en: 'Each button of the ribbon tab does one thing. Whatever is to be written is listed first, before → after; it is written when you confirm, and can be undone.',
    },
    entries: [
      {
        head: { 'zh-CN': '一键校验', en: 'Check' },
        body: {
          'zh-CN':
            '识别当前工作簿中的绩效表，按规则逐条检查，问题列在面板里并标在单元格上。点一条，光标就到那一格。',
          en: 'Recognises the performance sheets of the workbook and runs the rules; findings are listed in the pane and marked on the cells. Choosing one selects its cell.',
        },
      },
      {
        head: { 'zh-CN': '实时校验', en: 'Live check' },
        body: {
          'zh-CN': '打开后，填完一格就检查这一行；不改动你的数据有效性和批注。',
          en: 'While it is on, the row is checked as soon as a cell is filled in. Your own validation and comments stay as they are.',
        },
      },
      {
        head: { 'zh-CN': '计算执行率、计算得分、总分与等级', en: 'Rates, scores, total and grade' },
        body: {
          'zh-CN':
            '写入的是 Excel 自己的公式，别人没有本工具也能重算。算不出的写明“无法判定”和原因，不猜满分。',
          en: 'Native formulas are written, which recompute without the add-in. What cannot be computed says so, with the reason; full marks are never guessed.',
        },
      },
      {
        head: { 'zh-CN': '插入标准说明、新建标准表', en: 'Insert notes, new form' },
        body: {
          'zh-CN': '把表种、地区和年度对应的标准说明插到表下，不重复、不覆盖；或新建一张空白标准表。',
          en: 'Puts the standard notes of the family, region and year below the form, never twice and over nothing; or starts a blank standard form.',
        },
      },
      {
        head: { 'zh-CN': '清除标记', en: 'Clear marks' },
        body: {
          'zh-CN': '去掉本工具加的全部标记，不留痕迹；你自己的格式不动。',
          en: 'Removes every mark of this product and nothing else.',
        },
      },
    ],
  },
  {
    id: 'finding',
    title: { 'zh-CN': '怎样看一条结果', en: 'How to read a finding' },
    lead: {
      'zh-CN': '每条结果都有规则代码、单元格、问题、依据和怎么改，并写出参与计算的数。',
      en: 'Each finding has a code, its cells, the problem, the basis and the remedy, with the figures that were used.',
    },
    entries: [
      {
        head: { 'zh-CN': '错误、警告、提示', en: 'Error, warning, hint' },
        body: {
          'zh-CN': '错误是审核时会退回的；警告多半要改或要说明；提示供参考。',
          en: 'An error is what a sheet comes back for; a warning mostly needs a change or a reason; a hint is for your judgement.',
        },
      },
      {
        head: { 'zh-CN': '无法判定', en: 'Cannot judge' },
        body: {
          'zh-CN': '缺少判断所需的数（如没有完成值、没有上年数），规则既不算通过也不算错误，说明缺什么。',
          en: 'A figure that the rule needs is missing; it neither passes nor fails, and says what is missing.',
        },
      },
      {
        head: { 'zh-CN': '忽略（命令中称豁免）', en: 'Waiver' },
        body: {
          'zh-CN': '确有理由的，按“忽略”写明理由和填写人后不再提示，随工作簿保存；没有用到的会提醒删除。',
          en: 'A finding that is accepted for a reason is silenced by rule, cell, reason, author and date; waivers that meet nothing are reported.',
        },
      },
    ],
  },
  {
    id: 'command',
    title: { 'zh-CN': '成批使用：jixiao 命令', en: 'In bulk: the command jixiao' },
    lead: {
      'zh-CN':
        '给一个文件或一个文件夹（.xlsx、.xlsm、.xls）。原文件从不改动，结果存成副本。退出码：0 没有错误级问题，1 有，2 命令没能完成。',
      en: 'Takes files or folders (.xlsx, .xlsm, .xls). An input file is never changed; results go into a copy. Exit status: 0 no error, 1 errors, 2 the command could not do its work.',
    },
    entries: [
      {
        head: { 'zh-CN': 'jixiao check 收到的表/', en: 'jixiao check FOLDER/' },
        body: {
          'zh-CN':
            '逐个校验，列出问题、依据、改法。--format json 给程序读；--baseline 基线.json 只列新出现的问题；--waivers 豁免.json；--profile 方案。',
          en: 'Checks each file. --format json for programs; --baseline FILE lists only what is new; --waivers FILE; --profile PROFILE.',
        },
      },
      {
        head: { 'zh-CN': 'jixiao inspect 自评表.xlsx', en: 'jixiao inspect FILE.xlsx' },
        body: {
          'zh-CN': '识别出了什么表、各栏目在哪个单元格。',
          en: 'What was recognised, and in which cell.',
        },
      },
      {
        head: { 'zh-CN': 'jixiao score 自评表.xlsx -o 结果.xlsx', en: 'jixiao score FILE.xlsx -o OUT.xlsx' },
        body: {
          'zh-CN': '预算执行率、各指标得分、总分和等级；-o 把公式写进副本。',
          en: 'Rates, indicator scores, total and grade; -o writes the formulas into a copy.',
        },
      },
      {
        head: { 'zh-CN': 'jixiao notes 自评表.xlsx -o 结果.xlsx', en: 'jixiao notes FILE.xlsx -o OUT.xlsx' },
        body: { 'zh-CN': '把标准说明插进副本。', en: 'Inserts the standard notes in a copy.' },
      },
      {
        head: { 'zh-CN': 'jixiao fix 自评表.xlsx -o 结果.xlsx', en: 'jixiao fix FILE.xlsx -o OUT.xlsx' },
        body: {
          'zh-CN': '把可以放心修正的改好，存成副本；要逐格确认的不动。',
          en: 'Applies the safe fixes in a copy; what needs a decision is left alone.',
        },
      },
      {
        head: { 'zh-CN': 'jixiao rules PE202', en: 'jixiao rules PE202' },
        body: {
          'zh-CN': '一条规则查什么、依据什么、怎么改；不写代码列出全部；--html 文件 存出本页。',
          en: 'What a rule checks, on what basis, how to fix it; without a code, all of them; --html FILE writes this page.',
        },
      },
    ],
  },
];

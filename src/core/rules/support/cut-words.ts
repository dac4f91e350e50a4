/**
 * Fixed phrases of performance sheets. A text that ends on all but the last character of one was cut off there:
 * `…资助参加城乡居` (城乡居民), `…高于上` (高于上年), `贯彻落` (贯彻落实).
 */
const PHRASES: readonly string[] = [
  ...[
    '城乡居民',
    '城镇居民',
    '农村居民',
    '困难群众',
    '人民群众',
    '受益群众',
    '广大群众',
    '贫困人口',
    '服务对象',
  ],
  ...[
    '救助对象',
    '补助对象',
    '保障对象',
    '受益对象',
    '工作人员',
    '干部职工',
    '在职职工',
    '困难职工',
    '退役军人',
  ],
  ...[
    '医疗保险',
    '养老保险',
    '社会保险',
    '医疗保障',
    '社会保障',
    '住房保障',
    '基本保障',
    '财政资金',
    '专项资金',
  ],
  ...[
    '补助资金',
    '项目资金',
    '配套资金',
    '财政拨款',
    '财政补助',
    '预算执行',
    '绩效目标',
    '绩效指标',
    '绩效评价',
  ],
  ...[
    '建档立卡',
    '脱贫攻坚',
    '乡村振兴',
    '精准扶贫',
    '基础设施',
    '公共服务',
    '公共卫生',
    '生态环境',
    '人居环境',
  ],
  ...['社会效益', '经济效益', '生态效益', '可持续影响', '可持续发展', '高质量发展', '健康发展', '协调发展'],
  ...[
    '高于上年',
    '低于上年',
    '等于上年',
    '高于去年',
    '低于去年',
    '贯彻落实',
    '贯彻落地',
    '组织实施',
    '顺利实施',
  ],
  ...[
    '模拟运行',
    '正常运行',
    '平稳运行',
    '安全运行',
    '有效运行',
    '正常运转',
    '信息化建设',
    '能力建设',
    '制度建设',
  ],
  ...[
    '项目建设',
    '队伍建设',
    '满意度调查',
    '突发事件',
    '安全事故',
    '质量安全',
    '食品安全',
    '安全生产',
    '知识产权',
  ],
];

const CUT = new Set(PHRASES.map((phrase) => phrase.slice(0, -1)));
const LENGTHS = [...new Set([...CUT].map((cut) => cut.length))];

/** The fixed phrase that a text breaks off in, without its last character; null when it ends on a whole word. */
export function cutWordAtEnd(text: string): string | null {
  for (const length of LENGTHS) {
    const end = text.slice(-length);
    if (end.length === length && CUT.has(end)) return end;
  }
  return null;
}

/**
 * Characters that hardly ever end a phrase and that another character makes a word: 运(行), 落(实), 贯(彻). Only where
 * the same three characters go on elsewhere in the form is a text that ends on one taken for cut off.
 */
const BOUND = new Set('运落贯彻项绩覆筹宣稽扶拨履惠于或将把被且很更最');
/** Whole words that end on one of them. */
const WHOLE =
  /(?:[营货客转托水航清储搬海空陆春]运|[部院村坠回下角]落|[事款立分单各专强奖选逐一]项|[成业功]绩|[统自众]筹|帮扶|[划下调核预清]拨|[优实普受]惠|变更|火把|任何)$/u;

/** Does a text end on a character that hardly ends one? */
export function hardlyEnds(text: string): boolean {
  return BOUND.has(text.at(-1) ?? '') && !WHOLE.test(text);
}

/** Verbs that need an object behind them. */
const TRANSITIVE =
  '开展|进行|实施|加强|推进|提高|提升|完善|落实|保障|促进|组织|加大|做好|确保|实现|建立|健全';
/** The last characters of these verbs. */
const VERB_END = new RegExp(
  `[${[...new Set(TRANSITIVE.split('|').map((verb) => verb.slice(-1)))].join('')}]$`,
  'u',
);
/** A clause that names whom or what something is done to, and ends on the verb: `对医疗机构开展`. */
const TO_WHOM =
  /^(?:对(?![口外内接标照比于应策])|向|就|给予?|针对|围绕)\p{Script=Han}{2,20}(?:开展|进行|实施|加强)$/u;
/** A clause that is nothing but adverb and verb: `进一步加强`, `积极开展`. */
const BARE_VERB = new RegExp(
  `^(?:进一步|持续|继续|积极|大力|切实|深入|扎实|全面|不断|有效|着力|努力|及时|严格|逐步|稳步|加快|认真)(?:${TRANSITIVE})$`,
  'u',
);

/** Does the last clause of a normalised text break off behind a verb that wants an object? */
export function endsOnVerb(text: string): boolean {
  if (!VERB_END.test(text)) return false;
  const clause =
    text
      .slice(-30)
      .split(/[,、。;:!?()]/)
      .at(-1) ?? '';
  return TO_WHOM.test(clause) || (BARE_VERB.test(clause) && clause.length < text.length);
}

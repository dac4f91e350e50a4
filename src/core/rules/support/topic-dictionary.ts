/** One of several topics that exclude each other: a project is of one of them. */
export interface Topic {
  readonly id: string;
  /** Words in a project's name that show its topic. */
  readonly inName: RegExp;
  /** Words in its texts that only belong to the topic. */
  readonly inText: RegExp;
}

/**
 * Topics opposed to each other (rule book 9.1, PE604): words of another one in a text of a project were taken from
 * another form. A new subject is a new entry.
 */
export const TOPIC_GROUPS: readonly (readonly Topic[])[] = [
  [
    {
      id: '城乡居民',
      inName: /城乡居民|居民(?:基本)?医(?:疗保险|保)|居民养老|新农合/,
      inText: /城乡居民|居民(?:基本)?医(?:疗保险|保)|参保居民|新农合/,
    },
    {
      id: '城镇职工',
      inName: /城镇职工|职工(?:基本|大额|长期|生育)?(?:医|养老|长期护理)|机关事业单位养老/,
      inText: /城镇职工|职工(?:基本|大额)?医(?:疗保险|保)|参保职工|职工(?:基本)?养老保险/,
    },
  ],
  [
    { id: '医疗救助', inName: /医疗救助/, inText: /医疗救助/ },
    { id: '离休干部', inName: /离休/, inText: /离休(?:干部|人员)/ },
  ],
  [
    { id: '学前教育', inName: /学前|幼儿/, inText: /学前教育|幼儿园|在园幼儿/ },
    { id: '义务教育', inName: /义务教育|中小学|小学|初中/, inText: /义务教育|小学生|初中生/ },
    { id: '普通高中', inName: /普通高中|高中(?!等)/, inText: /普通高中|高中(?:生|学生|阶段)/ },
    { id: '中等职业教育', inName: /中等?职业|中职/, inText: /中等职业|中职(?:学校|学生)/ },
    {
      id: '高等教育',
      inName: /高等(?:教育|学校|院校)|高校|本科/,
      inText: /高等(?:教育|学校|院校)|在校大学生/,
    },
  ],
  [
    { id: '农田建设', inName: /农田/, inText: /农田|耕地/ },
    { id: '饮水安全', inName: /饮水|供水/, inText: /饮水安全|安全饮水|农村饮水|供水设施/ },
  ],
  [
    {
      id: '城市低保',
      inName: /城市(?:居民)?(?:最低生活保障|低保)/,
      inText: /城市(?:居民)?(?:最低生活保障|低保)/,
    },
    {
      id: '农村低保',
      inName: /农村(?:居民)?(?:最低生活保障|低保)/,
      inText: /农村(?:居民)?(?:最低生活保障|低保)/,
    },
  ],
  [
    { id: '药品监管', inName: /药品监管|两品一械/, inText: /药品抽(?:检|验)|药品不良反应/ },
    { id: '食品监管', inName: /食品(?:安全|监管)/, inText: /食品(?:抽检|安全)/ },
    { id: '特种设备', inName: /特种设备/, inText: /特种设备/ },
  ],
];

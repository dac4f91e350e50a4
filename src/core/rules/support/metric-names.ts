import { compactText } from '../../text/normalise';
import { remembered } from '../../text/remembered';
import { bareName } from './indicator-words';

/** Nouns of measure at the end of an indicator's name: the rest says what is measured. */
const MEASURE_NOUN =
  /(?:总)?(?:数量|个数|户数|人数|人口数|人次数?|次数|批次|面积|长度|里程|数目|规模|数额|金额|套数|台数|期数|场次|数)$/;
/** Words that end a whole name; a name without one was cut off. */
const WHOLE_NAME =
  /(?:率|度|比|数|量|额|面积|长度|里程|成本|标准|人次|时间|情况|程度|水平|能力|金|费|性|制度|机制)$/;
/** Words that narrow a measure to some of its people or places. */
const NARROWING =
  /其中|贫困|建档立卡|低保|特困|困难|重点|新增|首次|残疾|老年|儿童|学生|妇女|男|女|农村|城市|城镇|户籍|常住|乡镇|村级|个别|部分|限内|一审|二审|当庭/;
/** Words that leave a measure as it is. */
const PLAIN_QUALIFIER =
  /^(?:本|该|我|全|项目|工程|县|市|区|州|省|年度?|总体|综合|平均|整体|基本|预计|资金|的)*$/;
/** Measures that may head a metric without more: 参保率, 知晓率, 满意度. */
const HEAD = /(?:率|度|比|覆盖面)$/;
const SHORTEST_HEAD = 3;

/** A metric or an indicator's name for comparing: without unit, quotation marks and 例 of 比例. */
export const canonicalName: (name: string) => string = remembered((name) =>
  bareName(name)
    .replaceAll(/["“”'《》]/g, '')
    .replaceAll(/比(?:例|率)/g, '比')
    .replace(/^(?:其中:?|[0-9]{1,2}[.、:])/, '')
    .replace(/(?:达到|达|为|是|约)$/, ''),
);

/** Verbs in front of what is measured: 完成高标准农田建设, 组织开展培训班. */
const LEADING_VERBS =
  /^(?:配合|积极|协助|全面|持续|共计?|累计|已|完成|实施|开展|组织|举办|推进|加强|进行|做好|实现)+/;

/** A metric without the verbs in front of it. */
export function withoutVerbs(metric: string): string {
  return metric.replace(LEADING_VERBS, '');
}

/** The name without its noun of measure: 修建作业道长度 → 修建作业道. */
export function measuredThing(name: string): string {
  return name.replace(MEASURE_NOUN, '');
}

/** Was the name cut off, so that a longer metric may begin with it? */
export function isCutOff(name: string): boolean {
  return name.length >= 8 && !WHOLE_NAME.test(name);
}

/** Is `rest`, which one of two names has more, no narrowing of what is measured? */
export function keepsMeasure(rest: string, project: string): boolean {
  return !NARROWING.test(rest) || (rest.length >= 2 && project.includes(rest));
}

/** Does a qualifier say no more than that the project itself is meant? */
export function meansProject(qualifier: string, project: string, covers: (words: string) => number): boolean {
  return PLAIN_QUALIFIER.test(qualifier) || (project !== '' && covers(qualifier) >= 0.6);
}

/** The longest common end of two names when it is a measure (参保率); '' otherwise. */
export function commonHead(first: string, second: string): string {
  let length = 0;
  while (
    length < first.length &&
    length < second.length &&
    first[first.length - 1 - length] === second[second.length - 1 - length]
  )
    length += 1;
  const head = first.slice(first.length - length);
  return length >= SHORTEST_HEAD && HEAD.test(head) ? head : '';
}

const COUNTED =
  /^(?:全县|全市|全区|本?项目|本级|年度|实际)?(.{2,20}?)(?:总)?(?:人数|人次数?|人口数|户数|人口)$/;

/** What a headcount counts: 项目参保人数 → 参保; null for another kind of name. */
export function countedPeople(name: string): string | null {
  return COUNTED.exec(compactText(name))?.[1] ?? null;
}

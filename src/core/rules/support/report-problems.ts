import type { Form, Report, Slot } from '../../form/form';
import { type Decimal, toDecimal } from '../../text/decimal';
import { compactText, normaliseWithMap } from '../../text/normalise';

/** A block of an evaluation with its points. */
export interface ScoredBlock {
  readonly name: string;
  readonly weight: Decimal;
  readonly score: Decimal;
  /** Cell, with its sheet when it is another one than the report's. */
  readonly cell: string;
  /** A level 1 block, whose points are those of its level 2 blocks. */
  readonly isWhole: boolean;
}

/** Problems that a report names in one sentence (存在 … 问题). */
export interface NamedProblems {
  readonly slot: Slot;
  readonly from: number;
  readonly to: number;
  readonly problems: readonly string[];
}

const SCORED =
  /[“"]?(\p{Script=Han}{2,12}?)[”"]?满分(\d+(?:\.\d+)?)分[,，、]?(?:经评分|经评价)?(?:本项)?(?:自评|评价)?得分为?(\d+(?:\.\d+)?)分?/gu;
const SENTENCE = /存在([^。；;!]{2,120}?)(?:等)?(?:方面的?|的)?问题/g;

/** The blocks whose points a report's text states: `“项目立项”满分8分，评价得分8分`. */
export function blocksOfReport(report: Report): readonly ScoredBlock[] {
  return report.paragraphs.flatMap((slot) => {
    const text = compactText(slot.text);
    return [...text.matchAll(SCORED)].flatMap(([, name, weight, score]): ScoredBlock[] => {
      const [full, got] = [toDecimal(weight ?? ''), toDecimal(score ?? '')];
      if (!full || !got || name === undefined) return [];
      return [
        {
          name,
          weight: full,
          score: got,
          cell: slot.cell,
          isWhole: /一级指标/.test(text) && !/二级指标[“"]/.test(text),
        },
      ];
    });
  });
}

/** The blocks of a score table: its rows with weight and score. */
export function blocksOfForm(form: Form, sheet: string): readonly ScoredBlock[] {
  return form.indicators.flatMap((indicator): ScoredBlock[] => {
    const { weight, score, name } = indicator;
    if (!weight?.figure || !score?.figure || weight.figure.eq(0)) return [];
    const cell = form.sheet === sheet ? score.cell : `${form.sheet}!${score.cell}`;
    return [{ name, weight: weight.figure, score: score.figure, cell, isWhole: false }];
  });
}

/** The sentences of a report that name problems, with each problem. */
export function namedProblems(report: Report): readonly NamedProblems[] {
  return report.paragraphs.flatMap((slot) => {
    const { text, indices } = normaliseWithMap(slot.text);
    return [...text.matchAll(SENTENCE)].flatMap((match): NamedProblems[] => {
      const words = match[1] ?? '';
      const problems = words
        .split(/[、,，]|以及|和(?=\p{Script=Han}{3})/u)
        .map((problem) => problem.replace(/^(?:的|了|着|一些|一定|部分|以下|如下|主要)+/, ''))
        .filter((problem) => problem.length >= 3);
      if (problems.length === 0 || /^(?:的|以下|如下|主要|突出|哪些)/.test(words)) return [];
      const from = match.index;
      const to = from + match[0].length;
      return [
        { slot, problems, from: indices[from] ?? 0, to: (indices[to - 1] ?? slot.text.length - 1) + 1 },
      ];
    });
  });
}

/** Words of a problem and the names of the blocks that it belongs to. */
const PROBLEM_BLOCKS: readonly (readonly [RegExp, RegExp])[] = [
  [/前期|调研|立项|论证|可行性|申报/, /立项|决策/],
  [/绩效目标|目标设|指标设|指标体系|目标不/, /项目目标|绩效目标|目标设/],
  [/预算执行|执行率|支出进度|支付进度|资金到位|拨付|支出率/, /投入管理|资金到位|预算执行|资金投入|资金落实/],
  [/财务|会计|核算|资金管理|资金使用|票据/, /财务|资金管理/],
  [/监管|监督|制度|档案|进度管理|组织|过程管理/, /项目实施|业务管理|组织实施|项目管理|制度/],
  [/产出|质量|数量|完成率|未完成|工期|验收/, /产出/],
  [/效益|效果|受益|可持续|作用/, /效益|效果/],
  [/满意/, /满意/],
];

/** The block that a problem belongs to and that has full points all the same; null when none is known to. */
export function fullBlockOf(problem: string, blocks: readonly ScoredBlock[]): ScoredBlock | null {
  const names = PROBLEM_BLOCKS.find(([words]) => words.test(problem))?.[1];
  if (!names) return null;
  const own = blocks.filter((block) => names.test(block.name));
  const isFull = own.length > 0 && own.every(({ score, weight }) => score.gte(weight));
  return isFull ? (own[0] ?? null) : null;
}

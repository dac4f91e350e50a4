import type { TextSpan } from '../../finding/finding';
import type { Form, Recognition, Report, Slot } from '../../form/form';
import type { Grade } from '../../score/form-score';
import { type Decimal, decimal, HUNDRED, roundHalfUp, sum } from '../../text/decimal';
import { normaliseWithMap } from '../../text/normalise';
import { gradeWord } from './grade-word';
import { blocksOfReport } from './report-problems';

/** A total or a grade that running text states: `自评总分97.6分，等级为优`. */
export interface StatedResult {
  readonly slot: Slot;
  readonly text: string;
  readonly score: Decimal | null;
  readonly grade: Grade | null;
  readonly span: TextSpan;
}

const SCORE =
  /(?:自评|综合|评价|最终|最后|总体?|合计)(?:绩效)?(?:总?得?分数?|总?评分)(?:结果|共计|合计)?(?:为|是|:|达到?|共)?(\d{1,3}(?:\.\d{1,2})?)分/g;
const GRADE =
  /(?:等级|评级|档次|评定|评价结果|自评结果|结论)(?:评定|确定)?(?:为|是|:|属于?)[“"‘「]?(优秀?|良好?|中等?|较?差)(?:[”"’」]?等?级?)(?=[,。;、()]|$)/g;
/** Of a part, of another year, or what can be had at most. */
const NOT_THE_WHOLE =
  /率|指标|部分|产出|效益|满意度|过程|决策|投入|管理|成本|上年|去年|满分|复核|单位[一二三]/;

/** What a text says of the whole evaluation, in order. */
export function statedResults(slot: Slot): readonly StatedResult[] {
  // The points of blocks stand beside what each can have: “项目立项”满分8分，评价得分8分.
  if (!/[分优良中差]/.test(slot.text) || /满分(?!100)/.test(slot.text)) return [];
  const { text, indices } = normaliseWithMap(slot.text);
  const read = (pattern: RegExp) =>
    [...text.matchAll(pattern)].flatMap((match): StatedResult[] => {
      const before = text.slice(0, match.index);
      const clause = before.slice(Math.max(...[...',。;:、'].map((mark) => before.lastIndexOf(mark))) + 1);
      const [words, value = ''] = match;
      // 总分100分 is the scale.
      if (NOT_THE_WHOLE.test(clause) || /^总分100分$/.test(words)) return [];
      const to = (indices[match.index + words.length - 1] ?? slot.text.length - 1) + 1;
      const span = { cell: slot.cell, from: indices[match.index] ?? 0, to };
      const score = pattern === SCORE ? decimal(value) : null;
      const result = { slot, text: words, score, grade: score ? null : gradeWord(value), span };
      return result.score || result.grade ? [result] : [];
    });
  return [...read(SCORE), ...read(GRADE)];
}

/** What the texts of a form say of its result, cells of the total itself left out. */
export function resultsOfForm({ sections, goals, totals }: Form): readonly StatedResult[] {
  const slots = [...sections.map(({ body }) => body), ...goals.flatMap(({ actual }) => actual ?? [])];
  const own = [totals.score?.cell, totals.grade?.cell];
  return slots.filter(({ cell }) => !own.includes(cell)).flatMap(statedResults);
}

/** The total of the one scored form beside a report, or that of the level 1 blocks that it states; else null. */
export function totalOfReport(report: Report, { forms }: Recognition): Decimal | null {
  const totals = forms.flatMap((form) => form.totals.score?.figure ?? []);
  if (totals.length > 0) return totals.length === 1 ? (totals[0] ?? null) : null;
  const wholes = blocksOfReport(report).filter(({ isWhole }) => isWhole);
  return sum(wholes.map(({ weight }) => weight)).eq(HUNDRED) ? sum(wholes.map(({ score }) => score)) : null;
}

/** Is the stated score the total, at the digits that the text writes? */
export function isScore(stated: Decimal, total: Decimal): boolean {
  const places = (stated.toFixed().split('.')[1] ?? '').length;
  return roundHalfUp(total, places).eq(stated) || total.eq(stated);
}

import type { Form, Slot } from '../../form/form';
import { compactText } from '../../text/normalise';
import {
  type AnsweredGoal,
  clausesOf,
  type GoalItem,
  goalItems,
  plainItem,
  type Stretch,
} from './goal-items';
import { matchMetric } from './match-metric';
import { coverage, similarity } from './similar-text';
import { figuresInSlot, isMoney, type TextFigure } from './text-figures';

/** Something that a goal aims at and its answer leaves out. */
export interface DroppedPart {
  readonly kind: 'item' | 'phrase' | 'figure';
  readonly words: string;
  /** In the goal's cell. */
  readonly from: number;
  readonly to: number;
}

/** An answer this like its goal took over the goal's words, so that what is missing was left out. */
const PARALLEL = 0.4;
/** A figure's clause is answered when so much of it stands anywhere in the answer. */
const ANSWERED = 0.5;
/** A phrase is left out when less of it stands there; short ones are easily reworded. */
const LEFT_OUT = 0.4;
const SHORT_LEFT_OUT = 0.25;
const LONG_PHRASE = 10;
/** A phrase is reworded, not left out, when so many of its characters stand there. */
const REWORDED = 0.55;
/** An item without an answer of its number is dropped when less of it stands anywhere. */
const TRACE = 0.3;
/** Where the other items are answered number by number, a number that is missing is answered only by most of its words. */
const TRACE_BESIDE_NUMBERS = 0.6;
const SHORTEST_PHRASE = 6;
const SHORTEST_ITEM = 5;

/** Items, phrases and headcounts of a goal that its answer leaves out. */
export function droppedParts({ expected, actual }: AnsweredGoal, form: Form): readonly DroppedPart[] {
  const answer = plainItem(actual.text);
  const answers = goalItems(actual);
  const goals = goalItems(expected);
  const dropped = goals.flatMap((goal, at): DroppedPart[] => {
    const given = answerOf(goal, at, answers);
    const words = plainItem(goal.text);
    if (words.length < SHORTEST_ITEM) return [];
    if (!given) return isLeftOut(goal, words, answer, goals, answers) ? [part('item', goal)] : [];
    if (similarity(words, plainItem(given.text)) < PARALLEL) return [];
    return clausesOf(goal)
      .filter((clause) => isPhraseDropped(clause, answer) && !holdsMoney(clause, expected))
      .filter((clause) => !isAnsweredByFigure(clause, expected, actual))
      .map((clause) => part('phrase', clause));
  });
  return [...dropped, ...droppedFigures(expected, actual, form)];
}

function part(kind: DroppedPart['kind'], { text, from, to }: Stretch): DroppedPart {
  return { kind, words: text.replaceAll(/\s+/g, ' ').trim(), from, to };
}

function answerOf(goal: GoalItem, at: number, answers: readonly GoalItem[]): GoalItem | null {
  if (goal.number === null) return answers.length === 1 ? (answers[0] ?? null) : (answers[at] ?? null);
  return answers.find(({ number }) => number === goal.number) ?? null;
}

/** Both sides are numbered, the answer has fewer items, and nothing of this one stands anywhere in it. */
function isLeftOut(
  goal: GoalItem,
  words: string,
  answer: string,
  goals: readonly GoalItem[],
  answers: readonly GoalItem[],
): boolean {
  const numbered = answers.filter(({ number }) => number !== null);
  if (goal.number === null || numbered.length < 2 || goals.length <= numbered.length) return false;
  return coverage(words, answer) < (areAnsweredByNumber(goal, goals, answers) ? TRACE_BESIDE_NUMBERS : TRACE);
}

/** Every goal but this one has an answer of its own number, and most of these take over its words. */
function areAnsweredByNumber(
  goal: GoalItem,
  goals: readonly GoalItem[],
  answers: readonly GoalItem[],
): boolean {
  const others = goals.filter((other) => other !== goal);
  const given = others.flatMap(
    ({ number }) => answers.find((answer) => number !== null && answer.number === number) ?? [],
  );
  if (others.length < 2 || given.length < others.length) return false;
  const alike = others.filter((other, at) => {
    const answer = given[at];
    return answer !== undefined && coverage(plainItem(other.text), plainItem(answer.text)) >= TRACE;
  });
  return alike.length * 2 >= others.length;
}

/** What a goal is for, said at its end (保障工作顺利开展, 促进社会和谐稳定): nothing that could be reported as done. */
const PURPOSE =
  /^(?:有效|切实|进一步)?(?:保障|确保|保证|促进|推动)(?=.*(?:顺利|正常|有序|平稳|健康|社会|和谐|稳定)).{2,14}(?:开展|运转|运行|进行|发展|进步|稳定|和谐)$/;

function isPhraseDropped(clause: Stretch, answer: string): boolean {
  const words = plainItem(clause.text).replaceAll(/[0-9.%]/g, '');
  if (PURPOSE.test(compactText(clause.text))) return false;
  const least = words.length >= LONG_PHRASE ? LEFT_OUT : SHORT_LEFT_OUT;
  if (words.length < SHORTEST_PHRASE || coverage(words, answer) >= least) return false;
  return sharedCharacters(words, answer) < REWORDED;
}

/** Share of a phrase's characters that stand somewhere in a text. */
function sharedCharacters(phrase: string, text: string): number {
  const held = new Set(text);
  return [...phrase].filter((character) => held.has(character)).length / phrase.length;
}

/** The clause gives a figure (`苗种1.2亿尾`), and the answer as many figures of that unit as the goal. */
function isAnsweredByFigure({ from, to }: Stretch, expected: Slot, actual: Slot): boolean {
  const aimed = figuresInSlot(expected, 'goal', 'annual');
  const answered = figuresInSlot(actual, 'goal-actual', 'annual');
  const ofUnit = (figures: readonly TextFigure[], base: string) =>
    figures.filter(({ unit }) => unit?.base === base).length;
  return aimed.some(({ from: at, to: end, unit }) => {
    const base = unit?.base;
    if (at < from || end > to || base === undefined || isMoney(unit)) return false;
    return ofUnit(answered, base) >= ofUnit(aimed, base);
  });
}

/** Amounts are held against the fund table (PE607). */
function holdsMoney({ from, to }: Stretch, slot: Slot): boolean {
  return figuresInSlot(slot, 'goal', 'annual').some(
    (figure) => figure.from >= from && figure.to <= to && isMoney(figure.unit),
  );
}

/**
 * A figure whose clause the answer repeats in words alone (`推进344534人参保计划` → `推进全民参保计划`), in a form that has no
 * column for the actual to give it in.
 */
function droppedFigures(expected: Slot, actual: Slot, form: Form): readonly DroppedPart[] {
  const answered = figuresInSlot(actual, 'goal-actual', 'annual');
  const text = compactText(actual.text);
  return figuresInSlot(expected, 'goal', 'annual').flatMap((figure): DroppedPart[] => {
    const { unit } = figure;
    if (unit === null || answered.some((other) => other.unit?.base === unit.base)) return [];
    if (isAnsweredInTable(figure, form)) return [];
    const words = compactText(figure.metric + figure.following);
    if (words.length < SHORTEST_PHRASE || coverage(words, text) < ANSWERED) return [];
    return [
      {
        kind: 'figure',
        words: figure.metric + figure.text + figure.following,
        from: figure.from,
        to: figure.to,
      },
    ];
  });
}

function isAnsweredInTable(figure: TextFigure, form: Form): boolean {
  if (form.table?.hasActualColumn !== true) return false;
  const indicator = matchMetric(figure, form);
  return indicator === null || compactText(indicator.actual?.text ?? '') !== '';
}

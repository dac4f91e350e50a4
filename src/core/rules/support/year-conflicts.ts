import type { Form, GoalPair, Indicator, Slot } from '../../form/form';
import { compactText, normaliseWithMap } from '../../text/normalise';
import type { PartialDate } from '../../text/quantity';
import { distinctSlots } from './distinct-slots';
import { SELF_EVALUATIONS } from './families';
import { datesIn } from './filing-dates';
import { projectEntry } from './project-names';
import { isOfSpan, OTHER_YEAR_MEANT_AFTER, OTHER_YEAR_MEANT_BEFORE, SPAN_OF_YEARS } from './year-meaning';
import { type YearWord, yearsIn } from './year-words';

/** A place of a form that names another year than the form's. */
export interface YearConflict {
  readonly slot: Slot;
  readonly year: number;
  readonly words: string;
  readonly span: { readonly from: number; readonly to: number } | null;
  /** Further cells that name the same wrong year. */
  readonly more?: readonly Slot[];
}

const PRIOR = /上年|去年|往年|以前年度|历年/;
/** How many years before the year of a form a paper may be filed at the earliest. */
const EARLIEST_FILING = 2;
/** … and after it, when the accounts of the year are published. */
const LATEST_FILING = 1;

/** Title, year line, filing date, project period, goals and dated targets that name another year. */
export function otherYears(form: Form, year: number): readonly YearConflict[] {
  const goals = form.goals.filter(({ term }) => term === 'annual');
  const dated = form.indicators.filter(({ targetQuantity }) => targetQuantity.kind === 'date');
  return [
    ...inTitle(form, year),
    ...inName(form, year),
    ...inLabels(form, goals, year),
    ...inDates(form, year),
    ...inGoals(goals, year),
    ...laterInGoals(goals, year),
    ...inTargets(dated, year),
    ...inActuals(dated, year),
  ];
}

/** The places that name years at all, each once: few do. */
function namingYears(slots: readonly (Slot | null)[]): readonly Slot[] {
  return distinctSlots(slots.flatMap((slot) => (slot && yearsIn(slot.text).length > 0 ? [slot] : [])));
}

function conflict(slot: Slot, word: YearWord): YearConflict {
  const words = slot.text
    .slice(word.from, word.to + 12)
    .replaceAll(/\s+/g, ' ')
    .trim();
  return { slot, year: word.year, words, span: { from: word.from, to: word.to } };
}

function inTitle(form: Form, year: number): readonly YearConflict[] {
  return namingYears([form.title, form.yearSlot]).flatMap((slot) => {
    const words = yearsIn(slot.text);
    const [only] = words;
    return words.length === 1 && only && only.year !== year ? [conflict(slot, only)] : [];
  });
}

/** A project named for a later year: an earlier one may have been carried over, a later one cannot have been done. */
function inName(form: Form, year: number): readonly YearConflict[] {
  const slot = projectEntry(form)?.answer;
  if (!slot || slot.cell === form.title?.cell) return [];
  const words = yearsIn(slot.text);
  const [only] = words;
  return words.length === 1 && only && only.year > year ? [conflict(slot, only)] : [];
}

/** `2019年绩效目标` over the goals, `2019年度指标值` over the targets, where the form has one such column. */
function inLabels(form: Form, goals: readonly GoalPair[], year: number): readonly YearConflict[] {
  const hasEarlier = form.indicators.some(({ earlierTargets }) => earlierTargets.length > 0);
  const labels = [
    ...goals.flatMap((pair) => [pair.expectedLabel, pair.actualLabel]),
    ...(hasEarlier ? [] : [form.table?.heads.target ?? null, form.table?.heads.actual ?? null]),
  ];
  return namingYears(labels).flatMap((slot) => {
    const words = yearsIn(slot.text);
    const [only] = words;
    return words.length === 1 && only && only.year < year && slot.text.length < 30 && !PRIOR.test(slot.text)
      ? [conflict(slot, only)]
      : [];
  });
}

/** A project period that does not hold the year; a declaration filed after its year, or long before. */
function inDates(form: Form, year: number): readonly YearConflict[] {
  const isReport = SELF_EVALUATIONS.includes(form.family);
  return form.identity.flatMap(({ role, answer, label }): YearConflict[] => {
    if (role !== 'period' && role !== 'reportDate') return [];
    const dates = datesIn(answer.text);
    const years = dates.flatMap(({ year: known }) => (known === null ? [] : [known]));
    const [first] = years;
    const last = years.at(-1);
    if (first === undefined || last === undefined) return [];
    const found = (other: number): YearConflict => ({
      slot: answer,
      year: other,
      words: answer.text.trim(),
      span: null,
    });
    if (role === 'period') {
      const words = compactText(label.text);
      if (/开始|起始|开工/.test(words)) return first > year ? [found(first)] : [];
      if (/完成|结束|完工|终止/.test(words)) return last < year ? [found(last)] : [];
      return dates.length === 2 && (first > year || last < year) ? [found(first > year ? first : last)] : [];
    }
    if (isReport) return [];
    return first > year + LATEST_FILING || first < year - EARLIEST_FILING ? [found(first)] : [];
  });
}

/** An annual goal that names no year but earlier ones, and not to compare with them. */
function inGoals(goals: readonly GoalPair[], year: number): readonly YearConflict[] {
  const slots = goals.flatMap(({ expected, actual }) => [expected, actual]);
  return namingYears(slots).flatMap((slot) => {
    const words = yearsIn(slot.text);
    const text = compactText(slot.text);
    const wrong = words.filter(
      (word) =>
        word.year < year &&
        !isOfSpan(word) &&
        !OTHER_YEAR_MEANT_BEFORE.test(word.before) &&
        !OTHER_YEAR_MEANT_AFTER.test(word.after) &&
        !PRIOR.test(word.before),
    );
    const [first] = wrong;
    const hasOwn = words.some((word) => word.year === year) || /本年|当年|今年/.test(text);
    // Beside the form's own year only a deadline or year's end is surely meant for this one.
    const deadline = wrong.find(
      (word) => /^(?:\d{1,2}月|底|末)/.test(word.after) && /^[^,，。;；]{0,8}(?:前|底|末)/.test(word.after),
    );
    const meant = hasOwn ? deadline : first;
    return meant ? [conflict(slot, meant)] : [];
  });
}

/** What an annual goal promises for a year, as opposed to a date by which something longer will be done. */
const PROMISED =
  /^度?(?:完成|实现|确保|保障|开展|组织|举办|实施|新建|建设|救助|补助|资助|发放|培训|参保|推进|落实)/;

/** An annual goal that promises something for a later year, and nothing for the form's own: it was copied from there. */
function laterInGoals(goals: readonly GoalPair[], year: number): readonly YearConflict[] {
  return namingYears(goals.map(({ expected }) => expected)).flatMap((slot) => {
    const words = yearsIn(slot.text);
    if (words.some((word) => word.year <= year || isOfSpan(word))) return [];
    if (/本年|当年|今年/.test(compactText(slot.text))) return [];
    const promised = words.find(
      ({ before, after }) => PROMISED.test(after) && !/[到至在于前拟计将]$/.test(before),
    );
    return promised ? [conflict(slot, promised)] : [];
  });
}

/** A date aimed at that lies before the year of the form. */
function inTargets(indicators: readonly Indicator[], year: number): readonly YearConflict[] {
  const found = indicators.flatMap((indicator): YearConflict[] => {
    const { target, targetQuantity: quantity } = indicator;
    if (target === null || quantity.kind !== 'date' || indicator.shared.includes('target')) return [];
    const last: PartialDate = quantity.to;
    if (last.year === null || last.year >= year || last.year < year - 5) return [];
    if (/上年|结转|(?:19|20)\d{2}年/.test(compactText(indicator.name))) return [];
    return [{ slot: target, year: last.year, words: target.text.trim(), span: null }];
  });
  const [first, ...rest] = found;
  return first ? [{ ...first, more: rest.map(({ slot }) => slot) }] : [];
}

/** What may well be done before the year begins. */
const DONE_AHEAD = /上年|结转|下达|提前|签订|招标|采购|开工|启动|立项|批复|计划|方案|(?:19|20)\d{2}年/;

/** Done in the year before, though it was due in this one: last year's form, or a slip. */
function inActuals(indicators: readonly Indicator[], year: number): readonly YearConflict[] {
  return indicators.flatMap(({ actual, targetQuantity, actualQuantity, name, shared }) => {
    if (!actual || targetQuantity.kind !== 'date' || actualQuantity.kind !== 'date') return [];
    const due = targetQuantity.to.year ?? year;
    const done = actualQuantity.to.year;
    if (done === null || done >= year || done < year - 5 || due < year || shared.includes('actual'))
      return [];
    if (DONE_AHEAD.test(compactText(name))) return [];
    return [{ slot: actual, year: done, words: actual.text.trim(), span: null }];
  });
}

/** Titles in 《》 (and what stands right behind 关于 without them) that name one other year. */
export function documentsOfOtherYears(slots: readonly Slot[], year: number): readonly YearConflict[] {
  return slots.flatMap((slot) => {
    if (!/[《〈<]/.test(slot.text)) return [];
    const { text, indices } = normaliseWithMap(slot.text);
    const found: YearConflict[] = [];
    for (const match of text.matchAll(/《([^《》]{4,200})》/g)) {
      const title = match[1] ?? '';
      if (SPAN_OF_YEARS.test(title)) continue;
      const years = [...title.matchAll(/((?:19|20)\d{2})年/g)].map(([, digits]) => Number(digits));
      const [only] = years;
      if (years.length !== 1 || only === undefined || only === year) continue;
      const from = match.index;
      const to = from + match[0].length;
      found.push({
        slot,
        year: only,
        words: match[0],
        span: { from: indices[from] ?? 0, to: (indices[to - 1] ?? slot.text.length - 1) + 1 },
      });
    }
    return found;
  });
}

import type { Form, Indicator, Recognition, Report } from '../../form/form';
import { type Decimal, decimal } from '../../text/decimal';
import { compactText } from '../../text/normalise';
import { ALL_FORMS } from './families';
import { agreement, fallsShort, mixedUpWith, type Side, sideOf } from './figure-against-row';
import { topicsOf } from './foreign-text';
import { matchMetric } from './match-metric';
import { nameCore, projectName } from './project-names';
import { goalFigures, reportFigures, type TextFigure } from './text-figures';
import { TOPIC_GROUPS } from './topic-dictionary';

/** A figure of a text that is not the one of the row that measures the same. */
export interface TextConflict {
  readonly form: Form;
  readonly figure: TextFigure;
  /** The report that the figure stands in; null for the form's own text. */
  readonly report: Report | null;
  readonly indicator: Indicator;
  readonly side: Side;
  /** `short`: reached, but less than the target, in a form without a column for the actual. */
  readonly kind: 'differs' | 'short';
  /** The row that the figure was probably taken from. */
  readonly mixedUp: Indicator | null;
}

/** A change, a share of a part, a comparison with another year: not the measure itself. */
const NOT_THE_MEASURE =
  /(?:增长|增加|提高|提升|下降|减少|降低|减幅|增幅|上升|超出|超额|同比|环比)(?:了|约)?$|较上年|比上年|较去年|比去年|每年|每人|人均/;
const OTHER_PERIOD = /上年|去年|上一年|前一年/;

/** Is the figure one of the form's own year, and the measure itself? */
export function isOwnMeasure(figure: TextFigure, year: number | null): boolean {
  if (NOT_THE_MEASURE.test(figure.metric)) return false;
  const { period } = figure;
  if (period === null) return true;
  if (OTHER_PERIOD.test(period)) return false;
  const named = /^(\d{4})年$/.exec(period)?.[1];
  return named === undefined || year === null || Number(named) === year;
}

/** Figures of annual goals and of what was done about them that differ from the table. */
export function goalConflicts(form: Form, band: Decimal): readonly TextConflict[] {
  const byRow = new Map<string, { readonly indicator: Indicator; readonly figures: TextFigure[] }>();
  for (const figure of goalFigures(form)) {
    if (figure.term !== 'annual' || !isOwnMeasure(figure, form.year)) continue;
    const indicator = matchMetric(figure, form);
    if (!indicator) continue;
    const key = `${figure.place} ${indicator.row}`;
    const known = byRow.get(key);
    if (known) known.figures.push(figure);
    else byRow.set(key, { indicator, figures: [figure] });
  }
  return [...byRow.values()].flatMap(({ indicator, figures }): readonly TextConflict[] => {
    const [first] = figures;
    if (!first) return [];
    const side: Side = first.place === 'goal' ? 'target' : 'actual';
    // A text that states the row's figure somewhere, or several figures, speaks of its parts elsewhere.
    if (figures.some((figure) => agreement(figure, indicator, side, band) === 'same')) return [];
    if (new Set(figures.map(({ value }) => value.toFixed())).size > 1) return [];
    return judge(form, first, null, indicator, first.place === 'goal', band);
  });
}

function judge(
  form: Form,
  figure: TextFigure,
  report: Report | null,
  indicator: Indicator,
  isPlan: boolean,
  band: Decimal,
): readonly TextConflict[] {
  const hasActual = sideOf(indicator, 'actual') !== null;
  if (!isPlan && !hasActual) {
    if (form.table?.hasActualColumn === true || fallsShort(figure, indicator) !== true) return [];
    return [{ form, figure, report, indicator, side: 'target', kind: 'short', mixedUp: null }];
  }
  const side: Side = isPlan ? 'target' : 'actual';
  if (agreement(figure, indicator, side, band) !== 'differs') return [];
  const mixedUp = mixedUpWith(figure, indicator, form, side, band);
  return [{ form, figure, report, indicator, side, kind: 'differs', mixedUp }];
}

const PLAN = /计划|目标|任务|力争|确保|稳定?在|保持在|预期|预计|要求|拟/;
const DONE = /完成了|实现了|已完成|达到了|实际|截至|共计|全年/;

/**
 * Figures of the workbook's reports that differ from its forms, each conflict once. A figure is held against the form
 * whose project its clause names; against the only form where there is one. What the form's own text says alike is
 * left to the form.
 */
export function reportConflicts(recognition: Recognition, bandPercent: number): readonly TextConflict[] {
  if (recognition.reports.length === 0) return [];
  const forms = recognition.forms.filter(({ family }) => ALL_FORMS.includes(family));
  const band = decimal(bandPercent);
  const seen = new Set(
    forms.flatMap((form) => goalConflicts(form, band).map((conflict) => keyOf(form, conflict))),
  );
  return recognition.reports.flatMap((report) =>
    reportFigures(report).flatMap((figure): readonly TextConflict[] => {
      const form = formOf(figure, forms);
      if (!form || !isOwnMeasure(figure, form.year)) return [];
      const indicator = matchMetric(figure, form);
      if (!indicator) return [];
      const clause = clauseOf(figure);
      const isPlan = PLAN.test(clause) && !DONE.test(clause);
      const other: Side = isPlan ? 'actual' : 'target';
      if (agreement(figure, indicator, other, band) === 'same') return [];
      return judge(form, figure, report, indicator, isPlan, band).filter((conflict) => {
        const key = keyOf(form, conflict);
        if (seen.has(key)) return false;
        seen.add(key);
        return true;
      });
    }),
  );
}

function keyOf(form: Form, { figure, indicator, side }: TextConflict): string {
  return [form.sheet, indicator.row, side, figure.value.toFixed()].join(' ');
}

const CLAUSE_MARKS = /[,，。;；!:：\n]/;
const SENTENCE_MARKS = /[。;；!\n]/;

/** How far a clause is looked for on either side of a figure. */
const MOST_AROUND = 160;

function around(figure: TextFigure, marks: RegExp): string {
  const { text } = figure.slot;
  let from = figure.from;
  let to = figure.to;
  while (from > 0 && figure.from - from < MOST_AROUND && !marks.test(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && to - figure.to < MOST_AROUND && !marks.test(text[to] ?? '')) to += 1;
  return compactText(text.slice(from, to));
}

function clauseOf(figure: TextFigure): string {
  return around(figure, CLAUSE_MARKS);
}

/** The form that a figure of a report is about; null when that cannot be told. */
function formOf(figure: TextFigure, forms: readonly Form[]): Form | null {
  const [only] = forms;
  if (only && forms.length === 1) return only;
  return formNamed(clauseOf(figure), forms) ?? formNamed(around(figure, SENTENCE_MARKS), forms);
}

/** The one form whose project's topic or name the words show. */
function formNamed(words: string, forms: readonly Form[]): Form | null {
  const byName = forms.filter((form) => {
    const name = nameCore(projectName(form));
    return name.length >= 4 && words.includes(name);
  });
  const [named] = byName;
  if (named && byName.length === 1) return named;
  const shown = TOPIC_GROUPS.flatMap((group) => {
    const topics = group.filter((topic) => topic.inText.test(words) || topic.inName.test(words));
    return topics.length === 1 ? topics : [];
  });
  const byTopic = forms.filter((form) => {
    const own = topicsOf(projectName(form)).map(({ own: topic }) => topic);
    return own.length > 0 && own.every((topic) => shown.includes(topic));
  });
  const [found] = byTopic;
  return found && byTopic.length === 1 ? found : null;
}

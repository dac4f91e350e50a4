import type { Form, Indicator } from '../../form/form';
import { compactText } from '../../text/normalise';
import { rememberedOf } from '../../text/remembered-of';
import { convert, sameUnit } from '../../text/unit';
import { isNumeric, unitOf } from './indicator-values';
import {
  canonicalName,
  commonHead,
  countedPeople,
  isCutOff,
  keepsMeasure,
  meansProject,
  measuredThing,
  withoutVerbs,
} from './metric-names';
import { projectName } from './project-names';
import { coverage } from './similar-text';
import { isHeadcount, type TextFigure } from './text-figures';

interface NamedRow {
  readonly indicator: Indicator;
  readonly name: string;
}

interface NamedRows {
  readonly rows: readonly NamedRow[];
  readonly project: string;
}

const rowsOf = rememberedOf((form: Form): NamedRows => {
  const rows = form.indicators.flatMap((indicator): NamedRow[] => {
    const name = canonicalName(indicator.name);
    return name.length < 2 ? [] : [{ indicator, name }];
  });
  return { rows, project: projectName(form) };
});

const SHORTEST_PART = 4;

/**
 * The indicator row that measures what a figure of the text measures, by shared name text (rule book 9.1, PE610): the
 * same name, a part of it, the beginning of a name that was cut off, the project's own 参保率, or the people counted.
 * Null when no row or more than one does.
 */
export function matchMetric(figure: TextFigure, form: Form): Indicator | null {
  const { rows: all, project } = rowsOf(form);
  const rows = all.filter(
    ({ indicator }) => fits(figure, indicator) && !(indicator.isLongTerm && figure.term === 'annual'),
  );
  const metric = canonicalName(figure.metric);
  const bare = withoutVerbs(metric);
  const found =
    (metric.length >= 2 ? byName(metric, rows, project) : null) ??
    (bare.length >= 2 && bare !== metric ? byName(bare, rows, project) : null) ??
    (isHeadcount(figure.unit) ? byHeadcount(figure, rows, project) : null);
  return found?.indicator ?? null;
}

function byName(metric: string, rows: readonly NamedRow[], project: string): NamedRow | null {
  return (
    only(rows.filter(({ name }) => name === metric)) ??
    only(rows.filter(({ name }) => isPart(metric, name, project))) ??
    only(rows.filter(({ name }) => isSameThing(metric, name))) ??
    only(rows.filter(({ name }) => isCutOff(name) && metric.startsWith(name))) ??
    byHead(metric, rows, project)
  );
}

function only<T>(found: readonly T[]): T | null {
  const [first] = found;
  return first !== undefined && found.length === 1 ? first : null;
}

/** One name is the end of the other, and what the other has more narrows nothing. */
function isPart(metric: string, name: string, project: string): boolean {
  const [longer, shorter] = metric.length > name.length ? [metric, name] : [name, metric];
  if (shorter.length < SHORTEST_PART || !longer.endsWith(shorter)) return false;
  return keepsMeasure(longer.slice(0, longer.length - shorter.length), project);
}

function isSameThing(metric: string, name: string): boolean {
  const thing = measuredThing(name);
  return thing.length >= 2 && thing === measuredThing(metric);
}

/** `城乡居民基本医疗保险参保率` in a form on 城乡居民医疗保险: its only row on a 参保率. */
function byHead(metric: string, rows: readonly NamedRow[], project: string): NamedRow | null {
  const heads = rows.flatMap((row) => {
    const head = commonHead(metric, row.name);
    return head === '' ? [] : [{ row, head }];
  });
  const found = only(heads);
  if (!found) return null;
  const qualifier = metric.slice(0, metric.length - found.head.length);
  const own = found.row.name.slice(0, found.row.name.length - found.head.length);
  const isOwn = meansProject(qualifier, project, (words) => coverage(words, project));
  return isOwn && keepsMeasure(own.replace(/常住|户籍/, ''), project) ? found.row : null;
}

/** Round a headcount these say nothing of who is counted; anything else may be a part of them. */
const WORDS_ROUND_PEOPLE =
  /积极|推进|完成|实现|开展|组织|实施|计划|工作|任务|目标|人员|群众|人口|对象|总|共|达|了|的|为|约/g;

/** `推进344534人参保计划` and the form's only row that counts 参保 people. */
function byHeadcount(figure: TextFigure, rows: readonly NamedRow[], project: string): NamedRow | null {
  const context = compactText(figure.metric + figure.following);
  return only(
    rows.filter(({ name }) => {
      const counted = countedPeople(name);
      if (counted === null || !context.includes(counted)) return false;
      const rest = context.replace(counted, '').replaceAll(WORDS_ROUND_PEOPLE, '');
      return meansProject(rest, project, (words) => coverage(words, project));
    }),
  );
}

/** May the row be measured in the figure's unit? A row without any unit fits all. */
function fits(figure: TextFigure, indicator: Indicator): boolean {
  const { targetQuantity, actualQuantity } = indicator;
  const quantities = [targetQuantity, actualQuantity].filter(isNumeric);
  if (quantities.length === 0) return false;
  const unit = quantities.map(unitOf).find((known) => known !== null) ?? null;
  if (unit === null || figure.unit === null) return true;
  return sameUnit(unit, figure.unit) || convert(figure.value, figure.unit, unit) !== null;
}

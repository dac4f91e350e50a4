import type { Form, Indicator } from '../../form/form';
import { compactText } from '../../text/normalise';
import { convert } from '../../text/unit';
import { isUnanswered } from './goal-items';
import { goalMoneyLists, moneyKind } from './goal-money';
import { isPercent } from './indicator-values';
import { matchMetric } from './match-metric';
import { canonicalName, countedPeople, measuredThing, withoutVerbs } from './metric-names';
import { moneyPlaces } from './money-places';
import { coverage } from './similar-text';
import { isOwnMeasure } from './text-against-table';
import {
  figuresOfPair,
  goalFigures,
  inBaseUnit,
  isHeadcount,
  isMoney,
  isPrice,
  type TextFigure,
  yuanPer,
} from './text-figures';

/** A figure of goal or result that no indicator measures, with the figures of the same metric. */
export interface Unmeasured {
  readonly metric: string;
  readonly figures: readonly TextFigure[];
}

/** Ends of a metric that is measured in percent. */
const RATE = /(?:率|度|比例?|比重|占比|覆盖面)$/;
const ACTION =
  /完成|新建|新增|新造|改造|改建|扩建|修建|修复|维修|建成|建设|实施|培训|发放|救助|补助|资助|扶持|开展|举办|组织|检查|抽检|抽查|种植|治理|购置|采购|改善|解决|惠及|受益|带动|帮扶|服务|保障|推进|处理|办理|查处|排查/;
const COUNTED = /(?:人数|人次|数量|面积|长度|里程|次数|户数|台数|个数|吨数|产量|总量)$/;
/** Money that was achieved, not spent. */
const RESULT_MONEY = /查处|追回|追缴|挽回|节约|节支|减免|减负|增收|产值|销售|营业|罚没|创收|税收|收益|效益/;
/** Rules, standards and bases are no results. */
const NOT_AIMED_AT =
  /参照|测算|按照|按|(?:补助|补贴|缴费|收费|支付|资助|救助|发放)标准|标准$|不得|依据|根据|每|单价|其中|各|基础|较|比上|满分|权重|分值/;
const LOOSELY = 0.6;

/** Figures of annual goals and results that state something to be measured and have no row, one entry a metric. */
export function unmeasuredFigures(form: Form): readonly Unmeasured[] {
  const inLists = listedMoney(form);
  const prompts = new Set(
    form.goals
      .flatMap(({ expected, actual }) => [expected, actual])
      .filter((slot) => slot !== null && isUnanswered(slot)),
  );
  let rows: readonly KnownRow[] | null = null;
  const byMetric = new Map<string, TextFigure[]>();
  for (const figure of goalFigures(form)) {
    if (prompts.has(figure.slot)) continue;
    if (figure.term !== 'annual' || !isAimedAt(figure, form) || inLists.has(placeOf(figure))) continue;
    rows ??= knownRows(form);
    if (isMeasured(figure, form, rows)) continue;
    const key = measuredThing(withoutVerbs(canonicalName(figure.metric)));
    byMetric.set(key, [...(byMetric.get(key) ?? []), figure]);
  }
  return [...byMetric.values()].flatMap((figures): Unmeasured[] => {
    const [first] = figures;
    return first ? [{ metric: first.metric, figures }] : [];
  });
}

function placeOf({ cell, from }: TextFigure): string {
  return `${cell} ${from}`;
}

/** Amounts of lists (`预算90万元，其中…`) are money spent, not results. */
function listedMoney(form: Form): ReadonlySet<string> {
  const lists = form.goals.flatMap((pair) => figuresOfPair(pair).flatMap(goalMoneyLists));
  return new Set(lists.flatMap(({ whole, parts }) => [whole, ...parts]).map(placeOf));
}

function isAimedAt(figure: TextFigure, form: Form): boolean {
  const { metric, unit } = figure;
  if (unit === null || metric.length < 2 || NOT_AIMED_AT.test(metric) || !isOwnMeasure(figure, form.year))
    return false;
  if (isPrice(unit)) return false;
  if (isMoney(unit))
    return RESULT_MONEY.test(metric) && moneyKind(metric) === null && !isFundAmount(figure, form);
  if (isPercent(unit)) return RATE.test(metric) || ACTION.test(metric);
  return COUNTED.test(metric) || ACTION.test(metric);
}

function isFundAmount(figure: TextFigure, form: Form): boolean {
  const { unit } = form;
  if (unit === null) return false;
  return moneyPlaces(form).some((place) => place.figure.times(yuanPer(unit)).eq(inBaseUnit(figure)));
}

interface KnownRow {
  readonly indicator: Indicator;
  readonly name: string;
  /** The name without its noun of measure. */
  readonly thing: string;
  readonly counted: string | null;
  /** Name, target, actual, method and remark. */
  readonly text: string;
}

function knownRows(form: Form): readonly KnownRow[] {
  return form.indicators.map((indicator) => {
    const { level3, target, actual, method, remark } = indicator;
    const name = canonicalName(indicator.name);
    const parts = [level3?.text ?? name, target?.text, actual?.text, method?.text, remark?.text];
    const text = compactText(parts.map((part) => part ?? '').join(' ')).replaceAll(/比(?:例|率)/g, '比');
    return { indicator, name, thing: measuredThing(name), counted: countedPeople(indicator.name), text };
  });
}

/** Does any row speak of what the figure measures? More generous than the match for comparing figures. */
function isMeasured(figure: TextFigure, form: Form, rows: readonly KnownRow[]): boolean {
  if (matchMetric(figure, form)) return true;
  const metric = canonicalName(figure.metric);
  const whole = canonicalName(figure.metric + figure.following);
  const thing = measuredThing(metric);
  const phrases = [thing, withoutVerbs(thing), canonicalName(figure.following)].filter(
    ({ length }) => length >= 2,
  );
  return rows.some(
    (row) =>
      hasSameFigure(row.indicator, figure) ||
      hasSameHead(row.name, metric) ||
      phrases.some((phrase) => coverage(phrase, row.text) >= LOOSELY) ||
      (row.thing.length >= SHORTEST_THING && coverage(row.thing, whole) >= LOOSELY) ||
      (isHeadcount(figure.unit) && countsSame(row.counted, figure)),
  );
}

const SHORTEST_THING = 4;

/** The same number of the same unit; a percent alone tells nothing, and a small number only of what has no name but a verb. */
function hasSameFigure({ targetQuantity, actualQuantity }: Indicator, figure: TextFigure): boolean {
  const isNameless = figure.metric.replace(ACTION, '') === '';
  return [targetQuantity, actualQuantity].some((quantity) => {
    if (quantity.kind !== 'number' || quantity.unit === null || isPercent(quantity.unit)) return false;
    const told = convert(figure.value, figure.unit, quantity.unit);
    return told?.eq(quantity.value) === true && (isNameless || !told.lt(10));
  });
}

const HEAD_LENGTH = 3;

/** A row on 满意度, 知晓率, 合格率 … answers for a metric that ends so: who is asked is often worded differently. */
function hasSameHead(name: string, metric: string): boolean {
  if (/满意/.test(metric)) return /满意/.test(name);
  const head = metric.slice(-HEAD_LENGTH);
  return metric.length >= HEAD_LENGTH && RATE.test(head) && name.endsWith(head);
}

/** A row that counts people and shares a word with the clause. */
function countsSame(counted: string | null, figure: TextFigure): boolean {
  return counted !== null && coverage(compactText(figure.following || figure.metric), counted) > 0;
}

import type { Report } from '../../form/form';
import type { Decimal } from '../../text/decimal';
import { inBaseUnit, isMoney, reportFigures, type TextFigure } from './text-figures';

/** The same named amount twice, with two figures. */
export interface TwoFigures {
  readonly first: TextFigure;
  readonly second: TextFigure;
}

const NAMED = /收入|支出|结余|结转|预算数?|资金|拨款|总额|总投资|经费|补助|筹资/;
/** A share, a limit, a price or a change: not the amount itself. */
const NOT_AN_AMOUNT =
  /率|比|每|人均|次均|标准|单价|最高|最低|限额|封顶|起付|增加|减少|增长|下降|节约|调整|其中|各/;
const ENDINGS = /(?:合计|总额|总数|共计|金额|数)$/;
/** Two figures further apart are two amounts, unless the name is a long one. */
const NEAR = 0.2;
const LONG_NAME = 8;
const LEADING = /^(?:(?:19|20)\d{2}年度?|本年度?|当年|全年|末|累计|实际|共|总|年末|收支)+/;

/** Amounts of a report that bear one name and one period but two figures. An amount called 约 is no exact one. */
export function twoFigures(report: Report): readonly TwoFigures[] {
  const byName = new Map<string, TextFigure[]>();
  for (const figure of reportFigures(report)) {
    const name = nameOf(figure);
    if (name === null) continue;
    const key = `${periodOf(figure, report.year)} ${name}`;
    byName.set(key, [...(byName.get(key) ?? []), figure]);
  }
  return [...byName.entries()].flatMap(([key, figures]): TwoFigures[] => {
    const values = new Map<string, TextFigure>();
    for (const figure of figures) {
      const value = inBaseUnit(figure).toFixed();
      if (!values.has(value)) values.set(value, figure);
    }
    const [first, second] = values.values();
    // Three and more figures of one name are a list by year, by place or by item.
    if (!first || !second || values.size > 2 || first.slot.cell === second.slot.cell) return [];
    const isLong = key.length - key.indexOf(' ') - 1 >= LONG_NAME;
    return isLong || areNear(inBaseUnit(first), inBaseUnit(second)) ? [{ first, second }] : [];
  });
}

function nameOf(figure: TextFigure): string | null {
  if (!isMoney(figure.unit) || figure.high !== null || figure.isApproximate) return null;
  if (figure.comparison !== null && figure.comparison !== '=' && figure.comparison !== '>=') return null;
  if (NOT_AN_AMOUNT.test(figure.metric) || !NAMED.test(figure.metric)) return null;
  const name = figure.metric.replace(LEADING, '').replace(ENDINGS, '');
  return name.length < 2 ? null : name;
}

function periodOf(figure: TextFigure, year: number | null): string {
  const { period } = figure;
  if (period === null || /^(?:本年度?|今年|当年)$/.test(period)) return year === null ? '' : `${year}年`;
  return period;
}

function areNear(first: Decimal, second: Decimal): boolean {
  const larger = first.gt(second) ? first : second;
  return first.minus(second).abs().lte(larger.times(NEAR));
}

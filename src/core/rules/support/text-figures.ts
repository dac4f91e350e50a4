import type { Form, GoalPair, MoneyUnit, Report, Slot } from '../../form/form';
import { type Decimal, decimal } from '../../text/decimal';
import type { Unit } from '../../text/quantity';
import { rememberedOf } from '../../text/remembered-of';
import { type ReadFigure, readTextFigures } from './read-text-figures';

/** Where a text stands in a form or report. */
export type TextPlace = 'goal' | 'goal-actual' | 'section' | 'report';

/** A figure of a form's or report's running text, with its cell. */
export interface TextFigure extends ReadFigure {
  readonly slot: Slot;
  readonly cell: string;
  readonly place: TextPlace;
  /** long-term for 长期目标 and 项目总目标; null outside goals. */
  readonly term: 'annual' | 'long-term' | null;
}

/** Many rules ask for the same texts. */
const readBefore = new WeakMap<Slot, readonly TextFigure[]>();
/** The figures of one cell's text. */
export function figuresInSlot(
  slot: Slot,
  place: TextPlace,
  term: TextFigure['term'] = null,
): readonly TextFigure[] {
  const known = readBefore.get(slot);
  if (known && (known.length === 0 || (known[0]?.place === place && known[0].term === term))) return known;
  const read: readonly ReadFigure[] = known ?? readTextFigures(slot.text);
  const figures = read.map((figure) => ({ ...figure, slot, cell: slot.cell, place, term }));
  readBefore.set(slot, figures);
  return figures;
}

/** Figures of a goal and of what was done about it, a list for each cell. */
export function figuresOfPair({ expected, actual, term }: GoalPair): readonly (readonly TextFigure[])[] {
  return [
    expected ? figuresInSlot(expected, 'goal', term) : [],
    actual ? figuresInSlot(actual, 'goal-actual', term) : [],
  ];
}

/** Figures of goals and of what was done about them. */
export const goalFigures: (form: Form) => readonly TextFigure[] = rememberedOf((form) =>
  form.goals.flatMap((pair) => figuresOfPair(pair).flat()),
);

/** Figures of the text sections: 立项依据, 测算依据, 项目概况 … */
export const sectionFigures: (form: Form) => readonly TextFigure[] = rememberedOf((form) =>
  form.sections.flatMap((section) => figuresInSlot(section.body, 'section')),
);

/** Figures of all running text of a form. */
export const formFigures: (form: Form) => readonly TextFigure[] = rememberedOf((form) => [
  ...goalFigures(form),
  ...sectionFigures(form),
]);

/** Figures of a report in prose. */
export function reportFigures(report: Report): readonly TextFigure[] {
  return report.paragraphs.flatMap((paragraph) => figuresInSlot(paragraph, 'report'));
}

/** 元, 万元 … without a per: an amount of money, not a price. */
export function isMoney(unit: Unit | null): unit is Unit {
  return unit !== null && unit.base === '元' && unit.per === null;
}

/** 元/人, 元/亩 …: a price. */
export function isPrice(unit: Unit | null): unit is Unit {
  return unit !== null && unit.base === '元' && unit.per !== null;
}

const HEADS: ReadonlySet<string> = new Set(['人', '人次', '户', '户次', '家庭', '人头', '人份']);

/** 人, 万人, 人次, 户 …: a number of people or households. */
export function isHeadcount(unit: Unit | null): unit is Unit {
  return unit !== null && HEADS.has(unit.base) && unit.per === null;
}

const YUAN: Readonly<Record<MoneyUnit, number>> = {
  元: 1,
  千元: 1_000,
  万元: 10_000,
  百万元: 1_000_000,
  亿元: 100_000_000,
};

/** How many 元 the money unit of a form is. */
export function yuanPer(unit: MoneyUnit): Decimal {
  return decimal(YUAN[unit]);
}

/** The figure in its base unit: `1.5万人` → 15000. */
export function inBaseUnit(figure: Pick<ReadFigure, 'value' | 'unit'>): Decimal {
  return figure.unit ? figure.value.times(figure.unit.scale) : figure.value;
}

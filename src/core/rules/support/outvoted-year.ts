import type { Form, Recognition, Slot } from '../../form/form';
import type { PartialDate } from '../../text/quantity';
import { rememberedOf } from '../../text/remembered-of';
import { SELF_EVALUATIONS } from './families';
import { datesIn, filingDates } from './filing-dates';
import { projectEntry } from './project-names';
import { isOfSpan, OTHER_YEAR_MEANT_AFTER, OTHER_YEAR_MEANT_BEFORE } from './year-meaning';
import { yearsIn } from './year-words';

/** A form whose title stands alone with its year, and what speaks for another one. */
export interface OutvotedYear {
  /** Where the form's year is written. */
  readonly slot: Slot;
  readonly other: number;
  readonly witnesses: readonly Slot[];
}

/** One cell alone may be a slip, or a deadline that is meant so. */
const WITNESSES = 2;
/** A self-evaluation is filed in the year after its own; later ones are rare. */
const LATEST_FILING = 2;

/**
 * The one other year that the dates and goals of a form name when none of them names the year of its title; null when the
 * title has any support, or when they do not agree.
 */
export function outvotedYear(form: Form, year: number): OutvotedYear | null {
  const stated = statements(form);
  const slot = stated.length < WITNESSES ? null : yearPlace(form, year);
  if (!slot) return null;
  const named = new Map<string, Statement>();
  for (const statement of stated) {
    if (statement.slot.cell !== slot.cell) named.set(statement.slot.cell, statement);
  }
  const all = [...named.values()].flatMap(({ years }) => years);
  const [other] = all;
  if (other === undefined || named.size < WITNESSES || all.some((known) => known !== other)) return null;
  const isNamed = yearsIn(projectEntry(form)?.text ?? '').some((word) => word.year === year);
  if (other === year || isNamed || Math.abs(other - year) > WITNESSES) return null;
  return { slot, other, witnesses: [...named.values()].map((each) => each.slot) };
}

/** A self-evaluation filed two years after its title's year, without a word about the year anywhere else. */
export function filedTooLate(form: Form, year: number): OutvotedYear | null {
  if (!SELF_EVALUATIONS.includes(form.family) || statements(form).length > 0) return null;
  const slot = yearPlace(form, year);
  if (!slot) return null;
  const late = filingDates(form).find(({ date }) => date.year !== null && date.year >= year + LATEST_FILING);
  return late ? { slot, other: (late.date.year ?? year) - 1, witnesses: [late.slot] } : null;
}

/** So many forms of one family and year show which year is meant. */
const MAJORITY = 3;

/** The forms of a workbook whose year differs from the one year of all others (three at least) of their family. */
export function oddYears({ forms }: Recognition): readonly (OutvotedYear & { readonly form: Form })[] {
  const counts = new Map<Form['family'], Map<Form['year'], number>>();
  for (const { family, year } of forms) {
    const years = counts.get(family) ?? new Map<Form['year'], number>();
    counts.set(family, years.set(year, (years.get(year) ?? 0) + 1));
  }
  return forms.flatMap((form) => {
    const years = counts.get(form.family);
    if (!form.year || years?.size !== 2 || years.get(form.year) !== 1) return [];
    const [other, count = 0] = [...years].find(([year]) => year !== form.year) ?? [];
    const slot = other && count >= MAJORITY ? yearPlace(form, form.year) : null;
    return other && slot ? [{ form, slot, other, witnesses: [] }] : [];
  });
}

function yearPlace(form: Form, year: number): Slot | null {
  const names = (slot: Slot | null) => slot !== null && yearsIn(slot.text).some((word) => word.year === year);
  return [form.title, form.yearSlot].find(names) ?? null;
}

interface Statement {
  readonly slot: Slot;
  /** One at least. */
  readonly years: readonly number[];
}

/** What targets, actuals, annual goals and the project period say of the year. */
const statements = rememberedOf((form: Form): readonly Statement[] => {
  const stated: Statement[] = [];
  const add = (slot: Slot, years: readonly number[]) => {
    if (years.length > 0) stated.push({ slot, years });
  };
  for (const { target, actual, targetQuantity, actualQuantity, shared, isLongTerm } of form.indicators) {
    if (isLongTerm) continue;
    if (target && targetQuantity.kind === 'date' && !shared.includes('target')) {
      add(target, yearOf(targetQuantity.to));
    }
    if (actual && actualQuantity.kind === 'date' && !shared.includes('actual')) {
      add(actual, yearOf(actualQuantity.to));
    }
  }
  for (const { term, expected, actual } of form.goals) {
    if (term !== 'annual') continue;
    if (expected) add(expected, yearsOfGoal(expected.text));
    if (actual) add(actual, yearsOfGoal(actual.text));
  }
  for (const { role, answer } of form.identity) {
    if (role === 'period') add(answer, [...new Set(datesIn(answer.text).map((date) => date.year ?? 0))]);
  }
  return stated;
});

function yearOf({ year }: PartialDate): readonly number[] {
  return year === null ? [] : [year];
}

function yearsOfGoal(text: string): readonly number[] {
  const words = yearsIn(text);
  if (words.length === 0 || words.some(isOfSpan)) return [];
  const own = words.filter(
    ({ before, after }) => !OTHER_YEAR_MEANT_BEFORE.test(before) && !OTHER_YEAR_MEANT_AFTER.test(after),
  );
  return [...new Set(own.map(({ year }) => year))];
}

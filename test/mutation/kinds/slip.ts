import type { FigureSlot, Form, FundRow, Indicator, Slot } from '../../../src/core/form/form';
import { type Decimal, decimal } from '../../../src/core/text/decimal';
import type { Change, Fault, FaultKind } from '../mutate';
import { at, isMeasured, isPercentRow, points } from './common';

/** Rules that rightly report a consequence of a wrong amount. */
export const OF_FUNDS = 'PE201 PE214 PE202 PE203 PE204 PE205 PE208 PE409 PE413 PE501 PE502 PE505 PE613'.split(
  ' ',
);
/** Rules that rightly report a consequence of a wrong value or score. */
export const OF_ROWS =
  'PE302 PE303 PE304 PE308 PE414 PE407 PE408 PE409 PE410 PE411 PE412 PE413 PE503 PE505 PE610'.split(' ');

/** The amount of a cell, 0 where it states none. */
export const money = (slot: FigureSlot | null | undefined): Decimal => slot?.figure ?? decimal(0);
/** A row whose cells are its own. */
export const own = (row: Indicator) =>
  !['target', 'actual', 'weight', 'score', 'reason'].some((column) =>
    row.shared.some((known) => known === column),
  );
/** A cell that is there and empty. */
export const blank = (slot: Slot | null) => slot !== null && slot.text.trim() === '';
/** The total row of the fund block. */
export const totalOf = (form: Form): FundRow | undefined =>
  form.funds?.rows.find(({ kind, level, budget }) => kind === 'total' && level === 0 && money(budget).gt(1));
/** The parts of the total that have a budget. */
export const partsOf = (form: Form): readonly FundRow[] =>
  (form.funds?.rows ?? []).filter(({ level, budget }) => level === 1 && money(budget).gt(0));
/** A part without its budget: told there, or at a total that it belongs to. */
export const withoutBudget = (form: Form, part: FundRow) => ({
  changes: [[part.budget, null]] as const,
  cells: [
    part.executed,
    ...(form.funds?.rows ?? []).flatMap(({ level, budget }) => (level === 0 ? [budget] : [])),
  ],
});
/** A measured row in a unit other than %. */
export const isCounted = (row: Indicator) =>
  isMeasured(row) &&
  own(row) &&
  !isPercentRow(row) &&
  row.targetQuantity.kind === 'number' &&
  row.targetQuantity.unit !== null;
/** A measured row in percent. */
export const isRate = (row: Indicator) =>
  isMeasured(row) && own(row) && isPercentRow(row) && row.unit === null;
/** A row of money in 万元. */
export const isMoneyCeiling = ({ targetQuantity, actualQuantity, operator, unit }: Indicator) =>
  targetQuantity.kind === 'number' &&
  actualQuantity.kind === 'number' &&
  operator === null &&
  unit === null &&
  targetQuantity.unit?.text === '万元';
/** A row with full points. */
export const isFull = ({ weight, score }: Indicator) =>
  points(weight) !== null && points(weight) === points(score);

type Place = Slot | null | undefined;

/** A kind that changes cells of the first row that fits. */
export function row(
  name: string,
  fits: (row: Indicator) => boolean,
  change: (row: Indicator) => readonly (readonly [Place, string | number | null])[],
  codes: string,
  further = OF_ROWS,
): FaultKind {
  return kind(name, codes, further, (form) => {
    const found = form.indicators.find(fits);
    return found
      ? { changes: change(found), cells: [found.target, found.actual, found.score, found.reason] }
      : null;
  });
}

/** A kind of any form: cells with what is typed into them, and further cells where it may be found. */
export function kind(
  name: string,
  codes: string,
  consequences: readonly string[],
  make: (form: Form) => {
    readonly changes: readonly (readonly [Place, string | number | null])[];
    readonly cells?: readonly (Slot | null)[];
  } | null,
): FaultKind {
  return {
    name,
    make: (form): Fault | null => {
      const made = make(form);
      if (!made || made.changes.some(([slot]) => !slot)) return null;
      const changes = made.changes.flatMap(([slot, value]): Change[] =>
        slot ? [{ cell: slot.cell, value }] : [],
      );
      return {
        changes,
        codes: codes.split(' '),
        cells: [...changes.map(({ cell }) => cell), ...at(...(made.cells ?? []))],
        consequences,
      };
    },
  };
}

/** The same kind, to be met with 无法判定. */
export function open({ name, make }: FaultKind): FaultKind {
  return {
    name,
    make: (form, sheet) => {
      const made = make(form, sheet);
      return made && 'changes' in made ? { ...made, isOpen: true } : null;
    },
  };
}

/** The digits of a cell. */
export const number = (slot: Place) => slot?.text.match(/[0-9][0-9.,]*/)?.[0] ?? '';
/** An identity entry that is filled in. */
export const entry = (form: Form, role: string) =>
  form.identity.find((known) => known.role === role && known.text !== '');

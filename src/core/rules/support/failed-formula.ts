import type { Slot } from '../../form/form';
import type { Undecided } from '../rule';
import { showsError } from './printed';

/** Undecided where one of these cells shows a failed formula (`#REF!`, `#DIV/0!`); else null. */
export function failedFormula(slots: readonly (Slot | null)[]): Undecided | null {
  const cells = slots.filter((slot) => slot !== null).filter(showsError);
  return cells.length > 0 ? { undecided: 'formula-error', cells } : null;
}

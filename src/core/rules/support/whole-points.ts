import type { Form } from '../../form/form';
import type { Profile } from '../../profile/profile';
import { type Decimal, HUNDRED, ZERO } from '../../text/decimal';
import { DECLARATIONS } from './families';

/** A declaration gives points to indicators only: nothing has been spent yet. */
export function isDeclaration(form: Form): boolean {
  return DECLARATIONS.includes(form.family);
}

/**
 * What all points of a form may add up to: 100; in a declaration also what the execution rate, which is scored later,
 * leaves of them (90 by 财预〔2020〕10号).
 */
export function wholePoints(form: Form, { weights }: Profile): readonly Decimal[] {
  const further = isDeclaration(form) ? weights.execution : null;
  return further ? [HUNDRED, HUNDRED.minus(further)] : [HUNDRED];
}

/** The points that the indicators of a form share: what the execution rate leaves of the whole that they come closest to. */
export function indicatorPoints(
  form: Form,
  profile: Profile,
  indicators: Decimal,
  execution: Decimal | null,
): Decimal {
  const wholes = wholePoints(form, profile).map((whole) => whole.minus(execution ?? ZERO));
  return wholes.reduce((best, whole) =>
    whole.minus(indicators).abs().lt(best.minus(indicators).abs()) ? whole : best,
  );
}

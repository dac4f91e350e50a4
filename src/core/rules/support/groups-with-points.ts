import type { Form, IndicatorGroup } from '../../form/form';
import type { Decimal } from '../../text/decimal';

/** A level 1 or 2 group that prints its points. */
export type GroupWithPoints = IndicatorGroup & { readonly points: Decimal };

/** The groups of one level that print their points. */
export function groupsWithPoints(form: Form, level: 1 | 2): readonly GroupWithPoints[] {
  return (form.table?.groups ?? []).filter(
    (group): group is GroupWithPoints => group.level === level && group.points !== null,
  );
}

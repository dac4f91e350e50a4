import type { PartialDate, Quantity, Unit } from '../../../src/core/text/quantity';

/** One line that names everything a value says, for tables of wordings. */
export function summary(quantity: Quantity): string {
  const parts: string[] = [quantity.kind, ...facts(quantity)];
  if (quantity.name !== null) parts.push(`name=${quantity.name}`);
  if ('tail' in quantity && quantity.tail !== undefined) parts.push(`tail=${quantity.tail}`);
  return parts.join(' ');
}

function facts(quantity: Quantity): readonly string[] {
  switch (quantity.kind) {
    case 'number':
      return [
        quantity.comparison ?? 'bare',
        ...(quantity.comparisonInWords ? ['words'] : []),
        ...(quantity.isApproximate ? ['about'] : []),
        quantity.value.toFixed(),
        ...unitFacts(quantity.unit),
        ...(quantity.places > 0 ? [`places=${quantity.places}`] : []),
      ];
    case 'range':
      return [
        ...(quantity.isApproximate ? ['about'] : []),
        `${quantity.low.toFixed()}..${quantity.high.toFixed()}`,
        ...unitFacts(quantity.unit),
      ];
    case 'date':
      return [
        ...(quantity.comparison === null ? [] : [quantity.comparison]),
        ...(quantity.from === null ? [] : [`${dateText(quantity.from)} →`]),
        dateText(quantity.to),
        ...(quantity.isComplete ? [] : ['incomplete']),
      ];
    case 'relative':
      return [
        quantity.comparison ?? 'bare',
        quantity.base,
        ...(quantity.change === null
          ? []
          : [`change=${quantity.change.value.toFixed()}${quantity.change.unit?.text ?? ''}`]),
      ];
    case 'grade':
      return [quantity.grade];
    case 'yes-no':
      return [String(quantity.answer)];
    case 'placeholder':
      return [...(quantity.comparison === null ? [] : [quantity.comparison]), ...unitFacts(quantity.unit)];
    case 'unreadable':
      return [quantity.reason, `at=${quantity.at}`];
    default:
      return [];
  }
}

function unitFacts(unit: Unit | null): readonly string[] {
  if (unit === null) return [];
  const per = unit.per === null ? '' : ` per ${unit.per}`;
  return [`${unit.text}=${unit.scale.toFixed()}×${unit.base}${per}`];
}

function dateText(date: PartialDate): string {
  return `${date.year ?? '?'}-${date.month ?? '?'}-${date.day ?? '?'}`;
}

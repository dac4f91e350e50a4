import { formatAddress, type Range } from '../../core/sheet/address';
import { isTrue } from '../../hosts/ooxml/read/namespaces';
import type { ComparisonOperator, FormatCondition, IconStep, ScalePoint } from './conditional-format';

/** How a comparison is written in a formula. */
const SIGNS: Readonly<Partial<Record<string, string>>> = {
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
};
const RANGE_OPERATORS: readonly string[] = ['between', 'notBetween'];
const TEXT_KINDS: readonly string[] = ['containsText', 'notContainsText', 'beginsWith', 'endsWith'];
const CONTENT_KINDS: readonly string[] = [
  'containsBlanks',
  'notContainsBlanks',
  'containsErrors',
  'notContainsErrors',
];
const OCCURRENCES: readonly string[] = ['duplicateValues', 'uniqueValues'];
const SCALE_TYPES: readonly string[] = ['num', 'min', 'max', 'percent', 'percentile'];
const USUAL_ICONS = '3TrafficLights1';
/** What Excel shows of negative values when the file does not say. */
const NEGATIVE = '#FF0000';

/** A threshold (`cfvo`) as it stands in the file. */
export interface Threshold {
  readonly type: string;
  value: string;
  readonly isInclusive: boolean;
}

/** A rule (`cfRule`, 18.3.1.10, or its like of the extensions of 2010) as it stands in the file. */
export interface FormatRule {
  readonly attribute: (name: string) => string | undefined;
  /** Attributes of the scale, bar or icon set inside. */
  inner: (name: string) => string | undefined;
  areas: readonly Range[];
  readonly formulas: string[];
  readonly thresholds: Threshold[];
  readonly colours: (string | null)[];
  negativeColour: string | null;
  /** Icons that are named one by one. */
  readonly icons: { readonly set: string; readonly level: number }[];
  /** By which an extension of 2010 refers to it. */
  id: string;
}

function comparison({ attribute, areas, formulas }: FormatRule): FormatCondition | null {
  const operator = attribute('operator') ?? '';
  const isRange = RANGE_OPERATORS.includes(operator);
  const wanted = formulas.slice(0, isRange ? 2 : 1);
  const values = wanted.map(Number);
  const isComplete = wanted.length === (isRange ? 2 : 1);
  if (!isComplete || (!isRange && !SIGNS[operator])) return null;
  if (wanted.every((formula, at) => formula.trim() !== '' && Number.isFinite(values[at]))) {
    return { kind: 'value', operator: operator as ComparisonOperator, values };
  }
  // Compared with a cell, a text or a computed value: as a formula, seen from the first cell.
  const [first] = areas;
  if (!first) return null;
  const cell = formatAddress(first.top, first.left);
  const [low = '', high = ''] = wanted;
  if (!isRange) return { kind: 'formula', formula: `=${cell}${SIGNS[operator]}${low}` };
  const between = `AND(${cell}>=${low},${cell}<=${high})`;
  return { kind: 'formula', formula: operator === 'between' ? `=${between}` : `=NOT(${between})` };
}

function averageOperator({ attribute }: FormatRule): ComparisonOperator {
  const isAbove = isTrue(attribute('aboveAverage'), true);
  const isEqualToo = isTrue(attribute('equalAverage'));
  if (isAbove) return isEqualToo ? 'greaterThanOrEqual' : 'greaterThan';
  return isEqualToo ? 'lessThanOrEqual' : 'lessThan';
}

function absolute(area: Range): string {
  const corner = (row: number, column: number) =>
    formatAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

function pointOf({ type, value }: Threshold, areas: readonly Range[]): ScalePoint | null {
  const number = Number(value === '' ? 0 : value);
  if (SCALE_TYPES.includes(type) && Number.isFinite(number)) return { type: type as 'num', value: number };
  // Numbers may be given by a cell or a formula, whatever the type.
  if (type === 'formula' || type === 'num')
    return value === '' ? null : { type: 'formula', value: `=${value}` };
  if (type !== 'autoMin' && type !== 'autoMax') return null;
  // A bar whose ends Excel chooses: from zero, or from below it where there are negative values.
  const name = type === 'autoMin' ? 'MIN' : 'MAX';
  return { type: 'formula', value: `=${name}(0,${areas.map(absolute).join(',')})` };
}

function colourScale({ thresholds, colours, areas }: FormatRule): FormatCondition | null {
  const stops = thresholds.flatMap((threshold, at) => {
    const colour = colours[at];
    const point = pointOf(threshold, areas);
    return point && colour ? [{ ...point, colour }] : [];
  });
  return stops.length === thresholds.length && stops.length >= 2 ? { kind: 'colour-scale', stops } : null;
}

function dataBar({ thresholds, colours, negativeColour, areas, inner }: FormatRule): FormatCondition | null {
  const [from, to] = thresholds.map((threshold) => pointOf(threshold, areas));
  const [colour] = colours;
  if (!from || !to || !colour) return null;
  return {
    kind: 'data-bar',
    from,
    to,
    colour,
    negativeColour: isTrue(inner('negativeBarColorSameAsPositive')) ? colour : (negativeColour ?? NEGATIVE),
    isGradient: isTrue(inner('gradient'), true),
    showsValue: isTrue(inner('showValue'), true),
  };
}

function iconSet({ thresholds, icons, inner, areas }: FormatRule): FormatCondition | null {
  const set = inner('iconSet') ?? USUAL_ICONS;
  const isCustom = isTrue(inner('custom'));
  const isReversed = isTrue(inner('reverse'));
  const steps = thresholds.flatMap((threshold, at): readonly IconStep[] => {
    const from = pointOf(threshold, areas);
    const named = icons[at];
    const usual = { set, level: isReversed ? thresholds.length - 1 - at : at };
    const icon = isCustom ? (named?.set === 'NoIcons' ? null : (named ?? null)) : usual;
    return from ? [{ from, isInclusive: threshold.isInclusive, icon }] : [];
  });
  const isWhole = steps.length === thresholds.length && steps.length >= 3;
  return isWhole ? { kind: 'icon-set', steps, showsValue: isTrue(inner('showValue'), true) } : null;
}

/** What a rule means; null for one that the grid cannot draw. */
export function conditionOf(rule: FormatRule): FormatCondition | null {
  const { attribute, formulas } = rule;
  const type = attribute('type') ?? '';
  const [formula] = formulas;
  if (type === 'cellIs') return comparison(rule);
  if (type === 'expression') return formula ? { kind: 'formula', formula: `=${formula}` } : null;
  if (type === 'colorScale') return colourScale(rule);
  if (type === 'dataBar') return dataBar(rule);
  if (type === 'iconSet') return iconSet(rule);
  if (type === 'aboveAverage') return { kind: 'average', operator: averageOperator(rule) };
  if (type === 'top10') {
    const rank = Number(attribute('rank') ?? 10);
    const isPercent = isTrue(attribute('percent'));
    return { kind: 'rank', rank, isBottom: isTrue(attribute('bottom')), isPercent };
  }
  if (OCCURRENCES.includes(type)) return { kind: 'occurrence', of: type as 'duplicateValues' };
  if (CONTENT_KINDS.includes(type)) return { kind: 'content', of: type as 'containsBlanks' };
  const text = attribute('text');
  if (TEXT_KINDS.includes(type) && text !== undefined)
    return { kind: 'text', operator: type as 'containsText', text };
  // A period of time, or a text that some writers leave to it: the formula beside it says the same.
  const isSaidByFormula = type === 'timePeriod' || TEXT_KINDS.includes(type);
  return isSaidByFormula && formula ? { kind: 'formula', formula: `=${formula}` } : null;
}

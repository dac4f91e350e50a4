import { formatAddress, parseRange, type Range } from '../../core/sheet/address';
import { severityOfMarkFormula } from '../../core/sheet/marks';
import { isSpreadsheet, isTrue } from '../../hosts/ooxml/read/namespaces';
import { readXml, type XmlElement } from '../../hosts/ooxml/read/xml';
import {
  type ComparisonOperator,
  type ConditionalFormat,
  type DifferentialLook,
  type FormatCondition,
  NO_DIFFERENCE,
  type ScalePoint,
} from './conditional-format';
import { colourOf } from './read-colours';

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

/** A rule of the file while it is read. */
interface RuleDraft {
  readonly attribute: (name: string) => string | undefined;
  readonly areas: readonly Range[];
  readonly formulas: string[];
  readonly points: (ScalePoint | null)[];
  readonly colours: (string | null)[];
  showsValue: boolean;
}

function areasOf(sqref: string): readonly Range[] {
  return sqref.split(/\s+/).flatMap((reference) => parseRange(reference.replaceAll('$', '')) ?? []);
}

/** What an element says, kept after the reader has gone on. */
function remembered(element: XmlElement): RuleDraft['attribute'] {
  const names = [
    'type',
    'operator',
    'text',
    'rank',
    'bottom',
    'percent',
    'aboveAverage',
    'equalAverage',
    'dxfId',
    'priority',
    'stopIfTrue',
  ];
  const held = new Map(names.map((name) => [name, element.attribute(name)]));
  return (name) => held.get(name);
}

function comparison({ attribute, areas, formulas }: RuleDraft): FormatCondition | null {
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

function averageOperator({ attribute }: RuleDraft): ComparisonOperator {
  const isAbove = isTrue(attribute('aboveAverage'), true);
  const isEqualToo = isTrue(attribute('equalAverage'));
  if (isAbove) return isEqualToo ? 'greaterThanOrEqual' : 'greaterThan';
  return isEqualToo ? 'lessThanOrEqual' : 'lessThan';
}

function colourScale({ points, colours }: RuleDraft): FormatCondition | null {
  const stops = points.flatMap((point, at) => {
    const colour = colours[at];
    return point && colour ? [{ ...point, colour }] : [];
  });
  return stops.length === points.length && stops.length >= 2 ? { kind: 'colour-scale', stops } : null;
}

function dataBar({ points, colours, showsValue }: RuleDraft): FormatCondition | null {
  const [from, to] = points;
  const [colour] = colours;
  return from && to && colour ? { kind: 'data-bar', from, to, colour, showsValue } : null;
}

/** What a rule means; null for one that the grid cannot draw. */
function conditionOf(rule: RuleDraft): FormatCondition | null {
  const { attribute, formulas } = rule;
  const type = attribute('type') ?? '';
  const [formula] = formulas;
  if (type === 'cellIs') return comparison(rule);
  if (type === 'expression') return formula ? { kind: 'formula', formula: `=${formula}` } : null;
  if (type === 'colorScale') return colourScale(rule);
  if (type === 'dataBar') return dataBar(rule);
  if (type === 'aboveAverage') return { kind: 'average', operator: averageOperator(rule) };
  if (type === 'top10') {
    const rank = Number(attribute('rank') ?? 10);
    const isPercent = isTrue(attribute('percent'));
    return { kind: 'rank', rank, isBottom: isTrue(attribute('bottom')), isPercent };
  }
  if (OCCURRENCES.includes(type)) return { kind: 'occurrence', of: type as 'duplicateValues' };
  if (CONTENT_KINDS.includes(type)) return { kind: 'content', of: type as 'containsBlanks' };
  if (!TEXT_KINDS.includes(type)) return null;
  const text = attribute('text');
  if (text !== undefined) return { kind: 'text', operator: type as 'containsText', text };
  // Some writers leave the text to the formula that says the same.
  return formula ? { kind: 'formula', formula: `=${formula}` } : null;
}

function pointOf(element: XmlElement): ScalePoint | null {
  const type = element.attribute('type') ?? '';
  const value = Number(element.attribute('val') ?? 0);
  return SCALE_TYPES.includes(type) && Number.isFinite(value)
    ? { type: type as ScalePoint['type'], value }
    : null;
}

/**
 * The user's conditional formats of a sheet that the grid can draw, in the order in which they count; our own marks and
 * what it cannot draw (icon sets, periods of time) are left out. `looks`: the workbook's differential formats.
 */
export function readConditionalFormats(
  text: string,
  part: string,
  looks: readonly DifferentialLook[],
  theme: readonly string[],
): readonly ConditionalFormat[] {
  if (!text.includes('conditionalFormatting')) return [];
  const found: ConditionalFormat[] = [];
  let areas: readonly Range[] = [];
  let rule: RuleDraft | null = null;
  let formula: string | null = null;
  readXml(text, part, {
    open(element) {
      if (!isSpreadsheet(element.namespace)) return;
      if (element.name === 'conditionalFormatting') areas = areasOf(element.attribute('sqref') ?? '');
      else if (element.name === 'cfRule') {
        rule = {
          attribute: remembered(element),
          areas,
          formulas: [],
          points: [],
          colours: [],
          showsValue: true,
        };
      } else if (rule && element.name === 'formula') formula = '';
      else if (rule && element.name === 'cfvo') rule.points.push(pointOf(element));
      else if (rule && element.name === 'color') rule.colours.push(colourOf(element, theme));
      else if (rule && element.name === 'dataBar')
        rule.showsValue = isTrue(element.attribute('showValue'), true);
    },
    text(piece) {
      if (formula !== null) formula += piece;
    },
    close(name) {
      if (name === 'formula' && rule && formula !== null) {
        rule.formulas.push(formula);
        formula = null;
      }
      if (name !== 'cfRule' || !rule) return;
      const condition = conditionOf(rule);
      const isOurs = severityOfMarkFormula(`=${rule.formulas[0] ?? ''}`) !== null;
      if (condition && !isOurs && rule.areas.length > 0) {
        found.push({
          areas: rule.areas,
          priority: Number(rule.attribute('priority') ?? 0),
          stopIfTrue: isTrue(rule.attribute('stopIfTrue')),
          condition,
          look: looks[Number(rule.attribute('dxfId') ?? -1)] ?? NO_DIFFERENCE,
        });
      }
      rule = null;
    },
  });
  return found.sort((one, other) => one.priority - other.priority);
}

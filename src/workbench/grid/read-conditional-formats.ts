import { parseRange, type Range } from '../../core/sheet/address';
import { severityOfMarkFormula } from '../../core/sheet/marks';
import { isSpreadsheet, isTrue } from '../../hosts/ooxml/read/namespaces';
import { readXml, type XmlElement } from '../../hosts/ooxml/read/xml';
import { type ConditionalFormat, type DifferentialLook, NO_DIFFERENCE } from './conditional-format';
import { conditionOf, type FormatRule } from './format-rule';
import { colourOf } from './read-colours';

/** What Excel 2010 added to conditional formats (MS-XLSX 2.3.4), and where it writes their formulas and places. */
const EXTENSION = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const FORMULAS = 'http://schemas.microsoft.com/office/excel/2006/main';
/** Rules of the extension that are read; the others carry formats of their own. */
const EXTENSION_TYPES: readonly (string | undefined)[] = ['dataBar', 'iconSet'];

const RULE_ATTRIBUTES =
  'type operator text rank bottom percent aboveAverage equalAverage dxfId priority stopIfTrue id timePeriod'.split(
    ' ',
  );
const INNER_ATTRIBUTES =
  'iconSet reverse showValue custom gradient negativeBarColorSameAsPositive minLength maxLength'.split(' ');

interface FoundRule extends FormatRule {
  readonly isExtension: boolean;
}

function areasOf(sqref: string): readonly Range[] {
  return sqref.split(/\s+/).flatMap((reference) => parseRange(reference.replaceAll('$', '')) ?? []);
}

/** What an element says, kept after the reader has gone on. */
function remembered(element: XmlElement, names: readonly string[]): FormatRule['attribute'] {
  const held = new Map(names.map((name) => [name, element.attribute(name)]));
  return (name) => held.get(name);
}

function newRule(element: XmlElement, areas: readonly Range[]): FoundRule {
  return {
    isExtension: element.namespace === EXTENSION,
    attribute: remembered(element, RULE_ATTRIBUTES),
    inner: () => undefined,
    areas,
    formulas: [],
    thresholds: [],
    colours: [],
    negativeColour: null,
    icons: [],
    id: element.attribute('id') ?? '',
  };
}

/** Takes an element inside a rule into it. */
function addTo(rule: FoundRule, element: XmlElement, theme: readonly string[]): void {
  switch (element.name) {
    case 'iconSet':
    case 'dataBar':
    case 'colorScale':
      rule.inner = remembered(element, INNER_ATTRIBUTES);
      return;
    case 'cfvo':
      rule.thresholds.push({
        type: element.attribute('type') ?? '',
        value: element.attribute('val') ?? '',
        isInclusive: isTrue(element.attribute('gte'), true),
      });
      return;
    case 'color':
    case 'fillColor':
      rule.colours.push(colourOf(element, theme));
      return;
    case 'negativeFillColor':
      rule.negativeColour = colourOf(element, theme);
      return;
    case 'cfIcon':
      rule.icons.push({
        set: element.attribute('iconSet') ?? '',
        level: Number(element.attribute('iconId') ?? 0),
      });
  }
}

/** The rules of a sheet as they stand in the file, extensions of 2010 included. */
function readRules(text: string, part: string, theme: readonly string[]): readonly FoundRule[] {
  const rules: FoundRule[] = [];
  /** Rules whose place is told after them. */
  let unplaced: FoundRule[] = [];
  let areas: readonly Range[] = [];
  let rule: FoundRule | null = null;
  let words: string | null = null;
  let isInThreshold = false;
  readXml(text, part, {
    open(element) {
      const { name, namespace } = element;
      const isOurs = isSpreadsheet(namespace) || namespace === EXTENSION;
      if (!isOurs && namespace !== FORMULAS) return;
      if (name === 'conditionalFormatting') areas = areasOf(element.attribute('sqref') ?? '');
      else if (name === 'cfRule') rule = newRule(element, areas);
      else if (name === 'formula' || name === 'f' || name === 'sqref' || name === 'id') words = '';
      else if (rule) addTo(rule, element, theme);
      if (name === 'cfvo') isInThreshold = true;
    },
    text(piece) {
      if (words !== null) words += piece;
    },
    close(name) {
      const said = words;
      if (name === 'cfvo') isInThreshold = false;
      if (name === 'formula' || name === 'f' || name === 'sqref' || name === 'id') words = null;
      const threshold = rule?.thresholds.at(-1);
      if (said !== null && name === 'f' && isInThreshold && threshold) threshold.value = said;
      else if (said !== null && rule && (name === 'formula' || name === 'f')) rule.formulas.push(said);
      else if (said !== null && rule && name === 'id') rule.id = said;
      else if (said !== null && name === 'sqref') {
        for (const earlier of unplaced) earlier.areas = areasOf(said);
        unplaced = [];
      } else if (name === 'cfRule' && rule) {
        rules.push(rule);
        if (rule.isExtension) unplaced.push(rule);
        rule = null;
      }
    },
  });
  return rules;
}

/** A bar of 2007 as its extension of 2010 draws it: the colour is the old one's where the new one names none. */
function extended(rule: FoundRule, all: readonly FoundRule[]): FoundRule {
  const extension =
    rule.id === '' ? undefined : all.find((other) => other.isExtension && other.id === rule.id);
  if (extension?.attribute('type') !== 'dataBar') return rule;
  const colours = extension.colours.length > 0 ? extension.colours : rule.colours;
  return { ...extension, attribute: rule.attribute, areas: rule.areas, colours, isExtension: false };
}

/**
 * The user's conditional formats of a sheet that the grid can draw, in the order in which they count; our own marks and
 * what it cannot draw are left out. `looks`: the workbook's differential formats.
 */
export function readConditionalFormats(
  text: string,
  part: string,
  looks: readonly DifferentialLook[],
  theme: readonly string[],
): readonly ConditionalFormat[] {
  if (!text.includes('conditionalFormatting')) return [];
  const rules = readRules(text, part, theme);
  const plain = new Set(rules.filter(({ isExtension }) => !isExtension).map(({ id }) => id));
  const found = rules.flatMap((read): readonly ConditionalFormat[] => {
    // An extension of a rule that stands among the others is drawn with that one.
    if (read.isExtension && (plain.has(read.id) || !EXTENSION_TYPES.includes(read.attribute('type'))))
      return [];
    const rule = read.isExtension ? read : extended(read, rules);
    const condition = conditionOf(rule);
    const isOurs = severityOfMarkFormula(`=${rule.formulas[0] ?? ''}`) !== null;
    if (!condition || isOurs || rule.areas.length === 0) return [];
    return [
      {
        areas: rule.areas,
        priority: Number(rule.attribute('priority') ?? 0),
        stopIfTrue: isTrue(rule.attribute('stopIfTrue')),
        condition,
        look: looks[Number(rule.attribute('dxfId') ?? -1)] ?? NO_DIFFERENCE,
      },
    ];
  });
  return found.sort((one, other) => one.priority - other.priority);
}

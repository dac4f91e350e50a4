import type { Range } from '../../core/sheet/address';
import { MARK_APPEARANCES, severityOfMarkFormula } from '../../core/sheet/marks';
import { parseRanges } from '../../hosts/ooxml/patch/marks/find-marks';
import type { SheetXml } from '../../hosts/ooxml/patch/sheet-xml';
import {
  attributeByLocalName,
  attributeValue,
  childOf,
  descendants,
  isTrue,
  textOf,
  type XmlElement,
} from '../../hosts/ooxml/patch/xml/elements';
import type { ConditionalFormatState, ValidationState } from './sheet-state';

/** Excel's names for the kinds of conditional format rules of a file. */
const FORMAT_TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** Excel's names for the kinds of validation of a file. */
const VALIDATION_TYPES: Readonly<Record<string, string>> = {
  none: 'None',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** How Excel draws the line styles of our marks over the wire. */
const LINE_STYLES = { thin: 'Continuous', dashed: 'Dash', dotted: 'Dot', dashDot: 'DashDot' } as const;
const SIDES = ['top', 'bottom', 'left', 'right'] as const;

function* elementsNamed(sheet: SheetXml, local: string): Generator<XmlElement> {
  for (const child of sheet.root.children) {
    if (child === sheet.data) continue;
    if (child.local === local) yield child;
    for (const inner of descendants(child)) if (inner.local === local) yield inner;
  }
}

function rangesOf(text: string, element: XmlElement): readonly Range[] {
  const child = childOf(element, 'sqref');
  return parseRanges(attributeValue(text, element, 'sqref') ?? (child ? textOf(text, child) : ''));
}

function formulaOf(text: string, rule: XmlElement): string {
  for (const element of descendants(rule)) {
    const isFormula = element.local === 'formula' || element.local === 'f';
    if (isFormula && element.children.length === 0) return `=${textOf(text, element)}`;
  }
  return '';
}

/** Conditional formats of a sheet: ours in full, the user's by kind, place and formula. */
export function readConditionalFormats(sheet: SheetXml, nextId: () => string): ConditionalFormatState[] {
  const found: ConditionalFormatState[] = [];
  for (const holder of elementsNamed(sheet, 'conditionalFormatting')) {
    const areas = rangesOf(sheet.text, holder);
    if (areas.length === 0) continue;
    for (const rule of holder.children) {
      if (rule.local !== 'cfRule') continue;
      const kind = attributeValue(sheet.text, rule, 'type') ?? '';
      const formula = formulaOf(sheet.text, rule);
      const severity = severityOfMarkFormula(formula);
      const look = severity === null ? null : MARK_APPEARANCES[severity];
      const border = look && { style: LINE_STYLES[look.border], color: `#${look.line}` };
      found.push({
        id: nextId(),
        areas,
        type: FORMAT_TYPES[kind] ?? 'PresetCriteria',
        formula,
        fillColor: look ? `#${look.fill}` : '',
        fontColor: look?.bold ? `#${look.line}` : '',
        fontBold: look ? look.bold : null,
        fontUnderline: 'None',
        borders: border ? Object.fromEntries(SIDES.map((side) => [side, border])) : {},
        stopIfTrue: isTrue(attributeValue(sheet.text, rule, 'stopIfTrue')),
        priority: Number(attributeValue(sheet.text, rule, 'priority') ?? 0),
      });
    }
  }
  return found.sort((first, second) => first.priority - second.priority);
}

/** Data validations of a sheet with their prompts, one entry a range. */
export function readValidations(sheet: SheetXml): ValidationState[] {
  return [...elementsNamed(sheet, 'dataValidation')].flatMap((element) => {
    const text = (name: string) => attributeByLocalName(sheet.text, element, name);
    return rangesOf(sheet.text, element).map((area) => ({
      area,
      type: VALIDATION_TYPES[text('type') ?? 'none'] ?? 'None',
      promptTitle: text('promptTitle') ?? '',
      promptMessage: text('prompt') ?? '',
      showsPrompt: isTrue(text('showInputMessage')),
    }));
  });
}

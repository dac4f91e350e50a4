import { parseRange, type Range } from '../../../../core/sheet/address';
import type { MarkSeverity } from '../../../../core/sheet/edit';
import { isOwnPrompt, severityOfMarkFormula } from '../../../../core/sheet/marks';
import type { SheetXml } from '../sheet-xml';
import {
  attributeByLocalName,
  attributeValue,
  childOf,
  descendants,
  isTrue,
  textOf,
  type XmlElement,
} from '../xml/elements';

/** A conditional format rule of ours and the element that holds it. */
export interface OwnMark {
  readonly holder: XmlElement;
  readonly rule: XmlElement;
  readonly severity: MarkSeverity;
  readonly format: number | null;
  readonly ranges: readonly Range[];
}

/** Ranges as written in `sqref`. */
export function parseRanges(sqref: string): Range[] {
  return sqref
    .trim()
    .split(/\s+/)
    .flatMap((range) => parseRange(range) ?? []);
}

function formulaTextOf(text: string, rule: XmlElement): string | null {
  const formulas = [...descendants(rule)].filter(
    (element) => (element.local === 'formula' || element.local === 'f') && element.children.length === 0,
  );
  const only = formulas[0];
  return only && formulas.length === 1 ? textOf(text, only) : null;
}

function rangesOf(text: string, element: XmlElement): Range[] {
  const child = childOf(element, 'sqref');
  return parseRanges(attributeValue(text, element, 'sqref') ?? (child ? textOf(text, child) : ''));
}

function* elementsNamed(sheet: SheetXml, local: string): Generator<XmlElement> {
  for (const child of sheet.root.children) {
    if (child === sheet.data) continue;
    if (child.local === local) yield child;
    for (const inner of descendants(child)) if (inner.local === local) yield inner;
  }
}

/** Every mark of ours on a sheet, known by its formula; those that Excel moved to the extension list too. */
export function ownMarks(sheet: SheetXml): OwnMark[] {
  const marks: OwnMark[] = [];
  for (const holder of elementsNamed(sheet, 'conditionalFormatting')) {
    for (const rule of holder.children) {
      if (rule.local !== 'cfRule') continue;
      const formula = formulaTextOf(sheet.text, rule);
      const severity = formula === null ? null : severityOfMarkFormula(formula);
      if (severity === null) continue;
      const format = attributeValue(sheet.text, rule, 'dxfId');
      const ranges = rangesOf(sheet.text, holder);
      marks.push({ holder, rule, severity, format: format === null ? null : Number(format), ranges });
    }
  }
  return marks;
}

/** The highest priority number among the sheet's rules: a mark takes the next and so yields to all of them. */
export function highestPriority(sheet: SheetXml): number {
  let highest = 0;
  for (const rule of elementsNamed(sheet, 'cfRule')) {
    highest = Math.max(highest, Number(attributeValue(sheet.text, rule, 'priority') ?? 0) || 0);
  }
  return highest;
}

/** A data validation of the sheet, in its list or in the extension list. */
export interface FoundValidation {
  readonly element: XmlElement;
  readonly ranges: readonly Range[];
  readonly isOwn: boolean;
  readonly title: string | null;
  readonly text: string | null;
}

export function validationsOf(sheet: SheetXml): FoundValidation[] {
  return [...elementsNamed(sheet, 'dataValidation')].map((element) => {
    const type = attributeByLocalName(sheet.text, element, 'type');
    const title = attributeByLocalName(sheet.text, element, 'promptTitle');
    return {
      element,
      ranges: rangesOf(sheet.text, element),
      isOwn: isOwnPrompt({ type, title }),
      title,
      text: attributeByLocalName(sheet.text, element, 'prompt'),
    };
  });
}

/** True when the user has switched the prompts of a sheet off. */
export function promptsDisabled(sheet: SheetXml): boolean {
  const list = childOf(sheet.root, 'dataValidations');
  return list !== null && isTrue(attributeValue(sheet.text, list, 'disablePrompts'));
}

import type { SheetContext } from '../cell-states';
import { isSameSheet } from '../formula/shift';
import { attributeValue, childOf, type XmlElement } from '../xml/elements';
import type { Splice } from '../xml/splice';
import { attributeSplices } from '../xml/start-tag';
import { ownMarks, validationsOf } from './find-marks';
import { removeMarkFormats } from './mark-formats';
import { readRegister, writeRegister } from './register';

function cut(element: XmlElement): Splice {
  return { from: element.from, to: element.to, text: '' };
}

function validationSplices(context: SheetContext, emptyList: string | undefined): Splice[] {
  const { sheet } = context;
  const own = validationsOf(sheet).filter((found) => found.isOwn);
  const list = childOf(sheet.root, 'dataValidations');
  const listed = own.filter((found) => list?.children.includes(found.element));
  const elsewhere = own.filter((found) => !listed.includes(found)).map((found) => cut(found.element));
  if (!list || listed.length === 0) return elsewhere;
  if (listed.length === list.children.length) {
    return [...elsewhere, { from: list.from, to: list.to, text: emptyList ?? '' }];
  }
  const count = attributeValue(sheet.text, list, 'count');
  const counted =
    count === null
      ? []
      : attributeSplices(sheet.text, list, { count: String(Number(count) - listed.length) });
  return [...elsewhere, ...counted, ...listed.map((found) => cut(found.element))];
}

/**
 * Takes every mark and prompt of ours off a sheet, whoever made them, and all that was added for them.
 * Gives false when there was none.
 */
export function removeMarks(context: SheetContext, part: string): boolean {
  const { sheet, draft, map } = context;
  const register = readRegister(draft, map);
  const entry = register.sheets.find((known) => isSameSheet(known.name, context.name));
  const marks = ownMarks(sheet);
  const splices = validationSplices(context, entry?.emptyValidations);
  const holders = new Map<XmlElement, XmlElement[]>();
  for (const mark of marks) holders.set(mark.holder, [...(holders.get(mark.holder) ?? []), mark.rule]);
  for (const [holder, rules] of holders) {
    const others = holder.children.filter((child) => child.local === 'cfRule' && !rules.includes(child));
    if (others.length === 0) splices.push(cut(holder));
    else splices.push(...rules.map(cut));
  }
  if (splices.length === 0 && !entry) return false;
  draft.splice(part, splices);
  const released = new Set(marks.flatMap((mark) => mark.format ?? []));
  removeMarkFormats(draft, map, released, register.emptyFormats);
  writeRegister(draft, map, {
    ...register,
    sheets: register.sheets.filter((known) => known !== entry),
  });
  return true;
}

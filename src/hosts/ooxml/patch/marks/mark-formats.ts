import type { MarkSeverity } from '../../../../core/sheet/edit';
import { MARK_APPEARANCES, MARK_SEVERITIES } from '../../../../core/sheet/marks';
import { partsOfType } from '../content-types';
import type { PackageDraft } from '../package-draft';
import { relatedParts } from '../relationships';
import { appendToList, ensureStyles, removeMinimalStyles } from '../styles';
import type { WorkbookMap } from '../workbook-map';
import { attributeValue, childOf, prefixOf } from '../xml/elements';
import { attributeSplices } from '../xml/start-tag';

/** The differential format of a severity, as it is written. */
function formatXml(severity: MarkSeverity, prefix: string): string {
  const { fill, line, border, bold } = MARK_APPEARANCES[severity];
  const p = prefix;
  const side = (name: string) => `<${p}${name} style="${border}"><${p}color rgb="FF${line}"/></${p}${name}>`;
  const font = bold ? `<${p}font><${p}b/><${p}color rgb="FF${line}"/></${p}font>` : '';
  const background = `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fill}"/><${p}bgColor rgb="FF${fill}"/></${p}patternFill></${p}fill>`;
  const edges = ['left', 'right', 'top', 'bottom'].map(side).join('');
  return `<${p}dxf>${font}${background}<${p}border>${edges}</${p}border></${p}dxf>`;
}

/** Appends the format of a severity; gives its index and the empty list that it filled, as that was written. */
export function appendMarkFormat(
  draft: PackageDraft,
  map: WorkbookMap,
  severity: MarkSeverity,
): { readonly index: number; readonly emptyFormats: string | undefined } {
  const part = ensureStyles(draft, map);
  const read = draft.read(part);
  if (!read) return { index: 0, emptyFormats: undefined };
  const list = childOf(read.root, 'dxfs');
  const emptyFormats = list && list.children.length === 0 ? read.text.slice(list.from, list.to) : undefined;
  const appended = appendToList(read.text, read.root, 'dxfs', formatXml(severity, prefixOf(read.root)));
  draft.splice(part, appended.splices);
  return { index: appended.index, emptyFormats };
}

const FORMAT_USE = /\s(?:dxfId|\w+DxfId)\s*=\s*["']([0-9]+)["']/g;

/** Indexes of all differential formats that anything in the workbook uses. */
function formatsInUse(draft: PackageDraft, map: WorkbookMap, styles: string): Set<number> {
  const used = new Set<number>();
  const scan = (text: string) => {
    for (const match of text.matchAll(FORMAT_USE)) used.add(Number(match[1]));
  };
  for (const sheet of map.sheets) if (sheet.part !== null) scan(draft.text(sheet.part) ?? '');
  for (const part of partsOfType(draft, ['.table+xml', 'pivotTable+xml'])) scan(draft.text(part) ?? '');
  const read = draft.read(styles);
  const tables = read ? childOf(read.root, 'tableStyles') : null;
  if (read && tables) scan(read.text.slice(tables.from, tables.to));
  return used;
}

/**
 * Takes out the formats of marks that are gone, from the end of the list as far as ours go: other formats are
 * known by their place and must not move. `released` are the indexes that the marks had.
 */
export function removeMarkFormats(
  draft: PackageDraft,
  map: WorkbookMap,
  released: ReadonlySet<number>,
  emptyFormats: string | undefined,
): void {
  const styles = map.styles ?? relatedParts(draft, map.workbook, 'styles')[0];
  const read = styles === undefined ? null : draft.read(styles);
  const list = read ? childOf(read.root, 'dxfs') : null;
  if (styles === undefined || !read || !list) return;
  const ours = new Set(MARK_SEVERITIES.map((severity) => formatXml(severity, prefixOf(read.root))));
  const used = formatsInUse(draft, map, styles);
  let left = list.children.length;
  for (; left > 0; left--) {
    const last = list.children[left - 1];
    if (!last || used.has(left - 1)) break;
    if (!released.has(left - 1) && !ours.has(read.text.slice(last.from, last.to))) break;
  }
  const first = list.children[left];
  if (!first) return;
  if (left === 0) draft.splice(styles, [{ from: list.from, to: list.to, text: emptyFormats ?? '' }]);
  else {
    const gone = list.children.slice(left).map(({ from, to }) => ({ from, to, text: '' }));
    const count = attributeValue(read.text, list, 'count');
    const counted =
      count === null ? [] : attributeSplices(read.text, list, { count: String(Number(count) - gone.length) });
    draft.splice(styles, [...counted, ...gone]);
  }
  removeMinimalStyles(draft, map);
}

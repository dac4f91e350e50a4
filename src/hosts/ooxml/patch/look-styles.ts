import type { CellLook } from '../sheet-layout';
import { builtInFormatId } from './number-formats';
import type { PackageDraft } from './package-draft';
import { appendToList, ensureStyles, styleLike } from './styles';
import type { WorkbookMap } from './workbook-map';
import { childOf, prefixOf } from './xml/elements';
import { escapeAttribute } from './xml/escape';

/** The index of an item in a list of the style sheet: of one written alike, or appended. */
function indexOf(draft: PackageDraft, part: string, list: string, item: string): number {
  const read = draft.read(part);
  if (!read) return 0;
  const held = childOf(read.root, list)?.children ?? [];
  const known = held.findIndex((element) => read.text.slice(element.from, element.to) === item);
  if (known >= 0) return known;
  const appended = appendToList(read.text, read.root, list, item);
  draft.splice(part, appended.splices);
  return appended.index;
}

function alignmentXml(prefix: string, look: CellLook): string {
  const horizontal = look.horizontal === 'general' ? '' : ` horizontal="${look.horizontal}"`;
  const vertical = look.vertical === 'bottom' ? '' : ` vertical="${look.vertical}"`;
  return `<${prefix}alignment${horizontal}${vertical}${look.wrap ? ' wrapText="1"' : ''}/>`;
}

/** The index of a cell format with these looks, made in the style sheet when it is not there yet. */
export function styleForLook(
  draft: PackageDraft,
  map: WorkbookMap,
  look: CellLook,
  numberFormat: string,
): number {
  const part = ensureStyles(draft, map);
  const root = draft.read(part)?.root;
  if (!root) return 0;
  const p = prefixOf(root);
  const name = escapeAttribute(look.fontName);
  const font = indexOf(
    draft,
    part,
    'fonts',
    `<${p}font>${look.bold ? `<${p}b/>` : ''}<${p}sz val="${look.fontSize}"/><${p}name val="${name}"/></${p}font>`,
  );
  const side = (local: string) => `<${p}${local} style="thin"><${p}color auto="1"/></${p}${local}>`;
  const edges = ['left', 'right', 'top', 'bottom'].map(side).join('');
  const border = look.border
    ? indexOf(draft, part, 'borders', `<${p}border>${edges}<${p}diagonal/></${p}border>`)
    : 0;
  const xf =
    `<${p}xf numFmtId="0" fontId="${font}" fillId="0" borderId="${border}" xfId="0" applyFont="1"` +
    `${look.border ? ' applyBorder="1"' : ''} applyAlignment="1">${alignmentXml(p, look)}</${p}xf>`;
  const style = indexOf(draft, part, 'cellXfs', xf);
  if (numberFormat === 'General') return style;
  const format = { code: numberFormat, builtInId: builtInFormatId(numberFormat) };
  return styleLike(draft, map, style, { numberFormat: format });
}

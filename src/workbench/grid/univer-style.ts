import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellLook, EdgeLook } from './look';

const BORDERS: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

/** Pixels by which one step of indent moves the text. */
const INDENT = 9;
const PADDING = 3;
const STACKED = 255;

function edge(look: EdgeLook | undefined) {
  const style = look && BORDERS[look.style];
  return look && style ? { s: style, cl: { rgb: look.color } } : null;
}

/** The four edges of a cell in the grid's terms. */
export function univerBorders(edges: CellLook['edges']): IBorderData {
  return { t: edge(edges.top), r: edge(edges.right), b: edge(edges.bottom), l: edge(edges.left) };
}

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function rotation(degrees: number): IStyleData['tr'] {
  if (degrees === STACKED) return { a: 0, v: BooleanNumber.TRUE };
  // The file counts downwards from 91 on; the grid turns clockwise.
  return { a: degrees > 90 ? degrees - 90 : -degrees, v: BooleanNumber.FALSE };
}

/** The members of a look that are given, in the grid's terms. */
export function univerStyle(look: Partial<CellLook>): IStyleData {
  const style: IStyleData = {};
  if (look.fontName !== undefined) style.ff = look.fontName;
  if (look.fontSize !== undefined) style.fs = look.fontSize;
  if (look.bold !== undefined) style.bl = flag(look.bold);
  if (look.italic) style.it = BooleanNumber.TRUE;
  if (look.underline) style.ul = { s: BooleanNumber.TRUE };
  if (look.strike) style.st = { s: BooleanNumber.TRUE };
  if (look.color) style.cl = { rgb: look.color };
  if (look.fill) style.bg = { rgb: look.fill };
  if (look.horizontal) style.ht = HORIZONTAL[look.horizontal] ?? HorizontalAlign.UNSPECIFIED;
  if (look.vertical !== undefined) style.vt = VERTICAL[look.vertical] ?? VerticalAlign.BOTTOM;
  if (look.wrap !== undefined) style.tb = look.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (look.rotation) style.tr = rotation(look.rotation);
  if (look.edges && Object.keys(look.edges).length > 0) style.bd = univerBorders(look.edges);
  if (look.indent) {
    const side = PADDING + look.indent * INDENT;
    style.pd = look.horizontal === 'right' ? { r: side, l: 2, t: 0, b: 1 } : { l: side, r: 2, t: 0, b: 1 };
  }
  return style;
}

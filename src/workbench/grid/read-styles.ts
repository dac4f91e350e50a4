import { isSpreadsheet, isTrue } from '../../hosts/ooxml/read/namespaces';
import { readXml, type XmlElement } from '../../hosts/ooxml/read/xml';
import type { CellLook, EdgeLook } from './look';
import { colourOf } from './read-colours';

interface Font {
  fontName: string;
  fontSize: number;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strike: boolean;
  color: string | null;
}

type Side = 'top' | 'right' | 'bottom' | 'left';
type Edges = Partial<Record<Side, EdgeLook>>;

interface Format {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  horizontal: string | null;
  vertical: string;
  wrap: boolean;
  indent: number;
  rotation: number;
}

const SIDES: readonly string[] = ['top', 'right', 'bottom', 'left'];
const BLACK = '#000000';

class StylesReader {
  readonly fonts: Font[] = [];
  readonly fills: (string | null)[] = [];
  readonly borders: Edges[] = [];
  readonly formats: Format[] = [];
  private list = '';
  private side: { readonly name: Side; readonly style: string } | null = null;

  constructor(private readonly theme: readonly string[]) {}

  open(element: XmlElement): void {
    if (!isSpreadsheet(element.namespace)) return;
    if (element.depth === 1) this.list = element.name;
    else if (this.list === 'fonts') this.font(element);
    else if (this.list === 'fills') this.fill(element);
    else if (this.list === 'borders') this.border(element);
    else if (this.list === 'cellXfs') this.format(element);
  }

  private font(element: XmlElement): void {
    if (element.name === 'font') {
      const plain = { bold: false, italic: false, underline: false, strike: false, color: null };
      this.fonts.push({ fontName: '宋体', fontSize: 11, ...plain });
      return;
    }
    const font = this.fonts.at(-1);
    if (!font) return;
    const value = element.attribute('val');
    if (element.name === 'name') font.fontName = value ?? font.fontName;
    else if (element.name === 'sz') font.fontSize = Number(value) || font.fontSize;
    else if (element.name === 'b') font.bold = isTrue(value, true);
    else if (element.name === 'i') font.italic = isTrue(value, true);
    else if (element.name === 'u') font.underline = value !== 'none';
    else if (element.name === 'strike') font.strike = isTrue(value, true);
    else if (element.name === 'color') font.color = colourOf(element, this.theme);
  }

  private fill(element: XmlElement): void {
    if (element.name === 'fill') this.fills.push(null);
    else if (element.name === 'fgColor' && this.isSolid)
      this.fills[this.fills.length - 1] = colourOf(element, this.theme);
    else if (element.name === 'patternFill') this.isSolid = element.attribute('patternType') === 'solid';
  }

  private isSolid = false;

  private border(element: XmlElement): void {
    if (element.name === 'border') this.borders.push({});
    else if (SIDES.includes(element.name)) {
      const style = element.attribute('style') ?? 'none';
      this.side = style === 'none' ? null : { name: element.name as Side, style };
      this.setEdge(BLACK);
    } else if (element.name === 'color' && this.side) this.setEdge(colourOf(element, this.theme) ?? BLACK);
    else this.side = null;
  }

  private setEdge(color: string): void {
    const edges = this.borders.at(-1);
    if (edges && this.side) edges[this.side.name] = { style: this.side.style, color };
  }

  private format(element: XmlElement): void {
    if (element.name === 'xf') {
      this.formats.push({
        font: Number(element.attribute('fontId') ?? 0),
        fill: Number(element.attribute('fillId') ?? 0),
        border: Number(element.attribute('borderId') ?? 0),
        horizontal: null,
        vertical: 'bottom',
        wrap: false,
        indent: 0,
        rotation: 0,
      });
      return;
    }
    const format = this.formats.at(-1);
    if (element.name !== 'alignment' || !format) return;
    const horizontal = element.attribute('horizontal');
    format.horizontal = horizontal === undefined || horizontal === 'general' ? null : horizontal;
    format.vertical = element.attribute('vertical') ?? 'bottom';
    format.wrap = isTrue(element.attribute('wrapText'));
    format.indent = Number(element.attribute('indent') ?? 0);
    format.rotation = Number(element.attribute('textRotation') ?? 0);
  }
}

/** The cell formats of a style sheet (`cellXfs`) in order; `theme` as `readThemeColours` gives it. */
export function readStyles(text: string, part: string, theme: readonly string[]): readonly CellLook[] {
  const reader = new StylesReader(theme);
  readXml(text, part, reader);
  const { fonts, fills, borders, formats } = reader;
  const plain = {
    fontName: '宋体',
    fontSize: 11,
    bold: false,
    italic: false,
    underline: false,
    strike: false,
  };
  return formats.map(({ font, fill, border, ...alignment }) => ({
    ...plain,
    color: null,
    ...fonts[font],
    fill: fills[fill] ?? null,
    ...alignment,
    edges: borders[border] ?? {},
  }));
}

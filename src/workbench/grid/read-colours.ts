import { readXml, type XmlElement } from '../../hosts/ooxml/read/xml';

/** The palette of `indexed` colours (ECMA-376 part 1, 18.8.27), from 0 on. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

/** The order in which cell formats count the theme's colours; light and dark are swapped against the part. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(
  ' ',
);
/** The colours of the Office theme in the same order, for a workbook without a theme part. */
const OFFICE_THEME =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The colours of a theme part in the order of `THEME_ORDER`, as `RRGGBB`. */
export function readThemeColours(text: string | null, part: string): readonly string[] {
  const found = new Map<string, string>();
  let slot: string | null = null;
  if (text !== null) {
    readXml(text, part, {
      open(element) {
        if (THEME_ORDER.includes(element.name)) slot = element.name;
        else if (slot && (element.name === 'srgbClr' || element.name === 'sysClr') && !found.has(slot)) {
          found.set(slot, element.attribute('lastClr') ?? element.attribute('val') ?? '000000');
        }
      },
      close(name) {
        if (name === slot) slot = null;
      },
    });
  }
  return THEME_ORDER.map((name, at) => found.get(name) ?? OFFICE_THEME[at] ?? '000000');
}

/** Makes a colour lighter (towards 1) or darker (towards -1), as `tint` says. */
function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const mixed = channels.map((channel) =>
    Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint),
  );
  return mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('');
}

/** A colour element → `#RRGGBB`; null for an automatic or unknown one. */
export function colourOf(element: XmlElement, theme: readonly string[]): string | null {
  const rgb = element.attribute('rgb');
  const indexed = element.attribute('indexed');
  const themed = element.attribute('theme');
  const hex =
    rgb !== undefined
      ? rgb.slice(-6)
      : themed !== undefined
        ? theme[Number(themed)]
        : indexed !== undefined
          ? INDEXED[Number(indexed)]
          : undefined;
  if (hex === undefined || !/^[0-9a-f]{6}$/i.test(hex)) return null;
  const tint = Number(element.attribute('tint') ?? 0);
  return `#${(Number.isFinite(tint) && tint !== 0 ? tinted(hex, tint) : hex).toUpperCase()}`;
}

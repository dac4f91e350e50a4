import { isSpreadsheet, isTrue } from '../../hosts/ooxml/read/namespaces';
import { readXml } from '../../hosts/ooxml/read/xml';
import { type DifferentialLook, NO_DIFFERENCE } from './conditional-format';
import { colourOf } from './read-colours';

type Draft = { -readonly [Key in keyof DifferentialLook]: DifferentialLook[Key] };

/** The differential formats of a style sheet (`dxfs`, 18.8.15) in order; `theme` as `readThemeColours` gives it. */
export function readDifferentialLooks(
  text: string,
  part: string,
  theme: readonly string[],
): readonly DifferentialLook[] {
  const looks: Draft[] = [];
  let list = '';
  let inside = '';
  let isSolid = false;
  readXml(text, part, {
    open(element) {
      if (!isSpreadsheet(element.namespace)) return;
      if (element.depth === 1) list = element.name;
      if (list !== 'dxfs') return;
      if (element.depth === 2) looks.push({ ...NO_DIFFERENCE });
      if (element.depth === 3) inside = element.name;
      const look = looks.at(-1);
      if (!look) return;
      const flag = () => isTrue(element.attribute('val'), true);
      if (inside === 'font') {
        if (element.name === 'color') look.color = colourOf(element, theme);
        else if (element.name === 'b') look.bold = flag();
        else if (element.name === 'i') look.italic = flag();
        else if (element.name === 'strike') look.strike = flag();
        else if (element.name === 'u') look.underline = element.attribute('val') !== 'none';
      } else if (inside === 'fill') {
        // Without a pattern it is solid, and of a solid one the background counts, other than in a cell's format.
        if (element.name === 'patternFill')
          isSolid = (element.attribute('patternType') ?? 'solid') === 'solid';
        else if (element.name === 'bgColor' && isSolid) look.fill = colourOf(element, theme) ?? look.fill;
        else if (element.name === 'fgColor' && isSolid) look.fill ??= colourOf(element, theme);
      }
    },
  });
  return looks;
}

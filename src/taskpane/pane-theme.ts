/** How the pane is coloured; `contrast` is light on pure black, as Windows' high contrast has it. */
export type PaneTheme = 'light' | 'dark' | 'contrast';

/** The colours (`#RRGGBB`) that Excel tells of its own theme, where it tells any. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly controlBackgroundColor?: string;
}

const BLACK = 0;
const MIDDLE = 128;

/** Perceived lightness of a colour, 0 to 255; null for words that are no colour. */
function lightnessOf(colour: string | undefined): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour?.trim() ?? '');
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1, 4).map((pair) => Number.parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** The pane's theme for Excel's colours; where Excel tells none, by what the system prefers. */
export function themeFor(colours: OfficeColours | null | undefined, prefersDark: boolean): PaneTheme {
  const body = lightnessOf(colours?.bodyBackgroundColor);
  if (body === null) return prefersDark ? 'dark' : 'light';
  // Excel's own black theme is a dark grey: only high contrast has everything on pure black.
  if (body === BLACK && lightnessOf(colours?.controlBackgroundColor) === BLACK) return 'contrast';
  return body < MIDDLE ? 'dark' : 'light';
}

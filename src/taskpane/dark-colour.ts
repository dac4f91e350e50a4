/** True for a colour (`#RRGGBB`) on which light text reads better: below the middle of perceived lightness. */
export function isDarkColour(colour: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour.trim());
  if (!match) return false;
  const [red = 255, green = 255, blue = 255] = match.slice(1, 4).map((pair) => Number.parseInt(pair, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

import { isDarkColour } from './dark-colour';

/** Dark or light: Excel's own theme where it tells one, else the system's. */
export function startsDark(): boolean {
  const background = Office.context?.officeTheme?.bodyBackgroundColor;
  return background ? isDarkColour(background) : window.matchMedia('(prefers-color-scheme: dark)').matches;
}

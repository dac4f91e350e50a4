import type { PartialTheme, Theme } from '@fluentui/react-components';
import type { PaneTheme } from '../../pane-theme';

const FONT =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

// Fluent's three themes are 13 kB compressed, of which the pane uses the tokens below: those of Fluent's Button and of
// pane.css. A test holds them to the themes of the installed Fluent and finds any that is missing.

/** Tokens that are the same in every theme. */
const SHAPES = {
  borderRadiusCircular: '10000px',
  borderRadiusLarge: '6px',
  borderRadiusMedium: '4px',
  borderRadiusNone: '0',
  borderRadiusSmall: '2px',
  colorSubtleBackground: 'transparent',
  colorTransparentBackground: 'transparent',
  curveEasyEase: 'cubic-bezier(0.33,0,0.67,1)',
  durationFaster: '100ms',
  fontSizeBase200: '12px',
  fontSizeBase300: '14px',
  fontSizeBase400: '16px',
  fontWeightRegular: 400,
  fontWeightSemibold: 600,
  lineHeightBase200: '16px',
  lineHeightBase300: '20px',
  lineHeightBase400: '22px',
  spacingHorizontalL: '16px',
  spacingHorizontalM: '12px',
  spacingHorizontalS: '8px',
  spacingHorizontalSNudge: '6px',
  spacingHorizontalXS: '4px',
  strokeWidthThick: '2px',
  strokeWidthThin: '1px',
} as const;

/** Colours by token: light, dark, high contrast (webLightTheme, webDarkTheme, teamsHighContrastTheme). */
const COLOURS: Readonly<
  Partial<Record<keyof Theme, readonly [light: string, dark: string, contrast: string]>>
> = {
  colorBrandBackground: ['#0f6cbd', '#115ea3', '#ffffff'],
  colorBrandBackgroundHover: ['#115ea3', '#0f6cbd', '#1aebff'],
  colorBrandBackgroundPressed: ['#0c3b5e', '#0c3b5e', '#1aebff'],
  colorBrandForegroundLink: ['#115ea3', '#479ef5', '#ffff00'],
  colorCompoundBrandStroke: ['#0f6cbd', '#479ef5', '#1aebff'],
  colorNeutralBackground1: ['#ffffff', '#292929', '#000000'],
  colorNeutralBackground1Hover: ['#f5f5f5', '#3d3d3d', '#1aebff'],
  colorNeutralBackground1Pressed: ['#e0e0e0', '#1f1f1f', '#1aebff'],
  colorNeutralBackground2: ['#fafafa', '#1f1f1f', '#000000'],
  colorNeutralBackground3: ['#f5f5f5', '#141414', '#000000'],
  colorNeutralBackgroundDisabled: ['#f0f0f0', '#141414', '#000000'],
  colorNeutralForeground1: ['#242424', '#ffffff', '#ffffff'],
  colorNeutralForeground1Hover: ['#242424', '#ffffff', '#000000'],
  colorNeutralForeground1Pressed: ['#242424', '#ffffff', '#000000'],
  colorNeutralForeground2: ['#424242', '#d6d6d6', '#ffffff'],
  colorNeutralForeground2BrandHover: ['#0f6cbd', '#479ef5', '#000000'],
  colorNeutralForeground2BrandPressed: ['#115ea3', '#2886de', '#000000'],
  colorNeutralForeground2Hover: ['#242424', '#ffffff', '#000000'],
  colorNeutralForeground2Pressed: ['#242424', '#ffffff', '#000000'],
  colorNeutralForeground3: ['#616161', '#adadad', '#ffffff'],
  colorNeutralForeground4: ['#707070', '#999999', '#ffffff'],
  colorNeutralForegroundDisabled: ['#bdbdbd', '#5c5c5c', '#3ff23f'],
  colorNeutralForegroundOnBrand: ['#ffffff', '#ffffff', '#000000'],
  colorNeutralStroke1: ['#d1d1d1', '#666666', '#ffffff'],
  colorNeutralStroke1Hover: ['#c7c7c7', '#757575', '#1aebff'],
  colorNeutralStroke1Pressed: ['#b3b3b3', '#6b6b6b', '#1aebff'],
  colorNeutralStroke2: ['#e0e0e0', '#525252', '#ffffff'],
  colorNeutralStrokeAccessible: ['#616161', '#adadad', '#ffffff'],
  colorNeutralStrokeDisabled: ['#e0e0e0', '#424242', '#3ff23f'],
  colorStrokeFocus2: ['#000000', '#ffffff', '#1aebff'],
  colorSubtleBackgroundHover: ['#f5f5f5', '#383838', '#1aebff'],
  colorSubtleBackgroundPressed: ['#e0e0e0', '#2e2e2e', '#1aebff'],
  colorTransparentBackgroundHover: ['transparent', 'transparent', '#1aebff'],
  colorTransparentBackgroundPressed: ['transparent', 'transparent', '#1aebff'],
  colorTransparentStroke: ['transparent', 'transparent', '#ffffff'],
  shadow2: [
    '0 0 2px rgba(0,0,0,0.12), 0 1px 2px rgba(0,0,0,0.14)',
    '0 0 2px rgba(0,0,0,0.24), 0 1px 2px rgba(0,0,0,0.28)',
    '0 0 2px rgba(0,0,0,0.24), 0 1px 2px rgba(0,0,0,0.28)',
  ],
};

function themeOf(column: 0 | 1 | 2): PartialTheme {
  const colours = Object.entries(COLOURS).map(([token, values]) => [token, values[column]] as const);
  return { ...SHAPES, ...Object.fromEntries(colours), fontFamilyBase: FONT };
}

/** The pane's themes for Fluent. */
export const THEMES: Readonly<Record<PaneTheme, PartialTheme>> = {
  light: themeOf(0),
  dark: themeOf(1),
  contrast: themeOf(2),
};

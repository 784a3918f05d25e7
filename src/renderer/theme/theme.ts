import { type CSSVariablesResolver, createTheme } from '@mantine/core';
import { dark, light, variablesOf } from './tokens';

const fontFamily = "'Inter Variable', system-ui, sans-serif";

/** Ten shades round the ink of the accent; the seventh is the light theme's, the sixth the dark theme's. */
const ink = [
  '#edf0fd',
  '#d9e0fb',
  '#b7c3f4',
  '#9db0ff',
  '#6d85ee',
  '#4461e6',
  '#2846c7',
  '#2039a6',
  '#1a2f87',
  '#132365',
] as const;

const gray = [
  light.sunk,
  light.chrome,
  light.line,
  light.line2,
  dark.text2,
  light.ctl,
  light.text3,
  light.text2,
  dark.line,
  light.text,
] as const;

const darkShades = [
  dark.text,
  dark.text2,
  dark.text3,
  dark.ctl,
  dark.line2,
  dark.line,
  dark.hover,
  dark.bg,
  dark.chrome,
  dark.desk,
] as const;

/** What is closed is gone in the same frame: while it faded it would still take the next key for its own. */
const floats = { defaultProps: { transitionProps: { transition: 'fade', duration: 120, exitDuration: 0 } } } as const;

export const theme = createTheme({
  fontFamily,
  headings: { fontFamily },
  fontSizes: { xs: '11px', sm: '12px', md: '13px', lg: '15px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '16px', md: '20px', lg: '20px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '12px' },
  defaultRadius: 'md',
  colors: { ink, gray, dark: darkShades },
  primaryColor: 'ink',
  primaryShade: { light: 6, dark: 5 },
  autoContrast: true,
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'default',
  components: { Menu: floats, Popover: floats, Combobox: floats },
  black: light.text,
  white: light.bg,
});

/** Mantine's own variables, pointed at our tokens, so that its popovers and menus need no styles of their own. */
const onTokens = {
  '--mantine-color-body': 'var(--pf-bg)',
  '--mantine-color-text': 'var(--pf-text)',
  '--mantine-color-dimmed': 'var(--pf-text-3)',
  '--mantine-color-error': 'var(--pf-danger)',
  '--mantine-color-placeholder': 'var(--pf-text-3)',
  '--mantine-color-anchor': 'var(--pf-accent)',
  '--mantine-color-default': 'var(--pf-bg)',
  '--mantine-color-default-hover': 'var(--pf-hover)',
  '--mantine-color-default-color': 'var(--pf-text)',
  '--mantine-color-default-border': 'var(--pf-line-2)',
  '--mantine-color-disabled': 'var(--pf-sunk)',
  '--mantine-color-disabled-color': 'var(--pf-dis)',
  '--mantine-color-disabled-border': 'var(--pf-line)',
};

/** The tokens of both themes as `--pf-*`; style modules use only these. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    '--pf-shadow-float': '0 1px 2px rgb(0 0 0 / 6%), 0 8px 28px rgb(0 0 0 / 14%)',
    '--pf-shadow-paper': '0 1px 3px rgb(0 0 0 / 12%), 0 6px 20px rgb(0 0 0 / 8%)',
  },
  light: { ...variablesOf(light), ...onTokens, '--pf-scrim': 'rgb(26 25 23 / 22%)' },
  dark: { ...variablesOf(dark), ...onTokens, '--pf-scrim': 'rgb(0 0 0 / 52%)' },
});

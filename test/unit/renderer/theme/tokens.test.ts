import { DEFAULT_THEME, mergeMantineTheme } from '@mantine/core';
import { contrast } from '@renderer/theme/contrast';
import { cssVariablesResolver, theme } from '@renderer/theme/theme';
import { dark, light, type Tokens, variableName } from '@renderer/theme/tokens';
import { describe, expect, test } from 'vitest';

type Colour = keyof Tokens;

const TEXT = 4.5;
const OUTLINE = 3;

/** Foreground, background, least ratio, and the ratios that the design states for light and dark. */
const PAIRS: readonly (readonly [Colour, Colour, number, number, number])[] = [
  ['text', 'bg', TEXT, 17.6, 14.6],
  ['text2', 'bg', TEXT, 7.8, 8.3],
  ['text2', 'accentBg', TEXT, 6.8, 6.7],
  ['text3', 'bg', TEXT, 5.6, 5.8],
  ['accent', 'bg', TEXT, 7.5, 8.3],
  ['accent', 'accentBg', TEXT, 6.6, 6.7],
  ['onAccent', 'accentSolid', TEXT, 7.5, 5.1],
  ['pos', 'bg', TEXT, 5.9, 8.9],
  ['pos', 'posBg', TEXT, 5.2, 7.3],
  ['warn', 'bg', TEXT, 6.1, 8.9],
  ['warn', 'warnBg', TEXT, 5.6, 7.3],
  ['danger', 'bg', TEXT, 6.5, 7.7],
  ['danger', 'dangerBg', TEXT, 5.8, 6.7],
  ['ctl', 'bg', OUTLINE, 3.6, 4.0],
];

describe.each([
  ['light', light, 3],
  ['dark', dark, 4],
] as const)('the %s theme', (_name, tokens, column) => {
  test.each(PAIRS)('%s on %s has the contrast that the design states', (...pair) => {
    const [foreground, background, least] = pair;
    const ratio = contrast(tokens[foreground], tokens[background]);
    expect(ratio).toBeGreaterThanOrEqual(least);
    expect(ratio).toBeCloseTo(pair[column], 0);
    expect(Math.abs(ratio - pair[column])).toBeLessThan(0.11);
  });

  test('text that stands back stays readable on every surface that rows have', () => {
    for (const surface of ['bg', 'sunk', 'hover', 'chrome', 'accentBg', 'warnBg'] as const) {
      expect(contrast(tokens.text3, tokens[surface]), surface).toBeGreaterThanOrEqual(TEXT);
    }
  });
});

test('both themes reach the page as the same variables', () => {
  const { light: lightVariables, dark: darkVariables } = cssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme));
  expect(Object.keys(lightVariables)).toEqual(Object.keys(darkVariables));
  expect(lightVariables['--pf-accent-bg']).toBe(light.accentBg);
  expect(darkVariables['--pf-text-2']).toBe(dark.text2);
});

test('a token is named like the design names it', () => {
  expect(['chrome', 'text2', 'accentSolid', 'onAccent'].map(variableName)).toEqual([
    '--pf-chrome',
    '--pf-text-2',
    '--pf-accent-solid',
    '--pf-on-accent',
  ]);
});

test('black on white has the highest ratio there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#8a5700', '#8a5700')).toBe(1);
});

/**
 * The colours of one theme. Neutrals are slightly warm, like paper; the accent is ink. Colour means something: accent is
 * where you are and what you can do, warn asks for a decision, danger is late or wrong, pos is done.
 */
export interface Tokens {
  /** Window and rail. */
  readonly chrome: string;
  /** The sheet and everything that can be typed in. */
  readonly bg: string;
  /** Table heads, docks, status bar. */
  readonly sunk: string;
  readonly hover: string;
  /** Row rules and section rules: decorative, never the only sign of a control. */
  readonly line: string;
  readonly line2: string;
  /** Outlines of fields, boxes and radios. */
  readonly ctl: string;
  readonly text: string;
  readonly text2: string;
  readonly text3: string;
  /** Disabled only, always with a reason beside it in text2. */
  readonly dis: string;
  readonly accent: string;
  readonly accentSolid: string;
  readonly onAccent: string;
  readonly accentBg: string;
  readonly accentLine: string;
  readonly pos: string;
  readonly posBg: string;
  readonly warn: string;
  readonly warnBg: string;
  readonly danger: string;
  readonly dangerBg: string;
  /** What a page of paper lies on. */
  readonly desk: string;
}

export const light: Tokens = {
  chrome: '#f4f3ef',
  bg: '#ffffff',
  sunk: '#faf9f6',
  hover: '#f4f3ef',
  line: '#e9e7e1',
  line2: '#d6d3cb',
  ctl: '#8b867c',
  text: '#1a1917',
  text2: '#56524b',
  text3: '#6b675f',
  dis: '#a5a198',
  accent: '#2846c7',
  accentSolid: '#2846c7',
  onAccent: '#ffffff',
  accentBg: '#edf0fd',
  accentLine: '#b7c3f4',
  pos: '#1b7345',
  posBg: '#e8f4ec',
  warn: '#8a5700',
  warnBg: '#fcf4e0',
  danger: '#b3261e',
  dangerBg: '#fceeec',
  desk: '#e9e7e1',
};

export const dark: Tokens = {
  chrome: '#151412',
  bg: '#1c1b19',
  sunk: '#211f1d',
  hover: '#272522',
  line: '#2d2b28',
  line2: '#3d3a36',
  ctl: '#7f796f',
  text: '#eeece7',
  text2: '#b9b4ab',
  text3: '#9a958b',
  dis: '#615d56',
  accent: '#9db0ff',
  accentSolid: '#4461e6',
  onAccent: '#ffffff',
  accentBg: '#252b45',
  accentLine: '#3d4a86',
  pos: '#74cc9b',
  posBg: '#1c2f25',
  warn: '#e3b354',
  warnBg: '#332a17',
  danger: '#f4948b',
  dangerBg: '#3a211f',
  desk: '#121110',
};

/** `accentSolid` becomes `--pf-accent-solid`, `line2` becomes `--pf-line-2`. */
export function variableName(token: string): string {
  return `--pf-${token.replace(/[A-Z]|\d/g, (part) => `-${part.toLowerCase()}`)}`;
}

export function variablesOf(tokens: Tokens): Record<string, string> {
  return Object.fromEntries(Object.entries(tokens).map(([token, colour]) => [variableName(token), colour]));
}

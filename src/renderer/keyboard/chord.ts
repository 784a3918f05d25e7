import type { MessageKey } from '@shared/i18n/catalogue';
import type { Translate } from '@shared/i18n/translate';

/** One key with its modifiers. `mod` is Ctrl, or Cmd on a Mac. */
export interface Chord {
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** As `KeyboardEvent.key` says it; a letter in lower case. */
  readonly key: string;
}

/**
 * How a key is named in code: `'j'`, `'?'`, `'Enter'`, `'Mod+k'`, `'Shift+ArrowDown'`, `'Mod+Shift+z'`; or, where the
 * letter follows the language, the message that holds the letter.
 */
export type KeyName = string | { readonly letter: MessageKey };

export function parseChord(name: string): Chord {
  const parts = name === '+' ? ['+'] : name.replace(/\+\+$/, '+Plus').split('+');
  const last = parts.at(-1) ?? '';
  const key = last === 'Plus' ? '+' : last === 'Space' ? ' ' : last;
  return {
    mod: parts.includes('Mod'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
    key: key.length === 1 ? key.toLowerCase() : key,
  };
}

/** The chord of a name in the language of the screen. */
export function chordOf(name: KeyName, t: Translate): Chord {
  return parseChord(typeof name === 'string' ? name : t(name.letter));
}

/** Same text, same key: for finding two actions on one key. */
export function chordId(chord: Chord): string {
  return [chord.mod && 'Mod', chord.alt && 'Alt', chord.shift && 'Shift', chord.key].filter(Boolean).join('+');
}

const isLetter = (key: string) => key.length === 1 && key.toLowerCase() !== key.toUpperCase();

export function matches(chord: Chord, event: KeyboardEvent): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (key !== chord.key || chord.alt !== event.altKey) return false;
  if (chord.mod !== (event.ctrlKey || event.metaKey)) return false;
  // `?`, `+` and `/` stand on different keys, with and without Shift, from one keyboard layout to the next.
  const shiftIsPartOfTheSign = key.length === 1 && !isLetter(key) && key !== ' ' && !chord.mod;
  return shiftIsPartOfTheSign || chord.shift === event.shiftKey;
}

/** A key that types a sign: these the user can turn off (WCAG 2.1.4), and they never act while a field has focus. */
export function isCharacter(chord: Chord): boolean {
  return !chord.mod && !chord.alt && chord.key.length === 1;
}

const isApple = () => /Mac|iPhone|iPad/.test(navigator.platform);

const NAMED: Record<string, MessageKey> = {
  Enter: 'shell.keys.enter',
  Escape: 'shell.keys.escape',
  ' ': 'shell.keys.space',
  Tab: 'shell.keys.tab',
  Delete: 'shell.keys.delete',
  Home: 'shell.keys.home',
  End: 'shell.keys.end',
  PageUp: 'shell.keys.pageUp',
  PageDown: 'shell.keys.pageDown',
};

/** What is printed on the caps, one text each. Arrows stay `ArrowUp` and so on: `Keycap` draws them. */
export function capsOf(chord: Chord, t: Translate): string[] {
  const named = NAMED[chord.key];
  const caps: string[] = [];
  if (chord.mod) caps.push(t(isApple() ? 'shell.keys.command' : 'shell.keys.control'));
  if (chord.alt) caps.push(t('shell.keys.alt'));
  if (chord.shift) caps.push(t('shell.keys.shift'));
  caps.push(named ? t(named) : chord.key.length === 1 ? chord.key.toUpperCase() : chord.key);
  return caps;
}

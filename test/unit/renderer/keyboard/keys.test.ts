import { ariaShortcut } from '@renderer/keyboard/aria-shortcut';
import { findConflicts, type KeyBinding } from '@renderer/keyboard/binding';
import { capsOf, chordId, isCharacter, matches, parseChord } from '@renderer/keyboard/chord';
import { translator } from '@shared/i18n/translate';
import { describe, expect, test } from 'vitest';

interface Pressed {
  readonly key: string;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly shiftKey?: boolean;
  readonly altKey?: boolean;
}

/** What of a keyboard event decides which key it is: there is no DOM here. */
function pressed(keys: Pressed): KeyboardEvent {
  return { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...keys } as KeyboardEvent;
}

const doing = (keys: KeyBinding['keys'], when = true): KeyBinding => ({ keys, label: 'x', when, run: () => undefined });

describe('a key', () => {
  test('is its letter, whatever Caps Lock says, but not with a modifier', () => {
    const chord = parseChord('j');
    expect(matches(chord, pressed({ key: 'j' }))).toBe(true);
    expect(matches(chord, pressed({ key: 'J' }))).toBe(true);
    expect(matches(chord, pressed({ key: 'J', shiftKey: true }))).toBe(false);
    expect(matches(chord, pressed({ key: 'j', ctrlKey: true }))).toBe(false);
  });

  test('is its sign on any layout, with Shift or without', () => {
    for (const sign of ['?', '/', '+']) {
      expect(matches(parseChord(sign), pressed({ key: sign, shiftKey: true }))).toBe(true);
      expect(matches(parseChord(sign), pressed({ key: sign }))).toBe(true);
    }
  });

  test('with Mod is held with Ctrl or Cmd', () => {
    const chord = parseChord('Mod+Shift+z');
    expect(matches(chord, pressed({ key: 'Z', ctrlKey: true, shiftKey: true }))).toBe(true);
    expect(matches(chord, pressed({ key: 'z', metaKey: true, shiftKey: true }))).toBe(true);
    expect(matches(chord, pressed({ key: 'z', ctrlKey: true }))).toBe(false);
  });

  test('can be the plus sign with a modifier', () => {
    expect(parseChord('Mod++')).toEqual({ mod: true, shift: false, alt: false, key: '+' });
  });

  test('counts as a character only where it types one', () => {
    expect(['j', '?', '1', 'Space'].map((name) => isCharacter(parseChord(name)))).toEqual([true, true, true, true]);
    expect(['Enter', 'Mod+k', 'ArrowUp'].map((name) => isCharacter(parseChord(name)))).toEqual([false, false, false]);
  });

  test('is printed in the words of the language and spoken in those of the browser', () => {
    const t = translator('fr');
    expect(capsOf(parseChord('Mod+Enter'), t)).toEqual(['Ctrl', 'Entrée']);
    expect(capsOf(parseChord('Shift+a'), t)).toEqual(['Maj', 'A']);
    expect(ariaShortcut('Mod+Enter', t)).toBe('Control+Enter');
  });

  test('has one identity however it is written', () => {
    expect(chordId(parseChord('Shift+Mod+K'))).toBe(chordId(parseChord('Mod+Shift+k')));
  });
});

describe('two actions on one key', () => {
  test('are found in every language that has them', () => {
    expect(findConflicts([doing('j'), doing(['k', 'J'])])).toHaveLength(5);
    expect(findConflicts([doing('j'), doing(['k', 'ArrowDown'])])).toEqual([]);
  });

  test('are found where only one language gives both the same letter', () => {
    const french = { letter: 'shell.keys.escape' } as const;
    expect(findConflicts([doing(french), doing('Échap')])).toEqual([{ language: 'fr', key: 'Échap' }]);
  });

  test('are none while one of them does nothing, and Esc belongs to whoever is nearest', () => {
    expect(findConflicts([doing('j'), doing('j', false)])).toEqual([]);
    expect(findConflicts([doing('Escape'), doing('Escape')])).toEqual([]);
  });
});

import type { Translate } from '@shared/i18n/translate';
import { chordOf, type KeyName } from './chord';

/** A key as `aria-keyshortcuts` wants it: `Control+Enter`. */
export function ariaShortcut(name: KeyName, t: Translate): string {
  const { mod, shift, alt, key } = chordOf(name, t);
  return [mod && 'Control', alt && 'Alt', shift && 'Shift', key === ' ' ? 'Space' : key].filter(Boolean).join('+');
}

import type { MessageKey } from '@shared/i18n/catalogue';
import { LANGUAGES, type Language } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import { chordId, chordOf, type KeyName } from './chord';

/** What a key does on a screen. */
export interface KeyBinding {
  /** One key, or several that do the same. */
  readonly keys: KeyName | readonly KeyName[];
  /** What it does, in the sheet of keys and the status bar: `labelKey`, or `label` where the text is already there. */
  readonly labelKey?: MessageKey;
  readonly label?: string;
  readonly run: (event: KeyboardEvent) => void;
  /** False: the key does nothing now, and is not listed. */
  readonly when?: boolean;
  /** Named in the status bar: `true` with its first key, or with the keys given, where several stand for one hint. */
  readonly hint?: true | readonly KeyName[];
}

export function keyNames(keys: KeyBinding['keys']): readonly KeyName[] {
  return typeof keys === 'string' || 'letter' in keys ? [keys] : keys;
}

export interface KeyConflict {
  readonly language: Language;
  readonly key: string;
}

/**
 * Keys that stand for two things at once, in any language: letters follow the language, so each is looked at. Esc is
 * no conflict: it takes one step back, and whoever is nearest takes it.
 */
export function findConflicts(bindings: readonly KeyBinding[]): KeyConflict[] {
  return LANGUAGES.flatMap((language) => {
    const t = translator(language);
    const ids = bindings
      .filter((binding) => binding.when !== false)
      .flatMap((binding) => keyNames(binding.keys).map((name) => chordId(chordOf(name, t))));
    const twice = ids.filter((id, index) => id !== 'Escape' && ids.indexOf(id) !== index);
    return [...new Set(twice)].map((key) => ({ language, key }));
  });
}

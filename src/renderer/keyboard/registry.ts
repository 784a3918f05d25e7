import type { Translate } from '@shared/i18n/translate';
import { findConflicts, type KeyBinding, keyNames } from './binding';
import { type Chord, chordOf, isCharacter, matches } from './chord';

/**
 * Where a set of keys holds: in the whole window, on the screen that is shown, or in what floats above it. While
 * anything floats, only the topmost floating set acts.
 */
export type KeyLevel = 'everywhere' | 'screen' | 'overlay';

interface Layer {
  readonly level: KeyLevel;
  bindings: readonly KeyBinding[];
}

export interface ActiveKeys {
  readonly here: readonly KeyBinding[];
  readonly everywhere: readonly KeyBinding[];
}

const FIELD = 'input:not([type=checkbox],[type=radio],[type=button]),textarea,select,[contenteditable=true]';

const isField = (target: EventTarget | null) => target instanceof Element && target.closest(FIELD) !== null;

/** A focused button, link or box answers Enter and Space by itself. */
const answersItself = (target: EventTarget | null) =>
  target instanceof Element && target.closest('button,a[href],summary,input[type=checkbox],input[type=radio]') !== null;

/** In a field these belong to its text. */
const OF_TEXT = new Set([
  'a',
  'c',
  'v',
  'x',
  'y',
  'z',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'Backspace',
  'Delete',
]);

function actsAt(chord: Chord, target: EventTarget | null): boolean {
  if (isField(target)) return chord.key === 'Escape' || (chord.mod && !OF_TEXT.has(chord.key));
  if (!chord.mod && (chord.key === 'Enter' || chord.key === ' ')) return !answersItself(target);
  return true;
}

function describe(bindings: readonly KeyBinding[]): string {
  return JSON.stringify(
    bindings.map(({ keys, label, labelKey, when = true, hint }) => ({ keys, label, labelKey, when, hint })),
  );
}

/** All keys that act in this window now. */
export class KeyRegistry {
  readonly #layers = new Map<string, Layer>();
  readonly #listeners = new Set<() => void>();
  #active: ActiveKeys = { here: [], everywhere: [] };
  /** Set where a key with two meanings should be found at once: in development and in tests. */
  readonly #isStrict: boolean;
  singleCharacters = true;

  constructor(isStrict: boolean) {
    this.#isStrict = isStrict;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly active = (): ActiveKeys => this.#active;

  set(id: string, level: KeyLevel, bindings: readonly KeyBinding[]): void {
    const layer = this.#layers.get(id);
    if (layer === undefined) {
      this.#layers.set(id, { level, bindings });
      this.#changed();
    } else {
      const isSame = describe(layer.bindings) === describe(bindings);
      layer.bindings = bindings;
      if (!isSame) this.#changed();
    }
  }

  remove(id: string): void {
    if (this.#layers.delete(id)) this.#changed();
  }

  /** Answers whether the event was some key's. */
  handle(event: KeyboardEvent, t: Translate): boolean {
    if (event.defaultPrevented || event.isComposing) return false;
    for (const binding of this.#inForce()) {
      const chord = keyNames(binding.keys)
        .map((name) => chordOf(name, t))
        .find((candidate) => matches(candidate, event));
      if (chord === undefined || binding.when === false || !actsAt(chord, event.target)) continue;
      if (isCharacter(chord) && !this.singleCharacters) continue;
      event.preventDefault();
      binding.run(event);
      return true;
    }
    return false;
  }

  #of(level: KeyLevel): KeyBinding[] {
    return [...this.#layers.values()].filter((layer) => layer.level === level).flatMap((layer) => layer.bindings);
  }

  #inForce(): readonly KeyBinding[] {
    const top = [...this.#layers.values()].findLast((layer) => layer.level === 'overlay');
    return top?.bindings ?? [...this.#of('screen'), ...this.#of('everywhere')];
  }

  #changed(): void {
    const listed = (binding: KeyBinding) => binding.when !== false;
    this.#active = { here: this.#of('screen').filter(listed), everywhere: this.#of('everywhere').filter(listed) };
    if (this.#isStrict) this.#refuseConflicts();
    for (const listener of this.#listeners) listener();
  }

  #refuseConflicts(): void {
    const [conflict] = findConflicts([...this.#active.here, ...this.#active.everywhere]);
    if (conflict) throw new Error(`The key ${conflict.key} has two meanings on this screen (${conflict.language})`);
  }
}

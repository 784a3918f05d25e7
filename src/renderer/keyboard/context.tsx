import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { useLanguage } from '../language/context';
import type { KeyBinding } from './binding';
import { isSomethingFloating } from './floating';
import { type ActiveKeys, type KeyLevel, KeyRegistry } from './registry';

const KeysContext = createContext<KeyRegistry | null>(null);

/** Listens to the keyboard for the whole window. `singleLetterKeys` is the user's setting. */
export function KeysProvider({ singleLetterKeys, children }: { singleLetterKeys: boolean; children: ReactNode }) {
  const { t } = useLanguage();
  const [registry] = useState(() => new KeyRegistry(import.meta.env.DEV));
  registry.singleCharacters = singleLetterKeys;
  useEffect(() => {
    let wasFloating = false;
    // Asked before the key reaches what floats, which may be gone when the key comes back up.
    const onKeyGoingDown = () => {
      wasFloating = isSomethingFloating();
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (!wasFloating) registry.handle(event, t);
    };
    window.addEventListener('keydown', onKeyGoingDown, { capture: true });
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyGoingDown, { capture: true });
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [registry, t]);
  return <KeysContext value={registry}>{children}</KeysContext>;
}

function useRegistry(): KeyRegistry {
  const registry = useContext(KeysContext);
  if (registry === null) throw new Error('useKeys needs a KeysProvider above it');
  return registry;
}

/**
 * Puts actions on keys for as long as the component is shown. Letters act only while no field has focus; one key has
 * one meaning on a screen, in every language.
 */
export function useKeys(bindings: readonly KeyBinding[], level: KeyLevel = 'screen'): void {
  const registry = useRegistry();
  const id = useId();
  useLayoutEffect(() => registry.set(id, level, bindings));
  useLayoutEffect(() => () => registry.remove(id), [registry, id]);
}

/** What the keys do now, for the sheet of keys and the status bar. */
export function useActiveKeys(): ActiveKeys & { readonly singleLetterKeys: boolean } {
  const registry = useRegistry();
  const active = useSyncExternalStore(registry.subscribe, registry.active);
  return { ...active, singleLetterKeys: registry.singleCharacters };
}

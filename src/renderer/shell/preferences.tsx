import type { Preferences } from '@shared/api';
import { createContext, type ReactNode, useContext } from 'react';
import { type Action, useAction } from '../api/use-action';

const PreferencesContext = createContext<Preferences | null>(null);

export function PreferencesProvider({ preferences, children }: { preferences: Preferences; children: ReactNode }) {
  return <PreferencesContext value={preferences}>{children}</PreferencesContext>;
}

/** The person's language, theme and keys, and the way to change them: `update.run({ theme: 'dark' })`. */
export function usePreferences(): Preferences & { readonly update: Action<'preferences.update'> } {
  const preferences = useContext(PreferencesContext);
  const update = useAction('preferences.update');
  if (preferences === null) throw new Error('usePreferences needs a PreferencesProvider above it');
  return { ...preferences, update };
}

import { QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { ApiClient } from './client';
import type { SaveState } from './save-state';

const ApiContext = createContext<ApiClient | null>(null);

export function ApiProvider({ client, children }: { client: ApiClient; children: ReactNode }) {
  return (
    <ApiContext value={client}>
      <QueryClientProvider client={client.queries}>{children}</QueryClientProvider>
    </ApiContext>
  );
}

/** The client itself, for what is neither shown nor a button: search, files. Screens use `useCall` and `useAction`. */
export function useApi(): ApiClient {
  const client = useContext(ApiContext);
  if (client === null) throw new Error('useApi needs an ApiProvider above it');
  return client;
}

export function useSaveState(): SaveState {
  const { saveState } = useApi();
  return useSyncExternalStore(saveState.subscribe, saveState.current);
}

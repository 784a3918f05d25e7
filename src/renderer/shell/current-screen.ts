import { useMatches } from '@tanstack/react-router';
import type { Screen } from './feature';

/** The screen that is shown; undefined for an address that leads nowhere. */
export function useCurrentScreen(): Screen | undefined {
  return useMatches().at(-1)?.staticData.screen;
}

import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import type { Screen } from './feature';

type Width = 'wide' | 'narrow';

const keyOf = (screen: Screen) => `proforma.rail.${screen.path}`;

function stored(screen: Screen): Width | null {
  const text = window.localStorage.getItem(keyOf(screen));
  return text === 'wide' || text === 'narrow' ? text : null;
}

/** Below this there is no room for words in the rail. */
const ROOM_FOR_WIDE = '(width >= 1100px)';

/** The width of the rail on this screen: the user's own choice, or what suits the screen. */
export function useRailWidth(screen: Screen | undefined): { width: Width; toggle: () => void } {
  const [, setCount] = useState(0);
  const hasRoom = useMediaQuery(ROOM_FOR_WIDE, true, { getInitialValueInEffect: false });
  const suits = screen?.rail ?? (screen?.parent === undefined ? 'wide' : 'narrow');
  const chosen = screen === undefined ? null : stored(screen);
  const width = chosen ?? (hasRoom ? suits : 'narrow');
  return {
    width,
    toggle() {
      if (screen === undefined) return;
      window.localStorage.setItem(keyOf(screen), width === 'wide' ? 'narrow' : 'wide');
      setCount((count) => count + 1);
    },
  };
}

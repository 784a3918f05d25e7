import { createContext, useContext } from 'react';

/** The dialog that is open round a component: what floats there must be inside it, as everything else is inert. */
export const PortalTargetContext = createContext<HTMLElement | null>(null);

/** For Mantine's `portalProps`. */
export function usePortalProps(): { portalProps?: { target: HTMLElement } } {
  const target = useContext(PortalTargetContext);
  return target === null ? {} : { portalProps: { target } };
}

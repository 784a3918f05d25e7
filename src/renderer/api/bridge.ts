import type { ProformaBridge } from '@shared/api/bridge';

declare global {
  interface Window {
    /** Put there by the desktop host's preload script; absent in a browser. */
    readonly proforma?: ProformaBridge;
  }
}

export function bridge(): ProformaBridge | undefined {
  return window.proforma;
}

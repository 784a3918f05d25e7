/**
 * Whether a menu, a list of options or a calendar is open: then the keys are its own, Esc first of all. Mantine draws
 * all of these as popovers.
 */
export function isSomethingFloating(): boolean {
  return document.querySelector('.mantine-Popover-dropdown, .mantine-Menu-dropdown') !== null;
}

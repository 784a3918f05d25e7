/**
 * Whether a menu, a list of options or a calendar is open: then the keys are its own, Esc first of all. Mantine draws
 * all of these as popovers, and keeps some of them hidden in the page when they are closed.
 */
export function isSomethingFloating(): boolean {
  const dropdowns = document.querySelectorAll('.mantine-Popover-dropdown, .mantine-Menu-dropdown');
  return [...dropdowns].some((dropdown) => dropdown.checkVisibility());
}

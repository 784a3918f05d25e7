import { menuTemplate } from '@main/electron/menu';
import { LANGUAGES } from '@shared/i18n/languages';
import { translator } from '@shared/i18n/translate';
import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';

const actions = { openCompany: () => undefined, showDataFolder: () => undefined };

function itemsOf(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(['linux', 'darwin', 'win32'] as const)('on %s every item has a label of its own', (platform) => {
    const items = itemsOf(menuTemplate(translator(language), actions, platform)).filter(
      ({ type }) => type !== 'separator',
    );
    for (const { label } of items) expect(label).toMatch(/^[^.]+$/);
    expect(items.length).toBeGreaterThan(15);
  });
});

test.each(['linux', 'darwin', 'win32'] as const)('on %s it quits and edits, and has no developer tools', (platform) => {
  const roles = itemsOf(menuTemplate(translator('en'), actions, platform)).map(({ role }) => role);
  expect(roles).toEqual(expect.arrayContaining(['quit', 'about', 'copy', 'paste', 'undo', 'zoomIn']));
  expect(roles).not.toContain('toggleDevTools');
  expect(roles).not.toContain('reload');
  expect(roles).not.toContain('forceReload');
});

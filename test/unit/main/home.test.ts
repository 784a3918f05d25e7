import { defaultHome } from '@main/home';
import { expect, test } from 'vitest';

test.each([
  ['linux', {}, '/home/ada/.local/share/proforma'],
  ['linux', { XDG_DATA_HOME: '/data' }, '/data/proforma'],
  ['darwin', {}, '/home/ada/Library/Application Support/Proforma'],
  ['win32', { APPDATA: '/home/ada/Roaming' }, '/home/ada/Roaming/Proforma'],
  ['win32', {}, '/home/ada/AppData/Roaming/Proforma'],
  ['linux', { PROFORMA_HOME: '/elsewhere', XDG_DATA_HOME: '/data' }, '/elsewhere'],
] as const)('on %s with %j it is %s', (platform, env, home) => {
  expect(defaultHome({ platform, env, homeFolder: '/home/ada' })).toBe(home);
});

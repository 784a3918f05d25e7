import { openAddress, openOwnPath } from '@main/electron/external';
import { beforeEach, expect, test } from 'vitest';
import { standIn } from '../../../stand-ins/electron';

beforeEach(() => standIn.reset());

test.each(['https://example.com/a?b=c', 'mailto:ada@example.com?subject=Invoice', 'HTTPS://EXAMPLE.COM'])(
  '%s is handed to the system',
  async (address) => {
    expect(await openAddress(address)).toBe(true);
    expect(standIn.state.openedAddresses).toEqual([address]);
  },
);

test.each([
  'http://example.com/',
  'file:///bin/sh',
  'smb://host/share',
  '\\\\host\\share',
  'ms-msdt:/id',
  'javascript:alert(1)',
  'data:text/html,x',
  'app://proforma/',
  'C:\\Windows\\System32\\calc.exe',
  'example.com',
  '',
])('“%s” is dropped', async (address) => {
  expect(await openAddress(address)).toBe(false);
  expect(standIn.state.openedAddresses).toEqual([]);
});

test('a file of ours is opened, or the system’s problem with it told', async () => {
  expect(await openOwnPath('/home/ada/proforma')).toBeNull();
  standIn.state.openPathProblem = 'no program';
  expect(await openOwnPath('/home/ada/draft.eml')).toBe('no program');
  expect(standIn.state.openedPaths).toEqual(['/home/ada/proforma', '/home/ada/draft.eml']);
});

import { guardContents, guardSession } from '@main/electron/security';
import { app, session as electronSession, type WebContents } from 'electron';
import { beforeEach, describe, expect, test } from 'vitest';
import { BrowserWindow, session, standIn } from '../../../stand-ins/electron';

beforeEach(() => standIn.reset());

describe('a session', () => {
  const isCancelled = (url: string) => {
    let cancelled: boolean | undefined;
    session.defaultSession.requestFilter?.({ url }, (response) => {
      cancelled = response.cancel;
    });
    return cancelled;
  };

  test('cancels and counts every request to anywhere but the program itself', () => {
    const guard = guardSession(electronSession.defaultSession);
    const elsewhere = [
      'http://example.com/',
      'https://example.com/',
      'ws://example.com/',
      'wss://example.com/',
      'ftp://example.com/',
      'file:///etc/passwd',
      'http://127.0.0.1:8080/',
      'nonsense',
    ];
    for (const url of elsewhere) expect(isCancelled(url)).toBe(true);
    expect(guard.blockedRequests()).toBe(elsewhere.length);
    for (const url of ['app://proforma/', 'blob:app://proforma/1', 'data:text/plain,x']) {
      expect(isCancelled(url)).toBe(false);
    }
    expect(guard.blockedRequests()).toBe(elsewhere.length);
  });

  test.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'openExternal', 'fileSystem', 'unknown'])(
    'grants no %s, asked or checked',
    (permission) => {
      guardSession(electronSession.defaultSession);
      let granted: boolean | undefined;
      session.defaultSession.permissionRequest?.(null, permission, (answer) => {
        granted = answer;
      });
      expect(granted).toBe(false);
      expect(session.defaultSession.permissionCheck?.()).toBe(false);
      expect(session.defaultSession.devicePermission?.()).toBe(false);
    },
  );

  test('downloads nothing by itself', () => {
    guardSession(electronSession.defaultSession);
    let prevented = false;
    session.defaultSession.emit('will-download', {
      preventDefault: () => {
        prevented = true;
      },
    });
    expect(prevented).toBe(true);
  });
});

describe('a page', () => {
  const guarded = async () => {
    await app.whenReady();
    const { webContents } = new BrowserWindow({});
    guardContents(webContents as unknown as WebContents);
    return webContents;
  };

  test.each(['will-navigate', 'will-redirect', 'will-frame-navigate'])(
    '%s leaves our own page nowhere',
    async (event) => {
      const contents = await guarded();
      for (const url of [
        'https://example.com/',
        'file:///etc/passwd',
        'app://elsewhere/',
        'app://proforma.evil.example/',
        'javascript:alert(1)',
        'data:text/html,x',
        'blob:app://proforma/1',
        'about:blank',
        '',
      ]) {
        expect(standIn.isPrevented(contents, event, { url })).toBe(true);
      }
      expect(standIn.isPrevented(contents, event, { url: 'app://proforma/#/invoices' })).toBe(false);
    },
  );

  test('embeds no webview', async () => {
    expect(standIn.isPrevented(await guarded(), 'will-attach-webview')).toBe(true);
  });

  test('opens no window; harmless links go to the system', async () => {
    const contents = await guarded();
    for (const url of ['https://example.com/', 'mailto:ada@example.com', 'app://proforma/', 'file:///bin/sh']) {
      expect(contents.windowOpenHandler?.({ url })).toEqual({ action: 'deny' });
    }
    expect(standIn.state.openedAddresses).toEqual(['https://example.com/', 'mailto:ada@example.com']);
  });
});

import type { Translate } from '@shared/i18n/translate';
import { Menu, type MenuItemConstructorOptions } from 'electron';

export interface MenuActions {
  openCompany(): void;
  showDataFolder(): void;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/**
 * The menu in the person's language. Roles bring the system's behaviour and keys; their labels are given, as Electron
 * would take English ones. There are no developer tools in it.
 */
export function menuTemplate(
  translate: Translate,
  actions: MenuActions,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const item = (role: NonNullable<MenuItemConstructorOptions['role']>, label: string): MenuItemConstructorOptions => ({
    role,
    label,
  });
  const about = item('about', translate('host.menu.about'));
  const quit = item('quit', translate('host.menu.quit'));
  const application: MenuItemConstructorOptions = {
    label: 'Proforma',
    submenu: [about, separator, item('hide', translate('host.menu.hide')), separator, quit],
  };
  return [
    ...(isMac ? [application] : []),
    {
      label: translate('host.menu.file'),
      submenu: [
        { label: translate('host.menu.openCompany'), accelerator: 'CmdOrCtrl+O', click: () => actions.openCompany() },
        { label: translate('host.menu.showDataFolder'), click: () => actions.showDataFolder() },
        separator,
        ...(isMac ? [item('close', translate('host.menu.close'))] : [about, separator, quit]),
      ],
    },
    {
      label: translate('host.menu.edit'),
      submenu: [
        item('undo', translate('host.menu.undo')),
        item('redo', translate('host.menu.redo')),
        separator,
        item('cut', translate('host.menu.cut')),
        item('copy', translate('host.menu.copy')),
        item('paste', translate('host.menu.paste')),
        item('selectAll', translate('host.menu.selectAll')),
      ],
    },
    {
      label: translate('host.menu.view'),
      submenu: [
        item('zoomIn', translate('host.menu.zoomIn')),
        item('zoomOut', translate('host.menu.zoomOut')),
        item('resetZoom', translate('host.menu.resetZoom')),
        separator,
        item('togglefullscreen', translate('host.menu.fullScreen')),
      ],
    },
    {
      label: translate('host.menu.window'),
      submenu: [item('minimize', translate('host.menu.minimize')), item('close', translate('host.menu.close'))],
    },
  ];
}

export function setMenu(translate: Translate, actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(translate, actions, process.platform)));
}

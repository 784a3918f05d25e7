import { Menu } from '@mantine/core';
import { classNames } from '@renderer/components/class-names';
import { useKeys } from '@renderer/keyboard/context';
import keyButton from '@renderer/keyboard/KeyButton.module.css';
import { Keycap } from '@renderer/keyboard/Keycap';
import { useLanguage } from '@renderer/language/context';
import { useGo } from '@renderer/shell/navigation';
import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import classes from './Project.module.css';

/** The way of the official guide from a project to its invoice: Sales, then Invoice. */
export function SalesMenu({ projectId }: { projectId: string }) {
  const { t } = useLanguage();
  const go = useGo();
  const [isOpen, setOpen] = useState(false);
  const toInvoice = () => go('/projects/$projectId/invoice', { projectId });
  useKeys([
    { keys: 's', label: t('projects.sales'), hint: true, run: () => setOpen(true) },
    { keys: 'i', label: t('wizard.screen'), hint: true, run: toInvoice },
  ]);
  return (
    // S, then Enter: the first item has the focus as soon as the menu is there.
    <Menu opened={isOpen} onChange={setOpen} position="bottom-end" width={220} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <button
          type="button"
          className={classNames(keyButton.button, keyButton.primary, keyButton.hasKey)}
          aria-keyshortcuts="s"
        >
          {t('projects.sales')}
          <ChevronDown size={14} aria-hidden />
          <span aria-hidden>
            <Keycap name="s" onAccent />
          </span>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          data-autofocus
          onClick={toInvoice}
          rightSection={
            <span aria-hidden className={classes.menuKey}>
              <Keycap name="i" />
            </span>
          }
        >
          {t('wizard.screen')}
        </Menu.Item>
        <Menu.Item onClick={() => go('/backlog', {}, { projectId })}>{t('backlog.screen')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

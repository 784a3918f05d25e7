import { Menu } from '@mantine/core';
import { Ellipsis } from 'lucide-react';
import type { KeyName } from '../keyboard/chord';
import keyButton from '../keyboard/KeyButton.module.css';
import { Keycap } from '../keyboard/Keycap';
import { classNames } from './class-names';
import { usePortalProps } from './portal-target';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly onPress: () => void;
  readonly disabledReason?: string;
  /** Printed beside it; whoever shows the menu puts it into force. */
  readonly keyName?: KeyName;
}

/** What is done seldom, behind one button. What is done often has a button of its own. */
export function ActionMenu({ label, actions }: { label: string; actions: readonly MenuAction[] }) {
  const portal = usePortalProps();
  if (actions.length === 0) return null;
  return (
    <Menu position="bottom-end" {...portal}>
      <Menu.Target>
        <button type="button" className={classNames(keyButton.button, keyButton.icon)} aria-label={label} title={label}>
          <Ellipsis size={16} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ id, label: text, onPress, disabledReason, keyName }) => (
          <Menu.Item
            key={id}
            disabled={disabledReason !== undefined}
            title={disabledReason ?? ''}
            {...(keyName !== undefined && { rightSection: <Keycap name={keyName} /> })}
            onClick={onPress}
          >
            {text}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

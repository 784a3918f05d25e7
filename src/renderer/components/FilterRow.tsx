import { Menu } from '@mantine/core';
import { ChevronDown, Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useKeys } from '../keyboard/context';
import { Keycap } from '../keyboard/Keycap';
import { useLanguage } from '../language/context';
import { classNames } from './class-names';
import classes from './FilterRow.module.css';
import { usePortalProps } from './portal-target';

/** The line of filters under the toolbar. `end` is at the right: "Save as view". */
export function FilterRow({ children, end }: { children: ReactNode; end?: ReactNode }) {
  const { t } = useLanguage();
  return (
    <section className={classes.row} aria-label={t('shell.filter.label')}>
      <div className={classes.chips}>{children}</div>
      {end}
    </section>
  );
}

interface FilterChipProps {
  /** "Invoice date" */
  readonly name: string;
  /** "last 60 days" */
  readonly value: string;
  readonly onRemove: () => void;
}

/** A filter in force. */
export function FilterChip({ name, value, onRemove }: FilterChipProps) {
  const { t } = useLanguage();
  return (
    <span className={classes.chip}>
      {name} <b>{value}</b>
      <button
        type="button"
        className={classes.remove}
        aria-label={t('shell.filter.remove', { name: `${name} ${value}` })}
        onClick={onRemove}
      >
        <X size={12} />
      </button>
    </span>
  );
}

export interface FilterChoice {
  readonly id: string;
  readonly label: string;
  /** A heading over this and the following choices. */
  readonly group?: string;
  readonly onChoose: () => void;
}

/** "+ Filter F": offers the filters that are not in force. Nothing is drawn when there are none. */
export function AddFilter({ choices }: { choices: readonly FilterChoice[] }) {
  const { t } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  useKeys([{ keys: 'f', labelKey: 'shell.filter.next', when: choices.length > 0, run: () => setOpen(true) }]);
  if (choices.length === 0) return null;
  return (
    <ChoiceMenu choices={choices} isOpen={isOpen} onChange={setOpen}>
      <button type="button" className={classNames(classes.chip, classes.add)} aria-keyshortcuts="f">
        <Plus size={12} aria-hidden />
        {t('shell.filter.add')}
        <span aria-hidden>
          <Keycap name="f" />
        </span>
      </button>
    </ChoiceMenu>
  );
}

interface FilterSelectProps {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly FilterChoice[];
}

/** A filter that always holds one of its values: "Project manager anyone". */
export function FilterSelect({ name, value, choices }: FilterSelectProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <ChoiceMenu choices={choices} isOpen={isOpen} onChange={setOpen}>
      <button type="button" className={classes.chip}>
        {name} <b>{value}</b>
        <ChevronDown size={12} aria-hidden />
      </button>
    </ChoiceMenu>
  );
}

const focusOnce = (item: HTMLElement | null) => item?.focus({ preventScroll: true });

interface ChoiceMenuProps {
  readonly choices: readonly FilterChoice[];
  readonly isOpen: boolean;
  readonly onChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
}

function ChoiceMenu({ choices, isOpen, onChange, children }: ChoiceMenuProps) {
  const portal = usePortalProps();
  return (
    <Menu
      opened={isOpen}
      onChange={onChange}
      position="bottom-start"
      returnFocus
      // The key that opens it leads straight to the first choice.
      withInitialFocusPlaceholder={false}
      {...portal}
    >
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown>
        {choices.flatMap(({ id, label, group, onChoose }, index) => [
          group !== undefined && <Menu.Label key={`label ${id}`}>{group}</Menu.Label>,
          <Menu.Item
            key={id}
            // At once: a letter typed right behind the key that opened the menu is its own.
            ref={index === 0 ? focusOnce : undefined}
            data-autofocus={index === 0 || undefined}
            onClick={onChoose}
          >
            {label}
          </Menu.Item>,
        ])}
      </Menu.Dropdown>
    </Menu>
  );
}

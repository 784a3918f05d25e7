import { Menu } from '@mantine/core';
import { Check } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { classNames } from '../class-names';
import { usePortalProps } from '../portal-target';
import classes from './ChoiceCell.module.css';
import type { Option } from './SelectField';

interface ChoiceCellProps<Value extends string> {
  /** Spoken: what it is, and of which row. */
  readonly label: string;
  readonly value: Value;
  /** What stands there; the chosen option's label where left out. */
  readonly shown?: string;
  readonly options: readonly Option<Value>[];
  readonly onChoose: (value: Value) => void;
  readonly figures?: boolean;
}

/** One of a few values in a document: text with a dotted rule that offers the others when pressed. */
export function ChoiceCell<Value extends string>(props: ChoiceCellProps<Value>) {
  const { label, value, options, onChoose, figures } = props;
  const portal = usePortalProps();
  const cell = useRef<HTMLButtonElement>(null);
  const chosen = options.find((option) => option.value === value)?.label ?? value;
  const { shown = chosen } = props;
  return (
    <Menu position="bottom-start" {...portal}>
      <Menu.Target>
        <button
          ref={cell}
          type="button"
          className={classNames(classes.value, figures && classes.figures)}
          aria-label={`${label}: ${shown === chosen ? chosen : `${shown}, ${chosen}`}`}
        >
          <span className={classes.text}>{shown}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.options ?? ''}>
        {options.map((option) => (
          <Menu.Item
            key={option.value}
            leftSection={
              <span className={classes.mark}>{option.value === value && <Check size={14} aria-hidden />}</span>
            }
            onClick={() => {
              // Before the menu goes: what has the focus then takes it along.
              cell.current?.focus();
              onChoose(option.value);
            }}
          >
            {option.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

interface OpenCellProps {
  readonly label: string;
  readonly children: ReactNode;
  readonly onOpen: () => void;
  readonly name: string;
}

/** A value that is too much for a cell: text with a dotted rule that opens a pane beside the document. */
export function OpenCell({ label, children, onOpen, name }: OpenCellProps) {
  return (
    <button type="button" className={classes.value} aria-label={label} data-fact={name} onClick={onOpen}>
      <span className={classes.text}>{children}</span>
    </button>
  );
}

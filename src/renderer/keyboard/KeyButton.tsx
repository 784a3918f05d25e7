import type { ReactNode } from 'react';
import { useId } from 'react';
import { classNames } from '../components/class-names';
import { useLanguage } from '../language/context';
import { ariaShortcut } from './aria-shortcut';
import type { KeyName } from './chord';
import { useKeys } from './context';
import classes from './KeyButton.module.css';
import { Keycap } from './Keycap';
import type { KeyLevel } from './registry';

export interface KeyButtonProps {
  /** A verb; also the name of the key in the sheet of keys. */
  readonly label: string;
  readonly onPress: () => void;
  /** Spoken behind the label, where the same verb stands on several rows: "Accept Datamigrering". */
  readonly subject?: string;
  /** Printed on the button and, unless `ownKey` is false, put into force while the button is shown. */
  readonly keyName?: KeyName;
  /** False where somebody else listens to the key, as a dialog does for Enter and Esc. */
  readonly ownKey?: boolean;
  readonly level?: KeyLevel;
  readonly variant?: 'primary' | 'default' | 'quiet' | 'danger' | 'onSelection';
  /** 30 high; `small` is 26, `large` 34 with the key at the far end. */
  readonly size?: 'small' | 'default' | 'large';
  readonly icon?: ReactNode;
  /** True: only the icon shows, the label is spoken. */
  readonly iconOnly?: boolean;
  /** A short addition to the label, as in "Send to customer 2 of 3". */
  readonly note?: string;
  /** Why it cannot be pressed now. It stands beside the button in words; the key does nothing meanwhile. */
  readonly disabledReason?: string | null;
  /** Disabled without a reason: only while the same action runs. */
  readonly busy?: boolean;
  readonly expanded?: boolean;
  /** `submit`: a click submits the form around it, whose `onSubmit` does the work; `onPress` serves the key alone. */
  readonly type?: 'button' | 'submit';
}

/** A button with its key printed on it: nobody has to learn a list. */
export function KeyButton({
  label,
  onPress,
  subject,
  keyName,
  ownKey = true,
  level = 'screen',
  variant = 'default',
  size = 'default',
  icon,
  iconOnly = false,
  note,
  disabledReason = null,
  busy = false,
  expanded,
  type = 'button',
}: KeyButtonProps) {
  const { t } = useLanguage();
  const reasonId = useId();
  const isDisabled = disabledReason !== null || busy;
  useKeys(keyName !== undefined && ownKey ? [{ keys: keyName, label, run: onPress, when: !isDisabled }] : [], level);
  const button = (
    <button
      type={type}
      className={classNames(
        classes.button,
        variant !== 'default' && classes[variant],
        size !== 'default' && classes[size],
        keyName !== undefined && classes.hasKey,
        iconOnly && classes.icon,
      )}
      aria-disabled={isDisabled}
      aria-label={iconOnly ? label : undefined}
      title={iconOnly ? label : undefined}
      aria-expanded={expanded}
      aria-describedby={disabledReason === null ? undefined : reasonId}
      aria-keyshortcuts={keyName === undefined ? undefined : ariaShortcut(keyName, t)}
      onClick={(event) => {
        if (isDisabled) event.preventDefault();
        else if (type === 'button') onPress();
      }}
    >
      {icon}
      {!iconOnly && (
        <span>
          {label}
          {subject !== undefined && <span className={classes.spoken}> {subject}</span>}
        </span>
      )}
      {note !== undefined && <span className={classes.note}>{note}</span>}
      {keyName !== undefined && !iconOnly && (
        <span aria-hidden>
          <Keycap name={keyName} onAccent={variant === 'primary' && !isDisabled} />
        </span>
      )}
    </button>
  );
  if (disabledReason === null) return button;
  return (
    <span className={classes.withReason}>
      {button}
      <span id={reasonId} className={classes.reason}>
        {disabledReason}
      </span>
    </span>
  );
}

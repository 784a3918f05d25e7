import type { HTMLInputAutoCompleteAttribute } from 'react';
import { classNames } from '../class-names';
import classes from './Field.module.css';
import { FieldFrame, type FieldProps } from './FieldFrame';

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  /** Left, or took with Enter: the moment to save. */
  readonly onDone?: () => void;
  readonly type?: 'text' | 'email' | 'tel' | 'password';
  readonly readOnly?: boolean;
  readonly autoFocus?: boolean;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute;
  /** More than one: a text area. */
  readonly rows?: number;
}

/** The same function at every drawing: focus is taken when the field appears, and never again. */
const focusOnce = (field: HTMLInputElement | HTMLTextAreaElement | null) => field?.focus();

export function TextField(props: TextFieldProps) {
  const { value, onChange, onDone, type = 'text', readOnly, autoFocus, autoComplete = 'off', rows = 1 } = props;
  const look = classNames(classes.input, readOnly && classes.locked);
  return (
    <FieldFrame {...props}>
      {(ids) =>
        rows > 1 ? (
          <textarea
            {...ids}
            ref={autoFocus ? focusOnce : undefined}
            className={look}
            rows={rows}
            value={value}
            disabled={props.disabled}
            readOnly={readOnly}
            onChange={(event) => onChange(event.currentTarget.value)}
            onBlur={onDone}
          />
        ) : (
          <input
            {...ids}
            ref={autoFocus ? focusOnce : undefined}
            className={look}
            type={type}
            value={value}
            disabled={props.disabled}
            readOnly={readOnly}
            autoComplete={autoComplete}
            spellCheck={false}
            onChange={(event) => onChange(event.currentTarget.value)}
            onBlur={onDone}
          />
        )
      }
    </FieldFrame>
  );
}

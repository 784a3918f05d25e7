import { type ReactNode, useId } from 'react';
import marks from '../CheckMark.module.css';
import classes from './Field.module.css';
import { FieldGroup, type FieldProps } from './FieldFrame';
import type { Option } from './SelectField';

interface CheckFieldProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Why it cannot be changed, or what it brings. */
  readonly note?: string;
  readonly disabled?: boolean;
}

/** A box with its text. */
export function CheckField({ label, checked, onChange, note, disabled }: CheckFieldProps) {
  return (
    <label className={classes.choice} data-disabled={disabled || undefined}>
      <input
        type="checkbox"
        className={marks.box}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label} {note !== undefined && <span className={classes.choiceNote}>{note}</span>}
      </span>
    </label>
  );
}

interface ChoiceProps<Value extends string> extends FieldProps {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** The options of one group as radios, each with the id that its label names. */
function useRadios<Value extends string>({ options, value, onChange, disabled = false }: ChoiceProps<Value>) {
  const name = useId();
  return options.map((option) => {
    const id = `${name}-${option.value}`;
    return {
      id,
      option,
      radio: (
        <input
          id={id}
          type="radio"
          className={marks.box}
          name={name}
          checked={option.value === value}
          disabled={disabled || option.disabled === true}
          onChange={() => onChange(option.value)}
        />
      ),
    };
  });
}

/** One of a few, with room for words. */
export function RadioField<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <FieldGroup {...props}>
      <div className={classes.choices}>
        {useRadios(props).map(({ id, option, radio }) => (
          <label key={id} htmlFor={id} className={classes.choice} data-disabled={option.disabled || undefined}>
            {radio}
            {option.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** One of a few short words, as units are. */
export function SegmentedField<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <FieldGroup {...props}>
      <div className={classes.segments}>
        {useRadios(props).map(({ id, option, radio }) => (
          <label key={id} htmlFor={id} className={classes.segment}>
            {radio}
            {option.label}
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

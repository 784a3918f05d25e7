import { createContext, type ReactNode, useContext, useId } from 'react';
import { useLanguage } from '../../language/context';
import { classNames } from '../class-names';
import { Glyph } from '../StatusGlyph';
import classes from './Field.module.css';

/** What every field has. */
export interface FieldProps {
  readonly label: string;
  /** One line under the field. */
  readonly help?: ReactNode;
  /** What is wrong and what to do; the text that was typed stays. */
  readonly error?: string | null;
  readonly optional?: boolean;
  readonly disabled?: boolean;
}

const SetupContext = createContext(false);

/** Fields inside have the labels and heights of set-up screens: 13/500 above, 34 high. */
export function SetupFields({ children }: { children: ReactNode }) {
  return <SetupContext value={true}>{children}</SetupContext>;
}

/** What a control carries so that label, help and error are spoken with it. */
export interface ControlIds {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FieldFrameProps extends FieldProps {
  /** What stands at the end of the help line instead of it, while typing: the reading. */
  readonly reading?: string | null;
  readonly children: (ids: ControlIds) => ReactNode;
}

/** Label above, help or error beneath. An error takes the place of the help. */
export function FieldFrame({ label, help, error, optional, reading, children }: FieldFrameProps) {
  const { t } = useLanguage();
  const isSetup = useContext(SetupContext);
  const id = useId();
  const noteId = `${id}-note`;
  const hasError = error !== undefined && error !== null;
  const note = hasError ? error : (reading ?? help);
  return (
    <div className={classNames(classes.field, isSetup && classes.setup)}>
      <div className={classes.top}>
        <label htmlFor={id} className={classes.label}>
          {label}
        </label>
        {optional && <span className={classes.optional}>{t('shell.field.optional')}</span>}
      </div>
      {children({ id, 'aria-describedby': note === undefined ? undefined : noteId, 'aria-invalid': hasError })}
      {hasError ? (
        <FieldError id={noteId} text={error} />
      ) : (
        note !== undefined && (
          <div id={noteId} className={classes.help}>
            {note}
          </div>
        )
      )}
    </div>
  );
}

export function FieldError({ id, text }: { id?: string; text: string }) {
  return (
    <div id={id} className={classes.error} role="alert">
      <Glyph shape="mark" tone="danger" />
      <span>{text}</span>
    </div>
  );
}

/** The same frame round several controls, as radios and segments are. */
export function FieldGroup({ label, help, error, children }: Omit<FieldProps, 'optional'> & { children: ReactNode }) {
  const isSetup = useContext(SetupContext);
  return (
    <fieldset className={classNames(classes.field, isSetup && classes.setup)}>
      <legend className={classNames(classes.label, classes.top)}>{label}</legend>
      {children}
      {error ? <FieldError text={error} /> : help !== undefined && <div className={classes.help}>{help}</div>}
    </fieldset>
  );
}

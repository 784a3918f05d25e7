import { classNames } from '../class-names';
import classes from '../fields/Field.module.css';
import { FieldFrame, type FieldProps } from '../fields/FieldFrame';
import { type SavedTextValue, useSavedText } from './use-saved-text';

interface SavedTextProps extends Omit<FieldProps, 'error'>, SavedTextValue {
  readonly type?: 'text' | 'email' | 'tel';
  /** More than one: a text area, saved with Ctrl Enter. */
  readonly rows?: number;
  /** A unit at the end of the field. */
  readonly unit?: string;
  readonly figures?: boolean;
  /** What the typed text comes to, in the place of the help while it is typed. */
  readonly reading?: (text: string) => string | null;
}

/** A field that saves by itself: see `useSavedText`. */
export function SavedText({ type = 'text', rows = 1, unit, figures, reading, ...props }: SavedTextProps) {
  const field = useSavedText(props);
  const look = classNames(classes.input, figures && classes.figures, unit !== undefined && classes.withAffix);
  return (
    <FieldFrame {...props} error={field.error} reading={field.isTyping ? (reading?.(field.text) ?? null) : null}>
      {(ids) =>
        rows > 1 ? (
          <textarea
            {...ids}
            className={look}
            rows={rows}
            value={field.text}
            disabled={props.disabled}
            onChange={(event) => field.onText(event.currentTarget.value)}
            onBlur={field.onLeave}
            onKeyDown={field.onKeyDown}
          />
        ) : (
          <div className={classes.control}>
            <input
              {...ids}
              className={look}
              type={type}
              value={field.text}
              disabled={props.disabled}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => field.onText(event.currentTarget.value)}
              onBlur={field.onLeave}
              onKeyDown={field.onKeyDown}
            />
            {unit !== undefined && <span className={classes.affix}>{unit}</span>}
          </div>
        )
      }
    </FieldFrame>
  );
}

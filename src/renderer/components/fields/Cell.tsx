import { useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useLanguage } from '../../language/context';
import { classNames } from '../class-names';
import { Glyph } from '../StatusGlyph';
import classes from './Cell.module.css';
import { type CellValue, useCell } from './use-cell';

/** How a typed text is understood, as it will rest, and what stood there before. */
export interface Reading {
  readonly value: string;
  readonly old: string;
}

export interface CellLook {
  /** Spoken: what the figure is, and of which row. */
  readonly label: string;
  readonly align?: 'start' | 'end';
  /** `fill` takes the column's width, `fit` is as wide as its text. */
  readonly width?: 'fill' | 'fit';
  /**
   * Told how the typed text is understood, and null when there is nothing to say, so that the row can say it in the
   * place of its second text (`CellReading`). Left out, it stands just beside the cell.
   */
  readonly onReading?: (reading: Reading | null) => void;
  /** In the place of an empty value. */
  readonly placeholder?: string;
  readonly figures?: boolean;
}

/** A value in a document: text with a dotted rule that becomes a field on focus. See also `DecimalCell` and others. */
export function Cell<T>(props: CellValue<T> & CellLook) {
  const { label, align = 'start', width = 'fill', onReading, placeholder = '–', figures = false } = props;
  const cell = useCell(props);
  const noteId = useId();
  const { reading, problem } = cell;
  useTold(reading, onReading);
  const field = useRef<HTMLInputElement>(null);
  // At once, as the text changes to the one for editing: what is typed next replaces it, however soon it comes.
  useLayoutEffect(() => {
    if (cell.hasFocus) field.current?.select();
  }, [cell.hasFocus]);
  return (
    <span className={classNames(classes.cell, classes[align], width === 'fill' && classes.wide)}>
      <input
        ref={field}
        className={classNames(classes.input, figures && classes.figures)}
        data-typed={cell.isTyped || undefined}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={reading !== null || problem !== null ? noteId : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={cell.text}
        onFocus={() => {
          cell.onFocus();
          // A press puts the caret where it is, after the focus: then all is selected once more, unless typing has begun.
          requestAnimationFrame(() => {
            if (field.current?.dataset['typed'] === undefined) field.current?.select();
          });
        }}
        onBlur={cell.onBlur}
        onChange={(event) => cell.onText(event.currentTarget.value)}
        onKeyDown={cell.onKeyDown}
      />
      {reading !== null && onReading === undefined && (
        <span className={classes.reading} id={noteId}>
          <CellReading {...reading} />
        </span>
      )}
      {problem !== null && (
        <span className={classes.problem} id={noteId} role="alert">
          <Glyph shape="mark" tone="danger" />
          {problem}
        </span>
      )}
    </span>
  );
}

/** Tells of a reading when it changes, and only then: the listener may be another function with every render. */
function useTold(reading: Reading | null, onReading: CellLook['onReading']): void {
  const told = useRef<Reading | null>(null);
  useEffect(() => {
    if (told.current?.value === reading?.value && told.current?.old === reading?.old) return;
    told.current = reading;
    onReading?.(reading);
  });
}

/** "24.00, was 26.00" */
export function CellReading({ value, old }: Reading) {
  const { t } = useLanguage();
  return (
    <span className={classes.readingText}>
      <b>{value}</b>, {t('shell.field.was', { value: old })}
    </span>
  );
}

import { Popover } from '@mantine/core';
import { Calendar as CalendarIcon } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useLanguage } from '../../language/context';
import { classNames } from '../class-names';
import { usePortalProps } from '../portal-target';
import classes from './Field.module.css';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { useRawText } from './use-raw-text';

// Brings the calendar and its languages only when one is opened.
const Calendar = lazy(() => import('./Calendar'));

interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`; empty for none. */
  readonly value: string;
  readonly onChange: (date: string) => void;
  readonly onDone?: () => void;
  /** The day that formulas such as `+14` count from. */
  readonly today: string;
}

/** A day typed in the order of the language, as a formula (`+14`, `today`), or chosen in a calendar. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, onDone, today } = props;
  const { t, formatDate, parseDate } = useLanguage();
  const portal = usePortalProps();
  const [isOpen, setOpen] = useState(false);
  const raw = useRawText({
    value,
    show: (one) => (one === '' ? '' : formatDate(one)),
    parse: (text) => (text.trim() === '' ? { ok: true, value: '' } : parseDate(text, today)),
    onChange,
  });
  return (
    <FieldFrame {...props} error={raw.problem ?? props.error ?? null} reading={raw.reading}>
      {(ids) => (
        <div className={classes.control}>
          <input
            {...ids}
            className={classNames(classes.input, classes.figures, classes.withAffix)}
            autoComplete="off"
            disabled={props.disabled}
            value={raw.text}
            onChange={(event) => raw.onText(event.currentTarget.value)}
            onBlur={() => {
              raw.onLeave();
              onDone?.();
            }}
          />
          <Popover opened={isOpen} onChange={setOpen} position="bottom-end" trapFocus {...portal}>
            <Popover.Target>
              <button
                type="button"
                className={classes.affix}
                aria-label={`${t('shell.field.openCalendar')}: ${props.label}`}
                disabled={props.disabled}
                onClick={() => setOpen(!isOpen)}
              >
                <CalendarIcon size={14} />
              </button>
            </Popover.Target>
            <Popover.Dropdown>
              <Suspense fallback={null}>
                <Calendar
                  value={value}
                  today={today}
                  onChoose={(chosen) => {
                    raw.onValue(chosen);
                    setOpen(false);
                    onDone?.();
                  }}
                />
              </Suspense>
            </Popover.Dropdown>
          </Popover>
        </div>
      )}
    </FieldFrame>
  );
}

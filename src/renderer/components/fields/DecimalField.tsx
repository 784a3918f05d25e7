import { useLanguage } from '../../language/context';
import { classNames } from '../class-names';
import classes from './Field.module.css';
import { FieldFrame, type FieldProps } from './FieldFrame';
import { useRawText } from './use-raw-text';

interface DecimalFieldProps extends FieldProps {
  /** A decimal such as `'7.5'`; empty for none. */
  readonly value: string;
  readonly onChange: (decimal: string) => void;
  readonly onDone?: () => void;
  /** At least so many decimals are shown. */
  readonly decimals?: number;
  /** A unit at the end of the field. */
  readonly unit?: string;
}

/** A number typed as the language writes it, or as a formula: `1 234,50`, `=8*3`. */
export function DecimalField(props: DecimalFieldProps) {
  const { value, onChange, onDone, decimals = 0, unit } = props;
  const { formatDecimal, parseDecimal } = useLanguage();
  const raw = useRawText({
    value,
    show: (one) => (one === '' ? '' : formatDecimal(one, { minDecimals: decimals })),
    parse: (text) => (text.trim() === '' ? { ok: true, value: '' } : parseDecimal(text)),
    onChange,
  });
  return (
    <FieldFrame {...props} error={raw.problem ?? props.error ?? null} reading={raw.reading}>
      {(ids) => (
        <div className={classes.control}>
          <input
            {...ids}
            className={classNames(classes.input, classes.figures, unit !== undefined && classes.withAffix)}
            inputMode="decimal"
            autoComplete="off"
            disabled={props.disabled}
            value={raw.text}
            onChange={(event) => raw.onText(event.currentTarget.value)}
            onBlur={() => {
              raw.onLeave();
              onDone?.();
            }}
          />
          {unit !== undefined && <span className={classes.affix}>{unit}</span>}
        </div>
      )}
    </FieldFrame>
  );
}

import type { CallResult } from '@shared/api/contract';
import { useLanguage } from '../../language/context';
import { Cell, type CellLook } from './Cell';

interface Editing<T> extends CellLook {
  readonly value: T;
  readonly onTake: (value: T) => undefined | Promise<CallResult<unknown>>;
  readonly onTyped?: (value: T | null) => void;
}

export function TextCell(props: Editing<string>) {
  return <Cell {...props} show={(text) => text} parse={(text) => ({ ok: true, value: text.trim() })} />;
}

/** A quantity, price or rate. `decimals`: at least so many are shown. */
export function DecimalCell({
  decimals = 2,
  align = 'end',
  ...props
}: Editing<string> & { readonly decimals?: number }) {
  const { formatDecimal, formatForEditing, parseDecimal } = useLanguage();
  const format = { minDecimals: decimals };
  return (
    <Cell
      {...props}
      align={align}
      figures
      show={(decimal) => formatDecimal(decimal, format)}
      showForEditing={(decimal) => formatForEditing(decimal, format)}
      parse={parseDecimal}
    />
  );
}

/** A day. `+14` counts from the day in the cell. */
export function DateCell({ today, ...props }: Editing<string> & { readonly today: string }) {
  const { formatDate, parseDate } = useLanguage();
  return <Cell {...props} figures show={formatDate} parse={(text) => parseDate(text, today, props.value)} />;
}

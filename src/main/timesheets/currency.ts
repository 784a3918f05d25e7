import { isCurrency } from '@shared/currencies';

/** Names and signs that mean one currency only: `kr` and `$` mean several. */
const NAMES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  EURO: 'EUR',
  EUROS: 'EUR',
  '£': 'GBP',
  RM: 'MYR',
  US$: 'USD',
  NKR: 'NOK',
};

/** The currency in `EUR`, `Euro - EUR` (Harvest) or `€`; undefined where it cannot be told. */
export function readCurrency(text: string): string | undefined {
  const name = text.trim().toUpperCase();
  if (isCurrency(name)) return name;
  const last = /(?:^|[\s(-])([A-Z]{3})\)?$/.exec(text.trim())?.[1];
  if (last !== undefined && isCurrency(last)) return last;
  return NAMES[name];
}
